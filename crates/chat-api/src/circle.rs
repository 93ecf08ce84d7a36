use serde_core::Serialize;

/// Notices that the requests for pages come again in a circle, however long it is, and keeps one request for that
/// (Brent's way: the kept one moves on after 2, 4, 8, … pages, so a circle meets it after a few turns at most).
#[derive(Default)]
pub(crate) struct Circle {
    kept: Vec<u8>,
    age: u64,
    life: u64,
}

impl Circle {
    /// Whether this request was made before. To be asked once for each page that comes next.
    pub(crate) fn closes(&mut self, request: &impl Serialize) -> bool {
        let Ok(request) = serde_json::to_vec(request) else {
            return false; // it cannot be sent either, which is told then
        };
        if self.life > 0 && request == self.kept {
            return true;
        }
        self.age += 1;
        if self.age >= self.life {
            self.kept = request;
            self.life = self.life.saturating_mul(2).max(2);
            self.age = 0;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::Circle;

    /// After how many requests the circle is noticed, if it is.
    fn noticed(requests: impl Iterator<Item = u32>) -> Option<usize> {
        let mut circle = Circle::default();
        requests
            .take(10_000)
            .position(|request| circle.closes(&request))
    }

    #[test]
    fn what_leads_on_is_no_circle() {
        assert_eq!(noticed(0..), None);
    }

    #[test]
    fn circles_are_noticed_whatever_their_length_and_wherever_they_begin() {
        for start in [0_usize, 1, 2, 7, 100] {
            for length in [1_usize, 2, 3, 8, 99] {
                let way = (0_u32..).take(start);
                let round = (1_000_u32..).take(length).cycle();
                let after = noticed(way.chain(round));
                let most = 3 * (start + length) + 3;
                assert!(
                    after.is_some_and(|after| after >= start + length && after <= most),
                    "{start} and {length}: {after:?}"
                );
            }
        }
    }
}
