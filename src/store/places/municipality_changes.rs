//! Mergers, new numbers and other offices: planned on a page, done on their day.
//!
//! What is done stays done when reference data are loaded later (`reference::kept`). Drafts, cases, awards and access
//! follow on the day (`following`).

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::places::changes::{ChangeFault, ChangeKind, MunicipalityChange, Place};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::ids::{MunicipalityId, OfficeId};
use crate::store::places::following;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// The municipalities there are.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_places(conn: &mut PgConnection) -> Result<Vec<Place>, StoreError> {
    let rows = sqlx::query!(
        r#"select m.orgnr, m.number, m.name, m.fylke, o.office,
                  (select coalesce(c.number, '') from municipality_change c where m.orgnr = any(c.municipalities)
                          and c.done_at is null and c.withdrawn_at is null limit 1) as "planned?"
           from municipality m join municipality_office o on o.municipality = m.orgnr and o.valid_to is null order by m.number"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Place {
            id: MunicipalityId(r.orgnr),
            number: r.number,
            name: r.name,
            fylke: r.fylke,
            office: OfficeId(r.office),
            planned: r.planned,
        })
        .collect())
}

/// A change that was planned.
#[derive(Debug, Clone)]
pub struct Planned {
    pub id: i64,
    pub change: MunicipalityChange,
    /// «0301 Oslo» for each of the municipalities, as they are or were called.
    pub names: Vec<String>,
    pub office_name: Option<String>,
    pub at: OffsetDateTime,
    pub by: String,
    pub role: String,
    pub done_at: Option<OffsetDateTime>,
    pub withdrawn_at: Option<OffsetDateTime>,
    /// Drafts, cases and access have followed.
    pub followed: bool,
}

/// Every change, the newest first.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn list(conn: &mut PgConnection) -> Result<Vec<Planned>, StoreError> {
    let rows = sqlx::query!(
        r#"select c.*, a.name as by_name, o.name as "office_name?",
                  array(select m.number || ' ' || m.name from municipality m where m.orgnr = any(c.municipalities) order by m.number) as "names!"
           from municipality_change c join account a on a.id = c.made_by left join statsforvalter o on o.orgnr = c.office
           order by c.id desc"#
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|r| {
            let kind = ChangeKind::from_code(&r.kind).ok_or_else(|| StoreError::ImpossibleRow {
                table: "municipality_change",
                column: "kind",
                id: r.id.to_string(),
            })?;
            Ok(Planned {
                id: r.id,
                change: MunicipalityChange {
                    kind,
                    on_day: r.on_day,
                    municipalities: r.municipalities.into_iter().map(MunicipalityId).collect(),
                    becomes: r.becomes.map(MunicipalityId),
                    number: r.number.unwrap_or_default(),
                    name: r.name.unwrap_or_default(),
                    fylke: r.fylke.unwrap_or_default(),
                    office: r.office.map(OfficeId),
                    source: r.source,
                },
                names: r.names,
                office_name: r.office_name,
                at: r.made_at,
                by: r.by_name,
                role: r.made_role,
                done_at: r.done_at,
                withdrawn_at: r.withdrawn_at,
                followed: r.followed_at.is_some(),
            })
        })
        .collect()
}

#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    #[error("{} faults", .0.len())]
    Faults(Vec<ChangeFault>),
    /// Somebody else has planned or withdrawn a change since the form was made.
    #[error("another change was planned since the form was opened")]
    Stale,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for PlanError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

fn told(change: &MunicipalityChange, day: Date, what: &str) -> DatedChange {
    let ids: Vec<String> = change.municipalities.iter().map(ToString::to_string).collect();
    let becomes = change.becomes.map(|id| id.to_string()).unwrap_or_default();
    let office = change.office.map(|id| id.to_string()).unwrap_or_default();
    DatedChange {
        what: what.to_owned(),
        valid_from: day,
        before: Some(ids.join(", ")),
        after: Some([&becomes, &change.number, &change.name, &change.fylke, &office].map(String::as_str).join("; ")),
        source: change.source.trim().to_owned(),
    }
}

