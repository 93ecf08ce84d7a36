//! What the command shows of the spec: the list of commands, and each of them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};
use support::{chat, readme};

#[test]
fn the_list_has_every_command_once() {
    let list = chat(&["api", "list", "--json"]).ends(0).json();
    let list = list.as_array().expect("list");
    let mut paths: Vec<_> = list
        .iter()
        .map(|item| item["path"].as_str().expect("path"))
        .collect();
    let text = chat(&["api", "list"]).ends(0).out;
    assert_eq!(text.lines().count(), paths.len() + 1);
    for (line, item) in text.lines().skip(1).zip(list) {
        for key in ["path", "family", "name", "retry"] {
            assert!(line.contains(item[key].as_str().expect(key)), "{line}");
        }
        let path = format!(
            "{}/{}",
            item["service"].as_str().expect("as it should be"),
            item["command"].as_str().expect("as it should be")
        );
        assert_eq!(item["path"], path);
    }
    paths.dedup();
    assert_eq!(paths.len(), list.len());
    assert!(paths.contains(&"group_open_http_svc/get_group_member_info"));
}

/// The second witness has them from the documentation by itself. In a package it is not there.
#[test]
fn every_documented_path_is_listed_and_found() {
    let sheets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/conformance");
    let Ok(sheets) = std::fs::read_dir(sheets) else {
        return;
    };
    let mut documented = BTreeSet::new();
    for sheet in sheets {
        let text = std::fs::read_to_string(sheet.expect("a file").path()).expect("reads");
        let (_, commands) = text.split_once("\ncommands:\n").unwrap_or_default();
        for line in commands.lines() {
            if let Some(former) = line.strip_prefix("    aliases: [") {
                let former = former.trim_end_matches(']').split(", ");
                documented.extend(former.map(str::to_owned));
            } else if let Some(path) = line
                .strip_prefix("  ")
                .and_then(|line| line.strip_suffix(':'))
                && !path.starts_with(' ')
            {
                documented.insert(path.to_owned());
            }
        }
    }
    let former = "group_open_http_svc/import_topic";
    assert!(documented.contains(former));

    let list = chat(&["api", "list", "--json"]).ends(0).json();
    let listed: BTreeSet<String> = list
        .as_array()
        .expect("list")
        .iter()
        .flat_map(|item| {
            let former = item["aliases"].as_array().expect("a list").iter();
            former.chain([&item["path"]])
        })
        .map(|path| path.as_str().expect("text").to_owned())
        .collect();
    assert_eq!(listed, documented);

    let path = "million_group_open_http_svc/import_topic";
    for given in [path, former, "import_topic"] {
        let fact = chat(&["api", "show", given, "--json"]).ends(0).json();
        assert_eq!(fact["path"], path, "{given}");
    }
    let fact = chat(&["api", "show", "get_group_shutted_uin"]).ends(0).out;
    let formerly = fact.lines().find(|line| line.starts_with("formerly "));
    let formerly = formerly.expect("a line of its own");
    assert!(
        formerly.ends_with("group_open_http_svc/get_group_shutted_uin"),
        "{formerly}"
    );
    let text = chat(&["api", "list", former]).ends(0).out;
    assert!(text.contains(path), "{text}");
}

