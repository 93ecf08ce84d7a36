//! Mistakes in fields, limits and predicates.

use super::Change;

const LIST: &str = "shop/list_items.yaml";
const PUT: &str = "shop/put_items.yaml";
const NOTE: &str = "shop/send_note.yaml";
const TAKE: &str = "shop/take_items.yaml";
const WATCH: &str = "shop/watch_items.yaml";
const TYPES: &str = "types/base.yaml";

#[test]
fn missing_keys() {
    Change::of(LIST, "  Since: {type: u32, doc", "  §Since: {doc")
        .gives(["missing key 'type' in field 'Since'"]);
    Change::of(
        LIST,
        "  Since: {type: u32, doc: \"Newest item wanted.\"}",
        "  §Since: {type: u32}",
    )
    .gives(["missing key 'doc' in field 'Since'"]);
}

#[test]
fn names() {
    Change::of(
        LIST,
        "  Since: {type: u32",
        "  Since: {name: §limit, type: u32",
    )
    .gives(["duplicate field name 'limit', 'Limit' has it already"]);
    Change::of(
        LIST,
        "  Since: {type: u32, doc: \"Newest item wanted.\"}",
        "  Since: {type: u32, doc: \"x\"}\n  §Type: {type: u32, doc: \"x\"}",
    )
    .gives(["'type' is a Rust keyword; give the field another 'name'"]);
    Change::of(LIST, "name: extra", "name: §Extra")
        .gives(["'Extra' is no snake_case name; give the field a 'name'"]);
    Change::of(
        LIST,
        "  Since: {type: u32",
        "  Since: {name: §with_since, type: u32",
    )
    .gives(["every call has a method 'with_since' already; give the field another 'name'"]);
    Change::of(PUT, "  Mode: {type", "  Mode: {name: §items, type")
        .gives(["every call has a method 'items' already; give the field another 'name'"]);
}

#[test]
fn aliases() {
    Change::of(LIST, "aliases: [OldValues]", "aliases: [§Total]")
        .gives(["alias 'Total' is the name of another field too"]);
    Change::of(LIST, "aliases: [OldValues]", "aliases: [§A, §A]").gives([
        "alias 'A' is the name of another field too",
        "alias 'A' is the name of another field too",
    ]);
    Change::of(LIST, "name: extra", "aliases: [§OldValues], name: extra")
        .gives(["alias 'OldValues' is the name of another field too"]);
}

#[test]
fn what_a_request_and_an_answer_can_say() {
    Change::of(
        LIST,
        "Items: {type: list<Item>, always: true",
        "Items: {type: list<Item>, required: §true",
    )
    .gives(["'required' says nothing of an answer"]);
    Change::of(
        LIST,
        "Total: {type: u32, wire: text",
        "Total: {type: u32, default: §0, wire: text",
    )
    .gives(["'default' says nothing of an answer"]);
    Change::of(
        LIST,
        "Since: {type: u32",
        "Since: {always: §true, type: u32",
    )
    .gives(["'always' says nothing of a request"]);
    Change::of(
        LIST,
        "ShopId: {type: ShopId, required: true",
        "ShopId: {type: ShopId, required: true, default: §\"@S#1\"",
    )
    .gives(["a required field cannot have 'default'"]);
    Change::of(
        NOTE,
        "Random: {type: u32, required: true",
        "Random: {type: u32, required: true, only_when: §{Note: present}",
    )
    .gives(["a required field cannot have 'only_when'"]);
    Change::of(
        LIST,
        "Next: {type: Cursor, when: {group_type: [Large]}",
        "Next: {type: Cursor, always: true, when: §{group_type: [Large]}",
    )
    .gives(["a field that is always there cannot have 'when'"]);
}

#[test]
fn limits_out_of_order() {
    Change::of(LIST, "max: 100, fill: 50", "min: §101, max: 100, fill: 101")
        .gives_any("min 101 is above max 100");
    Change::of(
        PUT,
        "min_items: 1, max_items: 3",
        "min_items: §4, max_items: 3",
    )
    .gives_any("min_items 4 is above max_items 3");
}

