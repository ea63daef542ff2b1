//! The day a municipality is to answer a question by.

use time::macros::time;
use time::{Date, Duration, OffsetDateTime};

use crate::domain::clocks::calendar::at_oslo;

/// The longest a municipality is given to answer.
const LONGEST_WAIT: Duration = Duration::weeks(12);
/// Near the day of the decision, and after it, there is still time to ask.
const SHORTEST_WAIT: Duration = Duration::weeks(4);

/// The last day that may be set for an answer: not after the call's decisions are expected. While the office waits it
/// can do nothing else with the case, so that a year typed wrong would lock it.
#[must_use]
pub fn latest_reply_day(today: Date, decision_expected_on: Date) -> Date {
    decision_expected_on.max(today.saturating_add(SHORTEST_WAIT)).min(today.saturating_add(LONGEST_WAIT))
}

/// Why an answer cannot be due on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoReplyDay {
    TooEarly,
    TooLate { latest: Date },
}

/// The last moment of the day an answer is due: the whole of it counts.
///
/// # Errors
/// A day that has begun, or one after the latest ([`latest_reply_day`]).
pub fn reply_due(day: Date, today: Date, latest: Date) -> Result<OffsetDateTime, NoReplyDay> {
    if day <= today {
        Err(NoReplyDay::TooEarly)
    } else if day > latest {
        Err(NoReplyDay::TooLate { latest })
    } else {
        Ok(at_oslo(day, time!(23:59)))
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    #[test]
    fn the_whole_of_a_later_day_up_to_the_latest_counts() {
        let (today, latest) = (date!(2027 - 03 - 01), date!(2027 - 03 - 29));
        for (day, due) in [
            (date!(2027 - 02 - 28), Err(NoReplyDay::TooEarly)),
            (today, Err(NoReplyDay::TooEarly)),
            (date!(2027 - 03 - 02), Ok(datetime!(2027-03-02 22:59 UTC))),
            // Summer time has begun.
            (latest, Ok(datetime!(2027-03-29 21:59 UTC))),
            (date!(2027 - 03 - 30), Err(NoReplyDay::TooLate { latest })),
        ] {
            assert_eq!(reply_due(day, today, latest), due, "{day}");
        }
    }
}
