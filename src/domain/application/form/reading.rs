//! Reads answers one at a time and collects every fault on the way.

use std::collections::BTreeMap;

use time::Date;

use super::schema::field_id;
use crate::domain::application::answers::{Answers, Fault, FaultValue, Row, Unread};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::clocks::reading::{date, month};
use crate::domain::values::money::Kroner;
use crate::domain::values::quantity::Quantity;
use crate::domain::values::reading::{Read, Refusal, Why, amount, number, quantity};

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
    /// A month; an empty one is `missing`.
    pub(super) fn month(&mut self, key: &str, missing: &'static str, unread: &'static str) -> Option<YearMonth> {
        let typed = self.get(key);
        self.read(key, month::read(typed), missing, |r| (unread, Unread::of(typed, r, FaultValue::Month)))
    }
    pub(super) fn date(&mut self, key: &str, missing: &'static str, unread: &'static str) -> Option<Date> {
        let typed = self.get(key);
        self.read(key, date::read(typed), missing, |r| (unread, Unread::of_date(typed, r)))
    }
    /// A count.
    pub(super) fn count(&mut self, key: &str, missing: &'static str, unread: &'static str) -> Option<i64> {
        let typed = self.get(key);
        self.read(key, number::read(typed), missing, |r| (unread, Unread::of(typed, r, FaultValue::Number)))
    }
    /// A measured number in the unit that was chosen for it.
    pub(super) fn measured(
        &mut self,
        key: &str,
        unit: &str,
        missing: &'static str,
        unread: &'static str,
    ) -> Option<Quantity> {
        let typed = self.get(key);
        let read = quantity::read(typed, unit);
        self.read(key, read, missing, |r| (unread, Unread::of(typed, r, FaultValue::Quantity)))
    }
    /// An amount of one year.
    pub(super) fn kroner(&mut self, key: &str, missing: &'static str) -> Option<Kroner> {
        let typed = self.get(key);
        self.read(key, amount::read_yearly(typed), missing, |r| (amount_fault(r.why, &AMOUNT), amount_unread(typed, r)))
    }

    fn read<T>(
        &mut self,
        key: &str,
        read: Read<T>,
        missing: &'static str,
        unread: impl Fn(Refusal<T>) -> (&'static str, Unread),
    ) -> Option<T> {
        let (message, unread) = match read {
            Read::Value(value) => return Some(value),
            Read::Nothing => (missing, None),
            Read::Refused(refusal) => {
                let (message, unread) = unread(refusal);
                (message, Some(unread))
            }
        };
        let fault = self.fault(key, message);
        self.faults.push(unread.into_iter().fold(fault, Fault::because));
        None
    }
}

/// The texts of an amount that is not read: no number, less than 0, too large, not whole kroner.
pub(super) type AmountFaults = [&'static str; 4];
const AMOUNT: AmountFaults =
    ["budsjett-feil-tall", "budsjett-feil-negativt", "budsjett-feil-for-stort", "budsjett-feil-hele-kroner"];

pub(super) fn amount_fault(why: Why, [number, negative, large, whole]: &AmountFaults) -> &'static str {
    match why {
        Why::Negative => negative,
        Why::TooLarge => large,
        Why::NotWhole => whole,
        _ => number,
    }
}

pub(super) fn amount_unread(typed: &str, refusal: Refusal<Kroner>) -> Unread {
    let why = refusal.why;
    let unread = Unread::of(typed, refusal, FaultValue::Kroner);
    // Those three have texts of their own.
    if matches!(why, Why::Negative | Why::TooLarge | Why::NotWhole) { unread.proposal_alone() } else { unread }
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
