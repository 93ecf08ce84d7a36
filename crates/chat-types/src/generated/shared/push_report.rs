// Written by `cargo xtask gen` from spec/types/push_report.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::Json;

/// Way by which a push goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushEventType {
    /// By the service of the device's maker.
    Offline,
    /// By the connection of the client library.
    Online,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl PushEventType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Offline => 1,
            Self::Online => 2,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Offline,
            2 => Self::Online,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(PushEventType);

#[cfg(feature = "schema")]
crate::schema::named!(PushEventType, Enum, PUSH_EVENT_TYPE);

pub(crate) static PUSH_EVENT_TYPE: EnumMeta = EnumMeta {
    name: "PushEventType",
    doc: "Way by which a push goes.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Offline",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "By the service of the device's maker.",
        },
        EnumValue {
            name: "Online",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "By the connection of the client library.",
        },
    ],
    prefixes: &[],
};

/// Counts of one way.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformPushCount {
    /// Way; only for pushes to many.
    pub event_type: Option<PushEventType>,
    /// Number of the maker; pushes by the library's own connection are not told apart.
    pub push_platform: Option<u32>,
    /// What could be sent.
    pub total_count: Option<u64>,
    /// What was sent.
    pub sent_count: Option<u64>,
    /// What arrived.
    pub delivered_count: Option<u64>,
    /// What was clicked.
    pub click_count: Option<u64>,
}

wire::object!(PlatformPushCount {
    event_type: option(0, "EventType"),
    push_platform: option(1, "PushPlatform"),
    total_count: option(2, "TotalCount"),
    sent_count: option(3, "SentCount"),
    delivered_count: option(4, "DeliveredCount"),
    click_count: option(5, "ClickCount"),
});

#[cfg(feature = "schema")]
crate::schema::named!(PlatformPushCount, Object, PLATFORM_PUSH_COUNT);

