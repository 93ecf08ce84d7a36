//! Mistakes in commands as a whole: their codes, doubts and examples; and in what they share.

use super::Change;

const LIST: &str = "shop/list_items.yaml";
const PUT: &str = "shop/put_items.yaml";
const NOTE: &str = "shop/send_note.yaml";
const TAKE: &str = "shop/take_items.yaml";
const SHOP: &str = "errors/shop.yaml";
const SERVICE: &str = "service.yaml";

#[test]
fn missing_keys() {
    for (line, message) in [
        ("source: [{page: 1/5}]\n", "missing key 'source'"),
        ("domain: shop\n", "missing key 'domain'"),
        (
            "summary: Sends a note to a shop.\n",
            "missing key 'summary'",
        ),
        ("response: {}\n", "missing key 'response', which may be {}"),
        (
            "errors: [20001, 20005]\n",
            "missing key 'errors', which may be []",
        ),
    ] {
        Change::of(NOTE, line, "")
            .mark(NOTE, "path: shop_svc")
            .gives_any(message);
    }
}

#[test]
fn paths_and_names() {
    Change::of(
        NOTE,
        "path: shop_svc/sendNote",
        "path: §shop_svc/list_items",
    )
    .gives_any(
        "duplicate path 'shop_svc/list_items', it is also that of spec/shop/list_items.yaml:1",
    );
    Change::of(
        NOTE,
        "path: shop_svc/sendNote",
        "path: shop_svc/sendNote\naliases: [§shop_svc/put_items]",
    )
    .gives_any(
        "duplicate path 'shop_svc/put_items', it is also that of spec/shop/put_items.yaml:1",
    );
    Change::of(NOTE, "name: send_note", "name: §put_items")
        .gives(["duplicate name 'put_items' in family 'shop', it is also that of spec/shop/put_items.yaml:1"]);
    Change::of(NOTE, "path: shop_svc/sendNote", "path: §sendNote")
        .gives(["'sendNote' is no path; write <service>/<command>"]);
    Change::of(NOTE, "name: send_note", "name: §move")
        .gives(["'move' is no name for a Rust method; give the command another 'name'"]);
    Change::of(NOTE, "name: send_note", "name: §sendNote")
        .gives(["'sendNote' is no name for a Rust method; give the command another 'name'"]);
}

#[test]
fn unknown_domains_and_envelopes() {
    Change::of(NOTE, "domain: shop", "domain: §shp")
        .gives(["unknown domain 'shp', did you mean 'shop'?"]);
    Change::of(NOTE, "domain: shop", "domain: shop\nenvelope: §norml")
        .gives(["unknown envelope 'norml', did you mean 'normal'?"]);
    Change::of(
        LIST,
        "  Total: {type",
        "  §ErrorCode: {type: code, doc: \"x\"}\n  Total: {type",
    )
    .gives(["'ErrorCode' belongs to the envelope 'normal' and is not listed here"]);
}

#[test]
fn sources() {
    Change::of(
        NOTE,
        "source: [{page: 1/5}]",
        "source: [§{page: 1/5, seed: \"1\"}]",
    )
    .gives(["a source has exactly one of page, seed, peer and ours"]);
    Change::of(NOTE, "source: [{page: 1/5}]", "source: [{ours: §false}]")
        .gives(["'ours' is true or left out"]);
    Change::of(NOTE, "source: [{page: 1/5}]", "source: []")
        .mark(NOTE, "path: shop_svc")
        .gives(["'source' is empty; say where the facts come from"]);
}

