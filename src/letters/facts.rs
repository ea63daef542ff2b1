//! All that a decision letter says.

use time::{Date, OffsetDateTime};

use crate::domain::casework::assessment::CompleteAssessment;
use crate::domain::decision::facts::must_report;
use crate::domain::places::contact::OfficeContact;
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::goals::SubGoal;
use crate::domain::programme::settings::{CommitmentBasis, Settings};
use crate::domain::values::ids::{CaseNumber, MunicipalityId};
use crate::domain::values::language::{Bilingual, Lang};
use crate::domain::values::money::Kroner;
use crate::i18n::Texts;

/// A year of the application and what it got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LetterYear {
    pub year: i32,
    pub applied: Kroner,
    pub granted: Kroner,
    pub basis: CommitmentBasis,
}

/// All that a decision letter says.
#[derive(Debug, Clone)]
pub struct Facts {
    pub standard: Lang,
    /// Without «kommune».
    pub municipality: String,
    pub municipality_id: MunicipalityId,
    pub office: String,
    /// Where questions, appeals and acceptances go.
    pub contact: Option<OfficeContact>,
    pub case: CaseNumber,
    pub example: bool,
    pub project: String,
    pub received_at: OffsetDateTime,
    pub late_reason: String,
    /// The municipality was asked something, and answered.
    pub answered: bool,
    /// The sentence on late applications, when the rules it was sent under have it.
    pub late_rule: Option<String>,
    pub decided_at: OffsetDateTime,
    pub call_title: Bilingual,
    pub call_closes_at: OffsetDateTime,
    pub rules_version: i32,
    pub sub_goals: Vec<SubGoal>,
    /// Every year applied for or granted.
    pub years: Vec<LetterYear>,
    pub period_last_year: i32,
    pub criteria: Vec<Criterion>,
    pub assessment: CompleteAssessment,
    pub settings: Settings,
    /// None only where nobody can appeal.
    pub appeal_last_day: Option<Date>,
    pub acceptance_last_day: Date,
    pub approver: String,
    pub caseworker: String,
}

impl Facts {
    pub(super) fn applied(&self) -> Kroner {
        self.years.iter().map(|y| y.applied).sum()
    }
    pub(super) fn granted(&self) -> Kroner {
        self.years.iter().map(|y| y.granted).sum()
    }
    pub(super) fn award_years(&self) -> impl Iterator<Item = &LetterYear> {
        self.years.iter().filter(|y| !y.granted.is_zero())
    }
    pub(super) fn first_year(&self) -> i32 {
        self.award_years().map(|y| y.year).min().unwrap_or_default()
    }
    pub(super) fn last_year(&self) -> i32 {
        self.award_years().map(|y| y.year).max().unwrap_or_default()
    }
    /// Where to write, in words: «Postboks 987, 2604 Lillehammer, eller post@…». A preview says where it lacks one.
    pub(super) fn address(&self, t: &Texts) -> String {
        self.contact.as_ref().map_or_else(
            || t.brev_kontakt_mangler().to_owned(),
            |c| t.brev_kontakt_adresse().adresse(&c.postal_address).epost(&c.email),
        )
    }
    /// The yearly report is due the year after the first year of the award.
    pub(super) fn first_report(&self) -> Option<Date> {
        let (month, day) = self.settings.report_due;
        Date::from_calendar_date(self.first_year().checked_add(1)?, month, day).ok()
    }
    pub(super) fn reports(&self) -> bool {
        self.assessment.outcome().is_award() && must_report(self.granted(), self.settings.reporting_threshold)
    }
}
