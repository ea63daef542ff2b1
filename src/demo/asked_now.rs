//! The answers as they are asked for now: what used to be asked one by one is told in the question that took it over.

use std::collections::BTreeMap;

use super::phrases::ESTIMATE;
use super::text::in_lang;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{self, AllAnswers, Asked, Context, Field, On, Section};
use crate::domain::application::plans::BenefitKind;
use crate::domain::values::language::Lang;
use crate::domain::values::reading::amount;
use crate::i18n::format;

/// A question that took over others, in the order in which they are told.
const TAKEN_OVER: [(Section, &str, &[&str]); 4] = [
    (
        Section::Implementation,
        "impl-ressurser",
        &["impl-arsverk-til", "impl-teknologi", "impl-teknologi-hvorfor", "impl-penger"],
    ),
    (Section::Implementation, "impl-kompetanse", &["impl-kompetanse", "impl-opplaering"]),
    (Section::Implementation, "impl-drift-budsjett", &["impl-drift-budsjett", "impl-forankring-plan"]),
    (Section::Implementation, "impl-drift-vilkar", &["impl-drift-vilkar", "impl-hindre"]),
];
/// The same in the rows of a group.
const TAKEN_OVER_IN_ROWS: [(Section, &str, &str, &[&str]); 3] = [
    (Section::Activities, "aktivitet", "aktivitet-hva", &["aktivitet-hva", "aktivitet-milepael"]),
    (Section::Partners, "partner", "partner-bidrag", &["partner-rolle", "partner-bidrag"]),
    (Section::Risks, "risiko", "risiko-hva", &["risiko-hva", "risiko-tiltak"]),
];
const COSTS_TAKEN_OVER: [(&str, &str); 2] =
    [("budsjett-kost-evaluering", "budsjett-kost-tjenester"), ("budsjett-kost-reise", "budsjett-kost-opplaering")];

type Fields = BTreeMap<String, String>;

fn joined(fields: &Fields, keys: &[&str], between: &str) -> String {
    let texts = keys.iter().filter_map(|key| fields.get(*key)).map(|text| text.trim()).filter(|text| !text.is_empty());
    let whole = |text: &str| if text.ends_with(['.', '!', '?', '»']) { text.to_owned() } else { format!("{text}.") };
    let texts: Vec<String> = texts.map(whole).collect();
    texts.join(between)
}

fn forget(fields: &mut Fields, field: &Field) {
    if field.asked == Asked::Retired {
        fields.remove(field.key);
        if field.not_relevant {
            fields.remove(&field.not_relevant_key());
            fields.remove(&field.why_not_key());
        }
    }
}

pub(super) fn as_asked_now(mut all: AllAnswers) -> AllAnswers {
    for (section, key, from) in TAKEN_OVER {
        let Some(answers) = all.get_mut(&section) else { continue };
        let text = joined(&answers.fields, from, " ");
        answers.fields.insert(key.to_owned(), text);
    }
    for (section, group, key, from) in TAKEN_OVER_IN_ROWS {
        for row in all.get_mut(&section).and_then(|a| a.groups.get_mut(group)).into_iter().flatten() {
            let text = joined(&row.fields, from, " ");
            row.fields.insert(key.to_owned(), text);
        }
    }
    if let Some(need) = all.get_mut(&Section::Need) {
        let mut texts = vec![need.get("behov-kunnskap").to_owned()];
        for row in need.groups.remove("lignende").unwrap_or_default() {
            texts.push(format!("{}: {}", row.get("behov-lignende-prosjekt"), row.get("behov-lignende-hvordan")));
        }
        need.fields.insert("behov-kunnskap".to_owned(), texts.join("\n\n"));
    }
    if let Some(plan) = all.get_mut(&Section::Implementation) {
        for row in plan.groups.get_mut("forankring").into_iter().flatten() {
            let case = row.get("impl-forankring-sak").to_owned();
            if !case.is_empty() {
                let body = format!("{}, sak {case}", row.get("impl-forankring-hvor"));
                row.fields.insert("impl-forankring-hvor".to_owned(), body);
            }
        }
    }
    if let Some(plan) = all.get_mut(&Section::Benefits) {
        // Asked for each gain before, for the plan now: what is said of the first.
        let first = plan
            .rows("gevinst")
            .first()
            .map(|row| joined(&row.fields, &["gevinst-forutsetninger", "gevinst-risiko", "gevinst-ulemper"], " "));
        let text = [plan.get("gevinst-oppfolging"), first.as_deref().unwrap_or_default()].join("\n\n");
        plan.fields.insert("gevinst-oppfolging".to_owned(), text);
        for row in plan.groups.get_mut("gevinst").into_iter().flatten() {
            if !BenefitKind::from_code(row.get("gevinst-type")).is_some_and(BenefitKind::is_in_money) {
                row.fields.remove("gevinst-budsjett");
            }
            if BenefitKind::from_code(row.get("gevinst-type")).and_then(BenefitKind::level).is_some() {
                row.fields.remove("gevinst-niva");
            }
            if !row.get("gevinst-nullpunkt").is_empty() {
                row.fields.remove("gevinst-retning");
            }
        }
    }
    if let Some(budget) = all.get_mut(&Section::Budget) {
        costs(budget);
    }
    for (section, answers) in &mut all {
        section.fields().for_each(|field| forget(&mut answers.fields, field));
        for group in section.groups() {
            for row in answers.groups.get_mut(group.code).into_iter().flatten() {
                group.fields.iter().for_each(|field| forget(&mut row.fields, field));
            }
        }
    }
    all
}

/// On the short track: what it asks for and nothing else, as nobody answers what no page asks.
pub(super) fn on_its_track(mut all: AllAnswers, context: &Context, lang: Lang) -> AllAnswers {
    if !form::track(&all, context).is_short() {
        return all;
    }
    all.remove(&Section::Risks);
    for (section, answers) in &mut all {
        for field in section.fields().filter(|field| field.on == On::Full) {
            answers.fields.remove(field.key);
        }
        for group in section.groups() {
            for row in answers.groups.get_mut(group.code).into_iter().flatten() {
                group.fields.iter().filter(|field| field.on == On::Full).for_each(|field| {
                    row.fields.remove(field.key);
                });
            }
        }
    }
    let plan = all.entry(Section::Implementation).or_default();
    plan.fields.insert("impl-drift-anslag".to_owned(), in_lang(ESTIMATE, lang).to_owned());
    all
}

/// Amounts of a kind that is not offered any more, with the kind that took it over.
fn costs(budget: &mut Answers) {
    for (from, to) in COSTS_TAKEN_OVER {
        let cells: Vec<String> =
            budget.fields.keys().filter(|cell| cell.starts_with(&format!("{from}."))).cloned().collect();
        for cell in cells {
            let moved = budget.fields.remove(&cell).unwrap_or_default();
            let into = cell.replacen(from, to, 1);
            let kroner = |typed: &str| amount::read_yearly(typed).value().map_or(0, |amount| amount.get());
            let sum = kroner(&moved) + kroner(budget.get(&into));
            budget.fields.insert(into, format::number(sum).replace('\u{a0}', " "));
        }
    }
}
