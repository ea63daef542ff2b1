//! The pages. One room per part of the life of a grant, one folder in it per thing a person does; a feature never
//! imports a feature.

pub mod application;
pub mod casework;
pub mod decision;
pub mod insight;
pub mod people;
pub mod places;
pub mod programme;
pub mod records;

use axum::Router;

use crate::state::AppState;
use crate::web::limits::LargeForm;
use crate::web::upload::UploadRoute;

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

/// The routes that take a form with a file.
pub const UPLOADS: &[UploadRoute] = application::apply::UPLOADS;

/// The routes whose form is larger than most, with the most that each takes.
pub fn large_forms() -> impl Iterator<Item = LargeForm> {
    let all = [
        programme::calls::LARGE_FORMS,
        programme::criteria::LARGE_FORMS,
        application::apply::LARGE_FORMS,
        casework::assess::LARGE_FORMS,
        decision::decide::LARGE_FORMS,
        people::sign_in::LARGE_FORMS,
    ];
    all.into_iter().flatten().copied()
}
