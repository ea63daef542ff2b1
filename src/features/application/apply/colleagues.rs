//! Colleagues in the same section: what they have changed since a form was opened.

use std::collections::BTreeSet;

use super::addresses;
use super::addresses::From;
use super::names::person;
use super::opened::Opened;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::Section;
use crate::domain::application::merging;
use crate::domain::application::merging::Renamed;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::i18n::Texts;
use crate::i18n::differences::Difference;
use crate::store::application::sections::SectionVersion;

/// Which version of a section a form stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct StandsOn {
    pub version: i32,
    /// The page saved by itself, and a colleague's changes were merged into what it said: it shows what it said.
    pub own: bool,
}

/// What a form was opened with, and what colleagues have changed since.
#[derive(Debug, Default)]
pub(super) struct Base {
    pub answers: Answers,
    pub finished: bool,
    /// Rows that have other ids in the form.
    pub renamed: Renamed,
    /// The places colleagues have changed that the form does not show.
    pub theirs: BTreeSet<String>,
    /// Who they are.
    pub who: Vec<(String, String)>,
}

impl Base {
    /// Of the versions that `sections::list_since` gives; none when the form's own is not kept.
    pub(super) fn of(section: Section, on: StandsOn, versions: &[SectionVersion], me: AccountId) -> Option<Base> {
        let (mut base, since) = match versions.split_first() {
            None => return None,
            // The form was opened before anybody had saved.
            Some(_) if on.version == 0 => (Base::default(), versions),
            Some((opened, since)) => {
                let standing = opened.standing.clone().filter(|_| on.own);
                let base = standing.map_or_else(
                    || Base { answers: opened.answers.clone(), finished: opened.finished, ..Base::default() },
                    |s| Base {
                        answers: s.answers,
                        finished: s.finished,
                        renamed: s.renamed,
                        theirs: s.unseen,
                        who: Vec::new(),
                    },
                );
                (base, since)
            }
        };
        let mut before = versions.first().filter(|_| on.version > 0).map(|v| v.answers.clone()).unwrap_or_default();
        for version in since {
            if version.saved_by != me {
                base.theirs.extend(merging::changed(section, &before, &version.answers));
                let who = (version.saved_by_name.clone(), version.saved_by_role.clone());
                if !base.who.contains(&who) {
                    base.who.push(who);
                }
            }
            before = version.answers.clone();
        }
        Some(base)
    }

    /// The colleagues, in one text.
    pub(super) fn names(&self, t: &Texts) -> String {
        let all: Vec<String> = self.who.iter().map(|(name, role)| person(t, name, role)).collect();
        if all.is_empty() { t.soknad_en_kollega().to_owned() } else { t.list(&all) }
    }

    /// The places where colleagues have changed what stands in `saved`, and a form that says `mine` does not show it.
    pub(super) fn unseen(&self, section: Section, mine: &Answers, saved: &Answers) -> BTreeSet<String> {
        merging::changed(section, mine, saved).intersection(&self.theirs).cloned().collect()
    }
}

/// What came from colleagues into what one has just saved.
pub(super) struct News {
    pub told: String,
    pub lines: Vec<Difference>,
    /// What one had saved oneself from another window has made room for this.
    pub replaced: Option<String>,
    pub history: String,
    /// Where «Lagre og gå videre» leads.
    pub onward: Option<String>,
}

/// The news of a section: at these places, colleagues have changed what the form was opened with.
pub(super) fn news(
    t: &Texts,
    opened: &Opened,
    section: Section,
    base: Option<&Base>,
    at: &BTreeSet<String>,
    replaced: bool,
) -> Option<News> {
    let lines = base.map_or_else(Vec::new, |base| {
        let saved = opened.answers_of(section);
        let mut theirs = base.answers.clone();
        at.iter().for_each(|at| merging::take(section, &mut theirs, &saved, at));
        t.differences_in(section, &base.answers, &theirs, &opened.municipalities)
    });
    if lines.is_empty() && !replaced {
        return None;
    }
    Some(News {
        told: base.filter(|_| !lines.is_empty()).map(|base| t.soknad_flettet(base.names(t))).unwrap_or_default(),
        lines,
        replaced: replaced.then(|| t.soknad_erstattet().to_owned()),
        history: addresses::history(opened.app.id, section),
        onward: None,
    })
}

/// Where a saved section with news is shown: the section again, which tells them.
pub(super) fn address(id: ApplicationId, section: Section, from: From, on: StandsOn, replaced: bool) -> String {
    let here = from.section(id, section);
    let joint = if here.contains('?') { '&' } else { '?' };
    let own = if on.own { "&eget=1" } else { "" };
    let replaced = if replaced { "&erstattet=1" } else { "" };
    format!("{here}{joint}flettet={}{own}{replaced}", on.version)
}
