//! What is known of the service and not in the spec.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Source;
use crate::spec::yaml::At;

/// What is known of the service and not in the spec.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// Everything that is left out.
    pub left_out: Vec<At<LeftOut>>,
}

/// Something that is left out.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The command, as `service/command`, or `service/*` for all commands of a service.
    pub path: Option<At<String>>,
    /// What it is, where no source names a command.
    pub what: Option<At<String>>,
    /// The family that it would belong to, if it is one of this spec.
    pub family: Option<At<String>>,
    /// Where it was found.
    #[serde(default)]
    pub source: Vec<At<Source>>,
    /// Why it is left out.
    pub why: At<String>,
}