#[test]
fn group_types() {
    Change::of(LIST, "{of: ShopId, allowed", "{of: §Shop, allowed")
        .gives_any("the request has no field 'Shop'");
    Change::of(LIST, "allowed: [Small, Large]", "allowed: [Small, §Larg]")
        .gives(["unknown group type 'Larg', did you mean 'Large'?"]);
    Change::of(
        LIST,
        "allowed: [Small, Large]",
        "allowed: [Small, Large], code: §1",
    )
    .gives(["code 1 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(
        SERVICE,
        "  Large: {prefix",
        "  Large: {prefix: \"@L#\"}\n  §Smal: {prefix",
    )
    .gives(["'Smal' is no value of GroupType, did you mean 'Small'?"]);
}

#[test]
fn constructors() {
    Change::of(PUT, "constructor: [Wares, ShopId]", "constructor: §[Wares]")
        .gives(["the constructor lacks the required field 'ShopId'"]);
    Change::of(
        PUT,
        "constructor: [Wares, ShopId]",
        "constructor: [Wares, ShopId, §Mode]",
    )
    .gives(["'Mode' is optional, so it cannot be an argument of the constructor"]);
    Change::of(
        PUT,
        "constructor: [Wares, ShopId]",
        "constructor: [Wares, ShopId, §Mod]",
    )
    .gives(["the request has no field 'Mod', did you mean 'Mode'?"]);
    Change::of(
        PUT,
        "constructor: [Wares, ShopId]",
        "constructor: [Wares, ShopId, §Wares]",
    )
    .gives(["duplicate argument 'Wares'"]);
}

#[test]
fn codes_that_the_domain_does_not_have() {
    Change::of(
        LIST,
        "errors: [20001, 20004, 20005, 106]",
        "errors: [20001, 20004, 20005, 106, §20099]",
    )
    .gives(["code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(PUT, "item_errors: [20007]", "item_errors: [20007, §20099]")
        .gives(["code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(PUT, "already: [20007]", "already: [20007, §20099]")
        .gives(["code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(SHOP, "too_many_items: 20003", "too_many_items: §20099")
        .gives(["code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(SHOP, "{ShopId: 20005}", "{ShopId: §20099}")
        .and(LIST, "error: 20005", "error: 20001")
        .gives_any("code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml");
    Change::of("errors/common.yaml", "bad_json: 102}", "bad_json: §20001}")
        .gives(["code 20001 is not in spec/errors/common.yaml"]);
    Change::of(SERVICE, "wrong_key: 110", "wrong_key: §111")
        .gives(["code 111 is not in spec/errors/common.yaml"]);
    Change::of(
        SERVICE,
        "max_bytes: 1000, code: 106",
        "max_bytes: 1000, code: §1",
    )
    .gives(["code 1 is in no table of spec/errors"]);
    Change::of(
        SERVICE,
        "No key twice.\", code: 20002",
        "No key twice.\", code: §1",
    )
    .gives(["code 1 is in no table of spec/errors"]);
}

#[test]
fn lists_of_codes() {
    Change::of(
        LIST,
        "errors: [20001, 20004, 20005, 106]",
        "errors: [20001, 20004, 20005, 106, §20001]",
    )
    .gives(["duplicate code 20001"]);
    Change::of(
        LIST,
        "errors: [20001, 20004, 20005, 106]",
        "errors: [20001, 20004, 20005, 106]\nitem_errors: [§20001]",
    )
    .gives(["'item_errors' need 'results': where do the items stand?"]);
    Change::of(
        PUT,
        "  20009: {name: closed",
        "  20009: {name: closed, class: quota, doc: \"x\"}\n  §20004: {name: other",
    )
    .gives(["'meanings' explains 20004, which is not among 'errors'"]);
    Change::of(
        PUT,
        "  20007: {name: there",
        "  20007: {name: there, class: quota, doc: \"x\"}\n  §20002: {name: other",
    )
    .gives(["'item_meanings' explains 20002, which is not among 'item_errors'"]);
}

#[test]
fn codes_that_a_request_is_refused_with() {
    const BASE: &str = "types/base.yaml";
    const OF_PUT: &str = "errors: [20001, 20002, 20003, 20005, 20006, 20009]";
    let lacks =
        |code: i64, place: &str| format!("'errors' lacks {code}, which {place} is answered with");
    let put = |without: &str, code: i64, place: &str| {
        let errors = OF_PUT.replace(without, "").replace('[', "§[");
        Change::of(PUT, OF_PUT, &errors).gives([lacks(code, place).as_str()]);
    };
    put("20002, ", 20002, "a broken 'check' of 'Wares'");
    put("20003, ", 20003, "a broken 'max_items' of 'Wares'");
    put("20005, ", 20005, "a broken 'prefix' of 'ShopId'");
    put("20001, ", 20001, "a broken 'required' of 'ShopId'");
    Change::of(LIST, "errors: [20001, 20004, ", "errors: §[20001, ").gives([lacks(
        20004,
        "a group of another type",
    )
    .as_str()]);
    Change::of(NOTE, "counts: Note, code: 107", "counts: Note, code: 20006")
        .mark(NOTE, "[20001, 20005]")
        .gives([lacks(20006, "calling more often than shop_svc/sendNote#2").as_str()]);
    // Inside objects, lists, maps and unions.
    for (old, new, file, place) in [
        (
            "max_bytes: 30}",
            "max_bytes: 30, code: 20004}",
            PUT,
            "a broken 'type' of 'Wares[].Title'",
        ),
        (
            "min: 1, max: 100, over: cap",
            "min: 1, max: 100, over: cap, codes: {min: 20004}",
            PUT,
            "a broken 'min' of 'Wares[].Price'",
        ),
        (
            "keys: ShopId}",
            "keys: ShopId, code: 20004}",
            PUT,
            "a broken 'type' of 'Wares[].Labels'",
        ),
        (
            "fields: {Text: {type: string,",
            "fields: {Text: {type: string, codes: {type: 20004},",
            NOTE,
            "a broken 'type' of 'Note[].Content.Text'",
        ),
    ] {
        let list = if file == PUT {
            "[20001, 20002"
        } else {
            "[20001, 20005]"
        };
        let change = Change::of(BASE, old, new).mark(file, list);
        change.gives([lacks(20004, place).as_str()]);
    }
    // What is cut is not refused, what every command may answer need not be listed, and an item's numbers are listed too.
    Change::of(
        BASE,
        "min: 1, max: 100, over: cap",
        "min: 1, max: 100, over: cap, codes: {max: 20004}",
    )
    .gives([]);
    Change::of(TAKE, "errors: [100, ", "errors: [").gives([]);
    Change::of(
        PUT,
        "Mode: {type: PutMode,",
        "Mode: {type: PutMode, code: 20007,",
    )
    .gives([]);
}

#[test]
fn a_common_code_that_the_domain_uses_otherwise_is_listed() {
    let own = "  20001: {name: bad_parameter, class: client_bug, doc: \"Bad parameter.\"}";
    Change::of(
        SHOP,
        own,
        &format!("{own}\n  100: {{name: closed, class: quota, doc: \"Closed.\"}}"),
    )
    .and(TAKE, "errors: [100, ", "errors: §[")
    .gives(["'errors' lacks 100, which a broken 'min_items' of 'Marks' is answered with"]);
}

#[test]
fn advice_stands_only_where_the_class_does_not_tell_it() {
    let busy = "class: server_transient, advice: after_delay";
    Change::of(SHOP, busy, "class: server_transient, advice: §again")
        .gives(["'again' is the advice of the whole class 'server_transient'; leave it out"]);
    Change::of(SHOP, busy, "class: server_transient, advice: §later")
        .gives(["unknown value 'later'; it is one of again, after_delay, after_fix, never"]);
    Change::of(SHOP, busy, "class: server_transient, advice: never").passes();
}

#[test]
fn reads_have_nothing_to_repeat() {
    Change::of(LIST, "retry: read", "retry: read\nalready: [§20007]")
        .gives(["a read changes nothing, so no code can show that an earlier attempt worked"]);
}

#[test]
fn error_tables() {
    Change::of(SHOP, "domain: shop", "domain: §shp")
        .gives(["domain 'shp' stands in a file named 'shop'"]);
    Change::of(SHOP, "domain: shop\n", "")
        .mark(SHOP, "answers: {")
        .gives(["missing key 'domain'"]);
    Change::of(SHOP, "  20007: {", "  §done: {")
        .mark(PUT, "20007]\nbatch")
        .mark(PUT, "20007]\nmeanings")
        .gives_any("'done' is no error code");
    Change::of(SHOP, "{name: busy", "{name: §too_many").gives(["duplicate code name 'too_many'"]);
    Change::of(SHOP, "{name: busy", "{name: §Busy").gives(["'Busy' is no snake_case name"]);
    Change::of(
        "errors/common.yaml",
        "answers: {bad_parameter: 101, bad_json: 102}",
        "answers: §{bad_json: 102}",
    )
    .gives(["missing key 'bad_parameter' in 'answers'"]);
}

#[test]
fn names_that_nobody_implements() {
    Change::of(SERVICE, "  letters: {doc", "  §leters: {doc")
        .gives_any("format 'leters' is not written in chat-meta, did you mean 'letters'?");
    Change::of(SERVICE, "  unique_keys: {doc", "  §uniqe_keys: {doc")
        .gives_any("check 'uniqe_keys' is not written in chat-meta, did you mean 'unique_keys'?");
}

#[test]
fn regions() {
    Change::of(SERVICE, "  There: {doc", "  §there: {doc")
        .gives(["'there' is no name for a Rust variant; write UpperCamelCase"]);
    Change::of(
        SERVICE,
        "primary: here.example.com",
        "primary: §https://here.example.com",
    )
    .gives(["'https://here.example.com' is no host name"]);
}

#[test]
fn doubts_that_lead_nowhere() {
    Change::of(LIST, "{at: request.Limit.max,", "{at: §request.Limitt.max,").gives([
        "'request.Limitt.max' leads nowhere: 'request' has no 'Limitt', did you mean 'Limit'?",
    ]);
    Change::of(LIST, "{at: request.Limit.min,", "{at: §request.Limit.mi,")
        .gives(["'request.Limit.mi' leads nowhere: 'Limit' has no 'mi', did you mean 'min'?"]);
    Change::of(LIST, "{at: request.Limit.min,", "{at: §request.Limits,").gives([
        "'request.Limits' leads nowhere: 'request' has no 'Limits', did you mean 'Limit'?",
    ]);
    Change::of(LIST, "{at: request.Limit.min,", "{at: §retri,")
        .gives(["'retri' leads nowhere: the file has no 'retri', did you mean 'retry'?"]);
    Change::of(LIST, "{at: request.Limit.min,", "{at: §retry.keyed,")
        .gives(["'retry.keyed' leads nowhere: 'retry' is a single value"]);
    Change::of(LIST, "page[2].total", "page[3].total")
        .mark(LIST, "\"page[")
        .gives(["'page[3].total' leads nowhere: 'page' has 3 items"]);
    Change::of(LIST, "page[2].total", "page.total")
        .mark(LIST, "\"page.")
        .gives(["'page.total' leads nowhere: 'page' is a list; write page[0].total"]);
    Change::of(SERVICE, "{at: answer.max_bytes", "{at: §answer.max_byte").gives([
        "'answer.max_byte' leads nowhere: 'answer' has no 'max_byte', did you mean 'max_bytes'?",
    ]);
    Change::of(
        "types/base.yaml",
        "{at: ids.ShopId.max_bytes",
        "{at: §ids.ShopId.max_items",
    )
    .gives(["'ids.ShopId.max_items' leads nowhere: 'ShopId' has no 'max_items', did you mean 'max_bytes'?"]);
}

#[test]
fn doubts_about_what_is_not_there() {
    Change::of(
        LIST,
        "{at: request.Limit.min,",
        "{at: request.Limit.default, says: all,",
    )
    .passes();
    Change::of(LIST, "{at: request.Limit.min,", "{at: request.Forgotten,").passes();
    Change::of(LIST, "{at: request.Limit.min,", "{at: envelope,").passes();
    Change::of(
        NOTE,
        "examples:",
        "doubts:\n  - {at: retry.keyed.window, says: 1s, why: \"Older.\"}\nexamples:",
    )
    .passes();
}

#[test]
fn doubts_that_no_longer_apply() {
    Change::of(LIST, "says: 200,", "says: §100,")
        .gives(["this doubt no longer applies, the file says 100 too; remove it"]);
    Change::of(
        LIST,
        "{at: errors, says: 20006",
        "{at: errors, says: §20005",
    )
    .gives(["this doubt no longer applies, 20005 is in the list now; remove it"]);
    Change::of(
        LIST,
        "{at: response.Values, says: OldValues",
        "{at: response.Values, says: §Values",
    )
    .gives(["this doubt no longer applies, the file says Values too; remove it"]);
    Change::of(LIST, "says: ShopName", "says: §ShopId")
        .gives(["this doubt no longer applies, the file has 'ShopId' now; remove it"]);
    Change::of(
        NOTE,
        "examples:",
        "doubts:\n  - {at: retry.keyed.window, says: §5min, why: \"Older.\"}\nexamples:",
    )
    .gives(["this doubt no longer applies, the file says 5min too; remove it"]);
    Change::of("service.yaml", "says: 1024", "says: §1000")
        .gives(["this doubt no longer applies, the file says 1000 too; remove it"]);
    Change::of(SHOP, "level: low,", "level: low, says: §20003,")
        .gives(["this doubt no longer applies, the file says 20003 too; remove it"]);
}

#[test]
fn examples_are_mandatory() {
    let examples = "examples:\n  - {request: {ShopId: \"@S#1\", Random: 4, Note: [{Kind: Text, Content: {Text: hello}}]}, response: {}, status: OK}\n";
    for none in ["", "examples: []\n"] {
        Change::of(NOTE, examples, none)
            .mark(NOTE, "path: shop_svc")
            .gives(["missing key 'examples': one at least is needed"]);
    }
}

#[test]
fn examples_that_do_not_fit_their_types() {
    Change::of(NOTE, "Random: 4, Note", "§Random: four, Note").gives(["the example's request does not fit: `Random` must be an integer from 0 to 4294967295, found text"]);
    Change::of(
        NOTE,
        "{request: {ShopId: \"@S#1\", Random: 4, Note",
        "{request: §{ShopId: \"@S#1\", Note",
    )
    .gives(["the example's request does not fit: `Random` is missing"]);
    Change::of(NOTE, "Content: {Text: hello}", "Content: {§Text: 5}").gives([
        "the example's request does not fit: `Note[0].Content.Text` must be text, found a number",
    ]);
    Change::of(PUT, "Outcome: 1}]}", "§Outcome: done}]}")
        .gives(["the example's response does not fit: `Results[0].Outcome` must be an integer from 0 to 4294967295, found text"]);
    Change::of(LIST, "{Total: \"1\", Items: [{Id: 7, Title: Tea}]", "{§Total: 1, Items: [{Id: 7, Title: Tea}]")
        .gives(["the example's response does not fit: `Total` must be an integer from 0 to 4294967295, written as text, found a number"]);
    Change::of(PUT, "Wares: [{Id: 7}]", "§Wares: []").gives([
        "the example's request does not fit: `Wares` has 0 items, at least 1 must be there",
    ]);
}

#[test]
fn fields_of_examples_that_the_spec_does_not_know() {
    Change::of(LIST, "Title: Tea}", "§Titel: Tea}")
        .gives(["the example's response has a field that the spec does not know: 'Items[0].Titel', did you mean 'Title'?"]);
    Change::of(NOTE, "response: {}, status", "response: {§Key: 1}, status")
        .gives(["the example's response has a field that the spec does not know: 'Key'"]);
    Change::of(LIST, "query: {lang: en}", "query: §{lang: fr}")
        .gives_any("the example's query does not fit");
    Change::of(LIST, "query: {lang: en}", "query: §{lan: en}")
        .gives(["the example's query has a parameter that the spec does not know: 'lan', did you mean 'lang'?"]);
}

#[test]
fn answers_of_examples() {
    Change::of(LIST, "error: 20005}", "error: §20002}").mark(LIST, "ShopId: \"1\"").gives([
        "the example's request breaks a rule that answers 20005, not 20002: `ShopId` is `1`, must start with `@S#`",
        "code 20002 is not among 'errors' of this command",
    ]);
    Change::of(LIST, "error: 20005}", "error: §20005, response: {}}")
        .gives(["an example has either 'response' or 'error'"]);
    Change::of(
        LIST,
        "{name: bad, request: {ShopId: \"1\"}, error: 20005}",
        "§{name: bad, request: {ShopId: \"@S#1\"}}",
    )
    .gives(["an example needs 'response' or 'error'"]);
    Change::of(
        LIST,
        "{name: bad, request: {ShopId: \"1\"}, error: 20005}",
        "§{name: bad, error: 20005}",
    )
    .gives(["missing key 'request' in this example"]);
    Change::of(NOTE, "status: OK", "status: §KO")
        .gives(["'status' 'KO' is no value of Word, did you mean 'OK'?"]);
    Change::of(LIST, "error: 20005}", "error: 20005, status: §OK}")
        .gives(["'status' is for answers without 'error'"]);
}

#[test]
fn what_is_left_out_is_not_there() {
    const COVERAGE: &str = "coverage.yaml";
    let gives = |entry: &str, message: &str| {
        Change::file(COVERAGE, &format!("left_out:\n  - {entry}\n")).gives([message]);
    };
    gives(
        "{path: §shop_svc/put_items, why: \"Too heavy.\"}",
        "'shop_svc/put_items' is a command of the spec, so it is not left out",
    );
    let known = crate::spec::tests::load(crate::spec::tests::shop()).expect("no mistakes");
    let first = known.families["shop"][0].meta.path;
    assert_eq!(first, "shop_svc/list_items");
    gives(
        "{path: §\"shop_svc/*\", why: \"Too heavy.\"}",
        "'shop_svc/list_items' is a command of the spec, so it is not left out",
    );
    gives(
        "§{why: \"Too heavy.\"}",
        "say with 'path' which command is left out, or with 'what' where none is named",
    );
    gives(
        "{what: anvils, family: §shob, why: \"Too heavy.\"}",
        "unknown family 'shob', did you mean 'shop'?",
    );
    gives(
        "{what: anvils, why: §\" \"}",
        "'why' is empty; say why it is left out",
    );
    gives(
        "{what: anvils, why: \"Too heavy.\"}\n  - {what: §anvils, why: \"Too heavy.\"}",
        "'anvils' is listed twice",
    );
    gives(
        "{what: anvils, §wy: \"Too heavy.\"}",
        "unknown key 'wy', did you mean 'why'?",
    );
}
