//! Deleted drafts: whole in the bin until their last day, then emptied for good. A draft that was never sent is no case
//! document (requirements C9).

use time::{Date, Duration, OffsetDateTime};

use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{DeleteDraft, Denied, Permit, RestoreDraft};
use crate::domain::records::event::Event;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Bilingual;
use crate::store::application::applications::lock_own_deleted;
use crate::store::application::attachments;
use crate::store::application::confirmations;
use crate::store::programme::settings;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{ReadTx, StoreError, Tx};

/// Moves a draft to the bin. How long it lies there is settled now: a shorter time that is decided later takes nothing.
///
/// # Errors
/// When the database cannot be reached.
pub async fn delete_draft(
    tx: &mut Tx,
    _: Permit<DeleteDraft>,
    actor: &MunicipalityActor,
    app: &Application,
    now: OffsetDateTime,
) -> Result<Date, StoreError> {
    let today = oslo_date(now);
    let days = settings::on_day(tx.conn(), today).await?.bin_days;
    let last_day = today.saturating_add(Duration::days(days));
    let done = sqlx::query!(
        "update application set deleted_at = $2, deleted_by = $3, bin_last_day = $4
         where id = $1 and stage = 'draft' and deleted_at is null",
        app.id.0,
        now,
        actor.actor.account.0,
        last_day
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() != 1 {
        return Err(StoreError::NotFound);
    }
    let about = About { call: Some(app.call), municipality: Some(app.municipality), ..About::application(app.id) };
    events::record(tx, &Event::DraftDeleted { last_day }, Some(&actor.actor), about, now).await?;
    Ok(last_day)
}

#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for RestoreError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Fetches a draft back, as it was, whatever has become of its call.
///
/// # Errors
/// [`RestoreError::Denied`]; [`StoreError::NotFound`] for what is not in the municipality's bin any more.
pub async fn restore(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    id: ApplicationId,
    now: OffsetDateTime,
) -> Result<Application, RestoreError> {
    let app = lock_own_deleted(tx, actor, id).await?;
    let _: Permit<RestoreDraft> = policy::may(&actor.actor, app.kind())?;
    sqlx::query!(
        "update application set deleted_at = null, deleted_by = null, bin_last_day = null where id = $1",
        app.id.0
    )
    .execute(tx.conn())
    .await?;
    let about = About { call: Some(app.call), municipality: Some(app.municipality), ..About::application(app.id) };
    events::record(tx, &Event::DraftRestored, Some(&actor.actor), about, now).await?;
    Ok(app)
}

/// A draft in the bin.
pub struct Deleted {
    pub id: ApplicationId,
    pub title: String,
    pub call: Bilingual,
    pub deleted_at: OffsetDateTime,
    /// Who deleted it, for colleagues; none when nobody knows.
    pub by: Option<String>,
    pub last_day: Date,
}

/// How many the bin shows.
pub const SHOWN: usize = 200;

/// The municipality's bin, the latest first, and no more than [`SHOWN`].
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(tx: &mut ReadTx, actor: &MunicipalityActor) -> Result<Vec<Deleted>, StoreError> {
    const _: () = assert!(SHOWN == 200, "the statement says 200");
    let rows = sqlx::query!(
        r#"select a.id as "id: ApplicationId", a.title, c.title_nb, c.title_nn, a.deleted_at as "deleted_at!", w.name as "by?",
                  a.bin_last_day as "last_day!"
           from application a join call c on c.id = a.call left join account w on w.id = a.deleted_by
           where a.owner = $1 and a.deleted_at is not null and a.emptied_at is null
           order by a.deleted_at desc, a.id limit 200"#,
        actor.municipality.0
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Deleted {
            id: r.id,
            title: r.title,
            call: Bilingual { nb: r.title_nb, nn: r.title_nn },
            deleted_at: r.deleted_at,
            by: r.by,
            last_day: r.last_day,
        })
        .collect())
}

/// Empties what has lain there to the end of its last day: answers, comments and title go, the row stays for its events. Returns how
/// many.
///
/// # Errors
/// When the database cannot be reached.
pub async fn empty(tx: &mut Tx, now: OffsetDateTime) -> Result<usize, StoreError> {
    let due = sqlx::query_scalar!(
        r#"select id as "id: ApplicationId" from application
           where deleted_at is not null and emptied_at is null and bin_last_day < $1
           order by id for update skip locked"#,
        oslo_date(now)
    )
    .fetch_all(tx.conn())
    .await?;
    let ids: Vec<uuid::Uuid> = due.iter().map(|id| id.0).collect();
    confirmations::forget(tx, &ids).await?;
    sqlx::query!(
        "with talk as (delete from section_comment where application = any($1)),
              hands as (delete from section_assignment where application = any($1)),
              ready as (delete from ready_draft where application = any($1)),
              confirmed as (delete from sending_confirmation where application = any($1)),
              origin as (delete from application_origin where application = any($1))
         delete from application_section where application = any($1)",
        &ids
    )
    .execute(tx.conn())
    .await?;
    attachments::let_go(tx, &ids, now).await?;
    sqlx::query!("update application set emptied_at = $2, title = '' where id = any($1)", &ids, now)
        .execute(tx.conn())
        .await?;
    for id in &due {
        events::record(tx, &Event::DraftEmptied, None, About::application(*id), now).await?;
    }
    Ok(due.len())
}
