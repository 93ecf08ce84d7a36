//! How often a command may be called.

use chat_meta::{Quota, QuotaScope, Rate};

use super::commands::{Body, REQUEST, paths};
use super::diagnostic::FileId;
use super::leak;
use super::literals::is_list_or_unknown;
use super::raw;
use super::types::{Cx, number};
use super::yaml::At;

impl<'s> Cx<'s> {
    /// Reads `200/s`.
    pub fn rate(&self, file: FileId, text: &At<String>) -> Rate {
        let parts = text.split_once('/').and_then(|(count, unit)| {
            let per_seconds = match unit {
                "s" => 1,
                "min" => 60,
                "h" => 3600,
                "d" => 86400,
                _ => return None,
            };
            let count = count.parse::<u32>().ok().filter(|count| *count > 0)?;
            Some(Rate { count, per_seconds })
        });
        parts.unwrap_or_else(|| {
            self.report(
                file,
                text.pos,
                format!(
                    "'{}' is no frequency; write 200/s, 300/min, 2/h or 100/d",
                    text.value
                ),
            );
            Rate {
                count: 1,
                per_seconds: 1,
            }
        })
    }

    pub fn quotas(&self, body: &Body<'s>, default: Rate, default_code: i64) -> &'static [Quota] {
        let content = &body.parsed.content;
        let path = content.path.as_ref().map_or("", |path| leak::text(path));
        let raw = content.quota.as_deref().unwrap_or_default();
        if raw.is_empty() {
            return leak::slice([Quota {
                name: path,
                rate: default,
                scope: QuotaScope::Command,
                key: &[],
                counts: None,
                code: default_code,
                adjustable: false,
            }]);
        }
        let mut own = 0;
        leak::slice(raw.iter().filter_map(|quota| {
            let quota = self.quota(body, quota, default_code)?;
            let name = match quota.scope {
                QuotaScope::Bucket(name) => name,
                QuotaScope::Command => {
                    own += 1;
                    own_name(path, own)
                }
            };
            Some(Quota { name, ..quota })
        }))
    }

    fn quota(&self, body: &Body<'s>, raw: &'s At<raw::Quota>, default_code: i64) -> Option<Quota> {
        let file = body.file();
        for key in &raw.key {
            self.find(file, key, body.request, REQUEST);
        }
        if let Some(counts) = &raw.counts
            && let Some(field) = self.find(file, counts, body.request, REQUEST)
            && !is_list_or_unknown(self.type_of_field(field))
        {
            self.report(
                file,
                counts.pos,
                format!(
                    "'{}' is no list, so its items cannot be counted",
                    counts.value
                ),
            );
        }
        if let Some(code) = &raw.code {
            self.check_command_code(body.parsed, code, false);
        }
        let own = Quota {
            name: "", // given by the caller, who counts
            rate: Rate {
                count: 1,
                per_seconds: 1,
            },
            scope: QuotaScope::Command,
            key: paths(&raw.key),
            counts: raw.counts.as_ref().map(|counts| leak::text(counts)),
            code: number(raw.code.as_ref()).unwrap_or(default_code),
            adjustable: raw.adjustable.as_ref().is_some_and(|yes| yes.value),
        };
        match (&raw.limit, &raw.bucket) {
            (Some(limit), None) => Some(Quota {
                rate: self.rate(file, limit),
                ..own
            }),
            (None, Some(name)) => {
                self.must_be_in_service(file, "bucket", name, |service| {
                    service.buckets.keys().collect()
                });
                let (service_file, service) =
                    self.files.service.as_ref().map(|s| (s.file, &s.content))?;
                let bucket = service.buckets.get(name)?;
                if bucket.per.value != "app" && raw.key.is_empty() {
                    self.report(
                        file,
                        raw.pos,
                        format!(
                            "bucket '{}' counts per {}; say with 'key' which field that is",
                            name.value, bucket.per.value
                        ),
                    );
                }
                Some(Quota {
                    rate: self.rate(service_file, &bucket.limit),
                    scope: QuotaScope::Bucket(leak::text(name)),
                    code: number(raw.code.as_ref())
                        .or(number(bucket.code.as_ref()))
                        .unwrap_or(default_code),
                    adjustable: raw
                        .adjustable
                        .as_ref()
                        .map_or(bucket.adjustable, |yes| yes.value),
                    ..own
                })
            }
            (Some(_), Some(bucket)) => {
                self.report(
                    file,
                    bucket.pos,
                    "a quota has either a 'limit' of its own or a 'bucket'",
                );
                None
            }
            (None, None) => {
                self.report(file, raw.pos, "a quota needs 'limit' or 'bucket'");
                None
            }
        }
    }
}

/// The name of the nth frequency that a command has for itself.
fn own_name(path: &'static str, nth: u32) -> &'static str {
    match nth {
        1 => path,
        _ => leak::text(&format!("{path}#{nth}")),
    }
}
