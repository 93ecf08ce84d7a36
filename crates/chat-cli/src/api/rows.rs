//! The fields of a payload as a flat list of paths.

use chat_types::meta::{FieldMeta, ObjectMeta, OverLimit, TypeMeta, WhenAbsent, WireForm};
use serde_json::{Map, Value, json};

use super::words;

/// Which side of a command the fields are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Request,
    Response,
}

/// One row per field, fields of objects after the field that holds them.
pub(super) fn rows(fields: &'static [FieldMeta], side: Side) -> Vec<Map<String, Value>> {
    let mut walk = Walk {
        side,
        rows: Vec::new(),
        open: Vec::new(),
    };
    walk.fields(fields, "", None);
    walk.rows
}

struct Walk {
    side: Side,
    rows: Vec<Map<String, Value>>,
    /// The objects that are being listed: one that holds itself is not listed again inside itself.
    open: Vec<&'static str>,
}

impl Walk {
    fn fields(&mut self, fields: &'static [FieldMeta], prefix: &str, variant: Option<&str>) {
        for field in fields {
            let path = format!("{prefix}{}", field.wire);
            self.row(field, &path, variant);
            self.inside(field.ty, &path);
        }
    }

    fn row(&mut self, field: &FieldMeta, path: &str, variant: Option<&str>) {
        let mut row = Map::new();
        row.insert("path".into(), path.into());
        row.insert("type".into(), words::type_name(&field.ty).into());
        match self.side {
            Side::Request => {
                row.insert("required".into(), field.required.into());
            }
            Side::Response => {
                let presence = match (field.always, field.rules.when) {
                    (true, _) => "always",
                    (false, Some(_)) => "when",
                    (false, None) => "optional",
                };
                row.insert("presence".into(), presence.into());
            }
        }
        put(&mut row, "of", variant);
        rules(&mut row, field);
        if !field.doc.is_empty() {
            row.insert("doc".into(), field.doc.into());
        }
        self.rows.push(row);
    }

    /// The fields of what a field holds.
    fn inside(&mut self, ty: TypeMeta, path: &str) {
        match ty {
            TypeMeta::List(of) => self.inside(*of, &format!("{path}[]")),
            TypeMeta::NamedList(list) => self.inside(list.of, &format!("{path}[]")),
            TypeMeta::Map(of) => self.inside(*of, &format!("{path}.*")),
            TypeMeta::Object(object) => self.object(object, path, None),
            TypeMeta::Union(union) => {
                let known: Vec<Value> = union
                    .variants
                    .iter()
                    .map(|(tag, _)| (*tag).into())
                    .collect();
                self.plain(&format!("{path}.{}", union.tag), "string", known);
                for (tag, object) in union.variants {
                    self.object(object, &format!("{path}.{}", union.content), Some(tag));
                }
            }
            TypeMeta::TagList(list) => {
                let known: Vec<Value> =
                    list.known.iter().map(|tag| tag.value.wire.into()).collect();
                self.plain(&format!("{path}[].{}", list.tag), "string", known);
                for tag in list.known {
                    let path = format!("{path}[].{}", list.value);
                    self.row(&tag.value, &path, Some(tag.value.wire));
                }
            }
            TypeMeta::Custom(custom) => self.inside(custom.schema, path),
            _ => {}
        }
    }

    fn object(&mut self, object: &'static ObjectMeta, path: &str, variant: Option<&str>) {
        if self.open.contains(&object.name) {
            return;
        }
        self.open.push(object.name);
        self.fields(object.fields(), &format!("{path}."), variant);
        self.open.pop();
    }

    /// The row of a field that tells kinds apart, which always is there.
    fn plain(&mut self, path: &str, ty: &str, values: Vec<Value>) {
        let mut row = Map::new();
        row.insert("path".into(), path.into());
        row.insert("type".into(), ty.into());
        match self.side {
            Side::Request => row.insert("required".into(), true.into()),
            Side::Response => row.insert("presence".into(), "always".into()),
        };
        row.insert("values".into(), values.into());
        self.rows.push(row);
    }
}

/// The rules of a field and of its type.
fn rules(row: &mut Map<String, Value>, field: &FieldMeta) {
    let mut limits = Limits::of(&field.ty);
    limits.max_bytes = field.max_bytes.or(limits.max_bytes);
    limits.min_items = field.rules.min_items.or(limits.min_items);
    limits.max_items = field.rules.max_items.or(limits.max_items);
    limits.format = field.rules.format.or(limits.format);
    put(row, "min", field.rules.min);
    put(row, "max", field.rules.max);
    if field.rules.max.is_some() && field.rules.over == OverLimit::Cap {
        row.insert("over".into(), "cap".into());
    }
    put(row, "max_bytes", limits.max_bytes);
    put(row, "min_items", limits.min_items);
    put(row, "max_items", limits.max_items);
    put(row, "keys", field.rules.keys.as_ref().map(words::type_name));
    put(row, "prefix", limits.prefix);
    put(row, "format", limits.format);
    put(row, "values", limits.values);
    if !field.rules.allowed.is_empty() {
        let allowed: Vec<Value> = field.rules.allowed.iter().map(words::json).collect();
        row.insert("allowed".into(), allowed.into());
    }
    put(
        row,
        "default",
        field.rules.default.as_ref().map(words::json),
    );
    put(row, "fill", field.rules.fill.as_ref().map(words::fill));
    put(row, "none", field.rules.none.as_ref().map(words::json));
    put(
        row,
        "required_when",
        field.rules.required_when.map(words::predicate),
    );
    put(
        row,
        "only_when",
        field.rules.only_when.map(words::predicate),
    );
    put(row, "when", field.rules.when.map(words::predicate));
    put(row, "filters", field.rules.filters);
    if field.rules.filters.is_some() {
        let absent = match field.rules.when_absent {
            WhenAbsent::All => "all",
            WhenAbsent::None => "none",
        };
        row.insert("when_absent".into(), absent.into());
    }
    let form = match field.form {
        WireForm::Own => matches!(field.ty, TypeMeta::Id(id) if id.either).then_some("either"),
        WireForm::Text => Some("text"),
        WireForm::Either => Some("either"),
        WireForm::JsonText => Some("json_text"),
    };
    put(row, "wire", form);
    if !field.rules.aliases.is_empty() {
        row.insert("aliases".into(), field.rules.aliases.into());
    }
    // A list with a name brings its own.
    let of_list = match field.ty {
        TypeMeta::NamedList(list) => list.checks,
        _ => &[],
    };
    let checks = [field.rules.checks, of_list].concat();
    if !checks.is_empty() {
        row.insert("checks".into(), checks.into());
    }
    put(row, "check_limit", field.rules.check_limit);
    put(row, "code", field.rules.code);
    if !field.rules.codes.is_empty() {
        let codes = field.rules.codes.iter();
        let codes = codes.map(|(rule, code)| (rule.as_str().to_owned(), (*code).into()));
        row.insert("codes".into(), codes.collect::<Map<_, Value>>().into());
    }
    put(row, "deprecated", field.rules.deprecated);
}

