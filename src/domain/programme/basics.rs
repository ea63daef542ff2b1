//! What the programme starts with, until the ministry decides otherwise.

use super::allocation::NationalFrame;
use super::criteria::Criterion;

/// What the programme starts with: frames and the first criteria. Proposals until the ministry decides otherwise.
#[derive(Debug, Clone)]
pub struct ProgrammeBasics {
    pub frames: Vec<NationalFrame>,
    pub criteria: Vec<Criterion>,
}
