//! How much of a form is taken, and what whoever sends more is told.

use axum::http::Method;
use praksisnaer::domain::application::form::{Item, Section, budget_cell, field_id};
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::features;
use praksisnaer::store::people::sessions;
use praksisnaer::web::limits::{FORM, LARGEST_FORM, LONG_FORM};
use sqlx::PgPool;
use time::Duration;

use crate::builders::PERIOD;
use crate::house::access::ROUTES;
use crate::house::robustness::{PASSWORD, assert_carries, with_password};
use crate::world::World;

/// A section with every row and every text as long as they may be, in letters that take six bytes on their way here.
fn longest(section: Section) -> Vec<(String, String)> {
    let text = |most: Option<usize>| "å".repeat(most.unwrap_or(40));
    let mut all = vec![("versjon".to_owned(), "0".to_owned()), ("handling".to_owned(), "lagre".to_owned())];
    for item in section.items() {
        match item {
            Item::Field(field) => all.push((field.key.to_owned(), text(field.max_chars()))),
            Item::Set(set) => all.extend(set.fields.iter().map(|f| (f.key.to_owned(), text(f.max_chars())))),
            Item::Group(group) => {
                for row in 1..=group.max_rows {
                    let row = format!("r{row}");
                    all.push((group.code.to_owned(), row.clone()));
                    let cells = group.fields.iter().map(|f| (field_id(f.key, Some(&row)), text(f.max_chars())));
                    all.extend(cells);
                }
            }
            Item::Budget => {
                let cells = (0..14).flat_map(|n| PERIOD.years().into_iter().map(move |y| (n, y)));
                all.extend(cells.map(|(n, y)| (budget_cell(&format!("budsjett-kost-{n:012}"), y), text(None))));
            }
            Item::Applicant | Item::Heading { .. } => {}
        }
    }
    all
}

fn encoded(fields: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_longest_section_that_is_allowed_is_taken_and_kept(pool: PgPool) {
    let mut longest_of_all = 0;
    for section in Section::ALL {
        let size = encoded(&longest(section)).len();
        longest_of_all = longest_of_all.max(size);
        // A twentieth is left for hidden fields, and for what a form in between adds to each name.
        assert!(size < LARGEST_FORM / 20 * 19, "{section:?}: {size}");
        let letters: usize = longest(section).iter().map(|(name, value)| name.len() + value.len() + 2).sum();
        assert!(letters < LARGEST_FORM / 5 * 2 / 20 * 19, "{section:?}: {letters}");
    }
    assert!(longest_of_all > LARGEST_FORM / 2, "the limit is no larger than it must be: {longest_of_all}");
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.draft(&writer, call).await;
    let here = format!("/soknader/{id}/del/{}", Section::Benefits.code());
    let opened = writer.get(&here).await.expect(200).form("skjema");
    let mut fields = longest(Section::Benefits);
    fields[0].1 = opened.value("versjon");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let answer = writer.post_once(&here, &fields).await;
    assert!([200, 303, 422].contains(&answer.status.as_u16()), "{}", answer.status);
    let kept = writer.get(&here).await.expect(200).form("skjema");
    assert_eq!(kept.value("gevinst-risiko.r20"), "å".repeat(1500));
    world.finish().await;
}

#[test]
fn each_larger_form_is_a_form_that_exists() {
    for (route, at_most) in features::large_forms() {
        let posted = ROUTES.iter().any(|(_, methods, path, _)| *path == route && methods.contains("POST"));
        assert!(posted && [LONG_FORM, LARGEST_FORM].contains(&at_most), "{route}: {at_most}");
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn too_much_is_refused_with_what_to_do_and_nothing_of_it_is_sent_back(pool: PgPool) {
    let world = World::new(pool).await;
    let (anonymous, writer) = (world.anonymous(), world.person(Role::MunicipalityWriter, "Alvdal").await);
    let long = "x".repeat(FORM);
    // The larger forms are large for those who are signed in; and most forms are not.
    for (who, path) in [(&anonymous, "/logg-inn"), (&anonymous, "/soknader"), (&writer, "/min-konto")] {
        let page = who.clone().in_language(Lang::Nn).post(path, &[("epost", &long)]).await.expect(413);
        page.says("Skjemaet har for mykje tekst").says("kort han ned");
        assert!(!page.html.contains("xxxx"), "{path}");
    }
    let many: Vec<(&str, &str)> = std::iter::repeat_n(("a", "b"), 2_001).collect();
    let named = [("n".repeat(301), "1")];
    let named: Vec<(&str, &str)> = named.iter().map(|(n, v)| (n.as_str(), *v)).collect();
    for (lang, text) in [(Lang::Nb, "langt flere felt"), (Lang::Nn, "langt fleire felt")] {
        for fields in [&many, &named] {
            let page = anonymous.clone().in_language(lang).post("/logg-inn", fields).await.expect(400);
            page.says(text);
            assert!(!page.has("main input"), "{}", page.html);
        }
    }
    // An address that is none takes nothing.
    for who in [&anonymous, &writer] {
        let page = who.post("/finnes-ikke", &[("navn", "Ordfører i Alvdal")]).await.expect(404);
        assert!(!page.html.contains("Ordfører i Alvdal") && !page.has("main input"));
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_long_text_survives_a_session_that_ended(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.draft(&writer, call).await;
    world.clock.advance(sessions::IDLE + Duration::minutes(1));
    let long = "Ærlig talt ".repeat(20_000);
    let fields = [("om-sammendrag", long.trim_end()), ("om-prosjekttittel", "Trygg natt")];
    let here = format!("/soknader/{id}/del/om");
    let page = writer.post(&here, &fields).await.expect(401);
    assert_carries(&page, &fields);
    let in_again = page.form("Logg inn").fill("epost", &email).fill("passord", PASSWORD);
    let page = in_again.press("Logg inn").await.expect(200);
    assert_eq!(page.form(&here).value("om-sammendrag"), long.trim_end());
    // Whoever never had a session is no such person.
    let stranger = world.anonymous();
    stranger.post(&here, &fields).await.expect(413);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_form_that_a_proxy_made_foreign_is_shown_to_its_writer_and_sent_by_no_button(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let fields = [("navn", "Ordfører i Alvdal"), ("passord", "hemmelig hemmelig")];
    let foreign = [("origin", "https://andre.example")];
    let page = writer.ask(Method::POST, "/min-konto", Some(&fields), &foreign).await.expect(403);
    assert_eq!(page.all("main dd"), ["Ordfører i Alvdal"]);
    assert!(!page.has("main form") && !page.has("main input"), "{}", page.html);
    let page = world.anonymous().ask(Method::POST, "/logg-inn", Some(&fields), &foreign).await.expect(403);
    assert!(!page.html.contains("Ordfører"), "nothing is read in nobody's name");
    world.finish().await;
}
