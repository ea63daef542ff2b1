use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault};

pub(super) struct Row {
    pub id: String,
    pub name: String,
    /// The confirmed address.
    pub address: Option<String>,
    pub status: &'static str,
    pub tone: &'static str,
    pub administrator: &'static str,
    pub without: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/mailboxes/list.html")]
pub(super) struct ListPage {
    pub page: Page,
    pub office: String,
    pub summary: String,
    pub rows: Vec<Row>,
}

/// An address that waits for another person.
pub(super) struct Waiting {
    pub id: i64,
    pub address: String,
    pub source: String,
    pub who: String,
    /// Entered by whoever looks: another is to confirm it.
    pub own: bool,
}

pub(super) struct Past {
    pub address: String,
    pub source: String,
    pub entered: String,
    pub outcome: String,
}

pub(super) struct Asked {
    pub id: String,
    pub email: String,
    pub asked: String,
    pub status: String,
    pub waits: bool,
    pub withdraw_label: String,
}

/// What was typed in either form.
#[derive(Default)]
pub(super) struct Form {
    pub address: String,
    pub source: String,
    pub email: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/mailboxes/one.html")]
pub(super) struct OnePage {
    pub page: Page,
    pub id: String,
    pub name: String,
    pub address: Option<String>,
    pub waiting: Option<Waiting>,
    pub has_administrator: bool,
    pub shows_form: bool,
    pub asked: Vec<Asked>,
    pub history: Vec<Past>,
    pub form: Form,
    pub done: Option<&'static str>,
    pub faults: Vec<ShownFault>,
}
