use askama::Template;
use askama_web::WebTemplate;

use crate::web::{Page, ShownFault};

#[derive(Template, WebTemplate)]
#[template(path = "sign_in/sign_in.html")]
pub(super) struct SignInPage {
    pub page: Page,
    pub email: String,
    pub onward: String,
    pub faults: Vec<ShownFault>,
    pub hidden: Vec<(String, String)>,
}

impl SignInPage {
    pub(super) fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }
}

pub(super) struct RoleChoice {
    pub id: String,
    pub role: String,
    pub place: String,
    pub current: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "sign_in/roles.html")]
pub(super) struct RolesPage {
    pub page: Page,
    pub roles: Vec<RoleChoice>,
    pub onward: String,
    pub faults: Vec<ShownFault>,
    pub hidden: Vec<(String, String)>,
}

/// Signed in again, with what was typed before: one button sends it where it was going.
#[derive(Template, WebTemplate)]
#[template(path = "sign_in/resume.html")]
pub(super) struct ResumePage {
    pub page: Page,
    pub action: String,
    pub fields: Vec<(String, String)>,
}
