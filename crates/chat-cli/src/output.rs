//! Printing. A reader that goes away ends nothing: what is left unread was not wanted, and the exit code still tells.

use std::io::{self, ErrorKind, IsTerminal as _, Write};

use serde_json::Value;

use crate::failure::{Failure, Kind};
use crate::note::Note;

/// How results are printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    json: bool,
    terminal: bool,
}

impl Output {
    pub(crate) fn new(json: bool) -> Self {
        Self {
            json,
            terminal: io::stdout().is_terminal(),
        }
    }

    /// Whether JSON was asked for.
    pub(crate) fn is_json(self) -> bool {
        self.json
    }

    /// Whether people read the results: nobody asked for JSON, and they go to a terminal.
    pub(crate) fn is_for_people(self) -> bool {
        self.terminal && !self.json
    }

    /// Prints text that ends with a line feed of its own, or gets one.
    pub(crate) fn text(self, text: &str) -> Result<(), Failure> {
        write(text).or_else(|error| match error.kind() {
            ErrorKind::BrokenPipe => Ok(()),
            _ => Err(unwritten(&error)),
        })
    }

    /// As [`text`](Self::text), but fails as well if nobody reads it.
    pub(crate) fn announce(self, text: &str) -> Result<(), Failure> {
        write(text).map_err(|error| unwritten(&error))
    }

    /// Prints JSON: spread out for people, on one line for programs.
    pub(crate) fn value(self, value: &Value) -> Result<(), Failure> {
        if self.terminal {
            self.text(&format!("{value:#}"))
        } else {
            self.text(&value.to_string())
        }
    }

    /// Prints JSON text: spread out for people, and for programs as it came.
    pub(crate) fn json_text(self, text: &str) -> Result<(), Failure> {
        match serde_json::from_str::<Value>(text) {
            Ok(value) if self.terminal => self.value(&value),
            _ => self.text(text),
        }
    }

    /// Prints a note beside a result.
    pub(crate) fn note(self, note: &Note) {
        let text = if self.json {
            note.to_json().to_string()
        } else {
            format!("note: {}", clean(note.message()))
        };
        let _ = writeln!(io::stderr().lock(), "{text}");
    }

    /// Prints a failure. There is nobody to tell when that fails too.
    pub(crate) fn failure(self, failure: &Failure) {
        let text = if self.json {
            failure.to_json().to_string()
        } else {
            format!("error: {}", clean(failure.message()))
        };
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}

fn write(text: &str) -> io::Result<()> {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.write_all(end.as_bytes())?;
    out.flush()
}

fn unwritten(error: &io::Error) -> Failure {
    Failure::new(Kind::Unreached, format!("cannot write the result: {error}"))
}

/// Text that may come from somebody else, without what could play with a terminal.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() && c != '\n' {
            cleaned.extend(c.escape_default());
        } else {
            cleaned.push(c);
        }
    }
    cleaned
}

/// The same on one line: a line feed in it could pose as a line of ours.
pub(crate) fn clean_line(text: &str) -> String {
    clean(text).replace('\n', "\\n")
}

/// Lines of cells as columns of equal width. The last column is not padded.
pub(crate) fn columns(lines: &[Vec<String>]) -> String {
    let count = lines.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count)
        .map(|column| {
            lines
                .iter()
                .filter_map(|line| line.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for line in lines {
        let mut row = String::new();
        for (cell, width) in line.iter().zip(&widths) {
            row.push_str(&format!("{cell:<width$}  "));
        }
        text.push_str(row.trim_end());
        text.push('\n');
    }
    text
}

/// Width of text for people. Fixed, so that the same words come out the same everywhere.
pub(crate) const WIDTH: usize = 110;

/// Lines of cells as [`columns`], except that the last cell is prose, which is wrapped: beside the others where there
/// is room, below them otherwise.
pub(crate) fn prose(lines: &[Vec<String>]) -> String {
    const ROOM: usize = 50;
    const INDENT: usize = 4;
    let (heads, docs): (Vec<_>, Vec<_>) = lines
        .iter()
        .map(|line| match line.split_last() {
            Some((doc, head)) => (head.to_vec(), doc.as_str()),
            None => (Vec::new(), ""),
        })
        .unzip();
    let heads = columns(&heads);
    let widest = heads
        .lines()
        .map(|head| head.chars().count())
        .max()
        .unwrap_or(0)
        + 2;
    let mut text = String::new();
    for (head, doc) in heads.lines().zip(docs) {
        if widest + ROOM <= WIDTH {
            let mut gap = format!("{head:<widest$}");
            for line in wrap(doc, WIDTH - widest) {
                text.push_str(&format!("{gap}{line}\n"));
                gap = " ".repeat(widest);
            }
        } else {
            text.push_str(&format!("{head}\n"));
            for line in wrap(doc, WIDTH - INDENT)
                .iter()
                .filter(|line| !line.is_empty())
            {
                text.push_str(&format!("{:INDENT$}{line}\n", ""));
            }
        }
    }
    text
}

/// Breaks text between words; a word longer than a line stays whole. No text is one empty line.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{clean, clean_line, columns, prose, wrap};

    #[test]
    fn control_characters_are_shown_not_obeyed() {
        assert_eq!(
            clean("a\u{1b}[31mb\rc\nd\u{9b}e ü"),
            "a\\u{1b}[31mb\\rc\nd\\u{9b}e ü"
        );
        assert_eq!(clean_line("a\nb\tc\0"), "a\\nb\\tc\\u{0}");
    }

    #[test]
    fn text_breaks_between_words() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("a-very-long-word b", 4), ["a-very-long-word", "b"]);
        assert_eq!(wrap("", 4), [""]);
    }

    #[test]
    fn prose_stands_beside_short_cells_and_below_long_ones() {
        let line = |head: &str| vec![head.to_owned(), "word ".repeat(30)];
        let beside = prose(&[line("a")]);
        assert!(beside.starts_with("a  word word"), "{beside}");
        assert!(
            beside
                .lines()
                .nth(1)
                .expect("wrapped")
                .starts_with("   word"),
            "{beside}"
        );
        let below = prose(&[line(&"a".repeat(90))]);
        assert!(below.contains("a\n    word word"), "{below}");
        assert!(
            below.lines().all(|line| line.chars().count() <= 110),
            "{below}"
        );
    }

    #[test]
    fn columns_line_up_and_end_without_blanks() {
        let line = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        let text = columns(&[line(&["a", "bcd", "x"]), line(&["long", "", ""])]);
        assert_eq!(text, "a     bcd  x\nlong\n");
    }
}
