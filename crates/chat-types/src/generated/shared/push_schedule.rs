// Written by `cargo xtask gen` from spec/types/push_schedule.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{AppId, OfflinePushInfo, PushAccount, PushCondition, PushTaskId};

/// A scheduled push. The push that comes of it has an id of its own, which is text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PushScheduleId(u64);

wire::number_id!(PushScheduleId, u64);

#[cfg(feature = "schema")]
crate::schema::named!(PushScheduleId, Id, PUSH_SCHEDULE_ID);

pub(crate) static PUSH_SCHEDULE_ID: IdMeta = IdMeta {
    name: "PushScheduleId",
    doc: "A scheduled push. The push that comes of it has an id of its own, which is text.",
    repr: IdRepr::U64,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// Who a scheduled push is for; it cannot be changed later.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushScheduleType {
    /// All users.
    All,
    /// Those with certain tags or attributes.
    Tag,
    /// Accounts that are named one by one.
    User,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl PushScheduleType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Tag => "Tag",
            Self::User => "User",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "All" => Self::All,
            "Tag" => Self::Tag,
            "User" => Self::User,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(PushScheduleType);

#[cfg(feature = "schema")]
crate::schema::named!(PushScheduleType, Enum, PUSH_SCHEDULE_TYPE);

pub(crate) static PUSH_SCHEDULE_TYPE: EnumMeta = EnumMeta {
    name: "PushScheduleType",
    doc: "Who a scheduled push is for; it cannot be changed later.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "All",
            wire: Literal::Text("All"),
            aliases: &[],
            doc: "All users.",
        },
        EnumValue {
            name: "Tag",
            wire: Literal::Text("Tag"),
            aliases: &[],
            doc: "Those with certain tags or attributes.",
        },
        EnumValue {
            name: "User",
            wire: Literal::Text("User"),
            aliases: &[],
            doc: "Accounts that are named one by one.",
        },
    ],
    prefixes: &[],
};

/// How far a scheduled push is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushScheduleStatus {
    /// It waits for its time. Only now it can be changed or deleted.
    Pending,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl PushScheduleStatus {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "pending" => Self::Pending,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(PushScheduleStatus);

#[cfg(feature = "schema")]
crate::schema::named!(PushScheduleStatus, Enum, PUSH_SCHEDULE_STATUS);

pub(crate) static PUSH_SCHEDULE_STATUS: EnumMeta = EnumMeta {
    name: "PushScheduleStatus",
    doc: "How far a scheduled push is.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Pending",
            wire: Literal::Text("pending"),
            aliases: &[],
            doc: "It waits for its time. Only now it can be changed or deleted.",
        },
    ],
    prefixes: &[],
};

/// A scheduled push.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPush {
    /// Which.
    pub task_id: PushScheduleId,
    /// The app.
    pub app_id: Option<AppId>,
    /// When it was made: UTC, as `2026-06-01 10:00:00`.
    pub create_at: Option<String>,
    /// Who it is for.
    pub schedule_type: Option<PushScheduleType>,
    /// When it is carried out: UTC, as `2026-06-01 10:00:00`.
    pub sched_at: Option<String>,
    /// What is pushed.
    pub content: Option<ScheduledPushContent>,
    /// Heading of its notification.
    pub title: Option<String>,
    /// Text of its notification.
    pub desc: Option<String>,
    /// How far it is.
    pub status: Option<PushScheduleStatus>,
    /// Whether it was handed out; 0: not, or not yet.
    pub dispatch_success: Option<u32>,
    /// Why it could not be handed out; none: nothing went wrong so far.
    ///
    /// `""` reads as none.
    pub dispatch_err: Option<String>,
    /// The push that came of it, for statistics and recalling; none: not carried out yet.
    ///
    /// `""` reads as none.
    pub push_task_id: Option<PushTaskId>,
}

wire::object!(ScheduledPush {
    task_id: needed(0, "TaskID"),
    app_id: option(1, "Sdkappid"),
    create_at: option(2, "CreateAt"),
    schedule_type: option(3, "Type"),
    sched_at: option(4, "SchedAt"),
    content: option(5, "Content"),
    title: option(6, "Title"),
    desc: option(7, "Desc"),
    status: option(8, "Status"),
    dispatch_success: option(9, "DispatchSuccess"),
    dispatch_err: zero_is_none(10, "DispatchErr"),
    push_task_id: zero_is_none(11, "PushTaskID"),
});

wire::debug!(
    ScheduledPush { task_id, app_id, schedule_type, content, status, dispatch_success,
    push_task_id }
);

