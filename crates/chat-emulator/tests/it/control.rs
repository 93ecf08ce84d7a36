//! The control plane.

use chat_emulator::{Emulator, SdkAppId, SecretKey};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::http::{Answer, CHECK, CREATE_GROUP, Caller, IMPORT, send};

pub(crate) async fn control(emulator: &Emulator, method: &str, path: &str, body: &str) -> Answer {
    send(
        emulator.address(),
        method,
        &format!("/_emu/v1{path}"),
        &[],
        body.as_bytes(),
    )
    .await
}

#[tokio::test]
async fn it_tells_that_it_is_there_and_what_it_is() {
    let emulator = Emulator::start().await.unwrap();
    for path in ["/livez", "/readyz"] {
        assert_eq!(
            send(emulator.address(), "GET", path, &[], b"").await.status,
            200
        );
    }
    let health = control(&emulator, "GET", "/health", "").await.json();
    assert_eq!(health["strict"], true);
    assert!(
        health["version"]
            .as_str()
            .is_some_and(|version| version.split('.').count() == 3)
    );
    assert!(health["commands"]["known"].as_u64() >= health["commands"]["modelled"].as_u64());
}

#[tokio::test]
async fn it_tells_what_is_modelled_and_what_is_doubtful() {
    let emulator = Emulator::start().await.unwrap();
    let conformance = control(&emulator, "GET", "/conformance", "").await.json();
    let commands = conformance["commands"].as_array().unwrap();
    let of = |path: &str| {
        commands
            .iter()
            .find(|command| command["command"] == path)
            .unwrap()
    };
    let list = of("official_account_open_http_svc/get_subscriber_info");
    assert_eq!(list["modelled"], true);
    let doubts = list["doubts"].as_array().unwrap();
    assert!(
        doubts
            .iter()
            .any(|doubt| doubt["at"] == "request.Limit.default" && doubt["says"] == "all"),
        "{list}"
    );
}

