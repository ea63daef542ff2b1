//! The municipality's answers, to read.

use crate::domain::application::answers::Answers;
use crate::domain::application::form::{
    AllAnswers, COST_KINDS, Changed, FINANCING_KINDS, Fate, Field, Item, Kind, Section, budget_cell, budget_sums, diff,
};
use crate::domain::places::reference::MunicipalityBrief;
use crate::i18n::Texts;

pub(super) struct Answer {
    pub label: String,
    pub value: String,
}

pub(super) struct RowOfAnswers {
    pub name: String,
    pub answers: Vec<Answer>,
}

pub(super) struct GridLine {
    pub label: String,
    pub cells: Vec<String>,
    pub sum: String,
}

pub(super) struct SectionRead {
    pub code: &'static str,
    pub title: String,
    pub answers: Vec<Answer>,
    pub rows: Vec<RowOfAnswers>,
    pub years: Vec<i32>,
    pub grid: Vec<GridLine>,
}

/// An answer in words: a choice's code has a label, a municipality its name.
pub(super) fn in_words(t: &Texts, field: &Field, value: &str, municipalities: &[MunicipalityBrief]) -> String {
    match field.kind {
        Kind::Check if !value.is_empty() => t.ord_ja().to_owned(),
        Kind::Radio(choices) | Kind::Select(choices) => {
            choices.iter().find(|c| c.code == value).map_or_else(|| value.to_owned(), |c| t.text(c.label).into_owned())
        }
        Kind::Municipalities => {
            let names: Vec<&str> = value
                .split(',')
                .map(str::trim)
                .filter(|id| !id.is_empty())
                .map(|id| municipalities.iter().find(|m| m.id.to_string() == id).map_or(id, |m| m.name.as_str()))
                .collect();
            t.list(&names)
        }
        Kind::Percent if !value.is_empty() => format!("{value}\u{a0}%"),
        _ => value.to_owned(),
    }
}

/// A section as it was sent; what nobody answered is left out.
pub(super) fn section(
    t: &Texts,
    section: Section,
    answers: &Answers,
    years: &[i32],
    municipalities: &[MunicipalityBrief],
) -> SectionRead {
    let field = |field: &Field, get: &dyn Fn(&str) -> String| -> Vec<Answer> {
        let mut found = vec![Answer {
            label: t.text(field.label).into_owned(),
            value: in_words(t, field, &get(field.key), municipalities),
        }];
        if field.not_relevant && !get(&field.not_relevant_key()).is_empty() {
            found.push(Answer { label: t.skjema_felles_ikke_relevant().to_owned(), value: get(&field.why_not_key()) });
        }
        found.retain(|a| !a.value.is_empty());
        found
    };
    let mut read = SectionRead {
        code: section.code(),
        title: t.text(section.title_key()).into_owned(),
        answers: section.fields().flat_map(|f| field(f, &|key| answers.get(key).to_owned())).collect(),
        rows: Vec::new(),
        years: Vec::new(),
        grid: Vec::new(),
    };
    for item in section.items() {
        match item {
            Item::Group(group) => {
                for (i, row) in answers.rows(group.code).iter().enumerate().filter(|(_, row)| !row.is_empty()) {
                    let number = (i + 1).to_string();
                    read.rows.push(RowOfAnswers {
                        name: t.text_with(group.row, &[("nummer", number.as_str().into())]).into_owned(),
                        answers: group.fields.iter().flat_map(|f| field(f, &|key| row.get(key).to_owned())).collect(),
                    });
                }
            }
            Item::Budget => {
                let sums = budget_sums(answers, years);
                read.years = years.to_vec();
                read.grid = COST_KINDS
                    .iter()
                    .chain(&FINANCING_KINDS)
                    .map(|kind| GridLine {
                        label: t.text(kind).into_owned(),
                        cells: years.iter().map(|y| answers.get(&budget_cell(kind, *y)).to_owned()).collect(),
                        sum: sums.rows.get(kind).map(|k| t.number(*k)).unwrap_or_default(),
                    })
                    .collect();
            }
            _ => {}
        }
    }
    read
}

pub(super) struct Change {
    pub what: String,
    pub before: String,
    pub after: String,
}

/// What the municipality changed from one submission to the next, section by section.
pub(super) fn changes(
    t: &Texts,
    before: &AllAnswers,
    after: &AllAnswers,
    municipalities: &[MunicipalityBrief],
) -> Vec<(String, Vec<Change>)> {
    let nothing = Answers::default();
    Section::ALL
        .into_iter()
        .filter_map(|section| {
            let found =
                diff(section, before.get(&section).unwrap_or(&nothing), after.get(&section).unwrap_or(&nothing));
            let lines: Vec<Change> = found.iter().map(|c| change(t, c, municipalities)).collect();
            (!lines.is_empty()).then(|| (t.text(section.title_key()).into_owned(), lines))
        })
        .collect()
}

fn change(t: &Texts, c: &Changed, municipalities: &[MunicipalityBrief]) -> Change {
    let mut what = t.text(c.label).into_owned();
    if let Some(year) = c.year {
        what = format!("{what}, {year}");
    }
    if let Some(row) = c.row {
        let number = row.number.to_string();
        let name = t.text_with(row.group.row, &[("nummer", number.as_str().into())]);
        let fate = match row.fate {
            Fate::Kept => String::new(),
            Fate::Added => format!(" ({})", t.sak_endring_ny()),
            Fate::Removed => format!(" ({})", t.sak_endring_fjernet()),
        };
        what = format!("{name}{fate}: {what}");
    }
    let say = |value: &str| match (value.is_empty(), c.field) {
        (true, _) => t.ord_ikke_besvart().to_owned(),
        (false, Some(field)) => in_words(t, field, value, municipalities),
        (false, None) => value.to_owned(),
    };
    Change { what, before: say(&c.before), after: say(&c.after) }
}
