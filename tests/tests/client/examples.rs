//! Every example of the spec, read from the YAML: the types keep all of it, and the rules of the service let it pass.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use chat_api::types::meta::{FieldMeta, TypeMeta, WireForm, check};
use chat_api::types::{Answer, DecodeErrorKind, Endpoint, decode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Page {
    path: String,
    examples: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    #[serde(default)]
    name: String,
    request: Option<Value>,
    response: Option<Value>,
    error: Option<i64>,
}

/// What the spec says, as far as it is needed here.
struct Spec {
    /// The examples of all commands, by path.
    examples: BTreeMap<String, Vec<Example>>,
    /// Fields and the values with which they stand for nothing, such as 0 for a time that means "never".
    nothing: Vec<(String, Value)>,
}

fn spec() -> Spec {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let folders = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = folders
        .filter(|path| path.is_dir())
        .flat_map(|folder| fs::read_dir(folder).unwrap());
    let mut spec = Spec {
        examples: BTreeMap::new(),
        nothing: Vec::new(),
    };
    for file in files.map(|entry| entry.unwrap().path()) {
        let text = fs::read_to_string(&file).unwrap();
        spec.nothing
            .extend(text.lines().filter_map(stands_for_nothing));
        if text.lines().any(|line| line.starts_with("path: ")) {
            // As the generator reads: `n` is text and no "false".
            let options = serde_saphyr::options! { strict_booleans: true };
            let page: Page = serde_saphyr::from_str_with_options(&text, options)
                .unwrap_or_else(|error| panic!("{file:?}: {error}"));
            assert!(
                spec.examples.insert(page.path, page.examples).is_none(),
                "{file:?}"
            );
        }
    }
    spec
}

/// Reads a line such as `MuteUntil: {type: time, none: 0, …}`.
fn stands_for_nothing(line: &str) -> Option<(String, Value)> {
    let (name, rule) = line.split_once(':')?;
    let (_, value) = rule.split_once("none: ")?;
    let value = serde_json::from_str(value.split([',', '}']).next()?).ok()?;
    Some((name.trim().to_owned(), value))
}

/// Asks the rules that the emulator goes by; then reads the request and writes it again.
fn request<E: Endpoint + DeserializeOwned + Debug>(example: &Example, what: &str) {
    let Some(body) = &example.request else { return };
    if let Some(broken) = check::request(E::META, body).first() {
        assert_eq!(
            Some(broken.code),
            example.error,
            "{what}: {}",
            broken.message
        );
        return;
    }
    let request: E =
        serde_json::from_value(body.clone()).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert_eq!(serde_json::to_value(&request).unwrap(), *body, "{what}");

    let mut body = body.clone();
    plant_fields(E::META.request.fields(), &mut body);
    let request: E = serde_json::from_value(body).unwrap();
    let shown = format!("{request:?}");
    assert!(!shown.contains(PLANTED), "{what}: {shown}");
}

/// What a user may have written.
const PLANTED: &str = "between you and me";

fn plant_fields(fields: &[FieldMeta], object: &mut Value) {
    for (wire, value) in object.as_object_mut().into_iter().flatten() {
        let known =
            |field: &&FieldMeta| field.wire == wire || field.rules.aliases.contains(&&**wire);
        if let Some(field) = fields
            .iter()
            .find(known)
            .filter(|f| f.form == WireForm::Own)
        {
            plant(&field.ty, value);
        }
    }
}

/// Puts the same words into every free text.
fn plant(ty: &TypeMeta, value: &mut Value) {
    match (ty, value) {
        (TypeMeta::String | TypeMeta::Scalar | TypeMeta::Json, Value::String(text)) => {
            PLANTED.clone_into(text);
        }
        (TypeMeta::List(of), Value::Array(items)) => {
            items.iter_mut().for_each(|item| plant(of, item));
        }
        (TypeMeta::NamedList(list), Value::Array(items)) => {
            items.iter_mut().for_each(|item| plant(&list.of, item));
        }
        (TypeMeta::Map(of), Value::Object(map)) => {
            map.values_mut().for_each(|value| plant(of, value));
        }
        (TypeMeta::Object(object), value) => plant_fields(object.fields(), value),
        (TypeMeta::Union(union), Value::Object(element)) => {
            let tag = element.get(union.tag).and_then(Value::as_str);
            let kind = union.variants.iter().find(|(wire, _)| Some(*wire) == tag);
            if let (Some((_, object)), Some(content)) = (kind, element.get_mut(union.content)) {
                plant_fields(object.fields(), content);
            }
        }
        (TypeMeta::TagList(list), Value::Array(entries)) => {
            for entry in entries {
                if let Some(value) = entry.get_mut(list.value).filter(|value| value.is_string()) {
                    *value = json!(PLANTED);
                }
            }
        }
        _ => {}
    }
}

/// Reads an answer and finds every field of it in what is written again.
fn response<E: Endpoint<Response: Serialize + Debug>>(
    example: &Example,
    nothing: &[(String, Value)],
    what: &str,
) {
    let Some(body) = &example.response else {
        return;
    };
    let mut whole = json!({"ActionStatus": "OK", "ErrorInfo": "", "ErrorCode": 0});
    // A few commands have a smaller envelope.
    if let Some(fields) = whole.as_object_mut() {
        fields.retain(|wire, _| {
            E::META
                .envelope
                .fields
                .iter()
                .any(|field| field.wire == wire)
        });
    }
    whole
        .as_object_mut()
        .unwrap()
        .extend(body.as_object().unwrap().clone());
    let mut answer = decode::<E::Response>(whole.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(
        answer.undecoded_mut().is_none_or(|items| items.is_empty()),
        "{what}"
    );
    let again = serde_json::to_value(&answer).unwrap();
    let mut lost = Vec::new();
    compare(&whole, &again, "", &mut |path, value: &Value| {
        let name = path.rsplit('.').next().unwrap_or_default();
        let may_go =
            *value == json!([]) || nothing.iter().any(|(of, none)| of == name && none == value);
        if !may_go {
            lost.push(path.to_owned());
        }
    });
    assert!(lost.is_empty(), "{what}: {lost:?}");

    plant_fields(E::META.response.fields(), &mut whole);
    let answer = decode::<E::Response>(whole.to_string().as_bytes()).unwrap();
    let shown = format!("{answer:?}");
    assert!(!shown.contains(PLANTED), "{what}: {shown}");
}

/// Names what is missing or different.
fn compare(before: &Value, after: &Value, path: &str, lost: &mut impl FnMut(&str, &Value)) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                let path = format!("{path}.{name}");
                match after.get(name) {
                    Some(after) => compare(value, after, &path, lost),
                    None => lost(&path, value),
                }
            }
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (at, (before, after)) in before.iter().zip(after).enumerate() {
                compare(before, after, &format!("{path}[{at}]"), lost);
            }
        }
        _ if before == after => {}
        _ => lost(path, before),
    }
}

