//! A stateful local emulator of the Tencent Cloud Chat (IM) server API.

mod apps;
mod clock;
mod commands;
mod core;
mod emulator;
mod registry;
mod scene;
mod server;
mod signature;
mod state;

pub use apps::App;
pub use chat_transport::{SdkAppId, SecretKey};
pub use clock::{Clock, ManualClock, SystemClock};
pub use emulator::{DEV_APP, DEV_KEY, Emulator, EmulatorBuilder, StartError};
pub use signature::signature_code;
pub use state::AppSettings;
