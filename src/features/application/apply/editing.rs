//! What the buttons of a section's form do to its answers. Every button saves, so each of them ends in answers to save.

use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{COST_KINDS, FINANCING_KINDS, Section, budget_cell, is_offered, next_row_id};
use crate::domain::application::merging::Renamed;

/// Groups that hold the row removed last, until the next saving: «Angre» puts it back.
const UNDO: &str = "angre.";
/// In a removed row: where it stood.
const PLACE: &str = "_plass";
/// The answer with the following municipalities, and the field that adds one.
pub(super) const FOLLOWERS: &str = "folge-kommuner";
pub(super) const NEW_FOLLOWER: &str = "folge-ny";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Button {
    Save,
    /// Saves and shows the page again at the budget's sums.
    Sums,
    Onward,
    Later,
    /// Saves and goes on to the section's files.
    Attach,
    /// Saves and goes on to public projects like it.
    Similar,
    /// Adds a row to a group, of one year where the group's rows stand under their years.
    Add(String, Option<i32>),
    /// Adds a row to the budget.
    AddKind(String),
    Remove {
        group: String,
        row: String,
    },
    Undo,
}

impl Button {
    pub(super) fn of(value: &str) -> Button {
        let mut parts = value.splitn(3, ':');
        match (parts.next().unwrap_or_default(), parts.next(), parts.next()) {
            ("videre", ..) => Button::Onward,
            ("senere", ..) => Button::Later,
            ("vedlegg", ..) => Button::Attach,
            ("lignende", ..) => Button::Similar,
            ("regn", ..) => Button::Sums,
            ("angre", ..) => Button::Undo,
            ("post", Some(kind), _) => Button::AddKind(kind.to_owned()),
            ("legg-til", Some(group), year) => Button::Add(group.to_owned(), year.and_then(|year| year.parse().ok())),
            ("fjern", Some(group), Some(row)) => Button::Remove { group: group.to_owned(), row: row.to_owned() },
            _ => Button::Save,
        }
    }
    /// The same button, when the form's rows are saved under other ids.
    pub(super) fn renamed(self, renamed: &Renamed) -> Button {
        match self {
            Button::Remove { group, row } => {
                let row = renamed.get(&group).and_then(|ids| ids.get(&row)).cloned().unwrap_or(row);
                Button::Remove { group, row }
            }
            other => other,
        }
    }
}

/// Does what the button says. Returns the HTML id to show next, if there is one.
pub(super) fn press(
    section: Section,
    button: &Button,
    answers: &mut Answers,
    before: Option<&Answers>,
    years: &[i32],
) -> Option<String> {
    match button {
        Button::Save | Button::Onward | Button::Later | Button::Attach | Button::Similar => None,
        Button::Sums => Some("budsjett".to_owned()),
        Button::Add(code, _) if code == FOLLOWERS => Some(NEW_FOLLOWER.to_owned()),
        Button::Remove { group, row } if group == FOLLOWERS => {
            let kept: Vec<&str> = followers(answers.get(FOLLOWERS)).filter(|id| id != row).collect();
            let kept = kept.join(",");
            answers.fields.insert(FOLLOWERS.to_owned(), kept);
            Some(NEW_FOLLOWER.to_owned())
        }
        Button::AddKind(kind) => {
            let offered = |k: &&&str| **k == kind.as_str() && is_offered(k);
            let kind = COST_KINDS.iter().chain(&FINANCING_KINDS).find(offered)?;
            let (first, others) = years.split_first()?;
            for year in others.iter().chain([first]) {
                answers.fields.entry(budget_cell(kind, *year)).or_default();
            }
            Some(budget_cell(kind, *first))
        }
        Button::Add(code, year) => {
            let group = section.groups().find(|g| g.code == code)?;
            let rows = answers.groups.entry(group.code.to_owned()).or_default();
            if rows.len() >= group.max_rows {
                return Some(group.code.to_owned());
            }
            let id = next_row_id(rows);
            let year = group.by_year.zip(year.filter(|year| years.contains(year)));
            let fields = year.map(|(key, year)| (key.to_owned(), year.to_string())).into_iter().collect();
            rows.push(Row { id: id.clone(), fields });
            Some(format!("{code}-{id}"))
        }
        Button::Remove { group, row } => {
            let rows = answers.groups.get_mut(group)?;
            let at = rows.iter().position(|r| r.id == *row)?;
            let mut gone = rows.remove(at);
            gone.fields.insert(PLACE.to_owned(), at.to_string());
            answers.groups.insert(format!("{UNDO}{group}"), vec![gone]);
            Some("fjernet".to_owned())
        }
        Button::Undo => {
            let (code, gone) = removed(section, before?)?;
            let at: usize = gone.get(PLACE).parse().unwrap_or(usize::MAX);
            let mut row = gone.clone();
            row.fields.remove(PLACE);
            let rows = answers.groups.entry(code.to_owned()).or_default();
            if rows.iter().any(|r| r.id == row.id) {
                row.id = next_row_id(rows);
            }
            let anchor = format!("{code}-{}", row.id);
            rows.insert(at.min(rows.len()), row);
            Some(anchor)
        }
    }
}

