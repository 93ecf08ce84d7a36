// Written by `cargo xtask gen` from spec/group_attribute/. Do not edit.

//! Commands of the family `group_attribute`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, group_attribute::*};

use crate::{Call, Client};

/// The commands of the family `group_attribute`. Made by [`Client::group_attribute`].
#[derive(Clone, Copy, Debug)]
pub struct GroupAttributeApi<'c> {
    client: &'c Client,
}

impl<'c> GroupAttributeApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Removes all attributes of a group.
    ///
    /// Command `group_open_http_svc/clear_group_attr`; at most 200 calls a second; at most 5 calls a second
    /// for each `GroupId`; retry class `never`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10049 (`attribute_rate_exceeded`).
    ///
    /// Source: page 269/67009 (2023-02), page 1047/44189 (2024-07).
    ///
    /// Not sure (`retry`): Two calls leave what one leaves, except for attributes set between them, which
    /// would be lost as well. Another source reads `repeatable`.
    ///
    /// Not sure (`group_types.allowed`): The page leaves out communities, which all its sister pages have
    /// by now; an older one has live rooms only.
    ///
    /// Not sure (`errors`): The table was copied from the page of modify_group_attr, limits of keys and
    /// values included. Another source reads `10047`.
    pub fn clear_group_attr(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, ClearGroupAttrRequest> {
        self.client.call(ClearGroupAttrRequest::new(group_id))
    }

    /// Removes some attributes of a group.
    ///
    /// Command `group_open_http_svc/delete_group_attr`; at most 200 calls a second; at most 5 calls a
    /// second for each `GroupId`; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10045 (`attribute_key_too_long`), 10049
    /// (`attribute_rate_exceeded`), 10050 (`attribute_not_found`), 10056 (`attribute_conflict`).
    ///
    /// Source: page 269/104440 (2026-01), page 1047/59499 (2024-07).
    ///
    /// Not sure (`already`): 10050 says that an attribute is not there, which a resend would meet. Whether
    /// the others are removed when one of several is missing is not documented.
    ///
    /// Not sure (`errors`): 10056 stands in the general table alone.
    ///
    /// Not sure (`request.GroupAttr.min_items`): What an empty list does is not documented.
    pub fn delete_group_attr(
        &self,
        group_id: impl Into<GroupId>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributeToDelete>>,
    ) -> Call<'c, DeleteGroupAttrRequest> {
        self.client.call(DeleteGroupAttrRequest::new(group_id, group_attr))
    }

    /// Reads all attributes of a group.
    ///
    /// Command `group_open_attr_http_svc/get_group_attr`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`).
    ///
    /// Source: page 269/67012 (2023-02), page 1047/44187.
    ///
    /// Not sure (`path`): Every page has the service of its own. Whether the other one answers too is not
    /// known. Another source reads `group_open_http_svc/get_group_attr`.
    ///
    /// Not sure (`group_types.allowed`): The older page leaves out communities; the international one has
    /// them.
    ///
    /// Not sure (`response.GroupAttrAry.always`): What a group without attributes is answered with is not
    /// shown.
    pub fn get_group_attr(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetGroupAttrRequest> {
        self.client.call(GetGroupAttrRequest::new(group_id))
    }

    /// Adds attributes to a group, or gives them new values.
    ///
    /// Attributes that are not named stay as they are. A group has at most 16, and all values together at
    /// most 16000 bytes.
    ///
    /// Command `group_open_http_svc/modify_group_attr`; at most 200 calls a second; at most 5 calls a
    /// second for each `GroupId`; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10045 (`attribute_key_too_long`), 10046
    /// (`attribute_value_too_long`), 10047 (`too_many_attributes`), 10048 (`attributes_too_large`), 10049
    /// (`attribute_rate_exceeded`), 10056 (`attribute_conflict`).
    ///
    /// Source: page 269/67010 (2026-01), page 1047/44188 (2024-07).
    ///
    /// Not sure (`group_types.allowed`): An older page has live rooms only, and the guide for apps still
    /// says so.
    ///
    /// Not sure (`errors`): 10056 stands in the general table alone; an administrator sends no version that
    /// could be outdated.
    ///
    /// Not sure (`request.GroupAttr.min_items`): What an empty list does is not documented.
    ///
    /// Not sure (`request.GroupAttr.checks`): What a key that comes twice does is not documented.
    pub fn modify_group_attr(
        &self,
        group_id: impl Into<GroupId>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributePair>>,
    ) -> Call<'c, ModifyGroupAttrRequest> {
        self.client.call(ModifyGroupAttrRequest::new(group_id, group_attr))
    }

    /// Replaces all attributes of a group.
    ///
    /// Attributes that are not named are gone afterwards. A group has at most 16, and all values together
    /// at most 16000 bytes.
    ///
    /// Command `group_open_http_svc/set_group_attr`; at most 200 calls a second; at most 5 calls a second
    /// for each `GroupId`; retry class `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10045 (`attribute_key_too_long`), 10046
    /// (`attribute_value_too_long`), 10047 (`too_many_attributes`), 10048 (`attributes_too_large`), 10049
    /// (`attribute_rate_exceeded`), 10056 (`attribute_conflict`).
    ///
    /// Source: page 269/67011 (2023-02), page 1047/44190 (2024-07).
    ///
    /// Not sure (`group_types.allowed`): An older page has live rooms only.
    ///
    /// Not sure (`errors`): 10056 stands in the general table alone.
    ///
    /// Not sure (`request.GroupAttr.checks`): What a key that comes twice does is not documented.
    pub fn set_group_attr(
        &self,
        group_id: impl Into<GroupId>,
        group_attr: impl IntoIterator<Item = impl Into<GroupAttributePair>>,
    ) -> Call<'c, SetGroupAttrRequest> {
        self.client.call(SetGroupAttrRequest::new(group_id, group_attr))
    }
}
