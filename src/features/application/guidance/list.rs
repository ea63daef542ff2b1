//! What the municipality has asked, the latest first, and the ways to ask.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};

use crate::domain::application::guidance::GuidanceNumber;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Action, table};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::guidance;
use crate::store::application::guidance::Listed;
use crate::store::programme::settings;
use crate::web::guidance::{Side, kind, opinion, status};
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, Visitor};

const PER_PAGE: i64 = 20;

struct Line {
    href: String,
    heading: String,
    status: &'static str,
    color: &'static str,
    about: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/guidance/list.html")]
pub(super) struct ListPage {
    page: Page,
    may_ask: bool,
    days: i64,
    lines: Vec<Line>,
    pages: NearbyPages,
}

#[derive(serde::Deserialize)]
pub(super) struct Wish {
    #[serde(default)]
    side: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(wish): Query<Wish>,
) -> Result<ListPage, AppError> {
    let t = visitor.texts();
    let number = page_number(&wish.side);
    let mut tx = ReadTx::begin(&state.pool).await?;
    let mut found = guidance::list_own(&mut tx, &actor, ((number - 1) * PER_PAGE, PER_PAGE + 1)).await?;
    let days = settings::on_day(tx.conn(), oslo_date(state.clock.now())).await?.idea_answer_days;
    let more = found.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    Ok(ListPage {
        page: visitor.page(MenuItem::Guidance),
        may_ask: table(actor.actor.role, Action::AskGuidance, StageKind::Draft).is_ok(),
        days,
        lines: found.iter().map(|l| line(t, l)).collect(),
        pages: NearbyPages::of(t, number, more, |side| format!("/veiledning?side={side}")),
    })
}

fn line(t: &'static Texts, l: &Listed) -> Line {
    let (status, color) = match l.opinion {
        Some(given) if !l.closed => opinion(t, given),
        _ => status(t, Side::Municipality, l.closed, l.turn, false),
    };
    let number = GuidanceNumber { year: l.year, number: l.number };
    let asked = t.date(oslo_date(l.asked_at));
    Line {
        href: format!("/veiledning/{}", l.id),
        heading: l.heading.clone(),
        status,
        color,
        about: match &l.adviser {
            Some(name) => format!("{number} · {} · {asked} · {}", kind(t, l.kind), t.veil_veileder_er(name)),
            None => format!("{number} · {} · {asked}", kind(t, l.kind)),
        },
    }
}
