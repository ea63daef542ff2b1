//! When things happened: in the weeks before now, in office hours.

use rand::Rng;
use rand::rngs::StdRng;
use time::{Duration, OffsetDateTime, Time, Weekday};

use super::cases::Fate;
use crate::domain::clocks::calendar::{at_oslo, oslo};
use crate::domain::programme::calls::Call;

pub(super) struct Writing {
    pub started: OffsetDateTime,
    /// Or last written in, for a draft.
    pub sent: OffsetDateTime,
}

fn between(rng: &mut StdRng, from: OffsetDateTime, to: OffsetDateTime) -> OffsetDateTime {
    let seconds = (to - from).whole_seconds().max(1);
    from + Duration::seconds(rng.random_range(0..seconds))
}

/// The same day in office hours; a weekend becomes the Friday before it.
fn in_office_hours(rng: &mut StdRng, at: OffsetDateTime) -> OffsetDateTime {
    let local = oslo(at);
    let back = match local.weekday() {
        Weekday::Saturday => 1,
        Weekday::Sunday => 2,
        _ => 0,
    };
    let clock = Time::from_hms(rng.random_range(8..15), rng.random_range(0..60), rng.random_range(0..60))
        .unwrap_or(Time::MIDNIGHT);
    at_oslo(local.date().saturating_sub(Duration::days(back)), clock)
}

/// When an application of the call was written and sent: most in the last days, late ones after the deadline.
pub(super) fn writing(rng: &mut StdRng, call: &Call, fate: Fate, now: OffsetDateTime) -> Writing {
    let opened = call.opens_at + Duration::days(2);
    let last = call.closes_at.min(now - Duration::hours(3));
    let sent = if fate.is_late() {
        call.closes_at + Duration::minutes(rng.random_range(7..4_000))
    } else {
        let long = (last - opened).whole_minutes().max(60);
        // The square of an even number from 0 to 1 lies nearer 0: nearer the deadline.
        let before = i128::from(long) * i128::from(rng.random_range(1..1_000_i64)).pow(2) / 1_000_000;
        let even = last - Duration::minutes(i64::try_from(before).unwrap_or(0));
        in_office_hours(rng, even).clamp(opened, last)
    };
    let started = (sent - Duration::days(rng.random_range(6..20))).max(call.opens_at + Duration::hours(2));
    Writing { started, sent: sent.max(started + Duration::hours(9)).min(now) }
}

/// Eight moments after the deadline and before now, in order.
pub(super) fn deeds(rng: &mut StdRng, closed: OffsetDateTime, now: OffsetDateTime) -> [OffsetDateTime; 8] {
    let from = (closed + Duration::days(4)).min(now - Duration::days(6));
    let step = (now - from) / 8;
    let mut before = from;
    std::array::from_fn(|i| {
        let start = from + step * i32::try_from(i).unwrap_or(0);
        let at = between(rng, start, start + step);
        let at = in_office_hours(rng, at)
            .max(before + Duration::minutes(37))
            .min(now - Duration::minutes(8 - i64::try_from(i).unwrap_or(0)));
        before = at;
        at
    })
}
