//! «Finnes dette allerede?»: public projects like the one that is being written, and what the municipality answers about
//! each. Asked for by a button; nothing is answered for anybody.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use sqlx::PgConnection;

use super::addresses;
use super::opened::title_or_none;
use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::similar::{LONGEST_WHY, Relation, SimilarAnswer, SimilarFault};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, SaveSection, table};
use crate::domain::records::project::{Found, Project};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::topics;
use crate::domain::values::topics::Word;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::similar::SimilarError;
use crate::store::application::{applications, copying, similar};
use crate::store::records::projects;
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::faults::{of_field, too_long};
use crate::web::form::{Answered, answer};
use crate::web::similar::ShownProject;
use crate::web::typed::encoded;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// How many that are not answered about are shown.
const SHOWN: usize = 6;
/// The longest search that is read.
const LONGEST_SEARCH: usize = 500;

/// A project with what is answered about it.
pub(super) struct Asked {
    pub project: ShownProject,
    /// The code of what is chosen; empty when nothing is.
    pub chosen: String,
    pub why: String,
    pub fault: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/similar.html")]
pub(super) struct SimilarPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub search: String,
    /// Nothing is written that could be looked for, and nothing is asked.
    pub nothing_to_go_by: bool,
    pub asked: Vec<Asked>,
    /// Answers about what is not public any more: whose, and what was answered.
    pub gone: Vec<String>,
    pub choices: [(&'static str, &'static str); 3],
    pub may_answer: bool,
    pub told: Option<&'static str>,
    pub faults: Vec<ShownFault>,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    sok: String,
    /// The answers were just kept.
    #[serde(default)]
    lagret: String,
}

fn choices(t: &Texts) -> [(&'static str, &'static str); 3] {
    Relation::ALL.map(|relation| (relation.code(), relation_words(t, relation)))
}

pub(super) fn relation_words(t: &Texts, relation: Relation) -> &'static str {
    match relation {
        Relation::BuildsOn => t.lignende_bygger(),
        Relation::Differs => t.lignende_skiller(),
        Relation::NotAlike => t.lignende_ikke(),
    }
}

/// What the draft says of itself: the title first, then the summary, then the need.
async fn words_of(conn: &mut PgConnection, app: &Application) -> Result<Vec<Word>, StoreError> {
    let answers = copying::read_answers(conn, app).await?;
    let of = |section: Section, key: &str| answers.get(&section).map_or("", |a| a.get(key)).to_owned();
    let text = [
        of(Section::About, "om-prosjekttittel"),
        of(Section::About, "om-sammendrag"),
        of(Section::Need, "behov-beskrivelse"),
    ];
    Ok(topics::words(&text.join("\n")))
}

/// What a page is made of, whatever is typed in it.
struct Read {
    app: Application,
    found: Vec<Found>,
    answered: Vec<similar::Answered>,
    projects: Vec<Project>,
    nothing_to_go_by: bool,
}

async fn read(state: &AppState, actor: &MunicipalityActor, id: ApplicationId, search: &str) -> Result<Read, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let words = match search.is_empty() {
        true => words_of(tx.conn(), &app).await?,
        false => projects::read_search(tx.conn(), search).await?,
    };
    let answered = similar::list(tx.conn(), id).await?;
    let of: Vec<i64> = answered.iter().filter_map(|a| a.project).collect();
    let projects = projects::list(tx.conn(), &of).await?;
    let limit = i64::try_from(SHOWN + of.len()).unwrap_or(i64::MAX);
    let mut found = projects::find_alike(tx.conn(), &words, limit).await?;
    found.retain(|one| !of.contains(&one.project.id));
    found.truncate(SHOWN);
    Ok(Read { app, found, answered, projects, nothing_to_go_by: words.is_empty() && search.is_empty() })
}

fn page(visitor: &Visitor, actor: &MunicipalityActor, read: Read, search: &str) -> SimilarPage {
    let t = visitor.texts();
    let id = read.app.id;
    let may_answer = table(actor.actor.role, Action::SaveSection, read.app.kind()).is_ok();
    let told = |relation: Relation, why: &str| match why.is_empty() {
        true => relation_words(t, relation).to_owned(),
        false => format!("{} {why}", relation_words(t, relation)),
    };
    let (mut asked, mut gone) = (Vec::new(), Vec::new());
    for answer in &read.answered {
        match read.projects.iter().find(|p| Some(p.id) == answer.project) {
            Some(project) => asked.push(Asked {
                project: ShownProject::of(t, project, &[]),
                chosen: answer.relation.code().to_owned(),
                why: answer.why.clone(),
                fault: None,
            }),
            None => gone.push(format!("{}: {}", answer.title, told(answer.relation, &answer.why))),
        }
    }
    asked.extend(ShownProject::found(t, &read.found).into_iter().map(|project| Asked {
        project,
        chosen: String::new(),
        why: String::new(),
        fault: None,
    }));
    let frame = visitor.page(MenuItem::Applications);
    SimilarPage {
        page: if may_answer && !asked.is_empty() { frame.with_form_that_sends("skjema") } else { frame },
        application: title_or_none(t, &read.app.title),
        home: addresses::home(id),
        action: addresses::similar(id),
        search: search.to_owned(),
        nothing_to_go_by: read.nothing_to_go_by,
        asked,
        gone,
        choices: choices(t),
        may_answer,
        told: None,
        faults: Vec::new(),
    }
}

