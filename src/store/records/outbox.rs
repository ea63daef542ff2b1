//! Mail that is to be sent: one kind of job.

use time::{Duration, OffsetDateTime};

use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::records::event::Event;
use crate::domain::records::job::Kind;
use crate::domain::records::notice::{GivenUp, GivenUpMail};
use crate::domain::values::email::with_ascii_domain;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::jobs;
use crate::store::records::jobs::NewJob;
use crate::store::{ReadTx, StoreError, Tx};

/// A mail to be sent. It never says outcome, amount or the content of a question (texts/epost.md); which project it is
/// about only from colleague to colleague, and never in the subject, which others see when a mail does not arrive.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct Mail {
    pub to: String,
    pub lang: Lang,
    /// The texts `epost-<kind>-emne` and `epost-<kind>-tekst`.
    pub kind: String,
    pub values: Vec<(String, MailValue)>,
    /// The case it is about.
    #[serde(skip)]
    pub about: Option<ApplicationId>,
    /// Not worth sending after: what it links to is closed then.
    #[serde(skip)]
    pub worth_until: Option<OffsetDateTime>,
}

/// A value in a mail; put into words in the mail's language when it is sent.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailValue {
    Text(String),
    Date(time::Date),
    #[serde(with = "time::serde::timestamp")]
    Moment(OffsetDateTime),
    /// A path on this site; the public address is put before it.
    Link(String),
    /// Keys of texts, put into words and listed.
    Named(Vec<String>),
    /// A line each.
    Lines(Vec<MailLine>),
}

/// A line of a mail: a text with `antall` and `frist`.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct MailLine {
    pub key: String,
    pub number: i64,
    pub day: time::Date,
    /// The hour too, where there is one.
    #[serde(with = "time::serde::timestamp::option")]
    pub at: Option<OffsetDateTime>,
}

impl Mail {
    #[must_use]
    pub fn new(to: &str, lang: Lang, kind: &str) -> Self {
        Self {
            to: with_ascii_domain(to),
            lang,
            kind: kind.to_owned(),
            values: Vec::new(),
            about: None,
            worth_until: None,
        }
    }
    #[must_use]
    pub fn with(mut self, name: &str, value: MailValue) -> Self {
        self.values.push((name.to_owned(), value));
        self
    }
    #[must_use]
    pub fn about(self, application: ApplicationId) -> Self {
        Self { about: Some(application), ..self }
    }
    #[must_use]
    pub fn worth_until(self, at: OffsetDateTime) -> Self {
        Self { worth_until: Some(at), ..self }
    }
    /// With another value for a name it has; a name it has not stays away.
    #[must_use]
    pub fn instead(mut self, name: &str, value: MailValue) -> Self {
        if let Some(slot) = self.values.iter_mut().find(|(n, _)| n == name) {
            slot.1 = value;
        }
        self
    }
    /// What stands in the queue.
    ///
    /// # Errors
    /// Never, for what a mail consists of.
    pub fn payload(&self) -> Result<serde_json::Value, StoreError> {
        serde_json::to_value(self).map_err(|e| StoreError::Database(sqlx::Error::Encode(Box::new(e))))
    }
    fn job(&self, dedupe: &str) -> Result<NewJob, StoreError> {
        Ok(NewJob {
            dedupe: dedupe.to_owned(),
            payload: self.payload()?,
            application: self.about,
            worth_until: self.worth_until,
        })
    }
}

/// Enqueues a mail once per `dedupe`: the same deed never sends twice.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enqueue(tx: &mut Tx, dedupe: &str, mail: &Mail, now: OffsetDateTime) -> Result<(), StoreError> {
    jobs::enqueue(tx, Kind::Mail, &[mail.job(dedupe)?], now).await
}

/// Enqueues many in one statement, each once per its `dedupe`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enqueue_all(tx: &mut Tx, mails: &[(String, Mail)], now: OffsetDateTime) -> Result<(), StoreError> {
    let new: Vec<NewJob> = mails.iter().map(|(dedupe, mail)| mail.job(dedupe)).collect::<Result<_, _>>()?;
    jobs::enqueue(tx, Kind::Mail, &new, now).await
}

