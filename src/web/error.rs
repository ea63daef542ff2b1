//! What goes wrong becomes one page: what happened, what to do next, an incident number, never the cause.
//!
//! A handler returns an [`AppError`]; the visitor middleware turns it into a page in the visitor's language,
//! with everything that was typed.

use askama::Template;
use axum::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use super::autosave;
use super::kept_fields;
use super::page::{MenuItem, Page, role_label};
use super::typed::{Kept, ROLE, Typed, encoded};
use super::visitor::Visitor;
use crate::domain::application::lifecycle::WrongStage;
use crate::domain::people::policy::Denied;
use crate::i18n::Texts;
use crate::store::StoreError;
use crate::store::people::sessions::GivenRole;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppError {
    /// Not there, or not for this role: the same answer for both.
    NotFound,
    /// Nobody is signed in (any more).
    SignIn,
    /// Signed in, but acting in no role (any more).
    ChooseRole,
    /// The form was drawn for another role than the session acts in now: that role, where the person holds it still.
    AnotherRole(Option<GivenRole>),
    /// The municipality the form was drawn for has been merged into the one the session acts for, with all it had: what was
    /// typed can be sent once more.
    Merged(GivenRole),
    /// A colleague has sent the application that is being written.
    Sent,
    /// The deadline passed while an application that was called back was being written: what was sent stands.
    Closed,
    /// Somebody else was first: the application is at another stage than the page believed.
    Moved,
    /// The role may read the page but not do this.
    NotYours,
    TooLarge,
    /// More fields than any form has, or names that none has.
    Unreadable,
    /// The end of the form never came.
    HalfSent,
    /// A form that another site sent in the visitor's name.
    Foreign,
    /// An address that takes forms only, opened as a page (or the other way round).
    NotSoUsed,
    TooSlow,
    /// The database does not answer.
    Unavailable,
    /// So many ask for something dear that the next would wait too long.
    Busy,
    /// Logged under the incident number; never shown.
    Internal(String),
}

/// Marks a response that the middleware turns into a page.
#[derive(Debug, Clone)]
pub struct Problem(AppError);

impl AppError {
    /// Logs the cause and keeps only a number for the visitor.
    #[must_use]
    pub fn internal(cause: impl std::fmt::Display) -> AppError {
        let incident = uuid::Uuid::now_v7().simple().to_string();
        let incident = incident[20..].to_uppercase();
        tracing::error!(incident, %cause, "an error nobody expected");
        AppError::Internal(incident)
    }

    fn status(&self) -> StatusCode {
        match self {
            AppError::NotFound => StatusCode::NOT_FOUND,
            AppError::SignIn => StatusCode::UNAUTHORIZED,
            AppError::ChooseRole
            | AppError::AnotherRole(_)
            | AppError::Merged(_)
            | AppError::Sent
            | AppError::Closed
            | AppError::Moved => StatusCode::CONFLICT,
            AppError::NotYours => StatusCode::FORBIDDEN,
            AppError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            AppError::Unreadable => StatusCode::BAD_REQUEST,
            AppError::HalfSent => StatusCode::REQUEST_TIMEOUT,
            AppError::Foreign => StatusCode::FORBIDDEN,
            AppError::NotSoUsed => StatusCode::METHOD_NOT_ALLOWED,
            AppError::TooSlow => StatusCode::GATEWAY_TIMEOUT,
            AppError::Unavailable | AppError::Busy => StatusCode::SERVICE_UNAVAILABLE,
            AppError::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Problem(self));
        response
    }
}

impl From<StoreError> for AppError {
    fn from(e: StoreError) -> Self {
        match e {
            StoreError::NotFound => AppError::NotFound,
            StoreError::Unavailable(cause) => {
                tracing::warn!(%cause, "the database does not answer");
                AppError::Unavailable
            }
            StoreError::Database(ref cause) => AppError::internal(format_args!("{e}: {cause}")),
            StoreError::ImpossibleRow { .. } => AppError::internal(e),
        }
    }
}
impl From<Denied> for AppError {
    fn from(no: Denied) -> Self {
        match no {
            Denied::Role => AppError::NotYours,
            Denied::Stage => AppError::Moved,
            Denied::SamePerson | Denied::AmountLimit => AppError::NotYours,
        }
    }
}
impl From<WrongStage> for AppError {
    fn from(_: WrongStage) -> Self {
        AppError::Moved
    }
}

