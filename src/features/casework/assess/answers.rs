//! The municipality's answers, to read.

use super::files::FileRead;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{
    COST_KINDS, FINANCING_KINDS, Field, Item, Kind, Section, budget_cell, budget_sums, written,
};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::values::money::Kroner;
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

/// Costs, or financing.
pub(super) struct GridPart {
    pub title: &'static str,
    pub lines: Vec<GridLine>,
    pub total: GridLine,
}

pub(super) struct SectionRead {
    pub code: &'static str,
    pub title: String,
    pub answers: Vec<Answer>,
    pub rows: Vec<RowOfAnswers>,
    pub years: Vec<i32>,
    pub grid: Vec<GridPart>,
    pub files: Vec<FileRead>,
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
            value: t.answer_to(field, &get(field.key), &field.unit().map(get).unwrap_or_default(), municipalities),
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
        files: Vec::new(),
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
                read.years = years.to_vec();
                read.grid = grid(t, answers, years);
            }
            _ => {}
        }
    }
    read
}

/// The costs with their sum, and what pays for them with its.
fn grid(t: &Texts, answers: &Answers, years: &[i32]) -> Vec<GridPart> {
    let sums = budget_sums(answers, years);
    let of_year = |y: &i32| sums.years.get(y).copied().unwrap_or_default();
    let lines = |kinds: &[&'static str]| -> Vec<GridLine> {
        kinds
            .iter()
            .map(|kind| GridLine {
                label: t.text(kind).into_owned(),
                cells: years
                    .iter()
                    .map(|y| answers.get(&budget_cell(kind, *y)))
                    .map(|typed| written(Kind::Kroner, typed, "").unwrap_or_else(|| typed.to_owned()))
                    .collect(),
                sum: sums.rows.get(kind).map(|k| t.number(*k)).unwrap_or_default(),
            })
            .collect()
    };
    let total = |label: &str, of: &dyn Fn(&i32) -> Kroner, sum: Kroner| GridLine {
        label: label.to_owned(),
        cells: years.iter().map(|y| t.number(of(y))).collect(),
        sum: t.number(sum),
    };
    vec![
        GridPart {
            title: t.budsjett_kostnader(),
            lines: lines(&COST_KINDS),
            total: total(t.budsjett_sum_kostnad(), &|y| of_year(y).0, sums.cost),
        },
        GridPart {
            title: t.budsjett_finansiering(),
            lines: lines(&FINANCING_KINDS),
            total: total(t.budsjett_sum_finansiering(), &|y| of_year(y).1, sums.financing),
        },
    ]
}
