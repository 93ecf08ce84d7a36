//! Mistakes in retries, quotas, pages, batches and results.

use super::Change;

const LIST: &str = "shop/list_items.yaml";
const PUT: &str = "shop/put_items.yaml";
const NOTE: &str = "shop/send_note.yaml";
const TAKE: &str = "shop/take_items.yaml";
const WATCH: &str = "shop/watch_items.yaml";

#[test]
fn retry_is_mandatory() {
    Change::of(LIST, "retry: read\n", "").mark(LIST, "path: shop_svc").gives([
        "missing key 'retry': may it be sent again after an unknown outcome? Say read, repeatable, never, keyed, verify_first or depends",
    ]);
}

#[test]
fn keys_of_keyed_commands() {
    Change::of(
        NOTE,
        "key: [ShopId, Random]",
        "key: [ShopId, §Randm, Random]",
    )
    .gives(["the request has no field 'Randm', did you mean 'Random'?"]);
    Change::of(
        NOTE,
        "key: [ShopId, Random]",
        "key: [ShopId, Random, §Note.Kind]",
    )
    .gives(["'Note' has no fields, so 'Note.Kind' leads nowhere"]);
    Change::of(
        NOTE,
        "retry: {keyed: {key: [ShopId, Random]",
        "retry: §{keyed: {key: [ShopId]",
    )
    .gives(["one field of the key at least needs 'fill_from: unique'"]);
    Change::of(NOTE, "window: 5min", "window: §5 minutes")
        .gives(["'5 minutes' is no window; write 120s, 5min, 12h, 7d or forever"]);
    Change::of(NOTE, "window: 5min", "window: forever").passes();
}

#[test]
fn reads_that_verify() {
    Change::of(PUT, "read: list_items", "read: §list_item")
        .gives(["unknown command 'list_item', did you mean 'list_items'?"]);
    Change::of(PUT, "read: list_items", "read: shop/list_items").passes();
    Change::of(PUT, "read: list_items", "read: §store/list_items")
        .gives(["unknown command 'store/list_items'"]);
}

#[test]
fn cases_that_depend() {
    Change::of(
        PUT,
        "{depends: [{when: {Mode: [Replace]}, class: repeatable}, {class: {verify_first",
        "{depends: [§{class: repeatable}, {class: {verify_first",
    )
    .gives(["a case without 'when' hides those after it"]);
    Change::of(
        PUT,
        "{class: {verify_first",
        "§{when: {Mode: [Add]}, class: {verify_first",
    )
    .gives(["the last case is for all the rest and has no 'when'"]);
}

/// A check of a read, with the mistake in it.
fn check(check: &str) -> Change {
    Change::of(
        PUT,
        "how: \"Look for the items.\"}",
        &format!("how: \"Look.\", check: {check}}}"),
    )
}

#[test]
fn checks_of_verify_first() {
    let seen = "done: {there: {Id: Wares.Id}}, undone: {gone: {Id: Wares.Id}}";
    check(&format!(
        "{{send: {{ShopId: ShopId, Limit: 5}}, items: Items, {seen}, answer: {{}}}}"
    ))
    .gives([]);
    check(&format!(
        "{{send: {{§Shop: ShopId}}, items: Items, {seen}}}"
    ))
    .gives(["the request of the read has no field 'Shop'"]);
    check(&format!(
        "{{send: {{ShopId: §Shop}}, items: Items, {seen}}}"
    ))
    .gives(["the request has no field 'Shop'"]);
    check(&format!("{{send: {{}}, items: §Item, {seen}}}"))
        .gives(["the answer of the read has no field 'Item', did you mean 'Items'?"]);
    check(&format!("{{send: {{}}, items: §Total, {seen}}}"))
        .gives(["'Total' is no list of objects"]);
    check("{send: {}, items: Items, done: {there: {§Idd: 1}}, undone: {gone: {Id: 1}}}")
        .gives(["the item has no field 'Idd', did you mean 'Id'?"]);
    check("{send: {}, items: Items, done: {there: {Id: 1}}, undone: §{}}")
        .gives(["say what is 'there' or what is 'gone'"]);
    check(&format!(
        "{{send: {{}}, items: Items, {seen}, answer: {{§Result: 1}}}}"
    ))
    .gives(["the answer has no field 'Result', did you mean 'Results'?"]);
}

