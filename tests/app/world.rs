//! A world for a page test: the real reference data, a clock that stands, the whole application, and people as values.
//!
//! ```ignore
//! #[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
//! async fn a_writer_starts_an_application(pool: PgPool) {
//!     let world = World::new(pool).await;
//!     let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
//!     let page = writer.get("/soknader").await.expect(200);
//!     let page = page.form("skjema").fill("om-prosjekttittel", "Trygg natt").press("Lagre").await.expect(200);
//!     world.finish().await;
//! }
//! ```

use std::sync::{Arc, LazyLock, Mutex};

use axum::Router;
use praksisnaer::app::build_app;
use praksisnaer::config::Config;
use praksisnaer::domain::actor::{Place, Role};
use praksisnaer::domain::form::{AllAnswers, Section};
use praksisnaer::domain::ids::{ApplicationId, CallId, MunicipalityId, OfficeId};
use praksisnaer::domain::language::Lang;
use praksisnaer::domain::money::Kroner;
use praksisnaer::domain::policy::{self, SaveSection, StartApplication};
use praksisnaer::jobs;
use praksisnaer::mail::Mailer;
use praksisnaer::seed::{self, Files, Seed};
use praksisnaer::state::{AppState, Clock};
use praksisnaer::store::accounts::{self, NewAccount, NewRole};
use praksisnaer::store::applications::{self, Saved, SectionSave};
use praksisnaer::store::{Tx, sessions};
use praksisnaer::web::session::{self, Token};
use sqlx::PgPool;
use time::OffsetDateTime;
use time::macros::{date, datetime};

use crate::browser::{Browser, Failures};
use crate::builders::{PERIOD, sample_answers};

/// Monday 1 March 2027, 10:00 in Norway: the first call is open.
pub(crate) const NOW: OffsetDateTime = datetime!(2027-03-01 09:00 UTC);
/// What an approver's delegation reaches to, when a test says nothing else.
pub(crate) const AMOUNT_LIMIT: Kroner = Kroner::new(50_000_000);

static SEED: LazyLock<Seed> = LazyLock::new(|| seed::read(&Files::embedded()).expect("the reference data is whole"));

pub(crate) struct World {
    pub(crate) pool: PgPool,
    pub(crate) clock: Clock,
    pub(crate) config: Arc<Config>,
    pub(crate) app: Router,
    failures: Failures,
    mail: Arc<Mutex<Vec<(String, String, String)>>>,
    finished: bool,
}

/// A municipality with the office that decides for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Town {
    pub(crate) id: MunicipalityId,
    pub(crate) name: String,
    pub(crate) office: OfficeId,
    /// The slug of the office: `innlandet`.
    pub(crate) office_slug: String,
}

impl World {
    /// `pool` belongs to the empty database of `#[sqlx::test]`.
    pub(crate) async fn new(pool: PgPool) -> World {
        let mut tx = Tx::begin(&pool).await.unwrap();
        seed::write(&mut tx, &SEED, NOW).await.unwrap();
        tx.commit().await.unwrap();
        let (clock, config) = (Clock::set_to(NOW), Arc::new(Config::for_tests()));
        let app = build_app(AppState { pool: pool.clone(), clock: clock.clone(), config: config.clone() });
        World { pool, clock, config, app, failures: Failures::default(), mail: Arc::default(), finished: false }
    }

