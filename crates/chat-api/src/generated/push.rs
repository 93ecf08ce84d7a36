// Written by `cargo xtask gen` from spec/push/. Do not edit.

//! Commands of the family `push`.

#[allow(
    unused_imports,
    reason = "shared types are found at the root, others in the family"
)]
use chat_types::{*, push::*};

use crate::{Call, Client};

/// The commands of the family `push`. Made by [`Client::push`].
#[derive(Clone, Copy, Debug)]
pub struct PushApi<'c> {
    client: &'c Client,
}

impl<'c> PushApi<'c> {
    pub(crate) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Schedules a push to all users, to those with certain tags, or to accounts that are named.
    ///
    /// There is no key that would make a repeat harmless, so a second call schedules a second push.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/add_sched_task`; at most 5 calls a second; retry class `never`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90020 (`tag_too_long`), 90022
    /// (`tag_in_both_lists`), 90030 (`attribute_length_invalid`), 90032 (`too_many_tags`), 90039
    /// (`tags_and_attributes`), 90040 (`tag_empty`), 90043 (`offline_push_info_invalid`), 90045
    /// (`push_disabled`), 90057 (`data_id_too_long`), 90104 (`schedule_invalid`), 91000 (`internal_error`).
    ///
    /// Source: page 269/130277 (2026-04), page 1047/78839 (2026-04), page 269/137903.
    ///
    /// Not sure (`errors`): The table was not readable. 90104 stands on the page about deleting, the others
    /// on those of the pushes themselves. That content which `push` would refuse is refused with its
    /// numbers is inferred. How far ahead a push may be scheduled, how many may wait, and whether they
    /// count against the quota of the day is not known.
    ///
    /// Not sure (`response.TaskID.always`): The sister pages say that this call answers it; its own sample
    /// was not readable.
    ///
    /// Not sure (`objects.PushToSchedule`): The table calls it the request of the push in question; the
    /// samples show sender, receivers, condition and notification.
    ///
    /// Not sure (`objects.PushToSchedule.fields.Condition.required_when`): By analogy with receivers that
    /// are named.
    pub fn add_sched_task(
        &self,
        schedule_type: impl Into<PushScheduleType>,
        sched_at: impl Into<String>,
        content: impl Into<PushToSchedule>,
    ) -> Call<'c, AddSchedTaskRequest> {
        self.client.call(AddSchedTaskRequest::new(schedule_type, sched_at, content))
    }

    /// Puts tags on accounts, in place of those that they have if wanted.
    ///
    /// The call succeeds even if some accounts do not exist; they are listed. An account has at most 100
    /// tags, and an app at most 1000 different ones.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/add_tag`; at most 100 calls a second; retry class `repeatable`; a `UserTags` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
    /// (`tag_too_long`), 90032 (`too_many_tags`), 91000 (`internal_error`).
    ///
    /// Source: page 269/100641 (2025-07), page 1047/60568 (2025-07), page 1047/67821 (2025-01), page
    /// 1047/74196, page 269/45941 (2023-02), page 269/137903.
    ///
    /// Not sure (`errors`): What happens beyond 100 tags of an account, or 1000 of the app, is not
    /// documented.
    ///
    /// Not sure (`item_errors`): As of `remove_tag`; the end of this page was not read.
    pub fn add_tag(
        &self,
        user_tags: impl IntoIterator<Item = impl Into<AccountTagsToAdd>>,
    ) -> Call<'c, AddTagRequest> {
        self.client.call(AddTagRequest::new(user_tags))
    }

    /// Tells for what reasons pushes to many were lost.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/all_member_push_loss`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 1047/71895 (2025-07).
    ///
    /// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
    ///
    /// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
    /// here.
    ///
    /// Not sure (`request.EndTime`): The table calls both ends of the stretch its start, and the sample
    /// spans eight days.
    ///
    /// Not sure (`objects.PushTaskLoss.fields.PlatformPostSendDeliveredLoss`): The stored copy of the
    /// sample ends within this name; the sister page has it whole.
    ///
    /// Not sure (`request.TaskID.code`): What more than five pushes are answered with is not documented;
    /// 90018 counts accounts.
    pub fn all_member_push_loss(
        &self,
        start_time: impl Into<UnixTime>,
        end_time: impl Into<UnixTime>,
        task_id: impl IntoIterator<Item = impl Into<PushTaskId>>,
    ) -> Call<'c, AllMemberPushLossRequest> {
        self.client.call(AllMemberPushLossRequest::new(start_time, end_time, task_id))
    }

    /// Counts what became of pushes to many.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/all_member_push_statistics`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 1047/71894 (2025-07).
    ///
    /// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
    ///
    /// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
    /// here.
    ///
    /// Not sure (`request.EndTime`): The table calls both ends of the stretch its start. How far back it
    /// may lie is not said.
    ///
    /// Not sure (`request.TaskID.code`): What more than five pushes are answered with is not documented;
    /// 90018 counts accounts.
    pub fn all_member_push_statistics(
        &self,
        start_time: impl Into<UnixTime>,
        end_time: impl Into<UnixTime>,
        task_id: impl IntoIterator<Item = impl Into<PushTaskId>>,
    ) -> Call<'c, AllMemberPushStatisticsRequest> {
        self.client
            .call(AllMemberPushStatisticsRequest::new(start_time, end_time, task_id))
    }

    /// Follows a push to many on its way to one user's devices.
    ///
    /// Possible for seven days.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/all_member_push_trace`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/71893 (2025-07).
    ///
    /// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
    ///
    /// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
    /// here.
    ///
    /// Not sure (`request.UserID.type`): The page speaks of users; whether a RegistrationID is taken as
    /// well is open. Another source reads `PushAccount`.
    pub fn all_member_push_trace(
        &self,
        task_id: impl Into<PushTaskId>,
        user_id: impl Into<UserId>,
    ) -> Call<'c, AllMemberPushTraceRequest> {
        self.client.call(AllMemberPushTraceRequest::new(task_id, user_id))
    }

    /// Pushes to accounts that are named one by one.
    ///
    /// It goes over the vendor's connection to those who are online (client library 8.2.6325 and later) and
    /// over the makers' services to those who are not. The call succeeds even if some accounts do not
    /// exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/batch`; at most 500 items of `To_Account` a second; at most 30 calls a second;
    /// retry class `never`; a `To_Account` of more than 500 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90005 (`msg_random_invalid`), 90009 (`admin_required`), 90018
    /// (`too_many_accounts`), 90043 (`offline_push_info_invalid`), 90045 (`push_disabled`), 90057
    /// (`data_id_too_long`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/67553 (2026-03), page 269/108906, page 269/137903.
    ///
    /// Not sure (`retry`): Repeats of a `MsgRandom` are dropped within the same second. A second attempt
    /// cannot be sure to fall into it, so none is made.
    ///
    /// Not sure (`quota[0].limit`): Of the standard plan; 30 accounts a second on the free and trial plans,
    /// 800 on the advanced one. This newer table counts accounts and names no calls.
    ///
    /// Not sure (`quota[1].limit`): Of the standard plan; 10 on the free plan and 40 on the advanced one,
    /// on a Chinese copy of the same page. These pages count calls. Both limits hold here, which is the
    /// careful reading.
    ///
    /// Not sure (`request.MsgRandom.code`): The page's own table has a missing number under 90001, that of
    /// the push service under 90005.
    ///
    /// Not sure (`errors`): What the call is answered with when all accounts fail was not readable; the
    /// answer is then a failure, without TaskId.
    ///
    /// Not sure (`request.To_Account.code`): No page names the number for too many accounts in this call;
    /// 90018 is that of tags and attributes.
    pub fn batch(
        &self,
        from_account: impl Into<PushAccount>,
        to_account: impl IntoIterator<Item = impl Into<PushAccount>>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Call<'c, BatchRequest> {
        self.client.call(BatchRequest::new(from_account, to_account, offline_push_info))
    }

    /// Takes all tags away from accounts.
    ///
    /// The call succeeds even if some accounts do not exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/clear_all_tags`; at most 100 calls a second; retry class `never`; a `To_Account` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 1047/60570, page 269/100643, page 269/137903.
    ///
    /// Not sure (`retry`): Two calls leave what one leaves, except for tags given between them, which would
    /// be lost as well. Another source reads `repeatable`.
    ///
    /// Not sure (`errors`): As of `remove_tag`; this page was not read whole.
    pub fn clear_all_tags(
        &self,
        to_account: impl IntoIterator<Item = impl Into<PushAccount>>,
    ) -> Call<'c, ClearAllTagsRequest> {
        self.client.call(ClearAllTagsRequest::new(to_account))
    }

    /// Deletes a scheduled push that is still waiting.
    ///
    /// A push that is being carried out, or was, cannot be deleted.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/delete_sched_task`; at most 5 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90104 (`schedule_invalid`), 90107
    /// (`schedule_not_deletable`), 91000 (`internal_error`).
    ///
    /// Source: page 269/130279 (2026-04), page 1047/78841 (2026-04), page 269/137903.
    ///
    /// Not sure (`errors`): The table was readable up to 90104. What is answered for a push that does not
    /// exist, or was deleted by an earlier attempt, is not known.
    pub fn delete_sched_task(
        &self,
        task_id: PushScheduleId,
        schedule_type: impl Into<PushScheduleType>,
    ) -> Call<'c, DeleteSchedTaskRequest> {
        self.client.call(DeleteSchedTaskRequest::new(task_id, schedule_type))
    }

    /// Reads the attributes of accounts.
    ///
    /// The call succeeds even if some accounts do not exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/get_attr`; at most 100 calls a second; retry class `read`; a `To_Account` of more
    /// than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 1047/60564, page 269/137903.
    ///
    /// Not sure (`errors`): The table lacks 90009, which the other commands have.
    pub fn get_attr(
        &self,
        to_account: impl IntoIterator<Item = impl Into<PushAccount>>,
    ) -> Call<'c, GetAttrRequest> {
        self.client.call(GetAttrRequest::new(to_account))
    }

    /// Reads the names of the attributes of accounts.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/get_attr_name`; at most 100 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/60562, page 269/137903.
    ///
    /// Not sure (`errors`): Too many accounts; there are none in this call. Another source reads `90018`.
    pub fn get_attr_name(&self) -> Call<'c, GetAttrNameRequest> {
        self.client.call(GetAttrNameRequest::new())
    }

    /// Reads a scheduled push.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/get_sched_task`; at most 5 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90104 (`schedule_invalid`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 269/130280, page 1047/78842 (2026-05), page 269/137903.
    ///
    /// Not sure (`errors`): The table was not readable; the numbers are those of the page about deleting.
    pub fn get_sched_task(
        &self,
        task_id: PushScheduleId,
    ) -> Call<'c, GetSchedTaskRequest> {
        self.client.call(GetSchedTaskRequest::new(task_id))
    }

    /// Reads the tags of accounts.
    ///
    /// The call succeeds even if some accounts do not exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/get_tag`; at most 100 calls a second; retry class `read`; a `To_Account` of more
    /// than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 1047/60567, page 269/100640, page 269/137903.
    pub fn get_tag(
        &self,
        to_account: impl IntoIterator<Item = impl Into<PushAccount>>,
    ) -> Call<'c, GetTagRequest> {
        self.client.call(GetTagRequest::new(to_account))
    }

    /// Lists scheduled pushes of a stretch of time.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/list_sched_task`; at most 5 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90104 (`schedule_invalid`), 91000
    /// (`internal_error`).
    ///
    /// Source: page 269/130281, page 1047/78843 (2026-04), page 269/137903.
    ///
    /// Not sure (`errors`): The table was not readable; the numbers are those of the page about deleting.
    ///
    /// Not sure (`enums.PushScheduleOrder`): Lower case throughout on the pages abroad; the newest Chinese
    /// page has a capital A.
    ///
    /// Not sure (`request.BeginTime`): Whether the stretch is one of creation or of carrying out, and
    /// whether `OrderBy` decides it, was not readable.
    ///
    /// Not sure (`request.Want.max`): Has to be above 0; no upper limit is named. The client asks for as
    /// many as the sample does.
    pub fn list_sched_task(
        &self,
        order_by: impl Into<PushScheduleOrder>,
        asc: bool,
        begin_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Call<'c, ListSchedTaskRequest> {
        self.client.call(ListSchedTaskRequest::new(order_by, asc, begin_time, end_time))
    }

    /// Changes time or content of a scheduled push that is still waiting.
    ///
    /// What is left out stays as it is. A push that is being carried out, or was, cannot be changed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/modify_sched_task`; at most 5 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90020 (`tag_too_long`), 90022
    /// (`tag_in_both_lists`), 90030 (`attribute_length_invalid`), 90032 (`too_many_tags`), 90039
    /// (`tags_and_attributes`), 90040 (`tag_empty`), 90043 (`offline_push_info_invalid`), 90057
    /// (`data_id_too_long`), 90104 (`schedule_invalid`), 91000 (`internal_error`).
    ///
    /// Source: page 269/130278 (2026-04), page 1047/78840 (2026-04), page 269/137903.
    ///
    /// Not sure (`errors`): The table was not readable. 90104 stands on the page about deleting, where a
    /// push that is no longer waiting is answered with 90107; which number it is here is not known. That
    /// content which `push` would refuse is refused with its numbers is inferred.
    ///
    /// Not sure (`objects.PushScheduleChange`): A sample changes the notification alone, so nothing in it
    /// is required. Whether what it leaves out stays or goes is not documented.
    ///
    /// Not sure (`request.Content`): A note below the table begins with `SchedAt` and this; the copy ends
    /// there. It may ask for one of the two.
    ///
    /// Not sure (`response.TaskID`): As of the sister command; the sample was not readable.
    pub fn modify_sched_task(
        &self,
        task_id: PushScheduleId,
        schedule_type: impl Into<PushScheduleType>,
    ) -> Call<'c, ModifySchedTaskRequest> {
        self.client.call(ModifySchedTaskRequest::new(task_id, schedule_type))
    }

    /// Tells for what reasons the offline pushes of chat messages were lost.
    ///
    /// Messages between two users and in groups, all of them together.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/normal_push_loss`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/71898 (2025-07).
    ///
    /// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
    ///
    /// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
    /// here.
    ///
    /// Not sure (`request.EndTime`): The table calls both ends of the stretch its start.
    ///
    /// Not sure (`response`): The sample wraps the four lists in an object without a name, which is no
    /// JSON; the sister page has them flat, inside an item.
    pub fn normal_push_loss(
        &self,
        start_time: impl Into<UnixTime>,
        end_time: impl Into<UnixTime>,
    ) -> Call<'c, NormalPushLossRequest> {
        self.client.call(NormalPushLossRequest::new(start_time, end_time))
    }

    /// Counts what became of the offline pushes of chat messages.
    ///
    /// Messages between two users and in groups, all of them together.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/normal_push_statistics`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/71897 (2025-07).
    ///
    /// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
    ///
    /// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
    /// here.
    ///
    /// Not sure (`request.EndTime`): The table calls both ends of the stretch its start.
    pub fn normal_push_statistics(
        &self,
        start_time: impl Into<UnixTime>,
        end_time: impl Into<UnixTime>,
    ) -> Call<'c, NormalPushStatisticsRequest> {
        self.client.call(NormalPushStatisticsRequest::new(start_time, end_time))
    }

    /// Follows the offline push of a chat message on its way to the devices.
    ///
    /// Possible for seven days.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/normal_push_trace`; at most 1 calls a second; retry class `read`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/71896 (2025-07), page 1047/67552 (2025-07).
    ///
    /// Not sure (`envelope`): The samples have the word sucess, sic, for the words about a failure.
    ///
    /// Not sure (`errors`): No number was readable on this page; those of all commands of the service stand
    /// here.
    ///
    /// Not sure (`request.PushID`): Described as the MsgID of the pushed message. The webhook has a field
    /// of the same name, beside the keys of the message; that it is the same id is inferred.
    pub fn normal_push_trace(
        &self,
        push_id: impl Into<String>,
    ) -> Call<'c, NormalPushTraceRequest> {
        self.client.call(NormalPushTraceRequest::new(push_id))
    }

    /// Pushes to all users of the app, or to those with certain tags or attributes.
    ///
    /// Handing it out takes a while. It goes over the vendor's connection to those who are online (client
    /// library 8.2.6325 and later) and over the makers' services to those who are not. With chat it can be
    /// a message as well, kept in the history like any other, though it cannot be edited. Only accounts
    /// that have logged in or were imported get it. The whole request may have at most 10 KB. Every call
    /// counts against a small quota of the day.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/push`; at most 100 calls a day; at most 1 calls a second; retry class `never`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90002 (`msg_body_invalid`), 90005 (`msg_random_invalid`), 90007
    /// (`msg_body_not_list`), 90009 (`admin_required`), 90010 (`request_invalid`), 90020 (`tag_too_long`),
    /// 90022 (`tag_in_both_lists`), 90024 (`too_soon`), 90030 (`attribute_length_invalid`), 90032
    /// (`too_many_tags`), 90033 (`attribute_invalid`), 90039 (`tags_and_attributes`), 90040 (`tag_empty`),
    /// 90043 (`offline_push_info_invalid`), 90045 (`push_disabled`), 90047 (`daily_quota_exceeded`), 90056
    /// (`request_too_large`), 90057 (`data_id_too_long`), 91000 (`internal_error`).
    ///
    /// Source: page 269/100634 (2026-01), page 269/45933 (2025-11), page 1047/60561.
    ///
    /// Not sure (`retry`): Repeats of a `MsgRandom` are dropped within the same second only, says the page
    /// of `batch`, and newer copies about the older command do as well; older ones gave seven days. A
    /// second attempt cannot be sure to fall into that second, so none is made: a second push to everybody
    /// is the worse mistake.
    ///
    /// Not sure (`errors`): The end of the page was not readable. The numbers are those of the push
    /// service's own table, of `batch` and of the older command.
    ///
    /// Not sure (`request.From_Account.required`): With chat, the samples have it always; whether it may be
    /// left out there was not readable. Another source reads `false`.
    ///
    /// Not sure (`request.From_Account.type`): With chat it is a user; the push service alone takes a
    /// RegistrationID too. Another source reads `UserId`.
    ///
    /// Not sure (`request.OfflinePushInfo.required_when`): Required in the push service alone, which has no
    /// MsgBody. That one of the two has to be there with chat is inferred.
    ///
    /// Not sure (`request.DataId`): Named by the page of the push service; its limit and number stand on
    /// that of `batch`.
    ///
    /// Not sure (`doc`): The 10 KB stand at error 90056 only, and are not checked before sending.
    pub fn push(
        &self,
        from_account: impl Into<PushAccount>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Call<'c, PushRequest> {
        self.client.call(PushRequest::new(from_account, offline_push_info))
    }

    /// Takes attributes away from accounts.
    ///
    /// The call succeeds even if some accounts do not exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/remove_attr`; at most 100 calls a second; retry class `repeatable`; a `UserAttrs`
    /// of more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
    /// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/60566, page 269/137903.
    ///
    /// Not sure (`errors`): 90030 is not in the table; it is what setting attributes answers to a name of
    /// the wrong length.
    pub fn remove_attr(
        &self,
        user_attrs: impl IntoIterator<Item = impl Into<AccountAttrsToRemove>>,
    ) -> Call<'c, RemoveAttrRequest> {
        self.client.call(RemoveAttrRequest::new(user_attrs))
    }

    /// Takes tags away from accounts.
    ///
    /// The call succeeds even if some accounts do not exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/remove_tag`; at most 100 calls a second; retry class `repeatable`; a `UserTags` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90020
    /// (`tag_too_long`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/60569, page 269/137903.
    ///
    /// Not sure (`errors`): 90020, for tags that are too long, is not in the table of this page.
    pub fn remove_tag(
        &self,
        user_tags: impl IntoIterator<Item = impl Into<AccountPushTags>>,
    ) -> Call<'c, RemoveTagRequest> {
        self.client.call(RemoveTagRequest::new(user_tags))
    }

    /// Stops a push to many, and puts another notification in the place of what was shown already.
    ///
    /// Accounts that have not had the push yet do not get it any more. Notifications that are still to be
    /// seen are replaced on Apple, Huawei and Honor devices and by Google's service in its notification
    /// mode, unless the app is in the foreground. With chat, messages are taken back as well where they are
    /// unread or in the history. Possible for 24 hours.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/revoke`; at most 1 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90043 (`offline_push_info_invalid`),
    /// 90049 (`task_not_found`), 90050 (`already_recalled`), 90051 (`recalled_too_soon`), 90052
    /// (`recall_too_late`), 90053 (`recall_without_notification`), 91000 (`internal_error`).
    ///
    /// Source: page 269/105123 (2025-12), page 1047/67824 (2026-02), page 1047/60571 (2024-12).
    ///
    /// Not sure (`request.OfflinePushInfo.required`): Older pages about chat: without it the message is
    /// recalled and the notification stays. Newer pages ask for it. Another source reads `false`.
    ///
    /// Not sure (`request.OfflinePushInfo.codes`): Recalling without it is an error for pushes that were
    /// not kept; the text names OnlineOnlyFlag 0 for these, which elsewhere means that they were.
    ///
    /// Not sure (`request.TaskId`): The field is about pushes to many; the text of 90049 allows those to
    /// named accounts too.
    ///
    /// Not sure (`doc`): The newest page of the push service alone no longer speaks of messages that are
    /// taken back.
    ///
    /// Not sure (`already`): Somebody else may have recalled it; it is recalled in any case.
    pub fn revoke(
        &self,
        task_id: impl Into<PushTaskId>,
        offline_push_info: impl Into<OfflinePushInfo>,
    ) -> Call<'c, RevokeRequest> {
        self.client.call(RevokeRequest::new(task_id, offline_push_info))
    }

    /// Sets attributes of accounts.
    ///
    /// The attributes must have been named with `set_attr_name`. The call succeeds even if some accounts do
    /// not exist; they are listed.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/set_attr`; at most 100 calls a second; retry class `repeatable`; a `UserAttrs` of
    /// more than 100 items is split over several calls.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90018 (`too_many_accounts`), 90030
    /// (`attribute_length_invalid`), 90033 (`attribute_invalid`), 90035 (`attribute_account_mismatch`),
    /// 91000 (`internal_error`).
    ///
    /// Source: page 269/100638 (2025-08), page 1047/60565 (2025-07), page 1047/67818 (2025-01), page
    /// 269/137903.
    ///
    /// Not sure (`errors`): 90035 stands among the numbers of the call; the sample shows it for a single
    /// account. 90030 stands in the general table only.
    ///
    /// Not sure (`request.UserAttrs`): That attributes which are not mentioned stay as they are is
    /// inferred.
    pub fn set_attr(
        &self,
        user_attrs: impl IntoIterator<Item = impl Into<AccountPushAttrs>>,
    ) -> Call<'c, SetAttrRequest> {
        self.client.call(SetAttrRequest::new(user_attrs))
    }

    /// Gives names to the ten places for attributes of accounts.
    ///
    /// Pushes can then choose accounts by these attributes. Each place is for users or for devices without
    /// a user, and stays so.
    ///
    /// Needs: The push service, alone or with chat, switched on in the console.
    ///
    /// Command `timpush/set_attr_name`; at most 100 calls a second; retry class `repeatable`.
    ///
    /// Error codes: 90001 (`body_invalid`), 90009 (`admin_required`), 90030 (`attribute_length_invalid`),
    /// 90033 (`attribute_invalid`), 91000 (`internal_error`).
    ///
    /// Source: page 1047/60563, page 1047/67816, page 269/111050 (2025-11), page 269/137903.
    ///
    /// Not sure (`errors`): 90030 stands in the general table only.
    ///
    /// Not sure (`request.AttrTypes`): That it may name only places of `AttrNames` is not checked before
    /// sending; nor are names that come twice.
    pub fn set_attr_name(
        &self,
        attr_names: std::collections::BTreeMap<String, PushAttrName>,
    ) -> Call<'c, SetAttrNameRequest> {
        self.client.call(SetAttrNameRequest::new(attr_names))
    }
}

