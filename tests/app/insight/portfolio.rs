//! The ministry's report: the page, the CSV and the database say the same, to the krone.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::seed;
use praksisnaer::seed::Files;
use praksisnaer::store::Tx;
use sqlx::{AssertSqlSafe, PgPool};

use crate::browser::{Answer, Browser};
use crate::world::World;

/// «1 200 000» as a number.
fn amount(cell: &str) -> i64 {
    cell.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

/// The rows of a CSV as Excel reads them: without the BOM, split at `;`.
fn rows(csv: &Answer) -> Vec<Vec<String>> {
    let text = csv.html.strip_prefix('\u{feff}').expect("the BOM tells Excel that it is UTF-8");
    assert!(text.ends_with("\r\n"));
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn column(rows: &[Vec<String>], name: &str) -> i64 {
    // Under a filter the heading says which part it has: «Søkt i alt (Delmål 2)».
    let is = |c: &str| c == name || c.strip_prefix(name).is_some_and(|rest| rest.starts_with(" ("));
    let at = rows[0].iter().position(|c| is(c)).unwrap_or_else(|| panic!("no column {name}: {:?}", rows[0]));
    rows[1..].iter().map(|r| r[at].parse::<i64>().unwrap()).sum()
}

/// What the report rests on is what the facts say.
async fn sums_agree_with_facts(world: &World) {
    let differ = world
        .count(
            "with facts as (
               select a.call, a.municipality, a.office, case when a.stage = 'withdrawn' then 'withdrawn' else coalesce(d.outcome, 'open') end as status,
                      count(*) as n, sum(y.applied) as applied, sum(coalesce(c.granted, 0)) as granted
               from application a left join decision d on d.application = a.id
               left join (select application, sum(applied) as applied from application_year group by application) y on y.application = a.id
               left join (select application, sum(amount) as granted from commitment group by application) c on c.application = a.id
               where a.stage <> 'draft' group by 1, 2, 3, 4)
             select count(*) from facts full join (select * from portfolio_sum where year = 0) s using (call, municipality, office, status)
             where (facts.n, facts.applied, facts.granted) is distinct from (s.applications, s.applied, s.granted)
                or s.applied <> s.applied_1 + s.applied_2 + s.applied_3 or s.granted <> s.granted_1 + s.granted_2 + s.granted_3",
        )
        .await;
    assert_eq!(differ, 0);
    let years =
        "select count(*) from (select sum(applied) filter (where year = 0) a, sum(applied) filter (where year > 0) b,
                        sum(granted) filter (where year = 0) c, sum(granted) filter (where year > 0) d
                 from portfolio_sum group by call, municipality, office, status) s where a <> b or c <> d";
    assert_eq!(world.count(years).await, 0);
    for (sums, facts) in [
        (
            "select phase_from || '-' || phase_to, sum(applications), sum(applications_2) from portfolio_phase where year = 0 and status <> 'withdrawn' group by 1",
            "select phase_from || '-' || phase_to, count(*), count(g) from application a
             left join application_sub_goal g on g.application = a.id and g.sub_goal = 2
             where stage not in ('draft', 'withdrawn') group by 1",
        ),
        (
            "select value || level, sum(benefits), sum(benefits_2) from portfolio_benefit where year = 2028 group by 1",
            "select value || level, count(*), count(g)
             from application a join application_year y on y.application = a.id and y.year = 2028 join application_benefit b on b.application = a.id
             left join application_sub_goal g on g.application = a.id and g.sub_goal = 2
             cross join lateral (values (kind), (budget_bearer)) v (value)
             where stage <> 'draft' group by 1",
        ),
    ] {
        let differ = format!("with s as ({sums}), f as ({facts}) select count(*) from ((table s except table f) union all (table f except table s)) d");
        let count = async |sql: String| -> i64 { sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&world.pool).await.unwrap() };
        assert_eq!(count(differ).await, 0, "{sums}");
        assert!(count(format!("select count(*) from ({facts}) f")).await > 0, "{facts}");
    }
}

