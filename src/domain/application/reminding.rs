//! How long before a deadline people are reminded of it, and when something is told at once.

use time::{Duration, OffsetDateTime};

/// Days before the deadline of a call, while an application is not sent.
pub const BEFORE_CALL_CLOSES: [i64; 3] = [14, 7, 2];
/// Days before other days that bind the municipality: a question to answer, an award to accept.
pub const BEFORE_OTHER_DEADLINES: [i64; 2] = [7, 2];
/// Reminders that nobody could make on their day are made later, but not for days longer ago than this.
pub const CAUGHT_UP_FOR: i64 = 4;
/// What a colleague asks somebody, or gives them, is told the next morning. With no more than this left until the call closes
/// it is told at once: four days hold a weekend, and nobody is to lose one of the last working days.
const NEAR: Duration = Duration::days(4);

/// Whether it waits for no morning. «Klar til sending» never does: what follows it binds by the deadline.
#[must_use]
pub fn is_told_at_once(closes_at: OffsetDateTime, now: OffsetDateTime) -> bool {
    closes_at - now <= NEAR
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn what_is_asked_on_the_last_friday_is_told_on_it() {
        let closes = datetime!(2027-03-29 10:00 UTC);
        assert!(!is_told_at_once(closes, datetime!(2027-03-25 09:59 UTC)));
        assert!(is_told_at_once(closes, datetime!(2027-03-25 10:00 UTC)));
        assert!(is_told_at_once(closes, datetime!(2027-03-26 08:00 UTC)));
        // Sent late, it is no less urgent.
        assert!(is_told_at_once(closes, datetime!(2027-03-30 08:00 UTC)));
    }
}
