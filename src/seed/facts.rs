//! Counties, offices, municipalities, holidays and earlier awards: read, checked, and whole.

use std::collections::{BTreeMap, HashMap};

use time::{Date, macros::date};

use super::fault::SeedFault;
use super::files::{self, Files};
use super::table::{Row, Table, Unique};
use crate::domain::places::reference::{
    EarlierAward, EarlierName, Fylke, Holiday, MunicipalityFacts, Office, ReferenceData, SamiLanguage,
};
use crate::domain::values::ids::{MunicipalityId, OfficeId, OrgNr};
use crate::domain::values::language::Bilingual;
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::domain::values::reading::amount;

/// The fifteen counties came into force with the municipal numbers of 2024 (kilder.csv).
const FYLKER_FROM: Date = date!(2024 - 01 - 01);
/// statsforvalter_fylker.csv holds from then on (kilder.csv).
const OFFICES_FROM: Date = date!(2024 - 07 - 01);
/// kommuner.csv gives names as of then (kilder.csv).
const NAMES_FROM: Date = date!(2026 - 01 - 01);
/// The numbers that ended in 2024 came with the reform of 2020. Three of them are older; the data does not say by how much.
const EARLIER_NAMES_FROM: Date = date!(2020 - 01 - 01);

const AN_ORGNR: &str = "et organisasjonsnummer (ni siffer med riktig kontrollsiffer)";
const SAMI_AREA: [&str; 3] = ["språkutviklingskommune", "språkvitaliseringskommune", "språkstimuleringskommune"];

pub(super) fn read(files: &Files, faults: &mut Vec<SeedFault>) -> ReferenceData {
    let offices = offices(files, faults);
    let fylker = fylker(files, &offices, faults);
    let fylke_offices = fylke_offices(files, &fylker, &offices, faults);
    let mut municipalities = municipalities(files, &fylker, &offices, &fylke_offices, faults);
    let earlier_names = earlier_names(files, &mut municipalities, faults);
    ReferenceData {
        fylker,
        offices,
        fylke_offices,
        municipalities,
        earlier_names,
        holidays: holidays(files, faults),
        earlier_awards: earlier_awards(files, faults),
        fylker_from: FYLKER_FROM,
        offices_from: OFFICES_FROM,
    }
}

fn offices(files: &Files, faults: &mut Vec<SeedFault>) -> Vec<Office> {
    let table = Table::read(
        files,
        files::OFFICES,
        &["organisasjonsnummer", "navn", "slug", "navneform_spraak", "hovedsete"],
        faults,
    );
    let (mut numbers, mut slugs) = (Unique::new("organisasjonsnummer"), Unique::new("slug"));
    let mut offices = Vec::new();
    for row in table.rows() {
        let id = row.parsed::<OfficeId>("organisasjonsnummer", AN_ORGNR, faults);
        let slug = row.checked("slug", "små bokstaver a–z og bindestrek", faults, |s| {
            s.bytes().all(|b| b.is_ascii_lowercase() || b == b'-').then(|| s.to_owned())
        });
        let standard = row.parsed_lang("navneform_spraak", faults);
        let name = row.text("navn", faults);
        let seat = row.text("hovedsete", faults);
        let (Some(id), Some(slug), Some(standard)) = (id, slug, standard) else { continue };
        numbers.see(&row, &id.to_string(), faults);
        slugs.see(&row, &slug, faults);
        offices.push(Office { id, slug, name, standard, seat });
    }
    offices
}

fn known_office(row: &Row<'_>, column: &str, offices: &[Office], faults: &mut Vec<SeedFault>) -> Option<OfficeId> {
    let id = row.parsed::<OfficeId>(column, AN_ORGNR, faults)?;
    if !offices.iter().any(|o| o.id == id) {
        faults.push(row.fault(format!("statsforvalteren {id} finnes ikke i {}", files::OFFICES)));
        return None;
    }
    Some(id)
}

fn fylker(files: &Files, offices: &[Office], faults: &mut Vec<SeedFault>) -> Vec<Fylke> {
    let table = Table::read(
        files,
        files::FYLKER,
        &["fylkesnummer", "navn_norsk", "navn_offisielt", "fylkeskommune_organisasjonsnummer", "statsforvalter_orgnr"],
        faults,
    );
    let (mut numbers, mut orgnrs) = (Unique::new("fylkesnummer"), Unique::new("organisasjonsnummer"));
    let mut fylker = Vec::new();
    for row in table.rows() {
        let number = row.digits("fylkesnummer", 2, faults);
        let orgnr = row.parsed::<OrgNr>("fylkeskommune_organisasjonsnummer", AN_ORGNR, faults);
        let name = row.text("navn_norsk", faults);
        let official_name = row.text("navn_offisielt", faults);
        known_office(&row, "statsforvalter_orgnr", offices, faults);
        let (Some(number), Some(orgnr)) = (number, orgnr) else { continue };
        numbers.see(&row, &number, faults);
        orgnrs.see(&row, &orgnr.get().to_string(), faults);
        fylker.push(Fylke { number, name, official_name, orgnr });
    }
    fylker
}

