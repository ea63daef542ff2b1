//! What has happened in the case.

use askama::Template;

use super::super::case::Case;
use crate::i18n::Texts;

pub(super) struct Happened {
    pub what: String,
    pub when: String,
    pub who: String,
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

fn history(t: &Texts, case: &Case) -> Vec<Happened> {
    case.events
        .iter()
        .filter_map(|e| {
            Some(Happened {
                what: t.event(e.event.as_ref()?).into_owned(),
                when: t.moment(e.at),
                who: match &e.place {
                    Some(place) if e.role != "system" => format!("{} · {place}", t.role_code(&e.role)),
                    _ => t.role_code(&e.role).to_owned(),
                },
            })
        })
        .collect()
}
