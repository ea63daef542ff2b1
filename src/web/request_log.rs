//! One line in the log for each request: method, route, status, time, the kind of role, and a number to find it by.
//!
//! The route's pattern, never the address: the addresses of invitations and of new passwords carry a secret, and a query
//! may carry what somebody searched for. Whatever else is logged meanwhile stands with the same number.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;
use uuid::Uuid;

use crate::domain::people::actor::Role;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// In what role an answer was given. The visitor's middleware puts it on the answer.
#[derive(Debug, Clone, Copy)]
pub struct ActedAs(pub Option<Role>);

pub async fn log(request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let id = given(request.headers()).unwrap_or_else(Uuid::now_v7);
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let span = tracing::info_span!("request", method = known(request.method()), route, id = %id);
    async {
        let mut response = next.run(request).await;
        let acted_as = response.extensions_mut().remove::<ActedAs>();
        let role = match acted_as {
            Some(ActedAs(Some(role))) => role.code(),
            Some(ActedAs(None)) => "signed_in",
            None => "nobody",
        };
        tracing::info!(status = response.status().as_u16(), ms = begun.elapsed().as_millis(), role, "answered");
        if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
            response.headers_mut().insert(REQUEST_ID, value);
        }
        response
    }
    .instrument(span)
    .await
}

/// A method is whatever word the visitor chose; only those that exist are logged.
fn known(method: &Method) -> &str {
    match *method {
        Method::GET | Method::HEAD | Method::POST | Method::PUT | Method::PATCH | Method::DELETE | Method::OPTIONS => {
            method.as_str()
        }
        _ => "other",
    }
}

/// The number the proxy gave the request. Only a UUID, with hyphens or without: anybody may write this header, and what
/// they write is not logged.
fn given(headers: &HeaderMap) -> Option<Uuid> {
    headers.get(REQUEST_ID)?.to_str().ok()?.parse().ok()
}
