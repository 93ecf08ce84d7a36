//! What a violation says.

use super::*;

#[test]
fn messages_do_not_repeat_what_was_written() {
    let secret = "dear diary";
    let text = |name| FieldMeta {
        max_bytes: Some(3),
        rules: &FieldRules {
            format: Some("word"),
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
                checks: &["unique_keys"],
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

/// The parser keeps integers of 64 bits; whatever else is a number is called what it is.
#[test]
fn numbers_are_called_what_they_are() {
    let meta = command(&[field("Count", TypeMeta::U32)]);
    let said = |number: &str| {
        let body = serde_json::from_str(&format!(r#"{{"Count":{number}}}"#)).expect("JSON");
        let found = check::request(&meta, &body);
        let said = found.first().map(|found| found.message.clone());
        said.unwrap_or_default()
    };
    let integer = "an integer that is written with a decimal point or an exponent";
    let large = "a number that does not fit into 64 bits";
    for (number, kind) in [
        ("18446744073709551615", "a number"),
        ("18446744073709551616", large),
        ("123456789012345678901234567890", large),
        ("-9223372036854775808", "a negative number"),
        ("-9223372036854775809", large),
        ("1e300", large),
        ("1e2", integer),
        ("1.0", integer),
        ("-0.0", integer),
        ("1.5", "a fraction"),
        ("1e-2", "a fraction"),
    ] {
        assert_eq!(
            said(number),
            format!("`Count` must be an integer from 0 to 4294967295, found {kind}"),
            "{number}"
        );
    }
}
