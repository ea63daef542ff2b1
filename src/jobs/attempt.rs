//! One attempt at something that may hang or panic.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;

use crate::store::StoreError;

/// Why a job was not done.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotDone {
    /// Another attempt may go better.
    #[error("{0}")]
    Again(String),
    /// Every attempt would end the same way.
    #[error("{0}")]
    Never(String),
}

impl From<StoreError> for NotDone {
    fn from(cause: StoreError) -> NotDone {
        match cause {
            StoreError::NotFound | StoreError::ImpossibleRow { .. } => NotDone::Never(cause.to_string()),
            StoreError::Unavailable(_) | StoreError::Database(_) => NotDone::Again(cause.to_string()),
        }
    }
}

/// Why something was not seen to its end.
#[derive(Debug, thiserror::Error)]
pub(super) enum Cut {
    #[error("no end within {0:?}")]
    TimeLimit(Duration),
    #[error("a panic: {0}")]
    Panic(String),
}

/// Sees something to its end, unless it takes too long or panics.
pub(super) async fn guarded<T>(limit: Duration, what: impl Future<Output = T>) -> Result<T, Cut> {
    match tokio::time::timeout(limit, AssertUnwindSafe(what).catch_unwind()).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(panic)) => {
            let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
            let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(Cut::Panic(said.unwrap_or_else(|| "without words".to_owned())))
        }
        Err(_) => Err(Cut::TimeLimit(limit)),
    }
}
