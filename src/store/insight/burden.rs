//! What applying has cost those who applied: medians of groups, counted once a day.

use time::OffsetDateTime;

use crate::domain::places::sizes::SIZES;
use crate::store::{StoreError, Tx};

/// A median of fewer applications could be somebody's own.
pub const SMALLEST_GROUP: i64 = 5;

/// Counts all groups anew; the timetable calls it.
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
         from unnest($3::bigint[], $4::bigint[]) as s(size_from, size_below)
         join municipality m on m.population >= s.size_from and (s.size_below is null or m.population < s.size_below)
         join application a on a.municipality = m.orgnr and a.answers_given is not null
         group by s.size_from, s.size_below, a.track
         having count(*) >= $1",
        SMALLEST_GROUP,
        now,
        &SIZES.map(|size| size.from),
        &SIZES.map(|size| size.below) as &[Option<i64>]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
