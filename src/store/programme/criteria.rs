//! Sets of criteria. A set never changes: a change is a new set with the next version.

use sqlx::PgConnection;
use time::macros::date;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy::{Permit, SetPolicy};
use crate::domain::programme::criteria::{Criterion, SetFault, set_faults};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::ids::CriteriaSetId;
use crate::domain::values::language::Bilingual;
use crate::store::records::events;
use crate::store::records::events::About;
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
    let set = add_criteria_set(tx, criteria, at).await?;
    // The first set holds from the beginning, and came with the program (migration 0014).
    hold_from(tx, set, date!(1970 - 01 - 01), FIRST_SOURCE, None).await?;
    Ok(Some(set))
}

/// The source of the set that came with the program, as migration 0014 writes it.
const FIRST_SOURCE: &str = "fulgte med programmet";

async fn hold_from(
    tx: &mut Tx,
    set: CriteriaSetId,
    day: Date,
    source: &str,
    by: Option<&MinistryActor>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update criteria_set set valid_from = $2, source = $3, made_by = $4, made_role = $5 where id = $1",
        set.0,
        day,
        source,
        by.map(|b| b.actor.account.0),
        by.map(|b| b.actor.role.code())
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A set that was decided for the programme.
#[derive(Debug, Clone)]
pub struct DecidedSet {
    pub id: CriteriaSetId,
    pub version: i32,
    pub valid_from: Date,
    pub source: String,
    pub made_at: OffsetDateTime,
    /// Role and name; none for the one that came with the program.
    pub made_by: Option<(String, String)>,
    pub criteria: Vec<Criterion>,
}

/// Every set that was decided for the programme, in the order they were made.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_decided(conn: &mut PgConnection) -> Result<Vec<DecidedSet>, StoreError> {
    let rows = sqlx::query!(
        r#"select s.id as "id: CriteriaSetId", s.version, s.valid_from as "valid_from!", s.source as "source!", s.made_at,
                  s.made_role, a.name as "name?"
           from criteria_set s left join account a on a.id = s.made_by where s.valid_from is not null order by s.version"#
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut sets = Vec::new();
    for r in rows {
        sets.push(DecidedSet {
            criteria: list_criteria(&mut *conn, r.id).await?,
            id: r.id,
            version: r.version,
            valid_from: r.valid_from,
            source: r.source,
            made_at: r.made_at,
            made_by: r.made_role.zip(r.name),
        });
    }
    Ok(sets)
}

/// The set for calls drafted on a day: the latest to have begun, and of two from the same day the one made last.
#[must_use]
pub fn in_force(sets: &[DecidedSet], day: Date) -> Option<&DecidedSet> {
    sets.iter().filter(|s| s.valid_from <= day).max_by_key(|s| (s.valid_from, s.version))
}

/// Criteria to hold from a day.
#[derive(Debug, Clone)]
pub struct NewSet {
    pub criteria: Vec<Criterion>,
    pub valid_from: Date,
    /// Where it is decided.
    pub source: String,
}

#[derive(Debug, thiserror::Error)]
pub enum SetError {
    /// Somebody else has decided a set since the form was made.
    #[error("another set was decided since the form was opened")]
    Stale,
    #[error("{} faults", .0.len())]
    Faults(Vec<SetFault>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for SetError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Decides a set for the calls drafted from a day to come. `opened_with` is the version of the newest decided set when the
/// form was made.
///
/// # Errors
/// [`SetError`]; then nothing is to be committed.
pub async fn decide_set(
    tx: &mut Tx,
    _permit: Permit<SetPolicy>,
    by: &MinistryActor,
    new: &NewSet,
    opened_with: i32,
    at: OffsetDateTime,
) -> Result<(), SetError> {
    sqlx::query!("lock table criteria_set in share row exclusive mode").execute(tx.conn()).await?;
    let sets = list_decided(tx.conn()).await?;
    if sets.iter().map(|s| s.version).max().unwrap_or_default() != opened_with {
        return Err(SetError::Stale);
    }
    let before = in_force(&sets, new.valid_from);
    let holds = before.map(|s| s.criteria.as_slice()).unwrap_or_default();
    let faults = set_faults(&new.criteria, holds, new.valid_from, &new.source, oslo_date(at));
    if !faults.is_empty() {
        return Err(SetError::Faults(faults));
    }
    let set = add_criteria_set(tx, &new.criteria, at).await?;
    hold_from(tx, set, new.valid_from, new.source.trim(), Some(by)).await?;
    let event = Event::CriteriaDecided(DatedChange {
        what: set.to_string(),
        valid_from: new.valid_from,
        before: before.map(|s| s.id.to_string()),
        after: Some(set.to_string()),
        source: new.source.trim().to_owned(),
    });
    events::record(tx, &event, Some(&by.actor), About::default(), at).await?;
    Ok(())
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
