//! What the reader may do with the case beside assessing it: take it, assign it, wait longer or no longer, go on to
//! the approval or the decision.

use askama::Template;
use time::OffsetDateTime;

use super::super::case::Case;
use crate::domain::application::lifecycle::Stage;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::values::ids::AccountId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::web::{Page, ShownFault, faults};

pub(super) struct Person {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "casework/assess/case/steps.html")]
pub(super) struct Steps {
    page: Page,
    href: String,
    version: i32,
    decided: bool,
    may_approve: bool,
    /// The day to answer by, to change, for the one who may.
    new_due: Option<String>,
    due_fault: Option<String>,
    may_end_wait: bool,
    may_take: bool,
    caseworkers: Vec<Person>,
    caseworker_fault: Option<String>,
}

impl Steps {
    pub(super) fn of(
        page: &Page,
        actor: &OfficeActor,
        case: &Case,
        (new_due, chosen): (Option<String>, Option<AccountId>),
        faults: &[ShownFault],
        now: OffsetDateTime,
    ) -> Steps {
        let fault = |field: &str| faults::of(faults, field).map(str::to_owned);
        Steps {
            page: page.clone(),
            href: case.href(),
            version: case.app.version,
            decided: case.app.kind() == StageKind::Decided,
            may_approve: case.may_approve(actor),
            new_due,
            due_fault: fault("frist"),
            may_end_wait: case.may_end_wait(actor, now),
            may_take: case.may_take(actor),
            caseworkers: case
                .caseworkers
                .iter()
                .map(|(id, name)| Person {
                    id: id.to_string(),
                    name: name.clone(),
                    chosen: chosen.or(case.app.caseworker()) == Some(*id),
                })
                .collect(),
            caseworker_fault: fault("saksbehandler"),
        }
    }
}

pub(super) fn new_due(t: &Texts, actor: &OfficeActor, case: &Case, typed: Option<String>) -> Option<String> {
    match &case.app.stage {
        Stage::AwaitingInformation { due, .. } if case.may_move_deadline(actor) => {
            Some(typed.unwrap_or_else(|| t.date_table(oslo_date(*due))))
        }
        _ => None,
    }
}
