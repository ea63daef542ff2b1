//! What has happened in the case.

use askama::Template;

use super::super::case::Case;
use super::super::queries::PastEvent;
use crate::domain::records::event::Event;
use crate::i18n::Texts;
use crate::i18n::call_changes::ChangeLine;

pub(super) struct Happened {
    pub what: String,
    pub when: String,
    /// Name, role and place.
    pub who: String,
    /// What was changed in the call.
    pub changes: Vec<ChangeLine>,
}

#[derive(Template)]
#[template(path = "casework/assess/case/history.html")]
pub(super) struct HistoryPart {
    t: &'static Texts,
    history: Vec<Happened>,
}

impl HistoryPart {
    pub(super) fn of(t: &'static Texts, case: &Case) -> HistoryPart {
        HistoryPart { t, history: history(t, case) }
    }
}

fn history(t: &'static Texts, case: &Case) -> Vec<Happened> {
    case.events
        .iter()
        .filter_map(|e| {
            Some(Happened {
                what: t.event_by_name(e.event.as_ref()?, e.name.as_deref(), e.to_name.as_deref()).into_owned(),
                when: t.moment(e.at),
                who: who(t, e),
                changes: match e.event.as_ref()? {
                    Event::CallChanged(change) => t.change_lines(change, Some(t.lang())),
                    _ => Vec::new(),
                },
            })
        })
        .collect()
}

/// «Kari Nordmann, saksbehandler · Statsforvalteren i Innlandet»; the system has neither name nor place.
fn who(t: &Texts, e: &PastEvent) -> String {
    let role = t.role_code(&e.role);
    let person = match &e.name {
        Some(name) => t.historikk_hvem().navn(name).rolle(role.to_lowercase()),
        None => role.to_owned(),
    };
    match &e.place {
        Some(place) => format!("{person} · {place}"),
        None => person,
    }
}
