//! The programme: two periods of five years, three sub-goals, calls with their rules and criteria.

use time::OffsetDateTime;

use super::ids::{CallId, CriteriaSetId};
use super::language::Lang;
use super::money::Kroner;

/// A programme period. Nothing is awarded into a period before a midterm decision has opened it
/// (NOU 2026: 6 kap. 7.1: 5 + 5 years with a midterm evaluation).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub number: i32,
    pub first_year: i32,
    pub last_year: i32,
    pub open: bool,
}

impl Period {
    #[must_use]
    pub fn contains(&self, year: i32) -> bool {
        (self.first_year..=self.last_year).contains(&year)
    }
    #[must_use]
    pub fn years(&self) -> Vec<i32> {
        (self.first_year..=self.last_year).collect()
    }
}

/// The three delmål.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SubGoal {
    Prevention = 1,
    Organisation = 2,
    Technology = 3,
}

impl SubGoal {
    pub const ALL: [SubGoal; 3] = [SubGoal::Prevention, SubGoal::Organisation, SubGoal::Technology];
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }
    #[must_use]
    pub fn from_number(n: i32) -> Option<SubGoal> {
        SubGoal::ALL.into_iter().find(|g| g.number() == n)
    }
}

/// The part of an amount that goes to each sub-goal by its weight: whole kroner that sum to the amount when the weights
/// sum to 100. The database has the same rule (`sub_goal_share`).
#[must_use]
pub fn sub_goal_shares(amount: Kroner, weights: [i32; 3]) -> [Kroner; 3] {
    let mut before = 0_i64;
    weights.map(|weight| {
        let from = amount.get() * before / 100;
        before += i64::from(weight);
        Kroner::new(amount.get() * before / 100 - from)
    })
}

/// Where a project is on its way from idea to ordinary operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    Exploring = 1,
    Testing = 2,
    Introducing = 3,
    Operating = 4,
    Spreading = 5,
}

impl Phase {
    pub const ALL: [Phase; 5] =
        [Phase::Exploring, Phase::Testing, Phase::Introducing, Phase::Operating, Phase::Spreading];
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }
    #[must_use]
    pub fn from_number(n: i32) -> Option<Phase> {
        Phase::ALL.into_iter().find(|p| p.number() == n)
    }
    /// The code in forms and text keys (`om-fase-utforsking`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Phase::Exploring => "utforsking",
            Phase::Testing => "utproving",
            Phase::Introducing => "innforing",
            Phase::Operating => "drift",
            Phase::Spreading => "spredning",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Phase> {
        Phase::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// A text in both written standards. Data, not interface.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bilingual {
    pub nb: String,
    pub nn: String,
}

impl Bilingual {
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        lang.pick(&self.nb, &self.nn)
    }
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.nb.trim().is_empty() && !self.nn.trim().is_empty()
    }
}

/// What people have decided about a call. Open and closed follow from the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallStage {
    Draft,
    Published { at: OffsetDateTime },
    Cancelled { published: OffsetDateTime },
}

/// Where a call is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallStatus {
    Draft,
    /// Published, not yet open.
    Announced,
    Open,
    Closed,
    Cancelled,
}

/// A call for applications (utlysning).
#[derive(Debug, Clone)]
pub struct Call {
    pub id: CallId,
    pub period: Period,
    pub stage: CallStage,
    pub title: Bilingual,
    pub summary: Bilingual,
    pub opens_at: OffsetDateTime,
    pub closes_at: OffsetDateTime,
    pub expected_decision_on: time::Date,
    pub min_amount: Kroner,
    pub max_amount: Option<Kroner>,
    pub criteria_set: CriteriaSetId,
    /// The five parts of the rules, in order, in the version in force.
    pub rules: [Bilingual; 5],
    pub rules_version: i32,
    pub version: i32,
}

/// What keeps a call from being published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublishFault {
    /// The call is published or cancelled already.
    NotADraft,
    TitleMissing(Lang),
    SummaryMissing(Lang),
    /// Part 1–5 of the rules is empty in a written standard (Bestemmelser om økonomistyring 6.2.1).
    RuleMissing(usize, Lang),
    /// The closing moment has passed.
    ClosesInThePast,
    /// The criteria's weights do not sum to 100.
    WeightsDoNotSum(i32),
    /// The call's period is not opened.
    PeriodClosed,
}

impl PublishFault {
    /// A text is missing, as opposed to dates, weights and periods.
    #[must_use]
    pub fn is_about_text(&self) -> bool {
        matches!(self, PublishFault::TitleMissing(_) | PublishFault::SummaryMissing(_) | PublishFault::RuleMissing(..))
    }
}

impl Call {
    #[must_use]
    pub fn status(&self, now: OffsetDateTime) -> CallStatus {
        match self.stage {
            CallStage::Draft => CallStatus::Draft,
            CallStage::Cancelled { .. } => CallStatus::Cancelled,
            CallStage::Published { .. } if now < self.opens_at => CallStatus::Announced,
            CallStage::Published { .. } if now <= self.closes_at => CallStatus::Open,
            CallStage::Published { .. } => CallStatus::Closed,
        }
    }

    /// An application sent now is late: after the deadline to the second.
    #[must_use]
    pub fn is_late(&self, now: OffsetDateTime) -> bool {
        now > self.closes_at
    }

    /// All that keeps the call from being published; both written standards are demanded (språklova § 14).
    #[must_use]
    pub fn publish_faults(&self, weights: &[i32], now: OffsetDateTime) -> Vec<PublishFault> {
        let mut faults = Vec::new();
        if self.stage != CallStage::Draft {
            faults.push(PublishFault::NotADraft);
        }
        for lang in Lang::ALL {
            if self.title.in_lang(lang).trim().is_empty() {
                faults.push(PublishFault::TitleMissing(lang));
            }
            if self.summary.in_lang(lang).trim().is_empty() {
                faults.push(PublishFault::SummaryMissing(lang));
            }
        }
        for (part, rule) in self.rules.iter().enumerate() {
            for lang in Lang::ALL {
                if rule.in_lang(lang).trim().is_empty() {
                    faults.push(PublishFault::RuleMissing(part + 1, lang));
                }
            }
        }
        if now >= self.closes_at {
            faults.push(PublishFault::ClosesInThePast);
        }
        let sum: i32 = weights.iter().sum();
        if sum != 100 {
            faults.push(PublishFault::WeightsDoNotSum(sum));
        }
        if !self.period.open {
            faults.push(PublishFault::PeriodClosed);
        }
        faults
    }
}

/// A criterion of a call, with what 1, 3 and 5 mean.
#[derive(Debug, Clone)]
pub struct Criterion {
    pub code: String,
    pub position: i32,
    pub weight: i32,
    pub name: Bilingual,
    pub question: Bilingual,
    pub means_1: Bilingual,
    pub means_3: Bilingual,
    pub means_5: Bilingual,
    /// Advice about equal treatment.
    pub fairness: Bilingual,
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn the_shares_of_an_amount_sum_to_it(amount in 0..=super::super::money::LARGEST.get(), a in 0..=100_i32, b in 0..=100_i32) {
            let weights = [a, b.min(100 - a), 100 - a - b.min(100 - a)];
            let shares = sub_goal_shares(Kroner::new(amount), weights);
            proptest::prop_assert_eq!(shares.iter().sum::<Kroner>(), Kroner::new(amount));
            for (share, weight) in shares.iter().zip(weights) {
                let exact = i128::from(amount) * i128::from(weight);
                proptest::prop_assert!((i128::from(share.get()) * 100 - exact).abs() < 100);
            }
        }
    }
}
