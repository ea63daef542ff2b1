//! From a sent form to answers, and the order in which they stand on the page.

use super::schema::{COST_KINDS, FINANCING_KINDS, Field, Item, Kind, budget_cell, field_id};
use super::sections::Section;
use crate::domain::application::answers::{Answers, Row};

/// The section's answers out of a sent form's names and values, exactly as typed. Names the section does not have are
/// dropped; rows stand in the order in which they are first named. A field that was not sent (an unchecked check)
/// is not among the answers.
#[must_use]
pub fn read(section: Section, sent: &[(String, String)], years: &[i32]) -> Answers {
    let mut answers = Answers::default();
    let has_budget = section.items().contains(&Item::Budget);
    for (name, value) in sent {
        let value = clean(value);
        if let Some(field) = section.fields().find(|f| owns(f, name)) {
            put(&mut answers.fields, field, name, value);
            continue;
        }
        let Some((key, suffix)) = name.rsplit_once('.') else { continue };
        if has_budget && COST_KINDS.iter().chain(&FINANCING_KINDS).any(|k| *k == key) {
            if years.iter().any(|y| y.to_string() == suffix) {
                answers.fields.insert(name.clone(), value);
            }
            continue;
        }
        let Some((group, field)) =
            section.groups().find_map(|g| g.fields.iter().find(|f| owns(f, key)).map(|f| (g, f)))
        else {
            continue;
        };
        if !is_row_id(suffix) {
            continue;
        }
        let rows = answers.groups.entry(group.code.to_owned()).or_default();
        let at = match rows.iter().position(|row| row.id == suffix) {
            Some(at) => at,
            // Two may have added rows at once: what they have written is kept, and told to be too much.
            None if rows.len() < 2 * group.max_rows => {
                rows.push(Row { id: suffix.to_owned(), ..Row::default() });
                rows.len() - 1
            }
            None => continue,
        };
        put(&mut rows[at].fields, field, key, value);
    }
    answers
}

fn owns(field: &Field, name: &str) -> bool {
    field.key == name || (field.not_relevant && (field.not_relevant_key() == name || field.why_not_key() == name))
}

/// Several municipalities may be sent under one name; of anything else the last value counts.
fn put(fields: &mut std::collections::BTreeMap<String, String>, field: &Field, name: &str, value: String) {
    let slot = fields.entry(name.to_owned()).or_default();
    if field.kind == Kind::Municipalities && !slot.is_empty() {
        if !value.is_empty() {
            slot.push(',');
            slot.push_str(&value);
        }
    } else {
        *slot = value;
    }
}

/// Browsers send CRLF; PostgreSQL's JSON cannot hold NUL.
fn clean(value: &str) -> String {
    value.replace("\r\n", "\n").replace('\0', "")
}

/// Row ids stand in HTML ids and names: short, lower case, digits.
#[must_use]
pub fn is_row_id(id: &str) -> bool {
    (1..=12).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

/// An id no row of the group has.
#[must_use]
pub fn next_row_id(rows: &[Row]) -> String {
    let highest = rows.iter().filter_map(|row| row.id.strip_prefix('r')?.parse::<u32>().ok()).max().unwrap_or(0);
    format!("r{}", highest.saturating_add(1))
}

/// The HTML ids of a section's fields in page order. A group's own id comes before its rows.
pub(super) fn page_order(section: Section, answers: &Answers, years: &[i32]) -> Vec<String> {
    let mut order = Vec::new();
    let one = |order: &mut Vec<String>, field: &Field, row: Option<&str>| {
        order.push(field_id(field.key, row));
        if field.not_relevant {
            order.extend([field.not_relevant_key(), field.why_not_key()]);
        }
    };
    for item in section.items() {
        match item {
            Item::Applicant | Item::Heading { .. } => {}
            Item::Field(field) => one(&mut order, field, None),
            Item::Set(set) => set.fields.iter().for_each(|field| one(&mut order, field, None)),
            Item::Budget => {
                for kind in COST_KINDS.into_iter().chain(FINANCING_KINDS) {
                    order.extend(years.iter().map(|year| budget_cell(kind, *year)));
                }
            }
            Item::Group(group) => {
                order.push(group.code.to_owned());
                for row in answers.rows(group.code) {
                    group.fields.iter().for_each(|field| one(&mut order, field, Some(&row.id)));
                }
            }
        }
    }
    order
}
