// Written by `cargo xtask gen` from spec/types/ids.yaml. Do not edit.


#[allow(unused_imports, reason = "one list for all files")]
use crate::generated::tables::{self, base::*};

#[allow(unused_imports, reason = "one list for all files")]
use crate::wire;

/// A user, named by the app. Fields that hold one end in `_Account`, or are called `UserID`.
///
/// At most 32 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(String);

wire::string_id!(UserId);

#[cfg(feature = "schema")]
crate::schema::named!(UserId, Id, USER_ID);

pub(crate) static USER_ID: IdMeta = IdMeta {
    name: "UserId",
    doc: "A user, named by the app. Fields that hold one end in `_Account`, or are called `UserID`.",
    repr: IdRepr::String,
    max_bytes: Some(32),
    prefix: None,
    format: Some("no_control"),
    either: false,
};

/// A group. Made by the service it starts with `@TGS#`, for communities with `@TGS#_`; an app may
/// choose its own.
///
/// At most 48 bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(String);

wire::string_id!(GroupId);

#[cfg(feature = "schema")]
crate::schema::named!(GroupId, Id, GROUP_ID);

pub(crate) static GROUP_ID: IdMeta = IdMeta {
    name: "GroupId",
    doc: "A group. Made by the service it starts with `@TGS#`, for communities with `@TGS#_`; an app may choose its own.",
    repr: IdRepr::String,
    max_bytes: Some(48),
    prefix: None,
    format: Some("printable_ascii"),
    either: false,
};

/// An official account (newer pages: official channel). Made by the service it carries a second `@TOA#`
/// after the prefix.
///
/// Starts with `@TOA#_`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficialAccountId(String);

wire::string_id!(OfficialAccountId);

#[cfg(feature = "schema")]
crate::schema::named!(OfficialAccountId, Id, OFFICIAL_ACCOUNT_ID);

pub(crate) static OFFICIAL_ACCOUNT_ID: IdMeta = IdMeta {
    name: "OfficialAccountId",
    doc: "An official account (newer pages: official channel). Made by the service it carries a second `@TOA#` after the prefix.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: Some("@TOA#_"),
    format: None,
    either: false,
};

/// An app, by its SDKAppID.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppId(u32);

wire::number_id!(AppId, u32);

#[cfg(feature = "schema")]
crate::schema::named!(AppId, Id, APP_ID);

pub(crate) static APP_ID: IdMeta = IdMeta {
    name: "AppId",
    doc: "An app, by its SDKAppID.",
    repr: IdRepr::U32,
    max_bytes: None,
    prefix: None,
    format: None,
    either: false,
};

/// Where the next page starts. Opaque: send it back as it came and never compute one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cursor(String);

wire::string_id!(Cursor, either);

#[cfg(feature = "schema")]
crate::schema::named!(Cursor, Id, CURSOR);

pub(crate) static CURSOR: IdMeta = IdMeta {
    name: "Cursor",
    doc: "Where the next page starts. Opaque: send it back as it came and never compute one.",
    repr: IdRepr::String,
    max_bytes: None,
    prefix: None,
    format: None,
    either: true,
};
