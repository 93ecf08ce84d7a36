//! A walk through the client: accounts, an official account, a group, pages, batches, refusals.
//!
//! ```text
//! cargo run --example tour
//! ```
//!
//! It starts an emulator of the service in its own process and talks to it over HTTP. With `CHAT_SDKAPPID`,
//! `CHAT_SECRET_KEY` and `CHAT_REGION` (and `CHAT_ADMIN`) set it talks to the real service instead. There it only
//! reads, unless `CHAT_TOUR_WRITE=1` says otherwise; what it then creates, it removes again.
#![allow(clippy::print_stdout, reason = "a tour talks to its reader")]

use std::env;
use std::error::Error;

use chat_api::types::group::{CreateGroupRequest, FirstMember};
use chat_api::types::official_account::OfficialAccountInfoFilter;
use chat_api::types::{GroupType, MemberRole, OfficialAccountField, UserId};
use chat_api::{Client, Region, SecretKey};
use chat_emulator::Emulator;

type Done = Result<(), Box<dyn Error>>;

/// More users than one call takes.
const SUBSCRIBERS: usize = 250;

#[tokio::main]
async fn main() -> Done {
    let Some(chat) = real_service()? else {
        let emulator = Emulator::start().await?;
        println!("An emulator of the service answers at {}\n", emulator.url());
        let chat = Client::builder(emulator.app_id(), emulator.secret_key())
            .base_url(emulator.url())
            .admin(emulator.admin())
            .build()?;
        write_and_read(&chat).await?;
        emulator.shutdown().await;
        return Ok(());
    };
    if env::var("CHAT_TOUR_WRITE").is_ok_and(|value| value == "1") {
        write_and_read(&chat).await
    } else {
        println!(
            "Reading only; CHAT_TOUR_WRITE=1 lets the tour create things and remove them again.\n"
        );
        read_only(&chat).await
    }
}

/// The real service, if the environment names an app.
fn real_service() -> Result<Option<Client>, Box<dyn Error>> {
    let Ok(app) = env::var("CHAT_SDKAPPID") else {
        return Ok(None);
    };
    let app: u32 = app.parse().map_err(|_| "CHAT_SDKAPPID is no number")?;
    let key = env::var("CHAT_SECRET_KEY").map_err(|_| "CHAT_SECRET_KEY is missing")?;
    let name = env::var("CHAT_REGION").map_err(|_| "CHAT_REGION is missing")?;
    let region = Region::ALL
        .iter()
        .find(|region| region.as_str().eq_ignore_ascii_case(&name))
        .ok_or_else(|| {
            let names: Vec<_> = Region::ALL.iter().map(|region| region.as_str()).collect();
            format!("CHAT_REGION is none of {}", names.join(", "))
        })?;
    let mut builder = Client::builder(app, SecretKey::new(key)).region(*region);
    if let Ok(admin) = env::var("CHAT_ADMIN") {
        builder = builder.admin(admin);
    }
    Ok(Some(builder.build()?))
}

async fn write_and_read(chat: &Client) -> Done {
    let users = accounts(chat).await?;
    official_account(chat, &users).await?;
    group(chat, &users).await?;
    refusals(chat).await?;
    step("Leaving no trace");
    let removed = chat.account().account_delete(users.iter().cloned()).await;
    match removed {
        Ok(answer) => println!(
            "   {} accounts removed",
            users.len() - answer.failures().count()
        ),
        Err(error) => println!("   accounts stay: {error}"),
    }
    Ok(())
}

async fn accounts(chat: &Client) -> Result<Vec<UserId>, Box<dyn Error>> {
    step("Importing accounts");
    let users: Vec<UserId> = (1..=SUBSCRIBERS)
        .map(|number| UserId::new(format!("tour_{number:03}")))
        .collect();
    chat.account()
        .account_import("tour_owner")
        .nick("Olga")
        .await?;
    let imported = chat
        .account()
        .multiaccount_import(users.iter().map(UserId::as_str))
        .await?;
    println!(
        "   tour_owner and {} more; {} could not be imported",
        users.len(),
        imported.failures().count()
    );
    let mut all = users;
    all.push(UserId::new("tour_owner"));
    Ok(all)
}

async fn official_account(chat: &Client, users: &[UserId]) -> Done {
    step("Creating an official account");
    let created = chat
        .official_account()
        .create_official_account("tour_owner", "Daily news")
        .introduction("What happened today")
        .organization("Tour desk")
        .await?;
    let account = created.official_account_user_id;
    println!("   {account}");

    step("Subscribing more users than one call takes");
    let readers = users.iter().map(UserId::as_str).chain(["nobody_knows"]);
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
        .get_subscribed_official_account_list("tour_001")
        .items();
    while let Some(item) = subscribed.next().await {
        let item = item?;
        println!(
            "   {} ({})",
            item.official_account,
            item.name.unwrap_or_default()
        );
    }

    chat.official_account()
        .destroy_official_account(&account)
        .await?;
    Ok(())
}

async fn group(chat: &Client, users: &[UserId]) -> Done {
    step("Creating a group with two administrators");
    let admins = users[..2]
        .iter()
        .map(|user| FirstMember::new(user).role(MemberRole::Admin));
    let members = users[2..40].iter().map(FirstMember::from);
    let request = CreateGroupRequest::new(GroupType::Public, "Tour guides")
        .owner_account("tour_owner")
        .member_list(admins.chain(members));
    let created = chat.call(request).await?;
    println!("   {}", created.group_id);

    for role in [MemberRole::Owner, MemberRole::Admin, MemberRole::Member] {
        let mut members = chat
            .group()
            .get_group_member_info(&created.group_id)
            .member_role_filter([role.clone()])
            .limit(15)
            .items();
        let mut names = Vec::new();
        while let Some(member) = members.next().await {
            names.push(member?.member_account.into_string());
        }
        println!("   {:>2} x {role}: {}", names.len(), shorten(&names));
    }
    chat.group().destroy_group(&created.group_id).await?;
    Ok(())
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
    let admin = env::var("CHAT_ADMIN").unwrap_or_else(|_| "administrator".to_owned());
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
