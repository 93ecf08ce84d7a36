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
        FieldMeta::new(
            "EventType",
            "event_type",
            TypeMeta::Enum(&tables::PUSH_EVENT_TYPE),
            "Way; only for pushes to many.",
        ),
        FieldMeta::new(
            "PushPlatform",
            "push_platform",
            TypeMeta::U32,
            "Number of the maker; pushes by the library's own connection are not told apart.",
        ),
        FieldMeta::new(
            "TotalCount",
            "total_count",
            TypeMeta::U64,
            "What could be sent.",
        ),
        FieldMeta::new("SentCount", "sent_count", TypeMeta::U64, "What was sent."),
        FieldMeta::new(
            "DeliveredCount",
            "delivered_count",
            TypeMeta::U64,
            "What arrived.",
        ),
        FieldMeta::new("ClickCount", "click_count", TypeMeta::U64, "What was clicked."),
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
        FieldMeta::new(
            "ErrCode",
            "err_code",
            TypeMeta::String,
            "The reason as the maker's service, or this one, numbers it; text.",
        ),
        FieldMeta::new("ErrCount", "err_count", TypeMeta::U64, "How many."),
        FieldMeta::new("ErrInfo", "err_info", TypeMeta::String, "The reason in words."),
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
        FieldMeta::new(
            "EventType",
            "event_type",
            TypeMeta::Enum(&tables::PUSH_EVENT_TYPE),
            "Way; only for pushes to many.",
        ),
        FieldMeta::new(
            "PushPlatform",
            "push_platform",
            TypeMeta::U32,
            "Number of the maker.",
        ),
        FieldMeta::new(
            "ErrCode",
            "err_code",
            TypeMeta::String,
            "The reason as the maker's service, or this one, numbers it; text.",
        ),
        FieldMeta::new("ErrCount", "err_count", TypeMeta::U64, "How many."),
        FieldMeta::new("ErrInfo", "err_info", TypeMeta::String, "The reason in words."),
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
        FieldMeta::new("InstanceId", "instance_id", TypeMeta::String, "The device."),
        FieldMeta::new(
            "PushTime",
            "push_time",
            TypeMeta::String,
            "When it was pushed, as `2026-03-13 16:16:27`.",
        ),
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "DeviceModel",
                "device_model",
                TypeMeta::String,
                "Model of the device.",
            )
        },
        FieldMeta::new("System", "system", TypeMeta::String, "Its system."),
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "SystemVersion",
                "system_version",
                TypeMeta::String,
                "Version of the system.",
            )
        },
        FieldMeta::new(
            "EventType",
            "event_type",
            TypeMeta::Enum(&tables::PUSH_EVENT_TYPE),
            "Way; only for pushes to many.",
        ),
        FieldMeta::new(
            "PushPlatform",
            "push_platform",
            TypeMeta::U32,
            "Number of the maker.",
        ),
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "Token",
                "token",
                TypeMeta::String,
                "The maker's name for the device.",
            )
        },
        FieldMeta::new(
            "CertId",
            "cert_id",
            TypeMeta::String,
            "Certificate that was used, as the console numbers it.",
        ),
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "SdkVersion",
                "sdk_version",
                TypeMeta::String,
                "Version of the client library.",
            )
        },
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "PushVersion",
                "push_version",
                TypeMeta::String,
                "Version of its push part.",
            )
        },
        FieldMeta::new(
            "NotificationStatus",
            "notification_status",
            TypeMeta::U32,
            "Whether the device shows notifications.",
        ),
        FieldMeta::new(
            "last_active_terminal",
            "last_active_terminal",
            TypeMeta::U32,
            "Whether this is the device that the user used last.",
        ),
        FieldMeta::new(
            "IMCommitStat",
            "im_commit_stat",
            TypeMeta::Object(&tables::PUSH_COMMIT_STEPS),
            "What happened inside the service.",
        ),
        FieldMeta::new(
            "OfflinePushStat",
            "offline_push_stat",
            TypeMeta::Object(&tables::OFFLINE_PUSH_STEPS),
            "What happened on the way through the maker's service.",
        ),
        FieldMeta::new(
            "OnlinePushStat",
            "online_push_stat",
            TypeMeta::Json,
            "What happened on the way through the client library.",
        ),
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
        FieldMeta::new(
            "IMStat",
            "im_stat",
            TypeMeta::Object(&tables::PUSH_STEP),
            "The message was taken.",
        ),
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
        FieldMeta::new(
            "OfflineStat",
            "offline_stat",
            TypeMeta::Object(&tables::PUSH_STEP),
            "The push was made.",
        ),
        FieldMeta::new(
            "ChannelStat",
            "channel_stat",
            TypeMeta::Object(&tables::PUSH_STEP),
            "The maker's service took it.",
        ),
        FieldMeta::new(
            "DeviceStat",
            "device_stat",
            TypeMeta::Object(&tables::PUSH_STEP),
            "It reached the device.",
        ),
        FieldMeta::new(
            "ClickStat",
            "click_stat",
            TypeMeta::Object(&tables::PUSH_STEP),
            "It was clicked.",
        ),
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
        FieldMeta::new(
            "PushStatus",
            "push_status",
            TypeMeta::U32,
            "How the step went; 1 beside success.",
        ),
        FieldMeta::new(
            "ErrorCode",
            "error_code",
            TypeMeta::I64,
            "Reason of a failure, in the numbers of whoever did the step; 0 is success.",
        ),
        FieldMeta::new(
            "ErrorInfo",
            "error_info",
            TypeMeta::String,
            "The reason in words.",
        ),
        FieldMeta::new(
            "EventTime",
            "event_time",
            TypeMeta::String,
            "When, as `2026-03-13 16:16:29`.",
        ),
    ],
);
