//! What cannot be known because files cannot be read.
//!
//! It keeps one mistake of reading from causing a hundred unknown names elsewhere, and no more than that: a file that
//! cannot be read still has a text, and what stands nowhere in it as a key is not declared there.

use heck::ToSnakeCase;

/// The files that do not follow their grammar, or are not even YAML.
#[derive(Debug, Default)]
pub struct Gaps {
    files: Vec<Broken>,
    /// The text of service.yaml, if that is one of them.
    service: Option<String>,
}

#[derive(Debug)]
struct Broken {
    /// The folder: `errors`, `types` or that of a family.
    family: String,
    /// Name of the file without its ending.
    stem: String,
    text: String,
}

const ERRORS: &str = "errors";
const TYPES: &str = "types";

impl Gaps {
    /// Notes a file that cannot be read.
    pub fn note(&mut self, family: String, stem: String, text: &str) {
        self.files.push(Broken {
            family,
            stem,
            text: text.to_owned(),
        });
    }

    /// Notes a service.yaml that cannot be read.
    pub fn note_service(&mut self, text: &str) {
        self.service = Some(text.to_owned());
    }

    /// Whether every file but service.yaml could be read.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether service.yaml, which cannot be read or is not there, may declare a check, format or bucket of this name.
    pub fn service_may_have(&self, name: &str) -> bool {
        self.service
            .as_deref()
            .is_none_or(|text| may_declare(text, name))
    }

    /// Whether a file that cannot be read may declare a type of this name.
    pub fn may_have_type(&self, name: &str) -> bool {
        let mut files = self.files.iter().filter(|broken| broken.family != ERRORS);
        files.any(|broken| may_declare(&broken.text, name))
    }

    /// The domains whose tables cannot be read.
    pub fn domains(&self) -> impl Iterator<Item = &str> {
        let tables = self.files.iter().filter(|broken| broken.family == ERRORS);
        tables.map(|broken| broken.stem.as_str())
    }

    /// Whether a table that cannot be read may have this code: that of a domain, or any.
    pub fn may_have_code(&self, domain: Option<&str>, code: i64) -> bool {
        let code = code.to_string();
        self.files.iter().any(|broken| {
            broken.family == ERRORS
                && domain.is_none_or(|domain| broken.stem == domain)
                && may_declare(&broken.text, &code)
        })
    }

    /// The families of commands that cannot be read.
    pub fn families(&self) -> impl Iterator<Item = &str> {
        let folders = self.files.iter().map(|broken| broken.family.as_str());
        folders.filter(|folder| ![ERRORS, TYPES].contains(folder))
    }

    /// Whether a file that cannot be read may be this command: by its name, or by a path or name in its text.
    pub fn may_have_command(&self, family: &str, name: &str) -> bool {
        let mut files = self.files.iter().filter(|broken| broken.family == family);
        files.any(|broken| {
            let mut words = broken.text.split(|c| !is_of_word(c));
            broken.stem == name || words.any(|word| word == name || word.to_snake_case() == name)
        })
    }
}

/// Whether a name may be a key of a text, or what `names` gives a type as a second name. In doubt it may: the mistake
/// of the text can be a lost colon.
fn may_declare(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let (before, rest) = text.split_at(at);
        let after = rest.get(name.len()..).unwrap_or_default();
        if before.ends_with(is_of_word) || after.starts_with(is_of_word) {
            return false;
        }
        let begins = before.trim_end_matches([' ', '"', '\'']);
        begins.is_empty()
            || begins.ends_with(['\n', '{', ','])
            || begins.ends_with("names:")
            || after.trim_start_matches([' ', '"', '\'']).starts_with(':')
    })
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::may_declare;

    #[test]
    fn keys_and_second_names_are_declared_and_uses_are_not() {
        for declares in [
            "ids:\n  Shop: {repr: string}",
            "ids:\n  Shop {repr: string}",
            "ids: {Other: {}, Shop : {}",
            "ids:\n  \"Shop\": {repr",
            "tag_lists:\n  Values: {names: Shop}",
            "Shop",
        ] {
            assert!(may_declare(declares, "Shop"), "{declares}");
        }
        for uses in [
            "type: Shop, doc: \"",
            "type: list<Shop>",
            "  ShopId: {}\n  MyShop: {}",
            "doc: \"A Shop.\"",
            "",
        ] {
            assert!(!may_declare(uses, "Shop"), "{uses}");
        }
    }
}
