//! Mistakes that stop the reading of a file, and how several files share one run.

use super::{Change, first_lines, shop};

const LIST: &str = "shop/list_items.yaml";
const PUT: &str = "shop/put_items.yaml";
const TYPES: &str = "types/base.yaml";

#[test]
fn unknown_keys() {
    Change::of(LIST, "retry: read", "§retri: read")
        .gives(["unknown key 'retri', did you mean 'retry'?"]);
    Change::of(LIST, "max: 100,", "§maxx: 100,").gives(["unknown key 'maxx', did you mean 'max'?"]);
    Change::of(LIST, "direction: down", "§dirction: down")
        .gives(["unknown key 'dirction', did you mean 'direction'?"]);
    Change::of(PUT, "in_order: true", "§zzz: true")
        .gives(["unknown key 'zzz'; keys here are over, id, size, in_order"]);
    Change::of(TYPES, "bit: 0", "bit: 0, §nr: 0")
        .gives(["unknown key 'nr'; keys here are bit, doc"]);
    Change::of("service.yaml", "path_prefix", "§path_prefx")
        .gives(["unknown key 'path_prefx', did you mean 'path_prefix'?"]);
    Change::of("errors/shop.yaml", "outcome: applied", "§outcom: applied")
        .gives(["unknown key 'outcom', did you mean 'outcome'?"]);
}

#[test]
fn unknown_words() {
    Change::of(LIST, "retry: read", "retry: §reed")
        .gives(["unknown value 'reed', did you mean 'read'?"]);
    Change::of(LIST, "style: offset", "style: §skip")
        .gives(["unknown value 'skip'; it is one of cursor, offset, sequence"]);
    Change::of(
        "errors/shop.yaml",
        "class: server_transient",
        "class: §server_transiet",
    )
    .gives(["unknown value 'server_transiet', did you mean 'server_transient'?"]);
}

#[test]
fn duplicate_keys() {
    Change::of(
        LIST,
        "  Since: {type",
        "  Since: {type: u32, doc: \"Newest.\"}\n  §Since: {type",
    )
    .gives(["duplicate key 'Since'"]);
    Change::of(LIST, "max: 100, fill: 50", "max: 100, fill: 50, §max: 5")
        .gives(["duplicate key 'max'"]);
    Change::of("errors/shop.yaml", "  20007: {", "  §20006: {").gives(["duplicate key '20006'"]);
}

#[test]
fn values_of_the_wrong_form() {
    Change::of(LIST, "max: 100,", "§max: many,")
        .gives(["string \"many\" does not fit here, expected a whole number without quotes"]);
    Change::of(LIST, "max: 100,", "§max: \"100\",")
        .gives(["string \"100\" does not fit here, expected a whole number without quotes"]);
    Change::of(
        LIST,
        "errors: [20001, 20004, 20005, 106]",
        "errors: [20001, §\"20005\", 106]",
    )
    .gives(["string \"20005\" does not fit here, expected a whole number without quotes"]);
    Change::of(TYPES, "bit: 0", "§bit: -1").gives([
        "integer `-1` does not fit here, expected a whole number without quotes and not below 0",
    ]);
    Change::of(LIST, "ShopId, required: true", "ShopId, required: §yes")
        .gives(["expected true or false"]);
    Change::of(LIST, "errors: [20001, 20004, 20005, 106]", "errors: §20001")
        .gives(["expected a list"]);
    Change::of(LIST, "summary: Lists the items of a shop.", "summary: §12")
        .gives(["'12' is meant as text but looks like a number or boolean; quote it"]);
    Change::of(
        PUT,
        "batch: {over: Wares, id: Id, in_order: true}",
        "batch: §Wares",
    )
    .gives(["expected a map"]);
    Change::of(LIST, "first: {Next: \"\"}", "first: {§Next: [1]}")
        .gives(["sequence does not fit here, expected text, a number or a boolean"]);
}

