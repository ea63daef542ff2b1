//! The decision (vedtak): its outcome, its law profile, its appeal deadline.

use crate::domain::programme::settings::CommitmentBasis;
use time::{Date, OffsetDateTime};

use crate::domain::application::lifecycle::Application;
use crate::domain::casework::assessment::{Asked, CompleteAssessment};
use crate::domain::clocks::calendar::{Holidays, HolidaysUnknown};
use crate::domain::places::contact::OfficeContact;
use crate::domain::programme::calls::Call;
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::settings::Settings;
use crate::domain::values::language::{Bilingual, Lang};
use crate::domain::values::money::Kroner;
use crate::domain::values::money::YearAmount;

/// Awards under the threshold are, as a main rule, not reported on (Bestemmelser om økonomistyring 6.4.1).
/// The whole award is tested, not the amount per year.
#[must_use]
pub fn must_report(total: Kroner, threshold: Kroner) -> bool {
    total >= threshold
}

/// Everything a letter tells. The letter is composed from this and never changes afterwards.
#[derive(Debug, Clone)]
pub struct DecisionFacts {
    pub application: Application,
    /// Without «kommune».
    pub municipality: String,
    pub office_name: String,
    /// How the office is reached on the day of the decision; none lets no letter be sent.
    pub contact: Option<OfficeContact>,
    pub call: Call,
    pub criteria: Vec<Criterion>,
    pub assessment: CompleteAssessment,
    pub asked: Asked,
    pub bases: Vec<(YearAmount, CommitmentBasis)>,
    pub sub_goals: Vec<i32>,
    pub settings: Settings,
    pub standard: Lang,
    pub decided_at: OffsetDateTime,
    /// None when the scheme's decisions cannot be appealed.
    pub appeal_last_day: Option<Date>,
    pub reporting: bool,
    /// By when the municipality says whether it takes the grant.
    pub acceptance_last_day: Date,
    /// Why it came after the deadline, in the municipality's words.
    pub late_reason: String,
    /// The municipality was asked something, and answered.
    pub answered: bool,
    /// The version of the call's rules that it is judged by: in force at the deadline.
    pub rules_version: i32,
    /// Part 3 of those rules: what is awarded, and how.
    pub award_rules: Bilingual,
    pub caseworker_name: String,
    pub approver_name: String,
}

/// The last day to appeal: whole weeks from `notified`, day 0 not counted. That is the day of the decision, whose letter
/// is available at once, or the day its notice left when that is a later one
/// (forvaltningsloven 1967 § 29; 2025 § 63; domstolloven §§ 148–149).
///
/// # Errors
/// When the holidays of the year are not in the reference data.
pub fn appeal_last_day(notified: Date, weeks: i64, holidays: &Holidays) -> Result<Date, HolidaysUnknown> {
    holidays.last_day_of_weeks(notified, weeks)
}
