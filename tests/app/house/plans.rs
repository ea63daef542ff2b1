//! What a page counts is found by an index, however much there is.

use sqlx::{AssertSqlSafe, PgPool};

use crate::world::World;

async fn plan(world: &World, sql: &str) -> String {
    let lines: Vec<String> =
        sqlx::query_scalar(AssertSqlSafe(format!("explain {sql}"))).fetch_all(&world.pool).await.unwrap();
    lines.join("\n")
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_case_reads_no_other_municipalitys_awards_and_unsent_mail_is_found_among_what_was_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    // As many decisions and jobs as after some years, without what they rest on.
    for sql in [
        "set session_replication_role = replica;
         insert into decision select gen_random_uuid(), gen_random_uuid(), d.office, m.orgnr, d.outcome, d.total, d.standard, d.law_profile,
                d.caseworker, d.approver, d.decided_at, null, d.appeal_last_day, d.reporting, d.letter, null, null, null
         from decision d, municipality m, generate_series(1, 40);
         set session_replication_role = origin;
         insert into job (kind, dedupe, payload, created_at, due_at, done_at)
         select 'mail', 'gammel:' || n, '{}', '2027-01-01', '2027-01-01', '2027-01-01' from generate_series(1, 20000) n;",
        "analyze decision, job",
    ] {
        sqlx::raw_sql(sql).execute(&world.pool).await.unwrap();
    }
    let awards = plan(&world, "select count(*) from decision e where e.municipality = 939984194 and e.total > 0").await;
    assert!(awards.contains("decision_municipality_idx") && !awards.contains("Seq Scan"), "{awards}");
    let unsent = plan(
        &world,
        "select payload from job where kind = 'mail' and done_at is null and (given_up_at is not null or last_error is not null or due_at < now())
         order by given_up_at nulls last, due_at, id limit 200",
    )
    .await;
    assert!(unsent.contains("job_is_un") && !unsent.contains("Seq Scan"), "{unsent}");
    world.mail().await;
    world.finish().await;
}
