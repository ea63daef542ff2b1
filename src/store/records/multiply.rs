//! Many applications, made by copying those that are there: for the benchmark alone.
//!
//! A copy is a row in every table that has one of the application, whatever tables there come to be: the columns are
//! read from the catalog. Triggers are off while copies are made, which only a superuser may ask for, so this runs in
//! no database of real use; the invariants that triggers and keys hold are checked when all are made.

use sqlx::{AssertSqlSafe, PgPool};

use crate::store::records::invariants;

#[derive(Debug, thiserror::Error)]
pub enum MultiplyError {
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// What does not hold, and how often.
    #[error("{0}: {1}")]
    Wrong(String, i64),
}

/// Tables whose rows are no part of an application: work that waits.
const NOT_COPIED: &[&str] = &["job", "outbox"];

/// Grows every application into itself and `copies` more, and the frames with them.
///
/// # Errors
/// When an application is no example, when the database refuses, or when an invariant does not hold afterwards.
pub async fn by(pool: &PgPool, copies: i32) -> Result<(), MultiplyError> {
    let real: i64 = sqlx::query_scalar("select count(*) from application where not example").fetch_one(pool).await?;
    if real > 0 {
        return Err(MultiplyError::Wrong("applications that are no examples, so nothing is copied".to_owned(), real));
    }
    let mut tx = pool.begin().await?;
    sqlx::raw_sql("set local session_replication_role = replica; set local work_mem = '64MB'")
        .execute(&mut *tx)
        .await?;
    sqlx::raw_sql(
        "create temporary table copied (old uuid not null, new uuid not null, copy integer not null) on commit drop;
         create temporary table copied_decision (old uuid not null, new uuid not null, copy integer not null) on commit drop;
         create temporary table most_numbers on commit drop as
            select case_year, max(case_number) as most from application where case_number is not null group by case_year",
    )
    .execute(&mut *tx)
    .await?;
    let tables: Vec<(String, Vec<String>)> = sqlx::query_as(
        "select c.table_name::text, array_agg(c.column_name::text order by c.ordinal_position)
         from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' and c.is_identity = 'NO'
           and c.table_name <> all($1)
           and (c.table_name = 'application' or exists (
                select from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name
                   and o.column_name = 'application'))
         group by c.table_name order by (c.table_name = 'application') desc, (c.table_name = 'decision') desc, c.table_name",
    )
    .bind(NOT_COPIED.iter().map(|t| (*t).to_owned()).collect::<Vec<_>>())
    .fetch_all(&mut *tx)
    .await?;
    let originals = "create temporary table originals on commit drop as select id from application";
    sqlx::raw_sql(originals).execute(&mut *tx).await?;
    let statements: Vec<String> = tables.iter().map(|(table, columns)| copying(table, columns)).collect();
    for copy in 1..=copies {
        sqlx::raw_sql(AssertSqlSafe(format!(
            "truncate copied, copied_decision;
             insert into copied select id, gen_random_uuid(), {copy} from originals;
             insert into copied_decision select d.id, gen_random_uuid(), {copy} from decision d join originals o on o.id = d.application;
             analyze copied; analyze copied_decision"
        )))
        .execute(&mut *tx)
        .await?;
        for statement in &statements {
            sqlx::raw_sql(AssertSqlSafe(statement.clone())).execute(&mut *tx).await?;
        }
    }
    let times = i64::from(copies) + 1;
    sqlx::query("update office_frame set amount = amount * $1, committed = committed * $1")
        .bind(times)
        .execute(&mut *tx)
        .await?;
    sqlx::query("update award_year set awards = awards * $1, amount = amount * $1")
        .bind(times)
        .execute(&mut *tx)
        .await?;
    sqlx::query("update frame_distribution set total = total * $1, reserve = reserve * $1")
        .bind(times)
        .execute(&mut *tx)
        .await?;
    sqlx::raw_sql(
        "update case_counter c set last = greatest(last, (select max(case_number) from application where case_year = c.year));
         delete from case_number n where exists (select from application a where a.case_year = n.year and a.case_number = n.number);
         insert into case_number select c.year, n from case_counter c cross join lateral generate_series(1, c.last) n
          where not exists (select from application a where a.case_year = c.year and a.case_number = n)
         on conflict do nothing",
    )
    .execute(&mut *tx)
    .await?;
    sqlx::raw_sql("set local session_replication_role = origin").execute(&mut *tx).await?;
    sqlx::raw_sql(
        "select sum_portfolio(call, municipality) from (select distinct call, municipality from application where stage <> 'draft') as there;
         select sum_demand(office, municipality) from (select distinct office, municipality from application where due_on is not null) as there",
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    check(pool).await
}

/// One table's rows of the originals, for the copies that `copied` names.
fn copying(table: &str, columns: &[String]) -> String {
    let value = |column: &String| match (table, column.as_str()) {
        ("application", "id") => "c.new".to_owned(),
        // Numbers of a year follow each other: the copies' come after the originals', block by block.
        ("application", "case_number") => {
            "t.case_number + c.copy * (select m.most from most_numbers m where m.case_year = t.case_year)".to_owned()
        }
        ("decision", "id") => "(select d.new from copied_decision d where d.old = t.id)".to_owned(),
        (_, "decision") => "(select d.new from copied_decision d where d.old = t.decision)".to_owned(),
        (_, "application") => "c.new".to_owned(),
        (_, "id") => "gen_random_uuid()".to_owned(),
        (_, other) => format!("t.{other}"),
    };
    let (names, values): (Vec<String>, Vec<String>) = columns.iter().map(|c| (c.clone(), value(c))).unzip();
    let key = if table == "application" { "id" } else { "application" };
    // What has happened comes in the order in which it happened.
    let order = if table == "event" { " order by t.id" } else { "" };
    format!(
        "insert into {table} ({}) select {} from copied c join {table} t on t.{key} = c.old{order}",
        names.join(", "),
        values.join(", ")
    )
}

/// What triggers and foreign keys hold in real use.
///
/// # Errors
/// When something of it does not hold.
pub async fn check(pool: &PgPool) -> Result<(), MultiplyError> {
    let mut conn = pool.acquire().await?;
    match invariants::list_broken(&mut conn, false).await?.into_iter().next() {
        Some((what, times)) => Err(MultiplyError::Wrong(what, times)),
        None => Ok(()),
    }
}
