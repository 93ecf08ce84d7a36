// Written by `cargo xtask gen` from spec/moderation/. Do not edit.

//! Commands of the family `moderation`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, moderation::*};

use crate::{Call, Client};

/// The commands of the family `moderation`. Made by [`Client::moderation`].
#[derive(Clone, Copy, Debug)]
pub struct ModerationApi<'c> {
    client: &'c Client,
}

impl<'c> ModerationApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Adds words to a list that cloud review looks for.
    ///
    /// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
    /// Singapore and Seoul.
    ///
    /// Command `im_msg_audit_mgr/add_cloud_audit_keywords`; at most 200 calls a second; retry class
    /// `repeatable`; a `UserKeywords` of more than 10 items is split over several calls.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`).
    ///
    /// Source: page 1047/77831 (2026-03), page 269/94303 (2025-11), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): What a word that is in the list already is answered with is not documented; in
    /// the list it can stand only once.
    ///
    /// Not sure (`request.UserKeywords.max_items`): Ten is what the general table says at 2016; the page
    /// names no number.
    ///
    /// Not sure (`needs`): The pages abroad name Singapore alone.
    pub fn add_cloud_audit_keywords(
        &self,
        lib_id: impl Into<AuditLibraryId>,
        user_keywords: impl IntoIterator<Item = impl Into<AuditWordToAdd>>,
    ) -> Call<'c, AddCloudAuditKeywordsRequest> {
        self.client.call(AddCloudAuditKeywordsRequest::new(lib_id, user_keywords))
    }

    /// Adds words to the app's own list, which every message is compared with.
    ///
    /// Needs: Local review, switched on in the console.
    ///
    /// Command `im_msg_audit_mgr/add_local_audit_keywords`; at most 200 calls a second; retry class
    /// `repeatable`; a `LocalAuditWords` of more than 10 items is split over several calls.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`).
    ///
    /// Source: client library doocs_java (2025-12).
    ///
    /// Not sure (`source`): No page about the app's own list of words was found; everything here is taken
    /// from a library.
    ///
    /// Not sure (`errors`): As of the commands for lists in the cloud.
    ///
    /// Not sure (`retry`): What a word that is in the list already is answered with is not documented.
    pub fn add_local_audit_keywords(
        &self,
        local_audit_words: impl IntoIterator<Item = impl Into<LocalWordToAdd>>,
    ) -> Call<'c, AddLocalAuditKeywordsRequest> {
        self.client.call(AddLocalAuditKeywordsRequest::new(local_audit_words))
    }

    /// Reviews up to ten texts and pictures.
    ///
    /// Each content has an outcome of its own, found by the number that was given to it. Every content is
    /// billed.
    ///
    /// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
    /// Singapore and Seoul.
    ///
    /// Command `im_msg_audit/batch_content_moderation`; at most 200 calls a second; retry class
    /// `repeatable`; a `Contents` of more than 10 items is split over several calls.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`), 93000 (`content_too_large`), 93001 (`internal_error`),
    /// 93005 (`kind_not_in_batch`), 93006 (`batch_timeout`), 93007 (`content_id_repeated`), 93008
    /// (`too_many_contents`).
    ///
    /// Source: page 269/100243 (2025-11), page 1047/77828 (2026-03), client library doocs_java (2025-12).
    ///
    /// Not sure (`retry`): Nothing is said about repeats. The contents are judged at once, so a repeat
    /// changes no verdict; what was judged before a lost answer stands in the records of the console twice
    /// and is most likely billed once more.
    ///
    /// Not sure (`errors`): The tables of both pages were not readable; the numbers are those of the
    /// general table.
    ///
    /// Not sure (`item_errors`): Which of the numbers stand beside a single content is not documented.
    ///
    /// Not sure (`objects.ContentToAudit.fields.Content.max_bytes`): The page says 8 KB. Another source
    /// reads `8000`.
    ///
    /// Not sure (`needs`): The pages abroad name Singapore alone.
    pub fn batch_content_moderation(
        &self,
        audit_name: impl Into<AuditName>,
        contents: impl IntoIterator<Item = impl Into<ContentToAudit>>,
    ) -> Call<'c, BatchContentModerationRequest> {
        self.client.call(BatchContentModerationRequest::new(audit_name, contents))
    }

    /// Reviews one text, picture, recording or video.
    ///
    /// For texts and pictures the verdict is in the answer, for recordings and videos a webhook brings it
    /// later, with the same `RequestId`. Every call is billed. A text or picture that is sent twice costs
    /// twice and harms nothing else.
    ///
    /// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
    /// Singapore and Seoul.
    ///
    /// Command `im_msg_audit/content_moderation`; at most 200 calls a second; retry class `depends`.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`), 60003 (`invalid_parameter_older`), 60020
    /// (`review_disabled_older`), 60022 (`internal_error_older`), 93000 (`content_too_large`), 93001
    /// (`internal_error`).
    ///
    /// Source: page 269/94300 (2025-11), page 1047/77827 (2026-03), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The newer tables were not readable; 60003, 60020 and 60022 stand in an older
    /// one. The general table has 93000 and 93001, the commands for word lists the rest.
    ///
    /// Not sure (`retry`): Nothing is said about repeats. A recording or video that is sent twice would be
    /// reviewed, billed and reported twice, under two ids of which one got lost, so it is not.
    ///
    /// Not sure (`request.Content.max_bytes`): The page says 8 KB. Another source reads `8000`.
    ///
    /// Not sure (`response.Keywords`): In a sample and in a library, not in the table.
    ///
    /// Not sure (`needs`): The pages abroad name Singapore alone.
    pub fn content_moderation(
        &self,
        audit_name: impl Into<AuditName>,
        content_type: impl Into<AuditContentType>,
        content: impl Into<String>,
    ) -> Call<'c, ContentModerationRequest> {
        self.client
            .call(ContentModerationRequest::new(audit_name, content_type, content))
    }

    /// Deletes words from a list that cloud review looks for.
    ///
    /// The call succeeds even if some words could not be deleted; `Details` tells.
    ///
    /// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
    /// Singapore and Seoul.
    ///
    /// Command `im_msg_audit_mgr/delete_cloud_audit_keywords`; at most 200 calls a second; retry class
    /// `repeatable`; a `Keywords` of more than 10 items is split over several calls.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`), 2100 (`words_not_deleted`).
    ///
    /// Source: page 1047/77832 (2026-03), page 269/94304 (2025-11), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): The end of the page was not readable; 2016 and 2100 are those of the general
    /// table, the others of the sister page.
    ///
    /// Not sure (`response.Details`): Whether a word that is not in the list counts as deleted is not
    /// documented.
    ///
    /// Not sure (`response.Count`): The Chinese sample has 0 beside a word that was deleted, the newer one
    /// abroad 1. Rather look at `Details`.
    ///
    /// Not sure (`needs`): The pages abroad name Singapore alone.
    pub fn delete_cloud_audit_keywords(
        &self,
        lib_id: impl Into<AuditLibraryId>,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<'c, DeleteCloudAuditKeywordsRequest> {
        self.client.call(DeleteCloudAuditKeywordsRequest::new(lib_id, keywords))
    }

    /// Deletes words from the app's own list.
    ///
    /// Needs: Local review, switched on in the console.
    ///
    /// Command `im_msg_audit_mgr/delete_local_audit_keywords`; at most 200 calls a second; retry class
    /// `repeatable`; a `LocalAuditWords` of more than 10 items is split over several calls.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`), 2016 (`too_many_words`).
    ///
    /// Source: client library doocs_java (2025-12).
    ///
    /// Not sure (`source`): No page about the app's own list of words was found; everything here is taken
    /// from a library.
    ///
    /// Not sure (`errors`): As of the commands for lists in the cloud.
    pub fn delete_local_audit_keywords(
        &self,
        local_audit_words: impl IntoIterator<Item = impl Into<LocalWordToDelete>>,
    ) -> Call<'c, DeleteLocalAuditKeywordsRequest> {
        self.client.call(DeleteLocalAuditKeywordsRequest::new(local_audit_words))
    }

    /// Lists the words of one list that cloud review looks for.
    ///
    /// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
    /// Singapore and Seoul.
    ///
    /// Command `im_msg_audit_mgr/get_cloud_audit_keywords`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`).
    ///
    /// Source: page 1047/77830 (2026-03), page 269/94302 (2025-11), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): As of the sister page; the end of this one was not readable.
    ///
    /// Not sure (`response.TotalCount`): Called the number of words of the app; the sample, a search, has 1
    /// beside the one word found.
    ///
    /// Not sure (`request.Content`): Words that fit come in answer to a search, pages without one: whether
    /// a search takes notice of `Offset` is open.
    ///
    /// Not sure (`needs`): The pages abroad name Singapore alone.
    pub fn get_cloud_audit_keywords(
        &self,
        lib_id: impl Into<AuditLibraryId>,
    ) -> Call<'c, GetCloudAuditKeywordsRequest> {
        self.client.call(GetCloudAuditKeywordsRequest::new(lib_id))
    }

    /// Lists the lists of words that cloud review looks for.
    ///
    /// Needs: Cloud review (abroad: content understanding), switched on in the console; in mainland China,
    /// Singapore and Seoul.
    ///
    /// Command `im_msg_audit_mgr/get_cloud_audit_keywords_ids`; at most 200 calls a second; retry class
    /// `read`.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`).
    ///
    /// Source: page 1047/77829 (2026-03), client library doocs_java (2025-12).
    ///
    /// Not sure (`errors`): As of the sister page; the end of this one was not readable.
    ///
    /// Not sure (`needs`): The pages abroad name Singapore alone.
    pub fn get_cloud_audit_keywords_ids(
        &self,
    ) -> Call<'c, GetCloudAuditKeywordsIdsRequest> {
        self.client.call(GetCloudAuditKeywordsIdsRequest::new())
    }

    /// Lists the words of the app's own list.
    ///
    /// Needs: Local review, switched on in the console.
    ///
    /// Command `im_msg_audit_mgr/get_local_audit_keywords`; at most 200 calls a second; retry class `read`.
    ///
    /// Error codes: 2001 (`try_later`), 2002 (`command_not_supported`), 2003 (`invalid_parameter`), 2004
    /// (`admin_required`), 2015 (`review_disabled`).
    ///
    /// Source: client library doocs_java (2025-12).
    ///
    /// Not sure (`source`): No page about the app's own list of words was found; everything here is taken
    /// from a library.
    ///
    /// Not sure (`errors`): As of the commands for lists in the cloud.
    ///
    /// Not sure (`response.CurCount`): Whether regular expressions are among the words that it counts is
    /// not said, so pages of the whole list go on until one is empty.
    ///
    /// Not sure (`request.Keyword`): Words that fit come in answer to a search, pages without one: whether
    /// a search takes notice of `Offset` is open. Its pages end by `CurCount`, or they might never.
    pub fn get_local_audit_keywords(&self) -> Call<'c, GetLocalAuditKeywordsRequest> {
        self.client.call(GetLocalAuditKeywordsRequest::new())
    }
}