#[tokio::test]
async fn an_app_can_be_made_used_reset_and_removed() {
    let emulator = Emulator::start().await.unwrap();
    let made = control(&emulator, "POST", "/apps", "").await;
    assert_eq!(made.status, 201);
    let made = made.json();
    let id: u32 = made["sdkappid"].as_u64().unwrap().try_into().unwrap();
    let key = made["secret_key"].as_str().unwrap().to_owned();
    assert_eq!(key.len(), 64);
    assert_eq!(made["admins"], json!(["administrator"]));

    let caller = Caller {
        app: SdkAppId::new(id),
        key: SecretKey::new(key.clone()),
        ..Caller::of(&emulator)
    };
    caller.ok(IMPORT, json!({"UserID": "alice"})).await;
    let before = caller
        .ok(CREATE_GROUP, json!({"Type": "Public", "Name": "Tea"}))
        .await;

    let listed = control(&emulator, "GET", "/apps", "").await;
    assert!(!String::from_utf8_lossy(&listed.body).contains(&key));
    let listed = listed.json();
    let ids: Vec<&Value> = listed["apps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|app| &app["sdkappid"])
        .collect();
    assert_eq!(ids, [&json!(emulator.app_id().get()), &json!(id)]);

    assert_eq!(
        control(&emulator, "POST", &format!("/apps/{id}/reset"), "")
            .await
            .status,
        204
    );
    let check = caller
        .ok(CHECK, json!({"CheckItem": [{"UserID": "alice"}]}))
        .await;
    assert_eq!(check["ResultItem"][0]["AccountStatus"], "NotImported");
    let after = caller
        .ok(CREATE_GROUP, json!({"Type": "Public", "Name": "Tea"}))
        .await;
    assert_eq!(
        before["GroupId"], after["GroupId"],
        "after a reset the same ids come again"
    );

    assert_eq!(
        control(&emulator, "DELETE", &format!("/apps/{id}"), "")
            .await
            .status,
        204
    );
    assert_eq!(
        caller.call(IMPORT, json!({"UserID": "alice"})).await.code(),
        70020
    );
    for path in [
        format!("/apps/{id}"),
        "/apps/tea".into(),
        "/apps/4294967296".into(),
    ] {
        assert_eq!(
            control(&emulator, "DELETE", &path, "").await.status,
            404,
            "{path}"
        );
    }
    assert_eq!(
        control(&emulator, "POST", &format!("/apps/{id}/reset"), "")
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn an_app_can_be_made_to_measure() {
    let emulator = Emulator::start().await.unwrap();
    let wanted = r#"{"sdkappid": 7, "secret_key": "planted-key", "admins": ["robot", "clerk"]}"#;
    let made = control(&emulator, "POST", "/apps", wanted).await;
    assert_eq!(made.status, 201);
    assert_eq!(
        made.json(),
        json!({"sdkappid": 7, "admins": ["robot", "clerk"]}),
        "a key that was given is not repeated"
    );
    assert_eq!(
        control(&emulator, "POST", "/apps", r#"{"sdkappid": 7}"#)
            .await
            .status,
        409
    );
    for bad in [
        r#"{"sdkappid": "planted-key"}"#,
        r#"{"secret": "planted-key"}"#,
        r#"{"secret_key": ""}"#,
        r#"{"secret_key": "planted-key\n"}"#,
        r#"{"secret_key": "\ufeffplanted-key"}"#,
        "planted-key",
        "[]",
    ] {
        let refused = control(&emulator, "POST", "/apps", bad).await;
        assert_eq!(refused.status, 400, "{bad}");
        assert!(
            !String::from_utf8_lossy(&refused.body).contains("planted-key"),
            "{bad}"
        );
    }
}

#[tokio::test]
async fn an_app_has_a_number_above_0() {
    let emulator = Emulator::start().await.unwrap();
    let refused = control(&emulator, "POST", "/apps", r#"{"sdkappid": 0}"#).await;
    assert_eq!(refused.status, 400);
    let words = refused.json().to_string();
    assert!(words.contains("`sdkappid` must be"), "{words}");
    let listed = control(&emulator, "GET", "/apps", "").await.json();
    assert_eq!(listed["apps"].as_array().unwrap().len(), 1, "{listed}");
}

/// The words name the field as it stands in JSON, and no type of the program.
#[tokio::test]
async fn what_is_wrong_is_said_by_the_name_of_its_field() {
    let emulator = Emulator::start().await.unwrap();
    let id = emulator.app_id();
    let limit = |value: &str| format!(r#"{{"limits": {{"{IMPORT}": {value}}}}}"#);
    let count = |value: &str| limit(&format!(r#"{{"count": {value}, "per": 1}}"#));
    let per = |value: &str| limit(&format!(r#"{{"count": 1, "per": {value}}}"#));
    let fault = |more: &str| format!(r#"{{"id": "x", "phase": "pre", "effect": "reset", {more}}}"#);
    let effect = |effect: &str| format!(r#"{{"id": "x", "phase": "pre", "effect": {effect}}}"#);
    let name = format!("limits.{IMPORT}");
    for (path, body, field) in [
        ("limits", count("0"), "`count` must be"),
        ("limits", count("-1"), "`count` must be"),
        ("limits", count("1.5"), "`count` must be"),
        ("limits", count("4294967296"), "`count` must be"),
        ("limits", per("0"), "`per` must be"),
        ("limits", per("-1"), "`per` must be"),
        ("limits", per("1e-30"), "`per` must be"),
        ("limits", per("1e300"), "`per` must be"),
        ("limits", per(r#""1""#), "`per` must be"),
        ("limits", limit(r#"{"count": 1}"#), &name),
        ("limits", limit("7"), &name),
        ("limits", limit(r#""of""#), &name),
        (
            "limits",
            r#"{"on": 1}"#.to_owned(),
            "`on` must be true or false",
        ),
        (
            "limits",
            r#"{"limits": []}"#.to_owned(),
            "`limits` must be an object",
        ),
        ("limits", "[]".to_owned(), "must be a JSON object"),
        ("limits", "{".to_owned(), "not JSON"),
        ("faults", fault(r#""times": -1"#), "`times` must be"),
        ("faults", fault(r#""ttl": -1"#), "`ttl` must be"),
        (
            "faults",
            fault(r#""match": 7"#),
            "`match` must be an object",
        ),
        (
            "faults",
            fault(r#""match": {"op": 7}"#),
            "`match.op` must be text",
        ),
        (
            "faults",
            fault(r#""match": {"fields": 7}"#),
            "`match.fields`",
        ),
        (
            "faults",
            fault(r#""match": {"fields": {"Type": 7}}"#),
            "`match.fields`",
        ),
        ("faults", effect(r#"{"slow": -1}"#), "`effect.slow` must be"),
        (
            "faults",
            effect(r#"{"code": "x"}"#),
            "`effect.code` must be a whole number",
        ),
        ("faults", effect(r#""code""#), "`effect"),
        ("faults", effect(r#"{"reset": 1}"#), "`effect"),
        (
            "faults",
            effect(r#""explode""#),
            "`effect` must be one of `code`",
        ),
        (
            "faults",
            effect(r#"{"explode": 1}"#),
            "`effect` must be one of `code`",
        ),
        ("faults", fault(r#""ttl": 0"#), "ttl"),
        ("faults", "{}".to_owned(), "`id` is missing"),
        (
            "faults",
            fault(r#""match": {"fields": [{"any_of": ["Type"]}]}"#),
            "`match.fields`",
        ),
        (
            "faults",
            fault(r#""match": {"fields": [{"any_of": [], "is": "x"}]}"#),
            "`match.fields` names no field (`any_of` is empty)",
        ),
        (
            "faults",
            r#"{"id": "x", "effect": "reset", "phase": "nope, expected planted"}"#.to_owned(),
            "`phase` must be one of `pre`, `post`, `body`",
        ),
        (
            "faults",
            r#"{"id": "x", "effect": "reset", "phase": "nope`, expected planted"}"#.to_owned(),
            "`phase` must be one of `pre`, `post`, `body`",
        ),
        (
            "limits",
            r#"{"model": "x"}"#.to_owned(),
            "`model` must be `sliding` or",
        ),
        (
            "limits",
            r#"{"modell": "x"}"#.to_owned(),
            "unknown field `modell`",
        ),
        ("faults", effect("7"), "`effect` must be"),
        (
            "clock",
            r#"{"mode": "offset", "by": "x"}"#.to_owned(),
            "`by` must be a number",
        ),
        ("clock", r#"{"mode": "real", "by": 1}"#.to_owned(), "`by`"),
        (
            "clock",
            r#"{"mode": "frozen", "at": 1e300}"#.to_owned(),
            "`at`",
        ),
    ] {
        let refused = control(&emulator, "PUT", &format!("/apps/{id}/{path}"), &body).await;
        assert_eq!(refused.status, 400, "{body}");
        let words = refused.json()["error"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(words.contains(field), "{body}: {words}");
        for inner in [
            "Wanted", "variant", "u32", "u64", "i64", "f64", "unit", "struct", "untagged",
            "planted",
        ] {
            assert!(!words.contains(inner), "{body}: {words}");
        }
    }
    let by = r#"{"by": -1}"#;
    let refused = control(&emulator, "POST", &format!("/apps/{id}/clock/advance"), by).await;
    assert!(refused.json().to_string().contains("`by` must be"));
}

/// A body that is not there as a whole makes nothing: it is not the same as no body.
#[tokio::test]
async fn what_cannot_be_read_makes_no_app() {
    let emulator = Emulator::start().await.unwrap();
    let long = format!("{{}}{}", " ".repeat(9 * 1024 * 1024));
    assert_eq!(control(&emulator, "POST", "/apps", &long).await.status, 413);

    // Half of a body, and an encoding that is none.
    let heads = [
        "Content-Length: 100\r\n\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nzz\r\n",
    ];
    for head in heads {
        let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
        let request =
            format!("POST /_emu/v1/apps HTTP/1.1\r\nHost: emulator\r\nConnection: close\r\n{head}");
        stream.write_all(request.as_bytes()).await.unwrap();
        stream.shutdown().await.unwrap();
        // The answer may be lost; what counts is that the emulator is done with the call.
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }

    let many = json!({"admins": vec!["clerk"; 101]});
    let long = json!({"admins": ["x".repeat(33)]});
    for bad in [
        json!({"admins": [""]}),
        json!({"admins": ["clerk", ""]}),
        many,
        long,
    ] {
        let refused = control(&emulator, "POST", "/apps", &bad.to_string()).await;
        assert_eq!(refused.status, 400, "{bad}");
    }

    let listed = control(&emulator, "GET", "/apps", "").await.json();
    assert_eq!(listed["apps"].as_array().unwrap().len(), 1, "{listed}");
}

#[tokio::test]
async fn pages_in_a_browser_change_nothing() {
    let emulator = Emulator::start().await.unwrap();
    let id = emulator.app_id();
    let origin = [("Origin", "http://127.0.0.1")];
    for (method, path) in [
        ("POST", "/apps".to_owned()),
        ("DELETE", format!("/apps/{id}")),
        ("POST", format!("/apps/{id}/reset")),
        ("PUT", format!("/apps/{id}/faults")),
        ("DELETE", format!("/apps/{id}/faults")),
        ("PUT", format!("/apps/{id}/limits")),
        ("PUT", format!("/apps/{id}/clock")),
        ("POST", format!("/apps/{id}/clock/advance")),
    ] {
        let answer = send(
            emulator.address(),
            method,
            &format!("/_emu/v1{path}"),
            &origin,
            b"",
        )
        .await;
        assert_eq!(answer.status, 403, "{method} {path}");
    }
    Caller::of(&emulator)
        .ok(IMPORT, json!({"UserID": "alice"}))
        .await;
    let answer = send(emulator.address(), "GET", "/_emu/v1/health", &origin, b"").await;
    assert_eq!(answer.status, 200);
}
