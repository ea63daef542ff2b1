//! What the municipality changed when it called the application back and sent it again.

use askama::Template;

use super::super::case::Case;
use crate::i18n::Texts;
use crate::i18n::differences::SectionDiffers;

#[derive(Template)]
#[template(path = "casework/assess/case/resent.html")]
pub(super) struct ResentPart {
    t: &'static Texts,
    /// Each sending after the first, the latest first.
    sendings: Vec<Resent>,
}

pub(super) struct Resent {
    pub number: i32,
    pub told: String,
    pub changes: Vec<SectionDiffers>,
}

impl ResentPart {
    /// None when it was sent once.
    pub(super) fn of(t: &'static Texts, case: &Case) -> Option<ResentPart> {
        let sendings: Vec<Resent> = case
            .sent
            .windows(2)
            .filter_map(|pair| {
                let [after, before] = pair else { return None };
                after.is_sending.then(|| Resent {
                    number: after.number,
                    told: t.sak_sendt_igjen().forrige(t.moment(before.sent_at)).tidspunkt(t.moment(after.sent_at)),
                    changes: case.changes(t, before, after),
                })
            })
            .collect();
        (!sendings.is_empty()).then_some(ResentPart { t, sendings })
    }
}
