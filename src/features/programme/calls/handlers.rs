use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use time::{Duration, Time};

use super::form::say;
use super::views::{CallRow, ListPage, Part, ReviewPage};
use crate::domain::clocks::calendar::{at_oslo, oslo_date};
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::domain::programme::amending::cautions_before_publishing;
use crate::domain::programme::calls::{Call, CallStage, ShortTrack};
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::goals::Phase;
use crate::domain::values::ids::CallId;
use crate::domain::values::money::Kroner;
use crate::i18n::call_proposal;
use crate::i18n::call_proposal::CallValues;
use crate::state::AppState;
use crate::store::places::contacts;
use crate::store::programme::calls::{CallError, CallTerms};
use crate::store::programme::{amending, calls, criteria, settings};
use crate::store::{ReadTx, Tx};
use crate::web::form::opened_version;
use crate::web::{AppError, MenuItem, Typed, Visitor};

/// The smallest grant of a proposed call (the texts of the call's proposal).
const PROPOSED_LEAST: Kroner = Kroner::new(150_000);
/// Small sums, and the phases that find out whether something works; the ministry decides.
const PROPOSED_SHORT: Option<ShortTrack> = Some(ShortTrack { up_to: Kroner::new(500_000), last_phase: Phase::Testing });

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
) -> Result<Response, AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let all = calls::list_all(read.conn()).await?;
    let sent_under = calls::list_with_sent(read.conn()).await?;
    drop(read);
    let (t, now) = (visitor.texts(), state.clock.now());
    let rows = all
        .into_iter()
        .map(|call| CallRow {
            id: call.id,
            title: match call.title.in_lang(visitor.lang).trim() {
                "" => t.utlysninger_uten_tittel().to_owned(),
                title => title.to_owned(),
            },
            status: t.call_status(&call.status(now)),
            opens: t.moment(call.opens_at),
            closes: t.moment(call.closes_at),
            rules_version: call.rules_version,
            is_draft: call.stage == CallStage::Draft,
            is_published: matches!(call.stage, CallStage::Published { .. }),
            may_cancel: matches!(call.stage, CallStage::Published { .. }) && !sent_under.contains(&call.id),
        })
        .collect();
    let may_steer = policy::may_always::<SteerProgramme>(&actor.actor).is_ok();
    Ok(ListPage { page: visitor.page(MenuItem::Calls), rows, may_steer }.into_response())
}

