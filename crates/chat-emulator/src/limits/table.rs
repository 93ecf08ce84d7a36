//! The call frequencies of the spec, by command.

use std::collections::HashMap;
use std::sync::LazyLock;

use chat_types::meta::{Quota, QuotaScope};
use chat_types::{ENDPOINTS, EndpointMeta, SERVICE};

use super::{Limits, UnknownLimit};

/// All call frequencies of the service.
pub(crate) static TABLE: LazyLock<Table> = LazyLock::new(|| Table::of(ENDPOINTS));

#[derive(Debug)]
pub(crate) struct Table {
    limits: Vec<Limit>,
    by_command: HashMap<&'static str, Vec<Applied>>,
}

/// A call frequency, and who shares it.
#[derive(Debug)]
pub(super) struct Limit {
    pub(super) name: Box<str>,
    pub(super) quota: Quota,
    pub(super) commands: Vec<&'static str>,
}

/// A call frequency as it applies to a command: which one, and where the command has its keys and its items.
#[derive(Clone, Copy, Debug)]
pub(super) struct Applied {
    pub(super) limit: usize,
    pub(super) quota: Quota,
}

impl Applied {
    /// Whether it cannot be counted without the body.
    pub(super) fn reads_body(&self) -> bool {
        !self.quota.key.is_empty() || self.quota.counts.is_some()
    }
}

impl Table {
    /// The call frequencies of these commands. One that is shared has the name of its bucket, another one that of its
    /// command, and where a command has several of its own the later ones have a number too: `service/command#2`.
    pub(crate) fn of(endpoints: &[&'static EndpointMeta]) -> Self {
        let mut table = Self {
            limits: Vec::new(),
            by_command: HashMap::new(),
        };
        for meta in endpoints {
            let mut own = 0;
            let documented = match meta.quota {
                [] => vec![undocumented()],
                some => some.to_vec(),
            };
            let applied = documented
                .into_iter()
                .map(|quota| Applied {
                    limit: table.place(meta.path, &quota, &mut own),
                    quota,
                })
                .collect();
            table.by_command.insert(meta.path, applied);
        }
        table
    }

    fn place(&mut self, command: &'static str, quota: &Quota, own: &mut u32) -> usize {
        let name = match quota.scope {
            QuotaScope::Bucket(name) => {
                if let Some(at) = self.find(name) {
                    if let Some(limit) = self.limits.get_mut(at) {
                        limit.commands.push(command);
                    }
                    return at;
                }
                name.into()
            }
            QuotaScope::Command => {
                *own += 1;
                match own {
                    1 => command.into(),
                    nth => format!("{command}#{nth}").into(),
                }
            }
        };
        self.limits.push(Limit {
            name,
            quota: *quota,
            commands: vec![command],
        });
        self.limits.len() - 1
    }

    /// Whether there is a limit for each name.
    pub(crate) fn knows(&self, limits: &Limits) -> Result<(), UnknownLimit> {
        let mut names = limits.overrides.keys();
        match names.find(|name| self.find(name).is_none()) {
            Some(name) => Err(UnknownLimit(name.clone())),
            None => Ok(()),
        }
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.limits.iter().position(|limit| *limit.name == *name)
    }

    pub(super) fn all(&self) -> &[Limit] {
        &self.limits
    }

    pub(super) fn get(&self, limit: usize) -> Option<&Limit> {
        self.limits.get(limit)
    }

    pub(super) fn of_command(&self, command: &str) -> &[Applied] {
        self.by_command.get(command).map_or(&[], Vec::as_slice)
    }
}

/// What holds for a command whose page names no frequency.
fn undocumented() -> Quota {
    Quota {
        name: "",
        rate: SERVICE.default_quota,
        scope: QuotaScope::Command,
        key: &[],
        counts: None,
        code: SERVICE.rate,
        adjustable: false,
    }
}
