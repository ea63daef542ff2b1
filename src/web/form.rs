//! What every posted form is answered, once: done and on to the next page, or the same page with all that was typed.
//!
//! A handler says what became of the form ([`Answered`]) and how its page is drawn ([`answer`]); the status follows.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::error::AppError;
use super::faults::ShownFault;
use super::typed::Typed;

/// What became of a posted form.
#[derive(Debug)]
pub enum Answered {
    /// 303 to where it leads: a reload sends nothing twice.
    Done(String),
    /// 200: nothing was asked for but the page in another language, or a button that sends nothing.
    AsTyped,
    /// 422: why not, field by field. Nothing was written, or only what every button writes.
    Refused(Vec<ShownFault>),
    /// 409: somebody else was first; what they saved is shown beside what was typed.
    Stale,
}

impl Answered {
    #[must_use]
    pub fn refused(fault: ShownFault) -> Answered {
        Answered::Refused(vec![fault])
    }
}

/// How the page is drawn again.
#[derive(Debug, Default)]
pub struct Again {
    pub faults: Vec<ShownFault>,
    pub stale: bool,
}

/// Answers a form. `page` draws it again with all that was typed; any transaction of the deed has ended by then.
///
/// # Errors
/// What the deed or the page met that is no fault of the form.
pub async fn answer<P: IntoResponse>(
    answered: Result<Answered, AppError>,
    page: impl AsyncFnOnce(Again) -> Result<P, AppError>,
) -> Result<Response, AppError> {
    let (status, again) = match answered? {
        Answered::Done(to) => return Ok(Redirect::to(&to).into_response()),
        Answered::AsTyped => (StatusCode::OK, Again::default()),
        Answered::Refused(faults) => (StatusCode::UNPROCESSABLE_ENTITY, Again { faults, stale: false }),
        Answered::Stale => (StatusCode::CONFLICT, Again { faults: Vec::new(), stale: true }),
    };
    Ok((status, page(again).await?).into_response())
}

/// The version the form was opened with. One that is not a number is one nobody opened: the form is stale, never fresh.
#[must_use]
pub fn opened_version(typed: &Typed) -> i32 {
    typed.trimmed("versjon").parse().unwrap_or(-1)
}
