//! Drives the vectors that the official signers produced.

#![allow(clippy::expect_used, clippy::panic)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chat_transport::usersig::{
    Claims, Expected, Privileges, Ticket, UserBuf, UserBufError, VerifyError, inspect, sign, verify,
};
use chat_transport::{SdkAppId, SecretKey};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;

fn fixture() -> Value {
    serde_json::from_str(include_str!("fixtures/usersig-vectors.json")).expect("fixture is JSON")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("{key} in {value}"))
}

fn number(value: &Value, key: &str) -> u64 {
    value[key]
        .as_u64()
        .unwrap_or_else(|| panic!("{key} in {value}"))
}

fn app(value: &Value, key: &str) -> SdkAppId {
    SdkAppId::new(number(value, key).try_into().expect("fits into 32 bits"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2)
        .map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).expect("hexadecimal"))
        .collect()
}

fn vectors(kind: impl Fn(&str) -> bool) -> Vec<Value> {
    let all: Vec<Value> = fixture()["vectors"].as_array().expect("vectors").clone();
    all.into_iter()
        .filter(|vector| kind(text(vector, "kind")))
        .collect()
}

/// The userbuf that the vector expects, if any. Where the signers disagree, that of one of them.
fn userbuf(fields: &Value) -> Vec<u8> {
    fields["TLS.userbuf"]
        .as_str()
        .map(|text| STANDARD.decode(text).expect("base64"))
        .unwrap_or_default()
}

fn assert_fields(ticket: &Ticket, fields: &Value) {
    assert_eq!(ticket.version(), text(fields, "TLS.ver"));
    assert_eq!(ticket.identifier(), text(fields, "TLS.identifier"));
    assert_eq!(ticket.sdkappid(), number(fields, "TLS.sdkappid"));
    assert_eq!(ticket.issued_at(), number(fields, "TLS.time"));
    assert_eq!(ticket.lifetime(), number(fields, "TLS.expire"));
    assert_eq!(ticket.signature(), text(fields, "TLS.sig"));
    assert_eq!(ticket.userbuf().unwrap_or_default(), userbuf(fields));
}

/// What every signer wrote is read, and verifies with the key; the fields are those of the vector.
#[test]
fn reads_and_verifies_the_official_tokens() {
    let mut tokens = 0;
    for vector in vectors(|_| true) {
        let input = &vector["input"];
        let key = SecretKey::new(text(input, "secret_key"));
        for output in vector["outputs"].as_object().expect("outputs").values() {
            let Some(token) = output["token"].as_str() else {
                panic!("no token in {vector}");
            };
            let ticket = inspect(token).expect("official token");
            assert_fields(&ticket, &output["json"]);

            let bytes = userbuf(&output["json"]);
            let expected = Expected::new(
                app(input, "sdkappid"),
                text(input, "user_id"),
                number(input, "now_unix"),
            )
            .with_userbuf(&bytes);
            verify(token, &expected, &key).unwrap_or_else(|error| panic!("{error} for {vector}"));
            tokens += 1;
        }
    }
    assert_eq!(tokens, 36, "three signers, twelve vectors");
}

/// Our ticket has the signature of the official ones, byte for byte, and says the same.
#[test]
fn signs_like_the_official_signers() {
    let vectors = vectors(|_| true);
    assert_eq!(vectors.len(), 12);
    for vector in vectors {
        let (input, expected) = (&vector["input"], &vector["expected"]);
        let key = SecretKey::new(text(input, "secret_key"));
        let app = app(input, "sdkappid");
        let user = text(input, "user_id");
        let (now, lifetime) = (number(input, "now_unix"), number(input, "expire_seconds"));

        for (name, output) in vector["outputs"].as_object().expect("outputs") {
            let bytes = userbuf(&output["json"]);
            let ours = sign(
                &key,
                &Claims::new(app, user, now, lifetime).with_userbuf(&bytes),
            )
            .expect("signs");
            let ticket = inspect(ours.as_str()).expect("reads its own");
            assert_fields(&ticket, &output["json"]);
            let wanted = Expected::new(app, user, now).with_userbuf(&bytes);
            verify(ours.as_str(), &wanted, &key)
                .unwrap_or_else(|error| panic!("{name}: {error} for {vector}"));
        }

        if vector["all_implementations_agree_on_sig"] == Value::Bool(true) {
            let bytes = userbuf(&expected["fields"]);
            let ours = sign(
                &key,
                &Claims::new(app, user, now, lifetime).with_userbuf(&bytes),
            )
            .expect("signs");
            let ticket = inspect(ours.as_str()).expect("reads its own");
            assert_fields(&ticket, &expected["fields"]);
            assert_eq!(ticket.signature(), text(expected, "sig_base64"));
            let raw = STANDARD.decode(ticket.signature()).expect("base64");
            assert_eq!(hex(&raw), text(expected, "hmac_sha256_hex"));

            // The signature above covers this very text.
            let mut mac =
                Hmac::<sha2::Sha256>::new_from_slice(text(input, "secret_key").as_bytes())
                    .expect("key");
            mac.update(text(expected, "string_to_sign").as_bytes());
            assert_eq!(mac.finalize().into_bytes().as_slice(), raw);
        }
    }
}

#[test]
fn builds_the_official_userbufs() {
    let mut built = 0;
    for vector in vectors(|kind| kind.starts_with("privatemapkey")) {
        let input = &vector["input"];
        let app = app(input, "sdkappid");
        let user = text(input, "user_id");
        let until = number(input, "now_unix") + number(input, "expire_seconds");
        let rights =
            Privileges::from_bits(number(input, "privilege_map").try_into().expect("32 bits"));
        let buf = match input["room_str"].as_str() {
            Some(room) => UserBuf::string_room(app, user, room, until, rights),
            None => {
                let room = number(input, "room_id").try_into().expect("32 bits");
                UserBuf::numeric_room(app, user, room, until, rights)
            }
        };
        if user.is_ascii() {
            assert_eq!(
                hex(buf.expect("ASCII").as_bytes()),
                text(&vector["expected"], "userbuf_hex")
            );
        } else {
            // The signers disagree here, so there is nothing to agree with.
            assert_eq!(buf, Err(UserBufError::NotAscii));
        }
        built += 1;
    }
    assert_eq!(built, 4);
}

#[test]
fn judges_the_verification_cases() {
    let fixture = fixture();
    let cases = fixture["verification_cases"].as_array().expect("cases");
    assert_eq!(cases.len(), 13);
    for case in cases {
        let bytes = case["expect_userbuf_hex"]
            .as_str()
            .map(unhex)
            .unwrap_or_default();
        let expected = Expected::new(
            app(case, "expect_sdkappid"),
            text(case, "expect_user_id"),
            number(case, "verify_at_unix"),
        )
        .with_userbuf(&bytes);
        let key = SecretKey::new(text(case, "secret_key"));
        let wanted = match text(case, "expected") {
            "ok" => Ok(()),
            "expired" => Err(VerifyError::Expired),
            "identifier_mismatch" => Err(VerifyError::IdentifierMismatch),
            "sdkappid_mismatch" => Err(VerifyError::AppMismatch),
            "sig_mismatch" => Err(VerifyError::WrongKey),
            "malformed" => Err(VerifyError::Malformed),
            "userbuf_type_mismatch" => Err(VerifyError::UserBufTypeMismatch),
            other => panic!("unknown result {other}"),
        };
        let result = verify(text(case, "token"), &expected, &key).map(drop);
        assert_eq!(result, wanted, "{}", text(case, "id"));
    }
}
