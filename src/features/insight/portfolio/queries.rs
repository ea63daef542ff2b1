//! The statements of the report: a fixed number, whatever the choices. They read `portfolio_sum` and its kin, which the
//! database keeps in step with every deed; with a sub-goal chosen, they are that sub-goal's share.

use sqlx::PgConnection;

use super::filter::Filter;
use crate::domain::values::ids::{MunicipalityId, OfficeId};
use crate::domain::values::money::Kroner;
use crate::store::StoreError;

pub(super) struct Municipality {
    pub id: MunicipalityId,
    /// There today, and within the chosen office: it counts as a municipality. The others only keep their amounts.
    pub counts: bool,
    pub name: String,
    pub fylke: String,
    pub office: OfficeId,
    pub centrality: i32,
    pub population: i64,
}

/// The municipalities within the chosen county and centrality, also those that have ended: what they got stays in the sums.
/// With an office chosen, also those that another office decides for today: it may have decided for them before.
pub(super) async fn municipalities(conn: &mut PgConnection, f: &Filter) -> Result<Vec<Municipality>, StoreError> {
    Ok(sqlx::query_as!(
        Municipality,
        r#"select m.orgnr as "id: MunicipalityId", m.name, m.fylke, o.office as "office!: OfficeId", m.centrality, m.population::bigint as "population!",
                  (o.current and ($1::int is null or o.office = $1)) as "counts!"
           from municipality m join municipality_route o on o.municipality = m.orgnr
           where ($2::text is null or m.fylke = $2) and ($3::int is null or m.centrality = $3)
           order by m.name_no collate "nb-x-icu""#,
        f.office.map(|o| o.0),
        f.fylke,
        f.centrality
    )
    .fetch_all(conn)
    .await?)
}

macro_rules! over_sums {
    ($conn:expr, $f:expr, $select:literal) => {
        sqlx::query!(
            r#"with f as (
                 select s.municipality, s.office, s.status, s.year, s.applications as whole,
                        case $4::int when 1 then s.applications_1 when 2 then s.applications_2 when 3 then s.applications_3 else s.applications end as n,
                        case $4 when 1 then s.applied_1 when 2 then s.applied_2 when 3 then s.applied_3 else s.applied end as applied,
                        case $4 when 1 then s.granted_1 when 2 then s.granted_2 when 3 then s.granted_3 else s.granted end as granted,
                        case $4 when 1 then s.reserved_1 when 2 then s.reserved_2 when 3 then s.reserved_3 else s.reserved end as reserved,
                        case when coalesce($4, 1) = 1 then s.granted_1 else 0 end as granted_1,
                        case when coalesce($4, 2) = 2 then s.granted_2 else 0 end as granted_2,
                        case when coalesce($4, 3) = 3 then s.granted_3 else 0 end as granted_3,
                        (s.status = $5::text or ($5 is null and s.status <> 'withdrawn')) as chosen
                 from portfolio_sum s join municipality m on m.orgnr = s.municipality
                 where ($1::uuid is null or s.call = $1) and ($2::int is null or s.office = $2) and ($3::text is null or m.fylke = $3)
                   and ($6::int is null or m.centrality = $6) and "#
                + $select,
            $f.call.map(|c| c.0),
            $f.office.map(|o| o.0),
            $f.fylke,
            $f.goal.map(|g| g.number()),
            $f.status.map(|s| s.code()),
            $f.centrality,
            $f.year
        )
        .fetch_all($conn)
        .await?
    };
}

/// What a municipality has applied for and got.
pub(super) struct PlaceSum {
    pub municipality: MunicipalityId,
    pub office: OfficeId,
    /// Sent at all under the chosen call, whatever the status, year and sub-goal; withdrawn ones do not count.
    pub ever: i64,
    pub applications: i64,
    pub granted_n: i64,
    pub rejected_n: i64,
    pub dismissed_n: i64,
    pub applied: Kroner,
    pub granted: Kroner,
    pub reserved: Kroner,
}

pub(super) async fn places(conn: &mut PgConnection, f: &Filter) -> Result<Vec<PlaceSum>, StoreError> {
    let rows = over_sums!(
        conn,
        f,
        r#"s.year in (0, coalesce($7::int, 0)))
           select municipality, office,
                  coalesce(sum(whole) filter (where year = 0 and status <> 'withdrawn'), 0)::bigint as "ever!",
                  coalesce(sum(n) filter (where chosen and year = coalesce($7, 0)), 0)::bigint as "applications!",
                  coalesce(sum(n) filter (where chosen and year = coalesce($7, 0) and status in ('granted', 'partly_granted')), 0)::bigint as "granted_n!",
                  coalesce(sum(n) filter (where chosen and year = coalesce($7, 0) and status = 'rejected'), 0)::bigint as "rejected_n!",
                  coalesce(sum(n) filter (where chosen and year = coalesce($7, 0) and status = 'dismissed'), 0)::bigint as "dismissed_n!",
                  coalesce(sum(applied) filter (where chosen and year = coalesce($7, 0)), 0)::bigint as "applied!",
                  coalesce(sum(granted) filter (where chosen and year = coalesce($7, 0)), 0)::bigint as "granted!",
                  coalesce(sum(reserved) filter (where chosen and year = coalesce($7, 0)), 0)::bigint as "reserved!"
           from f group by municipality, office"#
    );
    Ok(rows
        .into_iter()
        .map(|r| PlaceSum {
            municipality: MunicipalityId(r.municipality),
            office: OfficeId(r.office),
            ever: r.ever,
            applications: r.applications,
            granted_n: r.granted_n,
            rejected_n: r.rejected_n,
            dismissed_n: r.dismissed_n,
            applied: Kroner::new(r.applied),
            granted: Kroner::new(r.granted),
            reserved: Kroner::new(r.reserved),
        })
        .collect())
}

