//! What an application's answers are checked against.

use std::collections::BTreeSet;

use time::Date;

use crate::domain::programme::calls::ShortTrack;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::money::Kroner;

/// What the answers are checked against.
#[derive(Debug, Clone)]
pub struct Context {
    /// The period of the call.
    pub period: Period,
    /// On Norwegian clocks.
    pub today: Date,
    /// The applicant.
    pub municipality: MunicipalityId,
    /// Those that can follow.
    pub municipalities: BTreeSet<MunicipalityId>,
    pub min_amount: Kroner,
    pub max_amount: Option<Kroner>,
    /// The call's.
    pub short_track: Option<ShortTrack>,
}
