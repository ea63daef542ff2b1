//! Whole kroner. No floats, no silent conversion.

use std::fmt;
use std::iter::Sum;

/// An amount in whole Norwegian kroner.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Kroner(i64);

/// The largest amount that is read. None in the programme comes near it; sums of a million of them still fit an `i64`.
pub const LARGEST: Kroner = Kroner(1_000_000_000_000);

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

    proptest::proptest! {
        #[test]
        fn sums_are_exact_in_any_order(amounts in proptest::collection::vec(0..=LARGEST.0, 0..200)) {
            let exact: i128 = amounts.iter().map(|a| i128::from(*a)).sum();
            let forward: Kroner = amounts.iter().map(|a| Kroner(*a)).sum();
            let backward: Kroner = amounts.iter().rev().map(|a| Kroner(*a)).sum();
            proptest::prop_assert_eq!(i128::from(forward.get()), exact);
            proptest::prop_assert_eq!(forward, backward);
        }
    }
}
