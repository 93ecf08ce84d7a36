//! From tokens to readable text: a banner, module docs, one item after the other.

use proc_macro2::{Spacing, TokenStream, TokenTree};
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
            match table(&file) {
                Some(table) => text.push_str(&table),
                None => text.push_str(&air(&prettyplease::unparse(&file))),
            }
        }
        Ok(text)
    }
}

/// A call of `object!`, which is no Rust that a printer knows: a line for each field.
fn table(file: &syn::File) -> Option<String> {
    let [syn::Item::Macro(call)] = file.items.as_slice() else {
        return None;
    };
    let path = &call.mac.path;
    if path.segments.last()?.ident != "object" {
        return None;
    }
    let mut text = format!("{}!(", tight(quote!(#path)));
    for token in call.mac.tokens.clone() {
        let TokenTree::Group(fields) = token else {
            text.push_str(&tight(token.into()));
            continue;
        };
        text.push_str(" {");
        let lines = tight(fields.stream());
        let lines = lines.split_inclusive("), ");
        lines.for_each(|line| text.push_str(&format!("\n    {}", line.trim_end())));
        text.push_str(if fields.stream().is_empty() {
            "}"
        } else {
            "\n}"
        });
    }
    text.push_str(");\n");
    Some(text)
}

/// Tokens as people set them, as far as [`table`] needs it.
fn tight(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => text.push_str(&format!("({})", tight(group.stream()))),
            TokenTree::Punct(sign) => match sign.as_char() {
                ':' if sign.spacing() == Spacing::Joint || text.ends_with(':') => text.push(':'),
                sign @ (':' | ',') => text.extend([sign, ' ']),
                '|' => text.push_str(" | "),
                sign => text.push(sign),
            },
            other => text.push_str(&other.to_string()),
        }
    }
    text
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
                && (next.starts_with("    fn ") || next == &"    #[inline]");
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
