//! JSON Schema of every type, made from the tables rather than from the structs: the limits of the spec stand
//! in it, and generated code stays small.

use std::borrow::Cow;

use chat_meta::{
    DomainMeta, EnumRepr, FieldMeta, IdRepr, Literal, ObjectMeta, TypeMeta, UnionMeta, WireForm,
};
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// `JsonSchema` for a type that has a table.
macro_rules! named {
    ($name:ident, $kind:ident, $table:ident) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                std::borrow::Cow::Borrowed(stringify!($name))
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::define(&chat_meta::TypeMeta::$kind(&$table), generator)
            }
        }
    };
}

/// `JsonSchema` for an answer: the envelope's fields come first.
macro_rules! answer {
    ($name:ident, $envelope:ident, $body:ident) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                std::borrow::Cow::Borrowed(stringify!($name))
            }
            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::object(
                    &$body,
                    $crate::generated::tables::$envelope
                        .fields
                        .iter()
                        .chain($body.fields()),
                    generator,
                )
            }
        }
    };
}

/// `JsonSchema` for the error codes of a domain.
macro_rules! codes {
    ($name:ident, $domain:ident) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                std::borrow::Cow::Borrowed(stringify!($name))
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::schema::domain(&$domain)
            }
        }
    };
}

pub(crate) use {answer, codes, named};

/// The schema of a domain's error codes. Other numbers may come at any time, so the known ones are a hint.
pub(crate) fn domain(meta: &DomainMeta) -> Schema {
    let mut schema = Map::new();
    schema.insert("type".into(), "integer".into());
    let numbers: Vec<Value> = meta.codes.iter().map(|code| code.code.into()).collect();
    schema.insert("examples".into(), numbers.into());
    let meanings: Map<String, Value> = meta
        .codes
        .iter()
        .map(|code| {
            let meaning = json!({
                "name": code.name,
                "class": code.class.as_str(),
                "advice": code.advice.as_str(),
                "description": code.doc,
            });
            (code.code.to_string(), meaning)
        })
        .collect();
    schema.insert("x-codes".into(), meanings.into());
    Schema::from(schema)
}

/// A reference to a named type, which is described under `$defs` when it is first met.
fn refer(ty: TypeMeta, generator: &mut SchemaGenerator) -> Value {
    let Some(name) = ty.name() else {
        return value(&ty, generator);
    };
    let reference = json!({"$ref": format!("#/$defs/{name}")});
    if !generator.definitions().contains_key(name) {
        // Put a place holder first: the type may contain itself.
        generator
            .definitions_mut()
            .insert(name.to_owned(), Value::Bool(true));
        let schema = define(&ty, generator);
        generator
            .definitions_mut()
            .insert(name.to_owned(), schema.into());
    }
    reference
}

