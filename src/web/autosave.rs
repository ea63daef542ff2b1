//! A page that saves by itself is answered with what it shows beside the field: that it is saved, or why not and where
//! to go. `static/app.js` sends the header and shows the answer.

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// Sent by a page that saves by itself.
const HEADER: &str = "x-autolagre";

#[must_use]
pub fn asked_for(headers: &HeaderMap) -> bool {
    headers.contains_key(HEADER)
}

/// The version that is saved now.
#[must_use]
pub fn saved(version: i32, text: &str) -> Response {
    axum::Json(serde_json::json!({ "versjon": version, "tekst": text })).into_response()
}

/// Why nothing was saved; and a page, opened beside this one, where something can be done about it.
#[must_use]
pub fn not_saved(status: StatusCode, text: &str, link: Option<(String, &str)>) -> Response {
    let link = link.map(|(to, text)| serde_json::json!({ "til": to, "tekst": text }));
    (status, axum::Json(serde_json::json!({ "tekst": text, "lenke": link }))).into_response()
}
