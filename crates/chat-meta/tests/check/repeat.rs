//! The class of a body, and what it lacks of a key.

use chat_meta::check::{lacking_key, retry};
use chat_meta::*;
use serde_json::{Value, json};

use crate::tables::{command, field, leak, list, object};

const KEYED: Keyed = Keyed {
    key: &["Sender", "Number", "Text", "Items.Number"],
    maybe: &["Other"],
    window: Window::Forever,
};

fn number() -> FieldMeta {
    FieldMeta {
        rules: &FieldRules {
            fill: Some(Fill::Unique),
            ..FieldRules::NONE
        },
        ..field("Number", TypeMeta::U32)
    }
}

#[test]
fn a_key_lacks_what_the_service_would_draw_itself_and_what_has_to_be_there() {
    let item = object(
        "Item",
        &[FieldMeta {
            rules: leak(FieldRules {
                aliases: &["No"],
                ..*number().rules
            }),
            ..number()
        }],
    );
    let meta = command(&[
        field("Sender", TypeMeta::String),
        number(),
        FieldMeta {
            required: true,
            ..field("Text", TypeMeta::String)
        },
        field("Items", list(item)),
    ]);
    let lacks = |body: Value| lacking_key(&meta, &KEYED, &body);
    let whole = json!({"Number": 1, "Text": "tea", "Items": [{"Number": 1}, {"No": 2}]});
    assert_eq!(lacks(whole), [""; 0], "the sender is whoever calls");
    let one = json!({"Sender": "a", "Number": null, "Text": "tea", "Items": [{"Number": 1}, {}]});
    assert_eq!(lacks(one), ["Number", "Items.Number"]);
    assert_eq!(
        lacks(json!({"Number": 0, "Items": 5})),
        ["Text", "Items.Number"]
    );
    let nothing = ["Number", "Text", "Items.Number"];
    assert_eq!(lacks(json!({})), nothing);
}

#[test]
fn a_case_is_taken_only_if_it_holds_for_sure() {
    const fn when(subject: Subject, test: Test) -> Condition {
        Condition { subject, test }
    }
    static GIVEN: [Condition; 1] = [when(Subject::Sibling("Id"), Test::Present)];
    static HUGE: [Condition; 1] = [when(
        Subject::GroupType,
        Test::OneOf(&[Literal::Text("Huge")]),
    )];
    let cases = |first: Predicate| {
        let case = |when, class| RetryCase { when, class };
        let cases = vec![case(first, Retry::Never), case(&[], Retry::Repeatable)];
        Retry::Depends(Vec::leak(cases))
    };
    let mut meta = command(&[field("Id", TypeMeta::String)]);
    meta.retry = cases(&GIVEN);
    assert_eq!(retry(&meta, &json!({"Id": "a"})), &Retry::Never);
    for body in [json!({}), json!({"Id": null}), json!({"Id": ""})] {
        assert_eq!(retry(&meta, &body), &Retry::Repeatable, "{body}");
    }
    // Nobody knows the type of the group, so it may be the one that must not be repeated.
    meta.retry = cases(&HUGE);
    assert_eq!(retry(&meta, &json!({})), &Retry::Never);
    meta.retry = Retry::Read;
    assert_eq!(retry(&meta, &json!({})), &Retry::Read);
}
