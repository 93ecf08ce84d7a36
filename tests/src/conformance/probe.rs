//! From the lines of a sheet to requests with exactly one thing wrong, or just not wrong.

use std::collections::BTreeMap;

use chat_types::EndpointMeta;
use chat_types::meta::check::Rule as Broken;
use serde_json::{Map, Value, json};

use super::clause::{Clause, Rule};
use super::examples::{self, Example};
use super::place::{self, Seg};
use super::sheet::{Case, Codes, Command, Line, whole};

/// A request and what must become of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Probe {
    /// What it shows, for people.
    pub label: String,
    /// The place of the sheet that it is about.
    pub place: String,
    /// The body.
    pub body: Value,
    /// Parameters of the URL.
    pub query: Vec<(String, String)>,
    /// The type of the group that the body names.
    pub group_type: Option<String>,
    /// What must become of it.
    pub expect: Expect,
}

impl Probe {
    /// A request of which nothing is expected but that it is in order.
    #[must_use]
    pub fn new(body: Value) -> Self {
        Self {
            label: String::new(),
            place: String::new(),
            body,
            query: Vec::new(),
            group_type: None,
            expect: Expect::Fine,
        }
    }
}

/// What must become of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expect {
    /// It is refused.
    Refused {
        /// Where the refusal points; a case may leave it open.
        at: Option<String>,
        /// The rules that may be meant; empty: any.
        rules: Vec<Broken>,
        /// The answer.
        code: i64,
        /// The answer stands in the results, for one item.
        item: bool,
    },
    /// Nothing is wrong at this place.
    Free {
        /// The place.
        at: String,
    },
    /// Nothing is wrong at this place, and what stands there is taken for this.
    Cut {
        /// The place.
        at: String,
        /// What it is taken for.
        to: Value,
    },
    /// The type of the group is taken.
    GroupTaken,
    /// Nothing is wrong at all.
    Fine,
}

/// Types of group, by their older names.
const GROUP_TYPES: [&str; 5] = ["Private", "Public", "ChatRoom", "AVChatRoom", "Community"];

/// Text formats: for each of them texts that have it and texts that just have it not.
const FORMATS: [(&str, &[&str], &[&str]); 9] = [
    ("ascii", &["a b_~\t"], &["é"]),
    ("digits", &["0123456789"], &["12a", ""]),
    (
        "http_url",
        &["http://a", "https://b"],
        &["ftp://a", "http://", "http://a b"],
    ),
    ("json", &["{\"a\": [1]}"], &["{a}"]),
    ("letters", &["azAZ"], &["a1", "a_"]),
    ("letters_digits", &["aZ09"], &["a_1", "a-1"]),
    ("not_empty", &[" "], &[""]),
    ("printable_ascii", &["a ~"], &["a\u{7f}", "é", "a\n"]),
    ("word", &["aZ_09"], &["a-b", "é"]),
];

/// All probes of a command.
///
/// # Errors
/// What the sheet says cannot be tried: everything that is in the way, a line each.
pub fn of(meta: &'static EndpointMeta, command: &Command) -> Result<Vec<Probe>, String> {
    let mut bases = examples::of(meta)?;
    for (index, request) in command.base.iter().enumerate() {
        bases.push(Example {
            name: format!("base {index}"),
            request: request.clone(),
            query: Vec::new(),
        });
    }
    for (place, steps, value) in &command.values {
        let with = |base: &Example| {
            let segs = place::aim(&base.request, steps)?;
            place::with(&base.request, &segs, value.clone())
        };
        if let Some(request) = bases.iter().find_map(with) {
            let query = bases
                .first()
                .map(|base| base.query.clone())
                .unwrap_or_default();
            bases.push(Example {
                name: whole(place),
                request,
                query,
            });
        }
    }
    let mut maker = Maker {
        command,
        bases,
        out: Vec::new(),
        wrong: Vec::new(),
    };
    maker.bases();
    for line in &command.body {
        maker.line(line);
    }
    for line in &command.query {
        maker.parameter(line);
    }
    maker.groups();
    for case in &command.cases {
        maker.case(case);
    }
    if maker.wrong.is_empty() {
        Ok(maker.out)
    } else {
        Err(maker.wrong.join("\n"))
    }
}

struct Maker<'a> {
    command: &'a Command,
    bases: Vec<Example>,
    out: Vec<Probe>,
    wrong: Vec<String>,
}

