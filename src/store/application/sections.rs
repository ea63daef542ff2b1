//! The sections of an application in writing, and what each of their saved versions said.
//!
//! Whatever writes a section writes its version in the same statement. Versions are read by the municipality alone:
//! the office sees what was sent.

use std::collections::{BTreeMap, BTreeSet};

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Duration, OffsetDateTime};

use crate::domain::application::answers::Answers;
use crate::domain::application::form::{Section, in_one_spelling};
use crate::domain::application::lifecycle::Application;
use crate::domain::application::merging::Renamed;
use crate::domain::people::actor::{Actor, MunicipalityActor};
use crate::domain::people::policy::{ChangeAnswers, Permit, SaveSection};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::store::{StoreError, Tx};

/// How long every version is kept, from when the next one was saved: a form may have been opened until then, and may be
/// open for this long.
pub const FORMS_STAY_OPEN: Duration = Duration::hours(24);
/// Who has saved within this time writes now.
pub const WRITES_NOW: Duration = Duration::minutes(15);
/// What a page saves by itself within this time is one sitting, of which the last version is kept.
const ONE_SITTING: Duration = Duration::hours(1);
/// Whoever saves again within this time has been writing since; with a longer pause nobody knows.
const ONE_THOUGHT: Duration = Duration::minutes(20);
/// How many turns of writers are read to tell who changed what. With more than that, nobody is said to have.
const TURNS: i64 = 200;

/// One section's answers as last saved.
#[derive(Debug, Clone)]
pub struct SavedSection {
    pub answers: Answers,
    /// «Vi er ferdige med denne delen».
    pub finished: bool,
    pub version: i32,
    pub saved_at: OffsetDateTime,
    pub saved_by: AccountId,
    /// For colleagues alone: everybody else sees roles.
    pub saved_by_name: String,
    pub saved_by_role: String,
}

/// All sections of an application, by section code. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_sections(
    conn: &mut PgConnection,
    app: ApplicationId,
) -> Result<BTreeMap<String, SavedSection>, StoreError> {
    list_some_sections(conn, app, &Section::ALL).await
}

/// Those of these sections that are saved: what is not read costs nothing.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_some_sections(
    conn: &mut PgConnection,
    app: ApplicationId,
    which: &[Section],
) -> Result<BTreeMap<String, SavedSection>, StoreError> {
    let codes: Vec<String> = which.iter().map(|section| section.code().to_owned()).collect();
    let rows = sqlx::query!(
        r#"select s.section, s.answers as "answers: Json<Answers>", s.finished, s.version, s.saved_at,
                  s.saved_by as "saved_by: AccountId", a.name, s.saved_by_role
           from application_section s join account a on a.id = s.saved_by where s.application = $1 and s.section = any($2)"#,
        app.0,
        &codes
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| {
            let answers = r.answers.0;
            let saved = SavedSection {
                answers: Section::from_code(&r.section).map(|s| in_one_spelling(s, &answers)).unwrap_or(answers),
                finished: r.finished,
                version: r.version,
                saved_at: r.saved_at,
                saved_by: r.saved_by,
                saved_by_name: r.name,
                saved_by_role: r.saved_by_role,
            };
            (r.section, saved)
        })
        .collect())
}

/// What saving a section came to.
#[derive(Debug)]
pub enum Saved {
    Saved {
        version: i32,
    },
    /// Somebody else saved after this form was opened. Nothing was written.
    Stale(Box<SavedSection>),
}

/// What a section's form brings.
pub struct SectionSave<'a> {
    pub section: &'a str,
    pub answers: &'a Answers,
    pub finished: bool,
    /// The version the form was opened with, or what is saved was merged with; 0 when the section did not exist.
    pub opened_with: i32,
}

/// Where a page that saves by itself goes on from after a merge: it shows what it said, not what was saved.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Standing {
    /// What the page said, its rows under the ids they are saved under.
    pub answers: Answers,
    pub finished: bool,
    /// The rows that have other ids on the page.
    #[serde(default)]
    pub renamed: Renamed,
    /// The places colleagues have changed that the page does not show.
    #[serde(default)]
    pub unseen: BTreeSet<String>,
}

/// What a save is besides what it says.
#[derive(Debug, Default)]
pub struct How<'a> {
    /// The page saved by itself.
    pub passing: bool,
    pub standing: Option<&'a Standing>,
    /// What stood before must stay in the history: it is replaced, not gone on with.
    pub replaces: bool,
}

/// Saves a section exactly as typed. The application's row must be locked (`lock_own`).
/// `title` follows the section that holds it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn save_section(
    tx: &mut Tx,
    permit: &Permit<SaveSection>,
    actor: &MunicipalityActor,
    app: &Application,
    save: &SectionSave<'_>,
    title: Option<&str>,
    now: OffsetDateTime,
) -> Result<Saved, StoreError> {
    save_version(tx, MaySave::Draft(permit), actor, app, (save, &How::default()), title, now).await
}

