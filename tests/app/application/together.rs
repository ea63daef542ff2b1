//! Several people write one application at once: what they write is merged, what both changed is chosen, and every
//! version is in the history.

use axum::http::Method;
use praksisnaer::domain::application::answers::Row;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser, Form};
use crate::world::World;

struct Draft {
    world: World,
    mine: Browser,
    theirs: Browser,
    id: ApplicationId,
}

impl Draft {
    async fn complete(pool: PgPool) -> Draft {
        let world = World::new(pool).await;
        let mine = world.person(Role::MunicipalityWriter, "Alvdal").await;
        let theirs = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
        let call = world.open_call().await;
        let id = world.complete_draft(&mine, call).await;
        // Nobody writes there any more.
        world.clock.advance(Duration::hours(1));
        Draft { world, mine, theirs, id }
    }
    fn at(&self, section: Section) -> String {
        format!("/soknader/{}/del/{}", self.id, section.code())
    }
    async fn both(&self, section: Section) -> (Form, Form) {
        let address = self.at(section);
        (self.mine.get(&address).await.form("skjema"), self.theirs.get(&address).await.form("skjema"))
    }
    async fn value(&self, section: Section, field: &str) -> String {
        self.mine.get(&self.at(section)).await.expect(200).form("skjema").value(field)
    }
}

/// A page that saves by itself: the form, and what it is answered with.
async fn autosave(browser: &Browser, form: &Form) -> (u16, serde_json::Value) {
    let (_, path, fields) = form.sent_by("lagre");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let more = [("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin"), ("x-autolagre", "1")];
    let answer = browser.ask(Method::POST, &path, Some(&fields), &more).await;
    (answer.status.as_u16(), serde_json::from_str(&answer.html).expect("an answer in JSON"))
}
/// The form as the page's script leaves it.
fn goes_on(form: Form, answer: &serde_json::Value) -> Form {
    form.forge("versjon", &answer["versjon"].to_string()).forge("_eget", answer["eget"].as_str().expect("a mark"))
}

