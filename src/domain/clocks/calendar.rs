//! Norwegian time: Europe/Oslo, holidays, deadlines (domstolloven §§ 148–149).

use std::collections::BTreeSet;
use std::sync::LazyLock;
use time::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset, Weekday};

static OSLO: LazyLock<Option<jiff::tz::TimeZone>> = LazyLock::new(|| jiff::tz::TimeZone::get("Europe/Oslo").ok());

/// The same instant on Norwegian clocks.
#[must_use]
pub fn oslo(at: OffsetDateTime) -> OffsetDateTime {
    let seconds = match (&*OSLO, jiff::Timestamp::from_second(at.unix_timestamp())) {
        (Some(zone), Ok(instant)) => zone.to_offset(instant).seconds(),
        // Only a year outside -9999..9999 or a build without its time zone data comes here: central European winter time.
        _ => 3600,
    };
    at.to_offset(UtcOffset::from_whole_seconds(seconds).unwrap_or(UtcOffset::UTC))
}

/// The date on Norwegian clocks.
#[must_use]
pub fn oslo_date(at: OffsetDateTime) -> Date {
    oslo(at).date()
}

/// The instant at which Norwegian clocks show this date and time. In the hour that comes twice in autumn the first: what
/// opens or closes does so when clocks show it for the first time. In the hour that is skipped in spring, the hour after.
#[must_use]
pub fn at_oslo(date: Date, time: Time) -> OffsetDateTime {
    let [summer, winter] = readings(date, time);
    if shows(summer, date, time) { summer } else { winter }
}

/// The same for what a person has typed: a time that no clock shows that day is nobody's meaning.
///
/// # Errors
/// In the skipped hour, with what clocks show instead.
pub fn at_oslo_as_typed(date: Date, time: Time) -> Result<OffsetDateTime, Time> {
    match readings(date, time).into_iter().find(|at| shows(*at, date, time)) {
        Some(at) => Ok(at),
        None => Err(oslo(at_oslo(date, time)).time()),
    }
}

/// Read as summer time and as winter time, the earlier first.
fn readings(date: Date, time: Time) -> [OffsetDateTime; 2] {
    let wall = PrimitiveDateTime::new(date, time);
    [2, 1].map(|hours| wall.assume_offset(UtcOffset::from_hms(hours, 0, 0).unwrap_or(UtcOffset::UTC)))
}

fn shows(at: OffsetDateTime, date: Date, time: Time) -> bool {
    oslo(at).date() == date && oslo(at).time() == time
}

