//! What a violation says.

use super::*;

#[test]
fn messages_do_not_repeat_what_was_written() {
    let secret = "dear diary";
    let text = |name| FieldMeta {
        max_bytes: Some(3),
        rules: &FieldRules {
            format: Some("digits"),
            ..FieldRules::NONE
        },
        ..field(name, TypeMeta::String)
    };
    let meta = command(&[
        text("Text"),
        FieldMeta {
            rules: &FieldRules {
                allowed: &[Literal::Text("a")],
                ..FieldRules::NONE
            },
            ..field("Choice", TypeMeta::String)
        },
        field("Number", TypeMeta::U32),
        FieldMeta {
            form: WireForm::JsonText,
            ..field("Inside", object("O", &[]))
        },
        FieldMeta {
            rules: &FieldRules {
                checks: &["unique_items"],
                ..FieldRules::NONE
            },
            ..field("Twice", list(TypeMeta::String))
        },
        field("Element", message()),
    ]);
    let body = json!({
        "Text": secret,
        "Choice": secret,
        "Number": secret,
        "Inside": secret,
        "Twice": [secret, secret],
        "Element": {"Kind": "TextElem", "Content": secret},
    });
    let found = check::request(&meta, &body);
    assert_eq!(found.len(), 7, "{found:?}");
    for violation in found {
        assert!(!violation.message.contains("diary"), "{violation}");
    }
}

#[test]
fn messages_shorten_and_escape_words() {
    let word = format!("a\nb{}", "x".repeat(200));
    let found = check::request(&command(&[field("F", KINDS)]), &json!({"F": word}));
    let [violation] = &found[..] else {
        unreachable!("{found:?}")
    };
    assert!(
        violation.message.starts_with("`F` is `a\\nbxxx"),
        "{violation}"
    );
    assert!(violation.message.len() < 100, "{violation}");
}

#[test]
fn an_example_of_each_message() {
    let meta = command(&[
        FieldMeta {
            max_bytes: Some(2),
            ..field("Name", TypeMeta::String)
        },
        FieldMeta {
            rules: &FieldRules {
                max_items: Some(1),
                ..FieldRules::NONE
            },
            ..field("List", list(words(&["a"], &[])))
        },
        FieldMeta {
            rules: &FieldRules {
                max: Some(5),
                ..FieldRules::NONE
            },
            ..field("Count", TypeMeta::U32)
        },
        field("Team", TEAM_ID),
        required("User", USER_ID),
        field("Text", TypeMeta::U32),
    ]);
    let body = json!({"Name": "abc", "List": ["a", "b"], "Count": 6, "Team": "bob", "Text": "1"});
    let messages: Vec<String> = check::request(&meta, &body)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        messages,
        [
            "`User` is missing",
            "`Text` must be an integer from 0 to 4294967295, found text",
            "`Name` has 3 bytes, at most 2 are allowed",
            "`List` has 2 items, at most 1 are allowed",
            "`List[1]` is `b`, which is none of its values",
            "`Count` is 6, at most 5 is allowed",
            "`Team` is `bob`, must start with `@T#`",
        ]
    );
}