/// How many a section shows below what is being written.
const BESIDE: usize = 3;

/// The nearest to what is saved, without those that are answered about: for `static/app.js`, which asks after a save.
pub(super) async fn beside(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let mut found = read(&state, &actor, id, "").await?.found;
    found.truncate(BESIDE);
    let projects = ShownProject::found(t, &found);
    let shown = |p: &ShownProject| serde_json::json!({ "tittel": p.title, "til": p.href, "linjer": [Some(&p.facts), p.because.as_ref()] });
    let all = serde_json::json!({ "til": addresses::similar(id), "tekst": t.lignende_ved_siden_alle() });
    let said = serde_json::json!({
        "tekst": t.lignende_ved_siden(projects.len()), "treff": projects.iter().map(shown).collect::<Vec<_>>(), "alle": all
    });
    Ok(axum::Json(said).into_response())
}

fn read_search(typed: &str) -> String {
    typed.trim().chars().take(LONGEST_SEARCH).collect()
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(wish): Query<Wish>,
) -> Result<SimilarPage, AppError> {
    let search = read_search(&wish.sok);
    let read = read(&state, &actor, id, &search).await?;
    let told = (!wish.lagret.is_empty()).then(|| visitor.texts().lignende_lagret());
    Ok(SimilarPage { told, ..page(&visitor, &actor, read, &search) })
}

/// What the form says of each project it shows.
struct Posted {
    of: Vec<(i64, String, String)>,
}

impl Posted {
    fn of(typed: &Typed) -> Posted {
        let shown = typed.all("prosjekt").filter_map(|id| id.parse::<i64>().ok()).take(SHOWN * 10);
        let value = |name: &str, id: i64| typed.trimmed(&format!("{name}.{id}")).to_owned();
        Posted { of: shown.map(|id| (id, value("forhold", id), value("forskjell", id))).collect() }
    }
    fn read(&self, t: &Texts) -> Result<Vec<(i64, SimilarAnswer)>, Vec<ShownFault>> {
        let (mut answers, mut faults) = (Vec::new(), Vec::new());
        for (id, relation, why) in &self.of {
            let Some(relation) = Relation::from_code(relation) else { continue };
            let field = format!("forskjell.{id}");
            match SimilarAnswer::read(relation, why) {
                Ok(answer) => answers.push((*id, answer)),
                Err(SimilarFault::NoReason) => faults.push(of_field(t, field, t.lignende_feil_hvorfor())),
                Err(SimilarFault::TooLong { length }) => faults.push(too_long(t, field, length, LONGEST_WHY)),
                Err(SimilarFault::NationalId) => faults.push(of_field(t, field, t.skjema_felles_feil_fodselsnummer())),
            }
        }
        if faults.is_empty() { Ok(answers) } else { Err(faults) }
    }
}

pub(super) async fn keep(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let search = read_search(typed.get("_sok"));
    let posted = Posted::of(&typed);
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        let app = applications::lock_own(&mut tx, &actor, id).await?;
        let permit = policy::may::<SaveSection>(&actor.actor, app.kind())?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let answers = match posted.read(t) {
            Ok(answers) => answers,
            Err(faults) => return Ok(Answered::Refused(faults)),
        };
        let ids: Vec<i64> = answers.iter().map(|(id, _)| *id).collect();
        let public = projects::list(tx.conn(), &ids).await?;
        let of = |id: i64| public.iter().find(|project| project.id == id);
        let answers: Vec<(&Project, SimilarAnswer)> =
            answers.into_iter().filter_map(|(id, answer)| Some((of(id)?, answer))).collect();
        match similar::keep(&mut tx, &permit, &actor, &app, &answers, state.clock.now()).await {
            Ok(()) => {}
            Err(SimilarError::TooMany) => {
                return Ok(Answered::refused(ShownFault::new("treff", t.lignende_feil_mange(similar::MOST))));
            }
            Err(SimilarError::Store(e)) => return Err(e.into()),
        }
        tx.commit().await?;
        let searched = if search.is_empty() { String::new() } else { format!("&sok={}", encoded(&search)) };
        Ok(Answered::Done(format!("{}?lagret=1{searched}", addresses::similar(id))))
    };
    answer(deed().await, async |again| {
        let read = read(&state, &actor, id, &search).await?;
        let mut page = page(&visitor, &actor, read, &search);
        for asked in &mut page.asked {
            let typed = posted.of.iter().find(|(id, ..)| *id == asked.project.id);
            let (chosen, why) = typed.map(|(_, chosen, why)| (chosen.clone(), why.clone())).unwrap_or_default();
            let field = format!("forskjell.{}", asked.project.id);
            asked.fault = crate::web::faults::of(&again.faults, &field).map(str::to_owned);
            (asked.chosen, asked.why) = (chosen, why);
        }
        Ok(SimilarPage { faults: again.faults, ..page })
    })
    .await
    .map(IntoResponse::into_response)
}
