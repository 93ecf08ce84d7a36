//! A part of R6: commands whose effect can be looked up. The emulator does not carry them out, so the service here is one
//! that answers by a script.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chat_api::types::conversation_group::{
    ConversationGroupUpdate, ConversationGroupUpdateKind, NewConversationGroup,
};
use chat_api::types::{CommunityPermissions, ConversationRef};
use chat_api::{Client, Delivery, Error, RetryPolicy};
use chat_transport::BoxFuture;
use serde_json::{Value, json};

use super::Report;
use crate::scripted::{Reply, Server, quick};

/// A command, and what a look at its effect shows.
struct Case {
    path: &'static str,
    call: fn(Client) -> BoxFuture<'static, Result<(), Error>>,
    /// The page that shows that nothing was done, and the one that shows that it was.
    undone: Value,
    done: Value,
    /// What the call is answered.
    answer: Value,
    /// Whether that can be told from the page.
    tells: bool,
}

fn cases() -> [Case; 3] {
    let groups = |names: &[&str]| {
        let groups: Vec<Value> = names
            .iter()
            .map(|name| json!({"GroupName": name, "GroupId": 1}))
            .collect();
        json!({"ContactItem": [], "GroupItem": groups, "CompleteFlag": 1, "NextStartIndex": 0})
    };
    let guards = |code: i64, name: &str| {
        json!({"PermissionGroupInfoList": [{
            "PermissionGroupId": "@PMG#_guards", "ErrorCode": code, "PermissionGroupName": name, "Permission": 32,
        }], "Next": ""})
    };
    [
        Case {
            path: "recentcontact/update_contact_group",
            call: |chat| {
                Box::pin(async move {
                    let change =
                        ConversationGroupUpdate::new(ConversationGroupUpdateKind::Rename, "work")
                            .new_group_name("office");
                    let family = chat.conversation_group();
                    family.update_contact_group("alice", change).await.map(drop)
                })
            },
            undone: groups(&["family", "work"]),
            done: groups(&["family", "office"]),
            answer: json!({"UpdateType": 1, "UpdateGroupResult": {"GroupName": "office"}}),
            tells: true,
        },
        Case {
            path: "recentcontact/create_contact_group",
            call: |chat| {
                Box::pin(async move {
                    let bob = json!({"Type": 1, "To_Account": "bob"});
                    let bob: ConversationRef = serde_json::from_value(bob).expect("a person");
                    let family = chat.conversation_group();
                    let group = NewConversationGroup::new("work", [bob]);
                    family
                        .create_contact_group("alice", [group])
                        .await
                        .map(drop)
                })
            },
            undone: groups(&["family"]),
            done: groups(&["family", "work"]),
            answer: json!({"GroupResultItem": []}),
            tells: false,
        },
        Case {
            path: "group_open_http_svc/create_permission_group",
            call: |chat| {
                Box::pin(async move {
                    let family = chat.permission_group();
                    let can = CommunityPermissions::MUTE_MEMBERS;
                    let call = family.create_permission_group("@TGS#_town", "Guards", can);
                    call.permission_group_id("@PMG#_guards").await.map(drop)
                })
            },
            undone: guards(10_010, ""),
            done: guards(0, "Guards"),
            answer: json!({"PermissionGroupId": "@PMG#_guards"}),
            tells: true,
        },
    ]
}

/// What leaves open whether the request was carried out.
fn troubles() -> [Reply; 4] {
    [
        Reply::Reset,
        Reply::html("502 Bad Gateway", "<h1>Bad Gateway</h1>"),
        Reply::Body("{\"ActionStatus\": \"OK\", \"Er".to_owned()),
        Reply::refusal(60_008, "timeout inside the service"),
    ]
}

/// How a call went: how often it was written, how often looked, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    writes: usize,
    looks: usize,
    good: bool,
    /// The error says that it may have been carried out.
    open: bool,
}

/// A call whose first attempt meets this, and whose look shows that.
async fn course(case: &Case, trouble: Reply, page: &Value, retry: RetryPolicy) -> Seen {
    let counts = Arc::new([AtomicUsize::new(0), AtomicUsize::new(0)]);
    let (write, looked) = (format!("/{}?", case.path), Arc::clone(&counts));
    let (page, answer) = (Reply::ok(page.clone()), Reply::ok(case.answer.clone()));
    let server = Server::answering(move |_, request| {
        let [writes, looks] = &*looked;
        if !request.target.contains(&write) {
            looks.fetch_add(1, Ordering::Relaxed);
            return page.clone();
        }
        match writes.fetch_add(1, Ordering::Relaxed) {
            0 => trouble.clone(),
            _ => answer.clone(),
        }
    })
    .await;
    let chat = quick(&server.url()).retry(retry).build();
    let ended = (case.call)(chat.expect("the settings are good")).await;
    let [writes, looks] = &*counts;
    Seen {
        writes: writes.load(Ordering::Relaxed),
        looks: looks.load(Ordering::Relaxed),
        good: ended.is_ok(),
        open: ended.is_err_and(|error| error.delivery() == Delivery::Unknown),
    }
}

pub(super) async fn looks() -> Report {
    let mut report = Report::new("");
    let mut cells = 0_u64;
    for case in cases() {
        for trouble in troubles() {
            let told = format!("{}, {trouble:?}", case.path);
            let again = Seen {
                writes: 2,
                looks: 1,
                good: true,
                open: false,
            };
            let patient = RetryPolicy::default();
            let seen = course(&case, trouble.clone(), &case.undone, patient).await;
            report.must(
                seen == again,
                format!("{told}: nothing was done, and it was not sent again, once: {seen:?}"),
            );
            let once = Seen {
                writes: 1,
                looks: 1,
                good: case.tells,
                open: !case.tells,
            };
            let seen = course(&case, trouble.clone(), &case.done, patient).await;
            report.must(
                seen == once,
                format!(
                    "{told}: it was done, and that was not told, or it was done again: {seen:?}"
                ),
            );
            // The control: a client that sends nothing again.
            let off = RetryPolicy::off();
            let seen = course(&case, trouble, &case.undone, off).await;
            report.must(
                seen != again && seen != once,
                format!("{told}: a client that neither looks nor sends again would pass"),
            );
            cells += 2;
        }
    }
    report.figure("cells", cells);
    report
}
