//! The short track: small projects in an early phase answer fewer questions, and are judged for what was asked.

use praksisnaer::domain::application::form::{
    AllAnswers, Context, Section, Track, budget_cell, complete, section_faults, track,
};
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::programme::calls::ShortTrack;
use praksisnaer::domain::programme::goals::Phase;
use praksisnaer::domain::values::money::Kroner;
use sqlx::PgPool;

use crate::builders::{PERIOD, context, sample_answers, set, set_in_row};
use crate::world::World;

const LEFT_OUT: [&str; 4] = ["impl-drift-nar", "impl-drift-vilkar", "impl-drift-budsjett", "impl-drift-anslag"];

/// 450 000 kr for trying something out, and no answer to what the short track leaves out.
fn small() -> AllAnswers {
    let mut all = sample_answers(PERIOD);
    set(&mut all, Section::About, "om-fase-slutt", "utproving");
    for year in PERIOD.first_year..=PERIOD.first_year + 2 {
        for (kind, amount) in
            [("budsjett-kost-lonn", "150 000"), ("budsjett-kost-utstyr", ""), ("budsjett-egen-arbeid", "")]
        {
            set(&mut all, Section::Budget, &budget_cell(kind, year), amount);
        }
        set(&mut all, Section::Budget, &budget_cell("budsjett-soknad", year), "150 000");
    }
    for key in LEFT_OUT {
        set(&mut all, Section::Implementation, key, "");
    }
    set(&mut all, Section::Implementation, "impl-drift-anslag", "Lisens for ti brukere");
    for key in ["gevinst-nullpunkt-unntak-hvorfor", "gevinst-retning"] {
        set_in_row(&mut all, Section::Benefits, "gevinst", 2, key, "");
    }
    all.remove(&Section::Risks);
    all
}

fn with(short_track: Option<ShortTrack>) -> Context {
    Context { short_track, ..context() }
}

fn up_to(kroner: i64, last_phase: Phase) -> Context {
    with(Some(ShortTrack { up_to: Kroner::new(kroner), last_phase }))
}

fn messages(all: &AllAnswers, context: &Context) -> Vec<&'static str> {
    Section::ALL
        .into_iter()
        .flat_map(|section| section_faults(section, all, context))
        .map(|fault| fault.message)
        .collect()
}

#[test]
fn a_small_project_in_an_early_phase_is_whole_without_what_the_short_track_leaves_out() {
    let all = small();
    let short = up_to(450_000, Phase::Testing);
    let whole = complete(&all, &short).expect("nothing is missing");
    assert_eq!((whole.track, whole.risks.len()), (Track::Short, 0));
    // What the cost of operation builds on is asked instead.
    let mut silent = all.clone();
    set(&mut silent, Section::Implementation, "impl-drift-anslag", "");
    assert_eq!(messages(&silent, &short), ["impl-drift-anslag-feil-mangler"]);
    // When a number will be measured is asked on every track.
    let mut silent = all.clone();
    set_in_row(&mut silent, Section::Benefits, "gevinst", 2, "gevinst-nullpunkt-unntak-dato", "");
    assert_eq!(messages(&silent, &short), ["gevinst-nullpunkt-feil-unntak"]);
    // What is begun is judged.
    let mut begun = all;
    set(&mut begun, Section::Implementation, "impl-drift-nar", "en gang");
    assert_eq!(messages(&begun, &short), ["impl-drift-nar-feil-format"]);
}

