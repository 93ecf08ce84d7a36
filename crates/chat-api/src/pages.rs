use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use chat_transport::{CallOptions, Delivery};
use chat_types::{Answer, PageFault, Paged, PagedItems, SeenItems, Step};
use futures_core::Stream;

use crate::circle::Circle;
use crate::send::{Arrived, send};
use crate::{ApiError, Client, Error, ErrorKind};

type Fetch<'c, E> = Pin<Box<dyn Future<Output = Fetched<E>> + Send + 'c>>;

/// A request after its page was read, and the page.
struct Fetched<E: Paged> {
    request: E,
    outcome: Result<(E::Response, Result<Step, PageFault>), Error>,
}

/// The answers of a command page by page, with [`next`](Self::next) or as a `Stream`. Made by
/// [`Call::pages`](crate::Call::pages).
///
/// Pages without items are passed over, so an empty list has none. A page that would be too large for the service to answer is asked for again
/// with half the size. An answer that does not lead on, or leads back to an earlier page, is followed by an error of kind
/// [`ErrorKind::Paging`].
///
/// Where a command pages by a number of items to pass over, an item that leaves while others read moves the later ones
/// up, and one of them is passed over; one that comes may appear twice. Cursors of the service do not have this; there
/// is no cure on this side but reading again.
///
/// An error ends the pages; [`resume`](Self::resume) goes on at the page that failed, and
/// [`request`](Self::request) tells where that is, so that another process can go on there.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = chat_emulator::Emulator::start().await?;
/// # let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
/// # let chat = chat.base_url(emulator.url()).build()?;
/// # let people = ["alice", "bob", "carol"];
/// # let _ = chat.account().multiaccount_import(people).await?;
/// # let created = chat.official_account().create_official_account("alice", "Daily news").await?;
/// # let news = created.official_account_user_id;
/// # let _ = chat.official_account().add_subscriber(&news, people).await?;
/// let mut pages = chat.official_account().get_subscriber_info(&news).limit(2).pages();
/// let mut seen = 0;
/// while let Some(page) = pages.next().await {
///     let page = page?;
///     seen += page.subscriber_list.len();
///     println!("{seen} of {}", page.subscriber_num);
/// }
/// assert_eq!(seen, 3);
/// # Ok(())
/// # }
/// ```
#[must_use = "pages are read with `next`"]
pub struct Pages<'c, E: Paged> {
    client: &'c Client,
    options: CallOptions,
    seen: SeenItems,
    circle: Circle,
    state: State<'c, E>,
}

enum State<'c, E: Paged> {
    Ready(E),
    Reading(Fetch<'c, E>),
    /// The page at hand was the last: it does not lead on.
    Stuck(E, PageFault),
    Failed(E),
    Ended,
}

