//! Changing a published call: what follows is shown before it is saved.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::form::{CallTyped, Reader, say};
use super::opened::{Amounts, Opened, follow_values, page};
use super::views::{AmendReviewPage, Stale};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy::{Permit, SteerProgramme};
use crate::domain::programme::amending::{AmendFault, CallAmendment, Reach, Told, amend_fault, cautions_of};
use crate::domain::programme::calls::{Call, CallStage};
use crate::domain::records::call_change::CallChange;
use crate::domain::values::language::Lang;
use crate::i18n::{Texts, call_changes};
use crate::state::AppState;
use crate::store::programme::calls::CallError;
use crate::store::programme::{amending, calls};
use crate::store::{ReadTx, Tx};
use crate::web::clean::clean;
use crate::web::form::{Step, opened_version};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

fn in_words(lang: Lang, call: &Call, change: &CallChange, told: Told) -> Vec<(&'static str, String)> {
    call_changes::in_mail(lang, call, change, told)
}

/// Reads the form; then shows what follows, or, from that page's own button, saves.
pub(super) async fn save(
    state: &AppState,
    visitor: &Visitor,
    actor: &MinistryActor,
    permit: Permit<SteerProgramme>,
    opened: Opened,
    form: &Typed,
) -> Result<Response, AppError> {
    if matches!(opened.call.stage, CallStage::Cancelled { .. }) {
        return Err(AppError::Moved);
    }
    let t = visitor.texts();
    let now = state.clock.now();
    let typed = CallTyped::of_typed(form);
    let opened_with = opened_version(form);
    let again = |typed, faults, status| {
        let mut again = page(visitor, state, &opened, typed, faults, None);
        again.version = opened_with;
        Ok((status, again).into_response())
    };
    let step = Step::of(form);
    if step == Step::Form {
        return again(typed, Vec::new(), StatusCode::OK);
    }
    let (amendment, faults) = read(t, visitor.lang, &opened, &typed, now);
    let Some(amendment) = amendment.filter(|_| faults.is_empty()) else {
        return again(typed, faults, StatusCode::UNPROCESSABLE_ENTITY);
    };
    if step == Step::Decide {
        let mut tx = Tx::begin(&state.pool).await?;
        let id = (opened.call.id, opened_with);
        return match amending::amend(&mut tx, permit, actor, id, &amendment, in_words, now).await {
            Ok(_) => {
                tx.commit().await?;
                Ok(Redirect::to(&format!("/utlysninger/{}/rediger?lagret=ja", opened.call.id)).into_response())
            }
            Err(CallError::Faults(faults)) => {
                let faults = faults.into_iter().map(|f| say(t, f)).collect();
                again(typed, faults, StatusCode::UNPROCESSABLE_ENTITY)
            }
            Err(CallError::Refused(fault)) => again(typed, vec![refused(t, fault)], StatusCode::UNPROCESSABLE_ENTITY),
            Err(CallError::Stale(call)) => {
                let criteria = calls::list_criteria(tx.conn(), call.criteria_set).await?;
                drop(tx);
                Ok(conflict(visitor, state, &Opened { call: *call, criteria, periods: opened.periods }, typed))
            }
            Err(CallError::WrongStage | CallError::HasApplications(_)) => Err(AppError::Moved),
            Err(CallError::Store(e)) => Err(e.into()),
        };
    }
    if opened_with != opened.call.version {
        return Ok(conflict(visitor, state, &opened, typed));
    }
    let change = amendment.change_of(&opened.call, &opened.criteria);
    if change.is_empty() {
        return Ok(Redirect::to(&format!("/utlysninger/{}/rediger?lagret=uendret", opened.call.id)).into_response());
    }
    let mut read = ReadTx::begin(&state.pool).await?;
    let reach = amending::count_reach(read.conn(), opened.call.id).await?;
    let notice = amending::notice_weeks(read.conn(), oslo_date(now)).await?;
    drop(read);
    if let Some(fault) = amend_fault(&opened.call, &change, reach.sent, notice, now) {
        return again(typed, vec![refused(t, fault)], StatusCode::UNPROCESSABLE_ENTITY);
    }
    Ok(AmendReviewPage {
        page: visitor.page(MenuItem::Calls).with_form("skjema"),
        id: opened.call.id,
        version: opened_with,
        title: opened.call.title.in_lang(visitor.lang).to_owned(),
        lines: t.change_lines(&change, None),
        follows: follows(t, &opened.call, &change, reach, opened.call.is_late(now)),
        cautions: cautions_of(&opened.call, &change, notice, now).into_iter().map(|c| t.caution(c)).collect(),
        typed: typed.answers(),
    }
    .into_response())
}

