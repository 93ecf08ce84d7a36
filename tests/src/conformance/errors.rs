//! What a second witness says of the numbers of each error domain.

use std::collections::BTreeMap;

use chat_types::meta::{CodeMeta, DomainMeta};
use serde::Deserialize;

use super::sheet::{ERRORS, folder};

/// The numbers of one error domain.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Domain {
    /// The table that is asked for other numbers.
    pub fallback: Option<String>,
    /// Class, outcome and advice of each number, as `meaning` writes them.
    pub codes: BTreeMap<i64, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    domains: BTreeMap<String, Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(rename = "else")]
    fallback: Option<String>,
    codes: BTreeMap<String, Vec<i64>>,
    #[serde(default)]
    shrink_page: Vec<i64>,
}

/// What goes on behind a meaning when a page of half the size may pass.
const SHRINK: &str = ", shrink page";

/// What the witness says of every domain, by name.
///
/// # Errors
/// The file cannot be read, or says two things of one number.
pub fn domains() -> Result<BTreeMap<String, Domain>, String> {
    let path = folder().join(ERRORS).with_extension("yaml");
    let explain = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| explain(&error))?;
    let file: File = serde_saphyr::from_str(&text).map_err(|error| explain(&error))?;
    let domains = file.domains.into_iter();
    domains
        .map(|(name, raw)| {
            let domain = read(raw).map_err(|error| explain(&format!("{name}: {error}")))?;
            Ok((name, domain))
        })
        .collect()
}

fn read(raw: Raw) -> Result<Domain, String> {
    let mut codes: BTreeMap<i64, String> = BTreeMap::new();
    for (meaning, numbers) in raw.codes {
        for number in numbers {
            if let Some(other) = codes.insert(number, meaning.clone()) {
                return Err(format!("{number} is `{meaning}` and `{other}`"));
            }
        }
    }
    for number in raw.shrink_page {
        match codes.get_mut(&number) {
            Some(meaning) => meaning.push_str(SHRINK),
            None => return Err(format!("{number} shrinks pages and has no class")),
        }
    }
    Ok(Domain {
        fallback: raw.fallback,
        codes,
    })
}

/// What a table says of a number, in the words of the witness: `quota not_applied never`.
pub(super) fn meaning(code: &CodeMeta) -> String {
    let shrink = if code.shrink_page { SHRINK } else { "" };
    let (class, outcome) = (code.class.as_str(), code.outcome.as_str());
    format!("{class} {outcome} {}{shrink}", code.advice.as_str())
}

/// What a table says of its numbers and the witness does not, and the other way round; nothing if they agree.
pub fn judge(meta: &DomainMeta, witness: &Domain) -> Vec<String> {
    let mut wrong = Vec::new();
    let fallback = meta.fallback.map(|domain| domain.name);
    if fallback != witness.fallback.as_deref() {
        wrong.push(format!(
            "asks {fallback:?} next, the sheet says {:?}",
            witness.fallback
        ));
    }
    for code in meta.codes {
        let table = meaning(code);
        match witness.codes.get(&code.code) {
            Some(sheet) if *sheet == table => {}
            Some(sheet) => wrong.push(format!(
                "{}: the sheet has `{sheet}`, the spec `{table}`",
                code.code
            )),
            None => wrong.push(format!("{}: not in the sheet", code.code)),
        }
    }
    let known = |number: &&i64| meta.codes.iter().any(|code| code.code == **number);
    let lost = witness.codes.keys().filter(|number| !known(number));
    wrong.extend(lost.map(|number| format!("{number}: not in the spec")));
    wrong
}
