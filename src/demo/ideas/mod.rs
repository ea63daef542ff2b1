//! What the demo's projects are about: inspired by awards under the earlier scheme and by the themes of NOU 2026: 6.

mod idea;
mod organisation;
mod prevention;
mod technology;

pub(super) use idea::{Benefit, Idea, Service, Unit};

/// As they stand in their files.
pub(super) fn by_file() -> [&'static [Idea]; 3] {
    [prevention::IDEAS, organisation::IDEAS, technology::IDEAS]
}

/// All of them, the sub-goals in turn.
pub(super) fn all() -> Vec<&'static Idea> {
    let mut all = Vec::new();
    let parts = by_file();
    for at in 0..parts.iter().map(|p| p.len()).max().unwrap_or(0) {
        all.extend(parts.iter().filter_map(|p| p.get(at)));
    }
    all
}
