//! The way in for a municipality that nobody administers, and what its administrator does about roles: the official mailbox,
//! roles given at once, changed in one step, held for a time, and the last use.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::store::Tx;
use praksisnaer::store::people::substitutes;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::house::robustness;
use crate::house::robustness::give_password;
use crate::people::sign_in::{PASSWORD, link_in_mail, sign_in, with_password};
use crate::world::World;

const MAILBOX: &str = "postmottak@folldal.example";

async fn town(world: &World) -> String {
    world.municipality("Folldal").await.id.to_string()
}

/// One in the office enters the address and another confirms it.
pub(crate) async fn confirm_mailbox(world: &World, town: &str, address: &str) {
    let (one, other) =
        (world.person(Role::Caseworker, "innlandet").await, world.person(Role::Approver, "innlandet").await);
    let page = one.get(&format!("/postmottak/{town}")).await.expect(200);
    let form = page.form("skjema").fill("adresse", address).fill("kilde", "Kontaktsiden til kommunen");
    form.press("Legg inn adressen").await.expect(200).says("En annen i embetet må bekrefte den");
    let page = other.get(&format!("/postmottak/{town}")).await.expect(200);
    page.form("Bekreft adressen").press("Bekreft adressen").await.expect(200).says("blir brukt fra nå");
}

