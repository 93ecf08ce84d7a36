//! Start and stop.

use std::net::SocketAddr;

use chat_emulator::{Emulator, StartError};
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
