//! Whether somebody else than the sender must confirm an application, and who has.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::application::confirming::{Confirmed, Unconfirmed, confirmed};
use crate::domain::application::lifecycle::Application;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy::{ConfirmSending, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::store::application::team::{ChangedSince, Told, list_colleagues};
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::outbox;
use crate::store::records::outbox::Mail;
use crate::store::{StoreError, Tx};

/// As its municipality has chosen, and as it stands.
#[derive(Debug, Clone, Default)]
pub struct Confirming {
    pub required: bool,
    /// The latest first.
    pub confirmations: Vec<Confirmation>,
    /// The names of the others who may confirm or send.
    pub others: Vec<String>,
}

#[derive(Debug, Clone)]
pub struct Confirmation {
    pub by: AccountId,
    /// For colleagues alone, as all names here.
    pub by_name: String,
    pub by_role: String,
    pub at: OffsetDateTime,
    /// An answer or a file was changed since: it holds no more.
    pub changed: Option<ChangedSince>,
}

impl Confirming {
    /// Why it may not be sent yet; with no sender, by anybody.
    #[must_use]
    pub fn unconfirmed(&self, sender: Option<AccountId>) -> Option<Unconfirmed> {
        let all: Vec<Confirmed> =
            self.confirmations.iter().map(|c| Confirmed { by: c.by, holds: c.changed.is_none() }).collect();
        if self.required { confirmed(&all, sender).err() } else { None }
    }
    /// Whether this person has confirmed it as it is.
    #[must_use]
    pub fn holds_of(&self, who: AccountId) -> bool {
        self.confirmations.iter().any(|c| c.by == who && c.changed.is_none())
    }
}

/// How many of the others are named.
const NAMED: i64 = 20;

/// The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(conn: &mut PgConnection, app: ApplicationId, me: AccountId) -> Result<Confirming, StoreError> {
    let rows = sqlx::query!(
        r#"select coalesce(r.required, false) as "required!", c.confirmed_by as "by?: AccountId", w.name as "name?",
                  c.confirmed_by_role as "role?", c.confirmed_at as "at?", c.changed_at, x.name as "changed_name?", c.changed_by_role,
                  c.changed_in,
                  array(select distinct p.name from role_assignment g join account p on p.id = g.account
                         where g.municipality = a.owner and g.removed_at is null and p.closed_at is null and p.id <> $2
                         order by p.name limit $3) as "others!"
           from application a left join second_confirmation r on r.municipality = a.owner
           left join sending_confirmation c on c.application = a.id left join account w on w.id = c.confirmed_by
           left join account x on x.id = c.changed_by
           where a.id = $1 order by c.confirmed_at desc"#,
        app.0,
        me.0,
        NAMED
    )
    .fetch_all(conn)
    .await?;
    let mut found = Confirming::default();
    for r in rows {
        (found.required, found.others) = (r.required, r.others);
        let (Some(by), Some(by_name), Some(by_role), Some(at)) = (r.by, r.name, r.role, r.at) else { continue };
        let changed = r.changed_at.zip(r.changed_in).map(|(at, section)| ChangedSince {
            at,
            section,
            by_name: r.changed_name.unwrap_or_default(),
            by_role: r.changed_by_role.unwrap_or_default(),
        });
        found.confirmations.push(Confirmation { by, by_name, by_role, at, changed });
    }
    Ok(found)
}

/// Confirms what stands, and tells those who may send it. Done already, it stays as it was and nobody is told. The application's row must be locked.
///
/// # Errors
/// When the database cannot be reached.
pub async fn confirm(
    tx: &mut Tx,
    _: &Permit<ConfirmSending>,
    actor: &MunicipalityActor,
    app: &Application,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let done = sqlx::query!(
        "insert into sending_confirmation as c (application, confirmed_by, confirmed_by_role, confirmed_at) values ($1, $2, $3, $4)
         on conflict (application, confirmed_by) do update set confirmed_by_role = excluded.confirmed_by_role,
            confirmed_at = excluded.confirmed_at, changed_at = null, changed_by = null, changed_by_role = null, changed_in = null
         where c.changed_at is not null",
        app.id.0,
        actor.actor.account.0,
        actor.actor.role.code(),
        now
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 1 {
        let told = Told::read(tx, app).await?;
        let mails: Vec<(String, Mail)> = list_colleagues(tx.conn(), actor)
            .await?
            .iter()
            .filter(|c| c.roles.contains(&Role::MunicipalitySubmitter) && c.account != actor.actor.account)
            .map(|c| {
                let mail = told.mail(actor, app, &c.email, "bekreftet", format!("/soknader/{}/kontroller", app.id));
                (format!("confirmed:{}:{}:{}", app.id, now.unix_timestamp_nanos(), c.account), mail)
            })
            .collect();
        outbox::enqueue_all(tx, &mails, now).await?;
        let about = About { call: Some(app.call), municipality: Some(app.municipality), ..About::application(app.id) };
        events::record(tx, &Event::SendingConfirmed, Some(&actor.actor), about, now).await?;
    }
    Ok(())
}

/// What was confirmed had other files: a trigger says the same of answers. The application's row must be locked.
pub(super) async fn files_changed(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    app: ApplicationId,
    section: &str,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update sending_confirmation set changed_at = $2, changed_by = $3, changed_by_role = $4, changed_in = $5
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

/// Holds a sending to what the municipality has chosen. The application's row must be locked.
///
/// # Errors
/// When the database cannot be reached; the inner one says why it may not be sent.
pub(super) async fn held_to(
    tx: &mut Tx,
    app: ApplicationId,
    sender: &MunicipalityActor,
) -> Result<Result<(), Unconfirmed>, StoreError> {
    let found = find(tx.conn(), app, sender.actor.account).await?;
    Ok(found.unconfirmed(Some(sender.actor.account)).map_or(Ok(()), Err))
}
