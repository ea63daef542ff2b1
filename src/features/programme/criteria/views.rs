use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault};

/// A text in a written standard.
pub(super) struct Field {
    pub id: String,
    pub label: String,
    pub lang: &'static str,
    pub value: String,
    pub rows: u8,
}

/// A criterion in the form, opened where something is wrong in it.
pub(super) struct Group {
    pub name: String,
    pub weight_id: String,
    pub weight: String,
    pub fields: Vec<Field>,
    pub open: bool,
}

/// A criterion as it holds.
pub(super) struct Line {
    pub name: String,
    pub question: String,
    pub weight: i32,
}

pub(super) struct Past {
    pub version: i32,
    pub since: String,
    pub status: &'static str,
    pub holds: bool,
    pub weights: String,
    pub source: String,
    pub who: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/criteria/show.html")]
pub(super) struct CriteriaPage {
    pub page: Page,
    pub lines: Vec<Line>,
    pub since: String,
    pub history: Vec<Past>,
    /// None for those who may only read.
    pub form: Option<Form>,
    pub saved: bool,
    pub faults: Vec<ShownFault>,
}

pub(super) struct Form {
    pub version: i32,
    pub groups: Vec<Group>,
    pub from: String,
    pub source: String,
    pub earliest: String,
}

/// What is changed in a criterion: field, before, after.
pub(super) struct Changed {
    pub id: String,
    pub name: String,
    pub fields: Vec<(String, String, String)>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/criteria/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub version: i32,
    pub from: String,
    pub source: String,
    pub changes: Vec<Changed>,
    pub effects: Vec<String>,
    /// Everything that was typed, for the button that decides.
    pub carried: Vec<(String, String)>,
    /// Somebody else has decided a set since the page was opened.
    pub changed: bool,
}
