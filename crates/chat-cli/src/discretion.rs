//! What may be shown of what was typed.

/// Whether a part of a text is as long and as mixed as keys and tickets are, and no word of a language.
pub(crate) fn may_hold_a_key(text: &str) -> bool {
    const LONG: usize = 16;
    const TOO_LONG_FOR_A_WORD: usize = 32;
    let is_of_a_key = |c: char| c.is_ascii_alphanumeric() || "+=".contains(c);
    text.split(|c| !is_of_a_key(c)).any(|run| {
        run.len() >= TOO_LONG_FOR_A_WORD
            || run.len() >= LONG && run.bytes().any(|byte| byte.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::may_hold_a_key;

    #[test]
    fn a_long_run_with_digits_may_be_of_a_key() {
        for secret in [
            "c0ffee00c0ffee00",
            "in/c0ffee00c0ffee00.json",
            "eJyrVkrOT1WyUkrOyUzNK1HSUVBKzkgsSgQ",
            "abcdefabcdefabcdefabcdefabcdefabcdef",
        ] {
            assert!(may_hold_a_key(secret), "{secret}");
        }
        for plain in [
            "",
            "body.json",
            "fixtures/get_group_member_info.request.1.json",
            "ConfigSvc/GetIPList",
            "internationalization.json",
            "2026-03-01/c0ffee00.json",
        ] {
            assert!(!may_hold_a_key(plain), "{plain}");
        }
    }
}
