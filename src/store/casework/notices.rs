//! Notices of a case that have not reached the municipality: what the office sees of them, and sending them again.

use time::OffsetDateTime;

use crate::domain::application::lifecycle::Stage;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Permit, SendNoticeAgain};
use crate::domain::records::event::Event;
use crate::domain::records::job::Kind;
use crate::domain::records::notice::Notice;
use crate::domain::values::email::with_ascii_domain;
use crate::domain::values::ids::ApplicationId;
use crate::store::application::applications::lock_case;
use crate::store::casework::cases::CaseError;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::jobs;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{ReadTx, StoreError, Tx};

/// Whom a notice was for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receiver {
    /// The contact of the application.
    Contact,
    /// The municipality's official mailbox, as it is or was.
    Mailbox,
    /// One who may send for the municipality.
    Submitter,
}

/// A notice that has not reached its receiver, and still matters.
#[derive(Debug, Clone)]
pub struct Undelivered {
    pub job: i64,
    pub mail: Mail,
    pub receiver: Receiver,
    /// Nobody has been told of the decision yet: the time to appeal does not run.
    pub holds_appeal: bool,
    pub written_at: OffsetDateTime,
    /// None while it is still tried.
    pub given_up: Option<GaveUp>,
    /// When it is tried next, unless it is given up.
    pub due_at: OffsetDateTime,
}

#[derive(Debug, Clone, Copy)]
pub struct GaveUp {
    pub at: OffsetDateTime,
    /// The receiver's own server said no at once; otherwise every attempt for days failed.
    pub refused: bool,
}

/// Those of one case, in the order they were written.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_undelivered(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    id: ApplicationId,
) -> Result<Vec<Undelivered>, StoreError> {
    let rows = sqlx::query!(
        r#"select u.id as "id!", u.payload as "payload!", u.attempts as "attempts!", u.created_at as "created_at!",
                  u.due_at as "due_at!", u.given_up_at, lower(a.contact_email) as contact,
                  exists (select from municipality_mailbox b where b.municipality = a.owner and b.confirmed_at is not null
                                                               and b.address = u.payload->>'to') as "mailbox!",
                  exists (select from decision d where d.application = a.id and d.notice_sent_at is null) as "untold!"
           from undelivered_notice u join application a on a.id = u.application
           where u.application = $1 and u.handler = $2 order by u.id"#,
        id.0,
        actor.office.0
    )
    .fetch_all(tx.conn())
    .await?;
    let terms = Kind::Mail.terms();
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            let mail: Mail = serde_json::from_value(r.payload).ok()?;
            Some(Undelivered {
                job: r.id,
                receiver: if r.mailbox {
                    Receiver::Mailbox
                } else if r.contact.as_deref().map(with_ascii_domain) == Some(mail.to.clone()) {
                    Receiver::Contact
                } else {
                    Receiver::Submitter
                },
                holds_appeal: r.untold && mail.kind == Notice::Decision.code(),
                mail,
                written_at: r.created_at,
                given_up: r.given_up_at.map(|at| GaveUp { at, refused: terms.pause_after(r.attempts).is_some() }),
                due_at: r.due_at,
            })
        })
        .collect())
}

/// Sends a notice again that was given up, and says in which case. One that is on its way already stays so, and nothing
/// is written twice. It goes to whoever it was for if they may still send for the municipality, to the official mailbox as it
/// is now if it was for that, else to the contact of the application as it is now, and says the day to answer by that holds now.
///
/// # Errors
/// [`CaseError::Changed`] when it has become pointless; [`StoreError::NotFound`] outside the office.
pub async fn send_again(
    tx: &mut Tx,
    actor: &OfficeActor,
    job: i64,
    now: OffsetDateTime,
) -> Result<ApplicationId, CaseError> {
    let id = sqlx::query_scalar!(
        r#"select j.application as "application!: ApplicationId" from job j join application a on a.id = j.application
           where j.id = $1 and j.kind = 'mail' and a.handler = $2 and a.stage <> 'draft'"#,
        job,
        actor.office.0
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    let app = lock_case(tx, actor, id).await?;
    let _permit: Permit<SendNoticeAgain> = policy::may(&actor.actor, app.kind())?;
    let row = sqlx::query!(
        r#"select j.payload, j.done_at is null and j.given_up_at is not null as "given_up!",
                  exists (select from undelivered_notice u where u.id = j.id) as "matters!",
                  case when exists (select from account c join role_assignment r on r.account = c.id
                                    where c.email = j.payload->>'to' and c.closed_at is null and r.municipality = a.owner
                                      and r.role = 'municipality_submitter' and r.removed_at is null)
                       then j.payload->>'to'
                       when exists (select from municipality_mailbox b where b.municipality = a.owner and b.confirmed_at is not null
                                                                         and b.address = j.payload->>'to')
                       then mailbox_of(a.owner) else coalesce(lower(a.contact_email), j.payload->>'to') end as "to!"
           from job j join application a on a.id = j.application where j.id = $1 for update of j"#,
        job
    )
    .fetch_one(tx.conn())
    .await?;
    if !row.given_up {
        return Ok(id);
    }
    let mail = serde_json::from_value::<Mail>(row.payload).ok();
    let (Some(mail), true) = (mail, row.matters) else { return Err(CaseError::Changed) };
    let notice = Notice::from_code(&mail.kind).ok_or(CaseError::Changed)?;
    let mut mail = Mail { to: with_ascii_domain(&row.to), ..mail };
    if let (true, Stage::AwaitingInformation { due, .. }) = (notice.says_reply_deadline(), &app.stage) {
        mail = mail.instead("svarfrist", MailValue::Date(oslo_date(*due)));
    }
    if jobs::again(tx, job, &mail.payload()?, now).await? {
        events::record(tx, &Event::NoticeSentAgain { notice }, Some(&actor.actor), About::application(id), now).await?;
    }
    Ok(id)
}
