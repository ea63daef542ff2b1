use askama::Template;
use askama_web::WebTemplate;

use crate::domain::places::contact::OfficeContact;
use crate::web::{Page, ShownFault};

pub(super) struct Row {
    pub slug: String,
    pub name: String,
    pub lang: &'static str,
    pub standard: &'static str,
    pub seat: String,
    pub contact: Option<OfficeContact>,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/offices/list.html")]
pub(super) struct ListPage {
    pub page: Page,
    pub rows: Vec<Row>,
}

pub(super) struct Past {
    pub when: String,
    pub name: String,
    pub standard: &'static str,
    pub source: String,
    pub who: String,
}

/// The form as typed.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub name: String,
    pub standard: String,
    pub source: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/offices/one.html")]
pub(super) struct OnePage {
    pub page: Page,
    pub slug: String,
    pub name: String,
    pub standard: &'static str,
    pub seat: String,
    pub contact: Option<OfficeContact>,
    pub history: Vec<Past>,
    pub form: Shown,
    /// Code, words.
    pub standards: [(&'static str, &'static str); 2],
    pub version: i64,
    pub saved: bool,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/offices/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub slug: String,
    pub before: String,
    pub after: String,
    pub form: Shown,
    pub effects: Vec<String>,
    pub version: i64,
    pub changed: bool,
}
