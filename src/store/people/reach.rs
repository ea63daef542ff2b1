//! How far somebody who gives access reaches.

use crate::domain::people::actor::{Actor, Place};
use crate::domain::people::policy::{Administer, Deed, ManageColleagues};

/// A deed that lets somebody give access to others.
pub trait GivesAccess: Deed {}
impl GivesAccess for ManageColleagues {}
impl GivesAccess for Administer {}

/// The system administrator gives access everywhere; everybody else in their own place.
pub(in crate::store) fn reaches(by: &Actor, place: &Place) -> bool {
    by.place == Place::System || by.place == *place
}
