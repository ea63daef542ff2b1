//! Drafts that begin from what was written before: an earlier application of the municipality's own, or a public project.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::application::answers::Answers;
use crate::domain::application::copying::{Brought, Report};
use crate::domain::application::form::{AllAnswers, Section};
use crate::domain::application::lifecycle::Application;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Permit, StartApplication};
use crate::domain::values::ids::{ApplicationId, CallId, CaseNumber, DecisionId};
use crate::domain::values::language::{Bilingual, Lang};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::{Outcome, StageKind};
use crate::store::application::{applications, sections, submissions};
use crate::store::{ReadTx, StoreError, Tx};

/// An application of the municipality's own that another can begin from.
pub struct Earlier {
    pub id: ApplicationId,
    pub title: String,
    pub call: Bilingual,
    pub stage: StageKind,
    pub late: bool,
    pub outcome: Option<Outcome>,
    pub case: Option<CaseNumber>,
    pub submitted_at: Option<OffsetDateTime>,
}

/// How many earlier applications are offered.
pub const SHOWN: usize = 100;

/// Those with something written in them, the latest first, and no more than [`SHOWN`]. Drafts under the call itself are
/// gone on with, not begun from.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_earlier(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    call: Option<CallId>,
) -> Result<Vec<Earlier>, StoreError> {
    const _: () = assert!(SHOWN == 100, "the statement says 100");
    let rows = sqlx::query!(
        r#"select a.id as "id: ApplicationId", a.title, c.title_nb, c.title_nn, a.stage as "stage: StageKind", a.late,
                  d.outcome as "outcome?: Outcome", a.case_year, a.case_number, a.submitted_at
           from application a join call c on c.id = a.call left join decision d on d.application = a.id
           where a.owner = $1 and a.deleted_at is null and (a.stage <> 'draft' or a.call is distinct from $2)
             and exists (select from application_section s where s.application = a.id)
           order by coalesce(a.submitted_at, a.created_at) desc, a.id limit 100"#,
        actor.municipality.0,
        call.map(|call| call.0)
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Earlier {
            id: r.id,
            title: r.title,
            call: Bilingual { nb: r.title_nb, nn: r.title_nn },
            stage: r.stage,
            late: r.late.unwrap_or(false),
            outcome: r.outcome,
            case: r.case_year.zip(r.case_number).map(|(year, number)| CaseNumber { year, number }),
            submitted_at: r.submitted_at,
        })
        .collect())
}

/// What an application says: what was sent last; of what is being written, what is written. The caller has found it
/// within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn read_answers(conn: &mut PgConnection, app: &Application) -> Result<AllAnswers, StoreError> {
    if !matches!(app.kind(), StageKind::Draft | StageKind::CalledBack) {
        return Ok(submissions::latest(conn, app.id).await?.answers);
    }
    let saved = sections::list_sections(conn, app.id).await?;
    Ok(saved.into_iter().filter_map(|(code, saved)| Some((Section::from_code(&code)?, saved.answers))).collect())
}

/// Whether it got nothing. The caller has found it within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn was_refused(conn: &mut PgConnection, id: ApplicationId) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from decision where application = $1 and outcome in ('rejected', 'dismissed')) as "e!""#,
        id.0
    )
    .fetch_one(conn)
    .await?)
}

/// The public project that an application builds on. The caller has found it within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_builds_on(conn: &mut PgConnection, id: ApplicationId) -> Result<Option<ApplicationId>, StoreError> {
    Ok(sqlx::query_scalar!(r#"select builds_on as "b: ApplicationId" from application where id = $1"#, id.0)
        .fetch_one(conn)
        .await?)
}

/// What a draft is started from.
pub struct Start<'a> {
    pub call: CallId,
    /// The written standard the municipality writes in now.
    pub language: Lang,
    pub example: bool,
    pub source: ApplicationId,
    /// The source is a public project that is built upon.
    pub builds_on: Option<ApplicationId>,
    /// What was asked for: the same asked for twice at once is one draft.
    pub choice: &'a serde_json::Value,
    pub brought: &'a Brought,
}

