// Written by `cargo xtask gen` from spec/service.yaml. Do not edit.

//! What holds for every command.

#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

use crate::wire;

/// Where the data of an app lies. It is chosen when the app is created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// Mainland China.
    China,
    /// Singapore.
    Singapore,
    /// South Korea.
    Seoul,
    /// Japan. Its backup host stands on no page.
    Tokyo,
    /// Germany.
    Frankfurt,
    /// United States.
    SiliconValley,
    /// Indonesia.
    Jakarta,
    /// Mumbai. Older pages list it, newer ones no longer do.
    ///
    /// Newer pages no longer list it.
    India,
    /// Riyadh. Its backup host stands on no page.
    SaudiArabia,
}

impl Region {
    /// All regions.
    pub const ALL: &'static [Self] = &[
        Self::China,
        Self::Singapore,
        Self::Seoul,
        Self::Tokyo,
        Self::Frankfurt,
        Self::SiliconValley,
        Self::Jakarta,
        Self::India,
        Self::SaudiArabia,
    ];
    /// The region's name, such as `Singapore`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::China => "China",
            Self::Singapore => "Singapore",
            Self::Seoul => "Seoul",
            Self::Tokyo => "Tokyo",
            Self::Frankfurt => "Frankfurt",
            Self::SiliconValley => "SiliconValley",
            Self::Jakarta => "Jakarta",
            Self::India => "India",
            Self::SaudiArabia => "SaudiArabia",
        }
    }

    /// The host that calls go to.
    pub const fn primary(self) -> &'static str {
        match self {
            Self::China => "console.tim.qq.com",
            Self::Singapore => "adminapisgp.im.qcloud.com",
            Self::Seoul => "adminapikr.im.qcloud.com",
            Self::Tokyo => "adminapijpn.im.qcloud.com",
            Self::Frankfurt => "adminapiger.im.qcloud.com",
            Self::SiliconValley => "adminapiusa.im.qcloud.com",
            Self::Jakarta => "adminapiidn.im.qcloud.com",
            Self::India => "adminapiind.im.qcloud.com",
            Self::SaudiArabia => "adminapiksa.im.qcloud.com",
        }
    }

    /// The host to turn to when the primary one cannot be reached.
    pub const fn backup(self) -> &'static str {
        match self {
            Self::China => "adminapi.my-imcloud.com",
            Self::Singapore => "adminapisgp.my-imcloud.com",
            Self::Seoul => "adminapikr.my-imcloud.com",
            Self::Tokyo => "adminapijpn.my-imcloud.com",
            Self::Frankfurt => "adminapiger.my-imcloud.com",
            Self::SiliconValley => "adminapiusa.my-imcloud.com",
            Self::Jakarta => "adminapiidn.my-imcloud.com",
            Self::India => "adminapiind.my-imcloud.com",
            Self::SaudiArabia => "adminapiksa.my-imcloud.com",
        }
    }
}

impl crate::GroupType {
    /// The type of the group with this id, if the id tells it.
    pub fn of_id(id: impl AsRef<str>) -> Option<Self> {
        let id = id.as_ref();
        if id.starts_with("@TGS#_") {
            return Some(Self::Community);
        }
        None
    }
}

/// Group types and what the ids of their groups start with.
pub static GROUP_TYPE_PREFIXES: &[(&str, &str)] = &[
    ("Private", "@TGS#"),
    ("Public", "@TGS#"),
    ("ChatRoom", "@TGS#"),
    ("AVChatRoom", "@TGS#"),
    ("Community", "@TGS#_"),
];

