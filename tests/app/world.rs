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
use praksisnaer::domain::application::form::{AllAnswers, Context, Section};
use praksisnaer::domain::application::lifecycle::Application;
use praksisnaer::domain::casework::assessment::{DraftAssessment, Score};
use praksisnaer::domain::casework::state_aid::{AidAssessment, Ore, Procurement};
use praksisnaer::domain::clocks::calendar::oslo_date;
use praksisnaer::domain::people::actor::{OfficeActor, Place, Role};
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::{
    Assess, AssessStateAid, CallBack, SaveSection, StartApplication, SteerProgramme, Submit,
};
use praksisnaer::domain::programme::calls::Call;
use praksisnaer::domain::records::job::Kind;
use praksisnaer::domain::values::ids::{
    AccountId, ApplicationId, CallId, CriteriaSetId, DecisionId, MunicipalityId, OfficeId, RoleAssignmentId,
};
use praksisnaer::domain::values::language::Lang;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::domain::values::stages::{Outcome, StageKind};
use praksisnaer::files::Files as KeptFiles;
use praksisnaer::i18n::call_proposal;
use praksisnaer::i18n::call_proposal::{CallValues, PROPOSED_WEIGHTS};
use praksisnaer::jobs::Worker;
use praksisnaer::mail::Mailer;
use praksisnaer::seed;
use praksisnaer::seed::{Files, Seed};
use praksisnaer::state::{AppState, Clock};
use praksisnaer::store::Tx;
use praksisnaer::store::application::applications;
use praksisnaer::store::application::call_back;
use praksisnaer::store::application::sections;
use praksisnaer::store::application::sections::{Saved, SectionSave};
use praksisnaer::store::application::submissions;
use praksisnaer::store::application::submissions::Sending;
use praksisnaer::store::casework::assessments;
use praksisnaer::store::casework::assessments::SavedAssessment;
use praksisnaer::store::casework::cases;
use praksisnaer::store::casework::state_aid;
use praksisnaer::store::casework::state_aid::AidToKeep;
use praksisnaer::store::decision::decisions;
use praksisnaer::store::decision::decisions::ApproveError;
use praksisnaer::store::people::accounts;
use praksisnaer::store::people::accounts::{NewAccount, NewRole};
use praksisnaer::store::people::sessions;
use praksisnaer::store::places::reference;
use praksisnaer::store::programme::calls;
use praksisnaer::store::programme::calls::CallTerms;
use praksisnaer::store::programme::criteria;
use praksisnaer::web::session;
use praksisnaer::web::session::Token;
use sqlx::PgPool;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

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
    pub(crate) files: KeptFiles,
    pub(crate) app: Router,
    /// What complete drafts answer.
    pub(crate) answers: AllAnswers,
    failures: Failures,
    mail: Arc<Mutex<Vec<(String, String, String)>>>,
    finished: bool,
}

