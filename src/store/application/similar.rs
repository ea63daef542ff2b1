//! What a municipality has answered about projects like its own.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::application::lifecycle::Application;
use crate::domain::application::similar::{Relation, SimilarAnswer};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Permit, SaveSection};
use crate::domain::records::project::Project;
use crate::domain::values::ids::ApplicationId;
use crate::store::{StoreError, Tx};

/// The most projects an application has answers about.
pub const MOST: i64 = 50;

/// An answer as it was given.
#[derive(Debug, Clone)]
pub struct Answered {
    /// None when the project is not public any more.
    pub project: Option<i64>,
    /// As they were shown; nobody's when it was refused.
    pub title: String,
    pub whose: String,
    pub relation: Relation,
    pub why: String,
}

/// The answers of an application, in the order they were first given. The caller has found it within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Answered>, StoreError> {
    let rows = sqlx::query!(
        "select project, title, whose, answer, why from similar_answer where application = $1 order by id",
        app.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            let relation = Relation::from_code(&r.answer)?;
            Some(Answered { project: r.project, title: r.title, whose: r.whose, relation, why: r.why })
        })
        .collect())
}

#[derive(Debug, thiserror::Error)]
pub enum SimilarError {
    /// There are as many answers as there is room for.
    #[error("too many answers")]
    TooMany,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for SimilarError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Keeps answers, instead of those given before about the same projects. The application's row must be locked.
///
/// # Errors
/// [`SimilarError::TooMany`].
pub async fn keep(
    tx: &mut Tx,
    _: &Permit<SaveSection>,
    actor: &MunicipalityActor,
    app: &Application,
    answers: &[(&Project, SimilarAnswer)],
    now: OffsetDateTime,
) -> Result<(), SimilarError> {
    let projects: Vec<i64> = answers.iter().map(|(project, _)| project.id).collect();
    let titles: Vec<String> = answers.iter().map(|(project, _)| project.title.clone()).collect();
    let whose: Vec<String> =
        answers.iter().map(|(project, _)| project.municipality.clone().unwrap_or_default()).collect();
    let relations: Vec<String> = answers.iter().map(|(_, answer)| answer.relation().code().to_owned()).collect();
    let why: Vec<String> = answers.iter().map(|(_, answer)| answer.why().to_owned()).collect();
    sqlx::query!(
        "insert into similar_answer (application, project, title, whose, answer, why, answered_at, answered_by)
         select $1, a.project, a.title, a.whose, a.answer, a.why, $7, $8
         from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[]) with ordinality as a(project, title, whose, answer, why, n)
         order by a.n
         on conflict (application, project) do update set title = excluded.title, whose = excluded.whose, answer = excluded.answer,
             why = excluded.why, answered_at = excluded.answered_at, answered_by = excluded.answered_by
         where (similar_answer.answer, similar_answer.why) is distinct from (excluded.answer, excluded.why)",
        app.id.0,
        &projects,
        &titles,
        &whose,
        &relations,
        &why,
        now,
        actor.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    let many = sqlx::query_scalar!(r#"select count(*) as "n!" from similar_answer where application = $1"#, app.id.0)
        .fetch_one(tx.conn())
        .await?;
    if many > MOST { Err(SimilarError::TooMany) } else { Ok(()) }
}
