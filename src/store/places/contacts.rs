//! How the offices are reached, dated: read by day, changed by a new row.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy::{ManageOffice, Permit};
use crate::domain::places::contact;
use crate::domain::places::contact::{ContactFault, DatedContact, OfficeContact};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::ids::OfficeId;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// Every row of an office, in the order they were made.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, office: OfficeId) -> Result<Vec<DatedContact>, StoreError> {
    let rows = sqlx::query!(
        "select id, valid_from, postal_address, email, telephone, web_form from office_contact where office = $1 order by id",
        office.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| DatedContact {
            id: r.id,
            valid_from: r.valid_from,
            contact: OfficeContact {
                postal_address: r.postal_address,
                email: r.email,
                telephone: r.telephone,
                web_form: r.web_form,
            },
        })
        .collect())
}

/// What holds on a day; none when the office has said nothing yet.
///
/// # Errors
/// When the database cannot be reached.
pub async fn on_day(conn: &mut PgConnection, office: OfficeId, day: Date) -> Result<Option<OfficeContact>, StoreError> {
    Ok(sqlx::query_as!(
        OfficeContact,
        r#"select postal_address as "postal_address!", email as "email!", telephone as "telephone!", web_form as "web_form!"
           from office_contact_on($1, $2)"#,
        office.0,
        day
    )
    .fetch_optional(conn)
    .await?)
}

/// What holds on a day, for every office that has said it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn all_on_day(conn: &mut PgConnection, day: Date) -> Result<Vec<(OfficeId, OfficeContact)>, StoreError> {
    let rows = sqlx::query!(
        r#"select o.orgnr as "office: OfficeId", c.postal_address as "postal_address!", c.email as "email!",
                  c.telephone as "telephone!", c.web_form as "web_form!"
           from statsforvalter o cross join lateral office_contact_on(o.orgnr, $1) c order by o.orgnr"#,
        day
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| {
            let contact = OfficeContact {
                postal_address: r.postal_address,
                email: r.email,
                telephone: r.telephone,
                web_form: r.web_form,
            };
            (r.office, contact)
        })
        .collect())
}

/// The names of the offices that nobody can reach on a day.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_unreachable(conn: &mut PgConnection, day: Date) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar!(
        "select name from statsforvalter o where not exists (select from office_contact_on(o.orgnr, $1)) order by slug",
        day
    )
    .fetch_all(conn)
    .await?)
}

/// Who made a row, and when.
#[derive(Debug, Clone)]
pub struct Made {
    pub row: i64,
    pub at: OffsetDateTime,
    pub name: String,
    pub role: String,
}

/// # Errors
/// When the database cannot be reached.
pub async fn list_made(conn: &mut PgConnection, office: OfficeId) -> Result<Vec<Made>, StoreError> {
    Ok(sqlx::query_as!(
        Made,
        r#"select c.id as "row", c.made_at as at, a.name, c.made_role as role
           from office_contact c join account a on a.id = c.made_by where c.office = $1 order by c.id"#,
        office.0
    )
    .fetch_all(conn)
    .await?)
}

#[derive(Debug, thiserror::Error)]
pub enum ContactError {
    /// Somebody else has set them since the form was made.
    #[error("the details have changed since they were opened")]
    Stale,
    #[error("{} faults", .0.len())]
    Faults(Vec<ContactFault>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for ContactError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Sets how the actor's own office is reached from a day. `opened_with` is its newest row when the form was made.
///
/// # Errors
/// [`ContactError`]; then nothing is to be committed.
pub async fn set(
    tx: &mut Tx,
    _permit: Permit<ManageOffice>,
    by: &OfficeActor,
    new: &OfficeContact,
    valid_from: Date,
    opened_with: i64,
    at: OffsetDateTime,
) -> Result<(), ContactError> {
    sqlx::query!("select orgnr from statsforvalter where orgnr = $1 for update", by.office.0)
        .fetch_one(tx.conn())
        .await?;
    let rows = list(tx.conn(), by.office).await?;
    if rows.last().map_or(0, |r| r.id) != opened_with {
        return Err(ContactError::Stale);
    }
    let new = new.trimmed();
    let faults = contact::faults(&rows, &new, valid_from, oslo_date(at));
    if !faults.is_empty() {
        return Err(ContactError::Faults(faults));
    }
    sqlx::query!(
        "insert into office_contact (office, valid_from, postal_address, email, telephone, web_form, made_at, made_by, made_role)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        by.office.0,
        valid_from,
        new.postal_address,
        new.email,
        new.telephone,
        new.web_form,
        at,
        by.actor.account.0,
        by.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    let told =
        |c: &OfficeContact| [&c.postal_address, &c.email, &c.telephone, &c.web_form].map(String::as_str).join("; ");
    let event = Event::OfficeContactSet(DatedChange {
        what: by.office.to_string(),
        valid_from,
        before: contact::in_force(&rows, valid_from).map(|r| told(&r.contact)),
        after: Some(told(&new)),
        source: String::new(),
    });
    events::record(tx, &event, Some(&by.actor), About { office: Some(by.office), ..About::default() }, at).await?;
    Ok(())
}
