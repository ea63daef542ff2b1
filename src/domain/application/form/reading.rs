//! Reads answers one at a time and collects every fault on the way.

use std::collections::BTreeMap;

use super::schema::field_id;
use crate::domain::application::answers::{Answers, Fault, FaultValue, Row};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::values::money::{Kroner, NotAnAmount};
use crate::domain::values::quantity::Quantity;

/// Answers of a section, or of one row of it. A method that returns nothing for an answer has told why.
pub(super) struct Reader<'a> {
    fields: &'a BTreeMap<String, String>,
    row: Option<&'a str>,
    /// The row's number on the page, which faults of rows are told with.
    number: i64,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub(super) fn section(answers: &'a Answers, faults: &'a mut Vec<Fault>) -> Self {
        Self { fields: &answers.fields, row: None, number: 0, faults }
    }
    pub(super) fn row(row: &'a Row, number: usize, faults: &'a mut Vec<Fault>) -> Self {
        Self { fields: &row.fields, row: Some(&row.id), number: i64::try_from(number).unwrap_or(i64::MAX), faults }
    }

    pub(super) fn get(&self, key: &str) -> &'a str {
        self.fields.get(key).map_or("", |v| v.trim())
    }
    pub(super) fn checked(&self, key: &str) -> bool {
        !self.get(key).is_empty()
    }

    /// A fault told with the row's number, if it stands in a row.
    pub(super) fn fault(&self, key: &str, message: &'static str) -> Fault {
        let fault = self.bare(key, message);
        if self.row.is_some() { fault.with("nummer", FaultValue::Number(self.number)) } else { fault }
    }
    /// A fault whose text has no number, in a row or not.
    pub(super) fn bare(&self, key: &str, message: &'static str) -> Fault {
        Fault::new(field_id(key, self.row), message)
    }
    pub(super) fn refuse(&mut self, key: &str, message: &'static str) {
        let fault = self.fault(key, message);
        self.faults.push(fault);
    }
    pub(super) fn push(&mut self, fault: Fault) {
        self.faults.push(fault);
    }

    /// A required text; empty when it is missing.
    pub(super) fn text(&mut self, key: &str, missing: &'static str) -> String {
        let value = self.get(key);
        if value.is_empty() {
            self.refuse(key, missing);
        }
        value.to_owned()
    }
    pub(super) fn optional(&self, key: &str) -> Option<String> {
        Some(self.get(key)).filter(|v| !v.is_empty()).map(str::to_owned)
    }
    /// One of the codes of a choice. An unknown code (a forged form) is as good as none.
    pub(super) fn choice<T>(
        &mut self,
        key: &str,
        from_code: impl Fn(&str) -> Option<T>,
        missing: &'static str,
    ) -> Option<T> {
        let chosen = from_code(self.get(key));
        if chosen.is_none() {
            self.refuse(key, missing);
        }
        chosen
    }
    pub(super) fn month(&mut self, key: &str, fault: &'static str) -> Option<YearMonth> {
        let month = YearMonth::parse(self.get(key));
        if month.is_none() {
            self.refuse(key, fault);
        }
        month
    }
    pub(super) fn quantity(
        &mut self,
        key: &str,
        missing: &'static str,
        not_a_number: &'static str,
    ) -> Option<Quantity> {
        let value = self.get(key);
        let read = Quantity::parse(value).ok();
        if read.is_none() {
            self.refuse(key, if value.is_empty() { missing } else { not_a_number });
        }
        read
    }
    /// An amount; an empty one is `missing`, or zero where nothing may stand for it.
    pub(super) fn kroner(&mut self, key: &str, missing: Option<&'static str>) -> Option<Kroner> {
        let value = self.get(key);
        if value.is_empty() {
            return match missing {
                Some(message) => {
                    self.refuse(key, message);
                    None
                }
                None => Some(Kroner::ZERO),
            };
        }
        Kroner::parse(value).map_err(|why| self.refuse(key, amount_fault(why))).ok()
    }
}

pub(super) fn amount_fault(why: NotAnAmount) -> &'static str {
    match why {
        NotAnAmount::NotANumber => "budsjett-feil-tall",
        NotAnAmount::Negative => "budsjett-feil-negativt",
        NotAnAmount::TooLarge => "budsjett-feil-for-stort",
        NotAnAmount::NotWhole => "budsjett-feil-hele-kroner",
    }
}

/// Whether two roles are the same, however they are typed. What follows a comma is not the role
/// («Fagutvikler, 60 prosent i tre år»).
pub(super) fn same_role(a: &str, b: &str) -> bool {
    let bare = |role: &str| {
        role.split(',').next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
    };
    let (a, b) = (bare(a), bare(b));
    !a.is_empty() && a == b
}
