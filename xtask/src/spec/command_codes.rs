//! The codes that a command lists.

use super::files::Parsed;
use super::raw::Command;
use super::types::Cx;
use super::yaml::At;

impl Cx<'_> {
    /// A code that this command can answer for the whole call, or in an item.
    pub fn check_command_code(&self, parsed: &Parsed<Command>, code: &At<i64>, item: bool) {
        let raw = &parsed.content;
        let key = code.value.to_string();
        if raw.meanings.get(&key).is_some() || item && raw.item_meanings.get(&key).is_some() {
            return;
        }
        if let Some(domain) = &raw.domain {
            self.check_code(parsed.file, code, Some(&domain.value));
        }
    }

    pub fn codes_exist(&self, parsed: &Parsed<Command>) {
        let raw = &parsed.content;
        let errors: &[At<i64>] = raw.errors.as_ref().map_or(&[], |errors| &errors.value);
        for list in [errors, &raw.item_errors, &raw.already] {
            let mut seen = Vec::new();
            for code in list {
                if seen.contains(&code.value) {
                    self.report(
                        parsed.file,
                        code.pos,
                        format!("duplicate code {}", code.value),
                    );
                }
                seen.push(code.value);
            }
        }
        errors
            .iter()
            .for_each(|code| self.check_command_code(parsed, code, false));
        raw.item_errors
            .iter()
            .chain(&raw.already)
            .for_each(|code| self.check_command_code(parsed, code, true));
        if let (Some(first), None) = (raw.item_errors.first(), &raw.results) {
            self.report(
                parsed.file,
                first.pos,
                "'item_errors' need 'results': where do the items stand?",
            );
        }
        for (key, _) in raw.item_meanings.iter() {
            let listed = raw
                .item_errors
                .iter()
                .chain(&raw.already)
                .any(|code| code.value.to_string() == key.value);
            if !listed {
                self.report(
                    parsed.file,
                    key.pos,
                    format!(
                        "'item_meanings' explains {}, which is not among 'item_errors'",
                        key.value
                    ),
                );
            }
        }
        for (key, _) in raw.meanings.iter() {
            let all = errors.iter().chain(&raw.item_errors).chain(&raw.already);
            if !all
                .into_iter()
                .any(|code| code.value.to_string() == key.value)
            {
                self.report(
                    parsed.file,
                    key.pos,
                    format!(
                        "'meanings' explains {}, which is not among 'errors'",
                        key.value
                    ),
                );
            }
        }
    }
}
