//! What applications are assessed by.

use crate::domain::values::language::Bilingual;

/// A criterion of a call, with what 1, 3 and 5 mean.
#[derive(Debug, Clone)]
pub struct Criterion {
    pub code: String,
    pub position: i32,
    pub weight: i32,
    pub name: Bilingual,
    pub question: Bilingual,
    pub means_1: Bilingual,
    pub means_3: Bilingual,
    pub means_5: Bilingual,
    /// Advice about equal treatment.
    pub fairness: Bilingual,
}
