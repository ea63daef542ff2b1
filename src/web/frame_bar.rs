//! A year of an office's frame: the bar, and the same in numbers.

use crate::domain::programme::allocation::OfficeYear;
use crate::i18n::Texts;

pub struct FrameLine {
    pub year: i32,
    pub frame: String,
    pub committed: String,
    pub proposed: String,
    pub available: String,
    /// The proposals are more than what is left.
    pub short: bool,
    pub bar: Bar,
}

/// Widths for SVG attributes, in percent.
pub struct Bar {
    pub committed: String,
    pub proposed_from: String,
    pub proposed: String,
}

impl FrameLine {
    #[must_use]
    pub fn of(t: &Texts, year: &OfficeYear) -> FrameLine {
        let tenths = |kroner: i64| {
            if year.frame.get() > 0 { (kroner.saturating_mul(1000) / year.frame.get()).clamp(0, 1000) } else { 0 }
        };
        let committed = tenths(year.committed.get());
        let proposed = tenths(year.proposed.get()).min(1000 - committed);
        let percent = |tenths: i64| format!("{}.{}%", tenths / 10, tenths % 10);
        FrameLine {
            year: year.year,
            frame: t.number(year.frame),
            committed: t.number(year.committed),
            proposed: t.number(year.proposed),
            available: t.number(year.available()),
            short: year.available().get() < 0,
            bar: Bar { committed: percent(committed), proposed_from: percent(committed), proposed: percent(proposed) },
        }
    }
}