#[test]
fn quotas() {
    Change::of(LIST, "limit: 2/h", "limit: §2/hour")
        .gives(["'2/hour' is no frequency; write 200/s, 300/min, 2/h or 100/d"]);
    Change::of(LIST, "bucket: visits", "bucket: §visit")
        .gives(["unknown bucket 'visit', did you mean 'visits'?"]);
    Change::of(LIST, "{bucket: visits}", "{bucket: §visits, limit: 1/s}")
        .gives(["a quota has either a 'limit' of its own or a 'bucket'"]);
    Change::of(LIST, "{bucket: visits}", "§{adjustable: true}")
        .gives(["a quota needs 'limit' or 'bucket'"]);
    Change::of(NOTE, "{bucket: notes, key: [ShopId]}", "§{bucket: notes}")
        .gives(["bucket 'notes' counts per ShopId; say with 'key' which field that is"]);
    Change::of(NOTE, "key: [ShopId]}", "key: [§Shop]}").gives(["the request has no field 'Shop'"]);
    Change::of(NOTE, "counts: Note", "counts: §Random")
        .gives(["'Random' is no list, so its items cannot be counted"]);
    Change::of(NOTE, "counts: Note, code: 107", "counts: Note, code: §7")
        .gives(["code 7 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of("service.yaml", "limit: 40/min", "limit: §40/m")
        .gives(["'40/m' is no frequency; write 200/s, 300/min, 2/h or 100/d"]);
}

#[test]
fn pages() {
    Change::of(
        LIST,
        "{style: offset, items: Items",
        "{style: offset, items: §Itms",
    )
    .gives(["the answer has no field 'Itms', did you mean 'Items'?"]);
    Change::of(
        LIST,
        "{style: offset, items: Items",
        "{style: offset, items: §Total",
    )
    .gives(["'Total' is no list, so it cannot hold the items of a page"]);
    Change::of(LIST, "size: Limit, offset", "size: §Lmit, offset")
        .gives(["the request has no field 'Lmit', did you mean 'Limit'?"]);
    Change::of(LIST, "size: Limit, offset", "size: §Since, offset")
        .gives(["the size of a page is always sent; give 'Since' a 'fill'"]);
    Change::of(LIST, "size: Limit, offset", "size: §Next, offset")
        .gives(["'Next' is no integer, so it cannot be the size of a page"]);
    Change::of(LIST, "{style: offset,", "{style: offset, from: §Since,")
        .gives(["a page of style offset has no 'from'"]);
    Change::of(LIST, "  - {when: {Since: present}, style", "  - §{style")
        .gives(["a page entry without 'when' hides those after it"]);
}

#[test]
fn cursor_pages() {
    Change::of(LIST, "next: {Next: Next}", "next: {§Nxt: Next}")
        .gives(["the request has no field 'Nxt', did you mean 'Next'?"]);
    Change::of(LIST, "next: {Next: Next}", "next: {Next: §Nxt}")
        .gives(["the answer has no field 'Nxt', did you mean 'Next'?"]);
    Change::of(LIST, "first: {Next: \"\"}", "first: {§Nxt: \"\"}")
        .gives(["the request has no field 'Nxt', did you mean 'Next'?"]);
    Change::of(
        LIST,
        "Next: {type: Cursor, required_when",
        "Next: {type: Cursor, fill: §\"\", required_when",
    )
    .gives(["'first' of the pages fills 'Next' already"]);
    Change::of(LIST, "first: {Next: \"\"}", "first: {Next: §0}")
        .gives(["the first value 0 is not text"]);
    Change::of(
        LIST,
        "end: {Next: [\"\", \"0\"]}",
        "end: {Next: [\"\", §0]}",
    )
    .gives(["the value 0 is not text"]);
    Change::of(LIST, "end: {Next: [\"\", \"0\"]}", "end: {§Nxt: [\"\"]}")
        .gives(["the answer has no field 'Nxt', did you mean 'Next'?"]);
    Change::of(LIST, "end: {Next: [\"\", \"0\"]}", "end: {§Next: []}")
        .gives(["'Next' has no values"]);
    Change::of(
        LIST,
        "end: {Next: [\"\", \"0\"]}",
        "end: {Next: [\"\"]}, more: §{Complete: [0]}",
    )
    .gives(["a page has either 'end' or 'more'"]);
    Change::of(LIST, ", end: {Next: [\"\", \"0\"]}}", "}")
        .mark(LIST, "{when: {group_type: [Large]}, style")
        .gives(["nothing ends these pages; say 'end', 'more' or 'empty_ends'"]);
    Change::of(LIST, "end: {Next: [\"\", \"0\"]}}", "empty_ends: true}").passes();
    Change::of(LIST, "next: {Next: Next}, ", "")
        .mark(LIST, "{when: {group_type: [Large]}, style")
        .gives(["a page of style cursor needs 'next'"]);
}

#[test]
fn offset_pages() {
    Change::of(LIST, "offset: Offset", "offset: §Next").gives(["'Next' is no integer"]);
    Change::of(LIST, "total: Total", "total: §Items").gives(["'Items' is no integer"]);
    Change::of(
        LIST,
        "total: Total, total_when: {Fields",
        "total_when: §{Fields",
    )
    .and(LIST, "  - {at: \"page[2].total\", why: \"Odd.\"}\n", "")
    .gives(["'total_when' needs 'total'"]);
    Change::of(LIST, "total_when: {Fields", "total_when: {§Field").gives([
        "the predicate asks for 'Field', which is no field beside it, did you mean 'Fields'?",
    ]);
    Change::of(LIST, "offset: Offset, total", "total")
        .mark(LIST, "{style: offset")
        .gives(["a page of style offset needs 'offset'"]);
}

#[test]
fn sequence_pages() {
    Change::of(LIST, "by: Id", "by: §Idd")
        .gives(["the item has no field 'Idd', did you mean 'Id'?"]);
    Change::of(LIST, "by: Id", "by: §Title").gives(["'Title' is no integer"]);
    Change::of(LIST, "same: [Title]", "same: [§Titel]")
        .gives(["the item has no field 'Titel', did you mean 'Title'?"]);
    Change::of(LIST, "from: Since", "from: §Next").gives(["'Next' is no integer"]);
    Change::of(LIST, "direction: down, ", "")
        .mark(LIST, "{when: {Since: present}, style")
        .gives(["a page of style sequence needs 'direction'"]);
    Change::of(WATCH, "direction: up, same: [Name, At], end: {Complete: [1]}", "direction: §up")
        .gives(["a page upwards begins with what was there already and never comes empty; say 'end' or 'more'"]);
    Change::of(WATCH, "end: {Complete: [1]}", "more: {Complete: [0]}").passes();
}

#[test]
fn batches() {
    Change::of(PUT, "over: Wares", "over: §Ware")
        .gives(["the request has no field 'Ware', did you mean 'Wares'?"]);
    Change::of(PUT, "over: Wares", "over: §Mode")
        .gives(["'Mode' is no list, so it cannot be split"]);
    Change::of(PUT, "over: Wares, id: Id", "over: Wares, id: §Idd")
        .gives(["the item has no field 'Idd', did you mean 'Id'?"]);
    Change::of(PUT, "batch: {over: Wares, id: Id", "batch: §{over: Wares")
        .gives(["the items are objects; say with 'id' which field identifies them"]);
    Change::of(PUT, "in_order: true", "in_order: true, size: §4")
        .gives(["a part of 4 items does not fit the limits of 'Wares'"]);
    Change::of(PUT, "min_items: 1, max_items: 3", "min_items: 1")
        .mark(PUT, "{over: Wares")
        .gives(["how large may a part be? Give 'Wares' 'max_items', or the batch a 'size'"]);
}

#[test]
fn results() {
    Change::of(PUT, "results: {list: Results", "results: {list: §Result")
        .gives(["the answer has no field 'Result', did you mean 'Results'?"]);
    Change::of(PUT, "id: Id, outcome: Outcome", "id: Id, outcome: §Outcom")
        .gives(["the item has no field 'Outcom', did you mean 'Outcome'?"]);
    Change::of(PUT, "info: Why.Text", "info: §Why.Txt")
        .gives(["'Why' has no field 'Txt', did you mean 'Text'?"]);
    Change::of(PUT, "success: [1]", "success: [§3]")
        .gives(["the outcome 3 is no value of Fate, which are 0, 1, 2"]);
    Change::of(PUT, "already: [2]", "already: [§1]").gives(["outcome 1 is listed twice"]);
    Change::of(
        PUT,
        "outcome: Outcome, info: Why.Text, success: [1], already: [2]",
        "info: Why.Text",
    )
    .mark(PUT, "{list: Results")
    .gives(["results without 'outcome' need 'failures_only: true' or 'successes_only: true'"]);
    Change::of(PUT, "list: Results, id: Id,", "list: Results,")
        .mark(PUT, "{list: Results")
        .gives(["the items are objects; say with 'id' which field identifies them, or 'match: position'"]);
    Change::of(
        PUT,
        "list: Results, id: Id,",
        "list: Results, match: position,",
    )
    .passes();
    Change::of(
        TAKE,
        "results: {list: Marks",
        "results: §{failures_only: true, list: Marks",
    )
    .gives(["a list holds either failures only or successes only"]);
    Change::of(
        TAKE,
        "results: {list: Marks, id: Name",
        "results: §{list: Marks, match: position",
    )
    .gives(["which items are missing is told by id; 'match: position' cannot stand here"]);
    Change::of(
        PUT,
        "results: {list: Results",
        "results: §{successes_only: true, list: Results",
    )
    .gives(["a list of successes only has no 'outcome'"]);
    let inside =
        "response:\n  Results: {type: list<PutResult>, doc: \"What became of each.\"}\nobjects:\n";
    Change::of(PUT, "results: {list: Results", "results: {list: §Outer.Results")
        .and(
            PUT,
            inside,
            "response:\n  Outer: {type: Outer, doc: \"All.\"}\nobjects:\n  Outer:\n    doc: All.\n    fields:\n      Results: {type: list<PutResult>}\n",
        )
        .and(PUT, "response: {Results: [{Id: 7, Outcome: 1}]}", "response: {Outer: {Results: [{Id: 7, Outcome: 1}]}}")
        .gives(["'Outer.Results' lies inside an object, but only lists at the top of the answers to a split call can be joined"]);
}
