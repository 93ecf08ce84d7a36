//! Tests of the loader, on a small spec of a shop and on the real one.

mod commands;
mod fields;
mod files;
mod flow;
mod model;
mod schema;
mod shown;
mod types;

pub use self::shown::full_shop;
use super::diagnostic::Diagnostic;
use super::files::Texts;
use super::{Examples, load_texts};
use crate::model::Model;

/// A small spec without mistakes, by path.
pub fn shop() -> Texts {
    [
        ("service.yaml", include_str!("shop/service.yaml")),
        (
            "errors/common.yaml",
            include_str!("shop/errors/common.yaml"),
        ),
        ("errors/shop.yaml", include_str!("shop/errors/shop.yaml")),
        ("types/base.yaml", include_str!("shop/types/base.yaml")),
        (
            "shop/list_items.yaml",
            include_str!("shop/shop/list_items.yaml"),
        ),
        (
            "shop/put_items.yaml",
            include_str!("shop/shop/put_items.yaml"),
        ),
        (
            "shop/send_note.yaml",
            include_str!("shop/shop/send_note.yaml"),
        ),
        (
            "shop/take_items.yaml",
            include_str!("shop/shop/take_items.yaml"),
        ),
        (
            "shop/watch_items.yaml",
            include_str!("shop/shop/watch_items.yaml"),
        ),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .collect()
}

pub fn load(texts: Texts) -> Result<Model, Vec<Diagnostic>> {
    load_texts(texts, Examples::Fit)
}

/// The first lines of all diagnostics.
pub fn first_lines(texts: Texts) -> Vec<String> {
    first_lines_asking(texts, Examples::Fit)
}

fn first_lines_asking(texts: Texts, examples: Examples) -> Vec<String> {
    match load_texts(texts, examples) {
        Ok(_) => Vec::new(),
        Err(found) => found
            .iter()
            .filter_map(|found| Some(found.to_string().lines().next()?.to_owned()))
            .collect(),
    }
}

/// The shop with changes. Every `§` in a text marks where a diagnostic is expected.
pub struct Change {
    texts: Texts,
    examples: Examples,
}

impl Change {
    /// In `path`, `old` becomes `new`.
    pub fn of(path: &str, old: &str, new: &str) -> Self {
        let shop = Self {
            texts: shop(),
            examples: Examples::Fit,
        };
        shop.and(path, old, new)
    }

    /// In `path`, `old` becomes `new`, and the examples of the shop have to show everything, as they did before.
    pub fn of_full(path: &str, old: &str, new: &str) -> Self {
        let shop = Self {
            texts: full_shop(),
            examples: Examples::ShowAll,
        };
        shop.and(path, old, new)
    }

    /// A file as a whole.
    pub fn file(path: &str, text: &str) -> Self {
        let mut texts = shop();
        texts.insert(path.to_owned(), text.to_owned());
        Self {
            texts,
            examples: Examples::Fit,
        }
    }

    /// A further change.
    pub fn and(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = self
            .texts
            .get_mut(path)
            .unwrap_or_else(|| panic!("no file {path}"));
        assert_eq!(
            text.matches(old).count(),
            1,
            "'{old}' must stand once in {path}"
        );
        *text = text.replacen(old, new, 1);
        self
    }

    /// A mark before a text that stays as it is.
    pub fn mark(self, path: &str, text: &str) -> Self {
        self.and(path, text, &format!("§{text}"))
    }

    /// Exactly these are found, at the marks.
    #[track_caller]
    pub fn gives<const N: usize>(self, messages: [&str; N]) {
        let examples = self.examples;
        let (texts, places) = self.without_marks();
        assert_eq!(places.len(), N, "as many marks as messages");
        let expected: Vec<String> = places
            .iter()
            .zip(messages)
            .map(|(place, message)| format!("{place}: {message}"))
            .collect();
        assert_eq!(first_lines_asking(texts, examples), expected);
    }

    /// This is found at the mark, among others that follow from it.
    #[track_caller]
    pub fn gives_any(self, message: &str) {
        let (texts, places) = self.without_marks();
        let place = places.first().expect("a change needs a mark");
        let (found, wanted) = (first_lines(texts), format!("{place}: {message}"));
        assert!(
            found.iter().any(|line| line.starts_with(&wanted)),
            "{wanted}\nis not in {found:#?}"
        );
    }

    #[track_caller]
    pub fn passes(self) {
        self.gives([]);
    }

    /// The texts, and file, line and column of every mark.
    pub fn without_marks(self) -> (Texts, Vec<String>) {
        let mut places = Vec::new();
        let mut texts = Texts::new();
        for (path, marked) in self.texts {
            let (mut text, mut line, mut column) = (String::new(), 1, 1);
            for c in marked.chars() {
                match c {
                    '§' => {
                        places.push(format!("spec/{path}:{line}:{column}"));
                        continue;
                    }
                    '\n' => (line, column) = (line + 1, 1),
                    _ => column += 1,
                }
                text.push(c);
            }
            texts.insert(path, text);
        }
        (texts, places)
    }
}

#[test]
fn the_shop_has_no_mistakes() {
    assert_eq!(first_lines(shop()), [""; 0]);
}
