//! Mistakes in named types and type expressions.

use super::Change;
use crate::spec::names::LIBRARY;

const LIST: &str = "shop/list_items.yaml";
const PUT: &str = "shop/put_items.yaml";
const NOTE: &str = "shop/send_note.yaml";
const WATCH: &str = "shop/watch_items.yaml";
const TYPES: &str = "types/base.yaml";

#[test]
fn unknown_types() {
    Change::of(LIST, "Since: {type: u32", "Since: {type: §u33")
        .gives(["unknown type 'u33', did you mean 'u32'?"]);
    Change::of(PUT, "Rights: {type: Rights", "Rights: {type: §Right")
        .gives(["unknown type 'Right', did you mean 'Rights'?"]);
    Change::of(
        TYPES,
        "Parts: {type: list<Item>",
        "Parts: {type: \"list<list<§Itm>>\"",
    )
    .gives(["unknown type 'Itm', did you mean 'Item'?"]);
    Change::of(
        TYPES,
        "Parts: {type: list<Item>",
        "Parts: {type: §list<Item",
    )
    .gives(["type 'list<Item' lacks a closing '>'"]);
    Change::of(TYPES, "of: NoteElement", "of: §NoteElment")
        .gives(["unknown type 'NoteElment', did you mean 'NoteElement'?"]);
    Change::of(
        "errors/shop.yaml",
        "bad: {ShopId: 20005}",
        "bad: {§Shopid: 20005}",
    )
    .and(LIST, "error: 20005", "error: 20001")
    .gives(["unknown type 'Shopid', did you mean 'ShopId'?"]);
}

#[test]
fn names_of_types() {
    Change::of(TYPES, "  Rights: {doc", "  §String: {doc")
        .and(PUT, "type: Rights", "type: String")
        .gives(["Rust has a 'String' already; give the type another name"]);
    Change::of(TYPES, "  Rights: {doc", "  §rights: {doc")
        .and(PUT, "type: Rights", "type: rights")
        .gives([
            "type names are written in UpperCamelCase, letters and digits only; 'rights' is not",
        ]);
    for taken in ["Region", "ShopErrorCode"] {
        Change::of(TYPES, "  Rights: {doc", &format!("  §{taken}: {{doc"))
            .and(PUT, "type: Rights", &format!("type: {taken}"))
            .gives([
                format!("chat-types has a '{taken}' of its own; give the type another name")
                    .as_str(),
            ]);
    }
    Change::of(PUT, "  PutMode: {doc", "  §PutItemsRequest: {doc")
        .and(PUT, "type: PutMode", "type: PutItemsRequest")
        .gives([
            "type 'PutItemsRequest' would hide that of command 'put_items'; give it another name",
        ]);
}

#[test]
fn duplicate_types() {
    Change::of(
        LIST,
        "enums:\n",
        "objects:\n  §TextElement: {doc: \"Text.\", fields: {}}\nenums:\n",
    )
    .gives(["duplicate type 'TextElement', it is also declared in spec/types/base.yaml:35"]);
}

#[test]
fn types_of_one_command_are_not_for_others() {
    Change::of(
        NOTE,
        "Later: {type: time, none: 0",
        "Later: {type: §PutMode",
    )
    .gives([
        "type 'PutMode' belongs to spec/shop/put_items.yaml:26; move it to spec/types to share it",
    ]);
}

#[test]
fn types_that_nobody_uses() {
    Change::of(
        TYPES,
        "custom:\n",
        "custom:\n  §Lost: {schema: json, doc: \"Lost.\"}\n",
    )
    .gives(["nobody uses type 'Lost'; remove it"]);
}

#[test]
fn types_need_a_doc() {
    Change::of(
        TYPES,
        "  Blob: {schema: json, doc: \"Anything.\"}",
        "  §Blob: {schema: json}",
    )
    .gives(["missing key 'doc'"]);
    Change::of(TYPES, "  Item:\n    doc: An item.\n", "  §Item:\n").gives(["missing key 'doc'"]);
}

#[test]
fn types_that_consist_of_themselves() {
    Change::of(TYPES, "Parts: {type: list<Item>", "Parts: {type: Item")
        .mark(TYPES, "Item:\n")
        .gives(["object 'Item' holds itself; a list has to stand between"]);
    Change::of(
        TYPES,
        "\nlists:\n",
        "\nlists:\n  §Loop: {of: Loop, doc: \"Itself.\"}\n",
    )
    .and(NOTE, "Later: {type: time, none: 0", "Later: {type: Loop")
    .gives(["type 'Loop' consists of itself; an object has to stand between"]);
}

#[test]
fn ids() {
    Change::of(
        TYPES,
        "ItemId: {repr: u32,",
        "ItemId: {repr: u32, max_bytes: §4,",
    )
    .gives(["'max_bytes' is for text, but this id is a number"]);
    Change::of(TYPES, "Cursor: {wire: either", "Cursor: {wire: §text")
        .gives(["an id is written in one form; only 'either' can stand here"]);
    Change::of(
        TYPES,
        "ShopId: {prefix: \"@S#\"",
        "ShopId: {format: §letter, prefix: \"@S#\"",
    )
    .gives(["unknown format 'letter', did you mean 'letters'?"]);
}

