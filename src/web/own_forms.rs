//! Whether a form comes from our own pages, told before it is read. Another site sends forms in nobody's name.

use std::convert::Infallible;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Request, Response};
use tower::{Layer, ServiceExt, service_fn};
use tower_http::csrf::{CsrfLayer, ProtectionError};

/// `Sec-Fetch-Site` decides; browsers without it (Safari before 16.4) are asked for `Origin`. That must be the request's
/// own host, or the address people use: a proxy may write a host of its own.
#[derive(Debug, Clone)]
pub(super) struct OwnForms(CsrfLayer);

impl OwnForms {
    pub(super) fn at(public_origin: Option<&str>) -> OwnForms {
        let by_host = CsrfLayer::new();
        let trusted = public_origin.and_then(|origin| by_host.clone().add_trusted_origin(origin).ok());
        OwnForms(trusted.unwrap_or(by_host))
    }

    pub(super) async fn takes(&self, parts: &Parts) -> bool {
        let passes = service_fn(|_: Request<Body>| async { Ok::<_, Infallible>(Response::new(Body::empty())) });
        let asked = self.0.layer(passes).oneshot(Request::from_parts(parts.clone(), Body::empty())).await;
        asked.is_ok_and(|answer| answer.extensions().get::<ProtectionError>().is_none())
    }
}
