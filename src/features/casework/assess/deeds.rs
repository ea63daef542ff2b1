//! What the office does with a case.

use axum::extract::{Path, State};
use axum::response::{Redirect, Response};

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
use crate::store::casework::notices;
use crate::store::programme::{calls, criteria};
use crate::store::{ReadTx, Tx};
use crate::web::faults::say_assessment;
use crate::web::form::{Answered, answer, opened_version};
use crate::web::{AppError, ShownFault, Typed, Visitor};

/// A refusal that is no field's fault becomes the page that keeps what was typed.
pub(super) fn problem(e: CaseError) -> AppError {
    match e {
        CaseError::Denied(no) => no.into(),
        CaseError::WrongStage(_) | CaseError::AnothersCase | CaseError::Changed => AppError::Moved,
        CaseError::StillInTime | CaseError::NotLater { .. } => AppError::Moved,
        CaseError::NotACaseworker => AppError::NotFound,
        CaseError::Store(e) => e.into(),
    }
}

fn to_case(id: ApplicationId) -> Answered {
    Answered::Done(format!("/saker/{id}"))
}

pub(super) async fn take(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Redirect, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    match cases::take(&mut tx, &actor, id, state.clock.now()).await {
        Ok(_) => tx.commit().await?,
        Err(e) => {
            drop(tx);
            let mut read = ReadTx::begin(&state.pool).await?;
            let app = applications::find_case(&mut read, &actor, id).await?.ok_or(AppError::NotFound)?;
            // Pressed twice: the case is theirs already.
            if app.caseworker() != Some(actor.actor.account) {
                return Err(problem(e));
            }
        }
    }
    Ok(Redirect::to(&format!("/saker/{id}")))
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
    let mut tx = Tx::begin(&state.pool).await?;
    let chosen = typed.trimmed("saksbehandler").parse::<AccountId>();
    let assigned = match chosen {
        Ok(to) => cases::assign(&mut tx, &actor, (id, opened_version(&typed)), to, state.clock.now()).await,
        Err(_) => Err(CaseError::NotACaseworker),
    };
    let answered = match assigned {
        Ok(_) => {
            tx.commit().await?;
            Ok(to_case(id))
        }
        Err(CaseError::NotACaseworker) => {
            drop(tx);
            let fault = ShownFault::new("saksbehandler", visitor.texts().sak_feil_saksbehandler());
            Ok(Answered::refused(fault))
        }
        Err(CaseError::Changed) => {
            drop(tx);
            Ok(Answered::Stale)
        }
        Err(e) => Err(problem(e)),
    };
    answer(answered, async |again| {
        let posted = Posted { chosen: chosen.ok(), ..again.into() };
        case_page::again(&state, &visitor, &actor, id, posted).await
    })
    .await
}

/// Sends a notice again that was given up. Pressed twice, it is sent once.
pub(super) async fn send_again(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path(job): Path<i64>,
) -> Result<Redirect, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let id = notices::send_again(&mut tx, &actor, job, state.clock.now()).await.map_err(problem)?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/saker/{id}?varslet=1")))
}

/// Goes on without the answer that did not come.
pub(super) async fn end_wait(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let answered = match cases::end_wait(&mut tx, &actor, id, state.clock.now()).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(to_case(id))
        }
        Err(CaseError::StillInTime) => {
            drop(tx);
            let t = visitor.texts();
            let mut read = ReadTx::begin(&state.pool).await?;
            let app = applications::find_case(&mut read, &actor, id).await?.ok_or(AppError::NotFound)?;
            let Stage::AwaitingInformation { due, .. } = app.stage else { return Err(AppError::Moved) };
            Ok(Answered::refused(ShownFault::new("sporsmal", t.sak_vent_feil_for_tidlig(t.moment(due)))))
        }
        Err(e) => Err(problem(e)),
    };
    answer(answered, async |again| case_page::again(&state, &visitor, &actor, id, again.into()).await).await
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
    let form = AssessmentForm::typed(&typed, &criteria, &years);
    let deed = async |mut tx: Tx| -> Result<(bool, Answered), AppError> {
        if typed.switches_language() {
            return Ok((false, Answered::AsTyped));
        }
        let draft = match form.read(t, &criteria) {
            Ok(draft) => draft,
            Err(faults) => return Ok((false, Answered::Refused(faults))),
        };
        let opened = opened_version(&typed);
        if let SavedAssessment::Stale = assessments::save(&mut tx, &permit, &actor, &app, &draft, opened, now).await? {
            return Ok((false, Answered::Stale));
        }
        if typed.get("handling") != "send" {
            tx.commit().await?;
            return Ok((true, Answered::Done(format!("/saker/{id}?lagret=1#vurdering"))));
        }
        let periods = calls::periods(tx.conn()).await?;
        let answered = match draft.complete(&asked, &periods, oslo_date(now).year()) {
            Ok(complete) => {
                cases::recommend(&mut tx, &actor, id, &complete, now).await.map_err(problem)?;
                to_case(id)
            }
            // What was typed is saved; only the sending is refused.
            Err(faults) => {
                let first_year = years.first().copied().unwrap_or(call.period.first_year);
                Answered::Refused(faults.iter().map(|f| say_assessment(t, &criteria, first_year, f)).collect())
            }
        };
        tx.commit().await?;
        Ok((true, answered))
    };
    let (saved, answered) = deed(tx).await?;
    let form = if saved { None } else { Some(form) };
    answer(Ok(answered), async |again| {
        case_page::again(&state, &visitor, &actor, id, Posted { form, ..again.into() }).await
    })
    .await
}
