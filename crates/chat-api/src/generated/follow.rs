// Written by `cargo xtask gen` from spec/follow/. Do not edit.

//! Commands of the family `follow`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, follow::*};

use crate::{Call, Client};

/// The commands of the family `follow`. Made by [`Client::follow`].
#[derive(Clone, Copy, Debug)]
pub struct FollowApi<'c> {
    client: &'c Client,
}

impl<'c> FollowApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Makes a user follow others.
    ///
    /// A user follows at most 5000 others and cannot follow itself. The code of the call says nothing about
    /// the single users.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
    ///
    /// Command `follow/follow_add`; at most 200 calls a second; retry class `repeatable`; a `FollowItem` of
    /// more than 20 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/70345 (2025-10), page 1047/66035 (2025-11), client library doocs_java (2025-12).
    ///
    /// Not sure (`doc`): From the pages of the client. Their English text speaks of 5000 followers, the
    /// Chinese one of 5000 users followed and no limit of followers; 32101 and 32103 suggest that there are
    /// limits all the same.
    ///
    /// Not sure (`retry`): Following twice is taken to be following; what it is answered with is not said.
    ///
    /// Not sure (`response.ErrorDisplay`): In samples only, like everywhere in this family.
    pub fn follow_add(
        &self,
        from_account: impl Into<UserId>,
        follow_item: impl IntoIterator<Item = impl Into<UserToFollow>>,
    ) -> Call<'c, FollowAddRequest> {
        self.client.call(FollowAddRequest::new(from_account, follow_item))
    }

    /// Tells how a user and many others follow each other.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
    ///
    /// Command `follow/follow_check`; at most 200 calls a second; retry class `read`; a `To_Account` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/70349 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): Taken from the sibling pages; this table was not read to its end.
    ///
    /// Not sure (`item_errors`): The page does not say which numbers come beside a user.
    pub fn follow_check(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, FollowCheckRequest> {
        self.client.call(FollowCheckRequest::new(from_account, to_account))
    }

    /// Makes a user stop following others.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
    ///
    /// Command `follow/follow_delete`; at most 200 calls a second; retry class `repeatable`; a `To_Account`
    /// of more than 20 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/70346 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`item_errors`): The page does not say which numbers come beside a user, nor what becomes
    /// of one who was not followed.
    pub fn follow_delete(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, FollowDeleteRequest> {
        self.client.call(FollowDeleteRequest::new(from_account, to_account))
    }

    /// Lists who follows a user, whom the user follows, or who does both.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
    ///
    /// Command `follow/follow_get`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/70347 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): Taken from the sibling pages; this table was not read to its end.
    ///
    /// Not sure (`request.WantNum.required`): Marked as required, and given a default all the same. Another
    /// source reads `true`.
    ///
    /// Not sure (`page[0].end.NextCursor`): Only the empty text is documented as the end; 0 is taken for
    /// one too, since nothing can begin there.
    ///
    /// Not sure (`objects.FollowedUser.fields.profile_sequence`): In the sample only, and the one name
    /// without capitals.
    ///
    /// Not sure (`objects.FollowedUser.fields.ProfileItem`): Which fields come is not said.
    pub fn follow_get(
        &self,
        from_account: impl Into<UserId>,
        list: FollowList,
    ) -> Call<'c, FollowGetRequest> {
        self.client.call(FollowGetRequest::new(from_account, list))
    }

    /// Counts followers, followed users and mutual relations of many users.
    ///
    /// Needs: Pro, Pro Plus or Enterprise plan, and the switch for following and followers in the console.
    ///
    /// Command `follow/follow_get_info`; at most 200 calls a second; retry class `read`; a `To_Account` of
    /// more than 20 items is split over several calls.
    ///
    /// Error codes: 30001 (`invalid_parameter`), 30002 (`app_mismatch`), 30003 (`user_not_found`), 30004
    /// (`admin_required`), 30005 (`follow_disabled`), 30006 (`internal_error`), 30007 (`timeout`).
    ///
    /// Source: page 1047/70350 (2025-10), client library doocs_java (2025-12).
    ///
    /// Not sure (`item_errors`): The page does not say which numbers come beside a user.
    pub fn follow_get_info(
        &self,
        from_account: impl Into<UserId>,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Call<'c, FollowGetInfoRequest> {
        self.client.call(FollowGetInfoRequest::new(from_account, to_account))
    }
}

/// Optional fields of [`FollowGetRequest`].
impl Call<'_, FollowGetRequest> {
    /// Where to go on; empty on the first call.
    pub fn start_cursor(self, start_cursor: impl Into<Cursor>) -> Self {
        self.map_request(|request| request.start_cursor(start_cursor))
    }

    /// Page size.
    ///
    /// At most 1000; the service assumes `100` when it is absent; the client sends `100` when it is not
    /// set.
    pub fn want_num(self, want_num: u32) -> Self {
        self.map_request(|request| request.want_num(want_num))
    }
}
