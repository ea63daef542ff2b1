//! Static files: inside the binary, hashed together, compressed once at start-up, cached for ever.
//!
//! One hash for all of them, so that a relative URL inside a style sheet keeps working.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::squeezed::Squeezed;

#[derive(rust_embed::Embed)]
#[folder = "static/"]
#[exclude = "tema/*"]
#[exclude = "*.txt"]
#[exclude = "*.ttf"]
#[exclude = "skjermbilde*"]
struct Files;

struct File {
    body: Squeezed,
    content_type: String,
}

/// Made once, so it may take its time.
const QUALITY: i32 = 9;

struct Assets {
    hash: String,
    files: BTreeMap<String, File>,
}

static ASSETS: LazyLock<Assets> = LazyLock::new(load);

fn load() -> Assets {
    let mut names: Vec<String> = Files::iter().map(|n| n.into_owned()).collect();
    names.sort();
    let mut hasher = Sha256::new();
    let mut files = BTreeMap::new();
    for name in names {
        let Some(file) = Files::get(&name) else { continue };
        let plain = Bytes::from(file.data.into_owned());
        hasher.update(name.as_bytes());
        hasher.update(&plain);
        let content_type = mime_guess::from_path(&name).first_or_octet_stream().to_string();
        let squeeze =
            content_type.starts_with("text/") || content_type.contains("svg") || content_type.contains("javascript");
        let content_type =
            if content_type.starts_with("text/") { format!("{content_type}; charset=utf-8") } else { content_type };
        let body = Squeezed::new(plain, squeeze.then_some(QUALITY));
        body.make();
        files.insert(name, File { body, content_type });
    }
    let hash = hasher.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect();
    Assets { hash, files }
}

/// Where a static file is served.
#[must_use]
pub fn url(name: &str) -> String {
    format!("/static/{}/{name}", ASSETS.hash)
}

/// Reads and compresses all files now instead of at the first request.
pub fn warm() {
    LazyLock::force(&ASSETS);
}

/// An old hash is answered with today's file, uncached: a page in an open tab keeps its look over a deployment.
pub async fn serve(Path((hash, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    let Some(file) = ASSETS.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let (body, encoding) = file.body.taken_by(&headers);
    let cache = if hash == ASSETS.hash { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response =
        ([(CONTENT_TYPE, file.content_type.as_str()), (CACHE_CONTROL, cache), (VARY, "accept-encoding")], body.clone())
            .into_response();
    if let Some(encoding) = encoding {
        response.headers_mut().insert(CONTENT_ENCODING, axum::http::HeaderValue::from_static(encoding));
    }
    response
}
