use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use chat_transport::{CallOptions, QuotaMode, RetryPolicy};
use chat_types::{Endpoint, Paged, PagedItems};

use crate::{BatchReport, Client, Error, Items, Pages, batch};

/// A request to one command. Awaiting it sends it.
///
/// A list that is larger than one call takes is split into parts, which are sent one after the other; the answers
/// are joined. When a part fails, [`Error::batch`] tells what became of each item.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = chat_emulator::Emulator::start().await?;
/// # let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
/// # let chat = chat.base_url(emulator.url()).build()?;
/// # let _ = chat.account().account_import("alice").await?;
/// use std::time::Duration;
///
/// let account = chat
///     .official_account()
///     .create_official_account("alice", "Daily news")
///     .introduction("What happened today")
///     .with_timeout(Duration::from_secs(5))
///     .await?;
/// println!("{}", account.official_account_user_id);
/// # assert!(account.official_account_user_id.as_str().starts_with("@TOA#"));
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

    /// Gives the call this long, all attempts and pauses together. A list that is split has this time for each of its
    /// parts, and pages have it for each page.
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

    /// Waits for its turn when a limit on calls is reached, or does not, whatever the client does.
    pub fn with_quota(mut self, mode: QuotaMode) -> Self {
        self.options = self.options.with_quota(mode);
        self
    }

    /// Calls as this administrator instead of the client's.
    pub fn with_identifier(mut self, identifier: impl Into<Box<str>>) -> Self {
        self.options = self.options.with_identifier(identifier);
        self
    }
}

impl<E: Endpoint> Call<'_, E> {
    /// Sends the call, and tells beside the answer what became of each item of its list.
    ///
    /// The answer alone tells what the last attempt met. When an earlier one did the work and its answer got lost,
    /// the last one finds, say, that the accounts to delete do not exist; the answer's `failures` name them, while
    /// the report counts them as [`Already`](crate::ItemState::Already). The report is empty for commands without
    /// such a list.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = chat_emulator::Emulator::start().await?;
    /// # let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
    /// # let chat = chat.base_url(emulator.url()).build()?;
    /// # let _ = chat.account().account_import("alice").await?;
    /// let call = chat.account().account_delete(["alice"]);
    /// let (_, report) = call.with_report().await?;
    /// assert_eq!(report.to_string(), "1 of 1 items were done");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As without a report. [`Error::batch`] is always there, with every item of the list.
    pub async fn with_report(self) -> Result<(E::Response, BatchReport), Error> {
        let Self {
            client,
            mut request,
            options,
        } = self;
        batch::report_all(client, &mut request, &options).await
    }
}

impl<'c, E: Paged + 'c> Call<'c, E> {
    /// Reads page by page.
    pub fn pages(self) -> Pages<'c, E> {
        Pages::new(self.client, self.request, self.options)
    }
}

impl<'c, E: PagedItems + 'c> Call<'c, E> {
    /// Reads item by item.
    pub fn items(self) -> Items<'c, E> {
        Items::new(self.pages())
    }
}

impl<'c, E: Endpoint + 'c> IntoFuture for Call<'c, E> {
    type Output = Result<E::Response, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'c>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            client,
            mut request,
            options,
        } = self;
        // Borrowed from the block and not passed on: a future keeps what is passed to it twice.
        Box::pin(async move { batch::send_all(client, &mut request, &options).await })
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
