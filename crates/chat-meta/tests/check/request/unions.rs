//! Elements told apart by a tag, and lists of tags and values.

use super::*;

#[test]
fn unions() {
    run(&[
        (
            field("F", message()),
            json!({"Kind": "TextElem", "Content": {"Text": "hi"}}),
            &[],
        ),
        (
            field("F", message()),
            json!({"Kind": "TextElem", "Content": {}}),
            &[("F.Content.Text", "required")],
        ),
        (
            field("F", message()),
            json!({"Kind": "TextElem"}),
            &[("F.Content", "required")],
        ),
        (
            field("F", message()),
            json!({"Kind": "TextElem", "Content": []}),
            &[("F.Content", "type")],
        ),
        (
            field("F", message()),
            json!({"Kind": "Other", "Content": {}}),
            &[("F.Kind", "allowed")],
        ),
        (
            field("F", message()),
            json!({"Kind": 1}),
            &[("F.Kind", "type")],
        ),
        (
            field("F", message()),
            json!({"Content": {}}),
            &[("F.Kind", "required")],
        ),
        (field("F", message()), json!("hi"), &[("F", "type")]),
    ]);
}

#[test]
fn one_custom_element_in_a_message() {
    let body = TypeMeta::NamedList(leak(ListMeta {
        name: "Message",
        doc: "",
        of: message(),
        min_items: None,
        max_items: None,
        max_bytes: None,
        checks: &["one_custom_element"],
    }));
    let text = json!({"Kind": "TextElem", "Content": {"Text": "a"}});
    let custom = json!({"Kind": "TIMCustomElem", "Content": {"Data": "b"}});
    run(&[
        (field("F", body), json!([text, custom, text]), &[]),
        (
            field("F", body),
            json!([custom, text, custom]),
            &[("F[2]", "check")],
        ),
    ]);
}

#[test]
fn words_that_an_app_makes_itself() {
    let words = |closed| {
        TypeMeta::Enum(leak(EnumMeta {
            name: "Tag",
            doc: "",
            repr: EnumRepr::String,
            closed,
            values: leak([EnumValue {
                name: "Nick",
                wire: Literal::Text("Tag_Nick"),
                aliases: &[],
                doc: "",
            }]),
            prefixes: leak([
                PrefixMeta {
                    prefix: "Tag_App_",
                    name_format: Some("letters"),
                    name_max_bytes: Some(4),
                },
                PrefixMeta {
                    prefix: "Tag_Own_",
                    name_format: None,
                    name_max_bytes: None,
                },
            ]),
        }))
    };
    for closed in [false, true] {
        let tags = field("F", list(words(closed)));
        run(&[
            (
                tags,
                json!(["Tag_Nick", "Tag_App_Pet", "Tag_Own_P3ts_1"]),
                &[],
            ),
            (tags, json!(["Tag_Other"]), &[("F[0]", "allowed")]),
            (tags, json!(["Tag_App_Horse"]), &[("F[0]", "max_bytes")]),
            (tags, json!(["Tag_App_P3t"]), &[("F[0]", "format")]),
        ]);
        // An answer is what it is.
        let answer = crate::tables::exchange(&[], &[tags]);
        let body = json!({"Status": "OK", "Code": 0, "F": ["Tag_App_Horse", "Tag_Own_x"]});
        assert_eq!(check::response(&answer, &body, None), []);
    }
}

#[test]
fn tags_and_values() {
    let tags = TypeMeta::TagList(leak(TagListMeta {
        name: "Tags",
        names: None,
        doc: "",
        tag: "Tag",
        value: "Value",
        known: Vec::leak(vec![TagMeta {
            value: FieldMeta {
                max_bytes: Some(3),
                ..field("Tag_Nick", TypeMeta::String)
            },
            name_format: None,
            name_max_bytes: None,
        }]),
        custom: leak([
            TagMeta {
                value: FieldMeta {
                    max_bytes: Some(5),
                    ..field("Tag_App_", TypeMeta::Scalar)
                },
                name_format: Some("letters"),
                name_max_bytes: Some(4),
            },
            TagMeta {
                value: field("Tag_Own_", TypeMeta::U32),
                name_format: None,
                name_max_bytes: None,
            },
        ]),
    }));
    let tags = FieldMeta {
        rules: &FieldRules {
            min_items: Some(1),
            ..FieldRules::NONE
        },
        ..field("F", tags)
    };
    run(&[
        (tags, json!([{"Tag": "Tag_Nick", "Value": "bob"}]), &[]),
        (tags, json!([]), &[("F", "min_items")]),
        (
            tags,
            json!([{"Tag": "Tag_Nick", "Value": "anna"}]),
            &[("F[0].Value", "max_bytes")],
        ),
        (
            tags,
            json!([{"Tag": "Tag_Nick", "Value": 7}]),
            &[("F[0].Value", "type")],
        ),
        (
            tags,
            json!([{"Tag": "Tag_Nick"}]),
            &[("F[0].Value", "required")],
        ),
        (tags, json!([{"Value": "bob"}]), &[("F[0].Tag", "required")]),
        (
            tags,
            json!([{"Tag": "Tag_Other", "Value": "x"}]),
            &[("F[0].Tag", "allowed")],
        ),
        (tags, json!([{"Tag": "Tag_App_Pet", "Value": 12345}]), &[]),
        (tags, json!([{"Tag": "Tag_App_Pets", "Value": "x"}]), &[]),
        (
            tags,
            json!([{"Tag": "Tag_App_Horse", "Value": "x"}]),
            &[("F[0].Tag", "max_bytes")],
        ),
        (
            tags,
            json!([{"Tag": "Tag_App_P3t", "Value": "x"}]),
            &[("F[0].Tag", "format")],
        ),
        (tags, json!([{"Tag": "Tag_Own_Horse1", "Value": 7}]), &[]),
        (
            tags,
            json!([{"Tag": "Tag_Own_Horse1", "Value": "x"}]),
            &[("F[0].Value", "type")],
        ),
        (tags, json!(["Tag_Nick"]), &[("F[0]", "type")]),
    ]);
}
