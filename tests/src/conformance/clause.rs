//! One line of a sheet: what holds at one place.

/// What one clause of a line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// The field must be sent.
    Required,
    /// Whether it must be sent depends on others; cases tell.
    Conditional,
    /// What it may hold depends on others; cases tell.
    Special,
    /// The JSON type.
    Kind(&'static str),
    /// A number of this type, whatever else is said of its size.
    Number(&'static Number),
    /// At most so many bytes; of a list or object: of its compact JSON, filled up at a text inside.
    Bytes { max: usize, via: Option<String> },
    /// So many items.
    Items {
        min: Option<usize>,
        max: Option<usize>,
    },
    /// Numbers between these.
    Range {
        min: Option<i128>,
        max: Option<i128>,
        capped: bool,
    },
    /// One of these words or numbers.
    OneOf(Vec<String>),
    /// None of these words or numbers, which others of the kind take.
    NoneOf(Vec<String>),
    /// What the text begins with.
    Prefix(String),
    /// A named format.
    Format(String),
    /// Words that an app makes itself.
    Own {
        prefix: String,
        bytes: Option<usize>,
        format: Option<String>,
    },
    /// No item comes twice.
    Unique,
}

/// A type of number.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) name: &'static str,
    /// The least and the greatest one; nothing: fractions, for which there are none.
    pub(super) ends: Option<(i128, i128)>,
}

const fn unsigned(name: &'static str, max: u64) -> Number {
    let ends = Some((0, max as i128));
    Number { name, ends }
}

const fn signed(name: &'static str) -> Number {
    let ends = Some((i64::MIN as i128, i64::MAX as i128));
    Number { name, ends }
}

/// The types of numbers. Times do not end in 2038, nor lengths of time with 32 bits.
static NUMBERS: [Number; 8] = [
    unsigned("u32", u32::MAX as u64),
    unsigned("u64", u64::MAX),
    unsigned("time", u64::MAX),
    unsigned("time_ms", u64::MAX),
    unsigned("seconds", u64::MAX),
    signed("i64"),
    signed("code"),
    Number {
        name: "f64",
        ends: None,
    },
];

/// Words of clauses that say what a field is, and that no request could show.
const SAID: [&str; 6] = ["default", "fill", "also", "void", "as", "filters"];

/// A clause and what its breach is answered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    pub(super) rule: Rule,
    pub(super) code: Option<i64>,
    /// The answer stands in the results, for the one item.
    pub(super) item: bool,
}

/// A whole line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clauses {
    pub(super) own: Vec<Clause>,
    /// Names of shapes that hold here as well.
    pub(super) shapes: Vec<String>,
    /// What is answered to a breach here and inside unless a clause says otherwise.
    pub(super) code: Option<i64>,
    /// What the field is besides, word for word.
    pub(super) said: Vec<String>,
}

impl Clauses {
    /// The type of number that stands here.
    pub(super) fn number(&self) -> Option<&'static Number> {
        self.own.iter().find_map(|clause| match clause.rule {
            Rule::Number(number) => Some(number),
            _ => None,
        })
    }
}

/// Whether all texts of a format are equally long.
pub(super) fn has_one_length(format: &str) -> bool {
    ["date_hour", "date_time"].contains(&format)
}

/// Which sort of rule a clause is.
pub(super) fn kind(clause: &Clause) -> std::mem::Discriminant<Rule> {
    std::mem::discriminant(&clause.rule)
}

const KINDS: [&str; 7] = ["text", "number", "bool", "list", "object", "scalar", "any"];

