use std::time::Duration;

use super::body::Departure;
use crate::{Delivery, Permit, Verdict};

/// An attempt under way, with its places. However it ends, even when the call is dropped, they are kept as long as the
/// request may arrive.
pub(super) struct Flight<'p> {
    permit: Option<Permit<'p>>,
    departure: Departure,
    /// If it arrives at all, it has done so by then.
    arrived: Duration,
}

impl<'p> Flight<'p> {
    pub(super) fn new(permit: Permit<'p>, departure: Departure, arrived: Duration) -> Self {
        Self {
            permit: Some(permit),
            departure,
            arrived,
        }
    }

    pub(super) fn departure(&self) -> &Departure {
        &self.departure
    }

    pub(super) fn answered(mut self, verdict: Verdict) {
        let Some(permit) = self.permit.take() else {
            return;
        };
        match verdict {
            Verdict::RefusedBeforeWork => permit.refused(),
            Verdict::OverLimit(lane) => permit.over_limit(lane),
            _ => permit.answered(),
        }
    }

    pub(super) fn failed(mut self, delivery: Delivery) {
        if delivery == Delivery::Answered
            && let Some(permit) = self.permit.take()
        {
            permit.answered();
        }
    }
}

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        // Without places there was an answer, so there is nothing to give up.
        if let Some(permit) = self.permit.take()
            && self.departure.give_up()
        {
            permit.unknown(self.arrived);
        }
    }
}
