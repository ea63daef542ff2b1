//! The list of what always holds: it holds of the demo's data and of their copies, and every line of it can fail.

use praksisnaer::domain::records::document::DocumentName;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::records::documents;
use praksisnaer::store::records::documents::NewDocument;
use praksisnaer::store::records::invariants::{count_holes, list_broken};
use praksisnaer::store::records::multiply;
use praksisnaer::{demo, seed};
use sqlx::PgPool;

use crate::world::{NOW, World};

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_demo_and_copies_of_it_are_sound(pool: PgPool) {
    let files = seed::read(&seed::Files::embedded()).unwrap();
    let mut tx = praksisnaer::store::Tx::begin(&pool).await.unwrap();
    seed::write(&mut tx, &files, NOW).await.unwrap();
    tx.commit().await.unwrap();
    demo::fill(&pool, NOW, 60).await.unwrap();
    let mut conn = pool.acquire().await.unwrap();
    assert_eq!(list_broken(&mut conn, true).await.unwrap(), []);
    assert_eq!(count_holes(&mut conn).await.unwrap(), 0);
    multiply::by(&pool, 2).await.unwrap();
    let there: i64 = sqlx::query_scalar("select count(*) from application").fetch_one(&pool).await.unwrap();
    assert_eq!(there, 180);
    assert_eq!(list_broken(&mut conn, false).await.unwrap(), []);
}

