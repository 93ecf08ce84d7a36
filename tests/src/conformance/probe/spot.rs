//! The probes of one line in one example.

use chat_types::meta::check::Rule as Broken;
use serde_json::{Value, json};

use super::{Expect, Probe};
use crate::conformance::clause::{Clause, Rule, has_one_length};
use crate::conformance::examples::Example;
use crate::conformance::place::{self, Seg};
use crate::conformance::sheet::{Codes, Line};

/// Text formats: for each of them texts that have it and texts that just have it not.
const FORMATS: [(&str, &[&str], &[&str]); 7] = [
    (
        "date_hour",
        &["2025060110", "1999123123"],
        &[
            "202506011",
            "20250601100",
            "2025130110",
            "2025060024",
            "2025-06-01",
        ],
    ),
    (
        "date_time",
        &["2025-06-01 10:00:00", "1999-12-31 23:59:59"],
        &[
            "2025-06-01",
            "2025-06-01T10:00:00",
            "2025-13-01 10:00:00",
            "2025-06-01 24:00:00",
            "2025-6-1 1:00:00",
        ],
    ),
    ("letters", &["azAZ", ""], &["a1", "a_"]),
    ("no_control", &["é b"], &["", "a\n", "a\u{7f}"]),
    ("not_empty", &[" ", "\n"], &[""]),
    ("printable_ascii", &["a ~"], &["", "a\u{7f}", "é", "a\n"]),
    ("word", &["aZ_09", ""], &["a-b", "é"]),
];

/// More than a limit is that nobody wrote down.
const GENEROUS_BYTES: usize = 3000;
/// The same for items.
const GENEROUS_ITEMS: usize = 130;
/// A text that has none of the formats.
const ODD: &str = "\u{e9} %\n";

/// One line in one example.
pub(super) struct Spot<'a> {
    pub(super) line: &'a Line,
    pub(super) base: &'a Example,
    pub(super) segs: &'a [Seg],
    pub(super) at: String,
    pub(super) value: &'a Value,
    pub(super) inherited: Option<i64>,
    pub(super) codes: &'a Codes,
}

