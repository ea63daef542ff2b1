//! Files to hand out, each found within its reader's own scope.

use crate::domain::application::attachments::{FileKind, FileState};
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::values::ids::{ApplicationId, AttachmentId};
use crate::store::application::attachments::impossible;
use crate::store::{ReadTx, StoreError};

/// What a file is to be read by.
#[derive(Debug, Clone)]
pub struct Readable {
    pub id: AttachmentId,
    pub name: String,
    pub kind: FileKind,
    pub size: u64,
    pub state: FileState,
}

/// A file of the municipality's own application: one that is there, or that belongs to what was sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_own(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    (app, id): (ApplicationId, AttachmentId),
) -> Result<Option<Readable>, StoreError> {
    let row = sqlx::query!(
        r#"select f.id as "id: AttachmentId", f.name, f.kind, f.size, f.state
           from attachment f join application a on a.id = f.application
           where f.id = $1 and a.id = $2 and a.owner = $3 and a.deleted_at is null and f.removed_at is null
             and (f.deleted_at is null or exists (select from submission_attachment s where s.attachment = f.id))"#,
        id.0,
        app.0,
        actor.municipality.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(|r| readable(r.id, r.name, &r.kind, r.size, &r.state)).transpose()
}

/// A file that was sent in a case of the office's own.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_in_case(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    (app, id): (ApplicationId, AttachmentId),
) -> Result<Option<Readable>, StoreError> {
    let row = sqlx::query!(
        r#"select f.id as "id: AttachmentId", f.name, f.kind, f.size, f.state
           from attachment f join application a on a.id = f.application
           where f.id = $1 and a.id = $2 and a.handler = $3 and a.stage <> 'draft' and f.removed_at is null
             and exists (select from submission_attachment s where s.attachment = f.id)"#,
        id.0,
        app.0,
        actor.office.0
    )
    .fetch_optional(tx.conn())
    .await?;
    row.map(|r| readable(r.id, r.name, &r.kind, r.size, &r.state)).transpose()
}

fn readable(id: AttachmentId, name: String, kind: &str, size: i64, state: &str) -> Result<Readable, StoreError> {
    Ok(Readable {
        id,
        name,
        kind: FileKind::from_code(kind).ok_or_else(|| impossible("kind", id))?,
        size: u64::try_from(size).map_err(|_| impossible("size", id))?,
        state: FileState::from_code(state).ok_or_else(|| impossible("state", id))?,
    })
}