/// Who takes an application from a draft to a decision.
pub(crate) struct People {
    pub(crate) submitter: Browser,
    pub(crate) caseworker: Browser,
    pub(crate) approver: Browser,
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
        World::with_files(pool, KeptFiles::in_memory()).await
    }
    pub(crate) async fn with_files(pool: PgPool, files: KeptFiles) -> World {
        let mut tx = Tx::begin(&pool).await.unwrap();
        seed::write(&mut tx, &SEED, NOW).await.unwrap();
        tx.commit().await.unwrap();
        let (clock, config) = (Clock::set_to(NOW), Arc::new(Config::for_tests()));
        let app = build_app(AppState {
            pool: pool.clone(),
            clock: clock.clone(),
            config: config.clone(),
            files: files.clone(),
        });
        let answers = sample_answers(PERIOD);
        World {
            pool,
            clock,
            config,
            files,
            app,
            answers,
            failures: Failures::default(),
            mail: Arc::default(),
            finished: false,
        }
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

    /// One number about an application.
    pub(crate) async fn count_of(&self, sql: &'static str, id: ApplicationId) -> i64 {
        sqlx::query_scalar(sql).bind(id.0).fetch_one(&self.pool).await.unwrap()
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
        assert!(sessions::act_as(&mut tx, &token.hash(), RoleAssignmentId(id)).await.unwrap());
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
        self.call(self.now() - Duration::weeks(4), self.now() + Duration::weeks(4)).await
    }
    /// A call that only the ministry sees yet.
    pub(crate) async fn call_draft(&self) -> CallId {
        let ministry = self.person(Role::FrameManager, "").await.ministry_actor();
        let mut tx = self.tx().await;
        let (criteria_set, _) = criteria::find_latest_set(tx.conn()).await.unwrap().expect("criteria are seeded");
        let terms = call_terms(criteria_set, self.now() + Duration::weeks(1), self.now() + Duration::weeks(9));
        let permit = policy::may_always::<SteerProgramme>(&ministry.actor).unwrap();
        let id = calls::create_draft(&mut tx, permit, &ministry, &terms, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }
    /// A published call with its own window, drafted and published two weeks before it opens.
    pub(crate) async fn call(&self, opens: OffsetDateTime, closes: OffsetDateTime) -> CallId {
        let ministry = self.person(Role::FrameManager, "").await.ministry_actor();
        self.make_reachable(ministry.actor.account).await;
        let published = opens - Duration::weeks(2);
        let mut tx = self.tx().await;
        let (criteria_set, _) = criteria::find_latest_set(tx.conn()).await.unwrap().expect("criteria are seeded");
        let terms = call_terms(criteria_set, opens, closes);
        let permit = || policy::may_always::<SteerProgramme>(&ministry.actor).unwrap();
        let id = calls::create_draft(&mut tx, permit(), &ministry, &terms, published).await.unwrap();
        calls::publish(&mut tx, permit(), &ministry, id, 1, &call_proposal::late_rule(), published).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// Every office that has said nothing yet is reached at an example's address.
    pub(crate) async fn make_reachable(&self, by: AccountId) {
        sqlx::query(
            "insert into office_contact (office, valid_from, postal_address, email, telephone, made_at, made_by, made_role)
             select orgnr, '2020-01-01', 'Postboks 1, 0001 ' || seat, slug || '@embete.example', '00 00 00 00', $1, $2, 'office_leader'
             from statsforvalter o where not exists (select from office_contact c where c.office = o.orgnr)",
        )
        .bind(self.now())
        .bind(by.0)
        .execute(&self.pool)
        .await
        .unwrap();
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
        self.save(writer, id, &self.answers, true).await;
        id
    }
    /// Saves sections through the store, one version after what is there.
    pub(crate) async fn save(&self, writer: &Browser, id: ApplicationId, answers: &AllAnswers, finished: bool) {
        let actor = writer.municipality_actor();
        let mut tx = self.tx().await;
        let app = applications::lock_own(&mut tx, &actor, id).await.unwrap();
        let permit = policy::may::<SaveSection>(&actor.actor, app.kind()).unwrap();
        let there = sections::list_sections(tx.conn(), id).await.unwrap();
        for (section, answers) in answers {
            let opened_with = there.get(section.code()).map_or(0, |s| s.version);
            let save = SectionSave { section: section.code(), answers, finished, opened_with };
            let title = (*section == Section::About).then(|| answers.get("om-prosjekttittel"));
            let saved = sections::save_section(&mut tx, &permit, &actor, &app, &save, title, self.now()).await.unwrap();
            assert!(matches!(saved, Saved::Saved { .. }));
        }
        tx.commit().await.unwrap();
    }

    /// What an application's answers are checked against now.
    pub(crate) async fn form_context(&self, municipality: MunicipalityId, call: &Call) -> Context {
        let mut conn = self.pool.acquire().await.unwrap();
        let municipalities =
            reference::list_municipalities(&mut conn).await.unwrap().into_iter().map(|m| m.id).collect();
        Context {
            period: call.period,
            today: oslo_date(self.now()),
            municipality,
            municipalities,
            min_amount: call.min_amount,
            max_amount: call.max_amount,
            short_track: call.short_track,
        }
    }
    /// An application sent by the submitter, with the sample answers.
    pub(crate) async fn submitted(&self, submitter: &Browser, call: CallId) -> ApplicationId {
        let id = self.complete_draft(submitter, call).await;
        self.send(submitter, id, "").await;
        id
    }
    /// Sends a whole draft through the store.
    pub(crate) async fn send(&self, submitter: &Browser, id: ApplicationId, late_reason: &str) {
        let mut tx = self.tx().await;
        self.send_in(&mut tx, submitter, id, late_reason).await;
        tx.commit().await.unwrap();
    }
    /// The same in a transaction of the caller's, who may let it hang or roll it back.
    pub(crate) async fn send_in(&self, tx: &mut Tx, submitter: &Browser, id: ApplicationId, late_reason: &str) {
        let actor = submitter.municipality_actor();
        let app = applications::lock_own_to_send(tx, &actor, id).await.unwrap();
        let call = calls::find(tx.conn(), app.call).await.unwrap().expect("the call is there");
        let saved = sections::list_sections(tx.conn(), id).await.unwrap();
        let answers: AllAnswers = saved
            .into_iter()
            .filter_map(|(code, s)| Section::from_code(&code).map(|section| (section, s.answers)))
            .collect();
        let context = self.form_context(actor.municipality, &call).await;
        let complete =
            praksisnaer::domain::application::form::complete(&answers, &context).expect("the answers are whole");
        let sending = Sending {
            complete: &complete,
            answers: &answers,
            late_reason,
            submitter_role: "Kommunedirektør",
            language: Lang::Nb,
            words_to_read: 2_000,
        };
        let permit = policy::may::<Submit>(&actor.actor, app.kind()).unwrap();
        if app.kind() == StageKind::CalledBack {
            call_back::send_again(tx, permit, &actor, app, &sending, self.now()).await.unwrap();
        } else {
            submissions::submit(tx, permit, &actor, app, &sending, self.now()).await.unwrap();
        }
    }
    /// Calls back what was sent.
    pub(crate) async fn call_back(&self, submitter: &Browser, id: ApplicationId) {
        let actor = submitter.municipality_actor();
        let mut tx = self.tx().await;
        let held = applications::lock_own_to_send(&mut tx, &actor, id).await.unwrap();
        let permit = policy::may::<CallBack>(&actor.actor, held.kind()).unwrap();
        call_back::call_back(&mut tx, permit, &actor, held, self.now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    /// Sends what was called back again, as it is saved.
    pub(crate) async fn send_again(&self, submitter: &Browser, id: ApplicationId) {
        self.send(submitter, id, "").await;
    }
    /// Sent, and taken by the caseworker.
    pub(crate) async fn under_assessment(
        &self,
        submitter: &Browser,
        caseworker: &Browser,
        call: CallId,
    ) -> ApplicationId {
        let id = self.submitted(submitter, call).await;
        let mut tx = self.tx().await;
        cases::take(&mut tx, &caseworker.office_actor(), id, self.now()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }
    /// The caseworker asks about the sections; an answer is due in two weeks.
    pub(crate) async fn ask(&self, caseworker: &Browser, id: ApplicationId, question: &str, sections: &[Section]) {
        let due = self.now() + Duration::weeks(2);
        let mut tx = self.tx().await;
        let asked = (question, sections, false);
        cases::ask(&mut tx, &caseworker.office_actor(), id, asked, due, self.now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    /// The caseworker asks about the budget, and says that more may be applied for.
    pub(crate) async fn ask_for_more(&self, caseworker: &Browser, id: ApplicationId, question: &str) {
        let due = self.now() + Duration::weeks(2);
        let mut tx = self.tx().await;
        let asked = (question, &[Section::Budget][..], true);
        cases::ask(&mut tx, &caseworker.office_actor(), id, asked, due, self.now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    /// An assessment that can be recommended: all it asks for is granted, unless the test changes the draft.
    pub(crate) async fn assess(
        &self,
        caseworker: &Browser,
        id: ApplicationId,
        change: impl FnOnce(&mut DraftAssessment),
    ) {
        let actor = caseworker.office_actor();
        let mut tx = self.tx().await;
        let app = cases::lock_own_case(&mut tx, &actor, id).await.unwrap();
        let call = calls::find(tx.conn(), app.call).await.unwrap().expect("the call is there");
        let criteria = criteria::list_criteria(tx.conn(), call.criteria_set).await.unwrap();
        let loaded = assessments::load(tx.conn(), id, &criteria).await.unwrap();
        let mut draft = loaded.draft;
        for score in &mut draft.scores {
            score.score = Score::new(4);
            score.reason = "Godt begrunnet i søknaden.".to_owned();
        }
        draft.outcome = Some(Outcome::Granted);
        draft.main_reason = "Prosjektet svarer på et godt dokumentert behov.".to_owned();
        draft.years = assessments::load_asked(tx.conn(), &app).await.unwrap().years;
        change(&mut draft);
        no_aid(&mut tx, &actor, &app, self.now()).await;
        let permit = policy::may::<Assess>(&actor.actor, app.kind()).unwrap();
        let saved =
            assessments::save(&mut tx, &permit, &actor, &app, &draft, loaded.version, self.now()).await.unwrap();
        assert!(matches!(saved, SavedAssessment::Saved { .. }));
        tx.commit().await.unwrap();
    }
    /// The caseworker recommends what is saved.
    pub(crate) async fn recommend(&self, caseworker: &Browser, id: ApplicationId) {
        let actor = caseworker.office_actor();
        let mut tx = self.tx().await;
        let app = cases::lock_own_case(&mut tx, &actor, id).await.unwrap();
        let call = calls::find(tx.conn(), app.call).await.unwrap().expect("the call is there");
        let criteria = criteria::list_criteria(tx.conn(), call.criteria_set).await.unwrap();
        let draft = assessments::load(tx.conn(), id, &criteria).await.unwrap().draft;
        let asked = assessments::load_asked(tx.conn(), &app).await.unwrap();
        let complete = draft
            .complete(&asked, &calls::periods(tx.conn()).await.unwrap(), oslo_date(self.now()).year())
            .expect("the assessment is whole");
        cases::recommend(&mut tx, &actor, id, &complete, self.now()).await.unwrap();
        tx.commit().await.unwrap();
    }
    /// Sent, taken, assessed and recommended for all it asks for.
    pub(crate) async fn recommended(&self, submitter: &Browser, caseworker: &Browser, call: CallId) -> ApplicationId {
        let id = self.under_assessment(submitter, caseworker, call).await;
        self.assess(caseworker, id, |_| ()).await;
        self.recommend(caseworker, id).await;
        id
    }
    /// Approves a recommended case through the store.
    pub(crate) async fn approve(&self, approver: &Browser, id: ApplicationId) -> Result<DecisionId, ApproveError> {
        let actor = approver.office_actor();
        let mut tx = self.tx().await;
        let opened = applications::lock_case(&mut tx, &actor, id).await.unwrap().version;
        let decided = decisions::approve(&mut tx, &actor, id, opened, praksisnaer::letters::stored, self.now()).await?;
        tx.commit().await?;
        Ok(decided)
    }
    /// Decided: all it asks for is granted.
    pub(crate) async fn decided(
        &self,
        submitter: &Browser,
        caseworker: &Browser,
        approver: &Browser,
        call: CallId,
    ) -> ApplicationId {
        let id = self.recommended(submitter, caseworker, call).await;
        self.approve(approver, id).await.expect("it is approved");
        id
    }
    /// Somebody in each role of the municipality's application and of the office that decides it.
    pub(crate) async fn people_of(&self, municipality: &str) -> People {
        let office = self.municipality(municipality).await.office_slug;
        People {
            submitter: self.person(Role::MunicipalitySubmitter, municipality).await,
            caseworker: self.person(Role::Caseworker, &office).await,
            approver: self.person(Role::Approver, &office).await,
        }
    }

    /// Lets the worker send all that is due, and gives every mail so far: to, subject, text.
    pub(crate) async fn mail(&self) -> Vec<(String, String, String)> {
        let mailer = Mailer::to_memory(self.mail.clone(), &self.config).unwrap();
        let worker = self.worker(mailer);
        while worker.work_one(Kind::Mail).await.unwrap() {}
        self.mail.lock().unwrap().clone()
    }
    /// Lets the worker make all documents that are due.
    pub(crate) async fn documents(&self) {
        let worker = self.worker(Mailer::to_memory(self.mail.clone(), &self.config).unwrap());
        while worker.work_one(Kind::Document).await.unwrap() {}
    }
    /// A worker with the world's clock.
    pub(crate) fn worker(&self, mailer: Mailer) -> Worker {
        Worker::new(self.pool.clone(), self.clock.clone(), mailer, self.files.clone())
    }
    /// Does all that is due now, one job after the other.
    pub(crate) async fn work(&self, worker: &Worker) {
        for kind in Kind::ALL {
            while worker.work_one(kind).await.unwrap() {}
        }
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
        // What is not worth doing any more is left undone.
        let left: Vec<(String, Option<String>)> = sqlx::query_as(
            "select dedupe, last_error from job where kind = 'mail' and done_at is null and (worth_until is null or worth_until > $1)",
        )
        .bind(self.now())
        .fetch_all(&self.pool)
        .await
        .unwrap();
        assert_eq!(left, [], "jobs that were not done");
    }
}

/// The proposed call of the first period: 150 000 to 30 000 000 kr.
pub(crate) fn call_terms(
    criteria_set: CriteriaSetId,
    opens_at: OffsetDateTime,
    closes_at: OffsetDateTime,
) -> CallTerms {
    let (min_amount, max_amount) = (Kroner::new(150_000), Some(Kroner::new(30_000_000)));
    let values = CallValues {
        first_year: PERIOD.first_year,
        last_year: PERIOD.last_year,
        min_amount,
        max_amount,
        short_track: None,
        report_threshold: Kroner::new(1_000_000),
        criteria: call_proposal::criteria(PROPOSED_WEIGHTS).iter().map(CallValues::named).collect(),
    };
    CallTerms {
        period: PERIOD.number,
        title: call_proposal::title(&values),
        summary: call_proposal::summary(),
        opens_at,
        closes_at,
        expected_decision_on: oslo_date(closes_at + Duration::weeks(12)),
        min_amount,
        max_amount,
        short_track: None,
        criteria_set,
        rules: call_proposal::rules(&values),
    }
}

impl Drop for World {
    fn drop(&mut self) {
        assert!(self.finished || std::thread::panicking(), "a test ends with world.finish().await");
    }
}

/// Finds that no partner of a case runs a business, where nobody has assessed it.
pub(crate) async fn no_aid(tx: &mut Tx, actor: &OfficeActor, app: &Application, now: OffsetDateTime) {
    let permit = policy::may::<AssessStateAid>(&actor.actor, app.kind()).unwrap();
    let assessed = AidAssessment {
        economic: false,
        advantage: false,
        basis: None,
        orgnr: None,
        amount: Ore::ZERO,
        elsewhere: Ore::ZERO,
        cleared_on: None,
        procurement: Procurement::NothingBought,
        reason: "Driver ikke næring i prosjektet.".to_owned(),
    };
    for (party, before) in state_aid::list_to_assess(tx.conn(), app.id).await.unwrap() {
        if before.as_ref().is_none_or(|kept| kept.said != party.said) {
            let opened_with = before.map_or(0, |kept| kept.version);
            let keep = AidToKeep { party: &party, assessed: &assessed, opened_with };
            assert!(state_aid::save(tx, &permit, actor, app, &keep, now).await.unwrap());
        }
    }
}
