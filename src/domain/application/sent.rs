//! An application as one sending of it said, with what it was told in return.

use time::{Date, OffsetDateTime};

use crate::domain::application::answers::Answers;
use crate::domain::application::attachments::ListedFile;
use crate::domain::application::form::{AllAnswers, Section, budget_sums};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::calls::Call;
use crate::domain::values::ids::{ApplicationId, CaseNumber};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;

#[derive(Debug, Clone)]
pub struct SentVersion {
    pub application: ApplicationId,
    pub case: CaseNumber,
    pub example: bool,
    /// The written standard of what is written to the municipality.
    pub standard: Lang,
    /// Without «kommune».
    pub municipality: String,
    pub call: Call,
    pub number: i32,
    pub answers: AllAnswers,
    /// Its files, in the order they came.
    pub files: Vec<ListedFile>,
    pub sent_at: OffsetDateTime,
    /// Those the answers name.
    pub municipalities: Vec<MunicipalityBrief>,
    /// The office that it came to, as it was named then.
    pub office: String,
    /// What the municipality was told of this sending. An answer to the office has no receipt but its mail.
    pub receipt: Option<SentReceipt>,
}

#[derive(Debug, Clone)]
pub struct SentReceipt {
    pub decision_on: Date,
    pub closes_at: OffsetDateTime,
    pub rules_version: i32,
    /// None for what was sent before receipts kept it.
    pub applied_total: Option<Kroner>,
    /// The sender's own role in the municipality; known of the last sending.
    pub submitter_role: Option<String>,
}

/// What a sending asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedFor {
    pub total: Kroner,
    pub first_year: Option<i32>,
    pub last_year: Option<i32>,
}

impl AskedFor {
    #[must_use]
    pub fn of(answers: &AllAnswers, years: &[i32]) -> AskedFor {
        let none = Answers::default();
        let budget = answers.get(&Section::Budget).unwrap_or(&none);
        let asked = |year: &&i32| !budget_sums(budget, &[**year]).applied.is_zero();
        AskedFor {
            total: budget_sums(budget, years).applied,
            first_year: years.iter().find(asked).copied(),
            last_year: years.iter().rfind(asked).copied(),
        }
    }
}