/// Starts a draft with what is brought: each section's first version, by who starts it, finished by nobody. The same
/// started twice by the same person is one draft, as long as nothing more is written in it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn start(
    tx: &mut Tx,
    permit: Permit<StartApplication>,
    actor: &MunicipalityActor,
    start: &Start<'_>,
    now: OffsetDateTime,
) -> Result<ApplicationId, StoreError> {
    applications::hold_start(tx, actor, start.call).await?;
    let same = sqlx::query_scalar!(
        r#"select a.id as "id: ApplicationId" from application_origin o join application a on a.id = o.application
           where o.source = $1 and o.choice = $2 and a.call = $3 and a.owner = $4 and a.created_by = $5 and a.stage = 'draft'
             and a.deleted_at is null
             and not exists (select from application_section s where s.application = a.id and s.saved_at > o.made_at) limit 1"#,
        start.source.0,
        start.choice,
        start.call.0,
        actor.municipality.0,
        actor.actor.account.0
    )
    .fetch_optional(tx.conn())
    .await?;
    if let Some(id) = same {
        return Ok(id);
    }
    let id = applications::start(tx, permit, actor, start.call, start.language, start.example, now).await?;
    let answers: BTreeMap<&str, &Answers> = start.brought.answers.iter().map(|(s, a)| (s.code(), a)).collect();
    let title = start.brought.answers.get(&Section::About).map_or("", |about| about.get("om-prosjekttittel"));
    sqlx::query!(
        "with brought as (
             insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
             select $1, key, value, false, 1, $3, $4, $5 from jsonb_each($2)
             returning *
         ), said as (
             insert into section_version (application, section, version, answers, finished, saved_at, saved_by, saved_by_role, passing)
             select application, section, version, answers, finished, saved_at, saved_by, saved_by_role, false from brought
         ), named as (
             update application set title = left($6, 300), builds_on = $7 where id = $1
         )
         insert into application_origin (application, source, choice, report, made_at) values ($1, $8, $9, $10, $3)",
        id.0,
        Json(answers) as _,
        now,
        actor.actor.account.0,
        actor.actor.role.code(),
        title,
        start.builds_on.map(|id| id.0),
        start.source.0,
        start.choice,
        Json(&start.brought.report) as _
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// What a municipality may read of the decision in an earlier application: what its letter says of each criterion.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Judged {
    /// As the letter names it, in the letter's standard.
    pub name: String,
    pub score: String,
    pub reason: Vec<String>,
}

/// What a draft was started from.
pub struct Origin {
    pub source: ApplicationId,
    pub title: String,
    /// Whose it was: another's is a public project.
    pub municipality: String,
    /// The municipality has it, and it is not deleted.
    pub own: bool,
    pub case: Option<CaseNumber>,
    /// It was not copied: it is the public project that is built upon.
    pub builds_on: bool,
    pub report: Report,
    /// Of one's own, when it is decided.
    pub outcome: Option<Outcome>,
    /// What the letter says of each criterion, in its order, with the criterion's code.
    pub judged: Vec<(String, Judged)>,
}

/// What the municipality's own application was started from; none when it began with nothing.
///
/// # Errors
/// When the database cannot be reached, or holds a letter nobody can read.
pub async fn find_origin(
    conn: &mut PgConnection,
    actor: &MunicipalityActor,
    id: ApplicationId,
) -> Result<Option<Origin>, StoreError> {
    let row = sqlx::query!(
        r#"select s.id as "source: ApplicationId", s.title, m.name as municipality, s.owner = a.owner and s.deleted_at is null as "own!", s.case_year, s.case_number,
                  a.builds_on is not distinct from o.source as "builds_on!", o.report as "report: Json<Report>", d.outcome as "outcome?: Outcome",
                  jsonb_path_query_array(d.letter, '$.parts[*].blocks[*] ? (@.kind == "criteria").items[*]') as "judged?: Json<Vec<Judged>>",
                  (select jsonb_object_agg(n.name, k.code) from criterion k join call c on c.criteria_set = k.criteria_set
                   cross join lateral (values (k.name_nb), (k.name_nn)) n(name) where c.id = s.call) as "codes: Json<BTreeMap<String, String>>"
           from application_origin o
           join application a on a.id = o.application
           join application s on s.id = o.source
           join municipality m on m.orgnr = s.municipality
           left join decision d on d.application = s.id and s.owner = a.owner and s.stage = 'decided'
           where o.application = $1 and a.owner = $2"#,
        id.0,
        actor.municipality.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| {
        let codes = r.codes.map(|codes| codes.0).unwrap_or_default();
        let code = |name: &str| codes.get(name).cloned().unwrap_or_default();
        let judged = r.judged.map(|judged| judged.0).unwrap_or_default();
        Origin {
            source: r.source,
            title: r.title,
            municipality: r.municipality,
            own: r.own,
            case: r.case_year.zip(r.case_number).map(|(year, number)| CaseNumber { year, number }).filter(|_| r.own),
            builds_on: r.builds_on,
            report: r.report.0,
            outcome: r.outcome,
            judged: judged.into_iter().map(|one| (code(&one.name), one)).collect(),
        }
    }))
}

/// A project that was awarded, as the public list shows it.
pub struct PublicProject {
    pub application: ApplicationId,
    pub title: String,
    pub municipality: String,
    pub office: String,
    pub first_year: i32,
    pub last_year: i32,
    pub amount: Kroner,
    pub decided_at: OffsetDateTime,
    pub example: bool,
}

/// The award that a decision of the public list made.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_public_project(
    conn: &mut PgConnection,
    decision: DecisionId,
) -> Result<Option<PublicProject>, StoreError> {
    Ok(sqlx::query_as!(
        PublicProject,
        r#"select a.id as "application: ApplicationId", a.title, m.name as municipality, o.name as office,
                  coalesce((select min(c.year) from commitment c where c.decision = d.id), a.first_year, 0) as "first_year!",
                  coalesce((select max(c.year) from commitment c where c.decision = d.id), a.last_year, 0) as "last_year!",
                  d.total as "amount: Kroner", d.decided_at, a.example
           from decision d
           join application a on a.id = d.application and a.stage = 'decided'
           join municipality m on m.orgnr = d.municipality
           join statsforvalter o on o.orgnr = d.office
           where d.id = $1 and d.total > 0"#,
        decision.0
    )
    .fetch_optional(conn)
    .await?)
}