/// Optional fields of [`AddSchedTaskRequest`].
impl Call<'_, AddSchedTaskRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`AddTagRequest`].
impl Call<'_, AddTagRequest> {
    /// 1: the tags take the place of all that the accounts have; 0: they are added.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn replace(self, replace: bool) -> Self {
        self.map_request(|request| request.replace(replace))
    }
}

/// Optional fields of [`BatchRequest`].
impl Call<'_, BatchRequest> {
    /// Tells pushes apart within one second.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_random(self, msg_random: u32) -> Self {
        self.map_request(|request| request.msg_random(msg_random))
    }

    /// Text of the app's own that webhooks about this push carry.
    ///
    /// At most 64 bytes.
    pub fn data_id(self, data_id: impl Into<String>) -> Self {
        self.map_request(|request| request.data_id(data_id))
    }
}

/// Optional fields of [`DeleteSchedTaskRequest`].
impl Call<'_, DeleteSchedTaskRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`GetSchedTaskRequest`].
impl Call<'_, GetSchedTaskRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }
}

/// Optional fields of [`ListSchedTaskRequest`].
impl Call<'_, ListSchedTaskRequest> {
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
    /// At least 1; the client sends `20` when it is not set.
    pub fn want(self, want: u32) -> Self {
        self.map_request(|request| request.want(want))
    }

    /// Only pushes with this in heading or text.
    pub fn keyword(self, keyword: impl Into<String>) -> Self {
        self.map_request(|request| request.keyword(keyword))
    }
}

