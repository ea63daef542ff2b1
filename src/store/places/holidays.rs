//! The calendar's corrections: a day added, named or taken away by the system administrator, in force at once for what is
//! computed from then on. Later reference data leave such days alone.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::places::reference::{Holiday, HolidayChange, HolidayFault};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::language::Bilingual;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// Every holiday, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection) -> Result<Vec<Holiday>, StoreError> {
    let rows = sqlx::query!("select day, name_nb, name_nn from holiday order by day").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|r| Holiday { day: r.day, name: Bilingual { nb: r.name_nb, nn: r.name_nn } }).collect())
}

/// A correction that was made.
#[derive(Debug, Clone)]
pub struct Corrected {
    pub id: i64,
    pub day: Date,
    /// None: no holiday any more.
    pub name: Option<Bilingual>,
    pub source: String,
    pub at: OffsetDateTime,
    pub by: String,
    pub role: String,
}

/// Every correction, the newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_corrections(conn: &mut PgConnection) -> Result<Vec<Corrected>, StoreError> {
    let rows = sqlx::query!(
        r#"select c.id, c.day, c.name_nb, c.name_nn, c.source, c.made_at, a.name, c.made_role
           from holiday_change c join account a on a.id = c.made_by order by c.id desc"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Corrected {
            id: r.id,
            day: r.day,
            name: r.name_nb.zip(r.name_nn).map(|(nb, nn)| Bilingual { nb, nn }),
            source: r.source,
            at: r.made_at,
            by: r.name,
            role: r.made_role,
        })
        .collect())
}

#[derive(Debug, thiserror::Error)]
pub enum CorrectError {
    /// Somebody else has corrected the calendar since the form was made.
    #[error("the calendar has changed since it was opened")]
    Stale,
    #[error("{} faults", .0.len())]
    Faults(Vec<HolidayFault>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for CorrectError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Adds, names or takes away a day to come. `opened_with` is the newest correction when the form was made.
///
/// # Errors
/// [`CorrectError`]; then nothing is to be committed.
pub async fn correct(
    tx: &mut Tx,
    _permit: Permit<Administer>,
    by: &SystemActor,
    change: &HolidayChange,
    opened_with: i64,
    at: OffsetDateTime,
) -> Result<(), CorrectError> {
    sqlx::query!("lock table holiday in share row exclusive mode").execute(tx.conn()).await?;
    let newest =
        sqlx::query_scalar!(r#"select coalesce(max(id), 0) as "id!" from holiday_change"#).fetch_one(tx.conn()).await?;
    if newest != opened_with {
        return Err(CorrectError::Stale);
    }
    let there = list(tx.conn()).await?;
    let faults = change.faults(&there, oslo_date(at));
    if !faults.is_empty() {
        return Err(CorrectError::Faults(faults));
    }
    let (nb, nn) = change.name.as_ref().map(|n| (n.nb.trim(), n.nn.trim())).unzip();
    sqlx::query!(
        "insert into holiday_change (day, name_nb, name_nn, source, made_at, made_by, made_role) values ($1, $2, $3, $4, $5, $6, $7)",
        change.day,
        nb,
        nn,
        change.source.trim(),
        at,
        by.actor.account.0,
        by.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    match nb.zip(nn) {
        Some((nb, nn)) => {
            sqlx::query!(
                "insert into holiday (day, name_nb, name_nn) values ($1, $2, $3)
                 on conflict (day) do update set name_nb = excluded.name_nb, name_nn = excluded.name_nn",
                change.day,
                nb,
                nn
            )
            .execute(tx.conn())
            .await?
        }
        None => sqlx::query!("delete from holiday where day = $1", change.day).execute(tx.conn()).await?,
    };
    let told = |name: &Bilingual| format!("{} / {}", name.nb.trim(), name.nn.trim());
    let event = Event::HolidayCorrected(DatedChange {
        what: change.day.to_string(),
        valid_from: change.day,
        before: there.iter().find(|h| h.day == change.day).map(|h| told(&h.name)),
        after: change.name.as_ref().map(told),
        source: change.source.trim().to_owned(),
    });
    events::record(tx, &event, Some(&by.actor), About::default(), at).await?;
    Ok(())
}