/// A link that lets somebody in is not left in the table when it has been sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn forget_secrets(tx: &mut Tx, job: i64) -> Result<(), StoreError> {
    sqlx::query!(
        "update job set payload = payload - 'values' where id = $1 and payload->>'kind' in ('invitasjon', 'passord', 'partner', 'forste-administrator', 'rolle-gitt-ny', 'invitasjon-postmottak')",
        job
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes what waits for addresses that receive no mail (RFC 2606) out of the queue, as if it were sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn settle_examples(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update job set done_at = $1
         where kind = 'mail' and done_at is null and given_up_at is null and payload->>'to' like '%@example.org'",
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A mail that has not gone out.
#[derive(Debug, Clone)]
pub struct Unsent {
    pub job: i64,
    pub to: String,
    /// None when the program cannot read what it once wrote.
    pub mail: Option<Mail>,
    /// True when it has been tried and did not go; false while it waits for a worker.
    pub failed: bool,
    /// None while it is still tried.
    pub given_up_at: Option<OffsetDateTime>,
    /// When it is tried next, or has been due since.
    pub due_at: OffsetDateTime,
    /// None while it is still tried.
    pub then: Option<GivenUp>,
}

/// Mail that is given up, is tried again after it has failed, or has waited for a worker for an hour. With `about` only
/// that of one application. What was not worth sending any more is nobody's trouble.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_unsent(
    tx: &mut ReadTx,
    about: Option<ApplicationId>,
    now: OffsetDateTime,
) -> Result<Vec<Unsent>, StoreError> {
    let rows = sqlx::query!(
        r#"select id, payload, last_error is not null as "failed!", given_up_at, due_at, application is not null as "about_case!", worth_until,
                  exists (select from personal_link l where l.is_open and job.dedupe = l.purpose || '-' || encode(l.token_hash, 'hex')) as "link_is_open!"
           from job
           where kind = 'mail' and done_at is null and (given_up_at is not null or last_error is not null or due_at < $1)
             and (worth_until is null or given_up_at is null or given_up_at < worth_until)
             and ($2::uuid is null or application = $2)
           order by given_up_at nulls last, due_at, id limit 200"#,
        now - Duration::hours(1),
        about.map(|id| id.0)
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Unsent {
            job: r.id,
            then: r.given_up_at.map(|_| {
                let mail = GivenUpMail {
                    kind: kind_in(&r.payload),
                    about_case: r.about_case,
                    worth_until: r.worth_until,
                    link_is_open: r.link_is_open,
                };
                GivenUp::of(&mail, now)
            }),
            to: r.payload.get("to").and_then(|to| to.as_str()).unwrap_or_default().to_owned(),
            mail: serde_json::from_value(r.payload).ok(),
            failed: r.failed,
            given_up_at: r.given_up_at,
            due_at: r.due_at,
        })
        .collect())
}

fn kind_in(payload: &serde_json::Value) -> &str {
    payload.get("kind").and_then(|kind| kind.as_str()).unwrap_or_default()
}

/// Sends a mail again that was given up and is about no case. One that is on its way already stays so.
///
/// # Errors
/// [`StoreError::NotFound`] for what is not such a mail, and for a link that lets nobody in any more.
pub async fn send_again(
    tx: &mut Tx,
    _: &Permit<Administer>,
    by: &SystemActor,
    job: i64,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let row = sqlx::query!(
        r#"select payload, application is not null as "about_case!", worth_until, done_at is null and given_up_at is not null as "given_up!",
                  exists (select from personal_link l where l.is_open and job.dedupe = l.purpose || '-' || encode(l.token_hash, 'hex')) as "link_is_open!"
           from job where id = $1 and kind = 'mail' for update"#,
        job
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    if row.about_case {
        return Err(StoreError::NotFound);
    }
    if !row.given_up {
        return Ok(());
    }
    let mail = GivenUpMail {
        kind: kind_in(&row.payload),
        about_case: row.about_case,
        worth_until: row.worth_until,
        link_is_open: row.link_is_open,
    };
    if GivenUp::of(&mail, now) != GivenUp::SendAgain {
        return Err(StoreError::NotFound);
    }
    if jobs::again(tx, job, &row.payload, now).await? {
        let event = Event::MailSentAgain { kind: kind_in(&row.payload).to_owned() };
        events::record(tx, &event, Some(&by.actor), About::default(), now).await?;
    }
    Ok(())
}
