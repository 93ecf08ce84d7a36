//! What the history of a group holds in place of a message body: the spec has no type for it.

use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::{Json, MsgBody};

/// What a stored message consists of.
///
/// Mostly elements, as in [`MsgBody`]. Where the service itself speaks, about members that came and went and the
/// like, it can be an object without a documented form.
///
/// ```
/// use chat_types::HistoryMsgBody;
///
/// let text = r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"tea?"}}]"#;
/// let body: HistoryMsgBody = serde_json::from_str(text)?;
/// assert!(body.elements().is_some());
/// let body: HistoryMsgBody = serde_json::from_str(r#"{"Notice":1}"#)?;
/// assert!(body.elements().is_none());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum HistoryMsgBody {
    /// Elements, in order; none for a hole in the history.
    Elements(MsgBody),
    /// Something else, kept as it came.
    Other(Json),
}

impl HistoryMsgBody {
    /// The elements, if that is what the message consists of.
    pub fn elements(&self) -> Option<&MsgBody> {
        match self {
            Self::Elements(elements) => Some(elements),
            Self::Other(_) => None,
        }
    }

    /// The elements, to be sent again or passed on; `None` for anything else, which no command takes.
    ///
    /// A message of an old client may lack what the service wants today, such as the address of a file; it is kept as
    /// it came.
    ///
    /// ```
    /// use chat_types::c2c_message::SendmsgRequest;
    /// use chat_types::{HistoryMsgBody, MsgBody};
    ///
    /// let stored = HistoryMsgBody::from(MsgBody::text("tea?"));
    /// let again = stored.into_elements().map(|body| SendmsgRequest::new("bob", body));
    /// assert!(again.is_some());
    /// ```
    pub fn into_elements(self) -> Option<MsgBody> {
        match self {
            Self::Elements(elements) => Some(elements),
            Self::Other(_) => None,
        }
    }
}

/// Nothing, as in a hole.
impl Default for HistoryMsgBody {
    fn default() -> Self {
        Self::Elements(MsgBody::default())
    }
}

impl From<MsgBody> for HistoryMsgBody {
    fn from(elements: MsgBody) -> Self {
        Self::Elements(elements)
    }
}

/// Shows the kind only: the content may be what users wrote.
impl fmt::Debug for HistoryMsgBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Elements(_) => "Elements(..)",
            Self::Other(_) => "Other(..)",
        })
    }
}

impl Serialize for HistoryMsgBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Elements(elements) => elements.serialize(serializer),
            Self::Other(json) => json.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for HistoryMsgBody {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        if json.is_null() {
            return Ok(Self::default());
        }
        match MsgBody::deserialize(&json) {
            Ok(elements) => Ok(Self::Elements(elements)),
            // A page of history is worth more than one odd message.
            Err(_) => Json::deserialize(json)
                .map(Self::Other)
                .map_err(serde_core::de::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> HistoryMsgBody {
        serde_json::from_str(text).expect("any JSON is a body")
    }

    #[test]
    fn elements_holes_and_other_things() {
        let message = r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"secret"}}]"#;
        assert!(matches!(read(message), HistoryMsgBody::Elements(_)));
        assert_eq!(read("[]"), HistoryMsgBody::default());
        assert_eq!(read("null"), HistoryMsgBody::default());
        for other in [
            r#"{"Notice":"secret"}"#,
            r#""secret""#,
            r#"[{"MsgContent":"secret"}]"#,
        ] {
            let body = read(other);
            assert!(matches!(body, HistoryMsgBody::Other(_)), "{other}");
            let back: Value = serde_json::to_value(&body).expect("is JSON");
            assert_eq!(back, serde_json::from_str::<Value>(other).expect("is JSON"));
        }
    }

    #[test]
    fn debug_shows_no_content() {
        for text in [
            r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"secret"}}]"#,
            r#"{"Notice":"secret"}"#,
        ] {
            assert!(!format!("{:?}", read(text)).contains("secret"));
        }
    }
}
