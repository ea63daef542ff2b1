//! The decision (vedtak): its outcome, its law profile, its appeal deadline.

use time::{Date, OffsetDateTime};

use super::application::Application;
use super::assessment::{Asked, CompleteAssessment, YearAmount};
use super::calendar::{Holidays, HolidaysUnknown};
use super::language::Lang;
use super::money::Kroner;
use super::programme::{Call, Criterion};
use super::reference::Settings;

#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Granted,
    PartlyGranted,
    Rejected,
    /// Came too late; not considered (avvist). A decision that can be appealed.
    Dismissed,
}

impl Outcome {
    pub const ALL: [Outcome; 4] = [Outcome::Granted, Outcome::PartlyGranted, Outcome::Rejected, Outcome::Dismissed];
    #[must_use]
    pub fn is_award(self) -> bool {
        matches!(self, Outcome::Granted | Outcome::PartlyGranted)
    }
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Granted => "granted",
            Outcome::PartlyGranted => "partly_granted",
            Outcome::Rejected => "rejected",
            Outcome::Dismissed => "dismissed",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|o| o.code() == code)
    }
}

/// Which administrative procedure act the letter cites; a dated setting, because the new act's date of entry into
/// force was not set when this was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LawProfile {
    Act1967,
    Act2025,
}

impl LawProfile {
    #[must_use]
    pub fn from_code(code: &str) -> Option<LawProfile> {
        match code {
            "fvl1967" => Some(LawProfile::Act1967),
            "fvl2025" => Some(LawProfile::Act2025),
            _ => None,
        }
    }
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            LawProfile::Act1967 => "fvl1967",
            LawProfile::Act2025 => "fvl2025",
        }
    }
}

/// How an award-year binds the state (bevilgningsreglementet § 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CommitmentBasis {
    /// The budget year's own appropriation.
    Appropriation,
    /// Tilsagn under a tilsagnsfullmakt.
    CommitmentAuthority,
    /// Forbehold om Stortingets bevilgning.
    Reservation,
}

/// The basis for a year of an award decided in `decision_year`; later years follow the dated setting.
#[must_use]
pub fn commitment_basis(year: i32, decision_year: i32, later_years: CommitmentBasis) -> CommitmentBasis {
    if year <= decision_year { CommitmentBasis::Appropriation } else { later_years }
}

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
    /// The version of the call's rules that the application was sent under.
    pub rules_version: i32,
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