#[test]
fn texts_that_say_nothing() {
    for empty in ["\"\"", "\"  \""] {
        Change::of(
            LIST,
            "summary: Lists the items of a shop.",
            &format!("summary: §{empty}"),
        )
        .gives(["'summary' is empty; say what the command does, in one sentence"]);
    }
    for month in ["2025-13", "2025-00", "2025-1", "25-01", "2025", "soon"] {
        Change::of(LIST, "seen: 2025-01", &format!("seen: §\"{month}\""))
            .gives([format!("'{month}' is no month; write it as 2025-11").as_str()]);
    }
    Change::of(LIST, "seen: 2025-01", "seen: 2025-12").passes();
}

/// The place is that of the first bad byte, and the other files are read.
#[test]
fn a_file_that_is_no_text() {
    let folder = std::env::temp_dir().join(format!("xtask-no-text-{}", std::process::id()));
    for (path, text) in shop() {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("is a file")).expect("creates");
        std::fs::write(path, text).expect("writes");
    }
    let list = folder.join(LIST);
    let text = std::fs::read_to_string(&list).expect("reads");
    std::fs::write(list, text.replace("retry: read", "retri: read")).expect("writes");
    // Its types are missed by nobody.
    let mut bytes = b"ids:\n  ShopId: \xc3\xa4\xff\n".to_vec();
    bytes.extend(shop()[TYPES].bytes());
    std::fs::write(folder.join(TYPES), bytes).expect("writes");
    let found = crate::spec::load(&folder).expect_err("it is no text");
    std::fs::remove_dir_all(&folder).expect("removes");
    let lines: Vec<String> = found
        .iter()
        .filter_map(|found| Some(found.to_string().lines().next()?.to_owned()))
        .collect();
    assert_eq!(
        lines,
        [
            "spec/shop/list_items.yaml:8:1: unknown key 'retri', did you mean 'retry'?",
            "spec/types/base.yaml:2:12: the file is not UTF-8 text from here on"
        ]
    );
}

#[test]
fn a_tab_is_reported_in_its_line() {
    for line in ["  Since: {type", "  Fields: {type"] {
        let tabbed = line.replace("  ", "\t§");
        Change::of(LIST, line, &tabbed)
            .gives(["tabs disallowed within this context (block indentation)"]);
    }
}

#[test]
fn keys_without_which_a_map_says_nothing() {
    Change::of(
        "errors/shop.yaml",
        "20006: {name: busy, class: server_transient, advice: after_delay, doc: \"Busy.\"}",
        "20006: {name: busy, §class: server_transient}",
    )
    .gives(["missing key 'doc'"]);
    Change::of(
        PUT,
        "batch: {over: Wares, id: Id, in_order: true}",
        "batch: {§id: Id}",
    )
    .gives(["missing key 'over'"]);
}

#[test]
fn anchors_and_merge_keys() {
    Change::of(
        LIST,
        "summary: Lists the items of a shop.",
        "summary: &a §Lists.\ndoc: *a",
    )
    .gives(["anchors and merge keys are not part of the spec language; write the value out"]);
    Change::of(
        LIST,
        "query:\n",
        "query:\n  §<<: {lang: {type: string, doc: \"x\"}}\n",
    )
    .gives(["anchors and merge keys are not part of the spec language; write the value out"]);
}

#[test]
fn several_files_are_reported_in_one_run_and_cause_no_followers() {
    // Each of these files declares or lists what others use.
    Change::of(LIST, "retry: read", "§retri: read")
        .and(TYPES, "doc: Kind of shop.", "§docs: Kind of shop.")
        .and("errors/shop.yaml", "name: busy", "§nam: busy")
        .and(PUT, "over: Wares", "over: §Ware")
        .gives([
            "unknown key 'nam', did you mean 'name'?",
            "unknown key 'retri', did you mean 'retry'?",
            "the request has no field 'Ware', did you mean 'Wares'?",
            "unknown key 'docs', did you mean 'doc'?",
        ]);
}

#[test]
fn a_broken_service_file_causes_no_followers() {
    Change::of("service.yaml", "path_prefix: v4", "path_prefix: §[v4]").gives(["expected text"]);
}

