//! A Redis of one's own.

use std::io::BufRead as _;
use std::process::{Child, Command, Stdio};

/// A server on a free port, without a disk. It ends with the proof.
pub(super) struct Redis {
    child: Child,
    port: u16,
}

impl Redis {
    pub(super) fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        Self::on(port)
    }

    pub(super) fn on(port: u16) -> Self {
        let mut child = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .args(["--daemonize", "no", "--port", &port.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!(
                    "redis-server cannot be started ({error}); install it, for example with \
                     `apt-get install redis-server`"
                )
            });
        // It says itself when it listens; if it ends before that, so do its lines.
        let said = child.stdout.take().expect("is piped");
        let ready = std::io::BufReader::new(said)
            .lines()
            .map_while(Result::ok)
            .any(|line| line.contains("Ready to accept connections"));
        assert!(ready, "redis-server does not listen");
        Self { child, port }
    }

    pub(super) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Lets it stand still, with its connections open and all that it remembers, until [`go_on`](Self::go_on).
    pub(super) fn stand_still(&self) {
        self.signal("-STOP");
    }

    pub(super) fn go_on(&self) {
        self.signal("-CONT");
    }

    fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status();
        assert!(sent.is_ok_and(|sent| sent.success()), "kill {signal}");
    }

    /// Stops it, with all that it remembers; gives its port.
    pub(super) fn stop(mut self) -> u16 {
        self.end();
        self.port
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.end();
    }
}
