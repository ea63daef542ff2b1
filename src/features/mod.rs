//! The pages. One room per part of the life of a grant, one folder in it per thing a person does; a feature never
//! imports a feature.

pub mod application;
pub mod casework;
pub mod decision;
pub mod insight;
pub mod people;
pub mod places;
pub mod programme;

use axum::Router;

use crate::state::AppState;

/// All features' routes.
pub fn router() -> Router<AppState> {
    let routers = [
        programme::router(),
        application::router(),
        casework::router(),
        decision::router(),
        insight::router(),
        places::router(),
        people::router(),
    ];
    routers.into_iter().fold(Router::new(), Router::merge)
}
