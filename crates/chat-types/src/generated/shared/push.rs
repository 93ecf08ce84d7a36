// Written by `cargo xtask gen` from spec/types/push.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;
use crate::{Json, UnixTime};

/// Whether a message is pushed to devices that are offline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushFlag {
    /// It is.
    Push,
    /// It is not.
    NoPush,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl PushFlag {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Push => 0,
            Self::NoPush => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Push,
            1 => Self::NoPush,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(PushFlag);

#[cfg(feature = "schema")]
crate::schema::named!(PushFlag, Enum, PUSH_FLAG);

pub(crate) static PUSH_FLAG: EnumMeta = EnumMeta {
    name: "PushFlag",
    doc: "Whether a message is pushed to devices that are offline.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Push",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "It is.",
        },
        EnumValue {
            name: "NoPush",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "It is not.",
        },
    ],
    prefixes: &[],
};

/// Look of a notification on Huawei, Honor and OPPO devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidPushStyle {
    /// The usual one.
    Plain,
    /// Room for long text.
    BigText,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl AndroidPushStyle {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Plain => 0,
            Self::BigText => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Plain,
            1 => Self::BigText,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(AndroidPushStyle);

#[cfg(feature = "schema")]
crate::schema::named!(AndroidPushStyle, Enum, ANDROID_PUSH_STYLE);

pub(crate) static ANDROID_PUSH_STYLE: EnumMeta = EnumMeta {
    name: "AndroidPushStyle",
    doc: "Look of a notification on Huawei, Honor and OPPO devices.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Plain",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "The usual one.",
        },
        EnumValue {
            name: "BigText",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Room for long text.",
        },
    ],
    prefixes: &[],
};

/// How Huawei and Honor treat a notification.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushImportance {
    /// As marketing: quiet.
    Low,
    /// As service and communication.
    Normal,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl PushImportance {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "LOW",
            Self::Normal => "NORMAL",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "LOW" => Self::Low,
            "NORMAL" => Self::Normal,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(PushImportance);

#[cfg(feature = "schema")]
crate::schema::named!(PushImportance, Enum, PUSH_IMPORTANCE);

pub(crate) static PUSH_IMPORTANCE: EnumMeta = EnumMeta {
    name: "PushImportance",
    doc: "How Huawei and Honor treat a notification.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Low",
            wire: Literal::Text("LOW"),
            aliases: &[],
            doc: "As marketing: quiet.",
        },
        EnumValue {
            name: "Normal",
            wire: Literal::Text("NORMAL"),
            aliases: &[],
            doc: "As service and communication.",
        },
    ],
    prefixes: &[],
};

/// How an OPPO device announces a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OppoNotifyLevel {
    /// In the notification bar.
    Bar,
    /// On the lock screen as well.
    BarAndLockScreen,
    /// Bar, lock screen, banner, sound and vibration.
    All,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl OppoNotifyLevel {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Bar => 1,
            Self::BarAndLockScreen => 2,
            Self::All => 16,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Bar,
            2 => Self::BarAndLockScreen,
            16 => Self::All,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(OppoNotifyLevel);

#[cfg(feature = "schema")]
crate::schema::named!(OppoNotifyLevel, Enum, OPPO_NOTIFY_LEVEL);

pub(crate) static OPPO_NOTIFY_LEVEL: EnumMeta = EnumMeta {
    name: "OppoNotifyLevel",
    doc: "How an OPPO device announces a notification.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Bar",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "In the notification bar.",
        },
        EnumValue {
            name: "BarAndLockScreen",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "On the lock screen as well.",
        },
        EnumValue {
            name: "All",
            wire: Literal::Int(16),
            aliases: &[],
            doc: "Bar, lock screen, banner, sound and vibration.",
        },
    ],
    prefixes: &[],
};

/// Vivo's older division of notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VivoClassification {
    /// Marketing.
    Operation,
    /// From the system.
    System,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl VivoClassification {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Operation => 0,
            Self::System => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Operation,
            1 => Self::System,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(VivoClassification);

#[cfg(feature = "schema")]
crate::schema::named!(VivoClassification, Enum, VIVO_CLASSIFICATION);

pub(crate) static VIVO_CLASSIFICATION: EnumMeta = EnumMeta {
    name: "VivoClassification",
    doc: "Vivo's older division of notifications.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Operation",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "Marketing.",
        },
        EnumValue {
            name: "System",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "From the system.",
        },
    ],
    prefixes: &[],
};

/// How a vivo device announces a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VivoNotifyType {
    /// Neither sound nor vibration.
    Nothing,
    /// Rings.
    Ring,
    /// Vibrates.
    Vibrate,
    /// Both.
    RingAndVibrate,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl VivoNotifyType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Nothing => 1,
            Self::Ring => 2,
            Self::Vibrate => 3,
            Self::RingAndVibrate => 4,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            1 => Self::Nothing,
            2 => Self::Ring,
            3 => Self::Vibrate,
            4 => Self::RingAndVibrate,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(VivoNotifyType);

#[cfg(feature = "schema")]
crate::schema::named!(VivoNotifyType, Enum, VIVO_NOTIFY_TYPE);

pub(crate) static VIVO_NOTIFY_TYPE: EnumMeta = EnumMeta {
    name: "VivoNotifyType",
    doc: "How a vivo device announces a notification.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Nothing",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "Neither sound nor vibration.",
        },
        EnumValue {
            name: "Ring",
            wire: Literal::Int(2),
            aliases: &[],
            doc: "Rings.",
        },
        EnumValue {
            name: "Vibrate",
            wire: Literal::Int(3),
            aliases: &[],
            doc: "Vibrates.",
        },
        EnumValue {
            name: "RingAndVibrate",
            wire: Literal::Int(4),
            aliases: &[],
            doc: "Both.",
        },
    ],
    prefixes: &[],
};

