//! Tickets that nobody in good faith would make.

#![allow(clippy::expect_used, clippy::panic)]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chat_transport::usersig::{
    Claims, Expected, Privileges, SignError, UserBuf, UserBufError, VerifyError, inspect, sign,
    verify,
};
use chat_transport::{SdkAppId, SecretKey};
use flate2::{Compress, Compression, FlushCompress};

const APP: SdkAppId = SdkAppId::new(1_400_000_000);
const NOW: u64 = 1_700_000_000;

fn key() -> SecretKey {
    SecretKey::new("a key for tests")
}

/// A ticket around any text.
fn token(json: &[u8]) -> String {
    let mut stream = Vec::with_capacity(json.len() + 1024);
    Compress::new(Compression::best(), true)
        .compress_vec(json, &mut stream, FlushCompress::Finish)
        .expect("compresses");
    wrap(&stream)
}

fn wrap(stream: &[u8]) -> String {
    STANDARD
        .encode(stream)
        .replace('+', "*")
        .replace('/', "-")
        .replace('=', "_")
}

#[test]
fn key_order_white_space_and_missing_fields_do_not_matter() {
    let ticket = inspect(&token(
        b" {\n\t\"TLS.sig\" : \"AAAA\", \"TLS.time\":5,\"Other\":[{}], \"TLS.identifier\":\"\\u5f20\\\"\" }\r\n",
    ))
    .expect("reads");
    assert_eq!(ticket.identifier(), "张\"");
    assert_eq!(
        (ticket.issued_at(), ticket.lifetime(), ticket.sdkappid()),
        (5, 0, 0)
    );
    assert_eq!(ticket.userbuf(), None);
    assert_eq!(ticket.signature(), "AAAA");
}

#[test]
fn what_is_no_ticket_is_malformed() {
    assert_eq!(inspect("").expect_err("empty"), VerifyError::Empty);
    let good = sign(&key(), &Claims::new(APP, "alice", NOW, 60))
        .expect("signs")
        .into_string();
    let cut = &good[..good.len() - 4];
    let mut tail = STANDARD
        .decode(good.replace('*', "+").replace('-', "/").replace('_', "="))
        .expect("base64");
    tail.push(0);
    let tail = wrap(&tail);
    let texts = [
        " ".to_owned(),
        "no ticket".to_owned(),
        "\u{1F600}".to_owned(),
        wrap(b"no zlib"),
        cut.to_owned(),
        tail,
        token(b""),
        token(b"[]"),
        token(b"null"),
        token(b"{} {}"),
        token(b"{\"TLS.identifier\":1}"),
        token(b"{\"TLS.sdkappid\":\"1\"}"),
        token(b"{\"TLS.time\":-1}"),
        token(b"{\"TLS.time\":1e9}"),
        token(b"{\"TLS.time\":1,\"TLS.time\":2}"),
        token(b"{\"TLS.userbuf\":\"?\"}"),
        token(b"{\"TLS.identifier\":\"\xff\"}"),
    ];
    for text in texts {
        assert_eq!(
            inspect(&text).expect_err(&text),
            VerifyError::Malformed,
            "{text}"
        );
    }
}

#[test]
fn a_small_ticket_cannot_swell() {
    let mut json = vec![b' '; 10_000_000];
    json.extend(b"{}");
    let mut stream = Vec::with_capacity(200_000);
    Compress::new(Compression::best(), true)
        .compress_vec(&json, &mut stream, FlushCompress::Finish)
        .expect("compresses");
    let bomb = wrap(&stream);
    assert_eq!(inspect(&bomb).expect_err("a bomb"), VerifyError::Malformed);

    // Short enough to be looked at, and still far over the limit inside.
    let bomb = token(&[vec![b' '; 1_000_000], b"{}".to_vec()].concat());
    assert!(bomb.len() < 10_000);
    assert_eq!(inspect(&bomb).expect_err("a bomb"), VerifyError::Malformed);
}

/// Whatever a single character becomes, the ticket either says the same or is refused.
#[test]
fn no_changed_ticket_passes() {
    let good = sign(&key(), &Claims::new(APP, "alice", NOW, 60)).expect("signs");
    let expected = Expected::new(APP, "alice", NOW);
    let original = verify(good.as_str(), &expected, &key()).expect("good");
    let mut refused = 0;
    for at in 0..good.as_str().len() {
        for other in "ABCMNOXYZabcmnoxyz059*-_+/= \n".chars() {
            let mut text = good.as_str().to_owned();
            text.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
            match verify(&text, &expected, &key()) {
                Ok(ticket) => assert_eq!(ticket, original),
                Err(_) => refused += 1,
            }
        }
    }
    assert!(refused > 20 * good.as_str().len(), "{refused}");
}

