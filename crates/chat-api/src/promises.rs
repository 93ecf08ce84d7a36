//! What the client promises of each call, and what that rests on.
//!
//! The service is somebody else's: calls go over a network, any answer can be lost after the work was done, and limits on
//! calls are counted in a way that nobody outside knows. What happens then depends on the command. Its docs name its
//! retry class, and so does [`EndpointMeta::retry`](crate::types::EndpointMeta::retry).
//!
//! # After an attempt whose outcome is not known
//!
//! That is a connection that broke once the request had begun to leave, a time limit, a gateway's page, an answer that
//! cannot be read, or a code of the service that leaves it open. Such a call is
//!
//! | class | | what it rests on |
//! | --- | --- | --- |
//! | `read` | sent again | it changes nothing |
//! | `repeatable` | sent again; an answer such as "is there already" to a resend counts as success | doing it twice gives the same state, says the spec; what was there before the call under the id that it gives, and was made by the same owner as far as the service tells, is taken for its work, as is that something is not there which never was |
//! | `keyed` | sent again with the same bytes, and so with the same key, as long as the service is sure to know the key | the service drops a repeat within its window, says the spec; keys do not come twice (see [Keys](#keys)) |
//! | `verify_first` | looked up with a read, and sent again only if that shows that nothing was done; if it shows that it was, the call succeeds | the read shows what the service has done; what arrives after the read is not seen, and what was there before the call and looks the same is taken for its work |
//! | `never` | given back | nothing |
//!
//! What is given back is an error whose [`delivery`](crate::Error::delivery) is `Unknown`. It has an
//! [`OutcomeUnknown`](crate::OutcomeUnknown), with the key that was used, what a look has shown, and advice. A look
//! that fails, or that shows neither the one nor the other, ends like that too, and so does one that shows that the work
//! was done but not what its answer was.
//!
//! So does a resend that is refused. The refusal is real, but what it complains about may be the work of the attempt before
//! it: an id that is in use is then somebody else's or the one that this very call took. The advice says so, the key has
//! the id, and a read of what is there tells the two apart.
//!
//! What an item of a list is answered is not changed: where the resend finds that it was so already, the
//! [report](crate::Call::with_report) of the call counts it as done. A [raw call](crate::Client::call_raw) is judged by the
//! same facts, and its [answer](crate::RawAnswer) tells that another one got lost before it.
//!
//! An attempt that found no connection, and one that the service refused because of too many calls, did nothing: it is made
//! again in every class. One that the service gave up before the work began, for a reason that passes, did nothing either,
//! if its code is to be trusted: it is made again where doing it twice would do no harm.
//!
//! # Keys
//!
//! A key is drawn once for each call and kept over all its attempts; one that you set is left as it is. All processes draw
//! from one order of all keys. With [`key_slice`](crate::ClientBuilder::key_slice) they draw from parts that do not meet,
//! and a process that is started again draws on behind the one before it. Then no key comes twice, as long as
//!
//! * no two processes draw from one slice for long at the same time: one that takes over from another may overlap with it
//!   once that has run for a few minutes;
//! * no process draws more than 2000 keys a second on the whole, which is ten times what one command may be called;
//! * the date of the machine is not set back between two starts;
//! * the slices are no more than some thousand, so that the service has forgotten a key by the time that the date has led
//!   through the whole slice: that takes 24 days by their number.
//!
//! Without slices each process begins at a place by chance. Two that send 200 messages a second to one group, and also two
//! runs of one process, then have the same keys within five minutes with a chance of about 1 in 36,000. A message whose
//! key another one has is dropped in silence. The service compares keys within a scope, such as a group, so keys for
//! another scope do no harm.
//!
//! # Limits on calls
//!
//! Each attempt, of whatever call, part, page, look or raw body, takes its turn under the documented limits of its command:
//! those for the command, for its receivers, for the one group or account that it is about, and those that it shares
//! with other commands. No window holds more than the limit, wherever it begins; the proof is in
//! [`transport`](crate::transport). It rests on one client calling for the app, and on that alone: a process that is started
//! again knows nothing of the calls before, so a window over the restart can hold up to twice the limit, and the service
//! then refuses the rest. For several processes or clients, and for limits that outlast a restart, let them share through Redis
//! (feature `redis`) and [`QuotaSettings::shared`](crate::QuotaSettings::shared). If the service refuses a call all
//! the same, that limit goes slower for a while and no other. [`ClientBuilder::quota`](crate::ClientBuilder::quota) changes
//! limits or switches them off, [`Client::quota`](crate::Client::quota) shows how they stand.
//!
//! A call moves only while its future is polled. One that is neither polled nor dropped, such as a page that is
//! [asked for](crate::Pages::next) and not waited for, keeps its place: those behind it in a queue wait as well, until its own
//! deadline at the longest, and what it has taken of a limit comes back only when it goes on or is dropped.
//!
//! A raw body comes under a limit by key if the key can be read from it. A command of your own, or one that the spec does not
//! know, has the limit that the service usually has.
//!
//! # Deadlines
//!
//! No attempt, no pause, no wait for a turn and no look begins after the deadline of the call, and none is begun that would
//! surely end after it. A call that cannot have its turn in time fails at once ([`ErrorKind::Quota`](crate::ErrorKind::Quota)).
//!
//! # Outages
//!
//! All calls of a client share a budget of resends, and of the reads that look a call up before its resend, so that the service
//! sees at most 1.2 times as many requests as there are calls. A call for which the budget has no look left ends like one
//! that is given back. When no connection to the region's first host can be opened, calls go to its backup host.
//!
//! # Over a transport of your own
//!
//! Over [`Client::with_transport`](crate::Client::with_transport) all this is the work of that transport. It is told the
//! class, the limits and the inquiry of each call.
