//! Amounts in kroner.

use super::affixes::strip;
use super::digits::{Digits, digits, shifted};
use super::number::{not_negative, whole};
use super::plain::plain;
use super::{HARD_SPACE, Read, Why, grouped};
use crate::domain::values::money::Kroner;

/// An amount: `1 200 000`, `1.200.000,-`, `kr 1,2 mill.`, `500 tkr`, `1200'` (thousands).
///
/// No øre. `50,000` and `1,2` may mean two things and are refused with what they most likely mean.
#[must_use]
pub fn read(typed: &str) -> Read<Kroner> {
    amount(typed, false)
}

/// The same where the amount asked for is that of a year: «per år» says nothing more.
#[must_use]
pub fn read_yearly(typed: &str) -> Read<Kroner> {
    amount(typed, true)
}

fn amount(typed: &str, of_a_year: bool) -> Read<Kroner> {
    in_one_spelling(typed).map_or_else(|| as_typed(typed, of_a_year), Read::Value)
}

fn as_typed(typed: &str, of_a_year: bool) -> Read<Kroner> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    // A dash, or a word, for nothing.
    if text.chars().all(|c| c == '-') || ["ingen", "ingenting", "null"].contains(&text.as_str()) {
        return Read::proposed(Why::NotUnderstood, Kroner::ZERO);
    }
    let s = match strip(&text) {
        Ok(s) => s,
        Err(why) => return Read::refused(why),
    };
    if s.percent || s.man_years || s.count || (s.yearly && !of_a_year) {
        return Read::refused(Why::OtherUnit);
    }
    let read = match digits(s.core) {
        // «2,0» stands in a row with «1,5» and «2,5»: nobody gives two kroner and no øre.
        Ok(d) if s.scale.is_none() && few_and_nothing_after(&d, s.kroner) => match millions(&d) {
            Some(millions) => Read::proposed(Why::TwoMeanings, millions),
            None => Read::refused(Why::TwoMeanings),
        },
        // «99,50 kr» has øre: millions are no guess.
        _ => whole(&s, |d| if s.kroner && d.decimals.len() == 2 { None } else { millions(d) }),
    };
    not_negative(&s, read).map(Kroner::new)
}

/// What a saved form holds nearly always, at once: `written`'s own spelling. Everything else goes through the reader.
fn in_one_spelling(typed: &str) -> Option<Kroner> {
    let mut groups = typed.split(HARD_SPACE);
    let first = groups.next()?;
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    if !matches!(first.len(), 1..=3) || !digits(first) || (first.starts_with('0') && typed.len() > 1) {
        return None;
    }
    let mut value: i64 = first.parse().ok()?;
    for (n, group) in groups.enumerate() {
        if n == MOST_GROUPS || group.len() != 3 || !digits(group) {
            return None;
        }
        value = value * 1_000 + group.parse::<i64>().ok()?;
    }
    Some(Kroner::new(value))
}

/// So many groups of three behind the first are within every reader's limit.
const MOST_GROUPS: usize = 3;

/// «1,2» is most likely 1,2 million.
fn millions(d: &Digits) -> Option<i64> {
    (d.whole.len() <= 2).then(|| shifted(&d.whole, &d.decimals, 6).ok()).flatten()
}

/// `2,0`, `12,00`; not `12,00 kr`, which is written with its øre.
fn few_and_nothing_after(d: &Digits, kroner: bool) -> bool {
    let nothing = d.decimals == "0" || d.decimals == "00";
    nothing && d.whole != "0" && d.whole.len() <= 2 && !(kroner && d.decimals.len() == 2)
}

/// The one spelling of an amount, without «kr».
#[must_use]
pub fn written(amount: Kroner) -> String {
    grouped(amount.get())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_read_at_once_is_what_the_reader_reads(typed in "[0-9]{1,4}([\u{a0} .,]?[0-9]{2,4}){0,5}") {
            if let Some(amount) = in_one_spelling(&typed) {
                prop_assert_eq!(as_typed(&typed, false), Read::Value(amount));
                prop_assert_eq!(as_typed(&typed, true), Read::Value(amount));
            }
        }

        #[test]
        fn the_one_spelling_is_read_at_once(kroner in 0_i64..1_000_000_000_000) {
            prop_assert_eq!(in_one_spelling(&written(Kroner::new(kroner))), Some(Kroner::new(kroner)));
        }
    }
}
