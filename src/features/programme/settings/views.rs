use askama::Template;
use askama_web::WebTemplate;

use super::form::Field;
use crate::web::{Page, ShownFault, Typed};

pub(super) struct Row {
    pub slug: &'static str,
    pub name: &'static str,
    pub about: &'static str,
    pub value: String,
    pub since: String,
    pub coming: Vec<String>,
    pub source: String,
}

/// The settings of one steward.
pub(super) struct Group {
    pub id: &'static str,
    pub heading: &'static str,
    pub about: &'static str,
    pub rows: Vec<Row>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/settings/list.html")]
pub(super) struct ListPage {
    pub page: Page,
    pub groups: Vec<Group>,
    /// The ministry's page of criteria.
    pub criteria: bool,
}

/// A row of the history, the newest day first.
pub(super) struct Past {
    pub since: String,
    pub value: String,
    pub status: &'static str,
    pub holds: bool,
    pub source: String,
    pub who: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/settings/edit.html")]
pub(super) struct EditPage {
    pub page: Page,
    pub slug: &'static str,
    pub name: &'static str,
    pub about: &'static str,
    pub now: String,
    pub since: String,
    pub history: Vec<Past>,
    /// None for those who may only read.
    pub form: Option<Form>,
    /// Who may, for those who may not.
    pub others: &'static str,
    pub saved: bool,
    pub faults: Vec<ShownFault>,
}

pub(super) struct Form {
    pub version: i64,
    pub fields: Vec<Field>,
    pub from: String,
    pub source: String,
    /// The first day that may be chosen.
    pub earliest: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/settings/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub slug: &'static str,
    pub name: &'static str,
    pub version: i64,
    pub before: String,
    pub after: String,
    pub from: String,
    pub source: String,
    pub effects: Vec<String>,
    /// Everything that was typed, for the button that decides.
    pub typed: Typed,
    /// Somebody else has changed it since the page was opened.
    pub changed: bool,
}

impl PreviewPage {
    fn carried(&self) -> impl Iterator<Item = (&str, &str)> {
        self.typed.iter().filter(|(name, _)| super::form::CARRIED.contains(name))
    }
}
