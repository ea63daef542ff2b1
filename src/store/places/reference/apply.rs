//! Writes reference data. Set-based: every table is read once, compared, and written in one statement per kind of change.

use std::collections::{BTreeMap, BTreeSet};

use time::{Date, macros::date};

use super::changes::{Changes, FieldChange, ReferenceField as F, ReferenceTable as T};
use super::dated::turn_over;
use super::{facts, kept};
use crate::domain::places::reference::ReferenceData;
use crate::domain::values::ids::OfficeId;
use crate::domain::values::language::LanguageDecision;
use crate::store::{StoreError, Tx};

/// The `source` of the language decisions that come with the files, by which a later file knows its own.
pub const LANGUAGE_SOURCE: &str = "referansedata, kolonnen maalform i kommuner.csv (se kilder.csv)";
/// The language decisions of the first file hold as of then (kilder.csv).
const LANGUAGE_FROM: Date = date!(2025 - 01 - 01);

/// Writes what is new or changed, closes what ended, and says what that was. The same data twice changes nothing.
///
/// # Errors
/// When the database cannot be reached or refuses; then nothing is to be committed.
pub async fn apply(tx: &mut Tx, data: &ReferenceData, today: Date) -> Result<Changes, StoreError> {
    // Two seeds at once would both compare with the same past.
    sqlx::query!("lock table municipality in share row exclusive mode").execute(tx.conn()).await?;
    let data = &*kept::with_changes(tx, data).await?;
    let mut changes = Changes::default();
    facts::fylker(tx, data, &mut changes).await?;
    facts::offices(tx, data, &mut changes).await?;
    fylke_offices(tx, data, today, &mut changes).await?;
    facts::municipalities(tx, data, &mut changes).await?;
    facts::populations(tx, data, &mut changes).await?;
    names(tx, data, today, &mut changes).await?;
    routing(tx, data, today, &mut changes).await?;
    language_decisions(tx, data, today, &mut changes).await?;
    facts::holidays(tx, data, &mut changes).await?;
    facts::earlier_awards(tx, data, &mut changes).await?;
    Ok(changes)
}

