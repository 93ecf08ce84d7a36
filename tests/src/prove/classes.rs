//! R6: what is sent again and what is not, for every command, fault and phase.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use chat_api::{Client, Delivery, QuotaSettings, RetryBudget, RetryPolicy, SecretKey};
use chat_emulator::{App, AppHandle, Effect, Emulator, Fault, Limits, Phase};
use chat_types::{ENDPOINTS, Endpoint};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::naive;
use super::stand::crew;
use super::{Plan, Report, looking};
use crate::clock::QuickClock;
use crate::conformance::{examples, sheets};

/// A group that is there. The ids in the examples are of groups whose id the service made, which cannot be chosen.
const GROUP: &str = "tea-lovers";
const GROUP_IN_EXAMPLES: &str = "@TGS#2J4SZEAEL";

/// What happens to a call after an attempt with an unknown outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// It is sent again.
    Again,
    /// It is not, and the caller is told.
    Once,
    /// A look tells whether it was carried out: it is sent again if not, and a success if it was.
    Looked,
}

/// What must become of a command by the second witness, if one word says it for every request.
fn fate(retry: &str) -> Option<Fate> {
    match retry.split(' ').next() {
        Some("read" | "repeatable") => Some(Fate::Again),
        // A raw call is not looked after.
        Some("never" | "verify_first") => Some(Fate::Once),
        _ => None,
    }
}

/// A call of which it is known what must become of it.
struct Case {
    name: String,
    path: &'static str,
    fate: Fate,
    call: Box<dyn Fn(Client) -> Calling + Send + Sync>,
}

type Calling = std::pin::Pin<Box<dyn Future<Output = Ending> + Send>>;

/// How a call ended for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Good,
    /// The error says that it may have been carried out, and what to do about it.
    Open,
    OtherError,
}

fn ending<T>(result: &Result<T, chat_api::Error>) -> Ending {
    match result {
        Ok(_) => Ending::Good,
        Err(error) if error.delivery() == Delivery::Unknown => Ending::Open,
        Err(_) => Ending::OtherError,
    }
}

/// A request with typed fields, whose class may depend on what it says.
fn typed<E: Endpoint + DeserializeOwned + Clone + Send + Sync + 'static>(
    what: &str,
    body: Value,
    fate: Fate,
) -> Case {
    let path = E::META.path;
    let request: E = serde_json::from_value(body).expect("a request");
    Case {
        name: format!("{path} ({what})"),
        path,
        fate,
        call: Box::new(move |chat| {
            let request = request.clone();
            Box::pin(async move { ending(&chat.call(request).await) })
        }),
    }
}

