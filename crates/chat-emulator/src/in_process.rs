use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use chat_transport::usersig::{self, Claims};
use chat_transport::{
    BoxFuture, Delivery, ErrorKind, Exchange, Exchanged, SdkAppId, SecretKey, TimeoutPhase,
    Transport, TransportError,
};

use chat_types::SERVICE;

use crate::app::AppHandle;
use crate::apps::{App, DEFAULT_ADMIN, Room};
use crate::core::{Content, Core, Course, Incoming, Reply};
use crate::emulator::{StartError, add};
use crate::faults::{Effect, GARBAGE};

/// The emulated service without the network: a [`Transport`] for clients in the same process.
///
/// Each call is signed, checked and carried out like one that came over HTTP, in one attempt: what the client wishes
/// for timeouts and retries is of no account. A fault that has the answer lost, or never come, is told at once as the
/// error that it leads to over a network, and one that makes it late does nothing. Clones are handles to the same
/// service.
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

    /// What can be set and seen of the app that calls are made for.
    pub fn app(&self) -> AppHandle {
        AppHandle(Arc::clone(&self.app))
    }

    /// The same of another app, if it is served.
    #[must_use]
    pub fn find_app(&self, app: impl Into<SdkAppId>) -> Option<AppHandle> {
        self.core.apps.get(app.into()).map(AppHandle)
    }

    /// Serves one more app from now on.
    ///
    /// # Errors
    /// [`StartError::SameApp`] and [`StartError::EmptyKey`].
    pub fn add_app(&self, app: App) -> Result<(), StartError> {
        add(&self.core, app).map(drop)
    }

    /// Makes an app forget everything; the same calls then make the same ids again. Its faults are gone, and its
    /// limits and its clock are as in the beginning. Tells whether there is such an app.
    pub fn reset(&self, app: impl Into<SdkAppId>) -> bool {
        let room = self.core.apps.get(app.into());
        room.is_some_and(|room| {
            room.reset();
            true
        })
    }

    fn call(&self, call: &mut Exchange<'_>) -> Result<Exchanged, TransportError> {
        let identifier = call.options.identifier().unwrap_or(self.admin());
        let now = u64::try_from(self.app.clock.now().get()).unwrap_or(0);
        let ticket = usersig::sign(
            &self.app.key,
            &Claims::new(self.app.id, identifier, now, LIFETIME),
        )
        .map_err(|error| {
            TransportError::new(ErrorKind::Signature, Delivery::NotSent)
                .with_cause(error.to_string())
        })?;
        let names = &SERVICE.parameters;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query
            .append_pair(names.app, &self.app.id.to_string())
            .append_pair(names.identifier, identifier)
            .append_pair(names.signature, ticket.as_str())
            .append_pair(names.random, "0")
            .extend_pairs(names.fixed)
            .extend_pairs(call.query);
        let query = query.finish();
        let arrival = self.core.arrive(Incoming {
            is_post: true,
            path: call.path,
            query: &query,
            body: Some(&call.body),
        });
        let reply = match self.core.begin(&arrival) {
            Course::Lost(reply) => reply,
            Course::On | Course::Wait(_) => self.core.answer(&arrival),
        };
        let answer = received(reply)?;
        // One attempt is all there is, so its answer stands, whatever it is worth.
        let _ = (call.judge)(&answer);
        Ok(Exchanged::new(1, false))
    }
}

/// What a client makes of a reply: what it would have received, or why it received nothing.
fn received(reply: Reply) -> Result<Bytes, TransportError> {
    let lost = |kind| {
        let error = TransportError::new(kind, Delivery::Unknown);
        Err(error
            .with_cause("a fault of the emulator")
            .with_history(1, Duration::ZERO))
    };
    match reply.fault.map(|hit| hit.effect) {
        Some(Effect::Reset) => return lost(ErrorKind::Interrupted),
        Some(Effect::Stall) => return lost(ErrorKind::Timeout(TimeoutPhase::Attempt)),
        Some(Effect::Truncate) => return lost(ErrorKind::Body),
        Some(Effect::Status(status)) => return lost(ErrorKind::HttpStatus(status)),
        Some(Effect::Garbage) => return Ok(Bytes::from_static(GARBAGE)),
        Some(Effect::Code(_) | Effect::Slow(_) | Effect::Blanks) | None => {}
    }
    match reply.content {
        Content::Answer { json, .. } => Ok(Bytes::from(json)),
        Content::NotModelled { items } => {
            let mut cause = "the emulator has no model of this command".to_owned();
            for (at, code) in items {
                cause.push_str(&format!("; `{at}` would fail with {code}"));
            }
            let error = TransportError::new(ErrorKind::HttpStatus(501), Delivery::Answered);
            Err(error.with_cause(cause))
        }
        // Nothing is only sent by faults, and all of them that send nothing were looked at.
        Content::Nothing => lost(ErrorKind::Interrupted),
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
