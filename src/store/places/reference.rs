//! Reference data: readers for everybody; [`apply`] is the only writer of the public facts.

mod apply;
mod changes;
mod dated;
mod facts;
mod kept;
mod sami;

use std::collections::BTreeSet;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

pub use apply::{LANGUAGE_SOURCE, apply};
pub use changes::{Changes, Count, FieldChange, ReferenceField, ReferenceTable};

use self::sami::sami_name;
use crate::domain::clocks::calendar::{Holidays, oslo_date};
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy::{Administer, Permit};
use crate::domain::places::reference::{Fylke, Municipality, MunicipalityBrief, Office};
use crate::domain::records::event::{DatedChange, Event};
use crate::domain::values::ids::{MunicipalityId, OfficeId, OrgNr};
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// # Errors
/// When the database cannot be reached.
pub async fn holidays(conn: &mut PgConnection) -> Result<Holidays, StoreError> {
    Ok(Holidays::new(sqlx::query_scalar!("select day from holiday").fetch_all(conn).await?))
}

/// The ten offices, by the name of their place.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn list_offices(conn: &mut PgConnection) -> Result<Vec<Office>, StoreError> {
    let rows = sqlx::query!(r#"select orgnr, slug, name, standard, seat from statsforvalter order by regexp_replace(name, '^\S+ \S+ ', '') collate "nb-x-icu""#)
        .fetch_all(conn)
        .await?;
    rows.into_iter()
        .map(|r| {
            let standard =
                r.standard.parse::<Lang>().map_err(|()| impossible("statsforvalter", "standard", r.orgnr))?;
            Ok(Office { id: OfficeId(r.orgnr), slug: r.slug, name: r.name, standard, seat: r.seat })
        })
        .collect()
}

/// The counties, in Norwegian alphabetical order.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn list_fylker(conn: &mut PgConnection) -> Result<Vec<Fylke>, StoreError> {
    let rows =
        sqlx::query!(
            r#"select number, name, official_name, orgnr from fylke where valid_to is null order by name collate "nb-x-icu""#
        )
            .fetch_all(conn)
            .await?;
    rows.into_iter()
        .map(|r| {
            let orgnr = r.orgnr.to_string().parse::<OrgNr>().map_err(|_| impossible("fylke", "orgnr", &r.number))?;
            Ok(Fylke { number: r.number, name: r.name, official_name: r.official_name, orgnr })
        })
        .collect()
}

/// The municipalities there are now, in Norwegian alphabetical order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_municipalities(conn: &mut PgConnection) -> Result<Vec<MunicipalityBrief>, StoreError> {
    let rows = sqlx::query!(
        r#"select m.orgnr, m.number, m.name, m.fylke, o.office
           from municipality m
           join municipality_office o on o.municipality = m.orgnr and o.valid_to is null
           order by m.name collate "nb-x-icu", m.number"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| MunicipalityBrief {
            id: MunicipalityId(r.orgnr),
            number: r.number,
            name: r.name,
            fylke: r.fylke,
            office: OfficeId(r.office),
        })
        .collect())
}

/// Some municipalities, also such as have ended, with whether each is there today.
///
/// # Errors
/// When the database cannot be reached.
pub async fn name_municipalities(
    conn: &mut PgConnection,
    ids: &BTreeSet<MunicipalityId>,
) -> Result<Vec<(MunicipalityBrief, bool)>, StoreError> {
    let ids: Vec<i32> = ids.iter().map(|id| id.0).collect();
    let rows = sqlx::query!(
        r#"select m.orgnr, m.number, m.name, m.fylke, o.office, o.valid_to is null as "current!"
           from municipality m
           cross join lateral (select office, valid_to from municipality_office where municipality = m.orgnr
                               order by valid_to desc nulls first, valid_from desc limit 1) o
           where m.orgnr = any($1)
           order by m.name collate "nb-x-icu", m.number"#,
        &ids
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| {
            let brief = MunicipalityBrief {
                id: MunicipalityId(r.orgnr),
                number: r.number,
                name: r.name,
                fylke: r.fylke,
                office: OfficeId(r.office),
            };
            (brief, r.current)
        })
        .collect())
}

