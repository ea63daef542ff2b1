//! `/klar`: whether this server may be given visitors. Without the database, or with a database older than the program,
//! it may not. A worker that is dead or mail that waits is told and takes no server out.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::state::AppState;
use crate::store::records::readiness;
use crate::store::records::readiness::Readiness;

/// Whoever asks is a machine that waits a few seconds at most.
const PATIENCE: Duration = Duration::from_secs(2);

pub async fn answer(State(state): State<AppState>) -> Response {
    let now = state.clock.now();
    let found = tokio::time::timeout(PATIENCE, readiness::look(&state.pool, now)).await;
    let (status, told) = match found {
        Ok(Ok(found)) => {
            let ready = found.missing_migrations.is_empty();
            (if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }, told(&found, now))
        }
        Ok(Err(_)) | Err(_) => {
            (StatusCode::SERVICE_UNAVAILABLE, serde_json::json!({ "ready": false, "database": false }))
        }
    };
    (status, [(CACHE_CONTROL, "no-store")], Json(told)).into_response()
}

fn told(found: &Readiness, now: OffsetDateTime) -> serde_json::Value {
    serde_json::json!({
        "ready": found.missing_migrations.is_empty(),
        "database": true,
        "missing_migrations": found.missing_migrations,
        "worker_last_seen": found.pulse.and_then(|p| p.worker_seen_at?.format(&Rfc3339).ok()),
        "oldest_unsent_notice_seconds": found.pulse.and_then(|p| Some((now - p.due_since?).whole_seconds().max(0))),
        "oldest_unscanned_file_seconds": found.files.map(|files| (now - files.since).whole_seconds().max(0)),
    })
}