/// What the layers and extractors under the visitor's middleware answer without a page: it becomes one.
pub(super) fn problem(response: &mut Response) -> Option<(StatusCode, Problem)> {
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        return Some((response.status(), problem));
    }
    let is_page = response.headers().contains_key(CONTENT_TYPE)
        && !response.headers().get(CONTENT_TYPE).is_some_and(|v| v.as_bytes().starts_with(b"text/plain"));
    let error = match response.status() {
        status if is_page || !(status.is_client_error() || status.is_server_error()) => return None,
        // An id or a query that is none: the address does not exist.
        StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => AppError::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => AppError::NotSoUsed,
        StatusCode::GATEWAY_TIMEOUT => AppError::TooSlow,
        status => AppError::internal(format_args!("an answer without a page: {status}")),
    };
    Some((error.status(), Problem(error)))
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    title: String,
    text: String,
    incident: Option<String>,
    /// What was typed, and where it was going.
    kept: Option<Kept>,
    hidden: Vec<(String, String)>,
    /// The same in words.
    shown: Vec<(String, String)>,
    sign_in: bool,
    choose_role: bool,
    /// The role the form was drawn for, offered: its id and name.
    drawn_for: Option<(String, String)>,
    retry: bool,
    /// What was typed is shown and not carried along: it might be another site's, and no button here may send it.
    only_shown: bool,
    /// What the address is about, as it is now.
    now: Option<String>,
}

/// The page of a problem. A GET that lacks a session or a role is sent to where one gets it.
pub(super) fn page(visitor: &Visitor, status: StatusCode, problem: Problem, typed: Option<&Typed>) -> Response {
    let Problem(error) = problem;
    let kept = typed.map(|t| t.keep(&visitor.here)).filter(|k| !k.fields.is_empty());
    if kept.is_none() && typed.is_none() {
        match error {
            AppError::SignIn => return to(&format!("/logg-inn?til={}", encoded(&visitor.here))),
            AppError::ChooseRole => return to(&format!("/velg-rolle?til={}", encoded(&visitor.here))),
            _ => {}
        }
    }
    let t = visitor.texts();
    let drawn_for = match &error {
        AppError::AnotherRole(Some(held)) => Some((held.assignment.to_string(), label_of(t, held))),
        _ => None,
    };
    let mut frame = visitor.page(MenuItem::None);
    let acts_as = || {
        let actor = visitor.signed_in.as_ref().and_then(|s| s.actor.as_ref());
        actor.map(|a| role_label(t, a.role, &a.place, &a.place_name)).unwrap_or_default()
    };
    let place_now = || {
        let actor = visitor.signed_in.as_ref().and_then(|s| s.actor.as_ref());
        actor.map(|a| t.web_kommune_navn(&a.place_name)).unwrap_or_default()
    };
    let (title, text) = match &error {
        AppError::NotFound => (t.web_404_tittel(), t.web_404_tekst().to_owned()),
        AppError::SignIn => (t.web_logget_ut_tittel(), t.web_logget_ut_tekst().to_owned()),
        AppError::ChooseRole => (t.web_rolle_borte_tittel(), t.web_rolle_borte_tekst().to_owned()),
        AppError::AnotherRole(Some(held)) => {
            let text = t.web_annen_rolle_tekst().da(label_of(t, held)).na(acts_as());
            (t.web_annen_rolle_tittel(), text)
        }
        AppError::AnotherRole(None) => (t.web_annen_rolle_tittel(), t.web_annen_rolle_borte(acts_as())),
        AppError::Merged(role) => {
            let text = t.web_sammenslatt_tekst().fra(t.web_kommune_navn(&role.place_name)).til(place_now());
            (t.web_sammenslatt_tittel(), text)
        }
        AppError::Sent => (t.web_sendt_tittel(), t.web_sendt_tekst().to_owned()),
        AppError::Closed => (t.web_frist_ute_tittel(), t.web_frist_ute_tekst().to_owned()),
        AppError::Moved => (t.web_flyttet_tittel(), t.web_flyttet_tekst().to_owned()),
        AppError::NotYours => (t.web_ikke_din_tittel(), t.web_ikke_din_tekst().to_owned()),
        AppError::TooLarge => (t.web_for_stort_tittel(), t.web_for_stort_tekst().to_owned()),
        AppError::Unreadable => (t.web_uleselig_tittel(), t.web_uleselig_tekst().to_owned()),
        AppError::HalfSent => (t.web_halvt_tittel(), t.web_halvt_tekst().to_owned()),
        AppError::Foreign => (t.feilside_fremmed_tittel(), t.feilside_fremmed_tekst().to_owned()),
        AppError::NotSoUsed => (t.feilside_405_tittel(), t.feilside_405_tekst().to_owned()),
        AppError::TooSlow => (t.feilside_tid_tittel(), t.feilside_tid_tekst().to_owned()),
        AppError::Busy => (t.web_opptatt_tittel(), t.web_opptatt_tekst().to_owned()),
        AppError::Unavailable => (t.web_database_tittel(), t.web_database_tekst().to_owned()),
        AppError::Internal(_) => (t.web_500_tittel(), t.web_500_tekst().to_owned()),
    };
    frame.form_is_open = kept.is_some();
    let between = matches!(error, AppError::SignIn | AppError::ChooseRole | AppError::AnotherRole(_));
    let template = ErrorPage {
        hidden: kept.as_ref().map(|k| if between { k.prefixed() } else { again(visitor, k) }).unwrap_or_default(),
        shown: kept.as_ref().map(|k| kept_fields::shown(t, k)).unwrap_or_default(),
        page: frame,
        title: title.to_owned(),
        text,
        incident: if let AppError::Internal(n) = &error { Some(n.clone()) } else { None },
        sign_in: error == AppError::SignIn,
        choose_role: error == AppError::ChooseRole,
        drawn_for,
        only_shown: error == AppError::Foreign,
        retry: matches!(error, AppError::Unavailable | AppError::Busy | AppError::Internal(_) | AppError::Merged(_))
            && kept.is_some(),
        now: if matches!(error, AppError::Sent | AppError::Closed | AppError::Moved) {
            about(&visitor.here)
        } else {
            None
        },
        kept,
    };
    let soon = error == AppError::Busy;
    match template.render() {
        Ok(html) if soon => try_again_soon((status, Html(html)).into_response()),
        Ok(html) => (status, Html(html)).into_response(),
        Err(cause) => {
            tracing::error!(%cause, "the error page failed");
            (status, title).into_response()
        }
    }
}

