//! The assessment as typed, and as understood. What is typed is kept also when it cannot be saved.

use std::collections::BTreeMap;

use crate::domain::casework::assessment::{DraftAssessment, DraftScore, Score};
use crate::domain::programme::criteria::Criterion;
use crate::domain::values::money::YearAmount;
use crate::domain::values::reading::{Read, amount};
use crate::domain::values::stages::Outcome;
use crate::i18n::Texts;
use crate::web::faults::read_amount;
use crate::web::{ShownFault, Typed};

/// The longest text; a letter is read by people.
const LONGEST: usize = 5_000;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct AssessmentForm {
    /// By criterion: the score and the reason.
    pub scores: BTreeMap<String, (String, String)>,
    pub outcome: String,
    /// By year.
    pub amounts: BTreeMap<i32, String>,
    pub main_reason: String,
    pub shortfall_reason: String,
    pub conditions: String,
}

impl AssessmentForm {
    pub(super) fn typed(typed: &Typed, criteria: &[Criterion], years: &[i32]) -> AssessmentForm {
        let get = |name: &str| typed.get(name).to_owned();
        AssessmentForm {
            scores: criteria
                .iter()
                .map(|c| (c.code.clone(), (get(&format!("skar.{}", c.code)), get(&format!("begrunnelse.{}", c.code)))))
                .collect(),
            outcome: get("utfall"),
            amounts: years.iter().map(|y| (*y, get(&format!("belop.{y}")))).collect(),
            main_reason: get("hovedgrunn"),
            shortfall_reason: get("mindre"),
            conditions: get("vilkar"),
        }
    }

    pub(super) fn saved(t: &Texts, draft: &DraftAssessment) -> AssessmentForm {
        AssessmentForm {
            scores: draft
                .scores
                .iter()
                .map(|s| {
                    (s.criterion.clone(), (s.score.map_or(String::new(), |n| n.get().to_string()), s.reason.clone()))
                })
                .collect(),
            outcome: draft.outcome.map_or(String::new(), |o| o.code().to_owned()),
            amounts: draft.years.iter().map(|y| (y.year, t.number(y.amount))).collect(),
            main_reason: draft.main_reason.clone(),
            shortfall_reason: draft.shortfall_reason.clone(),
            conditions: draft.conditions.clone(),
        }
    }

    pub(super) fn score(&self, criterion: &str) -> Option<Score> {
        self.scores.get(criterion).and_then(|(n, _)| n.parse().ok()).and_then(Score::new)
    }
    pub(super) fn reason(&self, criterion: &str) -> &str {
        self.scores.get(criterion).map_or("", |(_, reason)| reason)
    }
    pub(super) fn amount(&self, year: i32) -> &str {
        self.amounts.get(&year).map_or("", String::as_str)
    }

    /// What can be saved.
    ///
    /// # Errors
    /// Amounts that are no amounts, and texts that are too long.
    pub(super) fn read(&self, t: &Texts, criteria: &[Criterion]) -> Result<DraftAssessment, Vec<ShownFault>> {
        let mut faults = Vec::new();
        // Nine texts on one page: the fault says which.
        let mut fits = |id: String, name: &str, text: &str| {
            let length = text.chars().count();
            if length > LONGEST {
                let told = t.feil_i_felt().felt(name).feil(t.feil_for_langt().tegn(length).maks(LONGEST));
                faults.push(ShownFault::new(id, told));
            }
        };
        for c in criteria {
            fits(format!("begrunnelse.{}", c.code), c.name.in_lang(t.lang()), self.reason(&c.code));
        }
        fits("hovedgrunn".to_owned(), t.sak_hovedgrunn(), &self.main_reason);
        fits("mindre".to_owned(), t.sak_mindre(), &self.shortfall_reason);
        fits("vilkar".to_owned(), t.ord_vilkar(), &self.conditions);
        let mut years = Vec::new();
        for (year, typed) in &self.amounts {
            let read = amount::read_yearly(typed);
            if read == Read::Nothing {
                continue;
            }
            match read_amount(t, typed, read) {
                Ok(amount) => years.push(YearAmount { year: *year, amount }),
                Err(text) => faults.push(ShownFault::new(format!("belop.{year}"), format!("{year}: {text}"))),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(DraftAssessment {
            scores: criteria
                .iter()
                .map(|c| DraftScore {
                    criterion: c.code.clone(),
                    weight: c.weight,
                    score: self.score(&c.code),
                    reason: self.reason(&c.code).to_owned(),
                })
                .collect(),
            outcome: Outcome::from_code(&self.outcome),
            years,
            main_reason: self.main_reason.clone(),
            conditions: self.conditions.clone(),
            shortfall_reason: self.shortfall_reason.clone(),
        })
    }
}
