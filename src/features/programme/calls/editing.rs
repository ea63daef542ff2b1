use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::amending;
use super::form::{CallTyped, Reader, say};
use super::opened::{Amounts, Opened, follow_values, open, page};
use super::views::Stale;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::domain::programme::calls::CallStage;
use crate::domain::programme::criteria::Criterion;
use crate::state::AppState;
use crate::store::Tx;
use crate::store::programme::calls::CallError;
use crate::store::programme::{calls, criteria};
use crate::web::form::opened_version;
use crate::web::{AppError, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lagret: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
    axum::extract::Query(asked): axum::extract::Query<Asked>,
) -> Result<Response, AppError> {
    policy::may_always::<SteerProgramme>(&actor.actor)?;
    let opened = open(&state, &id).await?;
    if matches!(opened.call.stage, CallStage::Cancelled { .. }) {
        return Err(AppError::NotFound);
    }
    let typed = CallTyped::of_call(&opened.call, &opened.criteria);
    let mut page = page(&visitor, &state, &opened, typed, Vec::new(), None);
    page.saved = match asked.lagret.as_str() {
        "ja" => Some(visitor.texts().utlysninger_lagret()),
        "uendret" => Some(visitor.texts().endring_uendret()),
        _ => None,
    };
    Ok(page.into_response())
}

pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
    form: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<SteerProgramme>(&actor.actor)?;
    let opened = open(&state, &id).await?;
    let typed = CallTyped::of_typed(&form);
    let opened_with = opened_version(&form);
    if form.switches_language() && opened.call.stage == CallStage::Draft {
        let mut again = page(&visitor, &state, &opened, typed, Vec::new(), None);
        again.version = opened_with;
        return Ok(again.into_response());
    }
    if opened.call.stage != CallStage::Draft {
        return amending::save(&state, &visitor, &actor, permit, opened, &form).await;
    }
    let now = state.clock.now();
    let mut reader = Reader::new(t, &typed);
    let mut tx = Tx::begin(&state.pool).await?;
    let weights = reader.weights(&opened.criteria, visitor.lang);
    let periods: Vec<i32> = opened.periods.iter().map(|p| p.number).collect();
    let terms = reader.terms(&periods, opened.call.criteria_set);
    let done = match (weights, terms) {
        (Some(weights), Some(mut terms)) if reader.faults.is_empty() => {
            terms.opens_at = typed.kept("apner", opened.call.opens_at, terms.opens_at);
            terms.closes_at = typed.kept("stenger", opened.call.closes_at, terms.closes_at);
            if let Some(period) = opened.periods.iter().find(|p| p.number == terms.period) {
                let amounts =
                    Amounts { least: terms.min_amount, most: terms.max_amount, short_track: terms.short_track };
                let values = (*period, amounts, weights.as_slice());
                follow_values(&mut terms.title, &mut terms.rules, &opened, values);
            }
            if opened.criteria.iter().map(|c| c.weight).ne(weights.iter().copied()) {
                // A set never changes once it is made: other weights are a new set with the next version.
                let changed: Vec<Criterion> =
                    opened.criteria.iter().cloned().zip(weights).map(|(c, weight)| Criterion { weight, ..c }).collect();
                terms.criteria_set = criteria::add_criteria_set(&mut tx, &changed, now).await?;
            }
            calls::save_draft(&mut tx, permit, &actor, opened.call.id, opened_with, &terms, now).await.map(|_| ())
        }
        _ => Err(CallError::Faults(Vec::new())),
    };
    let mut faults = reader.faults;
    match done {
        Ok(()) => {
            tx.commit().await?;
            let onward = if form.get("handling") == "kunngjor" { "kunngjor" } else { "rediger?lagret=ja" };
            Ok(Redirect::to(&format!("/utlysninger/{}/{onward}", opened.call.id)).into_response())
        }
        Err(CallError::Faults(more)) => {
            faults.extend(more.into_iter().map(|f| say(t, f)));
            let mut again = page(&visitor, &state, &opened, typed, faults, None);
            again.version = opened_with;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
        // Both versions are shown; the next save is a choice made with open eyes.
        Err(CallError::Stale(call)) => {
            let criteria = calls::list_criteria(tx.conn(), call.criteria_set).await?;
            drop(tx);
            let saved = CallTyped::of_call(&call, &criteria);
            let stale = Stale::new(t, &criteria, &typed, &saved);
            let opened = Opened { call: *call, criteria, periods: opened.periods };
            Ok((StatusCode::CONFLICT, page(&visitor, &state, &opened, typed, Vec::new(), Some(stale))).into_response())
        }
        Err(CallError::WrongStage | CallError::Refused(_) | CallError::HasApplications(_)) => Err(AppError::Moved),
        Err(CallError::Store(e)) => Err(e.into()),
    }
}