#[test]
fn a_broken_service_file_hides_only_what_it_may_declare() {
    Change::of("service.yaml", "path_prefix: v4", "path_prefix: §[v4]")
        .and(PUT, "checks: [unique_keys]", "checks: [§no_such_check]")
        .and(LIST, "{bucket: visits}", "{bucket: §visit}")
        .and(TYPES, "name_format: letters", "name_format: §lettrs")
        .gives([
            "expected text",
            "unknown bucket 'visit'",
            "unknown check 'no_such_check'",
            "unknown format 'lettrs'",
        ]);
}

#[test]
fn a_service_file_that_cannot_be_read_takes_no_code_from_examples() {
    // What a broken check is answered with stands in service.yaml.
    let refused =
        "examples:\n  - {request: {ShopId: \"@S#1\", Wares: [{Id: 7}, {Id: 7}]}, error: 20002}\n";
    Change::of(PUT, "examples:\n", refused).passes();
    Change::of(PUT, "examples:\n", refused)
        .and("service.yaml", "path_prefix: v4", "path_prefix: §[v4]")
        .gives(["expected text"]);
}

#[test]
fn examples_are_not_blamed_for_tags_and_variants_of_an_unknown_type() {
    // The enum of the tags and the list with the values are in examples of two commands.
    Change::of(TYPES, "include: [ShopValues]", "include: [§ShopValue]")
        .gives(["unknown type 'ShopValue', did you mean 'ShopValues'?"]);
    Change::of(
        TYPES,
        "variants: {Text: TextElement}",
        "variants: {Text: §TextElemnt}",
    )
    .gives(["unknown type 'TextElemnt', did you mean 'TextElement'?"]);
    // Other examples are judged all the same.
    Change::of(TYPES, "include: [ShopValues]", "include: [§ShopValue]")
        .and(PUT, "response: {Results: [{Id: 7, Outcome: 1}]}", "response: {Results: [{Id: 7, §Outcome: up}]}")
        .gives([
            "the example's response does not fit: `Results[0].Outcome` must be an integer from 0 to 4294967295, found text",
            "unknown type 'ShopValue', did you mean 'ShopValues'?",
        ]);
}

#[test]
fn a_list_of_tags_in_a_broken_file_causes_no_followers() {
    let rest = "tag_lists:\n  AllValues: {doc: \"x\", names: AllTag, include: [ShopValues], custom: {prefix: Tag_More_, type: u32}}\n";
    let base = "  AllValues:\n    doc: All of it.\n    names: AllTag\n    include: [ShopValues]\n    known: {Tag_Age: {type: seconds}}\n    custom: {prefix: Tag_More_, type: u32}\n";
    let mut change = Change::file("types/all.yaml", rest).and(TYPES, base, "");
    change = change.and(
        TYPES,
        "    doc: What is known of a shop.",
        "    §docs: What is known of a shop.",
    );
    change.gives(["unknown key 'docs', did you mean 'doc'?"]);
}

/// Others use what each of these files declares.
#[test]
fn a_file_that_is_no_yaml_causes_no_followers() {
    for (path, old, new, message) in [
        (
            TYPES,
            "ItemId: {repr: u32, doc: \"An item.\"}",
            "ItemId: §{repr: u32, doc: \"An item.\"]",
            "mismatched bracket '{' closed by ']'",
        ),
        (
            TYPES,
            "ItemId: {repr: u32",
            "ItemId {repr: §u32",
            "expected a map",
        ),
        (
            TYPES,
            "doc: \"A shop.\"}\n  ItemId: {repr: u32, doc: \"An item.\"}",
            "doc: \"A shop.}\n  ItemId: {repr: u32, doc: \"§An item.\"}",
            "invalid trailing content after double-quoted scalar",
        ),
        (
            TYPES,
            "enums:\n",
            "§enmus:\n",
            "unknown key 'enmus', did you mean 'enums'?",
        ),
        (
            "errors/common.yaml",
            "106: {name: ",
            "106 {name: §",
            "expected a map",
        ),
        (PUT, "response:\n", "§response\n", "simple key expected ':'"),
    ] {
        Change::of(path, old, new).gives([message]);
    }
}