/// The schema of a named type itself.
pub(crate) fn define(ty: &TypeMeta, generator: &mut SchemaGenerator) -> Schema {
    let mut schema = Map::new();
    match ty {
        TypeMeta::Id(meta) => {
            schema.insert("description".into(), meta.doc.into());
            match meta.repr {
                IdRepr::String if meta.either => {
                    schema.insert("type".into(), json!(["string", "integer"]));
                }
                IdRepr::String => {
                    schema.insert("type".into(), "string".into());
                }
                IdRepr::U32 | IdRepr::U64 => {
                    schema.insert("type".into(), "integer".into());
                    schema.insert("minimum".into(), 0.into());
                    let most = (meta.repr == IdRepr::U32).then_some(u32::MAX);
                    insert(&mut schema, "maximum", most);
                }
            }
            insert(&mut schema, "x-maxBytes", meta.max_bytes);
            insert(&mut schema, "x-prefix", meta.prefix);
            insert(&mut schema, "x-format", meta.format);
        }
        TypeMeta::Enum(meta) => {
            schema.insert("description".into(), meta.doc.into());
            let ty = if meta.repr == EnumRepr::String {
                "string"
            } else {
                "integer"
            };
            schema.insert("type".into(), ty.into());
            let words: Vec<Value> = meta
                .values
                .iter()
                .map(|value| literal(&value.wire))
                .collect();
            // Other values may come at any time, so the known ones are a hint, not a rule.
            let key = if meta.closed { "enum" } else { "examples" };
            schema.insert(key.into(), words.into());
            let own: Vec<&str> = meta.prefixes.iter().map(|own| own.prefix).collect();
            insert(
                &mut schema,
                "x-prefixes",
                Some(own).filter(|own| !own.is_empty()),
            );
        }
        TypeMeta::Bits(meta) => {
            schema.insert("description".into(), meta.doc.into());
            schema.insert("type".into(), "integer".into());
            schema.insert("minimum".into(), 0.into());
            let bits: Map<String, Value> = meta
                .bits
                .iter()
                .map(|(name, bit, _)| ((*name).to_owned(), (*bit).into()))
                .collect();
            schema.insert("x-bits".into(), bits.into());
        }
        TypeMeta::Object(meta) => return object(meta, meta.fields().iter(), generator),
        TypeMeta::NamedList(meta) => {
            schema.insert("description".into(), meta.doc.into());
            schema.insert("type".into(), "array".into());
            schema.insert("items".into(), refer(meta.of, generator));
            insert(&mut schema, "minItems", meta.min_items);
            insert(&mut schema, "maxItems", meta.max_items);
            insert(&mut schema, "x-maxBytes", meta.max_bytes);
            checks(&mut schema, meta.checks);
        }
        TypeMeta::Union(meta) => union(meta, &mut schema, generator),
        TypeMeta::TagList(meta) => {
            schema.insert("description".into(), meta.doc.into());
            schema.insert("type".into(), "array".into());
            let tags: Vec<Value> = meta.known.iter().map(|tag| tag.value.wire.into()).collect();
            let own: Vec<&str> = meta.custom.iter().map(|own| own.value.wire).collect();
            insert(
                &mut schema,
                "x-prefixes",
                Some(own).filter(|own| !own.is_empty()),
            );
            let (tag, value) = (meta.tag, meta.value);
            schema.insert(
                "items".into(),
                json!({
                    "type": "object",
                    "properties": {tag: {"type": "string", "examples": tags}, value: true},
                    "required": [tag, value],
                }),
            );
        }
        TypeMeta::Custom(meta) => {
            if let Value::Object(inner) = value(&meta.schema, generator) {
                schema = inner;
            }
            schema.insert("description".into(), meta.doc.into());
        }
        other => {
            if let Value::Object(inner) = value(other, generator) {
                schema = inner;
            }
        }
    }
    Schema::from(schema)
}

fn union(meta: &UnionMeta, schema: &mut Map<String, Value>, generator: &mut SchemaGenerator) {
    schema.insert("description".into(), meta.doc.into());
    let mut kinds = Vec::new();
    for (tag, object) in meta.variants {
        let content = refer(TypeMeta::Object(object), generator);
        let (tag_field, content_field) = (meta.tag, meta.content);
        kinds.push(json!({
            "type": "object",
            "properties": {tag_field: {"const": tag}, content_field: content},
            "required": [tag_field, content_field],
        }));
    }
    let tag_field = meta.tag;
    kinds.push(json!({
        "description": "A kind that is not known yet; it is kept as it came.",
        "type": "object",
        "properties": {tag_field: {"type": "string"}},
        "required": [tag_field],
    }));
    schema.insert("anyOf".into(), kinds.into());
}

/// The schema of an object with these fields.
pub(crate) fn object<'f>(
    meta: &ObjectMeta,
    fields: impl Iterator<Item = &'f FieldMeta>,
    generator: &mut SchemaGenerator,
) -> Schema {
    let mut properties = Map::new();
    let mut required: Vec<Value> = Vec::new();
    for field in fields {
        properties.insert(field.wire.to_owned(), property(field, generator));
        if field.required || field.always {
            required.push(field.wire.into());
        }
    }
    let mut schema = Map::new();
    insert(
        &mut schema,
        "description",
        Some(meta.doc).filter(|doc| !doc.is_empty()),
    );
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.into());
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    Schema::from(schema)
}