/// What the vendor's page of the command says.
#[test]
fn show_has_the_facts_of_the_page() {
    let fact = chat(&[
        "api",
        "show",
        "official_account_open_http_svc/get_subscriber_info",
        "--json",
    ])
    .ends(0)
    .json();
    assert_eq!(fact["service"], "official_account_open_http_svc");
    assert_eq!(fact["command"], "get_subscriber_info");
    assert_eq!(fact["family"], "official_account");
    assert_eq!(fact["retry"], "read");
    assert_eq!(fact["rate"], "200/s");
    assert_eq!(fact["page"][0]["style"], "cursor");
    assert_eq!(fact["page"][0]["next"], json!({"Next": "Next"}));
    let errors = fact["errors"].as_array().expect("list");
    assert!(errors.contains(&json!(6017)) && errors.contains(&json!(131_000)));
    let row = |side: &str, path: &str| -> Value {
        let rows = fact[side].as_array().expect("rows");
        rows.iter()
            .find(|row| row["path"] == path)
            .cloned()
            .unwrap_or_else(|| panic!("no {path} in {side}"))
    };
    assert_eq!(row("request", "Official_Account")["required"], true);
    assert_eq!(row("request", "Limit")["required"], false);
    assert_eq!(row("request", "Limit")["max"], 200);
    assert_eq!(row("response", "SubscriberList")["presence"], "always");
    assert_eq!(
        row("response", "SubscriberList[].Subscriber_Account")["type"],
        "UserId"
    );
    assert_eq!(
        row("response", "SubscriberList[].LastSendMsgTime")["none"],
        0
    );
    assert!(
        row("response", "SubscriberList[].MsgFlag")["values"]
            .as_array()
            .expect("as it should be")
            .contains(&json!("Discard"))
    );
    assert_eq!(row("envelope", "ErrorCode")["type"], "code");
}

#[test]
fn show_reads_well() {
    let text = chat(&["api", "show", "get_group_member_info"]).ends(0).out;
    for part in [
        "group_open_http_svc/get_group_member_info\n",
        "Request\n",
        "Answer\n",
        "MemberList[].Member_Account",
        "max: 6000",
        "Errors\n",
        "10018",
        "Doubts\n",
        "page 1047/34948",
    ] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    // Numbers that only this project knows.
    assert!(!text.contains("seed"), "{text}");
}

#[test]
fn every_command_can_be_shown() {
    let list = chat(&["api", "list", "--json"]).ends(0).json();
    for item in list.as_array().expect("list") {
        let path = item["path"].as_str().expect("path");
        let fact = chat(&["api", "show", path, "--json"]).ends(0).json();
        assert_eq!(fact["path"], path);
        assert!(!chat(&["api", "show", path]).ends(0).out.is_empty());
    }
}

#[test]
fn a_path_may_be_given_as_it_stands_in_an_address() {
    for path in [
        "v4/group_open_http_svc/create_group",
        "/v4/group_open_http_svc/create_group",
        "/group_open_http_svc/create_group",
        "/create_group",
    ] {
        let fact = chat(&["api", "show", path, "--json"]).ends(0).json();
        assert_eq!(fact["path"], "group_open_http_svc/create_group", "{path}");
    }
    chat(&["api", "show", "v40/group_open_http_svc/create_group"]).ends(2);
}

/// The README's list is checked by the emulator.
#[test]
fn the_commands_that_the_emulator_models_are_marked() {
    let readme = readme();
    let (_, rest) = readme
        .split_once("These have a model behind them")
        .expect("the part on the emulator");
    let (list, _) = rest.split_once("Any other command").expect("its end");
    let mut modelled = BTreeSet::new();
    for line in list.lines().filter_map(|line| line.strip_prefix("- `")) {
        let (family, names) = line.split_once("`: ").expect("a family and its commands");
        modelled.extend(names.split(", ").map(|name| (family, name)));
    }
    assert!(!modelled.is_empty());
    let all = chat(&["api", "list", "--json"]).ends(0).json();
    let marked: BTreeSet<(&str, &str)> = all
        .as_array()
        .expect("list")
        .iter()
        .filter(|item| item["modelled"].as_bool().expect("a mark"))
        .map(|item| {
            let word = |key: &str| item[key].as_str().expect("text");
            (word("family"), word("name"))
        })
        .collect();
    assert_eq!(marked, modelled);

    let text = chat(&["api", "list"]).ends(0).out;
    let heading = text.lines().next().expect("a heading");
    let place = heading.split_whitespace().position(|word| word == "EMU");
    for (path, mark, is) in [
        ("im_open_login_svc/account_check", "yes", true),
        ("im_open_login_svc/kick", "-", false),
    ] {
        let line = text.lines().find(|line| line.starts_with(path));
        let mut cells = line.expect("listed").split_whitespace();
        assert_eq!(cells.nth(place.expect("a column")), Some(mark));
        let fact = chat(&["api", "show", path, "--json"]).ends(0).json();
        assert_eq!(fact["modelled"], is);
        let fact = chat(&["api", "show", path]).ends(0).out;
        assert_eq!(fact.contains("501"), !is, "{fact}");
    }
}

