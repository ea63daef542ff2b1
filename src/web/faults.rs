//! Domain faults in the reader's words: the same text in the error summary and at the field.

use crate::domain::answers::Fault;
use crate::i18n::Texts;

/// A fault as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownFault {
    /// The HTML id of the field; the summary links to it.
    pub field: String,
    pub text: String,
}

impl ShownFault {
    #[must_use]
    pub fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { field: field.into(), text: text.into() }
    }
}

/// The fault of a field, if it has one.
#[must_use]
pub fn of<'a>(faults: &'a [ShownFault], field: &str) -> Option<&'a str> {
    faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
}

/// A fault's text in the reader's language.
#[must_use]
pub fn say(t: &Texts, fault: &Fault) -> ShownFault {
    ShownFault { field: fault.field.clone(), text: t.fault(fault).into_owned() }
}
