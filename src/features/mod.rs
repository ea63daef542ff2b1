//! The pages. One folder per thing a person does; a feature never imports a feature.

pub mod apply;
pub mod assess;
pub mod calls;
pub mod decide;
pub mod frames;
pub mod front;
pub mod letter;
pub mod municipalities;
pub mod people;
pub mod portfolio;
pub mod sign_in;

use axum::Router;

use crate::state::AppState;

/// All features' routes.
pub fn router() -> Router<AppState> {
    let routers = [
        apply::router(),
        assess::router(),
        calls::router(),
        decide::router(),
        frames::router(),
        front::router(),
        letter::router(),
        municipalities::router(),
        people::router(),
        portfolio::router(),
        sign_in::router(),
    ];
    routers.into_iter().fold(Router::new(), Router::merge)
}
