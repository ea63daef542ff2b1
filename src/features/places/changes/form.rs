//! A change of municipalities as typed, and what it means.

use crate::domain::places::changes::{ChangeFault, ChangeKind, MunicipalityChange, Place};
use crate::domain::places::reference::{LONGEST_NAME, LONGEST_SOURCE, Office};
use crate::domain::values::ids::MunicipalityId;
use crate::i18n::Texts;
use crate::web::faults::read_date;
use crate::web::{ShownFault, Typed};

/// The fields of the form, which the preview carries.
pub(super) const FIELDS: &[&str] = &["type", "kommuner", "orgnr", "nummer", "navn", "fylke", "embete", "dato", "kilde"];

pub(super) fn kind_words(t: &Texts, kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Merger => t.kommuneendring_sammenslaing(),
        ChangeKind::Renumbering => t.kommuneendring_nytt_nummer(),
        ChangeKind::Office => t.kommuneendring_nytt_embete(),
    }
}

/// Reads a change, collecting every fault that is not the domain's.
pub(super) fn read(
    t: &Texts,
    typed: &Typed,
    places: &[Place],
    offices: &[Office],
) -> Result<MunicipalityChange, Vec<ShownFault>> {
    let mut faults = Vec::new();
    let kind = ChangeKind::from_code(typed.get("type"));
    if kind.is_none() {
        faults.push(ShownFault::new("type-0", t.kommuneendring_feil_type()));
    }
    let mut municipalities: Vec<MunicipalityId> = Vec::new();
    for number in
        typed.get("kommuner").split(|c: char| c.is_whitespace() || [',', ';'].contains(&c)).filter(|n| !n.is_empty())
    {
        match places.iter().find(|p| p.number == number) {
            Some(place) if !municipalities.contains(&place.id) => municipalities.push(place.id),
            Some(_) => {}
            None => faults.push(ShownFault::new("kommuner", t.kommuneendring_feil_ukjent(number))),
        }
    }
    let day = match read_date(t, typed.get("dato")) {
        Ok(day) => Some(day),
        Err(told) => {
            faults.push(ShownFault::new("dato", told));
            None
        }
    };
    match (kind, day) {
        (Some(kind), Some(on_day)) if faults.is_empty() => {
            let merger = kind == ChangeKind::Merger;
            let named = kind != ChangeKind::Office;
            let of = |name: &str, is: bool| if is { typed.trimmed(name).to_owned() } else { String::new() };
            let office = offices.iter().find(|o| o.slug == typed.get("embete")).map(|o| o.id);
            Ok(MunicipalityChange {
                kind,
                on_day,
                municipalities,
                becomes: of("orgnr", merger).split_whitespace().collect::<String>().parse().ok(),
                number: of("nummer", named),
                name: of("navn", named),
                fylke: of("fylke", named),
                office: office.filter(|_| kind != ChangeKind::Renumbering),
                source: typed.trimmed("kilde").to_owned(),
            })
        }
        _ => Err(faults),
    }
}

/// What the domain says about a change, linked to its field.
pub(super) fn say(t: &Texts, change: &MunicipalityChange, fault: ChangeFault) -> ShownFault {
    let too_long = |text: &str, most: usize| t.feil_for_langt().tegn(text.chars().count()).maks(most);
    match fault {
        ChangeFault::NoneChosen => ShownFault::new("kommuner", t.kommuneendring_feil_ingen()),
        ChangeFault::OneAlone => ShownFault::new("kommuner", t.kommuneendring_feil_minst_to()),
        ChangeFault::MoreThanOne => ShownFault::new("kommuner", t.kommuneendring_feil_bare_en()),
        ChangeFault::AlreadyPlanned => ShownFault::new("kommuner", t.kommuneendring_feil_meldt()),
        ChangeFault::Same => ShownFault::new("kommuner", t.kommuneendring_feil_lik()),
        ChangeFault::BecomesMissing => ShownFault::new("orgnr", t.kommuneendring_feil_orgnr()),
        ChangeFault::BecomesAnother => ShownFault::new("orgnr", t.kommuneendring_feil_orgnr_annen()),
        ChangeFault::NumberForm => ShownFault::new("nummer", t.kommuneendring_feil_nummer()),
        ChangeFault::NumberTaken => ShownFault::new("nummer", t.kommuneendring_feil_nummer_tatt()),
        ChangeFault::NameMissing => ShownFault::new("navn", t.kommuneendring_feil_navn()),
        ChangeFault::NameTooLong => ShownFault::new("navn", too_long(&change.name, LONGEST_NAME)),
        ChangeFault::FylkeMissing => ShownFault::new("fylke", t.kommuneendring_feil_fylke()),
        ChangeFault::OfficeMissing => ShownFault::new("embete", t.kommuneendring_feil_embete()),
        ChangeFault::TooEarly => ShownFault::new("dato", t.kommuneendring_feil_dag()),
        ChangeFault::SourceMissing => ShownFault::new("kilde", t.innstilling_feil_kilde()),
        ChangeFault::SourceTooLong => ShownFault::new("kilde", too_long(&change.source, LONGEST_SOURCE)),
    }
}