/// The fields to send once more, in the role that is acted in now: of a form for another role nothing else is sent again.
fn again(visitor: &Visitor, kept: &Kept) -> Vec<(String, String)> {
    let now = visitor.signed_in.as_ref().and_then(|s| s.actor.as_ref()).map(|a| a.assignment.to_string());
    let field = |(name, value): &(String, String)| match &now {
        Some(role) if name == ROLE => (name.clone(), role.clone()),
        _ => (name.clone(), value.clone()),
    };
    kept.fields.iter().map(field).collect()
}

/// What is over in a moment.
#[must_use]
pub fn try_again_soon(mut response: Response) -> Response {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

/// What an address is about: `/saker/{id}` of `/saker/{id}/ta`.
fn about(here: &str) -> Option<String> {
    let mut parts = here.split(['/', '?']).skip(1);
    let (kind, id) = (parts.next()?, parts.next()?);
    id.parse::<uuid::Uuid>().ok().map(|id| format!("/{kind}/{id}"))
}

/// The same for a page that saves by itself: it stays, and says what is the matter beside the field.
pub(super) fn beside_the_field(visitor: &Visitor, status: StatusCode, Problem(error): &Problem) -> Response {
    let t = visitor.texts();
    let roles = || Some(("/velg-rolle".to_owned(), t.web_autolagre_roller()));
    let (why, link) = match error {
        AppError::SignIn => (t.web_autolagre_logget_ut(), Some(("/logg-inn".to_owned(), t.web_autolagre_logg_inn()))),
        AppError::AnotherRole(_) => (t.web_autolagre_annen_rolle(), roles()),
        AppError::ChooseRole | AppError::NotYours | AppError::NotFound => (t.web_autolagre_rolle_borte(), roles()),
        AppError::Merged(_) => (t.web_autolagre_sammenslatt(), None),
        AppError::Sent => (t.web_autolagre_sendt(), about(&visitor.here).map(|to| (to, t.web_autolagre_se()))),
        AppError::Closed => (t.web_autolagre_frist_ute(), about(&visitor.here).map(|to| (to, t.web_autolagre_se()))),
        AppError::Moved => (t.web_autolagre_flyttet(), about(&visitor.here).map(|to| (to, t.web_autolagre_se()))),
        AppError::TooLarge | AppError::Unreadable => (t.web_autolagre_for_stort(), None),
        _ => (t.web_autolagre_feil(), None),
    };
    autosave::not_saved(status, why, link)
}

fn label_of(t: &Texts, held: &GivenRole) -> String {
    role_label(t, held.role, &held.place, &held.place_name)
}

fn to(path: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(value) = HeaderValue::from_str(path) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}
