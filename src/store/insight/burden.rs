//! What applying has cost those who applied: medians of groups, counted once a day.

use time::OffsetDateTime;

use crate::store::{StoreError, Tx};

/// A median of fewer applications could be somebody's own.
pub const SMALLEST_GROUP: i64 = 5;

/// Counts all groups anew; the timetable calls it. The sizes are those of the portfolio's report.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_anew(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from writing_burden").execute(tx.conn()).await?;
    sqlx::query!(
        "insert into writing_burden (size_from, size_below, track, applications, seconds, answers, words, counted_at)
         select s.size_from, s.size_below, a.track, count(*),
                percentile_cont(0.5) within group (order by a.writing_seconds)::bigint,
                percentile_cont(0.5) within group (order by a.answers_given)::bigint,
                percentile_cont(0.5) within group (order by a.words_to_read)::bigint, $2
         from (values (0::bigint, 3000::bigint), (3000, 10000), (10000, 20000), (20000, 50000), (50000, null)) as s(size_from, size_below)
         join municipality m on m.population >= s.size_from and (s.size_below is null or m.population < s.size_below)
         join application a on a.municipality = m.orgnr and a.answers_given is not null
         group by s.size_from, s.size_below, a.track
         having count(*) >= $1",
        SMALLEST_GROUP,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