#[test]
fn values_outside_their_limits() {
    Change::of(LIST, "fill: 50", "fill: §101").gives(["'fill' 101 is above max 100"]);
    Change::of(TYPES, "default: 1}", "default: §0}").gives(["'default' 0 is below min 1"]);
    Change::of(
        LIST,
        "lang: {type: string, allowed: [en, zh]",
        "lang: {type: string, default: §de, allowed: [en, zh]",
    )
    .gives(["'default' 'de' is not among 'allowed'"]);
    Change::of(
        TYPES,
        "Title: {type: string, max_bytes: 30",
        "Title: {type: string, max_bytes: 3, default: §four",
    )
    .gives(["'default' is longer than max_bytes 3"]);
}

#[test]
fn values_that_are_impossible() {
    Change::of(LIST, "fill: 50", "fill: §all")
        .gives(["'fill' 'all' is not an unsigned 32-bit number"]);
    Change::of(LIST, "fill: 50", "fill: §-1").gives(["'fill' -1 is not an unsigned 32-bit number"]);
    Change::of(PUT, "default: Add", "default: §Ad")
        .gives(["'default' 'Ad' is no value of PutMode, did you mean 'Add'?"]);
    Change::of(PUT, "default: Add", "default: §Nothing")
        .gives(["'default' 'Nothing' is no value of PutMode, which are 'Add', 'Replace'"]);
    Change::of(NOTE, "none: 0", "none: §never").gives(["'none' 'never' is not an unsigned number"]);
    Change::of(
        LIST,
        "Fields: {type: list<ItemField>",
        "Fields: {allowed: [Title, §Prize], type: list<ItemField>",
    )
    .gives(["'allowed' 'Prize' is no value of ItemField, did you mean 'Price'?"]);
    Change::of(
        LIST,
        "Fields: {type: list<ItemField>",
        "Fields: {default: §Title, type: list<ItemField>",
    )
    .gives(["'default' 'Title' cannot stand for a list or an object"]);
    Change::of(
        LIST,
        "Complete: {type: flag",
        "Complete: {none: §2, type: flag",
    )
    .gives(["'none' 2 is not 0 or 1"]);
    Change::of(
        LIST,
        "Total: {type: u32, wire: text",
        "Total: {type: u32, none: §\"0\", wire: text",
    )
    .gives(["'none' goes neither with 'wire' nor with flags"]);
    Change::of(NOTE, "none: 0", "none: §7").gives(["'none' is 0 or \"\""]);
    Change::of(LIST, "max: 100, fill: 50", "max: §4294967296, fill: 50")
        .gives(["'max' 4294967296 is not an unsigned 32-bit number"]);
    Change::of(LIST, "max: 100, fill: 50", "min: §-1, max: 100, fill: 50")
        .gives(["'min' -1 is not an unsigned 32-bit number"]);
}

#[test]
fn limits_of_other_types() {
    Change::of(
        TYPES,
        "Title: {type: string",
        "Title: {max: §3, type: string",
    )
    .gives(["'max' is for numbers"]);
    Change::of(
        TYPES,
        "Price: {type: u32",
        "Price: {max_items: §3, type: u32",
    )
    .gives(["'max_items' is for lists and maps"]);
    Change::of(
        TYPES,
        "Price: {type: u32",
        "Price: {max_bytes: §3, type: u32",
    )
    .gives(["'max_bytes' is for text, lists and objects"]);
    Change::of(
        TYPES,
        "Price: {type: u32",
        "Price: {format: §letters, type: u32",
    )
    .gives(["'format' is for text"]);
    Change::of(
        TYPES,
        "Price: {type: u32",
        "Price: {keys: §ShopId, type: u32",
    )
    .gives(["'keys' is for maps"]);
    Change::of(TYPES, "keys: ShopId", "keys: §ItemId")
        .gives(["'ItemId' cannot be the key of a map; an id or enum of text can"]);
    Change::of(TYPES, "max: 100, over: cap", "over: §cap").gives(["'over' needs 'max'"]);
    Change::of(
        TYPES,
        "Title: {type: string",
        "Title: {wire: §text, type: string",
    )
    .gives(["this 'wire' form is for integers"]);
    Change::of(
        TYPES,
        "Labels: {type: map<string>",
        "Labels: {wire: §either, type: map<string>",
    )
    .gives(["this 'wire' form is for integers and text"]);
}

#[test]
fn fills() {
    Change::of(NOTE, "fill_from: unique", "fill: 1, fill_from: §unique")
        .gives(["a field has either 'fill' or 'fill_from'"]);
    Change::of(
        NOTE,
        "Note: {type: Note, required: true",
        "Note: {type: Note, fill_from: §app_id, required: true",
    )
    .gives(["'fill_from' is for numbers"]);
}

