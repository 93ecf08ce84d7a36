use std::sync::Arc;

use chat_types::UnixTime;
use chat_types::meta::{
    Answers, DomainMeta, EnvelopeMeta, FieldMeta, ObjectMeta, Quota, QuotaScope, Rate, TypeMeta,
};
use serde_json::json;

use super::*;
use crate::ManualClock;
use crate::app_clock::ClockMode;

static DOMAIN: DomainMeta = DomainMeta {
    name: "test",
    fallback: None,
    codes: &[],
    answers: Answers {
        bad_parameter: 1,
        bad_json: 2,
        too_many_items: 3,
        group_type: 4,
        bad: &[],
    },
};
static ENVELOPE: EnvelopeMeta = EnvelopeMeta {
    name: "normal",
    fields: &[],
};
static TEXT: TypeMeta = TypeMeta::String;
static REQUEST: ObjectMeta = ObjectMeta::new(
    "Request",
    "",
    &[
        FieldMeta::new("Group", "group", TypeMeta::String, ""),
        FieldMeta::new("To", "to", TypeMeta::List(&TEXT), ""),
    ],
);
static ANSWER: ObjectMeta = ObjectMeta::new("Answer", "", &[]);

const fn quota(count: u32, per_seconds: u32, code: i64) -> Quota {
    Quota {
        name: "",
        rate: Rate { count, per_seconds },
        scope: QuotaScope::Command,
        key: &[],
        counts: None,
        code,
        adjustable: false,
    }
}

const fn endpoint(path: &'static str, quota: &'static [Quota]) -> EndpointMeta {
    EndpointMeta {
        quota,
        ..EndpointMeta::new(path, "test", &DOMAIN, &ENVELOPE, &REQUEST, &ANSWER)
    }
}

/// 5 calls a second; 2 a second into the same group, shared with `LIKE`; 3 receivers a minute.
static SEND: EndpointMeta = endpoint(
    "test/send",
    &[
        quota(5, 1, 601),
        Quota {
            scope: QuotaScope::Bucket("groups"),
            key: &["Group"],
            ..quota(2, 1, 602)
        },
        Quota {
            counts: Some("To"),
            ..quota(3, 60, 603)
        },
    ],
);
static LIKE: EndpointMeta = endpoint(
    "test/like",
    &[Quota {
        scope: QuotaScope::Bucket("groups"),
        key: &["Group"],
        ..quota(2, 1, 602)
    }],
);
static PLAIN: EndpointMeta = endpoint("test/plain", &[]);

struct Bench {
    meters: Meters,
    clock: AppClock,
}

impl Bench {
    fn new() -> Self {
        let table = Box::leak(Box::new(Table::of(&[&SEND, &LIKE, &PLAIN])));
        let clock = AppClock::new(Arc::new(ManualClock::new(UnixTime::new(0))));
        clock.set(ClockMode::Frozen(0));
        Self {
            meters: Meters::new(table),
            clock,
        }
    }

    fn at(&self, millis: i64) -> &Self {
        self.clock.set(ClockMode::Frozen(millis * 1000));
        self
    }

    /// 0, or the code of the refusal.
    fn call(&self, meta: &EndpointMeta) -> i64 {
        let outcome = self.meters.admit(meta, Stage::Call, &self.clock);
        outcome.map_or_else(|refusal| refusal.code, |()| 0)
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "reads better where it is called"
    )]
    fn body(&self, meta: &EndpointMeta, body: Value) -> i64 {
        let outcome = self.meters.admit(meta, Stage::Body(&body), &self.clock);
        outcome.map_or_else(|refusal| refusal.code, |()| 0)
    }

    fn report(&self, name: &str) -> LimitReport {
        let reports = self.meters.report(&self.clock);
        let found = reports.into_iter().find(|report| report.name == name);
        found.unwrap_or_else(|| panic!("{name} is no limit"))
    }
}

#[test]
fn as_many_as_documented_and_not_one_more() {
    let bench = Bench::new();
    let codes: Vec<i64> = (0..7).map(|_| bench.call(&SEND)).collect();
    assert_eq!(codes, [0, 0, 0, 0, 0, 601, 601]);
    assert_eq!(bench.at(999).call(&SEND), 601);
    assert_eq!(bench.at(1000).call(&SEND), 0);
    let report = bench.report("test/send");
    assert_eq!((report.used, report.admitted, report.refused), (1, 6, 3));
}

