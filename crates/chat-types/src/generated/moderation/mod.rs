// Written by `cargo xtask gen` from spec/moderation/. Do not edit.

//! Commands of the family `moderation`.

pub(crate) mod add_cloud_audit_keywords;

pub(crate) mod add_local_audit_keywords;

pub(crate) mod batch_content_moderation;

pub(crate) mod content_moderation;

pub(crate) mod delete_cloud_audit_keywords;

pub(crate) mod delete_local_audit_keywords;

pub(crate) mod get_cloud_audit_keywords;

pub(crate) mod get_cloud_audit_keywords_ids;

pub(crate) mod get_local_audit_keywords;

pub use add_cloud_audit_keywords::*;

pub use add_local_audit_keywords::*;

pub use batch_content_moderation::*;

pub use content_moderation::*;

pub use delete_cloud_audit_keywords::*;

pub use delete_local_audit_keywords::*;

pub use get_cloud_audit_keywords::*;

pub use get_cloud_audit_keywords_ids::*;

pub use get_local_audit_keywords::*;
