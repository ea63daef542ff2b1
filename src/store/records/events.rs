//! Events: written with the deed, in its transaction; never changed (a trigger refuses).

use time::OffsetDateTime;

use crate::domain::people::actor::Actor;
use crate::domain::records::call_change::CallChange;
use crate::domain::records::event::Event;
use crate::domain::records::notice::Notice;
use crate::domain::values::ids::{ApplicationId, CallId, MunicipalityId, OfficeId};
use crate::store::records::call_changes;
use crate::store::{StoreError, Tx};

/// What an event is about.
#[derive(Debug, Clone, Copy, Default)]
pub struct About {
    pub application: Option<ApplicationId>,
    pub call: Option<CallId>,
    pub office: Option<OfficeId>,
    pub municipality: Option<MunicipalityId>,
}

impl About {
    #[must_use]
    pub fn application(id: ApplicationId) -> Self {
        Self { application: Some(id), ..Self::default() }
    }
}

/// Writes an event. `actor` is none for what the system does by itself (seed, worker).
///
/// # Errors
/// When the database cannot be reached.
pub async fn record(
    tx: &mut Tx,
    event: &Event,
    actor: Option<&Actor>,
    about: About,
    at: OffsetDateTime,
) -> Result<(), StoreError> {
    write(tx, event, actor, about, at).await.map(|_| ())
}

