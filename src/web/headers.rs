//! Security headers on every response.

use axum::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::response::Response;
use tower_http::set_header::SetResponseHeaderLayer;

/// No inline anything, no third party. `data:` images are the icons inside Designsystemet's style sheet.
const CSP: &str = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; \
                   form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Layer = SetResponseHeaderLayer<HeaderValue>;

fn set(name: HeaderName, value: &'static str) -> Layer {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

#[must_use]
pub fn layers() -> (Layer, Layer, Layer, Layer, Layer, Layer, Layer) {
    (
        set(CONTENT_SECURITY_POLICY, CSP),
        set(X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // `frame-ancestors` for browsers that know it, this for the others.
        set(X_FRAME_OPTIONS, "DENY"),
        set(REFERRER_POLICY, "same-origin"),
        set(STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
        set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        set(HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
    )
}

/// The address of the page is a secret: no page that is visited from it is told more than the site's name.
/// (`no-referrer` would also take the origin from the page's own form, which the protection against forged forms needs.)
/// The token stays in the address and is not changed into a cookie: who holds several links may have them open side by side,
/// and the mail program's window and the browser's are two.
#[must_use]
pub fn secret_address(mut response: Response) -> Response {
    response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    response
}
