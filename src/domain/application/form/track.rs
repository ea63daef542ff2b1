//! How much an application is asked: a small project in an early phase answers fewer questions.

use crate::domain::programme::calls::ShortTrack;
use crate::domain::programme::goals::Phase;
use crate::domain::values::money::Kroner;

/// Follows from the answers and the call, and changes with them. What the short track leaves out is asked when the project
/// goes further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Track {
    Full,
    Short,
}

impl Track {
    /// The full track while the sum or the phase is not known: nobody is told that less will do before it is true.
    pub(super) fn of(short: Option<ShortTrack>, applied: Option<Kroner>, last_phase: Option<Phase>) -> Track {
        match (short, applied, last_phase) {
            (Some(short), Some(applied), Some(phase))
                if !applied.is_zero() && applied <= short.up_to && phase <= short.last_phase =>
            {
                Track::Short
            }
            _ => Track::Full,
        }
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
