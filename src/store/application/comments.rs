//! Comments of colleagues on a section, open and resolved. The municipality's own, and never a part of what is sent.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::team::{CommentText, MOST_OPEN};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Comment, Permit};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::language::Lang;
use crate::store::application::team::{Told, Untold};
use crate::store::records::outbox;
use crate::store::records::outbox::MailValue;
use crate::store::{StoreError, Tx};

/// The same words by the same person within this time are one comment: a button pressed twice.
const PRESSED_TWICE: Duration = Duration::minutes(1);

#[derive(Debug, Clone)]
pub struct Written {
    pub id: i64,
    pub text: String,
    pub at: OffsetDateTime,
    /// For colleagues alone, as all names here.
    pub by_name: String,
    pub by_role: String,
    /// The colleague who is asked.
    pub asked: Option<String>,
    /// When it was dealt with, and who said so.
    pub resolved: Option<(OffsetDateTime, String)>,
}

/// A page of a section's comments, open or resolved, the latest first. The caller has found the application within its own
/// scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(
    conn: &mut PgConnection,
    app: ApplicationId,
    section: Section,
    open: bool,
    (from, count): (i64, i64),
) -> Result<Vec<Written>, StoreError> {
    let rows = sqlx::query!(
        r#"select c.id, c.text, c.written_at, w.name, c.written_by_role, k.name as "asked?", c.resolved_at, d.name as "resolved_by?"
           from section_comment c join account w on w.id = c.written_by
           left join account k on k.id = c.asked left join account d on d.id = c.resolved_by
           where c.application = $1 and c.section = $2 and c.open = $3
           order by c.id desc limit $4 offset $5"#,
        app.0,
        section.code(),
        open,
        count,
        from
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Written {
            id: r.id,
            text: r.text,
            at: r.written_at,
            by_name: r.name,
            by_role: r.written_by_role,
            asked: r.asked,
            resolved: r.resolved_at.zip(r.resolved_by),
        })
        .collect())
}

#[derive(Debug, thiserror::Error)]
pub enum CommentError {
    /// As many are open as a section has room for.
    #[error("too many open comments")]
    TooMany,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for CommentError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Writes a comment; the colleague who is asked is told the next morning ([`take_untold`]), or at once when the deadline is
/// near. The application's row must be locked, and `asked` must be one of
/// its municipality's own.
///
/// # Errors
/// [`CommentError::TooMany`].
pub async fn write(
    tx: &mut Tx,
    _: &Permit<Comment>,
    actor: &MunicipalityActor,
    (app, section): (&Application, Section),
    (text, asked): (&CommentText, Option<AccountId>),
    now: OffsetDateTime,
) -> Result<(), CommentError> {
    let to = asked.filter(|asked| *asked != actor.actor.account);
    let told = Told::read(tx, app).await?;
    let at_once = told.is_near(now);
    let row = sqlx::query!(
        r#"with same as (
               select from section_comment
                where application = $1 and section = $2 and resolved_at is null and written_by = $3 and text = $4 and written_at > $5
           ), room as (
               select count(*) < $6 as there from section_comment where application = $1 and section = $2 and resolved_at is null
           ), written as (
               insert into section_comment (application, section, text, written_at, written_by, written_by_role, asked, told_at)
               select $1, $2, $4, $7, $3, $8, $9, case when $10 then $7::timestamptz end from room where there and not exists (select from same)
               returning id
           )
           select (select id from written) as id, exists (select from same) as "same!""#,
        app.id.0,
        section.code(),
        actor.actor.account.0,
        text.as_str(),
        now - PRESSED_TWICE,
        MOST_OPEN,
        now,
        actor.actor.role.code(),
        asked.map(|a| a.0),
        at_once || to.is_none()
    )
    .fetch_one(tx.conn())
    .await?;
    let id = match row.id {
        Some(id) => id,
        None if row.same => return Ok(()),
        None => return Err(CommentError::TooMany),
    };
    let Some(to) = to.filter(|_| at_once) else { return Ok(()) };
    let to = sqlx::query_scalar!("select email from account where id = $1 and wants_colleagues", to.0)
        .fetch_optional(tx.conn())
        .await?;
    let Some(to) = to else { return Ok(()) };
    let link = format!("/soknader/{}/del/{}/kommentarer", app.id, section.code());
    let mail = told
        .mail(actor, app, &to, "kommentar", link)
        .with("deler", MailValue::Named(vec![section.title_key().to_owned()]));
    outbox::enqueue(tx, &format!("comment:{id}"), &mail, now).await?;
    Ok(())
}

/// What people are asked since they were told last, as told from now on: what is not dealt with, of those who want it and
/// have a role there still, in what can still be written.
pub(super) async fn take_untold(tx: &mut Tx, now: OffsetDateTime) -> Result<Vec<Untold>, StoreError> {
    Ok(sqlx::query_as!(
        Untold,
        r#"with told as (
               update section_comment set told_at = $1 where told_at is null and asked is not null
               returning application, asked, resolved_at
           )
           select w.id as "account: AccountId", w.email, w.language as "language: Lang", c.closes_at, count(*) as "number!"
           from told t join application a on a.id = t.application join call c on c.id = a.call join account w on w.id = t.asked
           where t.resolved_at is null and w.wants_colleagues and w.closed_at is null and a.deleted_at is null
             and a.stage in ('draft', 'called_back')
             and exists (select from role_assignment r where r.account = w.id and r.municipality = a.owner and r.removed_at is null)
           group by w.id, c.closes_at"#,
        now
    )
    .fetch_all(tx.conn())
    .await?)
}

/// Says that a comment is dealt with, or opens it again. Done already, it stays as it was. The application's row must be
/// locked.
///
/// # Errors
/// [`CommentError::TooMany`] when it is opened again; [`StoreError::NotFound`] for a comment of another section.
pub async fn set_resolved(
    tx: &mut Tx,
    _: &Permit<Comment>,
    actor: &MunicipalityActor,
    (app, section): (&Application, Section),
    (id, resolved): (i64, bool),
    now: OffsetDateTime,
) -> Result<(), CommentError> {
    let row = sqlx::query!(
        r#"with it as (
               select resolved_at is not null as resolved from section_comment where id = $1 and application = $2 and section = $3
           ), room as (
               select $4 or count(*) < $5 as there from section_comment where application = $2 and section = $3 and resolved_at is null
           ), done as (
               update section_comment c set resolved_at = case when $4 then $6::timestamptz end, resolved_by = case when $4 then $7::uuid end
               from it, room where c.id = $1 and it.resolved <> $4 and room.there
           )
           select it.resolved = $4 as "already!", room.there as "there!" from it, room"#,
        id,
        app.id.0,
        section.code(),
        resolved,
        MOST_OPEN,
        now,
        actor.actor.account.0
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    if row.there || row.already { Ok(()) } else { Err(CommentError::TooMany) }
}