#[cfg(feature = "schema")]
crate::schema::named!(ScheduledPush, Object, SCHEDULED_PUSH);

pub(crate) static SCHEDULED_PUSH: ObjectMeta = ObjectMeta::new(
    "ScheduledPush",
    "A scheduled push.",
    &[
        FieldMeta {
            wire: "TaskID",
            name: "task_id",
            ty: TypeMeta::Id(&tables::PUSH_SCHEDULE_ID),
            doc: "Which.",
            always: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Sdkappid",
            name: "app_id",
            ty: TypeMeta::Id(&tables::APP_ID),
            doc: "The app.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "CreateAt",
            name: "create_at",
            ty: TypeMeta::String,
            doc: "When it was made: UTC, as `2026-06-01 10:00:00`.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Type",
            name: "schedule_type",
            ty: TypeMeta::Enum(&tables::PUSH_SCHEDULE_TYPE),
            doc: "Who it is for.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SchedAt",
            name: "sched_at",
            ty: TypeMeta::String,
            doc: "When it is carried out: UTC, as `2026-06-01 10:00:00`.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Content",
            name: "content",
            ty: TypeMeta::Object(&tables::SCHEDULED_PUSH_CONTENT),
            doc: "What is pushed.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Title",
            name: "title",
            ty: TypeMeta::String,
            doc: "Heading of its notification.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Desc",
            name: "desc",
            ty: TypeMeta::String,
            doc: "Text of its notification.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Status",
            name: "status",
            ty: TypeMeta::Enum(&tables::PUSH_SCHEDULE_STATUS),
            doc: "How far it is.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DispatchSuccess",
            name: "dispatch_success",
            ty: TypeMeta::U32,
            doc: "Whether it was handed out; 0: not, or not yet.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DispatchErr",
            name: "dispatch_err",
            ty: TypeMeta::String,
            doc: "Why it could not be handed out; none: nothing went wrong so far.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushTaskID",
            name: "push_task_id",
            ty: TypeMeta::Id(&tables::PUSH_TASK_ID),
            doc: "The push that came of it, for statistics and recalling; none: not carried out yet.",
            rules: &FieldRules {
                none: Some(Literal::Text("")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);

/// What a scheduled push pushes, as it was given.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledPushContent {
    /// Who is to be shown as sender.
    pub from_account: Option<PushAccount>,
    /// Who gets it, if accounts are named.
    pub to_account: Vec<PushAccount>,
    /// Random number of the push.
    pub msg_random: Option<u32>,
    /// Who gets it, if tags or attributes choose.
    pub condition: Option<PushCondition>,
    /// The notification.
    pub offline_push_info: Option<OfflinePushInfo>,
    /// Text of the app's own for webhooks.
    pub data_id: Option<String>,
}

wire::object!(ScheduledPushContent {
    from_account: option(0, "From_Account"),
    to_account: list_if_any(1, "To_Account"),
    msg_random: option(2, "MsgRandom"),
    condition: option(3, "Condition"),
    offline_push_info: option(4, "OfflinePushInfo"),
    data_id: option(5, "DataId"),
});

wire::debug!(
    ScheduledPushContent { from_account, to_account, msg_random, condition,
    offline_push_info }
);

#[cfg(feature = "schema")]
crate::schema::named!(ScheduledPushContent, Object, SCHEDULED_PUSH_CONTENT);

pub(crate) static SCHEDULED_PUSH_CONTENT: ObjectMeta = ObjectMeta::new(
    "ScheduledPushContent",
    "What a scheduled push pushes, as it was given.",
    &[
        FieldMeta {
            wire: "From_Account",
            name: "from_account",
            ty: TypeMeta::Id(&tables::PUSH_ACCOUNT),
            doc: "Who is to be shown as sender.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "To_Account",
            name: "to_account",
            ty: TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ACCOUNT)),
            doc: "Who gets it, if accounts are named.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MsgRandom",
            name: "msg_random",
            ty: TypeMeta::U32,
            doc: "Random number of the push.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Condition",
            name: "condition",
            ty: TypeMeta::Object(&tables::PUSH_CONDITION),
            doc: "Who gets it, if tags or attributes choose.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OfflinePushInfo",
            name: "offline_push_info",
            ty: TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            doc: "The notification.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DataId",
            name: "data_id",
            ty: TypeMeta::String,
            doc: "Text of the app's own for webhooks.",
            ..FieldMeta::PLAIN
        },
    ],
);
