//! Those of the office who have given the municipality guidance about the application or its call: a hint, and no more.

use askama::Template;

use super::super::case::Case;
use crate::domain::people::actor::OfficeActor;
use crate::i18n::Texts;
use crate::web::guidance::who_guided;

#[derive(Template)]
#[template(path = "casework/assess/case/guided.html")]
pub(super) struct GuidedPart {
    t: &'static Texts,
    lines: Vec<(String, String)>,
    /// The reader is one of them.
    own: bool,
}

impl GuidedPart {
    pub(super) fn of(t: &'static Texts, actor: &OfficeActor, case: &Case) -> Option<GuidedPart> {
        let hrefs = case.guided.iter().map(|g| format!("/saker/veiledning/{}", g.id));
        let lines: Vec<_> = hrefs.zip(who_guided(t, &case.guided)).collect();
        let own = case.guided.iter().any(|g| g.account == actor.actor.account);
        (!lines.is_empty()).then_some(GuidedPart { t, lines, own })
    }
}
