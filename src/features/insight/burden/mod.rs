//! What applying costs those who apply, as far as it can be known without asking anybody. Medians of groups, never a
//! person and never a few.

mod queries;

use askama::Template;
use askama_web::WebTemplate;
use axum::Router;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;

use crate::domain::people::actor::MinistryActor;
use crate::domain::places::sizes::Size;
use crate::i18n::format;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::burden::SMALLEST_GROUP;
use crate::web::{AppError, MenuItem, Page, Visitor};

pub fn router() -> Router<AppState> {
    Router::new().route("/portefolje/arbeid", get(show))
}

struct Line {
    size: String,
    track: &'static str,
    applications: String,
    hours: String,
    answers: String,
    words: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/burden/burden.html")]
struct BurdenPage {
    page: Page,
    lines: Vec<Line>,
    smallest: i64,
    /// When it was counted.
    counted: Option<String>,
}

async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: MinistryActor,
) -> Result<impl IntoResponse, AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let groups = queries::groups(read.conn()).await?;
    drop(read);
    let t = visitor.texts();
    let line = |group: &queries::Group| Line {
        size: t.inhabitants(Size { from: group.from, below: group.below }),
        track: if group.short { t.sak_kort_spor() } else { t.arbeid_fullt_spor() },
        applications: t.number(group.applications),
        // What nobody has written in the program has no time.
        hours: group
            .seconds
            .filter(|s| *s > 0)
            .map_or_else(|| t.ord_ukjent().to_owned(), |s| format::decimal(s as f64 / 3600.0, 1)),
        answers: t.number(group.answers),
        words: t.number(group.words),
    };
    Ok(BurdenPage {
        lines: groups.iter().map(line).collect(),
        smallest: SMALLEST_GROUP,
        counted: groups.first().map(|group| t.moment(group.counted_at)),
        page: visitor.page(MenuItem::Portfolio),
    })
}