pub(crate) static PLATFORM_PUSH_COUNT: ObjectMeta = ObjectMeta::new(
    "PlatformPushCount",
    "Counts of one way.",
    &[
        FieldMeta {
            wire: "EventType",
            name: "event_type",
            ty: TypeMeta::Enum(&tables::PUSH_EVENT_TYPE),
            doc: "Way; only for pushes to many.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushPlatform",
            name: "push_platform",
            ty: TypeMeta::U32,
            doc: "Number of the maker; pushes by the library's own connection are not told apart.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "TotalCount",
            name: "total_count",
            ty: TypeMeta::U64,
            doc: "What could be sent.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SentCount",
            name: "sent_count",
            ty: TypeMeta::U64,
            doc: "What was sent.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeliveredCount",
            name: "delivered_count",
            ty: TypeMeta::U64,
            doc: "What arrived.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClickCount",
            name: "click_count",
            ty: TypeMeta::U64,
            doc: "What was clicked.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// How many pushes were lost for one reason.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushLoss {
    /// The reason as the maker's service, or this one, numbers it; text.
    pub err_code: Option<String>,
    /// How many.
    pub err_count: Option<u64>,
    /// The reason in words.
    pub err_info: Option<String>,
}

wire::object!(PushLoss {
    err_code: option(0, "ErrCode"),
    err_count: option(1, "ErrCount"),
    err_info: option(2, "ErrInfo"),
});

wire::debug!(PushLoss { err_count });

#[cfg(feature = "schema")]
crate::schema::named!(PushLoss, Object, PUSH_LOSS);

pub(crate) static PUSH_LOSS: ObjectMeta = ObjectMeta::new(
    "PushLoss",
    "How many pushes were lost for one reason.",
    &[
        FieldMeta {
            wire: "ErrCode",
            name: "err_code",
            ty: TypeMeta::String,
            doc: "The reason as the maker's service, or this one, numbers it; text.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrCount",
            name: "err_count",
            ty: TypeMeta::U64,
            doc: "How many.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrInfo",
            name: "err_info",
            ty: TypeMeta::String,
            doc: "The reason in words.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// How many pushes were lost on one way for one reason.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlatformPushLoss {
    /// Way; only for pushes to many.
    pub event_type: Option<PushEventType>,
    /// Number of the maker.
    pub push_platform: Option<u32>,
    /// The reason as the maker's service, or this one, numbers it; text.
    pub err_code: Option<String>,
    /// How many.
    pub err_count: Option<u64>,
    /// The reason in words.
    pub err_info: Option<String>,
}

wire::object!(PlatformPushLoss {
    event_type: option(0, "EventType"),
    push_platform: option(1, "PushPlatform"),
    err_code: option(2, "ErrCode"),
    err_count: option(3, "ErrCount"),
    err_info: option(4, "ErrInfo"),
});

wire::debug!(PlatformPushLoss { event_type, push_platform, err_count });

#[cfg(feature = "schema")]
crate::schema::named!(PlatformPushLoss, Object, PLATFORM_PUSH_LOSS);

pub(crate) static PLATFORM_PUSH_LOSS: ObjectMeta = ObjectMeta::new(
    "PlatformPushLoss",
    "How many pushes were lost on one way for one reason.",
    &[
        FieldMeta {
            wire: "EventType",
            name: "event_type",
            ty: TypeMeta::Enum(&tables::PUSH_EVENT_TYPE),
            doc: "Way; only for pushes to many.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushPlatform",
            name: "push_platform",
            ty: TypeMeta::U32,
            doc: "Number of the maker.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrCode",
            name: "err_code",
            ty: TypeMeta::String,
            doc: "The reason as the maker's service, or this one, numbers it; text.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrCount",
            name: "err_count",
            ty: TypeMeta::U64,
            doc: "How many.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrInfo",
            name: "err_info",
            ty: TypeMeta::String,
            doc: "The reason in words.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// The way of a push to one device.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushTrace {
    /// The device.
    pub instance_id: Option<String>,
    /// When it was pushed, as `2026-03-13 16:16:27`.
    pub push_time: Option<String>,
    /// Model of the device.
    ///
    /// `""` reads as none.
    pub device_model: Option<String>,
    /// Its system.
    pub system: Option<String>,
    /// Version of the system.
    ///
    /// `""` reads as none.
    pub system_version: Option<String>,
    /// Way; only for pushes to many.
    pub event_type: Option<PushEventType>,
    /// Number of the maker.
    pub push_platform: Option<u32>,
    /// The maker's name for the device.
    ///
    /// `""` reads as none.
    pub token: Option<String>,
    /// Certificate that was used, as the console numbers it.
    pub cert_id: Option<String>,
    /// Version of the client library.
    ///
    /// `""` reads as none.
    pub sdk_version: Option<String>,
    /// Version of its push part.
    ///
    /// `""` reads as none.
    pub push_version: Option<String>,
    /// Whether the device shows notifications.
    pub notification_status: Option<u32>,
    /// Whether this is the device that the user used last.
    pub last_active_terminal: Option<u32>,
    /// What happened inside the service.
    pub im_commit_stat: Option<PushCommitSteps>,
    /// What happened on the way through the maker's service.
    pub offline_push_stat: Option<OfflinePushSteps>,
    /// What happened on the way through the client library.
    pub online_push_stat: Option<Json>,
}

wire::object!(PushTrace {
    instance_id: option(0, "InstanceId"),
    push_time: option(1, "PushTime"),
    device_model: zero_is_none(2, "DeviceModel"),
    system: option(3, "System"),
    system_version: zero_is_none(4, "SystemVersion"),
    event_type: option(5, "EventType"),
    push_platform: option(6, "PushPlatform"),
    token: zero_is_none(7, "Token"),
    cert_id: option(8, "CertId"),
    sdk_version: zero_is_none(9, "SdkVersion"),
    push_version: zero_is_none(10, "PushVersion"),
    notification_status: option(11, "NotificationStatus"),
    last_active_terminal: option(12, "last_active_terminal"),
    im_commit_stat: option(13, "IMCommitStat"),
    offline_push_stat: option(14, "OfflinePushStat"),
    online_push_stat: option(15, "OnlinePushStat"),
});

wire::debug!(
    PushTrace { event_type, push_platform, notification_status, last_active_terminal,
    im_commit_stat, offline_push_stat, online_push_stat }
);

#[cfg(feature = "schema")]
crate::schema::named!(PushTrace, Object, PUSH_TRACE);

pub(crate) static PUSH_TRACE: ObjectMeta = ObjectMeta::new(
    "PushTrace",
    "The way of a push to one device.",
    &[
        FieldMeta {
            wire: "InstanceId",
            name: "instance_id",
            ty: TypeMeta::String,
            doc: "The device.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushTime",
            name: "push_time",
            ty: TypeMeta::String,
            doc: "When it was pushed, as `2026-03-13 16:16:27`.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeviceModel",
            name: "device_model",
            ty: TypeMeta::String,
            doc: "Model of the device.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "System",
            name: "system",
            ty: TypeMeta::String,
            doc: "Its system.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SystemVersion",
            name: "system_version",
            ty: TypeMeta::String,
            doc: "Version of the system.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "EventType",
            name: "event_type",
            ty: TypeMeta::Enum(&tables::PUSH_EVENT_TYPE),
            doc: "Way; only for pushes to many.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushPlatform",
            name: "push_platform",
            ty: TypeMeta::U32,
            doc: "Number of the maker.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Token",
            name: "token",
            ty: TypeMeta::String,
            doc: "The maker's name for the device.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CertId",
            name: "cert_id",
            ty: TypeMeta::String,
            doc: "Certificate that was used, as the console numbers it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SdkVersion",
            name: "sdk_version",
            ty: TypeMeta::String,
            doc: "Version of the client library.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushVersion",
            name: "push_version",
            ty: TypeMeta::String,
            doc: "Version of its push part.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "NotificationStatus",
            name: "notification_status",
            ty: TypeMeta::U32,
            doc: "Whether the device shows notifications.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "last_active_terminal",
            name: "last_active_terminal",
            ty: TypeMeta::U32,
            doc: "Whether this is the device that the user used last.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IMCommitStat",
            name: "im_commit_stat",
            ty: TypeMeta::Object(&tables::PUSH_COMMIT_STEPS),
            doc: "What happened inside the service.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushStat",
            name: "offline_push_stat",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_STEPS),
            doc: "What happened on the way through the maker's service.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OnlinePushStat",
            name: "online_push_stat",
            ty: TypeMeta::Json,
            doc: "What happened on the way through the client library.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Steps inside the service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PushCommitSteps {
    /// The message was taken.
    pub im_stat: Option<PushStep>,
}

wire::object!(PushCommitSteps {
    im_stat: option(0, "IMStat"),
});

#[cfg(feature = "schema")]
crate::schema::named!(PushCommitSteps, Object, PUSH_COMMIT_STEPS);

pub(crate) static PUSH_COMMIT_STEPS: ObjectMeta = ObjectMeta::new(
    "PushCommitSteps",
    "Steps inside the service.",
    &[
        FieldMeta {
            wire: "IMStat",
            name: "im_stat",
            ty: TypeMeta::Object(&tables::PUSH_STEP),
            doc: "The message was taken.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Steps on the way through a maker's service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflinePushSteps {
    /// The push was made.
    pub offline_stat: Option<PushStep>,
    /// The maker's service took it.
    pub channel_stat: Option<PushStep>,
    /// It reached the device.
    pub device_stat: Option<PushStep>,
    /// It was clicked.
    pub click_stat: Option<PushStep>,
}

wire::object!(OfflinePushSteps {
    offline_stat: option(0, "OfflineStat"),
    channel_stat: option(1, "ChannelStat"),
    device_stat: option(2, "DeviceStat"),
    click_stat: option(3, "ClickStat"),
});

#[cfg(feature = "schema")]
crate::schema::named!(OfflinePushSteps, Object, OFFLINE_PUSH_STEPS);

pub(crate) static OFFLINE_PUSH_STEPS: ObjectMeta = ObjectMeta::new(
    "OfflinePushSteps",
    "Steps on the way through a maker's service.",
    &[
        FieldMeta {
            wire: "OfflineStat",
            name: "offline_stat",
            ty: TypeMeta::Object(&tables::PUSH_STEP),
            doc: "The push was made.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ChannelStat",
            name: "channel_stat",
            ty: TypeMeta::Object(&tables::PUSH_STEP),
            doc: "The maker's service took it.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DeviceStat",
            name: "device_stat",
            ty: TypeMeta::Object(&tables::PUSH_STEP),
            doc: "It reached the device.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ClickStat",
            name: "click_stat",
            ty: TypeMeta::Object(&tables::PUSH_STEP),
            doc: "It was clicked.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// One step of a push.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushStep {
    /// How the step went; 1 beside success.
    pub push_status: Option<u32>,
    /// Reason of a failure, in the numbers of whoever did the step; 0 is success.
    pub error_code: Option<i64>,
    /// The reason in words.
    pub error_info: Option<String>,
    /// When, as `2026-03-13 16:16:29`.
    pub event_time: Option<String>,
}

wire::object!(PushStep {
    push_status: option(0, "PushStatus"),
    error_code: option(1, "ErrorCode"),
    error_info: option(2, "ErrorInfo"),
    event_time: option(3, "EventTime"),
});

wire::debug!(PushStep { push_status, error_code });

#[cfg(feature = "schema")]
crate::schema::named!(PushStep, Object, PUSH_STEP);

pub(crate) static PUSH_STEP: ObjectMeta = ObjectMeta::new(
    "PushStep",
    "One step of a push.",
    &[
        FieldMeta {
            wire: "PushStatus",
            name: "push_status",
            ty: TypeMeta::U32,
            doc: "How the step went; 1 beside success.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::I64,
            doc: "Reason of a failure, in the numbers of whoever did the step; 0 is success.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "The reason in words.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "EventTime",
            name: "event_time",
            ty: TypeMeta::String,
            doc: "When, as `2026-03-13 16:16:29`.",
            ..FieldMeta::PLAIN
        },
    ],
);
