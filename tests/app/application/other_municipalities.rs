//! A municipality that another has asked about its part answers signed in, by who answers for it; or by the link: once.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::builders::{FOLLOWERS, add_row, set};
use crate::world::{People, World};

/// Alvdal has named Oslo, which follows, and Stavanger, which applies together with it.
struct Asked {
    world: World,
    people: People,
    id: ApplicationId,
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
        let asked = Asked { world, people, id };
        let follower = format!("epost.follower.{}", FOLLOWERS[0]);
        let fields = [(follower.as_str(), "post@oslo.example"), ("epost.cooperating.r1", "post@stavanger.example")];
        let page = asked.people.submitter.get(&asked.page()).await.expect(200);
        page.form("skjema").fill_all(fields).press("Send spørsmål").await.expect(200).says("2 spørsmål er sendt.");
        asked
    }
    fn page(&self) -> String {
        format!("/soknader/{}/partnere", self.id)
    }
    async fn link(&self, to: &str) -> String {
        let mail = self.world.mail().await;
        let (_, _, text) = mail.iter().rev().find(|(receiver, _, _)| receiver == to).expect("a mail");
        let at = text.find("/bidrag/").expect("a link");
        text[at..].split_whitespace().next().unwrap().to_owned()
    }
    async fn question(&self, part: &str) -> String {
        let sql =
            "select '/andre-kommuner/' || id from partner_confirmation where part = $1 order by asked_at desc limit 1";
        sqlx::query_scalar(sql).bind(part).fetch_one(&self.world.pool).await.unwrap()
    }
}

const YES: &[(&str, &str)] = &[("svar", "ja"), ("rolle", "Kommunedirektør")];

