//! A file that somebody else has made, on its way to a reader: saved and never shown here, whatever it is.

use axum::body::{Body, Bytes};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use futures_util::Stream;

/// Even if a browser showed it, nothing in it would run, load or be ours.
const SANDBOX: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

/// The file, with headers that make a browser save it. Compressed already, or not worth it: it goes out as it is.
pub fn file<E>(
    name: &str,
    media_type: &'static str,
    size: u64,
    pieces: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
) -> Response
where
    E: std::error::Error + Send + Sync + 'static,
{
    let mut headers = HeaderMap::new();
    let mut set = |header: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(header, value);
        }
    };
    set(CONTENT_TYPE, media_type);
    set(CONTENT_LENGTH, &size.to_string());
    set(CONTENT_DISPOSITION, &disposition(name));
    set(CONTENT_SECURITY_POLICY, SANDBOX);
    set(CACHE_CONTROL, "no-store, no-transform");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    (headers, Body::from_stream(pieces)).into_response()
}

/// The name twice (RFC 6266): in plain letters for old readers, and as it is.
fn disposition(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || " .-_()".contains(c) { c } else { '_' }).collect();
    let mut whole = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            whole.push(char::from(byte));
        } else {
            whole.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_name_is_plain_and_whole_and_ends_no_header() {
        assert_eq!(
            disposition("Plan for Røros \"ny\"\r\nx: y.pdf"),
            "attachment; filename=\"Plan for R_ros _ny___x_ y.pdf\"; \
             filename*=UTF-8''Plan%20for%20R%C3%B8ros%20%22ny%22%0D%0Ax%3A%20y.pdf"
        );
    }
}
