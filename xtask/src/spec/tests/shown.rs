//! Examples that together leave something out.

use super::{Change, Texts, shop};

const LIST: &str = "shop/list_items.yaml";
const PUT: &str = "shop/put_items.yaml";
const NOTE: &str = "shop/send_note.yaml";
const TAKE: &str = "shop/take_items.yaml";
const WATCH: &str = "shop/watch_items.yaml";
const TYPES: &str = "types/base.yaml";

const OWN: &str = "no example of this command shows it; add it to one with 'response'";
const SHARED: &str = "no example of the spec shows it; add it to one with 'response', of a command that has this type";

/// The examples that the commands of the shop lack.
const MORE: [(&str, &str); 4] = [
    (
        LIST,
        r##"
  - name: a later page of a large shop
    request: {ShopId: "@S#_2", Next: c1, Since: 5, Fields: [Title, Price]}
    response:
      Total: "2"
      Items: [{Id: 4, Title: Set, Price: 9, Parts: [{Id: 3}], Labels: {"@S#1": new}}]
      Next: c2
      Complete: 1
      Values: [{Tag: Tag_Size, Value: 40}, {Tag: Tag_Own_Pets, Value: "no"}, {Tag: Tag_Age, Value: 3600}]
      More: "[1]"
  - {name: a later page of a small shop, request: {ShopId: "@S#1", Offset: 3}, response: {Total: "2", Items: []}}
"##,
    ),
    (
        PUT,
        r##"
  - name: a full shelf
    request: {ShopId: "@S#1", Wares: [{Id: 8}], Mode: Replace, Rights: 3}
    response: {Results: [{Id: 8, Outcome: 0, Why: {Text: full}}]}
"##,
    ),
    (
        NOTE,
        r##"
  - {name: later, request: {ShopId: "@S#1", Random: 5, Note: [{Kind: Text, Content: {Text: hi}}], Later: 9}, response: {}}
"##,
    ),
    (
        TAKE,
        r##"
  - name: in a bag
    request: {ShopId: "@S#1", Marks: [{Name: figs, Taker: bob}], Way: {Wrapped: 0, Bag: Paper}}
    response: {Marks: [{Name: figs}]}
"##,
    ),
];

/// The shop with examples that show everything.
pub fn full_shop() -> Texts {
    let mut texts = shop();
    for (path, more) in MORE {
        let text = texts.get_mut(path).expect("the shop has this command");
        text.push_str(more.trim_start_matches('\n'));
    }
    texts
}

fn own(what: &str) -> String {
    format!("{what}: {OWN}")
}

fn shared(what: &str) -> String {
    format!("{what}: {SHARED}")
}

/// Without a part of an example, what is declared at the mark is shown no more.
#[track_caller]
fn without(path: &str, part: &str, declared: (&str, &str), message: &str) {
    Change::of_full(path, part, "")
        .mark(declared.0, declared.1)
        .gives([message]);
}

#[test]
fn the_full_shop_shows_all() {
    Change::of_full(LIST, "Offset: 3", "Offset: 2").passes();
}

#[test]
fn parts_of_a_command() {
    without(
        LIST,
        "query: {lang: en}\n    ",
        (LIST, "lang: {type"),
        &own("field 'lang' of the query"),
    );
    without(
        LIST,
        ", Offset: 3",
        (LIST, "Offset: {type"),
        &own("field 'Offset' of the request"),
    );
    // The request has one, too.
    without(
        LIST,
        "      Next: c2\n",
        (LIST, "Next: {type: Cursor, when"),
        &own("field 'Next' of the response"),
    );
    // Another command shows it in its request.
    Change::of_full(
        PUT,
        "Mode: {type",
        "§Start: {type: u32, doc: \"x\"}\n  Mode: {type",
    )
    .gives([&own("field 'Start' of the request")]);
}

#[test]
fn types_of_a_command() {
    without(
        TAKE,
        ", Bag: Paper",
        (TAKE, "Bag: {type"),
        &own("field 'Bag' of Way"),
    );
    without(
        WATCH,
        ", Took: \"3\"",
        (WATCH, "Took: {type"),
        &own("field 'Took' of Event"),
    );
    Change::of_full(TAKE, ", Way: {Wrapped: 0, Bag: Paper}", "")
        .mark(TAKE, "Way: {type")
        .mark(TAKE, "Wrapped: {type")
        .mark(TAKE, "Bag: {type")
        .gives([
            &own("field 'Way' of the request"),
            &own("field 'Wrapped' of Way"),
            &own("field 'Bag' of Way"),
        ]);
}

