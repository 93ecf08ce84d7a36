//! Named formats of texts, and the form of ids.

use crate::IdMeta;

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
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Format").field(&self.name).finish()
    }
}

/// The formats that are implemented, by name.
pub const FORMATS: &[Format] = &[
    Format {
        name: "date_hour",
        doc: "year, month, day and hour in ten digits, such as 2026060110",
        holds: |text| {
            is_digits(text)
                && text.len() == 10
                && is_day(text.get(4..6), text.get(6..8))
                && is_within(text.get(8..), 0, 23)
        },
    },
    Format {
        name: "date_time",
        doc: "a point in time such as 2026-06-01 10:00:00",
        holds: is_date_time,
    },
    Format {
        name: "letters",
        doc: "made of ASCII letters only",
        holds: |text| text.bytes().all(|byte| byte.is_ascii_alphabetic()),
    },
    Format {
        name: "no_control",
        doc: "not empty, and without control characters",
        holds: |text| !text.is_empty() && !text.contains(char::is_control),
    },
    Format {
        name: "not_empty",
        doc: "not empty",
        holds: |text| !text.is_empty(),
    },
    Format {
        name: "printable_ascii",
        doc: "made of one or more printable ASCII characters, 0x20 to 0x7e",
        holds: |text| !text.is_empty() && is_printable_ascii(text),
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
#[inline]
pub(super) fn named(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

impl IdMeta {
    /// Whether a text has the form of these ids: their start, their length and their format.
    ///
    /// Of ids that are numbers this says nothing.
    #[inline]
    pub fn fits(&self, text: &str) -> bool {
        self.prefix.is_none_or(|prefix| text.starts_with(prefix))
            && self.max_bytes.is_none_or(|most| text.len() as u64 <= most)
            && self
                .format
                .and_then(named)
                .is_none_or(|format| (format.holds)(text))
    }
}

#[inline]
pub(super) fn is_printable_ascii(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, 0x20..=0x7e))
}

#[inline]
fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `2026-06-01 10:00:00`, each part within its bounds.
#[inline]
pub(super) fn is_date_time(text: &str) -> bool {
    const SHAPE: &str = "0000-00-00 00:00:00";
    let fits = |(byte, shape): (u8, u8)| match shape {
        b'0' => byte.is_ascii_digit(),
        _ => byte == shape,
    };
    text.len() == SHAPE.len()
        && text.bytes().zip(SHAPE.bytes()).all(fits)
        && is_day(text.get(5..7), text.get(8..10))
        && is_within(text.get(11..13), 0, 23)
        && is_within(text.get(14..16), 0, 59)
        && is_within(text.get(17..), 0, 59)
}

/// A month that there is and a day that some month has.
#[inline]
fn is_day(month: Option<&str>, day: Option<&str>) -> bool {
    is_within(month, 1, 12) && is_within(day, 1, 31)
}

#[inline]
fn is_within(digits: Option<&str>, least: u8, most: u8) -> bool {
    digits
        .and_then(|digits| digits.parse().ok())
        .is_some_and(|number| (least..=most).contains(&number))
}
