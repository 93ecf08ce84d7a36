//! The tables of `chat_meta` hold `&'static` references. The generator builds them once per run and
//! never gives them back.

pub fn value<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

pub fn slice<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    Vec::leak(items.into_iter().collect())
}

pub fn text(text: &str) -> &'static str {
    String::leak(text.trim_end().to_owned())
}

pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> &'static [&'static str] {
    slice(texts.into_iter().map(text))
}