impl Maker<'_> {
    fn wrong(&mut self, place: &str, what: &str) {
        let path = &self.command.path;
        self.wrong.push(format!("{path}: `{place}`: {what}"));
    }

    /// The examples are in order; a body that is no object is not.
    fn bases(&mut self) {
        for base in &self.bases {
            self.out.push(Probe {
                label: format!("the example `{}` is in order", base.name),
                place: String::new(),
                body: base.request.clone(),
                query: base.query.clone(),
                group_type: None,
                expect: Expect::Fine,
            });
        }
        let query = self.bases.first().map(|base| base.query.clone());
        self.out.push(Probe {
            label: "the body is a list".to_owned(),
            place: String::new(),
            body: json!([]),
            query: query.unwrap_or_default(),
            group_type: None,
            expect: Expect::Refused {
                at: Some(String::new()),
                rules: vec![Broken::Json],
                code: self.command.codes.json,
                item: false,
            },
        });
    }

    fn line(&mut self, line: &Line) {
        let found = self
            .bases
            .iter()
            .find_map(|base| Some((base.clone(), place::find(&base.request, &line.steps)?)));
        let Some((base, segs)) = found else {
            return self.wrong(
                &line.place,
                "no example of the spec shows it; add one under `base`",
            );
        };
        let Some(value) = place::get(&base.request, &segs).cloned() else {
            return;
        };
        let spot = Spot {
            at: place::show(&segs),
            line,
            base: &base,
            segs: &segs,
            value: &value,
            inherited: self.inherited(line),
            codes: &self.command.codes,
        };
        let mut probes = Vec::new();
        let made = spot.probes(&mut probes);
        self.out.append(&mut probes);
        if let Err(what) = made {
            self.wrong(&line.place, &what);
        }
    }

    /// The code of the nearest line around this one that has one.
    fn inherited(&self, line: &Line) -> Option<i64> {
        let around = self.command.body.iter().filter(|other| {
            self.code_of(other).is_some()
                && other.steps.len() < line.steps.len()
                && line.steps.starts_with(&other.steps)
        });
        around
            .max_by_key(|other| other.steps.len())
            .and_then(|other| self.code_of(other))
    }

    /// The code that holds at a line and inside, if it has one of its own.
    fn code_of(&self, line: &Line) -> Option<i64> {
        let shapes = &self.command.codes.shapes;
        let of_shape = || {
            line.clauses
                .shapes
                .iter()
                .find_map(|name| shapes.get(name).copied())
        };
        line.clauses.code.or_else(of_shape)
    }

    /// A parameter of the URL, which is text whatever it holds.
    fn parameter(&mut self, line: &Line) {
        let name = line.place.clone();
        let base = self
            .bases
            .iter()
            .find(|base| base.query.iter().any(|(of, _)| *of == name))
            .cloned();
        let Some(base) = base else {
            return self.wrong(&name, "no example of the spec shows this parameter");
        };
        let object: Map<String, Value> = base
            .query
            .iter()
            .map(|(name, value)| (name.clone(), Value::String(value.clone())))
            .collect();
        let value = object.get(&name).cloned().unwrap_or_default();
        let as_body = Example {
            name: base.name.clone(),
            request: Value::Object(object),
            query: Vec::new(),
        };
        let spot = Spot {
            at: name.clone(),
            line,
            base: &as_body,
            segs: &[Seg::Name(name.clone())],
            value: &value,
            inherited: None,
            codes: &self.command.codes,
        };
        let mut probes = Vec::new();
        let made = spot.probes(&mut probes);
        for mut probe in probes {
            probe.query = probe
                .body
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, value)| {
                    let text = value
                        .as_str()
                        .map_or_else(|| value.to_string(), str::to_owned);
                    (name.clone(), text)
                })
                .collect();
            probe.body = base.request.clone();
            self.out.push(probe);
        }
        if let Err(what) = made {
            self.wrong(&name, &what);
        }
    }

    fn groups(&mut self) {
        let Some(groups) = &self.command.groups else {
            return;
        };
        let steps = place::parse(&groups.by).unwrap_or_default();
        let found = self
            .bases
            .iter()
            .find_map(|base| Some((base.clone(), place::find(&base.request, &steps)?)));
        let Some((base, segs)) = found else {
            return self.wrong(&groups.by.clone(), "no example of the spec shows it");
        };
        for kind in GROUP_TYPES {
            let taken = groups.takes.iter().any(|taken| taken == kind);
            let body = if segs.len() == 1 && GROUP_TYPES.contains(&text_at(&base.request, &segs)) {
                place::with(&base.request, &segs, json!(kind))
            } else {
                None
            };
            let expect = if taken {
                Expect::GroupTaken
            } else {
                Expect::Refused {
                    at: Some(place::show(&segs)),
                    rules: vec![Broken::GroupType],
                    code: groups.code,
                    item: false,
                }
            };
            self.out.push(Probe {
                label: format!("a group of type {kind}"),
                place: groups.by.clone(),
                body: body.unwrap_or_else(|| base.request.clone()),
                query: base.query.clone(),
                group_type: Some(kind.to_owned()),
                expect,
            });
        }
    }

    /// What is answered to something wrong at a place, unless a line says otherwise.
    fn usual(&self, at: Option<&str>) -> i64 {
        let steps = place::parse(at.unwrap_or_default()).unwrap_or_default();
        let around = self.command.body.iter().filter(|line| {
            steps.starts_with(&line.steps)
                && (line.clauses.code.is_some()
                    || (line.steps.len() < steps.len() && self.code_of(line).is_some()))
        });
        around
            .max_by_key(|line| line.steps.len())
            .and_then(|line| self.code_of(line))
            .unwrap_or(self.command.codes.field)
    }

    fn case(&mut self, case: &Case) {
        let made = self.bases.iter().find_map(|base| {
            if case.of.as_ref().is_some_and(|name| *name != base.name) {
                return None;
            }
            let mut body = base.request.clone();
            // The more of the place is there already, the better; names sort parents first.
            for (place, value) in &case.set {
                let segs = place::aim(&body, &place::parse(place).ok()?)?;
                body = place::with(&body, &segs, value.clone())?;
            }
            for place in &case.drop {
                let segs = place::find(&body, &place::parse(place).ok()?)?;
                body = place::without(&body, &segs)?;
            }
            Some((body, base.query.clone()))
        });
        let changed: Vec<&str> = case
            .set
            .keys()
            .chain(&case.drop)
            .map(String::as_str)
            .collect();
        let label = format!("case {} ({})", changed.join(", "), case.why);
        let Some((body, query)) = made else {
            return self.wrong(&label, "no example of the spec has all these places");
        };
        let spot = case.at.as_ref().and_then(|at| {
            let place = place::parse(at).ok()?;
            Some(place::show(&place::beside(&body, &place)?))
        });
        if case.at.is_some() && spot.is_none() {
            return self.wrong(&label, "`at` is no place of the request");
        }
        let code = match &case.refused {
            None => None,
            Some(Value::String(usual)) if usual == "usual" => Some(self.usual(case.at.as_deref())),
            Some(code) => match code.as_i64() {
                Some(code) => Some(code),
                None => return self.wrong(&label, "`refused` is no code"),
            },
        };
        let expect = match code {
            None => Expect::Fine,
            Some(code) => Expect::Refused {
                at: spot,
                rules: Vec::new(),
                code,
                item: case.item,
            },
        };
        self.out.push(Probe {
            label,
            place: case.at.clone().unwrap_or_default(),
            body,
            query,
            group_type: case.group_type.clone(),
            expect,
        });
    }
}