/// Reads a refusal, whose number the command must know.
fn refusal<E: Endpoint>(example: &Example, what: &str) {
    let Some(code) = example.error else { return };
    let answer = json!({"ActionStatus": "FAIL", "ErrorInfo": "why", "ErrorCode": code});
    let error = decode::<E::Response>(answer.to_string().as_bytes())
        .err()
        .map(|error| error.into_kind());
    assert!(
        matches!(error, Some(DecodeErrorKind::Refused(refusal)) if refusal.code == code),
        "{what}"
    );
    assert!(
        E::META.code(code).is_some(),
        "{what}: nothing tells what {code} means"
    );
}

macro_rules! all {
    ($($request:path),* $(,)?) => {
        #[test]
        fn every_example_survives_reading_and_writing_and_passes_the_rules() {
            let mut spec = spec();
            $({
                let path = <$request as Endpoint>::META.path;
                let examples = spec.examples.remove(path).unwrap_or_default();
                assert!(!examples.is_empty(), "{path} has no example");
                for example in &examples {
                    let what = format!("{path}, {}", example.name);
                    request::<$request>(example, &what);
                    response::<$request>(example, &spec.nothing, &what);
                    refusal::<$request>(example, &what);
                }
            })*
            assert!(spec.examples.is_empty(), "without a type: {:?}", spec.examples.keys());
        }
    };
}

chat_api::types::for_each_endpoint!(all);
