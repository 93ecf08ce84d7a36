//! Puts generated files on disk, or tells how they differ. All or nothing: files are made in memory first.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What a run changed, or would change.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New or different files.
    pub written: Vec<PathBuf>,
    /// Files that the spec no longer gives.
    pub removed: Vec<PathBuf>,
}

impl Changes {
    /// Whether everything is as the spec says.
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// Compares the files with what lies below `folders`.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn compare(
    root: &Path,
    folders: &[&str],
    files: &BTreeMap<PathBuf, String>,
) -> io::Result<Changes> {
    let mut changes = Changes::default();
    for (path, text) in files {
        let same = match fs::read(root.join(path)) {
            Ok(bytes) => bytes == text.as_bytes(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(error),
        };
        if !same {
            changes.written.push(path.clone());
        }
    }
    let mut present = BTreeSet::new();
    for folder in folders {
        list(root, Path::new(folder), &mut present)?;
    }
    changes.removed = present
        .into_iter()
        .filter(|path| !files.contains_key(path))
        .collect();
    Ok(changes)
}

/// Makes the disk as [`compare`] found that it should be.
///
/// # Errors
/// When a file cannot be written or removed.
pub fn apply(root: &Path, files: &BTreeMap<PathBuf, String>, changes: &Changes) -> io::Result<()> {
    for path in &changes.written {
        let Some(text) = files.get(path) else {
            continue;
        };
        let target = root.join(path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(target, text)?;
    }
    for path in &changes.removed {
        let target = root.join(path);
        fs::remove_file(&target)?;
        // A folder that held nothing else goes too; one that still holds files stays.
        let mut folder = target.parent();
        while let Some(empty) = folder.filter(|folder| *folder != root) {
            if fs::remove_dir(empty).is_err() {
                break;
            }
            folder = empty.parent();
        }
    }
    Ok(())
}

fn list(root: &Path, folder: &Path, out: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            list(root, &path, out)?;
        } else {
            out.insert(path);
        }
    }
    Ok(())
}
