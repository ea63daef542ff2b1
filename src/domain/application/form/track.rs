//! How much an application is asked: a small project in an early phase answers fewer questions.

use super::budget::budget_sums;
use super::context::Context;
use crate::domain::application::answers::Answers;
use crate::domain::programme::goals::Phase;

/// Follows from the answers and the call, and changes with them. What the short track leaves out is asked when the project
/// goes further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Track {
    Full,
    Short,
}

impl Track {
    /// The full track while the sum or the phase is not known: nobody is told that less will do before it is true.
    pub(super) fn of(about: &Answers, budget: &Answers, context: &Context) -> Track {
        let Some(short) = context.short_track else { return Track::Full };
        let phase = Phase::from_code(about.get("om-fase-slutt"));
        let sums = budget_sums(budget, &context.period.years());
        let small = sums.unread.is_empty() && !sums.applied.is_zero() && sums.applied <= short.up_to;
        if small && phase.is_some_and(|phase| phase <= short.last_phase) { Track::Short } else { Track::Full }
    }
    /// Stored with what is sent.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Track::Full => "full",
            Track::Short => "short",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Track> {
        [Track::Full, Track::Short].into_iter().find(|track| track.code() == code)
    }
    #[must_use]
    pub fn is_short(self) -> bool {
        self == Track::Short
    }
}
