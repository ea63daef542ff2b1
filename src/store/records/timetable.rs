//! Which daily tasks are done, for which day.

use time::{Date, OffsetDateTime};

use crate::store::{StoreError, Tx};

/// True for the first who begins a task for a day, on any server. The task is done in the same transaction: a second who
/// begins waits until the first has committed, and gets it when the first did not.
///
/// # Errors
/// When the database cannot be reached.
pub async fn begin(tx: &mut Tx, task: &str, day: Date, now: OffsetDateTime) -> Result<bool, StoreError> {
    let written = sqlx::query!(
        "insert into timetable_run (task, day, at)
         select $1, $2, $3 where not exists (select from timetable_run where task = $1 and day >= $2)
         on conflict (task, day) do nothing",
        task,
        day,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(written.rows_affected() == 1)
}

/// The latest day before this one that a task is done for.
///
/// # Errors
/// When the database cannot be reached.
pub async fn done_before(tx: &mut Tx, task: &str, day: Date) -> Result<Option<Date>, StoreError> {
    Ok(sqlx::query_scalar!("select max(day) from timetable_run where task = $1 and day < $2", task, day)
        .fetch_one(tx.conn())
        .await?)
}
