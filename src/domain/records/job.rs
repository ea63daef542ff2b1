//! Work that follows a deed: its kinds, how long and how often each is tried, and how long it is kept.

use std::time::Duration as Limit;

use time::Duration;

/// What a job in the queue is. A new kind is a variant here and a file in `src/jobs/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Mail,
    /// A file is scanned.
    Scan,
    /// Files that nothing needs any more are removed.
    SweepFiles,
    /// A file of what was sent or decided.
    Document,
}

/// How a kind of work is tried.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// An attempt that takes longer is cut.
    pub time_limit: Limit,
    /// So many at once in each worker. A kind never waits for another.
    pub at_once: usize,
    /// The pause after each attempt that failed. There is one attempt more than pauses.
    pub pauses: &'static [Duration],
}

/// Five days and some hours: what a mail server does (RFC 5321 4.5.4.1). A server that greylists asks for some minutes,
/// and a link for a new password lives half an hour: the first pauses are short.
const MAIL_PAUSES: &[Duration] = &[
    Duration::minutes(1),
    Duration::minutes(2),
    Duration::minutes(5),
    Duration::minutes(10),
    Duration::minutes(20),
    Duration::minutes(40),
    Duration::hours(1),
    Duration::hours(2),
    Duration::hours(4),
    Duration::hours(8),
    Duration::hours(12),
    Duration::hours(24),
    Duration::hours(24),
    Duration::hours(24),
    Duration::hours(24),
];

/// Somebody waits for the file, and a scanner that is away is mostly being started again. After a day it is tried once a
/// night, by the sweep.
const SCAN_PAUSES: &[Duration] = &[
    Duration::seconds(15),
    Duration::seconds(30),
    Duration::minutes(1),
    Duration::minutes(2),
    Duration::minutes(5),
    Duration::minutes(10),
    Duration::minutes(20),
    Duration::hours(1),
    Duration::hours(2),
    Duration::hours(4),
    Duration::hours(8),
    Duration::hours(8),
];

/// The next night does what this one has not.
const SWEEP_PAUSES: &[Duration] = &[Duration::minutes(10), Duration::hours(1)];
/// Nothing outside has a part in it: what does not go well within hours is a fault of ours. What is missing is tried again
/// each night, so a corrected program makes it.
const DOCUMENT_PAUSES: &[Duration] =
    &[Duration::minutes(1), Duration::minutes(5), Duration::minutes(30), Duration::hours(2)];

/// A job that is done is nobody's business for long: its row holds addresses (personvernforordningen article 5 (1) e).
/// That the notice of a decision left stands with the decision.
pub const DONE_IS_KEPT: Duration = Duration::days(90);
/// What never went through stands longer: somebody may have to find out why nobody was told.
pub const GIVEN_UP_IS_KEPT: Duration = Duration::days(365);

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Mail, Kind::Scan, Kind::SweepFiles, Kind::Document];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Mail => "mail",
            Kind::Scan => "scan",
            Kind::SweepFiles => "sweep_files",
            Kind::Document => "document",
        }
    }

    #[must_use]
    pub fn terms(self) -> Terms {
        match self {
            Kind::Mail => Terms { time_limit: Limit::from_secs(60), at_once: 4, pauses: MAIL_PAUSES },
            // A file of 25 MB; clamd itself gives up after two minutes.
            Kind::Scan => Terms { time_limit: Limit::from_secs(180), at_once: 2, pauses: SCAN_PAUSES },
            Kind::SweepFiles => Terms { time_limit: Limit::from_secs(1800), at_once: 1, pauses: SWEEP_PAUSES },
            // One at a time: it takes all of a core, and people wait for pages.
            Kind::Document => Terms { time_limit: Limit::from_secs(120), at_once: 1, pauses: DOCUMENT_PAUSES },
        }
    }
}

impl Terms {
    /// The pause after this many attempts; none when that was the last.
    #[must_use]
    pub fn pause_after(&self, attempts: i32) -> Option<Duration> {
        let index = usize::try_from(attempts.max(1) - 1).unwrap_or(usize::MAX);
        self.pauses.get(index).copied()
    }

    /// True when a job has been begun more often than it is tried: each time, its worker died.
    #[must_use]
    pub fn is_used_up(&self, attempts: i32) -> bool {
        usize::try_from(attempts).is_ok_and(|a| a > self.pauses.len() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_attempt_has_its_pause_and_the_last_has_none() {
        const PAUSES: &[Duration] = &[Duration::minutes(1), Duration::minutes(5)];
        let terms = Terms { pauses: PAUSES, ..Kind::Mail.terms() };
        let pauses: Vec<_> = (0..5).map(|attempts| terms.pause_after(attempts)).collect();
        let minutes = |m| Some(Duration::minutes(m));
        assert_eq!(pauses, [minutes(1), minutes(1), minutes(5), None, None]);
        assert_eq!((1..5).map(|a| terms.is_used_up(a)).collect::<Vec<_>>(), [false, false, false, true]);
    }

    #[test]
    fn mail_is_tried_for_days_and_often_while_a_link_for_a_password_lives() {
        let pauses = Kind::Mail.terms().pauses;
        let whole: Duration = pauses.iter().sum();
        assert!(whole >= Duration::days(5) && whole < Duration::days(7), "{whole}");
        let mut at = Duration::ZERO;
        let within = pauses.iter().filter(|pause| {
            at += **pause;
            at < Duration::minutes(30)
        });
        assert!(within.count() >= 4, "four more attempts within half an hour");
        assert!(pauses.is_sorted());
    }
}
