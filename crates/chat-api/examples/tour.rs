//! A walk through the client: accounts, an official account, a group, a message, pages, batches, refusals.
//!
//! ```text
//! cargo run --example tour
//! ```
//!
//! It starts an emulator of the service in its own process and talks to it over HTTP. With `CHAT_SDKAPPID`,
//! `CHAT_SECRET_KEY` and `CHAT_REGION` (and `CHAT_ADMIN`) set it talks to the real service instead. There it only
//! reads, unless `CHAT_TOUR_WRITE=1` says otherwise; what it then creates has names of its own, and is removed again
//! even if a step fails.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tour talks to its reader"
)]

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::UNIX_EPOCH;

use chat_api::types::group::{CreateGroupRequest, FirstMember};
use chat_api::types::official_account::OfficialAccountInfoFilter;
use chat_api::types::{
    GroupId, GroupType, MemberRole, MsgBody, OfficialAccountField, OfficialAccountId, SERVICE,
    UserId,
};
use chat_api::{Client, Region, SecretKey};
use chat_emulator::Emulator;

type Done = Result<(), Box<dyn Error>>;

/// More users than one call takes.
const SUBSCRIBERS: usize = 250;

#[tokio::main]
async fn main() -> ExitCode {
    match tour().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn tour() -> Done {
    let Some(chat) = real_service()? else {
        let emulator = Emulator::start().await?;
        println!("An emulator of the service answers at {}\n", emulator.url());
        let chat = Client::builder(emulator.app_id(), emulator.secret_key())
            .base_url(emulator.url())
            .admin(emulator.admin())
            .build()?;
        Tour::new(&chat)?.walk().await?;
        emulator.shutdown().await;
        return Ok(());
    };
    if variable("CHAT_TOUR_WRITE").is_some_and(|value| value == "1") {
        Tour::new(&chat)?.walk().await
    } else {
        println!(
            "Reading only; CHAT_TOUR_WRITE=1 lets the tour create things and remove them again.\n"
        );
        read_only(&chat).await
    }
}

/// A variable of the environment; an empty one counts as absent.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.trim().is_empty())
}

/// The real service, if the environment names an app.
fn real_service() -> Result<Option<Client>, Box<dyn Error>> {
    let Some([app, key, region]) = all_or_none(
        ["CHAT_SDKAPPID", "CHAT_SECRET_KEY", "CHAT_REGION"],
        variable,
    )?
    else {
        return Ok(None);
    };
    let app: u32 = app
        .trim()
        .parse()
        .map_err(|_| "CHAT_SDKAPPID is not the number of an app: it has digits only")?;
    let region = Region::ALL
        .iter()
        .find(|known| known.as_str().eq_ignore_ascii_case(region.trim()))
        .ok_or_else(|| {
            let names: Vec<_> = Region::ALL.iter().map(|known| known.as_str()).collect();
            format!("CHAT_REGION is none of {}", names.join(", "))
        })?;
    let mut builder = Client::builder(app, SecretKey::new(key.trim())).region(*region);
    if let Some(admin) = variable("CHAT_ADMIN") {
        builder = builder.admin(admin);
    }
    Ok(Some(builder.build()?))
}

/// The values of these variables; nothing if none is set. Some without the others are a slip.
fn all_or_none(
    names: [&str; 3],
    get: impl Fn(&str) -> Option<String>,
) -> Result<Option<[String; 3]>, String> {
    match names.map(&get) {
        [Some(first), Some(second), Some(third)] => Ok(Some([first, second, third])),
        [None, None, None] => Ok(None),
        values => {
            let missing: Vec<&str> = names
                .into_iter()
                .zip(values)
                .filter_map(|(name, value)| value.is_none().then_some(name))
                .collect();
            Err(format!(
                "missing or empty: {}; set all of {} to talk to the real service, or none of them for the emulator",
                missing.join(", "),
                names.join(", ")
            ))
        }
    }
}

/// A walk that creates things, and what it has created so far.
struct Tour<'c> {
    chat: &'c Client,
    /// What its users' names begin with. Another run, or the app itself, has no users of these names.
    prefix: String,
    users: Vec<UserId>,
    official_accounts: Vec<OfficialAccountId>,
    groups: Vec<GroupId>,
}

impl<'c> Tour<'c> {
    fn new(chat: &'c Client) -> Result<Self, Box<dyn Error>> {
        // About an hour goes by before a number comes again.
        let number = UNIX_EPOCH.elapsed()?.as_micros() % 0x1_0000_0000;
        Ok(Self {
            chat,
            prefix: format!("tour_{number:08x}"),
            users: Vec::new(),
            official_accounts: Vec::new(),
            groups: Vec::new(),
        })
    }

    async fn walk(mut self) -> Done {
        let done = self.steps().await;
        self.leave_no_trace().await;
        done
    }

    async fn steps(&mut self) -> Done {
        self.accounts().await?;
        self.official_account().await?;
        self.group().await?;
        refusals(self.chat).await
    }

    fn user(&self, name: &str) -> UserId {
        UserId::new(format!("{}_{name}", self.prefix))
    }

