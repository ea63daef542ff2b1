//! Corrections of an office's name and written standard. In force at once; letters keep what they said, and later reference
//! data leave such offices alone.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::places::reference::{NameFault, Office, OfficeNaming};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::ids::OfficeId;
use crate::domain::values::language::Lang;
use crate::store::places::reference;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// A correction that was made.
#[derive(Debug, Clone)]
pub struct Named {
    pub id: i64,
    pub name: String,
    pub standard: Lang,
    pub source: String,
    pub at: OffsetDateTime,
    pub by: String,
    pub role: String,
}

/// The corrections of an office, the newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, office: OfficeId) -> Result<Vec<Named>, StoreError> {
    Ok(sqlx::query_as!(
        Named,
        r#"select c.id, c.name, c.standard as "standard: Lang", c.source, c.made_at as at, a.name as by, c.made_role as role
           from office_name_change c join account a on a.id = c.made_by where c.office = $1 order by c.id desc"#,
        office.0
    )
    .fetch_all(conn)
    .await?)
}

#[derive(Debug, thiserror::Error)]
pub enum NameError {
    /// Somebody else has named it since the form was made.
    #[error("the office has changed since it was opened")]
    Stale,
    #[error("{} faults", .0.len())]
    Faults(Vec<NameFault>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for NameError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Names an office. `opened_with` is its newest correction when the form was made.
///
/// # Errors
/// [`NameError`]; then nothing is to be committed.
pub async fn name(
    tx: &mut Tx,
    _permit: Permit<Administer>,
    by: &SystemActor,
    office: OfficeId,
    new: &OfficeNaming,
    opened_with: i64,
    at: OffsetDateTime,
) -> Result<(), NameError> {
    sqlx::query!("select orgnr from statsforvalter where orgnr = $1 for update", office.0).fetch_one(tx.conn()).await?;
    let newest = list(tx.conn(), office).await?.first().map_or(0, |n| n.id);
    if newest != opened_with {
        return Err(NameError::Stale);
    }
    let offices: Vec<Office> = reference::list_offices(tx.conn()).await?;
    let old = offices.iter().find(|o| o.id == office).ok_or(StoreError::NotFound)?;
    let faults = new.faults(old);
    if !faults.is_empty() {
        return Err(NameError::Faults(faults));
    }
    sqlx::query!(
        "insert into office_name_change (office, name, standard, source, made_at, made_by, made_role) values ($1, $2, $3, $4, $5, $6, $7)",
        office.0,
        new.name.trim(),
        new.standard.code(),
        new.source.trim(),
        at,
        by.actor.account.0,
        by.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update statsforvalter set name = $2, standard = $3 where orgnr = $1",
        office.0,
        new.name.trim(),
        new.standard.code()
    )
    .execute(tx.conn())
    .await?;
    let event = Event::OfficeNamed(DatedChange {
        what: office.to_string(),
        valid_from: oslo_date(at),
        before: Some(format!("{} ({})", old.name, old.standard.code())),
        after: Some(format!("{} ({})", new.name.trim(), new.standard.code())),
        source: new.source.trim().to_owned(),
    });
    events::record(tx, &event, Some(&by.actor), About { office: Some(office), ..About::default() }, at).await?;
    Ok(())
}
