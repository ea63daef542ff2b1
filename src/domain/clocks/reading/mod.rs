//! Typed dates, months and clock times, read by the same promise as numbers (`values::reading`): two meanings are
//! refused with the likelier one proposed, and what was read is written back in one spelling.

pub mod date;
pub mod month;
pub mod time;
mod words;

pub(super) const FIRST_YEAR: i32 = 1900;
pub(super) const LAST_YEAR: i32 = 2200;

/// Longer than any date or clock time with its words.
const LONGEST: usize = 200;

/// Numbers and words in turn, with what stood between them.
struct Parts<'t> {
    items: Vec<Item<'t>>,
    /// The sign between each item and the next: a space for none.
    signs: Vec<char>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item<'t> {
    Digits(&'t str),
    Word(&'t str),
}

impl<'t> Parts<'t> {
    /// `text` is plain. Nothing where something else than numbers, words and single signs stands.
    fn of(text: &'t str) -> Option<Parts<'t>> {
        if text.len() > LONGEST {
            return None;
        }
        let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic());
        let mut parts = Parts { items: Vec::new(), signs: Vec::new() };
        let mut rest = text;
        loop {
            let first = rest.chars().next()?;
            let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
            let (item, after) = rest.split_at(end);
            parts.items.push(match kind(first) {
                (true, _) => Item::Digits(item),
                (_, true) => Item::Word(item),
                _ => return None,
            });
            let end = after.find(char::is_alphanumeric).unwrap_or(after.len());
            let (between, next) = after.split_at(end);
            if next.is_empty() {
                return (between.is_empty() || between == ".").then_some(parts);
            }
            parts.signs.push(sign(between, matches!(parts.items.last(), Some(Item::Word(_))))?);
            rest = next;
        }
    }
}

/// One sign, with or without spaces around it; after a word its dot may come first («jan. -27», «aug. '27»).
fn sign(between: &str, after_word: bool) -> Option<char> {
    let mut signs = between.chars().filter(|c| *c != ' ');
    match (signs.next(), signs.next(), signs.next()) {
        (None, ..) => Some(' '),
        (Some(one), None, _) if ['.', '/', '-', ',', ':', '\''].contains(&one) => Some(one),
        (Some('.' | ','), Some(two), None) if after_word && ['-', '/', '\''].contains(&two) => Some(two),
        _ => None,
    }
}

/// A year of two digits, in the century people write them in here; `None` for others.
fn short_year(digits: &str) -> Option<i32> {
    if digits.len() == 2 { digits.parse().ok().map(|y: i32| 2000 + y) } else { None }
}

/// Years a project, a decision or a deadline is likely to be in, where two orders must be told apart.
fn likely(year: i32) -> bool {
    (2020..=2045).contains(&year)
}