const WHO: &str = "malgruppe-hvem";
const HOW_MANY: &str = "malgruppe-antall";

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn other_fields_are_merged_and_what_the_colleague_changed_is_told(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let (mine, theirs) = d.both(Section::TargetGroup).await;
    theirs.fill(HOW_MANY, "4321").press("senere").await.expect(200);
    let page = mine.fill(WHO, "Det jeg skrev").press("videre").await.expect(200);
    // «Lagre og gå videre» tells first what came from the colleague, and has the way onward.
    page.says("Eksempel Person (innsender) har endret i delen mens du skrev").says("4 321").says("Gå videre");
    page.does_not_say("To har skrevet i samme del");
    let form = page.form("skjema");
    assert_eq!((form.value(WHO).as_str(), form.value(HOW_MANY).as_str()), ("Det jeg skrev", "4\u{a0}321"));
    page.follow("Gå videre").await.expect(200);
    // In nynorsk too, and only for who has merged something.
    d.mine.get(&d.at(Section::TargetGroup)).await.expect(200).does_not_say("har endret i delen");
    let nynorsk = d.mine.clone().in_language(Lang::Nn);
    nynorsk.get(&page.path).await.expect(200).says("har endra i delen medan du skreiv");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn only_what_both_changed_is_chosen(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let before = d.value(Section::TargetGroup, WHO).await;
    for (choice, stands) in [("mitt", "Mine ord"), ("kollegaens", "Kollegaens ord")] {
        let (mine, theirs) = d.both(Section::TargetGroup).await;
        theirs.fill(WHO, "Kollegaens ord").fill(HOW_MANY, "4321").press("senere").await.expect(200);
        let page = mine.fill(WHO, "Mine ord").fill("malgruppe-medvirkning", "Et råd").press("videre").await.expect(409);
        page.says("To har skrevet i samme del").says("Eksempel Person (innsender) har lagret i denne delen");
        page.says("Sto før").says(before.lines().next().unwrap_or_default()).says("Kollegaens ord").says("Mine ord");
        assert_eq!(page.all("#konflikt legend").len(), 1, "one question of three");
        assert_eq!(d.value(Section::TargetGroup, WHO).await, "Kollegaens ord", "nothing is overwritten");
        // All else of both stands in the form.
        let form = page.form("skjema");
        assert_eq!((form.value(HOW_MANY).as_str(), form.value(WHO).as_str()), ("4\u{a0}321", "Mine ord"));
        assert_eq!(form.value(&format!("_velg.{WHO}")), "mitt");
        form.fill(&format!("_velg.{WHO}"), choice).press("Lagre valgene").await.expect(200);
        assert_eq!(d.value(Section::TargetGroup, WHO).await, stands);
        assert_eq!(d.value(Section::TargetGroup, HOW_MANY).await, "4\u{a0}321");
        assert_eq!(d.value(Section::TargetGroup, "malgruppe-medvirkning").await, "Et råd");
        // For the next round.
        let form = d.mine.get(&d.at(Section::TargetGroup)).await.form("skjema");
        form.fill(WHO, &before)
            .fill(HOW_MANY, "1")
            .fill("malgruppe-medvirkning", "x")
            .press("senere")
            .await
            .expect(200);
    }
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn ones_own_windows_never_clash_and_nothing_is_gone(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let address = d.at(Section::TargetGroup);
    let open = async || d.mine.get(&address).await.form("skjema");
    let (one, other) = (open().await, open().await);
    one.fill(WHO, "Fra det ene vinduet").press("senere").await.expect(200);
    // Another field: silently.
    let home = other.clone().fill(HOW_MANY, "77").press("senere").await.expect(200);
    home.does_not_say("annet vindu").does_not_say("har endret i delen");
    assert_eq!(d.value(Section::TargetGroup, WHO).await, "Fra det ene vinduet");
    // The same: what is saved last stands, and the page says where the other is.
    let page = other.fill(WHO, "Fra det andre").press("senere").await.expect(200);
    page.says("Du hadde lagret noe annet i samme svar fra et annet vindu");
    assert_eq!(page.form("skjema").value(WHO), "Fra det andre");
    let history = page.follow("Historikk").await.expect(200);
    history.says("Fra det ene vinduet").says("Fra det andre");
    // Also when both save by themselves, within a sitting.
    let (one, other) = (open().await.fill(WHO, "Av seg selv, én"), open().await.fill(WHO, "Av seg selv, to"));
    assert_eq!(autosave(&d.mine, &one).await.0, 200);
    let (status, said) = autosave(&d.mine, &other).await;
    assert_eq!(status, 200, "{said}");
    assert!(said["tekst"].as_str().is_some_and(|t| t.contains("et annet vindu")), "{said}");
    d.mine.get(&format!("{address}/historikk")).await.expect(200).says("Av seg selv, én").says("Av seg selv, to");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn rows_of_both_are_kept_and_a_row_changed_and_removed_is_told_in_words(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let section = Section::Risks;
    let (mine, theirs) = d.both(section).await;
    let (mine, theirs) = (mine.press("legg-til:risiko").await, theirs.press("legg-til:risiko").await);
    let new: Vec<String> = theirs.form("skjema").names().into_iter().filter(|n| n.starts_with("risiko-hva.")).collect();
    // Both have a blank row under one id by now; each fills it in.
    let name = new.last().expect("a new row");
    assert_ne!(name, "risiko-hva.r1", "{new:?}");
    theirs.form("skjema").fill(name, "Kollegaens risiko").press("senere").await.expect(200);
    let page = mine.form("skjema").fill(name, "Min risiko").press("senere").await;
    assert_eq!(page.status, 200, "{}", page.text());
    let titles = d.mine.get(&d.at(section)).await.expect(200).text();
    assert!(titles.contains("Kollegaens risiko") && titles.contains("Min risiko"), "{titles}");

    let (mine, theirs) = d.both(section).await;
    theirs.fill("risiko-tiltak.r1", "Kollegaens nye tiltak").press("senere").await.expect(200);
    let page = mine.press("fjern:risiko:r1").await.expect(409);
    page.says("Raden er ikke med").says("Kollegaens nye tiltak");
    page.form("skjema").fill("_velg.risiko.r1", "kollegaens").press("Lagre valgene").await.expect(200);
    assert_eq!(d.value(section, "risiko-tiltak.r1").await, "Kollegaens nye tiltak");
    // The other way: the row I have changed is gone from what is saved.
    let (mine, theirs) = d.both(section).await;
    theirs.press("fjern:risiko:r1").await.expect(200);
    let page = mine.fill("risiko-tiltak.r1", "Mitt tiltak").press("senere").await.expect(409);
    page.says("Raden er ikke med").says("Mitt tiltak");
    page.form("skjema").press("Lagre valgene").await.expect(200);
    assert_eq!(d.value(section, "risiko-tiltak.r1").await, "Mitt tiltak");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_page_that_saves_by_itself_goes_on_from_what_it_shows(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let (mine, theirs) = d.both(Section::TargetGroup).await;
    let before = mine.value(WHO);
    let theirs = theirs.fill(HOW_MANY, "4321");
    assert_eq!(autosave(&d.theirs, &theirs).await.0, 200);
    let mine = mine.fill(WHO, "Først");
    let (status, said) = autosave(&d.mine, &mine).await;
    assert_eq!((status, said["eget"].as_str()), (200, Some("1")), "{said}");
    assert!(said["tekst"].as_str().is_some_and(|t| t.contains("(innsender) har også endret")), "{said}");
    assert!(said["her"].as_str().is_some_and(|t| t.contains("Eksempel Person (innsender) skriver her")), "{said}");
    let changes = d.mine.get(said["lenke"]["til"].as_str().expect("a link")).await.expect(200);
    changes.says("4 321").says("har endret i delen mens du skrev");
    // The page still shows the old number: saving again must not put it back, nor what is typed be kept back.
    let mine = goes_on(mine, &said).fill(WHO, &before);
    let (status, said) = autosave(&d.mine, &mine).await;
    assert_eq!(status, 200, "{said}");
    assert_eq!(d.value(Section::TargetGroup, HOW_MANY).await, "4\u{a0}321");
    assert_eq!(d.value(Section::TargetGroup, WHO).await, before, "what was typed back is back");
    // Typing where the colleague has written is a clash, although the page does not show it.
    let mine = goes_on(mine, &said).fill(HOW_MANY, "5000");
    let (status, said) = autosave(&d.mine, &mine).await;
    assert_eq!(status, 409, "{said}");
    assert!(said["tekst"].as_str().is_some_and(|t| t.contains("«Omtrent hvor mange gjelder det?»")), "{said}");
    assert_eq!(d.value(Section::TargetGroup, HOW_MANY).await, "4\u{a0}321");
    let page = mine.press("senere").await.expect(409);
    page.says("4 321").says("5 000");
    page.form("skjema").press("Lagre valgene").await.expect(200);
    assert_eq!(d.value(Section::TargetGroup, HOW_MANY).await, "5\u{a0}000");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_pages_that_fill_in_the_first_row_of_a_group_by_themselves_make_two(pool: PgPool) {
    let world = World::new(pool).await;
    let (one, other) = (
        world.person(Role::MunicipalityWriter, "Alvdal").await,
        world.person(Role::MunicipalitySubmitter, "Alvdal").await,
    );
    world.open_call().await;
    let list = one.get("/soknader").await.expect(200);
    let home = list.form("/soknader").press_once("Start en søknad").await.expect(303).leads_to().expect("the draft");
    let address = format!("{home}/del/aktiviteter");
    let (mine, theirs) = (one.get(&address).await.form("skjema"), other.get(&address).await.form("skjema"));
    let theirs = theirs.fill("aktivitet-hva.r1", "Kollegaens");
    let (_, there) = autosave(&other, &theirs).await;
    let mine = mine.fill("aktivitet-hva.r1", "Min");
    let (status, said) = autosave(&one, &mine).await;
    assert_eq!(status, 200, "{said}");
    // Each goes on under the id their own page has.
    let mine = goes_on(mine, &said).fill("aktivitet-hva.r1", "Min egen");
    let (status, said) = autosave(&one, &mine).await;
    assert_eq!(status, 200, "{said}");
    let theirs = goes_on(theirs, &there).fill("aktivitet-hva.r1", "Kollegaens egen");
    assert_eq!(autosave(&other, &theirs).await.0, 200);
    goes_on(mine, &said).fill("aktivitet-ar.r1", "2028").press("senere").await.expect(200);
    let form = one.get(&address).await.expect(200).form("skjema");
    assert_eq!(
        (form.value("aktivitet-hva.r1").as_str(), form.value("aktivitet-ar.r1").as_str()),
        ("Kollegaens egen", "")
    );
    assert_eq!((form.value("aktivitet-hva.r2").as_str(), form.value("aktivitet-ar.r2").as_str()), ("Min egen", "2028"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_form_whose_beginning_is_not_kept_is_compared_whole(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let (mine, theirs) = d.both(Section::TargetGroup).await;
    theirs.fill(HOW_MANY, "4321").press("senere").await.expect(200);
    sqlx::query("delete from section_version where version = 1 and section = 'malgruppe'")
        .execute(&d.world.pool)
        .await
        .unwrap();
    let page = mine.fill(WHO, "Mitt").press("senere").await.expect(409);
    page.says("Vi vet ikke lenger hva som sto der da").does_not_say("Sto før");
    assert_eq!(page.all("#konflikt legend").len(), 2);
    let form = page.form("skjema").fill(&format!("_velg.{HOW_MANY}"), "kollegaens");
    form.press("Lagre valgene").await.expect(200);
    assert_eq!(d.value(Section::TargetGroup, HOW_MANY).await, "4\u{a0}321");
    assert_eq!(d.value(Section::TargetGroup, WHO).await, "Mitt");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_writes_here_now_is_seen_for_a_quarter_of_an_hour(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let home = format!("/soknader/{}", d.id);
    let (mine, theirs) = d.both(Section::TargetGroup).await;
    d.mine.get(&home).await.expect(200).does_not_say("skriver her");
    theirs.fill(HOW_MANY, "12").press("senere").await.expect(200).does_not_say("skriver her");
    let nynorsk = d.world.person(Role::MunicipalityReader, "Alvdal").await.in_language(Lang::Nn);
    for address in [home.clone(), d.at(Section::TargetGroup)] {
        d.mine.get(&address).await.expect(200).says("Eksempel Person (innsender) skriver her, sist kl. 11.00");
        nynorsk.get(&home).await.expect(200).says("Eksempel Person (innsendar) skriv her, sist kl. 11.00");
        d.theirs.get(&address).await.expect(200).does_not_say("skriver her");
    }
    d.mine.get(&d.at(Section::Need)).await.expect(200).does_not_say("skriver her");
    let (_, said) = autosave(&d.mine, &mine.fill(WHO, "x")).await;
    assert!(said["her"].as_str().is_some_and(|t| t.contains("skriver her")), "{said}");
    d.world.clock.advance(Duration::minutes(16));
    d.mine.get(&home).await.expect(200).does_not_say("skriver her");
    d.world.finish().await;
}

/// The forms of the history that go back, by what stands beside them.
fn back(page: &Answer, number: i32) -> Form {
    page.form("/historikk").forge("tilbake", &number.to_string())
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_history_tells_who_changed_what_and_leads_back(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let address = d.at(Section::About);
    let history = format!("{address}/historikk");
    let title = d.value(Section::About, "om-prosjekttittel").await;
    d.theirs.get(&address).await.form("skjema").fill("om-prosjekttittel", "Et annet navn").press("senere").await;
    let page = d.mine.get(&address).await.expect(200).follow("Historikk").await.expect(200);
    assert_eq!(page.path, history);
    page.says("Eksempel Person (innsender)")
        .says("Eksempel Person (utfyller)")
        .says("Et annet navn")
        .says("Gjelder nå");
    page.says("1 svar endret").says("1. mars 2027 kl. 11.00");
    assert_eq!(page.all("main .ds-card h2"), ["1. mars 2027 kl. 11.00", "1. mars 2027 kl. 10.00"]);
    let stale = back(&page, 1);
    let gone = page.form("/historikk").press_first().await.expect(200);
    gone.says("Svarene er satt tilbake til slik de var 1. mars 2027 kl. 10.00");
    assert_eq!(d.value(Section::About, "om-prosjekttittel").await, title);
    assert_eq!(d.world.count("select count(*) from application where title = 'Et annet navn'").await, 0);
    // What stood is in the history itself, and can be gone back to.
    back(&gone, 2).press_first_once().await.expect(303);
    assert_eq!(d.value(Section::About, "om-prosjekttittel").await, "Et annet navn");
    stale.press_first().await.expect(409).says("Delen er endret etter at du åpnet siden");
    assert_eq!(d.value(Section::About, "om-prosjekttittel").await, "Et annet navn");
    let page = d.mine.get(&history).await.expect(200);
    back(&page, 99).press_first_once().await.expect(404);
    page.form("/historikk").forge("tilbake", "alle").press_first_once().await.expect(303);

    // Whoever only reads, reads it; nobody outside the municipality knows of it.
    let reader = d.world.person(Role::MunicipalityReader, "Alvdal").await;
    let read = reader.get(&history).await.expect(200);
    assert!(read.text().contains("Et annet navn") && !read.has("main form"));
    page.form("/historikk").sent_from(&reader).press_first_once().await.expect(403);
    let elsewhere = d.world.person(Role::MunicipalitySubmitter, "Tynset").await;
    elsewhere.get(&history).await.expect(404);
    let role = elsewhere.actor().assignment.to_string();
    let forged = page.form("/historikk").forge("_rolle", &role).sent_from(&elsewhere);
    forged.press_first_once().await.expect(404);
    let office = d.world.person(Role::Caseworker, "innlandet").await;
    assert!([403, 404].contains(&office.get(&history).await.status.as_u16()));
    let gone = d.mine.get(&format!("/soknader/{}/del/finnes-ikke/historikk", d.id)).await;
    assert_eq!(gone.status, 404);

    // A deleted draft takes them along.
    assert!(d.world.count("select count(*) from section_version").await > 10);
    let ask = d.theirs.get(&format!("/soknader/{}/slett", d.id)).await.expect(200);
    ask.form("/slett").press("Slett utkastet").await.expect(200);
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_a_page_saved_by_itself_is_given_up_a_day_later_and_never_before(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let address = d.at(Section::TargetGroup);
    let mut form = d.mine.get(&address).await.form("skjema");
    let open = form.clone();
    for n in 0..5 {
        d.world.clock.advance(Duration::minutes(1));
        form = form.fill(WHO, &format!("Ord nummer {n}"));
        let (_, said) = autosave(&d.mine, &form).await;
        form = goes_on(form, &said);
    }
    let kept = "select count(*) from section_version where section = 'malgruppe'";
    assert_eq!(d.world.count(kept).await, 6);
    // The history shows one of the sitting.
    let page = d.mine.get(&format!("{address}/historikk")).await.expect(200);
    page.says("Ord nummer 4").does_not_say("Ord nummer 3");
    assert_eq!(page.all("main .ds-card h2").len(), 2);
    // A colleague's form that was opened in between is merged nearly a day later.
    let theirs = d.theirs.get(&address).await.form("skjema");
    let hours_pass = async |hours: i32| {
        sqlx::query("update section_version set saved_at = saved_at - make_interval(hours => $1)")
            .bind(hours)
            .execute(&d.world.pool)
            .await
            .unwrap();
        sqlx::query(
            "update application_section s set saved_at = v.saved_at from section_version v
                     where (v.application, v.section, v.version) = (s.application, s.section, s.version)",
        )
        .execute(&d.world.pool)
        .await
        .unwrap();
    };
    hours_pass(23).await;
    autosave(&d.mine, &form.clone().fill(WHO, "Neste dag")).await;
    assert_eq!(d.world.count(kept).await, 7);
    let page = theirs.fill(HOW_MANY, "77").press("lagre").await.expect(200);
    page.says("Neste dag").says("har endret i delen mens du skrev");
    hours_pass(25).await;
    let form = d.mine.get(&address).await.form("skjema").fill(WHO, "To dager etter");
    autosave(&d.mine, &form).await;
    // The first, the last of the first sitting, the next day's (the colleague came after it), the colleague's, this one.
    assert_eq!(d.world.count(kept).await, 5);
    // The first form is of what the draft was made with, which no page saved by itself.
    open.fill("malgruppe-medvirkning", "Sent, men godt").press("senere").await.expect(200);
    assert_eq!(d.value(Section::TargetGroup, "malgruppe-medvirkning").await, "Sent, men godt");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_answer_to_a_question_is_written_together_too(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let colleague = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.ask(&people.caseworker, id, "Hvor mange?", &[Section::TargetGroup]).await;
    let address = format!("/soknader/{id}/del/malgruppe?fra=sporsmal");
    let open = async |browser: &Browser| browser.get(&address).await.expect(200).form("skjema");
    let (mine, theirs) = (open(&people.submitter).await, open(&colleague).await);
    theirs.fill(HOW_MANY, "4321").press("senere").await.expect(200);
    let page = mine.fill(WHO, "Det jeg skrev").press("videre").await.expect(200);
    page.says("Eksempel Person (utfyller) har endret i delen")
        .follow("Gå videre")
        .await
        .expect(200)
        .says("Hvor mange?");
    let form = open(&colleague).await;
    assert_eq!((form.value(WHO).as_str(), form.value(HOW_MANY).as_str()), ("Det jeg skrev", "4\u{a0}321"));
    // Going back is answering too: in what was asked about, and nothing else.
    let history = people.submitter.get(&format!("/soknader/{id}/del/malgruppe/historikk")).await.expect(200);
    history.form("/historikk").press_first().await.expect(200).says("Svarene er satt tilbake");
    let closed = people.submitter.get(&format!("/soknader/{id}/del/behov/historikk")).await.expect(200);
    assert!(!closed.has("main form"));
    let role = people.submitter.actor().assignment.to_string();
    let forged = [("_rolle", role.as_str()), ("versjon", "1"), ("tilbake", "1")];
    let refused = people.submitter.post(&format!("/soknader/{id}/del/behov/historikk"), &forged).await;
    assert!([403, 404, 409].contains(&refused.status.as_u16()), "{}", refused.status);
    world.finish().await;
}

/// As many gains as there is room for, all of them filled in by both.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_hundred_answers_that_both_have_changed_are_chosen_one_by_one(pool: PgPool) {
    let d = Draft::complete(pool).await;
    let section = Section::Benefits;
    let mut all = d.world.answers.clone();
    all.retain(|of, _| *of == section);
    let rows = all.get_mut(&section).unwrap().groups.get_mut("gevinst").unwrap();
    let first = rows[0].clone();
    rows.extend((3..=20).map(|n| Row { id: format!("r{n}"), ..first.clone() }));
    d.world.save(&d.mine, d.id, &all, false).await;
    d.world.clock.advance(Duration::hours(1));

    let (mut mine, mut theirs) = d.both(section).await;
    let fields: Vec<String> = mine.text_fields().into_iter().filter(|name| name.contains(".r")).take(200).collect();
    assert_eq!(fields.len(), 200);
    for (n, field) in fields.iter().enumerate() {
        mine = mine.fill(field, &format!("Mitt {n}."));
        theirs = theirs.fill(field, &format!("Kollegaens {n}."));
    }
    theirs.press("senere").await.expect(200);
    let page = mine.press("senere").await.expect(409);
    page.says("Mitt 0.").says("Kollegaens 0.").says("Mitt 199.").says("Kollegaens 199.");
    assert_eq!(page.all("#konflikt legend").len(), 200);
    let mut form = page.form("skjema");
    // A page that is sent as it is chooses what is one's own, as it says; every other is the colleague's.
    for field in fields.iter().step_by(2) {
        form = form.fill(&format!("_velg.{field}"), "kollegaens");
    }
    form.press("Lagre valgene").await.expect(200);
    let stands = d.mine.get(&d.at(section)).await.expect(200).form("skjema");
    for (n, field) in fields.iter().enumerate() {
        let whose = if n % 2 == 0 { "Kollegaens" } else { "Mitt" };
        assert_eq!(stands.value(field), format!("{whose} {n}."), "{field}");
    }
    // What was not chosen is in the history.
    let history = d.mine.get(&format!("{}/historikk", d.at(section))).await.expect(200);
    history.says("Kollegaens 1.").says("Mitt 1.");
    d.world.finish().await;
}
