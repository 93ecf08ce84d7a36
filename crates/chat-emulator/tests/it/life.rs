//! Start and stop.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use chat_emulator::{Effect, Emulator, Fault, Phase, StartError};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::http::{Caller, IMPORT};

#[tokio::test]
async fn a_stopped_emulator_gives_its_port_back() {
    let emulator = Emulator::start().await.unwrap();
    let address = emulator.address();
    assert_eq!(emulator.url(), format!("http://{address}"));
    assert!(address.ip().is_loopback());
    Caller::of(&emulator)
        .ok(IMPORT, json!({"UserID": "alice"}))
        .await;
    emulator.shutdown().await;
    assert!(TcpStream::connect(address).await.is_err());
    TcpListener::bind(address).await.expect("the port is free");
}

#[tokio::test]
async fn idle_connections_do_not_hold_up_a_stop() {
    let emulator = Emulator::start().await.unwrap();
    let address = emulator.address();
    // One that was never used, one that was.
    let mut fresh = TcpStream::connect(address).await.unwrap();
    let mut used = TcpStream::connect(address).await.unwrap();
    used.write_all(b"GET /livez HTTP/1.1\r\nHost: emulator\r\n\r\n")
        .await
        .unwrap();
    let mut byte = [0];
    used.read_exact(&mut byte).await.unwrap();
    emulator.shutdown().await;
    let mut rest = Vec::new();
    used.read_to_end(&mut rest).await.unwrap();
    assert!(rest.ends_with(b"}"), "the answer came whole");
    fresh.read_to_end(&mut rest).await.unwrap();
}

#[tokio::test]
async fn a_dropped_emulator_stops() {
    let emulator = Emulator::start().await.unwrap();
    let mut open = TcpStream::connect(emulator.address()).await.unwrap();
    drop(emulator);
    let mut rest = Vec::new();
    // The end comes when the server closes the connection.
    let _ = open.read_to_end(&mut rest).await;
    assert!(rest.is_empty());
}

#[tokio::test]
async fn an_address_that_is_taken_is_told() {
    let emulator = Emulator::start().await.unwrap();
    let address: SocketAddr = emulator.address();
    let second = Emulator::builder().listen(address).start().await;
    let Err(error) = second else {
        panic!("two emulators at one address")
    };
    assert!(matches!(error, StartError::Listen { address: at, .. } if at == address));
    assert!(error.to_string().contains(&address.to_string()), "{error}");
}

#[tokio::test]
async fn a_connection_takes_one_call_after_the_other() {
    let emulator = Emulator::start().await.unwrap();
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    for _ in 0..3 {
        stream
            .write_all(b"GET /livez HTTP/1.1\r\nHost: emulator\r\n\r\n")
            .await
            .unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"}") {
            answer.push(stream.read_u8().await.unwrap());
        }
        assert!(answer.starts_with(b"HTTP/1.1 200"));
    }
}

/// Sends a request, closes the sending side, and reads until the end.
async fn half_closed(to: SocketAddr, request: &[u8]) -> (Vec<u8>, std::io::Result<usize>) {
    let mut stream = TcpStream::connect(to).await.unwrap();
    stream.write_all(request).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = Vec::new();
    let end = stream.read_to_end(&mut answer).await;
    (answer, end)
}

#[tokio::test]
async fn who_has_said_all_may_close_that_side_and_still_gets_the_answer() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    let request = caller.request(IMPORT, &json!({"UserID": "alice"}));
    for slow in [false, true] {
        if slow {
            let wait = Effect::Slow(Duration::from_millis(50));
            let fault = Fault::new("slow", Phase::Post, wait);
            emulator.app().put_fault(fault).unwrap();
        }
        let (answer, end) = half_closed(caller.to, &request).await;
        assert!(answer.starts_with(b"HTTP/1.1 200"), "slow: {slow}");
        assert!(answer.ends_with(b"}") && end.is_ok(), "slow: {slow}");
    }
    assert_eq!(emulator.app().receipts(IMPORT).carried_out, 2);
}

#[tokio::test]
async fn who_gives_up_waiting_for_nothing_frees_the_connection() {
    let emulator = Emulator::start().await.unwrap();
    let caller = Caller::of(&emulator);
    let fault = Fault::new("never", Phase::Post, Effect::Stall);
    emulator.app().put_fault(fault).unwrap();
    let request = caller.request(IMPORT, &json!({"UserID": "alice"}));
    // It ends without a stop of the server, and without an answer.
    let (answer, end) = half_closed(caller.to, &request).await;
    assert_eq!(answer, b"");
    assert_eq!(end.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(emulator.app().receipts(IMPORT).carried_out, 1);
}

#[tokio::test]
async fn an_emulator_is_shown_in_a_few_words() {
    let emulator = Emulator::start().await.unwrap();
    let shown = format!("{emulator:?}");
    assert!(shown.contains(emulator.url()), "{shown}");
    assert!(shown.len() < 2_000, "{} bytes", shown.len());
    let builder = format!("{:?}", Emulator::builder());
    assert!(builder.len() < 2_000, "{} bytes", builder.len());
}
