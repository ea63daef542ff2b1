//! What a page counts is found by an index, however much there is.

use praksisnaer::domain::application::form::{AllAnswers, Section};
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::SaveSection;
use praksisnaer::store::application::sections::{Saved, SectionSave};
use praksisnaer::store::application::{applications, sections};
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

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_section_saved_thousands_of_times_is_saved_as_fast_as_a_new_one(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.draft(&people.submitter, call).await;
    let section = Section::Need;
    let answers = AllAnswers::from([(section, world.answers[&section].clone())]);
    world.save(&people.submitter, id, &answers, false).await;
    // As a page that saves by itself leaves them in a day of writing.
    sqlx::query(
        "insert into section_version (application, section, version, answers, finished, saved_at, saved_by, saved_by_role, passing)
         select v.application, v.section, v.version + n, v.answers, v.finished, v.saved_at + n * interval '1 second', v.saved_by, v.saved_by_role, true
         from section_version v, generate_series(1, 5000) n where v.application = $1 and v.section = $2",
    )
    .bind(id.0)
    .bind(section.code())
    .execute(&world.pool)
    .await
    .unwrap();
    sqlx::query("update application_section set version = 5001 where application = $1 and section = $2")
        .bind(id.0)
        .bind(section.code())
        .execute(&world.pool)
        .await
        .unwrap();

    let actor = people.submitter.municipality_actor();
    let mut tx = world.tx().await;
    // Plans are kept: the one that serves any values.
    sqlx::query("set local plan_cache_mode = force_generic_plan").execute(tx.conn()).await.unwrap();
    let app = applications::lock_own(&mut tx, &actor, id).await.unwrap();
    let permit = policy::may::<SaveSection>(&actor.actor, app.kind()).unwrap();
    let answers = &answers[&section];
    let save = SectionSave { section: section.code(), answers, finished: false, opened_with: 5001 };
    let saved = sections::save_section(&mut tx, &permit, &actor, &app, &save, None, world.now()).await.unwrap();
    assert!(matches!(saved, Saved::Saved { version: 5002 }));
    let read: i64 = sqlx::query_scalar(
        "select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relname = 'section_version'",
    )
    .fetch_one(tx.conn())
    .await
    .unwrap();
    assert!(read < 20, "{read} versions are read");
    tx.commit().await.unwrap();
    world.finish().await;
}
