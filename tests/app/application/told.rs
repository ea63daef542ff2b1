//! Who in a municipality hears that something waits to be confirmed or sent, by mail and among the deadlines: role by role.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::world::World;

/// A person in each role of a municipality.
struct Town {
    world: World,
    people: [(Role, Browser); 4],
    /// How many mails have been looked at.
    seen: usize,
}

/// What a role meets: how the subjects of the mail since last time begin; its first line among the deadlines, and whose turn that is.
type Met = (Role, &'static [&'static str], &'static str, &'static str);

impl Town {
    async fn new(pool: PgPool, place: &str) -> Town {
        let world = World::new(pool).await;
        let mut people = Vec::new();
        for role in Role::MUNICIPALITY {
            people.push((role, world.person(role, place).await));
        }
        Town { world, people: people.try_into().map_err(|_| "four roles").unwrap(), seen: 0 }
    }
    fn of(&self, role: Role) -> &Browser {
        &self.people.iter().find(|(r, _)| *r == role).unwrap().1
    }
    async fn meets(&mut self, what: &str, table: [Met; 4]) {
        let all = self.world.mail().await;
        let new: Vec<_> = all[self.seen..].to_vec();
        self.seen = all.len();
        for (role, mail, line, turn) in table {
            let to = format!("{}-", role.code());
            let got: Vec<&str> =
                new.iter().filter(|(address, _, _)| address.starts_with(&to)).map(|(_, s, _)| s.as_str()).collect();
            let as_told = got.len() == mail.len() && got.iter().zip(mail).all(|(got, told)| got.starts_with(told));
            assert!(as_told, "{what}: mail to {role:?}: {got:?}");
            let page = self.of(role).get("/frister").await.expect(200);
            let first = |of: &str| page.all(&format!("main ol.frister {of}")).into_iter().next().unwrap_or_default();
            assert_eq!((first("h2").as_str(), first(".ds-tag").as_str()), (line, turn), "{what}: line of {role:?}");
        }
    }
    async fn later(&self) {
        self.world.clock.advance(Duration::minutes(5));
    }
}

async fn press(who: &Browser, page: &str, form: &str, button: &str) {
    who.get(page).await.expect(200).form(form).press(button).await.expect(200);
}

