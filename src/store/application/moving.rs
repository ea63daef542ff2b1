//! Stages. One is written here only, from a domain application that a permitted transition made; the first sending, which
//! writes more, is in `submissions`.

use time::OffsetDateTime;

use crate::domain::application::lifecycle::{Application, Stage};
use crate::domain::people::actor::Actor;
use crate::domain::records::event::Event;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// Writes a moved application and the event that tells it. The row was locked before the permit was made.
///
/// # Errors
/// When the database cannot be reached.
pub async fn persist(
    tx: &mut Tx,
    app: &Application,
    event: &Event,
    actor: &Actor,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    persist_by(tx, app, event, Some(actor), now).await
}

/// The same for what follows from the day, without anybody.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn persist_by(
    tx: &mut Tx,
    app: &Application,
    event: &Event,
    actor: Option<&Actor>,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let receipt = app.receipt();
    let due = match &app.stage {
        Stage::AwaitingInformation { due, .. } => Some(*due),
        _ => None,
    };
    let called_back = match &app.stage {
        Stage::CalledBack { at, .. } => Some(*at),
        _ => None,
    };
    let recommended = match &app.stage {
        Stage::Recommended { at, .. } => Some(*at),
        _ => None,
    };
    let decided = match &app.stage {
        Stage::Decided { at, .. } => Some(*at),
        _ => None,
    };
    let withdrawn = match &app.stage {
        Stage::Withdrawn { at, .. } => Some(*at),
        _ => None,
    };
    let by = actor.map(|a| a.account.0);
    let done = sqlx::query!(
        "update application set stage = $2, version = $3, caseworker = coalesce($4, caseworker), information_due = $5,
                recommended_at = coalesce($6, recommended_at), decided_at = $7, withdrawn_at = $8, withdrawn_by = $9,
                called_back_at = $10, called_back_by = $11
         where id = $1 and version = $3 - 1",
        app.id.0,
        app.kind().code(),
        app.version,
        app.caseworker().map(|c| c.0),
        due,
        recommended,
        decided,
        withdrawn,
        withdrawn.and(by),
        called_back,
        called_back.and(by)
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() != 1 {
        return Err(StoreError::NotFound);
    }
    let about = About {
        call: Some(app.call),
        office: receipt.map(|r| r.office),
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    events::record(tx, event, actor, about, now).await
}
