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
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

use crate::features;
use crate::features::records::readiness;
use crate::state::AppState;
use crate::web::kept::Kept;
use crate::web::time_limit::TimeLimit;
use crate::web::visit::Visiting;
use crate::web::{AppError, assets, headers, request_log, time_limit, visit};

fn in_time(seconds: u64) -> TimeLimit {
    TimeLimit { usual: Duration::from_secs(seconds), uploads: features::UPLOADS }
}

/// Everything a browser can reach. `tests/app/house/access.rs` holds each route on exactly one access list.
pub fn build_app(state: AppState) -> Router {
    // Inside the visitor's middleware, so that each of these answers is a page in the visitor's language.
    let guards = ServiceBuilder::new()
        .layer(from_fn_with_state(in_time(50), time_limit::hold))
        .layer(CatchPanicLayer::custom(|_| AppError::internal("a panic").into_response()));
    let pages = features::router()
        .fallback(async || AppError::NotFound)
        .method_not_allowed_fallback(async || AppError::NotSoUsed)
        .layer(guards)
        .layer(Extension(Kept::default()))
        .layer(from_fn_with_state(
            Visiting::new(state.clone(), features::large_forms(), features::UPLOADS),
            visit::visit,
        ));
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
                .layer(from_fn_with_state(in_time(60), time_limit::hold))
                .layer(
                    CompressionLayer::new().compress_when(
                        // Files of others are packed already, and leave with their length.
                        DefaultPredicate::new()
                            .and(NotForContentType::const_new("application/pdf"))
                            .and(NotForContentType::const_new("application/vnd.")),
                    ),
                ),
        )
        .with_state(state)
}
