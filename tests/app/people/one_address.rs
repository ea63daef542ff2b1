//! One person has one address, however a browser sends it.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::store::people::one_form;
use sqlx::PgPool;

use super::sign_in::{PASSWORD, link_in_mail, sign_in, with_password};
use crate::world::World;

async fn addresses(world: &World) -> Vec<String> {
    let all = "select email from account where email like '%@%lesund%' order by 1";
    sqlx::query_scalar(all).fetch_all(&world.pool).await.unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn chromium_and_firefox_know_the_same_person(pool: PgPool) {
    let world = World::new(pool).await;
    let administrator = world.person(Role::SystemAdministrator, "").await;
    let town = world.municipality("Alvdal").await;
    let invite = async |email: &str| {
        let form = administrator.get("/brukere/inviter").await.expect(200).form("skjema");
        let form =
            form.fill("epost", email).fill("rolle", "municipality_reader").fill("kommune", &town.id.0.to_string());
        form.press_first().await.expect(200)
    };
    // Firefox sends what was typed, Chromium what mail servers understand: one invitation.
    invite("Uni@ålesund.example").await;
    invite("uni@xn--lesund-hua.example").await;
    let open = "select count(*) from personal_link where purpose = 'invitation' and is_open";
    assert_eq!(world.count(open).await, 1);
    let link = link_in_mail(&world, "uni@xn--lesund-hua.example", "/invitasjon/").await;
    let page = world.anonymous().get(&link).await.expect(200);
    page.says("uni@ålesund.example").does_not_say("xn--");
    let form = page.form("skjema").fill("navn", "Uni Eksempel");
    form.fill("passord", PASSWORD).fill("passord-igjen", PASSWORD).press_first().await.expect(200);
    assert_eq!(addresses(&world).await, ["uni@xn--lesund-hua.example"]);
    for typed in
        ["uni@ålesund.example", "UNI@ÅLESUND.EXAMPLE", "uni@a\u{30a}lesund.example", "uni@xn--lesund-hua.example"]
    {
        let browser = world.anonymous();
        sign_in(&browser, typed, PASSWORD).await.expect(303);
        browser.get("/min-konto").await.expect(200).says("uni@ålesund.example").does_not_say("xn--");
    }
    // The mail goes where mail servers find it.
    world.anonymous().post("/nytt-passord", &[("epost", "uni@ålesund.example")]).await.expect(200);
    link_in_mail(&world, "uni@xn--lesund-hua.example", "/nytt-passord/").await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn addresses_from_before_get_the_one_form_and_a_double_is_left_to_people(pool: PgPool) {
    let world = World::new(pool).await;
    for email in ["gammel@ålesund.example", "dobbel@ålesund.example", "dobbel@xn--lesund-hua.example"] {
        with_password(&world, email).await;
    }
    sign_in(&world.anonymous(), "gammel@ålesund.example", PASSWORD).await.expect(422);
    for _ in 0..2 {
        one_form::give(&world.pool).await.unwrap();
        let expected = ["dobbel@xn--lesund-hua.example", "dobbel@ålesund.example", "gammel@xn--lesund-hua.example"];
        let mut found = addresses(&world).await;
        found.sort();
        assert_eq!(found, expected);
    }
    for email in ["gammel@ålesund.example", "dobbel@ålesund.example"] {
        sign_in(&world.anonymous(), email, PASSWORD).await.expect(303);
    }
    world.finish().await;
}
