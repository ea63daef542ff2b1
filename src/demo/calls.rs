//! The demo's calls, relative to the day they are made: one being decided, one open, one announced, one draft.

use time::macros::time;
use time::{Date, Duration, OffsetDateTime, Weekday};

use super::failed::Failed;
use crate::domain::clocks::calendar::{at_oslo, oslo_date};
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::domain::programme::calls::{Call, ShortTrack};
use crate::domain::programme::goals::Phase;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::{CallId, CriteriaSetId};
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::i18n::call_proposal;
use crate::i18n::call_proposal::{CallValues, PROPOSED_WEIGHTS};
use crate::store::Tx;
use crate::store::programme::calls;
use crate::store::programme::calls::CallTerms;
use crate::store::programme::criteria;
use crate::store::programme::settings;

const MIN: Kroner = Kroner::new(150_000);
const MAX: Kroner = Kroner::new(30_000_000);
const SHORT: Option<ShortTrack> = Some(ShortTrack { up_to: Kroner::new(500_000), last_phase: Phase::Testing });

pub(super) struct Calls {
    pub deciding: Call,
    pub open: Call,
}

struct Window {
    name: [&'static str; 2],
    made: i64,
    opens: i64,
    closes: i64,
    decided: i64,
    published: bool,
}

/// Days from today.
const WINDOWS: [Window; 4] = [
    Window {
        name: ["første runde", "første runde"],
        made: -130,
        opens: -101,
        closes: -38,
        decided: 50,
        published: true,
    },
    Window { name: ["andre runde", "andre runde"], made: -60, opens: -23, closes: 42, decided: 130, published: true },
    Window { name: ["tredje runde", "tredje runde"], made: -10, opens: 75, closes: 150, decided: 240, published: true },
    Window {
        name: ["fjerde runde", "fjerde runde"],
        made: -3,
        opens: 260,
        closes: 330,
        decided: 420,
        published: false,
    },
];

fn workday(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_sub(Duration::days(1)),
        Weekday::Sunday => day.saturating_add(Duration::days(1)),
        _ => day,
    }
}

pub(super) async fn make(tx: &mut Tx, ministry: &MinistryActor, now: OffsetDateTime) -> Result<Calls, Failed> {
    let today = oslo_date(now);
    let (set, _) =
        criteria::find_latest_set(tx.conn()).await?.ok_or_else(|| Failed::Demo("there are no criteria".to_owned()))?;
    let settings = settings::on_day(tx.conn(), today).await?;
    let periods = calls::periods(tx.conn()).await?;
    let period =
        periods.iter().rfind(|p| p.open).copied().ok_or_else(|| Failed::Demo("no period is open".to_owned()))?;
    let values = CallValues {
        first_year: period.first_year,
        last_year: period.last_year,
        min_amount: MIN,
        max_amount: Some(MAX),
        short_track: SHORT,
        report_threshold: settings.reporting_threshold,
        criteria: call_proposal::criteria(PROPOSED_WEIGHTS).iter().map(CallValues::named).collect(),
    };
    let mut made = Vec::new();
    for window in &WINDOWS {
        made.push(one(tx, ministry, window, &values, period, set, today).await?);
    }
    let call = async |tx: &mut Tx, id| {
        calls::find(tx.conn(), id).await?.ok_or_else(|| Failed::Demo("the call is not there".to_owned()))
    };
    Ok(Calls { deciding: call(tx, made[0]).await?, open: call(tx, made[1]).await? })
}

async fn one(
    tx: &mut Tx,
    ministry: &MinistryActor,
    window: &Window,
    values: &CallValues,
    period: Period,
    criteria_set: CriteriaSetId,
    today: Date,
) -> Result<CallId, Failed> {
    let title = call_proposal::title(values);
    let day = |days: i64| workday(today.saturating_add(Duration::days(days)));
    let made = at_oslo(day(window.made), time!(10:20));
    let named = |title: &str, name: &str| format!("{title}, {name} (eksempel)");
    let terms = CallTerms {
        period: period.number,
        title: Bilingual { nb: named(&title.nb, window.name[0]), nn: named(&title.nn, window.name[1]) },
        summary: call_proposal::summary(),
        opens_at: at_oslo(day(window.opens), time!(9:00)),
        closes_at: at_oslo(day(window.closes), time!(15:00)),
        expected_decision_on: day(window.decided),
        min_amount: values.min_amount,
        max_amount: values.max_amount,
        short_track: values.short_track,
        criteria_set,
        rules: call_proposal::rules(values),
    };
    let permit = || policy::may_always::<SteerProgramme>(&ministry.actor);
    let id = calls::create_draft(tx, permit()?, ministry, &terms, made).await?;
    if window.published {
        calls::publish(tx, permit()?, ministry, id, 1, &call_proposal::late_rule(), made + Duration::hours(26)).await?;
    }
    Ok(id)
}
