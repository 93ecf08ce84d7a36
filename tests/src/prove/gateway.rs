//! Something between clients and the emulator that lets calls through one way or another: a slow line, a queue.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

type Toll = dyn Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;

/// It lives as long as the runtime.
pub(super) struct Gateway {
    pub(super) url: String,
}

struct Way {
    to: SocketAddr,
    there: Box<Toll>,
    back: Box<Toll>,
}

/// Nothing to wait for.
pub(super) fn free() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(std::future::ready(()))
}

impl Gateway {
    /// A way to this address. Each call waits for `there` before it is passed on, and its answer for `back`.
    ///
    /// A client that goes away is not noticed before its answer is there, as with most queues.
    pub(super) async fn to(
        to: SocketAddr,
        there: impl Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static,
        back: impl Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let way = Arc::new(Way {
            to,
            there: Box::new(there),
            back: Box::new(back),
        });
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let way = Arc::clone(&way);
                // Who goes away in the middle is no matter.
                tokio::spawn(async move { carry(stream, &way).await });
            }
        });
        Self { url }
    }
}

async fn carry(mut client: TcpStream, way: &Way) -> io::Result<()> {
    client.set_nodelay(true)?;
    let mut service = TcpStream::connect(way.to).await?;
    service.set_nodelay(true)?;
    let (mut asked, mut answered) = (Vec::new(), Vec::new());
    loop {
        let request = message(&mut client, &mut asked).await?;
        (way.there)().await;
        service.write_all(&request).await?;
        let answer = message(&mut service, &mut answered).await?;
        (way.back)().await;
        client.write_all(&answer).await?;
    }
}

/// The next message, head and body, as it came. What came after it stays in the buffer.
async fn message(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Vec<u8>> {
    loop {
        if let Some(length) = length(buffer)
            && buffer.len() >= length
        {
            let rest = buffer.split_off(length);
            return Ok(std::mem::replace(buffer, rest));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
    }
}

fn length(bytes: &[u8]) -> Option<usize> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
    let body = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok())
        .unwrap_or(0);
    Some(end + body)
}
