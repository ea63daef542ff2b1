//! What has been asked about a call, and the answers that offices share with all.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::values::ids::CallId;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::public_answers;
use crate::store::programme::calls;
use crate::web::pages::{NearbyPages, page_number};
use crate::web::rule_text::{Block, blocks};
use crate::web::typed::encoded;
use crate::web::{AppError, MenuItem, Page, Visitor};

const PER_PAGE: i64 = 20;
/// More than a heading has is searched for as its beginning.
const LONGEST_SEARCH: usize = 120;

struct Shown {
    id: i64,
    lang: &'static str,
    heading: String,
    question: String,
    answer: Vec<Block>,
    who: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/questions.html")]
pub(super) struct QuestionsPage {
    page: Page,
    id: String,
    title: String,
    search: String,
    all: Vec<Shown>,
    pages: NearbyPages,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    sok: String,
    #[serde(default)]
    side: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(id): Path<CallId>,
    Query(wish): Query<Wish>,
) -> Result<QuestionsPage, AppError> {
    let t = visitor.texts();
    let search: String = wish.sok.trim().chars().take(LONGEST_SEARCH).collect();
    let number = page_number(&wish.side);
    let mut tx = ReadTx::begin(&state.pool).await?;
    let call = calls::find_published(tx.conn(), id).await?.ok_or(AppError::NotFound)?;
    let some = ((number - 1) * PER_PAGE, PER_PAGE + 1);
    let mut found = public_answers::list(tx.conn(), id, &search, some).await?;
    drop(tx);
    let more = found.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    let asked = encoded(&search);
    Ok(QuestionsPage {
        page: visitor.page(MenuItem::PublicCalls),
        id: id.to_string(),
        title: call.title.in_lang(visitor.lang).to_owned(),
        all: found
            .into_iter()
            .map(|a| Shown {
                id: a.id,
                lang: a.language.code(),
                heading: a.heading,
                question: a.question,
                answer: blocks(&a.answer),
                who: t.veil_off_hvem().embete(a.office).dag(t.date(oslo_date(a.at))),
            })
            .collect(),
        search,
        pages: NearbyPages::of(t, number, more, |side| format!("/utlysning/{id}/sporsmal?sok={asked}&side={side}")),
    })
}