/// Optional fields of [`ModifySchedTaskRequest`].
impl Call<'_, ModifySchedTaskRequest> {
    /// The app, as in the URL.
    ///
    /// The client sends the app's id.
    pub fn app_id(self, app_id: AppId) -> Self {
        self.map_request(|request| request.app_id(app_id))
    }

    /// New time: UTC, as `2026-06-01 10:00:00`.
    pub fn sched_at(self, sched_at: impl Into<String>) -> Self {
        self.map_request(|request| request.sched_at(sched_at))
    }

    /// New content, in the form that the type asks for.
    pub fn content(self, content: impl Into<PushScheduleChange>) -> Self {
        self.map_request(|request| request.content(content))
    }
}

/// Optional fields of [`PushRequest`].
impl Call<'_, PushRequest> {
    /// Tells pushes apart. Left to the client, it differs for every push.
    ///
    /// The client draws one for each call when it is not set.
    pub fn msg_random(self, msg_random: u32) -> Self {
        self.map_request(|request| request.msg_random(msg_random))
    }

    /// Who gets it; absent: everybody.
    pub fn condition(self, condition: impl Into<PushCondition>) -> Self {
        self.map_request(|request| request.condition(condition))
    }

    /// With chat. 0: kept in history and unread counts, handed out to 200 users a second; 1: neither, and
    /// faster.
    ///
    /// Travels as 0 or 1; the service assumes `0` when it is absent.
    pub fn online_only_flag(self, online_only_flag: bool) -> Self {
        self.map_request(|request| request.online_only_flag(online_only_flag))
    }

    /// With chat: the message.
    pub fn msg_body(self, msg_body: impl Into<MsgBody>) -> Self {
        self.map_request(|request| request.msg_body(msg_body))
    }

    /// Text of the app's own that webhooks about this push carry.
    ///
    /// At most 64 bytes.
    pub fn data_id(self, data_id: impl Into<String>) -> Self {
        self.map_request(|request| request.data_id(data_id))
    }
}

/// Optional fields of [`SetAttrNameRequest`].
impl Call<'_, SetAttrNameRequest> {
    /// Kind of account by place, for places that `AttrNames` names; users where nothing is said. It cannot
    /// be changed later.
    pub fn attr_types(
        self,
        attr_types: std::collections::BTreeMap<String, PushAccountType>,
    ) -> Self {
        self.map_request(|request| request.attr_types(attr_types))
    }
}