#[test]
fn shared_objects() {
    // In a list.
    without(
        LIST,
        ", Price: 9",
        (TYPES, "Price: {type"),
        &shared("field 'Price' of Item"),
    );
    // Any command may show it: here another one, inside a list of objects of the same type.
    Change::of_full(LIST, ", Price: 9", "")
        .and(PUT, "[{Id: 8}]", "[{Id: 8, Parts: [{Id: 9, Price: 2}]}]")
        .passes();
}

#[test]
fn lists_and_maps_need_something_inside() {
    let parts = &shared("field 'Parts' of Item");
    for hole in ["[]", "null"] {
        Change::of_full(LIST, "[{Id: 3}]", hole)
            .mark(TYPES, "Parts: {type")
            .gives([parts]);
    }
    Change::of_full(LIST, "{\"@S#1\": new}", "{}")
        .mark(TYPES, "Labels: {type")
        .gives([&shared("field 'Labels' of Item")]);
    Change::of_full(WATCH, "[{Tag: Tag_More_x1, Value: 7}]", "[]")
        .and(
            LIST,
            "Tag_Own_Pets, Value",
            "Tag_More_x1, Value: 7}, {Tag: Tag_Own_Pets, Value",
        )
        .mark(WATCH, "Values: {type")
        .gives([&own("field 'Values' of the response")]);
}

#[test]
fn what_stands_for_nothing_shows_nothing() {
    // The value that reads as none.
    Change::of_full(NOTE, "Later: 9", "Later: 0")
        .mark(NOTE, "Later: {type")
        .gives([&own("field 'Later' of the request")]);
    Change::of_full(
        LIST,
        "type: string, allowed: [en, zh]",
        "type: string, none: \"\"",
    )
    .and(LIST, "query: {lang: en}", "query: {lang: \"\"}")
    .mark(LIST, "lang: {type")
    .gives([&own("field 'lang' of the query")]);
    // A cursor at the start or the end.
    Change::of_full(LIST, "Next: c1", "Next: \"\"")
        .mark(LIST, "Next: {type: Cursor, required_when")
        .gives([&own("field 'Next' of the request")]);
    Change::of_full(LIST, "Next: c2", "Next: \"\"")
        .mark(LIST, "Next: {type: Cursor, when")
        .gives([&own("field 'Next' of the response")]);
    // Without a value for nothing, none is one like any other.
    Change::of_full(LIST, "Offset: 3", "Offset: 0").passes();
}

#[test]
fn objects_in_maps() {
    let label = "  Label: {doc: \"A label.\", fields: {Text: {type: string}, §Size: {type: u32}}}\nlists:\n  Note:";
    let labels = |shown: &str| {
        Change::of_full(TYPES, "map<string>", "map<Label>")
            .and(TYPES, "lists:\n  Note:", label)
            .and(LIST, "{\"@S#1\": new}", shown)
    };
    labels("{\"@S#1\": {Text: new}, \"@S#3\": {Text: old}}")
        .gives([&shared("field 'Size' of Label")]);
    let shown = labels("{\"@S#1\": {Text: new}, \"@S#3\": {Size: 3}}");
    shown.and(TYPES, "§", "").passes();
}

