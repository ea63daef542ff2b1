//! Notices that do not reach the municipality: seen by the case's office and nobody else, and sent again by hand.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::records::outbox;
use praksisnaer::store::records::outbox::{Mail, MailValue};
use sqlx::PgPool;
use time::Duration;

use crate::people::way_in::confirm_mailbox;
use crate::records::jobs::smtp;
use crate::records::smtp::{Manner, SmtpServer};
use crate::world::World;

const REFUSED: Manner = Manner::Answers("550 5.1.1 no such mailbox");

/// The number of the mail of this kind to this address.
async fn job(world: &World, kind: &str, to: &str) -> i64 {
    sqlx::query_scalar("select id from job where payload->>'kind' = $1 and payload->>'to' = $2")
        .bind(kind)
        .bind(to)
        .fetch_one(&world.pool)
        .await
        .unwrap()
}

async fn set_contact(world: &World, id: ApplicationId, to: &str) {
    let sql = "update application set contact_email = $2 where id = $1";
    sqlx::query(sql).bind(id.0).bind(to).execute(&world.pool).await.unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_refused_notice_is_seen_by_its_office_and_sent_again_to_the_contact_there_is_now(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    set_contact(&world, id, "gammel@alvdal.example").await;
    world.mail().await;
    world.approve(&people.approver, id).await.unwrap();
    people.caseworker.get("/saker").await.expect(200).does_not_say("ikke har kommet fram");
    let refusing = SmtpServer::start(|_| REFUSED);
    world.work(&smtp(&world, &refusing.url())).await;

    let case = format!("/saker/{id}");
    let page = people.caseworker.get(&case).await.expect(200);
    page.says("2 varsler har ikke kommet fram")
        .says("Det er gjort et vedtak i sak")
        .says("av mottakerens e-postserver");
    page.says("Til kontaktpersonen i søknaden: gammel@alvdal.example")
        .says("Til en som kan sende søknader for kommunen");
    page.says("Klagefristen går ikke før det er gjort").does_not_say("no such mailbox");
    people.approver.get(&format!("{case}/vedtak")).await.expect(200).says("er ikke sendt ennå");
    let list = people.caseworker.get("/saker").await.expect(200);
    list.says("Én sak har varsler som ikke har kommet fram til kommunen");
    let listed = list.follow("Vis saken").await.expect(200);
    listed.says("1 sak").says("Alvdal");
    let elsewhere = world.person(Role::Caseworker, "agder").await;
    elsewhere.get("/saker").await.expect(200).does_not_say("ikke har kommet fram");
    elsewhere.get("/saker?status=varsel&saksbehandler=alle").await.expect(200).does_not_say("Alvdal");
    let old = job(&world, "vedtak", "gammel@alvdal.example").await;
    elsewhere.post_once(&format!("/saker/varsler/{old}"), &[]).await.expect(404);
    people.submitter.post_once(&format!("/saker/varsler/{old}"), &[]).await.expect(404);

    // The next day the office has learnt the right address. All attempts were used up; they are not counted again.
    set_contact(&world, id, "Ny@alvdal.example").await;
    sqlx::query("update job set attempts = 16 where id = $1").bind(old).execute(&world.pool).await.unwrap();
    world.clock.advance(Duration::days(1));
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let page = leader.get(&case).await.expect(200);
    page.says("Prøvd i flere dager uten å komme fram");
    let form = page.form(&format!("/saker/varsler/{old}"));
    form.clone().press_once("Send på nytt").await.expect(303);
    form.press("Send på nytt").await.expect(200).says("Varselet blir sendt på nytt");
    let sent = "select count(*) from event where kind = 'notice_sent_again' and application = $1";
    assert_eq!(world.count_of(sent, id).await, 1, "two presses are one deed");
    let server =
        SmtpServer::start(
            |number| {
                if number == 0 { Manner::Answers("451 4.7.1 come back later") } else { Manner::Accepts }
            },
        );
    let worker = smtp(&world, &server.url());
    world.work(&worker).await;
    leader.get(&case).await.expect(200).says("blir prøvd igjen").says("Klagefristen går ikke før det er gjort");
    world.clock.advance(Duration::minutes(1));
    world.work(&worker).await;
    assert_eq!(server.receivers(), ["ny@alvdal.example"]);
    let page = leader.get(&case).await.expect(200);
    page.says("Ett varsel har ikke kommet fram").does_not_say("Klagefristen går ikke før det er gjort");
    page.says("Statsforvalteren sendte varselet om vedtaket på nytt");
    let letter = leader.get(&format!("{case}/vedtak")).await.expect(200);
    letter.says("Siste dag for å klage er derfor tirsdag 23. mars 2027, ikke dagen i brevet");

    // The municipality says that it has read the decision: nobody needs the other notice any more.
    let other: i64 =
        sqlx::query_scalar("select id from job where given_up_at is not null").fetch_one(&world.pool).await.unwrap();
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    submitter.post_once(&format!("/soknader/{id}/vedtak/lest"), &[]).await.expect(303);
    leader.get(&case).await.expect(200).does_not_say("ikke kommet fram");
    leader.get("/saker").await.expect(200).does_not_say("ikke har kommet fram");
    leader.post_once(&format!("/saker/varsler/{other}"), &[]).await.expect(409);
    sqlx::query("delete from job where given_up_at is not null").execute(&world.pool).await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_sent_again_says_the_day_that_holds_and_an_answered_one_is_not_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.mail().await;
    world.ask(&people.caseworker, id, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let refusing = SmtpServer::start(|_| REFUSED);
    world.work(&smtp(&world, &refusing.url())).await;
    let case = format!("/saker/{id}");
    let form = people.caseworker.get(&case).await.expect(200).form("svarfrist").fill("frist", "22.03.2027");
    form.press("Endre svarfristen").await.expect(200);
    let before = world.mail().await.len();
    let contact = job(&world, "sporsmal", "post@kommune.example").await;
    let again = format!("/saker/varsler/{contact}");
    people.caseworker.post_once(&again, &[]).await.expect(303);
    let sent = world.mail().await;
    assert_eq!(sent.len(), before + 1);
    let (to, subject, text) = sent.last().unwrap();
    assert_eq!(to, "post@kommune.example");
    assert!(subject.contains("svar innen 22. mars 2027") && text.contains("innen 22. mars 2027"), "{subject} {text}");

    // Nobody waits for the answer any more.
    let other: i64 =
        sqlx::query_scalar("select id from job where given_up_at is not null").fetch_one(&world.pool).await.unwrap();
    people.caseworker.get(&case).await.expect(200).says("Ett varsel har ikke kommet fram");
    let closed = "update information_request set closed_at = $1";
    sqlx::query(closed).bind(world.now()).execute(&world.pool).await.unwrap();
    people.caseworker.get(&case).await.expect(200).does_not_say("ikke kommet fram");
    people.caseworker.post_once(&format!("/saker/varsler/{other}"), &[]).await.expect(409);
    sqlx::query("delete from job where given_up_at is not null").execute(&world.pool).await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_administrator_sends_again_what_is_about_no_case_and_never_a_dead_link(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let system = world.person(Role::SystemAdministrator, "").await;
    world.submitted(&people.submitter, call).await;
    let invite = [("epost", "invitert@kommune.example"), ("rolle", "ministry_reader")];
    system.post_once("/brukere/inviter", &invite).await.expect(303);
    let email: String = sqlx::query_scalar("select email from account where id = $1")
        .bind(people.caseworker.actor().account.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    let reset = [("epost", email.as_str())];
    world.anonymous().post_once("/nytt-passord", &reset).await.expect(303);
    let changed = Mail::new("endret@kommune.example", Lang::Nb, "passord-endret")
        .with("tidspunkt", MailValue::Moment(world.now()))
        .with("lenke", MailValue::Link("/nytt-passord".to_owned()));
    let mut tx = world.tx().await;
    outbox::enqueue(&mut tx, "changed", &changed, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let refusing = SmtpServer::start(|_| REFUSED);
    world.work(&smtp(&world, &refusing.url())).await;

    let page = system.get("/brukere").await.expect(200);
    page.says("Embetet sender den på nytt fra saken").says("må be om en ny");
    let of = async |kind: &str, to: &str| format!("/brukere/epost/{}", job(&world, kind, to).await);
    for never in [
        of("kvittering", "post@kommune.example").await,
        of("passord", &email).await,
        "/brukere/epost/123456".to_owned(),
    ] {
        system.post_once(&never, &[]).await.expect(404);
        assert!(!page.has(&format!("form[action='{never}']")), "{never}");
    }
    let (changed, invited) =
        (of("passord-endret", "endret@kommune.example").await, of("invitasjon", "invitert@kommune.example").await);
    let form = page.form(&changed);
    form.clone().press_once("Send på nytt").await.expect(303);
    form.press("Send på nytt").await.expect(200).says("E-posten blir sendt på nytt");
    assert_eq!(world.count("select count(*) from event where kind = 'mail_sent_again'").await, 1);
    assert!(page.has(&format!("form[action='{invited}']")));
    system.get("/brukere").await.expect(200).form("/trekk").press_first().await.expect(200);
    system.get("/brukere").await.expect(200).says("Inviter på nytt");
    system.post_once(&invited, &[]).await.expect(404);

    let server = SmtpServer::start(|_| Manner::Accepts);
    world.work(&smtp(&world, &server.url())).await;
    assert_eq!(server.receivers(), ["endret@kommune.example"]);
    sqlx::query("delete from job where given_up_at is not null").execute(&world.pool).await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_notice_to_the_official_mailbox_is_sent_again_to_the_one_there_is_now(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let town = world.municipality("Alvdal").await.id.to_string();
    confirm_mailbox(&world, &town, "gammelt@alvdal.example").await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    world.mail().await;
    world.approve(&people.approver, id).await.unwrap();
    let refusing = SmtpServer::start(|_| REFUSED);
    world.work(&smtp(&world, &refusing.url())).await;
    let case = format!("/saker/{id}");
    let page = people.caseworker.get(&case).await.expect(200);
    page.says("Til postmottaket i kommunen: gammelt@alvdal.example").says("Til en som kan sende søknader for kommunen");
    confirm_mailbox(&world, &town, "nytt@alvdal.example").await;
    let old = job(&world, "vedtak", "gammelt@alvdal.example").await;
    let page = people.caseworker.get(&case).await.expect(200);
    page.form(&format!("/saker/varsler/{old}")).press("Send på nytt").await.expect(200);
    assert_eq!(job(&world, "vedtak", "nytt@alvdal.example").await, old);
    let taking = SmtpServer::start(|_| Manner::Accepts);
    world.work(&smtp(&world, &taking.url())).await;
    assert_eq!(taking.receivers(), ["nytt@alvdal.example"]);
    sqlx::query("delete from job where given_up_at is not null").execute(&world.pool).await.unwrap();
    world.finish().await;
}
