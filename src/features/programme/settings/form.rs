//! A value as typed, field by field, and what it means. The fields follow from the kind of the setting.

use time::Month;

use crate::domain::programme::setting_history::{Change, ChangeFault, LONGEST_SOURCE};
use crate::domain::programme::settings::{
    BudgetItem, CommitmentBasis, Kind, LONGEST_TEXT, LawProfile, Setting, Unit, Value, day_of_year,
};
use crate::domain::values::language::Bilingual;
use crate::domain::values::reading::{amount, number, quantity};
use crate::i18n::{Texts, format};
use crate::web::faults::{read_amount, read_date};
use crate::web::{ShownFault, Typed};

/// What the form carries from its page to the preview and back.
pub(super) const CARRIED: &[&str] =
    &["verdi", "verdi-nb", "verdi-nn", "kapittel", "post", "dag", "maned", "fra", "kilde"];

pub(super) enum Field {
    /// Name, label, help, value, unit, language.
    Text {
        name: &'static str,
        label: &'static str,
        help: String,
        value: String,
        unit: &'static str,
        lang: &'static str,
    },
    /// Name, label, choices: value, words, chosen.
    Choice {
        name: &'static str,
        label: &'static str,
        choices: Vec<(String, String, bool)>,
    },
    Select {
        name: &'static str,
        label: &'static str,
        choices: Vec<(String, String, bool)>,
    },
}

fn text(name: &'static str, label: &'static str, typed: &Typed) -> Field {
    Field::Text { name, label, help: String::new(), value: typed.get(name).to_owned(), unit: "", lang: "" }
}

/// The fields of a setting, as typed.
pub(super) fn fields(t: &Texts, setting: Setting, typed: &Typed) -> Vec<Field> {
    let chosen = typed.get("verdi");
    let choice = |all: Vec<(&str, &str)>| Field::Choice {
        name: "verdi",
        label: t.innstilling_ny_verdi(),
        choices: all.into_iter().map(|(code, words)| (code.to_owned(), words.to_owned(), code == chosen)).collect(),
    };
    let with_unit = |unit| match text("verdi", t.innstilling_ny_verdi(), typed) {
        Field::Text { name, label, help, value, lang, .. } => Field::Text { name, label, help, value, unit, lang },
        other => other,
    };
    match setting.kind() {
        Kind::Law => vec![choice(LawProfile::ALL.iter().map(|l| (l.code(), t.law_profile(l))).collect())],
        Kind::YesNo => vec![choice(vec![("yes", t.appeal_right(true)), ("no", t.appeal_right(false))])],
        Kind::Basis => vec![choice(CommitmentBasis::ALL.iter().map(|b| (b.code(), t.later_basis(b))).collect())],
        Kind::Text => {
            [("verdi-nb", t.innstilling_ny_verdi_nb(), "nb"), ("verdi-nn", t.innstilling_ny_verdi_nn(), "nn")]
                .into_iter()
                .map(|(name, label, lang)| Field::Text {
                    name,
                    label,
                    help: String::new(),
                    value: typed.get(name).to_owned(),
                    unit: "",
                    lang,
                })
                .collect()
        }
        Kind::Budget => vec![
            Field::Text {
                name: "kapittel",
                label: t.innstilling_kapittel_felt(),
                help: t.innstilling_kapittel_hjelp().to_owned(),
                value: typed.get("kapittel").to_owned(),
                unit: "",
                lang: "",
            },
            text("post", t.innstilling_post_felt(), typed),
        ],
        Kind::Amount => vec![with_unit("kr")],
        Kind::Whole { unit: Unit::Percent, .. } => vec![with_unit("%")],
        Kind::Whole { unit: Unit::Euro, .. } => vec![with_unit("euro")],
        Kind::Rate => vec![with_unit(t.innstilling_kurs_enhet())],
        Kind::Whole { unit: Unit::Days, .. } => vec![with_unit(t.innstilling_dager_enhet())],
        Kind::Whole { unit: Unit::Weeks, .. } => vec![with_unit(t.innstilling_uker_enhet())],
        Kind::Whole { unit: Unit::Years, .. } => vec![with_unit(t.innstilling_ar_enhet())],
        Kind::DayOfYear => vec![
            text("dag", t.innstilling_dag_felt(), typed),
            Field::Select {
                name: "maned",
                label: t.innstilling_maned_felt(),
                choices: (1..=12)
                    .filter_map(|n| Month::try_from(n).ok().map(|month| (n, month)))
                    .map(|(n, month)| (n.to_string(), t.month_of_year(month), n.to_string() == typed.get("maned")))
                    .collect(),
            },
        ],
    }
}

/// The form of a setting that holds this value: what there is to change.
pub(super) fn of_value(value: Option<&Value>) -> Typed {
    let one = |value: String| vec![("verdi".to_owned(), value)];
    Typed::new(match value {
        None => Vec::new(),
        Some(Value::Law(law)) => one(law.code().to_owned()),
        Some(Value::YesNo(yes)) => one(if *yes { "yes" } else { "no" }.to_owned()),
        Some(Value::Basis(basis)) => one(basis.code().to_owned()),
        Some(Value::Text(text)) => {
            vec![("verdi-nb".to_owned(), text.nb.clone()), ("verdi-nn".to_owned(), text.nn.clone())]
        }
        Some(Value::Budget(item)) => {
            vec![("kapittel".to_owned(), item.chapter.to_string()), ("post".to_owned(), item.post.to_string())]
        }
        Some(Value::Amount(amount)) => one(format::number(*amount)),
        Some(Value::Whole(number)) => one(number.to_string()),
        Some(Value::Rate(rate)) => one(rate.written()),
        Some(Value::DayOfYear(month, day)) => {
            vec![("dag".to_owned(), day.to_string()), ("maned".to_owned(), u8::from(*month).to_string())]
        }
    })
}

