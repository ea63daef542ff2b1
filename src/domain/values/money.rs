//! Whole kroner. No floats, no silent conversion.

use std::fmt;
use std::iter::Sum;

use crate::domain::values::typed_number;
use crate::domain::values::typed_number::{Refused, TypedNumber};

/// An amount in whole Norwegian kroner.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Kroner(i64);

/// No single amount in the programme comes near this; sums of a million of them still fit an `i64`.
pub const LARGEST: Kroner = Kroner(1_000_000_000_000);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAmount {
    #[error("not a number")]
    NotANumber,
    #[error("less than zero")]
    Negative,
    #[error("larger than the programme can hold")]
    TooLarge,
    #[error("not whole kroner")]
    NotWhole,
}

impl Kroner {
    pub const ZERO: Kroner = Kroner(0);

    #[must_use]
    pub const fn new(kroner: i64) -> Self {
        Self(kroner)
    }
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
    #[must_use]
    pub fn checked_add(self, other: Kroner) -> Option<Kroner> {
        self.0.checked_add(other.0).map(Kroner)
    }
    /// What is left; may be negative, which is for display only.
    #[must_use]
    pub fn minus(self, other: Kroner) -> Kroner {
        Kroner(self.0.saturating_sub(other.0))
    }

    /// Reads an amount as people write it: `1 200 000`, `1.200.000`, `1,2 mill`, `2 mrd.`, `kr 1200000`, `1200000,-`.
    ///
    /// # Errors
    /// Says what is wrong with it; nothing is guessed.
    pub fn parse(typed: &str) -> Result<Kroner, NotAnAmount> {
        let text = typed.trim().to_lowercase();
        let text = text.strip_prefix("kr.").or_else(|| text.strip_prefix("kr")).unwrap_or(&text).trim();
        let text = ["kroner", "kr.", "kr", ",-", ",–", ".-"]
            .iter()
            .find_map(|end| text.strip_suffix(end))
            .unwrap_or(text)
            .trim();
        let TypedNumber { negative, bare, scale } = typed_number::read(text);
        let (whole, decimals) = split_decimals(&bare, scale)?;
        let value = typed_number::shifted(whole, decimals, scale).map_err(|refused| match refused {
            Refused::NotANumber => NotAnAmount::NotANumber,
            Refused::TooPrecise => NotAnAmount::NotWhole,
            Refused::TooLarge => NotAnAmount::TooLarge,
        })?;
        if value > LARGEST.0 {
            return Err(NotAnAmount::TooLarge);
        }
        if negative && value > 0 {
            return Err(NotAnAmount::Negative);
        }
        Ok(Kroner(value))
    }
}

/// A comma is a decimal sign. A dot is one only with a word of scale («1.2 mill»); otherwise it must group by three.
fn split_decimals(bare: &str, scale: usize) -> Result<(&str, &str), NotAnAmount> {
    if let Some((whole, decimals)) = bare.split_once(',') {
        return Ok((whole, decimals));
    }
    match bare.split_once('.') {
        Some((whole, decimals)) if scale > 0 && !decimals.contains('.') => Ok((whole, decimals)),
        Some(_) => {
            let mut groups = bare.split('.');
            let first = groups.next().unwrap_or_default();
            if first.is_empty() || first.len() > 3 || groups.any(|g| g.len() != 3) {
                Err(NotAnAmount::NotANumber)
            } else {
                Ok((bare, ""))
            }
        }
        None => Ok((bare, "")),
    }
}

impl Sum for Kroner {
    /// Sums of amounts from the database and of checked input: each at most [`LARGEST`], so saturation never happens
    /// and only guards against a wrapped sum.
    fn sum<I: Iterator<Item = Kroner>>(iter: I) -> Self {
        Kroner(iter.fold(0_i64, |a, b| a.saturating_add(b.0)))
    }
}
impl<'a> Sum<&'a Kroner> for Kroner {
    fn sum<I: Iterator<Item = &'a Kroner>>(iter: I) -> Self {
        iter.copied().sum()
    }
}
impl fmt::Display for Kroner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[derive(Debug, Clone)]
pub struct YearAmount {
    pub year: i32,
    pub amount: Kroner,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, kroner) in [
            ("1 200 000", 1_200_000),
            ("1\u{a0}200\u{a0}000 kr", 1_200_000),
            ("1.200.000", 1_200_000),
            ("1,2 mill", 1_200_000),
            ("1,2 mill.", 1_200_000),
            ("1.2 mill", 1_200_000),
            ("kr 1200000", 1_200_000),
            ("kr. 1 200 000,-", 1_200_000),
            ("2 mrd.", 2_000_000_000),
            ("0", 0),
            ("-0", 0),
            ("500,00", 500),
            ("12,345678 mill", 12_345_678),
            ("300 tusen", 300_000),
        ] {
            assert_eq!(Kroner::parse(typed), Ok(Kroner(kroner)), "{typed}");
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused_with_its_reason() {
        let long = "9".repeat(300);
        for (typed, why) in [
            ("", NotAnAmount::NotANumber),
            ("ca. 1,2 mill.", NotAnAmount::NotANumber),
            ("1,2", NotAnAmount::NotWhole),
            ("-5", NotAnAmount::Negative),
            ("1.2", NotAnAmount::NotANumber),
            ("😀", NotAnAmount::NotANumber),
            (long.as_str(), NotAnAmount::TooLarge),
            ("1,2345678 mill", NotAnAmount::NotWhole),
            ("12e5", NotAnAmount::NotANumber),
        ] {
            assert_eq!(Kroner::parse(typed), Err(why), "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn an_amount_is_read_back_however_it_is_grouped(kroner in 0..=LARGEST.0, sign in proptest::sample::select(vec![" ", "\u{a0}", ".", "\u{202f}"])) {
            let digits = kroner.to_string();
            let mut grouped = String::new();
            for (i, digit) in digits.chars().enumerate() {
                if i > 0 && (digits.len() - i).is_multiple_of(3) {
                    grouped.push_str(sign);
                }
                grouped.push(digit);
            }
            for typed in [digits, grouped.clone(), format!("kr {grouped}"), format!("{grouped},-"), format!(" {grouped} kroner ")] {
                proptest::prop_assert_eq!(Kroner::parse(&typed), Ok(Kroner(kroner)), "{}", typed);
            }
        }

        #[test]
        fn sums_are_exact_in_any_order(amounts in proptest::collection::vec(0..=LARGEST.0, 0..200)) {
            let exact: i128 = amounts.iter().map(|a| i128::from(*a)).sum();
            let forward: Kroner = amounts.iter().map(|a| Kroner(*a)).sum();
            let backward: Kroner = amounts.iter().rev().map(|a| Kroner(*a)).sum();
            proptest::prop_assert_eq!(i128::from(forward.get()), exact);
            proptest::prop_assert_eq!(forward, backward);
        }

        #[test]
        fn nothing_typed_panics(typed in "\\PC{0,60}") {
            let _ = Kroner::parse(&typed);
        }
    }
}
