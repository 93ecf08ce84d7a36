//! The sheets as they lie on disk.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use super::clause::{self, Clauses, Rule};
use super::place::{self, Step};

/// What the witness says of one family.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sheet {
    /// Name of the family.
    pub family: String,
    /// The commands, by path.
    pub commands: Vec<Command>,
}

/// What the witness says of one command.
#[derive(Debug)]
#[non_exhaustive]
pub struct Command {
    /// `<service>/<command>`.
    pub path: String,
    /// Where it was read.
    pub page: String,
    /// The table that its numbers are looked up in.
    pub domain: String,
    /// Numbers that the whole call can be answered with.
    pub errors: Vec<i64>,
    /// Numbers that one item of the results can have.
    pub items: Vec<i64>,
    /// What a number means here, if not what it means in the domain: class, outcome and advice.
    pub meanings: BTreeMap<i64, String>,
    /// The same for an item of the results.
    pub item_meanings: BTreeMap<i64, String>,
    /// Whether a call may be repeated.
    pub retry: String,
    /// Codes that tell a repeat that an earlier attempt worked.
    pub already: Vec<i64>,
    /// How a read tells whether an earlier attempt worked.
    pub check: Vec<String>,
    /// Its former paths.
    pub aliases: Vec<String>,
    /// The fields around every answer, if not the usual ones.
    pub envelope: Option<String>,
    /// How often it may be called; nothing if no page tells.
    pub rate: Vec<String>,
    /// How it pages.
    pub paging: Vec<String>,
    /// Which list may be split.
    pub batch: Option<String>,
    /// Where the answer tells what became of each item.
    pub results: Option<String>,
    /// Which types of group it works on.
    pub groups: Option<Groups>,
    /// What is answered to broken rules.
    pub codes: Codes,
    /// What stands at each place of the answer, as far as it was read: place and sort of JSON.
    pub answer: BTreeMap<String, String>,
    /// What holds at each place of the body.
    pub body: Vec<Line>,
    /// What holds of parameters in the URL.
    pub query: Vec<Line>,
    /// Requests that show what one line cannot.
    pub cases: Vec<Case>,
    /// Requests beside the examples of the spec, for places that no example shows as they are needed.
    pub base: Vec<Value>,
    /// Values of shapes that show every place of theirs, and where they belong.
    pub(super) values: Vec<(String, Vec<Step>, Value)>,
}

/// What is answered to broken rules.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Codes {
    /// A field is missing, malformed or over a limit.
    pub field: i64,
    /// The body is no JSON object.
    pub json: i64,
    /// A list is too long, if that has a code of its own.
    pub items: Option<i64>,
    /// Values of these shapes are malformed.
    #[serde(default)]
    pub shapes: BTreeMap<String, i64>,
}

/// Which types of group a command works on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Groups {
    /// The field that names the group, or its type.
    pub by: String,
    /// The types, by their older names.
    pub takes: Vec<String>,
    /// What is answered for the others.
    pub code: i64,
}

/// What holds at one place.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Line {
    /// The place as the sheet writes it.
    pub place: String,
    pub(super) steps: Vec<Step>,
    pub(super) clauses: Clauses,
    /// The shape that brought it.
    pub(super) shape: Option<String>,
}

impl Line {
    /// What the field is besides what requests can show.
    pub(super) fn said(&self) -> Vec<String> {
        let number = self.clauses.number().map(|number| number.name.to_owned());
        number
            .into_iter()
            .chain(self.clauses.said.clone())
            .collect()
    }

    /// Whether the words or numbers that can stand here are named one by one.
    pub(super) fn is_words(&self) -> bool {
        let own = &self.clauses.own;
        own.iter()
            .any(|clause| matches!(clause.rule, Rule::OneOf(_)))
            && self.clauses.number().is_none()
    }
}

