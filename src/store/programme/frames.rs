//! The national frame and the ten offices' frames. Distributed by a stored key; the approval's lock is the office's row here.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::people::actor::{Actor, MinistryActor};
use crate::domain::people::policy::{Permit, SteerProgramme};
use crate::domain::programme::allocation;
use crate::domain::programme::allocation::NationalFrame;
use crate::domain::programme::allocation::{FrameTooLow, OfficeInput};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{DistributionId, OfficeId};
use crate::domain::values::money::Kroner;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

#[derive(Debug, thiserror::Error)]
pub enum DistributeError {
    /// Offices that have committed more than the new frame would give them.
    #[error("{} offices have committed more", .0.len())]
    BelowCommitted(Vec<FrameTooLow>),
    /// Another distribution has been decided since the one that this should replace was read.
    #[error("the distribution has been replaced")]
    Replaced,
    /// The offices, their municipalities, the inhabitants or what an ended office has committed have changed since.
    #[error("what the distribution rests on has changed")]
    Changed,
    /// The year is in no period of the programme.
    #[error("{0} is outside the programme")]
    OutsideProgramme(i32),
    #[error("the reserve is not between nothing and the whole frame")]
    Reserve,
    /// There are no offices to distribute to: reference data is missing.
    #[error("no offices")]
    NoOffices,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for DistributeError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// A year's frame of one office, and what is committed of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficeFrame {
    pub office: OfficeId,
    pub year: i32,
    pub frame: Kroner,
    pub committed: Kroner,
}

/// A distribution that has been decided, with what is needed to make it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    pub id: DistributionId,
    pub national: NationalFrame,
    pub population_year: i32,
    pub inputs: Vec<OfficeInput>,
    pub decided_at: OffsetDateTime,
}

/// A year's frames as anybody may see them: the office, its slug, the amount.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_public(conn: &mut PgConnection, year: i32) -> Result<Vec<(String, String, Kroner)>, StoreError> {
    let rows = sqlx::query!(
        r#"select o.name, o.slug, f.amount as "amount: Kroner" from office_frame f join statsforvalter o on o.orgnr = f.office
           where f.year = $1 order by o.name collate "nb-x-icu""#,
        year
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|r| (r.name, r.slug, r.amount)).collect())
}

/// Distributes a year's frame, less the reserve, over the offices; replaces the frames in force, which are those of
/// `opened_with`: two people, or two clicks, never distribute on top of each other unseen. `seen` is the mark of what the
/// distribution was shown to rest on.
///
/// # Errors
/// [`DistributeError`]; then nothing is to be committed.
pub async fn distribute(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    national: &NationalFrame,
    opened_with: Option<DistributionId>,
    seen: &str,
    at: OffsetDateTime,
) -> Result<DistributionId, DistributeError> {
    lock_programme(tx).await?;
    let latest = sqlx::query_scalar!(
        r#"select id as "id: DistributionId" from frame_distribution where year = $1 order by decided_at desc, id desc limit 1"#,
        national.year
    )
    .fetch_optional(tx.conn())
    .await?;
    if latest != opened_with {
        return Err(DistributeError::Replaced);
    }
    write(tx, Some(&by.actor), national, Some(seen), at).await
}

/// What the programme starts with: distributes the years that have no distribution, and leaves the others alone.
/// Returns those years. Decided by nobody: the ministry replaces it by its own decision.
///
/// # Errors
/// When the database cannot be reached or refuses.
pub async fn distribute_first(
    tx: &mut Tx,
    frames: &[NationalFrame],
    at: OffsetDateTime,
) -> Result<Vec<NationalFrame>, DistributeError> {
    lock_programme(tx).await?;
    let there: Vec<i32> =
        sqlx::query_scalar!("select distinct year from frame_distribution").fetch_all(tx.conn()).await?;
    let mut distributed = Vec::new();
    for national in frames.iter().filter(|n| !there.contains(&n.year)) {
        write(tx, None, national, None, at).await?;
        distributed.push(*national);
    }
    Ok(distributed)
}

