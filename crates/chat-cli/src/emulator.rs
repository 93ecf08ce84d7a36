//! A local stand-in for the service.

use std::process::ExitCode;

use chat_emulator::{App, DEV_APP, DEV_KEY, Emulator, SecretKey};
use serde_json::json;

use crate::args::EmulatorArgs;
use crate::failure::{Failure, Kind};
use crate::input::variable;
use crate::output::Output;

/// Serves one app until it is told to stop.
pub(crate) fn run(args: &EmulatorArgs, output: &Output) -> Result<ExitCode, Failure> {
    let id = args.app.known_app()?;
    let key = args.app.known_key()?;
    if key.is_some() && id.is_none() {
        return Err(Failure::usage(
            "there is a secret key but no app; give --app ID or set CHAT_SDKAPPID",
        ));
    }
    let has_own_key = key.is_some();
    let mut app = App::new(
        id.unwrap_or(DEV_APP),
        key.unwrap_or_else(|| SecretKey::new(DEV_KEY)),
    );
    if let Some(admin) = args
        .admin
        .clone()
        .map_or_else(|| variable("CHAT_ADMIN"), |admin| Ok(Some(admin)))?
    {
        app = app.admin(admin);
    }
    let builder = Emulator::builder()
        .listen(args.listen)
        .strict(!args.lenient)
        .app(app);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| cannot_start(&error))?;
    runtime.block_on(async {
        let emulator = builder.start().await.map_err(Failure::usage)?;
        // From here on a signal is waited for, so that one that comes right after the line below is not missed.
        let stop = Stop::new().map_err(|error| cannot_start(&error))?;
        let mut ready = json!({
            "url": emulator.url(),
            "sdkappid": emulator.app_id().get(),
            "admin": emulator.admin(),
        });
        // Everybody knows this one. A key that was given is not shown.
        if !has_own_key {
            ready["secret_key"] = DEV_KEY.into();
        }
        // Whoever started it and went away before this line cannot know where it is.
        output.announce(&ready.to_string())?;
        stop.wait().await;
        emulator.shutdown().await;
        Ok(ExitCode::SUCCESS)
    })
}

fn cannot_start(error: &std::io::Error) -> Failure {
    Failure::new(Kind::Unreached, format!("cannot start: {error}"))
}

/// Waits for the signals that mean: stop.
#[cfg(unix)]
struct Stop {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Stop {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    async fn wait(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Waits for the signals that mean: stop.
#[cfg(windows)]
struct Stop(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Stop {
    fn new() -> std::io::Result<Self> {
        tokio::signal::windows::ctrl_c().map(Self)
    }

    async fn wait(mut self) {
        self.0.recv().await;
    }
}
