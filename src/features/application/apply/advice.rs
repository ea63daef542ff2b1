//! What the office was asked about an application, and the way to ask: on the application's own page.

use super::opened::Opened;
use crate::domain::application::guidance::GuidanceNumber;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::Action;
use crate::domain::values::stages::StageKind;
use crate::store::application::guidance;
use crate::store::{ReadTx, StoreError};
use crate::web::Visitor;
use crate::web::guidance::{Side, status};

pub(super) struct Line {
    pub href: String,
    pub heading: String,
    pub status: &'static str,
    pub color: &'static str,
    pub about: String,
}

#[derive(Default)]
pub(super) struct Part {
    pub lines: Vec<Line>,
    /// Where the office is asked, and what the link says; none where nobody may.
    pub ask: Option<(String, &'static str)>,
    /// Where more time is asked for; none where nothing is awaited.
    pub more_time: Option<String>,
}

pub(super) async fn part(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    tx: &mut ReadTx,
) -> Result<Part, StoreError> {
    let t = visitor.texts();
    let found = guidance::list_about(tx, actor, opened.app.id).await?;
    let here = format!("/soknader/{}/veiledning", opened.app.id);
    let is_draft = matches!(opened.app.kind(), StageKind::Draft | StageKind::CalledBack);
    let ask = match is_draft {
        true if opened.may(actor, Action::AskGuidance) => Some((here.clone(), t.veil_spor_om_utkastet())),
        false if opened.may(actor, Action::WriteInCase) => Some((here.clone(), t.veil_skriv_om_saken())),
        _ => None,
    };
    Ok(Part {
        lines: found
            .into_iter()
            .map(|l| {
                let (status, color) = status(t, Side::Municipality, l.closed, l.turn, false);
                let number = GuidanceNumber { year: l.year, number: l.number };
                Line {
                    href: format!("/veiledning/{}", l.id),
                    heading: l.heading,
                    status,
                    color,
                    about: match l.adviser {
                        Some(name) => format!("{number} · {}", t.veil_veileder_er(name)),
                        None => number.to_string(),
                    },
                }
            })
            .collect(),
        ask,
        more_time: opened.may(actor, Action::AskForMoreTime).then_some(here),
    })
}
