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

/// What is saved now.
pub struct SavedNow<'a> {
    /// The version that what the page says next is merged with.
    pub version: i32,
    /// More is saved than the page shows.
    pub own: bool,
    pub text: &'a str,
    /// The page with all that is saved.
    pub link: Option<(String, &'a str)>,
    /// Who else writes here; empty for nobody.
    pub writing: String,
}

#[must_use]
pub fn saved(now: &SavedNow<'_>) -> Response {
    let link = now.link.as_ref().map(|(to, text)| serde_json::json!({ "til": to, "tekst": text }));
    axum::Json(serde_json::json!({
        "versjon": now.version, "eget": if now.own { "1" } else { "" }, "tekst": now.text, "lenke": link, "her": now.writing
    }))
    .into_response()
}

/// Why nothing was saved; and a page, opened beside this one, where something can be done about it.
#[must_use]
pub fn not_saved(status: StatusCode, text: &str, link: Option<(String, &str)>) -> Response {
    let link = link.map(|(to, text)| serde_json::json!({ "til": to, "tekst": text }));
    (status, axum::Json(serde_json::json!({ "tekst": text, "lenke": link }))).into_response()
}
