//! What the spec leaves out: nothing that it has, and everything with a reason.

use std::collections::HashSet;

use super::files::Parsed;
use super::names::suggest;
use super::raw;
use super::types::Cx;
use crate::model::LeftOut;

impl Cx<'_> {
    pub fn left_out(&self, parsed: &Parsed<raw::Coverage>) -> Vec<LeftOut> {
        let file = parsed.file;
        let mut seen = HashSet::new();
        let entries = parsed.content.left_out.iter().filter_map(|entry| {
            let name = match (&entry.path, &entry.what) {
                (Some(name), None) | (None, Some(name)) => name,
                _ => {
                    let message = "say with 'path' which command is left out, or with 'what' where none is named";
                    self.report(file, entry.pos, message);
                    return None;
                }
            };
            if !seen.insert(name.value.as_str()) {
                self.report(file, name.pos, format!("'{}' is listed twice", name.value));
            }
            if let Some(path) = &entry.path
                && let Some(known) = self.command_of(path)
            {
                let message = format!("'{known}' is a command of the spec, so it is not left out");
                self.report(file, path.pos, message);
            }
            let read = self.files.commands.iter().map(|command| command.family.as_str());
            let families: Vec<&str> = read.chain(self.files.gaps.families()).collect();
            if let Some(family) = &entry.family
                && !families.contains(&family.value.as_str())
            {
                let hint = suggest(family, families);
                let message = format!("unknown family '{}'{hint}", family.value);
                self.report(file, family.pos, message);
            }
            if entry.why.trim().is_empty() {
                self.report(file, entry.why.pos, "'why' is empty; say why it is left out");
            }
            Some(LeftOut {
                name: name.value.clone(),
                is_command: entry.path.is_some(),
                family: entry.family.as_ref().map(|family| family.value.clone()),
                sources: self.sources(file, &entry.source),
                why: entry.why.value.clone(),
            })
        });
        entries.collect()
    }

    /// The command of the spec that has this path, now or formerly, or that belongs to this service.
    fn command_of(&self, path: &str) -> Option<&str> {
        let service = path.strip_suffix('*');
        let paths = self.files.commands.iter().flat_map(|parsed| {
            let command = &parsed.content;
            command.path.iter().chain(&command.aliases)
        });
        paths
            .map(|known| known.value.as_str())
            .find(|known| match service {
                Some(service) => known.starts_with(service),
                None => *known == path,
            })
    }
}
