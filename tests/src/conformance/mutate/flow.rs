//! Group types, retry classes and frequencies with one thing changed.

use chat_types::meta::{
    Check, GroupTypeRule, Keyed, Operand, Quota, QuotaScope, Rate, Retry, RetryCase, Seen,
    VerifyFirst, Window,
};

use super::steps::{leak, leak_all, list, predicates};

/// Whether a mutant only has lost a type of group that the command refuses anyway.
pub(super) fn spare_type(rule: GroupTypeRule, label: &str, place: &str) -> bool {
    let lost = |kind: &&str| label.ends_with(&format!("value Text({kind:?}) gone"));
    place == rule.of && label.contains("value Text(") && !rule.allowed.iter().any(lost)
}

pub(super) fn group_types(rule: GroupTypeRule, put: &mut dyn FnMut(String, Option<GroupTypeRule>)) {
    // Where every type is taken nobody is ever refused.
    if rule
        .prefixes
        .iter()
        .any(|(kind, _)| !rule.allowed.contains(kind))
    {
        let code = rule.code + 1;
        put(
            format!("group_types: code {code}"),
            Some(GroupTypeRule { code, ..rule }),
        );
    }
    let mut kinds: Vec<&'static str> = rule.prefixes.iter().map(|(kind, _)| *kind).collect();
    kinds.dedup();
    for kind in kinds {
        let mut allowed = rule.allowed.to_vec();
        let what = match allowed.iter().position(|known| *known == kind) {
            Some(index) => {
                allowed.remove(index);
                format!("group_types: {kind} is not taken")
            }
            None => {
                allowed.push(kind);
                format!("group_types: {kind} is taken")
            }
        };
        put(
            what,
            Some(GroupTypeRule {
                allowed: leak_all(allowed),
                ..rule
            }),
        );
    }
}

pub(super) fn retries(retry: Retry, put: &mut dyn FnMut(String, Retry)) {
    for other in [Retry::Read, Retry::Repeatable, Retry::Never] {
        if other.as_str() != retry.as_str() {
            put(other.as_str().to_owned(), other);
        }
    }
    match retry {
        Retry::Keyed(keyed) => {
            list(keyed.key, "X", &mut |key| {
                put(
                    format!("key {key:?}"),
                    Retry::Keyed(Keyed {
                        key: leak_all(key),
                        ..keyed
                    }),
                );
            });
            list(keyed.maybe, "X", &mut |maybe| {
                put(
                    format!("maybe {maybe:?}"),
                    Retry::Keyed(Keyed {
                        maybe: leak_all(maybe),
                        ..keyed
                    }),
                );
            });
            let windows = match keyed.window {
                Window::Seconds(seconds) => vec![
                    Window::Seconds(seconds + 1),
                    Window::Seconds(seconds.saturating_sub(1)),
                    Window::Forever,
                ],
                Window::Forever => vec![Window::Seconds(60)],
            };
            for window in windows {
                put(
                    format!("window {window:?}"),
                    Retry::Keyed(Keyed { window, ..keyed }),
                );
            }
        }
        Retry::VerifyFirst(verify) => {
            if let Some(check) = verify.check {
                checks(check, &mut |what, check| {
                    let verify = VerifyFirst { check, ..verify };
                    put(format!("check {what}"), Retry::VerifyFirst(verify));
                });
            }
            put(
                "verify with another".to_owned(),
                Retry::VerifyFirst(VerifyFirst {
                    read: "x",
                    ..verify
                }),
            );
        }
        Retry::Depends(cases) => {
            for (index, case) in cases.iter().enumerate() {
                let mut with = |what: String, changed: Option<RetryCase>| {
                    let mut all = cases.to_vec();
                    match (changed, all.get_mut(index)) {
                        (Some(changed), Some(slot)) => *slot = changed,
                        _ => drop(all.remove(index)),
                    }
                    put(
                        format!("case {index} {what}"),
                        Retry::Depends(leak_all(all)),
                    );
                };
                with("gone".to_owned(), None);
                predicates(case.when, &mut |what, when| {
                    with(what, Some(RetryCase { when, ..*case }));
                });
                retries(case.class, &mut |what, class| {
                    with(what, Some(RetryCase { class, ..*case }));
                });
            }
        }
        Retry::Read | Retry::Repeatable | Retry::Never => {}
    }
}

