//! What a place in a lane costs when nobody else wants it.

#![allow(missing_docs, clippy::expect_used)]

use std::future::Future as _;
use std::hint::black_box;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use chat_transport::{BoxFuture, Clock, Lane, Pass, Permit, Quota, QuotaMode, QuotaSettings};
use criterion::{Criterion, criterion_group, criterion_main};

/// The machine's clock, a million times as fast, so that places come back as quickly as they are taken.
#[derive(Debug)]
struct Hurried(std::time::Instant);

impl Clock for Hurried {
    fn now(&self) -> Duration {
        self.0.elapsed().saturating_mul(1_000_000)
    }

    fn unix_time(&self) -> u64 {
        0
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }

    fn random(&self) -> u32 {
        0
    }
}

fn take(pass: &Pass) -> Permit<'_> {
    let mut future = pin!(pass.acquire(QuotaMode::Try, None));
    match future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(permit) => permit.expect("there is room"),
        Poll::Pending => unreachable!("nobody waits"),
    }
}

fn benches(criterion: &mut Criterion) {
    let clock = Arc::new(Hurried(std::time::Instant::now()));
    let quota = Quota::new(QuotaSettings::default(), clock);
    let second = Duration::from_secs(1);
    let one = [Lane::new(
        "group_open_http_svc/send_group_msg",
        100_000,
        second,
    )];
    let three = [
        one[0],
        Lane::new("one group", 100_000, second).with_key("@TGS#2J4SZEAEL"),
        Lane::new("receivers", 10_000_000, 60 * second).with_weight(500),
    ];
    let mut group = criterion.benchmark_group("permit");
    let pass = quota.pass(&one).expect("few lanes");
    group.bench_function("one lane, found before", |bencher| {
        bencher.iter(|| take(black_box(&pass)).answered());
    });
    group.bench_function("one lane", |bencher| {
        bencher.iter(|| {
            let pass = quota.pass(black_box(&one)).expect("few lanes");
            take(&pass).answered();
        });
    });
    group.bench_function("three lanes", |bencher| {
        bencher.iter(|| {
            let pass = quota.pass(black_box(&three)).expect("few lanes");
            take(&pass).answered();
        });
    });
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
