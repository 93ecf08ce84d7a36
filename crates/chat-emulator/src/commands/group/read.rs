//! Reading groups and their members.

use chat_types::errors::GroupErrorCode as Code;
use chat_types::group::{
    GetGroupInfoRequest, GetGroupInfoResponse, GetGroupMemberInfoRequest,
    GetGroupMemberInfoResponse, GroupInfo, GroupInfoFilter,
};
use chat_types::{
    CustomFieldKey, Endpoint, GroupField, GroupMember, GroupType, MemberField, MemberRole, UserId,
};

use super::find;
use crate::scene::{Outcome, Refusal, Scene};
use crate::state::{Group, Member, Seat};

/// Describes groups, one item for each id asked for, in the same order.
pub(crate) fn get_group_info(
    scene: &mut Scene<'_>,
    request: GetGroupInfoRequest,
) -> Outcome<GetGroupInfoResponse> {
    let filter = request.response_filter.unwrap_or_default();
    let mut answer = GetGroupInfoResponse::default();
    for id in request.group_id_list {
        let mut info = match find(scene, GetGroupInfoRequest::META, &id) {
            Ok(group) => info(scene, group, &filter),
            Err(refusal) => {
                let mut info = GroupInfo::default();
                info.error_code = refusal.code;
                info.error_info = refusal.info;
                info
            }
        };
        info.group_id = id;
        answer.group_info.push(info);
    }
    Ok(answer)
}

fn info(scene: &Scene<'_>, group: &Group, filter: &GroupInfoFilter) -> GroupInfo {
    use GroupField as Field;
    let fields = filter.group_base_info_filter.as_deref();
    let wanted = |field| fields.is_none_or(|fields| fields.contains(&field));
    let mut info = GroupInfo::default();
    info.group_type = wanted(Field::Type).then(|| group.kind.clone());
    info.name = wanted(Field::Name).then(|| group.name.clone());
    info.introduction = wanted(Field::Introduction).then(|| group.introduction.clone());
    info.notification = wanted(Field::Notification).then(|| group.notification.clone());
    info.face_url = wanted(Field::FaceUrl).then(|| group.face_url.clone());
    info.owner_account =
        wanted(Field::OwnerAccount).then(|| group.owner.clone().unwrap_or_default());
    info.create_time = wanted(Field::CreateTime).then_some(group.created);
    info.info_seq = wanted(Field::InfoSeq).then_some(group.info_seq);
    info.last_info_time = wanted(Field::LastInfoTime).then_some(group.changed);
    info.last_msg_time = wanted(Field::LastMsgTime).then_some(group.talk.last_message);
    info.next_msg_seq = wanted(Field::NextMsgSeq).then_some(group.talk.newest.saturating_add(1));
    let live = group.kind == GroupType::AVChatRoom;
    info.member_num = (wanted(Field::MemberNum) && !live).then(|| group.member_num());
    info.max_member_num = wanted(Field::MaxMemberNum).then_some(group.max_members);
    info.apply_join_option = wanted(Field::ApplyJoinOption).then(|| group.apply.clone());
    info.invite_join_option = group
        .invite
        .clone()
        .filter(|_| wanted(Field::InviteJoinOption));
    info.mute_all_member = wanted(Field::MuteAllMember).then(|| group.mute_all.clone());
    if fields.is_none() {
        // No filter can name these.
        info.app_id = Some(scene.app.into());
        if group.kind == GroupType::Community {
            info.support_topic = Some(group.support_topic);
            info.enable_permission = Some(group.enable_permission);
            info.default_permission = group.enable_permission.then_some(group.default_permission);
        }
    }

    let everything = *filter == GroupInfoFilter::new();
    let keys = filter.app_defined_data_filter_group.as_deref();
    info.app_defined_data = Keys::of(keys, everything).keep(&group.custom, |field| &field.key);

    let member_keys = filter.app_defined_data_filter_group_member.as_deref();
    let fields = filter.member_info_filter.as_deref();
    if live || fields.is_some_and(<[_]>::is_empty) && member_keys.is_none_or(<[_]>::is_empty) {
        return info;
    }
    let keys = Keys::of(member_keys, everything);
    info.member_list = group
        .members
        .iter()
        .map(|(seat, known)| member(seat, known, fields, &keys))
        .collect();
    info
}

/// Which custom fields an answer has.
enum Keys<'f> {
    All,
    These(&'f [CustomFieldKey]),
}

impl<'f> Keys<'f> {
    /// Those of the filter; without one all or none.
    fn of(filter: Option<&'f [CustomFieldKey]>, all: bool) -> Self {
        match filter {
            None if all => Self::All,
            filter => Self::These(filter.unwrap_or_default()),
        }
    }