#[test]
fn a_near_miss_is_named() {
    for wrong in [
        "official_acount_open_http_svc/add_subscribr",
        "add_subscribers",
    ] {
        let run = chat(&["api", "show", wrong]).ends(2);
        assert!(
            run.err
                .contains("did you mean 'official_account_open_http_svc/add_subscriber'?"),
            "{}",
            run.err
        );
    }
    let error = chat(&["--json", "api", "check", "nothing/like_it", "request"])
        .ends(2)
        .error();
    assert_eq!(error["kind"], "usage");
    assert!(
        !error["message"]
            .as_str()
            .expect("message")
            .contains("did you mean")
    );
}

#[test]
fn the_list_can_be_narrowed_by_family_and_words() {
    let paths = |arguments: &[&str]| -> Vec<String> {
        let list = chat(&[&["api", "list", "--json"], arguments].concat())
            .ends(0)
            .json();
        let list = list.as_array().expect("list").iter();
        list.map(|item| item["path"].as_str().expect("path").to_owned())
            .collect()
    };
    let family = paths(&["--family", "mute"]);
    assert_eq!(family.len(), 2, "{family:?}");
    let words = paths(&["Subscriber", "ADD"]);
    assert_eq!(words, ["official_account_open_http_svc/add_subscriber"]);
    let text = chat(&["api", "list", "subscriber", "add"]).ends(0).out;
    assert_eq!(text.lines().count(), 2, "a heading and one command: {text}");

    assert!(paths(&["no-such-word"]).is_empty());
    let none = chat(&["api", "list", "no-such-word"]).ends(1);
    assert_eq!(none.out, "");
    assert!(none.err.contains("no command has"), "{}", none.err);
    let slip = chat(&["api", "list", "--family", "grup", "--json"]).ends(2);
    assert_eq!(slip.error()["suggestion"], "group");
    let other = chat(&["api", "list", "--family", "zzz"]).ends(2);
    assert!(other.err.contains("official_account"), "{}", other.err);
}

#[test]
fn doubts_and_limits_are_shown_with_all_that_is_known() {
    let text = chat(&["api", "show", "group_open_http_svc/get_group_member_info"])
        .ends(0)
        .out;
    for words in [
        "200/s; over it: ",
        "the vendor raises it on request",
        "size Limit",
        "Another reading: 200.",
        "[confidence: medium; page 269/1617 (2023-02)]",
    ] {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(words), "`{words}` is not in: {text}");
    }
}

/// What decides whether a refusal after a lost answer counts as success, and what a list with a name asks for.
#[test]
fn signs_of_an_earlier_attempt_and_checks_of_lists_are_shown() {
    const DESTROY: &str = "group_open_http_svc/destroy_group";
    let facts = |of: &str| -> Value {
        let run = chat(&["api", "show", of, "--json"]).ends(0);
        serde_json::from_str(&run.out).expect("JSON")
    };
    let text = chat(&["api", "show", DESTROY]).ends(0).out;
    assert!(text.contains("10010: after a lost answer"), "{text}");
    assert_eq!(facts(DESTROY)["already"], json!([10010]));
    let facts = facts("openim/sendmsg");
    let rows = facts["request"].as_array().expect("rows");
    let body = rows.iter().find(|row| row["path"] == "MsgBody");
    assert_eq!(
        body.expect("a message")["checks"],
        json!(["one_custom_element"])
    );
}

#[test]
fn the_code_of_each_rule_of_a_field_is_shown() {
    let text = chat(&["api", "show", "all_member_push/im_push"])
        .ends(0)
        .out;
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    assert!(
        text.contains("codes: format 90040, max_items 90032"),
        "{text}"
    );
}