/// A municipality, also one that has ended: its cases and letters stay.
///
/// # Errors
/// [`StoreError::NotFound`] for an organisation number that never was a municipality's.
pub async fn load_municipality(conn: &mut PgConnection, id: MunicipalityId) -> Result<Municipality, StoreError> {
    let r = sqlx::query!(
        r#"select m.orgnr, m.number, m.name, m.name_no, m.name_sami, m.sami_language, m.name_kven, m.fylke, f.name as fylke_name,
                  o.office as "office!", s.name as office_name, m.centrality, m.population, m.population_year,
                  m.language_decision as "language_decision: LanguageDecision", m.sami_area_category
           from municipality m
           join fylke f on f.number = m.fylke
           join municipality_route o on o.municipality = m.orgnr
           join statsforvalter s on s.orgnr = o.office
           where m.orgnr = $1"#,
        id.0
    )
    .fetch_one(conn)
    .await?;
    Ok(Municipality {
        id: MunicipalityId(r.orgnr),
        number: r.number,
        name: r.name,
        name_no: r.name_no,
        name_sami: sami_name(r.orgnr, r.name_sami, r.sami_language)?,
        name_kven: r.name_kven,
        fylke: r.fylke,
        fylke_name: r.fylke_name,
        office: OfficeId(r.office),
        office_name: r.office_name,
        centrality: r.centrality,
        population: r.population,
        population_year: r.population_year,
        language_decision: r.language_decision,
        sami_area_category: r.sami_area_category,
    })
}

fn impossible(table: &'static str, column: &'static str, id: impl ToString) -> StoreError {
    StoreError::ImpossibleRow { table, column, id: id.to_string() }
}

/// A municipality's decision about its written standard, made by its council (forskrift om målvedtak).
#[derive(Debug, Clone)]
pub struct NewLanguageDecision {
    pub municipality: MunicipalityId,
    pub decision: LanguageDecision,
    pub valid_from: Date,
    /// Where it was decided.
    pub source: String,
}

#[derive(Debug, thiserror::Error)]
pub enum LanguageDecisionError {
    /// It is not in force yet.
    #[error("the decision is in the future")]
    InTheFuture,
    #[error("the decision has no source")]
    SourceMissing,
    /// Somebody else has decided since the form was made.
    #[error("another decision was recorded since the form was opened")]
    Stale,
    /// The reference data has a decision from the same day.
    #[error("there is a decision from that day")]
    DayTaken,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for LanguageDecisionError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Names the decisions of a municipality as they stand: another name when one is added or replaced.
///
/// # Errors
/// When the database cannot be reached.
pub async fn name_decisions(conn: &mut PgConnection, municipality: MunicipalityId) -> Result<String, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select md5(coalesce(string_agg(concat_ws('|', valid_from, decision, source), '|' order by valid_from), '')) as "name!"
           from municipality_language_decision where municipality = $1"#,
        municipality.0
    )
    .fetch_one(conn)
    .await?)
}

/// Records a decision; the latest one counts. Later reference data without a decision leaves it alone. `opened_with` is
/// the name of the decisions when the form was made ([`name_decisions`]). What is replaced is kept in the event.
///
/// # Errors
/// A fault of the decision, or [`StoreError::NotFound`] for an unknown municipality.
pub async fn set_language_decision(
    tx: &mut Tx,
    _permit: Permit<Administer>,
    by: &SystemActor,
    new: &NewLanguageDecision,
    opened_with: &str,
    at: OffsetDateTime,
) -> Result<(), LanguageDecisionError> {
    let today = oslo_date(at);
    if new.valid_from > today {
        return Err(LanguageDecisionError::InTheFuture);
    }
    if new.source.trim().is_empty() {
        return Err(LanguageDecisionError::SourceMissing);
    }
    sqlx::query!("select orgnr from municipality where orgnr = $1 for update", new.municipality.0)
        .fetch_one(tx.conn())
        .await?;
    if name_decisions(tx.conn(), new.municipality).await? != opened_with {
        return Err(LanguageDecisionError::Stale);
    }
    let replaced = sqlx::query!(
        r#"select decision as "decision: LanguageDecision", source from municipality_language_decision
           where municipality = $1 and valid_from = $2"#,
        new.municipality.0,
        new.valid_from
    )
    .fetch_optional(tx.conn())
    .await?;
    let written = sqlx::query!(
        "insert into municipality_language_decision (municipality, decision, valid_from, source) values ($1, $2, $3, $4)
         on conflict (municipality, valid_from) do update set decision = excluded.decision, source = excluded.source
         where municipality_language_decision.source <> $5",
        new.municipality.0,
        new.decision as LanguageDecision,
        new.valid_from,
        new.source.trim(),
        apply::LANGUAGE_SOURCE
    )
    .execute(tx.conn())
    .await?;
    if written.rows_affected() == 0 {
        return Err(LanguageDecisionError::DayTaken);
    }
    apply::latest_language_decision_counts(tx, &[new.municipality.0], today).await?;
    let about = About { municipality: Some(new.municipality), ..About::default() };
    let event = Event::LanguageDecisionSet(DatedChange {
        what: new.municipality.to_string(),
        valid_from: new.valid_from,
        before: replaced.map(|r| format!("{}: {}", r.decision.code(), r.source)),
        after: Some(new.decision.code().to_owned()),
        source: new.source.trim().to_owned(),
    });
    events::record(tx, &event, Some(&by.actor), about, at).await?;
    Ok(())
}