/// The same while a request for information is answered, which has its own permit.
///
/// # Errors
/// When the database cannot be reached.
pub async fn save_section_in_answer(
    tx: &mut Tx,
    permit: &Permit<ChangeAnswers>,
    actor: &MunicipalityActor,
    app: &Application,
    save: &SectionSave<'_>,
    title: Option<&str>,
    now: OffsetDateTime,
) -> Result<Saved, StoreError> {
    save_version(tx, MaySave::Answer(permit), actor, app, (save, &How::default()), title, now).await
}

/// What allows a save: a draft is written, or a request for information is answered.
pub enum MaySave<'p> {
    Draft(&'p Permit<SaveSection>),
    Answer(&'p Permit<ChangeAnswers>),
}

/// The same, and how it came about. The section, its version, the versions that are given up and the title are one
/// statement.
///
/// # Errors
/// When the database cannot be reached.
pub async fn save_version(
    tx: &mut Tx,
    _: MaySave<'_>,
    actor: &MunicipalityActor,
    app: &Application,
    (save, how): (&SectionSave<'_>, &How<'_>),
    title: Option<&str>,
    now: OffsetDateTime,
) -> Result<Saved, StoreError> {
    let version = sqlx::query_scalar!(
        r#"with saved as (
               insert into application_section as s (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
               values ($1, $2, $3, $4, 1, $5, $6, $7)
               on conflict (application, section) do update
                  set answers = excluded.answers, finished = excluded.finished, version = s.version + 1,
                      saved_at = excluded.saved_at, saved_by = excluded.saved_by, saved_by_role = excluded.saved_by_role,
                      writing_seconds = s.writing_seconds
                          + case when s.saved_by = excluded.saved_by and excluded.saved_at between s.saved_at and s.saved_at + $15::interval
                                 then extract(epoch from excluded.saved_at - s.saved_at)::int else 0 end
                  where s.version = $8
               returning version
           ), said as (
               insert into section_version (application, section, version, answers, finished, saved_at, saved_by, saved_by_role, passing, standing)
               select $1, $2, saved.version, $3, $4, $5, $6, $7, $9, $10 from saved
           ), replaced as (
               update section_version v set passing = false from saved
                where $11 and v.application = $1 and v.section = $2 and v.version = saved.version - 1 and v.passing
           ), given_up as (
               delete from section_version v
                where exists (select from saved) and v.application = $1 and v.section = $2 and v.passing and v.saved_at < $12
                  and exists (select from (select n.saved_by, n.saved_at from section_version n
                                            where n.application = $1 and n.section = $2 and n.version > v.version
                                            order by n.version limit 1) as next
                               where next.saved_by = v.saved_by and next.saved_at < $12 and next.saved_at < v.saved_at + $13::interval)
           ), titled as (
               update application set title = left($14::text, 300) from saved where id = $1 and $14::text is not null
           )
           select version as "version!" from saved"#,
        app.id.0,
        save.section,
        Json(save.answers) as _,
        save.finished,
        now,
        actor.actor.account.0,
        actor.actor.role.code(),
        save.opened_with,
        how.passing,
        how.standing.map(Json) as _,
        how.replaces,
        now - FORMS_STAY_OPEN,
        sqlx::postgres::types::PgInterval::try_from(ONE_SITTING).map_err(|_| StoreError::NotFound)?,
        title,
        sqlx::postgres::types::PgInterval::try_from(ONE_THOUGHT).map_err(|_| StoreError::NotFound)?
    )
    .fetch_optional(tx.conn())
    .await?;
    match version {
        Some(version) => Ok(Saved::Saved { version }),
        None => {
            let mut sections = list_sections(tx.conn(), app.id).await?;
            let there = sections.remove(save.section).ok_or(StoreError::NotFound)?;
            Ok(Saved::Stale(Box::new(there)))
        }
    }
}

/// What a version of a section said.
#[derive(Debug, Clone)]
pub struct SectionVersion {
    pub version: i32,
    pub answers: Answers,
    pub finished: bool,
    pub saved_at: OffsetDateTime,
    pub saved_by: AccountId,
    /// For colleagues alone.
    pub saved_by_name: String,
    pub saved_by_role: String,
    pub standing: Option<Standing>,
}

struct VersionRow {
    version: i32,
    answers: Json<Answers>,
    finished: bool,
    saved_at: OffsetDateTime,
    saved_by: AccountId,
    name: String,
    saved_by_role: String,
    standing: Option<Json<Standing>>,
}

impl From<VersionRow> for SectionVersion {
    fn from(r: VersionRow) -> Self {
        SectionVersion {
            version: r.version,
            answers: r.answers.0,
            finished: r.finished,
            saved_at: r.saved_at,
            saved_by: r.saved_by,
            saved_by_name: r.name,
            saved_by_role: r.saved_by_role,
            standing: r.standing.map(|s| s.0),
        }
    }
}

/// The version a form was opened with, first, and the last of each writer's turn since. Empty when that version is not
/// kept; before the first version (0) there was nothing. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_since(
    conn: &mut PgConnection,
    app: ApplicationId,
    section: Section,
    opened_with: i32,
) -> Result<Vec<SectionVersion>, StoreError> {
    let rows = sqlx::query_as!(
        VersionRow,
        r#"select v.version, v.answers as "answers: Json<Answers>", v.finished, v.saved_at, v.saved_by as "saved_by: AccountId",
                  a.name, v.saved_by_role, v.standing as "standing: Json<Standing>"
           from (select *, lead(saved_by) over (order by version) as next_by from section_version
                 where application = $1 and section = $2 and version >= $3) v
           join account a on a.id = v.saved_by
           where v.version = $3 or v.next_by is distinct from v.saved_by order by v.version limit $4"#,
        app.0,
        section.code(),
        opened_with,
        TURNS
    )
    .fetch_all(conn)
    .await?;
    let versions: Vec<SectionVersion> = rows.into_iter().map(SectionVersion::from).collect();
    let whole = i64::try_from(versions.len()).is_ok_and(|n| n < TURNS);
    let begins = opened_with == 0 || versions.first().is_some_and(|v| v.version == opened_with);
    Ok(if whole && begins { versions } else { Vec::new() })
}

