use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault};

pub(super) struct Row {
    pub day: String,
    pub name: String,
    pub corrected: bool,
}

pub(super) struct Past {
    pub day: String,
    pub name: String,
    pub source: String,
    pub who: String,
}

/// The form as typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    pub day: String,
    /// `ja`: the day is a holiday; `nei`: it is none.
    pub holiday: String,
    pub nb: String,
    pub nn: String,
    pub source: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/calendar/show.html")]
pub(super) struct CalendarPage {
    pub page: Page,
    pub year: i32,
    pub years: Vec<i32>,
    pub rows: Vec<Row>,
    pub history: Vec<Past>,
    pub form: Shown,
    pub version: i64,
    pub saved: bool,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/calendar/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub day: String,
    pub before: String,
    pub after: String,
    pub form: Shown,
    pub moves: Vec<String>,
    pub version: i64,
    pub changed: bool,
}
