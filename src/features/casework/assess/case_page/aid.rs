//! State aid: where it stands with each partner that must be assessed, and what has been given.

use askama::Template;

use super::super::case::Case;
use crate::i18n::Texts;

pub(super) struct Line {
    pub name: String,
    pub status: &'static str,
    pub color: &'static str,
    pub procurement: &'static str,
    pub href: String,
    pub label: String,
}

#[derive(Template)]
#[template(path = "casework/assess/case/aid.html")]
pub(super) struct AidPart {
    t: &'static Texts,
    lines: Vec<Line>,
    /// What is given, and its day and number in the register.
    given: Vec<String>,
    to_register: bool,
}

impl AidPart {
    /// None where no partner must be assessed.
    pub(super) fn of(t: &'static Texts, case: &Case, may_assess: bool) -> Option<AidPart> {
        let lines: Vec<Line> = case
            .aid
            .iter()
            .map(|one| {
                let (status, open) = t.screened(one);
                let name = one.said.name.clone();
                Line {
                    status,
                    color: if open { "warning" } else { "neutral" },
                    procurement: one.holds().map(|a| t.procurement(a.procurement)).unwrap_or_default(),
                    href: format!("/saker/{}/stotte/{}", case.app.id, one.partner),
                    label: if may_assess { t.stotte_vurder_hvem(&name) } else { t.stotte_se_hvem(&name) },
                    name,
                }
            })
            .collect();
        let given = case
            .aid_given
            .iter()
            .map(|g| {
                let register = match &g.registered {
                    Some((number, day)) => t.register_gjort().dag(t.date(*day)).nummer(number),
                    None => t.register_frist(t.date(g.register_by)),
                };
                format!("{}: {}, {}. {register}", g.name, t.aid_basis(g.basis), t.ore(g.amount))
            })
            .collect();
        let to_register = case.aid_given.iter().any(|g| g.registered.is_none());
        (!lines.is_empty()).then_some(AidPart { t, lines, given, to_register })
    }
}
