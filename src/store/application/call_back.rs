//! A sent application is called back, corrected and sent again; or what was sent stands. Each deed holds the application's
//! row and then its call's, as a sending does.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Duration, OffsetDateTime};

use crate::domain::application::answers::Answers;
use crate::domain::application::calling_back::StillCorrected;
use crate::domain::application::form::{AllAnswers, Section, diff, in_one_spelling};
use crate::domain::application::lifecycle::{Application, WrongStage};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{CallBack, Permit, Submit};
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::store::application::applications::{ToSend, lock_called_back};
use crate::store::application::attachments;
use crate::store::application::confirming;
use crate::store::application::mailing::mail_municipality;
use crate::store::application::moving::{persist, persist_by};
use crate::store::application::receipts;
use crate::store::application::sections;
use crate::store::application::sections::list_sections;
use crate::store::application::submissions;
use crate::store::application::submissions::{Sending, SubmitError, forget_facts, write_burden, write_sent};
use crate::store::programme::settings;
use crate::store::records::documents;
use crate::store::records::outbox::MailValue;
use crate::store::{StoreError, Tx};

/// Calls back what was sent. It stands until something else is sent.
///
/// # Errors
/// [`SubmitError::Closed`] after the deadline; [`SubmitError::WrongStage`] when the office has begun, or a colleague was
/// first.
pub async fn call_back(
    tx: &mut Tx,
    permit: Permit<CallBack>,
    actor: &MunicipalityActor,
    held: ToSend,
    now: OffsetDateTime,
) -> Result<Application, SubmitError> {
    let app = held.clone();
    let terms = receipts::read_terms(tx, app.call, app.municipality, oslo_date(now)).await?;
    let (app, event) = app.call_back(permit, terms.closes_at, now)?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    mail_municipality(tx, &app, "hentet-tilbake", &format!("called-back:{}", app.version), now, |mail| {
        mail.with("frist", MailValue::Moment(terms.closes_at))
            .with("lenke", MailValue::Link(format!("/soknader/{}", app.id)))
    })
    .await?;
    Ok(app)
}

/// Sends what was called back again: a new submission and a new receipt in the same case.
///
/// # Errors
/// [`SubmitError::Closed`] after the deadline; [`SubmitError::WrongStage`] when it is not called back any more;
/// [`SubmitError::Unconfirmed`].
pub async fn send_again(
    tx: &mut Tx,
    permit: Permit<Submit>,
    actor: &MunicipalityActor,
    held: ToSend,
    sending: &Sending<'_>,
    now: OffsetDateTime,
) -> Result<Application, SubmitError> {
    let app = held.clone();
    let terms = receipts::read_terms(tx, app.call, app.municipality, oslo_date(now)).await?;
    if !terms.published {
        return Err(WrongStage(app.kind()).into());
    }
    confirming::held_to(tx, app.id, actor).await??;
    let number =
        sqlx::query_scalar!(r#"select max(number) + 1 as "n!" from submission where application = $1"#, app.id.0)
            .fetch_one(tx.conn())
            .await?;
    let total = sending.complete.budget.applied_total();
    let app = Application { language: sending.language, title: sending.complete.about.title.clone(), ..app };
    let (app, event) = app.send_again(permit, actor.actor.account, total, number, terms.closes_at, now)?;
    let receipt = app.receipt().cloned().ok_or(WrongStage(app.kind()))?;
    forget_facts(tx, app.id).await?;
    write_sent(tx, &app, sending.answers, sending.complete, actor, number, now).await?;
    write_burden(tx, app.id, sending).await?;
    // Before the stage: what is due in the case follows the receipt.
    receipts::write(tx, app.id, number, app.call, &receipt).await?;
    sqlx::query!(
        "update application set submitted_at = $2, submitted_by = $3, submitter_role = $4, late = false, late_reason = null,
                rules_version = $5, applied_total = $6, language = $7
         where id = $1",
        app.id.0,
        now,
        receipt.by.0,
        sending.submitter_role,
        terms.judged_by,
        receipt.applied_total.get(),
        app.language as Lang
    )
    .execute(tx.conn())
    .await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    mail_municipality(tx, &app, "sendt-igjen", &format!("again:{number}"), now, |mail| {
        mail.with("mottatt-tidspunkt", MailValue::Moment(now))
            .with("forventet-vedtak", MailValue::Date(terms.decision_on))
            .with("lenke", MailValue::Link(format!("/soknader/{}/kvittering", app.id)))
    })
    .await?;
    let made = [DocumentName::application(app.id, number), DocumentName::receipt(app.id, number)];
    documents::enqueue(tx, &made, now).await?;
    Ok(app)
}

/// What was called back and not sent again before its deadline stands as it was sent. Corrections that nobody sent are put
/// aside for the municipality to read, so that a later answer does not carry them along. Returns which.
///
/// # Errors
/// When the database cannot be reached.
pub async fn let_stand(tx: &mut Tx, now: OffsetDateTime) -> Result<Vec<ApplicationId>, StoreError> {
    let due = sqlx::query!(
        r#"select a.id as "id: ApplicationId", c.closes_at from application a join call c on c.id = a.call
           where a.stage = 'called_back' and c.closes_at < $1 order by a.id"#,
        now
    )
    .fetch_all(tx.conn())
    .await?;
    let mut stand = Vec::new();
    for one in due {
        // Somebody was first; or the ministry has given more time since.
        let Some(app) = lock_called_back(tx, one.id).await? else { continue };
        let closes =
            sqlx::query_scalar!("select closes_at from call where id = $1", app.call.0).fetch_one(tx.conn()).await?;
        let (app, event) = match app.let_stand(closes, now) {
            Ok(moved) => moved,
            Err(StillCorrected::InTime { .. } | StillCorrected::WrongStage(_)) => continue,
        };
        put_aside(tx, &app, now).await?;
        attachments::put_back_to_sent(tx, app.id, now).await?;
        persist_by(tx, &app, &event, None, now).await?;
        mail_municipality(tx, &app, "sendt-gjelder", &format!("stands:{}", app.version), now, |mail| {
            mail.with("frist", MailValue::Moment(closes))
                .with("lenke", MailValue::Link(format!("/soknader/{}", app.id)))
        })
        .await?;
        stand.push(app.id);
    }
    Ok(stand)
}

async fn put_aside(tx: &mut Tx, app: &Application, now: OffsetDateTime) -> Result<(), StoreError> {
    let sent = submissions::latest(tx.conn(), app.id).await?.answers;
    let saved = list_sections(tx.conn(), app.id).await?;
    let none = Answers::default();
    let changed: Vec<Section> = Section::ALL
        .into_iter()
        .filter(|section| {
            let now = saved.get(section.code()).map_or(&none, |s| &s.answers);
            !diff(*section, sent.get(section).unwrap_or(&none), now).is_empty()
        })
        .collect();
    if changed.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        "insert into unsent_answers (application, version, answers, kept_at)
         select $1, $2, jsonb_object_agg(section, answers), $3 from application_section where application = $1",
        app.id.0,
        app.version,
        now
    )
    .execute(tx.conn())
    .await?;
    // Whoever saved it last stays the one who did.
    sections::put_back_to_sent(tx, app.id, &changed, None, now).await
}

