use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chat_transport::SdkAppId;
use chat_types::UnixTime;

use crate::app_clock::ClockMode;
use crate::apps::Room;
use crate::book::{CallRecord, LedgerReport, Receipts};
use crate::clock::SECOND;
use crate::faults::{Fault, FaultError, FaultReport};
use crate::limits::{LimitReport, Limits, UnknownLimit};

/// What can be set and seen of one app of an emulator, beside what its clients do: its clock, its limits, faults, and
/// what happened.
///
/// ```
/// use chat_api::Client;
/// use chat_emulator::Emulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let service = Emulator::builder().in_process()?;
/// let chat = Client::with_transport(service.app_id(), service.clone());
/// let _ = chat.account().account_import("alice").await?;
///
/// let import = "im_open_login_svc/account_import";
/// assert_eq!(service.app().receipts(import).received, 1);
/// let ledger = service.app().ledger(Some(import), None);
/// assert_eq!(ledger.commits[0].key, "UserID=alice");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct AppHandle(pub(crate) Arc<Room>);

impl AppHandle {
    /// Its SDKAppID.
    #[must_use]
    pub fn id(&self) -> SdkAppId {
        self.0.id
    }

    /// Adds a fault, or replaces the one with the same id.
    ///
    /// # Errors
    /// It names a command or a field that there is not, or what it says does not go together.
    pub fn put_fault(&self, fault: Fault) -> Result<(), FaultError> {
        self.0.faults.put(fault, &self.0.clock)
    }

    /// Removes a fault; tells whether there was one.
    pub fn remove_fault(&self, id: &str) -> bool {
        self.0.faults.remove(id)
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.0.faults.clear();
    }

    /// The faults whose time is not over, and how often they struck.
    #[must_use]
    pub fn faults(&self) -> Vec<FaultReport> {
        self.0.faults.report(&self.0.clock)
    }

    /// Sets how often commands may be called from now on. What was counted stays counted, unless the windows are
    /// counted in another way now.
    ///
    /// # Errors
    /// It names a limit that there is not; then nothing is changed.
    pub fn set_limits(&self, limits: Limits) -> Result<(), UnknownLimit> {
        self.0.meters.set(limits)
    }

    /// How often commands may be called.
    pub fn limits(&self) -> Limits {
        self.0.meters.limits()
    }

    /// All limits, and what came of them.
    #[must_use]
    pub fn limit_reports(&self) -> Vec<LimitReport> {
        self.0.meters.report(&self.0.clock)
    }

    /// What was changed and kept, by a command (`service/command`) and under a key, or all.
    #[must_use]
    pub fn ledger(&self, operation: Option<&str>, key: Option<&str>) -> LedgerReport {
        self.0.book().ledger(operation, key)
    }

    /// How many calls of a command (`service/command`) came in, and what became of them.
    #[must_use]
    pub fn receipts(&self, operation: &str) -> Receipts {
        let book = self.0.book();
        book.receipts().get(operation).copied().unwrap_or_default()
    }

    /// The same of all commands that were called.
    #[must_use]
    pub fn all_receipts(&self) -> BTreeMap<&'static str, Receipts> {
        self.0.book().receipts().clone()
    }

    /// The last calls, the earliest of them first.
    #[must_use]
    pub fn calls(&self) -> Vec<CallRecord> {
        self.0.book().log().cloned().collect()
    }

    /// What time it is for the app.
    #[must_use]
    pub fn now(&self) -> UnixTime {
        self.0.clock.now()
    }

    /// How its clock goes.
    #[must_use]
    pub fn clock(&self) -> ClockMode {
        self.0.clock.mode()
    }

    /// Sets how its clock goes.
    pub fn set_clock(&self, mode: ClockMode) {
        self.0.clock.set(mode);
    }

    /// Stops its clock at this time.
    pub fn freeze(&self, at: UnixTime) {
        let at = at.get().saturating_mul(SECOND);
        self.0.clock.set(ClockMode::Frozen(at));
    }

    /// Moves its clock forward. One that stands still goes on standing, later.
    pub fn advance(&self, by: Duration) {
        self.0.clock.advance(by);
    }
}