#[test]
fn whoever_applies_for_more_goes_further_or_has_no_such_call_is_asked_everything() {
    let everything = [
        "impl-drift-nar-feil-mangler",
        "impl-drift-vilkar-feil-mangler",
        "impl-drift-budsjett-feil-mangler",
        "gevinst-nullpunkt-feil-unntak",
        "risiko-feil-ingen",
    ];
    for context in [up_to(449_999, Phase::Testing), up_to(450_000, Phase::Exploring), with(None)] {
        assert_eq!(track(&small(), &context), Track::Full);
        assert_eq!(messages(&small(), &context), everything);
    }
    // A sum that nobody can read is not small.
    let mut unread = small();
    set(&mut unread, Section::Budget, "budsjett-soknad.2028", "litt");
    assert_eq!(track(&unread, &up_to(450_000, Phase::Testing)), Track::Full);
    assert_eq!(track(&AllAnswers::new(), &up_to(450_000, Phase::Testing)), Track::Full);
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_pages_of_a_small_project_ask_for_less_and_the_office_is_told(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    sqlx::query("update call set short_track_up_to = 450000, short_track_last_phase = 2")
        .execute(&world.pool)
        .await
        .unwrap();
    let people = world.people_of("Alvdal").await;
    let id = world.draft(&people.submitter, call).await;
    let home = format!("/soknader/{id}");
    let submitter = &people.submitter;
    submitter.get(&home).await.expect(200).says("Risiko i prosjektet").says("0 av 10").does_not_say("Kort spor");
    world.save(submitter, id, &small(), true).await;
    let list = submitter.get(&home).await.expect(200);
    list.says("Kort spor: Dere søker om høyst 450 000 kr").says("9 av 9").does_not_say("Risiko i prosjektet");
    let plan = submitter.get(&format!("{home}/del/implementeringsplan")).await.expect(200);
    assert!(plan.has("#impl-drift-anslag") && !plan.has("#impl-drift-nar") && !plan.has("#impl-drift-vilkar"));
    let gains = submitter.get(&format!("{home}/del/gevinstrealiseringsplan")).await.expect(200);
    assert!(!gains.has("[id='gevinst-nullpunkt-unntak-hvorfor.r2']"));
    // The list of what is due counts no parts that are not asked for.
    submitter.get("/frister").await.expect(200).says("9 deler er ferdige");
    // From the last section that is asked, one goes on to the check page.
    let check = gains.form("skjema").press("videre").await.expect(200);
    assert_eq!(check.path, format!("{home}/kontroller"));
    check.does_not_say("Risiko i prosjektet");
    let form = check.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
    form.press("Send søknaden").await.expect(200).says("Søknaden er sendt");
    assert_eq!(world.count("select count(*) from application where track = 'short'").await, 1);
    let due = "select count(*) from application_benefit where exception_due is not null and exception_reason is null and rises is null";
    assert_eq!(world.count(due).await, 1);
    let case = people.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Kort spor.").says("Det skal ikke trekke ned.");
    case.says("Vanlig drift er anslått til 410 000 kr i året. Anslaget bygger på: Lisens for ti brukere");
    // What was not asked for is nowhere told as not answered.
    let read = people.caseworker.get(&format!("/saker/{id}/soknad")).await.expect(200);
    read.does_not_say("Risiko i prosjektet").does_not_say("Ikke svart på");
    for page in ["svar", "utskrift"] {
        let page = submitter.get(&format!("{home}/{page}")).await.expect(200);
        page.does_not_say("Risiko i prosjektet")
            .does_not_say("Tidspunkt for overgang til drift")
            .does_not_say("Ikke svart på");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_ministry_sets_both_limits_of_the_short_track_or_none(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.call_draft().await;
    let manager = world.person(Role::FrameManager, "").await;
    let edit = format!("/utlysninger/{call}/rediger");
    let form = || async { manager.get(&edit).await.expect(200).form("skjema") };
    for (amount, phase, at) in [
        ("500 000", "", "kort-spor-fase"),
        ("", "utproving", "kort-spor-belop"),
        ("mye", "utproving", "kort-spor-belop"),
    ] {
        let refused = form()
            .await
            .fill("kort-spor-belop", amount)
            .fill("kort-spor-fase", phase)
            .press("Lagre og se over før kunngjøring")
            .await;
        assert!(refused.expect(422).has_fault(at), "{amount} {phase}");
    }
    let saved = form()
        .await
        .fill("kort-spor-belop", "0,5 mill")
        .fill("kort-spor-fase", "utproving")
        .press("Lagre og se over før kunngjøring")
        .await;
    saved.expect(200);
    let again = form().await;
    assert_eq!(
        (again.value("kort-spor-belop").as_str(), again.value("kort-spor-fase").as_str()),
        ("500\u{a0}000", "utproving")
    );
    // The rules say it, and stop saying it.
    assert!(again.value("regel-3-nb").contains("høyst 500\u{a0}000\u{a0}kr og ikke går lenger enn fasen «Utprøving»"));
    again
        .fill("kort-spor-belop", "")
        .fill("kort-spor-fase", "")
        .press("Lagre og se over før kunngjøring")
        .await
        .expect(200);
    assert!(!form().await.value("regel-3-nb").contains("kort spor"));
    assert_eq!(world.count("select count(*) from call where short_track_up_to is null").await, 1);
    world.finish().await;
}