/// The facts that hold for every command.
pub static SERVICE: ServiceMeta = ServiceMeta {
    path_prefix: "v4",
    admin: "administrator",
    success_word: "OK",
    failure_word: "FAIL",
    parameters: Parameters {
        app: "sdkappid",
        identifier: "identifier",
        signature: "usersig",
        random: "random",
        fixed: &[("contenttype", "json")],
    },
    query: &[
        FieldMeta {
            wire: "sdkappid",
            name: "sdkappid",
            ty: TypeMeta::U32,
            doc: "The app's SDKAppID.",
            required: true,
            rules: &FieldRules {
                code: Some(60025),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "identifier",
            name: "identifier",
            ty: TypeMeta::Id(&tables::USER_ID),
            doc: "An administrator of the app; the signature must be made for this name.",
            required: true,
            rules: &FieldRules {
                code: Some(60025),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "usersig",
            name: "usersig",
            ty: TypeMeta::String,
            doc: "Signature of that administrator.",
            required: true,
            rules: &FieldRules {
                code: Some(70003),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "random",
            name: "random",
            ty: TypeMeta::U32,
            doc: "Any number, a new one for every attempt. It tells requests apart and never removes duplicates.",
            required: true,
            rules: &FieldRules {
                code: Some(60025),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "contenttype",
            name: "contenttype",
            ty: TypeMeta::String,
            doc: "Always json.",
            required: true,
            rules: &FieldRules {
                allowed: &[Literal::Text("json")],
                code: Some(60025),
                ..FieldRules::NONE
            },
            ..FieldMeta::PLAIN
        },
    ],
    query_missing: &[
        ("sdkappid", 60012),
        ("identifier", 60025),
        ("usersig", 70002),
        ("random", 60025),
        ("contenttype", 60025),
    ],
    bad_url: 60002,
    bad_json: 60003,
    unknown_command: 60009,
    not_admin: 60010,
    rate: 60007,
    signature: Signature {
        expired: 70001,
        empty: 70002,
        malformed: 70003,
        wrong_key: 70009,
        identifier_mismatch: 70013,
        sdkappid_mismatch: 70014,
        unknown_app: 70020,
    },
    answer_max_bytes: 1048576,
    answer_too_large: 10018,
    default_quota: Rate { count: 200, per_seconds: 1 },
};

pub(crate) static NORMAL_ENVELOPE: EnvelopeMeta = EnvelopeMeta {
    name: "normal",
    fields: &[
        FieldMeta {
            wire: "ActionStatus",
            name: "action_status",
            ty: TypeMeta::Enum(&tables::ACTION_STATUS),
            doc: "The outcome as a word.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "0 when the call as a whole was carried out.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "Words about a failure, for people. May be missing, and is not always empty on success.",
            ..FieldMeta::PLAIN
        },
    ],
};

pub(crate) static BARE_ENVELOPE: EnvelopeMeta = EnvelopeMeta {
    name: "bare",
    fields: &[
        FieldMeta {
            wire: "ErrorCode",
            name: "error_code",
            ty: TypeMeta::Code,
            doc: "0 when the call was carried out.",
            ..FieldMeta::PLAIN
        },
        FieldMeta {
            wire: "ErrorInfo",
            name: "error_info",
            ty: TypeMeta::String,
            doc: "Words about a failure, for people; `OK` on success.",
            ..FieldMeta::PLAIN
        },
    ],
};

/// The fields of every answer that tell how the call went, by themselves. Absent and `null` both read as `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// The outcome as a word.
    pub action: Option<String>,
    /// 0 when the call as a whole was carried out.
    pub code: Option<i64>,
    /// Words about a failure, for people. May be missing, and is not always empty on success.
    pub info: Option<String>,
}

wire::object!(Envelope {
    action: option(0, "ActionStatus"),
    code: option_as::<Either>(1, "ErrorCode"),
    info: option(2, "ErrorInfo"),
});

impl Envelope {
    /// Name of [`action`](Self::action) in an answer.
    pub const ACTION: &'static str = "ActionStatus";
    /// Name of [`code`](Self::code) in an answer.
    pub const CODE: &'static str = "ErrorCode";
    /// Name of [`info`](Self::info) in an answer.
    pub const INFO: &'static str = "ErrorInfo";
}
