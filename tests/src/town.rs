//! An emulator with people in it, and a client that reaches it over HTTP.
#![allow(
    clippy::expect_used,
    reason = "a town that cannot be built fails its test"
)]

use chat_api::Client;
use chat_api::types::group::CreateGroupRequest;
use chat_api::types::{GroupId, GroupType, OfficialAccountId};
use chat_emulator::{Emulator, EmulatorBuilder};
use chat_transport::{Hosts, HttpTransport};

use crate::tap::{Record, Tap};

/// The owner of whatever a town has.
pub const OWNER: &str = "mayor";

/// An emulator, a client of it, and what the client sent.
#[derive(Debug)]
#[non_exhaustive]
pub struct Town {
    /// The emulator.
    pub emulator: Emulator,
    /// A client of its first app.
    pub chat: Client,
    /// What that client has sent.
    pub sent: Record,
}

impl Town {
    /// A town with an owner and nobody else.
    pub async fn start() -> Self {
        Self::of(Emulator::builder()).await
    }

    /// The same in an emulator with these settings.
    pub async fn of(builder: EmulatorBuilder) -> Self {
        let emulator = builder.start().await.expect("a free port");
        let hosts = Hosts::new(emulator.url()).expect("an address");
        let (app, key) = (emulator.app_id(), emulator.secret_key());
        let transport =
            HttpTransport::builder(app, key, emulator.admin(), hosts, chat_api::address_form())
                .build()
                .expect("the settings are good");
        let (tap, sent) = Tap::on(transport);
        let chat = Client::with_transport(app, tap);
        let _ = chat
            .account()
            .account_import(OWNER)
            .await
            .expect("is imported");
        Self {
            emulator,
            chat,
            sent,
        }
    }

    /// So many people, whose names are their numbers, from `p001` on.
    pub async fn people(&self, count: usize) -> Vec<String> {
        let names: Vec<String> = (1..=count).map(|number| format!("p{number:03}")).collect();
        let imported = self.chat.account().multiaccount_import(&names).await;
        assert_eq!(imported.expect("are imported").failures().count(), 0);
        names
    }

    /// An official account with these subscribers.
    pub async fn official_account(&self, name: &str, readers: &[String]) -> OfficialAccountId {
        let family = self.chat.official_account();
        let created = family.create_official_account(OWNER, name).await;
        let id = created.expect("is created").official_account_user_id;
        if !readers.is_empty() {
            let added = family.add_subscriber(&id, readers).await;
            assert_eq!(added.expect("are added").failures().count(), 0);
        }
        id
    }

    /// A group with these members beside its owner, who is the first.
    pub async fn group(&self, kind: GroupType, members: &[String]) -> GroupId {
        let request = CreateGroupRequest::new(kind, "Town hall").owner_account(OWNER);
        let created = self.chat.call(request).await.expect("is created");
        let added = self
            .chat
            .group()
            .add_group_member(&created.group_id, members);
        let _ = added.await.expect("are added");
        created.group_id
    }
}
