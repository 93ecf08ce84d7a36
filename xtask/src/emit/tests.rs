//! Generated code as it is read, and as the compiler sees it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use super::emit;
use crate::spec::tests::{load, shop};

fn files() -> std::collections::BTreeMap<PathBuf, String> {
    let model = load(shop()).expect("the shop has no mistakes");
    emit(&model)
        .unwrap_or_else(|missing| panic!("{missing:#?}"))
        .files
}

/// Every kind of type, field, page and result of the language, as generated code.
#[test]
fn the_shop_as_it_is_read() {
    for (path, text) in files() {
        let name = path.display().to_string();
        let name = name
            .trim_start_matches("crates/")
            .replace("src/generated/", "")
            .replace('/', "__");
        insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_snapshot!(name, text);
        });
    }
}

/// The shop, with a further list in the answer of `list_items` and a change of its pages.
fn with_other_list(old: &str, new: &str) -> super::Emitted {
    let mut texts = shop();
    let list = texts.get_mut("shop/list_items.yaml").expect("is there");
    let other = "  Others: {type: list<Item>, doc: \"Others.\"}\n  Complete:";
    *list = list.replace(old, new).replace("  Complete:", other);
    emit(&load(texts).expect("no mistakes")).expect("all is written")
}

const LIST_ITEMS: &str = "crates/chat-types/src/generated/shop/list_items.rs";

#[test]
fn pages_of_several_lists_have_no_items() {
    let emitted = with_other_list(
        "style: offset, items: Items, size: Limit",
        "style: offset, items: Others, size: Limit",
    );
    assert!(emitted.notes.is_empty(), "{:?}", emitted.notes);
    let text = &emitted.files[Path::new(LIST_ITEMS)];
    assert!(text.contains("impl Paged for"), "{text}");
    assert!(!text.contains("impl PagedItems for"), "{text}");
    assert!(
        text.contains("answer.items.is_empty() && answer.others.is_empty()"),
        "{text}"
    );
}

/// What the generated code cannot do is left out, and said; the rest of the command is there.
#[test]
fn pages_whose_size_is_here_and_there_are_left_to_the_caller() {
    let emitted = with_other_list(
        "style: offset, items: Items, size: Limit",
        "style: offset, items: Items",
    );
    let why = "pages whose size is set by different fields";
    let note = format!("spec/shop/list_items.yaml: {why}; the command is generated without paging");
    assert_eq!(emitted.notes, [note]);
    let text = &emitted.files[Path::new(LIST_ITEMS)];
    assert!(text.contains("impl Endpoint for ListItemsRequest"));
    assert!(!text.contains("impl Paged for"));
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    assert_eq!(files(), files());
}

/// The hand-written part of chat-types with the shop in place of the real commands.
#[test]
fn the_shop_compiles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let place = root.join("target/golden");
    let source = place.join("src");
    let _ = fs::remove_dir_all(&source);
    copy(&root.join("crates/chat-types/src"), &source).expect("chat-types can be copied");
    fs::remove_dir_all(source.join("generated")).expect("chat-types has generated modules");
    for (path, text) in files() {
        let Ok(inside) = path.strip_prefix("crates/chat-types") else {
            continue;
        };
        let target = place.join(inside);
        fs::create_dir_all(target.parent().expect("is a file")).expect("folders can be made");
        fs::write(target, text).expect("files can be written");
    }
    // What a `custom` type is: written by hand, under the name that the spec gives.
    // The hand-written types of the real spec lean on others of it, which the shop does not have.
    for module in ["history.rs", "message.rs"] {
        fs::remove_file(source.join(module)).expect("is there");
    }
    let lib = fs::read_to_string(source.join("lib.rs")).expect("is there");
    let lib: String = lib
        .lines()
        .filter(|line| !line.contains("history") && !line.contains("message"))
        .map(|line| format!("{line}\n"))
        .collect();
    let custom = "\n/// Anything.\npub type Blob = Json;\n";
    fs::write(source.join("lib.rs"), lib + custom).expect("can be written");
    fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock")).expect("is there");
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("is there");
    let shared: String = manifest
        .lines()
        .skip_while(|line| *line != "[workspace.dependencies]")
        .take_while(|line| !line.starts_with("[workspace.lints"))
        .filter(|line| !line.contains("path = "))
        .map(|line| format!("{line}\n"))
        .collect();
    let own = fs::read_to_string(root.join("crates/chat-types/Cargo.toml")).expect("is there");
    let own: String = own
        .lines()
        .skip_while(|line| *line != "[features]")
        .map(|line| format!("{line}\n"))
        .collect();
    let manifest = format!(
        "[package]\nname = \"golden\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{own}\n[workspace]\n\n{shared}\
         chat-meta = {{ path = \"../../crates/chat-meta\" }}\n\n\
         [lints.rust]\nwarnings = \"deny\"\n"
    );
    fs::write(place.join("Cargo.toml"), manifest).expect("can be written");

    // Without a feature, nothing is left over that only the feature needs.
    for features in ["--all-features", "--no-default-features"] {
        let checked = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline", features])
            .current_dir(&place)
            .env("CARGO_TARGET_DIR", place.join("target"))
            .output()
            .expect("cargo runs");
        let errors = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success(), "{features}: {errors}");
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
