//! Partners and municipalities are asked by a link and answer without an account; nothing of it stops a sending.

use axum::http::Method;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::builders::{FOLLOWERS, add_row, set, set_in_row};
use crate::world::{People, World};

/// An application of Alvdal with a partner, a municipality that applies together and one that follows.
struct Asked {
    world: World,
    people: People,
    id: ApplicationId,
}

const PARTNER: &str = "epost.partner.r1";
const COOPERATING: &str = "epost.cooperating.r1";

fn follower() -> String {
    format!("epost.follower.{}", FOLLOWERS[0])
}

impl Asked {
    async fn new(pool: PgPool) -> Asked {
        let mut world = World::new(pool).await;
        let other = FOLLOWERS[1].to_string();
        let fields = [
            ("samarbeid-kommune", other.as_str()),
            ("samarbeid-penger", "100 000"),
            ("samarbeid-eier", "Kommunalsjef"),
        ];
        add_row(&mut world.answers, Section::Partners, "samarbeid", &fields);
        set(&mut world.answers, Section::Budget, "budsjett-egen-penger.2027", "100 000");
        set(&mut world.answers, Section::Budget, "budsjett-egen-arbeid.2027", "200 000");
        let people = world.people_of("Alvdal").await;
        let call = world.open_call().await;
        let id = world.complete_draft(&people.submitter, call).await;
        Asked { world, people, id }
    }
    fn page(&self) -> String {
        format!("/soknader/{}/partnere", self.id)
    }
    async fn ask(&self, fields: &[(&str, &str)]) -> crate::browser::Answer {
        let page = self.people.submitter.get(&self.page()).await.expect(200);
        page.form("skjema").fill_all(fields.iter().copied()).press("Send spørsmål").await
    }
    /// The link in the newest mail to an address.
    async fn link(&self, to: &str) -> String {
        let mail = self.world.mail().await;
        let (_, subject, text) = mail.iter().rev().find(|(receiver, _, _)| receiver == to).expect("a mail");
        assert!(!format!("{subject}{text}").contains("Trygg natt"), "the project is not named in mail: {text}");
        let at = text.find("/bidrag/").expect("a link");
        text[at..].split_whitespace().next().unwrap().to_owned()
    }
}

async fn answer(who: &Browser, link: &str, fields: &[(&str, &str)]) -> crate::browser::Answer {
    let form = who.get(link).await.expect(200).form("skjema");
    form.fill_all(fields.iter().copied()).press("Send svaret").await
}