async fn some_cases(world: &World) -> Browser {
    let call = world.open_call().await;
    let alvdal = world.people_of("Alvdal").await;
    world.decided(&alvdal.submitter, &alvdal.caseworker, &alvdal.approver, call).await;
    let bergen = world.people_of("Bergen").await;
    let refused = world.under_assessment(&bergen.submitter, &bergen.caseworker, call).await;
    world
        .assess(&bergen.caseworker, refused, |draft| {
            draft.outcome = Some(Outcome::Rejected);
            draft.years.iter_mut().for_each(|y| y.amount = Kroner::ZERO);
        })
        .await;
    world.recommend(&bergen.caseworker, refused).await;
    world.approve(&bergen.approver, refused).await.unwrap();
    world.submitted(&bergen.submitter, call).await;
    world.draft(&bergen.submitter, call).await;
    world.person(Role::MinistryReader, "").await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_page_the_csv_and_the_database_agree_to_the_krone(pool: PgPool) {
    let world = World::new(pool).await;
    let reader = some_cases(&world).await;
    sums_agree_with_facts(&world).await;
    let applied = world.count("select sum(applied)::bigint from application_year y join application a on a.id = y.application where a.stage <> 'draft'").await;
    let granted = world.count("select sum(amount)::bigint from commitment").await;
    assert!(granted > 0 && applied > granted);

    let page = reader.get("/portefolje").await.expect(200);
    let counties = page.table("Fordeling på fylker");
    let total = counties.last().unwrap();
    assert_eq!((total[3].as_str(), amount(&total[4]), amount(&total[5])), ("3", applied, granted));
    for (cell, name) in [(4, "applied"), (5, "granted")] {
        let parts: i64 = counties[1..counties.len() - 1].iter().map(|row| amount(&row[cell])).sum();
        assert_eq!(parts, amount(&total[cell]), "{name}");
    }
    let by_goal = page.table("Tildelt etter delmål og år");
    assert_eq!(amount(by_goal.last().unwrap().last().unwrap()), granted);
    for row in &by_goal[1..] {
        assert_eq!(row[1..4].iter().map(|c| amount(c)).sum::<i64>(), amount(&row[4]), "{row:?}");
    }
    let years = page.table("Søkt og tildelt per år");
    assert_eq!((amount(&years.last().unwrap()[1]), amount(&years.last().unwrap()[2])), (applied, granted));
    let offices = page.table("Embetene og rammene");
    let all = offices.last().unwrap();
    assert_eq!((amount(&all[3]), amount(&all[6])), (granted, granted));
    assert_eq!(amount(&all[5]) - amount(&all[6]), amount(&all[7]));
    page.says("355 kommuner har ingen søknad i utvalget").does_not_say("[missing");

    let csv = reader.get("/portefolje.csv").await.expect(200);
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let csv = rows(&csv);
    assert_eq!(csv.len() - 1, 3);
    assert_eq!((column(&csv, "Søkt i alt"), column(&csv, "Tildelt i alt")), (applied, granted));
    let per_year: i64 = (2027..=2031)
        .filter(|y| csv[0].contains(&format!("Tildelt {y}")))
        .map(|y| column(&csv, &format!("Tildelt {y}")))
        .sum();
    assert_eq!(per_year, granted);
    let counties_csv = rows(&reader.get("/portefolje/fylker.csv").await.expect(200));
    let last = counties_csv.last().unwrap();
    assert_eq!((last[7].parse::<i64>().unwrap(), last[8].parse::<i64>().unwrap()), (applied, granted));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn choices_narrow_the_page_and_the_csv_alike(pool: PgPool) {
    let world = World::new(pool).await;
    let reader = some_cases(&world).await;
    let mut shares = 0;
    let one = reader.get("/portefolje?delmal=2").await.expect(200);
    one.does_not_say("Delmål 2 får mest").does_not_say("Delmål 1: Helsefremmende");
    let csv = rows(&reader.get("/portefolje.csv?delmal=2&ar=2028").await.expect(200));
    assert!(csv[0].contains(&"Søkt i alt (Delmål 2, 2028)".to_owned()), "{:?}", csv[0]);
    for (query, applications) in [
        ("fylke=46", 2),
        ("embete=innlandet", 1),
        ("status=avslag", 1),
        ("status=til-behandling&fylke=46", 1),
        ("status=trukket", 0),
        ("ar=2036", 0),
        ("delmal=1", -1),
        ("delmal=2", -1),
        ("delmal=3", -1),
        ("ar=2028", -1),
        ("sentralitet=6&delmal=2&ar=2028", -1),
        ("fylke=finnes-ikke", 3),
    ] {
        let page = reader.get(&format!("/portefolje?{query}")).await.expect(200);
        let total = page.table("Fordeling på fylker").last().unwrap().clone();
        let csv = rows(&reader.get(&format!("/portefolje.csv?{query}")).await.expect(200));
        assert_eq!(amount(&total[3]), csv.len() as i64 - 1, "{query}");
        assert_eq!(amount(&total[4]), column(&csv, "Søkt i alt"), "{query}");
        assert_eq!(amount(&total[5]), column(&csv, "Tildelt i alt"), "{query}");
        if applications >= 0 {
            assert_eq!(amount(&total[3]), applications, "{query}");
        }
        if query.len() == "delmal=1".len() && query.starts_with("delmal") {
            shares += amount(&total[5]);
        }
    }
    assert_eq!(
        shares,
        world.count("select sum(amount)::bigint from commitment").await,
        "the three shares are the whole"
    );
    reader.get("/portefolje?fylke=finnes-ikke").await.expect(200).says("Adressen har et valg som ikke finnes");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_the_municipality_does_afterwards_reaches_the_sums(pool: PgPool) {
    let world = World::new(pool).await;
    let reader = some_cases(&world).await;
    let mut tx = world.tx().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Hamar").await;
    let call = world.open_call().await;
    let id = world.submitted(&submitter, call).await;
    sums_agree_with_facts(&world).await;
    let actor = submitter.municipality_actor();
    let app = praksisnaer::store::application::applications::lock_own(&mut tx, &actor, id).await.unwrap();
    let permit = praksisnaer::domain::people::policy::may(&actor.actor, app.kind()).unwrap();
    praksisnaer::store::application::submissions::withdraw(&mut tx, permit, &actor, app, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    sums_agree_with_facts(&world).await;
    let page = reader.get("/portefolje?status=trukket").await.expect(200);
    assert_eq!(page.table("Fordeling på fylker").last().unwrap()[3], "1");
    // A withdrawn application is no application: the municipality is still to be reached.
    page.says("355 kommuner har ingen søknad i utvalget");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_report_is_the_ministrys_and_reads_in_nynorsk(pool: PgPool) {
    let world = World::new(pool).await;
    let reader = some_cases(&world).await;
    for (role, place) in
        [(Role::Caseworker, "innlandet"), (Role::MunicipalitySubmitter, "Alvdal"), (Role::SystemAdministrator, "")]
    {
        let other = world.person(role, place).await;
        for path in ["/portefolje", "/portefolje.csv", "/portefolje/fylker.csv"] {
            other.get(path).await.expect(404);
        }
    }
    let page = reader
        .in_language(praksisnaer::domain::values::language::Lang::Nn)
        .get("/portefolje?delmal=2")
        .await
        .expect(200);
    assert_eq!(page.language(), "nn");
    page.says("Kven er ikkje med?").says("355 kommunar har ingen søknad i utvalet");
    world.finish().await;
}

/// Alvdal has become part of a new municipality that takes over its number, and Vestland has moved to Rogaland's office.
pub(crate) async fn the_map_changes(world: &World) {
    let files = Files::embedded();
    let municipalities: String = files
        .text("kommuner.csv")
        .lines()
        .map(|line| {
            line.replace("3428,Alvdal,Alvdal,Alvdal,", "3428,Nyalvdal,Nyalvdal,Nyalvdal,")
                .replace("939984194", "999999018")
        })
        .map(|line| line.replace(",974760665", ",974763230") + "\n")
        .collect();
    let offices = files
        .text("statsforvalter_fylker.csv")
        .replace("974760665,Statsforvaltaren i Vestland,46", "974763230,Statsforvaltaren i Rogaland,46");
    let counties = files.text("fylker.csv").replace(",974760665", ",974763230");
    let files = files
        .with("kommuner.csv", &municipalities)
        .with("statsforvalter_fylker.csv", &offices)
        .with("fylker.csv", &counties);
    let seed = seed::read(&files).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut tx = Tx::begin(&world.pool).await.unwrap();
    seed::write(&mut tx, &seed, world.now() + time::Duration::days(1)).await.unwrap();
    tx.commit().await.unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_merger_after_the_decision_moves_no_krone_and_loses_no_case(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let alvdal = world.people_of("Alvdal").await;
    let decided = world.decided(&alvdal.submitter, &alvdal.caseworker, &alvdal.approver, call).await;
    let waiting = world.under_assessment(&alvdal.submitter, &alvdal.caseworker, call).await;
    let bergen = world.people_of("Bergen").await;
    world.decided(&bergen.submitter, &bergen.caseworker, &bergen.approver, call).await;
    let reader = world.person(Role::MinistryReader, "").await;
    the_map_changes(&world).await;

    let applied = world.count("select sum(applied)::bigint from application_year").await;
    let granted = world.count("select sum(amount)::bigint from commitment").await;
    for (query, applied, granted) in [
        ("", applied, granted),
        ("?fylke=34", applied - applied / 3, granted / 2),
        ("?embete=innlandet", applied - applied / 3, granted / 2),
        // The office that decided before keeps what it has decided; the new one has decided nothing.
        ("?embete=vestland", applied / 3, granted / 2),
        ("?embete=rogaland", 0, 0),
    ] {
        let page = reader.get(&format!("/portefolje{query}")).await.expect(200);
        let counties = page.table("Fordeling på fylker");
        let total = counties.last().unwrap();
        assert_eq!((amount(&total[4]), amount(&total[5])), (applied, granted), "{query}");
        for cell in [4, 5] {
            let parts: i64 = counties[1..counties.len() - 1].iter().map(|row| amount(&row[cell])).sum();
            assert_eq!(parts, amount(&total[cell]), "{query}");
        }
        let years = page.table("Søkt og tildelt per år");
        assert_eq!(
            (amount(&years.last().unwrap()[1]), amount(&years.last().unwrap()[2])),
            (applied, granted),
            "{query}"
        );
        let csv = rows(&reader.get(&format!("/portefolje.csv{query}")).await.expect(200));
        assert_eq!((column(&csv, "Søkt i alt"), column(&csv, "Tildelt i alt")), (applied, granted), "{query}");
    }
    reader.get("/portefolje").await.expect(200).says("356 kommuner har ingen søknad i utvalget");

    // The cases are still there for those who have them, and the one that waits can be decided.
    alvdal.caseworker.get(&format!("/saker/{waiting}")).await.expect(200).says("Alvdal");
    alvdal.caseworker.get(&format!("/saker/{decided}/vedtak")).await.expect(200).says("Alvdal");
    alvdal.submitter.get(&format!("/soknader/{decided}/vedtak")).await.expect(200);
    world.assess(&alvdal.caseworker, waiting, |_| ()).await;
    world.recommend(&alvdal.caseworker, waiting).await;
    world.approve(&alvdal.approver, waiting).await.expect("it is approved");
    let granted = world.count("select sum(amount)::bigint from commitment").await;
    let page = reader.get("/portefolje").await.expect(200);
    assert_eq!(amount(&page.table("Fordeling på fylker").last().unwrap()[5]), granted);
    world.finish().await;
}
