//! The limits that a call comes under.

use std::time::Duration;

use chat_transport::{Lane, QuotaSettings, is_command};
use chat_types::meta::{Quota, Rate};
use chat_types::{ENDPOINTS, Endpoint, EndpointMeta, QuotaUse, SERVICE, endpoint};
use serde_json::Value;

/// One lane for each limit of a command, in the order of the spec; one for the service's usual limit if there is none.
pub(crate) struct Lanes<'a> {
    /// Most commands have one, which needs no room of its own.
    first: [Lane<'a>; 1],
    all: Vec<Lane<'a>>,
}

impl<'a> Lanes<'a> {
    /// `uses` has one entry for each limit, or none if the call simply counts once for each.
    pub(crate) fn new(path: &'a str, meta: &EndpointMeta, uses: &'a [QuotaUse<'_>]) -> Self {
        let lane = |at: usize, quota: &Quota| {
            let lane = lane(quota.name, quota.rate);
            match uses.get(at) {
                None => lane,
                Some(used) => lane.with_key(&used.key).with_weight(used.weight),
            }
        };
        match meta.quota {
            [] => Self::one(self::lane(path, SERVICE.default_quota)),
            [quota] => Self::one(lane(0, quota)),
            [first, ..] => Self {
                first: [lane(0, first)],
                all: (0..)
                    .zip(meta.quota)
                    .map(|(at, quota)| lane(at, quota))
                    .collect(),
            },
        }
    }

    const fn one(lane: Lane<'a>) -> Self {
        Self {
            first: [lane],
            all: Vec::new(),
        }
    }

    pub(crate) fn as_slice(&self) -> &[Lane<'a>] {
        if self.all.is_empty() {
            &self.first
        } else {
            &self.all
        }
    }
}

fn lane(scope: &str, rate: Rate) -> Lane<'_> {
    Lane::new(scope, rate.count, seconds(rate))
}

/// What a request takes of each limit; nothing if it simply counts once for each.
pub(crate) fn uses<E: Endpoint>(request: &E) -> Vec<QuotaUse<'_>> {
    let quota = E::META.quota;
    if quota.iter().all(counts_calls_of_all) {
        return Vec::new();
    }
    (0..quota.len()).map(|at| request.quota_use(at)).collect()
}

/// The same of a body. A limit whose key cannot be read there does not count the call.
pub(crate) fn uses_of_json(meta: &EndpointMeta, body: &Value) -> Vec<QuotaUse<'static>> {
    if meta.quota.iter().all(counts_calls_of_all) {
        return Vec::new();
    }
    meta.quota
        .iter()
        .map(|quota| use_of_json(quota, body))
        .collect()
}