/// Reads `required; text; bytes ..32 -> 70169`.
pub(super) fn parse(text: &str, is_shape: impl Fn(&str) -> bool) -> Result<Clauses, String> {
    let mut out = Clauses::default();
    for part in text
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (body, answer) = match part.rsplit_once(" -> ") {
            Some((body, answer)) => (body.trim(), Some(answer.trim())),
            None => (part, None),
        };
        let (item, code) = match answer {
            None => (false, None),
            Some(answer) => {
                let (item, number) = match answer.strip_prefix("item ") {
                    Some(number) => (true, number),
                    None => (false, answer),
                };
                let code = number
                    .parse()
                    .map_err(|_| format!("`{answer}` is no code"))?;
                (item, Some(code))
            }
        };
        let (word, rest) = body.split_once(' ').unwrap_or((body, ""));
        let rule = match word {
            "required" => Rule::Required,
            "optional" => continue,
            "conditional" => Rule::Conditional,
            "special" => Rule::Special,
            "unique" => Rule::Unique,
            "code" => {
                out.code = Some(rest.parse().map_err(|_| format!("`{rest}` is no code"))?);
                continue;
            }
            "bytes" => {
                let (range, via) = match rest.split_once(" via ") {
                    Some((range, via)) => (range, Some(via.to_owned())),
                    None => (rest, None),
                };
                let (_, max) = bounds(range)?;
                let max = max.ok_or("`bytes` needs an upper limit")?;
                Rule::Bytes {
                    max: small(max)?,
                    via,
                }
            }
            "items" => {
                let (min, max) = bounds(rest)?;
                Rule::Items {
                    min: min.map(small).transpose()?,
                    max: max.map(small).transpose()?,
                }
            }
            "range" | "capped" => {
                let (min, max) = bounds(rest)?;
                Rule::Range {
                    min,
                    max,
                    capped: word == "capped",
                }
            }
            "one" | "none" => {
                let words = rest.strip_prefix("of ").ok_or("write `one of a, b`")?;
                let words = words
                    .split(',')
                    .map(|word| word.trim().to_owned())
                    .collect();
                if word == "one" {
                    Rule::OneOf(words)
                } else {
                    Rule::NoneOf(words)
                }
            }
            "prefix" => Rule::Prefix(rest.to_owned()),
            "format" => Rule::Format(rest.to_owned()),
            "own" => {
                let mut words = rest.split(' ');
                let prefix = words.next().unwrap_or_default().to_owned();
                let (mut bytes, mut format) = (None, None);
                for word in words {
                    match word.strip_prefix("..") {
                        Some(max) => bytes = Some(max.parse().map_err(|_| format!("`{word}`"))?),
                        None => format = Some(word.to_owned()),
                    }
                }
                Rule::Own {
                    prefix,
                    bytes,
                    format,
                }
            }
            word if SAID.contains(&word) => {
                out.said.push(body.to_owned());
                continue;
            }
            kind => match (number(kind), KINDS.iter().find(|known| **known == kind)) {
                (Some(number), _) => Rule::Number(number),
                (None, Some(kind)) => Rule::Kind(kind),
                (None, None) if is_shape(body) => {
                    out.shapes.push(body.to_owned());
                    if let Some(code) = code {
                        out.code = Some(code);
                    }
                    continue;
                }
                (None, None) => return Err(format!("`{part}` is neither a rule nor a shape")),
            },
        };
        out.own.push(Clause { rule, code, item });
    }
    let bare = |clause: &Clause| clause.rule == Rule::Kind("number");
    let words = |clause: &Clause| matches!(clause.rule, Rule::OneOf(_));
    if out.own.iter().any(bare) && !out.own.iter().any(words) {
        return Err(format!("`{text}`: say what type of number"));
    }
    Ok(out)
}

/// The type of number of this name.
fn number(name: &str) -> Option<&'static Number> {
    NUMBERS.iter().find(|number| number.name == name)
}

/// Reads `1..20`, `..20`, `1..` or `20`.
fn bounds(text: &str) -> Result<(Option<i128>, Option<i128>), String> {
    let number = |text: &str| -> Result<Option<i128>, String> {
        match text.trim() {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| format!("`{text}` is no number")),
        }
    };
    match text.split_once("..") {
        Some((min, max)) => Ok((number(min)?, number(max)?)),
        None => {
            let exact = number(text)?;
            Ok((exact, exact))
        }
    }
}

fn small(number: i128) -> Result<usize, String> {
    usize::try_from(number).map_err(|_| format!("{number} is no count"))
}
