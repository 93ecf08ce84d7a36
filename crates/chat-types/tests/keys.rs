//! Every command with numbers that tell its sends apart gets them from the client, once.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper of tests")]

use std::collections::BTreeSet;

use chat_types::all_member_push::ImPushRequest;
use chat_types::c2c_message::{
    BatchsendmsgRequest, ImportmsgRequest, SendC2cStreamMsgRequest, SendmsgRequest,
    SyncFromOldSystem,
};
use chat_types::group_message::{
    GroupMsgToImport, ImportGroupMsgRequest, SendGroupMsgRequest, SendGroupStreamMsgRequest,
};
use chat_types::live_group::SendBroadcastMsgRequest;
use chat_types::meta::{EndpointMeta, FieldMeta, Fill, TypeMeta};
use chat_types::official_account::SendOfficialAccountMsgRequest;
use chat_types::push::{BatchRequest, PushRequest};
use chat_types::{
    ENDPOINTS, Endpoint, FillSource, MsgBody, OfflinePushInfo, StreamChunk, StreamElem,
    StreamEvent, StreamMsgElement, UnixTime,
};
use serde_json::Value;

struct Counter(u32);

impl FillSource for Counter {
    fn unique(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }

    fn app_id(&self) -> u64 {
        1_400_000_000
    }
}

/// Paths of the fields that hold a key, down to the items of a list.
fn keys(fields: &[FieldMeta], at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for field in fields {
        if field.rules.fill == Some(Fill::Unique) {
            found.push(format!("{at}/{}", field.wire));
        }
        if let TypeMeta::List(TypeMeta::Object(item)) = field.ty {
            found.extend(keys(item.fields(), &format!("{at}/{}/0", field.wire)));
        }
    }
    found
}

fn keys_of(meta: &EndpointMeta) -> Vec<String> {
    keys(meta.request.fields(), "")
}

fn drawn(request: &impl Endpoint, path: &str) -> u64 {
    let body = serde_json::to_value(request).unwrap();
    body.pointer(path)
        .and_then(Value::as_u64)
        .unwrap_or_else(|| panic!("{path} is not set"))
}

/// The command, once its keys are shown to be drawn, kept, and drawn anew for the next call.
fn check<E: Endpoint + Clone>(request: E) -> &'static str {
    let mut source = Counter(40);
    let (mut first, mut second) = (request.clone(), request);
    first.fill(&mut source);
    let keys: Vec<_> = keys_of(E::META)
        .into_iter()
        .map(|path| (drawn(&first, &path), path))
        .collect();
    assert!(!keys.is_empty(), "{}", E::META.path);
    first.fill(&mut source);
    second.fill(&mut source);
    for (number, path) in &keys {
        assert!(*number > 40, "{path} comes from the source");
        assert_eq!(drawn(&first, path), *number, "{path} is kept");
        assert_ne!(
            drawn(&second, path),
            *number,
            "{path} is drawn for each call"
        );
    }
    E::META.path
}

#[test]
fn every_send_has_a_key_of_its_own() {
    let tea = || MsgBody::text("tea?");
    let piece = || {
        let chunk = StreamChunk::new(StreamEvent::Data, 1, "tea?", true);
        StreamMsgElement::from(StreamElem::new([chunk]))
    };
    let old = |random: Option<u32>| {
        let message = GroupMsgToImport::new("alice", UnixTime::new(1_700_000_000), tea());
        match random {
            Some(random) => message.random(random),
            None => message,
        }
    };
    let checked = BTreeSet::from([
        check(SendmsgRequest::new("bob", tea())),
        check(BatchsendmsgRequest::new(["bob"], tea())),
        check(ImportmsgRequest::new(
            "alice",
            "bob",
            SyncFromOldSystem::from(2),
            UnixTime::new(1_700_000_000),
            tea(),
        )),
        check(SendGroupMsgRequest::new("@TGS#1", tea())),
        check(ImportGroupMsgRequest::new("@TGS#1", [old(None), old(None)])),
        check(SendBroadcastMsgRequest::new(tea())),
        check(SendOfficialAccountMsgRequest::new("@TOA#_news", tea())),
        check(ImPushRequest::new(tea())),
        check(PushRequest::new("alice", OfflinePushInfo::new())),
        check(BatchRequest::new("alice", ["bob"], OfflinePushInfo::new())),
        check(SendC2cStreamMsgRequest::new("bob", piece())),
        check(SendGroupStreamMsgRequest::new("@TGS#1", piece())),
    ]);
    let known: BTreeSet<&str> = ENDPOINTS
        .iter()
        .filter(|meta| !keys_of(meta).is_empty())
        .map(|meta| meta.path)
        .collect();
    assert_eq!(checked, known);

    // What the caller chose stays, so that a message can be sent again by hand.
    let mut import = ImportGroupMsgRequest::new("@TGS#1", [old(Some(7)), old(None)]);
    import.fill(&mut Counter(40));
    let keys: Vec<_> = import.msg_list.iter().map(|one| one.random).collect();
    assert_eq!(keys, [Some(7), Some(41)]);
}
