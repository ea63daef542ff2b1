//! The whole application: the features' routers, the layers in order, the 404.

use std::time::Duration;

use axum::http::StatusCode;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Extension, Router};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;

use crate::features;
use crate::features::records::readiness;
use crate::state::AppState;
use crate::web::kept::Kept;
use crate::web::visit::Visiting;
use crate::web::{AppError, assets, headers, request_log, visit};

/// Everything a browser can reach. `tests/app/house/access.rs` holds each route on exactly one access list.
pub fn build_app(state: AppState) -> Router {
    // Inside the visitor's middleware, so that each of these answers is a page in the visitor's language.
    let guards = ServiceBuilder::new()
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_secs(50)))
        .layer(CatchPanicLayer::custom(|_| AppError::internal("a panic").into_response()));
    let pages = features::router()
        .fallback(async || AppError::NotFound)
        .method_not_allowed_fallback(async || AppError::NotSoUsed)
        .layer(guards)
        .layer(Extension(Kept::default()))
        .layer(from_fn_with_state(Visiting::new(state.clone(), features::large_forms()), visit::visit));
    let (csp, sniff, frames, referrer, hsts, opener, permissions) = headers::layers();
    Router::new()
        .route("/static/{hash}/{*name}", get(assets::serve))
        .route("/levende", get(async || StatusCode::NO_CONTENT))
        .route("/klar", get(readiness::answer))
        .merge(pages)
        .layer(
            ServiceBuilder::new()
                .layer(from_fn(request_log::log))
                .layer(CatchPanicLayer::new())
                .layer(csp)
                .layer(sniff)
                .layer(frames)
                .layer(referrer)
                .layer(hsts)
                .layer(opener)
                .layer(permissions)
                .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_secs(60)))
                .layer(CompressionLayer::new()),
        )
        .with_state(state)
}
