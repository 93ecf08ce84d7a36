use std::sync::Arc;

use chat_transport::SecretKey;
use chat_transport::usersig::{self, Claims};
use chat_types::meta::{Quota, QuotaScope, Rate};
use serde_json::json;

use super::*;
use crate::ManualClock;
use crate::app_clock::ClockMode;
use crate::apps::{App, Common};
use crate::book::Retention;
use crate::limits::{Limits, Table};

const CREATE: &str = "group_open_http_svc/create_group";
const NOW: i64 = 1_700_000_000;

/// An emulator where one group may be created once a second, as far as the limits go.
fn core() -> Core {
    let documented = chat_types::endpoint(CREATE).unwrap();
    let quota: &'static [Quota] = &[Quota {
        name: "tests",
        rate: Rate {
            count: 1,
            per_seconds: 1,
        },
        scope: QuotaScope::Bucket("groups"),
        key: &["GroupId"],
        counts: None,
        code: 10023,
        adjustable: false,
    }];
    let meta: &'static EndpointMeta = Box::leak(Box::new(EndpointMeta {
        quota,
        ..*documented
    }));
    let common = Common {
        seed: 0,
        clock: Arc::new(ManualClock::new(chat_types::UnixTime::new(NOW))),
        limits: Limits::documented(),
        table: Box::leak(Box::new(Table::of(&[meta]))),
        retention: Retention::new(),
    };
    let apps = Apps::new(common);
    apps.add(App::new(7, SecretKey::new("k"))).unwrap();
    Core {
        apps,
        strict: true,
        answer_max_bytes: SERVICE.answer_max_bytes,
    }
}

fn create(core: &Core, body: &Value) -> i64 {
    let claims = Claims::new(7.into(), "administrator", NOW.try_into().unwrap(), 60);
    let ticket = usersig::sign(&SecretKey::new("k"), &claims).unwrap();
    let ticket = ticket.as_str();
    let query =
        format!("sdkappid=7&identifier=administrator&usersig={ticket}&random=1&contenttype=json");
    let body = body.to_string();
    let arrival = core.arrive(Incoming {
        is_post: true,
        path: CREATE,
        query: &query,
        body: Some(body.as_bytes()),
    });
    match core.answer(&arrival).content {
        Content::Answer { code, .. } => code,
        _ => panic!("it is modelled"),
    }
}

#[test]
fn limits_that_look_into_the_body_count_what_is_in_order_before_the_work() {
    let core = core();
    let good = |id: &str| json!({"Type": "Public", "Name": "Tea", "GroupId": id});
    let bad = json!({"Type": "Public", "GroupId": "tea"});
    assert_eq!(create(&core, &bad), 10004, "not in order, so not counted");
    assert_eq!(create(&core, &good("tea")), 0);
    assert_eq!(
        create(&core, &good("tea")),
        10023,
        "before anybody sees that it exists"
    );
    assert_eq!(create(&core, &good("milk")), 0);
    let room = core.apps.get(7.into()).unwrap();
    room.clock.set(ClockMode::Frozen((NOW + 1) * clock::SECOND));
    assert_eq!(create(&core, &good("tea")), 10021);
    let ledger = room.book().ledger(None, None);
    let keys: Vec<&str> = ledger.commits.iter().map(|commit| &*commit.key).collect();
    assert_eq!(keys, ["GroupId=tea", "GroupId=milk"]);
    assert_eq!(room.state().groups.len(), 2);
}

/// A few old commands answer without the word.
#[test]
fn a_refusal_has_the_fields_of_its_command_and_no_others() {
    let keys = |path: &str| {
        let core = core();
        let arrival = core.arrive(Incoming {
            is_post: false,
            path,
            query: "",
            body: None,
        });
        let Content::Answer { json, .. } = core.answer(&arrival).content else {
            panic!("it is refused");
        };
        let answer: serde_json::Map<String, Value> = serde_json::from_slice(&json).unwrap();
        answer.into_iter().map(|(key, _)| key).collect::<Vec<_>>()
    };
    let bare = chat_types::ENDPOINTS
        .iter()
        .filter(|meta| meta.envelope.name == "bare");
    assert!(bare.clone().count() > 0);
    for meta in bare {
        assert_eq!(keys(meta.path), ["ErrorCode", "ErrorInfo"], "{}", meta.path);
    }
    let normal = ["ActionStatus", "ErrorCode", "ErrorInfo"];
    assert_eq!(keys(CREATE), normal);
    assert_eq!(keys("no/command"), normal);
}
