//! Events: written with the deed, in its transaction; never changed (a trigger refuses).

use time::OffsetDateTime;

use super::{StoreError, Tx};
use crate::domain::actor::Actor;
use crate::domain::event::Event;
use crate::domain::ids::{ApplicationId, CallId, MunicipalityId, OfficeId};

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
    sqlx::query!(
        "insert into event (at, kind, actor, actor_role, application, call, office, municipality, internal, data)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
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
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn data(event: &Event) -> serde_json::Value {
    use serde_json::json;
    match event {
        Event::Submitted { case, late } => json!({ "case": case.to_string(), "late": late }),
        Event::CaseAssigned { to } => json!({ "to": to }),
        Event::InformationRequested { due } => json!({ "due": due.unix_timestamp() }),
        Event::SentBack { reason } => json!({ "reason": reason }),
        Event::Decided { outcome, total } => json!({ "outcome": outcome, "total": total }),
        Event::CallChanged { rules_version } => json!({ "rules_version": rules_version }),
        Event::FramesDistributed { year, total } => json!({ "year": year, "total": total }),
        Event::PeriodOpened { number, decision } => json!({ "number": number, "decision": decision }),
        _ => json!({}),
    }
}
