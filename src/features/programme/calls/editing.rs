use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::form::{CallTyped, Reader, say};
use super::views::{EditPage, Part, Stale, WeightField};
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::domain::programme::calls::{Call, CallStage};
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::CallId;
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::i18n::call_proposal;
use crate::i18n::call_proposal::CallValues;
use crate::state::AppState;
use crate::store::programme::calls::{CallError, CallTerms};
use crate::store::programme::{calls, criteria};
use crate::store::{ReadTx, Tx};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

/// The call with all that its form shows: three statements.
struct Opened {
    call: Call,
    criteria: Vec<Criterion>,
    periods: Vec<Period>,
}

async fn open(state: &AppState, id: &str) -> Result<Opened, AppError> {
    let id: CallId = id.parse().map_err(|_| AppError::NotFound)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let call = calls::find(read.conn(), id).await?.ok_or(AppError::NotFound)?;
    let criteria = calls::list_criteria(read.conn(), call.criteria_set).await?;
    let periods = calls::periods(read.conn()).await?;
    Ok(Opened { call, criteria, periods })
}

fn page(
    visitor: &Visitor,
    state: &AppState,
    opened: &Opened,
    typed: CallTyped,
    faults: Vec<ShownFault>,
    stale: Option<Stale>,
) -> EditPage {
    let now = state.clock.now();
    EditPage {
        page: visitor.page(MenuItem::Calls).with_form("skjema"),
        id: opened.call.id,
        version: opened.call.version,
        is_draft: opened.call.stage == CallStage::Draft,
        deadline_passed: opened.call.is_late(now),
        rules_version: opened.call.rules_version,
        parts: Part::all(visitor.texts()),
        weights: opened
            .criteria
            .iter()
            .map(|c| WeightField {
                id: format!("vekt-{}", c.code),
                name: c.name.in_lang(visitor.lang).to_owned(),
                question: c.question.in_lang(visitor.lang).to_owned(),
            })
            .collect(),
        periods: opened.periods.iter().map(|p| p.number).collect(),
        typed,
        faults,
        stale,
        saved: false,
    }
}

/// The proposal's own words about amounts, weights and years say what the fields say, also after the fields are changed.
fn follow_values(terms: &mut CallTerms, opened: &Opened, weights: &[i32]) {
    let (call, periods) = (&opened.call, &opened.periods);
    let weights_before: Vec<i32> = opened.criteria.iter().map(|c| c.weight).collect();
    let named = |weights: &[i32]| -> Vec<(Bilingual, i32)> {
        opened.criteria.iter().map(|c| c.name.clone()).zip(weights.iter().copied()).collect()
    };
    let values = |period: &Period, min_amount: Kroner, max_amount: Option<Kroner>, weights: &[i32]| CallValues {
        first_year: period.first_year,
        last_year: period.last_year,
        min_amount,
        max_amount,
        report_threshold: Kroner::ZERO,
        criteria: named(weights),
    };
    let after = periods.iter().find(|p| p.number == terms.period);
    let after = after.map(|p| values(p, terms.min_amount, terms.max_amount, weights));
    let before = values(&call.period, call.min_amount, call.max_amount, &weights_before);
    if let Some(after) = after {
        terms.title = call_proposal::follow(&terms.title, &before, &after);
        for rule in &mut terms.rules {
            *rule = call_proposal::follow(rule, &before, &after);
        }
    }
}

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
    page.saved = asked.lagret == "ja";
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
    let opened_with = form.get("versjon").parse::<i32>().unwrap_or_default();
    if form.switches_language() {
        let mut again = page(&visitor, &state, &opened, typed, Vec::new(), None);
        again.version = opened_with;
        return Ok(again.into_response());
    }
    let now = state.clock.now();
    let is_draft = opened.call.stage == CallStage::Draft;
    let mut reader = Reader::new(t, &typed);
    let mut tx = Tx::begin(&state.pool).await?;
    let done = if is_draft {
        let weights = reader.weights(&opened.criteria, visitor.lang);
        let periods: Vec<i32> = opened.periods.iter().map(|p| p.number).collect();
        let terms = reader.terms(&periods, opened.call.criteria_set);
        match (weights, terms) {
            (Some(weights), Some(mut terms)) if reader.faults.is_empty() => {
                terms.opens_at = typed.kept("apner", opened.call.opens_at, terms.opens_at);
                terms.closes_at = typed.kept("stenger", opened.call.closes_at, terms.closes_at);
                follow_values(&mut terms, &opened, &weights);
                if opened.criteria.iter().map(|c| c.weight).ne(weights.iter().copied()) {
                    // A set never changes once it is made: other weights are a new set with the next version.
                    let changed: Vec<Criterion> = opened
                        .criteria
                        .iter()
                        .cloned()
                        .zip(weights)
                        .map(|(c, weight)| Criterion { weight, ..c })
                        .collect();
                    terms.criteria_set = criteria::add_criteria_set(&mut tx, &changed, now).await?;
                }
                calls::save_draft(&mut tx, permit, &actor, opened.call.id, opened_with, &terms, now).await.map(|_| ())
            }
            _ => Err(CallError::Faults(Vec::new())),
        }
    } else {
        match reader.amendment() {
            Some(mut amendment) if reader.faults.is_empty() => {
                amendment.closes_at = typed.kept("stenger", opened.call.closes_at, amendment.closes_at);
                calls::amend(&mut tx, permit, &actor, opened.call.id, opened_with, &amendment, now).await.map(|_| ())
            }
            _ => Err(CallError::Faults(Vec::new())),
        }
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
        Err(CallError::Deadline) => {
            let faults = vec![ShownFault::new("stenger-dato", t.utlysninger_feil_flytte())];
            let mut again = page(&visitor, &state, &opened, typed, faults, None);
            again.version = opened_with;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
        // Both versions are shown; the next save is a choice made with open eyes.
        Err(CallError::Stale(call)) => {
            let criteria = calls::list_criteria(tx.conn(), call.criteria_set).await?;
            drop(tx);
            let saved = CallTyped::of_call(&call, &criteria);
            let stale = Stale::new(t, &typed, &saved);
            let opened = Opened { call: *call, criteria, periods: opened.periods };
            Ok((StatusCode::CONFLICT, page(&visitor, &state, &opened, typed, Vec::new(), Some(stale))).into_response())
        }
        Err(CallError::WrongStage | CallError::HasApplications(_)) => Err(AppError::Moved),
        Err(CallError::Store(e)) => Err(e.into()),
    }
}
