use askama::Template;
use askama_web::WebTemplate;

use crate::i18n::Texts;
use crate::store::people::accounts::HeldRole;
use crate::web::page::place_label;
use crate::web::{Page, ShownFault};

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/sign_in.html")]
pub(super) struct SignInPage {
    pub page: Page,
    pub email: String,
    pub onward: String,
    pub faults: Vec<ShownFault>,
    pub hidden: Vec<(String, String)>,
}

pub(super) struct RoleChoice {
    pub id: String,
    pub role: String,
    pub may: String,
    pub place: String,
    pub current: bool,
}

impl RoleChoice {
    pub(super) fn of(t: &Texts, held: &HeldRole, current: bool) -> Self {
        RoleChoice {
            id: held.assignment.to_string(),
            role: t.role(&held.role).to_owned(),
            may: t.role_may(&held.role).to_owned(),
            place: place_label(t, &held.place, &held.place_name),
            current,
        }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/roles.html")]
pub(super) struct RolesPage {
    pub page: Page,
    pub roles: Vec<RoleChoice>,
    pub onward: String,
    pub faults: Vec<ShownFault>,
    pub hidden: Vec<(String, String)>,
}

/// Signed in again, with what was typed before: one button sends it where it was going.
#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/resume.html")]
pub(super) struct ResumePage {
    pub page: Page,
    pub action: String,
    pub fields: Vec<(String, String)>,
}

/// A link that is used, withdrawn, too old or unknown: one answer for all.
#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/link_gone.html")]
pub(super) struct LinkGonePage {
    pub page: Page,
    /// For a new password; else an invitation.
    pub password: bool,
}

/// What the reader of an invitation can do.
pub(super) enum Step {
    NewAccount,
    Confirm,
    /// The path to come back to, encoded.
    SignIn(String),
    AnotherAddress,
    Closed,
    /// The municipality has got its administrator otherwise.
    Late,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/invitation.html")]
pub(super) struct InvitationPage {
    pub page: Page,
    pub step: Step,
    pub place: String,
    pub role: String,
    pub may: String,
    pub limit: Option<String>,
    pub email: String,
    pub name: String,
    /// Who reads the name: letters name people in an office only.
    pub name_help: &'static str,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/new_password.html")]
pub(super) struct NewPasswordPage {
    pub page: Page,
    pub email: String,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/new_password_link.html")]
pub(super) struct NewPasswordLinkPage {
    pub page: Page,
    pub email: String,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/message.html")]
pub(super) struct MessagePage {
    pub page: Page,
    pub title: &'static str,
    pub texts: Vec<&'static str>,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/own_account.html")]
pub(super) struct OwnAccountPage {
    pub page: Page,
    pub name: String,
    pub email: String,
    pub roles: Vec<RoleChoice>,
    /// A role in a municipality: there are deadlines to be reminded of.
    pub in_municipality: bool,
    pub reminders: bool,
    pub colleagues: bool,
    pub new_calls: bool,
    /// Until when their calendar link works.
    pub calendar_until: Option<String>,
    /// The link itself, when it was made now.
    pub calendar: Option<String>,
    pub done: Option<&'static str>,
    pub faults: Vec<ShownFault>,
}
