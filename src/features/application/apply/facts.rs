//! What public registers say of the applicant: shown with source and date, and asked of nobody.

use super::opened::Opened;
use crate::i18n::Texts;
use crate::store::places::reference::LANGUAGE_SOURCE;

pub(super) struct Fact {
    pub label: String,
    pub value: String,
    /// Which register, and of when.
    pub source: String,
}

/// None of a page that has not asked for them.
pub(super) fn of(t: &Texts, opened: &Opened) -> Vec<Fact> {
    let Some(r) = &opened.register else { return Vec::new() };
    let fact = |label: &str, value: String, source: String| Fact { label: label.to_owned(), value, source };
    // What the files say of it, the files say no day of.
    let files = r.standard_source.as_deref() == Some(LANGUAGE_SOURCE);
    let from = |source: Option<&str>, day: Option<time::Date>| match (source, day) {
        (Some(source), Some(day)) => t.fakta_kilde_fra().kilde(source).dato(t.date(day)),
        (_, Some(day)) => t.fakta_fra(t.date(day)),
        _ => t.fakta_kilde_ukjent().to_owned(),
    };
    let mut all = vec![
        fact(
            t.fakta_innbyggere(),
            t.number(i64::from(r.population)),
            t.fakta_kilde_innbyggere(r.population_year.to_string()),
        ),
        fact(
            t.fakta_sentralitet(),
            t.fakta_sentralitet_klasse(r.centrality.to_string()),
            t.fakta_kilde_ssb().to_owned(),
        ),
        fact(t.fakta_embete(), r.office.clone(), from(None, Some(r.office_from))),
        fact(
            t.fakta_malform(),
            t.language_decision(r.standard).to_owned(),
            if files {
                t.fakta_kilde_malform().to_owned()
            } else {
                from(r.standard_source.as_deref(), r.standard_from)
            },
        ),
    ];
    all.extend(r.sami_area.iter().map(|area| fact(t.fakta_samisk(), area.clone(), t.fakta_kilde_samisk().to_owned())));
    all
}
