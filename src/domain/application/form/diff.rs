//! What changed between two versions of a section, for the page that shows them side by side.

use std::collections::BTreeMap;

use super::schema::{COST_KINDS, FINANCING_KINDS, Field, Group, Item};
use super::sections::Section;
use super::spelling::in_one_spelling;
use crate::domain::application::answers::{Answers, Row};

/// One answer that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The key of the label: the field's own, or a row of the budget.
    pub label: &'static str,
    /// How the value is shown (a choice's code has a label); none for an amount of the budget or a reason.
    pub field: Option<&'static Field>,
    /// The budget's year.
    pub year: Option<i32>,
    /// The group's row: its number now, or what it was when it is removed.
    pub row: Option<ChangedRow>,
    /// In one spelling where it is read, else as typed; empty where there was none.
    pub before: String,
    pub after: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangedRow {
    pub group: &'static Group,
    pub number: usize,
    pub fate: Fate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Kept,
    Added,
    Removed,
}

/// Every changed answer, in page order. Surrounding white space and another spelling of a number are no change.
#[must_use]
pub fn diff(section: Section, before: &Answers, after: &Answers) -> Vec<Changed> {
    let (before, after) = (&in_one_spelling(section, before), &in_one_spelling(section, after));
    let mut changes = Vec::new();
    for item in section.items() {
        match item {
            Item::Applicant | Item::Heading { .. } => {}
            Item::Field(field) => field_changes(field, None, &before.fields, &after.fields, &mut changes),
            Item::Set(set) => {
                set.fields
                    .iter()
                    .for_each(|field| field_changes(field, None, &before.fields, &after.fields, &mut changes));
            }
            Item::Budget => budget_changes(before, after, &mut changes),
            Item::Group(group) => group_changes(group, before.rows(group.code), after.rows(group.code), &mut changes),
        }
    }
    changes
}

type Fields = BTreeMap<String, String>;

fn field_changes(
    field: &'static Field,
    row: Option<ChangedRow>,
    before: &Fields,
    after: &Fields,
    changes: &mut Vec<Changed>,
) {
    let get = |fields: &Fields, key: &str| fields.get(key).map_or("", |v| v.trim()).to_owned();
    let mut compare = |key: &str, label: &'static str, field: Option<&'static Field>| {
        let (before, after) = (get(before, key), get(after, key));
        if before != after {
            changes.push(Changed { label, field, year: None, row, before, after });
        }
    };
    compare(field.key, field.label, Some(field));
    if field.not_relevant {
        compare(&field.not_relevant_key(), "skjema-felles-ikke-relevant", None);
        compare(&field.why_not_key(), "skjema-felles-ikke-relevant-hvorfor", None);
    }
}

fn budget_changes(before: &Answers, after: &Answers, changes: &mut Vec<Changed>) {
    for kind in COST_KINDS.into_iter().chain(FINANCING_KINDS) {
        let year =
            |cell: &String| cell.strip_prefix(kind)?.strip_prefix('.')?.parse::<i32>().ok().map(|y| (y, cell.clone()));
        let cells: BTreeMap<i32, String> = before.fields.keys().chain(after.fields.keys()).filter_map(year).collect();
        for (year, cell) in cells {
            let (before, after) = (before.get(&cell).to_owned(), after.get(&cell).to_owned());
            if before != after {
                changes.push(Changed { label: kind, field: None, year: Some(year), row: None, before, after });
            }
        }
    }
}

fn group_changes(group: &'static Group, before: &[Row], after: &[Row], changes: &mut Vec<Changed>) {
    let nothing = Fields::new();
    let with_id = |rows: &'_ [Row], id: &str| rows.iter().position(|row| row.id == id);
    for (i, row) in after.iter().enumerate() {
        let was = with_id(before, &row.id).map(|at| &before[at].fields);
        let fate = if was.is_some() { Fate::Kept } else { Fate::Added };
        let here = ChangedRow { group, number: i + 1, fate };
        group
            .fields
            .iter()
            .for_each(|field| field_changes(field, Some(here), was.unwrap_or(&nothing), &row.fields, changes));
    }
    for (i, row) in before.iter().enumerate().filter(|(_, row)| with_id(after, &row.id).is_none()) {
        let here = ChangedRow { group, number: i + 1, fate: Fate::Removed };
        group.fields.iter().for_each(|field| field_changes(field, Some(here), &row.fields, &nothing, changes));
    }
}