/// Plans a change; one whose day has come is done at once. `opened_with` is the newest change when the form was made.
///
/// # Errors
/// [`PlanError`]; then nothing is to be committed.
pub async fn plan(
    tx: &mut Tx,
    _permit: Permit<Administer>,
    by: &SystemActor,
    change: &MunicipalityChange,
    opened_with: i64,
    at: OffsetDateTime,
) -> Result<(), PlanError> {
    sqlx::query!("lock table municipality in share row exclusive mode").execute(tx.conn()).await?;
    let newest = sqlx::query_scalar!(r#"select coalesce(max(id), 0) as "id!" from municipality_change"#)
        .fetch_one(tx.conn())
        .await?;
    if newest != opened_with {
        return Err(PlanError::Stale);
    }
    let today = oslo_date(at);
    let faults = change.faults(&list_places(tx.conn()).await?, today);
    if !faults.is_empty() {
        return Err(PlanError::Faults(faults));
    }
    let ids: Vec<i32> = change.municipalities.iter().map(|id| id.0).collect();
    let whole = change.kind != ChangeKind::Office;
    sqlx::query!(
        "insert into municipality_change (kind, on_day, municipalities, becomes, number, name, fylke, office, source, made_at, made_by, made_role)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        change.kind.code(),
        change.on_day,
        &ids,
        change.becomes.map(|id| id.0),
        whole.then_some(&change.number),
        whole.then(|| change.name.trim().to_owned()),
        whole.then_some(&change.fylke),
        change.office.map(|id| id.0),
        change.source.trim(),
        at,
        by.actor.account.0,
        by.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    let event = Event::MunicipalityChangePlanned(told(change, change.on_day, change.kind.code()));
    events::record(tx, &event, Some(&by.actor), About::default(), at).await?;
    do_due(tx, at).await?;
    Ok(())
}

/// Withdraws a change that is not done. False when it was done or withdrawn already.
///
/// # Errors
/// When the database cannot be reached.
pub async fn withdraw(
    tx: &mut Tx,
    _permit: Permit<Administer>,
    by: &SystemActor,
    id: i64,
    at: OffsetDateTime,
) -> Result<bool, StoreError> {
    let done = sqlx::query!(
        "update municipality_change set withdrawn_at = $2 where id = $1 and done_at is null and withdrawn_at is null",
        id,
        at
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    let planned = list(tx.conn()).await?.into_iter().find(|p| p.id == id).ok_or(StoreError::NotFound)?;
    let event =
        Event::MunicipalityChangeWithdrawn(told(&planned.change, planned.change.on_day, planned.change.kind.code()));
    events::record(tx, &event, Some(&by.actor), About::default(), at).await?;
    Ok(true)
}

/// Does every change whose day has come, in the order of their days. Returns how many.
///
/// # Errors
/// When the database cannot be reached or refuses; then nothing is to be committed.
pub async fn do_due(tx: &mut Tx, at: OffsetDateTime) -> Result<usize, StoreError> {
    let today = oslo_date(at);
    let waits = |p: &Planned| p.done_at.is_none() && p.withdrawn_at.is_none() && p.change.on_day <= today;
    if !list(tx.conn()).await?.iter().any(|p| waits(p) || (p.done_at.is_some() && !p.followed)) {
        // Reference data may have ended offices too.
        following::from_ended_offices(tx, at).await?;
        return Ok(0);
    }
    sqlx::query!("lock table municipality in share row exclusive mode").execute(tx.conn()).await?;
    let mut due: Vec<Planned> = list(tx.conn()).await?.into_iter().filter(waits).collect();
    due.sort_by_key(|p| (p.change.on_day, p.id));
    for planned in &due {
        do_one(tx, &planned.change).await?;
        sqlx::query!("update municipality_change set done_at = $2 where id = $1", planned.id, at)
            .execute(tx.conn())
            .await?;
        let event =
            Event::MunicipalityChanged(told(&planned.change, planned.change.on_day, planned.change.kind.code()));
        events::record(tx, &event, None, About::default(), at).await?;
    }
    // In the order of their days: one that ends may have taken over from another.
    let mut done: Vec<Planned> =
        list(tx.conn()).await?.into_iter().filter(|p| p.done_at.is_some() && !p.followed).collect();
    done.sort_by_key(|p| (p.change.on_day, p.id));
    for planned in &done {
        if let (ChangeKind::Merger, Some(successor)) = (planned.change.kind, planned.change.becomes) {
            following::to_successor(tx, &planned.change.ended(), successor, at).await?;
        }
        sqlx::query!("update municipality_change set followed_at = $2 where id = $1", planned.id, at)
            .execute(tx.conn())
            .await?;
    }
    following::from_ended_offices(tx, at).await?;
    Ok(due.len())
}

async fn do_one(tx: &mut Tx, change: &MunicipalityChange) -> Result<(), StoreError> {
    let all: Vec<i32> = change.municipalities.iter().map(|id| id.0).collect();
    let ended: Vec<i32> = change.ended().iter().map(|id| id.0).collect();
    let goes_on: Vec<i32> = match (change.kind, change.becomes) {
        (ChangeKind::Merger, Some(id)) => vec![id.0],
        _ => all.clone(),
    };
    if change.kind != ChangeKind::Office {
        for id in &goes_on {
            sqlx::query!(
                "insert into municipality (orgnr, number, name, name_no, fylke, centrality, population, population_year)
                 select $1, $2, $3, $3, $4, min(centrality), sum(population), max(population_year)
                 from municipality where orgnr = any($5)
                 on conflict (orgnr) do update set number = excluded.number, fylke = excluded.fylke,
                    name = case when municipality.name_no = excluded.name_no then municipality.name else excluded.name end,
                    name_no = excluded.name_no, population = excluded.population, population_year = excluded.population_year,
                    centrality = excluded.centrality",
                id,
                change.number,
                change.name,
                change.fylke,
                &all
            )
            .execute(tx.conn())
            .await?;
            sqlx::query!(
                "insert into municipality_population (municipality, year, population)
                 select $1, year, sum(population) from municipality_population where municipality = any($2) group by year
                 on conflict (municipality, year) do update set population = excluded.population",
                id,
                &all
            )
            .execute(tx.conn())
            .await?;
        }
        let named: Vec<i32> = ended.iter().chain(&goes_on).copied().collect();
        close_names(tx, &named, change.on_day).await?;
        for id in &goes_on {
            sqlx::query!(
                "insert into municipality_name (municipality, number, name, valid_from) values ($1, $2, $3, $4)
                 on conflict (municipality, valid_from) do update set number = excluded.number, name = excluded.name, valid_to = null",
                id,
                change.number,
                change.name,
                change.on_day
            )
            .execute(tx.conn())
            .await?;
        }
    }
    if let Some(office) = change.office {
        let moved: Vec<i32> = ended.iter().chain(&goes_on).copied().collect();
        close_routes(tx, &moved, change.on_day).await?;
        sqlx::query!(
            "insert into municipality_office (municipality, office, valid_from) select m, $2, $3 from unnest($1::int[]) as m
             on conflict (municipality, valid_from) do update set office = excluded.office, valid_to = null",
            &goes_on,
            office.0,
            change.on_day
        )
        .execute(tx.conn())
        .await?;
    }
    Ok(())
}

/// A row that begins on the day itself never held.
async fn close_names(tx: &mut Tx, ids: &[i32], day: Date) -> Result<(), StoreError> {
    sqlx::query!(
        "delete from municipality_name where municipality = any($1) and valid_to is null and valid_from >= $2",
        ids,
        day
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update municipality_name set valid_to = $2 where municipality = any($1) and valid_to is null",
        ids,
        day
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn close_routes(tx: &mut Tx, ids: &[i32], day: Date) -> Result<(), StoreError> {
    sqlx::query!(
        "delete from municipality_office where municipality = any($1) and valid_to is null and valid_from >= $2",
        ids,
        day
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update municipality_office set valid_to = $2 where municipality = any($1) and valid_to is null",
        ids,
        day
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
