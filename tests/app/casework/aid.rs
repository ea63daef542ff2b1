//! State aid: no award before a partner is assessed, past a ceiling or under a duty to notify; what is given is registered.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::programme::setting_history::{Change, newest};
use praksisnaer::domain::programme::settings::{Setting, Value, may_change};
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::quantity::Quantity;
use praksisnaer::store::decision::decisions::ApproveError;
use praksisnaer::store::programme::settings;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::builders::set_in_row;
use crate::world::{People, World};

struct Office {
    world: World,
    people: People,
}

const COMPANY: &[(&str, &str)] = &[
    ("okonomisk", "ja"),
    ("fordel", "ja"),
    ("stottegrunnlag", "de_minimis"),
    ("orgnr", "974 760 673"),
    ("innkjop", "follows"),
    ("begrunnelse", "Bedriften får beholde utstyret."),
];

impl Office {
    /// The sample's partner is a company.
    async fn new(pool: PgPool) -> Office {
        let mut world = World::new(pool).await;
        let partner = |world: &mut World, key: &str, value: &str| {
            set_in_row(&mut world.answers, Section::Partners, "partner", 1, key, value);
        };
        partner(&mut world, "partner-navn", "Eksempel Teknikk");
        partner(&mut world, "partner-type", "bedrift");
        partner(&mut world, "partner-orgnr", "974 760 673");
        partner(&mut world, "partner-valg", "uten");
        let people = world.people_of("Alvdal").await;
        Office { world, people }
    }
    /// Recommended, with the partner as it is: `world.assess` finds no business, so the page must say otherwise.
    async fn recommended(&self) -> ApplicationId {
        let call = self.world.open_call().await;
        self.world.recommended(&self.people.submitter, &self.people.caseworker, call).await
    }
    fn page(id: ApplicationId) -> String {
        format!("/saker/{id}/stotte/r1")
    }
    async fn assess(&self, id: ApplicationId, amount: &str, more: &[(&str, &str)]) -> Answer {
        let page = self.people.caseworker.get(&Office::page(id)).await.expect(200);
        let fields = COMPANY.iter().copied().chain([("belop", amount)]).chain(more.iter().copied());
        page.form("skjema").fill_all(fields).press("Lagre vurderingen").await
    }
    /// So many ten-thousandths of a krone for a euro from today on, decided yesterday.
    async fn rate(&self, ten_thousandths: i64) {
        let manager = self.world.person(Role::FrameManager, "").await;
        let mut tx = self.world.tx().await;
        let permit = may_change(manager.actor(), Setting::EuroRate).unwrap();
        let opened = newest(&settings::list(tx.conn()).await.unwrap(), Setting::EuroRate);
        let change = Change {
            value: Some(Value::Rate(Quantity::of_ten_thousandths(ten_thousandths))),
            valid_from: praksisnaer::domain::clocks::calendar::oslo_date(self.world.now()),
            source: "Norges Bank, prøve".to_owned(),
        };
        let yesterday = self.world.now() - Duration::DAY;
        settings::change(&mut tx, &permit, manager.actor(), &change, opened, yesterday).await.unwrap();
        tx.commit().await.unwrap();
    }
    async fn approve(&self, id: ApplicationId) -> Answer {
        let page = self.people.approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200);
        page.form("skjema").press("Godkjenn vedtaket").await
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn no_award_is_made_before_a_partner_is_assessed(pool: PgPool) {
    let o = Office::new(pool).await;
    let id = o.recommended().await;
    sqlx::query("delete from state_aid_assessment").execute(&o.world.pool).await.unwrap();
    let told = "Statsstøtte til Eksempel Teknikk er ikke vurdert. Saksbehandleren må vurdere den.";
    let case = o.people.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Statsstøtte").says("Ikke vurdert");
    o.people.approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200).says(told);
    o.approve(id).await.expect(422).says(told);
    assert!(matches!(o.world.approve(&o.people.approver, id).await, Err(ApproveError::StateAid(_))));
    assert_eq!(o.world.count("select count(*) from decision").await, 0);
    // What the municipality has answered stands on the page; what is missing is told there, and nothing typed is lost.
    let page = o.people.caseworker.get(&Office::page(id)).await.expect(200);
    page.says("Uten konkurranse").says("974 760 673").says("Ingen har satt eurokursen.");
    assert_eq!(page.form("skjema").value("orgnr"), "974 760 673");
    let form = page.form("skjema").fill("okonomisk", "ja").fill("belop", "mye").fill("begrunnelse", "Fordi");
    let again = form.press("Lagre vurderingen").await.expect(422);
    assert!(again.has_fault("fordel-ja") && again.has_fault("innkjop") && again.has_fault("belop"));
    assert_eq!(again.form("skjema").value("belop"), "mye");
    let nynorsk = again.form("skjema").press("Nynorsk").await.expect(200);
    assert_eq!(nynorsk.form("skjema").value("begrunnelse"), "Fordi");
    let not = [("okonomisk", "nei"), ("innkjop", "nothing_bought"), ("begrunnelse", "Frivillig arbeid.")];
    page.form("skjema").fill_all(not).press("Lagre vurderingen").await.expect(200).says("Vurderinga er lagra.");
    // A form from before says so, and replaces nothing until it is sent again.
    page.form("skjema").fill_all(not).press("Lagre vurderingen").await.expect(409).says("Nokon andre har lagra");
    o.approve(id).await.expect(200);
    assert_eq!(o.world.count("select count(*) from aid_award").await, 0, "no aid, nothing to register");
    o.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn exactly_the_ceiling_is_given_and_one_ore_more_is_refused(pool: PgPool) {
    let o = Office::new(pool).await;
    let first = o.recommended().await;
    o.assess(first, "100 000", &[]).await.expect(200);
    // Without a rate nothing can be held against the ceiling.
    o.approve(first).await.expect(422).says("Eurokursen er ikke satt.");
    // 10 kroner: 100 000 kroner are 10 000 euro.
    o.rate(100_000).await;
    o.approve(first).await.expect(200);
    // 290 000 euro are left; at 11,7335 that is 3 402 715 kroner.
    o.rate(117_335).await;
    let second = o.recommended().await;
    o.assess(second, "3 402 715,01", &[]).await.expect(200);
    let told = "går over grensen på 300 000 euro for bagatellmessig støtte";
    o.approve(second).await.expect(422).says(told);
    assert!(matches!(o.world.approve(&o.people.approver, second).await, Err(ApproveError::StateAid(_))));
    // The same with a part from elsewhere.
    o.assess(second, "3 402 714", &[("fra-andre", "1,01")]).await.expect(200);
    o.approve(second).await.expect(422).says(told);
    o.assess(second, "3 402 715", &[("fra-andre", "")]).await.expect(200);
    o.people.caseworker.get(&Office::page(second)).await.expect(200).says("11,7335").says("Norges Bank, prøve");
    o.approve(second).await.expect(200);
    assert_eq!(o.world.count("select sum(amount)::bigint from aid_award").await, 350_271_500);
    // To a service of general economic interest the ceiling is another, and counts all.
    let third = o.recommended().await;
    o.assess(third, "1", &[]).await.expect(200);
    o.approve(third).await.expect(422).says(told);
    o.assess(third, "5 280 075,01", &[("stottegrunnlag", "de_minimis_sgei")]).await.expect(200);
    o.approve(third).await.expect(422).says("går over grensen på 750 000 euro");
    o.assess(third, "5 280 075", &[("stottegrunnlag", "de_minimis_sgei")]).await.expect(200);
    o.approve(third).await.expect(200);
    o.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_awards_at_once_never_pass_the_ceiling_together(pool: PgPool) {
    let o = Office::new(pool).await;
    o.rate(100_000).await;
    let (one, two) = (o.recommended().await, o.recommended().await);
    for id in [one, two] {
        o.assess(id, "2 000 000", &[]).await.expect(200);
    }
    let (a, b) = tokio::join!(o.world.approve(&o.people.approver, one), o.world.approve(&o.people.approver, two));
    assert_eq!([&a, &b].into_iter().filter(|r| r.is_ok()).count(), 1, "{a:?} {b:?}");
    assert_eq!(o.world.count("select count(*) from aid_award").await, 1);
    o.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_duty_to_notify_keeps_an_award_back_until_it_is_met(pool: PgPool) {
    let o = Office::new(pool).await;
    let id = o.recommended().await;
    o.assess(id, "4 000 000", &[("stottegrunnlag", "notifiable")]).await.expect(200);
    o.people.caseworker.get(&format!("/saker/{id}")).await.expect(200).says("Må meldes");
    o.approve(id).await.expect(422).says("må meldes og godkjennes før vedtaket");
    o.assess(id, "4 000 000", &[("stottegrunnlag", "notifiable"), ("avklart", "15.02.2027")]).await.expect(200);
    o.approve(id).await.expect(200);
    o.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn aid_that_is_given_is_registered_by_its_day(pool: PgPool) {
    let o = Office::new(pool).await;
    let id = o.recommended().await;
    o.assess(id, "250 000,50", &[("stottegrunnlag", "block_exemption")]).await.expect(200);
    o.approve(id).await.expect(200);
    let caseworker: &Browser = &o.people.caseworker;
    // Twenty working days after Monday 1 March 2027, with Easter between.
    let list = caseworker.get("/saker").await.expect(200);
    let page = list.follow("1 støtte skal registreres i Støtteregisteret").await.expect(200);
    page.says("Eksempel Teknikk").says("Registreres innen 1. april 2027").says("250 000,5 kr");
    assert!(!o.people.approver.get("/saker/stotteregister").await.expect(200).has_button("Lagre nummeret"));
    o.world.clock.advance(Duration::days(40));
    let caseworker = &o.world.person(Role::Caseworker, "innlandet").await;
    let page = caseworker.get("/saker/stotteregister").await.expect(200);
    page.says("Fristen var 1. april 2027");
    let field = format!("nummer.{id}.r1");
    assert!(page.form("skjema").press("Lagre nummeret").await.expect(422).has_fault(&field));
    let long = "9".repeat(101);
    let again = page.form("skjema").fill(&field, &long).press("Lagre nummeret").await.expect(422);
    assert_eq!(again.form("skjema").value(&field), long);
    let done = page.form("skjema").fill(&field, "REG-2027-1").press("Lagre nummeret").await.expect(200);
    done.says("Nummeret er lagret.").says("ingen støtte å registrere");
    caseworker.get(&format!("/saker/{id}")).await.expect(200).says("nummer REG-2027-1");
    caseworker.get("/saker").await.expect(200).does_not_say("skal registreres i Støtteregisteret");
    let other = o.world.person(Role::Caseworker, "agder").await;
    other.get("/saker/stotteregister").await.expect(200).does_not_say("Eksempel Teknikk");
    o.world.finish().await;
}
