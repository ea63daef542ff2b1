//! Deadlines in people's own calendar programs: those of the calls, for everybody, and a person's own by a secret link.

mod queries;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use icalendar::{Calendar, Component, Event, EventLike};
use time::OffsetDateTime;

use queries::{CallDays, Day, Kind};

use crate::domain::values::language::Lang;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::people::calendars;
use crate::web::session::Token;
use crate::web::{AppError, Visitor};

pub fn router() -> Router<AppState> {
    Router::new().route("/utlysninger.ics", get(of_calls)).route("/kalender/{token}", get(own))
}

/// A calendar program sends no cookie and no language: the address says it.
#[derive(serde::Deserialize)]
struct Wish {
    #[serde(default)]
    sprak: String,
}

async fn of_calls(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    let lang: Lang = wish.sprak.parse().unwrap_or(visitor.lang);
    let now = state.clock.now();
    let calls = queries::calls(&mut ReadTx::begin(&state.pool).await?, now).await?;
    let file = Filled { t: Texts::of(lang), site: &state.config.public_url, now };
    Ok(file.answer(calls.iter().flat_map(|call| file.of_call(call)), "private, max-age=300"))
}

/// The link of a person. Reading does not use it up: a calendar program asks every hour.
async fn own(State(state): State<AppState>, Path(token): Path<String>) -> Result<Response, AppError> {
    let now = state.clock.now();
    // Some programs want the ending.
    let token = token.strip_suffix(".ics").unwrap_or(&token);
    let token = Token::from_outside(token).ok_or(AppError::NotFound)?;
    let mut tx = ReadTx::begin(&state.pool).await?;
    let reader = calendars::find_reader(&mut tx, &token.hash(), now).await?.ok_or(AppError::NotFound)?;
    let days = queries::days(&mut tx, reader.account, now).await?;
    let calls = queries::calls(&mut tx, now).await?;
    drop(tx);
    let file = Filled { t: Texts::of(reader.language), site: &state.config.public_url, now };
    let own = days.iter().map(|day| file.of_day(day));
    Ok(file.answer(own.chain(calls.iter().flat_map(|call| file.of_call(call))), "no-store"))
}

/// 20270108T140000Z
fn stamp(at: OffsetDateTime) -> String {
    const FORM: &[time::format_description::BorrowedFormatItem<'_>] =
        time::macros::format_description!("[year][month][day]T[hour][minute][second]Z");
    at.to_offset(time::UtcOffset::UTC).format(FORM).unwrap_or_default()
}

struct Filled<'a> {
    t: &'static Texts,
    site: &'a str,
    now: OffsetDateTime,
}

impl Filled<'_> {
    fn event(&self, uid: &str, summary: &str, path: &str) -> Event {
        let site = self.site.trim_end_matches('/');
        let host = site.split("://").last().unwrap_or(site);
        let mut event = Event::new();
        event.uid(&format!("{uid}@{host}")).summary(summary).url(&format!("{site}{path}"));
        event.description(&format!("{site}{path}"));
        // When it was made; a calendar program compares it with what it has.
        event.add_property("DTSTAMP", stamp(self.now));
        event
    }

    /// When it opens and when it closes.
    fn of_call(&self, call: &CallDays) -> [Event; 2] {
        let title = self.t.lang().pick(call.title_nb.as_str(), call.title_nn.as_str());
        let path = format!("/utlysning/{}", call.id);
        let one = |kind: &str, summary: String, at: OffsetDateTime| {
            self.event(&format!("{kind}-{}", call.id), &summary, &path).starts(at).done()
        };
        [
            one("opens", self.t.kalender_apner(title), call.opens_at),
            one("closes", self.t.kalender_frist(title), call.closes_at),
        ]
    }

    /// Which project it is about is not told: others may see the calendar.
    fn of_day(&self, day: &Day) -> Event {
        let case = day.case.map(|case| case.to_string()).unwrap_or_default();
        let (summary, path) = match day.kind {
            Kind::Drafts => (self.t.kalender_utkast(day.number), "/frister"),
            Kind::Question => (self.t.kalender_svar(case), "/frister"),
            Kind::Accept => (self.t.kalender_vedtak(case), "/frister"),
            Kind::Decision => (self.t.kalender_sak(case), "/saker"),
        };
        let mut event = self.event(&format!("{}-{}", day.kind.code(), day.of), &summary, path);
        match day.at {
            Some(at) => event.starts(at).done(),
            None => event.starts(day.day).done(),
        }
    }

    fn answer(&self, events: impl Iterator<Item = Event>, kept: &'static str) -> Response {
        let mut calendar = Calendar::new();
        calendar.name(self.t.kalender_navn());
        for event in events {
            calendar.push(event);
        }
        let headers = [
            (CONTENT_TYPE, "text/calendar; charset=utf-8"),
            (CONTENT_DISPOSITION, "inline; filename=\"praksisnart-program.ics\""),
            (CACHE_CONTROL, kept),
        ];
        (headers, calendar.done().to_string()).into_response()
    }
}
