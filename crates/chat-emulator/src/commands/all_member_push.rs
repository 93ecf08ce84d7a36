//! Messages to all users of an app, the older way.

use chat_types::all_member_push::{ImPushRequest, ImPushResponse};

use super::push::new_task;
use crate::scene::{Outcome, Scene};

/// Orders a message to many. Repeats are pushes of their own.
pub(crate) fn im_push(scene: &mut Scene<'_>, _: ImPushRequest) -> Outcome<ImPushResponse> {
    let mut answer = ImPushResponse::default();
    answer.task_id = new_task(scene);
    Ok(answer)
}
