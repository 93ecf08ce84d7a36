use std::sync::Arc;

use bytes::Bytes;
use chat_transport::usersig::{self, Claims};
use chat_transport::{
    BoxFuture, Delivery, ErrorKind, Exchange, Exchanged, SdkAppId, SecretKey, Transport,
    TransportError,
};

use crate::apps::{App, DEFAULT_ADMIN, Room};
use crate::core::{Content, Core, Incoming};
use crate::emulator::{StartError, add};

/// The emulated service without the network: a [`Transport`] for clients in the same process.
///
/// Each call is signed, checked and carried out like one that came over HTTP, in one attempt: what the client wishes
/// for timeouts and retries is of no account. Clones are handles to the same service.
///
/// ```
/// use chat_api::Client;
/// use chat_emulator::Emulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let service = Emulator::builder().in_process()?;
/// let chat = Client::with_transport(service.app_id(), service.clone());
/// let _ = chat.account().account_import("alice").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct InProcess {
    core: Arc<Core>,
    /// The app that calls are made for: the one that was named first.
    app: Arc<Room>,
}

/// How long the ticket of a call holds, in seconds: it is made for one call.
const LIFETIME: u64 = 60;

impl InProcess {
    pub(crate) fn new(core: Arc<Core>, app: Arc<Room>) -> Self {
        Self { core, app }
    }

    pub(crate) fn core(&self) -> Arc<Core> {
        Arc::clone(&self.core)
    }

    /// The app that calls are made for.
    #[must_use]
    pub fn app_id(&self) -> SdkAppId {
        self.app.id
    }

    /// The key of that app.
    #[must_use]
    pub fn secret_key(&self) -> SecretKey {
        self.app.key.clone()
    }

    /// The first administrator of that app, who makes the calls unless a call says otherwise.
    #[must_use]
    pub fn admin(&self) -> &str {
        self.app.admins.first().map_or(DEFAULT_ADMIN, |admin| admin)
    }

    /// The same service for another app, if it is served.
    #[must_use]
    pub fn for_app(&self, app: impl Into<SdkAppId>) -> Option<Self> {
        let app = self.core.apps.get(app.into())?;
        Some(Self::new(self.core(), app))
    }

    /// Serves one more app from now on.
    ///
    /// # Errors
    /// [`StartError::SameApp`] and [`StartError::EmptyKey`].
    pub fn add_app(&self, app: App) -> Result<(), StartError> {
        add(&self.core, app).map(drop)
    }

    /// Makes an app forget everything; the same calls then make the same ids again. Tells whether there is such
    /// an app.
    pub fn reset(&self, app: impl Into<SdkAppId>) -> bool {
        let room = self.core.apps.get(app.into());
        room.is_some_and(|room| {
            room.reset();
            true
        })
    }

    fn call(&self, call: &mut Exchange<'_>) -> Result<Exchanged, TransportError> {
        let identifier = call.options.identifier().unwrap_or(self.admin());
        let now = u64::try_from(self.core.clock.now().get()).unwrap_or(0);
        let ticket = usersig::sign(
            &self.app.key,
            &Claims::new(self.app.id, identifier, now, LIFETIME),
        )
        .map_err(|error| {
            TransportError::new(ErrorKind::Signature, Delivery::NotSent)
                .with_cause(error.to_string())
        })?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query
            .append_pair("sdkappid", &self.app.id.to_string())
            .append_pair("identifier", identifier)
            .append_pair("usersig", ticket.as_str())
            .append_pair("random", "0")
            .append_pair("contenttype", "json")
            .extend_pairs(call.query);
        let incoming = Incoming {
            is_post: true,
            path: call.path,
            query: &query.finish(),
            body: Some(&call.body),
        };
        match self.core.answer(&incoming).content {
            Content::Answer { json, .. } => {
                // One attempt is all there is, so its answer stands, whatever it is worth.
                let _ = (call.judge)(&Bytes::from(json));
                Ok(Exchanged::new(1, false))
            }
            Content::NotModelled => Err(TransportError::new(
                ErrorKind::HttpStatus(501),
                Delivery::Answered,
            )
            .with_cause("the emulator has no model of this command")),
        }
    }
}

impl Transport for InProcess {
    fn exchange<'a>(
        &'a self,
        call: Exchange<'a>,
    ) -> BoxFuture<'a, Result<Exchanged, TransportError>> {
        let mut call = call;
        Box::pin(async move { self.call(&mut call) })
    }
}
