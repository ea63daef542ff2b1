//! Files of what was sent and decided: added once, and then neither changed nor deleted (a trigger refuses, and so do the
//! rights of the role that serves).

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::records::document::{DocumentKind, DocumentName};
use crate::domain::records::job::Kind;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::store::records::jobs;
use crate::store::records::jobs::NewJob;
use crate::store::{ReadTx, StoreError, Tx};

/// Has documents made after the deed. The same one is never made twice.
pub(in crate::store) async fn enqueue(
    tx: &mut Tx,
    names: &[DocumentName],
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let new: Vec<NewJob> = names
        .iter()
        .map(|name| NewJob {
            dedupe: format!(
                "document:{}:{}:{}",
                name.kind.code(),
                name.application,
                name.submission.unwrap_or_default()
            ),
            // A name is two words and a number: there is nothing in it that JSON cannot hold.
            payload: serde_json::to_value(name).unwrap_or_default(),
            application: Some(name.application),
            worth_until: None,
        })
        .collect();
    jobs::enqueue(tx, Kind::Document, &new, now).await
}

/// Has made what is neither made nor waits to be: what was sent and decided before there were documents, and what was
/// given up. So many a night; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enqueue_missing(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    const A_NIGHT: i64 = 20_000;
    sqlx::query!(
        "with named as (
             select application, 'application' as kind, number as submission, sent_at as at from submission
             union all
             select r.application, 'receipt', r.submission, s.sent_at
             from receipt r join submission s on s.application = r.application and s.number = r.submission
             union all
             select application, 'letter', null, decided_at from decision
         )
         insert into job (kind, dedupe, payload, application, created_at, due_at)
         select 'document', format('document:%s:%s:%s:%s', n.kind, n.application, coalesce(n.submission, 0), $1::timestamptz),
                jsonb_build_object('application', n.application, 'kind', n.kind, 'submission', n.submission), n.application, $1, $1
         from named n
         where not exists (select from document d where d.application = n.application and d.kind = n.kind
                             and d.submission is not distinct from n.submission)
           and not exists (select from job j where j.application = n.application and j.kind = 'document' and j.done_at is null
                             and j.given_up_at is null and j.payload ->> 'kind' = n.kind
                             and (j.payload ->> 'submission')::int is not distinct from n.submission)
         order by n.at limit $2
         on conflict (dedupe) do nothing",
        now,
        A_NIGHT
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A document that has just been made.
pub struct NewDocument<'a> {
    pub name: DocumentName,
    pub language: Lang,
    pub bytes: &'a [u8],
}

/// Keeps a document. When it is there already, that one stays.
///
/// # Errors
/// When the database cannot be reached.
pub async fn keep(tx: &mut Tx, new: &NewDocument<'_>, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into document (application, kind, submission, decision, language, bytes, sha256, made_at)
         select $1, $2, $3, case when $2 = 'letter' then (select id from decision where application = $1) end,
                $4, $5, sha256($5), $6
         on conflict on constraint document_is_made_once do nothing",
        new.name.application.0,
        new.name.kind.code(),
        new.name.submission,
        new.language.code(),
        new.bytes,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// # Errors
/// When the database cannot be reached.
pub async fn is_made(conn: &mut PgConnection, name: &DocumentName) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from document where application = $1 and kind = $2 and submission is not distinct from $3) as "made!""#,
        name.application.0,
        name.kind.code(),
        name.submission
    )
    .fetch_one(conn)
    .await?)
}

/// The documents that are made of an application. The caller has found it within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_made(conn: &mut PgConnection, application: ApplicationId) -> Result<Vec<DocumentName>, StoreError> {
    let rows = sqlx::query!("select kind, submission from document where application = $1", application.0)
        .fetch_all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            DocumentKind::from_code(&r.kind).map(|kind| DocumentName { application, kind, submission: r.submission })
        })
        .collect())
}

/// A document to hand out.
pub struct Document {
    pub language: Lang,
    pub bytes: Vec<u8>,
}

/// None when it is not made yet, or outside the municipality's own.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_for_municipality(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    name: &DocumentName,
) -> Result<Option<Document>, StoreError> {
    Ok(sqlx::query_as!(
        Document,
        r#"select d.language as "language: Lang", d.bytes from document d join application a on a.id = d.application
           where d.application = $1 and d.kind = $2 and d.submission is not distinct from $3
             and a.owner = $4 and a.deleted_at is null"#,
        name.application.0,
        name.kind.code(),
        name.submission,
        actor.municipality.0
    )
    .fetch_optional(tx.conn())
    .await?)
}

/// None when it is not made yet, or outside the office's cases.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_for_office(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    name: &DocumentName,
) -> Result<Option<Document>, StoreError> {
    Ok(sqlx::query_as!(
        Document,
        r#"select d.language as "language: Lang", d.bytes from document d join application a on a.id = d.application
           where d.application = $1 and d.kind = $2 and d.submission is not distinct from $3
             and a.handler = $4 and a.stage <> 'draft'"#,
        name.application.0,
        name.kind.code(),
        name.submission,
        actor.office.0
    )
    .fetch_optional(tx.conn())
    .await?)
}
