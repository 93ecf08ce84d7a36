//! What comes from files, from standard input and from the environment.

use std::env::VarError;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use chat_transport::{SdkAppId, SecretKey};
use clap::Args;

use crate::failure::Failure;

/// Most bytes that are read from a file or standard input: far above what the service takes or answers.
const MOST: u64 = 64 * 1024 * 1024;

/// The app and its key.
#[derive(Args, Debug)]
pub(crate) struct AppArgs {
    /// Number of the app [default: CHAT_SDKAPPID]
    #[arg(long, value_name = "ID")]
    app: Option<u32>,
    /// File that holds the app's secret key and nothing else [default: the key itself in CHAT_SECRET_KEY]
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
            .map(|text| {
                text.trim().parse().map_err(|_| {
                    Failure::usage(
                        "CHAT_SDKAPPID is not the number of an app, which has digits only",
                    )
                })
            })
            .transpose()
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
            Some(path) => (read_file(path)?, path.display().to_string()),
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
        Ok(Some(SecretKey::new(key)))
    }
}

/// A variable of the environment; an empty one counts as absent.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Failure> {
    match std::env::var(name) {
        Ok(text) if text.is_empty() => Ok(None),
        Ok(text) => Ok(Some(text)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Failure::usage(format!("{name} is not UTF-8 text"))),
    }
}

/// A whole file as text, or standard input for `-`.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    if path == Path::new("-") {
        text(&mut io::stdin().lock(), "standard input")
    } else {
        read_file(path)
    }
}

fn read_file(path: &Path) -> Result<String, Failure> {
    let place = path.display().to_string();
    let mut file = File::open(path)
        .map_err(|error| Failure::usage(format!("cannot open {place}: {error}")))?;
    text(&mut file, &place)
}

fn text(from: &mut dyn Read, place: &str) -> Result<String, Failure> {
    let mut text = String::new();
    from.take(MOST + 1)
        .read_to_string(&mut text)
        .map_err(|error| Failure::usage(format!("cannot read {place}: {error}")))?;
    if text.len() as u64 > MOST {
        return Err(Failure::usage(format!(
            "{place} has more than {MOST} bytes"
        )));
    }
    Ok(text)
}
