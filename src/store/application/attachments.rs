//! Files of an application's sections: their rows. The bytes are `files`'s, and lie there before the row does.
//!
//! What is sent keeps its files whatever becomes of them afterwards: a file that belongs to a submission is deleted from
//! what is being written, and never from what was sent.

use sqlx::PgConnection;
use time::{Date, Duration, OffsetDateTime};

use crate::domain::application::attachments::{
    FileKind, FileName, FileState, ListedFile, MOST_IN_APPLICATION, MOST_IN_SECTION,
};
use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Attach, Permit};
use crate::domain::records::event::Event;
use crate::domain::records::job::Kind;
use crate::domain::values::ids::{ApplicationId, AttachmentId};
use crate::store::application::{confirming, ready, scans};
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::jobs;
use crate::store::{StoreError, Tx};

/// A file, as lists show it.
#[derive(Debug, Clone)]
pub struct Attachment {
    pub id: AttachmentId,
    pub section: Section,
    pub name: String,
    pub kind: FileKind,
    pub size: u64,
    pub sha256: [u8; 32],
    pub state: FileState,
    pub added_at: OffsetDateTime,
    /// For colleagues alone.
    pub added_by_name: String,
    pub added_by_role: String,
    /// It belongs to something that was sent.
    pub is_sent: bool,
}

impl Attachment {
    #[must_use]
    pub fn listed(&self) -> ListedFile {
        ListedFile {
            section: self.section,
            name: self.name.clone(),
            kind: self.kind,
            size: self.size,
            sha256: self.sha256,
        }
    }
}

/// Those of one submission.
#[must_use]
pub fn listed_in(sent: &[(i32, Attachment)], number: i32) -> Vec<ListedFile> {
    sent.iter().filter(|(of, _)| *of == number).map(|(_, file)| file.listed()).collect()
}

struct Row {
    id: AttachmentId,
    section: String,
    name: String,
    kind: String,
    size: i64,
    sha256: Vec<u8>,
    state: String,
    added_at: OffsetDateTime,
    added_by_name: String,
    added_by_role: String,
    is_sent: bool,
}

pub(super) fn impossible(column: &'static str, id: AttachmentId) -> StoreError {
    StoreError::ImpossibleRow { table: "attachment", column, id: id.to_string() }
}

impl TryFrom<Row> for Attachment {
    type Error = StoreError;
    fn try_from(r: Row) -> Result<Self, StoreError> {
        Ok(Attachment {
            id: r.id,
            section: Section::from_code(&r.section).ok_or_else(|| impossible("section", r.id))?,
            name: r.name,
            kind: FileKind::from_code(&r.kind).ok_or_else(|| impossible("kind", r.id))?,
            size: u64::try_from(r.size).map_err(|_| impossible("size", r.id))?,
            sha256: r.sha256.try_into().map_err(|_| impossible("sha256", r.id))?,
            state: FileState::from_code(&r.state).ok_or_else(|| impossible("state", r.id))?,
            added_at: r.added_at,
            added_by_name: r.added_by_name,
            added_by_role: r.added_by_role,
            is_sent: r.is_sent,
        })
    }
}

/// The files as the application stands now, in the order they came. The caller has found it within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Attachment>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        r#"select a.id as "id: AttachmentId", a.section, a.name, a.kind, a.size, a.sha256, a.state, a.added_at, w.name as added_by_name, a.added_by_role,
                  exists (select from submission_attachment s where s.attachment = a.id) as "is_sent!"
           from attachment a join account w on w.id = a.added_by where a.application = $1 and a.deleted_at is null order by a.added_at, a.id"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Attachment::try_from).collect()
}

/// The files of what was sent, with the number of each submission they belong to. The caller has found the application
/// within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_sent(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<(i32, Attachment)>, StoreError> {
    let rows = sqlx::query!(
        r#"select s.number, a.id as "id: AttachmentId", a.section, a.name, a.kind, a.size, a.sha256, a.state, a.added_at, a.added_by_role
           from submission_attachment s join attachment a on a.id = s.attachment
           where s.application = $1 order by s.number, a.added_at, a.id"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|r| {
            let row = Row {
                id: r.id,
                section: r.section,
                name: r.name,
                kind: r.kind,
                size: r.size,
                sha256: r.sha256,
                state: r.state,
                added_at: r.added_at,
                added_by_name: String::new(),
                added_by_role: r.added_by_role,
                is_sent: true,
            };
            Ok((r.number, Attachment::try_from(row)?))
        })
        .collect()
}

