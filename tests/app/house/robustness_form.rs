//! The application form against bad input and bad luck: what is typed is kept, told about, and never overwritten.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::SteerProgramme;
use praksisnaer::domain::programme::calls::Call;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::domain::values::reading::quantity;
use praksisnaer::store::people::sessions;
use praksisnaer::store::programme::calls;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::house::robustness::{Door, PASSWORD, STRANGE, assert_carries, with_password};
use crate::world::World;

fn address(id: ApplicationId, section: Section) -> String {
    format!("/soknader/{id}/del/{}", section.code())
}

/// What people type, and what they would never type.
fn nonsense() -> Vec<String> {
    let mut all: Vec<String> = [
        "31.02.2027",
        "2027-13-45",
        "29.02.2027",
        "00.0000",
        "13.2029",
        "32.13.99999",
        "i går",
        "NaN",
        "-1",
        "1e9",
        "∞",
        "0x10",
        "1,2,3",
        "1.2.3",
        "'; drop table application; --",
        "{{ 7 * 7 }}",
        "%s%n",
        "../../etc/passwd",
        "٣",
        "½",
        "1 200 000,50",
        "(12)",
    ]
    .map(str::to_owned)
    .to_vec();
    all.push("9".repeat(300));
    all.push(format!("{} kr", "1 ".repeat(300)));
    all.push(STRANGE.to_owned());
    all.push("ord ".repeat(2000).trim_end().to_owned());
    all
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_field_of_every_section_keeps_what_nobody_can_understand(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    let nonsense = nonsense();
    let mut refused = 0;
    for (round, lang) in [(0, Lang::Nb), (7, Lang::Nn), (13, Lang::Nb)] {
        let writer = writer.clone().in_language(lang);
        for section in Section::ALL {
            let mut form = writer.get(&address(id, section)).await.expect(200).form("skjema");
            let fields = form.text_fields();
            assert!(!fields.is_empty(), "{section:?}");
            let typed: Vec<(String, String)> = fields
                .iter()
                .enumerate()
                .map(|(i, name)| (name.clone(), nonsense[(i + round) % nonsense.len()].clone()))
                .collect();
            for (name, value) in &typed {
                form = form.fill(name, value);
            }
            let page = form.press_once("videre").await;
            // A section of free text only finds nothing wrong with nonsense.
            let page = if page.status == 303 { writer.get(&address(id, section)).await } else { page.expect(422) };
            assert_eq!(page.language(), lang.code());
            refused += page.faults().len();
            let told: Vec<String> = page.faults().into_iter().map(|(_, text)| text).collect();
            assert!(told.iter().all(|t| t.chars().count() < 400), "a fault is a sentence: {told:?}");
            for page in [page, writer.get(&address(id, section)).await.expect(200)] {
                let form = page.form("skjema");
                for (name, value) in &typed {
                    // «-1» is a number where measured ones are asked for, and is written back in one spelling.
                    let number = |text: &str| quantity::read(text, "").value();
                    let shown = form.value(name);
                    let read = number(&shown).is_some() && number(&shown) == number(value);
                    assert!(shown == *value || read, "{section:?} {name} in round {round}: {shown}, not {value}");
                }
            }
        }
        // The pages around the form stand it too.
        for page in ["", "/kontroller"] {
            writer.get(&format!("/soknader/{id}{page}")).await.expect(200);
        }
        assert_eq!(world.count("select count(*) from submission").await, 0);
    }
    assert!(refused > 100, "{refused} faults");
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let page = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    let page =
        page.form("send").fill("fullmakt", "ja").fill("innsender-rolle", STRANGE).press("send").await.expect(422);
    assert!(page.faults().len() > 20, "{:?}", page.faults());
    assert_eq!(page.form("send").value("innsender-rolle"), STRANGE);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn many_times_too_much_in_a_field_is_kept_and_told_about(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    let here = address(id, Section::Need);
    let field = writer.get(&here).await.expect(200).form("skjema").text_fields()[0].clone();
    // The second takes three times as much on its way here: `%C3%A6`.
    for (unit, room) in [("Lang tekst med æøå og ŋ. ", 300_000), ("æøåčđŋ🐻", 250_000)] {
        let long = unit.repeat(room / unit.len() + 1);
        let long = long.trim_end();
        assert!(long.chars().count() > 100_000, "a field has room for 3 000");
        let form = writer.get(&here).await.expect(200).form("skjema");
        let page = form.fill(&field, long).press("videre").await.expect(422);
        assert!(page.has_fault(&field));
        assert!(page.form("skjema").value(&field) == long, "not a letter is lost");
        let page = writer.get(&here).await.expect(200);
        assert!(page.form("skjema").value(&field) == long);
        // More than any browser's form should hold is refused as a whole, and what was saved stands.
        let page = page.form("skjema").fill(&field, &long.repeat(6)).press("videre").await.expect(413);
        page.says("Skjemaet har for mye tekst");
        assert!(writer.get(&here).await.form("skjema").value(&field) == long);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_stale_form_overwrites_nothing_and_a_form_sent_twice_is_one(pool: PgPool) {
    let world = World::new(pool).await;
    let (one, other) = (
        world.person(Role::MunicipalityWriter, "Alvdal").await,
        world.person(Role::MunicipalitySubmitter, "Alvdal").await,
    );
    let call = world.open_call().await;
    let id = world.complete_draft(&one, call).await;
    let here = address(id, Section::About);
    let (a, b) = (one.get(&here).await.form("skjema"), other.get(&here).await.form("skjema"));
    let field = "om-prosjekttittel";

    // The same form twice, as with a double click or the back button.
    let a = a.fill(field, "Trygg natt i Alvdal");
    a.press_once("senere").await.expect(303);
    a.press_once("senere").await.expect(303);

    // The colleague's form is older than that: both texts are shown, nothing is overwritten.
    let b = b.fill(field, STRANGE);
    let page = b.press_once("senere").await.expect(409);
    page.says("Trygg natt i Alvdal");
    assert_eq!(page.form("skjema").value(field), STRANGE, "the own text stands in the form");
    let stored = async || one.get(&here).await.form("skjema").value(field);
    assert_eq!(stored().await, "Trygg natt i Alvdal");
    b.press_once("senere").await.expect(409);
    assert_eq!(stored().await, "Trygg natt i Alvdal", "also the second time");
    // Having seen both, the colleague decides.
    page.form("skjema").press_once("lagre").await;
    assert_eq!(stored().await, STRANGE);

    // A version nobody opened is never fresh.
    let forged = one.get(&here).await.form("skjema").fill(field, "smuglet inn").forge("versjon", "999");
    forged.press_once("senere").await.expect(409);
    assert_eq!(stored().await, STRANGE);
    world.finish().await;
}

/// Fills in what the sender confirms.
fn confirmed(page: &Answer) -> crate::browser::Form {
    page.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør")
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_double_click_sends_one_application(pool: PgPool) {
    let world = World::new(pool).await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&submitter, call).await;
    let form = confirmed(&submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200));
    let (first, second, third) =
        tokio::join!(form.press_once("send"), form.press_once("send"), form.press_once("send"));
    for answer in [&first, &second, &third] {
        assert!([303, 409].contains(&answer.status.as_u16()), "{}", answer.status);
    }
    assert_eq!(world.count("select count(*) from submission").await, 1);
    assert_eq!(world.count("select count(*) from event where kind = 'submitted'").await, 1);
    assert_eq!(world.count("select max(case_number)::bigint from application").await, 1);
    let receipt = submitter.get(&format!("/soknader/{id}/kvittering")).await.expect(200);
    receipt.says("2027/1").says("1. mars 2027");
    let sent = world.mail().await;
    let to_submitter =
        sent.iter().filter(|(_, subject, text)| subject.contains("2027/1") || text.contains("2027/1")).count();
    assert!(to_submitter >= 1, "{sent:?}");
    let mut addresses: Vec<&str> = sent.iter().map(|(to, _, _)| to.as_str()).collect();
    addresses.sort_unstable();
    let once = addresses.windows(2).all(|pair| pair[0] != pair[1]);
    assert!(once, "nobody gets the receipt twice: {addresses:?}");
    world.finish().await;
}

async fn load_call(world: &World, id: praksisnaer::domain::values::ids::CallId) -> Call {
    let mut conn = world.pool.acquire().await.unwrap();
    calls::find(&mut conn, id).await.unwrap().expect("the call is there")
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_call_that_closes_while_writing_takes_the_application_as_late(pool: PgPool) {
    let world = World::new(pool).await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let call = world.call(world.now() - Duration::weeks(4), world.now() + Duration::hours(1)).await;
    let (id, in_time) = (world.complete_draft(&submitter, call).await, world.complete_draft(&submitter, call).await);
    let section = submitter.get(&address(id, Section::About)).await.expect(200).form("skjema");
    let check = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    let last_second = confirmed(&submitter.get(&format!("/soknader/{in_time}/kontroller")).await.expect(200));

    // To the second: at the deadline itself an application is in time.
    world.clock.set(load_call(&world, call).await.closes_at);
    last_second.press("send").await.expect(200);
    world.clock.advance(Duration::seconds(1));
    section.fill("om-prosjekttittel", STRANGE).press_once("senere").await.expect(303);
    let stale = confirmed(&check).press("send").await.expect(422);
    stale.says("frist");
    // The page was opened before the section was saved: it asks to look once more, and why it comes late.
    let page = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    let form = confirmed(&page);
    let page = form.press("send").await.expect(422);
    assert!(page.has_fault("for-sent-hvorfor"), "{:?}", page.faults());
    assert_eq!(page.form("send").value("innsender-rolle"), "Kommunedirektør", "what was confirmed is kept");
    let page = confirmed(&page).fill("for-sent-hvorfor", STRANGE).press("send").await.expect(200);
    page.says("2027/2");
    let late: Vec<bool> =
        sqlx::query_scalar("select late from application where late is not null order by case_number")
            .fetch_all(&world.pool)
            .await
            .unwrap();
    assert_eq!(late, [false, true]);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_call_cancelled_while_writing_takes_nothing_and_keeps_the_draft(pool: PgPool) {
    let world = World::new(pool).await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let ministry = world.person(Role::FrameManager, "").await.ministry_actor();
    let call = world.open_call().await;
    let id = world.complete_draft(&submitter, call).await;
    let check = confirmed(&submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200));
    let mut tx = world.tx().await;
    let version = calls::find(tx.conn(), call).await.unwrap().unwrap().version;
    let permit = policy::may_always::<SteerProgramme>(&ministry.actor).unwrap();
    calls::cancel(&mut tx, permit, &ministry, call, version, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let page = check.press("send").await.expect(409);
    page.says("Utlysningen er avlyst");
    assert_eq!(page.form("send").value("innsender-rolle"), "Kommunedirektør");
    assert_eq!(world.count("select count(*) from submission").await, 0);
    submitter.get(&address(id, Section::About)).await.expect(200);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_section_survives_the_database_and_the_session(pool: PgPool) {
    let world = World::new(pool).await;
    let (door, app) = Door::before(&world).await;
    let (writer, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    let here = address(id, Section::About);
    let field = "om-prosjekttittel";

    let writer = writer.before(app);
    let form = writer.get(&here).await.expect(200).form("skjema").fill(field, STRANGE);
    door.shut().await;
    let page = form.press("senere").await.expect(503);
    assert_carries(&page, &[(field, STRANGE)]);
    world.take_failures();
    door.open_again();
    page.form("Prøv igjen").press("Prøv igjen").await.expect(200);
    assert_eq!(writer.get(&here).await.form("skjema").value(field), STRANGE);

    let form = writer.get(&here).await.form("skjema").fill(field, "Skrevet mens økten gikk ut č");
    world.clock.advance(sessions::IDLE + Duration::minutes(1));
    let page = form.press("senere").await.expect(401);
    assert_carries(&page, &[(field, "Skrevet")]);
    let page =
        page.form("Logg inn").fill("epost", &email).fill("passord", PASSWORD).press("Logg inn").await.expect(200);
    page.form(&here).press_first().await.expect(200);
    assert_eq!(writer.get(&here).await.form("skjema").value(field), "Skrevet mens økten gikk ut č");
    door.shut().await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_language_changes_without_losing_what_was_typed(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    for section in Section::ALL {
        let page = writer.get(&address(id, section)).await.expect(200);
        let (other, form) = (if page.language() == "nb" { "nn" } else { "nb" }, page.form("skjema"));
        let field = form.text_fields()[0].clone();
        let page = form.fill(&field, STRANGE).press(other).await.expect(200);
        assert_eq!(page.language(), other, "{section:?}");
        assert_eq!(page.form("skjema").value(&field), STRANGE, "{section:?}");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_reader_and_a_removed_colleague_write_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    let here = address(id, Section::About);
    let form = writer.get(&here).await.expect(200).form("skjema").fill("om-prosjekttittel", STRANGE);
    let fingerprint = "select sum(version)::bigint from application_section";
    let before = world.count(fingerprint).await;
    let refused = form.clone().sent_from(&reader).press_once("senere").await.expect(403);
    assert_carries(&refused, &[("om-prosjekttittel", STRANGE)]);
    let elsewhere: Vec<Browser> = vec![
        world.person(Role::MunicipalityWriter, "Tynset").await,
        world.person(Role::Caseworker, "innlandet").await,
        world.person(Role::SystemAdministrator, "").await,
    ];
    for person in &elsewhere {
        form.clone().sent_from(person).press_once("senere").await.expect(409);
        let theirs = person.actor().assignment.to_string();
        form.clone().forge("_rolle", &theirs).sent_from(person).press_once("senere").await.expect(404);
    }
    assert_eq!(world.count(fingerprint).await, before);
    let page = reader.get(&here).await.expect(200);
    assert!(!page.has("main textarea, main input:not([type=hidden])"), "a reader gets no fields");
    world.finish().await;
}