/// A request and what becomes of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[non_exhaustive]
pub struct Case {
    /// Name of the example to start from; absent: the first that fits.
    pub of: Option<String>,
    /// Values at places.
    pub set: BTreeMap<String, Value>,
    /// Places where nothing is sent.
    pub drop: Vec<String>,
    /// The type of the group, for groups whose id does not tell.
    pub group_type: Option<String>,
    /// The code that it is refused with, or `usual` for that of the place; absent: it is in order.
    pub refused: Option<Value>,
    /// Where the refusal points.
    pub at: Option<String>,
    /// Only this one item is refused, in the results.
    pub item: bool,
    /// Why, in a few words.
    pub why: String,
    /// The place of the value that a case of a shape is about.
    #[serde(skip)]
    pub(super) around: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSheet {
    family: String,
    domain: String,
    codes: Codes,
    commands: BTreeMap<String, RawCommand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCommand {
    page: String,
    domain: Option<String>,
    #[serde(default)]
    errors: Vec<i64>,
    #[serde(default)]
    items: Vec<i64>,
    #[serde(default)]
    meanings: BTreeMap<i64, String>,
    #[serde(default)]
    item_meanings: BTreeMap<i64, String>,
    retry: String,
    #[serde(default)]
    already: Vec<i64>,
    /// Sorts of JSON and places.
    #[serde(default)]
    answer: BTreeMap<String, String>,
    #[serde(default)]
    check: OneOrMany,
    #[serde(default)]
    aliases: Vec<String>,
    envelope: Option<String>,
    #[serde(default)]
    rate: OneOrMany,
    #[serde(default)]
    paging: OneOrMany,
    batch: Option<String>,
    results: Option<String>,
    groups: Option<Groups>,
    codes: Option<Codes>,
    #[serde(default)]
    body: BTreeMap<String, String>,
    #[serde(default)]
    query: BTreeMap<String, String>,
    #[serde(default)]
    cases: Vec<Case>,
    #[serde(default)]
    base: Vec<Value>,
}

#[derive(Default, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    #[default]
    None,
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn into_vec(self) -> Vec<String> {
        match self {
            Self::None => Vec::new(),
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawShared {
    shapes: Shapes,
}

/// What holds wherever a value of some kind stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    /// A value that shows every place.
    example: Option<Value>,
    /// The places; `self` is the value itself.
    lines: BTreeMap<String, String>,
    /// As those of a command, with places inside the value.
    #[serde(default)]
    cases: Vec<Case>,
}

type Shapes = BTreeMap<String, Shape>;

/// Root of the repository.
pub(super) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map(Path::to_owned).unwrap_or(here)
}

/// Where the sheets lie.
pub(super) fn folder() -> PathBuf {
    root().join("tests/fixtures/conformance")
}

/// A file that is no sheet of a family: what numbers mean.
pub(super) const ERRORS: &str = "errors";
/// Another: what holds for every call.
pub(super) const SERVICE: &str = "service";

/// All sheets, by family.
///
/// # Errors
/// A sheet cannot be read: which, where and why.
pub fn sheets() -> Result<Vec<Sheet>, String> {
    let folder = folder();
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|end| end == "yaml"))
        .collect();
    files.sort();
    let mut shapes = Shapes::new();
    let mut raw = Vec::new();
    for file in files {
        let name = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if [ERRORS, SERVICE].contains(&name.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{name}: {error}"))?;
        if name.starts_with("shared") {
            let shared: RawShared =
                serde_saphyr::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
            shapes.extend(shared.shapes);
        } else {
            let sheet: RawSheet =
                serde_saphyr::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
            raw.push(sheet);
        }
    }
    raw.into_iter().map(|sheet| read(sheet, &shapes)).collect()
}

fn read(raw: RawSheet, shapes: &Shapes) -> Result<Sheet, String> {
    let family = raw.family;
    let commands = raw.commands.into_iter().map(|(path, raw_command)| {
        let usual = (raw.domain.as_str(), &raw.codes);
        command(path.clone(), raw_command, usual, shapes)
            .map_err(|error| format!("{family}/{path}: {error}"))
    });
    let commands = commands.collect::<Result<_, _>>()?;
    Ok(Sheet { family, commands })
}

fn command(
    path: String,
    raw: RawCommand,
    (domain, codes): (&str, &Codes),
    shapes: &Shapes,
) -> Result<Command, String> {
    let mut cases = raw.cases;
    let set = cases.iter_mut().flat_map(|case| case.set.values_mut());
    set.for_each(write_out);
    let body = lines(&raw.body, shapes)?;
    let mut answer = BTreeMap::new();
    for (kind, places) in &raw.answer {
        for place in places.split(',').map(str::trim) {
            place::parse(place)?;
            if answer.insert(place.to_owned(), kind.clone()).is_some() {
                return Err(format!("`{place}` stands twice in the answer"));
            }
        }
    }
    let mut values = Vec::new();
    for line in &body {
        for shape in line
            .clauses
            .shapes
            .iter()
            .filter_map(|name| shapes.get(name))
        {
            if let Some(example) = &shape.example {
                values.push((line.place.clone(), line.steps.clone(), example.clone()));
            }
            cases.extend(shape.cases.iter().map(|case| case.inside(&line.place)));
        }
    }
    Ok(Command {
        path,
        page: raw.page,
        domain: raw.domain.unwrap_or_else(|| domain.to_owned()),
        errors: raw.errors,
        items: raw.items,
        meanings: raw.meanings,
        item_meanings: raw.item_meanings,
        retry: raw.retry,
        already: raw.already,
        check: raw.check.into_vec(),
        aliases: raw.aliases,
        envelope: raw.envelope,
        rate: raw.rate.into_vec(),
        paging: raw.paging.into_vec(),
        batch: raw.batch,
        results: raw.results,
        groups: raw.groups,
        codes: raw.codes.unwrap_or_else(|| codes.clone()),
        answer,
        body,
        query: lines(&raw.query, shapes)?,
        cases,
        base: raw.base,
        values,
    })
}

/// Puts what `{repeat: a, times: 3}` stands for in its place: a long text, or a long list.
fn write_out(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let times = members.get("times").and_then(Value::as_u64);
            let times = times.and_then(|times| usize::try_from(times).ok());
            match (members.get("repeat"), times) {
                (Some(Value::String(text)), Some(times)) => *value = text.repeat(times).into(),
                (Some(Value::Array(items)), Some(times)) => {
                    *value = vec![items.clone(); times].concat().into();
                }
                _ => members.values_mut().for_each(write_out),
            }
        }
        Value::Array(items) => items.iter_mut().for_each(write_out),
        _ => {}
    }
}