#[test]
fn a_mistake_of_reading_hides_nothing_in_other_files() {
    Change::of("shop/watch_items.yaml", "retry: read", "retry: §repeatabel")
        .and(
            "shop/take_items.yaml",
            "Name: {type: string",
            "Name: {type: §ItemIdd",
        )
        .and(LIST, "ShopId, required: true", "ShopId, §requierd: true")
        .and(PUT, "20006, 20009]", "20006, 20009, §424242]")
        .and("shop/send_note.yaml", "summary: Sends", "summary: \"Sends")
        .mark("shop/send_note.yaml", "source:")
        .gives([
            "unknown key 'requierd', did you mean 'required'?",
            "code 424242 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml",
            "invalid indentation in multiline quoted scalar; a quote above is not closed",
            "unknown type 'ItemIdd', did you mean 'ItemId'?",
            "unknown value 'repeatabel', did you mean 'repeatable'?",
        ]);
}

/// What stands nowhere in a file that cannot be read is not declared there.
#[test]
fn a_broken_file_hides_only_what_it_may_declare() {
    Change::of(
        TYPES,
        "ItemId: {repr: u32, doc: \"An item.\"}",
        "ItemId: §{repr: u32, doc: \"An item.\"]",
    )
    .and(LIST, "Limit: {type: u32", "Limit: {type: §Amount")
    .gives([
        "unknown type 'Amount'",
        "mismatched bracket '{' closed by ']'",
    ]);
    Change::of("errors/common.yaml", "106: {name:", "106: {§nam:")
        .and(LIST, "20005, 106]", "20005, 106, §424242]")
        .gives([
            "unknown key 'nam', did you mean 'name'?",
            "code 424242 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml",
        ]);
    Change::of("shop/watch_items.yaml", "retry: read", "§retri: read")
        .and(PUT, "{read: list_items,", "{read: §list_itms,")
        .gives([
            "unknown command 'list_itms', did you mean 'list_items'?",
            "unknown key 'retri', did you mean 'retry'?",
        ]);
}

#[test]
fn the_items_of_a_check_may_be_of_a_type_that_cannot_be_read() {
    Change::of(TYPES, "    doc: An item.\n", "    §docs: An item.\n")
        .and(
            PUT,
            "how: \"Look for the items.\"}",
            "how: \"Look.\", check: {send: {ShopId: ShopId}, items: Items, done: {there: {Id: 1}}, undone: {gone: {Id: 1}}}}",
        )
        .gives(["unknown key 'docs', did you mean 'doc'?"]);
}

#[test]
fn a_broken_command_hides_no_missing_code_of_another() {
    Change::of("shop/watch_items.yaml", "retry: read", "§retri: read")
        .and(PUT, "errors: [20001, 20002, ", "errors: §[20001, ")
        .gives([
            "'errors' lacks 20002, which a broken 'check' of 'Wares' is answered with",
            "unknown key 'retri', did you mean 'retry'?",
        ]);
}

#[test]
fn a_family_that_cannot_be_read_is_known() {
    const WHERE: &str = "coverage.yaml";
    let coverage =
        "left_out: [{path: stall/open, family: stall, source: [{page: 1/9}], why: Closed.}]\n";
    Change::file(WHERE, coverage)
        .mark(WHERE, "stall, source")
        .gives(["unknown family 'stall'"]);
    let mut broken = Change::file(WHERE, coverage);
    broken.texts.insert(
        "stall/shut.yaml".to_owned(),
        "§pth: stall/shut\n".to_owned(),
    );
    broken.gives(["unknown key 'pth', did you mean 'path'?"]);
}

#[test]
fn all_mistakes_of_a_file_that_parses_are_reported() {
    Change::of(LIST, "retry: read\n", "")
        .and(LIST, "summary: Lists the items of a shop.\n", "")
        .and(LIST, "path: shop_svc/list_items", "§§path: shop_svc/list_items")
        .and(LIST, "errors: [20001, 20004, 20005, 106]", "errors: [20001, 20004, 20005, §29999]")
        .and(LIST, "total: Total", "total: §Totl")
        .and(LIST, "type: list<ItemField>", "type: list<§ItemFeld>")
        .and(LIST, "Limit: 2}", "Limit: 2, §Lmit: 2}")
        .gives([
            "missing key 'retry': may it be sent again after an unknown outcome? Say read, repeatable, never, keyed, verify_first or depends",
            "missing key 'summary'",
            "the answer has no field 'Totl', did you mean 'Total'?",
            "unknown type 'ItemFeld', did you mean 'ItemField'?",
            "code 29999 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml",
            "the example's request has a field that the spec does not know: 'Lmit', did you mean 'Limit'?",
        ]);
}

