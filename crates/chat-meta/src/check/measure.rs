//! Sizes and kinds of JSON values.

use std::io;

use serde_json::Value;

/// UTF-8 bytes of a text, or of the compact JSON of anything else.
#[inline]
pub(super) fn bytes(value: &Value) -> u64 {
    match value {
        Value::String(text) => text.len() as u64,
        other => {
            let mut counter = Counter(0);
            // Counting cannot fail, and a value has no key that is not text.
            let _ = serde_json::to_writer(&mut counter, other);
            counter.0
        }
    }
}

/// Counts what is written instead of keeping it.
struct Counter(u64);

impl io::Write for Counter {
    #[inline]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.0 += buf.len() as u64;
        Ok(buf.len())
    }

    #[inline]
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The kind of a value, in words.
#[inline]
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => inexact(number.as_f64().unwrap_or_default()),
        Value::Number(number) if number.is_i64() && !number.is_u64() => "a negative number",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The kind of a number that the parser could not keep as an integer: it was too large, or not written as one.
#[inline]
fn inexact(number: f64) -> &'static str {
    /// Between these are the numbers of 64 bits, with a sign or without.
    const ABOVE: f64 = 18_446_744_073_709_551_616.0;
    const BELOW: f64 = -9_223_372_036_854_775_808.0;
    if !(BELOW < number && number < ABOVE) {
        "a number that does not fit into 64 bits"
    } else if number.fract() == 0.0 {
        "an integer that is written with a decimal point or an exponent"
    } else {
        "a fraction"
    }
}
