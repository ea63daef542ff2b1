//! Every page with extremes: texts as long as they may be, with every letter; nothing at all; amounts as large as they
//! come; in both languages. The browser itself demands a sound page each time.

use axum::http::StatusCode;
use praksisnaer::domain::application::form::{AllAnswers, Kind, Section, budget_cell};
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use sqlx::PgPool;

use crate::builders::{PERIOD, sample_answers, set};
use crate::house::access::{Cast, GONE, ROUTES};
use crate::world::World;

/// A text of exactly this many characters, with long words, strange letters, and what HTML must escape.
fn long(key: &str, max: usize) -> String {
    let word = "Øyeblikksorganisasjonsutviklingsprosjektŋžšđčŧ".repeat(4);
    let all = format!("{key}: <b>æøå</b> & «č đ ŋ š ŧ ž» \"' 👩🏽‍⚕️ {word} og noen vanlige ord i tillegg. ");
    let text: String = all.chars().cycle().take(max).collect();
    // Surrounding white space would be trimmed away.
    text.trim_end().chars().chain(std::iter::repeat('x')).take(max).collect()
}

/// Every free text as long as it may be, many gains, and money by the hundred million.
fn extreme_answers() -> AllAnswers {
    let mut all = sample_answers(PERIOD);
    for section in Section::ALL {
        let answers = all.entry(section).or_default();
        let most = |key: &str| {
            let field = section.fields().find(|f| f.key == key)?;
            match field.kind {
                Kind::Text { max } | Kind::LongText { max } => Some(max),
                _ => None,
            }
        };
        for (key, value) in &mut answers.fields {
            if let Some(max) = most(key) {
                *value = long(key, max);
            }
        }
        for rows in answers.groups.values_mut() {
            for row in rows {
                for (key, value) in &mut row.fields {
                    if let Some(max) = most(key) {
                        *value = long(&format!("{key}{}", row.id), max);
                    }
                }
            }
        }
    }
    let gains = all.get_mut(&Section::Benefits).and_then(|a| a.groups.get_mut("gevinst")).expect("gains");
    let first = gains[0].clone();
    for n in gains.len() + 1..=12 {
        let mut row = first.clone();
        row.id = format!("r{n}");
        gains.push(row);
    }
    for year in PERIOD.first_year..=PERIOD.first_year + 2 {
        set(&mut all, Section::Budget, &budget_cell("budsjett-kost-lonn", year), "999 000 000");
        set(&mut all, Section::Budget, &budget_cell("budsjett-soknad", year), "9 000 000");
        set(&mut all, Section::Budget, &budget_cell("budsjett-egen-arbeid", year), "990 300 000");
    }
    all
}

/// Opens every page as everybody who may, in both languages.
async fn open_all(cast: &mut Cast, languages: &[Lang], check: impl Fn(&str, &crate::browser::Answer)) -> usize {
    let mut pages = 0;
    for (access, _, path, example) in
        ROUTES.iter().filter(|(_, methods, _, example)| methods.contains("GET") && !GONE.contains(example))
    {
        let address = cast.address(example).await;
        let mut opened = false;
        for (role, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            for lang in languages {
                let page = browser.clone().in_language(*lang).get(&address).await;
                let refused = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&page.status);
                assert!(page.status.is_success() || refused, "{path} as {role:?} in {lang:?}: {}", page.status);
                opened |= !refused;
                pages += 1;
                if page.is_page() {
                    assert_eq!(page.language(), lang.code(), "{path}");
                    check(path, &page);
                }
            }
        }
        assert!(opened, "{path} opens for somebody");
    }
    pages
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_page_stands_the_longest_and_strangest_texts_and_the_largest_amounts(pool: PgPool) {
    let mut world = World::new(pool).await;
    world.answers = extreme_answers();
    sqlx::query("update account set name = $1").bind("Š".repeat(200)).execute(&world.pool).await.unwrap();
    let mut cast = Cast::of(world).await;
    let pages = open_all(&mut cast, &Lang::ALL, |path, page| {
        assert!(!page.has("main b"), "{path}: what was typed is escaped");
        assert!(!page.html.contains("&amp;amp;") && !page.html.contains("&amp;lt;"), "{path}: escaped twice");
        for sign in ["Some(", "None", "Ok(", "{ ", "NaN", "undefined", "%}"] {
            assert!(!page.text().contains(sign), "{path}: «{sign}» in {}", page.text());
        }
    })
    .await;
    assert!(pages > 60, "{pages}");
    cast.world.finish().await;
}

