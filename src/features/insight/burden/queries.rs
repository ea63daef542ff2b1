use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::store::StoreError;

/// Applications of municipalities of one size, on one track.
pub(super) struct Group {
    /// Inhabitants: from and with, up to and not with; none for the largest.
    pub from: i64,
    pub below: Option<i64>,
    pub short: bool,
    pub applications: i64,
    /// Medians. None where no time is known.
    pub seconds: Option<i64>,
    pub answers: i64,
    pub words: i64,
    pub counted_at: OffsetDateTime,
}

pub(super) async fn groups(conn: &mut PgConnection) -> Result<Vec<Group>, StoreError> {
    Ok(sqlx::query_as!(
        Group,
        r#"select size_from as "from", size_below as below, track = 'short' as "short!", applications, seconds, answers, words, counted_at
           from writing_burden order by size_from, track"#
    )
    .fetch_all(conn)
    .await?)
}
