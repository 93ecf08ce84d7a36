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
            always: true,
            ..FieldMeta::new(
                "TaskID",
                "task_id",
                TypeMeta::Id(&tables::PUSH_SCHEDULE_ID),
                "Which.",
            )
        },
        FieldMeta::new("Sdkappid", "app_id", TypeMeta::Id(&tables::APP_ID), "The app."),
        FieldMeta::new(
            "CreateAt",
            "create_at",
            TypeMeta::String,
            "When it was made: UTC, as `2026-06-01 10:00:00`.",
        ),
        FieldMeta::new(
            "Type",
            "schedule_type",
            TypeMeta::Enum(&tables::PUSH_SCHEDULE_TYPE),
            "Who it is for.",
        ),
        FieldMeta::new(
            "SchedAt",
            "sched_at",
            TypeMeta::String,
            "When it is carried out: UTC, as `2026-06-01 10:00:00`.",
        ),
        FieldMeta::new(
            "Content",
            "content",
            TypeMeta::Object(&tables::SCHEDULED_PUSH_CONTENT),
            "What is pushed.",
        ),
        FieldMeta::new(
            "Title",
            "title",
            TypeMeta::String,
            "Heading of its notification.",
        ),
        FieldMeta::new("Desc", "desc", TypeMeta::String, "Text of its notification."),
        FieldMeta::new(
            "Status",
            "status",
            TypeMeta::Enum(&tables::PUSH_SCHEDULE_STATUS),
            "How far it is.",
        ),
        FieldMeta::new(
            "DispatchSuccess",
            "dispatch_success",
            TypeMeta::U32,
            "Whether it was handed out; 0: not, or not yet.",
        ),
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "DispatchErr",
                "dispatch_err",
                TypeMeta::String,
                "Why it could not be handed out; none: nothing went wrong so far.",
            )
        },
        FieldMeta {
            none: Some(Literal::Text("")),
            ..FieldMeta::new(
                "PushTaskID",
                "push_task_id",
                TypeMeta::Id(&tables::PUSH_TASK_ID),
                "The push that came of it, for statistics and recalling; none: not carried out yet.",
            )
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
        FieldMeta::new(
            "From_Account",
            "from_account",
            TypeMeta::Id(&tables::PUSH_ACCOUNT),
            "Who is to be shown as sender.",
        ),
        FieldMeta::new(
            "To_Account",
            "to_account",
            TypeMeta::List(&TypeMeta::Id(&tables::PUSH_ACCOUNT)),
            "Who gets it, if accounts are named.",
        ),
        FieldMeta::new(
            "MsgRandom",
            "msg_random",
            TypeMeta::U32,
            "Random number of the push.",
        ),
        FieldMeta::new(
            "Condition",
            "condition",
            TypeMeta::Object(&tables::PUSH_CONDITION),
            "Who gets it, if tags or attributes choose.",
        ),
        FieldMeta::new(
            "OfflinePushInfo",
            "offline_push_info",
            TypeMeta::Object(&tables::OFFLINE_PUSH_INFO),
            "The notification.",
        ),
        FieldMeta::new(
            "DataId",
            "data_id",
            TypeMeta::String,
            "Text of the app's own for webhooks.",
        ),
    ],
);
