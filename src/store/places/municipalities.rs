//! Municipalities and their decisions about the written standard, as the system administrator sees them.

use sqlx::PgConnection;
use time::Date;

use crate::domain::people::actor::SystemActor;
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::language::LanguageDecision;
use crate::store::StoreError;
use crate::store::search;

/// What somebody looks for in the list.
#[derive(Debug, Clone, Default)]
pub struct MunicipalityFilter {
    pub search: String,
    /// `Some(None)`: those whose decision is not known.
    pub decision: Option<Option<LanguageDecision>>,
    /// County number.
    pub fylke: Option<String>,
}

#[derive(Debug, Clone)]
pub struct ListedMunicipality {
    pub id: MunicipalityId,
    pub number: String,
    pub name: String,
    pub fylke: String,
    pub office: String,
    pub decision: Option<LanguageDecision>,
    pub valid_from: Option<Date>,
}

/// The municipalities that match, those without a known decision first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(
    conn: &mut PgConnection,
    _by: &SystemActor,
    filter: &MunicipalityFilter,
) -> Result<Vec<ListedMunicipality>, StoreError> {
    let words = search::words(conn, &filter.search).await?;
    Ok(sqlx::query_as!(
        ListedMunicipality,
        r#"select m.orgnr as "id: MunicipalityId", m.number, m.name, f.name as fylke, o.name as office,
                  m.language_decision as "decision: LanguageDecision",
                  (select max(d.valid_from) from municipality_language_decision d where d.municipality = m.orgnr) as valid_from
           from municipality m
           join fylke f on f.number = m.fylke
           join municipality_office mo on mo.municipality = m.orgnr and mo.valid_to is null
           join statsforvalter o on o.orgnr = mo.office
           where m.searched || ' ' || m.number || ' ' || m.orgnr like all($1)
             and (not $2 or m.language_decision is not distinct from $3)
             and ($4::text is null or m.fylke = $4)
           order by m.language_decision is not null, m.name collate "nb-x-icu", m.number"#,
        &words,
        filter.decision.is_some(),
        filter.decision.flatten() as Option<LanguageDecision>,
        filter.fylke
    )
    .fetch_all(conn)
    .await?)
}

/// How many have no known decision.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_undecided(conn: &mut PgConnection, _by: &SystemActor) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(r#"select count(*) as "n!" from municipality where language_decision is null"#)
        .fetch_one(conn)
        .await?)
}

/// A decision in the history.
#[derive(Debug, Clone)]
pub struct PastDecision {
    pub decision: LanguageDecision,
    pub valid_from: Date,
    pub source: String,
}

/// A municipality's decisions, newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_decisions(
    conn: &mut PgConnection,
    _by: &SystemActor,
    municipality: MunicipalityId,
) -> Result<Vec<PastDecision>, StoreError> {
    Ok(sqlx::query_as!(
        PastDecision,
        r#"select decision as "decision: LanguageDecision", valid_from, source
           from municipality_language_decision where municipality = $1 order by valid_from desc"#,
        municipality.0
    )
    .fetch_all(conn)
    .await?)
}
