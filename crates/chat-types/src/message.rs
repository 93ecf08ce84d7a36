//! Messages in one line: what the generated elements leave to the caller although there is only one answer to it.

use std::fmt;

use crate::{
    CustomElem, DownloadFlag, FaceElem, FileElem, GroupAtInfo, ImageElem, ImageInfo, ImageKind,
    LocationElem, MsgBody, MsgElement, RelayElem, RelayedMsg, SoundElem, StreamChunk, StreamElem,
    StreamEvent, StreamMsgBody, StreamMsgElement, TextElem, UserId, VideoFileElem,
};

/// A message of one element each. [`with`](Self::with) adds more; an element with its setters says what the short
/// forms leave out.
///
/// ```
/// use chat_types::{FaceElem, FileElem, MsgBody};
///
/// let hello = MsgBody::text("Tea is ready");
/// let both = MsgBody::text("Tea is ready").with(FaceElem::new(3).data("cup"));
/// assert_eq!(both.len(), 2);
///
/// let file = FileElem::hosted("https://files.example/menu.pdf", "5f0c").file_name("menu.pdf");
/// let menu = MsgBody::from(file.file_size(20_480));
/// assert_eq!(
///     serde_json::to_string(&hello)?,
///     r#"[{"MsgType":"TIMTextElem","MsgContent":{"Text":"Tea is ready"}}]"#
/// );
/// # assert_eq!(
/// #     serde_json::to_value(&menu)?,
/// #     serde_json::json!([{"MsgType": "TIMFileElem", "MsgContent": {
/// #         "Url": "https://files.example/menu.pdf", "UUID": "5f0c", "FileSize": 20_480, "FileName": "menu.pdf",
/// #         "Download_Flag": 2}}])
/// # );
/// # Ok::<(), serde_json::Error>(())
/// ```
impl MsgBody {
    /// Plain text.
    pub fn text(text: impl Into<String>) -> Self {
        TextElem::new(text).into()
    }

    /// Data that only your app understands, such as JSON of its own. Set `desc` on a [`CustomElem`] if it shall show
    /// in offline pushes.
    pub fn custom(data: impl Into<String>) -> Self {
        CustomElem::new().data(data).into()
    }

    /// A sticker of a set that your app defines.
    pub fn face(index: i64) -> Self {
        FaceElem::new(index).into()
    }

    /// A place: its name, degrees north, degrees east.
    pub fn location(desc: impl Into<String>, latitude: f64, longitude: f64) -> Self {
        LocationElem::new(desc, latitude, longitude).into()
    }

    /// A picture in one size.
    pub fn image(picture: Picture) -> Self {
        ImageElem::from(picture).into()
    }

    /// A voice message: where it can be fetched, a unique text for it (a checksum will do), and its length.
    pub fn sound(url: impl Into<String>, uuid: impl Into<String>, seconds: u32) -> Self {
        SoundElem::hosted(url, uuid).second(seconds).into()
    }

    /// A file: where it can be fetched, a unique text for it (a checksum will do), and what it is called.
    pub fn file(
        url: impl Into<String>,
        uuid: impl Into<String>,
        file_name: impl Into<String>,
    ) -> Self {
        FileElem::hosted(url, uuid).file_name(file_name).into()
    }

    /// A video: where it can be fetched, a unique text for it (a checksum will do), and the picture that stands for
    /// it.
    pub fn video(url: impl Into<String>, uuid: impl Into<String>, still: Picture) -> Self {
        VideoFileElem::hosted(url, uuid, still).into()
    }