/// How urgently Google's service delivers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GooglePriority {
    /// When the device is awake; may be late.
    Normal,
    /// At once, waking the device.
    High,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl GooglePriority {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::High => "high",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "normal" => Self::Normal,
            "high" => Self::High,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(GooglePriority);

#[cfg(feature = "schema")]
crate::schema::named!(GooglePriority, Enum, GOOGLE_PRIORITY);

pub(crate) static GOOGLE_PRIORITY: EnumMeta = EnumMeta {
    name: "GooglePriority",
    doc: "How urgently Google's service delivers.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Normal",
            wire: Literal::Text("normal"),
            aliases: &[],
            doc: "When the device is awake; may be late.",
        },
        EnumValue {
            name: "High",
            wire: Literal::Text("high"),
            aliases: &[],
            doc: "At once, waking the device.",
        },
    ],
    prefixes: &[],
};

/// Meizu's division of notifications.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeizuNoticeMsgType {
    /// To many people.
    Public,
    /// To this user.
    Private,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl MeizuNoticeMsgType {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Public => 0,
            Self::Private => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Public,
            1 => Self::Private,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(MeizuNoticeMsgType);

#[cfg(feature = "schema")]
crate::schema::named!(MeizuNoticeMsgType, Enum, MEIZU_NOTICE_MSG_TYPE);

pub(crate) static MEIZU_NOTICE_MSG_TYPE: EnumMeta = EnumMeta {
    name: "MeizuNoticeMsgType",
    doc: "Meizu's division of notifications.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Public",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "To many people.",
        },
        EnumValue {
            name: "Private",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "To this user.",
        },
    ],
    prefixes: &[],
};

/// Whether the number on the app's icon grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BadgeMode {
    /// It does.
    Count,
    /// It does not.
    NoCount,
    /// A number that this version does not know; `as_number` gives it.
    Unknown(UnknownNumber),
}

impl BadgeMode {
    /// The number on the wire.
    pub fn as_number(self) -> i64 {
        match self {
            Self::Count => 0,
            Self::NoCount => 1,
            Self::Unknown(number) => number.get(),
        }
    }

    fn from_wire(number: i64) -> Self {
        match number {
            0 => Self::Count,
            1 => Self::NoCount,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

wire::number_enum!(BadgeMode);

#[cfg(feature = "schema")]
crate::schema::named!(BadgeMode, Enum, BADGE_MODE);

pub(crate) static BADGE_MODE: EnumMeta = EnumMeta {
    name: "BadgeMode",
    doc: "Whether the number on the app's icon grows.",
    repr: EnumRepr::U32,
    closed: false,
    values: &[
        EnumValue {
            name: "Count",
            wire: Literal::Int(0),
            aliases: &[],
            doc: "It does.",
        },
        EnumValue {
            name: "NoCount",
            wire: Literal::Int(1),
            aliases: &[],
            doc: "It does not.",
        },
    ],
    prefixes: &[],
};

/// How much a notification may disturb on iOS 15 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApnsInterruptionLevel {
    /// Shown at once, with sound.
    Active,
    /// Breaks through silence; Apple has to allow it.
    Critical,
    /// Only in the list.
    Passive,
    /// Breaks through focus modes.
    TimeSensitive,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl ApnsInterruptionLevel {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Critical => "critical",
            Self::Passive => "passive",
            Self::TimeSensitive => "time-sensitive",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "active" => Self::Active,
            "critical" => Self::Critical,
            "passive" => Self::Passive,
            "time-sensitive" => Self::TimeSensitive,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(ApnsInterruptionLevel);

#[cfg(feature = "schema")]
crate::schema::named!(ApnsInterruptionLevel, Enum, APNS_INTERRUPTION_LEVEL);

pub(crate) static APNS_INTERRUPTION_LEVEL: EnumMeta = EnumMeta {
    name: "ApnsInterruptionLevel",
    doc: "How much a notification may disturb on iOS 15 and later.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Active",
            wire: Literal::Text("active"),
            aliases: &[],
            doc: "Shown at once, with sound.",
        },
        EnumValue {
            name: "Critical",
            wire: Literal::Text("critical"),
            aliases: &[],
            doc: "Breaks through silence; Apple has to allow it.",
        },
        EnumValue {
            name: "Passive",
            wire: Literal::Text("passive"),
            aliases: &[],
            doc: "Only in the list.",
        },
        EnumValue {
            name: "TimeSensitive",
            wire: Literal::Text("time-sensitive"),
            aliases: &[],
            doc: "Breaks through focus modes.",
        },
    ],
    prefixes: &[],
};

/// What a push does with a live activity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveActivityEvent {
    /// Shows a new state.
    Update,
    /// Finishes it.
    End,
    /// A word that this version does not know; `as_str` gives it.
    Unknown(UnknownText),
}

impl LiveActivityEvent {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::End => "end",
            Self::Unknown(word) => word.as_str(),
        }
    }

    fn from_wire(word: &str) -> Self {
        match word {
            "update" => Self::Update,
            "end" => Self::End,
            other => Self::Unknown(UnknownText::new(other)),
        }
    }
}

wire::text_enum!(LiveActivityEvent);

#[cfg(feature = "schema")]
crate::schema::named!(LiveActivityEvent, Enum, LIVE_ACTIVITY_EVENT);

pub(crate) static LIVE_ACTIVITY_EVENT: EnumMeta = EnumMeta {
    name: "LiveActivityEvent",
    doc: "What a push does with a live activity.",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Update",
            wire: Literal::Text("update"),
            aliases: &[],
            doc: "Shows a new state.",
        },
        EnumValue {
            name: "End",
            wire: Literal::Text("end"),
            aliases: &[],
            doc: "Finishes it.",
        },
    ],
    prefixes: &[],
};

