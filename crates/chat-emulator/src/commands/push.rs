//! Notifications. Nobody gets any; what is kept is that they were ordered.

use chat_types::errors::CommonErrorCode;
use chat_types::push::{BatchRequest, BatchResponse, PushRequest, PushResponse};
use chat_types::{ErrorCode, PushAccountFailure, PushTaskId};

use crate::scene::{Outcome, Scene};

/// Orders a push to many. Repeats are pushes of their own.
pub(crate) fn push(scene: &mut Scene<'_>, _: PushRequest) -> Outcome<PushResponse> {
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

/// The name of one more push.
pub(super) fn new_task(scene: &mut Scene<'_>) -> PushTaskId {
    let app = scene.app;
    PushTaskId::from(scene.state.ids.make(&format!("{app}-")))
}

#[cfg(test)]
mod tests;