    /// Messages passed on together: a heading, the lines that are shown until somebody opens them, and the messages.
    /// All of it has to fit into one message; a [`RelayElem`] with a key of the messages is for more.
    ///
    /// ```
    /// use chat_types::{MsgBody, RelayedMsg};
    ///
    /// let question = RelayedMsg::new(MsgBody::text("Tea?")).from_account("alice");
    /// let answer = RelayedMsg::new(MsgBody::text("Yes!")).from_account("bob");
    /// let body = MsgBody::relay("Alice and Bob", ["alice: Tea?", "bob: Yes!"], [question, answer]);
    /// # assert_eq!(
    /// #     serde_json::to_value(&body)?,
    /// #     serde_json::json!([{"MsgType": "TIMRelayElem", "MsgContent": {
    /// #         "Title": "Alice and Bob", "MsgNum": 2, "AbstractList": ["alice: Tea?", "bob: Yes!"], "MsgList": [
    /// #         {"From_Account": "alice", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "Tea?"}}]},
    /// #         {"From_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "Yes!"}}]}]}}])
    /// # );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn relay(
        title: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<String>>,
        messages: impl IntoIterator<Item = impl Into<RelayedMsg>>,
    ) -> Self {
        let messages: Vec<RelayedMsg> = messages.into_iter().map(Into::into).collect();
        RelayElem::new()
            .title(title)
            .msg_num(u32::try_from(messages.len()).unwrap_or(u32::MAX))
            .abstract_list(lines)
            .msg_list(messages)
            .into()
    }

    /// The same message with one more element at its end. A message has at most one custom element.
    #[must_use]
    pub fn with(mut self, element: impl Into<MsgElement>) -> Self {
        self.push(element);
        self
    }
}

impl MsgElement {
    /// The text, if it is plain text.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::TextElem(element) => Some(&element.text),
            _ => None,
        }
    }
}

/// Where a picture can be fetched, and how large it is in pixels.
///
/// ```
/// use chat_types::{MsgBody, Picture};
///
/// let cup = Picture::new("https://files.example/cup.png", "c0ffee", 640, 480);
/// let body = MsgBody::image(cup.clone());
/// let video = MsgBody::video("https://files.example/tea.mp4", "7ea", cup);
/// assert_eq!((body.len(), video.len()), (1, 1));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    url: String,
    uuid: String,
    width: u32,
    height: u32,
}

impl Picture {
    /// `uuid` is a unique text for the picture; a checksum of it will do.
    pub fn new(url: impl Into<String>, uuid: impl Into<String>, width: u32, height: u32) -> Self {
        Self {
            url: url.into(),
            uuid: uuid.into(),
            width,
            height,
        }
    }
}

/// Without the address and its checksum: whoever has the address sees the picture.
impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Picture")
            .field("width", &self.width)
            .field("height", &self.height)
            .finish_non_exhaustive()
    }
}

/// The picture as it was sent, and no smaller sizes of it.
impl From<Picture> for ImageElem {
    fn from(picture: Picture) -> Self {
        let Picture {
            url,
            uuid,
            width,
            height,
        } = picture;
        Self::new(
            uuid,
            [ImageInfo::new(ImageKind::Original, width, height, url)],
        )
    }
}

impl SoundElem {
    /// A recording that lies at this address. `uuid` is a unique text for it; a checksum of it will do.
    pub fn hosted(url: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self::new(url, uuid, DownloadFlag::Url)
    }
}

impl FileElem {
    /// A file that lies at this address. `uuid` is a unique text for it; a checksum of it will do.
    pub fn hosted(url: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self::new(url, uuid, DownloadFlag::Url)
    }
}

impl VideoFileElem {
    /// A video that lies at this address, and its still picture. `uuid` is a unique text for the video; a checksum of
    /// it will do.
    pub fn hosted(url: impl Into<String>, uuid: impl Into<String>, still: Picture) -> Self {
        Self::new(
            url,
            uuid,
            DownloadFlag::Url,
            still.url,
            still.uuid,
            still.width,
            still.height,
            DownloadFlag::Url,
        )
    }
}