fn lines(raw: &BTreeMap<String, String>, shapes: &Shapes) -> Result<Vec<Line>, String> {
    let mut out = Vec::new();
    let explicit: BTreeSet<&str> = raw
        .keys()
        .flat_map(|places| places.split(',').map(str::trim))
        .collect();
    for (places, text) in raw {
        for place in places.split(',').map(str::trim) {
            add(&mut out, place, text, None, shapes)?;
        }
    }
    // What the command says itself takes the place of what a shape says.
    let mut seen = BTreeSet::new();
    out.retain(|line: &Line| {
        let of_shape = line.shape.is_some();
        !(of_shape && explicit.contains(line.place.as_str())) && seen.insert(line.place.clone())
    });
    Ok(out)
}

/// A line, and those of the shapes that it names.
fn add(
    out: &mut Vec<Line>,
    place: &str,
    text: &str,
    shape: Option<&str>,
    shapes: &Shapes,
) -> Result<(), String> {
    let explain = |error: String| match shape {
        Some(shape) => format!("`{place}`, shape {shape}: {error}"),
        None => format!("`{place}`: {error}"),
    };
    let clauses = clause::parse(text, |name| shapes.contains_key(name)).map_err(explain)?;
    let steps = place::parse(place).map_err(explain)?;
    let inner = clauses.shapes.clone();
    out.push(Line {
        place: place.to_owned(),
        steps,
        clauses,
        shape: shape.map(str::to_owned),
    });
    let at = out.len() - 1;
    for name in inner {
        for (below, text) in shapes.get(&name).iter().flat_map(|shape| &shape.lines) {
            for below in below.split(',').map(str::trim) {
                if below == "self" {
                    let own = clause::parse(text, |name| shapes.contains_key(name))
                        .map_err(|error| format!("shape {name}: {error}"))?;
                    if let Some(nested) = own.shapes.first() {
                        return Err(format!("shape {name}: `self` names the shape {nested}"));
                    }
                    if let Some(line) = out.get_mut(at) {
                        // What the line says itself comes before what its shape says.
                        let said: Vec<_> = line.clauses.own.iter().map(clause::kind).collect();
                        let more = own.own.into_iter();
                        let more = more.filter(|clause| !said.contains(&clause::kind(clause)));
                        line.clauses.own.extend(more);
                        line.clauses.code = line.clauses.code.or(own.code);
                        line.clauses.said.extend(own.said);
                    }
                    continue;
                }
                add(out, &join(place, below), text, Some(&name), shapes)?;
            }
        }
    }
    Ok(())
}

/// A place inside another.
fn join(around: &str, below: &str) -> String {
    let joint = if below.starts_with(['[', '{']) {
        ""
    } else {
        "."
    };
    format!("{around}{joint}{below}")
}

impl Case {
    /// The same case of a value that stands at this place.
    fn inside(&self, around: &str) -> Self {
        let mut case = self.clone();
        case.of = Some(whole(around));
        case.around = Some(around.to_owned());
        case.set = self
            .set
            .iter()
            .map(|(place, value)| (join(around, place), value.clone()))
            .collect();
        case.drop = self.drop.iter().map(|place| join(around, place)).collect();
        case.at = self.at.as_ref().map(|place| join(around, place));
        case
    }
}

/// Name of the request that shows every place of the value that stands here.
pub(super) fn whole(place: &str) -> String {
    format!("whole {place}")
}
