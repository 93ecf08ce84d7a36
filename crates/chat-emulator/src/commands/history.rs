//! What the histories of groups and of official accounts have in common.

use chat_types::{HistoryReach, HistorySlot, MsgPriority, StoredMsgPriority};

use crate::state::{History, Message, Place, Talk};

/// A part of a history.
pub(super) struct Page<'s> {
    /// Numbers, from the highest on, and what is kept under each.
    pub(super) slots: Vec<(u32, Option<&'s Message>)>,
    pub(super) reach: HistoryReach,
}

/// So many numbers from this one downwards, or from the newest. Recalled messages are left out unless they are wanted.
/// If none of the messages, and none before them, is kept any more, that is the end.
pub(super) fn downwards(
    history: &History,
    talk: Option<Talk>,
    from: Option<u32>,
    count: u32,
    recalled: bool,
) -> Page<'_> {
    let nothing = Page {
        slots: Vec::new(),
        reach: HistoryReach::Expired,
    };
    let Some(talk) = talk else {
        return nothing;
    };
    let from = from.map_or(talk.newest, |from| from.min(talk.newest));
    let (lowest, highest) = (Place::numbered(1), Place::numbered(from));
    if history
        .between(talk.thread, lowest, highest)
        .next()
        .is_none()
    {
        return nothing;
    }
    let numbers = from.saturating_sub(count).saturating_add(1)..=from;
    let slots = numbers
        .rev()
        .map(|seq| (seq, history.get(talk.thread, Place::numbered(seq))));
    Page {
        slots: slots
            .filter(|(_, message)| recalled || message.is_none_or(|message| !message.recalled))
            .collect(),
        reach: HistoryReach::Whole,
    }
}

/// What is left of a message.
pub(super) fn slot(message: Option<&Message>) -> HistorySlot {
    match message {
        Some(message) if message.recalled => HistorySlot::Recalled,
        Some(_) => HistorySlot::Message,
        None => HistorySlot::Hole,
    }
}

/// The word for how important a message is, as the number that the history has for it.
pub(super) fn stored_priority(word: Option<&MsgPriority>) -> StoredMsgPriority {
    match word {
        Some(MsgPriority::High) => StoredMsgPriority::High,
        Some(MsgPriority::Low) => StoredMsgPriority::Low,
        _ => StoredMsgPriority::Normal,
    }
}
