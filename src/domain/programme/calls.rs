//! The programme: two periods of five years, three sub-goals, calls with their rules and criteria.

use crate::domain::programme::goals::Phase;
use crate::domain::programme::periods::Period;
use crate::domain::values::language::Bilingual;
use time::OffsetDateTime;

use crate::domain::values::ids::{CallId, CriteriaSetId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;

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
    pub short_track: Option<ShortTrack>,
    pub criteria_set: CriteriaSetId,
    /// The five parts of the rules, in order, in the version in force.
    pub rules: [Bilingual; 5],
    pub rules_version: i32,
    pub version: i32,
}

/// Who answers fewer questions: projects that apply for no more than a sum, and go no further than a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShortTrack {
    pub up_to: Kroner,
    pub last_phase: Phase,
}

/// What keeps a call from being published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublishFault {
    /// The call is published or cancelled already.
    NotADraft,
    TitleMissing(Lang),
    SummaryMissing(Lang),
    /// Part 1–5 of the rules is empty in a written standard (Bestemmelser om økonomistyring 6.2.1).
    RuleMissing(usize, Lang),
    /// Part 3 of the rules lacks the sentence that lets late applications be dismissed: a decision must have its ground in
    /// the rules it was sent under (Bestemmelser om økonomistyring 6.2.1).
    LateRuleMissing(Lang),
    /// The closing moment has passed.
    ClosesInThePast,
    /// The criteria's weights do not sum to 100.
    WeightsDoNotSum(i32),
    /// The call's period is not opened.
    PeriodClosed,
    /// Nobody can reach these offices: they have not said how (forvaltningsloven 1967 § 27, 2025 § 59).
    OfficesUnreachable(Vec<String>),
}

/// The part of the rules that says what is awarded and how: «Tildelingskriterier og beregning».
pub const AWARD_RULES: usize = 3;

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

    /// All that keeps the call from being published; both written standards are demanded (språklova § 14). `late_rule` is the
    /// sentence on late applications.
    #[must_use]
    pub fn publish_faults(
        &self,
        weights: &[i32],
        unreachable: &[String],
        late_rule: &Bilingual,
        now: OffsetDateTime,
    ) -> Vec<PublishFault> {
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
                } else if part + 1 == AWARD_RULES && !rule.in_lang(lang).contains(late_rule.in_lang(lang)) {
                    faults.push(PublishFault::LateRuleMissing(lang));
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
        if !unreachable.is_empty() {
            faults.push(PublishFault::OfficesUnreachable(unreachable.to_vec()));
        }
        faults
    }
}
