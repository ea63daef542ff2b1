//! What became of the applications of a round, by the size of the municipality: counted once a day.

use sqlx::PgConnection;

use crate::domain::places::sizes::{SIZES, Size};
use crate::domain::values::ids::CallId;
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::store::{StoreError, Tx};

/// What is told of fewer could be somebody's own.
pub const SMALLEST_GROUP: i64 = 5;

/// Municipalities of one size in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub size: Size,
    /// Granted, granted in part or refused.
    pub decided: i64,
    pub awarded: i64,
    /// None of fewer than five awards.
    pub median: Option<Kroner>,
}

/// A round that is told of on the page of a later one.
#[derive(Debug, Clone)]
pub struct Round {
    pub title: Bilingual,
    pub groups: Vec<Group>,
}

/// Counts all rounds anew; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_anew(tx: &mut Tx) -> Result<(), StoreError> {
    sqlx::query!("delete from call_round").execute(tx.conn()).await?;
    sqlx::query!(
        "insert into call_round (call, size_from, size_below, decided, awarded, median)
         select a.call, s.size_from, s.size_below, count(*), count(*) filter (where d.total > 0),
                case when count(*) filter (where d.total > 0) >= $1
                     then (percentile_cont(0.5) within group (order by d.total) filter (where d.total > 0))::bigint end
         from decision d
         join application a on a.id = d.application
         join municipality m on m.orgnr = d.municipality
         join unnest($2::bigint[], $3::bigint[]) as s(size_from, size_below)
           on m.population >= s.size_from and (s.size_below is null or m.population < s.size_below)
         where d.outcome <> 'dismissed'
         group by a.call, s.size_from, s.size_below
         having count(*) >= $1",
        SMALLEST_GROUP,
        &SIZES.map(|size| size.from),
        &SIZES.map(|size| size.below) as &[Option<i64>]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The latest round before a call that something can be told of.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_before(conn: &mut PgConnection, call: CallId) -> Result<Option<Round>, StoreError> {
    let rows = sqlx::query!(
        "select c.title_nb, c.title_nn, r.size_from, r.size_below, r.decided, r.awarded, r.median
         from call_round r join call c on c.id = r.call
         where r.call = (select b.id from call b, call own where own.id = $1 and b.id <> own.id and b.closes_at < own.closes_at
                           and exists (select from call_round x where x.call = b.id)
                         order by b.closes_at desc, b.id limit 1)
         order by r.size_from",
        call.0
    )
    .fetch_all(conn)
    .await?;
    let title = rows.first().map(|r| Bilingual { nb: r.title_nb.clone(), nn: r.title_nn.clone() });
    let groups = rows
        .into_iter()
        .map(|r| Group {
            size: Size { from: r.size_from, below: r.size_below },
            decided: r.decided,
            awarded: r.awarded,
            median: r.median.map(Kroner::new),
        })
        .collect();
    Ok(title.map(|title| Round { title, groups }))
}
