//! Names: near misses, and what Rust does not allow.

/// `, did you mean 'x'?`, or nothing when no candidate is near.
pub fn suggest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, candidates).map_or_else(String::new, |near| format!(", did you mean '{near}'?"))
}

/// The candidate that was probably meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let limit = (word.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| *candidate != word)
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Words that cannot be the name of a field, method or module.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Names that every Rust file or every generated file has already, so that a type of this name would
/// hide them.
pub fn is_taken_type(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// Names that chat-types gives to something of its own at its root, where a type of the spec would be hidden.
pub fn is_taken_by_library(name: &str) -> bool {
    LIBRARY.contains(&name)
}

/// Whether a text is `UpperCamel` or at least starts like a type.
pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a text is a snake_case name.
pub fn is_field_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Err",
    "Error",
    "Eq",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "JsonSchema",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unknown",
    "Unpin",
    "Vec",
];

/// What chat-types exports by name at its root; a test compares.
pub const LIBRARY: &[&str] = &[
    "Answer",
    "DecodeError",
    "DecodeErrorKind",
    "Endpoint",
    "EndpointMeta",
    "Envelope",
    "ErrorClass",
    "ErrorCode",
    "FillSource",
    "HistoryMsgBody",
    "InvalidJson",
    "ItemOutcome",
    "ItemResult",
    "Json",
    "Outcome",
    "PageFault",
    "Paged",
    "PagedItems",
    "Picture",
    "QuotaUse",
    "Refusal",
    "Region",
    "Retry",
    "RetryAdvice",
    "Scalar",
    "Seconds",
    "SeenItems",
    "Status",
    "Step",
    "Tags",
    "UndecodedItem",
    "UnixTime",
    "UnixTimeMs",
    "UnknownElement",
    "UnknownNumber",
    "UnknownText",
];
