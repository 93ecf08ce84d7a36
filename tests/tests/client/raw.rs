//! Raw calls whose answer gets lost: judged by the same facts as typed ones, and never without saying so.

use chat_api::{Client, Delivery, RawAnswer};
use chat_emulator::{Effect, Emulator, Fault, Phase};
use chat_tests::scripted::{Reply, Server};
use serde_json::{Value, json};

const CREATE: &str = "group_open_http_svc/create_group";
const RECALL: &str = "openim/admin_msgwithdraw";
const GROUP_RECALL: &str = "group_open_http_svc/group_msg_recall";
const DELETE: &str = "im_open_login_svc/account_delete";
const RENAME: &str = "recentcontact/update_contact_group";

async fn town() -> (Emulator, Client) {
    let emulator = Emulator::start().await.unwrap();
    let chat = Client::builder(emulator.app_id(), emulator.secret_key()).base_url(emulator.url());
    let chat = chat.build().unwrap();
    let _ = chat
        .account()
        .multiaccount_import(["alice", "bob"])
        .await
        .unwrap();
    (emulator, chat)
}

/// The next call of the command breaks off.
fn lose(emulator: &Emulator, path: &str, phase: Phase) {
    let lost = Fault::new("lost", phase, Effect::Reset).on(path).times(1);
    emulator.app().put_fault(lost).unwrap();
}

fn tea() -> String {
    json!({"Type": "Public", "Name": "Tea", "GroupId": "tea", "Owner_Account": "alice"}).to_string()
}

fn json_of(answer: &RawAnswer) -> Value {
    serde_json::from_str(answer.text()).unwrap()
}

#[tokio::test]
async fn a_group_that_the_lost_attempt_made_counts_as_made() {
    let (emulator, chat) = town().await;
    lose(&emulator, CREATE, Phase::Post);
    let answer = chat.call_raw(CREATE, tea()).await.unwrap();
    assert!(answer.is_inferred() && answer.after_lost_answer());
    assert_eq!(answer.attempts(), 2);
    let wanted = json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "GroupId": "tea"});
    assert_eq!(json_of(&answer), wanted);
    assert_eq!(emulator.app().receipts(CREATE).committed, 1);

    // Without a lost attempt it is somebody else's work.
    let error = chat.call_raw(CREATE, tea()).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), 10025);
    assert_eq!(error.delivery(), Delivery::Answered);
}

#[tokio::test]
async fn a_group_that_the_lost_attempt_did_not_make_is_made_by_the_resend() {
    let (emulator, chat) = town().await;
    lose(&emulator, CREATE, Phase::Pre);
    let answer = chat.call_raw(CREATE, tea()).await.unwrap();
    assert!(answer.after_lost_answer(), "nobody here can know that");
    assert!(!answer.is_inferred());
    assert_eq!(json_of(&answer)["GroupId"], "tea");
    assert_eq!(emulator.app().receipts(CREATE).committed, 1);
}

#[tokio::test]
async fn items_that_the_lost_attempt_did_are_told_from_failures() {
    let (emulator, chat) = town().await;
    let body = json!({"DeleteItem": [{"UserID": "alice"}, {"UserID": "bob"}]}).to_string();
    lose(&emulator, DELETE, Phase::Post);
    let answer = chat.call_raw(DELETE, body.as_str()).await.unwrap();
    assert_eq!(json_of(&answer)["ResultItem"][0]["ResultCode"], 70107);
    assert!(answer.after_lost_answer() && !answer.is_inferred());
    assert_eq!(answer.already_done(), ["alice", "bob"]);
    let shown = format!("{answer:?}");
    assert!(
        !shown.contains("alice") && !shown.contains("70107"),
        "{shown}"
    );

    // Called again, the same answer is that of failures.
    let again = chat.call_raw(DELETE, body.as_str()).await.unwrap();
    assert_eq!(json_of(&again)["ResultItem"][0]["ResultCode"], 70107);
    assert!(!again.after_lost_answer());
    assert!(again.already_done().is_empty());
    assert_eq!(again.attempts(), 1);
}