    async fn accounts(&mut self) -> Done {
        step("Importing accounts");
        let users: Vec<UserId> = (1..=SUBSCRIBERS)
            .map(|number| self.user(&format!("{number:03}")))
            .collect();
        let owner = self.user("owner");
        // Noted beforehand: an import whose answer is lost may have been carried out.
        self.users.clone_from(&users);
        self.users.push(owner.clone());
        self.chat
            .account()
            .account_import(&owner)
            .nick("Olga")
            .await?;
        let imported = self
            .chat
            .account()
            .multiaccount_import(users.iter().map(UserId::as_str))
            .await?;
        println!(
            "   {owner} and {} more; {} could not be imported",
            users.len(),
            imported.failures().count()
        );
        Ok(())
    }

    async fn official_account(&mut self) -> Done {
        let chat = self.chat;
        step("Creating an official account");
        let created = chat
            .official_account()
            .create_official_account(self.user("owner"), "Daily news")
            .introduction("What happened today")
            .organization("Tour desk")
            .await?;
        let account = created.official_account_user_id;
        self.official_accounts.push(account.clone());
        println!("   {account}");

        step("Subscribing more users than one call takes");
        let stranger = self.user("nobody_knows");
        let readers = self.users.iter().chain([&stranger]).map(UserId::as_str);
        let added = chat
            .official_account()
            .add_subscriber(&account, readers)
            .await?;
        println!(
            "   {} users over several calls; {} failed:",
            added.subscriber_list.len(),
            added.failures().count()
        );
        for failed in added.failures() {
            println!("   - {}", failed.subscriber_account);
        }

        step("Reading two fields of its profile");
        let filter = OfficialAccountInfoFilter::new().official_account_base_info_filter([
            OfficialAccountField::Name,
            OfficialAccountField::SubscriberNum,
        ]);
        let info = chat
            .official_account()
            .get_official_account_info([&account])
            .response_filter(filter)
            .await?;
        for item in &info.official_account_info_list {
            println!(
                "   {}: {} subscribers; the introduction was not asked for: {:?}",
                item.name.as_deref().unwrap_or("?"),
                item.subscriber_num.unwrap_or_default(),
                item.introduction
            );
        }

        step("Paging through every subscriber");
        let mut pages = chat
            .official_account()
            .get_subscriber_info(&account)
            .limit(100)
            .pages();
        let mut seen = 0;
        while let Some(page) = pages.next().await {
            let page = page?;
            seen += page.subscriber_list.len();
            println!("   {seen:>4} of {}", page.subscriber_num);
        }

        step("What one of them reads");
        let mut subscribed = chat
            .official_account()
            .get_subscribed_official_account_list(self.user("001"))
            .items();
        while let Some(item) = subscribed.next().await {
            let item = item?;
            println!(
                "   {} ({})",
                item.official_account,
                item.name.unwrap_or_default()
            );
        }
        Ok(())
    }

    async fn group(&mut self) -> Done {
        let chat = self.chat;
        step("Creating a group with two administrators");
        let admins = self.users[..2]
            .iter()
            .map(|user| FirstMember::new(user).role(MemberRole::Admin));
        let members = self.users[2..40].iter().map(FirstMember::from);
        let request = CreateGroupRequest::new(GroupType::Public, "Tour guides")
            .owner_account(self.user("owner"))
            .member_list(admins.chain(members));
        let group = chat.call(request).await?.group_id;
        self.groups.push(group.clone());
        println!("   {group}");

        for role in [MemberRole::Owner, MemberRole::Admin, MemberRole::Member] {
            let mut members = chat
                .group()
                .get_group_member_info(&group)
                .member_role_filter([role.clone()])
                .limit(15)
                .items();
            let mut names = Vec::new();
            while let Some(member) = members.next().await {
                names.push(member?.member_account.into_string());
            }
            println!("   {:>2} x {role}: {}", names.len(), shorten(&names));
        }

        step("Sending a message and reading it back");
        let text = "Meet at the fountain";
        let sent = chat
            .group_message()
            .send_group_msg(&group, MsgBody::text(text))
            .from_account(self.user("001"))
            .await?;
        let mut history = chat.group_message().group_msg_get_simple(&group).items();
        while let Some(message) = history.next().await {
            let message = message?;
            if message.msg_seq == sent.msg_seq {
                let body = message.msg_body.as_ref();
                let read = body.and_then(|body| body.elements()?.first()?.as_text());
                if read != Some(text) {
                    return Err("the history has another message in its place".into());
                }
                println!("   {}: {text}", message.from_account.unwrap_or_default());
                return Ok(());
            }
        }
        Err("the message is not in the history".into())
    }

