//! Facts of the spec that commands go by.

use chat_types::group::DestroyGroupRequest;
use chat_types::meta::{EndpointMeta, IdMeta, Literal, TypeMeta};
use chat_types::official_account::GetSubscriberInfoRequest;
use chat_types::{Endpoint, GROUP_TYPE_PREFIXES, GroupId, GroupType, OfficialAccountId};

/// The number that the service assumes when this field of the request is absent.
pub(super) fn default_number(meta: &EndpointMeta, field: &str) -> Option<u32> {
    match meta.request.field(field)?.rules.default? {
        Literal::Int(number) => u32::try_from(number).ok(),
        _ => None,
    }
}

/// The text that the service assumes when this field of the request is absent.
pub(super) fn default_text(meta: &EndpointMeta, field: &str) -> Option<&'static str> {
    match meta.request.field(field)?.rules.default? {
        Literal::Text(text) => Some(text),
        _ => None,
    }
}

/// How many items a page has: as many as asked for, else the default, else as many as may be asked for.
/// Asking for none is taken as not asking.
pub(super) fn page_size(meta: &EndpointMeta, asked: Option<u32>) -> usize {
    let most = || {
        meta.request
            .field("Limit")?
            .rules
            .max
            .and_then(|most| u32::try_from(most).ok())
    };
    let size = asked
        .filter(|size| *size > 0)
        .or_else(|| default_number(meta, "Limit"))
        .or_else(most);
    size.map_or(usize::MAX, |size| {
        usize::try_from(size).unwrap_or(usize::MAX)
    })
}

/// A number of a request, cut to what the service gives at most.
pub(super) fn capped(meta: &EndpointMeta, field: &str, asked: Option<u32>) -> u32 {
    let most = meta.request.field(field).and_then(|field| field.rules.max);
    let most = most
        .and_then(|most| u32::try_from(most).ok())
        .unwrap_or(u32::MAX);
    asked.map_or(most, |asked| asked.min(most))
}

/// What the spec says of the ids that stand in this field of a request.
fn ids_in(meta: &EndpointMeta, field: &str) -> Option<&'static IdMeta> {
    match meta.request.field(field)?.ty {
        TypeMeta::Id(ids) => Some(ids),
        _ => None,
    }
}

fn official_account_ids() -> Option<&'static IdMeta> {
    ids_in(GetSubscriberInfoRequest::META, "Official_Account")
}

/// What the ids of official accounts start with.
pub(super) fn official_account_prefix() -> &'static str {
    official_account_ids()
        .and_then(|ids| ids.prefix)
        .unwrap_or_default()
}

/// Whether the id of an official account has the right form.
pub(super) fn is_official_account_id(id: &OfficialAccountId) -> bool {
    official_account_ids().is_none_or(|ids| ids.fits(id.as_str()))
}

/// Whether the id of a group has the right form.
pub(super) fn is_group_id(id: &GroupId) -> bool {
    ids_in(DestroyGroupRequest::META, "GroupId").is_none_or(|ids| ids.fits(id.as_str()))
}

/// What the ids of groups of this type start with when the service makes them.
pub(super) fn group_prefix(kind: &GroupType) -> &'static str {
    let known = GROUP_TYPE_PREFIXES
        .iter()
        .find(|(of, _)| *of == kind.as_str());
    known.map_or("", |(_, prefix)| prefix)
}

#[cfg(test)]
mod tests {
    use chat_types::group::{CreateGroupRequest, GetGroupMemberInfoRequest};
    use chat_types::official_account::{
        CreateOfficialAccountRequest, GetSubscribedOfficialAccountListRequest,
    };

    use super::*;

    #[test]
    fn the_spec_tells_what_is_asked_of_it() {
        assert_eq!(
            default_number(CreateOfficialAccountRequest::META, "MaxSubscriberNum"),
            Some(100_000)
        );
        assert_eq!(
            default_number(CreateOfficialAccountRequest::META, "Name"),
            None
        );
        assert_eq!(
            default_text(CreateGroupRequest::META, "ApplyJoinOption"),
            Some("NeedPermission")
        );
        assert_eq!(official_account_prefix(), "@TOA#_");
        assert_eq!(group_prefix(&GroupType::Public), "@TGS#");
        assert_eq!(group_prefix(&GroupType::Community), "@TGS#_");
    }

    #[test]
    fn pages_without_a_size_have_the_default_or_the_most() {
        assert_eq!(
            page_size(GetSubscribedOfficialAccountListRequest::META, None),
            200
        );
        assert_eq!(page_size(GetSubscriberInfoRequest::META, None), 200);
        assert_eq!(page_size(GetSubscriberInfoRequest::META, Some(7)), 7);
        assert_eq!(page_size(GetGroupMemberInfoRequest::META, Some(0)), 6000);
    }

    #[test]
    fn ids_have_a_form() {
        assert!(is_official_account_id(&"@TOA#_news".into()));
        assert!(!is_official_account_id(&"@TOA#news".into()));
        assert!(!is_official_account_id(&"news".into()));
        for good in [
            "tea",
            "@TGS#2J4SZEAEL",
            "@TGS#_town",
            "tea room",
            &"x".repeat(48),
        ] {
            assert!(is_group_id(&good.into()), "{good}");
        }
        for bad in ["", "tee\n", "茶", &"x".repeat(49)] {
            assert!(!is_group_id(&bad.into()), "{bad}");
        }
    }
}