const YES: &[(&str, &str)] = &[("svar", "ja"), ("navn", "Eksempel Leder"), ("rolle", "Daglig leder")];

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn one_confirms_one_declines_one_never_answers_and_the_office_sees_it(pool: PgPool) {
    let a = Asked::new(pool).await;
    let follower = follower();
    let writer = a.world.person(Role::MunicipalityWriter, "Alvdal").await;
    writer.get(&format!("/soknader/{}", a.id)).await.expect(200).follow("Bekreftelser fra partnere").await.expect(200);
    a.ask(&[
        (PARTNER, "leder@sentralen.example"),
        (COOPERATING, "post@stavanger.example"),
        (&follower, "post@oslo.example"),
    ])
    .await
    .expect(200)
    .says("3 spørsmål er sendt.");
    let nobody = a.world.anonymous();
    let partner = a.link("leder@sentralen.example").await;
    let joint = a.link("post@stavanger.example").await;
    answer(&nobody, &partner, YES).await.expect(200).says("Dere har svart at det stemmer");
    let no =
        [("svar", "nei"), ("navn", "Eksempel Direktør"), ("rolle", "Kommunedirektør"), ("kommentar", "Vi har 50 000.")];
    answer(&nobody, &joint, &no).await.expect(200).says("Dere har svart at det ikke stemmer").says("Vi har 50 000.");

    a.world.clock.advance(Duration::minutes(5));
    a.world.send(&a.people.submitter, a.id, "").await;
    let case = format!("/saker/{}", a.id);
    let page = a.people.caseworker.get(&case).await.expect(200);
    page.says("Frivilligsentralen").says("Bekreftet").says("Avslått").says("Vi har 50 000.").says("Ikke svart");
    page.does_not_say("leder@sentralen.example").does_not_say("Etter at søknaden ble sendt");

    // What comes after the sending stands for itself.
    a.world.clock.advance(Duration::hours(1));
    let third = a.link("post@oslo.example").await;
    answer(&nobody.clone().in_language(Lang::Nn), &third, &[("svar", "ja"), ("navn", "Døme"), ("rolle", "Leiar")])
        .await;
    let page = a.people.caseworker.get(&case).await.expect(200);
    page.says("Ikke svart").says("Etter at søknaden ble sendt: Bekreftet").says("Døme, Leiar");
    a.people.submitter.get(&format!("/soknader/{}", a.id)).await.expect(200).says("En som skal bidra, bekreftet det.");
    // Who asks after the sending asks about what was sent.
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200).says("1 spørsmål er sendt.");
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_link_is_used_once_and_reading_uses_nothing_up(pool: PgPool) {
    let a = Asked::new(pool).await;
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let link = a.link("leder@sentralen.example").await;
    let nobody = a.world.anonymous();
    // What scans mail reads it, again and again, in whatever way; and shows what was kept for it and nothing else.
    for _ in 0..3 {
        let read = nobody.ask(Method::GET, &link, None, &[("user-agent", "mail scanner")]).await.expect(200);
        assert_eq!(read.header("referrer-policy"), "strict-origin");
        assert_eq!(read.header("cache-control"), "no-store");
    }
    let page = nobody.get(&link).await.expect(200);
    page.says("Frivilligsentralen").says("To timer i uken").says("Alvdal kommune").says("3 600 000 kr");
    page.does_not_say("Kommunalsjef").does_not_say("post@kommune.example").does_not_say("100 000");
    // Nothing typed is lost: not with a fault, not in the other language.
    let form = page.form("skjema").fill("svar", "nei").fill("navn", "Eksempel Leder");
    let again = form.press("Send svaret").await.expect(422);
    assert!(again.has_fault("rolle") && again.has_fault("kommentar") && !again.has_fault("navn"));
    let nynorsk = again.form("skjema").press("Nynorsk").await.expect(200);
    nynorsk.says("Stemmer det som står om dykk?");
    assert_eq!(nynorsk.form("skjema").value("navn"), "Eksempel Leder");
    let nobody = a.world.anonymous();
    let none = nobody.get(&link).await.form("skjema").press("Send svaret").await.expect(422);
    assert!(none.has_fault("svar-ja") && !none.has_fault("kommentar"));
    // Used, it shows what was answered; a second answer is refused and changes nothing.
    let twice = nobody.get(&link).await.expect(200).form("skjema");
    answer(&nobody, &link, YES).await.expect(200).says("Eksempel Leder, Daglig leder");
    nobody.get(&link).await.expect(200).says("Dere har svart at det stemmer");
    let late = twice.fill_all([("svar", "nei"), ("navn", "X"), ("rolle", "Y"), ("kommentar", "Z")]);
    late.press("Send svaret").await.expect(409).says("Svaret var alt gitt.").says("Eksempel Leder");
    assert_eq!(a.world.count("select count(*) from partner_confirmation where confirmed").await, 1);
    for unknown in ["/bidrag/x", &format!("/bidrag/{}", "0".repeat(64))] {
        nobody.get(unknown).await.expect(410).says("Lenken virker ikke lenger");
        nobody.post(unknown, YES).await.expect(410);
    }
    // It opens nothing else: not where an invitation or a new password is.
    let token = link.trim_start_matches("/bidrag/");
    nobody.get(&format!("/invitasjon/{token}")).await.expect(410);
    nobody.get(&format!("/nytt-passord/{token}")).await.expect(410);
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_link_that_is_revoked_replaced_too_old_or_of_a_gone_application_is_dead(pool: PgPool) {
    let mut a = Asked::new(pool).await;
    let nobody = a.world.anonymous();
    let dead = async |link: &str| {
        nobody.get(link).await.expect(410).does_not_say("Frivilligsentralen");
        nobody.post(link, YES).await.expect(410);
    };
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let first = a.link("leder@sentralen.example").await;
    let open = nobody.get(&first).await.expect(200).form("skjema");
    // Asked again: the newest works.
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let second = a.link("leder@sentralen.example").await;
    dead(&first).await;
    open.fill_all(YES.iter().copied()).press("Send svaret").await.expect(410);
    // Taken back.
    let page = a.people.submitter.get(&a.page()).await.expect(200);
    let back = page.form("skjema").press("Trekk tilbake spørsmålet til Frivilligsentralen").await.expect(200);
    back.says("Spørsmålet er trukket tilbake.").says("Spørsmålet er trukket");
    dead(&second).await;
    // A page from before: it says so, and does nothing.
    let page = page.form("skjema").press("Trekk tilbake spørsmålet til Frivilligsentralen").await.expect(409);
    page.says("Slik står det nå");
    // Too old: the day is data.
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let third = a.link("leder@sentralen.example").await;
    a.world.clock.advance(Duration::days(30) - Duration::seconds(1));
    nobody.get(&third).await.expect(200);
    a.world.clock.advance(Duration::seconds(1));
    dead(&third).await;
    a.people.submitter = a.world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    a.people.submitter.get(&a.page()).await.expect(200).says("Ikke svart i tide");
    // Of a deleted draft, which may be fetched back.
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let fourth = a.link("leder@sentralen.example").await;
    a.people.submitter.post(&format!("/soknader/{}/slett", a.id), &[]).await.expect(200);
    dead(&fourth).await;
    a.people.submitter.post(&format!("/soknader/papirkurv/{}", a.id), &[]).await.expect(200);
    nobody.get(&fourth).await.expect(200);
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_answer_is_to_what_was_shown(pool: PgPool) {
    let mut a = Asked::new(pool).await;
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let link = a.link("leder@sentralen.example").await;
    let nobody = a.world.anonymous();
    answer(&nobody, &link, YES).await.expect(200);
    a.people.submitter.get(&a.page()).await.expect(200).does_not_say("Teksten er endret");
    set_in_row(&mut a.world.answers, Section::Partners, "partner", 1, "partner-bidrag", "Ti timer i uken");
    let changed = [(Section::Partners, a.world.answers[&Section::Partners].clone())].into();
    a.world.save(&a.people.submitter, a.id, &changed, true).await;
    let page = a.people.submitter.get(&a.page()).await.expect(200);
    page.says("Bekreftet").says("Teksten er endret etterpå. Svaret gjelder det som sto da.").says("Ti timer i uken");
    // The partner still sees what it has answered to; the office is told.
    nobody.get(&link).await.expect(200).says("To timer i uken").does_not_say("Ti timer i uken");
    a.world.send(&a.people.submitter, a.id, "").await;
    let case = a.people.caseworker.get(&format!("/saker/{}", a.id)).await.expect(200);
    case.says("Svaret gjelder det som sto da");
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200).does_not_say("Svaret gjelder det som sto da");
    let link = a.link("leder@sentralen.example").await;
    nobody.get(&link).await.expect(200).says("Ti timer i uken");
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_wrong_address_and_too_many_questions_are_told_and_nothing_typed_is_lost(pool: PgPool) {
    let mut a = Asked::new(pool).await;
    let page = a.ask(&[(PARTNER, "leder@"), (COOPERATING, "post@stavanger.example")]).await.expect(422);
    assert!(page.has_fault(PARTNER) && !page.has_fault(COOPERATING));
    assert_eq!(page.form("skjema").value(PARTNER), "leder@");
    assert_eq!(page.form("skjema").value(COOPERATING), "post@stavanger.example");
    assert_eq!(a.world.count("select count(*) from partner_confirmation").await, 0);
    assert!(a.ask(&[]).await.expect(422).has_fault(PARTNER));
    for _ in 0..3 {
        a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
        a.world.clock.advance(Duration::minutes(1));
    }
    let page = a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(422);
    page.says("Prøv igjen i morgen.");
    assert_eq!(a.world.count("select count(*) from partner_confirmation").await, 3);
    a.world.clock.advance(Duration::days(1));
    a.people.submitter = a.world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    // Enter in a field sends nothing.
    let page = a.people.submitter.get(&a.page()).await.expect(200);
    page.form("skjema").fill(PARTNER, "en@annen.example").press_first().await.expect(200);
    assert_eq!(a.world.count("select count(*) from partner_confirmation").await, 4);
    // Who may only read sees it, and asks nobody.
    let reader = a.world.person(Role::MunicipalityReader, "Alvdal").await;
    assert!(!reader.get(&a.page()).await.expect(200).has_button("Send spørsmål"));
    reader.post(&a.page(), &[("handling", "spor"), (PARTNER, "x@y.example")]).await.expect(403);
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_that_does_not_arrive_is_told_to_the_municipality(pool: PgPool) {
    let a = Asked::new(pool).await;
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let given_up = "update job set given_up_at = $1, last_error = 'no such mailbox' where dedupe like 'partner-%'";
    sqlx::query(given_up).bind(a.world.now()).execute(&a.world.pool).await.unwrap();
    a.people.submitter.get(&a.page()).await.expect(200).says("E-posten kom ikke fram.");
    // What was asked about a draft that is emptied goes with it.
    a.people.submitter.post(&format!("/soknader/{}/slett", a.id), &[]).await.expect(200);
    a.world.clock.advance(Duration::days(32));
    let mut tx = a.world.tx().await;
    praksisnaer::store::application::bin::empty(&mut tx, a.world.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(a.world.count("select count(*) from partner_confirmation").await, 0);
    assert_eq!(a.world.count("select count(*) from personal_link").await, 0);
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_letter_of_intent_is_a_file_in_both_standards_for_both_and_nobody_else(pool: PgPool) {
    let a = Asked::new(pool).await;
    a.ask(&[(PARTNER, "leder@sentralen.example")]).await.expect(200);
    let link = a.link("leder@sentralen.example").await;
    let nobody = a.world.anonymous();
    let page = nobody.get(&format!("{link}/avtale")).await.expect(200);
    let own = a.people.submitter.get(&a.page()).await.expect(200);
    let own = own.follow("Intensjonsavtale med Frivilligsentralen").await.expect(200);
    let (question, file) = (own.path.clone(), |lang: &str| format!("intensjonsavtale-frivilligsentralen-{lang}.pdf"));
    for (lang, words) in [("nb", "Last ned på bokmål (PDF)"), ("nn", "Last ned på nynorsk (PDF)")] {
        let address = format!("{link}/avtale.pdf?malform={lang}");
        assert!(page.has_link(words) && page.attributes("a", "href").contains(&address), "{address}");
        let theirs = nobody.get_once(&address).await.expect(200);
        assert_eq!(theirs.header("content-type"), "application/pdf");
        let name = format!("attachment; filename=\"{}\"", file(lang));
        assert_eq!(theirs.header("content-disposition"), name);
        assert_eq!(theirs.header("referrer-policy"), "strict-origin");
        assert!(theirs.bytes.starts_with(b"%PDF-1.7"));
        // The same for the municipality, and each time: it follows from what was kept when it was asked.
        a.world.clock.advance(Duration::minutes(1));
        assert!(own.has_link(words));
        let ours = a.people.submitter.get_once(&format!("{question}.pdf?malform={lang}")).await.expect(200);
        assert!(ours.bytes == theirs.bytes && ours.header("content-disposition") == name);
    }
    // Confirmed, it says so: another file.
    let before = nobody.get_once(&format!("{link}/avtale.pdf")).await.expect(200);
    answer(&nobody, &link, YES).await.expect(200);
    let signed = nobody.get_once(&format!("{link}/avtale.pdf")).await.expect(200);
    assert!(signed.bytes != before.bytes);
    for other in ["Tynset", "Stavanger"] {
        let other = a.world.person(Role::MunicipalitySubmitter, other).await;
        other.get(&format!("{question}.pdf")).await.expect(404);
    }
    nobody.get("/bidrag/x/avtale.pdf").await.expect(410);
    a.world.finish().await;
}
