//! The day of a demonstration, shared by all servers and workers.

use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::records::event::Event;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// How far ahead of the real time the demonstration is.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(pool: &PgPool) -> Result<Duration, StoreError> {
    let ahead = sqlx::query_scalar!("select ahead_seconds from demo_clock").fetch_optional(pool).await?;
    Ok(Duration::seconds(ahead.unwrap_or_default()))
}

/// Sets it. Visits go on: what they have left moves along.
///
/// # Errors
/// When the database cannot be reached.
pub async fn set(
    tx: &mut Tx,
    _permit: Permit<Administer>,
    by: &SystemActor,
    ahead: Duration,
    before: Duration,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into demo_clock (ahead_seconds, set_at, set_by) values ($1, $2, $3)
         on conflict (one) do update set ahead_seconds = excluded.ahead_seconds, set_at = excluded.set_at, set_by = excluded.set_by",
        ahead.whole_seconds(),
        now,
        by.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    let moved = (ahead - before).whole_seconds();
    #[expect(clippy::cast_precision_loss, reason = "seconds of some years")]
    let moved = moved as f64;
    sqlx::query!(
        "update session set created_at = created_at + make_interval(secs => $1), seen_at = seen_at + make_interval(secs => $1),
                idle_until = idle_until + make_interval(secs => $1), ends_at = ends_at + make_interval(secs => $1)",
        moved
    )
    .execute(tx.conn())
    .await?;
    events::record(tx, &Event::DemoClockSet, Some(&by.actor), About::default(), now).await
}
