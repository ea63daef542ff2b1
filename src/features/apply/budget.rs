//! The budget's grid: one year per `details`, columns on wide screens, sums counted here.

use askama::Template;

use super::fields::Painter;
use crate::domain::answers::Answers;
use crate::domain::form::{BudgetSums, COST_KINDS, FINANCING_KINDS, budget_cell, budget_sums};
use crate::domain::money::Kroner;
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
    pub cost: Kroner,
    pub financed: Kroner,
}

impl Year {
    pub(super) fn is_empty(&self) -> bool {
        self.costs.iter().chain(&self.financing).all(|c| c.value.trim().is_empty())
    }
    pub(super) fn balances(&self) -> bool {
        self.cost == self.financed
    }
    pub(super) fn difference(&self, t: &Texts) -> String {
        t.kroner(self.financed.minus(self.cost))
    }
}

#[derive(Template)]
#[template(path = "apply/budget.html")]
pub(super) struct BudgetView {
    pub t: &'static Texts,
    pub asset: String,
    pub years: Vec<Year>,
    pub costs: Vec<Sum>,
    pub financing: Vec<Sum>,
    pub sums: BudgetSums,
}

impl BudgetView {
    pub(super) fn new(painter: &Painter<'_>, answers: &Answers, asset: String) -> BudgetView {
        let t = painter.t;
        let years = painter.period.years();
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
        let row = |kind: &&'static str| Sum {
            label: t.text(kind).into_owned(),
            sum: t.number(sums.rows.get(kind).copied().unwrap_or_default().get()),
        };
        let first_open =
            years.iter().position(|y| !sums.years.get(y).is_some_and(|(c, f)| c == f && !c.is_zero())).unwrap_or(0);
        let shown = years
            .iter()
            .enumerate()
            .map(|(i, year)| {
                let costs: Vec<Cell> = COST_KINDS.iter().map(|kind| cell(kind, *year)).collect();
                let financing: Vec<Cell> = FINANCING_KINDS.iter().map(|kind| cell(kind, *year)).collect();
                let (cost, financed) = sums.years.get(year).copied().unwrap_or_default();
                let faulty = costs.iter().chain(&financing).any(|c| c.fault.is_some());
                Year { year: *year, open: faulty || i == first_open, costs, financing, cost, financed }
            })
            .collect();
        BudgetView {
            t,
            asset,
            years: shown,
            costs: COST_KINDS.iter().map(row).collect(),
            financing: FINANCING_KINDS.iter().map(row).collect(),
            sums,
        }
    }

    pub(super) fn difference(&self) -> Kroner {
        self.sums.financing.minus(self.sums.cost)
    }
}