impl Spot<'_> {
    /// All probes of the line here.
    pub(super) fn probes(&self, out: &mut Vec<Probe>) -> Result<(), String> {
        let clauses = &self.line.clauses.own;
        let is_field =
            matches!(self.segs.last(), Some(Seg::Name(_))) && !self.line.place.ends_with("{}");
        let silent = clauses
            .iter()
            .any(|clause| matches!(clause.rule, Rule::Required | Rule::Conditional));
        if is_field && !silent {
            let body = place::without(&self.base.request, self.segs).ok_or("cannot be left out")?;
            out.push(self.probe("left out", body, Expect::Fine));
        }
        self.generous(out)?;
        clauses
            .iter()
            .try_for_each(|clause| self.clause(clause, out))
    }

    /// What is in order where the line names no limit: a long text, an odd one, an empty one; many items, none.
    fn generous(&self, out: &mut Vec<Probe>) -> Result<(), String> {
        let (mut text, mut list, mut words, mut bytes, mut form) =
            (false, false, false, None, false);
        let (mut least, mut most, mut number) = (false, false, false);
        for clause in &self.line.clauses.own {
            match &clause.rule {
                Rule::Kind("text") => text = true,
                Rule::Kind("scalar") => (text, number) = (true, true),
                Rule::Kind("list" | "object") => list = true,
                Rule::OneOf(_) | Rule::NoneOf(_) | Rule::Own { .. } | Rule::Special => words = true,
                Rule::Bytes { max, .. } => bytes = Some(*max),
                Rule::Format(name) if has_one_length(name) => words = true,
                Rule::Format(_) | Rule::Prefix(_) => form = true,
                Rule::Items { min, max } => {
                    least |= min.is_some();
                    most |= max.is_some();
                }
                Rule::Unique => most = true,
                _ => {}
            }
        }
        if text && !words {
            if bytes.is_none() {
                let long = self.sized(GENEROUS_BYTES, None)?;
                self.put("a long text", long, self.free(), out)?;
            }
            if !form {
                self.put("the empty text", json!(""), self.free(), out)?;
                if bytes.is_none_or(|bytes| bytes >= ODD.len()) {
                    self.put("an odd text", json!(ODD), self.free(), out)?;
                }
            }
        }
        if number {
            self.put("a number", json!(7), self.free(), out)?;
        }
        let empty = self.value.as_array().is_some_and(Vec::is_empty);
        if list && !empty {
            if !least {
                self.put("no items", self.many(0)?, self.free(), out)?;
            }
            let many = self.small_items(GENEROUS_ITEMS)?;
            if !most && bytes.is_none_or(|bytes| many.to_string().len() <= bytes) {
                self.put("many items", many, self.free(), out)?;
            }
        }
        Ok(())
    }

    fn clause(&self, clause: &Clause, out: &mut Vec<Probe>) -> Result<(), String> {
        match &clause.rule {
            Rule::Required => {
                let body =
                    place::without(&self.base.request, self.segs).ok_or("cannot be left out")?;
                let rules = vec![Broken::Required, Broken::RequiredWhen];
                out.push(self.probe("left out", body, self.refused(clause, rules)));
                Ok(())
            }
            Rule::Conditional | Rule::Special => Ok(()),
            Rule::Kind(kind) => {
                let wrong = match *kind {
                    "text" => json!(7),
                    "number" | "bool" | "list" | "object" => json!("x"),
                    "scalar" => json!([]),
                    _ => return Ok(()),
                };
                if matches!(self.segs.last(), Some(Seg::KeyOf(_))) {
                    return Ok(());
                }
                let label = format!("no {kind}");
                self.put(&label, wrong, self.refused(clause, vec![Broken::Type]), out)
            }
            Rule::Number(number) => self.numbers(number.ends, clause, out),
            Rule::Bytes { max, via } => {
                for (size, fits) in [(*max, true), (max + 1, false)] {
                    let value = self.sized(size, via.as_deref())?;
                    let expect = self.expect(fits, clause, vec![Broken::MaxBytes]);
                    self.put(&format!("{size} bytes"), value, expect, out)?;
                }
                Ok(())
            }
            Rule::Items { min, max } => {
                let mut sizes = Vec::new();
                if let Some(min) = *min {
                    sizes.push((min, true));
                    sizes.extend(min.checked_sub(1).map(|less| (less, false)));
                }
                if let Some(max) = *max {
                    sizes.push((max, true));
                    sizes.push((max + 1, false));
                }
                for (size, fits) in sizes {
                    let rules = vec![Broken::MinItems, Broken::MaxItems];
                    let mut expect = self.expect(fits, clause, rules);
                    // Too long a list has a number of its own, wherever it stands.
                    if let Expect::Refused { code, .. } = &mut expect
                        && max.is_some_and(|max| size > max)
                        && clause.code.or(self.line.clauses.code).is_none()
                    {
                        *code = self.codes.items.unwrap_or(self.codes.field);
                    }
                    self.put(&format!("{size} items"), self.many(size)?, expect, out)?;
                }
                Ok(())
            }
            Rule::Range { min, max, capped } => {
                let mut numbers = Vec::new();
                if let Some(min) = *min {
                    numbers.extend([(min, true), (min - 1, false)]);
                }
                if let Some(max) = *max {
                    if *capped {
                        for number in [max, max + 1] {
                            let expect = Expect::Cut {
                                at: self.at.clone(),
                                to: self.number(max)?,
                            };
                            self.put(&number.to_string(), self.number(number)?, expect, out)?;
                        }
                    } else {
                        numbers.extend([(max, true), (max + 1, false)]);
                    }
                }
                for (number, fits) in numbers {
                    let rules = vec![Broken::Min, Broken::Max, Broken::Type, Broken::Allowed];
                    let expect = self.expect(fits, clause, rules);
                    self.put(&number.to_string(), self.number(number)?, expect, out)?;
                }
                Ok(())
            }
            Rule::OneOf(words) => {
                for word in words {
                    self.put(&format!("`{word}`"), self.word(word)?, self.free(), out)?;
                }
                let rules = vec![Broken::Allowed, Broken::Type];
                let refused = self.refused(clause, rules);
                for foreign in self.foreign(words)? {
                    self.put(&format!("`{foreign}`"), foreign, refused.clone(), out)?;
                }
                Ok(())
            }
            Rule::NoneOf(words) => {
                for word in words {
                    let refused = self.refused(clause, vec![Broken::Allowed]);
                    self.put(&format!("`{word}`"), self.word(word)?, refused, out)?;
                }
                Ok(())
            }
            Rule::Prefix(prefix) => {
                let text = self.value.as_str().ok_or("the example is no text")?;
                let rest = text
                    .strip_prefix(prefix.as_str())
                    .ok_or_else(|| format!("the example does not start with `{prefix}`"))?;
                let refused = self.refused(clause, vec![Broken::Prefix]);
                // All of the prefix counts: without its last character it is another one.
                let mut short = prefix.clone();
                short.pop();
                for wrong in [format!("x{rest}"), format!("{short}%{rest}")] {
                    self.put(&format!("`{wrong}`"), json!(wrong), refused.clone(), out)?;
                }
                let says_more = |other: &Clause| {
                    matches!(
                        other.rule,
                        Rule::Format(_) | Rule::Own { .. } | Rule::Special
                    )
                };
                if !self.line.clauses.own.iter().any(says_more) {
                    let odd = json!(format!("{prefix}{ODD}"));
                    self.put("an odd text after the prefix", odd, self.free(), out)?;
                }
                Ok(())
            }
            Rule::Format(name) => {
                let (_, good, bad) = FORMATS
                    .iter()
                    .find(|(known, ..)| known == name)
                    .ok_or_else(|| format!("no format `{name}`"))?;
                for text in *good {
                    self.put(&format!("{text:?}"), json!(text), self.free(), out)?;
                }
                for text in *bad {
                    let refused = self.refused(clause, vec![Broken::Format, Broken::Type]);
                    self.put(&format!("{text:?}"), json!(text), refused, out)?;
                }
                Ok(())
            }
            Rule::Own {
                prefix,
                bytes,
                format,
            } => {
                let mut words = vec![(format!("{prefix}a"), None)];
                if let Some(bytes) = *bytes {
                    let long = |count: usize| format!("{prefix}{}", "a".repeat(count));
                    words.push((long(bytes), None));
                    words.push((long(bytes + 1), Some(Broken::MaxBytes)));
                }
                if let Some(format) = format {
                    let (_, good, bad) = FORMATS
                        .iter()
                        .find(|(known, ..)| known == format)
                        .ok_or_else(|| format!("no format `{format}`"))?;
                    words.extend(good.iter().map(|name| (format!("{prefix}{name}"), None)));
                    let bad = bad.iter().filter(|name| !name.is_empty());
                    words.extend(bad.map(|name| (format!("{prefix}{name}"), Some(Broken::Format))));
                }
                for (word, broken) in words {
                    let expect = match broken {
                        None => self.free(),
                        Some(rule) => self.refused(clause, vec![rule]),
                    };
                    self.put(&format!("`{word}`"), json!(word), expect, out)?;
                }
                Ok(())
            }
            Rule::Unique => {
                let first = self
                    .value
                    .get(0)
                    .cloned()
                    .ok_or("the example's list is empty")?;
                let expect = match self.refused(clause, vec![Broken::Check]) {
                    Expect::Refused {
                        rules, code, item, ..
                    } => Expect::Refused {
                        at: None,
                        rules,
                        code,
                        item,
                    },
                    other => other,
                };
                self.put("the same twice", json!([first, first]), expect, out)
            }
        }
    }

    /// What is no number of its type, and the first and last ones that are, unless another clause speaks of them.
    fn numbers(
        &self,
        ends: Option<(i128, i128)>,
        clause: &Clause,
        out: &mut Vec<Probe>,
    ) -> Result<(), String> {
        let refused = self.refused(clause, vec![Broken::Type]);
        self.put("no number", json!("x"), refused.clone(), out)?;
        let as_text = self
            .line
            .clauses
            .said
            .iter()
            .any(|said| said.starts_with("as "));
        if !as_text && !self.value.is_string() {
            self.put("a number as text", json!("7"), refused.clone(), out)?;
        }
        let fraction = match self.value {
            Value::String(_) => json!("0.5"),
            _ => json!(0.5),
        };
        let Some((least, greatest)) = ends else {
            return self.put("0.5", fraction, self.free(), out);
        };
        self.put("0.5", fraction, refused.clone(), out)?;
        let (mut below, mut above) = (true, true);
        for clause in &self.line.clauses.own {
            match &clause.rule {
                Rule::OneOf(_) => (below, above) = (false, false),
                Rule::Range { min, max, .. } => {
                    below &= min.is_none();
                    above &= max.is_none();
                }
                _ => {}
            }
        }
        let ends = [(below, least, least - 1), (above, greatest, greatest + 1)];
        for (_, fits, beyond) in ends.into_iter().filter(|(open, ..)| *open) {
            self.put(&fits.to_string(), self.number(fits)?, self.free(), out)?;
            let beyond_it = self.number(beyond)?;
            self.put(&beyond.to_string(), beyond_it, refused.clone(), out)?;
        }
        Ok(())
    }

    fn probe(&self, what: &str, body: Value, expect: Expect) -> Probe {
        let verdict = match &expect {
            Expect::Refused {
                code, item: false, ..
            } => format!("is refused with {code}"),
            Expect::Refused {
                code, item: true, ..
            } => format!("fails its item with {code}"),
            _ => "is taken".to_owned(),
        };
        Probe {
            label: format!("`{}` {what} {verdict}", self.at),
            place: self.line.place.clone(),
            body,
            query: self.base.query.clone(),
            group_type: None,
            expect,
        }
    }

    fn put(
        &self,
        what: &str,
        value: Value,
        expect: Expect,
        out: &mut Vec<Probe>,
    ) -> Result<(), String> {
        let mut expect = expect;
        // A refusal of a key names the key that it refuses.
        if let (Some(Seg::KeyOf(_)), Some(key)) = (self.segs.last(), value.as_str()) {
            let mut segs = self.segs.to_vec();
            segs.pop();
            segs.push(Seg::Name(key.to_owned()));
            match &mut expect {
                Expect::Refused { at, .. } => *at = Some(place::show(&segs)),
                Expect::Free { at } | Expect::Cut { at, .. } => *at = place::show(&segs),
                _ => {}
            }
        }
        let body = place::with(&self.base.request, self.segs, value).ok_or("cannot be set")?;
        out.push(self.probe(what, body, expect));
        Ok(())
    }

    fn free(&self) -> Expect {
        Expect::Free {
            at: self.at.clone(),
        }
    }

    fn expect(&self, fits: bool, clause: &Clause, rules: Vec<Broken>) -> Expect {
        if fits {
            self.free()
        } else {
            self.refused(clause, rules)
        }
    }

    fn refused(&self, clause: &Clause, rules: Vec<Broken>) -> Expect {
        let of_shape = || {
            // No id at all is not a malformed one.
            let is_id = matches!(clause.rule, Rule::Kind("text" | "number") | Rule::Number(_))
                && !self
                    .line
                    .clauses
                    .own
                    .iter()
                    .any(|other| matches!(other.rule, Rule::OneOf(_)));
            if is_id || clause.rule == Rule::Required {
                return None;
            }
            let shapes = &self.line.clauses.shapes;
            shapes
                .iter()
                .find_map(|name| self.codes.shapes.get(name).copied())
        };
        let code = clause
            .code
            .or(self.line.clauses.code)
            .or(self.inherited)
            .or_else(of_shape)
            .unwrap_or(self.codes.field);
        Expect::Refused {
            at: Some(self.at.clone()),
            rules,
            code,
            item: clause.item,
        }
    }

    /// A value of this many bytes. Of text most characters take three bytes, unless the text has a format: so that
    /// counting characters would be noticed.
    fn sized(&self, size: usize, via: Option<&str>) -> Result<Value, String> {
        if let Some(via) = via {
            let segs = place::find(self.value, &place::parse(via)?)
                .ok_or("what `via` names is not in the example")?;
            let empty = place::with(self.value, &segs, json!("")).ok_or("`via` is no place")?;
            let rest = size
                .checked_sub(empty.to_string().len())
                .ok_or("the rest of the example is too large")?;
            let filled = place::with(self.value, &segs, json!("a".repeat(rest)));
            return filled.ok_or_else(|| "`via` is no place".to_owned());
        }
        if let Value::Number(_) = self.value {
            return Err("`bytes` of a number".to_owned());
        }
        let text = self
            .value
            .as_str()
            .ok_or("the example is no text; say `via` what")?;
        let clauses = &self.line.clauses.own;
        let format = clauses.iter().find_map(|clause| match &clause.rule {
            Rule::Format(name) => Some(name.as_str()),
            _ => None,
        });
        let prefix = clauses.iter().find_map(|clause| match &clause.rule {
            Rule::Prefix(prefix) => Some(prefix.as_str()),
            _ => None,
        });
        let start = match (prefix, format) {
            (Some(prefix), _) => prefix,
            (None, _) if text.len() <= size => text,
            (None, _) => "",
        };
        let room = size
            .checked_sub(start.len())
            .ok_or("the limit is shorter than the prefix")?;
        let rest = match format {
            Some(format) if !["no_control", "not_empty"].contains(&format) => "a".repeat(room),
            _ => format!("{}{}", "字".repeat(room / 3), "a".repeat(room % 3)),
        };
        Ok(json!(format!("{start}{rest}")))
    }

    fn many(&self, size: usize) -> Result<Value, String> {
        match self.value {
            Value::Array(items) => {
                if items.is_empty() && size > 0 {
                    return Err("the example's list is empty".to_owned());
                }
                Ok(Value::Array(
                    items.iter().cycle().take(size).cloned().collect(),
                ))
            }
            Value::Object(members) => {
                let first = members.iter().next();
                let (_, value) = first.ok_or("the example's object is empty")?;
                let members = (0..size).map(|index| (format!("k{index}"), value.clone()));
                Ok(Value::Object(members.collect()))
            }
            _ => Err("the example is no list".to_owned()),
        }
    }

    /// As many items, all like the smallest of the example.
    fn small_items(&self, size: usize) -> Result<Value, String> {
        let Value::Array(items) = self.value else {
            return self.many(size);
        };
        let smallest = items.iter().min_by_key(|item| item.to_string().len());
        let smallest = smallest.ok_or("the example's list is empty")?;
        Ok(Value::Array(vec![smallest.clone(); size]))
    }

    /// A number, as text where the example has text.
    fn number(&self, number: i128) -> Result<Value, String> {
        if self.value.is_string() {
            return Ok(json!(number.to_string()));
        }
        // What is too large for an integer is read as a fraction.
        serde_json::from_str(&number.to_string()).map_err(|error| format!("{number}: {error}"))
    }

    /// A word as the example writes such words.
    fn word(&self, word: &str) -> Result<Value, String> {
        match self.value {
            Value::String(_) => Ok(json!(if word == "''" { "" } else { word })),
            Value::Number(_) => {
                self.number(word.parse().map_err(|_| format!("`{word}` is no number"))?)
            }
            Value::Bool(_) => Ok(json!(word == "true")),
            _ => Err("the example is neither text nor number".to_owned()),
        }
    }

    /// Values that are not among these words.
    fn foreign(&self, words: &[String]) -> Result<Vec<Value>, String> {
        let numbers: Option<Vec<i128>> = words.iter().map(|word| word.parse().ok()).collect();
        match (self.value, numbers) {
            (Value::Number(_), Some(numbers)) => {
                let highest = numbers.iter().max().copied().unwrap_or(0);
                let mut foreign = vec![self.number(highest + 1)?];
                // What lies between them or just below.
                let lowest = numbers.iter().min().copied().unwrap_or(0);
                let gap = (lowest.max(1) - 1..highest).find(|number| !numbers.contains(number));
                foreign.extend(gap.map(|gap| self.number(gap)).transpose()?);
                Ok(foreign)
            }
            (Value::Number(_), None) => Err("the example is a number".to_owned()),
            (Value::Bool(_), _) => Ok(vec![json!(words != ["true"])]),
            (Value::String(_), Some(numbers)) => {
                let highest = numbers.iter().max().copied().unwrap_or(0);
                Ok(vec![json!("NoSuchWord"), self.number(highest + 1)?])
            }
            _ => Ok(vec![json!("NoSuchWord")]),
        }
    }
}
