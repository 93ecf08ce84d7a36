//! The three layers of a ticket's text: the string that is signed, zlib, and a base64 alphabet of its own.

use base64::Engine as _;
use base64::alphabet::Alphabet;
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD, STANDARD};
use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::SecretKey;

/// Longest JSON text that a ticket may hold, in bytes. A real one has two to four hundred; the cap keeps a small
/// hostile ticket from swelling to gigabytes.
pub(super) const MAX_JSON: usize = 16 * 1024;

/// Longest ticket that is looked at, in bytes: [`MAX_JSON`] stored without compression, as base64, with room for
/// the frame of the stream.
const MAX_TOKEN: usize = (MAX_JSON + 256) / 3 * 4 + 4;

/// The service's alphabet. It is not the url-safe one of RFC 4648, where `-` stands for `+`.
const ALPHABET: Alphabet =
    match Alphabet::new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-") {
        Ok(alphabet) => alphabet,
        Err(_) => base64::alphabet::STANDARD,
    };
const TOKEN: GeneralPurpose = GeneralPurpose::new(&ALPHABET, NO_PAD);

/// What the signature covers, from the first line to the last line feed.
pub(super) struct Signed<'a> {
    pub(super) identifier: &'a str,
    pub(super) sdkappid: u64,
    pub(super) time: u64,
    pub(super) expire: u64,
    /// Already in standard base64.
    pub(super) userbuf: Option<&'a str>,
}

impl Signed<'_> {
    pub(super) fn mac(&self, key: &SecretKey) -> Option<Hmac<Sha256>> {
        let mut text = String::with_capacity(128 + self.identifier.len());
        text.push_str("TLS.identifier:");
        text.push_str(self.identifier);
        text.push_str("\nTLS.sdkappid:");
        push_decimal(&mut text, self.sdkappid);
        text.push_str("\nTLS.time:");
        push_decimal(&mut text, self.time);
        text.push_str("\nTLS.expire:");
        push_decimal(&mut text, self.expire);
        text.push('\n');
        let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).ok()?;
        mac.update(text.as_bytes());
        if let Some(userbuf) = self.userbuf {
            mac.update(b"TLS.userbuf:");
            mac.update(userbuf.as_bytes());
            mac.update(b"\n");
        }
        Some(mac)
    }
}

pub(super) fn push_decimal(text: &mut String, number: u64) {
    let mut digits = [0_u8; 20];
    let mut rest = number;
    let mut length = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
        length += 1;
        if rest == 0 {
            break;
        }
    }
    text.extend(
        digits[digits.len() - length..]
            .iter()
            .map(|digit| char::from(*digit)),
    );
}

pub(super) fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Compresses at the fastest level: the best one saves a handful of bytes and takes several times as long.
pub(super) fn pack(json: &[u8]) -> Option<String> {
    let mut stream = Vec::with_capacity(json.len() + 64);
    let status = Compress::new(Compression::fast(), true)
        .compress_vec(json, &mut stream, FlushCompress::Finish)
        .ok()?;
    if status != Status::StreamEnd {
        return None;
    }
    let mut token = String::with_capacity(stream.len().div_ceil(3) * 4);
    TOKEN.encode_string(&stream, &mut token);
    while !token.len().is_multiple_of(4) {
        token.push('_');
    }
    Some(token)
}

/// The JSON text of a ticket, or `None` if it is no such thing.
pub(super) fn unpack(token: &str) -> Option<Vec<u8>> {
    if token.len() > MAX_TOKEN {
        return None;
    }
    let standard: Vec<u8> = token
        .bytes()
        .map(|byte| match byte {
            b'*' => b'+',
            b'-' => b'/',
            b'_' => b'=',
            other => other,
        })
        .collect();
    inflate(&STANDARD.decode(standard).ok()?)
}

fn inflate(stream: &[u8]) -> Option<Vec<u8>> {
    let mut json = Vec::with_capacity(512);
    let mut inflater = Decompress::new(true);
    loop {
        let read = usize::try_from(inflater.total_in()).ok()?;
        let rest = stream.get(read..)?;
        let status = inflater
            .decompress_vec(rest, &mut json, FlushDecompress::None)
            .ok()?;
        if json.len() > MAX_JSON {
            return None;
        }
        if status == Status::StreamEnd {
            let whole = inflater.total_in() == u64::try_from(stream.len()).ok()?;
            return whole.then_some(json);
        }
        if json.len() < json.capacity() {
            // Room was left, so the stream ended before its own end mark.
            return None;
        }
        json.reserve(json.capacity());
    }
}
