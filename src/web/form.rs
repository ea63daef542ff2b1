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

/// Where a form stands that shows what follows before anything is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The form itself, as typed: to be changed, or in another language.
    Form,
    /// What follows.
    Preview,
    /// The button of the preview: nothing is decided by any other way.
    Decide,
}

impl Step {
    #[must_use]
    pub fn of(typed: &Typed) -> Step {
        let previewed = typed.get("steg") == "forhandsvist";
        match (typed.get("handling"), typed.switches_language(), previewed) {
            ("endre", _, _) | (_, true, false) => Step::Form,
            ("fastsett", false, true) => Step::Decide,
            _ => Step::Preview,
        }
    }
}

/// What follows, 200; or 409 when it follows from something else than what the form was opened with.
pub fn what_follows(page: impl IntoResponse, changed: bool) -> Response {
    let status = if changed { StatusCode::CONFLICT } else { StatusCode::OK };
    (status, page).into_response()
}

/// The form again with its faults, 422.
pub fn refused(page: impl IntoResponse) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

/// The version the form was opened with. One that is not a number is one nobody opened: the form is stale, never fresh.
#[must_use]
pub fn opened_version<N: From<i32> + std::str::FromStr>(typed: &Typed) -> N {
    typed.trimmed("versjon").parse().unwrap_or_else(|_| N::from(-1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_button_of_the_preview_decides() {
        let typed = |pairs: &[(&str, &str)]| {
            Typed::new(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
        };
        let (seen, decide, back) = (("steg", "forhandsvist"), ("handling", "fastsett"), ("handling", "endre"));
        let language = ("_sprak", "nn");
        for (form, step) in [
            (&[][..], Step::Preview),
            (&[decide], Step::Preview),
            (&[seen], Step::Preview),
            (&[seen, decide], Step::Decide),
            (&[seen, back], Step::Form),
            (&[back], Step::Form),
            (&[language], Step::Form),
            (&[seen, language], Step::Preview),
            (&[seen, decide, language], Step::Preview),
        ] {
            assert_eq!(Step::of(&typed(form)), step, "{form:?}");
        }
        assert_eq!(opened_version::<i64>(&typed(&[("versjon", "12")])), 12);
        assert_eq!(opened_version::<i32>(&typed(&[])), -1);
    }
}