fn fylke_offices(
    files: &Files,
    fylker: &[Fylke],
    offices: &[Office],
    faults: &mut Vec<SeedFault>,
) -> Vec<(String, OfficeId)> {
    let table = Table::read(files, files::FYLKE_OFFICES, &["statsforvalter_orgnr", "fylkesnummer"], faults);
    let mut numbers = Unique::new("fylkesnummer");
    let mut pairs = Vec::new();
    for row in table.rows() {
        let number = row.digits("fylkesnummer", 2, faults);
        let office = known_office(&row, "statsforvalter_orgnr", offices, faults);
        let (Some(number), Some(office)) = (number, office) else { continue };
        numbers.see(&row, &number, faults);
        if !fylker.iter().any(|f| f.number == number) {
            faults.push(row.fault(format!("fylket {number} finnes ikke i {}", files::FYLKER)));
        }
        pairs.push((number, office));
    }
    for fylke in fylker {
        if !pairs.iter().any(|(number, _)| *number == fylke.number) {
            faults.push(SeedFault::new(
                files::FYLKE_OFFICES,
                0,
                format!("fylket {} {} har ingen statsforvalter", fylke.number, fylke.name),
            ));
        }
    }
    pairs
}

fn municipalities(
    files: &Files,
    fylker: &[Fylke],
    offices: &[Office],
    fylke_offices: &[(String, OfficeId)],
    faults: &mut Vec<SeedFault>,
) -> Vec<MunicipalityFacts> {
    let table = Table::read(
        files,
        files::MUNICIPALITIES,
        &[
            "kommunenummer",
            "navn",
            "visningsnavn",
            "navn_norsk",
            "navn_samisk",
            "samisk_spraak",
            "navn_kvensk",
            "fylkesnummer",
            "organisasjonsnummer",
            "sentralitet_klasse",
            "maalform",
            "samisk_forvaltningsomraade",
            "samisk_spraakkategori",
            "statsforvalter_orgnr",
        ],
        faults,
    );
    let population_columns: Vec<(String, i32)> = table
        .columns_from("folketall_")
        .into_iter()
        .filter_map(|(column, year)| year.parse().ok().filter(|y| (1900..=2200).contains(y)).map(|year| (column, year)))
        .collect();
    if population_columns.is_empty() {
        faults.push(SeedFault::new(files::MUNICIPALITIES, 1, "mangler en kolonne som «folketall_2026»"));
    }
    let (mut numbers, mut orgnrs, mut names) =
        (Unique::new("kommunenummer"), Unique::new("organisasjonsnummer"), Unique::new("visningsnavn"));
    let mut municipalities = Vec::new();
    for row in table.rows() {
        let before = faults.len();
        let id = row.parsed::<MunicipalityId>("organisasjonsnummer", AN_ORGNR, faults);
        let number = row.digits("kommunenummer", 4, faults);
        let fylke = row.digits("fylkesnummer", 2, faults).unwrap_or_default();
        let office = known_office(&row, "statsforvalter_orgnr", offices, faults);
        let centrality = row.checked("sentralitet_klasse", "et tall fra 1 til 6", faults, |c| {
            c.parse().ok().filter(|n| (1..=6).contains(n))
        });
        let mut populations = BTreeMap::new();
        for (column, year) in &population_columns {
            if let Some(people) =
                row.checked(column, "et helt tall over 0", faults, |c| c.parse::<i32>().ok().filter(|n| *n > 0))
            {
                populations.insert(*year, people);
            }
        }
        let facts = (
            row.text("navn", faults),
            row.text("visningsnavn", faults),
            row.text("navn_norsk", faults),
            sami_name(&row, faults),
            row.optional("navn_kvensk", faults),
            language_decision(&row, faults),
            sami_area(&row, faults),
        );
        let (Some(id), Some(number), Some(office), Some(centrality)) = (id, number, office, centrality) else {
            continue;
        };
        if faults.len() > before {
            continue;
        }
        numbers.see(&row, &number, faults);
        orgnrs.see(&row, &id.to_string(), faults);
        names.see(&row, &facts.1, faults);
        if number[..2] != fylke {
            faults.push(row.fault(format!("kommunenummeret {number} hører ikke til fylket {fylke}")));
        }
        if !fylker.iter().any(|f| f.number == fylke) {
            faults.push(row.fault(format!("fylket {fylke} finnes ikke i {}", files::FYLKER)));
        } else if fylke_offices.iter().any(|(f, o)| *f == fylke && *o != office) {
            faults.push(
                row.fault(format!("statsforvalteren {office} har ikke fylket {fylke} i {}", files::FYLKE_OFFICES)),
            );
        }
        let (register_name, name, name_no, name_sami, name_kven, language_decision, sami_area_category) = facts;
        municipalities.push(MunicipalityFacts {
            id,
            number,
            register_name,
            name,
            name_no,
            name_sami,
            name_kven,
            fylke,
            office,
            centrality,
            populations,
            language_decision,
            sami_area_category,
            named_from: NAMES_FROM,
        });
    }
    municipalities
}

