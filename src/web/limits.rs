//! How much of a form is taken, decided before a letter of it is understood. Whoever sends more is told so; whatever is
//! sent, it costs little.

use std::collections::BTreeMap;

/// A form of short texts, and whatever comes without a session.
pub const FORM: usize = 64 * 1024;
/// A form of several long texts: an assessment, the rules of a call.
pub const LONG_FORM: usize = 512 * 1024;
/// A section of an application: the longest, all its rows full, is 155 000 letters, and «å» is six bytes on its way here
/// (`%C3%A5`). Forms in between (signing in again) carry such a form along.
pub const LARGEST_FORM: usize = 1024 * 1024;

/// The largest section has some five hundred.
pub(super) const MOST_FIELDS: usize = 2_000;
/// As it comes, encoded. Ours are a tenth of it.
pub(super) const LONGEST_NAME: usize = 300;

/// The bytes of a form when it is understood: «å» is two of the six that came. What is understood is copied and sent back,
/// and a quotation mark is five bytes there.
pub(super) fn most_letters(at_most: usize) -> usize {
    if at_most > FORM { at_most / 5 * 2 } else { at_most }
}

/// A route whose form is larger than most; declared beside the route.
pub type LargeForm = (&'static str, usize);

/// The most that each route takes of a form.
#[derive(Debug, Clone)]
pub(super) struct Limits(BTreeMap<&'static str, usize>);

impl Limits {
    pub(super) fn new(large: impl IntoIterator<Item = LargeForm>) -> Limits {
        Limits(large.into_iter().collect())
    }
    pub(super) fn of(&self, route: &str) -> usize {
        self.0.get(route).copied().unwrap_or(FORM)
    }
}
