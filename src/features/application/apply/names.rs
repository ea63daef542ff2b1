//! Colleagues by name, which the municipality's own pages alone show.

use crate::domain::application::form::Section;
use crate::domain::people::actor::Role;
use crate::i18n::Texts;
use crate::store::application::sections::{SavedSection, Writing};
use crate::store::application::team::Colleague;

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

/// Colleagues to choose among: account, and name with roles. Two who would read alike have their addresses too.
pub(super) fn choices(t: &Texts, colleagues: &[Colleague]) -> Vec<(String, String)> {
    let name = |c: &Colleague| {
        let roles: Vec<String> = c.roles.iter().map(|role| t.role(role).to_lowercase()).collect();
        t.soknad_hvem().navn(&c.name).rolle(t.list(&roles))
    };
    let names: Vec<String> = colleagues.iter().map(name).collect();
    let alike = |name: &String| names.iter().filter(|other| *other == name).count() > 1;
    let shown = |(c, name): (&Colleague, &String)| {
        let name = if alike(name) { format!("{name}, {}", c.email) } else { name.clone() };
        (c.account.to_string(), name)
    };
    colleagues.iter().zip(&names).map(shown).collect()
}