/// The words of the caller need not be those of the answer.
#[tokio::test]
async fn a_kind_of_group_is_found_under_its_other_name() {
    let (emulator, chat) = town().await;
    lose(&emulator, CREATE, Phase::Post);
    let work = json!({"Type": "Work", "Name": "Tea", "GroupId": "tea"}).to_string();
    let answer = chat.call_raw(CREATE, work).await.unwrap();
    assert!(answer.is_inferred());
    assert_eq!(emulator.app().receipts(CREATE).received, 1);
}

/// That a message is not there says nothing about who recalled it, or whether it was ever sent.
#[tokio::test]
async fn a_recall_of_what_never_was_is_no_success_after_a_lost_attempt() {
    let (emulator, chat) = town().await;
    lose(&emulator, RECALL, Phase::Pre);
    let wrong = json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": "9_9_9"});
    let error = chat.call_raw(RECALL, wrong.to_string()).await.unwrap_err();
    assert_eq!(error.api().unwrap().code(), 20022);

    let (emulator, chat) = town().await;
    let group = json!({"Type": "Public", "Name": "Tea", "GroupId": "tea"}).to_string();
    let _ = chat.call_raw(CREATE, group).await.unwrap();
    lose(&emulator, GROUP_RECALL, Phase::Pre);
    let wrong = json!({"GroupId": "tea", "MsgSeqList": [{"MsgSeq": 99}]}).to_string();
    let answer = chat.call_raw(GROUP_RECALL, wrong).await.unwrap();
    assert_eq!(json_of(&answer)["RecallRetList"][0]["RetCode"], 10030);
    assert!(answer.already_done().is_empty());
}

#[tokio::test]
async fn a_read_has_nothing_to_tell() {
    let (emulator, chat) = town().await;
    let path = "im_open_login_svc/account_check";
    lose(&emulator, path, Phase::Post);
    let body = json!({"CheckItem": [{"UserID": "alice"}]}).to_string();
    let answer = chat.call_raw(path, body).await.unwrap();
    assert_eq!(answer.attempts(), 2);
    assert!(!answer.after_lost_answer());
}

#[tokio::test]
async fn what_a_look_finds_done_is_an_answer_too() {
    let renamed = json!({
        "CompleteFlag": 1, "NextTimeStamp": 0, "NextStartIndex": 0,
        "GroupItem": [{"GroupId": 1, "GroupName": "family"}],
    });
    let server = Server::playing([Reply::Reset, Reply::ok(renamed)]).await;
    let body = json!({
        "From_Account": "alice", "UpdateType": 1,
        "UpdateGroup": {"UpdateGroupType": 1, "OldGroupName": "work", "NewGroupName": "family"},
    });
    let answer = server.client().call_raw(RENAME, body.to_string()).await;
    let answer = answer.unwrap();
    assert!(answer.is_inferred() && answer.after_lost_answer());
    assert_eq!(json_of(&answer)["UpdateGroupResult"]["GroupName"], "family");
    assert_eq!(server.requests().len(), 2, "the call and the look");
}

#[tokio::test]
async fn an_answer_that_the_request_cannot_tell_stays_open() {
    // A command of one's own has no such codes, and a body without the id does not tell the answer.
    let refusal = || Reply::refusal(10025, "in use by yourself");
    let server = Server::playing([Reply::Reset, refusal()]).await;
    let body = json!({"GroupId": "tea", "Type": "Public", "Name": "Tea"}).to_string();
    let error = server.client().call_raw("my_svc/create", body).await;
    assert_eq!(error.unwrap_err().delivery(), Delivery::Unknown);
    assert_eq!(server.requests().len(), 1);

    let server = Server::playing([Reply::Reset, Reply::refusal(10021, "in use")]).await;
    let error = server.client().call_raw(CREATE, tea()).await.unwrap_err();
    assert_eq!((error.delivery(), error.attempts()), (Delivery::Unknown, 2));
    let advice = error.outcome_unknown().unwrap().advice();
    assert!(advice.contains("own earlier attempt"), "{advice}");
}