/// How a message is pushed to devices that are offline. It replaces everything about pushing that a
/// custom element says. Apple takes no push over 4 KB, so text and extra data together should stay
/// below 3 KB; makers of devices cut long texts, some titles after 32 characters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflinePushInfo {
    /// Whether to push at all.
    ///
    /// The service assumes `0` when it is absent.
    pub push_flag: Option<PushFlag>,
    /// Heading, for all makers of devices.
    pub title: Option<String>,
    /// Text; replaces what the elements would show.
    pub desc: Option<String>,
    /// Heading and text by the receiver's language; client libraries from 8.5.6870 on.
    pub multi_language_content: Option<Vec<PushText>>,
    /// Passed through to the app. Should be JSON in about 1 KB, or some makers refuse the push.
    pub ext: Option<String>,
    /// Adds to the number on the icon.
    ///
    /// 1 to 99.
    pub badge_add_num: Option<u32>,
    /// Sets the number on the icon, and wins over `BadgeAddNum`. Apple up to 999; Huawei, Honor and Harmony
    /// up to 99.
    ///
    /// At most 999.
    pub badge_set_num: Option<u32>,
    /// A template set up in the console, such as 1400000000-1.
    pub push_template_id: Option<String>,
    /// Values for the template's variables. The service fills in timTitle, timDesc, timSenderNick and
    /// timGroupName.
    pub push_template_param: Option<std::collections::BTreeMap<String, String>>,
    /// For Android devices, by maker.
    pub android_info: Option<AndroidInfo>,
    /// For Apple devices.
    pub apns_info: Option<ApnsInfo>,
    /// For Harmony devices.
    pub harmony_info: Option<HarmonyInfo>,
}

wire::object!(OfflinePushInfo {
    push_flag: option(0, "PushFlag"),
    title: option(1, "Title"),
    desc: option(2, "Desc"),
    multi_language_content: list_option(3, "MultiLanguageContent"),
    ext: option(4, "Ext"),
    badge_add_num: option(5, "BadgeAddNum"),
    badge_set_num: option(6, "BadgeSetNum"),
    push_template_id: option(7, "PushTemplateId"),
    push_template_param: option(8, "PushTemplateParam"),
    android_info: option(9, "AndroidInfo"),
    apns_info: option(10, "ApnsInfo"),
    harmony_info: option(11, "HarmonyInfo"),
});

impl OfflinePushInfo {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            push_flag: None,
            title: None,
            desc: None,
            multi_language_content: None,
            ext: None,
            badge_add_num: None,
            badge_set_num: None,
            push_template_id: None,
            push_template_param: None,
            android_info: None,
            apns_info: None,
            harmony_info: None,
        }
    }

    /// Sets [`push_flag`](Self::push_flag).
    #[must_use]
    pub fn push_flag(mut self, push_flag: PushFlag) -> Self {
        self.push_flag = Some(push_flag);
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`multi_language_content`](Self::multi_language_content).
    #[must_use]
    pub fn multi_language_content(
        mut self,
        multi_language_content: impl IntoIterator<Item = impl Into<PushText>>,
    ) -> Self {
        self.multi_language_content = Some(
            multi_language_content.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`ext`](Self::ext).
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`badge_add_num`](Self::badge_add_num).
    #[must_use]
    pub fn badge_add_num(mut self, badge_add_num: u32) -> Self {
        self.badge_add_num = Some(badge_add_num);
        self
    }

    /// Sets [`badge_set_num`](Self::badge_set_num).
    #[must_use]
    pub fn badge_set_num(mut self, badge_set_num: u32) -> Self {
        self.badge_set_num = Some(badge_set_num);
        self
    }

    /// Sets [`push_template_id`](Self::push_template_id).
    #[must_use]
    pub fn push_template_id(mut self, push_template_id: impl Into<String>) -> Self {
        self.push_template_id = Some(push_template_id.into());
        self
    }

    /// Sets [`push_template_param`](Self::push_template_param).
    #[must_use]
    pub fn push_template_param(
        mut self,
        push_template_param: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.push_template_param = Some(push_template_param);
        self
    }

    /// Sets [`android_info`](Self::android_info).
    #[must_use]
    pub fn android_info(mut self, android_info: impl Into<AndroidInfo>) -> Self {
        self.android_info = Some(android_info.into());
        self
    }

    /// Sets [`apns_info`](Self::apns_info).
    #[must_use]
    pub fn apns_info(mut self, apns_info: impl Into<ApnsInfo>) -> Self {
        self.apns_info = Some(apns_info.into());
        self
    }

    /// Sets [`harmony_info`](Self::harmony_info).
    #[must_use]
    pub fn harmony_info(mut self, harmony_info: impl Into<HarmonyInfo>) -> Self {
        self.harmony_info = Some(harmony_info.into());
        self
    }
}

wire::debug!(
    OfflinePushInfo { push_flag, multi_language_content, badge_add_num, badge_set_num,
    android_info, apns_info, harmony_info }
);

#[cfg(feature = "schema")]
crate::schema::named!(OfflinePushInfo, Object, OFFLINE_PUSH_INFO);

