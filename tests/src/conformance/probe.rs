//! From the lines of a sheet to requests with exactly one thing wrong, or just not wrong.

mod spot;

use chat_types::EndpointMeta;
use chat_types::meta::check::Rule as Broken;
use serde_json::{Map, Value, json};

use self::spot::Spot;
use super::examples::{self, Example};
use super::place::{self, Seg};
use super::sheet::{Case, Command, Line, whole};

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
        // What a key is changed from is its own text, not what stands under it.
        let value = match segs.last() {
            Some(Seg::KeyOf(key)) => Some(Value::String(key.clone())),
            _ => place::get(&base.request, &segs).cloned(),
        };
        let Some(value) = value else {
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
        // The plainest of them: other fields may fit some types only.
        let found = self
            .bases
            .iter()
            .filter_map(|base| Some((base.clone(), place::find(&base.request, &steps)?)))
            .min_by_key(|(base, _)| base.request.to_string().len());
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
            Some(Value::String(usual)) if usual == "usual" => {
                let around = case.at.as_deref().or(case.around.as_deref());
                Some(self.usual(around))
            }
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
