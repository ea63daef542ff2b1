//! The office's assessment: a draft may have holes, a complete one may not.

use crate::domain::programme::periods::Period;
use crate::domain::values::money::Kroner;
use crate::domain::values::money::YearAmount;
use crate::domain::values::stages::Outcome;

/// Scores run from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(i32);

impl Score {
    #[must_use]
    pub fn new(n: i32) -> Option<Score> {
        (1..=5).contains(&n).then_some(Score(n))
    }
    #[must_use]
    pub fn get(self) -> i32 {
        self.0
    }
}

#[derive(Debug, Clone)]
pub struct DraftScore {
    pub criterion: String,
    pub weight: i32,
    pub score: Option<Score>,
    pub reason: String,
}

#[derive(Debug, Clone)]
pub struct DraftAssessment {
    pub scores: Vec<DraftScore>,
    pub outcome: Option<Outcome>,
    pub years: Vec<YearAmount>,
    pub main_reason: String,
    pub conditions: String,
    pub shortfall_reason: String,
}

/// An assessment that can carry a decision. Made by [`DraftAssessment::complete`] only.
#[derive(Debug, Clone)]
pub struct CompleteAssessment {
    scores: Vec<(String, i32, Score, String)>,
    outcome: Outcome,
    years: Vec<YearAmount>,
    main_reason: String,
    conditions: String,
    shortfall_reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AssessmentFault {
    ScoreMissing {
        criterion: String,
    },
    ReasonMissing {
        criterion: String,
    },
    OutcomeMissing,
    MainReasonMissing,
    ShortfallReasonMissing,
    AmountMissing,
    /// More than the municipality applied for that year.
    MoreThanApplied {
        year: i32,
        applied: Kroner,
    },
    /// «Innvilget» is all that was applied for; less is «delvis».
    NotTheWholeAmount,
    /// The same as applied for is not «delvis».
    TheWholeAmount,
    /// Amounts in a rejection.
    AmountInRejection,
    /// The year lies in a period that is not opened.
    PeriodClosed {
        year: i32,
    },
    /// The year is over when the decision is made (the one-year principle, bevilgningsreglementet § 3).
    YearPassed {
        year: i32,
    },
    /// Only an application that came after the deadline is dismissed for that reason.
    NotLate,
}

/// What the application asks for, against which the proposal is tested.
#[derive(Debug, Clone)]
pub struct Asked {
    pub years: Vec<YearAmount>,
    pub late: bool,
}

impl DraftAssessment {
    /// `decision_year` is the year on Norwegian clocks in which the assessment is to carry a decision.
    ///
    /// # Errors
    /// Every fault, in the order of the page.
    pub fn complete(
        self,
        asked: &Asked,
        periods: &[Period],
        decision_year: i32,
    ) -> Result<CompleteAssessment, Vec<AssessmentFault>> {
        let mut faults = Vec::new();
        // A dismissal does not assess the content.
        let assessed = self.outcome != Some(Outcome::Dismissed);
        let mut scores = Vec::new();
        for draft in &self.scores {
            match draft.score {
                None if assessed => faults.push(AssessmentFault::ScoreMissing { criterion: draft.criterion.clone() }),
                None => {}
                Some(_) if assessed && draft.reason.trim().is_empty() => {
                    faults.push(AssessmentFault::ReasonMissing { criterion: draft.criterion.clone() });
                }
                Some(score) => {
                    scores.push((draft.criterion.clone(), draft.weight, score, draft.reason.trim().to_owned()))
                }
            }
        }
        let outcome = match self.outcome {
            Some(outcome) => outcome,
            None => {
                faults.push(AssessmentFault::OutcomeMissing);
                Outcome::Rejected
            }
        };
        let years: Vec<YearAmount> = self.years.iter().filter(|y| !y.amount.is_zero()).cloned().collect();
        if self.outcome.is_some() {
            amount_faults(outcome, &years, asked, periods, decision_year, &mut faults);
        }
        if outcome == Outcome::Dismissed && !asked.late {
            faults.push(AssessmentFault::NotLate);
        }
        if self.main_reason.trim().is_empty() {
            faults.push(AssessmentFault::MainReasonMissing);
        }
        if outcome == Outcome::PartlyGranted && self.shortfall_reason.trim().is_empty() {
            faults.push(AssessmentFault::ShortfallReasonMissing);
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(CompleteAssessment {
            scores,
            outcome,
            years,
            main_reason: self.main_reason.trim().to_owned(),
            conditions: self.conditions.trim().to_owned(),
            shortfall_reason: self.shortfall_reason.trim().to_owned(),
        })
    }
}

fn amount_faults(
    outcome: Outcome,
    years: &[YearAmount],
    asked: &Asked,
    periods: &[Period],
    decision_year: i32,
    faults: &mut Vec<AssessmentFault>,
) {
    if !outcome.is_award() {
        if !years.is_empty() {
            faults.push(AssessmentFault::AmountInRejection);
        }
        return;
    }
    if years.is_empty() {
        faults.push(AssessmentFault::AmountMissing);
        return;
    }
    let applied = |year: i32| asked.years.iter().find(|y| y.year == year).map_or(Kroner::ZERO, |y| y.amount);
    let mut over = false;
    for y in years {
        if !periods.iter().any(|p| p.open && p.contains(y.year)) {
            faults.push(AssessmentFault::PeriodClosed { year: y.year });
        }
        if y.year < decision_year {
            faults.push(AssessmentFault::YearPassed { year: y.year });
        }
        if y.amount > applied(y.year) {
            over = true;
            faults.push(AssessmentFault::MoreThanApplied { year: y.year, applied: applied(y.year) });
        }
    }
    let whole = asked
        .years
        .iter()
        .all(|a| years.iter().find(|y| y.year == a.year).map_or(Kroner::ZERO, |y| y.amount) == a.amount);
    match outcome {
        Outcome::Granted if !whole && !over => faults.push(AssessmentFault::NotTheWholeAmount),
        Outcome::PartlyGranted if whole => faults.push(AssessmentFault::TheWholeAmount),
        _ => {}
    }
}

impl CompleteAssessment {
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }
    #[must_use]
    pub fn years(&self) -> &[YearAmount] {
        &self.years
    }
    #[must_use]
    pub fn total(&self) -> Kroner {
        self.years.iter().map(|y| y.amount).sum()
    }
    /// Criterion, weight, score, reason.
    #[must_use]
    pub fn scores(&self) -> &[(String, i32, Score, String)] {
        &self.scores
    }
    #[must_use]
    pub fn main_reason(&self) -> &str {
        &self.main_reason
    }
    #[must_use]
    pub fn conditions(&self) -> &str {
        &self.conditions
    }
    #[must_use]
    pub fn shortfall_reason(&self) -> &str {
        &self.shortfall_reason
    }
}

/// The weighted mean of the scores given so far, in hundredths («3,75» is 375); none without a score.
#[must_use]
pub fn weighted_mean_hundredths(scores: impl IntoIterator<Item = (i32, Score)>) -> Option<i64> {
    let (sum, weights) = scores.into_iter().fold((0_i64, 0_i64), |(sum, weights), (weight, score)| {
        (sum + i64::from(weight) * i64::from(score.get()) * 100, weights + i64::from(weight))
    });
    (weights > 0).then(|| (sum + weights / 2) / weights)
}