/// Rows that say nothing but which year they would belong to are not saved: a page offers one of each year. Whoever
/// asks for one more keeps them until the next saving.
pub(super) fn without_offered(section: Section, button: &Button, answers: &mut Answers) {
    for (code, by_year) in section.groups().filter_map(|g| Some((g.code, g.by_year?))) {
        if matches!(button, Button::Add(group, _) if group == code) {
            continue;
        }
        if let Some(rows) = answers.groups.get_mut(code) {
            let says = |row: &Row| row.fields.iter().any(|(key, v)| key != by_year && !v.trim().is_empty());
            rows.retain(says);
        }
    }
}

/// The row that «Angre» would put back, and its group.
pub(super) fn removed(section: Section, answers: &Answers) -> Option<(&'static str, &Row)> {
    section.groups().find_map(|g| Some((g.code, answers.rows(&format!("{UNDO}{}", g.code)).first()?)))
}

/// The number the removed row had on the page.
pub(super) fn removed_number(row: &Row) -> usize {
    row.get(PLACE).parse::<usize>().map_or(1, |at| at + 1)
}

/// Keeps what «Angre» needs when a page saves by itself.
pub(super) fn keep_undo(answers: &mut Answers, before: &Answers) {
    for (group, rows) in before.groups.iter().filter(|(group, _)| group.starts_with(UNDO)) {
        answers.groups.insert(group.clone(), rows.clone());
    }
}

/// What «Angre» could put back.
pub(super) fn undo(answers: &Answers) -> Vec<(&String, &Vec<Row>)> {
    answers.groups.iter().filter(|(group, _)| group.starts_with(UNDO)).collect()
}

/// The answers without the row that could be put back: what rules, comparisons and sending see.
pub(super) fn without_undo(answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    answers.groups.retain(|group, _| !group.starts_with(UNDO));
    answers
}

/// A chosen municipality is added by whichever button was pressed: choosing and leaving loses nothing.
pub(super) fn add_follower(answers: &mut Answers, chosen: &str) {
    let chosen = chosen.trim();
    if chosen.is_empty() || followers(answers.get(FOLLOWERS)).any(|id| id == chosen) {
        return;
    }
    let list = answers.fields.entry(FOLLOWERS.to_owned()).or_default();
    if !list.trim().is_empty() {
        list.push(',');
    }
    list.push_str(chosen);
}

pub(super) fn followers(answer: &str) -> impl Iterator<Item = &str> {
    answer.split(',').map(str::trim).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gains(names: &[&str]) -> Answers {
        let rows = names.iter().enumerate().map(|(i, name)| Row {
            id: format!("r{}", i + 1),
            fields: [("gevinst-navn".to_owned(), (*name).to_owned())].into(),
        });
        Answers { groups: [("gevinst".to_owned(), rows.collect())].into(), ..Answers::default() }
    }
    fn names(answers: &Answers) -> Vec<&str> {
        answers.rows("gevinst").iter().map(|r| r.get("gevinst-navn")).collect()
    }

    #[test]
    fn a_removed_row_can_be_put_back_where_it_stood() {
        let mut answers = gains(&["a", "b", "c"]);
        let at = press(Section::Benefits, &Button::of("fjern:gevinst:r2"), &mut answers, None, &[]);
        assert_eq!((at.as_deref(), names(&answers)), (Some("fjernet"), vec!["a", "c"]));
        assert_eq!(removed(Section::Benefits, &answers).map(|(g, r)| (g, removed_number(r))), Some(("gevinst", 2)));
        assert!(without_undo(&answers).groups.len() == 1);
        let saved = answers.clone();
        let mut later = gains(&["a"]);
        later.groups.get_mut("gevinst").unwrap().push(saved.rows("gevinst")[1].clone());
        let at = press(Section::Benefits, &Button::Undo, &mut later, Some(&saved), &[]);
        assert_eq!((at.as_deref(), names(&later)), (Some("gevinst-r2"), vec!["a", "b", "c"]));
    }

    #[test]
    fn a_new_row_gets_an_id_nobody_has_and_unknown_groups_are_left_alone() {
        let mut answers = gains(&["a", "b"]);
        let at = press(Section::Benefits, &Button::of("legg-til:gevinst"), &mut answers, None, &[]);
        assert_eq!(at.as_deref(), Some("gevinst-r3"));
        assert_eq!(press(Section::Benefits, &Button::of("legg-til:finnes-ikke"), &mut answers, None, &[]), None);
        assert_eq!(press(Section::Benefits, &Button::of("fjern:gevinst:r9"), &mut answers, None, &[]), None);
        assert_eq!(answers.rows("gevinst").len(), 3);
    }

    #[test]
    fn a_municipality_follows_once() {
        let mut answers = Answers::default();
        for chosen in ["958935420", "964965226", "958935420", " "] {
            add_follower(&mut answers, chosen);
        }
        assert_eq!(answers.get(FOLLOWERS), "958935420,964965226");
        press(Section::Partners, &Button::of("fjern:folge-kommuner:958935420"), &mut answers, None, &[]);
        assert_eq!(answers.get(FOLLOWERS), "964965226");
    }
}
