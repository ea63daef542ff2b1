//! Colleagues, invitations, accounts and the municipalities' language decisions.

use praksisnaer::config::Config;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::records::job::Kind;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::mail::Mailer;
use praksisnaer::store::ReadTx;
use praksisnaer::store::records::outbox;
use praksisnaer::store::records::outbox::Mail;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::people::sign_in::{PASSWORD, link_in_mail, sign_in, with_password};
use crate::records::smtp::url_of_nobody;
use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_invitation_makes_an_account_once(pool: PgPool) {
    let world = World::new(pool).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let page = admin.get("/kollegaer").await.expect(200);
    let page = page.form("skjema").fill("epost", "Ny@Alvdal.example").fill("rolle", "municipality_writer");
    let page = page.press("Send invitasjonen").await.expect(200);
    page.says("Invitasjonen er lagret").says("ny@alvdal.example");

    let link = link_in_mail(&world, "ny@alvdal.example", "/invitasjon/").await;
    let browser = world.anonymous();
    let page = browser.get_once(&link).await.expect(200);
    assert_eq!(page.header("referrer-policy"), "strict-origin");
    page.says("Alvdal kommune").says("Utfyller");
    let refused = page.form("skjema").fill("navn", "Eksempel Ny").fill("passord", "123456789012");
    let refused = refused.press_once("Lag konto og logg inn").await.expect(422);
    assert_eq!(refused.form("skjema").value("navn"), "Eksempel Ny");
    // The language button keeps the name too.
    let nynorsk = refused.form("skjema").press_once("Nynorsk").await.expect(200);
    assert_eq!((nynorsk.language().as_str(), nynorsk.form("skjema").value("navn").as_str()), ("nn", "Eksempel Ny"));
    let form = nynorsk.form("skjema").fill("passord", PASSWORD).fill("passord-igjen", PASSWORD);
    form.press_once("Lag konto og logg inn").await.expect(303);
    let own = browser.get("/min-konto").await.expect(200);
    own.says("Eksempel Ny").says("Alvdal kommune: utfyllar");
    browser.get("/soknader").await.expect(200);

    world.anonymous().get_once(&link).await.expect(410);
    world
        .anonymous()
        .post_once(&link, &[("navn", "x"), ("passord", PASSWORD), ("passord-igjen", PASSWORD)])
        .await
        .expect(410);
    assert_eq!(
        world
            .count("select count(*) from event where kind = 'role_given' and actor_role = 'municipality_administrator'")
            .await,
        1
    );
    let token = link.rsplit('/').next().unwrap();
    let kept: i64 = sqlx::query_scalar("select count(*) from job where payload::text like '%' || $1 || '%'")
        .bind(token)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    assert_eq!(kept, 0, "the link is nowhere once it is sent");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn somebody_with_an_account_signs_in_before_the_role_is_theirs(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let admin = world.person(Role::MunicipalityAdministrator, "Tynset").await;
    let invite = |role: &'static str| [("epost", "leser@alvdal.example"), ("rolle", role)];
    admin.post("/kollegaer", &invite("municipality_submitter")).await.expect(200);
    let link = link_in_mail(&world, "leser@alvdal.example", "/invitasjon/").await;

    let other = world.person(Role::MunicipalityReader, "Tynset").await;
    other.get_once(&link).await.expect(200).says("annen adresse");
    let nobody = world.anonymous();
    nobody.post_once(&link, &[("navn", "Tyv"), ("passord", PASSWORD), ("passord-igjen", PASSWORD)]).await.expect(409);
    let page = nobody.get_once(&link).await.expect(200);
    assert!(!page.has("input[type=password]") && page.says("Du har en konto fra før").has_link("Logg inn"));

    sign_in(&nobody, "leser@alvdal.example", PASSWORD).await.expect(303);
    let page = nobody.get_once(&link).await.expect(200);
    page.form("Ta imot rollen").press("Ta imot rollen").await.expect(200).says("Tynset kommune: innsender");
    nobody.get_once(&link).await.expect(410);
    let again = admin.post("/kollegaer", &invite("municipality_submitter")).await.expect(422);
    assert!(again.has_fault("epost"));
    again.says("har rollen fra før");

    // A week, withdrawal, and a newer invitation each end a link.
    for end in ["week", "withdrawn", "newer"] {
        admin.post("/kollegaer", &invite("municipality_writer")).await.expect(200);
        let link = link_in_mail(&world, "leser@alvdal.example", "/invitasjon/").await;
        match end {
            "week" => world.clock.advance(Duration::days(7) + Duration::seconds(1)),
            "withdrawn" => {
                let page = admin.get("/kollegaer").await.expect(200);
                page.form("/trekk").press("Trekk tilbake invitasjonen til leser@alvdal.example").await.expect(200);
            }
            _ => {
                admin.post("/kollegaer", &invite("municipality_writer")).await.expect(200);
            }
        }
        world.anonymous().get_once(&link).await.expect(410);
        if end == "week" {
            break;
        }
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_removed_role_ends_at_once_and_what_was_typed_is_kept(pool: PgPool) {
    let world = World::new(pool).await;
    let first = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let second = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let own = format!("/kollegaer/{}/fjern", first.actor().assignment);
    let others = format!("/kollegaer/{}/fjern", second.actor().assignment);
    first.get_once(&own).await.expect(200);
    first.post_once(&own, &[]).await.expect(422).says("Du kan ikke fjerne rollen du bruker nå");

    let form = second.get("/kollegaer").await.expect(200).form("skjema").fill("epost", "kollega@alvdal.example");
    first
        .get_once(&others)
        .await
        .expect(200)
        .form("/fjern")
        .press("Fjern tilgangen")
        .await
        .expect(200)
        .says("Rollen er fjernet");
    let lost = form.fill("rolle", "municipality_reader").press_once("Send invitasjonen").await.expect(409);
    assert!(lost.html.contains("kollega@alvdal.example"), "nothing typed is lost");
    assert_eq!(world.count("select count(*) from personal_link").await, 0);
    assert_eq!(world.count("select count(*) from event where kind = 'role_removed'").await, 1);
    first.post_once(&others, &[]).await.expect(404);

    // Another place's roles do not exist here; a reader may not do this at all.
    let elsewhere = world.person(Role::MunicipalityReader, "Tynset").await;
    first.get_once(&format!("/kollegaer/{}/fjern", elsewhere.actor().assignment)).await.expect(404);
    first.post_once(&format!("/kollegaer/{}/fjern", elsewhere.actor().assignment), &[]).await.expect(404);
    elsewhere.get_once("/kollegaer").await.expect(403);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_last_one_who_can_give_access_stays(pool: PgPool) {
    let world = World::new(pool).await;
    let leader = world.person_with(&[(Role::OfficeLeader, "innlandet"), (Role::Caseworker, "innlandet")]).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let both = world.person_with(&[(Role::SystemAdministrator, ""), (Role::OfficeLeader, "agder")]).await;
    // An approver needs a limit, others must have none; the address stays.
    let invite =
        |role: &'static str, limit: &'static str| [("epost", "ny@sf.example"), ("rolle", role), ("grense", limit)];
    for (role, limit, field) in [
        ("approver", "", "grense"),
        ("approver", "mange", "grense"),
        ("caseworker", "100", "grense"),
        ("municipality_reader", "", "rolle-caseworker"),
        ("", "", "rolle-caseworker"),
    ] {
        let page = leader.post_once("/kollegaer", &invite(role, limit)).await.expect(422);
        assert!(page.has_fault(field), "{role} {limit}: {:?}", page.faults());
        assert_eq!(page.form("skjema").value("epost"), "ny@sf.example");
    }
    let page = leader.post("/kollegaer", &invite("approver", "5 mill")).await.expect(200);
    page.says("inntil 5 000 000 kr");
    let page =
        leader.post_once("/kollegaer", &[("epost", "ikke en adresse"), ("rolle", "caseworker")]).await.expect(422);
    assert!(page.has_fault("epost"));

    let role = |person: &crate::browser::Browser| format!("/brukere/roller/{}/fjern", person.actor().assignment);
    system.post_once(&role(&system), &[]).await.expect(422).says("rollen du bruker nå");
    system.post(&role(&both), &[]).await.expect(200).says("Rollen er fjernet");
    let account = format!("/brukere/{}/steng", system.actor().account);
    system.post_once(&account, &[]).await.expect(422).says("din egen konto");

    // A closed account is signed out, holds nothing, and cannot be invited until it is opened.
    let closed = leader.actor().account;
    system
        .get(&format!("/brukere/{closed}/steng"))
        .await
        .expect(200)
        .form("/steng")
        .press("Steng kontoen")
        .await
        .expect(200);
    assert!(leader.get_once("/min-konto").await.leads_to().is_some());
    let email: String = sqlx::query_scalar("select email from account where id = $1")
        .bind(closed.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    let ministry = [("epost", email.as_str()), ("rolle", "ministry_reader")];
    system.post_once("/brukere/inviter", &ministry).await.expect(422).says("er stengt");
    system.post(&format!("/brukere/{closed}/apne"), &[]).await.expect(200);
    system.post("/brukere/inviter", &ministry).await.expect(200).says("Invitasjonen er lagret");
    system.get(&format!("/brukere?sok={email}")).await.expect(200).says("1 konto").says("Ingen roller");
    let municipality = [("epost", "ny@kommune.example"), ("rolle", "municipality_administrator")];
    assert!(system.post_once("/brukere/inviter", &municipality).await.expect(422).has_fault("kommune"));
    world.finish().await;
}

async fn email_of(world: &World, person: &Browser) -> String {
    sqlx::query_scalar("select email from account where id = $1")
        .bind(person.actor().account.0)
        .fetch_one(&world.pool)
        .await
        .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nobody_gives_themselves_a_role(pool: PgPool) {
    let world = World::new(pool).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let own = email_of(&world, &admin).await.to_uppercase();
    let submitter = [("epost", own.as_str()), ("rolle", "municipality_submitter")];
    let page = admin.post_once("/kollegaer", &submitter).await.expect(422);
    assert!(page.has_fault("epost"));
    page.says("Du kan ikke gi en rolle til deg selv");
    let nynorsk = admin.clone().in_language(Lang::Nn).post_once("/kollegaer", &submitter).await.expect(422);
    nynorsk.says("Du kan ikkje gi ei rolle til deg sjølv");

    let system = world.person(Role::SystemAdministrator, "").await;
    let own = email_of(&world, &system).await;
    let frames = [("epost", own.as_str()), ("rolle", "frame_manager")];
    system.post_once("/brukere/inviter", &frames).await.expect(422).says("Du kan ikke gi en rolle til deg selv");
    assert!(!system.get(&format!("/brukere/{}", system.actor().account)).await.expect(200).has_link("Gi en rolle til"));
    assert_eq!(world.count("select count(*) from personal_link").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_invitation_ends_with_the_authority_of_who_made_it(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let stays = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let invite = |email: &'static str| [("epost", email), ("rolle", "municipality_submitter")];
    for (end, email) in [("removed", "en@alvdal.example"), ("closed", "to@alvdal.example")] {
        let leaves = world
            .person_with(&[(Role::MunicipalityAdministrator, "Alvdal"), (Role::MunicipalityReader, "Tynset")])
            .await;
        leaves.post("/kollegaer", &invite(email)).await.expect(200);
        let link = link_in_mail(&world, email, "/invitasjon/").await;
        // A role that gives no access takes nothing with it.
        let other: uuid::Uuid =
            sqlx::query_scalar("select id from role_assignment where account = $1 and role = 'municipality_reader'")
                .bind(leaves.actor().account.0)
                .fetch_one(&world.pool)
                .await
                .unwrap();
        system.post(&format!("/brukere/roller/{other}/fjern"), &[]).await.expect(200);
        world.anonymous().get_once(&link).await.expect(200);
        let path = match end {
            "removed" => format!("/brukere/roller/{}/fjern", leaves.actor().assignment),
            _ => format!("/brukere/{}/steng", leaves.actor().account),
        };
        system.post(&path, &[]).await.expect(200);
        world.anonymous().get_once(&link).await.expect(410);
        let fields = [("navn", "x"), ("passord", PASSWORD), ("passord-igjen", PASSWORD)];
        world.anonymous().post_once(&link, &fields).await.expect(410);
    }
    // Somebody else's invitation to the same place stands.
    stays.post("/kollegaer", &invite("tre@alvdal.example")).await.expect(200);
    let link = link_in_mail(&world, "tre@alvdal.example", "/invitasjon/").await;
    let leaves = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    stays.post(&format!("/kollegaer/{}/fjern", leaves.actor().assignment), &[]).await.expect(200);
    world.anonymous().get_once(&link).await.expect(200);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn deeds_about_access_say_who_which_role_and_how_much(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let approver = world.approver("innlandet", praksisnaer::domain::values::money::Kroner::new(5_000_000)).await;
    let account = approver.actor().account;
    system.post(&format!("/brukere/{account}/steng"), &[]).await.expect(200);
    system.post(&format!("/brukere/{account}/apne"), &[]).await.expect(200);
    let told: Vec<(String, serde_json::Value, uuid::Uuid)> =
        sqlx::query_as("select kind, data, actor from event where actor is not null order by id")
            .fetch_all(&world.pool)
            .await
            .unwrap();
    let by = system.actor().account.0;
    assert_eq!(
        told,
        [
            (
                "role_removed".to_owned(),
                serde_json::json!({ "account": account, "role": "approver", "limit": 5_000_000 }),
                by
            ),
            ("account_closed".to_owned(), serde_json::json!({ "account": account }), by),
            ("account_reopened".to_owned(), serde_json::json!({ "account": account }), by),
        ]
    );
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn mail_that_does_not_go_out_is_seen_by_the_administrator(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    system.get("/brukere").await.expect(200).does_not_say("E-post som ikke er sendt");
    let ministry = [("epost", "ny@dep.example"), ("rolle", "ministry_reader")];
    system.post("/brukere/inviter", &ministry).await.expect(200).does_not_say("E-post som ikke er sendt");
    world.clock.advance(Duration::minutes(61));
    let page = system.get("/brukere").await.expect(200);
    page.says("E-post som ikke er sendt")
        .says("Invitasjon til en rolle:")
        .says("Venter siden")
        .does_not_say("/invitasjon/");
    // A mail about a case, and a mail server that does not answer, for as long as mail is tried.
    let writer = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let call = world.open_call().await;
    let about = world.draft(&writer, call).await;
    let mail = Mail::new("post@alvdal.example", Lang::Nn, "passord-endret").about(about);
    let mut tx = world.tx().await;
    outbox::enqueue(&mut tx, "about a case", &mail, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let config = Config { smtp_url: Some(url_of_nobody().parse().unwrap()), ..(*world.config).clone() };
    let worker = world.worker(Mailer::of(&config).unwrap());
    world.work(&worker).await;
    system.get("/brukere").await.expect(200).says("Blir prøvd igjen").does_not_say("Gitt opp");
    for pause in Kind::Mail.terms().pauses {
        world.clock.advance(*pause);
        world.work(&worker).await;
    }
    // Five days later nobody is signed in any more.
    let system = world.person(Role::SystemAdministrator, "").await;
    let page = system.get("/brukere").await.expect(200);
    page.says("Gitt opp").says("post@alvdal.example").says("Passordet ditt er endret").does_not_say("127.0.0.1");
    let mut read = ReadTx::begin(&world.pool).await.unwrap();
    let of_this = outbox::list_unsent(&mut read, Some(about), world.now()).await.unwrap();
    assert_eq!(of_this.iter().map(|m| m.to.as_str()).collect::<Vec<_>>(), ["post@alvdal.example"]);
    drop(read);
    sqlx::query("delete from job").execute(&world.pool).await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_language_decision_is_set_with_date_and_source_and_mail_follows_it(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let list = system.get("/kommuner").await.expect(200);
    list.says("357 kommuner").says("2 kommuner har ikke et kjent språkvedtak");
    let first = &list.table("Kommuner med målform")[1];
    assert!(first.iter().any(|c| c.contains("ikke avklart")), "{first:?}");
    let undecided = system.get("/kommuner?maal=uavklart").await.expect(200);
    undecided.says("2 kommuner");

    let id: i32 =
        sqlx::query_scalar("select orgnr from municipality where language_decision is null order by number limit 1")
            .fetch_one(&world.pool)
            .await
            .unwrap();
    let page = system.get(&format!("/kommuner/{id}")).await.expect(200);
    for (date, source, field) in [
        ("31.06.2026", "sak 1/26", "dato"),
        ("i fjor", "sak 1/26", "dato"),
        ("01.01.2040", "sak 1/26", "dato"),
        ("01.02.2026", " ", "kilde"),
    ] {
        let form = page.form("skjema").fill("maal", "nn").fill("dato", date).fill("kilde", source);
        let refused = form.press_once("Lagre vedtaket").await.expect(422);
        assert!(refused.has_fault(field), "{date} {source}: {:?}", refused.faults());
        let again = refused.form("skjema");
        assert_eq!((again.value("maal").as_str(), again.value("dato").as_str()), ("nn", date));
    }
    let form =
        page.form("skjema").fill("maal", "nn").fill("dato", "01.02.2026").fill("kilde", "Kommunestyret, sak 3/26");
    let page = form.press("Lagre vedtaket").await.expect(200);
    page.says("Vedtaket er lagret").says("Kommunestyret, sak 3/26").says("nynorsk");
    assert_eq!(world.count("select count(*) from event where kind = 'language_decision_set'").await, 1);

    let invite =
        [("epost", "ny@kommune.example"), ("rolle", "municipality_administrator"), ("kommune", &id.to_string())];
    system.post("/brukere/inviter", &invite).await.expect(200);
    let mail = world.mail().await;
    assert!(
        mail.iter().any(|(to, _, text)| to == "ny@kommune.example" && text.contains("Lenkja verkar til")),
        "{mail:?}"
    );
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn accounts_closed_at_once_never_wait_for_each_other(pool: PgPool) {
    let world = World::new(pool).await;
    let (one, two) =
        (world.person(Role::SystemAdministrator, "").await, world.person(Role::SystemAdministrator, "").await);
    for _ in 0..6 {
        // Of the same two kinds, got in opposite order: a lock for each kind in turn would make them wait in a ring.
        let kinds = [(Role::Caseworker, "innlandet"), (Role::MunicipalityReader, "Alvdal")];
        let (a, b) = (world.person_with(&kinds).await, world.person_with(&[kinds[1], kinds[0]]).await);
        let close = |by: &Browser, who: &Browser| {
            let (by, path) = (by.clone(), format!("/brukere/{}/steng", who.actor().account));
            async move { by.post_once(&path, &[]).await }
        };
        let (first, second) = tokio::join!(close(&one, &a), close(&two, &b));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
    }
    world.finish().await;
}
