//! The files of the spec: finding and parsing them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::diagnostic::{FileId, Sink};
use super::gaps::Gaps;
use super::raw::{Command, Coverage, ErrorsFile, Service, TypesFile};
use super::yaml::{self, At, Node, Pos};

/// The text of every file, by its path below the folder of the spec.
pub type Texts = BTreeMap<String, String>;

/// All files, parsed as far as they can be.
#[derive(Debug, Default)]
pub struct Files {
    pub list: Vec<File>,
    pub service: Option<Parsed<Service>>,
    pub coverage: Option<Parsed<Coverage>>,
    pub domains: Vec<Parsed<ErrorsFile>>,
    pub types: Vec<Parsed<TypesFile>>,
    pub commands: Vec<Parsed<Command>>,
    pub gaps: Gaps,
}

/// One file.
#[derive(Debug)]
pub struct File {
    /// Path below the folder of the spec.
    pub path: String,
    pub text: String,
    /// The same file without a grammar.
    pub node: Option<Node>,
}

/// A file that follows its grammar.
#[derive(Debug)]
pub struct Parsed<T> {
    pub file: FileId,
    /// The folder, if it is that of a family.
    pub family: String,
    /// Name of the file without its ending.
    pub stem: String,
    pub content: T,
}

/// Why the files cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub struct Unread {
    /// Path below the folder of the spec, or nothing if no single file is to blame.
    pub path: String,
    /// A message for the user.
    pub message: String,
}

/// Reads all files below a folder.
pub fn read(dir: &Path) -> Result<Texts, Unread> {
    let mut texts = Texts::new();
    read_into(dir, "", &mut texts)?;
    if texts.is_empty() {
        return Err(Unread {
            path: String::new(),
            message: format!("no spec found in {}", dir.display()),
        });
    }
    Ok(texts)
}

fn read_into(dir: &Path, prefix: &str, texts: &mut Texts) -> Result<(), Unread> {
    let failed = |error: std::io::Error| Unread {
        path: String::new(),
        message: format!("cannot read {}: {error}", dir.display()),
    };
    for entry in fs::read_dir(dir).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            read_into(&path, &format!("{prefix}{name}/"), texts)?;
        } else if has_ending(&name, "yaml") || has_ending(&name, "yml") {
            let below = format!("{prefix}{name}");
            let bytes = fs::read(&path).map_err(|error| Unread {
                path: below.clone(),
                message: format!("cannot be read: {error}"),
            })?;
            // What is no text becomes a mark, and `parse` reports that like any other mistake.
            texts.insert(below, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

/// Parses every file by the grammar of its place.
pub fn parse(texts: Texts, sink: &Sink) -> Files {
    let mut files = Files::default();
    for (path, text) in texts {
        // The grammar of webhooks is read by nobody yet.
        if path.starts_with("callbacks/") {
            continue;
        }
        let file = FileId(files.list.len());
        let node = parse_file::<Node>(&text).ok();
        place(&mut files, file, &path, &text, sink);
        files.list.push(File { path, text, node });
    }
    files
}

impl Files {
    /// Whether this is the file of a command, read or not.
    pub fn is_command(&self, file: FileId) -> bool {
        let folder = self
            .list
            .get(file.0)
            .and_then(|file| file.path.split_once('/'));
        folder.is_some_and(|(folder, _)| !["errors", "types"].contains(&folder))
    }
}

/// Finds the mark of what was no text.
fn text_only(text: &str) -> Result<(), At<String>> {
    match text.split_once(char::REPLACEMENT_CHARACTER) {
        None => Ok(()),
        Some((good, _)) => Err(At {
            value: "the file is not UTF-8 text from here on".to_owned(),
            pos: Pos::after(good),
        }),
    }
}

/// Parses a file, if it is text.
fn parse_file<T: DeserializeOwned>(text: &str) -> Result<T, At<String>> {
    text_only(text)?;
    yaml::parse(text)
}

fn place(files: &mut Files, file: FileId, path: &str, text: &str, sink: &Sink) {
    let Some(bare) = path.strip_suffix(".yaml") else {
        sink.report(file, Pos::START, "the files of the spec end with .yaml");
        return;
    };
    let (family, stem) = bare.rsplit_once('/').unwrap_or(("", bare));
    if family.contains('/') {
        sink.report(
            file,
            Pos::START,
            "the spec has one level of folders: errors, types and the families",
        );
        return;
    }
    let (family, stem) = (family.to_owned(), stem.to_owned());
    match family.as_str() {
        "" if stem == "service" => match sink.take(file, parse_file(text)) {
            Some(content) => {
                files.service = Some(Parsed {
                    file,
                    family,
                    stem,
                    content,
                });
            }
            None => files.gaps.note_service(text),
        },
        "" if stem == "coverage" => {
            if let Some(content) = sink.take(file, parse_file(text)) {
                files.coverage = Some(Parsed {
                    file,
                    family,
                    stem,
                    content,
                });
            }
        }
        "" => sink.report(
            file,
            Pos::START,
            "only service.yaml and coverage.yaml stand at the top; commands stand in the folder of their family",
        ),
        "errors" => match sink.take(file, parse_file(text)) {
            Some(content) => files.domains.push(Parsed {
                file,
                family,
                stem,
                content,
            }),
            None => files.gaps.note(family, stem, text),
        },
        "types" => match sink.take(file, parse_file(text)) {
            Some(content) => files.types.push(Parsed {
                file,
                family,
                stem,
                content,
            }),
            None => files.gaps.note(family, stem, text),
        },
        _ => match sink.take(file, parse_file(text)) {
            Some(content) => files.commands.push(Parsed {
                file,
                family,
                stem,
                content,
            }),
            None => files.gaps.note(family, stem, text),
        },
    }
}
