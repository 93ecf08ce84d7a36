//! Printing. A reader that goes away ends nothing: what is left unread was not wanted, and the exit code still tells.

use std::io::{self, ErrorKind, IsTerminal as _, Write};

use serde_json::Value;

use crate::failure::{Failure, Kind};

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

    /// Prints text that ends with a line feed of its own, or gets one.
    pub(crate) fn text(self, text: &str) -> Result<(), Failure> {
        let end = if text.ends_with('\n') { "" } else { "\n" };
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())
            .and_then(|()| out.write_all(end.as_bytes()))
            .and_then(|()| out.flush())
            .or_else(|error| match error.kind() {
                ErrorKind::BrokenPipe => Ok(()),
                _ => Err(Failure::new(
                    Kind::Unreached,
                    format!("cannot write the result: {error}"),
                )),
            })
    }

    /// Prints JSON: spread out for people, on one line for programs.
    pub(crate) fn value(self, value: &Value) -> Result<(), Failure> {
        if self.terminal {
            self.text(&format!("{value:#}"))
        } else {
            self.text(&value.to_string())
        }
    }

    /// Prints a failure. There is nobody to tell when that fails too.
    pub(crate) fn failure(self, failure: &Failure) {
        let text = if self.json {
            failure.to_json().to_string()
        } else {
            format!("error: {}", failure.message())
        };
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
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

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn columns_line_up_and_end_without_blanks() {
        let line = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect();
        let text = columns(&[line(&["a", "bcd", "x"]), line(&["long", "", ""])]);
        assert_eq!(text, "a     bcd  x\nlong\n");
    }
}