    fn keep<T: Clone>(&self, fields: &[T], key: impl Fn(&T) -> &CustomFieldKey) -> Vec<T> {
        match self {
            Self::All => fields.to_vec(),
            Self::These(keys) => fields
                .iter()
                .filter(|field| keys.contains(key(field)))
                .cloned()
                .collect(),
        }
    }
}

fn member(
    seat: &Seat<UserId>,
    known: &Member,
    filter: Option<&[MemberField]>,
    keys: &Keys<'_>,
) -> GroupMember {
    use MemberField as Field;
    let wanted = |field| filter.is_none_or(|filter| filter.contains(&field));
    let mut member = GroupMember::default();
    member.member_account = seat.id.clone();
    member.role = wanted(Field::Role).then(|| known.role.clone());
    member.join_time = wanted(Field::JoinTime).then_some(seat.since);
    member.msg_seq = wanted(Field::MsgSeq).then_some(known.msg_seq);
    member.msg_flag = wanted(Field::MsgFlag).then(|| known.msg_flag.clone());
    member.last_send_msg_time = wanted(Field::LastSendMsgTime).then_some(known.last_message);
    member.mute_until = wanted(Field::MuteUntil).then_some(known.mute_until);
    member.name_card = wanted(Field::NameCard).then(|| known.name_card.clone());
    member.app_member_defined_data = keys.keep(&known.custom, |field| &field.key);
    member
}

/// Lists members by the time of joining, those of the same second by id: communities by cursor, other groups by the
/// number of members to pass over. That number counts the members whom the filter of roles lets through, so that
/// going on by the number of members received neither skips nor repeats anybody.
pub(crate) fn get_group_member_info(
    scene: &mut Scene<'_>,
    request: GetGroupMemberInfoRequest,
) -> Outcome<GetGroupMemberInfoResponse> {
    let meta = GetGroupMemberInfoRequest::META;
    let id = &request.group_id;
    let group = find(scene, meta, id)?;
    let named = request.member_info_filter.iter().flatten();
    let custom = request
        .app_defined_data_filter_group_member
        .iter()
        .flatten();
    let mut asked = named
        .map(MemberField::as_str)
        .chain(custom.map(CustomFieldKey::as_str));
    if let Some(closed) = asked.find(|field| scene.settings.closed_member_fields.contains(*field)) {
        return Err(Refusal::new(
            Code::PermissionDenied,
            format!("the app may not read `{closed}` of members"),
        ));
    }
    let roles = request.member_role_filter.as_deref();
    let keep = |member: &Member| roles.is_none_or(|roles| roles.contains(&member.role));
    // Without a size all members are wanted; the size of the answer sets the limit.
    let limit = request
        .limit
        .filter(|limit| *limit > 0)
        .map_or(usize::MAX, |limit| limit as usize);

    let mut answer = GetGroupMemberInfoResponse::default();
    let page = if group.kind == GroupType::Community {
        let query = [meta.path, id.as_str(), &role_letters(roles)];
        let start = start(scene, &query, &request)?;
        let page = group.members.after(start.as_ref(), limit, keep);
        let next = page.next().map(|next| scene.state.ids.cursor(&query, next));
        answer.next = Some(next.unwrap_or_default());
        page
    } else {
        group
            .members
            .skip(request.offset.unwrap_or_default() as usize, limit, keep)
    };
    let fields = request.member_info_filter.as_deref();
    let keys = Keys::of(
        request.app_defined_data_filter_group_member.as_deref(),
        fields.is_none(),
    );
    answer.member_num = group.member_num();
    answer.member_list = page
        .seats
        .iter()
        .map(|(seat, known)| member(seat, known, fields, &keys))
        .collect();
    Ok(answer)
}

/// Where a page of a community starts.
fn start(
    scene: &Scene<'_>,
    query: &[&str],
    request: &GetGroupMemberInfoRequest,
) -> Outcome<Option<Seat<UserId>>> {
    match &request.next {
        None => Ok(None),
        Some(cursor) if cursor.as_str().is_empty() => Ok(None),
        Some(cursor) => match scene.state.ids.seat(query, cursor) {
            Some(seat) => Ok(Some(seat)),
            None => Err(Refusal::new(
                Code::InvalidParameter,
                "`Next` is not what an earlier answer to this query had; start again with an empty text",
            )),
        },
    }
}

/// A filter of roles as a part of a query: the same for the same roles in any order.
fn role_letters(roles: Option<&[MemberRole]>) -> String {
    let Some(roles) = roles else {
        return String::from("*");
    };
    let letters = [
        (MemberRole::Owner, 'o'),
        (MemberRole::Admin, 'a'),
        (MemberRole::Member, 'm'),
    ];
    letters
        .iter()
        .filter(|(role, _)| roles.contains(role))
        .map(|(_, letter)| letter)
        .collect()
}
