use std::fmt;

use reqwest::Url;

use crate::{Delivery, ErrorKind, TransportError};

/// Where the service is.
///
/// ```
/// use chat_transport::Hosts;
///
/// let hosts = Hosts::new("https://gateway.example")?.with_backup("https://spare.example/chat")?;
/// # Ok::<(), chat_transport::TransportError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Hosts {
    primary: Url,
    backup: Option<Url>,
}

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Host {
    Primary = 0,
    Backup = 1,
}

impl Hosts {
    /// A base address: `https` or, for a local stand-in, `http`; a host, perhaps a port, perhaps a path under which
    /// the service's own paths begin.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: it is no address, has another scheme, or has a query, a fragment or a user name.
    pub fn new(primary: &str) -> Result<Self, TransportError> {
        Ok(Self {
            primary: parse(primary)?,
            backup: None,
        })
    }

    /// A second base address. The attempt after one that found no connection goes to the other of the two, and while the
    /// primary one cannot be reached, calls begin at the backup. Now and then one of them tries the primary again.
    ///
    /// # Errors
    ///
    /// As [`Hosts::new`].
    pub fn with_backup(mut self, backup: &str) -> Result<Self, TransportError> {
        self.backup = Some(parse(backup)?);
        Ok(self)
    }

    /// `path` is a [command](crate::is_command).
    pub(crate) fn url(&self, host: Host, prefix: &str, path: &str) -> Url {
        let base = match (host, &self.backup) {
            (Host::Backup, Some(backup)) => backup,
            _ => &self.primary,
        };
        let mut url = base.clone();
        url.set_path(&format!(
            "{}/{prefix}/{path}",
            base.path().trim_end_matches('/')
        ));
        url
    }

    /// Where to go when `host` could not be reached.
    pub(crate) fn other(&self, host: Host) -> Host {
        match host {
            Host::Primary if self.backup.is_some() => Host::Backup,
            _ => Host::Primary,
        }
    }

    pub(crate) fn has_backup(&self) -> bool {
        self.backup.is_some()
    }

    fn each(&self) -> impl Iterator<Item = &Url> {
        std::iter::once(&self.primary).chain(&self.backup)
    }

    pub(crate) fn any_secure(&self) -> bool {
        self.each().any(|url| url.scheme() == "https")
    }

    pub(crate) fn all_loopback(&self) -> bool {
        self.each().all(|url| {
            url.host_str().is_some_and(|host| {
                let address = host.trim_start_matches('[').trim_end_matches(']');
                host == "localhost"
                    || address
                        .parse()
                        .is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
            })
        })
    }
}

fn parse(text: &str) -> Result<Url, TransportError> {
    let refuse =
        |why: &str| TransportError::new(ErrorKind::Config, Delivery::NotSent).with_cause(why);
    let url = Url::parse(text).map_err(|_| refuse("the base address is no URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refuse(
            "the base address must begin with https:// or http://",
        ));
    }
    if url.query().is_some()
        || url.fragment().is_some()
        || !url.username().is_empty()
        || url.password().is_some()
    {
        return Err(refuse(
            "the base address must have no query, fragment or user name",
        ));
    }
    Ok(url)
}

/// Scheme, host and port. A path may hold what a gateway takes for a password.
impl fmt::Debug for Hosts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = |url: &Url| url.origin().ascii_serialization();
        f.debug_struct("Hosts")
            .field("primary", &origin(&self.primary))
            .field("backup", &self.backup.as_ref().map(origin))
            .finish()
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;
    use crate::usersig::SdkAppId;
    use crate::{AddressForm, HttpTransport, SecretKey};

    #[test]
    fn a_debug_text_has_no_path() {
        let hosts = Hosts::new("https://gateway.example:8443/planted-token/chat")
            .and_then(|hosts| hosts.with_backup("http://spare.example/planted-token"))
            .expect("good addresses");
        let builder = HttpTransport::builder(
            SdkAppId::new(1),
            SecretKey::new("key"),
            "administrator",
            hosts.clone(),
            AddressForm::new("v1", []),
        );
        let mut shown = vec![format!("{hosts:?} {hosts:#?}"), format!("{builder:?}")];
        shown.push(format!("{:?}", builder.build().expect("builds")));
        for shown in shown {
            assert!(!shown.contains("planted"), "{shown}");
            for origin in ["https://gateway.example:8443", "http://spare.example"] {
                assert!(shown.contains(origin), "{shown}");
            }
        }
    }
}