/// Public holidays and days of equal standing, from the reference data.
#[derive(Debug, Clone, Default)]
pub struct Holidays(BTreeSet<Date>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the holidays of {0} are not in the reference data")]
pub struct HolidaysUnknown(pub i32);

impl Holidays {
    #[must_use]
    pub fn new(days: impl IntoIterator<Item = Date>) -> Self {
        Self(days.into_iter().collect())
    }

    /// The last day of a deadline of whole weeks that starts on `start`: the same weekday, moved past Saturdays,
    /// Sundays and holidays (domstolloven §§ 148–149; julaften is an ordinary day).
    ///
    /// # Errors
    /// When the year's holidays are not known: a wrong last day in a letter is worse than none.
    pub fn last_day_of_weeks(&self, start: Date, weeks: i64) -> Result<Date, HolidaysUnknown> {
        let mut day = start.saturating_add(Duration::weeks(weeks));
        loop {
            if !self.knows(day.year()) {
                return Err(HolidaysUnknown(day.year()));
            }
            if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || self.0.contains(&day) {
                day = day.next_day().unwrap_or(day);
            } else {
                return Ok(day);
            }
        }
    }

    /// So many working days after a day: Saturdays, Sundays and holidays are none.
    ///
    /// # Errors
    /// When the holidays of a year it goes through are not known.
    pub fn working_days_after(&self, start: Date, days: i64) -> Result<Date, HolidaysUnknown> {
        let (mut day, mut left) = (start, days);
        while left > 0 {
            day = day.next_day().unwrap_or(day);
            if !self.knows(day.year()) {
                return Err(HolidaysUnknown(day.year()));
            }
            let free = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || self.0.contains(&day);
            left -= i64::from(!free);
        }
        Ok(day)
    }

    fn knows(&self, year: i32) -> bool {
        Date::from_calendar_date(year, Month::January, 1).is_ok_and(|first| self.0.contains(&first))
    }
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    pub year: i32,
    pub month: u8,
}

impl YearMonth {
    #[must_use]
    pub fn first_day(self) -> Date {
        Month::try_from(self.month)
            .ok()
            .and_then(|m| Date::from_calendar_date(self.year, m, 1).ok())
            .unwrap_or(Date::MIN)
    }
    #[must_use]
    pub fn of(date: Date) -> YearMonth {
        YearMonth { year: date.year(), month: u8::from(date.month()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime, time};

    fn holidays() -> Holidays {
        Holidays::new([
            date!(2026 - 01 - 01),
            date!(2026 - 12 - 25),
            date!(2027 - 01 - 01),
            date!(2027 - 03 - 25),
            date!(2027 - 03 - 26),
            date!(2027 - 03 - 28),
            date!(2027 - 03 - 29),
            date!(2027 - 05 - 01),
            date!(2027 - 05 - 17),
        ])
    }

    /// The vectors of requirements B.3.
    #[test]
    fn the_appeal_deadline_is_the_same_weekday_and_moves_past_holidays_but_not_past_julaften() {
        for (sent, last) in [
            (date!(2027 - 02 - 01), date!(2027 - 02 - 22)),
            (date!(2026 - 12 - 03), date!(2026 - 12 - 24)),
            (date!(2027 - 03 - 08), date!(2027 - 03 - 30)),
            (date!(2027 - 04 - 10), date!(2027 - 05 - 03)),
        ] {
            assert_eq!(holidays().last_day_of_weeks(sent, 3), Ok(last), "{sent}");
        }
        assert_eq!(holidays().last_day_of_weeks(date!(2044 - 02 - 01), 3), Err(HolidaysUnknown(2044)));
    }

    #[test]
    fn oslo_has_summer_and_winter_time() {
        assert_eq!(oslo(datetime!(2027-01-14 09:42 UTC)).time(), time!(10:42));
        assert_eq!(oslo(datetime!(2027-07-14 09:42 UTC)).time(), time!(11:42));
        assert_eq!(at_oslo(date!(2027 - 04 - 15), time!(15:00)), datetime!(2027-04-15 13:00 UTC));
        assert_eq!(at_oslo(date!(2027 - 01 - 15), time!(15:00)), datetime!(2027-01-15 14:00 UTC));
        assert_eq!(oslo_date(datetime!(2027-12-31 23:30 UTC)), date!(2028 - 01 - 01));
    }

    #[test]
    fn the_hour_that_is_skipped_is_refused_and_of_the_one_that_comes_twice_the_first_counts() {
        let spring = date!(2027 - 03 - 28);
        assert_eq!(at_oslo_as_typed(spring, time!(2:00)), Err(time!(3:00)));
        assert_eq!(at_oslo_as_typed(spring, time!(2:30)), Err(time!(3:30)));
        assert_eq!(at_oslo_as_typed(spring, time!(1:59)), Ok(datetime!(2027-03-28 00:59 UTC)));
        assert_eq!(at_oslo_as_typed(spring, time!(3:00)), Ok(datetime!(2027-03-28 01:00 UTC)));
        let autumn = date!(2027 - 10 - 31);
        for at in [at_oslo_as_typed(autumn, time!(2:30)), Ok(at_oslo(autumn, time!(2:30)))] {
            assert_eq!(at, Ok(datetime!(2027-10-31 00:30 UTC)));
        }
        assert_eq!(at_oslo_as_typed(autumn, time!(3:00)), Ok(datetime!(2027-10-31 02:00 UTC)));
    }

    /// Every minute of every day on which the clocks change, in all the years of the programme.
    #[test]
    fn both_clock_changes_are_read_as_they_are_said() {
        let mut changes = (0, 0);
        for year in 2026..=2040 {
            for month in [Month::March, Month::October] {
                let last = Date::from_calendar_date(year, month, 31).unwrap();
                let sunday = last - Duration::days(i64::from(last.weekday().number_days_from_sunday()));
                let start = at_oslo(sunday, time!(0:00));
                let (mut skipped, mut twice) = (0, 0);
                for minute in 0..24 * 60 {
                    let wall = time!(0:00) + Duration::minutes(minute);
                    let at = at_oslo(sunday, wall);
                    let shown = oslo(at).time();
                    if shown == wall {
                        // The first time clocks show it, and never before something that was said earlier.
                        assert_eq!(at_oslo_as_typed(sunday, wall), Ok(at));
                        assert_eq!(oslo_date(at), sunday);
                        twice += i32::from(oslo(at + Duration::hours(1)).time() == wall);
                    } else {
                        // Clocks never show it: the hour after.
                        assert_eq!(shown, wall + Duration::hours(1), "{sunday} {wall}");
                        assert_eq!(at_oslo_as_typed(sunday, wall), Err(shown));
                        skipped += 1;
                    }
                    assert!(at >= start && at - start <= Duration::minutes(minute + 60), "{sunday} {wall}");
                }
                let day = at_oslo(sunday + Duration::days(1), time!(0:00)) - start;
                let expected = if month == Month::March { (60, 0, 23) } else { (0, 60, 25) };
                assert_eq!((skipped, twice, day.whole_hours()), expected, "{sunday}");
                changes = (changes.0 + skipped / 60, changes.1 + twice / 60);
                // A deadline on the day before and on the day itself is the last minute that clocks show.
                for date in [sunday - Duration::days(1), sunday] {
                    let deadline = at_oslo(date, time!(23:59));
                    assert_eq!((oslo(deadline).date(), oslo(deadline).time()), (date, time!(23:59)));
                    assert_eq!(oslo_date(deadline + Duration::minutes(1)), date.next_day().unwrap());
                }
            }
        }
        assert_eq!(changes, (15, 15));
    }
}