/// A year's amounts; granted also by sub-goal.
pub(super) struct YearSum {
    pub year: i32,
    pub applied: Kroner,
    pub granted: Kroner,
    pub reserved: Kroner,
    pub by_goal: [Kroner; 3],
}

pub(super) async fn years(conn: &mut PgConnection, f: &Filter) -> Result<Vec<YearSum>, StoreError> {
    let rows = over_sums!(
        conn,
        f,
        r#"s.year > 0 and ($7::int is null or s.year = $7))
           select year, sum(applied)::bigint as "applied!", sum(granted)::bigint as "granted!", sum(reserved)::bigint as "reserved!",
                  sum(granted_1)::bigint as "granted_1!", sum(granted_2)::bigint as "granted_2!", sum(granted_3)::bigint as "granted_3!"
           from f where chosen group by year order by year"#
    );
    Ok(rows
        .into_iter()
        .map(|r| YearSum {
            year: r.year,
            applied: Kroner::new(r.applied),
            granted: Kroner::new(r.granted),
            reserved: Kroner::new(r.reserved),
            by_goal: [r.granted_1, r.granted_2, r.granted_3].map(Kroner::new),
        })
        .collect())
}

/// An office's frame, and what is committed of it by all calls: never narrowed by other choices than the year.
pub(super) struct FrameSum {
    pub office: OfficeId,
    pub year: i32,
    pub frame: Kroner,
    pub committed: Kroner,
}

pub(super) async fn frames(conn: &mut PgConnection, f: &Filter) -> Result<Vec<FrameSum>, StoreError> {
    Ok(sqlx::query_as!(
        FrameSum,
        r#"select f.office as "office: OfficeId", f.year, f.amount as "frame: Kroner", f.committed as "committed: Kroner"
           from office_frame f
           where $1::int is null or f.year = $1
           order by f.year, f.office"#,
        f.year
    )
    .fetch_all(conn)
    .await?)
}

/// Applications by the phase they aim at.
pub(super) struct PhaseSum {
    pub phase_from: i32,
    pub phase_to: i32,
    pub applications: i64,
    pub granted_n: i64,
}

pub(super) async fn phases(conn: &mut PgConnection, f: &Filter) -> Result<Vec<PhaseSum>, StoreError> {
    let rows = sqlx::query!(
        r#"select p.phase_from, p.phase_to, sum(n)::bigint as "applications!",
                  coalesce(sum(n) filter (where p.status in ('granted', 'partly_granted')), 0)::bigint as "granted_n!"
           from portfolio_phase p
           join municipality m on m.orgnr = p.municipality
           cross join lateral (select case $4::int when 1 then p.applications_1 when 2 then p.applications_2 when 3 then p.applications_3
                                      else p.applications end as n) c
           where p.year = coalesce($7::int, 0) and ($1::uuid is null or p.call = $1) and ($2::int is null or p.office = $2)
             and ($3::text is null or m.fylke = $3) and (p.status = $5::text or ($5 is null and p.status <> 'withdrawn'))
             and ($6::int is null or m.centrality = $6)
           group by p.phase_from, p.phase_to"#,
        f.call.map(|c| c.0),
        f.office.map(|o| o.0),
        f.fylke,
        f.goal.map(|g| g.number()),
        f.status.map(|s| s.code()),
        f.centrality,
        f.year
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| PhaseSum {
            phase_from: r.phase_from,
            phase_to: r.phase_to,
            applications: r.applications,
            granted_n: r.granted_n,
        })
        .collect())
}

/// Planned benefits of one kind, or on one budget, at one level.
pub(super) struct BenefitSum {
    /// None: this is a sum by kind.
    pub bearer: Option<String>,
    /// None: this is a sum by bearer.
    pub kind: Option<String>,
    pub level: String,
    pub benefits: i64,
}

/// In projects that have got grants; with a status chosen, in the applications with that status.
pub(super) async fn benefits(conn: &mut PgConnection, f: &Filter) -> Result<Vec<BenefitSum>, StoreError> {
    let rows = sqlx::query!(
        r#"select case b.counted_by when 'kind' then b.value end as "kind?", case b.counted_by when 'budget_bearer' then b.value end as "bearer?",
                  b.level, sum(n)::bigint as "benefits!"
           from portfolio_benefit b
           join municipality m on m.orgnr = b.municipality
           cross join lateral (select case $4::int when 1 then b.benefits_1 when 2 then b.benefits_2 when 3 then b.benefits_3
                                      else b.benefits end as n) c
           where b.year = coalesce($7::int, 0) and ($1::uuid is null or b.call = $1) and ($2::int is null or b.office = $2)
             and ($3::text is null or m.fylke = $3)
             and (b.status = $5::text or ($5 is null and b.status in ('granted', 'partly_granted')))
             and ($6::int is null or m.centrality = $6)
           group by b.counted_by, b.value, b.level"#,
        f.call.map(|c| c.0),
        f.office.map(|o| o.0),
        f.fylke,
        f.goal.map(|g| g.number()),
        f.status.map(|s| s.code()),
        f.centrality,
        f.year
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| BenefitSum { bearer: r.bearer, kind: r.kind, level: r.level, benefits: r.benefits })
        .collect())
}
