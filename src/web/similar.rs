//! A public project as pages show it among others: what became of it, and why it is shown.

use crate::domain::records::project::{Fate, Found, Project};
use crate::i18n::Texts;

pub struct ShownProject {
    pub id: i64,
    pub title: String,
    /// Whose, what became of it, when, how much.
    pub facts: String,
    pub summary: String,
    /// The page of an award.
    pub href: Option<String>,
    /// The words it is found by.
    pub because: Option<String>,
}

/// The most words that are told.
const TOLD: usize = 4;

impl ShownProject {
    #[must_use]
    pub fn of(t: &Texts, project: &Project, because: &[String]) -> ShownProject {
        let year = project.year.map(|year| year.to_string()).unwrap_or_default();
        let fate = match (project.fate, year.is_empty()) {
            (Fate::Refused, _) => t.lignende_avslag(year),
            (Fate::Awarded(_), _) => t.lignende_tildelt(year),
            (Fate::Earlier, true) => t.lignende_tidligere_uten_ar().to_owned(),
            (Fate::Earlier, false) => t.lignende_tidligere(year),
        };
        let amount = project.amount.map(|amount| t.kroner(amount));
        let facts: Vec<String> = [project.municipality.clone(), Some(fate), amount].into_iter().flatten().collect();
        let words: Vec<String> = because.iter().take(TOLD).cloned().collect();
        ShownProject {
            id: project.id,
            title: project.title.clone(),
            facts: facts.join(" · "),
            summary: project.summary.clone(),
            href: match project.fate {
                Fate::Awarded(decision) => Some(format!("/tildelinger/{decision}")),
                Fate::Refused | Fate::Earlier => None,
            },
            because: (!words.is_empty()).then(|| t.lignende_fordi(words.join(", "))),
        }
    }
    #[must_use]
    pub fn found(t: &Texts, found: &[Found]) -> Vec<ShownProject> {
        found.iter().map(|one| ShownProject::of(t, &one.project, &one.because)).collect()
    }
}
