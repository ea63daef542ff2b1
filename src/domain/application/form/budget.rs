//! Section 7: the budget.

use std::collections::{BTreeMap, BTreeSet};

use super::completed::{Budget, BudgetYear, ProjectTime};
use super::context::Context;
use super::reading::{AmountFaults, Reader, amount_fault, amount_unread};
use super::schema::{COST_KINDS, FINANCING_KINDS, budget_cell};
use crate::domain::application::answers::{Answers, Fault, FaultValue};
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::{Read, amount};

const APPLIED: &str = FINANCING_KINDS[0];
const CELL: AmountFaults = [
    "budsjett-post-feil-tall",
    "budsjett-post-feil-negativt",
    "budsjett-post-feil-for-stort",
    "budsjett-post-feil-hele-kroner",
];

pub(super) fn budget(answers: &Answers, context: &Context, time: Option<ProjectTime>) -> Result<Budget, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut years = Vec::new();
    let mut applied_known = true;
    for year in context.period.years() {
        let costs = COST_KINDS.map(|kind| amount(answers, kind, year, &mut faults));
        let financing = FINANCING_KINDS.map(|kind| amount(answers, kind, year, &mut faults));
        applied_known &= financing[0].is_some();
        let understood = costs.iter().chain(&financing).all(Option::is_some);
        let [applied, own_money, own_work, other_grants, partners] = financing.map(Option::unwrap_or_default);
        let this = BudgetYear {
            year,
            costs: costs.map(Option::unwrap_or_default),
            applied,
            own_money,
            own_work,
            other_grants,
            partners,
        };
        if understood && this.cost() != this.financing() {
            faults.push(
                Fault::new(budget_cell(APPLIED, year), "budsjett-feil-balanse")
                    .with("ar", FaultValue::Year(year))
                    .with("kostnad", FaultValue::Kroner(this.cost()))
                    .with("finansiering", FaultValue::Kroner(this.financing())),
            );
        }
        years.push(this);
    }
    amounts_outside(answers, context, time, &mut faults);
    let budget_total: Kroner = years.iter().map(|y| y.applied).sum();
    if applied_known {
        faults.extend(total_fault(budget_total, context));
    }
    let mut r = Reader::section(answers, &mut faults);
    let other_grants_from = r.optional("budsjett-andre-hvem");
    if other_grants_from.is_none() && years.iter().any(|y| !y.other_grants.is_zero()) {
        r.refuse("budsjett-andre-hvem", "budsjett-andre-hvem-feil-mangler");
    }
    let explanation = r.text("budsjett-forklaring", "budsjett-forklaring-feil-mangler");
    if faults.is_empty() { Ok(Budget { years, other_grants_from, explanation }) } else { Err(faults) }
}

/// An amount of the grid. A fault is told with the row and the year: among forty cells «beløpet» says too little.
fn amount(answers: &Answers, kind: &'static str, year: i32, faults: &mut Vec<Fault>) -> Option<Kroner> {
    let cell = budget_cell(kind, year);
    let typed = answers.get(&cell);
    let refusal = match amount::read_yearly(typed) {
        Read::Value(amount) => return Some(amount),
        Read::Nothing => return Some(Kroner::ZERO),
        Read::Refused(refusal) => refusal,
    };
    faults.push(
        Fault::new(cell, amount_fault(refusal.why, &CELL))
            .with("post", FaultValue::TextKey(kind.to_owned()))
            .with("ar", FaultValue::Year(year))
            .because(amount_unread(typed, refusal)),
    );
    None
}