/// The history of a section, the latest first: of each sitting in which a page saved by itself, the last version.
/// One more than a page holds tells that there are more.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_history(
    conn: &mut PgConnection,
    app: ApplicationId,
    section: Section,
    (from, count): (i64, i64),
) -> Result<Vec<SectionVersion>, StoreError> {
    let rows = sqlx::query_as!(
        VersionRow,
        r#"select v.version, v.answers as "answers: Json<Answers>", v.finished, v.saved_at, v.saved_by as "saved_by: AccountId",
                  a.name, v.saved_by_role, v.standing as "standing: Json<Standing>"
           from (select *, lead(saved_by) over following as next_by, lead(saved_at) over following as next_at
                 from section_version where application = $1 and section = $2 window following as (order by version)) v
           join account a on a.id = v.saved_by
           where not v.passing or v.next_by is distinct from v.saved_by or v.next_at >= v.saved_at + $5::interval
           order by v.version desc limit $3 offset $4"#,
        app.0,
        section.code(),
        count,
        from,
        sqlx::postgres::types::PgInterval::try_from(ONE_SITTING).map_err(|_| StoreError::NotFound)?
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(SectionVersion::from).collect())
}

/// What one version said.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_version(
    conn: &mut PgConnection,
    app: ApplicationId,
    section: Section,
    version: i32,
) -> Result<Option<SectionVersion>, StoreError> {
    let row = sqlx::query_as!(
        VersionRow,
        r#"select v.version, v.answers as "answers: Json<Answers>", v.finished, v.saved_at, v.saved_by as "saved_by: AccountId",
                  a.name, v.saved_by_role, v.standing as "standing: Json<Standing>"
           from section_version v join account a on a.id = v.saved_by
           where v.application = $1 and v.section = $2 and v.version = $3"#,
        app.0,
        section.code(),
        version
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(SectionVersion::from))
}

/// Somebody who writes in a section now.
#[derive(Debug, Clone)]
pub struct Writing {
    pub section: String,
    pub name: String,
    pub role: String,
    pub at: OffsetDateTime,
}

/// Who else of the municipality has saved within the last quarter of an hour, each once for each section, the latest
/// first. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_writing(
    conn: &mut PgConnection,
    app: ApplicationId,
    me: AccountId,
    now: OffsetDateTime,
) -> Result<Vec<Writing>, StoreError> {
    let rows = sqlx::query!(
        r#"select v.section, a.name, max(v.saved_by_role) as "role!", max(v.saved_at) as "at!"
           from section_version v join account a on a.id = v.saved_by
           where v.application = $1 and v.saved_at > $2 and v.saved_by <> $3 and v.saved_by_role like 'municipality%'
           group by v.section, v.saved_by, a.name order by max(v.saved_at) desc, a.name"#,
        app.0,
        now - WRITES_NOW,
        me.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|r| Writing { section: r.section, name: r.name, role: r.role, at: r.at }).collect())
}

/// Sections in writing become what was sent last, those that differ, each with a version that says so. `by` has done it;
/// none when nobody has, and whoever saved last stays the one who did.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn put_back_to_sent(
    tx: &mut Tx,
    app: ApplicationId,
    which: &[Section],
    by: Option<&Actor>,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let codes: Vec<String> = which.iter().map(|section| section.code().to_owned()).collect();
    sqlx::query!(
        "with back as (
             update application_section s
                set answers = coalesce(sent.answers -> s.section, '{}'), version = s.version + 1, saved_at = $2,
                    saved_by = coalesce($3, s.saved_by), saved_by_role = coalesce($4, s.saved_by_role)
             from (select answers from submission where application = $1 order by number desc limit 1) as sent
             where s.application = $1 and s.section = any($5) and s.answers <> coalesce(sent.answers -> s.section, '{}')
             returning s.*
         )
         insert into section_version (application, section, version, answers, finished, saved_at, saved_by, saved_by_role, passing)
         select application, section, version, answers, finished, saved_at, saved_by, saved_by_role, false from back",
        app.0,
        now,
        by.map(|actor| actor.account.0),
        by.map(|actor| actor.role.code()),
        &codes
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