async fn write(
    tx: &mut Tx,
    event: &Event,
    actor: Option<&Actor>,
    about: About,
    at: OffsetDateTime,
) -> Result<i64, StoreError> {
    let id = sqlx::query_scalar!(
        "insert into event (at, kind, actor, actor_role, application, call, office, municipality, internal, data)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id",
        at,
        event.kind(),
        actor.map(|a| a.account.0),
        actor.map_or("system", |a| a.role.code()),
        about.application.map(|i| i.0),
        about.call.map(|i| i.0),
        about.office.map(|i| i.0),
        about.municipality.map(|i| i.0),
        event.is_internal(),
        data(event),
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(id)
}

/// Writes that a call was changed, and the same in the history of every case of it that is sent and not withdrawn and of
/// every draft: each points at the call's own event, whose data are written once. Returns that event's number.
///
/// # Errors
/// When the database cannot be reached.
pub async fn record_call_change(
    tx: &mut Tx,
    change: CallChange,
    actor: &Actor,
    call: CallId,
    at: OffsetDateTime,
) -> Result<i64, StoreError> {
    let event = Event::CallChanged(Box::new(change));
    let id = write(tx, &event, Some(actor), About { call: Some(call), ..About::default() }, at).await?;
    sqlx::query!(
        "insert into event (at, kind, actor, actor_role, application, call, office, municipality, data)
         select $1, $2, $3, $4, a.id, a.call, a.office, a.municipality, jsonb_build_object('of', $5::bigint)
         from application a where a.call = $6 and a.emptied_at is null and a.stage <> 'withdrawn'
         order by a.id",
        at,
        event.kind(),
        actor.account.0,
        actor.role.code(),
        id,
        call.0
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

fn data(event: &Event) -> serde_json::Value {
    use serde_json::json;
    match event {
        Event::Submitted { case, late } => json!({ "case": case.to_string(), "late": late }),
        Event::SentAgain { number } => json!({ "number": number }),
        Event::DraftDeleted { last_day } => json!({ "last_day": last_day.to_string() }),
        Event::FileAttached { section } | Event::FileRemoved { section } | Event::FileRefused { section } => {
            json!({ "section": section })
        }
        Event::CaseAssigned { to } => json!({ "to": to }),
        Event::InformationRequested { due } | Event::ReplyDeadlineMoved { due } => {
            json!({ "due": due.unix_timestamp() })
        }
        Event::GuidanceAsked { number }
        | Event::GuidanceAnswered { number }
        | Event::GuidanceClosed { number }
        | Event::AnswerPublished { number }
        | Event::AnswerWithdrawn { number } => {
            json!({ "number": number })
        }
        Event::MoreTimeAsked { until } => json!({ "until": until.to_string() }),
        Event::PartnersAsked { count } => json!({ "count": count }),
        Event::StateAidAssessed { partner } | Event::AidRegistered { partner } => json!({ "partner": partner }),
        Event::PartnerAnswered { confirmed } => json!({ "confirmed": confirmed }),
        Event::SentBack { reason, to } => json!({ "reason": reason, "to": to }),
        Event::Decided { outcome, total } => json!({ "outcome": outcome, "total": total }),
        Event::MailSentAgain { kind } => json!({ "kind": kind }),
        Event::NoticeSentAgain { notice } => json!({ "notice": notice.code() }),
        Event::CallChanged(change) => call_changes::written(change),
        Event::FramesDistributed { year, total } => json!({ "year": year, "total": total }),
        Event::PeriodOpened { number, decision } => json!({ "number": number, "decision": decision }),
        Event::RoleGiven { to: account, role, limit } | Event::RoleRemoved { from: account, role, limit } => {
            json!({ "account": account, "role": role.code(), "limit": limit })
        }
        Event::SecondConfirmationChosen { required } => json!({ "required": required }),
        Event::AccountClosed { account } | Event::AccountReopened { account } => json!({ "account": account }),
        Event::MailboxEntered { address }
        | Event::MailboxConfirmed { address }
        | Event::MailboxRejected { address } => {
            json!({ "address": address })
        }
        Event::AdministratorAnswered { approved } => json!({ "approved": approved }),
        Event::SettingChanged(c)
        | Event::CriteriaDecided(c)
        | Event::OfficeContactSet(c)
        | Event::OfficeNamed(c)
        | Event::SchemeChanged(c)
        | Event::LanguageDecisionSet(c)
        | Event::HolidayCorrected(c)
        | Event::MunicipalityChangePlanned(c)
        | Event::MunicipalityChangeWithdrawn(c)
        | Event::MunicipalityChanged(c) => json!({
            "what": c.what, "valid_from": c.valid_from.to_string(), "before": c.before, "after": c.after, "source": c.source,
        }),
        _ => json!({}),
    }
}

fn parse_day(text: &str) -> Option<time::Date> {
    time::Date::parse(text, time::macros::format_description!("[year]-[month]-[day]")).ok()
}

/// An event as it was written. None for a kind that no page tells.
#[must_use]
pub fn read(kind: &str, data: &serde_json::Value) -> Option<Event> {
    let text = |name: &str| data.get(name).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
    Some(match kind {
        "application_started" => Event::ApplicationStarted,
        "submitted" => {
            let case = text("case");
            let (year, number) = case.split_once('/')?;
            Event::Submitted {
                case: crate::domain::values::ids::CaseNumber { year: year.parse().ok()?, number: number.parse().ok()? },
                late: data.get("late").and_then(serde_json::Value::as_bool).unwrap_or(false),
            }
        }
        "called_back" => Event::CalledBack,
        "sent_again" => Event::SentAgain { number: i32::try_from(data.get("number")?.as_i64()?).ok()? },
        "sent_version_stands" => Event::SentVersionStands,
        "draft_deleted" => Event::DraftDeleted { last_day: parse_day(&text("last_day"))? },
        "draft_restored" => Event::DraftRestored,
        "sending_confirmed" => Event::SendingConfirmed,
        "partners_asked" => Event::PartnersAsked { count: usize::try_from(data.get("count")?.as_i64()?).ok()? },
        "guidance_asked" => Event::GuidanceAsked { number: text("number") },
        "guidance_answered" => Event::GuidanceAnswered { number: text("number") },
        "guidance_closed" => Event::GuidanceClosed { number: text("number") },
        "answer_published" => Event::AnswerPublished { number: text("number") },
        "answer_withdrawn" => Event::AnswerWithdrawn { number: text("number") },
        "more_time_asked" => Event::MoreTimeAsked { until: parse_day(&text("until"))? },
        "more_time_declined" => Event::MoreTimeDeclined,
        "partner_question_revoked" => Event::PartnerQuestionRevoked,
        "partner_answered" => Event::PartnerAnswered { confirmed: data.get("confirmed")?.as_bool()? },
        "file_refused" => Event::FileRefused { section: text("section") },
        "withdrawn" => Event::Withdrawn,
        "case_taken" => Event::CaseTaken,
        "case_assigned" => Event::CaseAssigned { to: serde_json::from_value(data.get("to")?.clone()).ok()? },
        "information_requested" => {
            Event::InformationRequested { due: OffsetDateTime::from_unix_timestamp(data.get("due")?.as_i64()?).ok()? }
        }
        "reply_deadline_moved" => {
            Event::ReplyDeadlineMoved { due: OffsetDateTime::from_unix_timestamp(data.get("due")?.as_i64()?).ok()? }
        }
        "information_given" => Event::InformationGiven,
        "wait_ended" => Event::WaitEnded,
        "assessment_saved" => Event::AssessmentSaved,
        "state_aid_assessed" => Event::StateAidAssessed { partner: text("partner") },
        "aid_registered" => Event::AidRegistered { partner: text("partner") },
        "recommended" => Event::Recommended,
        "sent_back" => Event::SentBack {
            reason: text("reason"),
            to: data.get("to").and_then(|to| serde_json::from_value(to.clone()).ok()),
        },
        "call_changed" => Event::CallChanged(Box::new(call_changes::read(data)?)),
        "decided" => Event::Decided {
            outcome: serde_json::from_value(data.get("outcome")?.clone()).ok()?,
            total: serde_json::from_value(data.get("total")?.clone()).ok()?,
        },
        "letter_opened" => Event::LetterOpened,
        "notice_sent_again" => Event::NoticeSentAgain { notice: Notice::from_code(&text("notice"))? },
        "followed" => Event::Followed,
        _ => return None,
    })
}
