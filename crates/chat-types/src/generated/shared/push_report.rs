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
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlatformPushCount {
    /// Way; only for pushes to many.
    #[serde(rename = "EventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<PushEventType>,
    /// Number of the maker; pushes by the library's own connection are not told apart.
    #[serde(rename = "PushPlatform", skip_serializing_if = "Option::is_none")]
    pub push_platform: Option<u32>,
    /// What could be sent.
    #[serde(rename = "TotalCount", skip_serializing_if = "Option::is_none")]
    pub total_count: Option<u64>,
    /// What was sent.
    #[serde(rename = "SentCount", skip_serializing_if = "Option::is_none")]
    pub sent_count: Option<u64>,
    /// What arrived.
    #[serde(rename = "DeliveredCount", skip_serializing_if = "Option::is_none")]
    pub delivered_count: Option<u64>,
    /// What was clicked.
    #[serde(rename = "ClickCount", skip_serializing_if = "Option::is_none")]
    pub click_count: Option<u64>,
}

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
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PushLoss {
    /// The reason as the maker's service, or this one, numbers it; text.
    #[serde(rename = "ErrCode", skip_serializing_if = "Option::is_none")]
    pub err_code: Option<String>,
    /// How many.
    #[serde(rename = "ErrCount", skip_serializing_if = "Option::is_none")]
    pub err_count: Option<u64>,
    /// The reason in words.
    #[serde(rename = "ErrInfo", skip_serializing_if = "Option::is_none")]
    pub err_info: Option<String>,
}

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
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PlatformPushLoss {
    /// Way; only for pushes to many.
    #[serde(rename = "EventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<PushEventType>,
    /// Number of the maker.
    #[serde(rename = "PushPlatform", skip_serializing_if = "Option::is_none")]
    pub push_platform: Option<u32>,
    /// The reason as the maker's service, or this one, numbers it; text.
    #[serde(rename = "ErrCode", skip_serializing_if = "Option::is_none")]
    pub err_code: Option<String>,
    /// How many.
    #[serde(rename = "ErrCount", skip_serializing_if = "Option::is_none")]
    pub err_count: Option<u64>,
    /// The reason in words.
    #[serde(rename = "ErrInfo", skip_serializing_if = "Option::is_none")]
    pub err_info: Option<String>,
}

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
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PushTrace {
    /// The device.
    #[serde(rename = "InstanceId", skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<String>,
    /// When it was pushed, as `2026-03-13 16:16:27`.
    #[serde(rename = "PushTime", skip_serializing_if = "Option::is_none")]
    pub push_time: Option<String>,
    /// Model of the device.
    ///
    /// `""` reads as none.
    #[serde(
        rename = "DeviceModel",
        default,
        deserialize_with = "wire::zero_is_none",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_model: Option<String>,
    /// Its system.
    #[serde(rename = "System", skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// Version of the system.
    ///
    /// `""` reads as none.
    #[serde(
        rename = "SystemVersion",
        default,
        deserialize_with = "wire::zero_is_none",
        skip_serializing_if = "Option::is_none"
    )]
    pub system_version: Option<String>,
    /// Way; only for pushes to many.
    #[serde(rename = "EventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<PushEventType>,
    /// Number of the maker.
    #[serde(rename = "PushPlatform", skip_serializing_if = "Option::is_none")]
    pub push_platform: Option<u32>,
    /// The maker's name for the device.
    ///
    /// `""` reads as none.
    #[serde(
        rename = "Token",
        default,
        deserialize_with = "wire::zero_is_none",
        skip_serializing_if = "Option::is_none"
    )]
    pub token: Option<String>,
    /// Certificate that was used, as the console numbers it.
    #[serde(rename = "CertId", skip_serializing_if = "Option::is_none")]
    pub cert_id: Option<String>,
    /// Version of the client library.
    ///
    /// `""` reads as none.
    #[serde(
        rename = "SdkVersion",
        default,
        deserialize_with = "wire::zero_is_none",
        skip_serializing_if = "Option::is_none"
    )]
    pub sdk_version: Option<String>,
    /// Version of its push part.
    ///
    /// `""` reads as none.
    #[serde(
        rename = "PushVersion",
        default,
        deserialize_with = "wire::zero_is_none",
        skip_serializing_if = "Option::is_none"
    )]
    pub push_version: Option<String>,
    /// Whether the device shows notifications.
    #[serde(rename = "NotificationStatus", skip_serializing_if = "Option::is_none")]
    pub notification_status: Option<u32>,
    /// Whether this is the device that the user used last.
    #[serde(rename = "last_active_terminal", skip_serializing_if = "Option::is_none")]
    pub last_active_terminal: Option<u32>,
    /// What happened inside the service.
    #[serde(rename = "IMCommitStat", skip_serializing_if = "Option::is_none")]
    pub im_commit_stat: Option<PushCommitSteps>,
    /// What happened on the way through the maker's service.
    #[serde(rename = "OfflinePushStat", skip_serializing_if = "Option::is_none")]
    pub offline_push_stat: Option<OfflinePushSteps>,
    /// What happened on the way through the client library.
    #[serde(rename = "OnlinePushStat", skip_serializing_if = "Option::is_none")]
    pub online_push_stat: Option<Json>,
}

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
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PushCommitSteps {
    /// The message was taken.
    #[serde(rename = "IMStat", skip_serializing_if = "Option::is_none")]
    pub im_stat: Option<PushStep>,
}

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
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct OfflinePushSteps {
    /// The push was made.
    #[serde(rename = "OfflineStat", skip_serializing_if = "Option::is_none")]
    pub offline_stat: Option<PushStep>,
    /// The maker's service took it.
    #[serde(rename = "ChannelStat", skip_serializing_if = "Option::is_none")]
    pub channel_stat: Option<PushStep>,
    /// It reached the device.
    #[serde(rename = "DeviceStat", skip_serializing_if = "Option::is_none")]
    pub device_stat: Option<PushStep>,
    /// It was clicked.
    #[serde(rename = "ClickStat", skip_serializing_if = "Option::is_none")]
    pub click_stat: Option<PushStep>,
}

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
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PushStep {
    /// How the step went; 1 beside success.
    #[serde(rename = "PushStatus", skip_serializing_if = "Option::is_none")]
    pub push_status: Option<u32>,
    /// Reason of a failure, in the numbers of whoever did the step; 0 is success.
    #[serde(rename = "ErrorCode", skip_serializing_if = "Option::is_none")]
    pub error_code: Option<i64>,
    /// The reason in words.
    #[serde(rename = "ErrorInfo", skip_serializing_if = "Option::is_none")]
    pub error_info: Option<String>,
    /// When, as `2026-03-13 16:16:29`.
    #[serde(rename = "EventTime", skip_serializing_if = "Option::is_none")]
    pub event_time: Option<String>,
}

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