type Pairs = &'static [(&'static str, Operand)];

/// A description of an item, a request or an answer with one thing changed.
fn pairs(all: Pairs, put: &mut dyn FnMut(Pairs)) {
    let foreign = Operand::Request("X");
    list(all, ("X", foreign), &mut |changed| put(leak_all(changed)));
    for index in 0..all.len() {
        let mut changed = all.to_vec();
        if let Some((_, value)) = changed.get_mut(index) {
            *value = foreign;
        }
        put(leak_all(changed));
    }
}

/// A way to tell whether a request was carried out, with one thing changed.
fn checks(check: &'static Check, put: &mut dyn FnMut(String, Option<&'static Check>)) {
    let same = || Check {
        path: check.path,
        send: check.send,
        all_pages: check.all_pages,
        items: check.items,
        done: same_seen(&check.done),
        undone: same_seen(&check.undone),
        answer: check.answer,
    };
    let mut with = |what: &str, changed: Check| put(what.to_owned(), Some(leak(changed)));
    with(
        "path",
        Check {
            path: "X",
            ..same()
        },
    );
    with(
        "items",
        Check {
            items: "X",
            ..same()
        },
    );
    let all_pages = !check.all_pages;
    with(
        "all_pages",
        Check {
            all_pages,
            ..same()
        },
    );
    pairs(check.send, &mut |send| {
        with("send", Check { send, ..same() });
    });
    pairs(check.answer, &mut |answer| {
        with("answer", Check { answer, ..same() });
    });
    seen(&check.done, &mut |done| {
        with("done", Check { done, ..same() });
    });
    seen(&check.undone, &mut |undone| {
        with("undone", Check { undone, ..same() });
    });
    put("gone".to_owned(), None);
}

const fn same_seen(seen: &Seen) -> Seen {
    Seen {
        there: seen.there,
        same: seen.same,
        gone: seen.gone,
    }
}

fn seen(of: &Seen, put: &mut dyn FnMut(Seen)) {
    let Seen { there, same, gone } = *of;
    pairs(there, &mut |there| put(Seen { there, same, gone }));
    pairs(gone, &mut |gone| put(Seen { there, same, gone }));
    list(same, "X", &mut |same| {
        let same = leak_all(same);
        put(Seen { there, same, gone });
    });
}

pub(super) fn quotas(quota: Quota, put: &mut dyn FnMut(String, Quota)) {
    let Rate { count, per_seconds } = quota.rate;
    for (count, per_seconds) in [
        (count + 1, per_seconds),
        (count - 1, per_seconds),
        (count, per_seconds + 1),
    ] {
        put(
            format!("{count}/{per_seconds}s"),
            Quota {
                rate: Rate { count, per_seconds },
                ..quota
            },
        );
    }
    list(quota.key, "X", &mut |key| {
        put(
            format!("key {key:?}"),
            Quota {
                key: leak_all(key),
                ..quota
            },
        );
    });
    let counts = if quota.counts.is_some() {
        None
    } else {
        Some("X")
    };
    put(format!("counts {counts:?}"), Quota { counts, ..quota });
    put(
        format!("code {} + 1", quota.code),
        Quota {
            code: quota.code + 1,
            ..quota
        },
    );
    let scope = match quota.scope {
        QuotaScope::Command => QuotaScope::Bucket("x"),
        QuotaScope::Bucket(_) => QuotaScope::Command,
    };
    put(format!("{scope:?}"), Quota { scope, ..quota });
    let adjustable = !quota.adjustable;
    put(
        "adjustable".to_owned(),
        Quota {
            adjustable,
            ..quota
        },
    );
}
