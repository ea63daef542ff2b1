//! Answers exactly as typed, and the faults found in them. Nothing typed is ever lost, so an answer is a string
//! until a section is completed into its typed form.

use std::collections::BTreeMap;

use crate::domain::clocks::calendar::YearMonth;
use crate::domain::values::money::Kroner;
use crate::domain::values::quantity::Quantity;
use crate::domain::values::reading::{Refusal, Why};

/// The answers of one section. Field keys are the text keys of the form (`om-prosjekttittel`);
/// groups («gevinst») hold rows with stable ids.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Answers {
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    #[serde(default)]
    pub groups: BTreeMap<String, Vec<Row>>,
}

/// One row of a repeatable group. The id is stable: positions change when a row is removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Row {
    pub id: String,
    pub fields: BTreeMap<String, String>,
}

impl Answers {
    /// The answer without surrounding white space; empty when there is none.
    #[must_use]
    pub fn get(&self, key: &str) -> &str {
        self.fields.get(key).map_or("", |v| v.trim())
    }
    #[must_use]
    pub fn rows(&self, group: &str) -> &[Row] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.values().all(|v| v.trim().is_empty())
            && self.groups.values().flatten().all(|r| r.fields.values().all(|v| v.trim().is_empty()))
    }
}

impl Row {
    #[must_use]
    pub fn get(&self, key: &str) -> &str {
        self.fields.get(key).map_or("", |v| v.trim())
    }
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.values().all(|v| v.trim().is_empty())
    }
}

/// A fault in an answer: which text says it, with which values, and which field it links to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The HTML id of the field: a field key, or `key.row` in a group.
    pub field: String,
    /// The key of the text.
    pub message: &'static str,
    pub values: Vec<(&'static str, FaultValue)>,
    /// Why the answer could not be read, where that says more than the text.
    pub unread: Option<Unread>,
}

/// What a reader refused, as a text tells it: the reason, and the value that may have been meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    pub why: Why,
    pub proposal: Option<FaultValue>,
    /// As typed, shortened.
    pub typed: String,
}

impl Unread {
    #[must_use]
    pub fn of<T>(typed: &str, refusal: Refusal<T>, value: impl Fn(T) -> FaultValue) -> Unread {
        Unread {
            why: refusal.why,
            proposal: refusal.proposal.map(value),
            typed: typed.trim().chars().filter(|c| !c.is_control()).take(40).collect(),
        }
    }
    /// For dates: one that was typed with another weekday is told with its own.
    #[must_use]
    pub fn of_date(typed: &str, refusal: Refusal<time::Date>) -> Unread {
        let value = if refusal.why == Why::OtherWeekday { FaultValue::Weekday } else { FaultValue::Date };
        Unread::of(typed, refusal, value)
    }
    /// The text beside it tells the reason already: what is left to tell is what may have been meant.
    #[must_use]
    pub fn proposal_alone(self) -> Unread {
        Unread { why: Why::NotUnderstood, ..self }
    }
}

/// A value in a fault's text. Formatted in the reader's language, where it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultValue {
    Text(String),
    /// The text, looked up by this key.
    TextKey(String),
    /// The texts, looked up by these keys and listed with «og».
    TextKeys(Vec<&'static str>),
    Number(i64),
    /// Written without grouping.
    Year(i32),
    Kroner(Kroner),
    Quantity(Quantity),
    ManYears(Quantity),
    Percent(i64),
    Date(time::Date),
    /// With its weekday: it was typed with another.
    Weekday(time::Date),
    Month(YearMonth),
    Clock(time::Time),
    Moment(time::OffsetDateTime),
}

impl Fault {
    #[must_use]
    pub fn new(field: impl Into<String>, message: &'static str) -> Self {
        Self { field: field.into(), message, values: Vec::new(), unread: None }
    }
    #[must_use]
    pub fn with(mut self, name: &'static str, value: FaultValue) -> Self {
        self.values.push((name, value));
        self
    }
    #[must_use]
    pub fn because(self, unread: Unread) -> Self {
        Self { unread: Some(unread), ..self }
    }
}