/// Distributions wait for each other; approvals lock the frames themselves.
async fn lock_programme(tx: &mut Tx) -> Result<Vec<(i32, i32)>, StoreError> {
    let periods = sqlx::query!("select first_year, last_year from period order by number for no key update")
        .fetch_all(tx.conn())
        .await?;
    Ok(periods.into_iter().map(|p| (p.first_year, p.last_year)).collect())
}

async fn write(
    tx: &mut Tx,
    by: Option<&Actor>,
    national: &NationalFrame,
    seen: Option<&str>,
    at: OffsetDateTime,
) -> Result<DistributionId, DistributeError> {
    let year = national.year;
    if !lock_programme(tx).await?.iter().any(|(first, last)| (*first..=*last).contains(&year)) {
        return Err(DistributeError::OutsideProgramme(year));
    }
    if national.reserve < Kroner::ZERO || national.reserve > national.total {
        return Err(DistributeError::Reserve);
    }
    // Held until commit: no approval can commit more while the frame changes under it.
    sqlx::query!("select office from office_frame where year = $1 order by office for update", year)
        .fetch_all(tx.conn())
        .await?;
    let (population_year, inputs) = inputs(tx.conn(), year).await?;
    if seen.is_some_and(|seen| seen != allocation::mark(population_year, &inputs)) {
        return Err(DistributeError::Changed);
    }
    let frames = allocation::distribute(national.total.minus(national.reserve), national.key, &inputs);
    if frames.is_empty() {
        return Err(DistributeError::NoOffices);
    }
    let committed: BTreeMap<OfficeId, Kroner> = sqlx::query!(
        r#"select office, committed as "amount: Kroner" from office_frame where year = $1 and committed > 0"#,
        year
    )
    .fetch_all(tx.conn())
    .await?
    .into_iter()
    .map(|r| (OfficeId(r.office), r.amount))
    .collect();
    let too_low = allocation::below_committed(&frames, &committed);
    if !too_low.is_empty() {
        return Err(DistributeError::BelowCommitted(too_low));
    }
    let id = DistributionId::new();
    let (base, population, municipalities) = national.key.weights();
    sqlx::query!(
        "insert into frame_distribution (id, year, total, reserve, weight_base, weight_population, weight_municipalities,
                                         population_year, inputs, decided_at, decided_by)
         values ($1, $2, $3, $4, $5::bigint::int, $6::bigint::int, $7::bigint::int, $8, $9, $10, $11)",
        id.0,
        year,
        national.total.get(),
        national.reserve.get(),
        base,
        population,
        municipalities,
        population_year,
        Json(&inputs) as _,
        at,
        by.map(|a| a.account.0)
    )
    .execute(tx.conn())
    .await?;
    let offices: Vec<i32> = frames.iter().map(|(office, _)| office.0).collect();
    let amounts: Vec<i64> = frames.iter().map(|(_, amount)| amount.get()).collect();
    sqlx::query!(
        "insert into office_frame (office, year, amount, distribution)
         select office, $3, amount, $4 from unnest($1::int[], $2::bigint[]) as f (office, amount)
         on conflict (office, year) do update set amount = excluded.amount, distribution = excluded.distribution",
        &offices,
        &amounts,
        year,
        id.0
    )
    .execute(tx.conn())
    .await?;
    events::record(tx, &Event::FramesDistributed { year, total: national.total }, by, About::default(), at).await?;
    Ok(id)
}

/// What every office brings into the key of a year now: the municipalities routed to it, and their inhabitants. An office
/// without municipalities that has a frame in the year has ended: it brings what it has committed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn inputs(conn: &mut PgConnection, year: i32) -> Result<(i32, Vec<OfficeInput>), StoreError> {
    let rows = sqlx::query!(
        r#"select o.office as "office!", sum(m.population)::bigint as "population!", count(*) as "municipalities!",
                  max(m.population_year) as "year!", null::bigint as "kept: Kroner"
           from municipality_office o join municipality m on m.orgnr = o.municipality
           where o.valid_to is null group by o.office
           union all
           select f.office, 0, 0, 0, f.committed from office_frame f
           where f.year = $1 and not exists (select from municipality_office o where o.office = f.office and o.valid_to is null)
           order by 1"#,
        year
    )
    .fetch_all(conn)
    .await?;
    let of_year = rows.iter().map(|r| r.year).max().unwrap_or_default();
    Ok((
        of_year,
        rows.into_iter()
            .map(|r| OfficeInput {
                office: OfficeId(r.office),
                population: r.population,
                municipalities: r.municipalities,
                kept: r.kept,
            })
            .collect(),
    ))
}

