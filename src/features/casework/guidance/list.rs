//! What the office is asked: what is overdue first, then what has waited longest; and what it has answered.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};

use crate::domain::application::guidance::{GuidanceNumber, Turn};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::guidance;
use crate::store::application::guidance::Listed;
use crate::web::guidance::{Side, kind, status};
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, Visitor};

const PER_PAGE: i64 = 25;

struct Line {
    href: String,
    heading: String,
    number: String,
    municipality: String,
    kind: &'static str,
    status: &'static str,
    color: &'static str,
    waits: String,
    promised: String,
    late: bool,
    adviser: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/guidance/list.html")]
pub(super) struct ListPage {
    page: Page,
    /// What waits for the office is shown; otherwise the rest.
    unanswered: bool,
    lines: Vec<Line>,
    pages: NearbyPages,
}

#[derive(serde::Deserialize)]
pub(super) struct Wish {
    /// «besvarte»: what does not wait for the office.
    #[serde(default)]
    vis: String,
    #[serde(default)]
    side: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Query(wish): Query<Wish>,
) -> Result<ListPage, AppError> {
    let t = visitor.texts();
    let number = page_number(&wish.side);
    let today = oslo_date(state.clock.now());
    let some = ((number - 1) * PER_PAGE, PER_PAGE + 1);
    let unanswered = wish.vis != "besvarte";
    let mut tx = ReadTx::begin(&state.pool).await?;
    let mut found = match unanswered {
        true => guidance::list_unanswered(&mut tx, &actor, today, some).await?,
        false => guidance::list_answered(&mut tx, &actor, some).await?,
    };
    let more = found.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    let which = if unanswered { "ubesvarte" } else { "besvarte" };
    Ok(ListPage {
        page: visitor.page(MenuItem::OfficeGuidance),
        unanswered,
        lines: found.iter().map(|l| line(t, l, today)).collect(),
        pages: NearbyPages::of(t, number, more, |side| format!("/saker/veiledning?vis={which}&side={side}")),
    })
}

fn line(t: &'static Texts, l: &Listed, today: time::Date) -> Line {
    let promised = l.due_on.filter(|_| l.opinion.is_none() && l.turn == Turn::Office);
    let late = promised.is_some_and(|day| day < today);
    let (status, color) = status(t, Side::Office, l.closed, l.turn, late);
    Line {
        href: format!("/saker/veiledning/{}", l.id),
        heading: l.heading.clone(),
        number: GuidanceNumber { year: l.year, number: l.number }.to_string(),
        municipality: t.web_kommune_navn(&l.municipality),
        kind: kind(t, l.kind),
        status,
        color,
        waits: t.date_table(oslo_date(l.turn_since)),
        promised: promised.map(|day| format!("{}, {}", t.date_table(day), t.days_left(today, day))).unwrap_or_default(),
        late,
        adviser: l.adviser.clone().unwrap_or_else(|| t.veil_ingen_veileder().to_owned()),
    }
}