async fn answer(who: &Browser, question: &str, fields: &[(&str, &str)]) -> Answer {
    let form = who.get(question).await.expect(200).form("skjema");
    form.fill_all(fields.iter().copied()).press("Send svaret").await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_municipality_answers_signed_in_or_by_the_link_and_once(pool: PgPool) {
    let a = Asked::new(pool).await;
    let oslo = a.world.person(Role::MunicipalityAdministrator, "Oslo").await;
    let stavanger = a.world.person(Role::MunicipalitySubmitter, "Stavanger").await;
    // It waits where deadlines are, and in a list of its own.
    let due = oslo.get("/frister").await.expect(200);
    due.says("Svar Alvdal kommune").says("digitalt tilsyn · Alvdal kommune").says("31. mars 2027");
    due.follow("Andre kommuner spør dere").await.expect(200).says("Trygg natt hjemme").says("Ikke svart");
    let question = due.follow("Svar på spørsmålet").await.expect(200);
    let follower = a.question("follower").await;
    assert_eq!(question.path, follower);
    // What was kept when it was asked, and nothing else of the application.
    question.says("Alvdal kommune").says("Trygg natt hjemme").says("3 600 000 kr").says("Oslo kommune skal være med");
    question.does_not_say("Kommunalsjef").does_not_say("100 000").does_not_say("post@oslo.example");
    // Nothing typed is lost: not with a fault, not in the other language.
    let refused = question.form("skjema").fill("svar", "nei").press("Send svaret").await.expect(422);
    assert!(refused.has_fault("rolle") && refused.has_fault("kommentar"));
    let form = refused.form("skjema").fill("rolle", "Kommunedirektør");
    let nynorsk = form.press("Nynorsk").await.expect(200);
    nynorsk.says("Les, og svar for kommunen.");
    assert_eq!(nynorsk.form("skjema").value("rolle"), "Kommunedirektør");
    let _ = oslo.clone().in_language(Lang::Nb);
    let twice = oslo.get(&follower).await.expect(200).form("skjema");
    let done = answer(&oslo, &follower, YES).await.expect(200);
    done.says("Dere har svart at det stemmer").says("Eksempel Person, Kommunedirektør, svarte");
    done.says("Svaret kom fra kommunens egen bruker, innlogget.");
    assert!(!done.has("#skjema"));
    twice.fill_all([("svar", "nei"), ("rolle", "X"), ("kommentar", "Z")]).press("Send svaret").await.expect(409);
    // Whoever has the link reads what was answered, and answers no more.
    let nobody = a.world.anonymous();
    let link = a.link("post@oslo.example").await;
    nobody.get(&link).await.expect(200).says("Dere har svart at det stemmer");
    let late = [("svar", "nei"), ("navn", "X"), ("rolle", "Y"), ("kommentar", "Z")];
    nobody.post(&link, &late).await.expect(409).says("Svaret var alt gitt.");
    oslo.get("/frister").await.expect(200).does_not_say("Svar Alvdal kommune");

    // The other way round.
    let joint = a.question("cooperating").await;
    let open = stavanger.get(&joint).await.expect(200).form("skjema");
    let link = a.link("post@stavanger.example").await;
    let by_link = [("svar", "nei"), ("navn", "Eksempel Leder"), ("rolle", "Rådmann"), ("kommentar", "Vi har 50 000.")];
    let form = nobody.get(&link).await.expect(200).form("skjema");
    form.fill_all(by_link).press("Send svaret").await.expect(200);
    let late = open.fill_all(YES.iter().copied()).press("Send svaret").await.expect(409);
    late.says("Svaret var alt gitt.")
        .says("Eksempel Leder, Rådmann, svarte")
        .says("Svaret kom fra den personlige lenken.");
    stavanger.get("/andre-kommuner").await.expect(200).says("Avslått").says("Se svaret");
    assert_eq!(a.world.count("select count(*) from partner_confirmation where answered_by is not null").await, 1);
    assert_eq!(a.world.count("select count(*) from event where kind = 'partner_answered'").await, 2);

    // Both who asked and the office see which way it was.
    a.world.clock.advance(Duration::minutes(5));
    let own = a.people.submitter.get(&a.page()).await.expect(200);
    own.says("Svaret kom fra kommunens egen bruker, innlogget.").says("Svaret kom fra den personlige lenken.");
    a.world.send(&a.people.submitter, a.id, "").await;
    let case = a.people.caseworker.get(&format!("/saker/{}", a.id)).await.expect(200);
    case.says("Svaret kom fra kommunens egen bruker, innlogget.").says("Svaret kom fra den personlige lenken.");
    // The letter of intent is theirs too.
    let letter = oslo.get_once(&format!("{follower}/avtale.pdf?malform=nn")).await.expect(200);
    assert!(letter.bytes.starts_with(b"%PDF-1.7"));
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_is_for_who_answers_for_the_one_that_is_asked(pool: PgPool) {
    let mut a = Asked::new(pool).await;
    let follower = a.question("follower").await;
    // Neither another municipality, nor the one that asks, nor the other that is asked.
    for place in ["Tynset", "Alvdal", "Stavanger"] {
        let other = a.world.person(Role::MunicipalityAdministrator, place).await;
        other.get(&follower).await.expect(404);
        other.post(&follower, YES).await.expect(404);
        other.get(&format!("{follower}/avtale.pdf")).await.expect(404);
    }
    a.people.caseworker.get(&follower).await.expect(404);
    // Of its own, those who answer for it.
    for role in [Role::MunicipalityWriter, Role::MunicipalityReader] {
        let other = a.world.person(role, "Oslo").await;
        other.get("/andre-kommuner").await.expect(403);
        other.get(&follower).await.expect(403);
        other.post(&follower, YES).await.expect(403);
        let due = other.get("/frister").await.expect(200);
        due.does_not_say("Svar Alvdal kommune");
        assert!(!due.has_link("Andre kommuner spør dere"));
    }
    assert_eq!(a.world.count("select count(*) from partner_confirmation where answered_at is not null").await, 0);

    // Taken back, of a deleted draft, or too old: it is not there.
    let oslo = a.world.person(Role::MunicipalitySubmitter, "Oslo").await;
    let gone = async |oslo: &Browser| {
        oslo.get(&follower).await.expect(404);
        oslo.post(&follower, YES).await.expect(404);
        oslo.get("/andre-kommuner").await.expect(200).says("Ingen andre kommuner har spurt dere.");
        oslo.get("/frister").await.expect(200).does_not_say("Svar Alvdal kommune");
    };
    a.people.submitter.post(&format!("/soknader/{}/slett", a.id), &[]).await.expect(200);
    gone(&oslo).await;
    a.people.submitter.post(&format!("/soknader/papirkurv/{}", a.id), &[]).await.expect(200);
    oslo.get(&follower).await.expect(200);
    a.world.clock.advance(Duration::days(30));
    let oslo = a.world.person(Role::MunicipalitySubmitter, "Oslo").await;
    gone(&oslo).await;
    a.people.submitter = a.world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    a.people.submitter.get(&a.page()).await.expect(200).says("Ikke svart i tide");
    a.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn of_two_answers_at_once_one_stands(pool: PgPool) {
    let a = Asked::new(pool).await;
    let oslo = a.world.person(Role::MunicipalityAdministrator, "Oslo").await;
    let follower = a.question("follower").await;
    let link = a.link("post@oslo.example").await;
    let nobody = a.world.anonymous();
    let by_link = [("svar", "nei"), ("navn", "X"), ("rolle", "Y"), ("kommentar", "Z")];
    let (signed_in, linked) = tokio::join!(oslo.post_once(&follower, YES), nobody.post_once(&link, &by_link));
    let mut both = [signed_in.status.as_u16(), linked.status.as_u16()];
    both.sort_unstable();
    assert_eq!(both, [303, 409]);
    assert_eq!(a.world.count("select count(*) from partner_confirmation where answered_at is not null").await, 1);
    assert_eq!(a.world.count("select count(*) from event where kind = 'partner_answered'").await, 1);
    a.world.finish().await;
}
