//! Names are found however they are typed, and stand in Norwegian order.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn my_statsforvalter_is_found_however_the_name_is_typed(pool: PgPool) {
    let world = World::new(pool).await;
    let anybody = world.anonymous();
    for (asked, answer) in [
        ("alvdal", "Alvdal (3428) hører til Statsforvalteren i Innlandet"),
        ("Alvdal kommune", "Alvdal (3428)"),
        ("3428", "Alvdal (3428)"),
        ("3428 Alvdal", "Alvdal (3428)"),
        ("Alvdal 3428", "Alvdal (3428)"),
        ("3428 alvdal kommune", "Alvdal (3428)"),
        ("ALVDAL KOMMUNE ", "Alvdal (3428)"),
        ("alesund", "Ålesund (1508)"),
        ("Aalesund", "Ålesund (1508)"),
        ("ålesund", "Ålesund (1508)"),
        ("A\u{30a}lesund", "Ålesund (1508)"),
        ("Ale\u{ad}sund", "Ålesund (1508)"),
        ("baerum", "Bærum (3201)"),
        ("sor varanger", "Sør-Varanger (5605)"),
        ("karasjohka", "5610"),
        ("Karasjok gielda", "5610"),
        ("Innlandet", "Kommunene i Innlandet hører til Statsforvalteren i Innlandet"),
        ("innlandet fylke", "Kommunene i Innlandet hører til Statsforvalteren i Innlandet"),
        ("Statsforvalteren i Innlandet", "Kommunene i Innlandet hører til"),
        ("ØSTFOLD", "Kommunene i Østfold hører til"),
        ("ostfold", "Kommunene i Østfold hører til"),
        ("Askim", "Indre Østfold (3118) hører til"),
        ("oppegard kommune", "Nordre Follo (3207) hører til"),
        ("Sogn og Fjordane", "Kommunene i Vestland hører til"),
        ("viken", "Kommunene i Buskerud hører til"),
        ("More", "Kommunene i Møre og Romsdal hører til"),
    ] {
        let query: String = url::form_urlencoded::byte_serialize(asked.as_bytes()).collect();
        let page = anybody.get(&format!("/?kommune={query}")).await.expect(200);
        assert!(page.all("#sf-svar").join(" ").contains(answer), "{asked}: {:?}", page.all("#sf-svar"));
    }
    for (asked, near) in [
        ("alvdall", "Alvdal"),
        ("Avldal kommune", "Alvdal"),
        ("trondeim", "Trondheim"),
        ("inlandet", "Innlandet"),
        ("hordalandd", "Hordaland"),
    ] {
        let page = anybody.get(&format!("/?kommune={}", asked.replace(' ', "+"))).await.expect(200);
        assert!(page.all("#sf-svar a").iter().any(|a| a.contains(near)), "{asked}: {:?}", page.all("#sf-svar"));
    }
    let empty = anybody.get("/?kommune=").await.expect(200);
    assert_eq!(empty.all("#sf-svar").len(), 1);
    assert!(empty.has("#kommune[aria-invalid=true]"));
    assert!(!anybody.get("/").await.expect(200).has("#sf-svar"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_list_is_searched_by_the_same_rule(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Ålesund").await;
    let person = submitter.actor().account.0;
    sqlx::query("update account set name = $1 where id = $2")
        .bind("Åse Ødegård Čáhppes")
        .bind(person)
        .execute(&world.pool)
        .await
        .unwrap();
    let id = world.submitted(&submitter, call).await;
    sqlx::query("update application set title = 'Trygg på Åsgård' where id = $1")
        .bind(id.0)
        .execute(&world.pool)
        .await
        .unwrap();
    let caseworker = world.person(Role::Caseworker, "more-og-romsdal").await;
    for asked in [
        "%C3%A5se",
        "ase",
        "ASE",
        "A%CC%8Ase",
        "odegard",
        "cahppes",
        "%C4%8C%C3%81HPPES",
        "cahppes+ase",
        "alesund",
        "aalesund",
    ] {
        let page = system.get(&format!("/brukere?sok={asked}")).await.expect(200);
        assert!(page.text().contains("Åse Ødegård Čáhppes"), "/brukere {asked}");
    }
    for asked in ["alesund", "%C3%85LESUND", "Aalesund", "asgard", "trygg+alesund", "2027/1"] {
        let page = caseworker.get(&format!("/saker?hvem=alle&sok={asked}")).await.expect(200);
        assert!(page.text().contains("Ålesund"), "/saker {asked}: {}", page.text());
    }
    for asked in ["alesund", "1508", "%C3%85LESUND", "A%CC%8Alesund"] {
        assert!(system.get(&format!("/kommuner?sok={asked}")).await.expect(200).text().contains("Ålesund"), "{asked}");
    }
    for asked in ["%25", "_", "finnes+ikke", "-"] {
        assert!(!system.get(&format!("/kommuner?sok={asked}")).await.expect(200).text().contains("Ålesund"), "{asked}");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn names_stand_in_norwegian_order(pool: PgPool) {
    let world = World::new(pool).await;
    let administrator = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let names = ["aksel liten", "Čáhppes", "Zeta Z", "Ærlig", "Østby", "Aasen", "A\u{30a}se"];
    let shown = ["aksel liten", "Čáhppes", "Zeta Z", "Ærlig", "Østby", "Åse", "Aasen"];
    for name in names.iter().rev() {
        let person = world.person(Role::MunicipalityReader, "Alvdal").await;
        sqlx::query("update account set name = $1 where id = $2")
            .bind(name)
            .bind(person.actor().account.0)
            .execute(&world.pool)
            .await
            .unwrap();
    }
    let text = administrator.get("/kollegaer").await.expect(200).html.replace("A\u{30a}", "Å");
    let at: Vec<usize> = shown.iter().map(|name| text.find(name).unwrap_or_else(|| panic!("{name}"))).collect();
    assert!(at.is_sorted(), "{at:?}");

    let ministry = world.person(Role::MinistryReader, "").await;
    let offices = ministry.get("/portefolje").await.expect(200).all("select[name=embete] option");
    let place =
        |name: &str| offices.iter().position(|o| o.contains(name)).unwrap_or_else(|| panic!("{name}: {offices:?}"));
    assert!(place("Vestland") < place("Østfold"), "{offices:?}");
    assert!(place("Agder") < place("Innlandet") && place("Troms") < place("Vestfold"), "{offices:?}");
    let system = world.person(Role::SystemAdministrator, "").await;
    let counties = system.get("/kommuner").await.expect(200).all("select[name=fylke] option");
    assert!(counties.ends_with(&["Vestfold".to_owned(), "Vestland".to_owned(), "Østfold".to_owned()]), "{counties:?}");
    world.finish().await;
}
