//! The day the municipality is to answer by: what may be typed, and another day while the answer is awaited.

use axum::extract::{Path, State};
use axum::response::Response;
use time::{Date, OffsetDateTime};

use super::case_page::{self, Posted};
use super::deeds::problem;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::reply_day::{latest_reply_day, reply_due};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::Action;
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::applications;
use crate::store::casework::cases;
use crate::store::casework::cases::CaseError;
use crate::store::programme::calls;
use crate::store::{ReadTx, Tx};
use crate::web::faults::{no_reply_day, read_date};
use crate::web::form::{Answered, answer, opened_version};
use crate::web::{AppError, ShownFault, Typed, Visitor};

/// The last moment of the day that was typed: the whole of the last day counts. Or what is wrong with it.
pub(super) fn read(t: &Texts, typed: &str, today: Date, latest: Date) -> Result<OffsetDateTime, ShownFault> {
    let fault = |text: String| ShownFault::new("frist", text);
    let day = read_date(t, typed).map_err(fault)?;
    reply_due(day, today, latest).map_err(|why| fault(no_reply_day(t, why)))
}

/// # Errors
/// [`AppError::NotFound`] without its call.
pub(super) async fn latest(tx: &mut ReadTx, app: &Application, today: Date) -> Result<Date, AppError> {
    let call = calls::find(tx.conn(), app.call).await?.ok_or(AppError::NotFound)?;
    Ok(latest_reply_day(today, call.expected_decision_on))
}

pub(super) async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let now = state.clock.now();
    let today = oslo_date(now);
    let mut read_tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut read_tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    policy::table(actor.actor.role, Action::MoveReplyDeadline, app.kind())?;
    // Another caseworker has it: there is no field to mend on their page.
    if actor.actor.role == Role::Caseworker && app.caseworker() != Some(actor.actor.account) {
        return Err(AppError::Moved);
    }
    let latest = latest(&mut read_tx, &app, today).await?;
    drop(read_tx);
    let due = typed.get("frist");
    let answered = match read(visitor.texts(), due, today, latest) {
        _ if typed.switches_language() => Answered::AsTyped,
        Err(fault) => Answered::refused(fault),
        Ok(moment) => {
            let mut tx = Tx::begin(&state.pool).await?;
            let opened = (id, opened_version(&typed));
            match cases::move_reply_deadline(&mut tx, &actor, opened, moment, now).await {
                Ok(_) => {
                    tx.commit().await?;
                    Answered::Done(format!("/saker/{id}#sporsmal"))
                }
                Err(CaseError::Changed) => Answered::Stale,
                Err(CaseError::NotLater { given }) => {
                    let t = visitor.texts();
                    Answered::refused(ShownFault::new("frist", t.sak_svarfrist_feil_kortere(t.date(oslo_date(given)))))
                }
                Err(e) => return Err(problem(e)),
            }
        }
    };
    answer(Ok(answered), async |again| {
        let posted = Posted { due: Some(due.to_owned()), ..again.into() };
        case_page::again(&state, &visitor, &actor, id, posted).await
    })
    .await
}
