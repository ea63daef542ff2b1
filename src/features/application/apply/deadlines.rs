//! «Frister og hvem sin tur»: all that the municipality must do next.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};

use super::due;
use super::due::Shown;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Action, table};
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, Visitor};

/// How many the page shows.
const PER_PAGE: i64 = 30;

#[derive(serde::Deserialize)]
pub(super) struct Wish {
    #[serde(default)]
    side: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/deadlines.html")]
pub(super) struct DeadlinesPage {
    pub page: Page,
    pub today: String,
    pub all: Vec<Shown>,
    pub pages: NearbyPages,
    /// The reader answers for the municipality when others ask.
    pub answers: bool,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let (today, number) = (oslo_date(now), page_number(&wish.side));
    let mut tx = ReadTx::begin(&state.pool).await?;
    let mut all = due::list(&mut tx, &actor, now, ((number - 1) * PER_PAGE, PER_PAGE + 1)).await?;
    let shown = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = all.len() > shown;
    all.truncate(shown);
    let page = DeadlinesPage {
        today: t.frister_i_dag(t.date_weekday(today)),
        all: all.iter().map(|due| due::shown(t, &actor, due, today)).collect(),
        answers: table(actor.actor.role, Action::AnswerForMunicipality, StageKind::Draft).is_ok(),
        pages: NearbyPages::of(t, number, more, |side| format!("/frister?side={side}")),
        page: visitor.page(MenuItem::Deadlines),
    };
    Ok(page.into_response())
}