/// A draft that starts from the proposed texts, with dates a season ahead.
pub(super) async fn create(State(state): State<AppState>, actor: MinistryActor) -> Result<Response, AppError> {
    let permit = policy::may_always::<SteerProgramme>(&actor.actor)?;
    let now = state.clock.now();
    let today = oslo_date(now);
    let mut tx = Tx::begin(&state.pool).await?;
    let periods = calls::periods(tx.conn()).await?;
    let period = *periods
        .iter()
        .rfind(|p| p.open)
        .or_else(|| periods.first())
        .ok_or_else(|| AppError::internal("no periods"))?;
    let settings = settings::on_day(tx.conn(), today).await?;
    let sets = criteria::list_decided(tx.conn()).await?;
    let set = criteria::in_force(&sets, today).ok_or_else(|| AppError::internal("no criteria hold today"))?;
    let values = CallValues {
        first_year: period.first_year,
        last_year: period.last_year,
        min_amount: PROPOSED_LEAST,
        max_amount: None,
        short_track: PROPOSED_SHORT,
        report_threshold: settings.reporting_threshold,
        criteria: set.criteria.iter().map(CallValues::named).collect(),
    };
    let on = |days: i64, hour: u8| {
        at_oslo(today + Duration::days(days), Time::from_hms(hour, 0, 0).unwrap_or(Time::MIDNIGHT))
    };
    let terms = CallTerms {
        period: period.number,
        title: call_proposal::title(&values),
        summary: call_proposal::summary(),
        opens_at: on(14, 8),
        closes_at: on(14 + 63, 15),
        expected_decision_on: today + Duration::days(14 + 63 + 84),
        min_amount: PROPOSED_LEAST,
        max_amount: None,
        short_track: PROPOSED_SHORT,
        criteria_set: set.id,
        rules: call_proposal::rules(&values),
    };
    let id = calls::create_draft(&mut tx, permit, &actor, &terms, now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/utlysninger/{id}/rediger")).into_response())
}

/// A call with what its review tells.
pub(super) struct Found {
    pub(super) call: Call,
    criteria: Vec<Criterion>,
    /// The offices that nobody can reach today.
    unreachable: Vec<String>,
    /// The weeks of notice in force.
    notice: i64,
}

pub(super) async fn find(state: &AppState, id: &str) -> Result<Found, AppError> {
    let id: CallId = id.parse().map_err(|_| AppError::NotFound)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let call = calls::find(read.conn(), id).await?.ok_or(AppError::NotFound)?;
    let criteria = calls::list_criteria(read.conn(), call.criteria_set).await?;
    let today = oslo_date(state.clock.now());
    let unreachable = contacts::list_unreachable(read.conn(), today).await?;
    let notice = amending::notice_weeks(read.conn(), today).await?;
    Ok(Found { call, criteria, unreachable, notice })
}

fn review_page(visitor: &Visitor, state: &AppState, found: Found) -> ReviewPage {
    let t = visitor.texts();
    let Found { call, criteria, unreachable, notice } = found;
    let weights: Vec<i32> = criteria.iter().map(|c| c.weight).collect();
    let now = state.clock.now();
    let faults = call
        .publish_faults(&weights, &unreachable, &call_proposal::late_rule(), now)
        .into_iter()
        .map(|f| say(t, f))
        .collect();
    let cautions = cautions_before_publishing(&call, notice, now).into_iter().map(|c| t.caution(c)).collect();
    let page = visitor.page(MenuItem::Calls).with_form_that_sends("skjema");
    ReviewPage {
        page,
        opens: t.moment_weekday(call.opens_at),
        closes: t.moment_weekday(call.closes_at),
        expected: t.date(call.expected_decision_on),
        years: t.year_span(call.period.first_year, call.period.last_year),
        parts: Part::all(t),
        weights: criteria.iter().map(|c| (c.name.in_lang(visitor.lang).to_owned(), c.weight)).collect(),
        call,
        faults,
        cautions,
        changed: false,
    }
}

/// What is missing, or what will be published.
pub(super) async fn review(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
) -> Result<Response, AppError> {
    policy::may_always::<SteerProgramme>(&actor.actor)?;
    let found = find(&state, &id).await?;
    if found.call.stage != CallStage::Draft {
        return Err(AppError::NotFound);
    }
    Ok(review_page(&visitor, &state, found).into_response())
}

pub(super) async fn publish(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
    form: Typed,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<SteerProgramme>(&actor.actor)?;
    let found = find(&state, &id).await?;
    // Nothing is published by a button this page does not have.
    if form.switches_language() || form.get("handling") != "kunngjor" {
        return Ok(review_page(&visitor, &state, found).into_response());
    }
    let opened_with = opened_version(&form);
    let mut tx = Tx::begin(&state.pool).await?;
    let late_rule = call_proposal::late_rule();
    match calls::publish(&mut tx, permit, &actor, found.call.id, opened_with, &late_rule, state.clock.now()).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/utlysninger").into_response())
        }
        Err(CallError::Faults(_)) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, review_page(&visitor, &state, found)).into_response())
        }
        // Somebody has changed it: shown as it is now, to be read again before it is published.
        Err(CallError::Stale(now)) if now.stage == CallStage::Draft => {
            drop(tx);
            let mut page = review_page(&visitor, &state, find(&state, &id).await?);
            page.changed = true;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(CallError::Store(e)) => Err(e.into()),
        Err(_) => Err(AppError::Moved),
    }
}