/// Nothing is applied for outside the project's own years, nor outside the period, nor for a year that is over,
/// whatever a form says. Costs and other financing follow the project's years too.
fn amounts_outside(answers: &Answers, context: &Context, time: Option<ProjectTime>, faults: &mut Vec<Fault>) {
    let period = context.period;
    let (first, last) = time
        .map(|t| (t.from.year.max(period.first_year), t.to.year.min(period.last_year)))
        .filter(|(first, last)| first <= last)
        .unwrap_or((period.first_year, period.last_year));
    for (cell, typed) in &answers.fields {
        let Some((kind, year)) = cell.rsplit_once('.').and_then(|(kind, year)| Some((kind, year.parse::<i32>().ok()?)))
        else {
            continue;
        };
        if amount::read_yearly(typed).value().is_none_or(Kroner::is_zero) {
            continue;
        }
        let with_years = |fault: Fault| {
            fault
                .with("forste-ar", FaultValue::Year(first))
                .with("siste-ar", FaultValue::Year(last))
                .with("ar", FaultValue::Year(year))
        };
        let outside = !(first..=last).contains(&year);
        if kind == APPLIED && outside {
            faults.push(with_years(Fault::new(cell.clone(), "budsjett-feil-utenfor-periode")));
        } else if kind == APPLIED && year < context.today.year() {
            faults.push(Fault::new(cell.clone(), "budsjett-feil-ar-passert").with("ar", FaultValue::Year(year)));
        } else if outside && COST_KINDS.iter().chain(&FINANCING_KINDS).any(|k| *k == kind) {
            let fault = with_years(Fault::new(cell.clone(), "budsjett-post-feil-utenfor"));
            faults.push(fault.with("post", FaultValue::TextKey(kind.to_owned())));
        }
    }
}

fn total_fault(total: Kroner, context: &Context) -> Option<Fault> {
    let at = budget_cell(APPLIED, context.period.first_year);
    if total.is_zero() {
        Some(Fault::new(at, "budsjett-feil-ingen-soknad"))
    } else if total < context.min_amount {
        Some(
            Fault::new(at, "budsjett-feil-for-lite")
                .with("belop", FaultValue::Kroner(total))
                .with("minst", FaultValue::Kroner(context.min_amount)),
        )
    } else {
        context.max_amount.filter(|max| total > *max).map(|max| {
            Fault::new(at, "budsjett-feil-for-mye")
                .with("belop", FaultValue::Kroner(total))
                .with("storst", FaultValue::Kroner(max))
        })
    }
}

/// The grid's sums as far as its amounts are understood, for a page that shows them while it is being filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BudgetSums {
    /// Per row (a cost or financing kind), over the years.
    pub rows: BTreeMap<&'static str, Kroner>,
    /// Per year: costs and financing.
    pub years: BTreeMap<i32, (Kroner, Kroner)>,
    pub cost: Kroner,
    pub financing: Kroner,
    pub applied: Kroner,
    /// The cells whose amount is not understood: no sum they belong to can be told.
    pub unread: BTreeSet<String>,
}

impl BudgetSums {
    #[must_use]
    pub fn year_is_known(&self, year: i32) -> bool {
        !self.unread.iter().any(|cell| cell.ends_with(&format!(".{year}")))
    }
    #[must_use]
    pub fn row_is_known(&self, kind: &str) -> bool {
        !self.unread.iter().any(|cell| cell.strip_prefix(kind).is_some_and(|rest| rest.starts_with('.')))
    }
}

#[must_use]
pub fn budget_sums(answers: &Answers, years: &[i32]) -> BudgetSums {
    let mut sums = BudgetSums::default();
    // Each cell is read once; a row is the amounts of a kind, year by year.
    let mut row = |kind: &&'static str| -> Vec<Kroner> {
        let cells = years.iter().map(|year| budget_cell(kind, *year));
        let amounts = cells.map(|cell| {
            let read = amount::read_yearly(answers.get(&cell));
            if read.is_refused() {
                sums.unread.insert(cell);
            }
            read.value().unwrap_or_default()
        });
        let amounts: Vec<Kroner> = amounts.collect();
        sums.rows.insert(*kind, amounts.iter().sum());
        amounts
    };
    let costs: Vec<_> = COST_KINDS.iter().map(&mut row).collect();
    let financing: Vec<_> = FINANCING_KINDS.iter().map(&mut row).collect();
    for (i, year) in years.iter().enumerate() {
        let of = |rows: &[Vec<Kroner>]| rows.iter().filter_map(|row| row.get(i)).sum::<Kroner>();
        sums.years.insert(*year, (of(&costs), of(&financing)));
    }
    sums.cost = sums.years.values().map(|(cost, _)| *cost).sum();
    sums.financing = sums.years.values().map(|(_, financing)| *financing).sum();
    sums.applied = sums.rows.get(APPLIED).copied().unwrap_or_default();
    sums
}
