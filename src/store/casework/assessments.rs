//! The office's assessment of a case: scores, reasons, proposal. A draft may have holes.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::application::lifecycle::Application;
use crate::domain::casework::assessment::{Asked, DraftAssessment, DraftScore, Score};
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy::{Assess, Permit};
use crate::domain::programme::criteria::Criterion;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::money::Kroner;
use crate::domain::values::money::YearAmount;
use crate::domain::values::stages::Outcome;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

#[derive(Debug, Clone)]
pub struct LoadedAssessment {
    pub draft: DraftAssessment,
    /// 0 when nothing is saved yet.
    pub version: i32,
    pub returned_reason: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
struct ScoreRow {
    criterion: String,
    score: Option<i32>,
    reason: String,
}

#[derive(Debug, serde::Deserialize)]
struct YearRow {
    year: i32,
    amount: Kroner,
}

/// The assessment so far, with a line for each criterion in order. The caller has found the case within its scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn load(
    conn: &mut PgConnection,
    app: ApplicationId,
    criteria: &[Criterion],
) -> Result<LoadedAssessment, StoreError> {
    let head = sqlx::query!(
        r#"select outcome as "outcome: Outcome", main_reason, conditions, shortfall_reason, returned_reason, version,
                  (select coalesce(jsonb_agg(to_jsonb(s) - 'application'), '[]') from assessment_score s where s.application = a.application)
                      as "scores!: Json<Vec<ScoreRow>>",
                  (select coalesce(jsonb_agg(to_jsonb(y) - 'application' order by y.year), '[]') from assessment_year y
                    where y.application = a.application) as "years!: Json<Vec<YearRow>>"
           from assessment a where application = $1"#,
        app.0
    )
    .fetch_optional(conn)
    .await?;
    let saved_scores = head.as_ref().map_or(&[][..], |h| &h.scores.0);
    let scores = criteria
        .iter()
        .map(|c| {
            let saved = saved_scores.iter().find(|s| s.criterion == c.code);
            DraftScore {
                criterion: c.code.clone(),
                weight: c.weight,
                score: saved.and_then(|s| s.score).and_then(Score::new),
                reason: saved.map(|s| s.reason.clone()).unwrap_or_default(),
            }
        })
        .collect();
    let years = head
        .as_ref()
        .map_or(&[][..], |h| &h.years.0)
        .iter()
        .map(|y| YearAmount { year: y.year, amount: y.amount })
        .collect();
    let (outcome, main_reason, conditions, shortfall_reason, returned_reason, version) = head
        .map_or_else(Default::default, |h| {
            (h.outcome, h.main_reason, h.conditions, h.shortfall_reason, h.returned_reason, h.version)
        });
    Ok(LoadedAssessment {
        draft: DraftAssessment { scores, outcome, years, main_reason, conditions, shortfall_reason },
        version,
        returned_reason,
    })
}

#[derive(Debug)]
pub enum SavedAssessment {
    Saved {
        version: i32,
    },
    /// Somebody saved after this form was opened. Nothing was written.
    Stale,
}

/// Saves the assessment. The case is locked (`cases::lock_own_case`).
///
/// # Errors
/// When the database cannot be reached.
pub async fn save(
    tx: &mut Tx,
    _: &Permit<Assess>,
    actor: &OfficeActor,
    app: &Application,
    draft: &DraftAssessment,
    opened_with: i32,
    now: OffsetDateTime,
) -> Result<SavedAssessment, StoreError> {
    let row = sqlx::query!(
        "insert into assessment as a (application, outcome, main_reason, conditions, shortfall_reason, version, saved_at, saved_by)
         values ($1, $2, $3, $4, $5, 1, $6, $7)
         on conflict (application) do update set outcome = excluded.outcome, main_reason = excluded.main_reason,
             conditions = excluded.conditions, shortfall_reason = excluded.shortfall_reason, version = a.version + 1,
             saved_at = excluded.saved_at, saved_by = excluded.saved_by
             where a.version = $8
         returning version",
        app.id.0,
        draft.outcome.map(Outcome::code),
        draft.main_reason,
        draft.conditions,
        draft.shortfall_reason,
        now,
        actor.actor.account.0,
        opened_with
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(SavedAssessment::Stale) };
    let codes: Vec<String> = draft.scores.iter().map(|s| s.criterion.clone()).collect();
    let scores: Vec<Option<i32>> = draft.scores.iter().map(|s| s.score.map(Score::get)).collect();
    let reasons: Vec<String> = draft.scores.iter().map(|s| s.reason.clone()).collect();
    sqlx::query!(
        "insert into assessment_score (application, criterion, score, reason)
         select $1, * from unnest($2::text[], $3::int[], $4::text[])
         on conflict (application, criterion) do update set score = excluded.score, reason = excluded.reason",
        app.id.0,
        &codes,
        &scores as &[Option<i32>],
        &reasons
    )
    .execute(tx.conn())
    .await?;
    let years: Vec<i32> = draft.years.iter().map(|y| y.year).collect();
    let amounts: Vec<i64> = draft.years.iter().map(|y| y.amount.get()).collect();
    sqlx::query!("delete from assessment_year where application = $1 and year <> all($2)", app.id.0, &years)
        .execute(tx.conn())
        .await?;
    sqlx::query!(
        "insert into assessment_year (application, year, amount) select $1, * from unnest($2::int[], $3::bigint[])
         on conflict (application, year) do update set amount = excluded.amount",
        app.id.0,
        &years,
        &amounts
    )
    .execute(tx.conn())
    .await?;
    record_saving(tx, actor, app, now).await?;
    Ok(SavedAssessment::Saved { version: row.version })
}

/// Who has had a hand in the assessment must be known at approval. One event per person in a row: the history stays
/// readable however often somebody saves.
async fn record_saving(
    tx: &mut Tx,
    actor: &OfficeActor,
    app: &Application,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let event = Event::AssessmentSaved;
    let again = sqlx::query_scalar!(
        r#"select kind = $2 and actor = $3 as "again" from event where application = $1 order by id desc limit 1"#,
        app.id.0,
        event.kind(),
        actor.actor.account.0
    )
    .fetch_optional(tx.conn())
    .await?
    .flatten();
    if again == Some(true) {
        return Ok(());
    }
    let about = About {
        call: Some(app.call),
        office: Some(actor.office),
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    events::record(tx, &event, Some(&actor.actor), about, now).await
}

/// Everybody who has assessed or recommended the case, whoever has it now. None of them approves it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_who_worked(conn: &mut PgConnection, app: &Application) -> Result<Vec<AccountId>, StoreError> {
    let mut who = sqlx::query_scalar!(
        r#"select actor as "actor!: AccountId" from event
           where application = $1 and kind in ('assessment_saved', 'state_aid_assessed', 'recommended') and actor is not null
           union select saved_by from assessment where application = $1"#,
        app.id.0
    )
    .fetch_all(conn)
    .await?;
    who.extend(app.caseworker());
    Ok(who)
}

/// What the application asks for per year, against which the proposal is tested.
///
/// # Errors
/// When the database cannot be reached.
pub async fn load_asked(conn: &mut PgConnection, app: &Application) -> Result<Asked, StoreError> {
    let years = sqlx::query_as!(
        YearAmount,
        r#"select year, applied as "amount: Kroner" from application_year where application = $1 and applied > 0 order by year"#,
        app.id.0
    )
    .fetch_all(conn)
    .await?;
    Ok(Asked { years, late: app.receipt().is_some_and(|r| r.late) })
}
