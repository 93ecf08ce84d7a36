//! JSON that somebody wrote: reading it, and saying plainly why that did not work.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// The value of a text, or what is wrong with it. The words never repeat the text.
pub(crate) fn parse(text: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(text)
        .map_err(|error| format!("not UTF-8 text, at byte {}", error.valid_up_to()))?;
    if text.trim().is_empty() {
        return Err("empty, which is no JSON".to_owned());
    }
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        // The parser has kinds for syntax only, so the two that are none are known by its words.
        let words = error.to_string();
        let what = if words.starts_with("number out of range") {
            "a number too large to be read"
        } else if words.starts_with("recursion limit exceeded") {
            "nested too deep to be read"
        } else {
            "not JSON"
        };
        format!("{what}, at line {line}, column {column}")
    })
}

/// The paths of the keys that stand more than once in the same object. Readers differ in which of them they believe.
pub(crate) fn duplicates(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    // A text that is no JSON was refused before.
    let _ = Place {
        path: String::new(),
        found: &mut found,
    }
    .deserialize(&mut reader);
    found
}

/// One value, at a path.
struct Place<'f> {
    path: String,
    found: &'f mut Vec<String>,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { path, found } = self;
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            let path = match path.as_str() {
                "" => key.clone(),
                path => format!("{path}.{key}"),
            };
            if !seen.insert(key) && !found.contains(&path) {
                found.push(path.clone());
            }
            map.next_value_seed(Place {
                path,
                found: &mut *found,
            })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { path, found } = self;
        let mut index = 0_usize;
        while seq
            .next_element_seed(Place {
                path: format!("{path}[{index}]"),
                found: &mut *found,
            })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{duplicates, parse};

    #[test]
    fn what_is_wrong_is_said() {
        for (text, words) in [
            ("{\"a\":", "not JSON"),
            ("{\"a\":1e999}", "number too large"),
            (&"[".repeat(10_000), "nested too deep"),
        ] {
            let error = parse(text.as_bytes()).expect_err("wrong");
            assert!(error.contains(words), "{error}");
            assert!(error.contains("line 1"), "{error}");
        }
        assert!(
            parse(b"{\"a\":\"\xff\"}")
                .expect_err("wrong")
                .contains("UTF-8")
        );
        assert!(parse(b" \n").expect_err("wrong").contains("empty"));
        assert!(parse(b"{}").is_ok());
    }

    #[test]
    fn keys_that_stand_twice_are_named_once() {
        let text = r#"{"a":1,"b":[{"c":1},{"c":1,"d":{"x":null},"c":2.5,"c":true}],"a":"","B":-1}"#;
        assert_eq!(duplicates(text), ["b[1].c", "a"]);
        assert!(duplicates(r#"{"a":{"a":[{"a":1},{"a":1}]}}"#).is_empty());
    }
}
