//! Arguments that cannot be read. What was typed in a wrong place may be a key, a ticket or a body, so none of it is
//! repeated.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Stands for what was typed.
const HIDDEN: &str = "…";

/// The mistake without what was typed, and with what to do.
pub(crate) fn discreet(mut error: Error) -> Error {
    // One that is missing is told by empty text.
    let typed = matches!(
        error.get(ContextKind::InvalidValue),
        Some(ContextValue::String(text)) if !text.is_empty()
    );
    if typed {
        error.insert(
            ContextKind::InvalidValue,
            ContextValue::String(HIDDEN.to_owned()),
        );
    }
    match error.kind() {
        // The possible ones stand in the help, and the one that is most like it is offered.
        ErrorKind::InvalidSubcommand => {
            error.remove(ContextKind::InvalidSubcommand);
        }
        ErrorKind::UnknownArgument => {
            let is_switch = matches!(
                error.get(ContextKind::InvalidArg),
                Some(ContextValue::String(text)) if reads_as_a_switch(text)
            );
            if !is_switch {
                error.remove(ContextKind::InvalidArg);
                let tip = "it is not repeated here, for it may be secret: a key belongs into CHAT_SECRET_KEY or into the \
                           file that --key-file names, and the body of a call into --body or a file";
                error.insert(
                    ContextKind::Suggested,
                    ContextValue::StyledStrs(vec![tip.to_owned().into()]),
                );
            }
        }
        _ => {}
    }
    error
}

/// Whether it is a letter or words after dashes, as names of arguments are.
fn reads_as_a_switch(text: &str) -> bool {
    const LONGEST: usize = 40;
    const LONGEST_WORD: usize = 20;
    let name = text.trim_start_matches('-');
    name.len() < text.len()
        && name.len() <= LONGEST
        && name.split(['-', '_']).all(|word| {
            word.len() <= LONGEST_WORD && word.bytes().all(|byte| byte.is_ascii_lowercase())
        })
}

#[cfg(test)]
mod tests {
    use super::reads_as_a_switch;

    #[test]
    fn names_of_arguments_have_lower_case_letters() {
        for name in [
            "--secret-key",
            "-k",
            "--body",
            "--max_results",
            "--page-size-of-all-results",
        ] {
            assert!(reads_as_a_switch(name), "{name}");
        }
        for other in [
            "k",
            "{}",
            "--c0ffee",
            "-K",
            "--abcdefghijklmnopqrstuvwxyz",
            "",
        ] {
            assert!(!reads_as_a_switch(other), "{other}");
        }
    }
}