#[test]
fn windows_slide_or_follow_the_calendar() {
    let spread = |model| {
        let bench = Bench::new();
        bench.meters.set(Limits::documented().model(model)).unwrap();
        let mut codes = Vec::new();
        for (time, calls) in [(900, 5), (1000, 5), (1899, 1), (1900, 1)] {
            bench.at(time);
            let admitted = (0..calls).filter(|_| bench.call(&SEND) == 0).count();
            codes.push(admitted);
        }
        codes
    };
    assert_eq!(spread(WindowModel::Sliding), [5, 0, 0, 1]);
    assert_eq!(spread(WindowModel::Calendar), [5, 5, 0, 0]);
}

#[test]
fn a_bucket_is_shared_and_each_key_has_its_own() {
    let bench = Bench::new();
    assert_eq!(bench.body(&SEND, json!({"Group": "a"})), 0);
    assert_eq!(bench.body(&LIKE, json!({"Group": "a"})), 0);
    assert_eq!(bench.body(&LIKE, json!({"Group": "a"})), 602);
    assert_eq!(bench.body(&SEND, json!({"Group": "a"})), 602);
    assert_eq!(bench.body(&SEND, json!({"Group": "b"})), 0);
    let report = bench.report("groups");
    assert_eq!(report.commands, ["test/send", "test/like"]);
    assert_eq!((report.used, report.keys), (2, 2));
    assert_eq!((report.admitted, report.refused), (3, 2));
    // What is counted by the body does not count as a call, and the other way round.
    assert_eq!(bench.call(&LIKE), 0);
    assert_eq!(bench.report("test/send").used, 0);
}

#[test]
fn items_are_counted_and_a_call_fits_whole_or_not_at_all() {
    let bench = Bench::new();
    assert_eq!(
        bench.body(&SEND, json!({"Group": "a", "To": ["x", "y"]})),
        0
    );
    assert_eq!(
        bench.body(&SEND, json!({"Group": "b", "To": ["x", "y"]})),
        603
    );
    assert_eq!(
        bench.report("groups").keys,
        1,
        "what was refused counts nowhere"
    );
    assert_eq!(bench.body(&SEND, json!({"Group": "b", "To": ["z"]})), 0);
    assert_eq!(
        bench.body(&SEND, json!({"Group": "c"})),
        0,
        "nobody is no receiver"
    );
    assert_eq!(
        bench
            .at(59_999)
            .body(&SEND, json!({"Group": "d", "To": ["z"]})),
        603
    );
    assert_eq!(
        bench
            .at(60_000)
            .body(&SEND, json!({"Group": "d", "To": ["x", "y", "z"]})),
        0
    );
    assert_eq!(bench.report("test/send#2").used, 3);
}

#[test]
fn a_command_that_documents_nothing_has_the_general_limit() {
    let bench = Bench::new();
    let admitted = (0..300).filter(|_| bench.call(&PLAIN) == 0).count();
    assert_eq!(admitted, 200);
    assert_eq!(bench.call(&PLAIN), 60007);
}

#[test]
fn limits_can_be_changed_lifted_and_switched_off() {
    let bench = Bench::new();
    let minute = Duration::from_secs(60);
    let limits = Limits::documented()
        .limit("test/send", 1, minute)
        .without("groups");
    bench.meters.set(limits).unwrap();
    assert_eq!((bench.call(&SEND), bench.call(&SEND)), (0, 601));
    assert!((0..9).all(|_| bench.body(&LIKE, json!({"Group": "a"})) == 0));
    assert_eq!(
        bench.report("test/send").documented,
        Allowance::new(5, Duration::from_secs(1))
    );
    assert_eq!(
        bench.report("test/send").in_force,
        Some(Allowance::new(1, minute))
    );
    assert_eq!(bench.report("groups").in_force, None);

    bench.meters.set(Limits::off()).unwrap();
    assert!((0..99).all(|_| bench.call(&SEND) == 0));
    bench.meters.set(Limits::documented()).unwrap();
    assert_eq!(
        bench.call(&SEND),
        0,
        "what was not counted is not held against anybody"
    );

    let unknown = bench.meters.set(Limits::off().without("test/sent"));
    assert_eq!(unknown, Err(UnknownLimit("test/sent".into())));
    assert!(bench.meters.limits().on, "nothing was changed");
}

#[test]
fn keys_that_are_out_of_use_take_no_memory() {
    let bench = Bench::new();
    for second in 0..10_000 {
        bench.at(second * 1000);
        assert_eq!(bench.body(&LIKE, json!({"Group": second.to_string()})), 0);
    }
    let inner = bench.meters.inner();
    let most = inner
        .meters
        .values()
        .map(|meter| meter.counters.len())
        .max();
    assert!(most <= Some(MANY_KEYS), "{most:?}");
}
