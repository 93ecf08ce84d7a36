//! Error numbers with one thing changed: what they mean, and where they can come.

use chat_types::meta::{CodeMeta, ErrorClass, Outcome, RetryAdvice};

use super::steps::{leak_all, list};

const CLASSES: [ErrorClass; 10] = [
    ErrorClass::AlreadyExists,
    ErrorClass::Auth,
    ErrorClass::ClientBug,
    ErrorClass::ContentRejected,
    ErrorClass::NotFound,
    ErrorClass::Other,
    ErrorClass::Permission,
    ErrorClass::Quota,
    ErrorClass::RateLimited,
    ErrorClass::ServerTransient,
];

const OUTCOMES: [Outcome; 3] = [Outcome::NotApplied, Outcome::Applied, Outcome::Unknown];

const ADVICE: [RetryAdvice; 4] = [
    RetryAdvice::Again,
    RetryAdvice::AfterDelay,
    RetryAdvice::AfterFix,
    RetryAdvice::Never,
];

/// A number that nobody answers.
const FOREIGN: i64 = 1_000_000;

/// A number less, one more, and each with another class, outcome or advice.
pub(super) fn meanings(all: &'static [CodeMeta], put: &mut dyn FnMut(String, &'static [CodeMeta])) {
    let mut longer = all.to_vec();
    longer.push(CodeMeta {
        code: FOREIGN,
        name: "",
        class: ErrorClass::Other,
        outcome: Outcome::Unknown,
        advice: RetryAdvice::Never,
        shrink_page: false,
        doc: "",
    });
    put(format!("{FOREIGN} as well"), leak_all(longer));
    for (index, code) in all.iter().enumerate() {
        let mut fewer = all.to_vec();
        fewer.remove(index);
        put(format!("{} gone", code.code), leak_all(fewer));
        let mut with = |what: &str, changed: CodeMeta| {
            let mut all = all.to_vec();
            if let Some(slot) = all.get_mut(index) {
                *slot = changed;
            }
            put(format!("{} {what}", code.code), leak_all(all));
        };
        for class in CLASSES.into_iter().filter(|class| *class != code.class) {
            with(class.as_str(), CodeMeta { class, ..*code });
        }
        for outcome in OUTCOMES.into_iter().filter(|other| *other != code.outcome) {
            with(outcome.as_str(), CodeMeta { outcome, ..*code });
        }
        for advice in ADVICE.into_iter().filter(|other| *other != code.advice) {
            let label = format!("advice {}", advice.as_str());
            with(&label, CodeMeta { advice, ..*code });
        }
        let shrink_page = !code.shrink_page;
        with(
            "shrink_page",
            CodeMeta {
                shrink_page,
                ..*code
            },
        );
    }
}

/// A number less and one more.
pub(super) fn numbers(all: &'static [i64], put: &mut dyn FnMut(String, &'static [i64])) {
    list(all, FOREIGN, &mut |changed| {
        put(format!("{changed:?}"), leak_all(changed));
    });
}
