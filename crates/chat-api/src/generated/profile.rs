// Written by `cargo xtask gen` from spec/profile/. Do not edit.

//! Commands of the family `profile`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, profile::*};

use crate::{Call, Client};

/// The commands of the family `profile`. Made by [`Client::profile`].
#[derive(Clone, Copy, Debug)]
pub struct ProfileApi<'c> {
    client: &'c Client,
}

impl<'c> ProfileApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Reads chosen fields of users' profiles, friends or not.
    ///
    /// All users should have been imported. An answer leaves out fields that were never set.
    ///
    /// Command `profile/portrait_get`; at most 200 calls a second; retry class `read`; a `To_Account` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 40001 (`invalid_parameter`), 40002 (`account_missing`), 40003 (`user_not_found`), 40004
    /// (`admin_required`), 40006 (`internal_error`), 40007 (`field_not_readable`), 40009 (`tag_not_found`).
    ///
    /// Source: page 1047/34917 (2024-10), page 269/1639 (2023-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`quota[0].limit`): Older text. Another source reads `100/s`.
    ///
    /// Not sure (`item_errors`): The sample shows 40006 beside a user. Whether an account that was never
    /// imported spoils the call or its entry alone is not said: the text only asks for imported ones.
    ///
    /// Not sure (`doc`): Whether fields without a value are left out or come empty is not said.
    pub fn portrait_get(
        &self,
        to_account: impl IntoIterator<Item = impl Into<UserId>>,
        tag_list: impl IntoIterator<Item = impl Into<ProfileTag>>,
    ) -> Call<'c, PortraitGetRequest> {
        self.client.call(PortraitGetRequest::new(to_account, tag_list))
    }

    /// Sets fields of a user's profile.
    ///
    /// Fields that are not named stay as they are. Friends and other devices of the user are told, and so
    /// is the app's webhook, each time.
    ///
    /// Command `profile/portrait_set`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 40001 (`invalid_parameter`), 40003 (`user_not_found`), 40004 (`admin_required`), 40006
    /// (`internal_error`), 40008 (`field_not_writable`), 40009 (`tag_not_found`), 40601 (`value_too_long`),
    /// 40605 (`value_invalid`), 40610 (`value_type_mismatch`), 80001 (`text_blocked`).
    ///
    /// Source: page 269/1640 (2025-12), page 1047/34916, client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): Refused words; the newest general table has 80001 for them and leaves this
    /// number out. Another source reads `40005`.
    ///
    /// Not sure (`request.ProfileItem.max_items`): How many fields fit into one call is not said. There are
    /// twelve standard ones and those of the app.
    pub fn portrait_set(
        &self,
        from_account: impl Into<UserId>,
        profile_item: impl Into<ProfileValues>,
    ) -> Call<'c, PortraitSetRequest> {
        self.client.call(PortraitSetRequest::new(from_account, profile_item))
    }
}
