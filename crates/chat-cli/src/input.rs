//! What comes from files, from standard input and from the environment.

use std::env::VarError;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use chat_transport::{SdkAppId, SecretKey};
use clap::Args;

use crate::discretion::may_hold_a_key;
use crate::failure::Failure;

/// Most bytes that are read from a file or standard input: far above what the service takes or answers.
const MOST: u64 = 64 * 1024 * 1024;

/// The byte order mark, which says nothing in UTF-8 and is part of no content.
const MARK: &str = "\u{feff}";

/// The app and its key.
#[derive(Args, Debug)]
pub(crate) struct AppArgs {
    /// Number of the app [default: CHAT_SDKAPPID]
    #[arg(long, value_name = "ID", value_parser = app_number, allow_negative_numbers = true)]
    app: Option<u32>,
    /// File that holds the app's secret key and nothing else, or - for standard input [default: the key itself in
    /// CHAT_SECRET_KEY]
    #[arg(long, value_name = "FILE")]
    key_file: Option<std::path::PathBuf>,
}

impl AppArgs {
    /// The app's number, from the command line or the environment.
    pub(crate) fn app(&self) -> Result<SdkAppId, Failure> {
        self.known_app()?
            .ok_or_else(|| Failure::usage("no app is named; give --app ID or set CHAT_SDKAPPID"))
    }

    /// The app's number, if one is given.
    pub(crate) fn known_app(&self) -> Result<Option<SdkAppId>, Failure> {
        if let Some(app) = self.app {
            return Ok(Some(SdkAppId::new(app)));
        }
        variable("CHAT_SDKAPPID")?
            .map(|text| match app_number(text.trim()) {
                Ok(app) => Ok(SdkAppId::new(app)),
                Err(reason) => Err(Failure::usage(format!("CHAT_SDKAPPID: {reason}"))),
            })
            .transpose()
    }

    /// Refuses to read the key from standard input if something else is read from there.
    pub(crate) fn leaves_stdin(&self) -> Result<(), Failure> {
        match &self.key_file {
            Some(path) if is_stdin(path) => Err(Failure::usage(
                "standard input can give the key or something else, not both; name a file for one of them",
            )),
            _ => Ok(()),
        }
    }

    /// The app's key, from the file or the environment.
    pub(crate) fn key(&self) -> Result<SecretKey, Failure> {
        self.known_key()?.ok_or_else(|| {
            Failure::usage("there is no secret key; give --key-file FILE or set CHAT_SECRET_KEY")
        })
    }

    /// The app's key, if one is given.
    pub(crate) fn known_key(&self) -> Result<Option<SecretKey>, Failure> {
        let (text, place) = match &self.key_file {
            Some(path) => (
                read(path, "--key-file takes the name of a file, not the key")?,
                place(path),
            ),
            None => match variable("CHAT_SECRET_KEY")? {
                Some(text) => (text, "CHAT_SECRET_KEY".to_owned()),
                None => return Ok(None),
            },
        };
        let key = text.trim();
        if key.is_empty() || key.chars().any(char::is_whitespace) {
            return Err(Failure::usage(format!(
                "{place} must hold the secret key and nothing else"
            )));
        }
        // A character that nobody sees would make tickets that nobody takes.
        if let Some(at) = key.chars().position(|c| !c.is_ascii_graphic()) {
            return Err(Failure::usage(format!(
                "{place} holds something that is part of no key, at character {}, perhaps an invisible one; \
                 write the key there anew, as plain text",
                at + 1
            )));
        }
        Ok(Some(SecretKey::new(key)))
    }
}

/// A variable of the environment; an empty one counts as absent.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Failure> {
    match std::env::var(name) {
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => Ok(Some(text.strip_prefix(MARK).unwrap_or(&text).to_owned())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Failure::usage(format!("{name} is not UTF-8 text"))),
    }
}

/// The number of an app, from text.
fn app_number(text: &str) -> Result<u32, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(
            "the number of an app (SDKAppID) has digits only, is not 0 and not above 4294967295"
                .to_owned(),
        ),
    }
}

/// How messages call standard input.
const STDIN: &str = "standard input";

/// Whether a path stands for standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// A path that reads as one. Anything else may be a body or a key that was given in the place of a file.
fn name_of_a_file(path: &Path) -> Option<&str> {
    const LONGEST: usize = 200;
    let name = path.to_str()?;
    let is_of_a_name = |c: char| c.is_alphanumeric() || " ./\\:_-~@".contains(c);
    let reads_as_one = name.len() <= LONGEST
        && name.contains(['.', '/', '\\'])
        && name.chars().all(is_of_a_name)
        && !may_hold_a_key(name);
    reads_as_one.then_some(name)
}

/// What messages call a file. Only one that is there is always called by its name: see [`name_of_a_file`].
fn place(path: &Path) -> String {
    if is_stdin(path) {
        STDIN.to_owned()
    } else if path.exists() {
        path.display().to_string()
    } else {
        "the file".to_owned()
    }
}

/// As [`read_bytes`], as text.
pub(crate) fn read(path: &Path, advice: &str) -> Result<String, Failure> {
    text(read_bytes(path, advice)?, &place(path))
}

/// A whole file, or standard input for `-`, without the mark that some editors put before text. If there is no such
/// file, the advice says what belongs in the place of its name.
pub(crate) fn read_bytes(path: &Path, advice: &str) -> Result<Vec<u8>, Failure> {
    let place = place(path);
    let mut bytes = if is_stdin(path) {
        all(&mut io::stdin().lock(), &place)?
    } else {
        let mut file = File::open(path).map_err(|error| {
            Failure::usage(if path.exists() {
                format!("cannot open {place}: {error}")
            } else if let Some(name) = name_of_a_file(path) {
                format!("cannot open '{name}': {error}; {advice}")
            } else {
                format!(
                    "cannot open {place}, which is not named here, for what was given may be secret: {error}; {advice}"
                )
            })
        })?;
        all(&mut file, &place)?
    };
    if bytes.starts_with(MARK.as_bytes()) {
        bytes.drain(..MARK.len());
    }
    Ok(bytes)
}

fn text(bytes: Vec<u8>, place: &str) -> Result<String, Failure> {
    // Texts of some editors; their mark is no UTF-8.
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Failure::usage(format!(
            "{place} is UTF-16 text; save it as UTF-8"
        )));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(format!("{place} is not UTF-8 text, at byte {at}"))
    })
}

fn all(from: &mut dyn Read, place: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(MOST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::usage(format!("cannot read {place}: {error}")))?;
    if bytes.len() as u64 > MOST {
        return Err(Failure::usage(format!(
            "{place} has more than {MOST} bytes"
        )));
    }
    Ok(bytes)
}
