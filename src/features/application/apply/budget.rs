//! The budget's grid: one year per `details`, columns on wide screens, sums counted here.

use askama::Template;

use super::fields::Painter;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{COST_KINDS, FINANCING_KINDS, budget_cell, budget_sums, is_offered};
use crate::domain::values::money::Kroner;
use crate::i18n::Texts;

pub(super) struct Cell {
    pub id: String,
    pub label: String,
    pub value: String,
    pub fault: Option<String>,
}

pub(super) struct Sum {
    pub label: String,
    pub sum: String,
}

pub(super) struct Year {
    pub year: i32,
    pub open: bool,
    pub costs: Vec<Cell>,
    pub financing: Vec<Cell>,
    /// The cost, in the heading.
    pub heading: String,
    pub cost: String,
    pub financed: String,
    pub difference: Difference,
}

/// What costs and financing come to: nothing yet, nothing that can be told, or so much.
pub(super) enum Difference {
    Empty,
    Unknown,
    Of(Kroner),
}

impl Difference {
    fn between(cost: Kroner, financed: Kroner, known: bool, empty: bool) -> Difference {
        match (known, empty) {
            (false, _) => Difference::Unknown,
            (true, true) => Difference::Empty,
            (true, false) => Difference::Of(financed.minus(cost)),
        }
    }
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Difference::Empty)
    }
    /// In the heading: where the cost cannot be told, one «kan ikke regnes ut» is enough.
    pub(super) fn is_told(&self) -> bool {
        matches!(self, Difference::Of(_))
    }
    pub(super) fn color(&self) -> &'static str {
        match self {
            Difference::Of(amount) if amount.is_zero() => "success",
            _ => "warning",
        }
    }
    /// In the line of sums.
    pub(super) fn number(&self, t: &Texts) -> String {
        match self {
            Difference::Empty => "0".to_owned(),
            Difference::Unknown => t.soknad_budsjett_ukjent().to_owned(),
            Difference::Of(amount) if amount.is_zero() => t.soknad_budsjett_null().to_owned(),
            Difference::Of(amount) => t.number(*amount),
        }
    }
    /// In the year's heading.
    pub(super) fn told(&self, t: &Texts) -> String {
        match self {
            Difference::Of(amount) if amount.is_zero() => t.soknad_budsjett_stemmer().to_owned(),
            Difference::Of(amount) => t.kroner(*amount),
            Difference::Empty | Difference::Unknown => self.number(t),
        }
    }
}

/// A sum, unless an amount in it is not understood.
pub(super) fn sum(t: &Texts, known: bool, amount: Kroner) -> String {
    if known { t.number(amount) } else { t.soknad_budsjett_ukjent().to_owned() }
}

/// Rows that stand in every budget from the start.
const ALWAYS: [&str; 2] = [COST_KINDS[0], FINANCING_KINDS[0]];

/// A row that has been added stands among the answers, with amounts or without.
fn is_there(answers: &Answers, kind: &str) -> bool {
    ALWAYS.contains(&kind)
        || answers.fields.keys().any(|cell| cell.strip_prefix(kind).is_some_and(|rest| rest.starts_with('.')))
}

#[derive(Template)]
#[template(path = "application/apply/budget.html")]
pub(super) struct BudgetView {
    pub t: &'static Texts,
    pub asset: String,
    pub years: Vec<Year>,
    pub costs: Vec<Sum>,
    pub financing: Vec<Sum>,
    pub cost: String,
    pub financed: String,
    pub difference: Difference,
    /// Rows that can be added: what the button says, and its name.
    pub more: Vec<(String, &'static str)>,
}

impl BudgetView {
    /// With the years that are given, and the rows that are offered or already there.
    pub(super) fn new(painter: &Painter<'_>, answers: &Answers, years: Vec<i32>, asset: String) -> BudgetView {
        let t = painter.t;
        let (there, missing): (Vec<&'static str>, Vec<&'static str>) =
            COST_KINDS.into_iter().chain(FINANCING_KINDS).partition(|kind| is_there(answers, kind));
        let costs_there = || there.iter().copied().filter(|kind| COST_KINDS.contains(kind));
        let financing_there = || there.iter().copied().filter(|kind| FINANCING_KINDS.contains(kind));
        let sums = budget_sums(answers, &years);
        let cell = |kind: &str, year: i32| {
            let id = budget_cell(kind, year);
            Cell {
                label: t.text(kind).into_owned(),
                value: answers.fields.get(&id).cloned().unwrap_or_default(),
                fault: painter.faults.get(&id).cloned(),
                id,
            }
        };
        let row = |kind: &'static str| Sum {
            label: t.text(kind).into_owned(),
            sum: sum(t, sums.row_is_known(kind), sums.rows.get(kind).copied().unwrap_or_default()),
        };
        let first_open =
            years.iter().position(|y| !sums.years.get(y).is_some_and(|(c, f)| c == f && !c.is_zero())).unwrap_or(0);
        let shown: Vec<Year> = years
            .iter()
            .enumerate()
            .map(|(i, year)| {
                let costs: Vec<Cell> = costs_there().map(|kind| cell(kind, *year)).collect();
                let financing: Vec<Cell> = financing_there().map(|kind| cell(kind, *year)).collect();
                let (cost, financed) = sums.years.get(year).copied().unwrap_or_default();
                let known = sums.year_is_known(*year);
                let empty = costs.iter().chain(&financing).all(|c| c.value.trim().is_empty());
                let faulty = costs.iter().chain(&financing).any(|c| c.fault.is_some());
                Year {
                    year: *year,
                    open: faulty || i == first_open,
                    costs,
                    financing,
                    heading: if known { t.kroner(cost) } else { sum(t, known, cost) },
                    cost: sum(t, known, cost),
                    financed: sum(t, known, financed),
                    difference: Difference::between(cost, financed, known, empty),
                }
            })
            .collect();
        let known = sums.unread.is_empty();
        let empty = shown.iter().all(|y| matches!(y.difference, Difference::Empty));
        BudgetView {
            t,
            asset,
            years: shown,
            costs: costs_there().map(row).collect(),
            financing: financing_there().map(row).collect(),
            cost: sum(t, known, sums.cost),
            financed: sum(t, known, sums.financing),
            difference: Difference::between(sums.cost, sums.financing, known, empty),
            more: missing
                .into_iter()
                .filter(|kind| is_offered(kind))
                .map(|kind| (t.text(kind).into_owned(), kind))
                .collect(),
        }
    }
}
