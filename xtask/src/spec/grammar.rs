//! Which keys the grammar allows where, asked of the JSON Schema that is made for editors.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde_json::Value;

use super::raw::{Command, ErrorsFile, Service, TypesFile};
use super::schema;

/// The grammar of one kind of file.
#[derive(Debug)]
pub struct Grammar {
    schema: Value,
}

/// The grammars of all kinds of files.
#[derive(Debug)]
pub struct Grammars {
    pub command: Grammar,
    pub errors: Grammar,
    pub service: Grammar,
    pub types: Grammar,
}

impl Grammars {
    /// They are made once.
    pub fn get() -> &'static Self {
        static ALL: LazyLock<Grammars> = LazyLock::new(|| Grammars {
            command: Grammar::of::<Command>(),
            errors: Grammar::of::<ErrorsFile>(),
            service: Grammar::of::<Service>(),
            types: Grammar::of::<TypesFile>(),
        });
        &ALL
    }
}

impl Grammar {
    fn of<T: JsonSchema>() -> Self {
        Self {
            schema: schema::of::<T>(),
        }
    }

    /// The rule for the whole file.
    pub fn root(&self) -> &Value {
        &self.schema
    }

    /// The rule for what stands under a key, or for an item of a list.
    pub fn step<'g>(&'g self, rule: &'g Value, key: &str) -> Option<&'g Value> {
        self.forms(rule).into_iter().find_map(|form| {
            let property = form
                .get("properties")
                .and_then(|properties| properties.get(key));
            let item = key.parse::<usize>().ok().and_then(|_| form.get("items"));
            property.or(item).or_else(|| free(form))
        })
    }

    /// Whether any key is allowed.
    pub fn is_open(&self, rule: &Value) -> bool {
        self.forms(rule)
            .into_iter()
            .any(|form| free(form).is_some())
    }

    /// The keys with a meaning.
    pub fn keys<'g>(&'g self, rule: &'g Value) -> Vec<&'g str> {
        let forms = self.forms(rule).into_iter();
        let properties = forms.filter_map(|form| form.get("properties")?.as_object());
        properties
            .flat_map(|properties| properties.keys().map(String::as_str))
            .collect()
    }

    /// The alternatives of a rule, with references followed.
    fn forms<'g>(&'g self, rule: &'g Value) -> Vec<&'g Value> {
        let target = rule
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| self.schema.pointer(reference.strip_prefix('#')?));
        if let Some(target) = target {
            return self.forms(target);
        }
        let several = ["anyOf", "oneOf", "allOf"]
            .iter()
            .filter_map(|key| rule.get(key)?.as_array());
        let inner = several.flatten().flat_map(|form| self.forms(form));
        std::iter::once(rule).chain(inner).collect()
    }
}

fn free(form: &Value) -> Option<&Value> {
    form.get("additionalProperties")
        .filter(|free| free.is_object())
}
