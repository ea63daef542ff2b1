//! What the office does with a case.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::case_page::{self, Posted};
use super::form::AssessmentForm;
use crate::domain::application::lifecycle::Stage;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Assess, Permit};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::state::AppState;
use crate::store::application::applications;
use crate::store::casework::assessments;
use crate::store::casework::assessments::SavedAssessment;
use crate::store::casework::cases;
use crate::store::casework::cases::CaseError;
use crate::store::programme::{calls, criteria};
use crate::store::{ReadTx, Tx};
use crate::web::faults::say_assessment;
use crate::web::{AppError, ShownFault, Typed, Visitor};

/// A refusal that is no field's fault becomes the page that keeps what was typed.
pub(super) fn problem(e: CaseError) -> AppError {
    match e {
        CaseError::Denied(no) => no.into(),
        CaseError::WrongStage(_) | CaseError::AnothersCase => AppError::Moved,
        CaseError::StillInTime => AppError::Moved,
        CaseError::NotACaseworker => AppError::NotFound,
        CaseError::Store(e) => e.into(),
    }
}

fn to_case(id: ApplicationId) -> Response {
    Redirect::to(&format!("/saker/{id}")).into_response()
}

pub(super) async fn take(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    cases::take(&mut tx, &actor, id, state.clock.now()).await.map_err(problem)?;
    tx.commit().await?;
    Ok(to_case(id))
}

pub(super) async fn assign(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut read, &actor, id).await?.ok_or(AppError::NotFound)?;
    policy::table(actor.actor.role, policy::Action::AssignCase, app.kind())?;
    drop(read);
    let refused = || ShownFault::new("saksbehandler", visitor.texts().sak_feil_saksbehandler());
    let Ok(to) = typed.trimmed("saksbehandler").parse::<AccountId>() else {
        let outcome = Posted { faults: vec![refused()], ..Posted::default() };
        return case_page::page(&state, &visitor, &actor, id, outcome, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let mut tx = Tx::begin(&state.pool).await?;
    match cases::assign(&mut tx, &actor, id, to, state.clock.now()).await {
        Ok(_) => tx.commit().await?,
        Err(CaseError::NotACaseworker) => {
            drop(tx);
            let outcome = Posted { faults: vec![refused()], ..Posted::default() };
            return case_page::page(&state, &visitor, &actor, id, outcome, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(e) => return Err(problem(e)),
    }
    Ok(to_case(id))
}

/// Goes on without the answer that did not come.
pub(super) async fn end_wait(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    match cases::end_wait(&mut tx, &actor, id, state.clock.now()).await {
        Ok(_) => tx.commit().await?,
        Err(CaseError::StillInTime) => {
            drop(tx);
            let t = visitor.texts();
            let mut read = ReadTx::begin(&state.pool).await?;
            let app = applications::find_case(&mut read, &actor, id).await?.ok_or(AppError::NotFound)?;
            drop(read);
            let Stage::AwaitingInformation { due, .. } = app.stage else { return Err(AppError::Moved) };
            let fault = ShownFault::new("sporsmal", t.sak_vent_feil_for_tidlig(t.moment(due)));
            let outcome = Posted { faults: vec![fault], ..Posted::default() };
            return case_page::page(&state, &visitor, &actor, id, outcome, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(e) => return Err(problem(e)),
    }
    Ok(to_case(id))
}

/// Saves the assessment, and sends it on when that is the button and nothing is missing.
pub(super) async fn assess(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let app = cases::lock_own_case(&mut tx, &actor, id).await.map_err(problem)?;
    let permit: Permit<Assess> = policy::may(&actor.actor, app.kind())?;
    let call = calls::find(tx.conn(), app.call).await?.ok_or(AppError::NotFound)?;
    let criteria = criteria::list_criteria(tx.conn(), call.criteria_set).await?;
    let asked = assessments::load_asked(tx.conn(), &app).await?;
    let years: Vec<i32> = asked.years.iter().map(|y| y.year).collect();
    let first_year = years.first().copied().unwrap_or(call.period.first_year);
    let form = AssessmentForm::typed(&typed, &criteria, &years);
    let refuse = |form, faults, status| {
        case_page::page(&state, &visitor, &actor, id, Posted { form: Some(form), faults, ..Posted::default() }, status)
    };
    if typed.switches_language() {
        drop(tx);
        return refuse(form, Vec::new(), StatusCode::OK).await;
    }
    let draft = match form.read(t, &criteria) {
        Ok(draft) => draft,
        Err(faults) => {
            drop(tx);
            return refuse(form, faults, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    let opened_with = typed.trimmed("versjon").parse().unwrap_or(-1);
    if let SavedAssessment::Stale = assessments::save(&mut tx, &permit, &actor, &app, &draft, opened_with, now).await? {
        drop(tx);
        let outcome = Posted { form: Some(form), stale: true, ..Posted::default() };
        return case_page::page(&state, &visitor, &actor, id, outcome, StatusCode::CONFLICT).await;
    }
    if typed.get("handling") != "send" {
        tx.commit().await?;
        return Ok(Redirect::to(&format!("/saker/{id}?lagret=1#vurdering")).into_response());
    }
    let periods = calls::periods(tx.conn()).await?;
    match draft.complete(&asked, &periods, oslo_date(now).year()) {
        Ok(complete) => {
            cases::recommend(&mut tx, &actor, id, &complete, now).await.map_err(problem)?;
            tx.commit().await?;
            Ok(to_case(id))
        }
        Err(faults) => {
            // What was typed is saved; only the sending is refused.
            tx.commit().await?;
            let faults = faults.iter().map(|f| say_assessment(t, &criteria, first_year, f)).collect();
            let outcome = Posted { faults, ..Posted::default() };
            case_page::page(&state, &visitor, &actor, id, outcome, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
