//! Typed ids: an application's id can never be handed over as a call's.

use std::fmt;
use std::str::FromStr;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A new id, ordered by time of making.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "a default id would look like an empty one")]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                s.parse().map(Self)
            }
        }
    )+};
}

ids! {
    AccountId,
    /// Of a wish to be a municipality's first administrator.
    AdministratorRequestId,
    ApplicationId,
    AttachmentId,
    CallId,
    /// Of a question to a partner or a municipality.
    ConfirmationId,
    CriteriaSetId,
    DecisionId,
    DistributionId,
    /// Of a thread of guidance.
    GuidanceId,
    InformationRequestId,
    RoleAssignmentId,
    /// Of a programme besides this one.
    SchemeId,
    /// Of a period in which somebody stands in for a colleague.
    SubstitutionId,
}

/// An organisation number: nine digits with a mod-11 check digit (Enhetsregisteret).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrgNr(i32);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("«{0}» is not an organisation number")]
pub struct NotAnOrgNr(pub String);

impl FromStr for OrgNr {
    type Err = NotAnOrgNr;
    fn from_str(s: &str) -> Result<Self, NotAnOrgNr> {
        const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
        let refused = || NotAnOrgNr(s.chars().take(20).collect());
        let digits: Vec<u32> = s.chars().map(|c| c.to_digit(10)).collect::<Option<_>>().ok_or_else(refused)?;
        let [body @ .., check] = digits.as_slice() else { return Err(refused()) };
        if body.len() != 8 || !matches!(body[0], 8 | 9) {
            return Err(refused());
        }
        let rest = body.iter().zip(WEIGHTS).map(|(d, w)| d * w).sum::<u32>() % 11;
        let expected = (11 - rest) % 11;
        if expected != *check {
            return Err(refused());
        }
        s.parse().map(Self).map_err(|_| refused())
    }
}

impl OrgNr {
    #[must_use]
    pub fn get(self) -> i32 {
        self.0
    }
}

macro_rules! organisations {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize)]
        #[sqlx(transparent)]
        #[serde(transparent)]
        pub struct $name(pub i32);

        impl From<OrgNr> for $name {
            fn from(nr: OrgNr) -> Self {
                Self(nr.get())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
        impl FromStr for $name {
            type Err = NotAnOrgNr;
            fn from_str(s: &str) -> Result<Self, NotAnOrgNr> {
                s.parse::<OrgNr>().map(Self::from)
            }
        }
    )+};
}

organisations! {
    /// A municipality, by organisation number: municipality numbers change at mergers and splits.
    MunicipalityId,
    /// One of the ten Statsforvalter offices, by organisation number.
    OfficeId,
}

/// A case's human-readable number: `2027/14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseNumber {
    pub year: i32,
    pub number: i32,
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.year, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_organisation_numbers_pass_and_a_changed_digit_fails() {
        for real in ["958935420", "974761645", "944496394", "974762994"] {
            assert_eq!(real.parse::<OrgNr>().map(|o| o.get().to_string()), Ok(real.to_owned()));
            let mut changed = real.as_bytes().to_vec();
            changed[4] = b'0' + (changed[4] - b'0' + 1) % 10;
            assert!(String::from_utf8(changed).unwrap().parse::<OrgNr>().is_err());
        }
        for not in ["", "12345678", "1234567890", "9589354a0", "158935420"] {
            assert!(not.parse::<OrgNr>().is_err(), "{not}");
        }
    }
}
