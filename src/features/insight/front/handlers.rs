use axum::extract::{Query, State};
use axum::response::Response;

use super::views::{AwardRow, CallCard, FrontPage, color, moments};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::programme::calls::{Call, CallStatus};
use crate::domain::values::money::Kroner;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::awards;
use crate::store::insight::awards::AwardFilter;
use crate::store::insight::view_changes::View;
use crate::store::places::finding;
use crate::store::programme::{calls, frames};
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
    let year = oslo_date(now).year();
    let frames = frames::list_public(read.conn(), year).await?;
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
        minute: minute(t, open.first().copied().or_else(|| with(CallStatus::Announced).next_back()), now),
        frames_year: year,
        frames_sum: t.kroner(Kroner::new(frames.iter().map(|(.., amount)| amount.get()).sum())),
        frames: frames.into_iter().map(|(office, slug, amount)| (office, slug, t.kroner(amount))).collect(),
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

/// What is told in a minute. How much and when are those of the call that is open, or else of the next one.
fn minute(t: &Texts, call: Option<&Call>, now: time::OffsetDateTime) -> Vec<(&'static str, String)> {
    let mut told = vec![(t.forside_hvem(), t.forside_hvem_alle().to_owned())];
    if let Some(call) = call {
        let amount = match call.max_amount {
            Some(most) => t.forside_belop_fra_til().minst(t.kroner(call.min_amount)).mest(t.kroner(most)),
            None => t.forside_belop_fra(t.kroner(call.min_amount)),
        };
        told.push((t.forside_belop(), amount));
    }
    told.push((t.forside_krav(), t.forside_krav_tekst().to_owned()));
    told.extend(call.and_then(|call| moments(t, call, now).into_iter().find(|(name, _)| *name == t.forside_frist())));
    told
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
