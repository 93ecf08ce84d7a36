//! What the transport tells about itself: events through `tracing`, and counters through `metrics` if that is on.
//!
//! Only names, numbers and kinds; never a key, a query or a body.

use std::time::Duration;

use crate::http::Host;

#[cfg(feature = "metrics")]
const fn host_name(host: Host) -> &'static str {
    match host {
        Host::Primary => "primary",
        Host::Backup => "backup",
    }
}

/// Counts one, under names that cost nothing when the feature is off.
macro_rules! count {
    ($name:literal $(, $label:literal => $value:expr)*) => {
        #[cfg(feature = "metrics")]
        metrics::counter!($name $(, $label => $value.to_owned())*).increment(1);
    };
}

/// An attempt is over.
#[cfg_attr(
    not(feature = "metrics"),
    expect(unused_variables, reason = "for counters only")
)]
pub(crate) fn attempt(path: &str, host: Host, outcome: &'static str) {
    count!("chat_attempts_total", "endpoint" => path, "host" => host_name(host), "outcome" => outcome);
}

pub(crate) fn again(path: &str, attempt: u32, reason: &'static str, delay: Duration) {
    tracing::debug!(
        path,
        attempt,
        reason,
        delay_ms = delay.as_millis(),
        "call is sent again"
    );
    count!("chat_retries_total", "endpoint" => path, "reason" => reason);
}

pub(crate) fn budget_exhausted(path: &str, attempt: u32, reason: &'static str) {
    tracing::warn!(
        path,
        attempt,
        reason,
        "retry budget exhausted; call is not sent again"
    );
    count!("chat_retry_budget_exhausted_total", "endpoint" => path);
}

pub(crate) fn waited(path: &str, wait: Duration) {
    tracing::debug!(path, wait_ms = wait.as_millis(), "call waited for its turn");
    count!("chat_quota_waits_total", "endpoint" => path);
    #[cfg(feature = "metrics")]
    metrics::histogram!("chat_quota_wait_seconds", "endpoint" => path.to_owned()).record(wait);
}

pub(crate) fn no_place(path: &str, scope: &str) {
    tracing::debug!(path, scope, "call had no turn");
    count!("chat_quota_refused_total", "endpoint" => path, "scope" => scope);
}

pub(crate) fn over_limit(path: &str) {
    tracing::debug!(path, "service refused the call before any work");
    count!("chat_over_limit_total", "endpoint" => path);
}

pub(crate) fn failed_over() {
    tracing::warn!("primary address cannot be reached; calls go to the backup");
    count!("chat_failovers_total", "to" => "backup");
}

pub(crate) fn failed_back() {
    tracing::info!("primary address can be reached again");
    count!("chat_failovers_total", "to" => "primary");
}
