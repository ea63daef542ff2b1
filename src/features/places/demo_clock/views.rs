use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault};

#[derive(Template, WebTemplate)]
#[template(path = "places/demo_clock/show.html")]
pub(super) struct ClockPage {
    pub page: Page,
    /// None where the clock cannot be set.
    pub today: Option<String>,
    pub real: String,
    pub moved: bool,
    pub typed: String,
    pub done: bool,
    pub faults: Vec<ShownFault>,
}