/// A file that has come in and lies where it is kept.
#[derive(Debug)]
pub struct NewFile<'a> {
    pub id: AttachmentId,
    pub section: Section,
    pub name: &'a FileName,
    pub kind: FileKind,
    pub size: u64,
    pub sha256: &'a [u8; 32],
    /// It is to be scanned; otherwise nobody scans here.
    pub scanned: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum AttachError {
    /// The same file lies there already, under this name, in this section.
    #[error("the same file is there: {name}")]
    Same { name: String, section: Section },
    #[error("the section has as many files as there is room for")]
    SectionFull,
    #[error("the application has as many files as there is room for")]
    ApplicationFull,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for AttachError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Whether a section has room for another file.
///
/// # Errors
/// [`AttachError::SectionFull`], [`AttachError::ApplicationFull`].
pub async fn has_room(conn: &mut PgConnection, app: ApplicationId, section: Section) -> Result<(), AttachError> {
    let r = sqlx::query!(
        r#"select count(*) as "all!", count(*) filter (where section = $2) as "own!"
           from attachment where application = $1 and deleted_at is null"#,
        app.0,
        section.code()
    )
    .fetch_one(conn)
    .await?;
    if r.own >= MOST_IN_SECTION {
        Err(AttachError::SectionFull)
    } else if r.all >= MOST_IN_APPLICATION {
        Err(AttachError::ApplicationFull)
    } else {
        Ok(())
    }
}

async fn find_same(
    conn: &mut PgConnection,
    app: ApplicationId,
    sha256: &[u8],
) -> Result<Option<AttachError>, StoreError> {
    let same = sqlx::query!(
        "select name, section from attachment where application = $1 and sha256 = $2 and deleted_at is null",
        app.0,
        sha256
    )
    .fetch_optional(conn)
    .await?;
    Ok(same.and_then(|r| Some(AttachError::Same { section: Section::from_code(&r.section)?, name: r.name })))
}

/// Attaches a file. The application's row must be locked.
///
/// # Errors
/// [`AttachError`]; then the caller removes the bytes.
pub async fn add(
    tx: &mut Tx,
    _: &Permit<Attach>,
    actor: &MunicipalityActor,
    app: &Application,
    file: &NewFile<'_>,
    now: OffsetDateTime,
) -> Result<(), AttachError> {
    if let Some(same) = find_same(tx.conn(), app.id, file.sha256).await? {
        return Err(same);
    }
    has_room(tx.conn(), app.id, file.section).await?;
    let state = if file.scanned { FileState::Checking } else { FileState::Unscanned };
    sqlx::query!(
        "insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        file.id.0,
        app.id.0,
        file.section.code(),
        file.name.as_str(),
        file.kind.code(),
        i64::try_from(file.size).unwrap_or(i64::MAX),
        file.sha256.as_slice(),
        now,
        actor.actor.account.0,
        actor.actor.role.code(),
        state.code()
    )
    .execute(tx.conn())
    .await?;
    if file.scanned {
        jobs::enqueue(tx, Kind::Scan, &[scans::scan_of(file.id, "")], now).await?;
    }
    files_are_not_what_was_read(tx, actor, app, file.section.code(), now).await?;
    let event = Event::FileAttached { section: file.section.code().to_owned() };
    events::record(tx, &event, Some(&actor.actor), about(actor, app), now).await?;
    Ok(())
}

/// What was said to be ready, and what was confirmed, had other files: as when an answer is changed.
async fn files_are_not_what_was_read(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    app: &Application,
    section: &str,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    ready::changed(tx, actor, app.id, section, now).await?;
    confirming::files_changed(tx, actor, app.id, section, now).await
}

fn about(actor: &MunicipalityActor, app: &Application) -> About {
    About { call: Some(app.call), municipality: Some(actor.municipality), ..About::application(app.id) }
}

/// Takes a file away from what is being written; it lies in the bin until a day that is set now. Returns its section.
/// The application's row must be locked.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not there.
pub async fn remove(
    tx: &mut Tx,
    _: &Permit<Attach>,
    actor: &MunicipalityActor,
    app: &Application,
    id: AttachmentId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let today = oslo_date(now);
    let last_day = scans::bin_last_day(tx, today).await?;
    let section = sqlx::query_scalar!(
        "update attachment set deleted_at = $3, deleted_by = $4, bin_last_day = $5
         where id = $1 and application = $2 and deleted_at is null returning section",
        id.0,
        app.id.0,
        now,
        actor.actor.account.0,
        last_day
    )
    .fetch_one(tx.conn())
    .await?;
    files_are_not_what_was_read(tx, actor, app, &section, now).await?;
    events::record(tx, &Event::FileRemoved { section }, Some(&actor.actor), about(actor, app), now).await
}

/// Puts a file back that was taken away. The application's row must be locked.
///
/// # Errors
/// [`StoreError::NotFound`] when it lies there no more; [`AttachError`] when it has no room any more.
pub async fn restore(
    tx: &mut Tx,
    _: &Permit<Attach>,
    actor: &MunicipalityActor,
    app: &Application,
    id: AttachmentId,
    now: OffsetDateTime,
) -> Result<(), AttachError> {
    let gone = sqlx::query!(
        r#"select section, sha256 from attachment
           where id = $1 and application = $2 and deleted_at is not null and removed_at is null and bin_last_day >= $3"#,
        id.0,
        app.id.0,
        oslo_date(now)
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    let section = Section::from_code(&gone.section).ok_or_else(|| impossible("section", id))?;
    if let Some(same) = find_same(tx.conn(), app.id, &gone.sha256).await? {
        return Err(same);
    }
    has_room(tx.conn(), app.id, section).await?;
    sqlx::query!(
        "update attachment set deleted_at = null, deleted_by = null,
                bin_last_day = case when state = 'refused' then bin_last_day end
         where id = $1",
        id.0
    )
    .execute(tx.conn())
    .await?;
    files_are_not_what_was_read(tx, actor, app, &gone.section, now).await?;
    let event = Event::FileAttached { section: gone.section };
    events::record(tx, &event, Some(&actor.actor), about(actor, app), now).await?;
    Ok(())
}

/// The section of a file of an application, whatever has become of it. The caller has found the application within its own
/// scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_section(
    conn: &mut PgConnection,
    (app, id): (ApplicationId, AttachmentId),
) -> Result<Option<Section>, StoreError> {
    let code = sqlx::query_scalar!("select section from attachment where id = $1 and application = $2", id.0, app.0)
        .fetch_optional(conn)
        .await?;
    Ok(code.and_then(|code| Section::from_code(&code)))
}

/// The name of a file that was taken away and can be put back. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_removed(
    conn: &mut PgConnection,
    (app, id): (ApplicationId, AttachmentId),
    today: Date,
) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar!(
        "select name from attachment
         where id = $1 and application = $2 and deleted_at is not null and removed_at is null and bin_last_day >= $3",
        id.0,
        app.0,
        today
    )
    .fetch_optional(conn)
    .await?)
}

