//! The programme's periods. One is opened by a decision, and never closed again.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy::{Permit, SteerProgramme};
use crate::domain::programme::periods::Period;
use crate::domain::records::event::Event;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// The programme's periods, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn periods(conn: &mut PgConnection) -> Result<Vec<Period>, StoreError> {
    let rows = sqlx::query!(
        r#"select number, first_year, last_year, opened_at is not null as "open!" from period order by number"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Period { number: r.number, first_year: r.first_year, last_year: r.last_year, open: r.open })
        .collect())
}

/// A period with how it came to be open.
#[derive(Debug, Clone)]
pub struct PeriodOpening {
    pub period: Period,
    /// When it was opened, and the reference of the decision.
    pub opened: Option<(OffsetDateTime, String)>,
}

/// The programme's periods with their opening decisions, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_period_openings(conn: &mut PgConnection) -> Result<Vec<PeriodOpening>, StoreError> {
    let rows =
        sqlx::query!("select number, first_year, last_year, opened_at, opening_decision from period order by number")
            .fetch_all(conn)
            .await?;
    Ok(rows
        .into_iter()
        .map(|r| PeriodOpening {
            period: Period {
                number: r.number,
                first_year: r.first_year,
                last_year: r.last_year,
                open: r.opened_at.is_some(),
            },
            opened: r.opened_at.zip(r.opening_decision),
        })
        .collect())
}

#[derive(Debug, thiserror::Error)]
pub enum OpenPeriodError {
    #[error("the period is open already")]
    AlreadyOpen,
    /// No period is opened without the reference of the decision that opens it.
    #[error("the decision has no reference")]
    DecisionMissing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for OpenPeriodError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Opens a period by a decision made after the midterm evaluation (NOU 2026: 6 kap. 7.1). It is never closed again.
///
/// # Errors
/// [`OpenPeriodError`]; [`StoreError::NotFound`] for a period that is not there.
pub async fn open_period(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    number: i32,
    decision: &str,
    at: OffsetDateTime,
) -> Result<(), OpenPeriodError> {
    let decision = decision.trim();
    if decision.is_empty() {
        return Err(OpenPeriodError::DecisionMissing);
    }
    let open = sqlx::query_scalar!(
        r#"select opened_at is not null as "open!" from period where number = $1 for update"#,
        number
    )
    .fetch_one(tx.conn())
    .await?;
    if open {
        return Err(OpenPeriodError::AlreadyOpen);
    }
    sqlx::query!(
        "update period set opened_at = $2, opened_by = $3, opening_decision = $4 where number = $1",
        number,
        at,
        by.actor.account.0,
        decision
    )
    .execute(tx.conn())
    .await?;
    let event = Event::PeriodOpened { number, decision: decision.to_owned() };
    events::record(tx, &event, Some(&by.actor), About::default(), at).await?;
    Ok(())
}