/// Commands for which it depends on the request, and those whose repeats the service knows by a key.
fn depending() -> Vec<Case> {
    use Fate::{Again, Looked, Once};
    use chat_types::c2c_message::{AdminSetMsgReadRequest, ImportmsgRequest, SendmsgRequest};
    use chat_types::community_topic::{CreateTopicRequest, ImportTopicRequest};
    use chat_types::conversation::DeleteRequest;
    use chat_types::conversation_group::UpdateContactGroupRequest;
    use chat_types::group::{CreateGroupRequest, ImportGroupRequest};
    use chat_types::group_counter::UpdateGroupCounterRequest;
    use chat_types::group_message::{
        ClearGroupMsgRequest, ImportGroupMsgRequest, SendGroupMsgRequest,
    };
    use chat_types::live_group::SendBroadcastMsgRequest;
    use chat_types::moderation::ContentModerationRequest;
    use chat_types::official_account::{
        CreateOfficialAccountRequest, SendOfficialAccountMsgRequest,
    };
    use chat_types::permission_group::CreatePermissionGroupRequest;

    let text = || json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]);
    let group = GROUP;
    let town = "@TGS#_town";
    vec![
        typed::<CreateGroupRequest>(
            "own id, owned",
            json!({"Type": "Public", "Name": "Tea", "GroupId": "tea", "Owner_Account": "alice"}),
            Again,
        ),
        typed::<CreateGroupRequest>(
            "own id",
            json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"}),
            Looked,
        ),
        typed::<CreateGroupRequest>("no id", json!({"Type": "Public", "Name": "Tea"}), Once),
        typed::<ImportGroupRequest>(
            "own id, owned",
            json!({"Type": "Public", "Name": "Tea", "GroupId": "tea", "Owner_Account": "alice"}),
            Again,
        ),
        typed::<ImportGroupRequest>(
            "own id",
            json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"}),
            Looked,
        ),
        typed::<ImportGroupRequest>("no id", json!({"Type": "Public", "Name": "Tea"}), Once),
        typed::<CreateTopicRequest>(
            "own id",
            json!({"GroupId": town, "TopicId": "@TGS#_town@TOPIC#_x", "TopicName": "X"}),
            Again,
        ),
        typed::<CreateTopicRequest>("no id", json!({"GroupId": town, "TopicName": "X"}), Once),
        typed::<ImportTopicRequest>(
            "own id",
            json!({"GroupId": town, "TopicId": "@TGS#_town@TOPIC#_x", "TopicName": "X"}),
            Again,
        ),
        typed::<ImportTopicRequest>("no id", json!({"GroupId": town, "TopicName": "X"}), Once),
        typed::<CreateOfficialAccountRequest>(
            "own id",
            json!({"Owner_Account": "alice", "Name": "News", "OfficialAccountUserID": "@TOA#_tea"}),
            Looked,
        ),
        typed::<CreateOfficialAccountRequest>(
            "no id",
            json!({"Owner_Account": "alice", "Name": "News"}),
            Once,
        ),
        // With an id of its own it can be looked up, which the emulator cannot answer.
        typed::<CreatePermissionGroupRequest>(
            "own id",
            json!({"GroupId": town, "PermissionGroupId": "@PMG#_x", "PermissionGroupName": "X", "Permission": 0}),
            Once,
        ),
        typed::<CreatePermissionGroupRequest>(
            "no id",
            json!({"GroupId": town, "PermissionGroupName": "X", "Permission": 0}),
            Once,
        ),
        typed::<UpdateContactGroupRequest>(
            "conversations",
            json!({"From_Account": "alice", "UpdateType": 1, "UpdateGroup": {"UpdateGroupType": 2, "OldGroupName": "work", "ContactUpdateItem": [{"ContactOptType": 2, "ContactItem": {"Type": 1, "To_Account": "bob"}}]}}),
            Again,
        ),
        typed::<UpdateContactGroupRequest>(
            "new name",
            json!({"From_Account": "alice", "UpdateType": 1, "UpdateGroup": {"UpdateGroupType": 1, "OldGroupName": "work", "NewGroupName": "play"}}),
            Once,
        ),
        typed::<ClearGroupMsgRequest>(
            "up to a message",
            json!({"GroupId": group, "MsgSeq": 18}),
            Again,
        ),
        typed::<ClearGroupMsgRequest>("all", json!({"GroupId": group}), Once),
        typed::<AdminSetMsgReadRequest>(
            "up to a time",
            json!({"Report_Account": "bob", "Peer_Account": "alice", "MsgReadTime": 1_700_000_000}),
            Again,
        ),
        typed::<AdminSetMsgReadRequest>(
            "all",
            json!({"Report_Account": "bob", "Peer_Account": "alice"}),
            Once,
        ),
        typed::<DeleteRequest>(
            "history stays",
            json!({"From_Account": "alice", "Type": 1, "To_Account": "bob"}),
            Again,
        ),
        typed::<DeleteRequest>(
            "history goes",
            json!({"From_Account": "alice", "Type": 1, "To_Account": "bob", "ClearRamble": 1}),
            Once,
        ),
        typed::<UpdateGroupCounterRequest>(
            "set",
            json!({"GroupId": group, "GroupCounter": [{"Key": "likes", "Value": 0}], "Mode": "Set"}),
            Again,
        ),
        typed::<UpdateGroupCounterRequest>(
            "raise",
            json!({"GroupId": group, "GroupCounter": [{"Key": "likes", "Value": 1}], "Mode": "Increase"}),
            Once,
        ),
        typed::<ContentModerationRequest>(
            "text",
            json!({"AuditName": "C2C", "ContentType": "Text", "Content": "tea"}),
            Again,
        ),
        typed::<ContentModerationRequest>(
            "video",
            json!({"AuditName": "C2C", "ContentType": "Video", "Content": "https://example.com/tea.mp4"}),
            Once,
        ),
        typed::<SendGroupMsgRequest>(
            "key drawn",
            json!({"GroupId": group, "MsgBody": text()}),
            Again,
        ),
        typed::<SendBroadcastMsgRequest>(
            "key drawn",
            json!({"From_Account": "alice", "MsgBody": text()}),
            Again,
        ),
        typed::<SendOfficialAccountMsgRequest>(
            "key drawn",
            json!({"Official_Account": "@TOA#_news", "MsgBody": text()}),
            Again,
        ),
        typed::<SendmsgRequest>(
            "key drawn",
            json!({"To_Account": "bob", "MsgBody": text()}),
            Again,
        ),
        typed::<ImportmsgRequest>(
            "key drawn",
            json!({"SyncFromOldSystem": 2, "From_Account": "alice", "To_Account": "bob", "MsgTimeStamp": 1_690_000_000, "MsgBody": text()}),
            Again,
        ),
        typed::<ImportGroupMsgRequest>(
            "key drawn",
            json!({"GroupId": group, "MsgList": [{"From_Account": "alice", "SendTime": 1_600_000_000, "MsgBody": text()}]}),
            Again,
        ),
    ]
}