impl<'c, E: Paged + 'c> Pages<'c, E> {
    pub(crate) fn new(client: &'c Client, request: E, options: CallOptions) -> Self {
        Self {
            client,
            options,
            seen: SeenItems::default(),
            circle: Circle::default(),
            state: State::Ready(request),
        }
    }

    /// The next page; `None` after the last one and after an error.
    ///
    /// The future may be dropped: the page under way is kept and comes with the next call. Until then nothing moves it, and
    /// it keeps its place under the [limits on calls](crate::promises#limits-on-calls), which other calls may be waiting
    /// for. Drop the pages when you do not go on soon; [`request`](Self::request), read before, tells where to go on.
    pub async fn next(&mut self) -> Option<Result<E::Response, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The request for the page that comes next, or for the one that failed; `None` at the end and while a page is
    /// under way.
    pub fn request(&self) -> Option<&E> {
        match &self.state {
            State::Ready(request) | State::Failed(request) => Some(request),
            State::Reading(_) | State::Stuck(..) | State::Ended => None,
        }
    }

    /// Goes on after an error, with the page that failed; after one of kind [`ErrorKind::Paging`], with a page that was
    /// read before.
    pub fn resume(&mut self) {
        if let State::Failed(_) = self.state
            && let State::Failed(request) = std::mem::replace(&mut self.state, State::Ended)
        {
            self.state = State::Ready(request);
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Response, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Failed(request) => {
                    self.state = State::Failed(request);
                    return Poll::Ready(None);
                }
                State::Stuck(request, why) => {
                    self.state = State::Failed(request);
                    return Poll::Ready(Some(Err(fault::<E>(&why))));
                }
                State::Ready(request) => {
                    let fetch = fetch(self.client, request, self.options.clone());
                    self.state = State::Reading(Box::pin(fetch));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready(Fetched { request, outcome }) = reading.as_mut().poll(context)
                    else {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    match outcome {
                        Err(error) => {
                            self.state = State::Failed(request);
                            return Poll::Ready(Some(Err(error)));
                        }
                        Ok((mut answer, step)) => {
                            request.drop_seen(&mut answer, &mut self.seen);
                            let empty = E::is_empty(&answer)
                                && answer.undecoded_mut().is_none_or(|items| items.is_empty());
                            self.state = match step {
                                Ok(Step::Next) if self.circle.closes(&request) => {
                                    State::Stuck(request, PageFault::Circle)
                                }
                                Ok(Step::Next) => State::Ready(request),
                                Ok(_) => State::Ended,
                                Err(why) => State::Stuck(request, why),
                            };
                            if !empty {
                                return Poll::Ready(Some(Ok(answer)));
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Reads one page and moves the request on to the next.
async fn fetch<E: Paged>(client: &Client, mut request: E, options: CallOptions) -> Fetched<E> {
    loop {
        match send(client, &mut request, &options).await {
            Ok(Arrived { answer, .. }) => {
                let step = request.advance(&answer);
                return Fetched {
                    request,
                    outcome: Ok((answer, step)),
                };
            }
            Err(error) => {
                if !shrink(&mut request, &error) {
                    return Fetched {
                        request,
                        outcome: Err(error),
                    };
                }
            }
        }
    }
}

fn fault<E: Paged>(why: &PageFault) -> Error {
    Error::new(
        ErrorKind::Paging,
        E::META.path,
        Delivery::Answered,
        why.to_string(),
    )
}

/// Halves the page size if the service said that the page is too large.
fn shrink<E: Paged>(request: &mut E, error: &Error) -> bool {
    let too_large = error.api().is_some_and(ApiError::asks_for_less);
    match request.page_size() {
        Some(size) if too_large && size > 1 => {
            request.set_page_size(size / 2);
            tracing::debug!(
                endpoint = E::META.path,
                size = size / 2,
                "page is too large and is halved"
            );
            true
        }
        _ => false,
    }
}

impl<'c, E: Paged + Unpin + 'c> Stream for Pages<'c, E> {
    type Item = Result<E::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<E: Paged> fmt::Debug for Pages<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("endpoint", &E::META.path)
            .finish_non_exhaustive()
    }
}

/// The items of a command one by one, over all pages, with [`next`](Self::next) or as a `Stream`. Made by
/// [`Call::items`](crate::Call::items).
///
/// An item that cannot be read comes as an error of kind [`ErrorKind::Item`] in its place, and the items after it
/// follow. Any other error ends the items, until [`resume`](Self::resume).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let emulator = chat_emulator::Emulator::start().await?;
/// # let chat = chat_api::Client::builder(emulator.app_id(), emulator.secret_key());
/// # let chat = chat.base_url(emulator.url()).build()?;
/// # let _ = chat.account().account_import("alice").await?;
/// # let tea = chat.group().create_group("Public", "Tea").owner_account("alice").await?.group_id;
/// use chat_api::types::MemberRole;
///
/// let mut owners = chat
///     .group()
///     .get_group_member_info(tea)
///     .member_role_filter([MemberRole::Owner])
///     .items();
/// while let Some(member) = owners.next().await {
///     assert_eq!(member?.member_account.as_str(), "alice");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "items are read with `next`"]
pub struct Items<'c, E: PagedItems> {
    pages: Pages<'c, E>,
    page: VecDeque<Result<E::Item, Error>>,
}

impl<'c, E: PagedItems + 'c> Items<'c, E> {
    pub(crate) fn new(pages: Pages<'c, E>) -> Self {
        Self {
            pages,
            page: VecDeque::new(),
        }
    }

    /// The next item; `None` after the last one and after an error that ended the pages.
    ///
    /// The future may be dropped, with what [`Pages::next`] says of a page under way.
    pub async fn next(&mut self) -> Option<Result<E::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Goes on after an error, with the page that failed.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// The pages themselves. Items of the page at hand are lost.
    pub fn into_pages(self) -> Pages<'c, E> {
        self.pages
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<E::Item, Error>>> {
        loop {
            if let Some(item) = self.page.pop_front() {
                return Poll::Ready(Some(item));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(answer)) => self.page = items_of::<E>(answer),
            }
        }
    }
}

/// The items of a page in their order, with an error in the place of each that could not be read. What could not be
/// read of other lists comes behind them.
fn items_of<E: PagedItems>(mut answer: E::Response) -> VecDeque<Result<E::Item, Error>> {
    let list = E::META.page.first().map_or("", |page| page.items);
    let bad = answer
        .undecoded_mut()
        .map(std::mem::take)
        .unwrap_or_default();
    let (own, other): (Vec<_>, Vec<_>) = bad.into_iter().partition(|item| item.list == list);
    let mut good = std::mem::take(E::items(&mut answer)).into_iter();
    let mut items = VecDeque::new();
    for item in own {
        let before = item.index.saturating_sub(items.len());
        items.extend(good.by_ref().take(before).map(Ok));
        items.push_back(Err(Error::of_item(E::META.path, item)));
    }
    items.extend(good.map(Ok));
    items.extend(
        other
            .into_iter()
            .map(|item| Err(Error::of_item(E::META.path, item))),
    );
    items
}

impl<'c, E: PagedItems + Unpin + 'c> Stream for Items<'c, E>
where
    E::Item: Unpin,
{
    type Item = Result<E::Item, Error>;

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<<Self as Stream>::Item>> {
        self.get_mut().poll(context)
    }
}

impl<E: PagedItems> fmt::Debug for Items<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("endpoint", &E::META.path)
            .finish_non_exhaustive()
    }
}
