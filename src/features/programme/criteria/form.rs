//! A set of criteria as typed. A field's name is its id: part, criterion, written standard.

use crate::domain::programme::criteria::{Criterion, LONGEST_NAME, LONGEST_TEXT, Part, SetFault};
use crate::domain::programme::setting_history::LONGEST_SOURCE;
use crate::domain::values::language::{Bilingual, Lang};
use crate::domain::values::reading::number;
use crate::i18n::Texts;
use crate::store::programme::criteria::NewSet;
use crate::web::faults::read_date;
use crate::web::{ShownFault, Typed};

/// The part of a field's name.
pub(super) fn slug(part: Part) -> &'static str {
    match part {
        Part::Name => "navn",
        Part::Question => "sporsmal",
        Part::Means1 => "skar1",
        Part::Means3 => "skar3",
        Part::Means5 => "skar5",
        Part::Fairness => "likebehandling",
    }
}

pub(super) fn label(t: &Texts, part: Part) -> &'static str {
    match part {
        Part::Name => t.ord_navn(),
        Part::Question => t.kriterier_sporsmal(),
        Part::Means1 => t.kriterier_skar_1(),
        Part::Means3 => t.kriterier_skar_3(),
        Part::Means5 => t.kriterier_skar_5(),
        Part::Fairness => t.kriterier_likebehandling(),
    }
}

pub(super) fn field(part: Part, code: &str, lang: Lang) -> String {
    format!("{}-{code}-{}", slug(part), lang.code())
}

/// The fields of a set as it stands.
pub(super) fn of_set(criteria: &[Criterion]) -> Typed {
    let mut fields = Vec::new();
    for c in criteria {
        fields.push((format!("vekt-{}", c.code), c.weight.to_string()));
        for part in Part::ALL {
            for lang in Lang::ALL {
                fields.push((field(part, &c.code, lang), c.part(part).in_lang(lang).to_owned()));
            }
        }
    }
    Typed::new(fields)
}

/// Reads a new set with the criteria of the one that holds, collecting every fault.
pub(super) fn read(t: &Texts, holds: &[Criterion], typed: &Typed) -> Result<NewSet, Vec<ShownFault>> {
    let mut faults = Vec::new();
    let criteria: Vec<Criterion> = holds
        .iter()
        .map(|c| {
            let text = |part| {
                let side = |lang| typed.trimmed(&field(part, &c.code, lang)).to_owned();
                Bilingual { nb: side(Lang::Nb), nn: side(Lang::Nn) }
            };
            let weight = number::percent(typed.get(&format!("vekt-{}", c.code))).value();
            Criterion {
                code: c.code.clone(),
                position: c.position,
                weight: weight.and_then(|w| i32::try_from(w).ok()).unwrap_or_default(),
                name: text(Part::Name),
                question: text(Part::Question),
                means_1: text(Part::Means1),
                means_3: text(Part::Means3),
                means_5: text(Part::Means5),
                fairness: text(Part::Fairness),
            }
        })
        .collect();
    let valid_from = match read_date(t, typed.get("fra")) {
        Ok(day) => Some(day),
        Err(told) => {
            faults.push(ShownFault::new("fra", told));
            None
        }
    };
    let source = typed.trimmed("kilde").to_owned();
    match valid_from {
        Some(valid_from) => Ok(NewSet { criteria, valid_from, source }),
        None => Err(faults),
    }
}

/// What the domain says about a set, linked to its field.
pub(super) fn say(t: &Texts, set: &NewSet, fault: &SetFault, earliest: &str) -> ShownFault {
    let name = |code: &str| {
        let of = set.criteria.iter().find(|c| c.code == code);
        of.map_or("", |c| c.name.in_lang(t.lang())).to_owned()
    };
    match fault {
        SetFault::Missing { criterion, part, lang } => ShownFault::new(
            field(*part, criterion, *lang),
            t.kriterier_feil_tom().felt(label(t, *part)).malform(t.standard(lang)).kriterium(name(criterion)),
        ),
        SetFault::TooLong { criterion, part, lang, length } => ShownFault::new(
            field(*part, criterion, *lang),
            t.feil_for_langt().tegn(*length).maks(if *part == Part::Name { LONGEST_NAME } else { LONGEST_TEXT }),
        ),
        SetFault::Weight { criterion } => {
            ShownFault::new(format!("vekt-{criterion}"), t.utlysninger_feil_vekt(name(criterion)))
        }
        SetFault::WeightsDoNotSum(sum) => {
            let first = set.criteria.first().map_or("", |c| c.code.as_str());
            ShownFault::new(format!("vekt-{first}"), t.utlysninger_feil_vekter(*sum))
        }
        SetFault::TooEarly => ShownFault::new("fra", t.innstilling_feil_dag(earliest)),
        SetFault::Same => ShownFault::new("fra", t.kriterier_feil_like()),
        SetFault::SourceMissing => ShownFault::new("kilde", t.innstilling_feil_kilde()),
        SetFault::SourceTooLong => {
            ShownFault::new("kilde", t.feil_for_langt().tegn(set.source.chars().count()).maks(LONGEST_SOURCE))
        }
    }
}
