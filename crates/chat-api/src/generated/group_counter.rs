// Written by `cargo xtask gen` from spec/group_counter/. Do not edit.

//! Commands of the family `group_counter`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, group_counter::*};

use crate::{Call, Client};

/// The commands of the family `group_counter`. Made by [`Client::group_counter`].
#[derive(Clone, Copy, Debug)]
pub struct GroupCounterApi<'c> {
    client: &'c Client,
}

impl<'c> GroupCounterApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Removes counters of a group.
    ///
    /// Without a list of keys all of them go.
    ///
    /// Needs: A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise
    /// elsewhere.
    ///
    /// Command `group_open_http_svc/delete_group_counter`; at most 200 calls a second; retry class
    /// `repeatable`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
    ///
    /// Source: page 1047/53429 (2023-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`request.GroupCounterKeys`): Whether an empty list also means all of them is not
    /// documented; take care not to send one.
    ///
    /// Not sure (`errors`): No number is given for a counter that does not exist; the emulator takes no
    /// offence at it.
    pub fn delete_group_counter(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, DeleteGroupCounterRequest> {
        self.client.call(DeleteGroupCounterRequest::new(group_id))
    }

    /// Reads counters of a group.
    ///
    /// Needs: A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise
    /// elsewhere.
    ///
    /// Command `group_open_http_svc/get_group_counter`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`).
    ///
    /// Source: page 1047/53427 (2023-02), client library doocs_java (2025-12).
    ///
    /// Not sure (`response.GroupCounter`): What becomes of a counter that was asked for and does not exist
    /// is not documented; the emulator leaves it out.
    pub fn get_group_counter(
        &self,
        group_id: impl Into<GroupId>,
    ) -> Call<'c, GetGroupCounterRequest> {
        self.client.call(GetGroupCounterRequest::new(group_id))
    }

    /// Sets, raises or lowers counters of a group.
    ///
    /// A counter that does not exist is made, and starts at 0. A call that raises or lowers is not sent a
    /// second time, since it might count twice.
    ///
    /// Needs: A plan above the basic ones: flagship or enterprise in China; Pro, Pro Plus or enterprise
    /// elsewhere.
    ///
    /// Command `group_open_http_svc/update_group_counter`; at most 200 calls a second; retry class
    /// `depends`.
    ///
    /// Error codes: 10002 (`internal_error`), 10004 (`invalid_parameter`), 10007 (`permission_denied`),
    /// 10010 (`not_found`), 10015 (`id_invalid`), 10059 (`plan_too_small`), 10063 (`too_many_counters`).
    ///
    /// Source: page 269/85952 (2025-11), page 1047/53428 (2025-03).
    ///
    /// Not sure (`retry`): No page speaks of repeats. New values can be set twice; what is added or taken
    /// away twice counts twice, so that only calls with `Set` are repeated.
    ///
    /// Not sure (`request.Mode.required`): Optional there, without a word on what is then assumed; older
    /// tables forget it altogether. Another source reads `false`.
    ///
    /// Not sure (`request.GroupCounter.min_items`): What an empty list does is not documented.
    ///
    /// Not sure (`request.GroupCounter.checks`): What a key that comes twice does is not documented.
    ///
    /// Not sure (`objects`): What happens beyond 64 bits is not documented.
    pub fn update_group_counter(
        &self,
        group_id: impl Into<GroupId>,
        group_counter: impl IntoIterator<Item = impl Into<GroupCounterValue>>,
        mode: impl Into<GroupCounterMode>,
    ) -> Call<'c, UpdateGroupCounterRequest> {
        self.client.call(UpdateGroupCounterRequest::new(group_id, group_counter, mode))
    }
}

/// Optional fields of [`DeleteGroupCounterRequest`].
impl Call<'_, DeleteGroupCounterRequest> {
    /// Counters to remove; absent: all of them.
    pub fn group_counter_keys(
        self,
        group_counter_keys: impl IntoIterator<Item = impl Into<GroupCounterKey>>,
    ) -> Self {
        self.map_request(|request| request.group_counter_keys(group_counter_keys))
    }
}

/// Optional fields of [`GetGroupCounterRequest`].
impl Call<'_, GetGroupCounterRequest> {
    /// Counters wanted; absent: all.
    pub fn group_counter_keys(
        self,
        group_counter_keys: impl IntoIterator<Item = impl Into<GroupCounterKey>>,
    ) -> Self {
        self.map_request(|request| request.group_counter_keys(group_counter_keys))
    }
}