/// What a type limits by itself.
#[derive(Default)]
struct Limits {
    max_bytes: Option<u64>,
    min_items: Option<u64>,
    max_items: Option<u64>,
    prefix: Option<&'static str>,
    format: Option<&'static str>,
    values: Option<Value>,
}

impl Limits {
    fn of(ty: &TypeMeta) -> Self {
        match ty {
            TypeMeta::Id(id) => Self {
                max_bytes: id.max_bytes,
                prefix: id.prefix,
                format: id.format,
                ..Self::default()
            },
            TypeMeta::Enum(words) => Self {
                values: Some(
                    words
                        .values
                        .iter()
                        .map(|value| words::json(&value.wire))
                        .collect(),
                ),
                ..Self::default()
            },
            TypeMeta::Bits(bits) => Self {
                values: Some(
                    bits.bits
                        .iter()
                        .map(|(name, bit, _)| json!({"name": name, "bit": bit}))
                        .collect(),
                ),
                ..Self::default()
            },
            TypeMeta::NamedList(list) => Self {
                max_bytes: list.max_bytes,
                min_items: list.min_items,
                max_items: list.max_items,
                ..Self::of_items(&list.of)
            },
            TypeMeta::List(of) => Self::of_items(of),
            _ => Self::default(),
        }
    }

    /// Of the items of a list only the choice of values is said beside the list: limits would read as the list's own.
    fn of_items(ty: &TypeMeta) -> Self {
        Self {
            values: Self::of(ty).values,
            ..Self::default()
        }
    }
}

fn put(row: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        row.insert(key.to_owned(), value.into());
    }
}

#[cfg(test)]
mod tests {
    use chat_types::meta::check::Rule;
    use chat_types::meta::{Condition, FieldRules, Fill, Literal, Subject, Test};

    use super::*;

    const ONE: Literal = Literal::Int(1);
    const WHEN: &[Condition] = &[Condition {
        subject: Subject::GroupType,
        test: Test::Present,
    }];

    /// No `..FieldMeta::PLAIN` or `..FieldRules::NONE`: whoever adds a fact has to say here how it is shown.
    const FIELD: FieldMeta = FieldMeta {
        wire: "Wire",
        name: "a_name_in_rust_is_not_shown",
        ty: TypeMeta::Map(&TypeMeta::U32),
        doc: "What it means.",
        required: true,
        always: true,
        form: WireForm::Text,
        max_bytes: Some(3),
        rules: &FieldRules {
            required_when: Some(WHEN),
            only_when: Some(WHEN),
            default: Some(ONE),
            fill: Some(Fill::Unique),
            when: Some(WHEN),
            filters: Some("Other"),
            when_absent: WhenAbsent::None,
            none: Some(ONE),
            aliases: &["Old"],
            allowed: &[ONE],
            min: Some(1),
            max: Some(2),
            over: OverLimit::Cap,
            min_items: Some(4),
            max_items: Some(5),
            format: Some("a_format"),
            keys: Some(TypeMeta::U64),
            checks: &["a_check"],
            check_limit: Some(6),
            code: Some(7),
            codes: &[(Rule::MaxBytes, 8), (Rule::Format, 9)],
            deprecated: Some("Use another."),
        },
    };

    #[test]
    fn every_fact_of_a_field_is_shown() {
        let shown = |side| {
            let fields: &'static [FieldMeta] = &[FIELD];
            Value::from(rows(fields, side).remove(0))
        };
        let when = "the group's type is there";
        let mut facts = json!({
            "path": "Wire", "type": "map<u32>", "doc": "What it means.", "required_when": when, "only_when": when,
            "default": 1, "fill": "unique", "when": when, "filters": "Other", "when_absent": "none", "none": 1,
            "wire": "text", "aliases": ["Old"], "allowed": [1], "min": 1, "max": 2, "over": "cap", "max_bytes": 3,
            "min_items": 4, "max_items": 5, "format": "a_format", "keys": "u64", "checks": ["a_check"],
            "check_limit": 6, "code": 7, "codes": {"max_bytes": 8, "format": 9}, "deprecated": "Use another.",
            "required": true,
        });
        assert_eq!(shown(Side::Request), facts);
        let facts = facts.as_object_mut().expect("an object");
        facts.remove("required");
        facts.insert("presence".to_owned(), "always".into());
        assert_eq!(shown(Side::Response), Value::from(facts.clone()));
    }
}
