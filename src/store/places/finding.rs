//! «Who is my Statsforvalter?»: a municipality or a county, however it is typed, and the office that decides for it.

use sqlx::PgConnection;

use crate::domain::places::{former, near};
use crate::store::StoreError;
use crate::store::search;

/// A municipality and the office that decides for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityOffice {
    pub number: String,
    pub name: String,
    pub office: String,
    pub office_slug: String,
}

/// A county and the office of its municipalities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountyOffice {
    pub name: String,
    pub office: String,
    pub office_slug: String,
}

#[derive(Debug, Clone, Default)]
pub struct Found {
    pub municipalities: Vec<MunicipalityOffice>,
    pub counties: Vec<CountyOffice>,
    /// What was asked for by a name that is no more: that name, as it was written.
    pub former: Option<&'static str>,
    /// Names that are nearly what was typed, when nothing else is found.
    pub near: Vec<String>,
}

/// What people write around a name, folded: «Alvdal kommune», «Statsforvalteren i Innlandet», «Kárášjoga gielda».
const AROUND: &[&str] = &[
    "kommune",
    "kommuna",
    "kommunen",
    "fylke",
    "fylket",
    "fylkeskommune",
    "statsforvalter",
    "statsforvalteren",
    "statsforvaltar",
    "statsforvaltaren",
    "i",
    "suohkan",
    "gielda",
    "tjielte",
];

/// The municipalities and counties whose number or name is asked for: the exact one first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_offices_of(conn: &mut PgConnection, asked: &str, limit: i64) -> Result<Found, StoreError> {
    let folded = search::folded(conn, asked).await?;
    let bare: Vec<&str> = folded.split(' ').filter(|word| !AROUND.contains(word)).collect();
    // «3428 Alvdal» says it twice: the number finds it, and the name when the number is another's.
    let is_number = |word: &&str| word.len() == 4 && word.bytes().all(|b| b.is_ascii_digit());
    let number = bare.iter().copied().find(is_number);
    let words: Vec<&str> = bare.iter().copied().filter(|word| !is_number(word)).collect();
    let name = match (bare.is_empty(), words.is_empty()) {
        (true, _) => folded.clone(),
        (_, true) => bare.join(" "),
        _ => words.join(" "),
    };
    if name.is_empty() {
        return Ok(Found::default());
    }
    let found = by_name(&mut *conn, (&name, number), limit).await?;
    if !found.municipalities.is_empty() || !found.counties.is_empty() {
        return Ok(found);
    }
    let former = former_names(&mut *conn, &name).await?;
    let mut today = Found { former: former.first().map(|(old, _)| *old), ..Found::default() };
    for (_, now) in &former {
        let folded = search::folded(&mut *conn, now).await?;
        let found = by_name(&mut *conn, (&folded, None), limit).await?;
        let is_it = |name: &str| name == *now || name.starts_with(&format!("{now} "));
        today.municipalities.extend(found.municipalities.into_iter().filter(|m| is_it(&m.name)));
        today.counties.extend(found.counties.into_iter().filter(|c| is_it(&c.name)));
    }
    if today.municipalities.is_empty() && today.counties.is_empty() {
        return Ok(Found { near: near_to(conn, &name).await?, ..Found::default() });
    }
    Ok(today)
}

/// The former names that are this one, folded, with those of today.
async fn former_names(conn: &mut PgConnection, name: &str) -> Result<Vec<(&'static str, &'static str)>, StoreError> {
    let old: Vec<String> = former::all().map(|(old, _)| old.to_owned()).collect();
    let places = sqlx::query_scalar!(
        r#"select n as "n!" from unnest($1::text[]) with ordinality as f(name, n) where folded(f.name) = $2 order by n"#,
        &old,
        name
    )
    .fetch_all(conn)
    .await?;
    Ok(places.into_iter().filter_map(|n| former::all().nth(usize::try_from(n - 1).ok()?)).collect())
}

async fn by_name(
    conn: &mut PgConnection,
    (name, number): (&str, Option<&str>),
    limit: i64,
) -> Result<Found, StoreError> {
    let begins = format!("{}%", search::literal(name));
    let municipalities = sqlx::query_as!(
        MunicipalityOffice,
        r#"select m.number, m.name, o.name as office, o.slug as office_slug
           from municipality m
           join municipality_office mo on mo.municipality = m.orgnr and mo.valid_to is null
           join statsforvalter o on o.orgnr = mo.office
           where m.number = $1 or m.searched like all($2)
           order by m.number = $1 desc, folded(m.name_no) = $5 desc, m.searched like $3 desc, m.name collate "nb-x-icu" limit $4"#,
        number.unwrap_or(name),
        &search::patterns(name),
        begins,
        limit,
        name
    )
    .fetch_all(&mut *conn)
    .await?;
    let counties = sqlx::query_as!(
        CountyOffice,
        r#"select f.name, o.name as office, o.slug as office_slug
           from fylke f
           join statsforvalter_fylke sf on sf.fylke = f.number and sf.valid_to is null
           join statsforvalter o on o.orgnr = sf.office
           where f.valid_to is null and (folded(f.name) like $1 or f.searched = $2)
           order by f.name collate "nb-x-icu""#,
        begins,
        name
    )
    .fetch_all(&mut *conn)
    .await?;
    Ok(Found { municipalities, counties, ..Found::default() })
}

async fn near_to(conn: &mut PgConnection, name: &str) -> Result<Vec<String>, StoreError> {
    let all = sqlx::query!(
        r#"select m.name as "name!", folded(m.name_no) as "folded!" from municipality m
           where exists (select from municipality_office mo where mo.municipality = m.orgnr and mo.valid_to is null)
           union all
           select f.name, folded(f.name) from fylke f where f.valid_to is null
           union all
           select o.name, folded(o.name) from unnest($1::text[]) as o(name)
           order by 1"#,
        &former::all()
            .map(|(old, _)| old.to_owned())
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
    )
    .fetch_all(conn)
    .await?;
    Ok(near::nearest(name, all.into_iter().map(|m| (m.name, m.folded))))
}
