//! Sets of criteria. A set never changes: a change is a new set with the next version.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::programme::criteria::Criterion;
use crate::domain::values::ids::CriteriaSetId;
use crate::domain::values::language::Bilingual;
use crate::store::{StoreError, Tx};

/// Adds a set with the next version.
///
/// # Errors
/// When the database cannot be reached or refuses.
pub async fn add_criteria_set(
    tx: &mut Tx,
    criteria: &[Criterion],
    at: OffsetDateTime,
) -> Result<CriteriaSetId, StoreError> {
    // Two new sets at once would get the same version.
    sqlx::query!("lock table criteria_set in share row exclusive mode").execute(tx.conn()).await?;
    let id = CriteriaSetId::new();
    sqlx::query!(
        "insert into criteria_set (id, version, made_at) select $1, coalesce(max(version), 0) + 1, $2 from criteria_set",
        id.0,
        at
    )
    .execute(tx.conn())
    .await?;
    let text = |of: fn(&Criterion) -> &String| -> Vec<String> { criteria.iter().map(|c| of(c).clone()).collect() };
    let positions: Vec<i32> = criteria.iter().map(|c| c.position).collect();
    let weights: Vec<i32> = criteria.iter().map(|c| c.weight).collect();
    sqlx::query!(
        "insert into criterion (criteria_set, code, position, weight, name_nb, name_nn, question_nb, question_nn, means_1_nb, means_1_nn,
                                means_3_nb, means_3_nn, means_5_nb, means_5_nn, fairness_nb, fairness_nn)
         select $1, * from unnest($2::text[], $3::int[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
                                  $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[])",
        id.0,
        &text(|c| &c.code),
        &positions,
        &weights,
        &text(|c| &c.name.nb),
        &text(|c| &c.name.nn),
        &text(|c| &c.question.nb),
        &text(|c| &c.question.nn),
        &text(|c| &c.means_1.nb),
        &text(|c| &c.means_1.nn),
        &text(|c| &c.means_3.nb),
        &text(|c| &c.means_3.nn),
        &text(|c| &c.means_5.nb),
        &text(|c| &c.means_5.nn),
        &text(|c| &c.fairness.nb),
        &text(|c| &c.fairness.nn),
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// Adds the set where there is none yet.
///
/// # Errors
/// As [`add_criteria_set`].
pub async fn add_first_set(
    tx: &mut Tx,
    criteria: &[Criterion],
    at: OffsetDateTime,
) -> Result<Option<CriteriaSetId>, StoreError> {
    sqlx::query!("lock table criteria_set in share row exclusive mode").execute(tx.conn()).await?;
    if find_latest_set(tx.conn()).await?.is_some() {
        return Ok(None);
    }
    add_criteria_set(tx, criteria, at).await.map(Some)
}

/// The newest set, with its version.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_latest_set(conn: &mut PgConnection) -> Result<Option<(CriteriaSetId, i32)>, StoreError> {
    let row =
        sqlx::query!("select id, version from criteria_set order by version desc limit 1").fetch_optional(conn).await?;
    Ok(row.map(|r| (CriteriaSetId(r.id), r.version)))
}

/// The criteria of a set, in order; empty for an unknown set.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_criteria(conn: &mut PgConnection, set: CriteriaSetId) -> Result<Vec<Criterion>, StoreError> {
    let rows = sqlx::query!("select * from criterion where criteria_set = $1 order by position", set.0)
        .fetch_all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|r| Criterion {
            code: r.code,
            position: r.position,
            weight: r.weight,
            name: Bilingual { nb: r.name_nb, nn: r.name_nn },
            question: Bilingual { nb: r.question_nb, nn: r.question_nn },
            means_1: Bilingual { nb: r.means_1_nb, nn: r.means_1_nn },
            means_3: Bilingual { nb: r.means_3_nb, nn: r.means_3_nn },
            means_5: Bilingual { nb: r.means_5_nb, nn: r.means_5_nn },
            fairness: Bilingual { nb: r.fairness_nb, nn: r.fairness_nn },
        })
        .collect())
}
