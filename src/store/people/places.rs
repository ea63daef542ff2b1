//! The place a role is held in: its columns, and back.

use crate::domain::people::actor::{Place, Role};
use crate::domain::values::ids::{MunicipalityId, OfficeId};
use crate::store::StoreError;
use crate::store::records::events::About;

/// The columns `municipality` and `office` that say a place.
pub(in crate::store) fn columns(place: &Place) -> (Option<i32>, Option<i32>) {
    match place {
        Place::Municipality(m) => (Some(m.0), None),
        Place::Office(o) => (None, Some(o.0)),
        Place::Ministry | Place::System => (None, None),
    }
}

/// The place of a role in a row of `table`; an error when the row contradicts itself.
pub(in crate::store) fn place_of(
    table: &'static str,
    id: impl ToString,
    role: Role,
    municipality: Option<MunicipalityId>,
    office: Option<OfficeId>,
) -> Result<Place, StoreError> {
    match (municipality, office) {
        (Some(m), None) if role.is_municipality() => Ok(Place::Municipality(m)),
        (None, Some(o)) if role.is_office() => Ok(Place::Office(o)),
        (None, None) if role.is_ministry() => Ok(Place::Ministry),
        (None, None) if role == Role::SystemAdministrator => Ok(Place::System),
        _ => Err(StoreError::ImpossibleRow { table, column: "role", id: id.to_string() }),
    }
}

/// What an event in a place is about.
pub(in crate::store) fn about(place: &Place) -> About {
    match place {
        Place::Municipality(m) => About { municipality: Some(*m), ..About::default() },
        Place::Office(o) => About { office: Some(*o), ..About::default() },
        Place::Ministry | Place::System => About::default(),
    }
}
