//! What is done once a day at a time on Norwegian clocks.

use time::{Date, OffsetDateTime, Time};

use crate::domain::clocks::calendar::{at_oslo, oslo_date};

/// The latest day whose time has come. Done for that day, a task is done: days that were missed before it are caught up
/// with it, not one by one.
///
/// A time that is skipped in spring comes an hour later; one that comes twice in autumn counts the first time.
#[must_use]
pub fn latest_day(at: Time, now: OffsetDateTime) -> Date {
    let today = oslo_date(now);
    if at_oslo(today, at) <= now { today } else { today.previous_day().unwrap_or(today) }
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::{date, datetime, time};

    use super::*;

    #[test]
    fn a_day_is_due_from_its_time_until_the_next_days_time() {
        let at = time!(03:15);
        assert_eq!(latest_day(at, datetime!(2027-06-10 01:14:59 UTC)), date!(2027 - 06 - 09));
        assert_eq!(latest_day(at, datetime!(2027-06-10 01:15 UTC)), date!(2027 - 06 - 10));
        assert_eq!(latest_day(at, datetime!(2027-06-10 21:59 UTC)), date!(2027 - 06 - 10));
        // Past midnight in Norway, before it in UTC; the time of the new day has not come.
        assert_eq!(latest_day(at, datetime!(2027-06-10 22:01 UTC)), date!(2027 - 06 - 10));
        assert_eq!(latest_day(time!(0:00), datetime!(2027-12-31 23:00 UTC)), date!(2028 - 01 - 01));
    }

    /// The moments at which the day changes, looked for every minute of three days.
    fn changes(at: Time, from: OffsetDateTime) -> Vec<(OffsetDateTime, Date)> {
        let minutes = (0..3 * 24 * 60).map(|m| from + Duration::minutes(m));
        let days: Vec<_> = minutes.map(|now| (now, latest_day(at, now))).collect();
        days.windows(2).filter(|pair| pair[0].1 != pair[1].1).map(|pair| pair[1]).collect()
    }

    #[test]
    fn half_past_two_is_once_a_day_when_the_clocks_change() {
        // 29 March 2026 has no 02:30: an hour later on the clocks, the same 24 hours after the day before.
        assert_eq!(
            changes(time!(02:30), datetime!(2026-03-28 00:00 UTC)),
            [
                (datetime!(2026-03-28 01:30 UTC), date!(2026 - 03 - 28)),
                (datetime!(2026-03-29 01:30 UTC), date!(2026 - 03 - 29)),
                (datetime!(2026-03-30 00:30 UTC), date!(2026 - 03 - 30)),
            ]
        );
        // 25 October 2026 has it twice: the first counts.
        assert_eq!(
            changes(time!(02:30), datetime!(2026-10-24 00:00 UTC)),
            [
                (datetime!(2026-10-24 00:30 UTC), date!(2026 - 10 - 24)),
                (datetime!(2026-10-25 00:30 UTC), date!(2026 - 10 - 25)),
                (datetime!(2026-10-26 01:30 UTC), date!(2026 - 10 - 26)),
            ]
        );
    }
}
