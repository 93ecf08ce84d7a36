use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use chat_transport::{CallOptions, RetryPolicy};
use chat_types::{Endpoint, Paged};

use crate::{Client, Error, Items, Pages, batch};

/// A request to one command. Awaiting it sends it.
///
/// A list that is larger than one call takes is split into parts, which are sent one after the other; the answers
/// are joined. When a part fails, [`Error::batch`] tells what became of each item.
///
/// ```no_run
/// # async fn run(chat: chat_api::Client) -> Result<(), chat_api::Error> {
/// use std::time::Duration;
///
/// let account = chat
///     .official_account()
///     .create_official_account("alice", "Daily news")
///     .introduction("What happened today")
///     .with_timeout(Duration::from_secs(5))
///     .await?;
/// println!("{}", account.official_account_user_id);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, E> {
    client: &'c Client,
    request: E,
    options: CallOptions,
}

impl<'c, E> Call<'c, E> {
    pub(crate) fn new(client: &'c Client, request: E) -> Self {
        Self {
            client,
            request,
            options: CallOptions::new(),
        }
    }

    /// The request as it stands.
    pub fn request(&self) -> &E {
        &self.request
    }

    /// Changes the request by hand.
    pub fn map_request(mut self, change: impl FnOnce(E) -> E) -> Self {
        self.request = change(self.request);
        self
    }

    /// Gives the call this long, all attempts and pauses together.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_timeout(timeout);
        self
    }

    /// Gives each attempt this long.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_attempt_timeout(timeout);
        self
    }

    /// Resends by this policy instead of the client's.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options = self.options.with_retry(policy);
        self
    }

    /// Calls as this administrator instead of the client's.
    pub fn with_identifier(mut self, identifier: impl Into<Box<str>>) -> Self {
        self.options = self.options.with_identifier(identifier);
        self
    }
}

impl<'c, E: Paged + 'c> Call<'c, E> {
    /// Reads page by page.
    pub fn pages(self) -> Pages<'c, E> {
        Pages::new(self.client, self.request, self.options)
    }

    /// Reads item by item.
    pub fn items(self) -> Items<'c, E> {
        Items::new(self.pages())
    }
}

impl<'c, E: Endpoint + 'c> IntoFuture for Call<'c, E> {
    type Output = Result<E::Response, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(batch::send_all(self.client, self.request, self.options))
    }
}

/// Shows the command only: requests may hold what users wrote.
impl<E: Endpoint> fmt::Debug for Call<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("endpoint", &E::META.path)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