fn property(field: &FieldMeta, generator: &mut SchemaGenerator) -> Value {
    let mut schema = match value(&field.ty, generator) {
        Value::Object(schema) => schema,
        _ => Map::new(),
    };
    match field.form {
        WireForm::Own => {}
        WireForm::Text | WireForm::JsonText => {
            schema.clear();
            schema.insert("type".into(), "string".into());
            let form = if field.form == WireForm::Text {
                "integer"
            } else {
                "json"
            };
            schema.insert("x-holds".into(), form.into());
        }
        WireForm::Either => {
            schema.insert("type".into(), json!(["string", "integer"]));
        }
    }
    insert(
        &mut schema,
        "description",
        Some(field.doc).filter(|doc| !doc.is_empty()),
    );
    insert(&mut schema, "minimum", field.rules.min);
    insert(&mut schema, "maximum", field.rules.max);
    insert(&mut schema, "x-maxBytes", field.max_bytes);
    insert(&mut schema, "minItems", field.rules.min_items);
    insert(&mut schema, "maxItems", field.rules.max_items);
    insert(&mut schema, "x-format", field.rules.format);
    insert(
        &mut schema,
        "default",
        field.rules.default.as_ref().map(literal),
    );
    insert(
        &mut schema,
        "x-none",
        field.rules.none.as_ref().map(literal),
    );
    if !field.rules.allowed.is_empty() {
        let allowed: Vec<Value> = field.rules.allowed.iter().map(literal).collect();
        match schema.get_mut("items") {
            Some(items) => *items = json!({"allOf": [items.clone()], "enum": allowed}),
            None => {
                schema.insert("enum".into(), allowed.into());
            }
        }
    }
    if !field.rules.aliases.is_empty() {
        schema.insert("x-aliases".into(), field.rules.aliases.into());
    }
    checks(&mut schema, field.rules.checks);
    insert(&mut schema, "x-checkLimit", field.rules.check_limit);
    if field.rules.deprecated.is_some() {
        schema.insert("deprecated".into(), true.into());
    }
    schema.into()
}

fn value(ty: &TypeMeta, generator: &mut SchemaGenerator) -> Value {
    match ty {
        TypeMeta::String => json!({"type": "string"}),
        TypeMeta::Bool => json!({"type": "boolean"}),
        TypeMeta::Flag => json!({"type": "integer", "enum": [0, 1]}),
        TypeMeta::U32 => json!({"type": "integer", "minimum": 0, "maximum": u32::MAX}),
        TypeMeta::U64 | TypeMeta::Seconds => json!({"type": "integer", "minimum": 0}),
        TypeMeta::I64 | TypeMeta::Code => json!({"type": "integer"}),
        TypeMeta::F64 => json!({"type": "number"}),
        TypeMeta::Time => json!({"type": "integer", "format": "unix-time"}),
        TypeMeta::TimeMs => json!({"type": "integer", "format": "unix-time-ms"}),
        TypeMeta::Scalar => json!({"type": ["string", "number"]}),
        TypeMeta::Json => json!({}),
        TypeMeta::List(of) => json!({"type": "array", "items": refer(**of, generator)}),
        TypeMeta::Map(of) => {
            json!({"type": "object", "additionalProperties": refer(**of, generator)})
        }
        named => refer(*named, generator),
    }
}

fn checks(schema: &mut Map<String, Value>, names: &[&str]) {
    if !names.is_empty() {
        schema.insert("x-checks".into(), names.into());
    }
}

fn insert(schema: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        schema.insert(key.to_owned(), value.into());
    }
}

fn literal(value: &Literal) -> Value {
    match *value {
        Literal::Text(text) => text.into(),
        Literal::Int(number) => number.into(),
        Literal::Float(number) => number.into(),
        Literal::Bool(value) => value.into(),
    }
}

macro_rules! plain {
    ($($name:ident => $meta:expr),* $(,)?) => {$(
        impl schemars::JsonSchema for crate::$name {
            fn schema_name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                define(&$meta, generator)
            }
        }
    )*};
}

plain! {
    UnixTime => TypeMeta::Time,
    UnixTimeMs => TypeMeta::TimeMs,
    Seconds => TypeMeta::Seconds,
    Scalar => TypeMeta::Scalar,
    Json => TypeMeta::Json,
}
