//! A project that anybody may find: awarded, refused (without whose it was), or of the earlier scheme.

use crate::domain::values::ids::DecisionId;
use crate::domain::values::money::Kroner;

/// What became of a project that is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Awarded(DecisionId),
    Refused,
    /// Under the earlier scheme.
    Earlier,
}

/// A project that is found.
#[derive(Debug, Clone)]
pub struct Project {
    pub id: i64,
    pub fate: Fate,
    pub title: String,
    /// Nothing of a refused one.
    pub summary: String,
    /// None of a refused one.
    pub municipality: Option<String>,
    /// Of the decision; unknown of some earlier awards.
    pub year: Option<i32>,
    pub amount: Option<Kroner>,
    pub example: bool,
}

/// A project that is like what was asked about.
#[derive(Debug, Clone)]
pub struct Found {
    pub project: Project,
    /// The asker's own words that it is found by, the most telling first.
    pub because: Vec<String>,
}
