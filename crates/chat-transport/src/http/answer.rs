use bytes::{Bytes, BytesMut};
use reqwest::{Response, StatusCode};

use super::fault::Fault;
use crate::{Delivery, ErrorKind};

/// The whole body. Most answers come in one piece, which is passed on without a copy.
pub(super) async fn read(response: &mut Response, max: usize) -> Result<Bytes, Fault> {
    if response.status() != StatusCode::OK {
        return Err(Fault::status(response.status().as_u16()));
    }
    let too_large = || Fault::new(ErrorKind::TooLarge, Delivery::Unknown);
    let announced = match response.content_length() {
        None => 0,
        Some(length) => usize::try_from(length).map_err(|_| too_large())?,
    };
    if announced > max {
        return Err(too_large());
    }
    let mut whole = Bytes::new();
    let mut joined = BytesMut::new();
    while let Some(piece) = response
        .chunk()
        .await
        .map_err(|error| Fault::receiving(&error))?
    {
        if whole.is_empty() {
            whole = piece;
        } else {
            if joined.is_empty() {
                joined.reserve(announced.max(whole.len() + piece.len()));
                joined.extend_from_slice(&whole);
            }
            joined.extend_from_slice(&piece);
        }
        if whole.len().max(joined.len()) > max {
            return Err(too_large());
        }
    }
    Ok(if joined.is_empty() {
        whole
    } else {
        joined.freeze()
    })
}