/// Optional fields of [`AddCloudAuditKeywordsRequest`].
impl Call<'_, AddCloudAuditKeywordsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`AddLocalAuditKeywordsRequest`].
impl Call<'_, AddLocalAuditKeywordsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`BatchContentModerationRequest`].
impl Call<'_, BatchContentModerationRequest> {
    /// Who sent it, a user id or any text, for searching in the console.
    pub fn ext_sender(self, ext_sender: impl Into<String>) -> Self {
        self.map_request(|request| request.ext_sender(ext_sender))
    }

    /// Who gets it, a user or group id or any text, for searching in the console.
    pub fn ext_receiver(self, ext_receiver: impl Into<String>) -> Self {
        self.map_request(|request| request.ext_receiver(ext_receiver))
    }
}

/// Optional fields of [`ContentModerationRequest`].
impl Call<'_, ContentModerationRequest> {
    /// Who sent it, a user id or any text, for searching in the console.
    pub fn ext_sender(self, ext_sender: impl Into<String>) -> Self {
        self.map_request(|request| request.ext_sender(ext_sender))
    }

    /// Who gets it, a user or group id or any text, for searching in the console.
    pub fn ext_receiver(self, ext_receiver: impl Into<String>) -> Self {
        self.map_request(|request| request.ext_receiver(ext_receiver))
    }
}

