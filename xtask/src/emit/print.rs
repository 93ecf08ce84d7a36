//! From tokens to readable text: a banner, module docs, one item after the other.

use proc_macro2::TokenStream;
use quote::quote;

/// A source file in the making.
pub(crate) struct Source {
    banner: String,
    docs: Vec<String>,
    items: Vec<TokenStream>,
}

impl Source {
    /// `from` names the file or files below `spec/` that the text is made from.
    pub(crate) fn new(from: &str) -> Self {
        Self {
            banner: format!("// Written by `cargo xtask gen` from {from}. Do not edit.\n"),
            docs: Vec::new(),
            items: Vec::new(),
        }
    }

    /// Adds a paragraph to the docs of the module.
    pub(crate) fn doc(&mut self, text: &str) {
        self.docs.push(text.to_owned());
    }

    pub(crate) fn item(&mut self, item: TokenStream) {
        if !item.is_empty() {
            self.items.push(item);
        }
    }

    pub(crate) fn print(self) -> Result<String, String> {
        let mut text = self.banner;
        text.push('\n');
        for (at, doc) in self.docs.iter().enumerate() {
            if at > 0 {
                text.push_str("//!\n");
            }
            for line in wrap(doc, 100) {
                text.push_str("//! ");
                text.push_str(&line);
                text.push('\n');
            }
        }
        for item in self.items {
            let file = syn::parse2(quote! { #item })
                .map_err(|error| format!("tokens are no Rust: {error}\n{item}"))?;
            text.push('\n');
            text.push_str(&air(&prettyplease::unparse(&file)));
        }
        Ok(text)
    }
}

/// Puts an empty line between the members of an impl block and between items.
fn air(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let closes = line == "}"
            || line == "    }"
            || (line.ends_with("};") && !line.starts_with("        "));
        if let Some(next) = lines.peek() {
            let goes_on = !next.trim_start().starts_with('}') && !next.is_empty();
            let first_method = (line.starts_with("    const ") || line.starts_with("    type "))
                && next.starts_with("    fn ");
            if (closes && goes_on && !line.starts_with("     ")) || first_method {
                out.push('\n');
            }
        }
    }
    out
}

/// Doc attributes for a text, wrapped.
pub(crate) fn docs(text: &str) -> TokenStream {
    let lines = text
        .split('\n')
        .flat_map(|paragraph| {
            if paragraph.trim().is_empty() {
                vec![String::new()]
            } else {
                wrap(paragraph, 100)
            }
        })
        .map(|line| {
            if line.is_empty() {
                line
            } else {
                format!(" {line}")
            }
        });
    quote! { #(#[doc = #lines])* }
}

/// Breaks a paragraph into lines. Words are never split.
fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in paragraph.split_whitespace() {
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// Text of the spec as rustdoc may read it: brackets and angle brackets are no links or tags.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.trim().chars() {
        match c {
            '`' => {
                code = !code;
                out.push(c);
            }
            '[' | ']' | '<' | '>' | '*' | '_' if !code => {
                if c == '_' {
                    out.push(c);
                } else {
                    out.push('\\');
                    out.push(c);
                }
            }
            _ => out.push(c),
        }
    }
    out
}
