use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault, Typed};

pub(super) struct Past {
    pub id: i64,
    pub day: String,
    pub what: &'static str,
    pub names: String,
    pub becomes: String,
    pub status: &'static str,
    pub waits: bool,
    pub source: String,
    pub who: String,
}

/// Value, words, chosen.
pub(super) type Choice = (String, String, bool);

#[derive(Template, WebTemplate)]
#[template(path = "places/changes/show.html")]
pub(super) struct ChangesPage {
    pub page: Page,
    pub kinds: Vec<Choice>,
    pub fylker: Vec<Choice>,
    pub offices: Vec<Choice>,
    pub typed: Typed,
    pub history: Vec<Past>,
    pub version: i64,
    pub done: Option<&'static str>,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/changes/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub what: &'static str,
    pub day: String,
    pub names: String,
    pub becomes: String,
    pub source: String,
    pub touched: Vec<String>,
    pub carried: Vec<(&'static str, String)>,
    pub version: i64,
    pub changed: bool,
}