/// Optional fields of [`DeleteCloudAuditKeywordsRequest`].
impl Call<'_, DeleteCloudAuditKeywordsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`DeleteLocalAuditKeywordsRequest`].
impl Call<'_, DeleteLocalAuditKeywordsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`GetCloudAuditKeywordsRequest`].
impl Call<'_, GetCloudAuditKeywordsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }

    /// How many to pass over.
    ///
    /// The client sends `0` when it is not set.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
    }

    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Only words with this in them; absent or empty: all.
    pub fn content(self, content: impl Into<String>) -> Self {
        self.map_request(|request| request.content(content))
    }
}

/// Optional fields of [`GetCloudAuditKeywordsIdsRequest`].
impl Call<'_, GetCloudAuditKeywordsIdsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }

    /// How many to pass over.
    ///
    /// The client sends `0` when it is not set.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
    }

    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }
}

/// Optional fields of [`GetLocalAuditKeywordsRequest`].
impl Call<'_, GetLocalAuditKeywordsRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }

    /// Only words with this effect; absent: all.
    pub fn filter_type(self, filter_type: LocalFilterType) -> Self {
        self.map_request(|request| request.filter_type(filter_type))
    }

    /// How many to pass over.
    ///
    /// The client sends `0` when it is not set.
    pub fn offset(self, offset: u32) -> Self {
        self.map_request(|request| request.offset(offset))
    }

    /// Page size.
    ///
    /// At most 100; the client sends `100` when it is not set.
    pub fn limit(self, limit: u32) -> Self {
        self.map_request(|request| request.limit(limit))
    }

    /// Only words with this in them; absent or empty: all.
    pub fn keyword(self, keyword: impl Into<String>) -> Self {
        self.map_request(|request| request.keyword(keyword))
    }
}
