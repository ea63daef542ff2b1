use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault};

pub(super) struct Row {
    pub id: String,
    pub number: String,
    pub name: String,
    pub fylke: String,
    pub office: String,
    pub decision: &'static str,
    pub unknown: bool,
    pub since: String,
}

/// A choice in a select: value, words, chosen.
pub(super) struct Choice {
    pub value: String,
    pub words: String,
    pub chosen: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/municipalities/list.html")]
pub(super) struct ListPage {
    pub page: Page,
    pub undecided: i64,
    pub search: String,
    pub decisions: Vec<Choice>,
    pub fylker: Vec<Choice>,
    pub rows: Vec<Row>,
}

pub(super) struct Past {
    pub decision: &'static str,
    pub since: String,
    pub source: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "places/municipalities/one.html")]
pub(super) struct OnePage {
    pub page: Page,
    pub id: String,
    pub name: String,
    /// What is known: name of the fact, value, and the language of the value where it is another.
    pub facts: Vec<(&'static str, String, Option<&'static str>)>,
    pub decision: &'static str,
    pub unknown: bool,
    pub history: Vec<Past>,
    pub choices: Vec<Choice>,
    pub date: String,
    pub source: String,
    pub done: Option<&'static str>,
    /// The decisions as they stand on the page.
    pub version: String,
    /// Somebody else has decided since the page was opened.
    pub stale: bool,
    pub faults: Vec<ShownFault>,
}
