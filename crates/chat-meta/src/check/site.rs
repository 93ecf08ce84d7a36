//! Where the walk is: a path that is written out only when something is wrong there.

use std::fmt;

use super::Rule;

/// A place in the body. Places form a chain on the stack, from the innermost outwards.
#[derive(Clone, Copy)]
pub(super) struct Site<'s> {
    parent: Option<&'s Site<'s>>,
    step: Step<'s>,
    /// What the service answers when something is wrong here, as far as the places around it say.
    pub(super) code: Option<i64>,
    /// What it answers when one of these rules is broken here, whatever `code` says. The fields of an
    /// object have codes of their own.
    pub(super) codes: &'static [(Rule, i64)],
    /// Whether the item of the results that this place is part of succeeded, if that is known.
    pub(super) succeeded: Option<bool>,
}

#[derive(Clone, Copy)]
enum Step<'s> {
    Body,
    Field(&'s str),
    Item(usize),
}

impl<'s> Site<'s> {
    /// The body itself.
    pub(super) const BODY: Site<'static> = Site {
        parent: None,
        step: Step::Body,
        code: None,
        codes: &[],
        succeeded: None,
    };

    /// A field of the object that is here.
    #[inline]
    pub(super) fn field<'t>(&'t self, name: &'t str) -> Site<'t>
    where
        's: 't,
    {
        Site {
            parent: Some(self),
            step: Step::Field(name),
            codes: &[],
            ..*self
        }
    }

    /// An item of the list that is here.
    #[inline]
    pub(super) fn item<'t>(&'t self, index: usize) -> Site<'t>
    where
        's: 't,
    {
        Site {
            parent: Some(self),
            step: Step::Item(index),
            ..*self
        }
    }

    /// The same place, where something else is answered.
    #[inline]
    pub(super) fn answering(&self, code: Option<i64>) -> Self {
        Self { code, ..*self }
    }

    /// The same place, where these rules have codes of their own.
    #[inline]
    pub(super) fn coded(&self, codes: &'static [(Rule, i64)]) -> Self {
        Self { codes, ..*self }
    }

    /// Whether this is the place that a dotted path of names leads to, whatever the indexes.
    #[inline]
    pub(super) fn is(&self, path: &str) -> bool {
        let mut names = path.rsplit('.');
        let mut here = Some(self);
        while let Some(site) = here {
            match site.step {
                Step::Body => return false,
                Step::Item(_) => {}
                Step::Field(name) => {
                    if names.next() != Some(name) {
                        return false;
                    }
                    if site.in_body() {
                        return names.next().is_none();
                    }
                }
            }
            here = site.parent;
        }
        false
    }

    #[inline]
    fn in_body(&self) -> bool {
        self.parent
            .is_none_or(|parent| matches!(parent.step, Step::Body))
    }
}

/// As `MemberList[3].Member_Account`.
impl fmt::Display for Site<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Body => Ok(()),
            Step::Field(name) if self.in_body() => f.write_str(name),
            Step::Field(name) => write!(f, ".{name}"),
            Step::Item(index) => write!(f, "[{index}]"),
        }
    }
}
