//! What the store refuses, as a page.

use crate::store::application::submissions::SubmitError;
use crate::web::AppError;

/// A refusal that is no field's fault becomes the page that keeps what was typed.
pub(super) fn problem(e: SubmitError) -> AppError {
    match e {
        SubmitError::WrongStage(e) => e.into(),
        SubmitError::Closed { .. } => AppError::Closed,
        // Told on the question's page, where it is mended.
        SubmitError::Refused(_) => AppError::Moved,
        // Told on the page before anything is sent; an answer is sent to the office that has the case.
        SubmitError::MunicipalityEnded | SubmitError::Unconfirmed(_) => AppError::Moved,
        SubmitError::Store(e) => e.into(),
    }
}