    /// Removes what there is, the owner last. What cannot be removed is named.
    async fn leave_no_trace(&self) {
        step("Leaving no trace");
        for group in &self.groups {
            match self.chat.group().destroy_group(group).await {
                Ok(_) => println!("   {group} removed"),
                Err(error) => println!("   {group} stays: {error}"),
            }
        }
        for account in &self.official_accounts {
            let removed = self
                .chat
                .official_account()
                .destroy_official_account(account);
            match removed.await {
                Ok(_) => println!("   {account} removed"),
                Err(error) => println!("   {account} stays: {error}"),
            }
        }
        if self.users.is_empty() {
            return;
        }
        let removed = self.chat.account().account_delete(&self.users).await;
        match removed {
            Ok(answer) => println!(
                "   {} accounts removed",
                self.users.len() - answer.failures().count()
            ),
            Err(error) => println!("   accounts {}_… stay: {error}", self.prefix),
        }
    }
}

async fn refusals(chat: &Client) -> Done {
    step("Two refusals");
    let id = "@TOA#_nobody_made_this";
    match chat.official_account().get_subscriber_info(id).await {
        Err(error) if error.is_not_found() => println!("   unknown account: {error}"),
        Err(error) => return Err(error.into()),
        Ok(_) => return Err("an account that nobody made has subscribers".into()),
    }
    match chat
        .official_account()
        .get_subscriber_info("not an id")
        .await
    {
        Ok(_) => return Err("a malformed id was taken".into()),
        Err(error) => {
            let api = error.api().ok_or("refused by something else")?;
            println!(
                "   malformed id: code {} is {}",
                api.code(),
                api.name().unwrap_or("unknown")
            );
            println!("   was it carried out? {:?}", error.delivery());
        }
    }
    Ok(())
}

async fn read_only(chat: &Client) -> Done {
    step("Is the administrator an account?");
    let admin = variable("CHAT_ADMIN").unwrap_or_else(|| SERVICE.admin.to_owned());
    let checked = chat.account().account_check([admin.as_str()]).await?;
    for item in &checked.result_item {
        println!("   {}: {:?}", item.user_id, item.account_status);
    }
    refusals(chat).await
}

fn step(title: &str) {
    println!("-- {title}");
}

fn shorten(names: &[String]) -> String {
    match names {
        [first, .., last] if names.len() > 3 => format!("{first} … {last}"),
        few => few.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chat_api::types::account::AccountStatus;
    use chat_emulator::{App, AppSettings};

    async fn status(
        chat: &Client,
        user: &UserId,
    ) -> Result<Vec<Option<AccountStatus>>, chat_api::Error> {
        let checked = chat.account().account_check([user]).await?;
        let items = checked.result_item.into_iter();
        Ok(items.map(|item| item.account_status).collect())
    }

    #[test]
    fn settings_come_together_or_not_at_all() {
        let names = ["A", "B", "C"];
        let value = |name: &str| Some(name.to_lowercase());
        assert_eq!(all_or_none(names, |_| None), Ok(None));
        let all = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(all_or_none(names, value), Ok(Some(all)));
        let without = all_or_none(names, |name| value(name).filter(|_| name == "A"));
        let words = "missing or empty: B, C; set all of A, B, C";
        assert!(without.is_err_and(|error| error.starts_with(words)));
    }

    /// The official account is there when the subscribing fails.
    #[tokio::test]
    async fn what_a_failed_tour_created_is_removed() -> Done {
        let everybody = u32::try_from(SUBSCRIBERS)? + 1;
        let settings = AppSettings::default()
            .max_accounts(everybody)
            .max_official_accounts(1)
            .max_subscriptions(0);
        let app = App::new(1_400_000_005, SecretKey::new("key")).settings(settings);
        let emulator = Emulator::builder().app(app).start().await?;
        let chat = Client::builder(emulator.app_id(), emulator.secret_key())
            .base_url(emulator.url())
            .build()?;
        let tour = Tour::new(&chat)?;
        let owner = tour.user("owner");
        let failed = tour.walk().await.err().ok_or("nobody may subscribe")?;
        let failed: Box<chat_api::Error> = failed.downcast()?;
        assert_eq!(failed.api().map(|api| api.code()), Some(130010));

        assert_eq!(
            status(&chat, &owner).await?,
            [Some(AccountStatus::NotImported)]
        );
        // The app has room for one official account, and for as many users as the tour has.
        let names: Vec<String> = (0..everybody).map(|name| format!("other_{name}")).collect();
        let imported = chat
            .account()
            .multiaccount_import(names.iter().map(String::as_str))
            .await?;
        assert_eq!(imported.failures().count(), 0);
        let created = chat
            .official_account()
            .create_official_account("other_0", "Other")
            .await?;
        assert_ne!(created.official_account_user_id.as_str(), "");
        Ok(())
    }

    #[tokio::test]
    async fn a_user_of_the_app_stays() -> Done {
        let emulator = Emulator::start().await?;
        let chat = Client::builder(emulator.app_id(), emulator.secret_key())
            .base_url(emulator.url())
            .build()?;
        let owner = UserId::new("tour_owner");
        let _ = chat.account().account_import(&owner).await?;
        Tour::new(&chat)?.walk().await?;
        assert_eq!(
            status(&chat, &owner).await?,
            [Some(AccountStatus::Imported)]
        );
        Ok(())
    }
}