/// What belongs to a submission: all that is there and not refused. Written together with it.
pub(super) async fn send(tx: &mut Tx, app: ApplicationId, number: i32) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into submission_attachment (application, number, attachment)
         select application, $2, id from attachment where application = $1 and deleted_at is null and state <> 'refused'",
        app.0,
        number
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The files are again those of what was sent last.
pub(in crate::store) async fn put_back_to_sent(
    tx: &mut Tx,
    app: ApplicationId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let last_day = scans::bin_last_day(tx, oslo_date(now)).await?;
    // First what was added: a file that was taken away and attached anew is the same file, which stands once.
    sqlx::query!(
        "update attachment a set deleted_at = $2, bin_last_day = $3
         where a.application = $1 and a.deleted_at is null and a.state <> 'refused' and not exists (
             select from submission_attachment s where s.attachment = a.id
                and s.number = (select max(number) from submission where application = $1))",
        app.0,
        now,
        last_day
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update attachment a set deleted_at = null, deleted_by = null, bin_last_day = case when a.state = 'refused' then a.bin_last_day end
         where a.application = $1 and a.deleted_at is not null and exists (
             select from submission_attachment s where s.attachment = a.id
                and s.number = (select max(number) from submission where application = $1))
           and not exists (select from attachment o where o.application = $1 and o.sha256 = a.sha256 and o.deleted_at is null)",
        app.0
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The files of drafts that are emptied go with them, at the next sweep.
pub(super) async fn let_go(tx: &mut Tx, apps: &[uuid::Uuid], now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update attachment set deleted_at = coalesce(deleted_at, $2), bin_last_day = $3 where application = any($1)",
        apps,
        now,
        oslo_date(now).saturating_sub(Duration::days(1))
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