fn use_of_json(quota: &Quota, body: &Value) -> QuotaUse<'static> {
    let counted = match quota.key {
        [] => QuotaUse::default(),
        key => {
            let parts: Vec<_> = key.iter().map(|part| text(body.get(part))).collect();
            let joined = || parts.iter().map(|part| part.as_deref().unwrap_or_default());
            let any = parts.iter().any(Option::is_some);
            QuotaUse::of_maybe(any.then(|| joined().collect::<Vec<_>>().join("/")))
        }
    };
    match quota.counts {
        None => counted,
        Some(list) => {
            let items = body.get(list).and_then(Value::as_array);
            counted.times(items.map_or(0, Vec::len))
        }
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn counts_calls_of_all(quota: &Quota) -> bool {
    quota.key.is_empty() && quota.counts.is_none()
}

/// Which limit a code says was broken, if it means one alone.
pub(crate) fn broken(meta: &EndpointMeta, code: i64) -> Option<usize> {
    let mut meant = (0..)
        .zip(meta.quota)
        .filter(|(_, quota)| quota.code == code);
    match (meant.next(), meant.next()) {
        (Some((at, _)), None) => Some(at),
        _ => None,
    }
}

/// Why a setting would change nothing, if one would not: no command comes under such a limit. Names that may be those of
/// a user's own command are taken as they are.
pub(crate) fn misfit(settings: &QuotaSettings) -> Option<String> {
    settings.changes().find_map(|(scope, window)| {
        let known = windows(scope);
        if known.is_empty() {
            let foreign = is_command(scope) && endpoint(scope).is_none();
            let misfit = || {
                format!(
                    "no limit is called {scope:?}; `chat api show` tells the limits of a command"
                )
            };
            return (!foreign).then(misfit);
        }
        let window = window.filter(|window| !known.contains(window))?;
        Some(format!(
            "the limit {scope:?} was set for {window:?}, but counts for {known:?}"
        ))
    })
}

/// For how long the limits of that name count.
fn windows(scope: &str) -> Vec<Duration> {
    let of = |meta: &&EndpointMeta| -> Vec<Duration> {
        match meta.quota {
            [] if meta.path == scope => vec![seconds(SERVICE.default_quota)],
            limits => limits
                .iter()
                .filter(|quota| quota.name == scope)
                .map(|quota| seconds(quota.rate))
                .collect(),
        }
    };
    ENDPOINTS.iter().flat_map(of).collect()
}

fn seconds(rate: Rate) -> Duration {
    Duration::from_secs(u64::from(rate.per_seconds))
}

#[cfg(test)]
mod tests {
    use chat_types::c2c_message::{BatchsendmsgRequest, C2cSetKeyValuesRequest};
    use chat_types::group_message::SendGroupMsgRequest;
    use chat_types::{BASE_ENDPOINT, ExtensionOperation, MsgElement, TextElem};
    use serde_json::json;

    use super::*;

    fn body<E: Endpoint>(request: &E) -> Value {
        serde_json::to_value(request).unwrap_or_default()
    }

    #[test]
    fn a_body_takes_what_the_typed_request_takes() {
        let text = || MsgElement::TextElem(TextElem::new("hello"));
        let group = SendGroupMsgRequest::new("@TGS#1", text());
        let batch = BatchsendmsgRequest::new(["a", "b", "c"], text());
        let pairs = C2cSetKeyValuesRequest::new("bob", "key", ExtensionOperation::from(1))
            .from_account("al");
        assert_eq!(
            uses(&group),
            uses_of_json(SendGroupMsgRequest::META, &body(&group))
        );
        assert_eq!(
            uses(&batch),
            uses_of_json(BatchsendmsgRequest::META, &body(&batch))
        );
        assert_eq!(
            uses(&pairs),
            uses_of_json(C2cSetKeyValuesRequest::META, &body(&pairs))
        );
        assert_eq!(uses(&group)[1], QuotaUse::of("@TGS#1"));
        assert_eq!(uses(&batch)[1].weight, 3);
        assert_eq!(uses(&pairs)[1].key, "al/bob/key");
    }

    #[test]
    fn a_body_without_the_key_does_not_come_under_its_limit() {
        for body in [
            json!({}),
            json!({"GroupId": null}),
            json!({"GroupId": ["a"]}),
        ] {
            let uses = uses_of_json(SendGroupMsgRequest::META, &body);
            assert_eq!((uses[0].weight, uses[1].weight), (1, 0), "{body}");
        }
    }

    #[test]
    fn a_command_of_ones_own_comes_under_the_usual_limit() {
        let meta = EndpointMeta {
            path: "a/b",
            ..BASE_ENDPOINT
        };
        let lanes = Lanes::new("a/b", &meta, &[]);
        let [lane] = lanes.as_slice() else {
            panic!("one lane")
        };
        assert_eq!(
            (lane.scope(), lane.limit(), lane.window()),
            ("a/b", 200, Duration::from_secs(1))
        );
    }

    #[test]
    fn a_code_that_may_mean_several_limits_means_none_of_them() {
        use chat_types::official_account::SendOfficialAccountMsgRequest;
        use chat_types::push::PushRequest;

        let group = SendGroupMsgRequest::META;
        assert_eq!(broken(group, group.quota[0].code), Some(0));
        assert_eq!(broken(group, group.quota[1].code), Some(1));
        let account = SendOfficialAccountMsgRequest::META;
        assert_eq!(broken(account, SERVICE.rate), None);
        let push = PushRequest::META;
        assert_eq!(broken(push, SERVICE.rate), None);
        assert_eq!(broken(push, push.quota[0].code), Some(0));
    }
}