#[test]
fn places_of_files() {
    Change::file("shop/more/deep.yaml", "§path: a/b\n")
        .gives(["the spec has one level of folders: errors, types and the families"]);
    Change::file("extra.yaml", "§path: a/b\n").gives([
        "only service.yaml and coverage.yaml stand at the top; commands stand in the folder of their family",
    ]);
    Change::file("shop/extra.yml", "§path: a/b\n").gives(["the files of the spec end with .yaml"]);
}

#[test]
fn every_parameter_of_the_query_is_for_something() {
    const SERVICE: &str = "service.yaml";
    Change::of(SERVICE, "ticket: {is: signature, ", "ticket: {is: §sign, ")
        .gives(["unknown value 'sign'; it is one of app, identifier, signature, random"]);
    Change::of(SERVICE, "source: [{page: 1/1", "§source: [{page: 1/1")
        .and(SERVICE, "  nonce: {is: random, ", "  §nonce: {is: app, ")
        .gives([
            "no parameter of 'query' has 'is: random'",
            "a second parameter with 'is: app'",
        ]);
    Change::of(
        SERVICE,
        "  kind: {type: string, allowed: [json], ",
        "  §kind: {type: string, ",
    )
    .gives(["what to send as 'kind'? say what it 'is', or the one text that is 'allowed'"]);
}

#[test]
fn a_spec_without_a_service() {
    let mut texts = shop();
    texts.remove("service.yaml");
    assert_eq!(
        first_lines(texts),
        ["spec:1:1: the spec has no service.yaml"]
    );
}

#[test]
fn a_spec_without_common_codes() {
    let mut texts = shop();
    texts.remove("errors/common.yaml");
    let found = first_lines(texts);
    assert!(
        found
            .contains(&"spec/errors/shop.yaml:1:1: there is no spec/errors/common.yaml".to_owned()),
        "{found:#?}"
    );
}

#[test]
fn an_empty_spec() {
    assert_eq!(
        first_lines([].into()),
        ["spec:1:1: the spec has no service.yaml"]
    );
}

#[test]
fn a_folder_that_is_not_there() {
    let found = crate::spec::load(std::path::Path::new("no/such/folder"))
        .expect_err("there is no such folder");
    let line = found[0].to_string();
    assert!(
        line.starts_with("spec:1:1: cannot read no/such/folder: "),
        "{line}"
    );
}

#[test]
fn the_line_is_shown_with_a_caret() {
    let (texts, _) = Change::of(LIST, "retry: read", "retry: reed").without_marks();
    let found = super::load(texts).expect_err("'reed' is no class");
    assert_eq!(
        found[0].to_string(),
        "spec/shop/list_items.yaml:8:8: unknown value 'reed', did you mean 'read'?\n 8 | retry: reed\n   |        ^"
    );
}

#[test]
fn no_missing_line_makes_it_panic() {
    /// Each load takes its time: every so many lines are tried, another share of every file.
    const SHARE: usize = 6;
    let whole = shop();
    for (file, (path, text)) in whole.iter().enumerate() {
        for gone in (file % SHARE..text.lines().count()).step_by(SHARE) {
            let lines = text.lines().enumerate().filter(|(at, _)| *at != gone);
            let rest: Vec<&str> = lines.map(|(_, line)| line).collect();
            let mut texts = shop();
            texts.insert(path.clone(), rest.join("\n"));
            for line in first_lines(texts) {
                assert!(
                    line.starts_with("spec"),
                    "{path} without line {gone}: {line}"
                );
            }
        }
    }
}

#[test]
fn no_cut_makes_it_panic() {
    for (path, text) in &shop() {
        for (cut, _) in text.char_indices().step_by(97) {
            let mut texts = shop();
            texts.insert(path.clone(), text[..cut].to_owned());
            for line in first_lines(texts) {
                assert!(line.starts_with("spec"), "{path} up to {cut}: {line}");
            }
        }
    }
}
