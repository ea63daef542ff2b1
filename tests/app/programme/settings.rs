//! Law and policy as dated values on pages: who may change what, with what follows shown first, from a day to come.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::programme::settings::{LawProfile, Setting, Steward};
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::programme::settings;
use sqlx::PgPool;
use time::Duration;
use time::macros::date;

use crate::browser::{Answer, Browser};
use crate::world::World;

const MADE: &str = "select count(*) from setting where made_at is not null";

/// Fields of a change that each setting accepts on 15 March 2027.
fn change_of(setting: Setting) -> Vec<(&'static str, &'static str)> {
    let mut fields = match setting {
        Setting::LawProfile => vec![("verdi", "fvl2025")],
        Setting::AppealWeeks => vec![("verdi", "4")],
        Setting::RetentionYears => vec![("verdi", "5")],
        Setting::Appealable => vec![("verdi", "no")],
        Setting::AppealBody | Setting::Ministry | Setting::SchemeAuthority => {
            vec![("verdi-nb", "Helsedirektoratet"), ("verdi-nn", "Helsedirektoratet")]
        }
        Setting::BudgetItem => vec![("kapittel", "0700"), ("post", "60")],
        Setting::LaterYearsBasis => vec![("verdi", "commitment_authority")],
        Setting::ReportingThreshold => vec![("verdi", "2 mill")],
        Setting::ReportDue => vec![("dag", "15"), ("maned", "4")],
        Setting::ReallocationLimit => vec![("verdi", "10")],
        Setting::AcceptanceWeeks => vec![("verdi", "6")],
        Setting::ReplyWeeks => vec![("verdi", "3")],
        Setting::CallNoticeWeeks => vec![("verdi", "5")],
        Setting::CallBackWarning => vec![("verdi", "7 dager")],
        Setting::UnreadDecision => vec![("verdi", "10 dager")],
        Setting::BinDays | Setting::PartnerLinkDays => vec![("verdi", "60")],
        Setting::EuroRate => vec![("verdi", "11,7335")],
        Setting::DeMinimisCeiling | Setting::DeMinimisCeilingSgei => vec![("verdi", "400 000")],
        Setting::DeMinimisYears => vec![("verdi", "2")],
        Setting::AidRegisterDays => vec![("verdi", "30")],
        Setting::IdeaAnswerDays => vec![("verdi", "12")],
    };
    fields.extend([("fra", "15.03.2027"), ("kilde", "Tildelingsbrev 2027")]);
    fields
}

fn address(setting: Setting) -> String {
    format!("/innstillinger/{}", setting.slug())
}

