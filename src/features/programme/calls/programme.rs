use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::views::{ConfirmPage, PeriodRow, ProgrammePage};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::state::AppState;
use crate::store::programme::calls;
use crate::store::programme::calls::OpenPeriodError;
use crate::store::{ReadTx, Tx};
use crate::web::faults::too_long;
use crate::web::form::Step;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

/// The longest reference of a decision.
const LONGEST: usize = 500;

async fn page(
    visitor: &Visitor,
    actor: &MinistryActor,
    state: &AppState,
    decision: String,
    faults: Vec<ShownFault>,
) -> Result<ProgrammePage, AppError> {
    let (t, now) = (visitor.texts(), state.clock.now());
    let mut read = ReadTx::begin(&state.pool).await?;
    let periods: Vec<PeriodRow> = calls::list_period_openings(read.conn())
        .await?
        .into_iter()
        .map(|p| PeriodRow {
            number: p.period.number,
            years: t.year_span(p.period.first_year, p.period.last_year),
            opened: p.opened.map(|(at, decision)| {
                let day = t.date(oslo_date(at));
                (if at > now { t.programmet_apner(day) } else { t.programmet_apnet(day) }, decision)
            }),
        })
        .collect();
    let closed = periods.iter().find(|p| p.opened.is_none()).map(|p| p.number);
    let may_steer = policy::may_always::<SteerProgramme>(&actor.actor).is_ok();
    let page = visitor.page(MenuItem::Calls);
    let page = if may_steer && closed.is_some() { page.with_form("skjema") } else { page };
    Ok(ProgrammePage { page, periods, closed: closed.filter(|_| may_steer), decision, faults })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
) -> Result<Response, AppError> {
    Ok(page(&visitor, &actor, &state, String::new(), Vec::new()).await?.into_response())
}

/// Asks for confirmation first: a period is never closed again.
pub(super) async fn open(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    form: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<SteerProgramme>(&actor.actor)?;
    let decision = form.get("vedtak").to_owned();
    let step = Step::of(&form);
    if step == Step::Form {
        return Ok(page(&visitor, &actor, &state, decision, Vec::new()).await?.into_response());
    }
    let length = decision.chars().count();
    let fault = if decision.trim().is_empty() {
        Some(ShownFault::new("vedtak", t.programmet_feil_vedtak()))
    } else if length > LONGEST {
        Some(too_long(t, "vedtak", length, LONGEST))
    } else {
        None
    };
    if let Some(fault) = fault {
        let faults = vec![fault];
        return Ok(
            (StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, &actor, &state, decision, faults).await?).into_response()
        );
    }
    let shown = page(&visitor, &actor, &state, decision.clone(), Vec::new()).await?;
    let Some(number) = shown.closed else { return Err(AppError::Moved) };
    if step == Step::Decide {
        let mut tx = Tx::begin(&state.pool).await?;
        return match calls::open_period(&mut tx, permit, &actor, number, &decision, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                Ok(Redirect::to("/programmet").into_response())
            }
            Err(OpenPeriodError::AlreadyOpen) => Err(AppError::Moved),
            Err(OpenPeriodError::DecisionMissing) => {
                let faults = vec![ShownFault::new("vedtak", t.programmet_feil_vedtak())];
                Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&visitor, &actor, &state, decision, faults).await?)
                    .into_response())
            }
            Err(OpenPeriodError::Store(e)) => Err(e.into()),
        };
    }
    let years = shown.periods.iter().find(|p| p.number == number).map(|p| p.years.clone()).unwrap_or_default();
    Ok(ConfirmPage { page: visitor.page(MenuItem::Calls).with_form("skjema"), number, years, decision }.into_response())
}
