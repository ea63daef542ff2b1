use axum::extract::{Query, State};
use axum::response::Response;

use super::views::{AwardRow, CallCard, FrontPage, color, moments};
use crate::domain::programme::calls::{Call, CallStatus};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::awards;
use crate::store::insight::awards::AwardFilter;
use crate::store::insight::view_changes::View;
use crate::store::places::finding;
use crate::store::programme::calls;
use crate::web::kept;
use crate::web::kept::{Keeping, Looked};
use crate::web::page::home;
use crate::web::{AppError, MenuItem, Visitor};

/// How many municipalities, awards and closed calls the page shows.
const FOUND: i64 = 8;
const LATEST: i64 = 6;
const CLOSED: usize = 2;

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    /// None before anybody has asked.
    kommune: Option<String>,
}

pub(super) async fn front(
    State(state): State<AppState>,
    visitor: Visitor,
    keeping: Keeping,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    let mut making = match keeping.look(&state.pool, View::Public, visitor.here == "/").await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let t = visitor.texts();
    let now = visitor.now;
    let search: String = wish.kommune.as_deref().unwrap_or_default().trim().chars().take(100).collect();
    let mut read = ReadTx::begin(&state.pool).await?;
    making.from(&mut read).await?;
    let calls = calls::list_published(read.conn()).await?;
    let periods = calls::periods(read.conn()).await?;
    let awards = awards::list_public(read.conn(), &AwardFilter::default(), LATEST, None).await?;
    let found = finding::find_offices_of(read.conn(), &search, FOUND).await?;
    drop(read);
    // Open calls first, then those that will open, then the latest that have closed.
    let with = |status: CallStatus| calls.iter().filter(move |c| c.status(now) == status);
    let open: Vec<&Call> = with(CallStatus::Open).collect();
    let shown = open.iter().copied().chain(with(CallStatus::Announced)).chain(with(CallStatus::Closed).take(CLOSED));
    let cards = shown.map(|c| card(t, c, now)).collect();
    let span = |n: usize| periods.get(n).map(|p| t.year_span(p.first_year, p.last_year)).unwrap_or_default();
    let closed_period =
        periods.iter().find(|p| !p.open).map(|p| (t.year_span(p.first_year, p.last_year), p.first_year - 1));
    let page = FrontPage {
        page: visitor.page(MenuItem::Front),
        intro: t.forside_ingress().forste(span(0)).andre(span(1)),
        home: match (&visitor.signed_in, visitor.actor()) {
            (_, Some(actor)) => Some(home(actor.role)),
            (Some(_), None) => Some("/velg-rolle"),
            (None, None) => None,
        },
        calls: cards,
        open_call: if let [only] = open.as_slice() { Some(format!("/utlysning/{}", only.id)) } else { None },
        closed_period,
        nothing_asked: wish.kommune.is_some() && search.is_empty(),
        searched: !search.is_empty(),
        search,
        found,
        awards: awards.iter().map(|a| AwardRow::of(t, a)).collect(),
    };
    making.keep(&page, kept::first_after(now, calls.iter().flat_map(|c| [c.opens_at, c.closes_at])))
}

fn card(t: &Texts, call: &Call, now: time::OffsetDateTime) -> CallCard {
    let status = call.status(now);
    CallCard {
        id: call.id.to_string(),
        title: call.title.in_lang(t.lang()).to_owned(),
        status: t.call_status(&status),
        color: color(status),
        moments: moments(t, call, now),
        last_year: call.period.last_year,
    }
}
