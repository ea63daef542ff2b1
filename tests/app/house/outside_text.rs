//! Text from outside is cleaned before anything reads it, in addresses as in forms.

use axum::http::StatusCode;
use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::house::access::{Cast, GONE, ROUTES};
use crate::world::World;

/// What no page may stumble over in a query: U+0000, half a letter, half a percent code, the same name twice.
const STRANGE: [&str; 8] = ["%00", "a%00b", "%FF%FE", "%", "%zz", "%E2%80%8B", "a%0d%0ab", "%ED%A0%80"];
const NAMES: [&str; 14] = [
    "sok",
    "kommune",
    "ar",
    "side",
    "til",
    "fra",
    "lagret",
    "versjon",
    "nummer",
    "fylke",
    "maal",
    "sorter",
    "utlysning",
    "embete",
];

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_address_stands_every_query(pool: PgPool) {
    let world = World::new(pool).await;
    let mut cast = Cast::of(world).await;
    let mut asked = 0;
    for (access, _, path, example) in
        ROUTES.iter().filter(|(_, methods, _, example)| methods.contains("GET") && !GONE.contains(example))
    {
        let address = cast.address(example).await;
        let Some((_, browser)) = cast.roles.iter().find(|(role, _)| access.includes(*role)) else { continue };
        for strange in STRANGE {
            let query: Vec<String> = NAMES.iter().map(|name| format!("{name}={strange}")).collect();
            let answer = browser.get_once(&format!("{address}?{}", query.join("&"))).await;
            assert!(!answer.status.is_server_error(), "{path} with {strange}: {}", answer.status);
            asked += 1;
        }
        let twice = browser.get_once(&format!("{address}?sok=a&sok=b&ar=x&ar=y")).await;
        assert!(!twice.status.is_server_error(), "{path} asked twice: {}", twice.status);
    }
    assert!(asked > 200, "{asked}");
    cast.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_search_for_nothing_that_can_be_seen_is_a_search_for_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let anybody = world.anonymous();
    for path in ["/tildelinger?sok=%00", "/tildelinger.csv?sok=%00", "/?kommune=%00"] {
        anybody.get_once(path).await.expect(200);
    }
    anybody.get("/?kommune=%E2%80%8B%00").await.expect(200).says("Skriv navnet på en kommune eller et fylke");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn only_invisible_characters_is_empty_and_letters_are_stored_composed(pool: PgPool) {
    let world = World::new(pool).await;
    let administrator = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let page = administrator.get("/kollegaer").await.expect(200);
    let form = page.form("skjema").fill("epost", "\u{200b}\u{feff}").fill("rolle", "municipality_reader");
    assert!(form.press_first().await.expect(422).has_fault("epost"));
    let form = page.form("skjema").fill("epost", "skriver@alvdal.example\u{200b}").fill("rolle", "municipality_reader");
    form.press_first().await.expect(200).says("skriver@alvdal.example");

    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let address = format!("/soknader/{id}/del/om");
    let form = writer.get(&address).await.expect(200).form("skjema");
    form.fill("om-prosjekttittel", "A\u{30a}pent hus\u{200b}").press("senere").await.expect(200);
    assert_eq!(writer.get(&address).await.expect(200).form("skjema").value("om-prosjekttittel"), "Åpent hus");
    let form = writer.get(&address).await.expect(200).form("skjema");
    form.fill("om-prosjekttittel", "\u{2060}\u{ad}").press("senere").await.expect(200);
    writer.get("/soknader").await.expect(200).says("Søknad uten navn");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_slash_at_the_end_or_an_invisible_one_leads_to_the_page(pool: PgPool) {
    let world = World::new(pool).await;
    let anybody = world.anonymous();
    for (asked, page) in [
        ("/logg-inn/", "/logg-inn"),
        ("/hjelp/?a=1", "/hjelp?a=1"),
        ("/invitasjon/0a/", "/invitasjon/0a"),
        ("/invitasjon/0a%E2%80%8B", "/invitasjon/0a"),
    ] {
        let answer = anybody.get_once(asked).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::PERMANENT_REDIRECT, page), "{asked}");
    }
    for elsewhere in ["//andre.example/", "//andre.example//", "/%2F/andre.example/"] {
        let answer = anybody.get_once(elsewhere).await;
        assert!(!answer.header("location").starts_with("//"), "{elsewhere}");
    }
    world.finish().await;
}
