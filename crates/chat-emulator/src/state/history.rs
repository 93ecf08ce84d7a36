//! The messages that an app keeps.

use std::collections::{BTreeMap, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use chat_types::{MsgBody, StoredMsgPriority, UnixTime, UserId};

/// The messages of one app. They share a number of bytes; when that is used up, the earliest stored go first, wherever
/// they are.
#[derive(Debug)]
pub(crate) struct History {
    most: usize,
    used: usize,
    opened: u64,
    messages: BTreeMap<(Thread, Place), Message>,
    /// The same in the order of storing, with what each takes.
    order: VecDeque<(Thread, Place, usize)>,
}

/// Where messages belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Thread {
    /// In one that was opened: a group, a topic, an official account.
    Opened(u64),
    /// In the chat of two users, by a digest of both.
    Chat(u64),
}

/// Where a message stands in its thread. One-to-one messages are in order of time, then by the number of the sender;
/// the others by the number that the service gave them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) time: UnixTime,
    pub(crate) seq: u32,
    pub(crate) random: u32,
    /// Tells apart those that have everything else in common.
    pub(crate) number: u64,
}

impl Place {
    /// Where a message with this number stands in a thread that goes by numbers.
    pub(crate) fn numbered(seq: u32) -> Self {
        Self {
            seq,
            ..Self::default()
        }
    }
}

/// A message.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) from: Box<str>,
    pub(crate) time: UnixTime,
    pub(crate) random: u32,
    /// As JSON, which takes less room.
    body: Box<str>,
    pub(crate) custom: Option<Box<str>>,
    pub(crate) recalled: bool,
    /// Found from the receiver's side alone.
    pub(crate) without_copy: bool,
    /// How important it is, as the history says it.
    pub(crate) priority: Option<StoredMsgPriority>,
}

impl Message {
    pub(crate) fn new(from: &str, time: UnixTime, random: u32, body: &MsgBody) -> Self {
        Self {
            from: from.into(),
            time,
            random,
            body: serde_json::to_string(body).unwrap_or_default().into(),
            custom: None,
            recalled: false,
            without_copy: false,
            priority: None,
        }
    }

    /// What it says.
    pub(crate) fn body(&self) -> MsgBody {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// About how many bytes it takes here.
    fn size(&self) -> usize {
        /// Of a message without any text: its place in the tree and in the order, and what the allocator adds.
        const EMPTY: usize = 500;
        let custom = self.custom.as_ref().map_or(0, |custom| custom.len());
        EMPTY + self.from.len() + self.body.len() + custom
    }
}

impl History {
    /// One that takes about so many bytes at most.
    pub(crate) fn new(most: usize) -> Self {
        Self {
            most,
            used: 0,
            opened: 0,
            messages: BTreeMap::new(),
            order: VecDeque::new(),
        }
    }

    /// A new thread. Those that nobody asks for any more need not be closed: their messages go as they get old.
    pub(crate) fn open(&mut self) -> Thread {
        self.opened += 1;
        Thread::Opened(self.opened)
    }

    /// The chat of these two, the same for both of them.
    pub(crate) fn chat(one: &UserId, other: &UserId) -> Thread {
        let mut hasher = DefaultHasher::new();
        (one.min(other), one.max(other)).hash(&mut hasher);
        Thread::Chat(hasher.finish())
    }

    pub(crate) fn store(&mut self, thread: Thread, place: Place, message: Message) {
        let size = message.size();
        if size > self.most {
            return;
        }
        while self.used + size > self.most {
            let Some((thread, place, size)) = self.order.pop_front() else {
                break;
            };
            self.used -= size;
            self.messages.remove(&(thread, place));
        }
        self.used += size;
        self.order.push_back((thread, place, size));
        self.messages.insert((thread, place), message);
    }

    /// The messages of a thread between these places, both included.
    pub(crate) fn between(
        &self,
        thread: Thread,
        from: Place,
        to: Place,
    ) -> impl DoubleEndedIterator<Item = (Place, &Message)> {
        // A range that ends before it begins would panic.
        let range = (from <= to).then(|| self.messages.range((thread, from)..=(thread, to)));
        range
            .into_iter()
            .flatten()
            .map(|((_, place), message)| (*place, message))
    }

    /// The messages of a thread between these places, to be changed. What they say must not grow.
    pub(crate) fn between_mut(
        &mut self,
        thread: Thread,
        from: Place,
        to: Place,
    ) -> impl DoubleEndedIterator<Item = (Place, &mut Message)> {
        let range = (from <= to).then(|| self.messages.range_mut((thread, from)..=(thread, to)));
        range
            .into_iter()
            .flatten()
            .map(|((_, place), message)| (*place, message))
    }

    pub(crate) fn get(&self, thread: Thread, place: Place) -> Option<&Message> {
        self.messages.get(&(thread, place))
    }

    pub(crate) fn get_mut(&mut self, thread: Thread, place: Place) -> Option<&mut Message> {
        self.messages.get_mut(&(thread, place))
    }

    /// A number that no other message has had.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.opened += 1;
        self.opened
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text_bytes: usize) -> Message {
        let mut message = Message::new("alice", UnixTime::new(1), 7, &MsgBody::default());
        message.custom = Some("x".repeat(text_bytes).into());
        message
    }

    fn seqs(history: &History, thread: Thread) -> Vec<u32> {
        let (from, to) = (Place::numbered(0), Place::numbered(u32::MAX));
        let all = history.between(thread, from, to);
        all.map(|(place, _)| place.seq).collect()
    }

    #[test]
    fn the_earliest_go_when_the_room_is_used_up_and_nothing_grows_any_more() {
        let mut history = History::new(100_000);
        let (one, other) = (history.open(), history.open());
        history.store(other, Place::numbered(1), message(10));
        for seq in 1..=10_000 {
            history.store(one, Place::numbered(seq), message(100));
        }
        assert!(history.used <= 100_000 && history.order.len() == history.messages.len());
        let kept = seqs(&history, one);
        assert_eq!(kept.last(), Some(&10_000));
        assert!((100..200).contains(&kept.len()), "{}", kept.len());
        assert_eq!(seqs(&history, other), [] as [u32; 0]);
        // One that is too large by itself drives nobody out.
        history.store(one, Place::numbered(10_001), message(100_000));
        assert_eq!(seqs(&history, one), kept);
    }

    #[test]
    fn threads_do_not_see_each_other_and_a_chat_has_no_direction() {
        let mut history = History::new(100_000);
        let (a, b, c) = ("a".into(), "b".into(), "c".into());
        let chat = History::chat(&a, &b);
        assert_eq!(chat, History::chat(&b, &a));
        assert_ne!(chat, History::chat(&a, &c));
        history.store(chat, Place::numbered(2), message(1));
        history.store(History::chat(&a, &c), Place::numbered(3), message(1));
        assert_eq!(seqs(&history, chat), [2]);
        let backwards = history.between(chat, Place::numbered(5), Place::numbered(1));
        assert_eq!(backwards.count(), 0);
    }
}
