//! Bytes as hexadecimal digits.

use std::str::FromStr;

/// Bytes that are written as pairs of hexadecimal digits on the command line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hex(pub(crate) Vec<u8>);

impl FromStr for Hex {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const WRONG: &str = "write bytes as pairs of hexadecimal digits, such as 00ff";
        let digits: Vec<u8> = text
            .chars()
            .map(|digit| {
                digit
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            })
            .collect::<Option<_>>()
            .ok_or(WRONG)?;
        let pairs = digits.chunks_exact(2);
        if !pairs.remainder().is_empty() {
            return Err(WRONG);
        }
        Ok(Self(
            pairs
                .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
                .collect(),
        ))
    }
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn encode(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Hex, encode};

    #[test]
    fn reads_pairs_of_digits_only() {
        let bytes: Hex = "00fF10".parse().expect("three pairs");
        assert_eq!(bytes.0, [0, 255, 16]);
        assert_eq!(encode(&bytes.0), "00ff10");
        assert!("".parse::<Hex>().expect("no pair").0.is_empty());
        for wrong in ["0", "0g", "00 ", "+1", "äö"] {
            assert!(wrong.parse::<Hex>().is_err(), "{wrong}");
        }
    }
}
