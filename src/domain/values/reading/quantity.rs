//! Measured numbers and man-years: up to four decimals, and a sign.

use super::affixes::{Stripped, counts, kroner_unit, strip};
use super::digits::{Mark, NotDigits, Unfit, digits, shifted};
use super::plain::{parted, plain};
use super::{Read, Refusal, Why};
use crate::domain::values::quantity::{DECIMALS, LARGEST_IN_PARTS, Quantity};

/// A measured number in the unit that was chosen for it: `0,6`, `61`, `1 200 000`, `12,5 %` of «prosent», `−3`.
///
/// A comma is a decimal sign, `50,000` and `1.200` may mean two things. A unit in the text must be the one in `unit`,
/// or `unit` be empty.
#[must_use]
pub fn read(typed: &str, unit: &str) -> Read<Quantity> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    let unit = plain(unit);
    // A unit of digits or signs is no word after a number: «15» of unit «5» is 15.
    let is_word = unit.starts_with(|c: char| c.is_alphabetic() || c == '%');
    let bare = match text.strip_suffix(unit.as_str()).map(str::trim_end) {
        Some(rest) if is_word && !rest.is_empty() && parted(rest, &unit) => rest,
        _ => text.as_str(),
    };
    let s = match strip(bare) {
        Ok(s) => s,
        Err(why) => return Read::refused(why),
    };
    let money = kroner_unit(&unit);
    // Kroner of a larger unit are not that unit's number: «500 000 kr» of «1000 kr» is 500.
    if let Some(places @ 1..) = money
        && (s.kroner || s.scale.is_some())
    {
        return match number(&s, Kind::Measured).value().and_then(|kroner| kroner.over(places)) {
            Some(of_unit) => Read::proposed(Why::OtherUnit, of_unit),
            None => Read::refused(Why::OtherUnit),
        };
    }
    let read = number(&s, if money == Some(0) || counts(&unit) { Kind::Whole } else { Kind::Measured });
    let has = |words: &[&str]| unit.is_empty() || words.iter().any(|w| unit.contains(w));
    let other = (s.percent && !has(&["%", "prosent", "pst"]))
        || (s.kroner && !(unit.is_empty() || money.is_some()))
        || (s.man_years && !has(&["årsverk", "stilling"]))
        || (s.count && !(unit.is_empty() || counts(&unit)))
        || s.yearly
        || (s.scale.is_some() && has_scale(&unit));
    if !other {
        return read;
    }
    match read {
        // The number alone may be what was meant, but not when a scale may belong to the unit.
        Read::Value(value) if s.scale.is_none() => Read::proposed(Why::OtherUnit, value),
        Read::Value(_) => Read::refused(Why::OtherUnit),
        read => read,
    }
}

/// «tusen besøk»: a scale typed beside it may be the unit's own.
fn has_scale(unit: &str) -> bool {
    ["mill", "mrd", "milliard", "tusen", "1000", "1 000"].iter().any(|w| unit.contains(w))
}

/// Where a number without a unit is more likely per cent of a position than man-years.
const LIKELY_PERCENT: Quantity = Quantity::whole(10);

/// Man-years: `2,1`, `2,1 årsverk`, and `210 %` which is the same. `210` alone may mean either.
#[must_use]
pub fn man_years(typed: &str) -> Read<Quantity> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    let s = match strip(&text) {
        Ok(s) => s,
        Err(why) => return Read::refused(why),
    };
    if s.kroner || s.count {
        return Read::refused(Why::OtherUnit);
    }
    let read = number(&s, if s.percent { Kind::Hundredths } else { Kind::Measured });
    match read {
        Read::Value(value) | Read::Refused(Refusal { proposal: Some(value), .. }) if value.is_negative() => {
            Read::refused(Why::Negative)
        }
        Read::Value(value) if !s.percent && !s.man_years && value >= LIKELY_PERCENT => {
            match number(&s, Kind::Hundredths) {
                Read::Value(hundredth) => Read::proposed(Why::TwoMeanings, hundredth),
                _ => Read::refused(Why::TwoMeanings),
            }
        }
        read => read,
    }
}

/// The one spelling of man-years. So many that they could be taken for per cent are written with the word.
#[must_use]
pub fn man_years_written(man_years: Quantity) -> String {
    let written = man_years.written();
    if man_years >= LIKELY_PERCENT { format!("{written} årsverk") } else { written }
}

/// What a number counts, which says what its signs can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Measured,
    /// Kroner, people: never with three decimals.
    Whole,
    /// Per cent of a whole.
    Hundredths,
}

fn number(s: &Stripped<'_>, kind: Kind) -> Read<Quantity> {
    let scale = s.scale.unwrap_or_default();
    let places = DECIMALS + scale - if kind == Kind::Hundredths { 2 } else { 0 };
    let whole = kind == Kind::Whole || s.kroner || s.count;
    let quantity = |value: Result<i64, Unfit>| match value {
        Ok(value) if value <= LARGEST_IN_PARTS => {
            Read::Value(Quantity::of_parts(if s.negative { -value } else { value }))
        }
        Ok(_) | Err(Unfit::TooLarge) => Read::refused(Why::TooLarge),
        Err(Unfit::TooPrecise) => Read::refused(Why::TooPrecise),
    };
    let d = match digits(s.core) {
        Ok(d) => d,
        Err(NotDigits::Nonsense) => return Read::refused(Why::NotUnderstood),
        Err(NotDigits::Several) => return Read::refused(Why::SeveralNumbers),
        Err(NotDigits::Unclear) => return Read::refused(Why::TwoMeanings),
        Err(NotDigits::Ungrouped(together)) => {
            return quantity(shifted(&together, "", places)).doubted(Why::TwoMeanings);
        }
    };
    let decimal = || quantity(d.as_decimal(places));
    let group = || quantity(d.as_group(places));
    let read = match (d.mark, scale) {
        (Mark::Sure | Mark::Dot, _) => decimal(),
        // Nobody writes «1,250» for 1,25; what is written back never ends in 0.
        (Mark::CommaOrGroup, 0) if !whole && !d.decimals.ends_with('0') => decimal(),
        (Mark::DotOrGroup, 0) if whole => group(),
        (Mark::CommaOrGroup, 6..) if !d.decimals.ends_with("00") => decimal(),
        (Mark::CommaOrGroup | Mark::DotOrGroup, 6..) => decimal().doubted(Why::TwoMeanings),
        (Mark::CommaOrGroup | Mark::DotOrGroup, _) => group().doubted(Why::TwoMeanings),
        (Mark::Foreign, _) => decimal().doubted(Why::TwoMeanings),
    };
    if s.doubtful { read.doubted(Why::TwoMeanings) } else { read }
}
