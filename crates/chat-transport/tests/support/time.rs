//! Time that is moved by hand, and tasks that live in it. A task runs only when its waker was used, so a waker that
//! somebody forgot to use shows as a task that never ends.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use chat_transport::{BoxFuture, Clock};

/// Stands still until the simulation moves it to the next timer.
#[derive(Debug, Clone, Default)]
pub struct SimClock(Arc<Mutex<Hands>>);

#[derive(Debug, Default)]
struct Hands {
    now: Duration,
    timers: Vec<(Duration, Waker)>,
}

impl SimClock {
    fn next(&self) -> Option<Duration> {
        let hands = self.0.lock().expect("lock");
        hands.timers.iter().map(|(at, _)| *at).min()
    }

    fn move_to(&self, then: Duration) {
        let mut hands = self.0.lock().expect("lock");
        hands.now = hands.now.max(then);
        let now = hands.now;
        hands.timers.retain(|(at, waker)| {
            if *at <= now {
                waker.wake_by_ref();
            }
            *at > now
        });
    }
}

impl Clock for SimClock {
    fn now(&self) -> Duration {
        self.0.lock().expect("lock").now
    }

    fn unix_time(&self) -> u64 {
        self.now().as_secs()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        let at = self.now() + pause;
        Box::pin(std::future::poll_fn(move |context| {
            let mut hands = clock.0.lock().expect("lock");
            if hands.now >= at {
                return Poll::Ready(());
            }
            hands.timers.push((at, context.waker().clone()));
            Poll::Pending
        }))
    }

    fn random(&self) -> u32 {
        0
    }
}

struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

type Task<'t> = (Option<Pin<Box<dyn Future<Output = ()> + 't>>>, Arc<Flag>);

pub struct Sim<'t> {
    clock: SimClock,
    tasks: Vec<Task<'t>>,
}

impl<'t> Sim<'t> {
    pub fn new(clock: &SimClock) -> Self {
        Self {
            clock: clock.clone(),
            tasks: Vec::new(),
        }
    }

    pub fn spawn(&mut self, task: impl Future<Output = ()> + 't) -> usize {
        let flag = Arc::new(Flag(AtomicBool::new(true)));
        self.tasks.push((Some(Box::pin(task)), flag));
        self.tasks.len() - 1
    }

    /// Drops a task where it stands.
    pub fn cancel(&mut self, task: usize) {
        self.tasks[task].0 = None;
    }

    /// Runs everything that can run without time going on.
    pub fn settle(&mut self) {
        let mut busy = true;
        while busy {
            busy = false;
            for (task, flag) in &mut self.tasks {
                if !flag.0.swap(false, Ordering::SeqCst) {
                    continue;
                }
                if let Some(future) = task {
                    busy = true;
                    let waker = Waker::from(Arc::clone(flag));
                    if future
                        .as_mut()
                        .poll(&mut Context::from_waker(&waker))
                        .is_ready()
                    {
                        *task = None;
                    }
                }
            }
        }
    }

    /// Runs until then.
    pub fn run_to(&mut self, then: Duration) {
        self.settle();
        while let Some(next) = self.clock.next().filter(|next| *next <= then) {
            self.clock.move_to(next);
            self.settle();
        }
        self.clock.move_to(then);
        self.settle();
    }

    /// Runs until nothing happens any more; gives how many tasks hang.
    pub fn run(&mut self) -> usize {
        self.settle();
        while let Some(next) = self.clock.next() {
            self.clock.move_to(next);
            self.settle();
        }
        self.tasks.iter().filter(|(task, _)| task.is_some()).count()
    }
}
