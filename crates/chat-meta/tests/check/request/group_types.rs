//! Which types of group a command works on.

use super::*;

#[test]
fn group_types_by_id() {
    let team = TypeMeta::Id(leak(IdMeta {
        name: "Team",
        doc: "",
        repr: IdRepr::String,
        max_bytes: None,
        prefix: None,
        format: None,
        either: false,
    }));
    let mut meta = command(&[field("Team", team)]);
    let rule = |allowed| {
        Some(GroupTypeRule {
            of: "Team",
            allowed,
            code: code::GROUP_TYPE,
            prefixes: PREFIXES,
        })
    };
    meta.group_types = rule(&["Small", "Open"]);
    let refused = check::request(&meta, &json!({"Team": "@T#_1"}));
    assert_eq!(codes(&refused), [("Team", code::GROUP_TYPE)]);
    assert!(
        refused.iter().all(|found| found.message.contains("Huge")),
        "{refused:?}"
    );
    // Other prefixes tell nothing for sure.
    for id in ["@T#1", "chosen", ""] {
        assert_eq!(check::request(&meta, &json!({"Team": id})), [], "{id}");
    }
    meta.group_types = rule(&["Huge"]);
    for id in ["@T#_1", "@T#1", "chosen"] {
        assert_eq!(check::request(&meta, &json!({"Team": id})), [], "{id}");
    }
    // The caller may know better than the id.
    let live = Options {
        group_type: Some("AVChatRoom"),
        ..Options::default()
    };
    let refused = check::request_with(&meta, &json!({"Team": "@T#1"}), live);
    assert_eq!(broken(&refused), [("Team", "group_type")]);
}

#[test]
fn group_types_in_the_request_itself() {
    let mut meta = command(&[required("Kind", KINDS)]);
    meta.group_types = Some(GroupTypeRule {
        of: "Kind",
        allowed: &["Small", "Huge"],
        code: code::GROUP_TYPE,
        prefixes: PREFIXES,
    });
    for kind in ["Small", "Tiny", "Huge"] {
        assert_eq!(check::request(&meta, &json!({"Kind": kind})), [], "{kind}");
    }
    let refused = check::request(&meta, &json!({"Kind": "Open"}));
    assert_eq!(codes(&refused), [("Kind", code::GROUP_TYPE)]);
    assert_eq!(
        broken(&check::request(&meta, &json!({"Kind": "New"}))),
        [("Kind", "allowed")]
    );
}
