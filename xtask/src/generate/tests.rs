//! A workspace in a folder of its own, with the spec of the shop.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::generate;
use crate::spec::tests::full_shop;

/// The types of a command of the shop.
const PUT_ITEMS: &str = "crates/chat-types/src/generated/shop/put_items.rs";

/// A README around what is generated of it.
fn readme(part: &str) -> String {
    let line = |word: &str| format!("<!-- {word} of what `cargo xtask gen` writes -->");
    format!(
        "# Shop\n\n{}{part}{}\n\nOpen daily.\n",
        line("begin"),
        line("end")
    )
}

/// A folder that is gone with this value.
struct Workspace(PathBuf);

impl Workspace {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let workspace = Self(folder);
        for (path, text) in full_shop() {
            workspace.write(&format!("spec/{path}"), &text);
        }
        workspace.write("README.md", &readme(""));
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("is a file")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.0.join(path)).expect("files can be removed");
    }

    fn r#gen(&self) -> Result<String, String> {
        generate(&self.0, false)
    }

    fn check(&self) -> Result<String, String> {
        generate(&self.0, true)
    }

    fn has(&self, path: &str) -> bool {
        self.0.join(path).exists()
    }

    /// Every file with its bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        read(&self.0, &mut files);
        files
    }
}

fn read(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("folders can be read") {
        let path = entry.expect("entries can be read").path();
        if path.is_dir() {
            read(&path, files);
        } else {
            let bytes = fs::read(&path).expect("files can be read");
            files.insert(path, bytes);
        }
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_second_run_has_nothing_to_do() {
    let workspace = Workspace::new("second");
    let done = workspace.r#gen().expect("the shop has no mistakes");
    assert!(done.ends_with("files written, 0 removed"), "{done}");
    for path in [PUT_ITEMS, "spec/.schema/command.schema.json"] {
        assert!(workspace.has(path), "no {path}");
    }
    let first = workspace.files();

    let done = workspace.r#gen().expect("the shop has no mistakes");
    assert!(done.ends_with("generated files are fresh"), "{done}");
    assert_eq!(workspace.check(), Ok(done));
    assert_eq!(workspace.files(), first);

    // Made anew, not only left alone.
    for folder in ["crates", "spec/.schema"] {
        fs::remove_dir_all(workspace.0.join(folder)).expect("was generated");
    }
    workspace.r#gen().expect("the shop has no mistakes");
    assert_eq!(workspace.files(), first);
}

#[test]
fn what_the_spec_no_longer_gives_is_removed_with_its_folder() {
    let workspace = Workspace::new("stale");
    workspace.r#gen().expect("the shop has no mistakes");
    let fresh = workspace.files();
    let by_hand = "crates/chat-types/src/by_hand.rs";
    workspace.write(by_hand, "// Not generated.\n");
    workspace.write("crates/chat-api/src/generated/old/deep/left.rs", "");
    workspace.write("crates/chat-types/src/generated/left.rs", "");

    assert_eq!(
        workspace.r#gen().as_deref(),
        Ok("0 files written, 2 removed")
    );
    assert!(!workspace.has("crates/chat-api/src/generated/old"));
    assert!(workspace.has(by_hand));
    workspace.remove(by_hand);
    assert_eq!(workspace.files(), fresh);
}

#[test]
fn a_command_that_moves_leaves_nothing_behind() {
    let workspace = Workspace::new("moves");
    workspace.r#gen().expect("the shop has no mistakes");
    let old = "spec/shop/send_note.yaml";
    let text = fs::read_to_string(workspace.0.join(old)).expect("is there");
    workspace.remove(old);
    workspace.write("spec/post/send_note.yaml", &text);

    let done = workspace.r#gen().expect("a family may have any name");
    assert!(done.ends_with(" files written, 1 removed"), "{done}");
    let generated = |family: &str| {
        workspace.has(&format!(
            "crates/chat-types/src/generated/{family}/send_note.rs"
        ))
    };
    assert!(!generated("shop") && generated("post"));
    assert!(workspace.check().is_ok());
}

#[test]
fn a_check_lists_what_is_not_fresh_and_writes_nothing() {
    let workspace = Workspace::new("check");
    workspace.r#gen().expect("the shop has no mistakes");
    let schema = "spec/.schema/types.schema.json";
    let left = "crates/chat-api/src/generated/left.rs";
    workspace.write(PUT_ITEMS, "// Edited by hand.\n");
    workspace.remove(schema);
    workspace.write(left, "");
    let before = workspace.files();

    let refused = workspace.check().expect_err("three files differ");
    let lines: Vec<&str> = refused.lines().collect();
    assert_eq!(
        lines,
        [
            format!("not fresh: {PUT_ITEMS}").as_str(),
            format!("not fresh: {schema}").as_str(),
            format!("left over: {left}").as_str(),
            "run `cargo xtask gen` and commit the result",
        ]
    );
    assert_eq!(workspace.files(), before);

    assert_eq!(
        workspace.r#gen().as_deref(),
        Ok("2 files written, 1 removed")
    );
    assert!(workspace.check().is_ok());
}

#[test]
fn a_spec_with_mistakes_changes_nothing() {
    let workspace = Workspace::new("mistakes");
    workspace.r#gen().expect("the shop has no mistakes");
    // Something to write and something to remove, if it came to that.
    workspace.remove(PUT_ITEMS);
    workspace.write("crates/chat-api/src/generated/left.rs", "");
    let broken = "spec/shop/list_items.yaml";
    let text = fs::read_to_string(workspace.0.join(broken)).expect("is there");
    workspace.write(broken, &text.replacen("retry:", "rety:", 1));
    let other = "spec/shop/send_note.yaml";
    let text = fs::read_to_string(workspace.0.join(other)).expect("is there");
    workspace.write(other, &format!("{text}\nno_such_key: 1\n"));
    let before = workspace.files();

    for done in [workspace.r#gen(), workspace.check()] {
        let refused = done.expect_err("two files are broken");
        assert!(refused.contains(&format!("{broken}:")), "{refused}");
        assert!(refused.contains(&format!("{other}:")), "{refused}");
        assert!(refused.ends_with("mistakes in the spec; nothing was written"));
        assert_eq!(workspace.files(), before);
    }
}

#[test]
fn the_readme_tells_what_is_covered_and_what_is_not() {
    let workspace = Workspace::new("coverage");
    workspace.write(
        "spec/coverage.yaml",
        "left_out:\n  - {path: shop_svc/burn, family: shop, source: [{page: 1/9}], why: \"Nobody should.\"}\n  - {what: window shopping, why: \"Needs no call.\"}\n",
    );
    workspace.r#gen().expect("the shop has no mistakes");
    let path = workspace.0.join("README.md");
    let text = fs::read_to_string(&path).expect("is there");
    assert!(
        text.starts_with("# Shop\n") && text.ends_with("\n\nOpen daily.\n"),
        "{text}"
    );
    let row = "| `shop` | 6 | 5 | `shop_svc/burn` (page 1/9): Nobody should. |";
    assert!(text.contains(row), "{text}");
    assert!(
        text.contains("\n- window shopping: Needs no call.\n"),
        "{text}"
    );

    fs::write(&path, text.replace("| 6 |", "| 5 |")).expect("can be written");
    let refused = workspace
        .check()
        .expect_err("the table is not that of the spec");
    assert!(refused.starts_with("not fresh: README.md\n"), "{refused}");
    fs::write(&path, "# Shop\n").expect("can be written");
    let refused = workspace.r#gen().expect_err("there is no place for it");
    assert!(refused.starts_with("README.md: the lines"), "{refused}");
}