/// Reads a change, collecting every fault.
pub(super) fn read(t: &Texts, setting: Setting, typed: &Typed) -> Result<Change, Vec<ShownFault>> {
    let mut faults = Vec::new();
    let value = read_value(t, setting.kind(), typed, &mut faults);
    let valid_from = match read_date(t, typed.get("fra")) {
        Ok(date) => Some(date),
        Err(told) => {
            faults.push(ShownFault::new("fra", told));
            None
        }
    };
    match valid_from {
        Some(valid_from) if faults.is_empty() => {
            Ok(Change { value, valid_from, source: typed.trimmed("kilde").to_owned() })
        }
        _ => {
            if typed.trimmed("kilde").is_empty() {
                faults.push(ShownFault::new("kilde", t.innstilling_feil_kilde()));
            }
            Err(faults)
        }
    }
}

fn read_value(t: &Texts, kind: Kind, typed: &Typed, faults: &mut Vec<ShownFault>) -> Option<Value> {
    let mut refuse = |field: &str, text: String| {
        faults.push(ShownFault::new(field, text));
        None
    };
    let verdi = typed.trimmed("verdi");
    match kind {
        Kind::Law | Kind::YesNo | Kind::Basis => match Value::of_stored(kind, verdi, None) {
            Some(value) => Some(value),
            None => refuse("verdi-0", t.innstilling_feil_valg().to_owned()),
        },
        Kind::Text => {
            let mut whole = true;
            for (name, missing) in
                [("verdi-nb", t.innstilling_feil_tom_nb()), ("verdi-nn", t.innstilling_feil_tom_nn())]
            {
                let length = typed.trimmed(name).chars().count();
                if length == 0 {
                    refuse(name, missing.to_owned());
                } else if length > LONGEST_TEXT {
                    refuse(name, t.feil_for_langt().tegn(length).maks(LONGEST_TEXT));
                }
                whole &= (1..=LONGEST_TEXT).contains(&length);
            }
            let side = |name| typed.trimmed(name).to_owned();
            whole.then(|| Value::Text(Bilingual { nb: side("verdi-nb"), nn: side("verdi-nn") }))
        }
        Kind::Budget => match (typed.trimmed("kapittel"), typed.trimmed("post")) {
            ("", "") => None,
            (chapter, post) => match BudgetItem::new(chapter, post) {
                Some(item) => Some(Value::Budget(item)),
                None => {
                    if BudgetItem::new(chapter, "1").is_none() {
                        refuse("kapittel", t.innstilling_feil_kapittel().to_owned());
                    }
                    if BudgetItem::new("1", post).is_none() {
                        refuse("post", t.innstilling_feil_post().to_owned());
                    }
                    None
                }
            },
        },
        Kind::Amount if verdi.is_empty() => refuse("verdi", t.innstilling_feil_tom().to_owned()),
        Kind::Amount => match read_amount(t, verdi, amount::read(verdi)) {
            Ok(amount) => Some(Value::Amount(amount)),
            Err(told) => refuse("verdi", told),
        },
        Kind::Rate if verdi.is_empty() => None,
        Kind::Rate => match quantity::read(verdi, "").value().filter(|rate| rate.parts() > 0) {
            Some(rate) => Some(Value::Rate(rate)),
            None => refuse("verdi", t.innstilling_feil_kurs().to_owned()),
        },
        Kind::Whole { least, most, unit } => match unit.read(verdi).value().filter(|n| (least..=most).contains(n)) {
            Some(number) => Some(Value::Whole(number)),
            None => refuse("verdi", t.innstilling_feil_tall().minst(least).mest(most)),
        },
        Kind::DayOfYear => {
            let number = |name: &str| {
                number::read(typed.get(name)).value().and_then(|n| u8::try_from(n).ok()).unwrap_or_default()
            };
            match day_of_year(number("maned"), number("dag")) {
                Some(value) => Some(value),
                None => refuse("dag", t.innstilling_feil_arsdag().to_owned()),
            }
        }
    }
}

/// What the domain says about a change, linked to its field.
pub(super) fn say(t: &Texts, setting: Setting, change: &Change, fault: ChangeFault, earliest: &str) -> ShownFault {
    let value = match setting.kind() {
        Kind::Law | Kind::YesNo | Kind::Basis => "verdi-0",
        Kind::Text => "verdi-nb",
        Kind::Budget => "kapittel",
        Kind::DayOfYear => "dag",
        Kind::Amount | Kind::Rate | Kind::Whole { .. } => "verdi",
    };
    match fault {
        ChangeFault::TooEarly => ShownFault::new("fra", t.innstilling_feil_dag(earliest)),
        ChangeFault::Same => ShownFault::new(value, t.innstilling_feil_lik()),
        ChangeFault::Unset => ShownFault::new(value, t.innstilling_feil_tom()),
        ChangeFault::SourceMissing => ShownFault::new("kilde", t.innstilling_feil_kilde()),
        ChangeFault::SourceTooLong => {
            let length = change.source.chars().count();
            ShownFault::new("kilde", t.feil_for_langt().tegn(length).maks(LONGEST_SOURCE))
        }
    }
}
