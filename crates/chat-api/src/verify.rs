//! Finding out whether a request was carried out, with the read that its command names.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::{BoxFuture, CallOptions, Finding, Inquiry};
use chat_types::meta::{
    Check, CursorPage, FieldMeta, Fill, Literal, Operand, PageStyle, Seen, TypeMeta,
};
use chat_types::{EndpointMeta, wire};
use serde_json::{Map, Value, json};

use crate::{Client, Evidence, RawCall, inferred};

/// The inquiry about one call.
pub(crate) struct Verify<'a> {
    client: &'a Client,
    check: &'static Check,
    body: Bytes,
    options: &'a CallOptions,
    round: Option<Round>,
    evidence: Option<Evidence>,
}

/// One look at the state of the service, which may take several pages.
struct Round {
    meta: &'static EndpointMeta,
    read: Map<String, Value>,
    /// In this order: what is there and what is gone if it was done, and the same if it was not.
    wanted: [Vec<(&'static str, Value)>; 4],
    seen: [bool; 4],
}

impl<'a> Verify<'a> {
    pub(crate) fn new(
        client: &'a Client,
        check: &'static Check,
        body: Bytes,
        options: &'a CallOptions,
    ) -> Self {
        Self {
            client,
            check,
            body,
            options,
            round: None,
            evidence: None,
        }
    }

    /// What the last look has shown, unless it was that nothing was done.
    pub(crate) fn evidence(&self) -> Option<Evidence> {
        self.evidence
    }

    /// The answer that the request must have had, if it was carried out and that can be told.
    pub(crate) fn answer(&self) -> Option<Bytes> {
        if self.evidence != Some(Evidence::Done) || self.check.answer.is_empty() {
            return None;
        }
        let request = wire::json(&self.body)?;
        let mut answer = inferred::success();
        for (path, operand) in self.check.answer {
            let value = value(operand, &request)?.into_owned();
            let place = path.split('.').try_fold(&mut answer, |place, name| {
                Some(
                    place
                        .as_object_mut()?
                        .entry(name)
                        .or_insert_with(|| json!({})),
                )
            })?;
            *place = value;
        }
        Some(answer.to_string().into())
    }

    async fn step(&mut self, time_left: Duration) -> Finding {
        let found = self.look(time_left).await.unwrap_or(Look::Unclear);
        self.evidence = match found {
            Look::Done => Some(Evidence::Done),
            Look::Unclear => Some(Evidence::Unclear),
            Look::NotDone | Look::More => None,
        };
        if found != Look::More {
            self.round = None;
            tracing::debug!(
                path = self.check.path,
                ?found,
                "looked whether the call was carried out"
            );
        }
        match found {
            Look::NotDone => Finding::NotDone,
            Look::More => Finding::More,
            Look::Done | Look::Unclear => Finding::Stop,
        }
    }

    /// Reads one page; `None` if that leads nowhere.
    async fn look(&mut self, time_left: Duration) -> Option<Look> {
        let round = match &mut self.round {
            Some(round) => round,
            none => none.insert(Round::new(self.check, &self.body)?),
        };
        let options = self.options.clone().with_timeout(time_left);
        let json = serde_json::to_string(&round.read).ok()?;
        let read = RawCall::inquiry(self.client, self.check.path, json, options);
        let answer = wire::json(read.await.ok()?.text().as_bytes())?;
        round.note(answer.get(self.check.items));
        if self.check.all_pages && !round.turn(self.check, &answer)? {
            return Some(Look::More);
        }
        Some(round.look())
    }
}

impl Inquiry for Verify<'_> {
    fn ask(&mut self, time_left: Duration) -> BoxFuture<'_, Finding> {
        Box::pin(self.step(time_left))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Done,
    NotDone,
    Unclear,
    More,
}

impl Round {
    fn new(check: &Check, body: &[u8]) -> Option<Self> {
        let meta = chat_types::endpoint(check.path)?;
        let request = wire::json(body)?;
        let mut read = Map::new();
        for (path, operand) in check.send {
            let value = value(operand, &request)?.into_owned();
            put(&mut read, meta.request.fields(), path, value);
        }
        for field in meta.request.fields() {
            if let Some(Fill::Value(fill)) = &field.rules.fill {
                let fill = literal(fill);
                read.entry(field.wire).or_insert(fill);
            }
        }
        if let Some(page) = cursor(meta).filter(|_| check.all_pages) {
            for (wire, first) in page.first {
                read.entry(*wire).or_insert_with(|| literal(first));
            }
        }
        let item = meta.response.field(check.items).map(|field| &field.ty);
        let wanted = |parts: &[(&'static str, Operand)]| -> Option<Vec<_>> {
            let part = |(wire, operand): &(&'static str, Operand)| {
                let value = value(operand, &request)?;
                Some((*wire, as_answered(item, wire, value)))
            };
            parts.iter().map(part).collect()
        };
        let there = |seen: &Seen| -> Option<Vec<_>> {
            let mut there = wanted(seen.there)?;
            for wire in seen.same {
                if let Some(value) = value(&Operand::Request(wire), &request) {
                    there.push((*wire, as_answered(item, wire, value)));
                }
            }
            Some(there)
        };
        Some(Self {
            meta,
            read,
            wanted: [
                there(&check.done)?,
                wanted(check.done.gone)?,
                there(&check.undone)?,
                wanted(check.undone.gone)?,
            ],
            seen: [false; 4],
        })
    }

    fn note(&mut self, items: Option<&Value>) {
        for item in items.and_then(Value::as_array).into_iter().flatten() {
            for (wanted, seen) in self.wanted.iter().zip(&mut self.seen) {
                *seen |=
                    !wanted.is_empty() && wanted.iter().all(|(wire, value)| has(item, wire, value));
            }
        }
    }

    /// Goes on to the next page. Tells whether this was the last one; `None` if the pages lead nowhere.
    fn turn(&mut self, check: &Check, answer: &Value) -> Option<bool> {
        let page = cursor(self.meta)?;
        let all = |ends: &[(&str, &[Literal])]| {
            ends.iter().all(|(wire, values)| {
                let found = answer.get(wire);
                values.iter().any(|value| found == Some(&literal(value)))
            })
        };
        let empty = answer
            .get(check.items)
            .and_then(Value::as_array)
            .is_none_or(Vec::is_empty);
        let ended = (!page.end.is_empty() && all(page.end))
            || (!page.more.is_empty() && !all(page.more))
            || (page.empty_ends && empty);
        if ended {
            return Some(true);
        }
        let before = self.read.clone();
        for (to, from) in page.next {
            self.read
                .insert((*to).to_owned(), answer.get(from)?.clone());
        }
        (self.read != before).then_some(false)
    }

    fn look(&self) -> Look {
        let [done_there, done_gone, undone_there, undone_gone] = self.seen;
        let [a, _, b, _] = &self.wanted;
        let done = (a.is_empty() || done_there) && !done_gone;
        let undone = (b.is_empty() || undone_there) && !undone_gone;
        match (done, undone) {
            (true, false) => Look::Done,
            (false, true) => Look::NotDone,
            _ => Look::Unclear,
        }
    }
}

/// Puts a value where a dotted path leads. A list on the way gets one item, which is all that is looked for.
fn put(object: &mut Map<String, Value>, fields: &[FieldMeta], path: &str, mut value: Value) {
    let (wire, rest) = path.split_once('.').unwrap_or((path, ""));
    let field = fields.iter().find(|field| field.wire == wire);
    let (ty, is_list) = match field.map(|field| &field.ty) {
        Some(TypeMeta::List(of)) => (Some(*of), true),
        Some(TypeMeta::NamedList(list)) => (Some(&list.of), true),
        ty => (ty, false),
    };
    if !rest.is_empty() {
        let mut inner = Map::new();
        let fields = match ty {
            Some(TypeMeta::Object(meta)) => meta.fields(),
            _ => &[],
        };
        put(&mut inner, fields, rest, value);
        value = Value::Object(inner);
    }
    if is_list && !value.is_array() {
        value = Value::Array(vec![value]);
    }
    object.insert(wire.to_owned(), value);
}

/// The value as an item of the answer has it: an answer knows the words of an enum by one name each.
fn as_answered(item: Option<&TypeMeta>, wire: &str, value: Cow<'_, Value>) -> Value {
    let ty = match item {
        Some(TypeMeta::List(TypeMeta::Object(item))) => item.field(wire).map(|field| &field.ty),
        _ => None,
    };
    let Some(TypeMeta::Enum(words)) = ty else {
        return value.into_owned();
    };
    let is_alias = |alias: &Literal| literal(alias) == *value;
    let word = words
        .values
        .iter()
        .find(|word| word.aliases.iter().any(is_alias));
    word.map_or_else(|| value.into_owned(), |word| literal(&word.wire))
}

/// Whether the field has this value. One that is missing says nothing.
fn has(item: &Value, wire: &str, value: &Value) -> bool {
    item.get(wire) == Some(value)
}

fn cursor(meta: &EndpointMeta) -> Option<&CursorPage> {
    match &meta.page.first()?.style {
        PageStyle::Cursor(page) => Some(page),
        _ => None,
    }
}

fn value<'v>(operand: &Operand, request: &'v Value) -> Option<Cow<'v, Value>> {
    match operand {
        Operand::Literal(value) => Some(Cow::Owned(literal(value))),
        Operand::Request(path) => path
            .split('.')
            .try_fold(request, |place, name| match place {
                Value::Array(items) => match items.as_slice() {
                    [only] => only.get(name),
                    _ => None,
                },
                other => other.get(name),
            })
            .filter(|value| !value.is_null())
            .map(Cow::Borrowed),
    }
}

fn literal(value: &Literal) -> Value {
    match value {
        Literal::Text(text) => Value::from(*text),
        Literal::Int(number) => Value::from(*number),
        Literal::Float(number) => Value::from(*number),
        Literal::Bool(yes) => Value::from(*yes),
    }
}