/// Every office's frame in every year that has one, with what is committed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_office_frames(conn: &mut PgConnection) -> Result<Vec<OfficeFrame>, StoreError> {
    let rows = sqlx::query!(
        r#"select office, year, amount as "frame: Kroner", committed as "committed: Kroner" from office_frame order by year, office"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| OfficeFrame { office: OfficeId(r.office), year: r.year, frame: r.frame, committed: r.committed })
        .collect())
}

/// A distribution as it was decided, for the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastDistribution {
    pub distribution: Distribution,
    /// The role of the one who decided; none when the programme began with it.
    pub decided_by: bool,
    /// The frames of today come from this one.
    pub in_force: bool,
}

struct DistributionRow {
    id: DistributionId,
    year: i32,
    total: Kroner,
    reserve: Kroner,
    weight_base: i32,
    weight_population: i32,
    weight_municipalities: i32,
    population_year: i32,
    inputs: Json<Vec<OfficeInput>>,
    decided_at: OffsetDateTime,
    decided_by: bool,
    in_force: bool,
}

impl TryFrom<DistributionRow> for PastDistribution {
    type Error = StoreError;
    fn try_from(r: DistributionRow) -> Result<Self, StoreError> {
        let weights = [r.weight_base, r.weight_population, r.weight_municipalities].map(i64::from);
        let key = allocation::AllocationKey::new(weights[0], weights[1], weights[2]).map_err(|_| {
            StoreError::ImpossibleRow { table: "frame_distribution", column: "weight_base", id: r.id.to_string() }
        })?;
        Ok(PastDistribution {
            distribution: Distribution {
                id: r.id,
                national: NationalFrame { year: r.year, total: r.total, reserve: r.reserve, key },
                population_year: r.population_year,
                inputs: r.inputs.0,
                decided_at: r.decided_at,
            },
            decided_by: r.decided_by,
            in_force: r.in_force,
        })
    }
}

macro_rules! select_distributions {
    ($conn:expr, $tail:literal $(, $arg:expr)?) => {
        sqlx::query_as!(
            DistributionRow,
            r#"select d.id as "id: DistributionId", d.year, d.total as "total: Kroner", d.reserve as "reserve: Kroner", d.weight_base,
                      d.weight_population, d.weight_municipalities, d.population_year, d.inputs as "inputs: Json<Vec<OfficeInput>>",
                      d.decided_at, d.decided_by is not null as "decided_by!",
                      exists (select from office_frame f where f.distribution = d.id) as "in_force!"
               from frame_distribution d "# + $tail
            $(, $arg)?
        )
        .fetch_all($conn)
        .await?
        .into_iter()
        .map(PastDistribution::try_from)
        .collect::<Result<Vec<_>, StoreError>>()
    };
}

/// The distribution in force of every year that has one: the latest.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn list_distributions(conn: &mut PgConnection) -> Result<Vec<Distribution>, StoreError> {
    let latest = select_distributions!(
        conn,
        "where not exists (select from frame_distribution later
                           where later.year = d.year and (later.decided_at, later.id) > (d.decided_at, d.id))
         order by d.year"
    );
    Ok(latest?.into_iter().map(|past| past.distribution).collect())
}

/// Every distribution of a year, the latest first.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn list_history(conn: &mut PgConnection, year: i32) -> Result<Vec<PastDistribution>, StoreError> {
    select_distributions!(conn, "where d.year = $1 order by d.decided_at desc, d.id desc", year)
}

/// One distribution.
///
/// # Errors
/// As [`list_history`].
pub async fn find_distribution(
    conn: &mut PgConnection,
    id: DistributionId,
) -> Result<Option<PastDistribution>, StoreError> {
    Ok(select_distributions!(conn, "where d.id = $1", id.0)?.pop())
}
