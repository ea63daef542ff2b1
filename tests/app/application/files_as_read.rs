//! Files are a part of what is read, confirmed, said to be ready, and compared; and their bytes outlive a lost answer.

use praksisnaer::config::Config;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::files::Files;
use sqlx::PgPool;
use time::Duration;

use super::attachments::{pdf, walk};
use crate::browser::{Answer, Browser};
use crate::world::{People, World};

fn of_need(id: ApplicationId) -> String {
    format!("/soknader/{id}/del/{}/vedlegg", Section::Need.code())
}

async fn attach(who: &Browser, id: ApplicationId, name: &str) {
    who.upload(&of_need(id), name, &pdf(name)).await.expect(200).says("Filen er lagt ved.");
}

/// Presses a button beside a file of the section; `at` is where the page was opened.
async fn press(who: &Browser, at: &str, file: &str, button: &str) -> Answer {
    who.get(at).await.expect(200).form(file).press(button).await.expect(200)
}

async fn file_named(world: &World, name: &str) -> String {
    sqlx::query_scalar("select id::text from attachment where name = $1").bind(name).fetch_one(&world.pool).await.unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn other_files_are_not_what_was_confirmed_or_said_to_be_ready(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let administrator = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    administrator.post("/kollegaer/bekreftelse", &[("to-personer", "ja")]).await.expect(200);
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    attach(&writer, id, "plan.pdf").await;
    let file = file_named(&world, "plan.pdf").await;
    let (home, confirming) = (format!("/soknader/{id}"), format!("/soknader/{id}/bekreft"));
    let stands = async || {
        let holds = |table: &str| format!("select count(*) from {table} where changed_at is null");
        let mut both = Vec::new();
        for table in ["sending_confirmation", "ready_draft"] {
            let sql = sqlx::AssertSqlSafe(holds(table));
            both.push(sqlx::query_scalar::<_, i64>(sql).fetch_one(&world.pool).await.unwrap());
        }
        both
    };
    let undo = format!("{}?gjort={file}", of_need(id));
    for (what, n) in [("added", 0), ("removed", 1), ("restored", 2)] {
        // Read, and changed before it is confirmed.
        let reading = submitter.get(&confirming).await.expect(200).form("skjema").fill("lest", "ja");
        let own = submitter.get(&confirming).await.expect(200).form("skjema").fill("lest", "ja");
        own.press("Bekreft søknaden").await.expect(200).says("Du har bekreftet");
        writer.post(&format!("{home}/klar"), &[]).await.expect(200);
        assert_eq!(stands().await, [1, 1], "{what}");
        world.clock.advance(Duration::minutes(1));
        match n {
            0 => attach(&writer, id, "ny.pdf").await,
            1 => drop(press(&writer, &of_need(id), &file, "fjern").await),
            _ => drop(press(&writer, &undo, &file, "angre").await),
        }
        assert_eq!(stands().await, [0, 0], "{what}");
        let page = submitter.get(&home).await.expect(200);
        page.says("Søknaden er endret etter at den ble bekreftet").says("Søknaden er endret etter at den var klar");
        page.says("Eksempel Person (utfyller) endret «");
        let stale = reading.press("Bekreft søknaden").await.expect(409);
        stale.says("Søknaden er endret mens du leste.");
        assert_eq!(stale.form("skjema").value("lest"), "", "{what}: nobody has read what is new");
    }
    let events = "select count(*) from event where kind = 'sending_confirmed'";
    assert_eq!(world.count(events).await, 3);
    submitter.get(&confirming).await.expect(200).says("Endrer noen et svar eller en fil etterpå");
    // What nobody has touched since is confirmed, and sent.
    let form = administrator.get(&confirming).await.expect(200).form("skjema").fill("lest", "ja");
    form.press("Bekreft søknaden").await.expect(200).says("Søknaden er bekreftet");
    world.send(&submitter, id, "").await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn files_that_came_and_went_between_two_sendings_are_told_of_to_both(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, .. } = world.people_of("Alvdal").await;
    let id = world.complete_draft(&submitter, call).await;
    attach(&submitter, id, "forst.pdf").await;
    world.send(&submitter, id, "").await;
    world.call_back(&submitter, id).await;
    let check = format!("/soknader/{id}/kontroller");
    submitter.get(&check).await.expect(200).says("Dere har ikke endret noe siden dere sendte.");
    attach(&submitter, id, "andre.pdf").await;
    let first = file_named(&world, "forst.pdf").await;
    press(&submitter, &of_need(id), &first, "fjern").await;
    // The same bytes under the same name again: nothing is changed by it.
    attach(&submitter, id, "tredje.pdf").await;
    let third = file_named(&world, "tredje.pdf").await;
    press(&submitter, &of_need(id), &third, "fjern").await;
    let told = |page: &Answer| {
        page.says("Vedlegg: forst.pdf Lagt ved (PDF, 1\u{a0}kB) Ikke lagt ved");
        page.says("Vedlegg: andre.pdf Ikke lagt ved Lagt ved (PDF, 1\u{a0}kB)");
        page.does_not_say("Vedlegg: tredje.pdf");
    };
    told(&submitter.get(&check).await.expect(200));
    world.send_again(&submitter, id).await;
    told(&submitter.get(&format!("/soknader/{id}/svar")).await.expect(200));
    told(&caseworker.get(&format!("/saker/{id}")).await.expect(200));

    // An answer to a question: its files too.
    caseworker.get(&format!("/saker/{id}")).await.expect(200).form("/ta").press_first().await.expect(200);
    world.ask(&caseworker, id, "Kan dere legge ved planen?", &[Section::Need]).await;
    attach(&submitter, id, "planen.pdf").await;
    let answer = submitter.get(&format!("/soknader/{id}/sporsmal")).await.expect(200).form("skjema");
    answer.fill("svar", "Planen er lagt ved.").press("send").await.expect(200);
    let case = caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Endret i svaret").says("Vedlegg: planen.pdf Ikke lagt ved Lagt ved");

    // Taken away and attached anew, it is the same file.
    let other = world.open_call().await;
    let again = world.complete_draft(&submitter, other).await;
    attach(&submitter, again, "samme.pdf").await;
    world.send(&submitter, again, "").await;
    world.call_back(&submitter, again).await;
    let of_this = sqlx::query_scalar::<_, String>("select id::text from attachment where application = $1");
    let same = of_this.bind(again.0).fetch_one(&world.pool).await.unwrap();
    press(&submitter, &of_need(again), &same, "fjern").await;
    attach(&submitter, again, "samme.pdf").await;
    world.send_again(&submitter, again).await;
    let sent = submitter.get(&format!("/soknader/{again}/svar")).await.expect(200);
    sent.says("Ingen svar eller filer i søknaden ble endret.").does_not_say("Vedlegg: samme.pdf");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn bytes_stay_when_nobody_knows_whether_the_row_was_written(pool: PgPool) {
    let folder = std::env::temp_dir().join(format!("vedlegg-{}", uuid::Uuid::new_v4().simple()));
    let files = Files::of(&Config { data_dir: folder.clone(), ..Config::for_tests() }).unwrap();
    let world = World::with_files(pool, files).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.complete_draft(&writer, call).await;
    let kept = || walk(&folder.join("attachments")).len();
    attach(&writer, id, "god.pdf").await;
    assert_eq!(kept(), 1);
    // Certainly refused: the same file, and a row that the database will not have.
    writer.upload(&of_need(id), "annen.pdf", &pdf("god.pdf")).await.expect(422);
    assert_eq!(kept(), 1);
    let refuse = "alter table attachment add constraint not_this check (name <> 'vond.pdf')";
    sqlx::raw_sql(refuse).execute(&world.pool).await.unwrap();
    writer.upload(&of_need(id), "vond.pdf", &pdf("vond")).await.expect(500);
    assert_eq!(kept(), 1);
    // The line goes while the database commits: whoever asked is told nothing of how it ended.
    let hang_up = "create function hang_up() returns trigger language plpgsql as $$
                   begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
                   create constraint trigger hangs_up after insert on attachment deferrable initially deferred
                   for each row execute function hang_up()";
    sqlx::raw_sql(hang_up).execute(&world.pool).await.unwrap();
    let told = writer.upload(&of_need(id), "usikker.pdf", &pdf("usikker")).await;
    assert_eq!(told.status.as_u16(), 503, "{}", told.text());
    assert_eq!(kept(), 2, "the sweep knows whether it is somebody's");
    assert_eq!(world.count("select count(*) from attachment").await, 1);
    assert_eq!(world.take_failures().len(), 2);
    world.finish().await;
    std::fs::remove_dir_all(folder).unwrap();
}
