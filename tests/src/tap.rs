//! A transport that writes down what passes through it.

use std::sync::{Arc, Mutex, PoisonError};

use chat_transport::{BoxFuture, Exchange, Exchanged, Transport, TransportError};
use serde_json::Value;

/// What was called, one entry per logical call.
#[derive(Clone, Debug, Default)]
pub struct Record(Arc<Mutex<Vec<(String, Value)>>>);

impl Record {
    /// The bodies of the calls of this command.
    pub fn bodies(&self, path: &str) -> Vec<Value> {
        let calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let of_path = calls.iter().filter(|(called, _)| called == path);
        of_path.map(|(_, body)| body.clone()).collect()
    }
}

/// Passes every call on and keeps its path and body.
#[derive(Debug)]
pub struct Tap<T> {
    inner: T,
    record: Record,
}

impl<T> Tap<T> {
    /// Puts a tap on a transport.
    pub fn on(inner: T) -> (Self, Record) {
        let record = Record::default();
        let tap = Self {
            inner,
            record: record.clone(),
        };
        (tap, record)
    }
}

impl<T: Transport> Transport for Tap<T> {
    fn exchange<'a>(
        &'a self,
        call: Exchange<'a>,
    ) -> BoxFuture<'a, Result<Exchanged, TransportError>> {
        let body = serde_json::from_slice(&call.body).unwrap_or_default();
        self.record
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((call.path.to_owned(), body));
        self.inner.exchange(call)
    }
}
