//! What a municipality was told when its application was received. The call may be changed afterwards; what was said
//! stays said, and what is new is told beside it.

use time::{Date, OffsetDateTime};

use crate::domain::values::money::Kroner;

/// The receipt's own words, as they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    pub decision: DecisionDay,
    pub closes_at: OffsetDateTime,
    /// The rules it was sent under. It is judged by those in force at the deadline.
    pub rules_version: i32,
    /// As the office was named then.
    pub office_name: String,
    /// None for what was sent before receipts kept it: it stands in the first submission.
    pub applied_total: Option<Kroner>,
    /// The number of the submission it is for.
    pub submission: i32,
}

/// The day a decision was promised within, and where the call has moved it since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecisionDay {
    pub promised: Date,
    /// The day that is expected now, and when it was moved there.
    pub moved: Option<(Date, Option<OffsetDateTime>)>,
}

impl DecisionDay {
    #[must_use]
    pub fn of(promised: Date, expected_now: Date, moved_at: Option<OffsetDateTime>) -> DecisionDay {
        DecisionDay { promised, moved: (expected_now != promised).then_some((expected_now, moved_at)) }
    }

    /// The day it is expected now.
    #[must_use]
    pub fn now(&self) -> Date {
        self.moved.map_or(self.promised, |(to, _)| to)
    }

    /// The office's deadline. A later day in the call makes no case less overdue than its municipality was told.
    #[must_use]
    pub fn deadline(&self) -> Date {
        self.promised.min(self.now())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_later_day_hides_nothing_that_is_overdue() {
        let (promised, at) = (date!(2027 - 01 - 15), Some(datetime!(2027-02-03 09:00 UTC)));
        for (now, moved, deadline) in [
            (date!(2027 - 01 - 15), false, date!(2027 - 01 - 15)),
            (date!(2027 - 06 - 15), true, date!(2027 - 01 - 15)),
            (date!(2027 - 01 - 10), true, date!(2027 - 01 - 10)),
        ] {
            let day = DecisionDay::of(promised, now, at);
            assert_eq!((day.moved.is_some(), day.now(), day.deadline()), (moved, now, deadline));
            assert_eq!(day.promised, promised);
        }
    }
}
