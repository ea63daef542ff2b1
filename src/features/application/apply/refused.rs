//! What the store refuses, as a page.

use crate::store::application::submissions::SubmitError;
use crate::web::AppError;

/// A refusal that is no field's fault becomes the page that keeps what was typed.
pub(super) fn problem(e: SubmitError) -> AppError {
    match e {
        SubmitError::WrongStage(e) => e.into(),
        SubmitError::Store(e) => e.into(),
    }
}
