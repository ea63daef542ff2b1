//! Exact decimals for measurements and man-years: no floats.

use std::fmt;

use crate::domain::values::typed_number;
use crate::domain::values::typed_number::{Refused, TypedNumber};

/// A number with up to four decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quantity {
    ten_thousandths: i64,
}

const DECIMALS: usize = 4;
const ONE: i64 = 10_000;
/// The largest whole part: as for amounts.
const LARGEST: i64 = 1_000_000_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAQuantity {
    #[error("not a number")]
    NotANumber,
    #[error("more than four decimals")]
    TooPrecise,
    #[error("larger than the programme can hold")]
    TooLarge,
}

impl Quantity {
    pub const ZERO: Quantity = Quantity { ten_thousandths: 0 };

    #[must_use]
    pub const fn whole(number: i32) -> Quantity {
        Quantity { ten_thousandths: number as i64 * ONE }
    }
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.ten_thousandths < 0
    }

    /// Reads a number as people write it: `0,6`, `61`, `1 200 000`, `1,2 mill`, `12,5 %`, `−3`.
    /// A dot groups by three (`1.200`); otherwise it is a decimal sign (`0.6`).
    ///
    /// # Errors
    /// Says what is wrong with it; nothing is guessed.
    pub fn parse(typed: &str) -> Result<Quantity, NotAQuantity> {
        let text = typed.trim().to_lowercase();
        let text = ["prosent", "%"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(&text).trim();
        let TypedNumber { negative, bare, scale } = typed_number::read(text);
        let (whole, decimals) = split(&bare).ok_or(NotAQuantity::NotANumber)?;
        let value = typed_number::shifted(whole, decimals, DECIMALS + scale).map_err(|refused| match refused {
            Refused::NotANumber => NotAQuantity::NotANumber,
            Refused::TooPrecise => NotAQuantity::TooPrecise,
            Refused::TooLarge => NotAQuantity::TooLarge,
        })?;
        if value > LARGEST * ONE {
            return Err(NotAQuantity::TooLarge);
        }
        Ok(Quantity { ten_thousandths: if negative { -value } else { value } })
    }

    /// As Norwegian is written, the same in both standards: `1 200 000,5` with hard spaces.
    #[must_use]
    pub fn written(self) -> String {
        let plain = self.to_string();
        let (sign, plain) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("−", rest));
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let mut out = String::from(sign);
        for (i, digit) in whole.chars().enumerate() {
            // Four digits stand together; longer numbers are grouped.
            if whole.len() > 4 && i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push('\u{a0}');
            }
            out.push(digit);
        }
        if !decimals.is_empty() {
            out.push(',');
            out.push_str(decimals);
        }
        out
    }
}

fn split(bare: &str) -> Option<(&str, &str)> {
    let grouped = |whole: &str| {
        let mut groups = whole.split('.');
        let first = groups.next().unwrap_or_default();
        !whole.contains('.') || (!first.is_empty() && first.len() <= 3 && first != "0" && groups.all(|g| g.len() == 3))
    };
    match bare.split_once(',') {
        Some((whole, decimals)) => (grouped(whole) && !decimals.is_empty()).then_some((whole, decimals)),
        None if grouped(bare) => Some((bare, "")),
        None => bare.split_once('.').filter(|(_, decimals)| !decimals.is_empty() && !decimals.contains('.')),
    }
}

/// As PostgreSQL's `numeric` is written: `-0.6`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.ten_thousandths < 0 { "-" } else { "" };
        let (whole, part) =
            (self.ten_thousandths.unsigned_abs() / ONE as u64, self.ten_thousandths.unsigned_abs() % ONE as u64);
        if part == 0 {
            write!(f, "{sign}{whole}")
        } else {
            write!(f, "{sign}{whole}.{}", format!("{part:04}").trim_end_matches('0'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, plain, written) in [
            ("0,6", "0.6", "0,6"),
            ("0.6", "0.6", "0,6"),
            ("61", "61", "61"),
            ("1 200 000", "1200000", "1\u{a0}200\u{a0}000"),
            ("1\u{a0}200", "1200", "1200"),
            ("1.200", "1200", "1200"),
            ("0.600", "0.6", "0,6"),
            ("1.200.000,25", "1200000.25", "1\u{a0}200\u{a0}000,25"),
            ("1,2 mill", "1200000", "1\u{a0}200\u{a0}000"),
            ("12,5 %", "12.5", "12,5"),
            ("90 prosent", "90", "90"),
            ("−3", "-3", "−3"),
            ("-0", "0", "0"),
            ("0,0001", "0.0001", "0,0001"),
            ("3,10000", "3.1", "3,1"),
            ("12 345", "12345", "12\u{a0}345"),
        ] {
            let read = Quantity::parse(typed).unwrap_or_else(|e| panic!("{typed}: {e}"));
            assert_eq!((read.to_string().as_str(), read.written().as_str()), (plain, written), "{typed}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused_with_its_reason() {
        let long = "9".repeat(300);
        for (typed, why) in [
            ("", NotAQuantity::NotANumber),
            ("ca. 1,2 mill.", NotAQuantity::NotANumber),
            ("😀", NotAQuantity::NotANumber),
            ("1,", NotAQuantity::NotANumber),
            ("1.2.3", NotAQuantity::NotANumber),
            ("1,2,3", NotAQuantity::NotANumber),
            ("12e5", NotAQuantity::NotANumber),
            ("--5", NotAQuantity::NotANumber),
            ("٣", NotAQuantity::NotANumber),
            (long.as_str(), NotAQuantity::TooLarge),
            ("1 000 000 000 001", NotAQuantity::TooLarge),
            ("0,00001", NotAQuantity::TooPrecise),
        ] {
            assert_eq!(Quantity::parse(typed), Err(why), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(ten_thousandths in -LARGEST * ONE..=LARGEST * ONE) {
            let quantity = Quantity { ten_thousandths };
            prop_assert_eq!(Quantity::parse(&quantity.written()), Ok(quantity));
        }
        #[test]
        fn nothing_typed_panics(typed in "\\PC{0,40}") {
            let _ = Quantity::parse(&typed);
        }
    }
}