#[test]
fn enums() {
    Change::of(TYPES, "Put: {wire: 1,", "§Put: {")
        .and(PUT, "success: [1]", "success: []")
        .and(PUT, "Outcome: 1}", "Outcome: 0}")
        .gives(["value 'Put' of a number enum needs 'wire'"]);
    Change::of(TYPES, "Put: {wire: 1,", "Put: {wire: §one,")
        .and(PUT, "success: [1]", "success: []")
        .and(PUT, "Outcome: 1}", "Outcome: 0}")
        .gives(["'one' is no value of an enum with repr u32"]);
    Change::of(TYPES, "Already: {wire: 2,", "Already: {wire: §1,")
        .and(PUT, "already: [2]", "already: []")
        .gives(["duplicate value 1 in enum 'Fate'"]);
    Change::of(TYPES, "Large: {doc", "Large: {aliases: [§Small], doc")
        .gives(["duplicate value 'Small' in enum 'GroupType'"]);
    Change::of(TYPES, "Failed: {wire: 0,", "§Unknown: {wire: 0,")
        .gives(["'Unknown' is kept for values that are not listed"]);
    Change::of(TYPES, "Failed: {wire: 0,", "§not_put: {wire: 0,")
        .gives(["'not_put' is no name for a Rust variant; write UpperCamelCase and put the value into 'wire'"]);
    Change::of(
        LIST,
        "{Title: {doc: \"Title.\"}, Price: {doc: \"Price.\"}}",
        "{}",
    )
    .mark(LIST, "ItemField: {doc")
    .gives(["an enum has one value at least"]);
}

#[test]
fn bits() {
    Change::of(TYPES, "Write: {bit: 1", "Write: {bit: §0").gives(["duplicate bit 0"]);
    Change::of(TYPES, "Write: {bit: 1", "Write: {bit: §32")
        .gives(["bit 32 does not fit into 32 bits"]);
    Change::of(
        TYPES,
        "{doc: \"What is allowed.\", values",
        "{repr: u64, doc: \"What is allowed.\", values",
    )
    .and(TYPES, "Write: {bit: 1", "Write: {bit: 32")
    .passes();
}

#[test]
fn unions_and_tag_lists() {
    Change::of(
        TYPES,
        "variants: {Text: TextElement}",
        "variants: {Text: TextElement, Shop: §ShopId}",
    )
    .gives(["the variants of a union are objects; 'ShopId' is none"]);
    Change::of(
        TYPES,
        "include: [ShopValues]",
        "include: [ShopValues, §Item]",
    )
    .gives(["'Item' is no tag list"]);
    Change::of(TYPES, "known: {Tag_Age:", "known: {§Tag_Name:").gives(["duplicate tag 'Tag_Name'"]);
    for clash in ["Tag_Own_", "Tag_Own_New_", "Tag_"] {
        Change::of(
            TYPES,
            "{prefix: Tag_More_,",
            &format!("{{prefix: §{clash},"),
        )
        .and(WATCH, "Tag_Own_Pets, Tag_More_x1", "Tag_Own_Pets")
        .and(WATCH, "{Tag: Tag_More_x1, Value: 7}", "")
        .gives([format!(
            "tags that start with '{clash}' cannot be told from those with 'Tag_Own_'"
        )
        .as_str()]);
    }
    Change::of(WATCH, "Tag_More_x1]}", "§Tag_Mor_x1]}").gives_any(
        "the example's request does not fit: `Tags[2]` is `Tag_Mor_x1`, which is none of its values",
    );
    Change::of(WATCH, "Tag_Own_Pets", "§Tag_Own_P3ts").gives([
        "the example's request does not fit: `Tags[1]` must be made of ASCII letters only",
    ]);
    Change::of(TYPES, "name_format: letters", "name_format: §letter")
        .gives(["unknown format 'letter', did you mean 'letters'?"]);
    Change::of(
        TYPES,
        "custom: {prefix: Tag_More_, type: u32}\n",
        "custom: {prefix: Tag_More_, type: u32}\n  §NoTags: {doc: \"None.\"}\n",
    )
    .and(
        LIST,
        "type: Blob, name: extra, wire: json_text",
        "type: NoTags, name: extra",
    )
    .mark(TYPES, "Blob: {schema")
    .gives([
        "a tag list needs 'known', 'custom' or 'include'",
        "nobody uses type 'Blob'; remove it",
    ]);
}

#[test]
fn limits_of_named_lists() {
    Change::of(
        TYPES,
        "of: NoteElement, min_items: 1,",
        "of: NoteElement, min_items: §5, max_items: 4,",
    )
    .and(NOTE, "Note: [{", "§Note: [{")
    .gives([
        "the example's request does not fit: `Note` has 1 item, at least 5 must be there",
        "min_items 5 is above max_items 4",
    ]);
    Change::of(
        TYPES,
        "max_bytes: 200,",
        "max_bytes: 200, checks: [§uniqe_keys],",
    )
    .gives(["unknown check 'uniqe_keys', did you mean 'unique_keys'?"]);
}

#[test]
fn hand_written_types() {
    Change::of(TYPES, "schema: json", "schema: §jsn")
        .gives(["'jsn' is no built-in type, did you mean 'json'?"]);
}

#[test]
fn names_of_the_library_are_known() {
    let root =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/chat-types/src/lib.rs");
    let text = std::fs::read_to_string(root).expect("the library's root");
    let file = syn::parse_file(&text).expect("the library's root is Rust");
    let mut exported = Vec::new();
    for item in file.items {
        if let syn::Item::Use(item) = item
            && matches!(item.vis, syn::Visibility::Public(_))
        {
            collect(&item.tree, &mut exported);
        }
    }
    exported.retain(|name| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.to_uppercase() != *name
    });
    assert!(!exported.is_empty());
    for name in exported {
        assert!(
            LIBRARY.contains(&name.as_str()),
            "'{name}' is missing in LIBRARY"
        );
    }
}

fn collect(tree: &syn::UseTree, names: &mut Vec<String>) {
    match tree {
        syn::UseTree::Path(path) => collect(&path.tree, names),
        syn::UseTree::Name(name) => names.push(name.ident.to_string()),
        syn::UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, names)),
        _ => {}
    }
}
