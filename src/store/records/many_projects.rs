//! Public projects that are made up: what a search is judged and measured by. Nothing here is called in use.

use sqlx::PgPool;

use crate::store::records::projects;
use crate::store::records::projects::Said;
use crate::store::{StoreError, Tx};

/// A project that is known by its key and says something of itself: an earlier award of nobody. Returns what it is.
///
/// # Errors
/// When the database cannot be reached.
pub async fn add(tx: &mut Tx, key: &str, said: &Said<'_>) -> Result<i32, StoreError> {
    let id: i32 = sqlx::query_scalar(
        "insert into earlier_award (office_name, year, municipality_name, project, partners, amount, source_url)
         values ('', 2000, 'eksempel', $1, '', 0, '') returning id",
    )
    .bind(key)
    .fetch_one(tx.conn())
    .await?;
    projects::index_as(tx, id, said).await?;
    Ok(id)
}

/// Makes these and the earlier awards of the reference data the only public projects. Returns all with their keys.
///
/// # Errors
/// When the database cannot be reached.
pub async fn keep_these(tx: &mut Tx, ids: &[i32]) -> Result<Vec<(i64, String)>, StoreError> {
    sqlx::query(
        "delete from public_project p where p.earlier_award is null
             or exists (select from earlier_award e where e.id = p.earlier_award and e.office_name = '' and e.id <> all($1))",
    )
    .bind(ids)
    .execute(tx.conn())
    .await?;
    Ok(sqlx::query_as("select p.id, e.project from public_project p join earlier_award e on e.id = p.earlier_award")
        .fetch_all(tx.conn())
        .await?)
}

/// Projects that each are about much of what one of the corpus is about, some of what another is, and something of their own.
///
/// # Errors
/// When the database cannot be reached.
pub async fn grow(pool: &PgPool) -> Result<(), StoreError> {
    let mut tx = pool.begin().await?;
    for statement in [
        "set local work_mem = '128MB'",
        "create temporary table base on commit drop as select p.id, row_number() over (order by p.id) - 1 as n from public_project p",
        "insert into earlier_award (office_name, year, municipality_name, project, partners, amount, source_url)
         select '', 1990, 'eksempel ' || n, 'Eksempel ' || n, '', 0, '' from generate_series(1, 100000) n",
        "insert into public_project (earlier_award, edition, title, summary)
         select e.id, 1, e.project, '' from earlier_award e where e.year = 1990 order by e.id",
        "insert into project_term (term, project, strength)
         select term, id, max(strength) from (
             select t.term, p.id, t.strength from public_project p
             join earlier_award e on e.id = p.earlier_award and e.year = 1990
             join base b on b.n = p.id % (select count(*) from base)
             join project_term t on t.project = b.id where hashint8(hashtext(t.term) + p.id) % 4 <> 0
             union all
             select t.term, p.id, t.strength from public_project p
             join earlier_award e on e.id = p.earlier_award and e.year = 1990
             join base b on b.n = (p.id * 7 + p.id / 31) % (select count(*) from base)
             join project_term t on t.project = b.id where hashint8(hashtext(t.term) + p.id) % 5 = 0
             union all
             select 'egen' || (p.id * 37 % 9973), p.id, 100::smallint from public_project p
             join earlier_award e on e.id = p.earlier_award and e.year = 1990) as all_terms
         group by term, id",
    ] {
        sqlx::raw_sql(statement).execute(&mut *tx).await?;
    }
    tx.commit().await?;
    sqlx::raw_sql("vacuum analyze").execute(pool).await?;
    Ok(())
}
