//! Somebody has said that an application, or an answer to the office, can be sent: until it is changed, or its stage is.
//!
//! No event, as nothing of the municipality's own is (`team`).

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::application::confirming::{Confirmed, ToldReady, can_be_sent, told_ready};
use crate::domain::application::lifecycle::Application;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy::{Permit, SayReady};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::stages::StageKind;
use crate::store::application::confirming;
use crate::store::application::team;
use crate::store::application::team::{ChangedSince, Colleague, Told};
use crate::store::records::outbox;
use crate::store::records::outbox::Mail;
use crate::store::{StoreError, Tx};

/// Somebody has said that it can be sent.
#[derive(Debug, Clone)]
pub struct Ready {
    pub said_at: OffsetDateTime,
    /// For colleagues alone, as all names here.
    pub by_name: String,
    pub by_role: String,
    /// An answer or a file was changed since: it holds no more.
    pub changed: Option<ChangedSince>,
}

/// Where an answer's own text is changed: no section of the form.
pub const ANSWER_TEXT: &str = "svar";

/// The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(conn: &mut PgConnection, app: ApplicationId) -> Result<Option<Ready>, StoreError> {
    let row = sqlx::query!(
        r#"select d.said_at, w.name, d.said_by_role, d.changed_at, c.name as "changed_name?", d.changed_by_role, d.changed_in
           from ready_draft d join account w on w.id = d.said_by left join account c on c.id = d.changed_by
           where d.application = $1"#,
        app.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| Ready {
        said_at: r.said_at,
        by_name: r.name,
        by_role: r.said_by_role,
        changed: r.changed_at.zip(r.changed_in).map(|(at, section)| ChangedSince {
            at,
            section,
            by_name: r.changed_name.unwrap_or_default(),
            by_role: r.changed_by_role.unwrap_or_default(),
        }),
    }))
}

/// What was said to be ready had other files, or another text of the answer: a trigger says the same of answers in sections.
/// The application's row must be locked.
pub(super) async fn changed(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    app: ApplicationId,
    section: &str,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update ready_draft set changed_at = $2, changed_by = $3, changed_by_role = $4, changed_in = $5
         where application = $1 and changed_at is null",
        app.0,
        now,
        actor.actor.account.0,
        actor.actor.role.code(),
        section
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Who is told what when the actor says that it is ready, by name: those who may send it, and where nobody can before
/// another has confirmed it, those who may do that. The actor knows already.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_told(
    conn: &mut PgConnection,
    actor: &MunicipalityActor,
    app: &Application,
) -> Result<Vec<(Colleague, ToldReady)>, StoreError> {
    let me = actor.actor.account;
    let colleagues = team::list_colleagues(conn, actor).await?;
    let found = confirming::find(conn, app.id, me).await?;
    let senders: Vec<AccountId> = colleagues.iter().filter(|c| sends(c)).map(|c| c.account).collect();
    let all: Vec<Confirmed> =
        found.confirmations.iter().map(|c| Confirmed { by: c.by, holds: c.changed.is_none() }).collect();
    // An answer to the office is sent without: what was confirmed was the application.
    let asked = found.required && app.kind() != StageKind::AwaitingInformation && !can_be_sent(&all, &senders);
    let mine = actor.actor.role == Role::MunicipalitySubmitter;
    Ok(colleagues
        .into_iter()
        .filter(|c| c.account != me)
        .filter_map(|c| told_ready(sends(&c), mine, asked).map(|told| (c, told)))
        .collect())
}

fn sends(colleague: &Colleague) -> bool {
    colleague.roles.contains(&Role::MunicipalitySubmitter)
}

/// Says that it can be sent, and mails those of [`list_told`]. False when somebody has said so already and nothing was
/// changed since: nobody is mailed twice. The application's row must be locked.
///
/// # Errors
/// When the database cannot be reached.
pub async fn say(
    tx: &mut Tx,
    _: &Permit<SayReady>,
    actor: &MunicipalityActor,
    app: &Application,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let said = sqlx::query!(
        "insert into ready_draft as d (application, said_at, said_by, said_by_role) values ($1, $2, $3, $4)
         on conflict (application) do update set said_at = excluded.said_at, said_by = excluded.said_by,
            said_by_role = excluded.said_by_role, changed_at = null, changed_by = null, changed_by_role = null, changed_in = null
         where d.changed_at is not null",
        app.id.0,
        now,
        actor.actor.account.0,
        actor.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    if said.rows_affected() == 0 {
        return Ok(false);
    }
    let told = Told::read(tx, app).await?;
    let home = format!("/soknader/{}", app.id);
    let mails: Vec<(String, Mail)> = list_told(tx.conn(), actor, app)
        .await?
        .iter()
        .map(|(c, what)| {
            let mail = match (what, app.kind()) {
                (_, StageKind::AwaitingInformation) => told.answer_mail(actor, app, &c.email, "svar-klart"),
                (ToldReady::Sends, _) => told.mail(actor, app, &c.email, "klar", format!("{home}/kontroller")),
                (ToldReady::Waits, _) => told.mail(actor, app, &c.email, "klar-venter", home.clone()),
                (ToldReady::Confirms, _) => told.mail(actor, app, &c.email, "klar-bekreft", format!("{home}/bekreft")),
            };
            (format!("ready:{}:{}:{}", app.id, now.unix_timestamp_nanos(), c.account), mail)
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await?;
    Ok(true)
}
