//! What becomes of files by themselves: they are scanned, and their bytes go when nothing needs them any more.

use sqlx::PgConnection;
use time::{Date, Duration, OffsetDateTime};

use crate::domain::application::attachments::FileState;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::records::event::Event;
use crate::domain::records::job::Kind;
use crate::domain::values::ids::{ApplicationId, AttachmentId};
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::store::programme::settings;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::jobs;
use crate::store::records::jobs::NewJob;
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

pub(super) fn scan_of(id: AttachmentId, again: &str) -> NewJob {
    NewJob {
        dedupe: format!("scan:{id}{again}"),
        payload: serde_json::json!({ "attachment": id }),
        // A scan that is late concerns no case yet: what is told of a case is that a notice did not arrive.
        application: None,
        worth_until: None,
    }
}

/// The last day of bytes that nobody needs from today on.
pub(super) async fn bin_last_day(tx: &mut Tx, today: Date) -> Result<Date, StoreError> {
    let days = settings::on_day(tx.conn(), today).await?.bin_days;
    Ok(today.saturating_add(Duration::days(days)))
}

/// Where a file stands; none when it lies there no more.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_state(conn: &mut PgConnection, id: AttachmentId) -> Result<Option<FileState>, StoreError> {
    let code = sqlx::query_scalar!("select state from attachment where id = $1 and removed_at is null", id.0)
        .fetch_optional(conn)
        .await?;
    Ok(code.and_then(|code| FileState::from_code(&code)))
}

/// The scanner has found nothing. Settled already, it stays as it was.
///
/// # Errors
/// When the database cannot be reached.
pub async fn found_clean(tx: &mut Tx, id: AttachmentId, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update attachment set state = 'clean', checked_at = $2 where id = $1 and state in ('checking', 'unscanned')",
        id.0,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The scanner has found something: nobody gets the file, and whoever attached it is told. Of one that was sent, the case
/// tells it. Settled already, it stays as it was.
///
/// # Errors
/// When the database cannot be reached.
pub async fn found_something(
    tx: &mut Tx,
    id: AttachmentId,
    finding: &str,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let last_day = bin_last_day(tx, oslo_date(now)).await?;
    let finding: String = finding.chars().take(200).collect();
    let Some(file) = sqlx::query!(
        r#"update attachment f set state = 'refused', checked_at = $2, finding = $3, bin_last_day = coalesce(f.bin_last_day, $4)
           from application a join municipality m on m.orgnr = a.owner, account w
           where f.id = $1 and f.state in ('checking', 'unscanned') and a.id = f.application and w.id = f.added_by
           returning a.id as "app: ApplicationId", f.section, f.name, a.title, a.language as "language: Lang", m.name_no,
                     m.language_decision as "decision: LanguageDecision", w.email, w.closed_at is null as "open!",
                     exists (select from submission_attachment s where s.attachment = f.id) as "is_sent!""#,
        id.0,
        now,
        finding,
        last_day
    )
    .fetch_optional(tx.conn())
    .await?
    else {
        return Ok(());
    };
    if file.is_sent {
        let event = Event::FileRefused { section: file.section.clone() };
        events::record(tx, &event, None, About::application(file.app), now).await?;
    }
    if file.open {
        let title = match file.title.trim() {
            "" => MailValue::Named(vec!["soknad-uten-navn".to_owned()]),
            title => MailValue::Text(title.to_owned()),
        };
        let link = format!("/soknader/{}/del/{}/vedlegg", file.app, file.section);
        let mail = Mail::new(&file.email, letter_standard(file.decision, file.language), "vedlegg-avvist")
            .with("fil", MailValue::Text(file.name))
            .with("soknad", title)
            .with("organisasjon", MailValue::Text(format!("{} kommune", file.name_no)))
            .with("lenke", MailValue::Link(link));
        outbox::enqueue(tx, &format!("refused:{id}"), &mail, now).await?;
    }
    Ok(())
}

/// Enqueues the night's sweep, and a scan of whatever still waits for one: a scan was given up, or a scanner has come to
/// where there was none.
///
/// # Errors
/// When the database cannot be reached.
pub async fn begin_sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    let waiting = sqlx::query_scalar!(
        r#"select id as "id: AttachmentId" from attachment f
           where state in ('checking', 'unscanned') and removed_at is null and added_at < $1
             and not exists (select from job j where j.kind = 'scan' and j.done_at is null and j.given_up_at is null
                                and j.payload ->> 'attachment' = f.id::text)
           order by added_at limit 1000"#,
        now - Duration::hours(1)
    )
    .fetch_all(tx.conn())
    .await?;
    let again = format!(":{}", oslo_date(now));
    let scans: Vec<NewJob> = waiting.into_iter().map(|id| scan_of(id, &again)).collect();
    jobs::enqueue(tx, Kind::Scan, &scans, now).await?;
    let sweep = NewJob {
        dedupe: format!("sweep-files{again}"),
        payload: serde_json::json!({}),
        application: None,
        worth_until: Some(now + Duration::hours(20)),
    };
    jobs::enqueue(tx, Kind::SweepFiles, &[sweep], now).await
}

/// Files whose days are over and that belong to nothing that was sent; of what was refused, also what was sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_over(conn: &mut PgConnection, now: OffsetDateTime) -> Result<Vec<AttachmentId>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: AttachmentId" from attachment f
           where bin_last_day < $1 and removed_at is null
             and (state = 'refused' or not exists (select from submission_attachment s where s.attachment = f.id))
           order by bin_last_day limit 200"#,
        oslo_date(now)
    )
    .fetch_all(conn)
    .await?)
}

/// The bytes of a file are gone. Its row goes too, unless it tells of something that was sent or is still shown.
///
/// # Errors
/// When the database cannot be reached.
pub async fn bytes_are_gone(tx: &mut Tx, id: AttachmentId, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "delete from attachment f where id = $1 and deleted_at is not null
            and not exists (select from submission_attachment s where s.attachment = f.id)",
        id.0
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!("update attachment set removed_at = $2 where id = $1 and bin_last_day is not null", id.0, now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Those of some objects that no row speaks of.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_orphans(conn: &mut PgConnection, objects: &[AttachmentId]) -> Result<Vec<AttachmentId>, StoreError> {
    let ids: Vec<uuid::Uuid> = objects.iter().map(|id| id.0).collect();
    Ok(sqlx::query_scalar!(
        r#"select o.id as "id!: AttachmentId" from unnest($1::uuid[]) as o(id)
           where not exists (select from attachment a where a.id = o.id and a.removed_at is null)"#,
        &ids
    )
    .fetch_all(conn)
    .await?)
}

/// Every file whose bytes are to lie where they are kept, with how many they are.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_kept(conn: &mut PgConnection) -> Result<Vec<(AttachmentId, u64)>, StoreError> {
    let rows =
        sqlx::query!(r#"select id as "id: AttachmentId", size from attachment where removed_at is null order by id"#)
            .fetch_all(conn)
            .await?;
    Ok(rows.into_iter().map(|r| (r.id, u64::try_from(r.size).unwrap_or_default())).collect())
}
