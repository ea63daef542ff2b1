//! The public facts the programme rests on: counties, offices, municipalities, holidays, and the law's dated values.

use std::collections::BTreeMap;

use time::Date;

use crate::domain::values::ids::{MunicipalityId, OfficeId, OrgNr};
use crate::domain::values::language::Bilingual;
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::domain::values::money::Kroner;

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