async fn fylke_offices(
    tx: &mut Tx,
    data: &ReferenceData,
    today: Date,
    changes: &mut Changes,
) -> Result<(), StoreError> {
    let rows = sqlx::query!("select fylke, office, valid_to from statsforvalter_fylke").fetch_all(tx.conn()).await?;
    let present: BTreeMap<String, OfficeId> =
        rows.iter().filter(|r| r.valid_to.is_none()).map(|r| (r.fylke.clone(), OfficeId(r.office))).collect();
    let known: BTreeSet<String> = rows.into_iter().map(|r| r.fylke).collect();
    let wanted =
        data.fylke_offices.iter().map(|(fylke, office)| (fylke.clone(), (*office, data.offices_from))).collect();
    let turnover = turn_over(T::FylkeOffices, &present, &known, &wanted, today, changes);
    sqlx::query!(
        "delete from statsforvalter_fylke where fylke = any($1) and valid_to is null and valid_from >= $2",
        &turnover.ended,
        today
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update statsforvalter_fylke set valid_to = $2 where fylke = any($1) and valid_to is null",
        &turnover.ended,
        today
    )
    .execute(tx.conn())
    .await?;
    let (mut fylker, mut offices, mut from) = (Vec::new(), Vec::new(), Vec::new());
    for (fylke, office, day) in turnover.begun {
        fylker.push(fylke);
        offices.push(office.0);
        from.push(day);
    }
    sqlx::query!(
        "insert into statsforvalter_fylke (fylke, office, valid_from) select * from unnest($1::text[], $2::int[], $3::date[])
         on conflict (fylke, valid_from) do update set office = excluded.office, valid_to = null",
        &fylker,
        &offices,
        &from
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn names(tx: &mut Tx, data: &ReferenceData, today: Date, changes: &mut Changes) -> Result<(), StoreError> {
    let rows =
        sqlx::query!("select municipality, number, name, valid_to from municipality_name").fetch_all(tx.conn()).await?;
    let mut known = BTreeSet::new();
    let mut present = BTreeMap::new();
    for row in rows {
        known.insert(row.municipality);
        if row.valid_to.is_none() {
            present.insert(row.municipality, (row.number, row.name));
        }
    }
    let wanted = data
        .municipalities
        .iter()
        .map(|m| (m.id.0, ((m.number.clone(), m.register_name.clone()), m.named_from)))
        .collect();
    let turnover = turn_over(T::Names, &present, &known, &wanted, today, changes);
    for gone in turnover.ended.iter().filter(|id| !wanted.contains_key(id)) {
        let (number, name) = &present[gone];
        changes.ended.push((T::Municipalities, format!("{number} {name}")));
    }
    sqlx::query!(
        "delete from municipality_name where municipality = any($1) and valid_to is null and valid_from >= $2",
        &turnover.ended,
        today
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update municipality_name set valid_to = $2 where municipality = any($1) and valid_to is null",
        &turnover.ended,
        today
    )
    .execute(tx.conn())
    .await?;
    // Names that ended before the first seed come with the municipality's first row.
    let new_here: BTreeSet<i32> = wanted.keys().filter(|id| !known.contains(id)).copied().collect();
    let mut rows: Vec<(i32, String, String, Date, Option<Date>)> =
        turnover.begun.into_iter().map(|(id, (number, name), from)| (id, number, name, from, None)).collect();
    for e in data.earlier_names.iter().filter(|e| new_here.contains(&e.municipality.0)) {
        rows.push((e.municipality.0, e.number.clone(), e.name.clone(), e.valid_from, Some(e.valid_to)));
        changes.count(T::Names).added += 1;
    }
    let (mut ids, mut numbers, mut names, mut from, mut to) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for row in rows {
        ids.push(row.0);
        numbers.push(row.1);
        names.push(row.2);
        from.push(row.3);
        to.push(row.4);
    }
    sqlx::query!(
        "insert into municipality_name (municipality, number, name, valid_from, valid_to)
         select * from unnest($1::int[], $2::text[], $3::text[], $4::date[], $5::date[])
         on conflict (municipality, valid_from) do update set number = excluded.number, name = excluded.name, valid_to = excluded.valid_to",
        &ids,
        &numbers,
        &names,
        &from,
        &to as &[Option<Date>]
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn routing(tx: &mut Tx, data: &ReferenceData, today: Date, changes: &mut Changes) -> Result<(), StoreError> {
    let rows =
        sqlx::query!("select municipality, office, valid_to from municipality_office").fetch_all(tx.conn()).await?;
    let present: BTreeMap<i32, OfficeId> =
        rows.iter().filter(|r| r.valid_to.is_none()).map(|r| (r.municipality, OfficeId(r.office))).collect();
    let known: BTreeSet<i32> = rows.iter().map(|r| r.municipality).collect();
    let wanted: BTreeMap<i32, (OfficeId, Date)> =
        data.municipalities.iter().map(|m| (m.id.0, (m.office, data.offices_from))).collect();
    let turnover = turn_over(T::Routing, &present, &known, &wanted, today, changes);
    for m in &data.municipalities {
        if let Some(old) = present.get(&m.id.0).filter(|old| **old != m.office) {
            changes.fields.push(FieldChange {
                table: T::Routing,
                row: format!("{} {}", m.number, m.name),
                field: F::Office,
                old: Some(office_name(data, *old)),
                new: Some(office_name(data, m.office)),
            });
        }
    }
    sqlx::query!(
        "delete from municipality_office where municipality = any($1) and valid_to is null and valid_from >= $2",
        &turnover.ended,
        today
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update municipality_office set valid_to = $2 where municipality = any($1) and valid_to is null",
        &turnover.ended,
        today
    )
    .execute(tx.conn())
    .await?;
    let (mut ids, mut offices, mut from) = (Vec::new(), Vec::new(), Vec::new());
    for (id, office, day) in turnover.begun {
        ids.push(id);
        offices.push(office.0);
        from.push(day);
    }
    sqlx::query!(
        "insert into municipality_office (municipality, office, valid_from) select * from unnest($1::int[], $2::int[], $3::date[])
         on conflict (municipality, valid_from) do update set office = excluded.office, valid_to = null",
        &ids,
        &offices,
        &from
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn office_name(data: &ReferenceData, id: OfficeId) -> String {
    data.offices.iter().find(|o| o.id == id).map_or_else(|| id.to_string(), |o| o.name.clone())
}

/// A decision of the files is written when it differs from the files' own latest one: so an administrator's later decision
/// stands until the files say something new, and an empty cell never takes a decision away.
async fn language_decisions(
    tx: &mut Tx,
    data: &ReferenceData,
    today: Date,
    changes: &mut Changes,
) -> Result<(), StoreError> {
    let latest: BTreeMap<i32, LanguageDecision> = sqlx::query!(
        r#"select distinct on (municipality) municipality, decision as "decision: LanguageDecision"
           from municipality_language_decision where source = $1 order by municipality, valid_from desc"#,
        LANGUAGE_SOURCE
    )
    .fetch_all(tx.conn())
    .await?
    .into_iter()
    .map(|r| (r.municipality, r.decision))
    .collect();
    let in_force: BTreeMap<i32, LanguageDecision> = sqlx::query!(
        r#"select orgnr, language_decision as "decision!: LanguageDecision" from municipality where language_decision is not null"#
    )
    .fetch_all(tx.conn())
    .await?
    .into_iter()
    .map(|r| (r.orgnr, r.decision))
    .collect();
    let (mut ids, mut decisions, mut from) = (Vec::new(), Vec::new(), Vec::new());
    for m in &data.municipalities {
        let count = changes.count(T::LanguageDecisions);
        let Some(decision) = m.language_decision.filter(|d| latest.get(&m.id.0) != Some(d)) else {
            count.unchanged += usize::from(latest.contains_key(&m.id.0));
            continue;
        };
        let before = in_force.get(&m.id.0).copied();
        if before.is_some() {
            count.changed += 1;
            changes.fields.push(FieldChange {
                table: T::LanguageDecisions,
                row: format!("{} {}", m.number, m.name),
                field: F::LanguageDecision,
                old: before.map(|d| decision_code(d).to_owned()),
                new: Some(decision_code(decision).to_owned()),
            });
        } else {
            count.added += 1;
        }
        ids.push(m.id.0);
        decisions.push(decision_code(decision).to_owned());
        from.push(if before.is_none() && !latest.contains_key(&m.id.0) { LANGUAGE_FROM } else { today });
    }
    sqlx::query!(
        "insert into municipality_language_decision (municipality, decision, valid_from, source)
         select *, $4 from unnest($1::int[], $2::text[], $3::date[])
         on conflict (municipality, valid_from) do update set decision = excluded.decision, source = excluded.source",
        &ids,
        &decisions,
        &from,
        LANGUAGE_SOURCE
    )
    .execute(tx.conn())
    .await?;
    latest_language_decision_counts(tx, &ids, today).await
}

pub(super) async fn latest_language_decision_counts(
    tx: &mut Tx,
    municipalities: &[i32],
    today: Date,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update municipality m set language_decision =
            (select decision from municipality_language_decision d
             where d.municipality = m.orgnr and d.valid_from <= $2 order by d.valid_from desc limit 1)
         where orgnr = any($1)",
        municipalities,
        today
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

fn decision_code(decision: LanguageDecision) -> &'static str {
    match decision {
        LanguageDecision::Nb => "nb",
        LanguageDecision::Nn => "nn",
        LanguageDecision::Neutral => "neutral",
    }
}
