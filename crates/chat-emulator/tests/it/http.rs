//! A small HTTP client that sends whatever it is told to, however wrong.

use std::net::SocketAddr;

use chat_emulator::{Emulator, SdkAppId, SecretKey};
use chat_transport::usersig::{self, Claims};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("an answer is JSON")
    }

    /// The code of an answer that has the form of the service's.
    pub(crate) fn code(&self) -> i64 {
        assert_eq!(self.status, 200, "{self:?}");
        let json = self.json();
        let code = json["ErrorCode"].as_i64().expect("every answer has a code");
        // A few commands answer without the word.
        if let Some(word) = json.get("ActionStatus") {
            assert_eq!(*word, if code == 0 { "OK" } else { "FAIL" });
        }
        assert_eq!(json["ErrorInfo"] == "", code == 0, "{json}");
        code
    }

    /// The words beside the code.
    pub(crate) fn info(&self) -> String {
        self.json()["ErrorInfo"]
            .as_str()
            .expect("every answer has them")
            .to_owned()
    }
}

/// One request on a connection of its own.
pub(crate) async fn send(
    to: SocketAddr,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    let mut head = format!(
        "{method} {target} HTTP/1.1\r\nHost: emulator\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut stream = TcpStream::connect(to).await.expect("the emulator listens");
    stream
        .write_all(head.as_bytes())
        .await
        .expect("a request can be sent");
    stream.write_all(body).await.expect("a body can be sent");
    let mut answer = Vec::new();
    stream
        .read_to_end(&mut answer)
        .await
        .expect("an answer comes");

    let end = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .expect("an answer has a head");
    let body = answer.split_off(end + 4);
    let head = String::from_utf8(answer).expect("a head is text");
    let status = head
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    Answer {
        status: status.expect("a head has a status"),
        head: head.to_lowercase(),
        body,
    }
}

/// One request on a connection of its own: the bytes that came back, and how it ended. The other side is still
/// there afterwards only if it says so.
pub(crate) async fn attempt(to: SocketAddr, request: &[u8]) -> (Vec<u8>, std::io::Result<()>) {
    let mut stream = TcpStream::connect(to).await.expect("the emulator listens");
    stream
        .write_all(request)
        .await
        .expect("a request can be sent");
    let mut answer = Vec::new();
    let end = stream.read_to_end(&mut answer).await;
    (answer, end.map(drop))
}

/// A connection that is kept for many requests.
pub(crate) struct Kept(TcpStream);

impl Kept {
    pub(crate) async fn open(to: SocketAddr) -> Self {
        let stream = TcpStream::connect(to).await.expect("the emulator listens");
        stream.set_nodelay(true).expect("a socket has this option");
        Self(stream)
    }

    /// The code that is answered to a request.
    pub(crate) async fn code(&mut self, request: &[u8]) -> i64 {
        self.0
            .write_all(request)
            .await
            .expect("a request can be sent");
        let mut answer = Vec::new();
        loop {
            let mut part = [0; 4096];
            let length = self.0.read(&mut part).await.expect("an answer comes");
            assert_ne!(length, 0, "the connection was closed");
            answer.extend_from_slice(&part[..length]);
            let text = String::from_utf8_lossy(&answer);
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "));
                let length: usize = length.expect("it has a length").parse().expect("a number");
                if body.len() == length {
                    let status = head.split(' ').nth(1);
                    return match status {
                        Some("200") => {
                            serde_json::from_str::<Value>(body).expect("JSON")["ErrorCode"]
                                .as_i64()
                                .expect("a code")
                        }
                        // No model of it: let through nonetheless.
                        Some("501") => 0,
                        _ => panic!("{head}"),
                    };
                }
            }
        }
    }
}

/// Somebody who calls the service for one app.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) to: SocketAddr,
    pub(crate) app: SdkAppId,
    pub(crate) key: SecretKey,
    pub(crate) now: u64,
}

impl Caller {
    /// The administrator of the emulator's first app.
    pub(crate) fn of(emulator: &Emulator) -> Self {
        let now = std::time::UNIX_EPOCH
            .elapsed()
            .expect("it is later than 1970")
            .as_secs();
        Self {
            to: emulator.address(),
            app: emulator.app_id(),
            key: emulator.secret_key(),
            now,
        }
    }

    /// A ticket of the app for a user, good for an hour.
    pub(crate) fn ticket(&self, user: &str) -> String {
        let claims = Claims::new(self.app, user, self.now, 3600);
        usersig::sign(&self.key, &claims)
            .expect("a ticket can be signed")
            .into_string()
    }

    /// The query of a good call.
    pub(crate) fn query(&self) -> Vec<(&'static str, String)> {
        vec![
            ("sdkappid", self.app.to_string()),
            ("identifier", "administrator".into()),
            ("usersig", self.ticket("administrator")),
            ("random", "4294967295".into()),
            ("contenttype", "json".into()),
        ]
    }

    /// Calls with any query and any body.
    pub(crate) async fn post(&self, path: &str, query: &[(&str, String)], body: &[u8]) -> Answer {
        let query: Vec<String> = query
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        send(
            self.to,
            "POST",
            &format!("/v4/{path}?{}", query.join("&")),
            &[],
            body,
        )
        .await
    }

    /// All bytes of a call that is good but for its body.
    pub(crate) fn request(&self, path: &str, body: &Value) -> Vec<u8> {
        let query: Vec<String> = self
            .query()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let (query, body) = (query.join("&"), body.to_string());
        let length = body.len();
        format!(
            "POST /v4/{path}?{query} HTTP/1.1\r\nHost: emulator\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .into_bytes()
    }

    /// A call that is good but for its body.
    pub(crate) async fn raw(&self, path: &str, body: &[u8]) -> Answer {
        self.post(path, &self.query(), body).await
    }

    /// A call with a JSON body.
    pub(crate) async fn call(&self, path: &str, body: Value) -> Answer {
        self.raw(path, body.to_string().as_bytes()).await
    }

    /// A call that must succeed.
    pub(crate) async fn ok(&self, path: &str, body: Value) -> Value {
        let answer = self.call(path, body).await;
        assert_eq!(answer.code(), 0, "{path}: {}", answer.info());
        answer.json()
    }
}

pub(crate) const IMPORT: &str = "im_open_login_svc/account_import";
pub(crate) const CHECK: &str = "im_open_login_svc/account_check";
pub(crate) const CREATE_GROUP: &str = "group_open_http_svc/create_group";
pub(crate) const ADD_MEMBER: &str = "group_open_http_svc/add_group_member";
pub(crate) const MEMBERS: &str = "group_open_http_svc/get_group_member_info";
pub(crate) const CREATE_OFFICIAL: &str = "official_account_open_http_svc/create_official_account";
pub(crate) const OFFICIAL_INFO: &str = "official_account_open_http_svc/get_official_account_info";
pub(crate) const SUBSCRIBE: &str = "official_account_open_http_svc/add_subscriber";
pub(crate) const SUBSCRIBERS: &str = "official_account_open_http_svc/get_subscriber_info";
