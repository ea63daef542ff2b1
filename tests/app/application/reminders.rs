//! People are reminded of what is near: on the days that are told, once a day, only those who want it; and have their
//! deadlines in their own calendar.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::mail::Mailer;
use sqlx::PgPool;
use time::Duration;
use time::macros::datetime;

use crate::browser::Browser;
use crate::world::{NOW, World};

async fn morning(world: &World) {
    world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap()).keep_timetable().await;
}

/// «kl. 12.00» holds together in a mail.
async fn mail_in_plain_spaces(world: &World) -> Vec<(String, String, String)> {
    let plain = |text: String| text.replace('\u{a0}', " ");
    world.mail().await.into_iter().map(|(to, subject, text)| (to, plain(subject), plain(text))).collect()
}

async fn reminders_to(world: &World, who: &Browser) -> i64 {
    sqlx::query_scalar("select count(*) from job where dedupe like 'reminder:' || $1::text || ':%'")
        .bind(who.actor().account.0)
        .fetch_one(&world.pool)
        .await
        .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_writes_and_who_may_send_is_reminded_of_a_draft_14_7_and_2_days_before(pool: PgPool) {
    let world = World::new(pool).await;
    let closes = datetime!(2027-03-29 10:00 UTC);
    let call = world.call(NOW - Duration::weeks(1), closes).await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    // Two roles of the same municipality, one mail.
    let writer =
        world.person_with(&[(Role::MunicipalityWriter, "Alvdal"), (Role::MunicipalitySubmitter, "Alvdal")]).await;
    let unwilling = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let elsewhere = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    world.complete_draft(&submitter, call).await;
    world.complete_draft(&submitter, call).await;
    unwilling.post_once("/min-konto", &[("handling", "epost")]).await.expect(303);
    let page = unwilling.get("/min-konto").await.expect(200);
    assert!(!page.has("#paminnelser[checked]"), "the choice is kept");
    assert!(writer.get("/min-konto").await.expect(200).has("#paminnelser[checked]"), "reminded until one says no");

    let mut days = Vec::new();
    for day in 1..=30 {
        world.clock.set(datetime!(2027-03-01 06:30 UTC) + Duration::days(day - 1));
        let before = reminders_to(&world, &submitter).await;
        morning(&world).await;
        // The same morning again, and another worker: nothing more.
        morning(&world).await;
        if reminders_to(&world, &submitter).await > before {
            days.push(day);
        }
    }
    assert_eq!(days, [15, 22, 27]);
    assert_eq!(reminders_to(&world, &writer).await, 3);
    for other in [&unwilling, &reader, &elsewhere] {
        assert_eq!(reminders_to(&world, other).await, 0);
    }
    world.clock.set(datetime!(2027-03-27 07:00 UTC));
    let mail = mail_in_plain_spaces(&world).await;
    let (_, subject, text) = mail
        .iter()
        .find(|(_, _, text)| text.contains("2 søknader er ikke sendt"))
        .unwrap_or_else(|| panic!("{mail:#?}"));
    assert_eq!(subject, "Dette venter på deg");
    assert!(text.contains("– 2 søknader er ikke sendt. Søknadsfristen er 29. mars 2027 kl. 12.00.\n"), "{text}");
    assert!(text.contains("/frister"), "{text}");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn one_mail_tells_all_that_is_near_and_a_missed_morning_is_caught_up(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.call(NOW - Duration::weeks(1), datetime!(2027-03-29 10:00 UTC)).await;
    let people = world.people_of("Alvdal").await;
    world.complete_draft(&people.submitter, call).await;
    let asked = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.ask(&people.caseworker, asked, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    sqlx::query("update application set information_due = '2027-03-22 21:59Z' where id = $1")
        .bind(asked.0)
        .execute(&world.pool)
        .await
        .unwrap();
    world.clock.set(datetime!(2027-03-13 06:30 UTC));
    morning(&world).await;
    assert_eq!(reminders_to(&world, &people.submitter).await, 0);
    // No worker on the 15th: seven days before the answer and fourteen before the call closes.
    world.clock.set(datetime!(2027-03-16 06:30 UTC));
    morning(&world).await;
    assert_eq!(reminders_to(&world, &people.submitter).await, 1);
    let mail = mail_in_plain_spaces(&world).await;
    let (_, _, text) = mail.iter().find(|(_, subject, _)| subject == "Dette venter på deg").expect("a reminder");
    let answer =
        text.find("venter på svar i én sak. Fristen er 22. mars 2027 kl. 22.59").unwrap_or_else(|| panic!("{mail:#?}"));
    let draft = text
        .find("Én søknad er ikke sendt. Søknadsfristen er 29. mars 2027 kl. 12.00")
        .unwrap_or_else(|| panic!("{mail:#?}"));
    assert!(answer < draft, "the nearest first: {text}");
    // Away for ten days: what should have been told long ago is not told as news.
    world.clock.set(datetime!(2027-03-26 06:30 UTC));
    morning(&world).await;
    assert_eq!(reminders_to(&world, &people.submitter).await, 2, "seven days before the call closes was four days ago");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_colleagues_ask_and_give_is_told_once_the_next_morning_with_the_deadlines(pool: PgPool) {
    let world = World::new(pool).await;
    // Fourteen days before it closes is the next morning.
    let call = world.call(NOW - Duration::weeks(1), NOW + Duration::days(15)).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let unwilling = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.complete_draft(&writer, call).await;
    unwilling.post_once("/min-konto", &[("handling", "epost"), ("paminnelser", "ja")]).await.expect(303);
    let page = unwilling.get("/min-konto").await.expect(200);
    assert!(!page.has("#fra-kollegaer[checked]") && page.has("#paminnelser[checked]"), "the choice is kept");
    assert!(submitter.get("/min-konto").await.expect(200).has("#fra-kollegaer[checked]"), "told until one says no");
    let ask = async |section: &str, text: &str, whom: &Browser| {
        let fields = [("kommentar", text), ("kollega", &whom.actor().account.to_string()), ("handling", "skriv")];
        writer.post_once(&format!("/soknader/{id}/del/{section}/kommentarer"), &fields).await.expect(303);
    };
    ask("behov", "Stemmer tallet?", &submitter).await;
    ask("om", "Er tittelen god?", &submitter).await;
    ask("om", "Dette er løst før det blir morgen.", &submitter).await;
    let last =
        sqlx::query_scalar::<_, i64>("select max(id) from section_comment").fetch_one(&world.pool).await.unwrap();
    let solved = format!("lost:{last}");
    submitter.post_once(&format!("/soknader/{id}/del/om/kommentarer"), &[("handling", &solved)]).await.expect(303);
    ask("om", "Og du?", &unwilling).await;
    let form = writer.get(&format!("/soknader/{id}/ansvar")).await.expect(200).form("skjema");
    let (mine, theirs) = (writer.actor().account.to_string(), submitter.actor().account.to_string());
    let form = form.fill("ansvar.behov", &theirs).fill("ansvar.om", &mine);
    form.press("Lagre ansvaret").await.expect(200);
    assert_eq!(world.count("select count(*) from job where kind = 'mail'").await, 0, "nothing is urgent");
    // That it can be sent is told at once.
    writer.post(&format!("/soknader/{id}/klar"), &[]).await.expect(200);
    assert_eq!(world.count("select count(*) from job where kind = 'mail'").await, 1);

    world.clock.advance(Duration::hours(22));
    morning(&world).await;
    morning(&world).await;
    let mail = mail_in_plain_spaces(&world).await;
    let to = async |who: &Browser| -> Vec<String> {
        let address: String = sqlx::query_scalar("select email from account where id = $1")
            .bind(who.actor().account.0)
            .fetch_one(&world.pool)
            .await
            .unwrap();
        let own = mail.iter().filter(|(to, subject, _)| *to == address && subject == "Dette venter på deg");
        own.map(|(_, _, text)| text.clone()).collect()
    };
    let [told] = &to(&submitter).await[..] else { panic!("{mail:#?}") };
    for line in [
        "– Kolleger har 2 spørsmål til deg. Søknadsfristen er 16. mars 2027 kl. 10.00.\n",
        "– Du har fått ansvar for en del av en søknad. Søknadsfristen er 16. mars 2027 kl. 10.00.\n",
        "– Én søknad er ikke sendt. Søknadsfristen er 16. mars 2027 kl. 10.00.\n",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(!told.contains("Stemmer tallet") && !told.contains("Trygg natt"), "{told}");
    for other in [&writer, &unwilling] {
        let [told] = &to(other).await[..] else { panic!("{mail:#?}") };
        assert!(told.contains("Én søknad") && !told.contains("spørsmål") && !told.contains("ansvar"), "{told}");
    }
    // The day after, nothing of it is new.
    world.clock.advance(Duration::days(1));
    morning(&world).await;
    assert_eq!(reminders_to(&world, &submitter).await, 1);
    assert_eq!(
        world.count("select count(*) from section_comment where told_at is null and asked is not null").await,
        0
    );
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_answers_for_a_municipality_is_told_of_what_another_asks(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.call(NOW - Duration::weeks(1), NOW + Duration::days(60)).await;
    let asking = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let administrator = world.person(Role::MunicipalityAdministrator, "Oslo").await;
    // Two roles, one mail that counts each question once.
    let both =
        world.person_with(&[(Role::MunicipalityAdministrator, "Oslo"), (Role::MunicipalitySubmitter, "Oslo")]).await;
    let writer = world.person(Role::MunicipalityWriter, "Oslo").await;
    let id = world.complete_draft(&asking, call).await;
    let field = format!("epost.follower.{}", crate::builders::FOLLOWERS[0]);
    let fields = [("handling", "spor"), (field.as_str(), "post@oslo.example")];
    asking.post(&format!("/soknader/{id}/partnere"), &fields).await.expect(200);
    let (mut days, mut mail) = (Vec::new(), Vec::new());
    for day in 1..=32 {
        world.clock.advance(Duration::days(1));
        let before = reminders_to(&world, &administrator).await;
        morning(&world).await;
        if reminders_to(&world, &administrator).await > before {
            days.push(day);
            mail = mail_in_plain_spaces(&world).await;
        }
    }
    assert_eq!(days, [1, 23, 28], "when it is new, and 7 and 2 days before the last day");
    assert_eq!(reminders_to(&world, &both).await, 3);
    assert_eq!(reminders_to(&world, &writer).await, 0);
    let line = "– En annen kommune venter på svar fra dere. Dere kan svare til 31. mars 2027 kl. 11.00.\n";
    assert_eq!(mail.iter().filter(|(_, _, text)| text.contains(line)).count(), 6, "{mail:#?}");
    world.finish().await;
}

/// The values of a property, unfolded (RFC 5545 3.1).
fn all(ics: &str, property: &str) -> Vec<String> {
    let whole = ics.replace("\r\n ", "");
    whole
        .split("\r\n")
        .filter_map(|line| line.strip_prefix(property).map(|v| v.trim_start_matches(':').to_owned()))
        .collect()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_person_has_their_deadlines_in_a_calendar_until_the_link_or_the_role_ends(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let draft = world.complete_draft(&people.submitter, call).await;
    let asked = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.ask(&people.caseworker, asked, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let link = async |who: &Browser| {
        let page = who.post_once("/min-konto", &[("handling", "kalender")]).await.expect(200);
        let url = page.attributes("#kalenderlenke", "value").remove(0);
        url.strip_prefix(world.config.public_url.trim_end_matches('/')).expect(&url).to_owned()
    };
    let path = link(&people.submitter).await;
    let stranger = world.anonymous();
    // A calendar program asks again and again.
    for _ in 0..2 {
        let ics = stranger.get_once(&path).await.expect(200);
        assert_eq!(ics.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(ics.header("cache-control"), "no-store");
        let summaries = all(&ics.html, "SUMMARY");
        assert!(summaries.contains(&"Send søknaden: ett utkast".to_owned()), "{summaries:?}");
        assert!(
            summaries.iter().any(|s| s.starts_with("Svar på spørsmålet fra Statsforvalteren: sak ")),
            "{summaries:?}"
        );
        assert_eq!(all(&ics.html, "DTSTART").len(), summaries.len());
        assert!(!ics.html.contains("Trygg natt") && !ics.html.contains(&draft.to_string()), "no project is named");
    }
    let office = stranger.get_once(&link(&people.caseworker).await).await.expect(200);
    assert!(!all(&office.html, "SUMMARY").iter().any(|s| s.starts_with("Send søknaden")), "only for the municipality");

    // A new link ends the old one, and so does closing it.
    let newer = link(&people.submitter).await;
    stranger.get_once(&path).await.expect(404);
    sqlx::query("update role_assignment set removed_at = now() where account = $1")
        .bind(people.submitter.actor().account.0)
        .execute(&world.pool)
        .await
        .unwrap();
    let ics = stranger.get_once(&newer).await.expect(200);
    assert_eq!(all(&ics.html, "SUMMARY").len(), 2, "the call alone: when it opens and when it closes");
    people.submitter.post_once("/min-konto", &[("handling", "kalender-slutt")]).await.expect(303);
    stranger.get_once(&newer).await.expect(404);
    for wrong in ["/kalender/x", "/kalender/x.ics", &format!("/kalender/{}", "0".repeat(64))] {
        stranger.get_once(wrong).await.expect(404);
    }
    // After the days a link lives.
    let caseworkers = link(&people.caseworker).await;
    world.clock.set(NOW + Duration::days(401));
    stranger.get_once(&caseworkers).await.expect(404);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_calls_are_in_a_calendar_for_everybody_and_a_new_one_is_told_to_those_who_want_it(pool: PgPool) {
    let world = World::new(pool).await;
    let wanting = world.person(Role::MunicipalityReader, "Alvdal").await;
    let other = world.person(Role::MunicipalityReader, "Alvdal").await;
    wanting
        .post_once("/min-konto", &[("handling", "epost"), ("nye-utlysninger", "ja"), ("paminnelser", "ja")])
        .await
        .expect(303);
    let call = world.open_call().await;
    let to: Vec<String> = sqlx::query_scalar("select dedupe from job where dedupe like 'new-call:%'")
        .fetch_all(&world.pool)
        .await
        .unwrap();
    assert_eq!(to, [format!("new-call:{call}:{}", wanting.actor().account)], "not to {}", other.actor().account);
    let mail = world.mail().await;
    let (_, _, text) = mail.iter().find(|(_, s, _)| s == "En ny utlysning er kunngjort").expect("told");
    assert!(text.contains(&format!("/utlysning/{call}")), "{text}");

    let draft = world.call_draft().await;
    for (lang, says) in [("nb", "Søknadsfrist: "), ("nn", "Søknadsfrist: ")] {
        let ics = world.anonymous().get_once(&format!("/utlysninger.ics?sprak={lang}")).await.expect(200);
        assert!(ics.html.starts_with("BEGIN:VCALENDAR\r\n") && ics.html.ends_with("END:VCALENDAR\r\n"), "{}", ics.html);
        assert_eq!(all(&ics.html, "SUMMARY").iter().filter(|s| s.starts_with(says)).count(), 1);
        assert!(!ics.html.contains(&draft.to_string()), "a draft of a call is nobody's");
        assert!(ics.html.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
    }
    assert!(world.anonymous().get("/").await.expect(200).has("a[href^='/utlysninger.ics']"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_decision_that_nobody_opens_is_told_again_once_after_a_week(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let (submitter, caseworker, approver) = (&people.submitter, &people.caseworker, &people.approver);
    let unread = world.decided(submitter, caseworker, approver, call).await;
    let read = world.decided(submitter, caseworker, approver, call).await;
    // The notices leave.
    world.mail().await;
    submitter
        .get(&format!("/soknader/{read}/vedtak"))
        .await
        .expect(200)
        .form("/vedtak/lest")
        .press("Bekreft at vi har lest vedtaket")
        .await
        .expect(200);
    let told = async |id| {
        world.count_of("select count(*) from job where dedupe like 'decision-unread:%' and application = $1", id).await
    };
    for (day, times) in [(6, 0), (7, 1), (8, 1), (20, 1)] {
        world.clock.set(NOW + Duration::days(day));
        morning(&world).await;
        let mails = told(unread).await;
        assert_eq!(mails > 0, times > 0, "day {day}: {mails}");
        assert!(mails <= 2, "the contact and the submitter, once: {mails}");
    }
    assert_eq!(told(read).await, 0, "it is read");
    let mail = world.mail().await;
    assert!(
        mail.iter()
            .any(|(_, s, t)| s.starts_with("Vedtaket i sak ") && t.contains(&format!("/soknader/{unread}/vedtak")))
    );
    world.finish().await;
}
