//! How much was answered.

use crate::domain::application::answers::{Answers, Row};

/// The answers that are not empty: fields, amounts of the budget, fields of rows.
#[must_use]
pub fn answers_given<'a>(all: impl IntoIterator<Item = &'a Answers>) -> usize {
    let given =
        |fields: &std::collections::BTreeMap<String, String>| fields.values().filter(|v| !v.trim().is_empty()).count();
    let in_rows = |rows: &Vec<Row>| rows.iter().map(|row| given(&row.fields)).sum::<usize>();
    all.into_iter().map(|answers| given(&answers.fields) + answers.groups.values().map(in_rows).sum::<usize>()).sum()
}
