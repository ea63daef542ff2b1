//! Whole numbers as they stand in a text, which the texts themselves need too.

use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::YearMonth;
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::{HARD_SPACE, MINUS, grouped};

/// The hard space: between groups, before kr and %.
pub const NBSP: char = HARD_SPACE;

/// A value or a reference to it, however deep: Askama borrows the arguments of a call.
pub trait Like<T> {
    fn value(&self) -> T;
}

impl<T, U: Like<T> + ?Sized> Like<T> for &U {
    fn value(&self) -> T {
        (**self).value()
    }
}

macro_rules! like {
    ($($from:ty => $to:ty),*) => {$(
        impl Like<$to> for $from {
            fn value(&self) -> $to {
                <$to>::from(*self)
            }
        }
    )*};
}
like!(i64 => i64, i32 => i64, u32 => i64, u16 => i64, u8 => i64, i32 => i32, i16 => i32, u16 => i32, f64 => f64, f32 => f64, i32 => f64, Date => Date, OffsetDateTime => OffsetDateTime);

impl Like<Date> for YearMonth {
    fn value(&self) -> Date {
        self.first_day()
    }
}

impl Like<i64> for Kroner {
    fn value(&self) -> i64 {
        self.get()
    }
}

impl Like<i64> for usize {
    fn value(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

/// 1 200 000
pub fn number(value: impl Like<i64>) -> String {
    grouped(value.value())
}

/// 2027, −3: without groups
pub fn ungrouped(value: i64) -> String {
    if value < 0 { format!("{MINUS}{}", value.unsigned_abs()) } else { value.to_string() }
}
