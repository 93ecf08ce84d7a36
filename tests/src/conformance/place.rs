//! Places in a body as the sheets write them: `MsgBody[TIMTextElem].MsgContent.Text`, `Items[].Id`, `Attr{}`.

use serde_json::Value;

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The member of this name.
    Field(String),
    /// An item of a list, whichever has what follows.
    Item,
    /// An item of a list that holds this word in one of its fields.
    Holding(String),
    /// The value of a member of an object with free keys.
    Member,
    /// The key of such a member.
    Key,
}

/// The steps of a place.
pub(super) fn parse(text: &str) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('[') {
            let (word, tail) = after.split_once(']').ok_or("`[` without `]`")?;
            steps.push(match word {
                "" => Step::Item,
                word => Step::Holding(word.to_owned()),
            });
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix("{}") {
            steps.push(Step::Member);
            rest = tail;
        } else if let Some(tail) = rest.strip_prefix("{key}") {
            steps.push(Step::Key);
            rest = tail;
        } else {
            let name = rest.strip_prefix('.').unwrap_or(rest);
            let end = name.find(['.', '[', '{']).unwrap_or(name.len());
            let (name, tail) = name.split_at(end);
            if name.is_empty() {
                return Err(format!("`{text}` is no place"));
            }
            steps.push(Step::Field(name.to_owned()));
            rest = tail;
        }
    }
    Ok(steps)
}

/// One step of a place in a certain value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Seg {
    Name(String),
    Index(usize),
    /// The key of a member, which is its last step.
    KeyOf(String),
}

/// Where a place is in this value, if it is there and not null.
pub(super) fn find(value: &Value, steps: &[Step]) -> Option<Vec<Seg>> {
    let Some((step, rest)) = steps.split_first() else {
        return (!value.is_null()).then(Vec::new);
    };
    let on = |seg: Seg, inner: &Value| {
        let mut found = find(inner, rest)?;
        found.insert(0, seg);
        Some(found)
    };
    match step {
        Step::Field(name) => on(Seg::Name(name.clone()), value.get(name)?),
        Step::Item | Step::Holding(_) => {
            let holds = |item: &Value| match step {
                Step::Holding(word) => item
                    .as_object()
                    .is_some_and(|object| object.values().any(|value| is_word(value, word))),
                _ => true,
            };
            let mut items = value.as_array()?.iter().enumerate();
            items.find_map(|(index, item)| holds(item).then(|| on(Seg::Index(index), item))?)
        }
        Step::Member => value
            .as_object()?
            .iter()
            .find_map(|(key, inner)| on(Seg::Name(key.clone()), inner)),
        Step::Key => {
            let (key, _) = value.as_object()?.iter().next()?;
            Some(vec![Seg::KeyOf(key.clone())])
        }
    }
}

/// Whether a value is this word; `Tag_Custom_*` stands for all words that start so.
fn is_word(value: &Value, word: &str) -> bool {
    value
        .as_str()
        .is_some_and(|text| match word.strip_suffix('*') {
            Some(prefix) => text.starts_with(prefix),
            None => text == word,
        })
}

/// The place as refusals name it: `MsgBody[0].MsgContent.Text`.
pub(super) fn show(segs: &[Seg]) -> String {
    let mut out = String::new();
    for seg in segs {
        match seg {
            Seg::Name(name) | Seg::KeyOf(name) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(name);
            }
            Seg::Index(index) => out.push_str(&format!("[{index}]")),
        }
    }
    out
}

/// The value there.
pub(super) fn get<'v>(value: &'v Value, segs: &[Seg]) -> Option<&'v Value> {
    segs.iter().try_fold(value, |value, seg| match seg {
        Seg::Name(name) | Seg::KeyOf(name) => value.get(name),
        Seg::Index(index) => value.get(index),
    })
}

/// The same body with another value there; parents must be there.
pub(super) fn with(body: &Value, segs: &[Seg], new: Value) -> Option<Value> {
    let mut body = body.clone();
    let (last, parents) = segs.split_last()?;
    let mut at = &mut body;
    for seg in parents {
        at = match seg {
            Seg::Name(name) | Seg::KeyOf(name) => at.get_mut(name)?,
            Seg::Index(index) => at.get_mut(index)?,
        };
    }
    match last {
        Seg::Name(name) => {
            at.as_object_mut()?.insert(name.clone(), new);
        }
        Seg::Index(index) => *at.get_mut(index)? = new,
        Seg::KeyOf(name) => {
            let object = at.as_object_mut()?;
            let value = object.remove(name)?;
            object.insert(new.as_str()?.to_owned(), value);
        }
    }
    Some(body)
}

/// The same body with nothing there.
pub(super) fn without(body: &Value, segs: &[Seg]) -> Option<Value> {
    let mut body = body.clone();
    let (last, parents) = segs.split_last()?;
    let mut at = &mut body;
    for seg in parents {
        at = match seg {
            Seg::Name(name) | Seg::KeyOf(name) => at.get_mut(name)?,
            Seg::Index(index) => at.get_mut(index)?,
        };
    }
    match last {
        Seg::Name(name) | Seg::KeyOf(name) => {
            at.as_object_mut()?.remove(name);
        }
        Seg::Index(index) => {
            at.as_array_mut()?.remove(*index);
        }
    }
    Some(body)
}

/// Segments of a place that need not be there yet: every step but the last few names must resolve.
pub(super) fn aim(body: &Value, steps: &[Step]) -> Option<Vec<Seg>> {
    find(body, steps).or_else(|| beside(body, steps))
}

/// Segments of a place in the first value that could hold it, whether it does or not.
pub(super) fn beside(body: &Value, steps: &[Step]) -> Option<Vec<Seg>> {
    let (last, parents) = steps.split_last()?;
    let Step::Field(name) = last else {
        return find(body, steps);
    };
    let mut segs = find(body, parents)?;
    segs.push(Seg::Name(name.clone()));
    Some(segs)
}

/// The segments of a place as [`show`] writes them.
pub(super) fn segments(shown: &str) -> Vec<Seg> {
    let steps = shown.split(['.', '[']).filter(|step| !step.is_empty());
    let segment = |step: &str| match step.strip_suffix(']').map(str::parse) {
        Some(Ok(index)) => Seg::Index(index),
        _ => Seg::Name(step.to_owned()),
    };
    steps.map(segment).collect()
}
