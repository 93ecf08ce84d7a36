// Written by `cargo xtask gen` from spec/mute/. Do not edit.

//! Commands of the family `mute`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, mute::*};

use crate::{Call, Client};

/// The commands of the family `mute`. Made by [`Client::mute`].
#[derive(Clone, Copy, Debug)]
pub struct MuteApi<'c> {
    client: &'c Client,
}

impl<'c> MuteApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Tells how long a user is still muted in the whole app.
    ///
    /// A user who does not exist is answered as muted for ever.
    ///
    /// Command `openconfigsvr/getnospeaking`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 130001 (`body_not_json`), 130002 (`get_account_missing`), 130003
    /// (`get_account_invalid`), 130014 (`internal_error`).
    ///
    /// Source: page 269/4229 (2025-12), page 1047/34924 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`envelope`): Samples and tables of both commands, in all copies read, have no
    /// `ActionStatus`, and an empty `ErrorInfo`; whether the word comes all the same was not tried.
    ///
    /// Not sure (`quota[0].limit`): An older copy. Another source reads `100/s`.
    ///
    /// Not sure (`response.GroupmsgNospeakingTime`): Described as the length of the mute; the sample, 7196
    /// after 7200 were set, shows what is left of it.
    pub fn get_no_speaking(
        &self,
        get_account: impl Into<UserId>,
    ) -> Call<'c, GetNoSpeakingRequest> {
        self.client.call(GetNoSpeakingRequest::new(get_account))
    }

    /// Mutes a user in the whole app, in one-to-one chats, in groups, or in both.
    ///
    /// While the mute lasts, what the user sends is refused (20012 in one-to-one chats, 10017 in groups)
    /// and the webhooks before sending are not called. It ends by itself. The length counts from the moment
    /// of the call, so a repeat starts it anew; one that is left out keeps its mute.
    ///
    /// Command `openconfigsvr/setnospeaking`; at most 200 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 130001 (`body_not_json`), 130004 (`set_account_missing`), 130005
    /// (`set_account_invalid`), 130008 (`nothing_to_set`), 130014 (`internal_error`).
    ///
    /// Source: page 269/4230 (2025-12), page 1047/34923 (2024-07), client library doocs_java (2025-12).
    ///
    /// Not sure (`envelope`): Samples and tables of both commands, in all copies read, have no
    /// `ActionStatus`, and an empty `ErrorInfo`; whether the word comes all the same was not tried.
    pub fn set_no_speaking(
        &self,
        set_account: impl Into<UserId>,
    ) -> Call<'c, SetNoSpeakingRequest> {
        self.client.call(SetNoSpeakingRequest::new(set_account))
    }
}

/// Optional fields of [`SetNoSpeakingRequest`].
impl Call<'_, SetNoSpeakingRequest> {
    /// How long the user may not write to single users; 0 ends the mute, 4294967295 is for ever.
    ///
    /// In seconds; required when `GroupmsgNospeakingTime` is not set; at most 4294967295.
    pub fn c2c_msg_no_speaking_time(
        self,
        c2c_msg_no_speaking_time: impl Into<Seconds>,
    ) -> Self {
        self.map_request(|request| {
            request.c2c_msg_no_speaking_time(c2c_msg_no_speaking_time)
        })
    }

    /// How long the user may not write to groups; needed if the other one is not there. 0 ends the mute,
    /// 4294967295 is for ever.
    ///
    /// In seconds; at most 4294967295.
    pub fn group_msg_no_speaking_time(
        self,
        group_msg_no_speaking_time: impl Into<Seconds>,
    ) -> Self {
        self.map_request(|request| {
            request.group_msg_no_speaking_time(group_msg_no_speaking_time)
        })
    }
}
