//! «Finnes dette allerede?»: public projects like the draft, and what the municipality answers about them.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use sqlx::PgPool;
use time::Duration;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_writer_answers_about_projects_like_the_draft_and_the_office_reads_it(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    // Somebody else's, written in bokmål, about the night.
    let others = world.people_of("Lærdal").await;
    let decided = world.decided(&others.submitter, &others.caseworker, &others.approver, call).await;
    let writer = &people.submitter;
    let draft = world.draft(writer, call).await;
    let here = format!("/soknader/{draft}/lignende");
    writer.get(&here).await.expect(200).says("Skriv litt om prosjektet").says("Ingen prosjekter som ligner");
    world.save(writer, draft, &world.answers, true).await;

    // From the section, which is saved on the way.
    let about = writer.get(&format!("/soknader/{draft}/del/om")).await.expect(200).form("skjema");
    let about =
        about.fill("om-prosjekttittel", "Nattilsyn i heimen").fill("om-sammendrag", "Digital overvaking om natta.");
    let page = about.press("lignende").await.expect(200);
    assert_eq!(page.path, here);
    page.says("Treff fordi:").says("Tildelt 2027");
    let project: i64 = sqlx::query_scalar("select id from public_project where application = $1")
        .bind(decided.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    assert!(page.has(&format!("#p{project}")), "{}", page.text());
    let (relation, why) = (format!("forhold.{project}"), format!("forskjell.{project}"));
    // The nearest, for the section's script: what is saved, and nobody else's.
    let section = writer.get(&format!("/soknader/{draft}/del/om")).await.expect(200);
    let beside = section.attributes("[data-lignende]", "data-lignende");
    assert_eq!(beside, [format!("{here}/ved-siden")]);
    let (beside, title) = (beside[0].as_str(), world.answers[&Section::About].get("om-prosjekttittel"));
    let nearest = writer.get_once(beside).await.expect(200);
    let said: serde_json::Value = serde_json::from_str(&nearest.html).unwrap();
    assert!((1..=3).contains(&said["treff"].as_array().map_or(0, Vec::len)), "{said}");
    let own = said["treff"].as_array().unwrap().iter().find(|hit| hit["tittel"] == title);
    let own = own.unwrap_or_else(|| panic!("{title}: {said}"));
    assert!(own["linjer"][1].as_str().unwrap().starts_with("Treff fordi:"), "{said}");
    assert!(
        own["til"].as_str().unwrap().starts_with("/tildelinger/") && said["alle"]["til"] == here.as_str(),
        "{said}"
    );
    assert_eq!(others.submitter.get_once(beside).await.status, 404);

    // Different, and nobody says how: everything typed stays.
    let refused = page.form("skjema").fill(&relation, "differs").press("lagre").await.expect(422);
    assert!(refused.has_fault(&why), "{:?}", refused.faults());
    assert_eq!(refused.form("skjema").value(&relation), "differs");
    for (typed, says) in [("Spør 010190 00083", "fødselsnummer"), (&"å".repeat(1_001), "1")] {
        let page = refused.form("skjema").fill(&why, typed).press("lagre").await.expect(422);
        page.says(says);
        assert_eq!(page.form("skjema").value(&why), typed);
    }
    let kept =
        refused.form("skjema").fill(&why, "Hos oss deler tre kommuner én vakt.").press("lagre").await.expect(200);
    kept.says("Svarene er lagret i utkastet").says("Hos oss deler tre kommuner én vakt.");
    let rest = writer.get_once(beside).await.expect(200);
    assert!(!rest.html.contains(title), "answered about: {}", rest.html);
    // Another answer instead of it; what is not about a difference is asked for no reason.
    let kept = kept.form("skjema").fill(&relation, "builds_on").press("lagre").await.expect(200);
    assert_eq!(kept.form("skjema").value(&relation), "builds_on");
    assert_eq!(
        world
            .count_of(
                "select count(*) from similar_answer where application = $1 and answer = 'builds_on' and why = ''",
                draft
            )
            .await,
        1
    );

    // Projects nobody has made public are not answered about.
    let forged = kept.form("skjema").forge("prosjekt", "999999").forge("forhold.999999", "not_alike");
    forged.press("lagre").await.expect(200);
    assert_eq!(world.count_of("select count(*) from similar_answer where application = $1", draft).await, 1);
    // In the other standard, by other words.
    let nynorsk = world.person(Role::MunicipalityWriter, "Alvdal").await.in_language(Lang::Nn);
    nynorsk.get(&format!("{here}?sok=jordmor+heim")).await.expect(200).says("JordmorHeim").says("Vi byggjer på det");

    // Who may only read reads; others' drafts are nobody's.
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let read = reader.get(&here).await.expect(200);
    read.says("Vi bygger på det");
    assert!(!read.has_button("Lagre svarene"));
    reader.post(&here, &[("prosjekt", &project.to_string()), (&relation, "not_alike")]).await.expect(403);
    others.submitter.get(&here).await.expect(404);

    world.save(writer, draft, &world.answers, true).await;
    world.send(writer, draft, "").await;
    writer.post(&here, &[("prosjekt", &project.to_string()), (&relation, "not_alike")]).await;
    let case = people.caseworker.get(&format!("/saker/{draft}")).await.expect(200);
    case.says("Lignende prosjekter").says("Bygger på «");
    assert_eq!(
        world
            .count_of("select count(*) from similar_answer where application = $1 and answer = 'builds_on'", draft)
            .await,
        1
    );

    // Called back, what is answered anew is the municipality's own until it is sent again.
    world.clock.advance(Duration::hours(1));
    world.call_back(writer, draft).await;
    let page = writer.get(&here).await.expect(200).form("skjema").fill(&relation, "not_alike");
    page.press("lagre").await.expect(200).says("Svarene er lagret i utkastet");
    let case = people.caseworker.get(&format!("/saker/{draft}")).await.expect(200);
    case.does_not_say("Ligner ikke på").does_not_say("Lignende prosjekter");
    world.clock.advance(Duration::hours(1));
    world.send_again(writer, draft).await;
    people.caseworker.get(&format!("/saker/{draft}")).await.expect(200).says("Ligner ikke på «");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_draft_that_builds_on_a_project_has_answered_about_it(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let decision: uuid::Uuid = sqlx::query_scalar("select id from decision where application = $1")
        .bind(decided.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    let page = people.submitter.get(&format!("/soknader/bygger-pa/{decision}")).await.expect(200);
    let begun = page.form("skjema").press("Begynn søknaden").await.expect(200);
    let home = begun.path.trim_end_matches("/kom-med").to_owned();
    let alike = people.submitter.get(&format!("{home}/lignende")).await.expect(200);
    let project: i64 = sqlx::query_scalar("select id from public_project where application = $1")
        .bind(decided.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    assert_eq!(alike.form("skjema").value(&format!("forhold.{project}")), "builds_on");
    world.finish().await;
}