pub(crate) static OFFLINE_PUSH_INFO: ObjectMeta = ObjectMeta::new(
    "OfflinePushInfo",
    "How a message is pushed to devices that are offline. It replaces everything about pushing that a custom element says. Apple takes no push over 4 KB, so text and extra data together should stay below 3 KB; makers of devices cut long texts, some titles after 32 characters.",
    &[
        FieldMeta {
            wire: "PushFlag",
            name: "push_flag",
            ty: TypeMeta::Enum(&tables::PUSH_FLAG),
            doc: "Whether to push at all.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Title",
            name: "title",
            ty: TypeMeta::String,
            doc: "Heading, for all makers of devices.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Desc",
            name: "desc",
            ty: TypeMeta::String,
            doc: "Text; replaces what the elements would show.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MultiLanguageContent",
            name: "multi_language_content",
            ty: TypeMeta::List(&TypeMeta::Object(&tables::PUSH_TEXT)),
            doc: "Heading and text by the receiver's language; client libraries from 8.5.6870 on.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Ext",
            name: "ext",
            ty: TypeMeta::String,
            doc: "Passed through to the app. Should be JSON in about 1 KB, or some makers refuse the push.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "BadgeAddNum",
            name: "badge_add_num",
            ty: TypeMeta::U32,
            doc: "Adds to the number on the icon.",
            rules: &FieldRules {
                min: Some(1),
                max: Some(99),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "BadgeSetNum",
            name: "badge_set_num",
            ty: TypeMeta::U32,
            doc: "Sets the number on the icon, and wins over `BadgeAddNum`. Apple up to 999; Huawei, Honor and Harmony up to 99.",
            rules: &FieldRules {
                max: Some(999),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushTemplateId",
            name: "push_template_id",
            ty: TypeMeta::String,
            doc: "A template set up in the console, such as 1400000000-1.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushTemplateParam",
            name: "push_template_param",
            ty: TypeMeta::Map(&TypeMeta::String),
            doc: "Values for the template's variables. The service fills in timTitle, timDesc, timSenderNick and timGroupName.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "AndroidInfo",
            name: "android_info",
            ty: TypeMeta::Object(&tables::ANDROID_INFO),
            doc: "For Android devices, by maker.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ApnsInfo",
            name: "apns_info",
            ty: TypeMeta::Object(&tables::APNS_INFO),
            doc: "For Apple devices.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HarmonyInfo",
            name: "harmony_info",
            ty: TypeMeta::Object(&tables::HARMONY_INFO),
            doc: "For Harmony devices.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Heading and text in one language.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PushText {
    /// Language code, as the client library reports it.
    pub language: Option<String>,
    /// Heading.
    pub title: Option<String>,
    /// Text.
    pub desc: Option<String>,
}

wire::object!(PushText {
    language: option(0, "Language"),
    title: option(1, "Title"),
    desc: option(2, "Desc"),
});

impl PushText {
    /// Makes one with the fields that it must have.
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: Some(language.into()),
            title: None,
            desc: None,
        }
    }

    /// Sets [`language`](Self::language).
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire::debug!(PushText {});

impl From<&str> for PushText {
    #[inline]
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<String> for PushText {
    #[inline]
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

#[cfg(feature = "schema")]
crate::schema::named!(PushText, Object, PUSH_TEXT);

pub(crate) static PUSH_TEXT: ObjectMeta = ObjectMeta::new(
    "PushText",
    "Heading and text in one language.",
    &[
        FieldMeta {
            wire: "Language",
            name: "language",
            ty: TypeMeta::String,
            doc: "Language code, as the client library reports it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Title",
            name: "title",
            ty: TypeMeta::String,
            doc: "Heading.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Desc",
            name: "desc",
            ty: TypeMeta::String,
            doc: "Text.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Pushing to Android devices. Channels and categories win over those of the console.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AndroidInfo {
    /// Sound file in the app, without suffix.
    pub sound: Option<String>,
    /// Look on Huawei, Honor and OPPO devices.
    ///
    /// The service assumes `0` when it is absent.
    pub push_style: Option<AndroidPushStyle>,
    /// Xiaomi: notification channel. From Android 8 on nothing is shown without one.
    pub xiaomi_channel_id: Option<String>,
    /// OPPO: notification channel.
    pub oppo_channel_id: Option<String>,
    /// OPPO: kind of message, such as IM or MARKETING.
    pub oppo_category: Option<String>,
    /// OPPO: template for private messages.
    pub oppo_private_msg_template_id: Option<String>,
    /// OPPO: values for the template's heading.
    pub oppo_private_title_parameters: Option<
        std::collections::BTreeMap<String, String>,
    >,
    /// OPPO: values for the template's text.
    pub oppo_private_content_parameters: Option<
        std::collections::BTreeMap<String, String>,
    >,
    /// OPPO: how it is announced; needs a category.
    ///
    /// Only when `OPPOCategory` is set.
    pub oppo_notify_level: Option<OppoNotifyLevel>,
    /// vivo: older division of messages.
    ///
    /// The service assumes `1` when it is absent.
    pub vivo_classification: Option<VivoClassification>,
    /// vivo: kind of message, such as IM or MARKETING.
    pub vivo_category: Option<String>,
    /// vivo: how it is announced.
    pub vivo_notify_type: Option<VivoNotifyType>,
    /// Huawei: notification channel.
    pub huawei_channel_id: Option<String>,
    /// Huawei: older division of messages.
    ///
    /// The service assumes `"NORMAL"` when it is absent.
    pub huawei_importance: Option<PushImportance>,
    /// Huawei: kind of message, such as IM or MARKETING.
    pub huawei_category: Option<String>,
    /// Huawei: address of a small picture, by HTTPS, below 512 KB.
    pub huawei_image: Option<String>,
    /// Huawei, where a push opens a page inside the app: 1 hands `Ext` over as parameter of the intent, 0
    /// as its action.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub ext_as_huawei_intent_param: Option<bool>,
    /// Honor: address of a small picture, by HTTPS, below 512 KB.
    pub honor_image: Option<String>,
    /// Honor: kind of message.
    ///
    /// The service assumes `"NORMAL"` when it is absent.
    pub honor_importance: Option<PushImportance>,
    /// Google: notification channel, Android 8 and later.
    pub google_channel_id: Option<String>,
    /// Google: address of a picture of at most 1 MB.
    pub google_image: Option<String>,
    /// Google: urgency.
    pub google_priority: Option<GooglePriority>,
    /// Meizu: kind of message.
    pub meizu_notice_msg_type: Option<MeizuNoticeMsgType>,
}

wire::object!(AndroidInfo {
    sound: option(0, "Sound"),
    push_style: option(1, "PushStyle"),
    xiaomi_channel_id: option(2, "XiaoMiChannelID"),
    oppo_channel_id: option(3, "OPPOChannelID"),
    oppo_category: option(4, "OPPOCategory"),
    oppo_private_msg_template_id: option(5, "OPPOPrivateMsgTemplateId"),
    oppo_private_title_parameters: option(6, "OPPOPrivateTitleParameters"),
    oppo_private_content_parameters: option(7, "OPPOPrivateContentParameters"),
    oppo_notify_level: option(8, "OPPONotifyLevel"),
    vivo_classification: option(9, "VIVOClassification"),
    vivo_category: option(10, "VIVOCategory"),
    vivo_notify_type: option(11, "VIVONotifyType"),
    huawei_channel_id: option(12, "HuaWeiChannelID"),
    huawei_importance: option(13, "HuaWeiImportance"),
    huawei_category: option(14, "HuaWeiCategory"),
    huawei_image: option(15, "HuaWeiImage"),
    ext_as_huawei_intent_param: option_as::<Flag>(16, "ExtAsHuaweiIntentParam"),
    honor_image: option(17, "HonorImage"),
    honor_importance: option(18, "HonorImportance"),
    google_channel_id: option(19, "GoogleChannelID"),
    google_image: option(20, "GoogleImage"),
    google_priority: option(21, "GooglePriority"),
    meizu_notice_msg_type: option(22, "MeiZuNoticeMsgType"),
});

impl AndroidInfo {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            sound: None,
            push_style: None,
            xiaomi_channel_id: None,
            oppo_channel_id: None,
            oppo_category: None,
            oppo_private_msg_template_id: None,
            oppo_private_title_parameters: None,
            oppo_private_content_parameters: None,
            oppo_notify_level: None,
            vivo_classification: None,
            vivo_category: None,
            vivo_notify_type: None,
            huawei_channel_id: None,
            huawei_importance: None,
            huawei_category: None,
            huawei_image: None,
            ext_as_huawei_intent_param: None,
            honor_image: None,
            honor_importance: None,
            google_channel_id: None,
            google_image: None,
            google_priority: None,
            meizu_notice_msg_type: None,
        }
    }

    /// Sets [`sound`](Self::sound).
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets [`push_style`](Self::push_style).
    #[must_use]
    pub fn push_style(mut self, push_style: AndroidPushStyle) -> Self {
        self.push_style = Some(push_style);
        self
    }

    /// Sets [`xiaomi_channel_id`](Self::xiaomi_channel_id).
    #[must_use]
    pub fn xiaomi_channel_id(mut self, xiaomi_channel_id: impl Into<String>) -> Self {
        self.xiaomi_channel_id = Some(xiaomi_channel_id.into());
        self
    }

    /// Sets [`oppo_channel_id`](Self::oppo_channel_id).
    #[must_use]
    pub fn oppo_channel_id(mut self, oppo_channel_id: impl Into<String>) -> Self {
        self.oppo_channel_id = Some(oppo_channel_id.into());
        self
    }

    /// Sets [`oppo_category`](Self::oppo_category).
    #[must_use]
    pub fn oppo_category(mut self, oppo_category: impl Into<String>) -> Self {
        self.oppo_category = Some(oppo_category.into());
        self
    }

    /// Sets [`oppo_private_msg_template_id`](Self::oppo_private_msg_template_id).
    #[must_use]
    pub fn oppo_private_msg_template_id(
        mut self,
        oppo_private_msg_template_id: impl Into<String>,
    ) -> Self {
        self.oppo_private_msg_template_id = Some(oppo_private_msg_template_id.into());
        self
    }

    /// Sets [`oppo_private_title_parameters`](Self::oppo_private_title_parameters).
    #[must_use]
    pub fn oppo_private_title_parameters(
        mut self,
        oppo_private_title_parameters: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.oppo_private_title_parameters = Some(oppo_private_title_parameters);
        self
    }

    /// Sets [`oppo_private_content_parameters`](Self::oppo_private_content_parameters).
    #[must_use]
    pub fn oppo_private_content_parameters(
        mut self,
        oppo_private_content_parameters: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.oppo_private_content_parameters = Some(oppo_private_content_parameters);
        self
    }

    /// Sets [`oppo_notify_level`](Self::oppo_notify_level).
    #[must_use]
    pub fn oppo_notify_level(mut self, oppo_notify_level: OppoNotifyLevel) -> Self {
        self.oppo_notify_level = Some(oppo_notify_level);
        self
    }

    /// Sets [`vivo_classification`](Self::vivo_classification).
    #[must_use]
    pub fn vivo_classification(
        mut self,
        vivo_classification: VivoClassification,
    ) -> Self {
        self.vivo_classification = Some(vivo_classification);
        self
    }

    /// Sets [`vivo_category`](Self::vivo_category).
    #[must_use]
    pub fn vivo_category(mut self, vivo_category: impl Into<String>) -> Self {
        self.vivo_category = Some(vivo_category.into());
        self
    }

    /// Sets [`vivo_notify_type`](Self::vivo_notify_type).
    #[must_use]
    pub fn vivo_notify_type(mut self, vivo_notify_type: VivoNotifyType) -> Self {
        self.vivo_notify_type = Some(vivo_notify_type);
        self
    }

    /// Sets [`huawei_channel_id`](Self::huawei_channel_id).
    #[must_use]
    pub fn huawei_channel_id(mut self, huawei_channel_id: impl Into<String>) -> Self {
        self.huawei_channel_id = Some(huawei_channel_id.into());
        self
    }

    /// Sets [`huawei_importance`](Self::huawei_importance).
    #[must_use]
    pub fn huawei_importance(
        mut self,
        huawei_importance: impl Into<PushImportance>,
    ) -> Self {
        self.huawei_importance = Some(huawei_importance.into());
        self
    }

    /// Sets [`huawei_category`](Self::huawei_category).
    #[must_use]
    pub fn huawei_category(mut self, huawei_category: impl Into<String>) -> Self {
        self.huawei_category = Some(huawei_category.into());
        self
    }

    /// Sets [`huawei_image`](Self::huawei_image).
    #[must_use]
    pub fn huawei_image(mut self, huawei_image: impl Into<String>) -> Self {
        self.huawei_image = Some(huawei_image.into());
        self
    }

    /// Sets [`ext_as_huawei_intent_param`](Self::ext_as_huawei_intent_param).
    #[must_use]
    pub fn ext_as_huawei_intent_param(
        mut self,
        ext_as_huawei_intent_param: bool,
    ) -> Self {
        self.ext_as_huawei_intent_param = Some(ext_as_huawei_intent_param);
        self
    }

    /// Sets [`honor_image`](Self::honor_image).
    #[must_use]
    pub fn honor_image(mut self, honor_image: impl Into<String>) -> Self {
        self.honor_image = Some(honor_image.into());
        self
    }

    /// Sets [`honor_importance`](Self::honor_importance).
    #[must_use]
    pub fn honor_importance(
        mut self,
        honor_importance: impl Into<PushImportance>,
    ) -> Self {
        self.honor_importance = Some(honor_importance.into());
        self
    }

    /// Sets [`google_channel_id`](Self::google_channel_id).
    #[must_use]
    pub fn google_channel_id(mut self, google_channel_id: impl Into<String>) -> Self {
        self.google_channel_id = Some(google_channel_id.into());
        self
    }

    /// Sets [`google_image`](Self::google_image).
    #[must_use]
    pub fn google_image(mut self, google_image: impl Into<String>) -> Self {
        self.google_image = Some(google_image.into());
        self
    }

    /// Sets [`google_priority`](Self::google_priority).
    #[must_use]
    pub fn google_priority(
        mut self,
        google_priority: impl Into<GooglePriority>,
    ) -> Self {
        self.google_priority = Some(google_priority.into());
        self
    }

    /// Sets [`meizu_notice_msg_type`](Self::meizu_notice_msg_type).
    #[must_use]
    pub fn meizu_notice_msg_type(
        mut self,
        meizu_notice_msg_type: MeizuNoticeMsgType,
    ) -> Self {
        self.meizu_notice_msg_type = Some(meizu_notice_msg_type);
        self
    }
}

wire::debug!(
    AndroidInfo { push_style, oppo_notify_level, vivo_classification, vivo_notify_type,
    huawei_importance, ext_as_huawei_intent_param, honor_importance, google_priority,
    meizu_notice_msg_type }
);

#[cfg(feature = "schema")]
crate::schema::named!(AndroidInfo, Object, ANDROID_INFO);

pub(crate) static ANDROID_INFO: ObjectMeta = ObjectMeta::new(
    "AndroidInfo",
    "Pushing to Android devices. Channels and categories win over those of the console.",
    &[
        FieldMeta {
            wire: "Sound",
            name: "sound",
            ty: TypeMeta::String,
            doc: "Sound file in the app, without suffix.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "PushStyle",
            name: "push_style",
            ty: TypeMeta::Enum(&tables::ANDROID_PUSH_STYLE),
            doc: "Look on Huawei, Honor and OPPO devices.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "XiaoMiChannelID",
            name: "xiaomi_channel_id",
            ty: TypeMeta::String,
            doc: "Xiaomi: notification channel. From Android 8 on nothing is shown without one.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OPPOChannelID",
            name: "oppo_channel_id",
            ty: TypeMeta::String,
            doc: "OPPO: notification channel.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OPPOCategory",
            name: "oppo_category",
            ty: TypeMeta::String,
            doc: "OPPO: kind of message, such as IM or MARKETING.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OPPOPrivateMsgTemplateId",
            name: "oppo_private_msg_template_id",
            ty: TypeMeta::String,
            doc: "OPPO: template for private messages.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OPPOPrivateTitleParameters",
            name: "oppo_private_title_parameters",
            ty: TypeMeta::Map(&TypeMeta::String),
            doc: "OPPO: values for the template's heading.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OPPOPrivateContentParameters",
            name: "oppo_private_content_parameters",
            ty: TypeMeta::Map(&TypeMeta::String),
            doc: "OPPO: values for the template's text.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "OPPONotifyLevel",
            name: "oppo_notify_level",
            ty: TypeMeta::Enum(&tables::OPPO_NOTIFY_LEVEL),
            doc: "OPPO: how it is announced; needs a category.",
            rules: &FieldRules {
                only_when: Some(
                    &[
                        Condition {
                            subject: Subject::Sibling("OPPOCategory"),
                            test: Test::Present,
                        },
                    ],
                ),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VIVOClassification",
            name: "vivo_classification",
            ty: TypeMeta::Enum(&tables::VIVO_CLASSIFICATION),
            doc: "vivo: older division of messages.",
            rules: &FieldRules {
                default: Some(Literal::Int(1)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VIVOCategory",
            name: "vivo_category",
            ty: TypeMeta::String,
            doc: "vivo: kind of message, such as IM or MARKETING.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "VIVONotifyType",
            name: "vivo_notify_type",
            ty: TypeMeta::Enum(&tables::VIVO_NOTIFY_TYPE),
            doc: "vivo: how it is announced.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HuaWeiChannelID",
            name: "huawei_channel_id",
            ty: TypeMeta::String,
            doc: "Huawei: notification channel.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HuaWeiImportance",
            name: "huawei_importance",
            ty: TypeMeta::Enum(&tables::PUSH_IMPORTANCE),
            doc: "Huawei: older division of messages.",
            rules: &FieldRules {
                default: Some(Literal::Text("NORMAL")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HuaWeiCategory",
            name: "huawei_category",
            ty: TypeMeta::String,
            doc: "Huawei: kind of message, such as IM or MARKETING.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HuaWeiImage",
            name: "huawei_image",
            ty: TypeMeta::String,
            doc: "Huawei: address of a small picture, by HTTPS, below 512 KB.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ExtAsHuaweiIntentParam",
            name: "ext_as_huawei_intent_param",
            ty: TypeMeta::Flag,
            doc: "Huawei, where a push opens a page inside the app: 1 hands `Ext` over as parameter of the intent, 0 as its action.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HonorImage",
            name: "honor_image",
            ty: TypeMeta::String,
            doc: "Honor: address of a small picture, by HTTPS, below 512 KB.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "HonorImportance",
            name: "honor_importance",
            ty: TypeMeta::Enum(&tables::PUSH_IMPORTANCE),
            doc: "Honor: kind of message.",
            rules: &FieldRules {
                default: Some(Literal::Text("NORMAL")),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GoogleChannelID",
            name: "google_channel_id",
            ty: TypeMeta::String,
            doc: "Google: notification channel, Android 8 and later.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GoogleImage",
            name: "google_image",
            ty: TypeMeta::String,
            doc: "Google: address of a picture of at most 1 MB.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "GooglePriority",
            name: "google_priority",
            ty: TypeMeta::Enum(&tables::GOOGLE_PRIORITY),
            doc: "Google: urgency.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MeiZuNoticeMsgType",
            name: "meizu_notice_msg_type",
            ty: TypeMeta::Enum(&tables::MEIZU_NOTICE_MSG_TYPE),
            doc: "Meizu: kind of message.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Pushing to Apple devices.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApnsInfo {
    /// Sound file in the app, with suffix, of at most 30 seconds.
    pub sound: Option<String>,
    /// Whether the number on the icon grows.
    ///
    /// The service assumes `0` when it is absent.
    pub badge_mode: Option<BadgeMode>,
    /// Heading, in place of the common one.
    pub title: Option<String>,
    /// Second heading.
    pub subtitle: Option<String>,
    /// Address of a picture that the app can show.
    pub image: Option<String>,
    /// 1: the app may change the notification before it is shown.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub mutable_content: Option<bool>,
    /// How much it may disturb, iOS 15 and later.
    pub interruption_level: Option<ApnsInterruptionLevel>,
    /// 1: silent push, nothing is shown. Apple asks for no more than three an hour.
    ///
    /// Travels as 0 or 1.
    pub content_available: Option<bool>,
    /// 1: push of a call.
    ///
    /// Travels as 0 or 1.
    pub is_voip_push: Option<bool>,
    /// Changes a live activity.
    pub live_activity: Option<LiveActivityPush>,
}

wire::object!(ApnsInfo {
    sound: option(0, "Sound"),
    badge_mode: option(1, "BadgeMode"),
    title: option(2, "Title"),
    subtitle: option(3, "SubTitle"),
    image: option(4, "Image"),
    mutable_content: option_as::<Flag>(5, "MutableContent"),
    interruption_level: option(6, "InterruptionLevel"),
    content_available: option_as::<Flag>(7, "ContentAvailable"),
    is_voip_push: option_as::<Flag>(8, "IsVoipPush"),
    live_activity: option(9, "LiveActivity"),
});

impl ApnsInfo {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            sound: None,
            badge_mode: None,
            title: None,
            subtitle: None,
            image: None,
            mutable_content: None,
            interruption_level: None,
            content_available: None,
            is_voip_push: None,
            live_activity: None,
        }
    }

    /// Sets [`sound`](Self::sound).
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets [`badge_mode`](Self::badge_mode).
    #[must_use]
    pub fn badge_mode(mut self, badge_mode: BadgeMode) -> Self {
        self.badge_mode = Some(badge_mode);
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`subtitle`](Self::subtitle).
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// Sets [`image`](Self::image).
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets [`mutable_content`](Self::mutable_content).
    #[must_use]
    pub fn mutable_content(mut self, mutable_content: bool) -> Self {
        self.mutable_content = Some(mutable_content);
        self
    }

    /// Sets [`interruption_level`](Self::interruption_level).
    #[must_use]
    pub fn interruption_level(
        mut self,
        interruption_level: impl Into<ApnsInterruptionLevel>,
    ) -> Self {
        self.interruption_level = Some(interruption_level.into());
        self
    }

    /// Sets [`content_available`](Self::content_available).
    #[must_use]
    pub fn content_available(mut self, content_available: bool) -> Self {
        self.content_available = Some(content_available);
        self
    }

    /// Sets [`is_voip_push`](Self::is_voip_push).
    #[must_use]
    pub fn is_voip_push(mut self, is_voip_push: bool) -> Self {
        self.is_voip_push = Some(is_voip_push);
        self
    }

    /// Sets [`live_activity`](Self::live_activity).
    #[must_use]
    pub fn live_activity(mut self, live_activity: impl Into<LiveActivityPush>) -> Self {
        self.live_activity = Some(live_activity.into());
        self
    }
}

wire::debug!(
    ApnsInfo { badge_mode, mutable_content, interruption_level, content_available,
    is_voip_push, live_activity }
);

#[cfg(feature = "schema")]
crate::schema::named!(ApnsInfo, Object, APNS_INFO);

pub(crate) static APNS_INFO: ObjectMeta = ObjectMeta::new(
    "ApnsInfo",
    "Pushing to Apple devices.",
    &[
        FieldMeta {
            wire: "Sound",
            name: "sound",
            ty: TypeMeta::String,
            doc: "Sound file in the app, with suffix, of at most 30 seconds.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "BadgeMode",
            name: "badge_mode",
            ty: TypeMeta::Enum(&tables::BADGE_MODE),
            doc: "Whether the number on the icon grows.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Title",
            name: "title",
            ty: TypeMeta::String,
            doc: "Heading, in place of the common one.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SubTitle",
            name: "subtitle",
            ty: TypeMeta::String,
            doc: "Second heading.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Image",
            name: "image",
            ty: TypeMeta::String,
            doc: "Address of a picture that the app can show.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "MutableContent",
            name: "mutable_content",
            ty: TypeMeta::Flag,
            doc: "1: the app may change the notification before it is shown.",
            rules: &FieldRules {
                default: Some(Literal::Int(0)),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "InterruptionLevel",
            name: "interruption_level",
            ty: TypeMeta::Enum(&tables::APNS_INTERRUPTION_LEVEL),
            doc: "How much it may disturb, iOS 15 and later.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContentAvailable",
            name: "content_available",
            ty: TypeMeta::Flag,
            doc: "1: silent push, nothing is shown. Apple asks for no more than three an hour.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "IsVoipPush",
            name: "is_voip_push",
            ty: TypeMeta::Flag,
            doc: "1: push of a call.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "LiveActivity",
            name: "live_activity",
            ty: TypeMeta::Object(&tables::LIVE_ACTIVITY_PUSH),
            doc: "Changes a live activity.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Change of a live activity on an Apple device.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveActivityPush {
    /// Which activity.
    ///
    /// At most 64 bytes.
    pub la_id: Option<String>,
    /// What to do with it.
    pub event: Option<LiveActivityEvent>,
    /// New state, an object as the app defines it.
    pub content_state: Option<Json>,
    /// When an activity that has ended disappears.
    pub dismissal_date: Option<UnixTime>,
}

wire::object!(LiveActivityPush {
    la_id: option(0, "LaId"),
    event: option(1, "Event"),
    content_state: option(2, "ContentState"),
    dismissal_date: option(3, "DismissalDate"),
});

impl LiveActivityPush {
    /// Makes one with the fields that it must have.
    pub fn new(
        la_id: impl Into<String>,
        event: impl Into<LiveActivityEvent>,
        content_state: Json,
    ) -> Self {
        Self {
            la_id: Some(la_id.into()),
            event: Some(event.into()),
            content_state: Some(content_state),
            dismissal_date: None,
        }
    }

    /// Sets [`la_id`](Self::la_id).
    #[must_use]
    pub fn la_id(mut self, la_id: impl Into<String>) -> Self {
        self.la_id = Some(la_id.into());
        self
    }

    /// Sets [`event`](Self::event).
    #[must_use]
    pub fn event(mut self, event: impl Into<LiveActivityEvent>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets [`content_state`](Self::content_state).
    #[must_use]
    pub fn content_state(mut self, content_state: Json) -> Self {
        self.content_state = Some(content_state);
        self
    }

    /// Sets [`dismissal_date`](Self::dismissal_date).
    #[must_use]
    pub fn dismissal_date(mut self, dismissal_date: impl Into<UnixTime>) -> Self {
        self.dismissal_date = Some(dismissal_date.into());
        self
    }
}

wire::debug!(LiveActivityPush { event, content_state, dismissal_date });

#[cfg(feature = "schema")]
crate::schema::named!(LiveActivityPush, Object, LIVE_ACTIVITY_PUSH);

pub(crate) static LIVE_ACTIVITY_PUSH: ObjectMeta = ObjectMeta::new(
    "LiveActivityPush",
    "Change of a live activity on an Apple device.",
    &[
        FieldMeta {
            wire: "LaId",
            name: "la_id",
            ty: TypeMeta::String,
            doc: "Which activity.",
            required: true,
            max_bytes: Some(64),
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Event",
            name: "event",
            ty: TypeMeta::Enum(&tables::LIVE_ACTIVITY_EVENT),
            doc: "What to do with it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ContentState",
            name: "content_state",
            ty: TypeMeta::Json,
            doc: "New state, an object as the app defines it.",
            required: true,
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "DismissalDate",
            name: "dismissal_date",
            ty: TypeMeta::Time,
            doc: "When an activity that has ended disappears.",
            ..FieldMeta::PLAIN
        },
    ],
);

/// Pushing to Harmony devices.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HarmonyInfo {
    /// Heading, in place of the common one.
    pub title: Option<String>,
    /// Kind of message, such as IM or MARKETING.
    pub category: Option<String>,
    /// Address of a small picture, by HTTPS.
    pub image: Option<String>,
    /// Sound file in the app.
    pub sound: Option<String>,
    /// For how many seconds it sounds.
    ///
    /// 1 to 60.
    pub sound_duration: Option<u32>,
}

wire::object!(HarmonyInfo {
    title: option(0, "Title"),
    category: option(1, "Category"),
    image: option(2, "Image"),
    sound: option(3, "Sound"),
    sound_duration: option(4, "SoundDuration"),
});

impl HarmonyInfo {
    /// Makes one with nothing set.
    pub fn new() -> Self {
        Self {
            title: None,
            category: None,
            image: None,
            sound: None,
            sound_duration: None,
        }
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`image`](Self::image).
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets [`sound`](Self::sound).
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets [`sound_duration`](Self::sound_duration).
    #[must_use]
    pub fn sound_duration(mut self, sound_duration: u32) -> Self {
        self.sound_duration = Some(sound_duration);
        self
    }
}

wire::debug!(HarmonyInfo { sound_duration });

#[cfg(feature = "schema")]
crate::schema::named!(HarmonyInfo, Object, HARMONY_INFO);

pub(crate) static HARMONY_INFO: ObjectMeta = ObjectMeta::new(
    "HarmonyInfo",
    "Pushing to Harmony devices.",
    &[
        FieldMeta {
            wire: "Title",
            name: "title",
            ty: TypeMeta::String,
            doc: "Heading, in place of the common one.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Category",
            name: "category",
            ty: TypeMeta::String,
            doc: "Kind of message, such as IM or MARKETING.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Image",
            name: "image",
            ty: TypeMeta::String,
            doc: "Address of a small picture, by HTTPS.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "Sound",
            name: "sound",
            ty: TypeMeta::String,
            doc: "Sound file in the app.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "SoundDuration",
            name: "sound_duration",
            ty: TypeMeta::U32,
            doc: "For how many seconds it sounds.",
            rules: &FieldRules {
                min: Some(1),
                max: Some(60),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
);