fn text_at<'v>(body: &'v Value, segs: &[Seg]) -> &'v str {
    place::get(body, segs)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// One line in one example.
struct Spot<'a> {
    line: &'a Line,
    base: &'a Example,
    segs: &'a [Seg],
    at: String,
    value: &'a Value,
    inherited: Option<i64>,
    codes: &'a Codes,
}

impl Spot<'_> {
    fn probes(&self, out: &mut Vec<Probe>) -> Result<(), String> {
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
        clauses
            .iter()
            .try_for_each(|clause| self.clause(clause, out))
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
            Rule::Conditional => Ok(()),
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
            let is_id = matches!(clause.rule, Rule::Kind("text" | "number"))
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
            .or_else(of_shape)
            .or(self.inherited)
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
            (None, Some("http_url")) => "http://",
            (None, _) if text.len() <= size => text,
            (None, _) => "",
        };
        let room = size
            .checked_sub(start.len())
            .ok_or("the limit is shorter than the prefix")?;
        let rest = match format {
            Some("digits") => "1".repeat(room),
            Some("json") => return Err("`bytes` beside format json: use a case".to_owned()),
            Some(_) => "a".repeat(room),
            None => format!("{}{}", "字".repeat(room / 3), "a".repeat(room % 3)),
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

    /// A number, as text where the example has text.
    fn number(&self, number: i128) -> Result<Value, String> {
        if self.value.is_string() {
            return Ok(json!(number.to_string()));
        }
        if let Ok(number) = i64::try_from(number) {
            return Ok(json!(number));
        }
        u64::try_from(number)
            .map(|number| json!(number))
            .map_err(|_| format!("{number} is too large"))
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
            _ => Ok(vec![json!("NoSuchWord")]),
        }
    }
}

/// The probes of many commands, by path.
pub type Probes = BTreeMap<String, Vec<Probe>>;