async fn ask(browser: &Browser, town: &str, email: &str) -> crate::browser::Answer {
    let page = browser.get("/kom-i-gang").await.expect(200);
    page.form("skjema").fill("kommune", town).fill("epost", email).press("Spør postmottaket").await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_first_administrator_comes_in_by_the_mailbox_without_waiting_for_anybody(pool: PgPool) {
    let world = World::new(pool).await;
    let town = town(&world).await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    confirm_mailbox(&world, &town, MAILBOX).await;
    let sent = ask(&world.anonymous(), &town, "Ny@Folldal.example").await.expect(200);
    sent.says(MAILBOX).says("virker i sju dager");
    // Asked again, nothing more goes out.
    ask(&world.anonymous(), &town, "ny@folldal.example").await.expect(200).says(MAILBOX);
    let link = link_in_mail(&world, MAILBOX, "/kom-i-gang/").await;
    assert_eq!(world.mail().await.iter().filter(|m| m.0 == MAILBOX).count(), 1);

    // A mail scanner opens it, twice: nothing is used up, and nobody is let in.
    for _ in 0..2 {
        let page = world.anonymous().get_once(&link).await.expect(200);
        assert_eq!(page.header("referrer-policy"), "strict-origin");
        page.says("ny@folldal.example").says("En som oppga adressen selv").does_not_say("annet domene");
    }
    assert_eq!(world.count("select count(*) from personal_link where purpose = 'invitation'").await, 0);
    let reader = world.anonymous();
    let page = reader.get_once(&link).await.expect(200);
    page.form("Ja, send invitasjonen").press_once("Ja, send invitasjonen").await.expect(303);
    reader.get_once(&link).await.expect(200).says("Postmottaket svarte ja");
    assert!(world.mail().await.iter().any(|m| m.1.contains("Postmottaket svarte ja") && !m.0.contains("folldal")));

    let invitation = link_in_mail(&world, "ny@folldal.example", "/invitasjon/").await;
    let newcomer = world.anonymous();
    let page = newcomer.get_once(&invitation).await.expect(200);
    page.says("Folldal kommune").says("Kommuneadministrator");
    let form =
        page.form("skjema").fill("navn", "Eksempel Ny").fill("passord", PASSWORD).fill("passord-igjen", PASSWORD);
    form.press_once("Lag konto og logg inn").await.expect(303);
    newcomer.get("/kollegaer").await.expect(200).says("Eksempel Ny").says(MAILBOX);
    // The office is told, and sees it.
    assert!(world.mail().await.iter().any(|m| m.1.contains("har fått administrator")));
    leader.get(&format!("/postmottak/{town}")).await.expect(200).says("Har administrator").says("svarte ja");
    let given = "select count(*) from event where kind = 'role_given' and actor is null and municipality = $1";
    let given: i64 = sqlx::query_scalar(given).bind(town.parse::<i32>().unwrap()).fetch_one(&world.pool).await.unwrap();
    assert_eq!(given, 1);
    // Nobody else comes in this way.
    let refused = ask(&world.anonymous(), &town, "to@folldal.example").await.expect(422);
    assert!(refused.has_fault("kommune"));
    refused.says("har en administrator allerede");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_waits_is_asked_about_when_the_mailbox_is_known_and_two_never_become_the_first(pool: PgPool) {
    let world = World::new(pool).await;
    let town = town(&world).await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    ask(&world.anonymous(), &town, "en@folldal.example").await.expect(200).says("er ikke registrert ennå");
    ask(&world.anonymous(), &town, "to@utenfor.example").await.expect(200);
    assert!(world.mail().await.iter().any(|m| m.1.contains("venter på postmottaket")));
    leader.get("/postmottak").await.expect(200).says("Noen i kommunen venter");
    confirm_mailbox(&world, &town, MAILBOX).await;
    let links: Vec<String> = {
        let mail = world.mail().await;
        let at = |text: &str| text[text.find("/kom-i-gang/").unwrap()..].split_whitespace().next().unwrap().to_owned();
        mail.iter().filter(|m| m.0 == MAILBOX).map(|m| at(&m.2)).collect()
    };
    assert_eq!(links.len(), 2);
    for link in &links {
        let page = world.anonymous().get_once(link).await.expect(200);
        if page.text().contains("to@utenfor.example") {
            page.says("annet domene");
        }
    }
    // Both clicked at once: one is invited.
    let (a, b) = (world.anonymous(), world.anonymous());
    let (pa, pb) = (a.get_once(&links[0]).await.expect(200), b.get_once(&links[1]).await.expect(200));
    let (fa, fb) = (pa.form("Ja, send invitasjonen"), pb.form("Ja, send invitasjonen"));
    tokio::join!(fa.press_once("Ja, send invitasjonen"), fb.press_once("Ja, send invitasjonen"));
    assert_eq!(world.count("select count(*) from personal_link where purpose = 'invitation' and is_open").await, 1);
    assert_eq!(world.count("select count(*) from administrator_request where approved").await, 1);

    // Somebody gets the role another way meanwhile: neither link nor invitation lets anybody in any more.
    let invited: String = sqlx::query_scalar("select email from administrator_request where approved")
        .fetch_one(&world.pool)
        .await
        .unwrap();
    let invitation = link_in_mail(&world, &invited, "/invitasjon/").await;
    world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let page = world.anonymous().get_once(&invitation).await.expect(200);
    assert!(!page.has("input[type=password]"));
    page.says("Kommunen har fått en administrator");
    let fields = [("navn", "Sen"), ("passord", PASSWORD), ("passord-igjen", PASSWORD)];
    world.anonymous().post_once(&invitation, &fields).await.expect(409);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_mailbox_is_entered_by_one_and_confirmed_by_another_of_its_own_office(pool: PgPool) {
    let world = World::new(pool).await;
    let town = town(&world).await;
    let here = format!("/postmottak/{town}");
    let one = world.person(Role::Caseworker, "innlandet").await;
    let other = world.person(Role::OfficeLeader, "innlandet").await;
    let stranger = world.person(Role::OfficeLeader, "agder").await;
    for (address, source, field) in [
        ("", "x", "adresse"),
        ("postmottak", "x", "adresse"),
        (MAILBOX, "", "kilde"),
        (MAILBOX, &"x".repeat(301), "kilde"),
    ] {
        let page = one.post(&here, &[("handling", "meld"), ("adresse", address), ("kilde", source)]).await.expect(422);
        assert!(page.has_fault(field), "{address} {source}");
        assert_eq!(page.form("skjema").value("adresse"), address);
    }
    let enter = [("handling", "meld"), ("adresse", MAILBOX), ("kilde", "Kontaktsiden")];
    stranger.get(&here).await.expect(404);
    stranger.post(&here, &enter).await.expect(404);
    one.post(&here, &enter).await.expect(200);
    let id: i64 = sqlx::query_scalar("select id from municipality_mailbox").fetch_one(&world.pool).await.unwrap();
    let id = id.to_string();
    let confirm = [("handling", "bekreft"), ("nummer", id.as_str())];
    // Not by the same person, in whatever role, and not by another office.
    one.post(&here, &confirm).await.expect(422).says("Du la inn adressen selv");
    stranger.post(&here, &confirm).await.expect(404);
    one.post(&here, &enter).await.expect(422).says("venter alt på bekreftelse");
    other.post(&here, &confirm).await.expect(200);
    other.post(&here, &confirm).await.expect(422).says("i mellomtiden");
    one.post(&here, &enter).await.expect(422).says("bekreftet fra før");
    // The database holds it too.
    let same = sqlx::query("update municipality_mailbox set confirmed_at = null, confirmed_by = null")
        .execute(&world.pool)
        .await;
    assert!(same.is_err());
    let same = sqlx::query(
        "insert into municipality_mailbox (municipality, address, source, entered_at, entered_by, confirmed_at, confirmed_by)
         select municipality, 'x@y.example', 'x', now(), entered_by, now(), entered_by from municipality_mailbox",
    );
    assert!(same.execute(&world.pool).await.is_err());
    for role in [Role::MunicipalityAdministrator, Role::FrameManager, Role::SystemAdministrator] {
        world.person(role, if role.is_municipality() { "Folldal" } else { "" }).await.get(&here).await.expect(404);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_was_sent_to_a_mailbox_that_is_replaced_lets_nobody_in(pool: PgPool) {
    let world = World::new(pool).await;
    let town = town(&world).await;
    let wrong = "postmottak@feil.example";
    confirm_mailbox(&world, &town, wrong).await;
    ask(&world.anonymous(), &town, "en@folldal.example").await.expect(200).says(wrong);
    ask(&world.anonymous(), &town, "to@folldal.example").await.expect(200);
    let link = link_in_mail(&world, wrong, "/kom-i-gang/").await;
    let page = world.anonymous().get_once(&link).await.expect(200);
    page.form("Ja, send invitasjonen").press_once("Ja, send invitasjonen").await.expect(303);
    let invited: String = sqlx::query_scalar("select email from administrator_request where approved")
        .fetch_one(&world.pool)
        .await
        .unwrap();
    let invitation = link_in_mail(&world, &invited, "/invitasjon/").await;
    ask(&world.anonymous(), &town, "tre@folldal.example").await.expect(200);
    let later = link_in_mail(&world, wrong, "/kom-i-gang/").await;
    confirm_mailbox(&world, &town, MAILBOX).await;
    world.anonymous().get_once(&later).await.expect(410);
    world.anonymous().get_once(&invitation).await.expect(410);
    // The one that holds is asked about who still waits.
    let asked: Vec<String> = world.mail().await.into_iter().filter(|m| m.0 == MAILBOX).map(|m| m.2).collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked[0].contains("tre@folldal.example"));
    let link = link_in_mail(&world, MAILBOX, "/kom-i-gang/").await;
    world.anonymous().get_once(&link).await.expect(200).says("tre@folldal.example");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_role_that_is_taken_away_comes_back_by_no_period(pool: PgPool) {
    let world = World::new(pool).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let away = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    let here = format!("/kollegaer/{}/vikar", away.actor().assignment);
    let remove = async |assignment: String| {
        let page = admin.get(&format!("/kollegaer/{assignment}/fjern")).await.expect(200);
        page.form("/fjern").press_first().await.expect(200);
    };
    let keep = async || {
        let mut tx = Tx::begin(&world.pool).await.unwrap();
        substitutes::keep(&mut tx, world.now()).await.unwrap();
        tx.commit().await.unwrap();
    };
    let held = async |who: &Browser| -> Vec<uuid::Uuid> {
        sqlx::query_scalar("select id from role_assignment where account = $1 and role = 'municipality_submitter' and removed_at is null")
            .bind(who.actor().account.0)
            .fetch_all(&world.pool)
            .await
            .unwrap()
    };
    // Named twice at once: once.
    let first = world.person(Role::MunicipalityReader, "Folldal").await;
    let who = first.actor().account.to_string();
    let fields = [("vikar", who.as_str()), ("forste-dag", "01.03.2027"), ("siste-dag", "20.03.2027")];
    let (a, b) = tokio::join!(admin.post_once(&here, &fields), admin.post_once(&here, &fields));
    let mut statuses = [a.status.as_u16(), b.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    // The role is taken away while the period runs, also when it was given for good before the first day came.
    remove(held(&first).await[0].to_string()).await;
    keep().await;
    assert!(held(&first).await.is_empty());
    let second = world.person(Role::MunicipalityReader, "Folldal").await;
    let who = second.actor().account.to_string();
    let fields = [("vikar", who.as_str()), ("forste-dag", "02.03.2027"), ("siste-dag", "20.03.2027")];
    admin.post_once(&here, &fields).await.expect(303);
    admin
        .post(&format!("/kollegaer/{}/rolle", second.actor().assignment), &[("rolle", "municipality_submitter")])
        .await
        .expect(200);
    // Somebody who has left before the first day.
    let third = world.person(Role::MunicipalityReader, "Folldal").await;
    let who = third.actor().account.to_string();
    let fields = [("vikar", who.as_str()), ("forste-dag", "02.03.2027"), ("siste-dag", "20.03.2027")];
    admin.post_once(&here, &fields).await.expect(303);
    remove(third.actor().assignment.to_string()).await;
    world.clock.advance(Duration::hours(20));
    keep().await;
    assert!(held(&third).await.is_empty());
    assert_eq!(held(&second).await.len(), 1);
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let page = admin.get(&format!("/kollegaer/{}/fjern", held(&second).await[0])).await.expect(200);
    page.form("/fjern").press_first().await.expect(200);
    keep().await;
    assert!(held(&second).await.is_empty());
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn receipt_and_decision_go_to_the_mailbox_too_and_questions_do_not(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Folldal").await;
    let town = town(&world).await;
    confirm_mailbox(&world, &town, MAILBOX).await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let subjects: Vec<String> = world.mail().await.into_iter().filter(|m| m.0 == MAILBOX).map(|m| m.1).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");
    assert!(subjects.iter().any(|s| s.contains("Vi har fått søknaden")), "{subjects:?}");
    assert!(subjects.iter().any(|s| s.to_lowercase().contains("vedtak")), "{subjects:?}");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn addresses_of_the_own_domain_get_their_role_at_once_and_others_are_invited(pool: PgPool) {
    let world = World::new(pool).await;
    let town = town(&world).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let give = |email: &'static str| [("epost", email), ("rolle", "municipality_writer")];
    // Without a confirmed mailbox nobody's domain is known.
    admin.post("/kollegaer", &give("en@folldal.example")).await.expect(200).says("Invitasjonen er lagret");
    confirm_mailbox(&world, &town, MAILBOX).await;
    admin.post("/kollegaer", &give("to@folldal.example")).await.expect(200).says("Rollen er gitt");
    admin.post("/kollegaer", &give("tre@annet.example")).await.expect(200).says("Invitasjonen er lagret");
    let page = admin.get("/kollegaer").await.expect(200);
    page.says("to@folldal.example");
    assert_eq!(
        world
            .count(
                "select count(*) from role_assignment r join account a on a.id = r.account
                            where a.email like '%@annet.example' or a.email = 'en@folldal.example'"
            )
            .await,
        0
    );
    // They choose name and password by the link; the role is held once.
    let link = link_in_mail(&world, "to@folldal.example", "/invitasjon/").await;
    let newcomer = world.anonymous();
    let form = newcomer.get_once(&link).await.expect(200).form("skjema");
    let form = form.fill("navn", "Eksempel To").fill("passord", PASSWORD).fill("passord-igjen", PASSWORD);
    form.press_once("Lag konto og logg inn").await.expect(303);
    newcomer.get("/soknader").await.expect(200);
    admin.get("/kollegaer").await.expect(200).says("Eksempel To");
    assert_eq!(world.count("select count(*) from role_assignment r join account a on a.id = r.account where a.email = 'to@folldal.example'").await, 1);
    // A role that is taken back or changed before they came in is not given again by the link.
    admin.post("/kollegaer", &give("fire@folldal.example")).await.expect(200);
    let link = link_in_mail(&world, "fire@folldal.example", "/invitasjon/").await;
    let held = "select r.id from role_assignment r join account a on a.id = r.account where a.email = 'fire@folldal.example' and r.removed_at is null";
    let role: uuid::Uuid = sqlx::query_scalar(held).fetch_one(&world.pool).await.unwrap();
    admin.post(&format!("/kollegaer/{role}/rolle"), &[("rolle", "municipality_reader")]).await.expect(200);
    world.anonymous().get_once(&link).await.expect(200).says("Leser");
    let role: uuid::Uuid = sqlx::query_scalar(held).fetch_one(&world.pool).await.unwrap();
    admin.post(&format!("/kollegaer/{role}/fjern"), &[]).await.expect(200);
    world.anonymous().get_once(&link).await.expect(410);
    // Somebody known is told, without a link that lets anybody in.
    with_password(&world, "kjent@folldal.example").await;
    admin.post("/kollegaer", &give("kjent@folldal.example")).await.expect(200).says("Rollen er gitt");
    let mail = world.mail().await;
    let told = mail.iter().rev().find(|m| m.0 == "kjent@folldal.example").unwrap();
    assert!(told.2.contains("/velg-rolle") && !told.2.contains("/invitasjon/"), "{}", told.2);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_role_is_changed_in_one_step_and_whoever_acts_in_it_goes_on(pool: PgPool) {
    let world = World::new(pool).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let reader = world.person(Role::MunicipalityReader, "Folldal").await;
    let role = reader.actor().assignment;
    reader.get("/soknader").await.expect(200);
    let page = admin.get(&format!("/kollegaer/{role}/rolle")).await.expect(200);
    let form = page.form("skjema").fill("rolle", "municipality_submitter");
    form.press("Endre rollen").await.expect(200).says("Rollen er endret");
    // The same session, in the new role.
    reader.get("/min-konto").await.expect(200).says("Folldal kommune: innsender");
    reader.get("/soknader").await.expect(200);
    let held = "select count(*) from role_assignment where account = $1 and removed_at is null";
    let held: i64 = sqlx::query_scalar(held).bind(reader.actor().account.0).fetch_one(&world.pool).await.unwrap();
    assert_eq!(held, 1);
    // The last who gives access keeps it, and nobody changes their own.
    let own = admin.actor().assignment;
    let refused = admin.post(&format!("/kollegaer/{own}/rolle"), &[("rolle", "municipality_reader")]).await.expect(422);
    refused.says("Du kan ikke fjerne rollen du bruker nå");
    // Not of another municipality, not to another kind of place, not by another role.
    let other = world.person(Role::MunicipalityReader, "Alvdal").await.actor().assignment;
    admin.get(&format!("/kollegaer/{other}/rolle")).await.expect(404);
    admin.post(&format!("/kollegaer/{other}/rolle"), &[("rolle", "municipality_writer")]).await.expect(404);
    let now: uuid::Uuid =
        sqlx::query_scalar("select id from role_assignment where account = $1 and removed_at is null")
            .bind(reader.actor().account.0)
            .fetch_one(&world.pool)
            .await
            .unwrap();
    for wrong in ["caseworker", "system_administrator", ""] {
        admin.post(&format!("/kollegaer/{now}/rolle"), &[("rolle", wrong)]).await.expect(422);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_substitute_has_the_role_from_the_first_day_to_the_last(pool: PgPool) {
    let world = World::new(pool).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let away = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    let substitute = world.person(Role::MunicipalityReader, "Folldal").await;
    let here = format!("/kollegaer/{}/vikar", away.actor().assignment);
    let who = substitute.actor().account;
    let held = async || -> i64 {
        sqlx::query_scalar("select count(*) from role_assignment where account = $1 and role = 'municipality_submitter' and removed_at is null")
            .bind(who.0)
            .fetch_one(&world.pool)
            .await
            .unwrap()
    };
    let keep = async || {
        let mut tx = Tx::begin(&world.pool).await.unwrap();
        substitutes::keep(&mut tx, world.now()).await.unwrap();
        tx.commit().await.unwrap();
    };
    let page = admin.get(&here).await.expect(200);
    let filled = |vikar: &str, fra: &'static str, til: &'static str| {
        page.form("skjema").fill("vikar", vikar).fill("forste-dag", fra).fill("siste-dag", til)
    };
    for (vikar, fra, til, field) in [
        ("", "02.03.2027", "03.03.2027", "vikar"),
        (who.to_string().as_str(), "28.02.2027", "03.03.2027", "forste-dag"),
        (who.to_string().as_str(), "05.03.2027", "03.03.2027", "siste-dag"),
        (who.to_string().as_str(), "05.03.2027", "06.03.2028", "siste-dag"),
        (who.to_string().as_str(), "i morgen", "06.03.2027", "forste-dag"),
    ] {
        let again = filled(vikar, fra, til).press("Gi rollen til vikaren").await.expect(422);
        assert!(again.has_fault(field), "{vikar} {fra} {til}: {:?}", again.faults());
    }
    filled(&who.to_string(), "02.03.2027", "03.03.2027")
        .press("Gi rollen til vikaren")
        .await
        .expect(200)
        .says("Vikaren er lagret");
    assert!(world.mail().await.iter().any(|m| m.1.contains("Du er vikar")));
    // The same again, overlapping: refused.
    let again = filled(&who.to_string(), "03.03.2027", "04.03.2027").press("Gi rollen til vikaren").await.expect(422);
    assert!(again.has_fault("vikar"));
    keep().await;
    assert_eq!(held().await, 0, "the first day has not come");
    world.clock.advance(Duration::days(1));
    keep().await;
    assert_eq!(held().await, 1);
    // Sessions last a day: somebody else looks.
    let later = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    later.get("/kollegaer").await.expect(200).says("Vikar til og med 3. mars 2027");
    // Who stands in for a time is nobody that access rests on.
    world.clock.advance(Duration::days(1));
    keep().await;
    assert_eq!(held().await, 1, "until the end of the last day");
    world.clock.advance(Duration::days(1));
    keep().await;
    assert_eq!(held().await, 0);
    keep().await;
    // From today, at once; and ended by hand.
    let later = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let page = later.get(&here).await.expect(200);
    assert_eq!(page.form("skjema").value("forste-dag"), "04.03.2027");
    let form = page.form("skjema").fill("vikar", &who.to_string()).fill("siste-dag", "10.03.2027");
    form.press("Gi rollen til vikaren").await.expect(200);
    assert_eq!(held().await, 1);
    let page = later.get("/kollegaer").await.expect(200);
    page.form("/avslutt").press_first().await.expect(200).says("Vikariatet er avsluttet");
    assert_eq!(held().await, 0);
    assert_eq!(world.count("select count(*) from substitution where ended_at is null").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_substitute_for_the_administrator_is_not_the_last_who_gives_access(pool: PgPool) {
    let world = World::new(pool).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let other = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let reader = world.person(Role::MunicipalityReader, "Folldal").await;
    let here = format!("/kollegaer/{}/vikar", admin.actor().assignment);
    let who = reader.actor().account.to_string();
    admin.post(&here, &[("vikar", &who), ("forste-dag", "01.03.2027"), ("siste-dag", "10.03.2027")]).await.expect(200);
    // The substitute removes one of two administrators, and not the last.
    let standing_in: uuid::Uuid =
        sqlx::query_scalar("select assignment from substitution").fetch_one(&world.pool).await.unwrap();
    reader.post("/velg-rolle", &[("rolle", &standing_in.to_string())]).await.expect(200);
    let remove = async |assignment| {
        let page = reader.get(&format!("/kollegaer/{assignment}/fjern")).await.expect(200);
        page.form("/fjern").press_first().await
    };
    remove(other.actor().assignment).await.expect(200);
    let last = remove(admin.actor().assignment).await.expect(422);
    last.says("Ingen andre kan gi tilgang her");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_role_that_another_contains_is_not_asked_about_and_the_last_use_is_seen(pool: PgPool) {
    let world = World::new(pool).await;
    let both = [(Role::MunicipalityWriter, "Folldal"), (Role::MunicipalitySubmitter, "Folldal")];
    let person = world.person_with(&both).await;
    let admin = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    let email = give_password(&world, &person).await;
    confirm_mailbox(&world, &town(&world).await, MAILBOX).await;
    let given = [("epost", "ny@folldal.example"), ("rolle", "municipality_reader")];
    admin.post("/kollegaer", &given).await.expect(200).says("Ikke registrert");
    let fresh = world.anonymous();
    sign_in(&fresh, &email, robustness::PASSWORD).await.expect(303);
    // Acts at once, in the role that can do more.
    fresh.get("/soknader").await.expect(200);
    fresh.get("/velg-rolle").await.expect(200).does_not_say("utfyller");
    admin.get("/kollegaer").await.expect(200).says("01.03.2027");
    // An administrator cannot send, a submitter cannot give access: those two are asked about.
    let two = [(Role::MunicipalityAdministrator, "Folldal"), (Role::MunicipalitySubmitter, "Folldal")];
    let person = world.person_with(&two).await;
    assert_eq!(person.get("/velg-rolle").await.expect(200).attributes("main input[name=rolle]", "value").len(), 2);
    world.finish().await;
}
