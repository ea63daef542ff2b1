//! Exact decimals for measurements and man-years: no floats.

use std::fmt;

use crate::domain::values::reading::{MINUS, grouped};

/// A number with up to four decimals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quantity {
    ten_thousandths: i64,
}

pub(in crate::domain) const DECIMALS: usize = 4;
const ONE: i64 = 10_000;
/// The largest whole part as for amounts, in ten-thousandths.
pub(in crate::domain) const LARGEST_IN_PARTS: i64 = 1_000_000_000_000 * ONE;

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

    /// In ten-thousandths.
    #[must_use]
    pub(in crate::domain) const fn of_parts(ten_thousandths: i64) -> Quantity {
        Quantity { ten_thousandths }
    }

    /// In ten-thousandths, as the database gives it.
    #[must_use]
    pub const fn of_ten_thousandths(ten_thousandths: i64) -> Quantity {
        Quantity { ten_thousandths }
    }
    #[must_use]
    pub const fn parts(self) -> i64 {
        self.ten_thousandths
    }

    /// Divided by 10^`places`, where that leaves no more decimals than there are.
    pub(in crate::domain) fn over(self, places: usize) -> Option<Quantity> {
        let by = 10_i64.checked_pow(u32::try_from(places).ok()?)?;
        (self.ten_thousandths % by == 0).then(|| Quantity::of_parts(self.ten_thousandths / by))
    }

    /// As Norwegian is written, the same in both standards: `1 200 000,5` with hard spaces. The one spelling.
    #[must_use]
    pub fn written(self) -> String {
        let plain = self.to_string();
        let (sign, plain) = plain.strip_prefix('-').map_or((String::new(), plain.as_str()), |r| (MINUS.to_string(), r));
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), grouped);
        if decimals.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole},{decimals}") }
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
