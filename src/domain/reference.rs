//! The public facts the programme rests on: counties, offices, municipalities, holidays, and the law's dated values.

use std::collections::BTreeMap;

use time::Date;

use super::allocation::AllocationKey;
use super::decision::{CommitmentBasis, LawProfile};
use super::ids::{MunicipalityId, OfficeId, OrgNr};
use super::language::{Lang, LanguageDecision};
use super::money::Kroner;
use super::programme::{Bilingual, Criterion};

/// A county (fylke).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fylke {
    pub number: String,
    pub name: String,
    /// With its Sami and Kven forms.
    pub official_name: String,
    pub orgnr: OrgNr,
}

/// One of the ten Statsforvalter offices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    pub id: OfficeId,
    pub slug: String,
    pub name: String,
    /// The written standard of its registered name.
    pub standard: Lang,
    pub seat: String,
}

impl Office {
    /// «Agder» of «Statsforvalteren i Agder»: the name of the place is the same in both written standards.
    #[must_use]
    pub fn place(&self) -> &str {
        place_in(&self.name)
    }
}

/// The place in the name of an office.
#[must_use]
pub fn place_in(office_name: &str) -> &str {
    office_name.split_once(" i ").map_or(office_name, |(_, place)| place)
}

/// The Sami language of a place name, by its language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SamiLanguage {
    /// nordsamisk
    Northern,
    /// lulesamisk
    Lule,
    /// sørsamisk
    Southern,
}

impl SamiLanguage {
    /// The value of `lang` in HTML.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SamiLanguage::Northern => "se",
            SamiLanguage::Lule => "smj",
            SamiLanguage::Southern => "sma",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<SamiLanguage> {
        [SamiLanguage::Northern, SamiLanguage::Lule, SamiLanguage::Southern].into_iter().find(|l| l.code() == code)
    }
}

/// A municipality in lists and choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityBrief {
    pub id: MunicipalityId,
    pub number: String,
    /// As pages show it: with Sami and Kven forms, and with the county where two share a name.
    pub name: String,
    pub fylke: String,
    pub office: OfficeId,
}

/// A municipality as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality {
    pub id: MunicipalityId,
    pub number: String,
    pub name: String,
    pub name_no: String,
    pub name_sami: Option<(String, SamiLanguage)>,
    pub name_kven: Option<String>,
    pub fylke: String,
    pub fylke_name: String,
    pub office: OfficeId,
    pub office_name: String,
    pub centrality: i32,
    pub population: i32,
    pub population_year: i32,
    /// None is «ikke avklart».
    pub language_decision: Option<LanguageDecision>,
    pub sami_area_category: Option<String>,
}

/// A municipality as the reference data has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityFacts {
    pub id: MunicipalityId,
    pub number: String,
    /// As the register has it, which is what the history of names keeps.
    pub register_name: String,
    pub name: String,
    pub name_no: String,
    pub name_sami: Option<(String, SamiLanguage)>,
    pub name_kven: Option<String>,
    pub fylke: String,
    pub office: OfficeId,
    pub centrality: i32,
    /// Inhabitants on 1 January, by year; never empty.
    pub populations: BTreeMap<i32, i32>,
    pub language_decision: Option<LanguageDecision>,
    pub sami_area_category: Option<String>,
    /// When this name and number came into force, as far back as the data reaches.
    pub named_from: Date,
}

/// A name and number that no longer hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierName {
    pub municipality: MunicipalityId,
    pub number: String,
    pub name: String,
    pub valid_from: Date,
    pub valid_to: Date,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holiday {
    pub day: Date,
    pub name: Bilingual,
}

/// A real award under the earlier scheme (prosjektskjønn).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierAward {
    pub office_name: String,
    /// None where the source does not say.
    pub year: Option<i32>,
    pub municipality_name: String,
    pub project: String,
    pub partners: String,
    pub amount: Kroner,
    pub source_url: String,
}

/// All reference data, whole and checked.
#[derive(Debug, Clone)]
pub struct ReferenceData {
    pub fylker: Vec<Fylke>,
    pub offices: Vec<Office>,
    /// Every county's one office.
    pub fylke_offices: Vec<(String, OfficeId)>,
    pub municipalities: Vec<MunicipalityFacts>,
    pub earlier_names: Vec<EarlierName>,
    pub holidays: Vec<Holiday>,
    pub earlier_awards: Vec<EarlierAward>,
    /// When the counties came into force.
    pub fylker_from: Date,
    /// When the offices' areas came into force.
    pub offices_from: Date,
}

/// A year's national frame and the key that divides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalFrame {
    pub year: i32,
    pub total: Kroner,
    pub reserve: Kroner,
    pub key: AllocationKey,
}

/// What the programme starts with: frames and the first criteria. Proposals until the ministry decides otherwise.
#[derive(Debug, Clone)]
pub struct ProgrammeBasics {
    pub frames: Vec<NationalFrame>,
    pub criteria: Vec<Criterion>,
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