fn sami_name(row: &Row<'_>, faults: &mut Vec<SeedFault>) -> Option<(String, SamiLanguage)> {
    let name = row.optional("navn_samisk", faults);
    let language = row.optional("samisk_spraak", faults);
    match (name, language) {
        (None, None) => None,
        (Some(name), Some(code)) => match SamiLanguage::from_code(&code) {
            Some(language) => Some((name, language)),
            None => {
                faults.push(row.fault(format!("«samisk_spraak» er «{code}», ikke se, smj eller sma")));
                None
            }
        },
        _ => {
            faults.push(row.fault("«navn_samisk» og «samisk_spraak» må stå sammen"));
            None
        }
    }
}

fn language_decision(row: &Row<'_>, faults: &mut Vec<SeedFault>) -> Option<LanguageDecision> {
    match row.optional("maalform", faults)?.as_str() {
        "bokmål" => Some(LanguageDecision::Nb),
        "nynorsk" => Some(LanguageDecision::Nn),
        "nøytral" => Some(LanguageDecision::Neutral),
        other => {
            faults.push(row.fault(format!("«maalform» er «{other}», ikke bokmål, nynorsk, nøytral eller tom")));
            None
        }
    }
}

fn sami_area(row: &Row<'_>, faults: &mut Vec<SeedFault>) -> Option<String> {
    let inside = row.checked("samisk_forvaltningsomraade", "ja eller nei", faults, |c| match c {
        "ja" => Some(true),
        "nei" => Some(false),
        _ => None,
    })?;
    let category = row.optional("samisk_spraakkategori", faults);
    match &category {
        Some(c) if !SAMI_AREA.contains(&c.as_str()) => {
            faults.push(row.fault(format!("«samisk_spraakkategori» er «{c}», ikke {}", SAMI_AREA.join(", "))));
        }
        c if c.is_some() != inside => {
            faults.push(row.fault("«samisk_forvaltningsomraade» og «samisk_spraakkategori» stemmer ikke overens"))
        }
        _ => {}
    }
    category
}

/// Names and numbers that ended. Gives the present name its beginning, too.
fn earlier_names(
    files: &Files,
    municipalities: &mut [MunicipalityFacts],
    faults: &mut Vec<SeedFault>,
) -> Vec<EarlierName> {
    let table = Table::read(
        files,
        files::CHANGES,
        &["gammelt_nummer", "gammelt_navn", "nytt_nummer", "nytt_navn", "dato"],
        faults,
    );
    let mut read = Vec::new();
    for row in table.rows() {
        let (old, new) = (row.digits("gammelt_nummer", 4, faults), row.digits("nytt_nummer", 4, faults));
        let (old_name, new_name) = (row.text("gammelt_navn", faults), row.text("nytt_navn", faults));
        let day = row.date("dato", faults);
        let (Some(old), Some(new), Some(day)) = (old, new, day) else { continue };
        if day <= EARLIER_NAMES_FROM || day >= NAMES_FROM {
            faults.push(row.fault(format!("datoen må ligge mellom {EARLIER_NAMES_FROM} og {NAMES_FROM}")));
            continue;
        }
        read.push((old, old_name, new, new_name, day));
    }
    let mut successors: HashMap<&str, usize> = HashMap::new();
    for (old, ..) in &read {
        *successors.entry(old).or_default() += 1;
    }
    let mut earlier = Vec::new();
    for (old, old_name, new, new_name, day) in &read {
        // A number no longer in use may have changed hands again since: then the files say nothing about today.
        let Some(now) = municipalities.iter_mut().find(|m| m.number == *new) else { continue };
        let mut add = |number: &str, name: &str, valid_from, valid_to| {
            earlier.push(EarlierName {
                municipality: now.id,
                number: number.to_owned(),
                name: bare(name).to_owned(),
                valid_from,
                valid_to,
            });
        };
        // A municipality that split is the past of the one that kept its name, not of the one that left it.
        if successors[old.as_str()] == 1 || bare(old_name) == bare(new_name) {
            add(old, old_name, EARLIER_NAMES_FROM, *day);
        }
        if spelling(new_name) == spelling(&now.register_name) {
            now.named_from = *day;
        } else {
            add(new, new_name, *day, NAMES_FROM);
        }
    }
    earlier
}