#[test]
fn objects_in_json_text() {
    let extra = "objects:\n  Extra: {doc: \"More.\", fields: {Note: {type: string}, §Size: {type: u32}}}\nerrors:";
    let more = |shown: &str| {
        Change::of_full(LIST, "type: Blob", "type: list<Extra>")
            .and(LIST, "errors:", extra)
            .and(LIST, "\"[1]\"", shown)
            .and(
                WATCH,
                "Values: {type: AllValues",
                "More: {type: Blob, doc: \"x\"}\n  Values: {type: AllValues",
            )
            .and(
                WATCH,
                "Complete: 1, Values",
                "Complete: 1, More: [], Values",
            )
    };
    more(r#"'[{"Note": "x"}]'"#).gives([&own("field 'Size' of Extra")]);
    more(r#"'[{"Note": "x"}, {"Size": 3}]'"#)
        .and(LIST, "§", "")
        .passes();
}

#[test]
fn elements_of_a_message() {
    let variants = "{Text: TextElement, §Face: FaceElement}";
    let face = "  FaceElement: {doc: \"A face.\", fields: {Index: {type: u32}}}\nlists:\n  Note:";
    let note = || {
        Change::of_full(TYPES, "{Text: TextElement}", variants).and(TYPES, "lists:\n  Note:", face)
    };
    note().mark(TYPES, "Index: {type").gives([
        &shared("field 'Index' of FaceElement"),
        &shared("variant 'Face' of NoteElement"),
    ]);
    let two = |second: &str| format!("{{Text: hi}}}}, {{Kind: Face, Content: {second}}}]");
    note()
        .and(TYPES, "§", "")
        .and(NOTE, "{Text: hi}}]", &two("{}"))
        .mark(TYPES, "Index: {type")
        .gives([&shared("field 'Index' of FaceElement")]);
    note()
        .and(TYPES, "§", "")
        .and(NOTE, "{Text: hi}}]", &two("{Index: 3}"))
        .passes();
}

#[test]
fn tags() {
    without(
        LIST,
        "{Tag: Tag_Size, Value: 40}, ",
        (TYPES, "Tag_Size: {type"),
        &shared("tag 'Tag_Size' of ShopValues"),
    );
    without(
        LIST,
        ", {Tag: Tag_Age, Value: 3600}",
        (TYPES, "Tag_Age: {type"),
        &shared("tag 'Tag_Age' of AllValues"),
    );
    // Those of an app.
    without(
        LIST,
        "{Tag: Tag_Own_Pets, Value: \"no\"}, ",
        (TYPES, "Tag_Own_, type"),
        &shared("tag 'Tag_Own_' of ShopValues"),
    );
}

#[test]
fn a_tag_counts_for_its_own_list_only() {
    let other = "  OtherValues: {doc: \"x\", known: {§Tag_Name: {type: string}, Tag_New: {type: string}}}\ncustom:";
    Change::of_full(TYPES, "custom:\n", &format!("{other}\n"))
        .and(
            WATCH,
            "Values: {type: AllValues",
            "Other: {type: OtherValues, doc: \"x\"}\n  Values: {type: AllValues",
        )
        .and(
            WATCH,
            "Complete: 1, Values",
            "Complete: 1, Other: [{Tag: Tag_New, Value: x}], Values",
        )
        .gives([&shared("tag 'Tag_Name' of OtherValues")]);
}

#[test]
fn refusals_show_nothing() {
    Change::of_full(TAKE, ", Way: {Wrapped: 0, Bag: Paper}", "")
        .and(
            TAKE,
            "Marks: []}",
            "Marks: [], Way: {Wrapped: 0, Bag: Paper}}",
        )
        .mark(TAKE, "Way: {type")
        .mark(TAKE, "Wrapped: {type")
        .mark(TAKE, "Bag: {type")
        .gives([
            &own("field 'Way' of the request"),
            &own("field 'Wrapped' of Way"),
            &own("field 'Bag' of Way"),
        ]);
    let only_refused = "every example of this command is refused; add one with 'response'";
    Change::of_full(NOTE, "  - {request", "  - §{request")
        .and(
            NOTE,
            "{Text: hello}}]}, response: {}, status: OK}",
            "{Text: hello}}]}, error: 20001}",
        )
        .and(NOTE, "Later: 9}, response: {}", "Later: 9}, error: 20001")
        .mark(TYPES, "Text: TextElement")
        .gives([only_refused, &shared("variant 'Text' of NoteElement")]);
}

#[test]
fn mistakes_have_no_followers() {
    // The field is shown, under a wrong name.
    Change::of_full(LIST, "Offset: 3", "§Ofset: 3").gives([
        "the example's request has a field that the spec does not know: 'Ofset', did you mean 'Offset'?",
    ]);
    // While a command is wrong, what it would show of shared types is not known; what others lack of their own is.
    Change::of_full(LIST, ", Price: 9", ", §Prize: 9")
        .and(TAKE, ", Bag: Paper", "")
        .mark(TAKE, "Bag: {type")
        .gives([
            "the example's response has a field that the spec does not know: 'Items[0].Prize', did you mean 'Price'?",
            &own("field 'Bag' of Way"),
        ]);
}

#[test]
fn types_of_the_envelope_are_in_no_example() {
    Change::of_full(
        "service.yaml",
        "ErrorCode: {type: code, doc: \"A number.\"}",
        "ErrorCode: {type: code, doc: \"A number.\"}\n      Trace: {type: Trace, doc: \"x\"}",
    )
    .and(
        TYPES,
        "lists:\n  Note:",
        "  Trace: {doc: \"x\", fields: {Id: {type: string}}}\nlists:\n  Note:",
    )
    .passes();
}
