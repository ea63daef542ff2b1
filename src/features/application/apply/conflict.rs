//! Where two have changed the same answer: mine, the colleague's and what stood before, chosen answer by answer.

use std::collections::BTreeMap;

use super::colleagues::Base;
use super::form_page::{Choice, Conflict, reader};
use super::names::saver;
use super::opened::Opened;
use super::shown::Reader;
use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{Group, Kind, Section};
use crate::domain::application::merging;
use crate::domain::application::merging::{Clash, What};
use crate::domain::people::actor::MunicipalityActor;
use crate::i18n::Texts;
use crate::store::application::sections::SavedSection;
use crate::web::{Typed, Visitor};

/// What a choice is called in the form; the place follows.
const CHOICE: &str = "_velg.";
const THEIRS: &str = "kollegaens";

/// Puts what the colleague wrote where that was chosen. `seen` is what the choice was made among.
pub(super) fn choose(section: Section, typed: &Typed, mine: &mut Answers, seen: &Answers) {
    for (name, value) in typed.iter() {
        if let Some(at) = name.strip_prefix(CHOICE)
            && value == THEIRS
        {
            merging::take(section, mine, seen, at);
        }
    }
}

pub(super) fn conflict(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    base: Option<&Base>,
    theirs: &SavedSection,
    clashes: &[Clash],
) -> Conflict {
    let t = visitor.texts();
    let none = BTreeMap::new();
    let reader = reader(visitor.texts(), actor, opened, &none);
    Conflict {
        told: match base {
            Some(base) => t.konflikt_tekst(base.names(t)),
            None => t.soknad_konflikt_ukjent().hvem(saver(t, theirs)).tidspunkt(t.moment(theirs.saved_at)),
        },
        choices: clashes.iter().map(|clash| choice(t, &reader, clash)).collect(),
    }
}

fn choice(t: &Texts, reader: &Reader<'_>, clash: &Clash) -> Choice {
    let said = |text: String| if text.trim().is_empty() { t.ord_ikke_besvart().to_owned() } else { text };
    let (before, mine, theirs) = match &clash.what {
        What::Answer { field, year, before, mine, theirs, .. } => {
            let value = |value: &str| match (field, year) {
                (None, Some(_)) if !value.is_empty() => t.answer(Kind::Kroner, value, ""),
                _ => reader.value(*field, value, ""),
            };
            (before.as_deref().map(value), value(mine), value(theirs))
        }
        What::Row { before, mine, theirs } => {
            let row = |row: &Option<Row>| match (row, clash.row) {
                (Some(row), Some((group, _))) => in_words(reader, group, row),
                _ => t.soknad_konflikt_uten_raden().to_owned(),
            };
            (before.is_some().then(|| row(before)), row(mine), row(theirs))
        }
    };
    Choice {
        name: format!("{CHOICE}{}", clash.at),
        legend: place(t, clash),
        before: before.map(said),
        mine: said(mine),
        theirs: said(theirs),
    }
}

/// «Gevinst 2: Hva blir bedre?», «Lønn, 2028», «Gevinst 2».
pub(super) fn place(t: &Texts, clash: &Clash) -> String {
    let row = clash
        .row
        .map(|(group, number)| t.text_with(group.row, &[("nummer", number.to_string().as_str().into())]).into_owned());
    match (&clash.what, row) {
        (What::Row { .. }, row) => row.unwrap_or_default(),
        (What::Answer { label, year: Some(year), .. }, _) => format!("{}, {year}", t.text(label)),
        (What::Answer { label, .. }, Some(row)) => format!("{row}: {}", t.text(label)),
        (What::Answer { label, .. }, None) => t.text(label).into_owned(),
    }
}

/// A row's answers, a line each.
fn in_words(reader: &Reader<'_>, group: &'static Group, row: &Row) -> String {
    let lines = group.fields.iter().filter(|field| !row.get(field.key).is_empty()).map(|field| {
        let unit = field.unit().map_or("", |unit| row.get(unit));
        format!("{}: {}", reader.t.text(field.label), reader.value(Some(field), row.get(field.key), unit))
    });
    lines.collect::<Vec<_>>().join("\n")
}