/// The calls of a message that is sent piece by piece, one piece each. The answer to the first call names the message
/// in all that follow.
///
/// ```
/// use chat_types::StreamElem;
/// use chat_types::c2c_message::SendC2cStreamMsgRequest;
///
/// let first = StreamElem::first("It will ").compatible_text("Update the app to read this.");
/// let call = SendC2cStreamMsgRequest::new("alice", first);
/// // The answer to it has `stream_msg_id`.
/// let id = "s-1700000000-21";
/// let call = SendC2cStreamMsgRequest::new("alice", StreamElem::next(id, 2, "rain "));
/// let call = SendC2cStreamMsgRequest::new("alice", StreamElem::last(id, 3, "tomorrow."));
/// # let json = serde_json::to_value(&call)?;
/// # assert_eq!(
/// #     json["MsgBody"],
/// #     serde_json::json!([{"MsgType": "TIMStreamElem", "MsgContent": {"StreamMsgID": "s-1700000000-21", "Chunks": [
/// #         {"EventType": "data", "Index": 3, "Markdown": "tomorrow.", "IsLast": true}]}}])
/// # );
/// # Ok::<(), serde_json::Error>(())
/// ```
impl StreamElem {
    /// Begins a message.
    pub fn first(markdown: impl Into<String>) -> Self {
        Self::piece(1, markdown, false)
    }

    /// Goes on with it. `index` is 2 for the first of these calls and one more for each that follows.
    pub fn next(stream_msg_id: impl Into<String>, index: u32, markdown: impl Into<String>) -> Self {
        Self::piece(index, markdown, false).stream_msg_id(stream_msg_id)
    }

    /// Ends it with a last piece, which may be empty and is counted like the others.
    pub fn last(stream_msg_id: impl Into<String>, index: u32, markdown: impl Into<String>) -> Self {
        Self::piece(index, markdown, true).stream_msg_id(stream_msg_id)
    }

    fn piece(index: u32, markdown: impl Into<String>, is_last: bool) -> Self {
        Self::new([StreamChunk::new(
            StreamEvent::Data,
            index,
            markdown,
            is_last,
        )])
    }
}

/// A call that brings this alone.
impl From<StreamElem> for StreamMsgBody {
    fn from(element: StreamElem) -> Self {
        StreamMsgElement::from(element).into()
    }
}

impl GroupAtInfo {
    /// Everybody in the group is meant.
    pub fn everybody() -> Self {
        Self::new(true)
    }

    /// One member is meant.
    pub fn member(user: impl Into<UserId>) -> Self {
        Self::new(false).group_at_account(user)
    }
}

/// A message that is this element alone.
macro_rules! alone {
    ($($element:ty),*) => {
        $(impl From<$element> for MsgBody {
            fn from(element: $element) -> Self {
                MsgElement::from(element).into()
            }
        })*
    };
}