async fn confirm(who: &Browser, id: ApplicationId) {
    let form = who.get(&format!("/soknader/{id}/bekreft")).await.expect(200).form("skjema");
    form.fill("lest", "ja").press("bekreft").await.expect(200);
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_may_send_hears_of_what_is_ready_called_back_asked_and_answered(pool: PgPool) {
    use Role::{
        MunicipalityAdministrator as A, MunicipalityReader as R, MunicipalitySubmitter as S, MunicipalityWriter as W,
    };
    let mut town = Town::new(pool, "Alvdal").await;
    let call = town.world.open_call().await;
    let id = town.world.complete_draft(town.of(W), call).await;
    let home = format!("/soknader/{id}");
    let (send, ours, mine, theirs) = ("Send søknaden", "Deres tur", "Din tur", "Innsenderens tur");
    town.meets("a draft", [(R, &[], send, ours), (W, &[], send, ours), (S, &[], send, ours), (A, &[], send, ours)])
        .await;

    press(town.of(W), &format!("{home}/klar"), "/klar", "Si fra at søknaden er klar").await;
    let line = "Send søknaden, som er klar";
    let told = &["En søknad er klar til sending"];
    town.meets(
        "ready",
        [(R, &[], line, theirs), (W, &[], line, theirs), (S, told, line, mine), (A, &[], line, theirs)],
    )
    .await;
    town.of(S).get("/soknader").await.expect(200).says("Klar til sending");
    // Whoever may send it says nothing of the kind: nobody has to confirm it.
    assert_eq!(town.of(S).get_once(&format!("{home}/klar")).await.leads_to(), Some(home.clone()));

    town.world.send(town.of(S), id, "").await;
    town.world.mail().await;
    town.seen = town.world.mail().await.len();
    town.world.call_back(town.of(S), id).await;
    let (line, told) = ("Send søknaden på nytt", &["Søknaden er hentet tilbake: sak 2027/1"]);
    let all = [(R, &[][..], line, ours), (W, &[], line, ours), (S, told, line, ours), (A, &[], line, ours)];
    town.meets("called back", all).await;
    town.later().await;
    press(town.of(A), &format!("{home}/klar"), "/klar", "Si fra at søknaden er klar").await;
    let (line, told) = ("Send søknaden, som er klar", &["En søknad er klar til sending"]);
    let all = [(R, &[][..], line, theirs), (W, &[], line, theirs), (S, told, line, mine), (A, &[], line, theirs)];
    town.meets("called back and ready", all).await;

    town.world.send_again(town.of(S), id).await;
    let caseworker = town.world.person(Role::Caseworker, "innlandet").await;
    let mut tx = town.world.tx().await;
    praksisnaer::store::casework::cases::take(&mut tx, &caseworker.office_actor(), id, town.world.now()).await.unwrap();
    tx.commit().await.unwrap();
    town.seen = town.world.mail().await.len();
    town.world.ask(&caseworker, id, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let line = "Svar på spørsmålet fra Statsforvalteren";
    let told = &["Spørsmål i sak 2027/1: svar innen"];
    let all = [(R, &[][..], line, ours), (W, &[], line, ours), (S, told, line, ours), (A, &[], line, ours)];
    town.meets("asked", all).await;

    town.later().await;
    // An answer in writing: said to be ready when it can be sent, until a word of it is changed.
    let question = format!("{home}/sporsmal");
    let writer = town.of(W).clone();
    let page = writer.get(&question).await.expect(200);
    let refused = page.form("skjema").press("Si fra at svaret er klart").await.expect(422);
    refused.says("Svaret er ikke sendt");
    let said = refused.form("skjema").fill("svar", "Lederen for natten").press("klar").await.expect(200);
    said.says("De som kan sende svaret, får e-post").says("at svaret er klart til sending.");
    assert!(!said.has_button("Si fra at svaret er klart"));
    let (line, told) = ("Send svaret, som er klart", &["Et svar til Statsforvalteren er klart til sending"]);
    let all = [(R, &[][..], line, theirs), (W, &[], line, theirs), (S, told, line, mine), (A, &[], line, theirs)];
    town.meets("answered", all).await;
    let mail = town.world.mail().await;
    let (_, _, text) = mail.last().unwrap();
    assert!(text.contains("2027/1") && text.contains(&question) && !text.contains("Trygg natt"), "{text}");
    town.of(R).get("/soknader").await.expect(200).says("Svaret er klart til sending");
    // Who may send it sends it, and a reader says nothing.
    town.of(S)
        .post_once(&question, &[("svar", "Lederen for natten"), ("versjon", "1"), ("handling", "klar")])
        .await
        .expect(403);
    town.of(R).post_once(&question, &[("svar", "x"), ("versjon", "1"), ("handling", "klar")]).await.expect(403);
    town.later().await;
    press(&writer, &question, "skjema", "Lagre svaret").await;
    town.of(S).get(&question).await.expect(200).says("at svaret er klart til sending.");
    let form = writer.get(&question).await.expect(200).form("skjema");
    let changed = form.fill("svar", "Lederen for nattjenesten").press("Lagre svaret").await.expect(200);
    changed.says("Svaret er endret etter at det var klart").says("endret «Svaret deres»");
    let line = "Svar på spørsmålet fra Statsforvalteren";
    let all = [(R, &[][..], line, ours), (W, &[], line, ours), (S, &[], line, ours), (A, &[], line, ours)];
    town.meets("changed", all).await;
    assert_eq!(list_broken(&mut town.world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
    press(&writer, &question, "skjema", "Si fra at svaret er klart").await;
    press(town.of(S), &question, "skjema", "send").await;
    assert_eq!(town.world.count("select count(*) from ready_draft").await, 0, "sent: nothing is ready");
    town.of(S).get("/frister").await.expect(200).says("Dere har ingen frister nå.");
    town.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_may_confirm_is_asked_and_whoever_may_send_hears_when_somebody_has(pool: PgPool) {
    use Role::{
        MunicipalityAdministrator as A, MunicipalityReader as R, MunicipalitySubmitter as S, MunicipalityWriter as W,
    };
    // Written to in nynorsk, whatever its people read their pages in.
    let mut town = Town::new(pool, "Gloppen").await;
    // Fourteen days before the deadline: the day of the first reminder.
    let now = town.world.now();
    let call = town.world.call(now - Duration::weeks(2), now + Duration::days(14)).await;
    let id = town.world.complete_draft(town.of(W), call).await;
    let home = format!("/soknader/{id}");
    let choice = town.of(A).get("/kollegaer/bekreftelse").await.expect(200).form("skjema").fill("to-personer", "ja");
    choice.press("Lagre valget").await.expect(200);
    let (waits, sends) = ("En kollegas tur", "Innsenderens tur");
    let (confirm_it, sent_by) = ("Bekreft at søknaden kan sendes", "Send søknaden, som er klar");
    let waiting = "Søknaden venter på bekreftelse";
    let asked = &["Ein søknad må stadfestast før han kan sendast"][..];

    // A writer says that it is ready.
    let page = town.of(W).get(&format!("{home}/klar")).await.expect(200);
    page.says("Disse blir bedt om å bekrefte og får e-post")
        .says("Disse kan sende når den er bekreftet, og får e-post");
    page.form("/klar").press_first().await.expect(200).says("De som kan bekrefte søknaden, får e-post");
    let told = &["Ein søknad må stadfestast før du kan sende han"];
    town.meets(
        "to be confirmed",
        [
            (R, asked, confirm_it, "Din tur"),
            (W, &[], confirm_it, "Din tur"),
            (S, told, waiting, waits),
            (A, asked, confirm_it, "Din tur"),
        ],
    )
    .await;
    for role in [R, S] {
        town.of(role).get("/soknader").await.expect(200).says("Venter på bekreftelse").does_not_say("Klar til sending");
    }
    let link = town.of(R).get("/frister").await.expect(200).follow("Les og bekreft søknaden").await.expect(200);
    assert_eq!(link.path, format!("{home}/bekreft"));
    // Who only reads is reminded of it too.
    let mut tx = town.world.tx().await;
    praksisnaer::store::application::reminders::remind(&mut tx, town.world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let reminded = town.world.mail().await;
    for (role, line) in
        [(R, "må bekreftes før den kan sendes"), (W, "er ikke sendt"), (S, "er ikke sendt"), (A, "må bekreftes")]
    {
        let to = format!("{}-", role.code());
        let of = |(address, subject, text): &&(String, String, String)| {
            address.starts_with(&to) && subject == "Dette venter på deg" && text.contains(line)
        };
        assert_eq!(reminded.iter().filter(of).count(), 1, "{role:?} {reminded:?}");
    }
    town.seen = reminded.len();

    // The reader confirms it.
    confirm(town.of(R), id).await;
    let told = &["Ein søknad er stadfesta og kan sendast"];
    town.meets(
        "confirmed",
        [(R, &[], sent_by, sends), (W, &[], sent_by, sends), (S, told, sent_by, "Din tur"), (A, &[], sent_by, sends)],
    )
    .await;
    town.of(S).get("/frister").await.expect(200).says("har bekreftet at den kan sendes.");
    town.of(R).get("/soknader").await.expect(200).says("Klar til sending");

    // An answer is changed: neither holds. The one who may send it asks.
    town.later().await;
    let section = format!("{home}/del/malgruppe");
    let form = town.of(W).get(&section).await.expect(200).form("skjema").fill("malgruppe-hvem", "De som bor alene");
    form.press("senere").await.expect(200);
    let (send, ours) = ("Send søknaden", "Deres tur");
    let all = [(R, &[][..], send, ours), (W, &[], send, ours), (S, &[], send, ours), (A, &[], send, ours)];
    town.meets("changed", all).await;
    let page = town.of(S).get(&home).await.expect(200).follow("Be om bekreftelse").await.expect(200);
    page.does_not_say("Disse kan sende når den er bekreftet");
    page.form("/klar").press("Be om bekreftelse").await.expect(200).says("De som kan bekrefte søknaden, får e-post");
    town.meets(
        "asked by the sender",
        [
            (R, asked, confirm_it, "Din tur"),
            (W, asked, confirm_it, "Din tur"),
            (S, &[], waiting, waits),
            (A, asked, confirm_it, "Din tur"),
        ],
    )
    .await;
    // Another who may send it is asked as everybody else, and has done enough when they have confirmed it.
    let second = town.world.person(S, "Gloppen").await;
    second.get("/frister").await.expect(200).says(confirm_it);
    confirm(&second, id).await;
    second.get("/frister").await.expect(200).says(waiting).does_not_say(confirm_it);
    let page = town.of(S).get("/frister").await.expect(200);
    assert_eq!(page.all("main ol.frister h2").first().map(String::as_str), Some(sent_by));
    let form = town.of(S).get(&format!("{home}/kontroller")).await.expect(200).form("send");
    form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordførar").press("send").await.expect(200);
    assert_eq!(list_broken(&mut town.world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
    town.world.finish().await;
}
