//! Who acts, and for whom. A person may hold several roles; they act in one at a time.

use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::values::money::Kroner;

/// What an assignment lets a person be. The codes are those of the database.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    MunicipalityReader,
    MunicipalityWriter,
    MunicipalitySubmitter,
    MunicipalityAdministrator,
    Caseworker,
    Approver,
    OfficeLeader,
    MinistryReader,
    FrameManager,
    SystemAdministrator,
}

impl Role {
    pub const ALL: [Role; 10] = [
        Role::MunicipalityReader,
        Role::MunicipalityWriter,
        Role::MunicipalitySubmitter,
        Role::MunicipalityAdministrator,
        Role::Caseworker,
        Role::Approver,
        Role::OfficeLeader,
        Role::MinistryReader,
        Role::FrameManager,
        Role::SystemAdministrator,
    ];
    pub const MUNICIPALITY: [Role; 4] = [
        Role::MunicipalityReader,
        Role::MunicipalityWriter,
        Role::MunicipalitySubmitter,
        Role::MunicipalityAdministrator,
    ];
    pub const OFFICE: [Role; 3] = [Role::Caseworker, Role::Approver, Role::OfficeLeader];

    /// The code in the database, in events and in forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Role::MunicipalityReader => "municipality_reader",
            Role::MunicipalityWriter => "municipality_writer",
            Role::MunicipalitySubmitter => "municipality_submitter",
            Role::MunicipalityAdministrator => "municipality_administrator",
            Role::Caseworker => "caseworker",
            Role::Approver => "approver",
            Role::OfficeLeader => "office_leader",
            Role::MinistryReader => "ministry_reader",
            Role::FrameManager => "frame_manager",
            Role::SystemAdministrator => "system_administrator",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|r| r.code() == code)
    }
    #[must_use]
    pub fn is_municipality(self) -> bool {
        Role::MUNICIPALITY.contains(&self)
    }
    #[must_use]
    pub fn is_office(self) -> bool {
        Role::OFFICE.contains(&self)
    }
    #[must_use]
    pub fn is_ministry(self) -> bool {
        matches!(self, Role::MinistryReader | Role::FrameManager)
    }
}

/// The place a role is held in: what the scope in every query's SQL comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Municipality(MunicipalityId),
    Office(OfficeId),
    Ministry,
    System,
}

/// A signed-in person acting in one of their roles.
#[derive(Debug, Clone)]
pub struct Actor {
    pub account: AccountId,
    pub assignment: RoleAssignmentId,
    pub role: Role,
    pub place: Place,
    /// Kroner; approvers only.
    pub amount_limit: Option<Kroner>,
    /// How the place is named on pages: «Alvdal kommune», «Statsforvalteren i Innlandet».
    pub place_name: String,
    /// The person's own name: for letters, for the office's history, and for colleagues in the municipality. Across the two,
    /// roles are shown.
    pub name: String,
}

/// Somebody acting for a municipality. The municipality is the scope of every read.
#[derive(Debug, Clone)]
pub struct MunicipalityActor {
    pub actor: Actor,
    pub municipality: MunicipalityId,
}

/// Somebody acting for an office. The office is the scope of every read.
#[derive(Debug, Clone)]
pub struct OfficeActor {
    pub actor: Actor,
    pub office: OfficeId,
}

/// Somebody acting for the ministry; sees all that is submitted, no drafts.
#[derive(Debug, Clone)]
pub struct MinistryActor {
    pub actor: Actor,
}

/// The system's administrator: roles and reference data, no cases.
#[derive(Debug, Clone)]
pub struct SystemActor {
    pub actor: Actor,
}

impl MunicipalityActor {
    #[must_use]
    pub fn of(actor: Actor) -> Option<Self> {
        match actor.place {
            Place::Municipality(municipality) if actor.role.is_municipality() => Some(Self { actor, municipality }),
            _ => None,
        }
    }
}
impl OfficeActor {
    #[must_use]
    pub fn of(actor: Actor) -> Option<Self> {
        match actor.place {
            Place::Office(office) if actor.role.is_office() => Some(Self { actor, office }),
            _ => None,
        }
    }
}
impl MinistryActor {
    #[must_use]
    pub fn of(actor: Actor) -> Option<Self> {
        (actor.place == Place::Ministry && actor.role.is_ministry()).then_some(Self { actor })
    }
}
impl SystemActor {
    #[must_use]
    pub fn of(actor: Actor) -> Option<Self> {
        (actor.place == Place::System && actor.role == Role::SystemAdministrator).then_some(Self { actor })
    }
}