    pub(crate) fn now(&self) -> OffsetDateTime {
        self.clock.now()
    }
    pub(crate) async fn tx(&self) -> Tx {
        Tx::begin(&self.pool).await.unwrap()
    }
    /// One number out of the database.
    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.pool).await.unwrap()
    }

    /// A municipality by its Norwegian name.
    pub(crate) async fn municipality(&self, name: &str) -> Town {
        let row: Option<(i32, String, i32, String)> = sqlx::query_as(
            "select m.orgnr, m.name_no, o.orgnr, o.slug from municipality m
             join municipality_office r on r.municipality = m.orgnr and r.valid_to is null join statsforvalter o on o.orgnr = r.office
             where m.name_no = $1",
        )
        .bind(name)
        .fetch_optional(&self.pool)
        .await
        .unwrap();
        let (id, name, office, office_slug) = row.unwrap_or_else(|| panic!("no municipality {name}"));
        Town { id: MunicipalityId(id), name, office: OfficeId(office), office_slug }
    }
    /// An office by its slug: `innlandet`, `trondelag`, `vestland`, …
    pub(crate) async fn office(&self, slug: &str) -> OfficeId {
        let id: Option<i32> = sqlx::query_scalar("select orgnr from statsforvalter where slug = $1")
            .bind(slug)
            .fetch_optional(&self.pool)
            .await
            .unwrap();
        OfficeId(id.unwrap_or_else(|| panic!("no office {slug}")))
    }

    /// Nobody: a browser without cookies.
    pub(crate) fn anonymous(&self) -> Browser {
        Browser::new(self.app.clone(), self.failures.clone())
    }
    /// A new person in a role. `place` is a municipality's name, an office's slug, or empty (ministry, system).
    pub(crate) async fn person(&self, role: Role, place: &str) -> Browser {
        self.person_with(&[(role, place)]).await
    }
    /// A new approver with an amount limit of their own.
    pub(crate) async fn approver(&self, office: &str, limit: Kroner) -> Browser {
        let place = self.place(Role::Approver, office).await;
        self.new_person(&[NewRole { role: Role::Approver, place, amount_limit: Some(limit) }]).await
    }
    /// A new person with several roles, acting in the first.
    pub(crate) async fn person_with(&self, roles: &[(Role, &str)]) -> Browser {
        let mut new = Vec::new();
        for (role, place) in roles {
            let amount_limit = (*role == Role::Approver).then_some(AMOUNT_LIMIT);
            new.push(NewRole { role: *role, place: self.place(*role, place).await, amount_limit });
        }
        self.new_person(&new).await
    }
    async fn place(&self, role: Role, place: &str) -> Place {
        if role.is_municipality() {
            Place::Municipality(self.municipality(place).await.id)
        } else if role.is_office() {
            Place::Office(self.office(place).await)
        } else if role.is_ministry() {
            Place::Ministry
        } else {
            Place::System
        }
    }
    async fn new_person(&self, roles: &[NewRole]) -> Browser {
        let first = roles[0].role.code();
        let email = format!("{first}-{}@eksempel.example", uuid::Uuid::now_v7().simple());
        let token = Token::new().unwrap();
        let now = self.now();
        let mut tx = self.tx().await;
        let account = NewAccount { email: &email, name: "Eksempel Person", language: Lang::Nb, password_hash: None };
        let account = accounts::ensure(&mut tx, &account, now).await.unwrap();
        for role in roles {
            accounts::give_role(&mut tx, account, role, None, now).await.unwrap();
        }
        sessions::start(&mut tx, &token.hash(), account, now).await.unwrap();
        let id: uuid::Uuid =
            sqlx::query_scalar("select id from role_assignment where account = $1 and role = $2 limit 1")
                .bind(account.0)
                .bind(first)
                .fetch_one(tx.conn())
                .await
                .unwrap();
        assert!(
            sessions::act_as(&mut tx, &token.hash(), praksisnaer::domain::ids::RoleAssignmentId(id)).await.unwrap()
        );
        tx.commit().await.unwrap();
        let actor = sessions::find(&self.pool, &token.hash(), now)
            .await
            .unwrap()
            .and_then(|s| s.actor)
            .expect("acts in the role");
        self.anonymous().signed_in(&session::start(&self.config, &token), actor)
    }

    /// A published call that is open for another four weeks.
    pub(crate) async fn open_call(&self) -> CallId {
        self.call(self.now() - time::Duration::weeks(4), self.now() + time::Duration::weeks(4)).await
    }
    /// A published call with its own window.
    pub(crate) async fn call(&self, opens: OffsetDateTime, closes: OffsetDateTime) -> CallId {
        let id = CallId::new();
        let mut tx = self.tx().await;
        let text = SEED.call.fill(&seed::CallSlots {
            first_year: PERIOD.first_year,
            last_year: PERIOD.last_year,
            min_amount: Kroner::new(150_000),
            max_amount: Some(Kroner::new(30_000_000)),
            reporting_threshold: Kroner::new(1_000_000),
            weights: vec![15, 25, 20, 15, 10, 15],
        });
        sqlx::query(
            "insert into call (id, period, stage, title_nb, title_nn, summary_nb, summary_nn, opens_at, closes_at, expected_decision_on,
                               min_amount, max_amount, criteria_set, rules_version, made_at, published_at)
             select $1, 1, 'published', $2, $3, $4, $5, $6, $7, $8, 150000, 30000000, id, 1, $6, $6 from criteria_set order by version desc limit 1",
        )
        .bind(id.0)
        .bind(&text.title.nb)
        .bind(&text.title.nn)
        .bind(&text.summary.nb)
        .bind(&text.summary.nn)
        .bind(opens)
        .bind(closes)
        .bind(date!(2027 - 09 - 01))
        .execute(tx.conn())
        .await
        .unwrap();
        for (part, rule) in (1_i32..).zip(&text.rules) {
            sqlx::query(
                "insert into call_rule (call, version, part, text_nb, text_nn, made_at) values ($1, 1, $2, $3, $4, $5)",
            )
            .bind(id.0)
            .bind(part)
            .bind(&rule.nb)
            .bind(&rule.nn)
            .bind(opens)
            .execute(tx.conn())
            .await
            .unwrap();
        }
        tx.commit().await.unwrap();
        id
    }

    /// An empty draft of the writer's municipality.
    pub(crate) async fn draft(&self, writer: &Browser, call: CallId) -> ApplicationId {
        let actor = writer.municipality_actor();
        let mut tx = self.tx().await;
        let permit = policy::may_always::<StartApplication>(&actor.actor).unwrap();
        let id = applications::start(&mut tx, permit, &actor, call, Lang::Nb, false, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }
    /// A draft whose answers are whole: it can be sent.
    pub(crate) async fn complete_draft(&self, writer: &Browser, call: CallId) -> ApplicationId {
        let id = self.draft(writer, call).await;
        self.save(writer, id, &sample_answers(PERIOD), true).await;
        id
    }
    /// Saves sections through the store, one version after what is there.
    pub(crate) async fn save(&self, writer: &Browser, id: ApplicationId, answers: &AllAnswers, finished: bool) {
        let actor = writer.municipality_actor();
        let mut tx = self.tx().await;
        let app = applications::lock_own(&mut tx, &actor, id).await.unwrap();
        let permit = policy::may::<SaveSection>(&actor.actor, app.kind()).unwrap();
        let there = applications::list_sections(tx.conn(), id).await.unwrap();
        for (section, answers) in answers {
            let opened_with = there.get(section.code()).map_or(0, |s| s.version);
            let save = SectionSave { section: section.code(), answers, finished, opened_with };
            let title = (*section == Section::About).then(|| answers.get("om-prosjekttittel"));
            let saved =
                applications::save_section(&mut tx, &permit, &actor, &app, &save, title, self.now()).await.unwrap();
            assert!(matches!(saved, Saved::Saved { .. }));
        }
        tx.commit().await.unwrap();
    }

    /// Lets the worker send all that is due, and gives every mail so far: to, subject, text.
    pub(crate) async fn mail(&self) -> Vec<(String, String, String)> {
        let mailer = Mailer::Memory(self.mail.clone());
        while jobs::work_one(&self.pool, &self.clock, &mailer, &self.config).await.unwrap() {}
        self.mail.lock().unwrap().clone()
    }
    /// Answers of 500 and above so far; a test that provokes them takes them, and `finish` finds none.
    pub(crate) fn take_failures(&self) -> Vec<String> {
        std::mem::take(&mut self.failures.lock().unwrap())
    }
    /// The end of every test: no 500 was answered, and every mail can be written and goes out.
    pub(crate) async fn finish(mut self) {
        self.finished = true;
        assert_eq!(self.take_failures(), Vec::<String>::new());
        for (to, subject, text) in self.mail().await {
            assert!(to.contains('@') && !subject.trim().is_empty() && !text.trim().is_empty(), "{to} {subject} {text}");
            assert!(!subject.starts_with('«') && !text.starts_with('«'), "a mail without its text: {subject} {text}");
        }
        let left: Vec<(String, Option<String>)> =
            sqlx::query_as("select dedupe, last_error from outbox where done_at is null")
                .fetch_all(&self.pool)
                .await
                .unwrap();
        assert_eq!(left, [], "mail that did not go out");
    }
}

impl Drop for World {
    fn drop(&mut self) {
        assert!(self.finished || std::thread::panicking(), "a test ends with world.finish().await");
    }
}