alone!(
    TextElem,
    LocationElem,
    FaceElem,
    CustomElem,
    SoundElem,
    ImageElem,
    FileElem,
    VideoFileElem,
    RelayElem
);

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Endpoint;
    use crate::c2c_message::{SendC2cStreamMsgRequest, SendmsgRequest};
    use crate::meta::check;

    fn cup() -> Picture {
        Picture::new("https://files.example/cup.png", "c0ffee", 640, 480)
    }

    #[test]
    fn a_debug_text_does_not_tell_where_a_picture_is() {
        assert_eq!(
            format!("{:?}", cup()),
            "Picture { width: 640, height: 480, .. }"
        );
    }

    /// Kind, content.
    fn written(body: &MsgBody) -> (String, Value) {
        let json = serde_json::to_value(body).expect("is JSON");
        let back: MsgBody = serde_json::from_value(json.clone()).expect("is a message");
        assert_eq!(back, *body);
        let element = &json[0];
        let kind = element["MsgType"].as_str().expect("has a kind").to_owned();
        (kind, element["MsgContent"].clone())
    }

    #[test]
    fn each_builder_writes_what_the_service_wants() {
        let url = "https://files.example/tea";
        let expected: [(MsgBody, &str, Value); 8] = [
            (
                MsgBody::text("tea?"),
                "TIMTextElem",
                json!({"Text": "tea?"}),
            ),
            (
                MsgBody::custom("{}"),
                "TIMCustomElem",
                json!({"Data": "{}"}),
            ),
            (MsgBody::face(3), "TIMFaceElem", json!({"Index": 3})),
            (
                MsgBody::location("Tea house", 52.5, 13.4),
                "TIMLocationElem",
                json!({"Desc": "Tea house", "Latitude": 52.5, "Longitude": 13.4}),
            ),
            (
                MsgBody::image(cup()),
                "TIMImageElem",
                json!({"UUID": "c0ffee", "ImageInfoArray": [
                    {"Type": 1, "Width": 640, "Height": 480, "URL": "https://files.example/cup.png"}]}),
            ),
            (
                MsgBody::sound(url, "7ea", 9),
                "TIMSoundElem",
                json!({"Url": url, "UUID": "7ea", "Second": 9, "Download_Flag": 2}),
            ),
            (
                MsgBody::file(url, "7ea", "tea.pdf"),
                "TIMFileElem",
                json!({"Url": url, "UUID": "7ea", "FileName": "tea.pdf", "Download_Flag": 2}),
            ),
            (
                MsgBody::video(url, "7ea", cup()),
                "TIMVideoFileElem",
                json!({"VideoUrl": url, "VideoUUID": "7ea", "VideoDownloadFlag": 2,
                    "ThumbUrl": "https://files.example/cup.png", "ThumbUUID": "c0ffee", "ThumbWidth": 640,
                    "ThumbHeight": 480, "ThumbDownloadFlag": 2}),
            ),
        ];
        for (body, kind, content) in expected {
            let request = SendmsgRequest::new("bob", body.clone()).msg_random(7);
            let request = serde_json::to_value(&request).expect("is JSON");
            assert_eq!(check::request(SendmsgRequest::META, &request), [], "{kind}");
            assert_eq!(written(&body), (kind.to_owned(), content));
        }
    }

    #[test]
    fn a_stream_has_a_beginning_a_middle_and_an_end() {
        let calls = [
            (
                StreamElem::first("Tea "),
                json!({"Chunks": [{"EventType": "data", "Index": 1, "Markdown": "Tea ", "IsLast": false}]}),
            ),
            (
                StreamElem::next("s", 2, "is "),
                json!({"StreamMsgID": "s", "Chunks": [
                    {"EventType": "data", "Index": 2, "Markdown": "is ", "IsLast": false}]}),
            ),
            (
                StreamElem::last("s", 3, "ready"),
                json!({"StreamMsgID": "s", "Chunks": [
                    {"EventType": "data", "Index": 3, "Markdown": "ready", "IsLast": true}]}),
            ),
        ];
        for (element, content) in calls {
            let request = SendC2cStreamMsgRequest::new("bob", element).msg_random(7);
            let request = serde_json::to_value(&request).expect("is JSON");
            assert_eq!(check::request(SendC2cStreamMsgRequest::META, &request), []);
            let element = json!({"MsgType": "TIMStreamElem", "MsgContent": content});
            assert_eq!(request["MsgBody"], json!([element]));
        }
    }

    #[test]
    fn elements_follow_each_other() {
        let body = MsgBody::text("look")
            .with(cup_elem())
            .with(FaceElem::new(1));
        let kinds: Vec<_> = body.iter().map(MsgElement::tag).collect();
        assert_eq!(kinds, ["TIMTextElem", "TIMImageElem", "TIMFaceElem"]);
        let texts: Vec<_> = body.iter().filter_map(MsgElement::as_text).collect();
        assert_eq!(texts, ["look"]);
    }

    fn cup_elem() -> ImageElem {
        cup().into()
    }

    #[test]
    fn who_is_meant() {
        let at = |info| serde_json::to_value::<GroupAtInfo>(info).expect("is JSON");
        assert_eq!(at(GroupAtInfo::everybody()), json!({"GroupAtAllFlag": 1}));
        assert_eq!(
            at(GroupAtInfo::member("bob")),
            json!({"GroupAtAllFlag": 0, "GroupAt_Account": "bob"})
        );
    }
}
