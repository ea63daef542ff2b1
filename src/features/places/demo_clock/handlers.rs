use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use time::{Date, Duration};

use super::views::ClockPage;
use crate::domain::clocks::calendar::{at_oslo, oslo, oslo_date};
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Administer;
use crate::state::{AppState, Clock};
use crate::store::Tx;
use crate::store::clocks::demo_clock;
use crate::web::faults::read_date;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

/// A day further off than this is a slip: the programme ends in 2036.
const LAST_YEAR: i32 = 2045;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    gjort: String,
}

fn page(state: &AppState, visitor: &Visitor, typed: String, faults: Vec<ShownFault>) -> ClockPage {
    let t = visitor.texts();
    ClockPage {
        page: match visitor.page(MenuItem::None) {
            frame if state.clock.is_movable() => frame.with_form("skjema"),
            frame => frame,
        },
        today: state.clock.is_movable().then(|| t.date(oslo_date(state.clock.now()))),
        real: t.date(oslo_date(Clock::System.now())),
        moved: state.clock.is_moved(),
        typed,
        done: false,
        faults,
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: SystemActor,
    Query(asked): Query<Asked>,
) -> Response {
    ClockPage { done: asked.gjort == "stilt", ..page(&state, &visitor, String::new(), Vec::new()) }.into_response()
}

/// So far ahead is a day at this time of the day; nothing for today.
fn ahead(day: Date) -> Duration {
    let real = Clock::System.now();
    if day == oslo_date(real) { Duration::ZERO } else { at_oslo(day, oslo(real).time()) - real }
}

pub(super) async fn set(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<Administer>(&actor.actor)?;
    let again = |faults| page(&state, &visitor, typed.get("dato").to_owned(), faults);
    if typed.switches_language() {
        return Ok(again(Vec::new()).into_response());
    }
    let refused = |text| {
        let page = again(vec![ShownFault::new("dato", text)]);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    if !state.clock.is_movable() {
        return refused(t.klokke_kan_ikke_stilles().to_owned());
    }
    let real = oslo_date(Clock::System.now());
    let day = match typed.get("handling") {
        "i-dag" => real,
        _ => match read_date(t, typed.get("dato")) {
            Ok(day) if (2026..=LAST_YEAR).contains(&day.year()) => day,
            Ok(_) => return refused(t.klokke_feil_ar(LAST_YEAR)),
            Err(told) => return refused(told),
        },
    };
    let (before, after) = (state.clock.now() - Clock::System.now(), ahead(day));
    let mut tx = Tx::begin(&state.pool).await?;
    demo_clock::set(&mut tx, permit, &actor, after, before, state.clock.now()).await?;
    tx.commit().await?;
    state.clock.move_to(after);
    Ok(Redirect::to("/klokke?gjort=stilt").into_response())
}
