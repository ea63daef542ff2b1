//! Programmes besides this one: read by day, changed by a new row.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::people::actor::Actor;
use crate::domain::people::policy::{Permit, SetPolicy};
use crate::domain::programme::schemes::{DatedScheme, Scheme, all_on, on_day};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::ids::SchemeId;
use crate::domain::values::language::Bilingual;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// Every row there ever was, in the order they were made.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection) -> Result<Vec<DatedScheme>, StoreError> {
    let rows = sqlx::query!(
        r#"select id, scheme as "scheme: SchemeId", valid_from, name_nb, name_nn, owner, address, ended, source from other_scheme order by id"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| DatedScheme {
            row: r.id,
            id: r.scheme,
            valid_from: r.valid_from,
            scheme: Scheme { name: Bilingual { nb: r.name_nb, nn: r.name_nn }, owner: r.owner, address: r.address },
            ended: r.ended,
            source: r.source,
        })
        .collect())
}

/// Those there are on a day.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_on(conn: &mut PgConnection, day: Date) -> Result<Vec<DatedScheme>, StoreError> {
    let rows = list(conn).await?;
    Ok(all_on(&rows, day).into_iter().cloned().collect())
}

/// What is decided of a programme: a new one, another name, owner or address, or that it has ended.
#[derive(Debug)]
pub struct SchemeChange<'a> {
    /// None: a new one.
    pub id: Option<SchemeId>,
    pub scheme: &'a Scheme,
    pub ended: bool,
    /// A day to come.
    pub valid_from: Date,
    pub source: &'a str,
    /// The newest row of the programme when the form was made.
    pub opened_with: i64,
}

#[derive(Debug, thiserror::Error)]
pub enum SchemeError {
    /// Somebody else has changed it since the form was made.
    #[error("the programme has changed since it was opened")]
    Stale,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for SchemeError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Adds a row that holds from a day.
///
/// # Errors
/// [`SchemeError::Stale`]; [`StoreError::NotFound`] for a programme nobody knows.
pub async fn change(
    tx: &mut Tx,
    _: &Permit<SetPolicy>,
    by: &Actor,
    change: &SchemeChange<'_>,
    at: OffsetDateTime,
) -> Result<SchemeId, SchemeError> {
    sqlx::query!("lock table other_scheme in share row exclusive mode").execute(tx.conn()).await?;
    let rows = list(tx.conn()).await?;
    let before = match change.id {
        None => None,
        Some(id) => {
            let newest = rows.iter().filter(|r| r.id == id).map(|r| r.row).max().ok_or(StoreError::NotFound)?;
            if newest != change.opened_with {
                return Err(SchemeError::Stale);
            }
            on_day(&rows, id, change.valid_from)
        }
    };
    let same = |r: &&DatedScheme| {
        r.valid_from == change.valid_from && r.scheme == *change.scheme && r.source == change.source && !change.ended
    };
    // The button pressed twice.
    if let (None, Some(twin)) = (change.id, rows.last().filter(same)) {
        return Ok(twin.id);
    }
    let id = change.id.unwrap_or_else(SchemeId::new);
    sqlx::query!(
        "insert into other_scheme (scheme, valid_from, name_nb, name_nn, owner, address, ended, source, made_at, made_by, made_role)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        id.0,
        change.valid_from,
        change.scheme.name.nb,
        change.scheme.name.nn,
        change.scheme.owner,
        change.scheme.address,
        change.ended,
        change.source,
        at,
        by.account.0,
        by.role.code()
    )
    .execute(tx.conn())
    .await?;
    let told = |s: &Scheme| format!("{} / {}, {}, {}", s.name.nb, s.name.nn, s.owner, s.address);
    let event = Event::SchemeChanged(DatedChange {
        what: id.to_string(),
        valid_from: change.valid_from,
        before: before.map(|r| told(&r.scheme)),
        after: (!change.ended).then(|| told(change.scheme)),
        source: change.source.to_owned(),
    });
    events::record(tx, &event, Some(by), About::default(), at).await?;
    Ok(id)
}
