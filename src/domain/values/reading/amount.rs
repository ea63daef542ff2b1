//! Amounts in kroner.

use super::affixes::strip;
use super::digits::{Digits, shifted};
use super::number::{not_negative, whole};
use super::plain::plain;
use super::{Read, Why, grouped};
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
    not_negative(&s, whole(&s, millions)).map(Kroner::new)
}

/// «1,2» is most likely 1,2 million.
fn millions(d: &Digits) -> Option<i64> {
    (d.whole.len() <= 2).then(|| shifted(&d.whole, &d.decimals, 6).ok()).flatten()
}

/// The one spelling of an amount, without «kr».
#[must_use]
pub fn written(amount: Kroner) -> String {
    grouped(amount.get())
}
