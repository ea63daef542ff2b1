//! How long a request may take. A route that takes a file has the time a file takes on a slow line; its own pace is held
//! where it is read (`upload`).

use std::time::Duration;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::upload::{TIME_TO_SEND, UploadRoute};

#[derive(Debug, Clone, Copy)]
pub struct TimeLimit {
    /// For all but a file.
    pub usual: Duration,
    pub uploads: &'static [UploadRoute],
}

impl TimeLimit {
    fn of(&self, request: &Request) -> Duration {
        let route = request.extensions().get::<MatchedPath>();
        let takes_file = request.method() == Method::POST && route.is_some_and(|r| self.uploads.contains(&r.as_str()));
        if takes_file { TIME_TO_SEND + self.usual } else { self.usual }
    }
}

pub async fn hold(State(limit): State<TimeLimit>, request: Request, next: Next) -> Response {
    let limit = limit.of(&request);
    tokio::time::timeout(limit, next.run(request)).await.unwrap_or_else(|_| StatusCode::GATEWAY_TIMEOUT.into_response())
}
