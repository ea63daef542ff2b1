//! A search in public projects by what they are about, for anybody.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};

use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::records::projects;
use crate::web::similar::ShownProject;
use crate::web::{AppError, MenuItem, Page, Visitor};

const SHOWN: i64 = 20;
/// The longest search that is read.
const LONGEST: usize = 500;

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    /// None before anybody has asked.
    sok: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/projects.html")]
pub(super) struct ProjectsPage {
    pub page: Page,
    pub search: String,
    pub searched: bool,
    /// Asked without a word to look for.
    pub nothing_asked: bool,
    pub projects: Vec<ShownProject>,
}

pub(super) async fn search(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<ProjectsPage, AppError> {
    let search: String = wish.sok.as_deref().unwrap_or_default().trim().chars().take(LONGEST).collect();
    let found = if search.is_empty() {
        Vec::new()
    } else {
        let mut read = ReadTx::begin(&state.pool).await?;
        let words = projects::read_search(read.conn(), &search).await?;
        projects::find_alike(read.conn(), &words, SHOWN).await?
    };
    Ok(ProjectsPage {
        page: visitor.page(MenuItem::Awards),
        searched: !search.is_empty(),
        nothing_asked: wish.sok.is_some() && search.is_empty(),
        projects: ShownProject::found(visitor.texts(), &found),
        search,
    })
}