#[test]
fn filters() {
    Change::of(LIST, "filters: Items", "filters: §Itms").gives([
        "'filters' names no object, no tag list and no field of the answer: 'Itms', did you mean 'Items'?",
    ]);
    Change::of(LIST, "filters: Items", "filters: §Total").gives([
        "'Total' is no object, list of objects or tag list, so nothing can be chosen from it",
    ]);
    Change::of(LIST, "filters: Items", "filters: §Items.Prts")
        .gives(["'Items' has no field 'Prts', did you mean 'Parts'?"]);
    Change::of(LIST, "filters: Items", "filters: Item").passes();
    Change::of(LIST, "filters: Items", "filters: Items.Parts").passes();
    Change::of(WATCH, "filters: AllValues", "filters: Values").passes();
    Change::of(WATCH, "filters: AllValues", "filters: §AllValue").gives([
        "'filters' names no object, no tag list and no field of the answer: 'AllValue', did you mean 'AllValues'?",
    ]);
    Change::of(
        LIST,
        "Since: {type: u32",
        "Since: {filters: §Items, type: u32",
    )
    .gives(["'filters' is for a list of names"]);
    Change::of(
        LIST,
        "Since: {type: u32",
        "Since: {when_absent: §none, type: u32",
    )
    .gives(["'when_absent' needs 'filters'"]);
}

#[test]
fn checks_and_formats_that_nobody_uses() {
    Change::of(PUT, ", checks: [unique_keys]", "")
        .and(PUT, "errors: [20001, 20002, ", "errors: [20001, ")
        .mark("service.yaml", "unique_keys: {doc")
        .gives(["nobody uses check 'unique_keys'; remove it"]);
    Change::of(TYPES, ", name_format: letters", "")
        .mark("service.yaml", "letters: {doc")
        .gives(["nobody uses format 'letters'; remove it"]);
}