/// What breaks, and the beginning of what is said then.
const BROKEN: &[(&str, &str)] = &[
    ("offices' frames exceeded", "update commitment set amount = amount + 1000000000000"),
    ("years in which the offices' frames", "update office_frame set amount = amount + 1 where year = 2030"),
    ("frames that say something else", "update office_frame set committed = committed + 1"),
    ("cases in another order", "update application set due_on = due_on - 1 where due_on is not null"),
    (
        "applications in another order",
        "update application set owner_due_on = owner_due_on + 1 where stage = 'awaiting_information'",
    ),
    ("applications in another order", "update application set owner_due_on = '2027-01-01' where stage = 'recommended'"),
    ("sums of what an office's open cases", "update office_demand set waiting = waiting + 1"),
    ("sums of what an office's open cases", "delete from office_demand"),
    ("years whose awards", "update award_year set amount = amount + 1"),
    ("decisions whose commitments", "update commitment set amount = amount - 1"),
    ("decided applications without", "update application set stage = 'decided' where stage = 'recommended'"),
    (
        "events of decisions",
        "update event set data = '{\"total\": 1, \"outcome\": \"granted\"}' where kind = 'decided'",
    ),
    ("sections whose history does not end", "delete from section_version where section = 'behov'"),
    ("sections whose history does not end", "update application_section set answers = '{}' where section = 'behov'"),
    ("versions of sections that are later", "update application_section set version = 0 where section = 'behov'"),
    ("decisions whose notice neither", "delete from job where dedupe like 'decision:%'"),
    ("documents that are said to be made", "update job set done_at = due_at where kind = 'document'"),
    ("documents that are kept twice", "update document set sha256 = '\\x00'"),
    (
        "receipts and notices that wait twice",
        "insert into job (kind, dedupe, payload, application, created_at, due_at)
         select kind, dedupe || 'x', payload, application, created_at, due_at from job where dedupe like 'receipt:%'",
    ),
    ("case numbers that are lost", "delete from case_number where number = (select max(number) from case_number)"),
    (
        "case numbers that are lost",
        "insert into case_number select case_year, case_number from application where case_number = 1",
    ),
    ("numbers of guidance that are lost", "insert into guidance_counter values (2027, 1)"),
    ("applications whose first event", "update event set data = '{\"case\": \"2027/99\"}' where kind = 'submitted'"),
    ("sendings without receipt", "delete from receipt"),
    ("sendings without receipt", "update receipt set submission = 9 where submission = 2"),
    (
        "applications that are not where",
        "update application set stage = 'submitted', called_back_at = null, called_back_by = null where stage = 'called_back'",
    ),
    ("applications with other submissions", "delete from submission where number = 2"),
    (
        "applications in another order",
        "update application set owner_due_on = owner_due_on - 1 where stage = 'called_back'",
    ),
    (
        "comments, shared sections",
        "insert into ready_draft (application, said_at, said_by, said_by_role)
         select id, now(), created_by, 'municipality_writer' from application where stage = 'recommended'",
    ),
    (
        "comments, shared sections",
        "insert into sending_confirmation (application, confirmed_by, confirmed_by_role, confirmed_at)
         select id, created_by, 'municipality_writer', now() from application where stage = 'recommended'",
    ),
    (
        "files of what was sent",
        "with f as (insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state)
             select gen_random_uuid(), id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'unscanned'
             from application where stage = 'recommended' limit 1 returning id)
         insert into submission_attachment (application, number, attachment)
         select s.application, s.number, f.id from f, submission s join application a on a.id = s.application where a.stage = 'decided' limit 1",
    ),
    (
        "files of a draft that is emptied",
        "with a as (update application set emptied_at = now() where stage = 'recommended' returning id, created_by)
         insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state)
         select gen_random_uuid(), id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'unscanned' from a",
    ),
    ("drafts in the bin", "update application set emptied_at = now() where deleted_at is not null"),
    ("drafts in the bin", "update application set deleted_at = now() where stage = 'recommended'"),
    ("questions that open for more", "update information_request set may_raise = true"),
    ("call-backs nobody", "delete from job where dedupe like 'called-back:%'"),
    ("call-backs nobody", "delete from job where dedupe like 'again:%'"),
    ("applications that are not where", "delete from event where kind = 'recommended'"),
    ("applications that are not where", "update application set stage = 'submitted' where stage = 'recommended'"),
    ("applications whose version", "update application set version = version + 1 where stage = 'recommended'"),
    ("applications with other submissions", "delete from submission"),
    ("applications with other submissions", "update submission set number = number + 10"),
    ("applications that wait without", "update information_request set closed_at = asked_at"),
    ("questions that are not the events", "delete from information_request"),
    ("cancelled calls", "update call set stage = 'cancelled'"),
    (
        "distributions without one event",
        "delete from event where kind = 'frames_distributed' and data->>'year' = '2028'",
    ),
    ("sums of the portfolio", "update portfolio_sum set granted_2 = granted_2 + 1"),
    ("sums of the portfolio", "delete from portfolio_sum where year = 2028"),
    ("sums of the portfolio", "update application set municipality = (select min(orgnr) from municipality)"),
    ("sums of phases", "delete from portfolio_phase where year = 0"),
    ("sums of benefits", "update portfolio_benefit set level = 'x'"),
    ("sent applications whose receipt", "delete from job where dedupe like 'receipt:%'"),
    ("decisions whose notice was", "delete from job where dedupe like 'decision:%'"),
    ("questions nobody", "delete from job where dedupe like 'request:%'"),
    ("answers without a receipt", "delete from job where dedupe like 'answer:%'"),
    ("receipts and notices in the queue", "update application set stage = 'recommended' where stage = 'decided'"),
    ("rows of nothing by commitment_decision_fkey", "update commitment set decision = gen_random_uuid()"),
];

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_invariant_can_fail(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.recommended(&people.submitter, &people.caseworker, call).await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let asked = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    let about = [praksisnaer::domain::application::form::Section::Benefits];
    world.ask(&people.caseworker, asked, "Hvem eier gevinsten?", &about).await;
    let form = people.submitter.get(&format!("/soknader/{asked}/sporsmal")).await.expect(200).form("skjema");
    form.fill("svar", "Det gjør kommunedirektøren.").press("Send svaret").await.expect(200);
    world.ask(&people.caseworker, asked, "Når?", &about).await;

    // Called back and sent again, and called back once more; and a draft in the bin.
    let corrected = world.submitted(&people.submitter, call).await;
    world.call_back(&people.submitter, corrected).await;
    world.send_again(&people.submitter, corrected).await;
    world.call_back(&people.submitter, corrected).await;
    let draft = world.complete_draft(&people.submitter, call).await;
    people.submitter.post(&format!("/soknader/{draft}/slett"), &[]).await.expect(200);

    let mut tx = world.tx().await;
    let made = NewDocument { name: DocumentName::application(corrected, 1), language: Lang::Nb, bytes: b"%PDF-1.7" };
    documents::keep(&mut tx, &made, world.now()).await.unwrap();
    tx.commit().await.unwrap();

    let mut conn = world.pool.acquire().await.unwrap();
    assert_eq!(list_broken(&mut conn, true).await.unwrap(), []);
    let mut silent = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (what, sql) in BROKEN {
        let mut tx = sqlx::Connection::begin(&mut *conn).await.unwrap();
        // Without triggers and keys, and without the checks: what they would refuse is what is to be found.
        sqlx::raw_sql(
            "set local session_replication_role = replica;
             do $$ declare c record; begin
                for c in select conname, conrelid::regclass as of from pg_constraint where contype in ('c', 'x') and connamespace = 'public'::regnamespace
                loop execute format('alter table %s drop constraint %I', c.of, c.conname); end loop;
             end $$",
        )
        .execute(&mut *tx)
        .await
        .unwrap();
        let done = sqlx::raw_sql(*sql).execute(&mut *tx).await.unwrap_or_else(|e| panic!("{e}: {sql}"));
        assert!(done.rows_affected() > 0, "{sql}");
        let broken = list_broken(&mut tx, true).await.unwrap();
        if !broken.iter().any(|(said, _)| said.starts_with(what)) {
            silent.push(format!("{what}: {sql}: {broken:?}"));
        }
        seen.extend(broken.into_iter().map(|(said, _)| said));
    }
    assert_eq!(silent, Vec::<String>::new());
    let known = praksisnaer::store::records::invariants::names();
    let never: Vec<&str> = known.into_iter().filter(|name| !seen.contains(*name)).collect();
    assert_eq!(never, Vec::<&str>::new(), "invariants that were never broken here");
    drop(conn);
    world.finish().await;
}
