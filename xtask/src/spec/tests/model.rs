//! What the model says, of the shop and of the real spec.

use std::collections::BTreeSet;
use std::path::Path;

use chat_meta::{Literal, Retry, Subject, Test, TypeMeta, Window};

use super::{load, shop};
use crate::model::{Answer, Model, NamedRule};
use crate::spec::dump;
use crate::spec::examples::{implemented_checks, implemented_formats};

fn shop_model() -> Model {
    load(shop()).expect("the shop has no mistakes")
}

fn real() -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    crate::spec::load(&spec).unwrap_or_else(|found| {
        let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

#[test]
fn the_shop_as_a_whole() {
    let model = shop_model();
    insta::assert_snapshot!("shop_shared", dump::shared(&model));
    insta::assert_snapshot!(
        "shop_commands",
        dump::family(&model, "shop").expect("the shop is a family")
    );
}

/// What is written in Rust and asked for by nobody would be kept up for nothing.
#[test]
fn the_real_spec_has_all_checks_and_formats() {
    let model = real();
    let names = |rules: &[NamedRule]| -> BTreeSet<String> {
        rules.iter().map(|rule| rule.name.clone()).collect()
    };
    let written = |names: Vec<&str>| names.into_iter().map(ToOwned::to_owned).collect();
    assert_eq!(names(&model.checks), written(implemented_checks()));
    assert_eq!(names(&model.formats), written(implemented_formats()));
}

#[test]
fn the_real_spec() {
    let model = real();
    insta::assert_snapshot!("spec_shared", without_sizes(&dump::shared(&model)));
    for family in model.families.keys() {
        let text = dump::family(&model, family).expect("a family of the model");
        insta::assert_snapshot!(format!("spec_{family}"), without_sizes(&text));
    }
}

/// The numbers of limits left out: which limits there are is the model's, how high they are is reviewed as a diff of
/// the generated tables and of the JSON Schemas, and not a third time here.
fn without_sizes(dump: &str) -> String {
    const LIMITS: [&str; 7] = [
        "min",
        "max",
        "min_items",
        "max_items",
        "max_bytes",
        "name_max_bytes",
        "of", // a batch "in parts of 100"
    ];
    let lines = dump.lines().map(|line| {
        let mut before = "";
        let words = line.split(' ').map(|word| {
            let hidden = LIMITS.contains(&before) && word.parse::<i64>().is_ok();
            before = word;
            if hidden { "_" } else { word }
        });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.map(|line| line + "\n").collect()
}

#[test]
fn defaults_of_the_grammar() {
    let model = shop_model();
    let shop = &model.families["shop"];
    let names: Vec<&str> = shop.iter().map(|endpoint| endpoint.meta.name).collect();
    assert_eq!(
        names,
        [
            "list_items",
            "put_items",
            "send_note",
            "take_items",
            "watch_items"
        ]
    );
    let (list, put, note) = (&shop[0], &shop[1], &shop[2]);

    // Nothing listed means the default of the service.
    let [quota] = put.meta.quota else {
        panic!("one quota")
    };
    assert_eq!(
        (quota.rate.count, quota.rate.per_seconds, quota.code),
        (200, 1, 105)
    );
    // The part of a batch is as long as its list may be.
    assert_eq!(put.meta.batch.map(|batch| batch.size), Some(3));
    // Arguments as the file says, or the required fields that nothing fills.
    assert_eq!(put.constructor, ["Wares", "ShopId"]);
    assert_eq!(list.constructor, ["ShopId"]);
    assert_eq!(note.constructor, ["ShopId", "Note"]);
    // A bucket brings its own code, and the flag that it can be raised.
    assert_eq!(note.meta.quota[1].code, 107);
    assert!(note.meta.quota[1].adjustable);
    assert_eq!(note.meta.envelope.name, "normal");
    let Retry::Keyed(keyed) = note.meta.retry else {
        panic!("a key")
    };
    assert_eq!(keyed.window, Window::Seconds(300));
    assert_eq!(
        (put.stem.as_str(), note.stem.as_str()),
        ("PutItems", "SendNote")
    );
    assert!(matches!(
        &list.examples[1].answer,
        Answer::Error { code: 20005 }
    ));
}

#[test]
fn required_fields_that_pages_fill_are_no_arguments() {
    let mut texts = shop();
    let list = texts
        .get_mut("shop/list_items.yaml")
        .expect("a file of the shop");
    *list = list
        .replace(
            "Next: {type: Cursor, required_when: {group_type: [Large]}",
            "Next: {type: Cursor, required: true",
        )
        .replace(
            "Offset: {type: u32, default: 0, only_when: {group_type: [Small]}",
            "Offset: {type: u32, required: true",
        )
        .replace("Limit: 2}", "Limit: 2, Next: \"\", Offset: 0}")
        .replace("{ShopId: \"1\"}", "{ShopId: \"1\", Next: \"\", Offset: 0}");
    let model = load(texts).expect("no mistakes");
    assert_eq!(model.families["shop"][0].constructor, ["ShopId"]);
}

#[test]
fn codes_are_sorted_and_fall_back() {
    let model = shop_model();
    let names: Vec<&str> = model.domains.iter().map(|domain| domain.name).collect();
    assert_eq!(names, ["common", "shop"]);
    for domain in &model.domains {
        assert!(
            domain.codes.is_sorted_by_key(|code| code.code),
            "{}",
            domain.name
        );
    }
    let list = model.families["shop"][0].meta;
    assert_eq!(list.code(106).map(|code| code.name), Some("too_large"));
    assert_eq!(
        list.code(20001).map(|code| code.name),
        Some("bad_parameter")
    );
    let put = model.families["shop"][1].meta;
    assert_eq!(put.item_code(20007).map(|code| code.name), Some("there"));
    assert_eq!(put.code(20007).map(|code| code.name), Some("done"));
    // The code of a named check stands in the table of the domain that uses it.
    assert!(put.domain.answers.bad.contains(&("unique_keys", 20002)));
}

#[test]
fn predicates_know_what_they_ask() {
    let model = shop_model();
    let list = model.families["shop"][0].meta;
    let complete = list.response.field("Complete").expect("a field");
    let [condition] = complete.rules.when.expect("a predicate") else {
        panic!("one condition")
    };
    assert_eq!(condition.subject, Subject::Request(&["Since"]));
    assert_eq!(condition.test, Test::Present);
    let offset = list.request.field("Offset").expect("a field");
    let [condition] = offset.rules.only_when.expect("a predicate") else {
        panic!("one condition")
    };
    assert_eq!(condition.subject, Subject::GroupType);
    assert_eq!(condition.test, Test::OneOf(&[Literal::Text("Small")]));
}

#[test]
fn types_know_which_way_they_go() {
    let model = shop_model();
    let ways = |name: &str| {
        let named = &model.types[name];
        (named.sent, named.received)
    };
    assert_eq!(ways("Item"), (true, true));
    assert_eq!(ways("PutMode"), (true, false));
    assert_eq!(ways("PutResult"), (false, true));
    // Through a list, a union and an object.
    assert_eq!(ways("TextElement"), (true, true));
    assert_eq!(ways("Word"), (false, true));
    // Tags go where their lists go, and an included list where the including one goes.
    assert_eq!(ways("AllTag"), (true, true));
    assert_eq!(ways("ShopTag"), (false, true));
    // The key of a map.
    assert_eq!(ways("ShopId"), (true, true));
}

#[test]
fn an_object_may_hold_itself_in_a_list() {
    let model = shop_model();
    let TypeMeta::Object(item) = model.types["Item"].ty else {
        panic!("an object")
    };
    let parts = item.field("Parts").expect("a field");
    let TypeMeta::List(TypeMeta::Object(inner)) = parts.ty else {
        panic!("a list of objects")
    };
    assert_eq!(inner.fields().len(), item.fields().len());
}

#[test]
fn included_tags_come_first() {
    let model = shop_model();
    let TypeMeta::TagList(all) = model.types["AllValues"].ty else {
        panic!("a tag list")
    };
    let tags: Vec<&str> = all.known.iter().map(|tag| tag.value.wire).collect();
    assert_eq!(tags, ["Tag_Name", "Tag_Size", "Tag_Age"]);
    let prefixes: Vec<&str> = all.custom.iter().map(|own| own.value.wire).collect();
    assert_eq!(prefixes, ["Tag_Own_", "Tag_More_"]);
    assert_eq!(
        model.types["AllValues"].tag_names.as_deref(),
        Some("AllTag")
    );
    let TypeMeta::Enum(names) = model.types["AllTag"].ty else {
        panic!("an enum")
    };
    let words: Vec<&str> = names.values.iter().map(|value| value.name).collect();
    assert_eq!(words, ["TagName", "FloorSpace", "TagAge"]);
    let [own, more] = names.prefixes else {
        panic!("two patterns")
    };
    assert_eq!(
        (own.prefix, own.name_format, own.name_max_bytes),
        ("Tag_Own_", Some("letters"), Some(8))
    );
    assert_eq!(
        (more.prefix, more.name_format, more.name_max_bytes),
        ("Tag_More_", None, None)
    );
}

#[test]
fn two_runs_say_the_same() {
    assert_eq!(dump::shared(&shop_model()), dump::shared(&shop_model()));
}
