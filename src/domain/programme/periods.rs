//! The programme's two periods of five years.

/// A programme period. Nothing is awarded into a period before a midterm decision has opened it
/// (NOU 2026: 6 kap. 7.1: 5 + 5 years with a midterm evaluation).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    pub number: i32,
    pub first_year: i32,
    pub last_year: i32,
    pub open: bool,
}

impl Period {
    #[must_use]
    pub fn contains(&self, year: i32) -> bool {
        (self.first_year..=self.last_year).contains(&year)
    }
    #[must_use]
    pub fn years(&self) -> Vec<i32> {
        (self.first_year..=self.last_year).collect()
    }
}
