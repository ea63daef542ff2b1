//! The stages of a case and the outcomes of a decision: words that the policy, the events and every room share.

/// The stage without its data, for the policy, filters and the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum StageKind {
    Draft,
    Submitted,
    /// Sent, and called back to be corrected: what was sent stands until something else is sent.
    CalledBack,
    UnderAssessment,
    AwaitingInformation,
    Recommended,
    Decided,
    Withdrawn,
}

impl StageKind {
    pub const ALL: [StageKind; 8] = [
        StageKind::Draft,
        StageKind::Submitted,
        StageKind::CalledBack,
        StageKind::UnderAssessment,
        StageKind::AwaitingInformation,
        StageKind::Recommended,
        StageKind::Decided,
        StageKind::Withdrawn,
    ];
    /// All that somebody outside the municipality can ever see.
    pub const SUBMITTED: [StageKind; 7] = [
        StageKind::Submitted,
        StageKind::CalledBack,
        StageKind::UnderAssessment,
        StageKind::AwaitingInformation,
        StageKind::Recommended,
        StageKind::Decided,
        StageKind::Withdrawn,
    ];
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            StageKind::Draft => "draft",
            StageKind::Submitted => "submitted",
            StageKind::CalledBack => "called_back",
            StageKind::UnderAssessment => "under_assessment",
            StageKind::AwaitingInformation => "awaiting_information",
            StageKind::Recommended => "recommended",
            StageKind::Decided => "decided",
            StageKind::Withdrawn => "withdrawn",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<StageKind> {
        StageKind::ALL.into_iter().find(|s| s.code() == code)
    }
}
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Granted,
    PartlyGranted,
    Rejected,
    /// Came too late; not considered (avvist). A decision that can be appealed.
    Dismissed,
}

impl Outcome {
    pub const ALL: [Outcome; 4] = [Outcome::Granted, Outcome::PartlyGranted, Outcome::Rejected, Outcome::Dismissed];
    #[must_use]
    pub fn is_award(self) -> bool {
        matches!(self, Outcome::Granted | Outcome::PartlyGranted)
    }
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Granted => "granted",
            Outcome::PartlyGranted => "partly_granted",
            Outcome::Rejected => "rejected",
            Outcome::Dismissed => "dismissed",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|o| o.code() == code)
    }
}
