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

/// A day of the calendar as it will be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolidayChange {
    pub day: Date,
    /// None: an ordinary day.
    pub name: Option<Bilingual>,
    /// Where it is decided.
    pub source: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HolidayFault {
    /// Deadlines that have come were computed with it.
    TooEarly,
    NameMissing(Lang),
    NameTooLong(Lang),
    /// The calendar says so already.
    Same,
    /// By the first of January a year is known to have its holidays.
    FirstOfYear,
    /// The year has no holidays yet: with one day it would be taken for whole.
    UnknownYear,
    SourceMissing,
    SourceTooLong,
}

/// The longest name of a day and of an office, and the longest reason.
pub const LONGEST_NAME: usize = 100;
pub const LONGEST_SOURCE: usize = 300;

impl HolidayChange {
    /// What keeps it from being made in a calendar, whoever makes it.
    #[must_use]
    pub fn faults(&self, there: &[Holiday], today: Date) -> Vec<HolidayFault> {
        let mut faults = Vec::new();
        if self.day <= today {
            faults.push(HolidayFault::TooEarly);
        }
        for lang in Lang::ALL {
            match self.name.as_ref().map(|n| n.in_lang(lang).trim().chars().count()) {
                Some(0) => faults.push(HolidayFault::NameMissing(lang)),
                Some(length) if length > LONGEST_NAME => faults.push(HolidayFault::NameTooLong(lang)),
                _ => {}
            }
        }
        let trimmed = |n: &Bilingual| (n.nb.trim().to_owned(), n.nn.trim().to_owned());
        let now = there.iter().find(|h| h.day == self.day).map(|h| trimmed(&h.name));
        if now == self.name.as_ref().map(trimmed) {
            faults.push(HolidayFault::Same);
        } else if self.name.is_none() && self.day.ordinal() == 1 {
            faults.push(HolidayFault::FirstOfYear);
        } else if self.name.is_some() && !there.iter().any(|h| h.day.year() == self.day.year() && h.day.ordinal() == 1)
        {
            faults.push(HolidayFault::UnknownYear);
        }
        if self.source.trim().is_empty() {
            faults.push(HolidayFault::SourceMissing);
        } else if self.source.chars().count() > LONGEST_SOURCE {
            faults.push(HolidayFault::SourceTooLong);
        }
        faults
    }
}

/// The name and written standard an office is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeNaming {
    pub name: String,
    pub standard: Lang,
    /// Where it is decided.
    pub source: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    Missing,
    TooLong,
    Same,
    SourceMissing,
    SourceTooLong,
}

impl OfficeNaming {
    /// What keeps an office from being named so.
    #[must_use]
    pub fn faults(&self, now: &Office) -> Vec<NameFault> {
        let name = self.name.trim();
        [
            (NameFault::Missing, name.is_empty()),
            (NameFault::TooLong, name.chars().count() > LONGEST_NAME),
            (NameFault::Same, name == now.name && self.standard == now.standard),
            (NameFault::SourceMissing, self.source.trim().is_empty()),
            (NameFault::SourceTooLong, self.source.chars().count() > LONGEST_SOURCE),
        ]
        .into_iter()
        .filter_map(|(fault, is)| is.then_some(fault))
        .collect()
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_day_to_come_is_corrected_and_a_year_keeps_its_first_holiday() {
        let name = |nb: &str, nn: &str| Some(Bilingual { nb: nb.to_owned(), nn: nn.to_owned() });
        let there = [
            Holiday { day: date!(2027 - 01 - 01), name: name("1. nyttårsdag", "1. nyttårsdag").unwrap() },
            Holiday { day: date!(2027 - 05 - 17), name: name("17. mai", "17. mai").unwrap() },
            Holiday { day: date!(2028 - 01 - 01), name: name("1. nyttårsdag", "1. nyttårsdag").unwrap() },
        ];
        let faults = |day, name: Option<Bilingual>, source: &str| {
            HolidayChange { day, name, source: source.to_owned() }.faults(&there, date!(2027 - 03 - 01))
        };
        assert_eq!(faults(date!(2027 - 06 - 01), name("Minnedag", "Minnedag"), "lov"), []);
        assert_eq!(faults(date!(2027 - 05 - 17), None, "lov"), []);
        assert_eq!(faults(date!(2027 - 06 - 01), None, "lov"), [HolidayFault::Same]);
        assert_eq!(faults(date!(2027 - 05 - 17), name(" 17. mai", "17. mai "), "lov"), [HolidayFault::Same]);
        assert_eq!(faults(date!(2027 - 03 - 01), name("I dag", "I dag"), "lov"), [HolidayFault::TooEarly]);
        assert_eq!(faults(date!(2028 - 01 - 01), None, "lov"), [HolidayFault::FirstOfYear]);
        // By its first of January a year would be taken for known, with one holiday.
        assert_eq!(faults(date!(2041 - 01 - 01), name("Nyttår", "Nyttår"), "lov"), [HolidayFault::UnknownYear]);
        assert_eq!(faults(date!(2041 - 05 - 17), name("17. mai", "17. mai"), "lov"), [HolidayFault::UnknownYear]);
        assert_eq!(
            faults(date!(2027 - 06 - 01), name("Minnedag", " "), ""),
            [HolidayFault::NameMissing(Lang::Nn), HolidayFault::SourceMissing]
        );
    }
}