/// Both versions are shown; the next save is a choice made with open eyes.
fn conflict(visitor: &Visitor, state: &AppState, now: &Opened, typed: CallTyped) -> Response {
    let stale = Stale::new(visitor.texts(), &now.criteria, &typed, &CallTyped::of_call(&now.call, &now.criteria));
    (StatusCode::CONFLICT, page(visitor, state, now, typed, Vec::new(), Some(stale))).into_response()
}

fn refused(t: &Texts, fault: AmendFault) -> ShownFault {
    let field = match fault {
        AmendFault::Deadline | AmendFault::DeadlineMustMove { .. } => "stenger-dato",
        AmendFault::AwardCriteriaAfterDeadline => "regel-3-nb",
    };
    ShownFault::new(field, t.amend_fault(fault))
}

/// The amendment, with every text whole in both standards; the proposal's own words about weights follow the fields.
fn read(
    t: &Texts,
    lang: Lang,
    opened: &Opened,
    typed: &CallTyped,
    now: time::OffsetDateTime,
) -> (Option<CallAmendment>, Vec<ShownFault>) {
    let call = &opened.call;
    let mut reader = Reader::new(t, typed);
    // After the deadline the form has no weights.
    let weights = if call.is_late(now) { None } else { reader.weights(&opened.criteria, lang) };
    let mut amendment = reader.amendment();
    let mut faults = reader.faults;
    if let Some(amendment) = &mut amendment {
        keep_unchanged(call, amendment);
        amendment.closes_at = typed.kept("stenger", call.closes_at, amendment.closes_at);
        if let Some(weights) = &weights {
            let values = (call.period, Amounts::of(call), weights.as_slice());
            follow_values(&mut amendment.title, &mut amendment.rules, opened, values);
        }
        amendment.weights = weights;
        faults.extend(amendment.missing_texts(call, now).into_iter().map(|f| say(t, f)));
    }
    (amendment, faults)
}

/// A text that is shown and not touched is the same text: what was stored before texts were cleaned comes back clean, and
/// is no change that moves a deadline or is told to anybody.
fn keep_unchanged(call: &Call, to: &mut CallAmendment) {
    let stored = [&call.title, &call.summary].into_iter().chain(&call.rules);
    let read = [&mut to.title, &mut to.summary].into_iter().chain(&mut to.rules);
    for (stored, read) in stored.zip(read) {
        for (stored, read) in [(&stored.nb, &mut read.nb), (&stored.nn, &mut read.nn)] {
            if clean(stored) == *read {
                read.clone_from(stored);
            }
        }
    }
}

/// What follows of the change, sentence by sentence.
fn follows(t: &Texts, call: &Call, change: &CallChange, reach: Reach, late: bool) -> Vec<String> {
    let mut all = vec![t.endring_sendt(reach.sent)];
    if reach.decided > 0 {
        all.push(t.endring_avgjort(reach.decided));
    }
    all.extend([
        t.endring_skriver(reach.writing),
        t.endring_varsles(reach.municipalities),
        match &change.closes_at {
            Some(was) => t.endring_ny_frist(t.moment(was.after)),
            None if late => t.endring_frist_gatt(t.moment(call.closes_at)),
            None => t.endring_frist_star(t.moment(call.closes_at)),
        },
    ]);
    if change.touches_award_criteria() && reach.sent > 0 {
        all.push(t.endring_kriterier().to_owned());
        if reach.waiting() > 0 {
            all.push(t.endring_kriterier_trekke().to_owned());
        }
        if reach.decided > 0 {
            all.push(t.endring_kriterier_igjen().to_owned());
        }
    }
    if change.rules_version != call.rules_version {
        let version = change.rules_version.to_string();
        all.push(if late { t.endring_etter_frist(version) } else { t.endring_ny_versjon(version) });
    }
    if change.expected_decision_on.is_some() && reach.waiting() > 0 {
        all.push(t.endring_lofte().to_owned());
    }
    all
}
