//! Named formats of texts.

/// A named format.
#[derive(Clone, Copy)]
pub struct Format {
    /// Name, as the spec writes it.
    pub name: &'static str,
    /// What it asks for, as the end of "it must consist of ..." or "it must be ...".
    pub doc: &'static str,
    /// Whether a text has it.
    pub holds: fn(&str) -> bool,
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Format").field(&self.name).finish()
    }
}

/// The formats that are implemented, by name.
pub const FORMATS: &[Format] = &[
    Format {
        name: "ascii",
        doc: "made of ASCII characters only",
        holds: |text| text.is_ascii(),
    },
    Format {
        name: "digits",
        doc: "made of one or more digits 0 to 9",
        holds: |text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
    },
    Format {
        name: "http_url",
        doc: "an address that starts with http:// or https://",
        holds: |text| {
            ["http://", "https://"].iter().any(|scheme| {
                text.strip_prefix(scheme).is_some_and(|rest| {
                    !rest.is_empty()
                        && !rest.contains(|c: char| c.is_whitespace() || c.is_control())
                })
            })
        },
    },
    Format {
        name: "json",
        doc: "valid JSON",
        holds: |text| serde_json::from_str::<serde_json::Value>(text).is_ok(),
    },
    Format {
        name: "letters",
        doc: "made of ASCII letters only",
        holds: |text| text.bytes().all(|byte| byte.is_ascii_alphabetic()),
    },
    Format {
        name: "letters_digits",
        doc: "made of ASCII letters and digits only",
        holds: |text| text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
    },
    Format {
        name: "not_empty",
        doc: "not empty",
        holds: |text| !text.is_empty(),
    },
    Format {
        name: "printable_ascii",
        doc: "made of printable ASCII characters only, 0x20 to 0x7e",
        holds: is_printable_ascii,
    },
    Format {
        name: "word",
        doc: "made of ASCII letters, digits and underscores only",
        holds: |text| {
            text.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        },
    },
];

/// The format of this name.
pub(super) fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

pub(super) fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, 0x20..=0x7e))
}
