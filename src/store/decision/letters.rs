//! A decision's letter, for the worker that makes its document. Pages read it through `decisions`, within their scope.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::values::ids::{ApplicationId, CaseNumber, DecisionId};
use crate::store::StoreError;

pub struct DecidedLetter {
    pub decision: DecisionId,
    pub case: CaseNumber,
    pub decided_at: OffsetDateTime,
    pub letter: serde_json::Value,
}

/// # Errors
/// [`StoreError::NotFound`] when it is not decided.
pub async fn load(conn: &mut PgConnection, application: ApplicationId) -> Result<DecidedLetter, StoreError> {
    let r = sqlx::query!(
        r#"select d.id as "id: DecisionId", d.decided_at, d.letter, a.case_year as "case_year!", a.case_number as "case_number!"
           from decision d join application a on a.id = d.application where d.application = $1"#,
        application.0
    )
    .fetch_one(conn)
    .await?;
    Ok(DecidedLetter {
        decision: r.id,
        case: CaseNumber { year: r.case_year, number: r.case_number },
        decided_at: r.decided_at,
        letter: r.letter,
    })
}
