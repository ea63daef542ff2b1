//! The ministry's calls: from a draft of the proposed texts to a published call, and the programme's second period.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::i18n::call_proposal;
use sqlx::PgPool;

use crate::world::World;

const LAST: &str = "select id::text from call order by made_at desc limit 1";

async fn last_call(world: &World) -> String {
    sqlx::query_scalar(LAST).fetch_one(&world.pool).await.unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_call_is_published_only_with_all_five_parts_in_both_languages(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    world.make_reachable(manager.actor().account).await;
    let edit = manager
        .get("/utlysninger")
        .await
        .expect(200)
        .form("Lag en ny utlysning")
        .press("Lag en ny utlysning")
        .await
        .expect(200);
    let id = last_call(&world).await;
    // Part (e) is empty in nynorsk, the title in bokmål, and part (c) does not say that late applications can be dismissed.
    let form = edit.form("skjema").fill("regel-5-nn", "  ").fill("tittel-nb", "");
    let form = form.fill("regel-3-nn", "Kommunar kan søkje.");
    let review = form.press("Lagre og se over før kunngjøring").await.expect(200);
    assert!(review.title().starts_with("Feil:"));
    assert_eq!(
        review.faults().iter().map(|f| f.0.as_str()).collect::<Vec<_>>(),
        ["tittel-nb", "regel-3-nn", "regel-5-nn"]
    );
    review.says("Skriv del e av regelverket, «Evaluering», på nynorsk");
    review.says("Del c av regelverket, «Tildelingskriterier og beregning», må ha setningen");
    let path = format!("/utlysninger/{id}/kunngjor");
    let version = world.count("select version::bigint from call order by made_at desc limit 1").await.to_string();
    manager
        .post(&path, &[("versjon", &version), ("handling", "kunngjor")])
        .await
        .expect(422)
        .says("del e av regelverket");
    assert_eq!(world.count("select count(*) from call where stage = 'published'").await, 0);
    world.anonymous().get(&format!("/utlysning/{id}")).await.expect(404);

    let form = manager.get(&format!("/utlysninger/{id}/rediger")).await.expect(200).form("skjema");
    let form = form.fill("regel-5-nn", "Programmet blir evaluert.").fill("tittel-nb", "Praksisnært program");
    let form = form.fill("regel-3-nn", &format!("Kommunar kan søkje. {}", call_proposal::late_rule().nn));
    let review = form.press("Lagre og se over før kunngjøring").await.expect(200);
    assert_eq!(review.faults(), []);
    review.form("skjema").press("Kunngjør").await.expect(200).says("Kunngjort");
    assert_eq!(world.count("select count(*) from event where kind = 'call_published'").await, 1);
    world.anonymous().get(&format!("/utlysning/{id}")).await.expect(200);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_proposed_rules_say_what_the_fields_say(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let edit = manager.get("/utlysninger").await.expect(200).form("Lag en ny utlysning");
    let edit = edit.press("Lag en ny utlysning").await.expect(200);
    let form = edit.form("skjema").fill("minst", "200 000").fill("mest", "5 000 000");
    let form = form.fill("vekt-behov", "25").fill("vekt-gevinst", "15").fill("regel-4-nb", "Egne ord om rapporter.");
    let review = form.press("Lagre og se over før kunngjøring").await.expect(200);
    let rules = review.html.replace("&nbsp;", "\u{a0}").replace("&#160;", "\u{a0}");
    assert!(rules.contains("minst 200\u{a0}000\u{a0}kr og høyst 5\u{a0}000\u{a0}000\u{a0}kr"), "{rules}");
    assert!(rules.contains("minst 200\u{a0}000\u{a0}kr og høgst 5\u{a0}000\u{a0}000\u{a0}kr"), "{rules}");
    assert!(rules.contains("Gevinstar: 15\u{a0}%") && !rules.contains("150\u{a0}000\u{a0}kr"), "{rules}");
    review.says("Egne ord om rapporter.");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_fault_of_a_call_is_named_and_nothing_typed_is_lost(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let id = world.call_draft().await;
    let path = format!("/utlysninger/{id}/rediger");
    let long = "9".repeat(300);
    let title = "Lang tittel ".repeat(40);
    for (field, typed) in [
        ("apner-dato", "31.06.2027"),
        ("apner-dato", "i morgen"),
        ("stenger-kl", "25.00"),
        ("stenger-kl", "klokka tre 😀"),
        ("stenger-dato", "01.01.2020"),
        ("vedtak-dato", "01.01.2020"),
        ("minst", long.as_str()),
        ("mest", "1"),
        ("mest", "čđŋšŧž"),
        ("vekt-behov", "16"),
        ("vekt-gevinst", "0"),
        ("vekt-evne", ""),
        ("tittel-nn", title.as_str()),
    ] {
        let page =
            manager.get(&path).await.expect(200).form("skjema").fill(field, typed).press("Lagre").await.expect(422);
        assert!(page.title().starts_with("Feil:"));
        assert!(page.has_fault(field), "{field} «{typed}»: {:?}", page.faults());
        assert_eq!(page.form("skjema").value(field), typed);
    }
    assert_eq!(world.count("select max(version)::bigint from call").await, 1);
    // The language button keeps what is typed, and saves nothing.
    let form = manager.get(&path).await.expect(200).form("skjema").fill("kort-nb", "Halvferdig setning om");
    let nynorsk = form.press("Nynorsk").await.expect(200);
    assert_eq!(
        (nynorsk.language().as_str(), nynorsk.form("skjema").value("kort-nb").as_str()),
        ("nn", "Halvferdig setning om")
    );
    assert_eq!(world.count("select max(version)::bigint from call").await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn other_weights_are_a_new_set_and_a_stale_form_overwrites_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let id = world.call_draft().await;
    let path = format!("/utlysninger/{id}/rediger");
    let sets = "select count(*) from criteria_set";
    let before = world.count(sets).await;
    let stale = manager.get(&path).await.expect(200).form("skjema");
    let form = manager.get(&path).await.expect(200).form("skjema").fill("kort-nb", "Lagret av den første.");
    form.press("Lagre").await.expect(200).says("Utlysningen er lagret");
    assert_eq!(world.count(sets).await, before, "the same weights are the same set");

    let page = stale.fill("kort-nb", "Skrevet av den andre.").press("Lagre").await.expect(409);
    page.says("To har skrevet i samme del").says("Lagret av den første.");
    assert_eq!(page.form("skjema").value("kort-nb"), "Skrevet av den andre.");
    assert_eq!(world.count("select count(*) from call where summary_nb = 'Lagret av den første.'").await, 1);
    page.form("skjema").press("Lagre det jeg skrev").await.expect(200);
    assert_eq!(world.count("select count(*) from call where summary_nb = 'Skrevet av den andre.'").await, 1);

    let form =
        manager.get(&path).await.expect(200).form("skjema").fill_all([("vekt-behov", "10"), ("vekt-gevinst", "30")]);
    form.press("Lagre").await.expect(200);
    assert_eq!(world.count(sets).await, before + 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_published_call_is_never_emptied_shortened_or_cancelled_under_what_is_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    world.submitted(&submitter, call).await;
    let path = format!("/utlysninger/{call}/rediger");
    // Emptied, it is refused; a shorter deadline too.
    let form = manager.get(&path).await.expect(200).form("skjema").fill("regel-5-nb", "");
    assert!(form.press("Se over endringen").await.expect(422).has_fault("regel-5-nb"));
    let form = manager.get(&path).await.expect(200).form("skjema").fill("stenger-dato", "02.03.2027");
    assert!(form.press("Se over endringen").await.expect(422).has_fault("stenger-dato"));
    // What is sent must be decided: the call cannot be cancelled under it, and the list does not offer it.
    assert!(!manager.get("/utlysninger").await.expect(200).has(&format!("a[href='/utlysninger/{call}/avlys']")));
    manager.get(&format!("/utlysninger/{call}/avlys")).await.expect(200).says("1 søknad er sendt");
    let other = world.open_call().await;
    let page = manager.get(&format!("/utlysninger/{other}/avlys")).await.expect(200);
    // Only its own button cancels: not Enter, not a button of another page.
    assert!(!page.has("button[name=handling][value=lagre]"));
    let version = page.form("skjema").value("versjon");
    for button in ["lagre", ""] {
        let fields = [("versjon", version.as_str()), ("handling", button)];
        manager.post(&format!("/utlysninger/{other}/avlys"), &fields).await.expect(200);
    }
    assert_eq!(world.count("select count(*) from call where stage = 'cancelled'").await, 0);
    page.form("skjema").press("Avlys utlysningen").await.expect(200).says("Avlyst");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_draft_is_deleted_by_its_own_button_as_it_was_seen_and_a_published_call_never(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let (draft, published) = (world.call_draft().await, world.open_call().await);
    let drafts = "select count(*) from call where stage = 'draft'";
    let before = world.count(drafts).await;
    let address = format!("/utlysninger/{draft}/slett");
    let list = manager.get("/utlysninger").await.expect(200);
    assert!(list.has(&format!("a[href='{address}']")));
    assert!(!list.has(&format!("a[href='/utlysninger/{published}/slett']")));
    manager.get(&format!("/utlysninger/{published}/slett")).await.expect(404);
    manager.get(&format!("/utlysninger/{draft}/avlys")).await.expect(404);
    let opened = manager.get(&address).await.expect(200);
    let version = opened.form("skjema").value("versjon");
    for button in ["avlys", ""] {
        let fields = [("versjon", version.as_str()), ("handling", button)];
        manager.post(&address, &fields).await.expect(200);
    }
    // A colleague has written in it since: it is shown again and stays.
    let edit = manager.get(&format!("/utlysninger/{draft}/rediger")).await.expect(200);
    edit.form("skjema").fill("tittel-nb", "Skrevet imens").press("Lagre").await.expect(200);
    let again = opened.form("skjema").press("Slett utkastet").await.expect(409);
    again.says("En annen har endret utlysningen");
    again.says("Skrevet imens");
    assert_eq!(world.count(drafts).await, before);
    assert!(!again.form("skjema").press("Slett utkastet").await.expect(200).has(&format!("a[href='{address}']")));
    assert_eq!(world.count(drafts).await, before - 1);
    manager.get(&format!("/utlysninger/{draft}/rediger")).await.expect(404);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_second_period_is_closed_until_a_decision_opens_it(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let reader = world.person(Role::MinistryReader, "").await;
    let page = reader.get("/programmet").await.expect(200);
    page.says("Ikke åpnet").does_not_say("Åpne periode 2");
    reader
        .post("/programmet", &[("vedtak", "x"), ("steg", "forhandsvist"), ("handling", "fastsett")])
        .await
        .expect(403);

    let form = manager.get("/programmet").await.expect(200).form("skjema");
    let page = form.fill("vedtak", "   ").press("Se over").await.expect(422);
    assert!(page.has_fault("vedtak"));
    let confirm = page
        .form("skjema")
        .fill("vedtak", "Prop. 1 S (2031–2032), midtveisevalueringen")
        .press("Se over")
        .await
        .expect(200);
    assert_eq!(confirm.heading(), "Vil du åpne periode 2?");
    assert_eq!(
        world.count("select count(*) from period where opened_at is not null").await,
        1,
        "nothing is opened by looking"
    );
    let nynorsk = manager.in_language(Lang::Nn);
    confirm.form("skjema").press("Åpne periode 2").await.expect(200).says("Prop. 1 S (2031–2032)");
    assert_eq!(world.count("select count(*) from period where opened_at is not null").await, 2);
    assert_eq!(world.count("select count(*) from event where kind = 'period_opened'").await, 1);
    nynorsk.get("/programmet").await.expect(200).says("Programperiodane");
    world.finish().await;
}
