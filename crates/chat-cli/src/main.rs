//! `chat`: signs and checks tickets, shows what the API spec says, checks payloads against it, calls the service,
//! and runs a local stand-in for it.

mod api;
mod args;
mod call;
mod discretion;
mod emulator;
mod failure;
mod hex;
mod input;
mod json;
mod misuse;
mod note;
mod output;
mod usersig;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser as _};

use args::{Api, Cli, Command, UserSig};
use failure::Failure;
use output::Output;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return not_understood(error),
    };
    let output = Output::new(cli.json);
    match run(cli.command, &output) {
        Ok(code) => code,
        Err(failure) => {
            output.failure(&failure);
            failure.exit_code()
        }
    }
}

fn run(command: Command, output: &Output) -> Result<ExitCode, Failure> {
    match command {
        Command::Usersig { command } => match command {
            UserSig::Sign(args) => usersig::sign(&args, output),
            UserSig::Inspect(args) => usersig::inspect(&args, output),
            UserSig::Verify(args) => usersig::verify(&args, output),
        },
        Command::Api { command } => match command {
            Api::List(args) => api::list(&args, output),
            Api::Show(args) => api::show(&args, output),
            Api::Check(args) => api::check(&args, output),
        },
        Command::Call(args) => call::run(&args, output),
        Command::Emulator(args) => emulator::run(&args, output),
        Command::Completion { shell } => completion(shell, *output),
    }
}

fn completion(shell: clap_complete::Shell, output: Output) -> Result<ExitCode, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "chat", &mut script);
    output.text(&String::from_utf8_lossy(&script))?;
    Ok(ExitCode::SUCCESS)
}

/// Prints help and version where they were asked for; everything else is a mistake.
fn not_understood(error: clap::Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Whoever closed the pipe does not want the rest.
            let _ = error.print();
            ExitCode::SUCCESS
        }
        _ => {
            let error = misuse::discreet(error);
            // The arguments could not be read, so the switch is looked for by hand.
            if std::env::args_os().any(|arg| arg == "--json") {
                let text = error.to_string();
                let failure = Failure::usage(text.trim().trim_start_matches("error: "));
                Output::new(true).failure(&failure);
            } else {
                let _ = error.print();
            }
            ExitCode::from(2)
        }
    }
}
