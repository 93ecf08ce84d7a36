//! Notifications. Nobody gets any; what is kept is that they were ordered.

use chat_types::errors::{CommonErrorCode, PushErrorCode as Code};
use chat_types::push::{BatchRequest, BatchResponse, PushRequest, PushResponse};
use chat_types::{ErrorCode, PushAccountFailure, PushTag, PushTaskId};

use crate::scene::{Outcome, Refusal, Scene};

/// Orders a push to many. Repeats are pushes of their own.
pub(crate) fn push(scene: &mut Scene<'_>, request: PushRequest) -> Outcome<PushResponse> {
    if let Some(condition) = &request.condition {
        apart(condition.tags_or.as_deref(), condition.tags_and.as_deref())?;
    }
    let mut answer = PushResponse::default();
    answer.task_id = new_task(scene);
    Ok(answer)
}

/// Orders a push to accounts that are named. Devices are not modelled, so a RegistrationID is nobody's. Each account
/// that exists is a commit of its own.
pub(crate) fn batch(scene: &mut Scene<'_>, request: BatchRequest) -> Outcome<BatchResponse> {
    scene.commits_apart();
    let keys = std::mem::take(&mut scene.keys.items);
    let mut answer = BatchResponse::default();
    let all = request.to_account.len();
    for (to, key) in request.to_account.into_iter().zip(keys) {
        if scene.is_account(&to.as_str().into()) {
            scene.committed(key.name);
            continue;
        }
        let mut failure = PushAccountFailure::default();
        failure.to_account = to;
        failure.error_code = CommonErrorCode::UserNotFound.code();
        failure.error_info = Some("never imported".to_owned());
        answer.error_list.push(failure);
    }
    if answer.error_list.len() < all {
        answer.task_id = new_task(scene);
    }
    Ok(answer)
}

/// No tag may be asked for in both ways.
pub(super) fn apart(or: Option<&[PushTag]>, and: Option<&[PushTag]>) -> Outcome<()> {
    let (or, and) = (or.unwrap_or_default(), and.unwrap_or_default());
    if or.iter().any(|tag| and.contains(tag)) {
        let what = "`Condition`: a tag stands in `TagsOr` and in `TagsAnd`";
        return Err(Refusal::new(Code::TagInBothLists, what));
    }
    Ok(())
}

/// The name of one more push.
pub(super) fn new_task(scene: &mut Scene<'_>) -> PushTaskId {
    let app = scene.app;
    PushTaskId::from(scene.state.ids.make(&format!("{app}-")))
}

#[cfg(test)]
mod tests;
