//! Domain faults in the reader's words: the same text in the error summary and at the field.

use crate::domain::answers::{Fault, FaultValue};
use crate::i18n::{Arg, Texts, format};

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

/// A fault's text in the reader's language.
#[must_use]
pub fn say(t: &Texts, fault: &Fault) -> ShownFault {
    let values: Vec<(&str, String)> = fault.values.iter().map(|(name, value)| (*name, shown(t, value))).collect();
    let args: Vec<(&str, Arg<'_>)> = fault
        .values
        .iter()
        .zip(&values)
        .map(|((name, value), (_, text))| match value {
            FaultValue::Number(n) => (*name, Arg::Number(*n)),
            _ => (*name, Arg::Text(text.as_str().into())),
        })
        .collect();
    ShownFault { field: fault.field.clone(), text: t.text_with(fault.message, &args).into_owned() }
}

fn shown(t: &Texts, value: &FaultValue) -> String {
    match value {
        FaultValue::Text(text) => text.clone(),
        FaultValue::TextKey(key) => t.text(key).into_owned(),
        FaultValue::TextKeys(keys) => {
            let texts: Vec<String> = keys.iter().map(|k| t.text(k).into_owned()).collect();
            t.list(&texts.iter().map(String::as_str).collect::<Vec<_>>())
        }
        FaultValue::Number(n) => n.to_string(),
        FaultValue::Year(y) => y.to_string(),
        FaultValue::Kroner(k) => format::kroner(*k),
        FaultValue::Quantity(q) => quantity(*q),
        FaultValue::Date(d) => format::date(t.lang(), *d),
        FaultValue::Moment(m) => format::moment(t.lang(), *m),
    }
}

/// «38», «1 200 000», «0,6», «−4».
#[must_use]
pub fn quantity(q: crate::domain::form::Quantity) -> String {
    let exact = q.to_string();
    let (sign, digits) = exact.strip_prefix('-').map_or(("", exact.as_str()), |rest| ("−", rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = whole.parse::<i64>().map_or_else(|_| whole.to_owned(), |n| format::number(n));
    if part.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole},{part}") }
}
