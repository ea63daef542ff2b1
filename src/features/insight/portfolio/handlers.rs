use axum::extract::{Query, State};
use axum::response::Response;

use super::choices::{self, Choices};
use super::filter::{Asked, Filter};
use super::queries;
use super::report;
use super::report::{Report, Rows};
use super::views::PortfolioPage;
use crate::domain::people::actor::MinistryActor;
use crate::state::AppState;
use crate::store::insight::view_changes::View;
use crate::store::{ReadTx, StoreError};
use crate::web::kept::{Keeping, Looked};
use crate::web::{AppError, MenuItem, Visitor};

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: MinistryActor,
    keeping: Keeping,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let mut making = match keeping.look(&state.pool, View::Portfolio, true).await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let mut read = ReadTx::begin_with_choices(&state.pool).await?;
    making.from(&mut read).await?;
    let choices = choices::choices(read.conn()).await?;
    let filter = Filter::read(&asked, &choices);
    let report = load(&mut read, &filter, &choices).await?;
    drop(read);
    let page = PortfolioPage::new(visitor.page(MenuItem::Portfolio), visitor.now, filter, &asked, choices, report);
    making.keep(&page, None)
}

/// Six statements, whatever the choices.
pub(super) async fn load(read: &mut ReadTx, filter: &Filter, choices: &Choices) -> Result<Report, StoreError> {
    let conn = read.conn();
    let rows = Rows {
        municipalities: queries::municipalities(conn, filter).await?,
        places: queries::places(conn, filter).await?,
        years: queries::years(conn, filter).await?,
        frames: queries::frames(conn, filter).await?,
        phases: queries::phases(conn, filter).await?,
        benefits: queries::benefits(conn, filter).await?,
    };
    Ok(report::make(filter, choices, rows))
}
