//! Files of what was sent and decided: made by the worker alone, once, and the same for ever.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::records::document::DocumentName;
use praksisnaer::domain::records::job::Kind;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::mail::Mailer;
use praksisnaer::store::records::documents;
use praksisnaer::store::records::documents::NewDocument;
use sqlx::PgPool;

use crate::world::{People, World};

async fn stored(world: &World, id: ApplicationId, kind: &str) -> Vec<u8> {
    sqlx::query_scalar("select bytes from document where application = $1 and kind = $2")
        .bind(id.0)
        .bind(kind)
        .fetch_one(&world.pool)
        .await
        .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_was_sent_and_decided_is_fetched_as_files_when_the_worker_has_made_them(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, approver } = world.people_of("Alvdal").await;
    let id = world.decided(&submitter, &caseworker, &approver, call).await;
    let case: String = sqlx::query_scalar("select case_year || '-' || case_number from application where id = $1")
        .bind(id.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    let own = format!("/soknader/{id}");
    let files = [
        (&submitter, format!("{own}/vedtak"), format!("{own}/vedtak.pdf"), "letter", "vedtak"),
        (&submitter, format!("{own}/kvittering"), format!("{own}/kvittering.pdf"), "receipt", "kvittering"),
        (&submitter, format!("{own}/svar"), format!("{own}/svar.pdf"), "application", "soknad"),
        (&caseworker, format!("/saker/{id}/vedtak"), format!("/saker/{id}/vedtak.pdf"), "letter", "vedtak"),
        (&caseworker, format!("/saker/{id}/soknad"), format!("/saker/{id}/soknad.pdf"), "application", "soknad"),
    ];
    for (who, page, file, ..) in &files {
        who.get(page).await.expect(200).says("PDF-en lages. Last siden på nytt om litt.");
        let to = who.get_once(file).await.expect(303).leads_to().unwrap();
        assert!(to.starts_with(page.as_str()), "{file} leads to {to}, which says that it is being made");
    }
    assert_eq!(world.count("select count(*) from document").await, 0, "no page makes a document");
    world.documents().await;
    for (who, page, file, kind, name) in &files {
        let shown = who.get(page).await.expect(200);
        shown.does_not_say("PDF-en lages");
        let links = shown.attributes("a", "href");
        assert!(
            links.iter().any(|href| href.split('?').next() == Some(file)),
            "{page} has no way to {file}: {links:?}"
        );
        let answer = who.get_once(file).await.expect(200);
        assert_eq!(answer.header("content-type"), "application/pdf");
        assert_eq!(answer.header("content-disposition"), format!("attachment; filename=\"{name}-{case}.pdf\""));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.html, String::from_utf8_lossy(&stored(&world, id, kind).await));
        assert!(answer.html.starts_with("%PDF-1.7"));
    }
    // Nobody else's.
    for (role, place) in
        [(Role::MunicipalitySubmitter, "Tynset"), (Role::Caseworker, "agder"), (Role::FrameManager, "")]
    {
        let other = world.person(role, place).await;
        for (_, _, file, ..) in &files {
            other.get_once(file).await.expect(404);
        }
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_version_that_was_sent_has_its_own_document(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, .. } = world.people_of("Alvdal").await;
    let id = world.submitted(&submitter, call).await;
    world.call_back(&submitter, id).await;
    world.send_again(&submitter, id).await;
    world.documents().await;
    let made: Vec<(String, Option<i32>)> =
        sqlx::query_as("select kind, submission from document where application = $1 order by kind, submission")
            .bind(id.0)
            .fetch_all(&world.pool)
            .await
            .unwrap();
    let of = |kind: &str, number| (kind.to_owned(), Some(number));
    assert_eq!(made, [of("application", 1), of("application", 2), of("receipt", 1), of("receipt", 2)]);
    for number in [1, 2] {
        let file = submitter.get_once(&format!("/soknader/{id}/svar.pdf?nr={number}")).await.expect(200);
        let tail = if number == 1 { ".pdf\"" } else { "-versjon-2.pdf\"" };
        assert!(file.header("content-disposition").ends_with(tail), "{}", file.header("content-disposition"));
        caseworker.get_once(&format!("/saker/{id}/soknad.pdf?nummer={number}")).await.expect(200);
    }
    submitter.get_once(&format!("/soknader/{id}/svar.pdf?nr=3")).await.expect(404);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_answer_to_the_office_is_a_version_without_a_receipt(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, .. } = world.people_of("Alvdal").await;
    let id = world.under_assessment(&submitter, &caseworker, call).await;
    world.ask(&caseworker, id, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let page = submitter.get(&format!("/soknader/{id}/sporsmal")).await.expect(200);
    page.form("skjema").fill("svar", "Sektorlederen.").press("Send svaret").await.expect(200);
    world.documents().await;
    let made = sqlx::query_scalar::<_, String>("select kind from document where application = $1 and submission = 2")
        .bind(id.0)
        .fetch_all(&world.pool)
        .await
        .unwrap();
    assert_eq!(made, ["application"]);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_document_is_made_once_however_often_its_job_is_begun_and_never_changes(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, .. } = world.people_of("Alvdal").await;
    let id = world.submitted(&submitter, call).await;
    // Two workers at once, and each job begun anew as after a kill: before it was written that it is done.
    let worker = world.worker(Mailer::to_memory(std::sync::Arc::default(), &world.config).unwrap());
    let (one, other) = (worker.work_one(Kind::Document), worker.work_one(Kind::Document));
    let (one, other) = tokio::join!(one, other);
    assert!(one.unwrap() && other.unwrap());
    let made = "select string_agg(id || ':' || encode(sha256, 'hex'), ',' order by id) from document";
    let before: String = sqlx::query_scalar(made).fetch_one(&world.pool).await.unwrap();
    sqlx::query("update job set done_at = null where kind = 'document'").execute(&world.pool).await.unwrap();
    world.documents().await;
    let name = DocumentName::application(id, 1);
    let mut tx = world.tx().await;
    let late = NewDocument { name, language: Lang::Nb, bytes: b"%PDF-1.7 another" };
    documents::keep(&mut tx, &late, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(sqlx::query_scalar::<_, String>(made).fetch_one(&world.pool).await.unwrap(), before, "the first stays");
    for refused in [
        "update document set bytes = bytes || '\\x00'",
        "update document set made_at = now()",
        "delete from document",
        "insert into document (application, kind, submission, language, bytes, sha256, made_at)
         select application, kind, 3, language, bytes, sha256, made_at from document",
        "insert into document (application, kind, submission, language, bytes, sha256, made_at)
         select application, 'receipt', 1, language, bytes || '\\x00', sha256, made_at from document",
        "insert into document (application, kind, submission, language, bytes, sha256, made_at)
         select application, kind, submission, language, bytes, sha256, made_at from document",
    ] {
        sqlx::query(refused).execute(&world.pool).await.expect_err(refused);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_lacks_its_document_gets_it_in_the_night(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, approver } = world.people_of("Alvdal").await;
    let id = world.decided(&submitter, &caseworker, &approver, call).await;
    let waits = "select count(*) from job where kind = 'document' and done_at is null and given_up_at is null";
    let worker = world.worker(Mailer::to_memory(std::sync::Arc::default(), &world.config).unwrap());
    assert_eq!(world.count(waits).await, 3);
    worker.keep_timetable().await;
    assert_eq!(world.count(waits).await, 3, "what waits is not asked for twice");
    // One was given up; one is of before there were documents.
    sqlx::query("update job set given_up_at = due_at where payload ->> 'kind' = 'letter'")
        .execute(&world.pool)
        .await
        .unwrap();
    sqlx::query("delete from job where payload ->> 'kind' = 'receipt'").execute(&world.pool).await.unwrap();
    world.documents().await;
    assert_eq!(world.count("select count(*) from document").await, 1);
    world.clock.advance(time::Duration::days(1));
    worker.keep_timetable().await;
    world.documents().await;
    assert_eq!(world.count_of("select count(*) from document where application = $1", id).await, 3);
    world.clock.advance(time::Duration::days(1));
    worker.keep_timetable().await;
    assert_eq!(world.count(waits).await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_pack_of_a_draft_is_made_while_its_reader_waits_and_kept_nowhere(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, .. } = world.people_of("Alvdal").await;
    let id = world.complete_draft(&submitter, call).await;
    let page = submitter.get(&format!("/soknader/{id}/utskrift")).await.expect(200);
    assert!(page.has_link("Last ned utskriften (PDF)"));
    let file = submitter.get_once(&format!("/soknader/{id}/utskrift.pdf")).await.expect(200);
    assert!(file.html.starts_with("%PDF-1.7"));
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"utkast-til-soknad-alvdal-kommune.pdf\"");
    let again = submitter.get_once(&format!("/soknader/{id}/utskrift.pdf")).await.expect(200);
    assert_eq!(file.html, again.html, "nothing was changed, so it is the same");
    assert_eq!(world.count("select count(*) from document").await + world.count("select count(*) from job").await, 0);
    world
        .person(Role::MunicipalityWriter, "Tynset")
        .await
        .get_once(&format!("/soknader/{id}/utskrift.pdf"))
        .await
        .expect(404);
    world.finish().await;
}
