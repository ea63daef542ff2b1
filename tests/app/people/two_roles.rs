//! Two tabs of one browser share the session. A form does its deed for the role it was drawn for, or does nothing.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::browser::{Answer, Browser};
use crate::house::robustness::{PASSWORD, give_password};
use crate::world::World;

const MESSAGE: &str = "Skjemaet hører til en annen rolle";

/// An administrator of two municipalities; the session acts for the first.
async fn administrator(world: &World) -> Browser {
    let both = [(Role::MunicipalityAdministrator, "Alvdal"), (Role::MunicipalityAdministrator, "Gloppen")];
    world.person_with(&both).await
}

async fn act_for(person: &Browser, place: &str) -> Answer {
    let page = person.get("/velg-rolle").await.expect(200);
    let roles = page.all("main label");
    let n = roles.iter().position(|r| r.contains(place)).unwrap_or_else(|| panic!("{place}: {roles:?}"));
    let form = page.form("/velg-rolle");
    let ids: Vec<String> = page.attributes("main input[name=rolle]", "value");
    form.fill("rolle", &ids[n]).press("Gå videre").await.expect(200)
}

async fn invited(world: &World) -> i64 {
    world.count("select count(*) from personal_link where role is not null").await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_form_of_another_tab_does_nothing_for_the_place_chosen_later_and_goes_on_after_the_switch(pool: PgPool) {
    let world = World::new(pool).await;
    let person = administrator(&world).await;
    act_for(&person, "Alvdal").await;
    let tab = person.get("/kollegaer").await.expect(200);
    act_for(&person, "Gloppen").await;

    let form = tab.form("skjema").fill("epost", "ny@alvdal.example").fill("rolle", "municipality_submitter");
    let refused = form.press_first().await.expect(409);
    assert_eq!(refused.heading(), MESSAGE);
    refused.says("i rollen kommuneadministrator for Alvdal kommune").says("ny@alvdal.example");
    refused.says("nå handler du i rollen kommuneadministrator for Gloppen kommune");
    assert_eq!(invited(&world).await, 0);

    let resumed = refused.form("/velg-rolle").press_first().await.expect(200);
    let done = resumed.form("/kollegaer").press_first().await.expect(200);
    done.says("ny@alvdal.example");
    let places = "select count(*) from personal_link where municipality = (select orgnr from municipality where name_no = 'Alvdal')";
    assert_eq!((world.count(places).await, invited(&world).await), (1, 1));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_role_is_told_with_its_place_in_a_sentence_that_can_be_read(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person_with(&[(Role::FrameManager, ""), (Role::SystemAdministrator, "")]).await;
    act_for(&person, "Departementet").await;
    let tab = person.get("/kriterier").await.expect(200);
    act_for(&person, "Systemforvaltning").await;
    let form = tab.form("skjema").fill_all([("fra", "01.06.2027"), ("kilde", "Brev 1. mars 2027")]);
    let refused = form.press("Se hva som følger").await.expect(409);
    refused.says("Du åpnet skjemaet i rollen rammeansvarlig i departementet.");
    refused.says("nå handler du i rollen systemadministrator.").does_not_say("handler du for");
    // The day is an answer like the others, under the name its form gives it.
    refused.says("Gjelder fra 01.06.2027").says("Brev 1. mars 2027");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_form_that_says_no_role_or_a_strangers_does_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let stranger = world.person(Role::MunicipalityAdministrator, "Gloppen").await;
    let fields = |role: String| {
        [("epost", "ny@alvdal.example".to_owned()), ("rolle", "municipality_reader".to_owned()), ("_rolle", role)]
    };
    for role in [String::new(), "nobody".to_owned(), stranger.actor().assignment.to_string()] {
        let fields = fields(role);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let refused = person.post("/kollegaer", &fields).await.expect(409);
        assert_eq!(refused.heading(), MESSAGE);
        refused.says("ny@alvdal.example");
        assert!(!refused.has_button("Bytt til rollen kommuneadministrator for Gloppen kommune"));
    }
    assert_eq!(invited(&world).await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_role_exchanged_for_another_in_the_same_place_costs_nobody_their_text(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let form = writer.get(&format!("/soknader/{id}/del/malgruppe")).await.expect(200).form("skjema");
    sqlx::query(
        "update role_assignment set removed_at = now(), removed_by = account where role = 'municipality_writer'",
    )
    .execute(&world.pool)
    .await
    .unwrap();
    sqlx::query(
        "insert into role_assignment (id, account, role, municipality, granted_at)
         select gen_random_uuid(), account, 'municipality_submitter', municipality, now() from role_assignment
         where role = 'municipality_writer'",
    )
    .execute(&world.pool)
    .await
    .unwrap();
    let chosen = form.fill("malgruppe-hvem", "Skrevet i den gamle rollen").press("lagre").await.expect(409);
    let roles = chosen.form("/velg-rolle/behold").press_first().await.expect(200);
    let ids = roles.attributes("main input[name=rolle]", "value");
    let resumed = roles.form("/velg-rolle").fill("rolle", &ids[0]).press("Gå videre").await.expect(200);
    resumed.form("/del/malgruppe").press_first().await.expect(200);
    let saved = writer.get(&format!("/soknader/{id}/del/malgruppe")).await.expect(200);
    assert_eq!(saved.form("skjema").value("malgruppe-hvem"), "Skrevet i den gamle rollen");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_signs_in_again_acts_in_the_role_the_waiting_form_was_written_in(pool: PgPool) {
    let world = World::new(pool).await;
    let person = administrator(&world).await;
    act_for(&person, "Gloppen").await;
    let form = person.get("/kollegaer").await.expect(200).form("skjema");
    let email = give_password(&world, &person).await;
    sqlx::query("delete from session").execute(&world.pool).await.unwrap();
    let out =
        form.fill("epost", "ny@gloppen.example").fill("rolle", "municipality_reader").press_first().await.expect(401);
    let again = out.form("/logg-inn").fill("epost", &email).fill("passord", PASSWORD);
    let resumed = again.press_first().await.expect(200);
    resumed.form("/kollegaer").press_first().await.expect(200).says("ny@gloppen.example");
    world.finish().await;
}
