use std::sync::Arc;
use std::time::Duration;

use chat_types::UnixTime;
use serde_json::json;

use super::*;
use crate::ManualClock;

const IMPORT: &str = "im_open_login_svc/account_import";
const CREATE: &str = "group_open_http_svc/create_group";

struct Bench {
    faults: Faults,
    clock: AppClock,
    time: Arc<ManualClock>,
}

impl Bench {
    fn new(faults: impl IntoIterator<Item = Fault>) -> Self {
        let time = Arc::new(ManualClock::new(UnixTime::new(0)));
        let clock = AppClock::new(Arc::clone(&time) as _);
        let bench = Self {
            faults: Faults::default(),
            clock,
            time,
        };
        for fault in faults {
            bench.faults.put(fault, &bench.clock).unwrap();
        }
        bench
    }

    fn strike(&self, phase: Phase, op: &str, body: &Value) -> Option<String> {
        let body = body.to_string();
        let moment = Moment {
            phase,
            meta: chat_types::endpoint(op).unwrap(),
            body: Some(body.as_bytes()),
        };
        let hit = self.faults.strike(moment, &self.clock)?;
        Some(hit.id.to_string())
    }

    /// Which of so many calls are struck, counted from 1.
    fn struck(&self, calls: usize) -> Vec<usize> {
        let hits = |_: &usize| self.strike(Phase::Post, IMPORT, &json!({})).is_some();
        (1..=calls).filter(hits).collect()
    }
}

fn lost() -> Fault {
    Fault::new("lost", Phase::Post, Effect::Reset)
}

#[test]
fn the_first_few_one_or_all() {
    assert_eq!(Bench::new([lost()]).struck(3), [1, 2, 3]);
    assert_eq!(Bench::new([lost().times(2)]).struck(5), [1, 2]);
    assert_eq!(Bench::new([lost().nth(4)]).struck(9), [4]);
    let bench = Bench::new([lost().times(3)]);
    bench.struck(2);
    let [report] = &*bench.faults.report(&bench.clock) else {
        panic!("one fault was put");
    };
    assert_eq!(
        (report.matched, report.hits, report.remaining),
        (2, 2, Some(1))
    );
}

#[test]
fn a_seed_picks_the_same_calls_and_about_as_many_as_asked_for() {
    let picked = |share, seed| Bench::new([lost().probability(share, seed)]).struck(10_000);
    assert_eq!(picked(0.3, 7), picked(0.3, 7));
    assert_ne!(picked(0.3, 7), picked(0.3, 8));
    for seed in [0, 1, 7] {
        // Five standard deviations of 10,000 throws at 0.3 are 229.
        let hits = picked(0.3, seed).len();
        assert!((2771..=3229).contains(&hits), "{hits}");
    }
    assert_eq!(picked(0.0, 1).len(), 0);
    assert_eq!(picked(1.0, 1).len(), 10_000);
}

#[test]
fn only_calls_that_fit_are_struck_and_counted() {
    let bench = Bench::new([lost().on(CREATE).field("Type", "Public").to("tea")]);
    let tea = json!({"GroupId": "tea", "Type": "Public"});
    assert_eq!(bench.strike(Phase::Pre, CREATE, &tea), None);
    assert_eq!(bench.strike(Phase::Post, IMPORT, &tea), None);
    assert_eq!(
        bench.strike(
            Phase::Post,
            CREATE,
            &json!({"GroupId": "tea", "Type": "Private"})
        ),
        None
    );
    assert_eq!(
        bench.strike(
            Phase::Post,
            CREATE,
            &json!({"GroupId": "te", "Type": "Public"})
        ),
        None
    );
    assert_eq!(bench.faults.report(&bench.clock)[0].matched, 0);
    assert_eq!(
        bench.strike(Phase::Post, CREATE, &tea).as_deref(),
        Some("lost")
    );

    let member = lost().field("MemberList.Member_Account", "bob");
    let bench = Bench::new([member]);
    let with = |user| json!({"MemberList": [{"Member_Account": "al"}, {"Member_Account": user}]});
    assert!(bench.strike(Phase::Post, CREATE, &with("bob")).is_some());
    assert!(bench.strike(Phase::Post, CREATE, &with("bo")).is_none());
}

#[test]
fn the_first_of_several_strikes_and_the_others_keep_their_hits() {
    let other = Fault::new("other", Phase::Post, Effect::Stall);
    let bench = Bench::new([lost().times(1), other.times(1)]);
    let strike = || bench.strike(Phase::Post, IMPORT, &json!({}));
    assert_eq!(strike().as_deref(), Some("lost"));
    assert_eq!(strike().as_deref(), Some("other"));
    assert_eq!(strike(), None);
}

#[test]
fn a_fault_is_gone_when_its_time_is_over() {
    let bench = Bench::new([lost().ttl(Duration::from_secs(10))]);
    bench.time.set(UnixTime::new(9));
    assert_eq!(bench.struck(1), [1]);
    bench.time.set(UnixTime::new(10));
    assert!(bench.struck(1).is_empty());
    assert!(bench.faults.report(&bench.clock).is_empty());
}

#[test]
fn the_same_id_replaces_and_removing_ends() {
    let bench = Bench::new([lost().times(1)]);
    bench.struck(1);
    bench.faults.put(lost().times(1), &bench.clock).unwrap();
    assert_eq!(bench.struck(2), [1]);
    assert!(bench.faults.remove("lost") && !bench.faults.remove("lost"));
    bench.faults.put(lost(), &bench.clock).unwrap();
    bench.faults.clear();
    assert!(bench.struck(1).is_empty());
}

#[test]
fn what_cannot_be_is_refused() {
    let bench = Bench::new([]);
    let slow = Effect::Slow(Duration::from_secs(90_000));
    for fault in [
        Fault::new("", Phase::Pre, Effect::Reset),
        Fault::new("a b", Phase::Pre, Effect::Reset),
        Fault::new("x".repeat(65), Phase::Pre, Effect::Reset),
        Fault::new("a", Phase::Pre, Effect::Truncate),
        Fault::new("a", Phase::Post, Effect::Truncate),
        Fault::new("a", Phase::Body, Effect::Code(1)),
        Fault::new("a", Phase::Body, Effect::Status(500)),
        Fault::new("a", Phase::Pre, Effect::Status(200)),
        Fault::new("a", Phase::Pre, Effect::Status(600)),
        Fault::new("a", Phase::Pre, Effect::Code(0)),
        Fault::new("a", Phase::Pre, slow),
        lost().times(0),
        lost().nth(0),
        lost().probability(1.5, 0),
        lost().probability(f64::NAN, 0),
        lost().on("group_open_http_svc/create_grup"),
        lost().on(IMPORT).field("GroupId", "tea"),
        lost().field("Nothing", "tea"),
    ] {
        let refused = bench.faults.put(fault.clone(), &bench.clock);
        assert!(refused.is_err(), "{fault:?}");
    }
    assert!(bench.faults.report(&bench.clock).is_empty());
}
