use askama::Template;
use askama_web::WebTemplate;

use crate::domain::places::contact::OfficeContact;
use crate::web::{Page, ShownFault};

/// The details as they stand in a form or on a page.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    pub contact: OfficeContact,
    pub from: String,
}

pub(super) struct Past {
    pub since: String,
    pub status: &'static str,
    pub holds: bool,
    pub contact: OfficeContact,
    pub who: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/office/show.html")]
pub(super) struct OfficePage {
    pub page: Page,
    pub name: String,
    /// What holds today.
    pub now: Option<OfficeContact>,
    pub history: Vec<Past>,
    /// None for those who may only read.
    pub form: Option<Shown>,
    pub version: i64,
    /// The first day that may be chosen.
    pub today: String,
    pub saved: bool,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/office/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub name: String,
    pub version: i64,
    pub before: Option<OfficeContact>,
    pub new: Shown,
    /// The day in words.
    pub from: String,
    /// As the letters of the office say it, in its own written standard.
    pub letter: Vec<String>,
    pub lang: &'static str,
    pub mail: String,
    pub effects: Vec<String>,
    /// Somebody else has changed it since the page was opened.
    pub changed: bool,
}