/// Without what the list of changes adds to tell two of a name apart: «Våler (Østfold)».
fn bare(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(bare, _)| bare)
}

/// kommuner.csv corrects š and ŋ, which the list of changes has lost (kilder.csv).
fn spelling(name: &str) -> String {
    bare(name).replace('š', "s").replace('ŋ', "n")
}

fn holidays(files: &Files, faults: &mut Vec<SeedFault>) -> Vec<Holiday> {
    let table = Table::read(files, files::HOLIDAYS, &["dato", "navn_nb", "navn_nn"], faults);
    let mut days: BTreeMap<Date, Bilingual> = BTreeMap::new();
    for row in table.rows() {
        let day = row.date("dato", faults);
        let name = Bilingual { nb: row.text("navn_nb", faults), nn: row.text("navn_nn", faults) };
        let Some(day) = day else { continue };
        // Two may fall on one day: 17 May 2027 is also 2. pinsedag.
        days.entry(day)
            .and_modify(|first| {
                first.nb = format!("{} og {}", first.nb, name.nb);
                first.nn = format!("{} og {}", first.nn, name.nn);
            })
            .or_insert(name);
    }
    let years: Vec<i32> = days.keys().map(|d| d.year()).collect();
    if let (Some(first), Some(last)) = (years.first(), years.last()) {
        for year in *first..=*last {
            // A deadline is computed only in years whose New Year's Day is known, so a year must be there whole.
            let known = years.iter().filter(|y| **y == year).count();
            if known < 11 || !days.contains_key(&Date::from_ordinal_date(year, 1).unwrap_or(Date::MIN)) {
                faults.push(SeedFault::new(
                    files::HOLIDAYS,
                    0,
                    format!("helligdagene i {year} er ikke alle med ({known} dager)"),
                ));
            }
        }
    }
    days.into_iter().map(|(day, name)| Holiday { day, name }).collect()
}

fn earlier_awards(files: &Files, faults: &mut Vec<SeedFault>) -> Vec<EarlierAward> {
    let table = Table::read(
        files,
        files::EARLIER_AWARDS,
        &["embete", "aar", "kommune_i_kilden", "prosjekt", "samarbeidspartnere", "tildelt_kr", "kilde_url"],
        faults,
    );
    let mut seen = Unique::new("tildelingen");
    let mut awards = Vec::new();
    for row in table.rows() {
        let year = row.optional("aar", faults);
        let year = match year {
            Some(_) => row
                .checked("aar", "et årstall", faults, |c| c.parse::<i32>().ok().filter(|y| (1990..=2100).contains(y))),
            None => None,
        };
        let amount = row.checked("tildelt_kr", "et beløp i hele kroner", faults, |c| {
            c.bytes().all(|b| b.is_ascii_digit()).then(|| amount::read(c).value()).flatten()
        });
        let source_url = row.checked("kilde_url", "en nettadresse", faults, |c| {
            (c.starts_with("https://") || c.starts_with("http://")).then(|| c.to_owned())
        });
        let office_name = row.text("embete", faults);
        let municipality_name = row.text("kommune_i_kilden", faults);
        let project = row.text("prosjekt", faults);
        let partners = row.optional("samarbeidspartnere", faults).unwrap_or_default();
        let (Some(amount), Some(source_url)) = (amount, source_url) else { continue };
        seen.see(&row, &format!("{year:?}/{municipality_name}/{project}"), faults);
        awards.push(EarlierAward { office_name, year, municipality_name, project, partners, amount, source_url });
    }
    awards
}

impl Row<'_> {
    fn parsed_lang(&self, column: &str, faults: &mut Vec<SeedFault>) -> Option<Lang> {
        self.checked(column, "nb eller nn", faults, |c| c.parse().ok())
    }
}
