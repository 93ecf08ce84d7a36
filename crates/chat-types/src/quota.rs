use std::borrow::Cow;

/// What one request takes of a limit: whose, and how much. See [`Endpoint::quota_use`](crate::Endpoint::quota_use).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaUse<'a> {
    /// The values of the limit's `key` fields; empty if all calls share the limit.
    pub key: Cow<'a, str>,
    /// How many times the call counts; 0: it does not come under the limit.
    pub weight: u32,
}

/// One call, under a limit that all share.
impl Default for QuotaUse<'_> {
    fn default() -> Self {
        Self::of("")
    }
}

impl<'a> QuotaUse<'a> {
    /// One call of this key.
    #[must_use]
    pub fn of(key: impl Into<Cow<'a, str>>) -> Self {
        Self {
            key: key.into(),
            weight: 1,
        }
    }

    /// One call, if the request has a key at all.
    #[must_use]
    pub fn of_maybe(key: Option<impl Into<Cow<'a, str>>>) -> Self {
        key.map_or_else(Self::nothing, Self::of)
    }

    /// One call of a key that has several parts. A part that the request leaves out counts as a value of its own; without
    /// any there is no key.
    #[must_use]
    pub fn joined<const N: usize>(parts: [Option<String>; N]) -> Self {
        if parts.iter().all(Option::is_none) {
            return Self::nothing();
        }
        Self::of(parts.map(Option::unwrap_or_default).join("/"))
    }

    /// Counts the call once for each item of a list.
    #[must_use]
    pub fn times(mut self, items: usize) -> Self {
        let items = u32::try_from(items).unwrap_or(u32::MAX);
        self.weight = self.weight.saturating_mul(items);
        self
    }

    fn nothing() -> Self {
        Self {
            key: Cow::Borrowed(""),
            weight: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::QuotaUse;

    #[test]
    fn a_request_without_a_key_takes_nothing_of_a_limit_by_key() {
        assert_eq!(QuotaUse::of_maybe(None::<&str>).weight, 0);
        assert_eq!(QuotaUse::of_maybe(Some("a")), QuotaUse::of("a"));
        assert_eq!(QuotaUse::joined([None, None]).weight, 0);
    }

    #[test]
    fn keys_of_several_parts_differ_when_a_part_differs() {
        let part = |text: &str| Some(text.to_owned());
        let uses = [
            QuotaUse::joined([part("a"), part("b")]),
            QuotaUse::joined([None, part("b")]),
            QuotaUse::joined([part("a"), None]),
        ];
        assert!(uses.iter().all(|each| each.weight == 1));
        assert!(
            uses[0].key != uses[1].key && uses[0].key != uses[2].key && uses[1].key != uses[2].key
        );
    }

    #[test]
    fn items_are_counted() {
        assert_eq!(QuotaUse::default().times(500).weight, 500);
        assert_eq!(QuotaUse::default().times(0).weight, 0);
        assert_eq!(QuotaUse::default().times(usize::MAX).weight, u32::MAX);
    }
}