/// Every command at least once.
fn cases(report: &mut Report) -> Vec<Case> {
    let mut cases = depending();
    let special: Vec<&str> = cases.iter().map(|case| case.path).collect();
    let sheets = sheets().unwrap_or_else(|error| {
        report.must(false, error);
        Vec::new()
    });
    let judged: BTreeMap<&str, &str> = sheets
        .iter()
        .flat_map(|sheet| &sheet.commands)
        .map(|command| (command.path.as_str(), command.retry.as_str()))
        .collect();
    for meta in ENDPOINTS
        .iter()
        .filter(|meta| !special.contains(&meta.path))
    {
        let path = meta.path;
        let judged = judged.get(path);
        let Some(fate) = judged.and_then(|retry| fate(retry)) else {
            report.must(false, format!("{path}: nobody has judged it ({judged:?})"));
            continue;
        };
        // A command whose file has another name gets an empty request, which every fault before the work strikes too.
        let example = examples::of(meta).unwrap_or_default().into_iter().next();
        let (body, query) =
            example.map_or_else(|| (json!({}), Vec::new()), |e| (e.request, e.query));
        cases.push(Case {
            name: path.to_owned(),
            path,
            fate,
            call: Box::new(move |chat| {
                let (body, query) = (
                    body.to_string().replace(GROUP_IN_EXAMPLES, GROUP),
                    query.clone(),
                );
                Box::pin(async move {
                    let call = chat.call_raw(path, body);
                    let call = query
                        .into_iter()
                        .fold(call, |call, (name, value)| call.with_query(name, value));
                    ending(&call.await)
                })
            }),
        });
    }
    cases
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Trouble {
    phase: Phase,
    effect: Effect,
    /// Whether it leaves open what became of the call; otherwise nothing was done, and every call is made again.
    open: bool,
}

const OPEN_CODE: i64 = 60_008;
const BUSY_CODE: i64 = 60_018;
const EXPIRED_CODE: i64 = 70_001;

fn troubles() -> Vec<Trouble> {
    let mut all = Vec::new();
    for phase in [Phase::Pre, Phase::Post, Phase::Body] {
        let effects = match phase {
            Phase::Body => vec![
                Effect::Reset,
                Effect::Truncate,
                Effect::Garbage,
                Effect::Stall,
            ],
            _ => vec![
                Effect::Reset,
                Effect::Status(502),
                Effect::Garbage,
                Effect::Code(OPEN_CODE),
                Effect::Stall,
            ],
        };
        all.extend(effects.into_iter().map(|effect| Trouble {
            phase,
            effect,
            open: true,
        }));
    }
    for code in [BUSY_CODE, EXPIRED_CODE] {
        all.push(Trouble {
            phase: Phase::Pre,
            effect: Effect::Code(code),
            open: false,
        });
    }
    all
}

/// What was seen of one call under one trouble.
#[derive(Clone, Debug)]
struct Seen {
    case: usize,
    trouble: Trouble,
    attempts: u64,
    ending: Ending,
    /// Whether the call is known to end well if nothing goes wrong.
    can_be_good: bool,
}

impl Seen {
    /// What is wrong with it, by the fate that is expected.
    fn against(&self, name: &str, fate: Fate) -> Option<String> {
        let Trouble {
            phase,
            effect,
            open,
        } = self.trouble;
        let told = |what: &str| Some(format!("{name}, {phase:?} {effect:?}: {what} ({self:?})"));
        let good = !self.can_be_good || self.ending == Ending::Good;
        match (open, fate, self.attempts) {
            (false, _, 2) | (true, Fate::Again, 2) if !good => {
                told("was sent again, and did not end well")
            }
            (false, _, 2) | (true, Fate::Again, 2) => None,
            (true, Fate::Looked, attempts) => {
                let wanted = if phase == Phase::Pre { 2 } else { 1 };
                if attempts != wanted {
                    told("was sent again if it was carried out, or not if it was not")
                } else if !good {
                    told("was looked up, and did not end well")
                } else {
                    None
                }
            }
            (true, Fate::Once, 1) if self.ending == Ending::Open => None,
            (true, Fate::Once, 1) => told("the caller is not told that the outcome is open"),
            (true, Fate::Once, _) => told("was sent again"),
            _ => told("was not sent again, once"),
        }
    }
}

/// R6.
pub async fn matrix(plan: &Plan) -> Report {
    let mut report = Report::new("r6");
    report.figure("seed", plan.seed);
    let cases = Arc::new(cases(&mut report));
    let emulator = Emulator::builder()
        .limits(Limits::off())
        .start()
        .await
        .expect("a free port");
    let emulator = Arc::new(emulator);
    let modelled = Arc::new(modelled(&emulator).await);
    let (of, at, done) = (
        Arc::clone(&cases),
        Arc::clone(&emulator),
        Arc::clone(&modelled),
    );
    // So many at once, since some wait for silence.
    let seen = crew(64, cases.len() as u64, move |number| {
        let (cases, emulator) = (Arc::clone(&of), Arc::clone(&at));
        let modelled = Arc::clone(&done);
        async move {
            let number = usize::try_from(number).unwrap_or_default();
            let case = &cases[number];
            row(&emulator, number, case, modelled.contains(case.path)).await
        }
    })
    .await;
    let seen: Vec<Seen> = seen.into_iter().flatten().collect();

    let commands: BTreeSet<&str> = cases.iter().map(|case| case.path).collect();
    report.figure("commands", commands.len() as u64);
    report.figure("calls", cases.len() as u64);
    report.figure("cells", seen.len() as u64);
    report.must(commands.len() == ENDPOINTS.len(), "a command is missing");
    for phase in [Phase::Pre, Phase::Post, Phase::Body] {
        let cells = seen
            .iter()
            .filter(|seen| seen.trouble.phase == phase)
            .count();
        report.figure(format!("cells_{phase:?}").to_lowercase(), cells as u64);
    }
    report.figure("commands_modelled", modelled.len() as u64);
    report.must(!modelled.is_empty(), "the emulator carries nothing out");
    let good: BTreeSet<usize> = seen
        .iter()
        .filter(|seen| seen.can_be_good)
        .map(|seen| seen.case)
        .collect();
    report.figure("calls_that_must_end_well", good.len() as u64);
    for (number, case) in cases.iter().enumerate() {
        report.must(
            good.contains(&number) || !modelled.contains(case.path),
            format!(
                "{}: does not end well even if nothing goes wrong",
                case.name
            ),
        );
    }
    let after = troubles()
        .iter()
        .filter(|trouble| trouble.phase != Phase::Pre)
        .count();
    for path in modelled.iter() {
        let struck = (0..cases.len()).any(|number| {
            let mine = seen.iter().filter(|seen| seen.case == number);
            let struck = mine.filter(|seen| seen.trouble.phase != Phase::Pre).count();
            cases[number].path == path.as_str() && struck == after
        });
        report.must(
            struck,
            format!("{path}: no fault struck after the work, although it can be done"),
        );
    }
    let before = troubles()
        .iter()
        .filter(|trouble| trouble.phase == Phase::Pre)
        .count();
    for (number, case) in cases.iter().enumerate() {
        let mine = || seen.iter().filter(|seen| seen.case == number);
        let pre = mine()
            .filter(|seen| seen.trouble.phase == Phase::Pre)
            .count();
        report.must(
            pre == before,
            format!("{}: a fault did not strike", case.name),
        );
        let wrong = mine().find_map(|seen| seen.against(&case.name, case.fate));
        if let Some(wrong) = wrong {
            report.must(false, wrong);
        }
        // The control: under the other class this call would not pass.
        let other = match case.fate {
            Fate::Again => Fate::Once,
            Fate::Once | Fate::Looked => Fate::Again,
        };
        let noticed = mine().any(|seen| seen.against(&case.name, other).is_some());
        report.must(
            noticed,
            format!("{}: another class would not be noticed", case.name),
        );
    }
    report.figure("flipped_classes_noticed", cases.len() as u64);
    report.part("looked up", looking::looks().await);
    report
}

/// The commands that the emulator carries out. The others it only checks, so no fault can strike after their work.
async fn modelled(emulator: &Emulator) -> BTreeSet<String> {
    let url = format!("{}/_emu/v1/conformance", emulator.url());
    let answer = naive::http().get(url).send().await.expect("answers");
    let answer = answer.bytes().await.expect("whole");
    let answer: Value = serde_json::from_slice(&answer).expect("is JSON");
    let commands = answer["commands"].as_array().expect("a list");
    let modelled = commands
        .iter()
        .filter(|command| command["modelled"] == true);
    modelled
        .map(|command| command["command"].as_str().expect("a path").to_owned())
        .collect()
}

/// One call under every trouble, in an app of its own, so that receipts are its own. What can be done is done anew each
/// time.
async fn row(emulator: &Emulator, number: usize, case: &Case, modelled: bool) -> Vec<Seen> {
    let id = 1_500_000_000 + u32::try_from(number).unwrap_or_default();
    emulator
        .add_app(App::new(id, SecretKey::new(KEY)))
        .expect("one more app");
    let app = emulator.find_app(id).expect("is there");
    let patient = client(emulator, id, Duration::from_secs(30));
    people(&app, &patient).await;
    // Only modelled commands do what they say; what has to end well is what does so when nothing goes wrong.
    let can_be_good = modelled && (case.call)(patient.clone()).await == Ending::Good;
    // What is silent is given up soon, everything else has its time. Its connection is opened before it matters.
    let impatient = client(emulator, id, Duration::from_secs(2));
    let _ = impatient.account().account_check(["alice"]).await;
    let mut seen = Vec::new();
    for trouble in troubles() {
        app.clear_faults();
        if modelled {
            emulator.reset(id);
            people(&app, &patient).await;
        }
        let fault = Fault::new("trouble", trouble.phase, trouble.effect)
            .on(case.path)
            .times(1);
        app.put_fault(fault).expect("a fault");
        let silent = trouble.effect == Effect::Stall;
        let chat = if silent { &impatient } else { &patient };
        let before = app.receipts(case.path).received;
        let ending = (case.call)(chat.clone()).await;
        let struck = app.faults().iter().any(|fault| fault.hits > 0);
        // Commands that the emulator has no model of, or that refuse this request, are not struck after the work.
        if struck {
            seen.push(Seen {
                case: number,
                trouble,
                attempts: app.receipts(case.path).received - before,
                ending,
                can_be_good,
            });
        }
    }
    seen
}

const KEY: &str = "key-of-the-app-of-one-command";

fn client(emulator: &Emulator, app: u32, attempt: Duration) -> Client {
    Client::builder(app, SecretKey::new(KEY))
        .base_url(emulator.url())
        .clock(Arc::new(QuickClock::default()))
        .quota(QuotaSettings::off())
        .retry(RetryPolicy::default().with_max_attempts(2))
        .retry_budget(RetryBudget::unlimited())
        .attempt_timeout(attempt)
        .build()
        .expect("the settings are good")
}

/// Somebody whom the examples name.
async fn people(app: &AppHandle, chat: &Client) {
    app.clear_faults();
    for name in ["administrator", "alice", "bob", "carol"] {
        let _ = chat.account().account_import(name).await.expect("imported");
    }
    for (id, kind) in [(GROUP, "Public"), ("@TGS#_town", "Community")] {
        let body = json!({"Type": kind, "Name": "Tea", "GroupId": id, "Owner_Account": "alice"});
        let made = chat.call_raw("group_open_http_svc/create_group", body.to_string());
        let _ = made.await.expect("a group");
    }
    let news = chat
        .official_account()
        .create_official_account("alice", "News");
    let _ = news.official_account_user_id("@TOA#_news").await;
    // Somebody has to have said what is to be recalled.
    let said = json!({
        "SyncFromOldSystem": 2, "From_Account": "alice", "To_Account": "bob", "MsgSeq": 41, "MsgRandom": 7,
        "MsgTimeStamp": 1_700_000_000, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}],
    });
    let _ = chat.call_raw("openim/importmsg", said.to_string()).await;
}
