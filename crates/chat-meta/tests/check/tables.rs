//! Tables of an invented service, and short ways to write more.

use chat_meta::check::Violation;
use chat_meta::*;
use serde_json::Value;

/// A field, a value of it, and the rules that it breaks.
pub(crate) type Case = (FieldMeta, Value, &'static [(&'static str, &'static str)]);

/// The answers of the invented service's only domain.
pub(crate) mod code {
    pub(crate) const BAD_PARAMETER: i64 = 1;
    pub(crate) const BAD_JSON: i64 = 2;
    pub(crate) const TOO_MANY: i64 = 3;
    pub(crate) const GROUP_TYPE: i64 = 4;
    pub(crate) const BAD_TEAM_ID: i64 = 5;
    pub(crate) const REPEATED: i64 = 6;
    pub(crate) const BAD_BODY: i64 = 7;
    /// That of a field with a code of its own.
    pub(crate) const OWN: i64 = 9;
}

static DOMAIN: DomainMeta = DomainMeta {
    name: "teams",
    fallback: None,
    answers: Answers {
        bad_parameter: code::BAD_PARAMETER,
        bad_json: code::BAD_JSON,
        too_many_items: code::TOO_MANY,
        group_type: code::GROUP_TYPE,
        bad: &[
            ("TeamId", code::BAD_TEAM_ID),
            ("unique_keys", code::REPEATED),
            ("Body", code::BAD_BODY),
        ],
    },
    codes: &[],
};

static ENVELOPE: EnvelopeMeta = EnvelopeMeta {
    name: "normal",
    fields: &[
        FieldMeta {
            always: true,
            ..FieldMeta::new("Status", "status", TypeMeta::String, "")
        },
        FieldMeta {
            always: true,
            ..FieldMeta::new("Code", "code", TypeMeta::Code, "")
        },
        FieldMeta::new("Info", "info", TypeMeta::String, ""),
    ],
};

/// An optional field.
pub(crate) const fn field(wire: &'static str, ty: TypeMeta) -> FieldMeta {
    FieldMeta::new(wire, wire, ty, "")
}

/// A field that must be sent.
pub(crate) const fn required(wire: &'static str, ty: TypeMeta) -> FieldMeta {
    FieldMeta {
        required: true,
        ..field(wire, ty)
    }
}

/// A field that always comes.
pub(crate) const fn always(wire: &'static str, ty: TypeMeta) -> FieldMeta {
    FieldMeta {
        always: true,
        ..field(wire, ty)
    }
}

/// Tables live as long as the program.
pub(crate) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

pub(crate) fn list(of: TypeMeta) -> TypeMeta {
    TypeMeta::List(leak(of))
}

pub(crate) fn map(of: TypeMeta) -> TypeMeta {
    TypeMeta::Map(leak(of))
}

pub(crate) fn object(name: &'static str, fields: &[FieldMeta]) -> TypeMeta {
    TypeMeta::Object(object_meta(name, fields))
}

pub(crate) fn object_meta(name: &'static str, fields: &[FieldMeta]) -> &'static ObjectMeta {
    leak(ObjectMeta::new(name, "", Vec::leak(fields.to_vec())))
}

/// An open enum of words; `more` are aliases of its first word.
pub(crate) fn words(names: &[&'static str], more: &[&'static str]) -> TypeMeta {
    let aliases: Vec<Literal> = more.iter().copied().map(Literal::Text).collect();
    let aliases: &'static [Literal] = Vec::leak(aliases);
    let values: Vec<EnumValue> = names
        .iter()
        .enumerate()
        .map(|(index, name)| EnumValue {
            name,
            wire: Literal::Text(name),
            aliases: if index == 0 { aliases } else { &[] },
            doc: "",
        })
        .collect();
    TypeMeta::Enum(leak(EnumMeta {
        name: "Words",
        doc: "",
        repr: EnumRepr::String,
        closed: false,
        values: Vec::leak(values),
        prefixes: &[],
    }))
}

pub(crate) const TEAM_ID: TypeMeta = TypeMeta::Id(&IdMeta {
    name: "TeamId",
    doc: "",
    repr: IdRepr::String,
    max_bytes: Some(8),
    prefix: Some("@T#"),
    format: Some("printable_ascii"),
    either: false,
});

pub(crate) const USER_ID: TypeMeta = TypeMeta::Id(&IdMeta {
    name: "UserId",
    doc: "",
    repr: IdRepr::String,
    max_bytes: Some(6),
    prefix: None,
    format: None,
    either: false,
});

pub(crate) const CURSOR: TypeMeta = TypeMeta::Id(&IdMeta {
    name: "Cursor",
    doc: "",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: true,
});

/// Kinds of teams: the first also goes by an older name.
pub(crate) const KINDS: TypeMeta = TypeMeta::Enum(&EnumMeta {
    name: "Kind",
    doc: "",
    repr: EnumRepr::String,
    closed: false,
    values: &[
        EnumValue {
            name: "Small",
            wire: Literal::Text("Small"),
            aliases: &[Literal::Text("Tiny")],
            doc: "",
        },
        EnumValue {
            name: "Open",
            wire: Literal::Text("Open"),
            aliases: &[],
            doc: "",
        },
        EnumValue {
            name: "Huge",
            wire: Literal::Text("Huge"),
            aliases: &[],
            doc: "",
        },
        EnumValue {
            name: "AVChatRoom",
            wire: Literal::Text("AVChatRoom"),
            aliases: &[],
            doc: "",
        },
    ],
    prefixes: &[],
});

/// Small, open and live teams share a prefix; huge ones have one of their own.
pub(crate) const PREFIXES: &[(&str, &str)] = &[
    ("Small", "@T#"),
    ("Open", "@T#"),
    ("AVChatRoom", "@T#"),
    ("Huge", "@T#_"),
];

/// A command with this request.
pub(crate) fn command(request: &[FieldMeta]) -> EndpointMeta {
    exchange(request, &[])
}

/// A command with this request and answer.
pub(crate) fn exchange(request: &[FieldMeta], response: &[FieldMeta]) -> EndpointMeta {
    EndpointMeta::new(
        "teams/command",
        "command",
        &DOMAIN,
        &ENVELOPE,
        object_meta("Request", request),
        object_meta("Response", response),
    )
}

/// Where what was broken.
pub(crate) fn broken(violations: &[Violation]) -> Vec<(&str, &str)> {
    violations
        .iter()
        .map(|found| (found.path.as_str(), found.rule.as_str()))
        .collect()
}

/// Where which code is answered.
pub(crate) fn codes(violations: &[Violation]) -> Vec<(&str, i64)> {
    violations
        .iter()
        .map(|found| (found.path.as_str(), found.code))
        .collect()
}
