//! Reference data that may be older than what an administrator has done to municipalities: what is done stays done.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::sami::sami_name;
use crate::domain::places::reference::{MunicipalityFacts, ReferenceData};
use crate::domain::values::ids::{MunicipalityId, OfficeId};
use crate::store::{StoreError, Tx};

/// The data with each changed municipality as the database has it, and without those that have ended by a change.
pub(super) async fn with_changes<'a>(
    tx: &mut Tx,
    data: &'a ReferenceData,
) -> Result<Cow<'a, ReferenceData>, StoreError> {
    let changed: Vec<i32> = sqlx::query_scalar!(
        r#"select distinct unnest(municipalities || coalesce(becomes, municipalities[1])) as "id!"
           from municipality_change where done_at is not null"#
    )
    .fetch_all(tx.conn())
    .await?;
    if changed.is_empty() {
        return Ok(Cow::Borrowed(data));
    }
    let mut populations: BTreeMap<i32, BTreeMap<i32, i32>> = BTreeMap::new();
    for r in sqlx::query!(
        "select municipality, year, population from municipality_population where municipality = any($1)",
        &changed
    )
    .fetch_all(tx.conn())
    .await?
    {
        populations.entry(r.municipality).or_default().insert(r.year, r.population);
    }
    let living = sqlx::query!(
        "select m.orgnr, n.number, n.name as register_name, n.valid_from, m.name, m.name_no, m.name_sami, m.sami_language, m.name_kven,
                m.fylke, o.office, m.centrality, m.sami_area_category
         from municipality m
         join municipality_name n on n.municipality = m.orgnr and n.valid_to is null
         join municipality_office o on o.municipality = m.orgnr and o.valid_to is null
         where m.orgnr = any($1)",
        &changed
    )
    .fetch_all(tx.conn())
    .await?;
    let mut data = data.clone();
    let (mut own, others) = data.municipalities.into_iter().partition::<Vec<_>, _>(|m| changed.contains(&m.id.0));
    data.municipalities = others;
    for r in living {
        let in_file = own.iter().position(|m| m.id.0 == r.orgnr).map(|at| own.swap_remove(at));
        let mut people = in_file.as_ref().map(|m| m.populations.clone()).unwrap_or_default();
        people.extend(populations.remove(&r.orgnr).unwrap_or_default());
        data.municipalities.push(MunicipalityFacts {
            id: MunicipalityId(r.orgnr),
            number: r.number,
            register_name: r.register_name,
            name: r.name,
            name_no: r.name_no,
            name_sami: sami_name(r.orgnr, r.name_sami, r.sami_language)?,
            name_kven: r.name_kven,
            fylke: r.fylke,
            office: OfficeId(r.office),
            centrality: r.centrality,
            populations: people,
            language_decision: in_file.and_then(|m| m.language_decision),
            sami_area_category: r.sami_area_category,
            named_from: r.valid_from,
        });
    }
    Ok(Cow::Owned(data))
}
