//! A stateful local emulator of the server API of Tencent Cloud Chat (IM), for tests and for development without
//! an account.
//!
//! # What it does not imitate
//!
//! - Nobody receives anything: there are no client connections, no push, no webhooks, no content filter. Messages and
//!   pushes are numbered, kept as far as they are to be kept, and entered in the ledger, and that is all.
//! - Topics of communities by themselves: the first message to one brings it into being. Tags and attributes of push
//!   receivers: a push is entered once, whoever is meant.
//! - Pages of a conversation that end early: the service ends one of `admin_getroammsg` at some size, and here each has as
//!   many messages as were asked for.
//! - A history without end: of each app it keeps the latest messages that fit into 32 MiB, and knows 100,000 keys of
//!   each command whose repeats are dropped ([`Retention`]). What is older leaves a hole.
//! - Call frequencies as the service counts them, which is written nowhere: whether over sliding windows or by the
//!   clock, and whether a refused call counts. See below for what happens here.
//! - Time passing where nobody asks: nothing expires by itself but signatures.
//! - TLS, regions, backup domains, and the loss of what was written: a restart begins with nothing.
//! - Whatever is written nowhere, such as which of two faults of a request is answered. It decides, says so in
//!   `doubts` of its conformance report, and may decide otherwise than the service.
//!
//! # What it does
//!
//! It routes every command that `chat-types` knows, verifies the UserSig, checks query and body against the same
//! tables that the client's types are made from, and refuses as the service does: HTTP 200, `ActionStatus` `FAIL`, the
//! documented `ErrorCode` and an `ErrorInfo` that names the field. Commands that it has a model of are carried out
//! on the state of their app. The others are answered with HTTP 501 and a header `x-chat-emulator: not-modelled`, which
//! the service never sends; `items` in the body then names the items of the request that would have failed alone.
//!
//! ```
//! use chat_api::Client;
//! use chat_emulator::Emulator;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::start().await?;
//! let chat = Client::builder(emulator.app_id(), emulator.secret_key())
//!     .base_url(emulator.url())
//!     .build()?;
//!
//! let _ = chat.account().account_import("alice").await?;
//! let group = chat.group().create_group("Public", "Tea").owner_account("alice").await?;
//! let members = chat.group().get_group_member_info(group.group_id).await?;
//! assert_eq!(members.member_num, 1);
//!
//! let refused = chat.group().destroy_group("@TGS#gone").await;
//! assert_eq!(refused.err().and_then(|error| error.api().map(|api| api.code())), Some(10010));
//!
//! emulator.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! - Apps ([`App`]) are told apart by their SDKAppID and share nothing, so tests that run at the same time need only an
//!   app each ([`Emulator::add_app`]).
//! - [`EmulatorBuilder::strict`] chooses whether careless requests are refused or put right.
//! - [`EmulatorBuilder::clock`] and [`EmulatorBuilder::seed`] make runs repeatable.
//! - [`Emulator::app`] sets and shows what concerns one app: clock, limits, faults, what happened.
//! - [`EmulatorBuilder::in_process`] gives the same service without a socket.
//!
//! # Call frequencies
//!
//! Every command is limited as documented, from the first call on; [`EmulatorBuilder::limits`] changes that or switches
//! it off. Over a limit the documented code is answered and nothing is done. A call counts as soon as it is known to
//! come from an administrator and to name a command, so one whose body is bad counts too, like at a gateway. Limits
//! that look into the body (items of a list, a counter for each group) count what is in order, right before the work.
//! A call that a limit refuses does not count in it, but one that is refused for what stands in its body has counted as
//! a call before. The windows slide, or follow the seconds, minutes and hours of
//! the app's clock ([`WindowModel`]).
//!
//! # Faults
//!
//! A [`Fault`] goes wrong by order: before the work, after it ([`Phase::Post`], the fault that makes duplicates), or
//! in the middle of the answer. It is an error code, an HTTP status, a real reset of the connection, silence, half an
//! answer, garbage or delay; for the first calls, for one, or for a share of them that a seed picks. Answers that were
//! tampered with have a header `x-chat-emulator: fault=<id>`.
//!
//! ```
//! use chat_api::{Client, Delivery};
//! use chat_emulator::{Effect, Emulator, Fault, Phase};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let service = Emulator::builder().in_process()?;
//! let chat = Client::with_transport(service.app_id(), service.clone());
//! let create = "group_open_http_svc/create_group";
//! service.app().put_fault(Fault::new("lost", Phase::Post, Effect::Reset).on(create).times(1))?;
//!
//! let lost = chat.group().create_group("Public", "Tea").await;
//! assert_eq!(lost.err().map(|error| error.delivery()), Some(Delivery::Unknown));
//! assert_eq!(service.app().ledger(Some(create), None).commits.len(), 1, "the group is there");
//! # Ok(())
//! # }
//! ```
//!
//! # Repeats
//!
//! Commands that the spec calls `keyed` drop a repeat within the documented window, which runs from the first call by
//! the app's clock; the window and the fields that are compared come from the spec, without those that only some pages
//! name. A dropped repeat is answered like the first call and commits nothing. After the window, and always for
//! commands of class `never`, the same call is another one, with an entry of its own in the ledger. The ledger itself
//! drops nothing.
//!
//! What was changed and kept stands in the [ledger](AppHandle::ledger), with a key that tells one thing from another;
//! [receipts](AppHandle::receipts) count what came in and what became of it.
//!
//! # Control plane
//!
//! Plain HTTP with JSON beside the service's own paths. Only this machine may use it unless
//! [`EmulatorBuilder::remote_control`] says otherwise, and pages in a browser (calls with an `Origin`) change nothing.
//!
//! | call | |
//! | --- | --- |
//! | `GET /livez`, `GET /readyz` | 200 once it serves |
//! | `GET /_emu/v1/health` | version, strictness, number of commands |
//! | `GET /_emu/v1/conformance` | what is modelled and what is doubtful, command by command |
//! | `GET /_emu/v1/apps` | the apps, without keys |
//! | `POST /_emu/v1/apps` | one more, from any of `sdkappid`, `secret_key`, `admins`; a key that was made here is told once |
//! | `DELETE /_emu/v1/apps/{sdkappid}` | one less |
//! | `POST /_emu/v1/apps/{sdkappid}/reset` | makes it forget everything; faults, changed limits and a changed clock are gone |
//! | `GET`, `PUT …/clock` | what time it is there; `{"mode": "real"}`, `{"mode": "offset", "by": 60}`, `{"mode": "frozen", "at": 1700000000}` |
//! | `POST …/clock/advance` | moves it, `{"by": 1.5}` |
//! | `GET`, `PUT …/limits` | what is documented, holds and was used; `{"on": false}`, `{"model": "calendar"}`, `{"limits": {"<name>": {"count": 5, "per": 60}}}`, or `"off"` or `"documented"` for the value |
//! | `GET`, `PUT`, `DELETE …/faults` | `{"id", "match": {"op", "from", "to", "fields"}, "phase", "effect", "times" or "nth" or "probability" with "seed", "ttl"}`; an effect is `{"code": 10002}`, `{"status": 502}`, `{"slow": 1.5}`, `"reset"`, `"stall"`, `"truncate"`, `"garbage"` or `"blanks"` |
//! | `DELETE …/faults/{id}` | one less |
//! | `GET …/ledger?op=&key=` | what was changed and kept, and the receipts of each command |
//! | `GET …/requests?op=&code=&limit=` | the last calls, without what they said |
//!
//! In the `match` of a fault everything may be left out: `op` is the command, `from` and `to` are who it comes from and whom it
//! goes to, and `fields` are other values of the request, by their dotted paths, all of which must be there:
//! `{"Type": "Public"}`, or `[{"any_of": ["Type"], "is": "Public"}]`, where one of the paths must have the value. `GET` shows
//! the second form, for `from` and `to` as well, and what it shows of a fault can be sent as it is: `matched`, `hits` and
//! `remaining` are then passed over, and the counting begins anew.
//!
//! `count` in a limit is from 1, and `per` is above 0.
//!
//! `…` is `/_emu/v1/apps/{sdkappid}`, times are in seconds and may have a fraction, and a key in a query is encoded as
//! usual.
//!
//! # Logs
//!
//! One `tracing` span per call, with path, code and time taken. Identifiers, queries and bodies are never logged.

mod app;
mod app_clock;
mod apps;
mod book;
mod clock;
mod commands;
mod core;
mod emulator;
mod faults;
mod fields;
mod in_process;
mod limits;
mod registry;
mod repeats;
mod scene;
mod server;
mod signature;
mod state;

pub use app::AppHandle;
pub use app_clock::ClockMode;
pub use apps::App;
pub use book::{CallRecord, Commit, LedgerReport, Receipts, Retention};
pub use chat_transport::{SdkAppId, SecretKey};
pub use clock::{Clock, ManualClock, SystemClock};
pub use emulator::{DEV_APP, DEV_KEY, Emulator, EmulatorBuilder, StartError};
pub use faults::{Effect, Fault, FaultError, FaultReport, Phase};
pub use in_process::InProcess;
pub use limits::{Allowance, LimitReport, Limits, UnknownLimit, WindowModel};
pub use registry::is_modelled;
pub use signature::signature_code;
pub use state::AppSettings;