#[test]
fn every_field_is_covered_by_the_signature() {
    let ticket = |claims: Claims<'_>| {
        inspect(sign(&key(), &claims).expect("signs").as_str())
            .expect("reads")
            .signature()
            .to_owned()
    };
    let base = ticket(Claims::new(APP, "alice", NOW, 60));
    for other in [
        Claims::new(SdkAppId::new(1), "alice", NOW, 60),
        Claims::new(APP, "alicf", NOW, 60),
        Claims::new(APP, "alice", NOW + 1, 60),
        Claims::new(APP, "alice", NOW, 61),
        Claims::new(APP, "alice", NOW, 60).with_userbuf(b"x"),
    ] {
        assert_ne!(ticket(other), base);
    }

    // A stolen signature on other claims.
    let json = format!(
        r#"{{"TLS.ver":"2.0","TLS.identifier":"mallory","TLS.sdkappid":1400000000,"TLS.expire":60,"TLS.time":{NOW},"TLS.sig":"{base}"}}"#
    );
    let stolen = verify(
        &token(json.as_bytes()),
        &Expected::new(APP, "mallory", NOW),
        &key(),
    );
    assert_eq!(stolen.expect_err("stolen"), VerifyError::WrongKey);
    let unsigned = json.replace(&base, "");
    let unsigned = verify(
        &token(unsigned.as_bytes()),
        &Expected::new(APP, "mallory", NOW),
        &key(),
    );
    assert_eq!(unsigned.expect_err("unsigned"), VerifyError::WrongKey);
}

#[test]
fn another_userbuf_is_refused() {
    let with = sign(
        &key(),
        &Claims::new(APP, "alice", NOW, 60).with_userbuf(b"room 1"),
    )
    .expect("signs");
    let check = |userbuf: &[u8]| {
        verify(
            with.as_str(),
            &Expected::new(APP, "alice", NOW).with_userbuf(userbuf),
            &key(),
        )
        .map(drop)
    };
    assert_eq!(check(b"room 1"), Ok(()));
    assert_eq!(check(b"room 2"), Err(VerifyError::UserBufMismatch));
    assert_eq!(check(b""), Err(VerifyError::UserBufTypeMismatch));
}

#[test]
fn refuses_to_sign_nonsense() {
    let sign = |key: &SecretKey, user: &str| sign(key, &Claims::new(APP, user, NOW, 60)).map(drop);
    assert_eq!(sign(&key(), ""), Err(SignError::EmptyIdentifier));
    assert_eq!(
        sign(&key(), "a\nTLS.sdkappid:1"),
        Err(SignError::ControlCharacter)
    );
    assert_eq!(sign(&key(), &"x".repeat(100_000)), Err(SignError::TooLong));
    assert_eq!(sign(&SecretKey::new(""), "alice"), Err(SignError::EmptyKey));

    // The longest that is signed is still read.
    let long = "\"".repeat(4096);
    let sig = chat_transport::usersig::sign(&key(), &Claims::new(APP, &long, NOW, u64::MAX))
        .expect("signs");
    verify(sig.as_str(), &Expected::new(APP, &long, u64::MAX), &key()).expect("good");
}

#[test]
fn userbuf_refuses_what_signers_disagree_on() {
    let all = Privileges::ALL;
    assert_eq!(
        UserBuf::numeric_room(APP, "é", 1, NOW, all),
        Err(UserBufError::NotAscii)
    );
    assert_eq!(
        UserBuf::string_room(APP, "a", "é", NOW, all),
        Err(UserBufError::NotAscii)
    );
    assert_eq!(
        UserBuf::string_room(APP, "a", "", NOW, all),
        Err(UserBufError::EmptyRoom)
    );
    assert_eq!(
        UserBuf::numeric_room(APP, "a", 1, 1 << 32, all),
        Err(UserBufError::ExpiryTooLate)
    );
    assert_eq!(
        UserBuf::numeric_room(APP, &"a".repeat(65_536), 1, NOW, all),
        Err(UserBufError::TooLong)
    );
    assert_eq!(Privileges::WATCH.bits(), 42);
    let rights =
        Privileges::ENTER_ROOM | Privileges::SEND_SUB_STREAM | Privileges::RECEIVE_SUB_STREAM;
    assert_eq!(rights.bits(), 0b1100_0010);
}