/// Fills the form, sees what follows, and decides.
async fn decide(who: &Browser, setting: Setting, fields: &[(&str, &str)]) -> Answer {
    let form = who.get(&address(setting)).await.expect(200).form("skjema");
    let preview = form.fill_all(fields.iter().copied()).press("Se hva som følger").await.expect(200);
    preview.form("skjema").press("Fastsett endringen").await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn each_setting_is_changed_on_its_page_by_the_role_that_may_and_by_no_other(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let reader = world.person(Role::MinistryReader, "").await;
    for setting in Setting::ALL {
        let (may, may_not) = match setting.steward() {
            Steward::Ministry => (&manager, [&system, &reader]),
            Steward::System => (&system, [&manager, &reader]),
        };
        let path = address(setting);
        let fields = change_of(setting);
        for other in may_not {
            let page = other.get(&path).await.expect(200);
            assert!(!page.has("#skjema"), "{setting:?}");
            let sent: Vec<_> =
                fields.iter().copied().chain([("steg", "forhandsvist"), ("handling", "fastsett")]).collect();
            other.post(&path, &sent).await.expect(403);
        }
        let before = world.count(MADE).await;
        let form = may.get(&path).await.expect(200).form("skjema");
        let preview = form.fill_all(fields.iter().copied()).press("Se hva som følger").await.expect(200);
        assert_eq!(world.count(MADE).await, before, "nothing is changed by looking: {setting:?}");
        preview.says("Hva som følger").says("15. mars 2027").says("Tildelingsbrev 2027");
        assert!(!preview.all("section ul li").is_empty(), "{setting:?}");
        let page = preview.form("skjema").press("Fastsett endringen").await.expect(200);
        page.says("Endringen er lagret").says("Tildelingsbrev 2027").says("Kommer");
        assert_eq!(world.count(MADE).await, before + 1, "{setting:?}");
        // Shown as coming in the list, in both languages.
        for lang in [Lang::Nn, Lang::Nb] {
            may.clone().in_language(lang).get("/innstillinger").await.expect(200).says("15. mars 2027");
        }
    }
    for role in [Role::OfficeLeader, Role::Caseworker] {
        world.person(role, "innlandet").await.get("/innstillinger").await.expect(404);
    }
    let settings_made =
        world.count("select count(*) from event where kind = 'setting_changed' and actor is not null").await;
    assert_eq!(settings_made, Setting::ALL.len() as i64);
    let kept: serde_json::Value = sqlx::query_scalar(
        "select data from event where kind = 'setting_changed' and data->>'what' = 'reporting_threshold'",
    )
    .fetch_one(&world.pool)
    .await
    .unwrap();
    assert_eq!(
        (kept["before"].as_str(), kept["after"].as_str(), kept["valid_from"].as_str(), kept["source"].as_str()),
        (Some("1000000"), Some("2000000"), Some("2027-03-15"), Some("Tildelingsbrev 2027"))
    );
    // Each value holds from its day, and the day before has what it had.
    let mut conn = world.pool.acquire().await.unwrap();
    let before = settings::on_day(&mut conn, date!(2027 - 03 - 14)).await.unwrap();
    let after = settings::on_day(&mut conn, date!(2027 - 03 - 15)).await.unwrap();
    assert_eq!((before.law_profile, after.law_profile), (LawProfile::Act1967, LawProfile::Act2025));
    assert_eq!((before.appealable, after.appealable), (true, false));
    assert_eq!((before.appeal_weeks, after.appeal_weeks), (3, 4));
    assert_eq!((before.reply_weeks, after.reply_weeks), (2, 3));
    assert_eq!(before.budget_item, None);
    assert_eq!(after.budget_item.map(|b| (b.chapter, b.post)), Some((700, 60)));
    assert_eq!(after.appeal_body.nn, "Helsedirektoratet");
    assert_eq!((u8::from(after.report_due.0), after.report_due.1), (4, 15));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_fault_of_a_change_is_named_and_nothing_typed_is_lost(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let long = "č".repeat(400);
    for (setting, field, typed, at) in [
        (Setting::ReportingThreshold, "verdi", "", "verdi"),
        (Setting::ReportingThreshold, "verdi", "mye", "verdi"),
        (Setting::ReportingThreshold, "verdi", "1 000 000", "verdi"),
        (Setting::ReportingThreshold, "fra", "", "fra"),
        (Setting::ReportingThreshold, "fra", "01.03.2027", "fra"),
        (Setting::ReportingThreshold, "fra", "31.02.2028", "fra"),
        (Setting::ReportingThreshold, "kilde", "   ", "kilde"),
        (Setting::ReportingThreshold, "kilde", long.as_str(), "kilde"),
        (Setting::ReplyWeeks, "verdi", "0", "verdi"),
        (Setting::ReplyWeeks, "verdi", "27", "verdi"),
        (Setting::AppealBody, "verdi-nn", "", "verdi-nn"),
        (Setting::AppealBody, "verdi-nb", long.as_str(), "verdi-nb"),
        (Setting::BudgetItem, "kapittel", "sju", "kapittel"),
        (Setting::BudgetItem, "post", "", "post"),
        (Setting::ReportDue, "dag", "31", "dag"),
        (Setting::LaterYearsBasis, "verdi", "reservation", "verdi-0"),
    ] {
        let form = manager.get(&address(setting)).await.expect(200).form("skjema");
        let form = form.fill_all(change_of(setting)).fill(field, typed);
        let page = form.press("Se hva som følger").await.expect(422);
        assert!(page.title().starts_with("Feil:"));
        assert!(page.has_fault(at), "{setting:?} {field} «{typed}»: {:?}", page.faults());
        assert_eq!(page.form("skjema").value(field), typed);
        assert_eq!(page.form("skjema").value("fra"), if field == "fra" { typed } else { "15.03.2027" });
    }
    // The language button keeps what is typed, and shows nothing else.
    let form =
        manager.get(&address(Setting::AppealBody)).await.expect(200).form("skjema").fill("verdi-nb", "Halvferdig");
    let page = form.press("Nynorsk").await.expect(200);
    assert_eq!((page.language().as_str(), page.form("skjema").value("verdi-nb").as_str()), ("nn", "Halvferdig"));
    assert_eq!(world.count(MADE).await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_who_change_the_same_setting_are_told(pool: PgPool) {
    let world = World::new(pool).await;
    let (first, second) = (world.person(Role::FrameManager, "").await, world.person(Role::FrameManager, "").await);
    let path = address(Setting::ReplyWeeks);
    let open = second.get(&path).await.expect(200).form("skjema").fill_all(change_of(Setting::ReplyWeeks));
    let preview = open.clone().press("Se hva som følger").await.expect(200);
    let other = [("verdi", "4"), ("fra", "10.03.2027"), ("kilde", "Brev")];
    decide(&first, Setting::ReplyWeeks, &other).await.expect(200);
    // Both the preview and the form that were made before are old now.
    let again = preview.form("skjema").press("Fastsett endringen").await.expect(409);
    again.says("En annen har endret denne innstillingen").says("4 uker");
    open.press("Se hva som følger").await.expect(409).says("En annen har endret denne innstillingen");
    assert_eq!(world.count(MADE).await, 1);
    // Seen again, it can be decided.
    again.form("skjema").press("Fastsett endringen").await.expect(200).says("Endringen er lagret");
    assert_eq!(world.count(MADE).await, 2);
    // The first one's value comes in between; of two from the same day the one made last holds.
    decide(&first, Setting::ReplyWeeks, &[("verdi", "5"), ("fra", "15.03.2027"), ("kilde", "Nytt brev")])
        .await
        .expect(200);
    let page = first.get(&path).await.expect(200);
    page.says("Erstattet før den begynte å gjelde");
    let mut conn = world.pool.acquire().await.unwrap();
    let on = [date!(2027 - 03 - 09), date!(2027 - 03 - 10), date!(2027 - 03 - 15)];
    for (day, weeks) in on.into_iter().zip([2, 4, 5]) {
        assert_eq!(settings::on_day(&mut conn, day).await.unwrap().reply_weeks, weeks, "{day}");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_follows_is_counted_in_what_there_is(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.recommended(&people.submitter, &people.caseworker, call).await;
    world.submitted(&people.submitter, call).await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let manager = world.person(Role::FrameManager, "").await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let look = async |who: &Browser, setting: Setting, fields: &[(&str, &str)]| {
        let form = who.get(&address(setting)).await.expect(200).form("skjema");
        let form = form.fill_all(change_of(setting)).fill_all(fields.iter().copied());
        form.press("Se hva som følger").await.expect(200)
    };
    // The sample applies for 3,6 million.
    let page = look(&manager, Setting::ReportingThreshold, &[("verdi", "4 mill")]).await;
    page.says("2 saker venter på vedtak").says("1 av sakene ligger til godkjenning").says("1 vedtak er gjort");
    page.says("2 av sakene gjelder et beløp fra 1 000 000 kr til 4 000 000 kr");
    look(&manager, Setting::ReportingThreshold, &[("verdi", "2 mill")])
        .await
        .says("Ingen av sakene gjelder et beløp mellom");
    let page = look(&system, Setting::AppealWeeks, &[]).await;
    page.says(
        "får mandag 12. april 2027 som siste dag for å klage. Uten endringen ville det vært mandag 5. april 2027.",
    );
    let page = look(&manager, Setting::ReplyWeeks, &[]).await;
    page.says("får forslag om en frist på 3 uker").says("Ingen kommuner har et åpent spørsmål nå");
    world.finish().await;
}

async fn letter(world: &World, id: ApplicationId) -> String {
    let sql = "select letter::text from decision where application = $1";
    sqlx::query_scalar(sql).bind(id.0).fetch_one(&world.pool).await.unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_letter_follows_the_values_of_its_day_and_keeps_them(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let manager = world.person(Role::FrameManager, "").await;
    let from = [("fra", "15.03.2027"), ("kilde", "Kongelig resolusjon")];
    let with = |fields: &[(&'static str, &'static str)]| fields.iter().copied().chain(from).collect::<Vec<_>>();
    decide(&system, Setting::LawProfile, &with(&[("verdi", "fvl2025")])).await.expect(200);
    decide(&manager, Setting::BudgetItem, &with(&[("kapittel", "700"), ("post", "60")])).await.expect(200);
    decide(
        &manager,
        Setting::AppealBody,
        &with(&[("verdi-nb", "Helsedirektoratet"), ("verdi-nn", "Helsedirektoratet")]),
    )
    .await
    .expect(200);

    world.clock.set(world.now() + Duration::days(13)); // 14 March
    let before = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let kept = letter(&world, before).await;
    assert!(kept.contains("Helse- og omsorgsdepartementet") && !kept.contains("Helsedirektoratet"), "{kept}");
    assert!(kept.contains("§\u{a0}28") && !kept.contains("apittel 700") && !kept.contains("0700"), "{kept}");

    world.clock.set(world.now() + Duration::days(1)); // 15 March
    let after = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let new = letter(&world, after).await;
    assert!(
        new.contains("Helsedirektoratet") && new.contains("§§\u{a0}61 og 62") && new.contains("kapittel 700 post 60"),
        "{new}"
    );
    assert_eq!(letter(&world, before).await, kept, "what was sent stays as it was sent");
    let profile: String = sqlx::query_scalar("select law_profile from decision where application = $1")
        .bind(after.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    assert_eq!(profile, "fvl2025");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_holds_before_anybody_decides_is_said(pool: PgPool) {
    let world = World::new(pool).await;
    let mut conn = world.pool.acquire().await.unwrap();
    let first = settings::on_day(&mut conn, date!(1999 - 12 - 31)).await.unwrap();
    assert_eq!((first.acceptance_weeks, first.budget_item), (3, None));
    // No guess of chapter and post is seeded; Stortinget's decision is named as what it is.
    assert_eq!(world.count("select count(*) from setting where key = 'budget_item'").await, 0);
    assert_eq!(first.scheme_authority.nb, "Stortingets budsjettvedtak");
    let manager = world.person(Role::FrameManager, "").await;
    manager.get("/innstillinger").await.expect(200).says("ikke satt").says("programstart");
    world.finish().await;
}