/// Reminds each who has called back an application whose deadline is near, once for each deadline. Returns how many.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remind(tx: &mut Tx, now: OffsetDateTime) -> Result<usize, StoreError> {
    let today = oslo_date(now);
    let days = settings::on_day(tx.conn(), today).await?.call_back_warning_days;
    let near = sqlx::query!(
        r#"select a.id as "id: ApplicationId", c.closes_at from application a join call c on c.id = a.call
           where a.stage = 'called_back' and c.closes_at >= $1 and (c.closes_at at time zone 'Europe/Oslo')::date <= $2
           order by a.id"#,
        now,
        today.saturating_add(Duration::days(days))
    )
    .fetch_all(tx.conn())
    .await?;
    let mut reminded = 0;
    for one in near {
        let Some(app) = lock_called_back(tx, one.id).await? else { continue };
        let dedupe = format!("call-back-reminder:{}:{}", app.version, one.closes_at.unix_timestamp());
        mail_municipality(tx, &app, "hentet-tilbake-frist", &dedupe, now, |mail| {
            mail.with("frist", MailValue::Moment(one.closes_at))
                .with("lenke", MailValue::Link(format!("/soknader/{}", app.id)))
                .worth_until(one.closes_at)
        })
        .await?;
        reminded += 1;
    }
    Ok(reminded)
}

/// Corrections that were not sent before the deadline.
#[derive(Debug, Clone)]
pub struct Unsent {
    /// The application's version when they were put aside.
    pub version: i32,
    pub answers: AllAnswers,
    pub kept_at: OffsetDateTime,
}

/// The latest first. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_unsent(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Unsent>, StoreError> {
    let rows = sqlx::query!(
        r#"select version, answers as "answers: Json<BTreeMap<String, Answers>>", kept_at from unsent_answers
           where application = $1 order by version desc"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    let of = |(code, a): (String, Answers)| Section::from_code(&code).map(|s| (s, in_one_spelling(s, &a)));
    Ok(rows
        .into_iter()
        .map(|r| Unsent {
            version: r.version,
            answers: r.answers.0.into_iter().filter_map(of).collect(),
            kept_at: r.kept_at,
        })
        .collect())
}
