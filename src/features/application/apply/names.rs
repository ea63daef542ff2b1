//! Colleagues by name, which the municipality's own pages alone show.

use crate::domain::application::form::Section;
use crate::domain::people::actor::Role;
use crate::i18n::Texts;
use crate::store::application::sections::{SavedSection, Writing};

/// «Kari Nordmann (innsender)». Whoever is not of the municipality is a role alone.
pub(super) fn person(t: &Texts, name: &str, role: &str) -> String {
    let said = t.role_code(role).to_lowercase();
    match Role::from_code(role).is_some_and(Role::is_municipality) {
        true => t.soknad_hvem().navn(name).rolle(said),
        false => said,
    }
}

pub(super) fn saver(t: &Texts, saved: &SavedSection) -> String {
    person(t, &saved.saved_by_name, &saved.saved_by_role)
}

/// «Kari Nordmann (innsender) skriver her, sist kl. 10.42», of one section.
pub(super) fn writing(t: &Texts, all: &[Writing], section: Section) -> Vec<String> {
    let here = all.iter().filter(|w| w.section == section.code());
    here.map(|w| t.soknad_skriver_her().hvem(person(t, &w.name, &w.role)).klokke(t.clock(w.at))).collect()
}
