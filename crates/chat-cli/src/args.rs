//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::hex::Hex;
use crate::input::AppArgs;

const AFTER: &str = "\
Environment:
  CHAT_SDKAPPID    number of the app, unless --app is given
  CHAT_SECRET_KEY  secret key of the app, unless --key-file is given
  CHAT_REGION      region of the app, such as Singapore, unless --region is given
  CHAT_ADMIN       administrator in whose name calls are made, unless --admin is given

Exit codes:
  0  done, or valid
  1  refused, or not valid: an error code of the service, a body against the spec (not sent), a ticket or a payload that
     does not hold, a search in the list of commands that finds none; an HTTP status that says that nothing was done (501
     from an emulator that has no model of the command); a success that does not have the form of one
  2  not used as it should be: unknown command or argument, no app, key or region, unreadable file, no key in it, body that
     is no JSON object, address that the emulator cannot listen on
  3  the result could not be written, or the service could not be reached, or its answer or error code leaves open what
     became of the call

Always JSON: the answer of `call`, the outcome of `usersig verify`, the ready line of `emulator`; `api check` prints a
list on a terminal and JSON elsewhere. If an answer to `call` got lost, a note on standard error
says whether what is printed is the answer to a later attempt or, as none came, was inferred; with --json it is one line
{\"note\": ...} there. Always text: the version, help and `completion`. All other commands print text
unless --json is given.";

const RESENDS: &str = "\
Resends:
  When an answer gets lost, the call is sent again only if that does no harm. What decides is the command's retry class,
  which `chat api show` tells, and what stands in the body, for it goes as it is and nothing is added. Where the class
  depends on fields, those of the body count. Where the service drops repeats by a key, all of the key must be in the body,
  a random number that the library would draw included. Commands that the spec does not know are not sent again.

Exit codes are told by `chat --help`.";

/// Works with the server API of Tencent Cloud Chat (IM).
#[derive(Debug, Parser)]
#[command(name = "chat", version, after_help = AFTER)]
pub(crate) struct Cli {
    /// Prints JSON, errors included; version, help and completion stay text
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Signs, reads and checks the tickets (UserSig) that prove who is calling
    Usersig {
        #[command(subcommand)]
        command: UserSig,
    },
    /// Shows what the spec says of the API's commands, and checks payloads against it
    Api {
        #[command(subcommand)]
        command: Api,
    },
    /// Calls a command of the service
    #[command(after_help = RESENDS)]
    Call(CallArgs),
    /// Prints a script that completes this command's words in a shell
    ///
    /// For bash, for example: chat completion bash > ~/.local/share/bash-completion/completions/chat
    Completion {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Runs a local stand-in for the service; a line of JSON tells its address, SIGTERM or Ctrl-C ends it
    Emulator(EmulatorArgs),
}

#[derive(Debug, Subcommand)]
pub(crate) enum UserSig {
    /// Prints a new ticket
    Sign(SignArgs),
    /// Shows what stands in a ticket, without believing it
    Inspect(InspectArgs),
    /// Checks a ticket and prints the outcome as JSON
    ///
    /// As with the service, a ticket whose time of issue lies in the
    /// future is not refused for that: there is no check of a beginning, only of the end.
    Verify(VerifyArgs),
}

#[derive(Args, Debug)]
pub(crate) struct SignArgs {
    /// The user who will present the ticket
    #[arg(long)]
    pub(crate) user: String,
    /// How long the ticket holds, in seconds; a day unless said otherwise
    #[arg(long, value_name = "SECONDS", default_value_t = 24 * 60 * 60, value_parser = lifetime, allow_negative_numbers = true)]
    pub(crate) expire: u64,
    /// Time of issue in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX", value_parser = time_of_issue, allow_negative_numbers = true)]
    pub(crate) at: Option<u64>,
    /// Bytes of a userbuf that the ticket carries, as hexadecimal digits
    #[arg(long, value_name = "HEX")]
    pub(crate) userbuf: Option<Hex>,
    #[command(flatten)]
    pub(crate) app: AppArgs,
}

#[derive(Args, Debug)]
pub(crate) struct InspectArgs {
    /// The ticket, or - to read it from standard input
    pub(crate) token: String,
}

#[derive(Args, Debug)]
pub(crate) struct VerifyArgs {
    /// The ticket, or - to read it from standard input
    pub(crate) token: String,
    /// The user whom the ticket must be for
    #[arg(long)]
    pub(crate) user: String,
    /// The moment for which it must hold, in Unix seconds [default: now]
    #[arg(long, value_name = "UNIX", value_parser = moment, allow_negative_numbers = true)]
    pub(crate) at: Option<u64>,
    /// Bytes of the userbuf that it must carry, as hexadecimal digits [default: it must carry none]
    #[arg(long, value_name = "HEX")]
    pub(crate) userbuf: Option<Hex>,
    #[command(flatten)]
    pub(crate) app: AppArgs,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Api {
    /// Lists the commands: all, or those in whose paths, name, family or summary all of the words occur, and which of
    /// them the emulator models
    List(ListArgs),
    /// Shows all about one command
    Show(ShowArgs),
    /// Decodes a payload with the library's types, encodes it again and reports what the spec does not know (fields,
    /// and words of enums and codes), what was lost, what is written in another way and which rules are broken; JSON with --json or away from a terminal
    Check(CheckArgs),
}

#[derive(Args, Debug)]
pub(crate) struct ListArgs {
    /// Words to look for, in capitals or not
    #[arg(value_name = "WORD")]
    pub(crate) words: Vec<String>,
    /// Commands of this family only, such as group
    #[arg(long, value_name = "NAME")]
    pub(crate) family: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct ShowArgs {
    /// The command
    #[arg(value_name = "SERVICE/COMMAND")]
    pub(crate) path: String,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArgs {
    /// The command
    #[arg(value_name = "SERVICE/COMMAND")]
    pub(crate) path: String,
    /// Which side of the command the payload is
    pub(crate) side: Side,
    /// File that holds the payload, or - for standard input
    #[arg(default_value = "-")]
    pub(crate) file: PathBuf,
}

/// One side of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Side {
    /// What the client sends.
    Request,
    /// What the service answers.
    Response,
}

#[derive(Args, Debug)]
pub(crate) struct CallArgs {
    /// The command
    #[arg(value_name = "SERVICE/COMMAND")]
    pub(crate) path: String,
    /// File that holds the body, or - for standard input, which is read only then; without it and without --body the
    /// body is {}
    #[arg(conflicts_with = "body")]
    pub(crate) file: Option<PathBuf>,
    /// The body itself
    #[arg(long, value_name = "JSON")]
    pub(crate) body: Option<String>,
    /// Address to call instead of the region's, such as that of an emulator
    #[arg(long, value_name = "URL", conflicts_with = "region")]
    pub(crate) base_url: Option<String>,
    /// Region of the app [default: CHAT_REGION]
    #[arg(long, value_name = "NAME")]
    pub(crate) region: Option<String>,
    /// Administrator in whose name the call is made [default: CHAT_ADMIN]
    #[arg(long, value_name = "NAME")]
    pub(crate) admin: Option<String>,
    /// How long the call may take, all attempts together; 0.5 is half a second [default: 20]
    #[arg(long, value_name = "SECONDS", value_parser = seconds, allow_negative_numbers = true)]
    pub(crate) timeout: Option<Duration>,
    /// Sends it once, whatever becomes of it; only a signature that has expired is renewed, and the call sent with the new
    /// one, once
    #[arg(long)]
    pub(crate) no_retry: bool,
    /// Sends the body even if the spec says that it is wrong, and commands that the spec does not know; takes any answer
    #[arg(long)]
    pub(crate) no_check: bool,
    #[command(flatten)]
    pub(crate) app: AppArgs,
}

#[derive(Args, Debug)]
pub(crate) struct EmulatorArgs {
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0", value_parser = address)]
    pub(crate) listen: SocketAddr,
    /// Takes what the service is believed to take from careless clients, although the documentation does not allow it
    #[arg(long)]
    pub(crate) lenient: bool,
    /// Administrator of the app [default: CHAT_ADMIN]
    #[arg(long, value_name = "NAME")]
    pub(crate) admin: Option<String>,
    #[command(flatten)]
    pub(crate) app: AppArgs,
}

/// A lifetime of a ticket, from text. The signature would hold for any number; one that is longer than a human life
/// is a slip, such as milliseconds or a date.
fn lifetime(text: &str) -> Result<u64, String> {
    match text.parse::<u32>() {
        Ok(seconds) if seconds > 0 => Ok(seconds.into()),
        _ => Err(format!(
            "a ticket holds for 1 to {} seconds, counted from its time of issue",
            u32::MAX
        )),
    }
}

/// A time of issue, from text. Those who check a ticket add time and lifetime as signed numbers of 64 bits, so the sum
/// must be one for any lifetime.
fn time_of_issue(text: &str) -> Result<u64, String> {
    const LAST: u64 = i64::MAX.unsigned_abs() - u32::MAX as u64;
    match text.parse::<u64>() {
        Ok(time) if time <= LAST => Ok(time),
        _ => Err(format!(
            "give whole seconds since the beginning of 1970, at most {LAST}: with the lifetime it must be a signed \
             number of 64 bits"
        )),
    }
}

/// A moment, from text.
fn moment(text: &str) -> Result<u64, String> {
    text.parse()
        .map_err(|_| "give whole seconds since the beginning of 1970".to_owned())
}

/// A length of time, from text.
fn seconds(text: &str) -> Result<Duration, String> {
    const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);
    let seconds = text.parse().ok().map(Duration::try_from_secs_f64);
    match seconds {
        Some(Ok(time)) if !time.is_zero() && time <= LONGEST => Ok(time),
        _ => Err(format!(
            "give a number of seconds above 0 and not above {}, which is a day, such as 5 or 0.5",
            LONGEST.as_secs()
        )),
    }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        "give an IP address and a port, such as 127.0.0.1:7000 or [::1]:7000; names are not looked up"
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
