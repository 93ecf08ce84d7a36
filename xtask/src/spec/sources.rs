//! Sources and doubts as the tables hold them.

use chat_meta::{Doubt, DoubtLevel, Source, SourceKind};

use super::diagnostic::FileId;
use super::leak;
use super::raw;
use super::types::{Cx, text_of};
use super::yaml::{At, NodeKind};

impl Cx<'_> {
    pub fn sources(&self, file: FileId, raw: &[At<raw::Source>]) -> &'static [Source] {
        leak::slice(raw.iter().filter_map(|source| self.source(file, source)))
    }

    fn source(&self, file: FileId, raw: &At<raw::Source>) -> Option<Source> {
        let mut kinds = Vec::new();
        if let Some(page) = &raw.page {
            kinds.push((SourceKind::Page, leak::text(page)));
        }
        if let Some(seed) = &raw.seed {
            kinds.push((SourceKind::Seed, leak::text(seed)));
        }
        if let Some(peer) = &raw.peer {
            kinds.push((SourceKind::Peer, leak::text(peer)));
        }
        if let Some(ours) = &raw.ours {
            if !ours.value {
                self.report(file, ours.pos, "'ours' is true or left out");
            }
            kinds.push((SourceKind::Ours, ""));
        }
        if kinds.len() != 1 {
            self.report(
                file,
                raw.pos,
                "a source has exactly one of page, seed, peer and ours",
            );
        }
        if let Some(seen) = raw.seen.as_ref().filter(|seen| !is_month(seen)) {
            self.report(
                file,
                seen.pos,
                format!("'{}' is no month; write it as 2025-11", seen.value),
            );
        }
        kinds.into_iter().next().map(|(kind, name)| Source {
            kind,
            name,
            seen: text_of(raw.seen.as_ref()),
        })
    }

    pub fn doubts(&self, file: FileId, raw: &[At<raw::Doubt>]) -> &'static [Doubt] {
        leak::slice(raw.iter().map(|doubt| self.doubt(file, doubt)))
    }

    fn doubt(&self, file: FileId, raw: &At<raw::Doubt>) -> Doubt {
        Doubt {
            at: leak::text(&raw.at),
            says: raw.says.as_ref().map(|says| match &says.kind {
                NodeKind::Scalar(serde_json::Value::String(text)) => leak::text(text),
                _ => leak::text(&says.json().to_string()),
            }),
            why: leak::text(&raw.why),
            level: match raw.level.as_ref().map(|level| level.value) {
                Some(raw::Level::Low) => DoubtLevel::Low,
                None | Some(raw::Level::Medium) => DoubtLevel::Medium,
            },
            source: raw
                .source
                .as_ref()
                .and_then(|source| self.source(file, source)),
        }
    }
}

/// Whether a text is a year and a month, such as `2025-11`.
fn is_month(text: &str) -> bool {
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('-').is_some_and(|(year, month)| {
        digits(year, 4)
            && digits(month, 2)
            && month
                .parse()
                .is_ok_and(|month: u8| (1..=12).contains(&month))
    })
}
