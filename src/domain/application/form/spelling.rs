//! One spelling: answers that were read, written as the readers write them.
//!
//! A form is saved this way by every button, and shown this way whenever a page is loaded, so that whoever wrote
//! «1,2 mill» sees 1 200 000 and would see a misreading. Saving by itself keeps what is typed: nothing changes under the
//! writer's fingers. What could not be read stays as it was typed.

use std::collections::BTreeMap;

use super::schema::{COST_KINDS, FINANCING_KINDS, Field, Item, Kind};
use super::sections::Section;
use crate::domain::application::answers::Answers;
use crate::domain::clocks::reading::{date, month};
use crate::domain::values::reading::{amount, number, quantity};

/// The section's answers, those that are read in their one spelling.
#[must_use]
pub fn in_one_spelling(section: Section, answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    rewrite(section.fields(), &mut answers.fields);
    if section.items().contains(&Item::Budget) {
        for (name, value) in &mut answers.fields {
            let kind = name.rsplit_once('.').map_or("", |(kind, _)| kind);
            if COST_KINDS.iter().chain(&FINANCING_KINDS).any(|k| *k == kind) {
                replace(value, amount::read_yearly(value).value().map(amount::written));
            }
        }
    }
    for group in section.groups() {
        // Rows that «Angre» may put back are rows of the same fields.
        for rows in answers.groups.iter_mut().filter(|(name, _)| name.ends_with(group.code)).map(|(_, rows)| rows) {
            rows.iter_mut().for_each(|row| rewrite(group.fields.iter(), &mut row.fields));
        }
    }
    answers
}

fn rewrite<'f>(fields: impl Iterator<Item = &'f Field>, typed: &mut BTreeMap<String, String>) {
    for field in fields.filter(|field| is_read(field.kind)) {
        let unit = field.unit().and_then(|unit| typed.get(unit)).cloned().unwrap_or_default();
        if let Some(value) = typed.get_mut(field.key) {
            replace(value, written(field.kind, value, &unit));
        }
    }
}

fn replace(value: &mut String, written: Option<String>) {
    if let Some(written) = written {
        *value = written;
    }
}

/// Whether an answer of this kind has more than one spelling.
fn is_read(kind: Kind) -> bool {
    match kind {
        Kind::Whole
        | Kind::Percent
        | Kind::Measured { .. }
        | Kind::ManYears
        | Kind::Kroner
        | Kind::Date
        | Kind::YearMonth => true,
        Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::Email
        | Kind::Year
        | Kind::Check
        | Kind::Radio(_)
        | Kind::Select(_)
        | Kind::Municipalities
        | Kind::Municipality => false,
    }
}

/// The one spelling of an answer of this kind; none where it is not read, or has no other spelling.
#[must_use]
pub fn written(kind: Kind, typed: &str, unit: &str) -> Option<String> {
    match kind {
        Kind::Whole => number::read(typed).value().map(number::written),
        Kind::Percent => number::percent(typed).value().map(number::written),
        Kind::Measured { .. } => quantity::read(typed, unit).value().map(|q| q.written()),
        Kind::ManYears => quantity::man_years(typed).value().map(quantity::man_years_written),
        Kind::Kroner => amount::read_yearly(typed).value().map(amount::written),
        Kind::Date => date::read(typed).value().map(date::written),
        Kind::YearMonth => month::read(typed).value().map(month::written),
        kind => {
            debug_assert!(!is_read(kind));
            None
        }
    }
}
