//! The law's and the ministry's dated values: which act applies, who hears appeals, thresholds and deadlines.

use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;

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
/// The law's and the ministry's dated values on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub law_profile: LawProfile,
    /// Whether decisions are enkeltvedtak that can be appealed (Bestemmelser om økonomistyring 6.3.3).
    pub appealable: bool,
    pub appeal_body: Bilingual,
    pub ministry: Bilingual,
    /// What the scheme rests on, in the letters.
    pub scheme_authority: Bilingual,
    pub budget_item: String,
    /// Awards of less are, as a main rule, not reported on.
    pub reporting_threshold: Kroner,
    pub appeal_weeks: i64,
    pub acceptance_weeks: i64,
    pub reply_weeks: i64,
    pub retention_years: i64,
    /// Percent of a year's budget that may move between cost kinds without asking.
    pub reallocation_limit_percent: i64,
    /// Month and day of the yearly report.
    pub report_due: (time::Month, u8),
    /// How years after the decision year bind the state.
    pub later_years_basis: CommitmentBasis,
}