/// What a page says when it has nothing to show, in both standards.
const EMPTY: &[(&str, Role, &str, &str)] = &[
    (
        "/",
        Role::MinistryReader,
        "Ingen utlysning er åpen eller kunngjort nå.",
        "Inga utlysing er open eller kunngjord no.",
    ),
    ("/tildelinger", Role::MinistryReader, "Ingen tilskudd er tildelt ennå.", "Ingen tilskot er tildelte enno."),
    ("/soknader", Role::MunicipalityWriter, "Dere har ingen søknader ennå.", "De har ingen søknader enno."),
    ("/soknader", Role::MunicipalityWriter, "Ingen utlysning er åpen nå.", "Inga utlysing er open no."),
    ("/saker", Role::Caseworker, "Ingen saker passer med filtrene.", "Ingen saker passar med filtera."),
    ("/portefolje", Role::MinistryReader, "Ingen søknader passer med valgene.", "Ingen søknader passar med vala."),
    ("/utlysninger", Role::FrameManager, "Det er ingen utlysninger ennå.", "Det er ingen utlysingar enno."),
    (
        "/kollegaer",
        Role::MunicipalityAdministrator,
        "Ingen invitasjoner venter på svar.",
        "Ingen invitasjonar ventar på svar.",
    ),
    ("/embetet", Role::OfficeLeader, "Ingenting er lagt inn ennå.", "Ingenting er lagt inn enno."),
    ("/kommuneendringer", Role::SystemAdministrator, "Ingen endringer er meldt.", "Ingen endringar er melde."),
    (
        "/brukere?sok=finnes-ikke",
        Role::SystemAdministrator,
        "Ingen kontoer passer med søket.",
        "Ingen kontoar passar med søket.",
    ),
];

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_page_says_that_it_has_nothing_to_show(pool: PgPool) {
    let mut world = World::new(pool).await;
    world.answers = sample_answers(PERIOD);
    let cast = Cast::of(world).await;
    // No call, no application anywhere, nobody has said how an office is reached: lists, sums and figures are empty.
    sqlx::raw_sql("set session_replication_role = replica; delete from call_rule; delete from call; delete from office_contact; reset session_replication_role")
        .execute(&cast.world.pool)
        .await
        .unwrap();
    for (access, _, path, example) in
        ROUTES.iter().filter(|(_, m, _, e)| m.contains("GET") && !e.contains('<') && !GONE.contains(e))
    {
        for (role, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            for lang in Lang::ALL {
                let page = browser.clone().in_language(lang).get(example).await;
                assert!(page.status.is_success() || page.status == 403, "{path} as {role:?}: {}", page.status);
            }
        }
    }
    let mut silent = Vec::new();
    for (path, role, nb, nn) in EMPTY {
        let browser = &cast.roles.iter().find(|(r, _)| r == role).expect("everybody is here").1;
        for lang in Lang::ALL {
            let page = browser.clone().in_language(lang).get(path).await.expect(200);
            let said = lang.pick(*nb, *nn);
            if !page.text().contains(said) {
                silent.push(format!("{path} does not say «{said}»: {}", page.text()));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
    cast.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_names_of_places_stand_on_pages_as_their_owners_write_them(pool: PgPool) {
    let world = World::new(pool).await;
    let names: Vec<String> = sqlx::query_scalar(
        "select name_no from municipality where name_sami is not null or name_kven is not null order by orgnr",
    )
    .fetch_all(&world.pool)
    .await
    .unwrap();
    assert!(names.len() > 10, "{names:?}");
    for name in names.iter().step_by(5) {
        let person = world.person(Role::MunicipalityReader, name).await;
        let page = person.get("/soknader").await.expect(200);
        assert!(page.html.contains(&format!("{name} kommune")), "{name}");
    }
    world.finish().await;
}
