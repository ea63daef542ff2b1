//! How many deeds have changed what an answer to everybody is made of (migration 0034). The database counts; the tables
//! that count are listed there.

use sqlx::PgExecutor;

use crate::store::StoreError;

/// Answers that are the same for everybody of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// What anybody sees without signing in.
    Public,
    /// The ministry's report.
    Portfolio,
}

impl View {
    fn code(self) -> &'static str {
        match self {
            View::Public => "public",
            View::Portfolio => "portfolio",
        }
    }
}

/// The number of deeds so far. An answer made in the same picture of the database stands for as long as this number does:
/// a later picture has all that an earlier one has.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count(conn: impl PgExecutor<'_>, view: View) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select coalesce(sum(changes), 0)::bigint as "changes!" from view_change where view = $1"#,
        view.code()
    )
    .fetch_one(conn)
    .await?)
}
