//! Files of what was sent and decided.

use crate::domain::values::ids::ApplicationId;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The application, as one sending of it said.
    Application,
    /// What was told when it was received.
    Receipt,
    /// The decision's letter.
    Letter,
}

impl DocumentKind {
    /// As it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DocumentKind::Application => "application",
            DocumentKind::Receipt => "receipt",
            DocumentKind::Letter => "letter",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<DocumentKind> {
        [Self::Application, Self::Receipt, Self::Letter].into_iter().find(|kind| kind.code() == code)
    }
}

/// Which document it is. There is at most one of each name, and it is what the job that makes it carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct DocumentName {
    pub application: ApplicationId,
    pub kind: DocumentKind,
    /// Which sending; none for a letter.
    pub submission: Option<i32>,
}

impl DocumentName {
    #[must_use]
    pub fn application(application: ApplicationId, submission: i32) -> DocumentName {
        DocumentName { application, kind: DocumentKind::Application, submission: Some(submission) }
    }
    #[must_use]
    pub fn receipt(application: ApplicationId, submission: i32) -> DocumentName {
        DocumentName { application, kind: DocumentKind::Receipt, submission: Some(submission) }
    }
    #[must_use]
    pub fn letter(application: ApplicationId) -> DocumentName {
        DocumentName { application, kind: DocumentKind::Letter, submission: None }
    }
}
