use std::sync::atomic::{AtomicU32, Ordering};

use chat_types::FillSource;

/// Numbers that do not come again before all others have been drawn.
///
/// A counter runs through all 2^32 values; multiplying by an odd number and adding another only puts them in a
/// different order. The order differs from client to client.
#[derive(Debug)]
pub(crate) struct Keys {
    counter: AtomicU32,
    factor: u32,
    shift: u32,
}

impl Keys {
    pub(crate) fn new() -> Self {
        Self::with(fastrand::u32(..), fastrand::u32(..), fastrand::u32(..))
    }

    fn with(start: u32, factor: u32, shift: u32) -> Self {
        Self {
            counter: AtomicU32::new(start),
            factor: factor | 1,
            shift,
        }
    }

    fn draw(&self) -> u32 {
        let count = self.counter.fetch_add(1, Ordering::Relaxed);
        count.wrapping_mul(self.factor).wrapping_add(self.shift)
    }
}

/// What the client puts where the user says nothing.
pub(crate) struct Source<'c> {
    pub(crate) keys: &'c Keys,
    pub(crate) app_id: u64,
}

impl FillSource for Source<'_> {
    fn unique(&mut self) -> u32 {
        self.keys.draw()
    }

    fn app_id(&self) -> u64 {
        self.app_id
    }
}

#[cfg(test)]
mod tests {
    use super::Keys;

    #[test]
    fn a_key_does_not_come_again_before_all_others_were_drawn() {
        for (start, factor, shift) in [(0, 0, 0), (u32::MAX, 0x9E37_79B8, 7), (5, u32::MAX, 1)] {
            let keys = Keys::with(start, factor, shift);
            // All 2^32 draws would take too long; a part of them shows the order.
            let mut drawn: Vec<u32> = (0..1 << 21).map(|_| keys.draw()).collect();
            drawn.sort_unstable();
            assert!(drawn.is_sorted_by(|a, b| a < b), "a key came twice");
        }
    }
}
