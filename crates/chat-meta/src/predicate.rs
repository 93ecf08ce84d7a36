//! Conditions on the fields of a request or an answer.

/// Conditions that must all hold. An empty predicate always holds.
pub type Predicate = &'static [Condition];

/// One condition of a [`Predicate`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// What is looked at.
    pub subject: Subject,
    /// What must hold of it.
    pub test: Test,
}

/// What a [`Condition`] looks at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject {
    /// A field beside the one that carries the predicate, by wire name.
    Sibling(&'static str),
    /// A field of the request, by its path of wire names.
    Request(&'static [&'static str]),
    /// The type of the group that the command's group type rule points at.
    GroupType,
    /// Whether this item of the per-item results succeeded: [`Test::Present`], or one of
    /// `"success"`, asks for success, and anything else for failure.
    ItemSucceeded,
}

/// What must hold of a [`Subject`]. An absent field counts as its documented default.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Test {
    /// The field is there and not `null`.
    Present,
    /// The field is missing or `null`.
    Absent,
    /// The value is one of these.
    OneOf(&'static [Literal]),
}

/// A value as it stands on the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal {
    /// JSON text.
    Text(&'static str),
    /// JSON integer.
    Int(i64),
    /// JSON number with a fraction.
    Float(f64),
    /// JSON `true` or `false`.
    Bool(bool),
}
