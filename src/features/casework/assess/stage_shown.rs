//! A case's stage as the office sees it: word and colour.

use crate::domain::values::stages::{Outcome, StageKind};
use crate::i18n::Texts;

pub(super) fn stage_words(t: &Texts, stage: StageKind, returned: bool, outcome: Option<Outcome>) -> &'static str {
    match (stage, outcome) {
        (StageKind::Decided, Some(outcome)) => t.outcome(&outcome),
        (StageKind::UnderAssessment, _) if returned => t.status_sak_returnert(),
        _ => t.office_status(&stage),
    }
}

pub(super) fn stage_color(stage: StageKind, returned: bool, outcome: Option<Outcome>) -> &'static str {
    match (stage, outcome) {
        (StageKind::Decided, Some(outcome)) if outcome.is_award() => "success",
        (StageKind::UnderAssessment, _) if returned => "danger",
        (StageKind::UnderAssessment, _) => "warning",
        (StageKind::AwaitingInformation, _) => "info",
        (StageKind::Recommended, _) => "serie3",
        _ => "neutral",
    }
}