#[test]
fn checks_formats_and_codes() {
    Change::of(PUT, "checks: [unique_keys]", "checks: [§unique_key]")
        .gives(["unknown check 'unique_key', did you mean 'unique_keys'?"]);
    Change::of(
        PUT,
        "checks: [unique_keys]",
        "checks: [unique_keys], check_limit: §8",
    )
    .gives(["no check of this field needs 'check_limit'"]);
    Change::of(PUT, "checks: [unique_keys]", "checks: [§§values_in_all]").gives([
        "'values_in_all' needs a number: add 'check_limit'",
        "unknown check 'values_in_all'",
    ]);
    Change::of(
        TYPES,
        "Title: {type: string",
        "Title: {format: §word, type: string",
    )
    .gives(["unknown format 'word'"]);
    Change::of(LIST, "Since: {type: u32", "Since: {code: §20099, type: u32")
        .gives(["code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(
        TYPES,
        "Title: {type: string",
        "Title: {code: §20099, type: string",
    )
    .gives(["code 20099 is in no table of spec/errors"]);
    Change::of(
        PUT,
        "Rights: {type: Rights",
        "Rights: {code: 20009, type: Rights",
    )
    .passes();
}

#[test]
fn codes_of_single_rules() {
    Change::of(TAKE, "max_items: 20003}", "max_items: §20099}")
        .gives(["code 20099 is neither in spec/errors/shop.yaml nor in spec/errors/common.yaml"]);
    Change::of(TAKE, "{min_items: 100,", "{max_bytes: §100,")
        .and(TAKE, "Marks: []}, error: 100", "Marks: []}, error: 20001")
        .gives(["this field has no rule 'max_bytes' that could be broken"]);
    // Rules of the type count.
    Change::of(
        TAKE,
        "{required: 20001, max_bytes: 20003}",
        "{required: 20001, prefix: 20003}",
    )
    .passes();
    Change::of(
        TAKE,
        "{required: 20001, max_bytes: 20003}",
        "{required: 20001, min: §20003}",
    )
    .gives(["this field has no rule 'min' that could be broken"]);
    Change::of(
        TAKE,
        "{required: 20001, max_bytes: 20003}",
        "{required: 20001, max_bytes: §20005}",
    )
    .gives(["'code' says 20005 for every rule already"]);
    Change::of(
        TAKE,
        "codes: {min_items: 100, max_items: 20003}",
        "codes: §{}",
    )
    .and(TAKE, "Marks: []}, error: 100", "Marks: []}, error: 20001")
    .gives(["'codes' names no rule"]);
    Change::of(TAKE, "{min_items: 100,", "{too_few: 100,")
        .mark(TAKE, "too_few")
        .gives_any("unknown");
    // The examples are answered by them.
    Change::of(TAKE, "Marks: []}, error: 100", "§Marks: []}, error: 20001").gives([
        "the example's request breaks a rule that answers 100, not 20001: `Marks` has 0 items, at least 1 must be there",
    ]);
}

#[test]
fn predicates_on_fields_that_are_not_there() {
    Change::of(LIST, "{Since: present}, style", "{§Sinse: present}, style").gives([
        "the predicate asks for 'Sinse', which is no field beside it, did you mean 'Since'?",
    ]);
    Change::of(
        TYPES,
        "Title: {type: string",
        "Title: {only_when: {§Prise: present}, type: string",
    )
    .gives(["the predicate asks for 'Prise', which is no field beside it, did you mean 'Price'?"]);
    Change::of(
        LIST,
        "when: {request.Since: present}",
        "when: {§request.Sinse: present}",
    )
    .gives(["the request has no field 'Sinse', did you mean 'Since'?"]);
    Change::of(
        LIST,
        "when: {request.Since: present}",
        "when: {§request.Since.A: present}",
    )
    .gives(["'Since' has no fields, so 'Since.A' leads nowhere"]);
    Change::of(
        TYPES,
        "Title: {type: string",
        "Title: {when: {§request.Since: present}, type: string",
    )
    .gives(["a shared type does not know the request; its predicates ask fields beside them"]);
}

#[test]
fn predicates_that_cannot_hold() {
    Change::of(PUT, "when: {Mode: [Replace]}", "when: {Mode: [§Replac]}")
        .gives(["the predicate's value 'Replac' is no value of PutMode, did you mean 'Replace'?"]);
    Change::of(PUT, "when: {Outcome: [0]}", "when: {Outcome: [§zero]}")
        .gives(["the predicate's value 'zero' is no value of Fate, which are 0, 1, 2"]);
    Change::of(PUT, "when: {Mode: [Replace]}", "when: {Wares: §[1]}")
        .gives(["a list or object can only be asked for present or absent"]);
    Change::of(PUT, "when: {Mode: [Replace]}", "when: {Mode: §[]}")
        .gives(["an empty list of values never holds"]);
    Change::of(PUT, "when: {Mode: [Replace]}", "when: §{}")
        .gives(["an empty predicate always holds; leave it out"]);
    Change::of(
        PUT,
        "Mode: {type: PutMode, default: Add",
        "Mode: {allowed: [Add], type: PutMode, default: Add",
    )
    .and(PUT, "when: {Mode: [Replace]}", "when: {Mode: [§Replace]}")
    .gives(["the predicate's value 'Replace' is not among 'allowed' of that field"]);
    Change::of(LIST, "{Since: present}, style", "{Since: §presnt}, style")
        .gives(["'presnt' cannot be asked; say present, absent or a list of values, did you mean 'present'?"]);
}

#[test]
fn predicates_on_words_of_ours() {
    Change::of(
        LIST,
        "only_when: {group_type: [Small]}",
        "only_when: {group_type: [§Smal]}",
    )
    .gives(["unknown group type 'Smal', did you mean 'Small'?"]);
    Change::of(
        LIST,
        "only_when: {group_type: [Small]}",
        "only_when: {group_type: §present}",
    )
    .gives(["'group_type' is asked for a list of types"]);
    Change::of(
        NOTE,
        "only_when: {Note: present}",
        "only_when: {§group_type: [Small]}",
    )
    .gives(["'group_type' needs 'group_types' in the same file"]);
    Change::of(
        LIST,
        "when: {request.Since: present}",
        "when: {§outcome: [success]}",
    )
    .gives(["'outcome' needs 'results' in the same file"]);
    Change::of(PUT, "when: {Outcome: [0]}", "when: {outcome: §[failure]}")
        .gives(["'outcome' can only be asked for [success]"]);
    Change::of(PUT, "when: {Outcome: [0]}", "when: {outcome: [success]}").passes();
}
