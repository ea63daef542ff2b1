//! A municipality asks its office, and is answered: before an application, from a draft, about an idea, in a case.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::CallId;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::world::World;

const SECRET: &str = "Vi er usikre på om egne timer teller";

struct Asked {
    world: World,
    call: CallId,
    writer: Browser,
    submitter: Browser,
    reader: Browser,
    caseworker: Browser,
}

impl Asked {
    async fn of(pool: PgPool, place: &str, office: &str) -> Asked {
        let world = World::new(pool).await;
        let writer = world.person(Role::MunicipalityWriter, place).await;
        let submitter = world.person(Role::MunicipalitySubmitter, place).await;
        let reader = world.person(Role::MunicipalityReader, place).await;
        let caseworker = world.person(Role::Caseworker, office).await;
        let call = world.open_call().await;
        world.clock.advance(Duration::hours(1));
        Asked { world, call, writer, submitter, reader, caseworker }
    }
    async fn new(pool: PgPool) -> Asked {
        Asked::of(pool, "Alvdal", "innlandet").await
    }
    /// Days later, with people who have signed in anew.
    async fn after(self, days: i64) -> Asked {
        self.world.clock.advance(Duration::days(days));
        let writer = self.world.person(Role::MunicipalityWriter, "Alvdal").await;
        let caseworker = self.world.person(Role::Caseworker, "innlandet").await;
        Asked { writer, caseworker, ..self }
    }
    async fn thread(&self) -> String {
        let sql = "select id::text from guidance order by year, number desc limit 1";
        sqlx::query_scalar(sql).fetch_one(&self.world.pool).await.unwrap()
    }
    /// Subject and text of what somebody has got.
    async fn mail_to(&self, who: &Browser) -> Vec<(String, String)> {
        let address: String = sqlx::query_scalar("select email from account where id = $1")
            .bind(who.actor().account.0)
            .fetch_one(&self.world.pool)
            .await
            .unwrap();
        let mail = self.world.mail().await.into_iter().filter(|(to, _, _)| *to == address);
        mail.map(|(_, subject, text)| (subject, text)).collect()
    }
    async fn ask(&self, who: &Browser, subject: &str, text: &str) -> Answer {
        let form = who.get("/veiledning/ny").await.expect(200).form("skjema");
        form.fill("emne", subject).fill("melding", text).press("send").await
    }
    async fn idea(&self, who: &Browser) -> Answer {
        let form = who.get("/veiledning/ide").await.expect(200).form("skjema");
        let form = form.fill("emne", "Trygg natt").fill("ide-behov", "Nattevaktene går 14 runder.");
        form.fill("ide-endring", "Sensorer i stedet for runder.").fill("ide-sum", "2 mill").press("send").await
    }
    async fn finish(self) {
        assert_eq!(list_broken(&mut self.world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
        self.world.finish().await;
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_is_answered_by_a_named_adviser_both_ways_until_it_is_closed(pool: PgPool) {
    let a = Asked::new(pool).await;
    // From the call's page, with the call chosen.
    let call = a.writer.get(&format!("/utlysning/{}", a.call)).await.expect(200);
    let page = call.follow("Spør om utlysningen").await.expect(200);
    assert_eq!(page.form("skjema").value("hvilken-utlysning"), a.call.to_string());
    let form = page.form("skjema").fill("emne", "Egne timer").fill("melding", SECRET);
    let sent = form.clone().press("send").await.expect(200);
    sent.says("Meldingen er sendt").says("V2027/1").says("Venter på Statsforvalteren").says("Ingen ennå").says(SECRET);
    form.press("send").await.expect(200);
    assert_eq!(a.world.count("select count(*) from guidance").await, 1, "pressed twice");
    let thread = a.thread().await;
    // The office is told that there is something, not what.
    let told = a.mail_to(&a.caseworker).await;
    let [(subject, text)] = told.as_slice() else { panic!("{told:?}") };
    assert!(subject.contains("V2027/1") && text.contains(&format!("/saker/veiledning/{thread}")), "{subject}: {text}");
    assert!(!text.contains(SECRET) && !subject.contains("Egne timer"), "{text}");

    let list = a.caseworker.get("/saker").await.expect(200).follow("1 henvendelse venter").await.expect(200);
    let page = list.says("Alvdal kommune").says("Ubesvart").follow("Egne timer").await.expect(200);
    page.says(SECRET).says("Alvdal kommune (utfyller)").does_not_say("Eksempel Person (utfyller)");
    // Nothing is sent without words, nor with an identity number; what was chosen stays.
    let form = page.form("skjema").fill("spor-tilbake", "ja");
    let empty = form.press("send").await.expect(422);
    assert!(empty.has_fault("melding") && empty.form("skjema").value("spor-tilbake") == "ja", "{:?}", empty.faults());
    let number = empty.form("skjema").fill("melding", "Gjelder det 10889390048?").press("send").await.expect(422);
    number.says("fødselsnummer").says("Gjelder det 10889390048?");
    let asked = number.form("skjema").fill("melding", "Hvor mange timer er det?").press("send").await.expect(200);
    asked.says("Svaret er sendt").says("Venter på kommunen");

    // The municipality is told, sees who the adviser is, and that it is its turn.
    let told = a.mail_to(&a.writer).await;
    let [(subject, text)] = told.as_slice() else { panic!("{told:?}") };
    assert!(subject.contains("V2027/1") && text.contains(&format!("/veiledning/{thread}")), "{text}");
    assert!(!text.contains("timer"), "{text}");
    let due = a.reader.get("/frister").await.expect(200);
    due.says("Svar Statsforvalteren").says("Egne timer").says("Dagen de spurte");
    let page = a
        .writer
        .get("/soknader")
        .await
        .expect(200)
        .says("Svar Statsforvalteren")
        .follow("Spør Statsforvalteren, eller få en idé vurdert")
        .await;
    let page = page.expect(200).follow("Egne timer").await.expect(200);
    page.says("Deres tur").says("Eksempel Person, saksbehandler hos Statsforvalteren i Innlandet");
    page.form("skjema").fill("melding", "Omtrent 400.").press("send").await.expect(200).says("Omtrent 400.");
    a.reader.get("/frister").await.expect(200).does_not_say("Svar Statsforvalteren");
    // The adviser alone is told from now on.
    let colleague = a.world.person(Role::OfficeLeader, "innlandet").await;
    a.writer
        .get(&format!("/veiledning/{thread}"))
        .await
        .form("skjema")
        .fill("melding", "Eller 500.")
        .press("send")
        .await;
    assert_eq!((a.mail_to(&a.caseworker).await.len(), a.mail_to(&colleague).await.len()), (3, 0));
    // A colleague takes it; the name is the municipality's to see.
    let at = format!("/saker/veiledning/{thread}");
    colleague.get(&at).await.expect(200).form("skjema").press("ta").await.expect(200).says("Du står nå som veileder");
    colleague.get(&at).await.form("skjema").fill("melding", "Ja, de teller.").press("send").await.expect(200);
    colleague.get("/saker/veiledning").await.expect(200).says("Ingen venter på svar");
    colleague.get("/saker/veiledning?vis=besvarte").await.expect(200).says("Egne timer").says("Besvart");

    // Words are not lost by closing; closed, nobody writes.
    let page = a.writer.get(&format!("/veiledning/{thread}")).await.expect(200);
    let kept = page.form("skjema").fill("melding", "Halvferdig").press("lukk").await.expect(422);
    kept.says("Send teksten eller slett den").says("Halvferdig");
    let closed = kept.form("skjema").fill("melding", "").press("lukk").await.expect(200);
    closed.says("Samtalen er lukket").does_not_say("Skriv mer");
    a.writer.post_once(&format!("/veiledning/{thread}"), &[("melding", "En ting til")]).await.expect(409);
    a.caseworker.post_once(&at, &[("melding", "En ting til")]).await.expect(409);
    let kinds =
        "select count(*) from event where kind like 'guidance%' and municipality is not null and office is not null";
    assert_eq!(a.world.count(kinds).await, 6, "asked three times, answered twice, closed");
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn threads_are_for_their_municipality_and_their_office_alone(pool: PgPool) {
    let a = Asked::new(pool).await;
    a.ask(&a.writer, "Egne timer", SECRET).await.expect(200);
    let thread = a.thread().await;
    let (own, office) = (format!("/veiledning/{thread}"), format!("/saker/veiledning/{thread}"));
    let neighbour = a.world.person(Role::MunicipalityWriter, "Tynset").await;
    let elsewhere = a.world.person(Role::Caseworker, "agder").await;
    let ministry = a.world.person(Role::MinistryReader, "").await;
    for (who, at) in
        [(&neighbour, &own), (&elsewhere, &office), (&ministry, &own), (&ministry, &office), (&neighbour, &office)]
    {
        who.get(at).await.expect(404);
        who.post_once(at, &[("melding", "Hei")]).await.expect(404);
    }
    for (who, at) in
        [(&neighbour, "/veiledning"), (&elsewhere, "/saker/veiledning"), (&elsewhere, "/saker/veiledning?vis=besvarte")]
    {
        who.get(at).await.expect(200).does_not_say("Egne timer");
    }
    // A reader reads and does not write; an approver likewise.
    a.reader.get(&own).await.expect(200).says(SECRET).does_not_say("Send meldingen");
    a.reader.get("/veiledning").await.expect(200).says("Egne timer").does_not_say("Send en idé");
    a.reader.get("/veiledning/ny").await.expect(403);
    a.reader.post_once(&own, &[("melding", "Hei")]).await.expect(403);
    let approver = a.world.person(Role::Approver, "innlandet").await;
    approver.get(&office).await.expect(200).says(SECRET).does_not_say("Send svaret");
    approver.post_once(&office, &[("melding", "Hei")]).await.expect(403);
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn of_a_draft_the_office_sees_what_was_chosen_as_it_stood_and_nothing_else(pool: PgPool) {
    let a = Asked::new(pool).await;
    let id = a.world.complete_draft(&a.writer, a.call).await;
    let need = "select answers -> 'fields' ->> 'behov-beskrivelse' from application_section where section = 'behov'";
    let need: String = sqlx::query_scalar(need).fetch_one(&a.world.pool).await.unwrap();
    let title: String = sqlx::query_scalar("select title from application").fetch_one(&a.world.pool).await.unwrap();
    let page =
        a.writer.get(&format!("/soknader/{id}")).await.expect(200).follow("Spør Statsforvalteren om utkastet").await;
    let form = page.expect(200).form("skjema").fill("emne", "Behovet").fill("melding", "Er det tydelig nok?");
    // Nothing chosen: nothing shown.
    form.clone().press("send").await.expect(200).does_not_say("Vist fra utkastet");
    let bare = a.thread().await;
    a.caseworker.get(&format!("/saker/veiledning/{bare}")).await.expect(200).does_not_say(&need).does_not_say(&title);
    let form = form.fill("emne", "Behovet, med delen").fill("vis", "behov");
    form.press("send").await.expect(200).says("Vist fra utkastet");
    let thread = a.thread().await;
    let shown = a.caseworker.get(&format!("/saker/veiledning/{thread}")).await.expect(200);
    shown.says(&need).does_not_say(&title);
    assert!(!shown.has_link("Gå til søknaden") && !shown.has_link("Sak "), "a draft is not the office's");
    let kept =
        "select count(*) from guidance where shown = '{}' or (select count(*) from jsonb_object_keys(shown)) = 1";
    assert_eq!(a.world.count(kept).await, 2);
    // What is written later is not seen.
    let at = format!("/soknader/{id}/del/behov");
    let form = a.writer.get(&at).await.expect(200).form("skjema").fill("behov-beskrivelse", "Skrevet om etterpå");
    form.press("senere").await.expect(200);
    a.caseworker
        .get(&format!("/saker/veiledning/{thread}"))
        .await
        .expect(200)
        .says(&need)
        .does_not_say("Skrevet om etterpå");
    a.caseworker.get(&format!("/saker/{id}")).await.expect(404);
    a.writer.get(&format!("/soknader/{id}")).await.expect(200).says("Behovet, med delen").says("V2027/2");
    // A section that does not exist is no section.
    let forged = [("emne", "x"), ("melding", "y"), ("vis", "finnes-ikke")];
    a.writer.post_once(&format!("/soknader/{id}/veiledning"), &forged).await.expect(303);
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_idea_gets_an_opinion_within_ten_working_days_and_becomes_a_draft(pool: PgPool) {
    let a = Asked::new(pool).await;
    let sent = a.idea(&a.writer).await.expect(200);
    // Sent on Monday 1 March 2027.
    sent.says("Statsforvalteren skal svare innen 15. mars 2027").says("binder ingen");
    let thread = a.thread().await;
    let at = format!("/saker/veiledning/{thread}");
    a.ask(&a.writer, "Noe annet", "Et spørsmål uten frist.").await.expect(200);
    let a = a.after(15).await;
    // Overdue: before everything else, and told.
    let list = a.caseworker.get("/saker/veiledning").await.expect(200);
    let rows = list.all("tbody th a");
    assert_eq!(rows, ["Trygg natt", "Noe annet"]);
    list.says("Over fristen");
    let page = a.caseworker.get(&at).await.expect(200);
    page.says("Skulle hatt svar innen 15. mars 2027")
        .says("Nattevaktene går 14 runder.")
        .says("2 000 000 kr")
        .says("binder ingen");
    // An opinion is given, or asked for more; another scheme is one that is known.
    let none = page.form("skjema").fill("melding", "Prøv igjen.").press("send").await.expect(422);
    assert!(
        none.has_fault("vurdering") && none.form("skjema").value("melding") == "Prøv igjen.",
        "{:?}",
        none.faults()
    );
    let which = none.form("skjema").fill("vurdering", "another_scheme").press("send").await.expect(422);
    assert!(which.has_fault("ordning"), "{:?}", which.faults());
    let more = which.form("skjema").fill("vurdering", "spor").fill("melding", "Hvor mange?").press("send").await;
    more.expect(200).says("Venter på kommunen");
    a.writer.get(&format!("/veiledning/{thread}")).await.form("skjema").fill("melding", "40.").press("send").await;
    // Ten working days from the answer.
    let due: String = sqlx::query_scalar("select due_on::text from guidance where kind = 'idea'")
        .fetch_one(&a.world.pool)
        .await
        .unwrap();
    assert_eq!(due, "2027-04-02", "Easter in between");
    let form = a.caseworker.get(&at).await.expect(200).form("skjema");
    let row: String =
        sqlx::query_scalar("select id::text from other_scheme where name_nb = 'Medfinansieringsordningen'")
            .fetch_one(&a.world.pool)
            .await
            .unwrap();
    let form = form.fill("vurdering", "another_scheme").fill("ordning", &row).fill("melding", "Les om den først.");
    form.press("send").await.expect(200).says("En annen ordning passer bedre").says("Medfinansieringsordningen");
    let page = a.writer.get(&format!("/veiledning/{thread}")).await.expect(200);
    page.says("Digitaliseringsdirektoratet").says("Les om den først.").says("binder ingen");
    assert!(page.attributes("main a", "href").contains(&"https://www.digdir.no".to_owned()));
    // Given once.
    let late = [("melding", "Nei, likevel ikke"), ("vurdering", "does_not_fit")];
    a.caseworker.post_once(&at, &late).await.expect(303);
    assert_eq!(a.world.count("select count(*) from guidance where opinion = 'another_scheme'").await, 1);

    // It becomes a draft with its name and its need, once.
    let form = page.form("start");
    let draft = form.clone().press_first().await.expect(200);
    draft.says("Trygg natt").says("Veiledning").says("V2027/1");
    form.press_first().await.expect(200);
    assert_eq!(a.world.count("select count(*) from application").await, 1);
    let need = "select count(*) from application_section where section = 'behov' and answers::text like '%14 runder%'";
    assert_eq!(a.world.count(need).await, 1);
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_too_much_too_little_or_too_personal_is_refused_with_all_that_was_typed(pool: PgPool) {
    let a = Asked::new(pool).await;
    let page = a.writer.get("/veiledning/ny").await.expect(200);
    let empty = page.form("skjema").press("send").await.expect(422);
    assert!(empty.has_fault("emne") && empty.has_fault("melding"), "{:?}", empty.faults());
    let number =
        page.form("skjema").fill("emne", "10889390048").fill("melding", SECRET).press("send").await.expect(422);
    assert!(number.has_fault("emne") && number.form("skjema").value("melding") == SECRET, "{:?}", number.faults());
    let long =
        page.form("skjema").fill("emne", "Lang").fill("melding", &"å".repeat(5001)).press("send").await.expect(422);
    long.says("5 001 tegn");
    let whole =
        page.form("skjema").fill("emne", &"å".repeat(120)).fill("melding", &"å".repeat(5000)).press("send").await;
    whole.expect(200);
    // 2 MB, and letters nobody can see.
    let huge = [("emne", "Stor"), ("melding", &*"a".repeat(2 * 1024 * 1024))];
    a.writer.post_once("/veiledning/ny", &huge).await.expect(413);
    let invisible = a.ask(&a.writer, "\u{0}\u{200b}", "\u{0}").await.expect(422);
    assert!(invisible.has_fault("emne"), "{:?}", invisible.faults());
    for at in ["/veiledning/%00", "/saker/veiledning/%00", "/ordninger/%00", "/veiledning/x"] {
        let who = if at.starts_with("/saker") { &a.caseworker } else { &a.writer };
        let status = who.get_once(at).await.status;
        assert!(status.is_redirection() || status.is_client_error(), "{at}: {status}");
    }
    a.writer.get("/veiledning?side=%00").await.expect(200);
    let idea = a.writer.get("/veiledning/ide").await.expect(200).form("skjema");
    let bad =
        idea.fill("emne", "Idé").fill("ide-behov", &"a".repeat(2001)).fill("ide-sum", "mye penger").press("send").await;
    let bad = bad.expect(422);
    for field in ["ide-behov", "ide-endring", "ide-sum"] {
        assert!(bad.has_fault(field), "{field}: {:?}", bad.faults());
    }
    assert_eq!(bad.form("skjema").value("ide-sum"), "mye penger");
    let zero =
        bad.form("skjema").fill("ide-behov", "a").fill("ide-endring", "b").fill("ide-sum", "0").press("send").await;
    assert!(zero.expect(422).has_fault("ide-sum"));
    assert_eq!(a.world.count("select count(*) from guidance").await, 1);
    assert_eq!(a.world.count("select last::bigint from guidance_counter").await, 1, "no holes");
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn in_a_case_more_time_is_asked_for_and_given_or_refused_and_stands_in_its_history(pool: PgPool) {
    let a = Asked::new(pool).await;
    let id = a.world.under_assessment(&a.submitter, &a.caseworker, a.call).await;
    let home = format!("/soknader/{id}");
    // A message while it is assessed.
    let page = a.writer.get(&home).await.expect(200).follow("Skriv til Statsforvalteren").await.expect(200);
    page.does_not_say("lengre frist");
    let form = page.form("skjema").fill("emne", "Ny prosjektleder").fill("melding", "Vi har fått ny prosjektleder.");
    form.press("send").await.expect(200).says("Melding i en sak");
    let thread = a.thread().await;
    let at = format!("/saker/veiledning/{thread}");
    a.caseworker.get(&at).await.form("skjema").fill("melding", "Takk.").press("send").await.expect(200);
    // Asked, the municipality asks for more time in the same thread.
    a.world.ask(&a.caseworker, id, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let page = a.writer.get(&home).await.expect(200).follow("Be om lengre frist").await.expect(200);
    let due: String = sqlx::query_scalar(
        "select to_char(information_due at time zone 'Europe/Oslo' + interval '7 days', 'DD.MM.YYYY') from application",
    )
    .fetch_one(&a.world.pool)
    .await
    .unwrap();
    let form = page.form("skjema").fill("mer-tid", "ja").fill("melding", "Lederen er syk.").fill("frist", "01.03.2027");
    let early = form.press("send").await.expect(422);
    assert!(
        early.has_fault("frist") && early.form("skjema").value("melding") == "Lederen er syk.",
        "{:?}",
        early.faults()
    );
    early.form("skjema").fill("frist", &due).press("send").await.expect(200).says("Ber om frist til");
    // Another caseworker does not move it; whoever has the case does.
    let other = a.world.person(Role::Caseworker, "innlandet").await;
    let form = other.get(&at).await.expect(200).says("En annen har saken").form("skjema");
    let refused = form.fill("frist-svar", "ja").fill("melding", "Greit.").press("send").await.expect(422);
    assert!(refused.has_fault("frist"), "{:?}", refused.faults());
    let page = a.caseworker.get(&at).await.expect(200);
    assert!(!page.has_button("Lukk samtalen"), "a wish waits for its answer");
    let none = page.form("skjema").fill("melding", "Greit.").press("send").await.expect(422);
    assert!(none.has_fault("frist-svar"), "{:?}", none.faults());
    none.form("skjema").fill("frist-svar", "ja").press("send").await.expect(200).says("Ny frist:");
    let moved = "select count(*) from application a join information_request r on r.application = a.id and r.due_at = a.information_due
                 where to_char(a.information_due at time zone 'Europe/Oslo', 'DD.MM.YYYY') = $1";
    let moved: i64 = sqlx::query_scalar(moved).bind(&due).fetch_one(&a.world.pool).await.unwrap();
    assert_eq!(moved, 1);
    // Once more, and no.
    let form = a.writer.get(&format!("/veiledning/{thread}")).await.form("skjema").fill("mer-tid", "ja");
    form.fill("melding", "Enda litt?").fill("frist", "01.06.2027").press("send").await.expect(200);
    let form = a.caseworker.get(&at).await.form("skjema").fill("frist-svar", "nei");
    form.fill("melding", "Vi må videre.").press("send").await.expect(200).says("Fristen blir ikke flyttet");
    a.writer.get(&format!("/veiledning/{thread}")).await.expect(200).says("Vi må videre.");
    for (who, page) in [(&a.writer, home.clone()), (&a.caseworker, format!("/saker/{id}"))] {
        let page = who.get(&page).await.expect(200);
        page.says("Kommunen skrev til Statsforvalteren (V2027/1)").says("Kommunen ba om lengre frist");
        page.says("Kommunen fikk ikke lengre frist").says("Svarfristen for kommunen ble endret");
    }
    // The one who decides sees who has given guidance.
    a.caseworker.get(&format!("/saker/{id}")).await.expect(200).says("Har gitt veiledning").says("Du er en av dem");
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_has_given_guidance_is_shown_to_those_who_decide(pool: PgPool) {
    let a = Asked::new(pool).await;
    let approver = a.world.person(Role::Approver, "innlandet").await;
    let leader = a.world.person(Role::OfficeLeader, "innlandet").await;
    // About the call, by the leader.
    let form = a.writer.get(&format!("/veiledning/ny?utlysning={}", a.call)).await.form("skjema");
    form.fill("emne", "Egne timer").fill("melding", SECRET).press("send").await.expect(200);
    let thread = a.thread().await;
    let at = format!("/saker/veiledning/{thread}");
    let id = a.world.recommended(&a.submitter, &a.caseworker, a.call).await;
    for who in [&a.caseworker, &approver] {
        who.get(&format!("/saker/{id}")).await.expect(200).does_not_say("Har gitt veiledning");
    }
    leader.get(&at).await.form("skjema").fill("melding", "Ja.").press("send").await.expect(200);
    let case = a.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Har gitt veiledning").says("om utlysningen (V2027/1)").does_not_say("Du er en av dem");
    approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200).says("Har gitt veiledning").says("V2027/1");
    // Of another municipality, nothing.
    let other = a.world.people_of("Tynset").await;
    let theirs = a.world.submitted(&other.submitter, a.call).await;
    a.caseworker.get(&format!("/saker/{theirs}")).await.expect(200).does_not_say("Har gitt veiledning");
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn numbers_are_without_holes_also_when_many_ask_at_once(pool: PgPool) {
    let a = Asked::new(pool).await;
    let people = [&a.writer, &a.submitter];
    let fields: Vec<[(String, String); 2]> = (0..8)
        .map(|n| [("emne".to_owned(), format!("Emne {n}")), ("melding".to_owned(), "Hva nå?".to_owned())])
        .collect();
    let asking = fields.iter().enumerate().map(|(n, f)| async move {
        let pairs: Vec<(&str, &str)> = f.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        people[n % 2].post_once("/veiledning/ny", &pairs).await.expect(303);
    });
    futures_util::future::join_all(asking).await;
    let numbers: Vec<i32> =
        sqlx::query_scalar("select number from guidance order by number").fetch_all(&a.world.pool).await.unwrap();
    assert_eq!(numbers, (1..=8).collect::<Vec<_>>());
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn in_nynorsk_the_municipality_is_told_in_its_own_standard(pool: PgPool) {
    let a = Asked::of(pool, "Gloppen", "vestland").await;
    a.ask(&a.writer, "Eigne timar", "Tel dei?").await.expect(200);
    let thread = a.thread().await;
    a.caseworker
        .get(&format!("/saker/veiledning/{thread}"))
        .await
        .form("skjema")
        .fill("melding", "Ja.")
        .press("send")
        .await;
    let told = a.mail_to(&a.writer).await;
    let [(subject, _)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(subject, "Svar frå Statsforvaltaren: V2027/1");
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn other_schemes_are_dated_and_the_ministrys(pool: PgPool) {
    let a = Asked::new(pool).await;
    let manager = a.world.person(Role::FrameManager, "").await;
    let reads = a.world.person(Role::MinistryReader, "").await;
    reads.get("/ordninger").await.expect(200).says("Medfinansieringsordningen").does_not_say("Legg til en ordning");
    let page = manager.get("/innstillinger").await.expect(200).follow("Andre ordninger").await.expect(200);
    let form =
        page.form("skjema").fill("navn-nb", "Ny ordning").fill("navn-nn", "Ny ordning").fill("eier", "Husbanken");
    let form = form.fill("nettadresse", "http://husbanken.no").fill("fra", "01.03.2027").fill("kilde", "Brev 1");
    let refused = form.press("lagre").await.expect(422);
    assert!(refused.has_fault("nettadresse") && refused.has_fault("fra"), "{:?}", refused.faults());
    let form = refused.form("skjema").fill("nettadresse", "https://www.husbanken.no").fill("fra", "10.03.2027");
    form.clone().press("lagre").await.expect(200).says("Endringen er lagret").says("Ny ordning");
    form.press("lagre").await.expect(200);
    assert_eq!(
        a.world.count("select count(*) from other_scheme where name_nb = 'Ny ordning'").await,
        1,
        "pressed twice"
    );
    // Nobody is pointed to it before its day.
    a.idea(&a.writer).await.expect(200);
    let at = format!("/saker/veiledning/{}", a.thread().await);
    a.caseworker.get(&at).await.expect(200).does_not_say("Ny ordning");
    let a = a.after(10).await;
    let manager = a.world.person(Role::FrameManager, "").await;
    a.caseworker.get(&at).await.expect(200).says("Ny ordning (Husbanken)");
    // It ends on a day; two at once are told.
    let one = manager.get("/ordninger").await.follow("Ny ordning").await.expect(200);
    let stale = one.form("skjema").fill("fra", "20.03.2027").fill("kilde", "Brev 2");
    let form = one.form("skjema").fill("fra", "20.03.2027").fill("kilde", "Brev 2");
    form.press("avslutt").await.expect(200).says("Tas ut 20. mars 2027");
    stale.press("lagre").await.expect(409).says("En annen har endret ordningen");
    let a = a.after(10).await;
    a.caseworker.get(&at).await.expect(200).does_not_say("Ny ordning");
    assert_eq!(a.world.count("select count(*) from event where kind = 'scheme_changed'").await, 2);
    a.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_answer_is_shared_without_telling_who_asked_and_withdrawn(pool: PgPool) {
    let a = Asked::new(pool).await;
    let form = a.writer.get(&format!("/veiledning/ny?utlysning={}", a.call)).await.form("skjema");
    form.fill("emne", "Egne timer i Alvdal").fill("melding", SECRET).press("send").await.expect(200);
    let at = format!("/saker/veiledning/{}", a.thread().await);
    let public = format!("/utlysning/{}/sporsmal", a.call);
    a.world.anonymous().get(&public).await.expect(200).says("Ingen svar er delt ennå");
    let page = a.caseworker.get(&at).await.expect(200).follow("Del svaret med alle").await.expect(200);
    page.says("peker mot Alvdal kommune");
    assert_eq!(page.form("skjema").value("off-sporsmal"), "", "nothing is copied by itself");
    let form = page.form("skjema").fill("emne", "Egne timer").fill("off-sporsmal", "Teller timer i Alvdal?");
    let refused = form.fill("off-svar", "Ja. Skriv til post@alvdal.example.").press("del").await.expect(422);
    assert!(refused.has_fault("off-sporsmal") && refused.has_fault("off-svar"), "{:?}", refused.faults());
    assert_eq!(refused.form("skjema").value("off-sporsmal"), "Teller timer i Alvdal?");
    let number = refused.form("skjema").fill("off-sporsmal", "Teller egne timer?").fill("off-svar", "Ja, 10889390048.");
    number.press("del").await.expect(422).says("fødselsnummer");
    let form =
        refused.form("skjema").fill("off-sporsmal", "Teller egne timer?").fill("off-svar", "Ja, som egeninnsats.");
    form.clone().press("del").await.expect(200).says("Svaret er delt med alle");
    form.press("del").await.expect(200);
    assert_eq!(a.world.count("select count(*) from public_answer").await, 1, "pressed twice");
    // Anybody reads it, finds it by its heading, and sees nothing of who asked.
    let call = a.world.anonymous().get(&format!("/utlysning/{}", a.call)).await.expect(200);
    let page = call.follow("Spørsmål og svar om utlysningen").await.expect(200);
    page.says("Ja, som egeninnsats.").says("Statsforvalteren i Innlandet").does_not_say("Alvdal").does_not_say(SECRET);
    page.does_not_say("V2027/1").does_not_say("Eksempel Person");
    for (search, found) in
        [("TIMER", true), ("egeninnsats", false), ("%25", false), ("", true), ("%00", true), ("_", false)]
    {
        let page = a.world.anonymous().get(&format!("{public}?sok={search}")).await.expect(200);
        assert_eq!(page.text().contains("Ja, som egeninnsats."), found, "{search}");
    }
    let long = "æ".repeat(10_000);
    let long = a.world.anonymous().get_once(&format!("{public}?sok={}", praksisnaer::web::typed::encoded(&long))).await;
    assert!([200, 414, 431].contains(&long.status.as_u16()), "{}", long.status);
    a.writer.get("/veiledning/ny").await.expect(200).says("Se svar andre har fått om");
    // Another office shares nothing of this, a reader here neither.
    let elsewhere = a.world.person(Role::Caseworker, "agder").await;
    elsewhere.get(&format!("{at}/offentlig")).await.expect(404);
    elsewhere.post_once(&format!("{at}/offentlig/1/trekk"), &[]).await.expect(404);
    let approver = a.world.person(Role::Approver, "innlandet").await;
    approver.get(&format!("{at}/offentlig")).await.expect(403);
    // Withdrawn, it is gone, and once.
    let form = a.caseworker.get(&at).await.expect(200).form("/trekk");
    form.clone().press_first().await.expect(200).says("tatt bort fra siden");
    form.press_first().await.expect(200);
    a.world.anonymous().get(&public).await.expect(200).does_not_say("egeninnsats");
    assert_eq!(
        a.world.count("select count(*) from event where kind in ('answer_published', 'answer_withdrawn')").await,
        2
    );
    a.finish().await;
}
