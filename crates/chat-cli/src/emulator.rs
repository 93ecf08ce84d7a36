//! A local stand-in for the service.

use std::process::ExitCode;

use crate::args::EmulatorArgs;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn run(_args: &EmulatorArgs, _output: &Output) -> Result<ExitCode, Failure> {
    Err(Failure::usage("this build has no emulator"))
}
