//! What those who are said to contribute have answered: as it stood when the application was sent, and what came later.

use askama::Template;
use time::OffsetDateTime;

use super::super::case::Case;
use crate::domain::application::partners::standing;
use crate::i18n::Texts;
use crate::i18n::partners::PartyTold;

pub(super) struct Line {
    pub sent: PartyTold,
    /// As it stands now, where that is something else.
    pub later: Option<PartyTold>,
}

#[derive(Template)]
#[template(path = "casework/assess/case/confirmations.html")]
pub(super) struct ConfirmationsPart {
    t: &'static Texts,
    lines: Vec<Line>,
}

impl ConfirmationsPart {
    /// None where nobody is named.
    pub(super) fn of(t: &'static Texts, case: &Case, now: OffsetDateTime) -> Option<ConfirmationsPart> {
        let sent_at = case.sent.first()?.sent_at;
        let lines: Vec<Line> = case
            .parties
            .iter()
            .map(|party| {
                let told = |at| t.party_told((&party.key, Some(&party.said)), &case.confirmations, at, false);
                let stood = |at| standing(&case.confirmations, &party.key, at);
                let same =
                    stood(sent_at).0 == stood(now).0 && stood(sent_at).1.map(|c| c.id) == stood(now).1.map(|c| c.id);
                Line { sent: told(sent_at), later: (!same).then(|| told(now)) }
            })
            .collect();
        (!lines.is_empty()).then_some(ConfirmationsPart { t, lines })
    }
}
