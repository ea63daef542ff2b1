//! The tables of facts without a period of validity.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::changes::{Changes, FieldChange, Fields, ReferenceField as F, ReferenceTable as T};
use crate::domain::places::reference::{MunicipalityFacts, ReferenceData};
use crate::store::records::projects;
use crate::store::{StoreError, Tx};

#[expect(clippy::unnecessary_wraps, reason = "every value of Fields is optional")]
fn some(value: impl ToString) -> Option<String> {
    Some(value.to_string())
}

pub(super) async fn fylker(tx: &mut Tx, data: &ReferenceData, changes: &mut Changes) -> Result<(), StoreError> {
    let fields = |name: &str, official: &str, orgnr: i32| -> Fields {
        vec![(F::Name, some(name)), (F::OfficialName, some(official)), (F::OrgNr, some(orgnr))]
    };
    let there: BTreeMap<String, Fields> =
        sqlx::query!("select number, name, official_name, orgnr from fylke where valid_to is null")
            .fetch_all(tx.conn())
            .await?
            .into_iter()
            .map(|r| (r.number, fields(&r.name, &r.official_name, r.orgnr)))
            .collect();
    let (mut numbers, mut names, mut official, mut orgnrs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for f in &data.fylker {
        let new = fields(&f.name, &f.official_name, f.orgnr.get());
        if changes.compare(T::Fylker, &format!("{} {}", f.number, f.name), there.get(&f.number), &new) {
            numbers.push(f.number.clone());
            names.push(f.name.clone());
            official.push(f.official_name.clone());
            orgnrs.push(f.orgnr.get());
        }
    }
    sqlx::query!(
        "insert into fylke (number, name, official_name, orgnr, valid_from)
         select *, $5::date from unnest($1::text[], $2::text[], $3::text[], $4::int[])
         on conflict (number) do update set name = excluded.name, official_name = excluded.official_name, orgnr = excluded.orgnr, valid_to = null",
        &numbers,
        &names,
        &official,
        &orgnrs,
        data.fylker_from
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn offices(tx: &mut Tx, data: &ReferenceData, changes: &mut Changes) -> Result<(), StoreError> {
    let fields = |slug: &str, name: &str, standard: &str, seat: &str| -> Fields {
        vec![(F::Slug, some(slug)), (F::Name, some(name)), (F::Standard, some(standard)), (F::Seat, some(seat))]
    };
    let there: BTreeMap<i32, Fields> = sqlx::query!("select orgnr, slug, name, standard, seat from statsforvalter")
        .fetch_all(tx.conn())
        .await?
        .into_iter()
        .map(|r| (r.orgnr, fields(&r.slug, &r.name, &r.standard, &r.seat)))
        .collect();
    let (mut orgnrs, mut slugs, mut names, mut standards, mut seats) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // What the administrator has named stays as it was named.
    let named: BTreeMap<i32, (String, String)> = sqlx::query!(
        "select distinct on (office) office, name, standard from office_name_change order by office, id desc"
    )
    .fetch_all(tx.conn())
    .await?
    .into_iter()
    .map(|r| (r.office, (r.name, r.standard)))
    .collect();
    for o in &data.offices {
        let mut o = o.clone();
        if let Some((name, standard)) = named.get(&o.id.0) {
            o.name.clone_from(name);
            o.standard = standard.parse().unwrap_or(o.standard);
        }
        let new = fields(&o.slug, &o.name, o.standard.code(), &o.seat);
        if changes.compare(T::Offices, &o.name, there.get(&o.id.0), &new) {
            orgnrs.push(o.id.0);
            slugs.push(o.slug.clone());
            names.push(o.name.clone());
            standards.push(o.standard.code().to_owned());
            seats.push(o.seat.clone());
        }
    }
    sqlx::query!(
        "insert into statsforvalter (orgnr, slug, name, standard, seat)
         select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[])
         on conflict (orgnr) do update set slug = excluded.slug, name = excluded.name, standard = excluded.standard, seat = excluded.seat",
        &orgnrs,
        &slugs,
        &names,
        &standards,
        &seats
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn latest(m: &MunicipalityFacts) -> (i32, i32) {
    m.populations.last_key_value().map_or((0, 0), |(year, people)| (*year, *people))
}

pub(super) async fn municipalities(tx: &mut Tx, data: &ReferenceData, changes: &mut Changes) -> Result<(), StoreError> {
    let there: BTreeMap<i32, Fields> = sqlx::query!(
        "select orgnr, number, name, name_no, name_sami, sami_language, name_kven, fylke, centrality, population, population_year,
                sami_area_category from municipality"
    )
    .fetch_all(tx.conn())
    .await?
    .into_iter()
    .map(|r| {
        let sami = r.name_sami.zip(r.sami_language).map(|(name, language)| format!("{name} ({language})"));
        let fields: Fields = vec![
            (F::Number, Some(r.number)),
            (F::Name, Some(r.name)),
            (F::NameNo, Some(r.name_no)),
            (F::NameSami, sami),
            (F::NameKven, r.name_kven),
            (F::Fylke, Some(r.fylke)),
            (F::Centrality, some(r.centrality)),
            (F::Population, some(r.population)),
            (F::PopulationYear, some(r.population_year)),
            (F::SamiArea, r.sami_area_category),
        ];
        (r.orgnr, fields)
    })
    .collect();
    let mut written: Vec<&MunicipalityFacts> = Vec::new();
    for m in &data.municipalities {
        let (year, people) = latest(m);
        let new: Fields = vec![
            (F::Number, some(&m.number)),
            (F::Name, some(&m.name)),
            (F::NameNo, some(&m.name_no)),
            (F::NameSami, m.name_sami.as_ref().map(|(name, language)| format!("{name} ({})", language.code()))),
            (F::NameKven, m.name_kven.clone()),
            (F::Fylke, some(&m.fylke)),
            (F::Centrality, some(m.centrality)),
            (F::Population, some(people)),
            (F::PopulationYear, some(year)),
            (F::SamiArea, m.sami_area_category.clone()),
        ];
        if changes.compare(T::Municipalities, &format!("{} {}", m.number, m.name), there.get(&m.id.0), &new) {
            written.push(m);
        }
    }
    let text =
        |of: fn(&MunicipalityFacts) -> &String| -> Vec<String> { written.iter().map(|m| of(m).clone()).collect() };
    let maybe = |of: fn(&MunicipalityFacts) -> Option<String>| -> Vec<Option<String>> {
        written.iter().map(|m| of(m)).collect()
    };
    let int = |of: fn(&MunicipalityFacts) -> i32| -> Vec<i32> { written.iter().map(|m| of(m)).collect() };
    sqlx::query!(
        "insert into municipality (orgnr, number, name, name_no, name_sami, sami_language, name_kven, fylke, centrality, population,
                                   population_year, sami_area_category)
         select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[],
                              $10::int[], $11::int[], $12::text[])
         on conflict (orgnr) do update set number = excluded.number, name = excluded.name, name_no = excluded.name_no,
            name_sami = excluded.name_sami, sami_language = excluded.sami_language, name_kven = excluded.name_kven, fylke = excluded.fylke,
            centrality = excluded.centrality, population = excluded.population, population_year = excluded.population_year,
            sami_area_category = excluded.sami_area_category",
        &int(|m| m.id.0),
        &text(|m| &m.number),
        &text(|m| &m.name),
        &text(|m| &m.name_no),
        &maybe(|m| m.name_sami.as_ref().map(|(name, _)| name.clone())) as &[Option<String>],
        &maybe(|m| m.name_sami.as_ref().map(|(_, language)| language.code().to_owned())) as &[Option<String>],
        &maybe(|m| m.name_kven.clone()) as &[Option<String>],
        &text(|m| &m.fylke),
        &int(|m| m.centrality),
        &int(|m| latest(m).1),
        &int(|m| latest(m).0),
        &maybe(|m| m.sami_area_category.clone()) as &[Option<String>],
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn populations(tx: &mut Tx, data: &ReferenceData, changes: &mut Changes) -> Result<(), StoreError> {
    let there: BTreeMap<(i32, i32), i32> =
        sqlx::query!("select municipality, year, population from municipality_population")
            .fetch_all(tx.conn())
            .await?
            .into_iter()
            .map(|r| ((r.municipality, r.year), r.population))
            .collect();
    let (mut ids, mut years, mut people) = (Vec::new(), Vec::new(), Vec::new());
    for m in &data.municipalities {
        for (year, population) in &m.populations {
            let old = there.get(&(m.id.0, *year));
            let count = changes.count(T::Populations);
            match old {
                Some(old) if old == population => {
                    count.unchanged += 1;
                    continue;
                }
                Some(_) => count.changed += 1,
                None => count.added += 1,
            }
            // The latest year is told with the municipality.
            if let Some(old) = old.filter(|_| latest(m).0 != *year) {
                changes.fields.push(FieldChange {
                    table: T::Populations,
                    row: format!("{} {}", m.number, m.name),
                    field: F::PopulationOf(*year),
                    old: some(old),
                    new: some(population),
                });
            }
            ids.push(m.id.0);
            years.push(*year);
            people.push(*population);
        }
    }
    sqlx::query!(
        "insert into municipality_population (municipality, year, population) select * from unnest($1::int[], $2::int[], $3::int[])
         on conflict (municipality, year) do update set population = excluded.population",
        &ids,
        &years,
        &people
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn holidays(tx: &mut Tx, data: &ReferenceData, changes: &mut Changes) -> Result<(), StoreError> {
    let fields = |nb: &str, nn: &str| -> Fields { vec![(F::Name, some(nb)), (F::Name, some(nn))] };
    let mut there: BTreeMap<Date, Fields> = sqlx::query!("select day, name_nb, name_nn from holiday")
        .fetch_all(tx.conn())
        .await?
        .into_iter()
        .map(|r| (r.day, fields(&r.name_nb, &r.name_nn)))
        .collect();
    // What the administrator has corrected stays as it was corrected.
    let corrected: BTreeSet<Date> = sqlx::query_scalar!("select distinct day from holiday_change")
        .fetch_all(tx.conn())
        .await?
        .into_iter()
        .collect();
    there.retain(|day, _| !corrected.contains(day));
    let (mut days, mut nb, mut nn) = (Vec::new(), Vec::new(), Vec::new());
    for h in data.holidays.iter().filter(|h| !corrected.contains(&h.day)) {
        let old = there.remove(&h.day);
        if changes.compare(T::Holidays, &h.day.to_string(), old.as_ref(), &fields(&h.name.nb, &h.name.nn)) {
            days.push(h.day);
            nb.push(h.name.nb.clone());
            nn.push(h.name.nn.clone());
        }
    }
    let gone: Vec<Date> = there.into_keys().collect();
    changes.count(T::Holidays).ended += gone.len();
    changes.ended.extend(gone.iter().map(|day| (T::Holidays, day.to_string())));
    sqlx::query!("delete from holiday where day = any($1)", &gone).execute(tx.conn()).await?;
    sqlx::query!(
        "insert into holiday (day, name_nb, name_nn) select * from unnest($1::date[], $2::text[], $3::text[])
         on conflict (day) do update set name_nb = excluded.name_nb, name_nn = excluded.name_nn",
        &days,
        &nb,
        &nn
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn earlier_awards(tx: &mut Tx, data: &ReferenceData, changes: &mut Changes) -> Result<(), StoreError> {
    let fields = |office: &str, partners: &str, amount: i64, url: &str| -> Fields {
        vec![
            (F::OfficeName, some(office)),
            (F::Partners, some(partners)),
            (F::Amount, some(amount)),
            (F::SourceUrl, some(url)),
        ]
    };
    let there: BTreeMap<(Option<i32>, String, String), Fields> = sqlx::query!(
        "select office_name, year, municipality_name, project, partners, amount, source_url from earlier_award"
    )
    .fetch_all(tx.conn())
    .await?
    .into_iter()
    .map(|r| ((r.year, r.municipality_name, r.project), fields(&r.office_name, &r.partners, r.amount, &r.source_url)))
    .collect();
    let mut written = Vec::new();
    for a in &data.earlier_awards {
        let old = there.get(&(a.year, a.municipality_name.clone(), a.project.clone()));
        let new = fields(&a.office_name, &a.partners, a.amount.get(), &a.source_url);
        if changes.compare(T::EarlierAwards, &format!("{}: {}", a.municipality_name, a.project), old, &new) {
            written.push(a);
        }
    }
    let offices: Vec<String> = written.iter().map(|a| a.office_name.clone()).collect();
    let years: Vec<Option<i32>> = written.iter().map(|a| a.year).collect();
    let municipalities: Vec<String> = written.iter().map(|a| a.municipality_name.clone()).collect();
    let projects: Vec<String> = written.iter().map(|a| a.project.clone()).collect();
    let partners: Vec<String> = written.iter().map(|a| a.partners.clone()).collect();
    let amounts: Vec<i64> = written.iter().map(|a| a.amount.get()).collect();
    let urls: Vec<String> = written.iter().map(|a| a.source_url.clone()).collect();
    sqlx::query!(
        "insert into earlier_award (office_name, year, municipality_name, project, partners, amount, source_url)
         select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[])
         on conflict on constraint award_is_known_once do update set office_name = excluded.office_name, partners = excluded.partners,
            amount = excluded.amount, source_url = excluded.source_url",
        &offices,
        &years as &[Option<i32>],
        &municipalities,
        &projects,
        &partners,
        &amounts,
        &urls
    )
    .execute(tx.conn())
    .await?;
    projects::publish_earlier(tx).await?;
    Ok(())
}
