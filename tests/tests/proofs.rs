//! The proofs that do not depend on the speed of the machine, in a small form. `cargo xtask prove all` runs all of them.
#![allow(clippy::panic, reason = "a proof that does not hold fails its test")]

use chat_tests::prove::{Plan, Report, classes, deadline, exactly_once};

fn holds(report: &Report) {
    assert!(report.ok(), "{:#?}\n{}", report.broken(), report.to_json());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn group_messages_arrive_exactly_once() {
    holds(&exactly_once::groups(&Plan::short().of_size(150)).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_command_is_sent_again_as_its_class_says() {
    holds(&classes::matrix(&Plan::short()).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_attempt_goes_past_the_deadline() {
    holds(&deadline::deadline(&Plan::short().of_size(100)).await);
}
