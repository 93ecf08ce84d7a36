use chat_types::{Cursor, UnixTime};

use super::roster::Seat;

/// Where made-up ids and cursors come from. The same seed gives the same ids in the same order.
#[derive(Clone, Debug, Default)]
pub(crate) struct IdSource {
    seed: u64,
    issued: u64,
}

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl IdSource {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, issued: 0 }
    }

    /// A new id with this prefix. Where the prefix ends in an underscore it is repeated without it, as in
    /// `@TGS#_@TGS#…`, which tells ids made by the service from chosen ones.
    pub(crate) fn make(&mut self, prefix: &str) -> String {
        let again = prefix.strip_suffix('_').unwrap_or_default();
        let mut id = format!("{prefix}{again}");
        self.issued = self.issued.wrapping_add(1);
        let mut rest = mix(self.seed.wrapping_add(self.issued.wrapping_mul(STEP)));
        for _ in 0..9 {
            let letter = LETTERS.get(usize::try_from(rest % 62).unwrap_or_default());
            id.push(letter.copied().map_or('0', char::from));
            rest /= 62;
        }
        id
    }

    /// A number that looks drawn.
    pub(crate) fn number(&mut self) -> u32 {
        self.issued = self.issued.wrapping_add(1);
        let mixed = mix(self.seed.wrapping_add(self.issued.wrapping_mul(STEP)));
        u32::try_from(mixed >> 32).unwrap_or_default()
    }

    /// A cursor behind this seat. It can be read back only for the same query of the same app, and carries no
    /// number that a client could count on.
    pub(crate) fn cursor<K: AsRef<str>>(&self, query: &[&str], seat: &Seat<K>) -> Cursor {
        let mut place = seat.since.get().to_le_bytes().to_vec();
        place.extend_from_slice(seat.id.as_ref().as_bytes());
        let seal = self.seal(query, &place);
        self.veil(seal, &mut place);
        let mut text = format!("{seal:016x}");
        for byte in place {
            text.push_str(&format!("{byte:02x}"));
        }
        Cursor::from(text)
    }

    /// The seat that a cursor stands behind, if the cursor was made for this query.
    pub(crate) fn seat<K: for<'a> From<&'a str>>(
        &self,
        query: &[&str],
        cursor: &Cursor,
    ) -> Option<Seat<K>> {
        let (seal, hidden) = cursor.as_str().split_at_checked(16)?;
        let seal = u64::from_str_radix(seal, 16).ok()?;
        let mut place = unhex(hidden)?;
        self.veil(seal, &mut place);
        let (since, id) = place.split_first_chunk::<8>()?;
        let seat = Seat {
            since: UnixTime::new(i64::from_le_bytes(*since)),
            id: K::from(std::str::from_utf8(id).ok()?),
        };
        (self.seal(query, &place) == seal).then_some(seat)
    }

    fn seal(&self, query: &[&str], place: &[u8]) -> u64 {
        let parts = query.iter().map(|part| part.as_bytes()).chain([place]);
        parts.fold(mix(self.seed ^ STEP), |hash, part| {
            let start = mix(hash ^ part.len() as u64);
            part.iter()
                .fold(start, |hash, byte| mix(hash ^ u64::from(*byte)))
        })
    }

    /// Covers the bytes, or uncovers them.
    fn veil(&self, seal: u64, bytes: &mut [u8]) {
        let mut key = mix(self.seed ^ seal);
        for chunk in bytes.chunks_mut(8) {
            key = mix(key.wrapping_add(STEP));
            for (byte, cover) in chunk.iter_mut().zip(key.to_le_bytes()) {
                *byte ^= cover;
            }
        }
    }
}

/// Spreads the bits of a number over all of it (the last steps of SplitMix64).
fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    text.as_bytes()
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? * 16 + digit(*low)?),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn seat(id: &str) -> Seat<String> {
        Seat {
            since: UnixTime::new(1_700_000_000),
            id: id.to_owned(),
        }
    }

    #[test]
    fn ids_are_new_each_time_and_the_same_for_the_same_seed() {
        let (mut one, mut other) = (IdSource::new(7), IdSource::new(7));
        let ids: Vec<String> = (0..1000).map(|_| one.make("@TGS#")).collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 1000);
        assert!(ids.iter().all(|id| *id == other.make("@TGS#")));
        assert_ne!(
            IdSource::new(8).make("@TGS#"),
            IdSource::new(7).make("@TGS#")
        );
    }

    #[test]
    fn a_prefix_with_an_underscore_comes_twice() {
        let mut ids = IdSource::default();
        assert!(ids.make("@TOA#_").starts_with("@TOA#_@TOA#"));
        let plain = ids.make("@TGS#");
        assert_eq!(plain.matches('@').count(), 1, "{plain}");
    }

    #[test]
    fn a_cursor_leads_back_to_its_seat() {
        let ids = IdSource::new(1);
        for id in ["a", "用户", "an-id-of-exactly-thirty-two-bytes", ""] {
            let cursor = ids.cursor(&["list", "x"], &seat(id));
            assert_eq!(ids.seat(&["list", "x"], &cursor), Some(seat(id)));
        }
    }

    #[test]
    fn a_cursor_is_of_no_use_elsewhere() {
        let ids = IdSource::new(1);
        let cursor = ids.cursor(&["list", "x"], &seat("alice"));
        assert_eq!(ids.seat::<String>(&["list", "y"], &cursor), None);
        assert_eq!(ids.seat::<String>(&["listx", ""], &cursor), None);
        assert_eq!(
            IdSource::new(2).seat::<String>(&["list", "x"], &cursor),
            None
        );
    }

    #[test]
    fn a_cursor_cannot_be_made_up_or_changed() {
        let ids = IdSource::new(1);
        let cursor = ids.cursor(&["list"], &seat("alice"));
        assert!(!cursor.as_str().contains("616c696365"), "the id shows");
        for made_up in [
            "2",
            "200",
            "alice",
            "0",
            "ffffffffffffffff",
            "aé",
            "000000000000000é0",
        ] {
            assert_eq!(
                ids.seat::<String>(&["list"], &Cursor::from(made_up)),
                None,
                "{made_up}"
            );
        }
        for at in 0..cursor.as_str().len() {
            let mut text = cursor.as_str().to_owned();
            let other = if text.as_bytes()[at] == b'0' {
                "1"
            } else {
                "0"
            };
            text.replace_range(at..=at, other);
            assert_eq!(
                ids.seat::<String>(&["list"], &Cursor::from(text)),
                None,
                "changed at {at}"
            );
        }
    }
}
