//! Somebody has a colleague's role while the colleague is away.

use time::{Date, Duration};

/// No longer than this: whoever is away longer has left the role.
pub const LONGEST: Duration = Duration::days(366);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPeriod {
    /// The first day has passed.
    TooEarly,
    LastBeforeFirst,
    /// The last day that can be chosen.
    TooLong(Date),
}

/// # Errors
/// [`NoPeriod`]
pub fn period(first: Date, last: Date, today: Date) -> Result<(), NoPeriod> {
    if first < today {
        return Err(NoPeriod::TooEarly);
    }
    if last < first {
        return Err(NoPeriod::LastBeforeFirst);
    }
    let latest = first.saturating_add(LONGEST);
    if last > latest { Err(NoPeriod::TooLong(latest)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_period_begins_today_or_later_and_ends_within_a_year() {
        let today = date!(2027 - 06 - 01);
        for (first, last, said) in [
            (today, today, Ok(())),
            (today, date!(2028 - 06 - 01), Ok(())),
            (today, date!(2028 - 06 - 02), Err(NoPeriod::TooLong(date!(2028 - 06 - 01)))),
            (date!(2027 - 05 - 31), today, Err(NoPeriod::TooEarly)),
            (date!(2027 - 06 - 02), today, Err(NoPeriod::LastBeforeFirst)),
            (date!(9999 - 12 - 31), date!(9999 - 12 - 31), Ok(())),
        ] {
            assert_eq!(period(first, last, today), said, "{first} {last}");
        }
    }
}
