use askama::Template;
use askama_web::WebTemplate;

use super::form::CallTyped;
use crate::domain::programme::calls::Call;
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::goals::Phase;
use crate::domain::values::ids::CallId;
use crate::i18n::Texts;
use crate::i18n::call_changes::{ChangeLine, rule_letter};
use crate::web::{Page, ShownFault};

pub(super) struct CallRow {
    pub id: CallId,
    pub title: String,
    pub status: &'static str,
    pub opens: String,
    pub closes: String,
    pub rules_version: i32,
    pub is_draft: bool,
    pub is_published: bool,
    /// Published, and nothing is sent under it.
    pub may_cancel: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/list.html")]
pub(super) struct ListPage {
    pub page: Page,
    pub rows: Vec<CallRow>,
    pub may_steer: bool,
}

/// One of the five parts of the rules.
pub(super) struct Part {
    pub name: &'static str,
    pub letter: &'static str,
    pub nb: String,
    pub nn: String,
}

impl Part {
    pub(super) fn all(t: &Texts) -> Vec<Part> {
        (1..=5)
            .map(|n| Part {
                name: t.rule_part(n),
                letter: rule_letter(n),
                nb: format!("regel-{n}-nb"),
                nn: format!("regel-{n}-nn"),
            })
            .collect()
    }
}

pub(super) struct WeightField {
    pub id: String,
    pub code: String,
    pub name: String,
    pub question: String,
}

/// Somebody else has saved since the page was opened: every field that differs, as it is saved.
pub(super) struct Stale {
    pub fields: Vec<(String, String, String)>,
}

impl Stale {
    pub(super) fn new(t: &Texts, criteria: &[Criterion], mine: &CallTyped, saved: &CallTyped) -> Stale {
        let fields = mine
            .differing(saved)
            .into_iter()
            .map(|name| {
                let label = label(t, criteria, &name);
                let text = saved.get(&name).to_owned();
                (name, label, text)
            })
            .collect();
        Stale { fields }
    }
}

/// A field's label, for the list of what two people have changed.
fn label(t: &Texts, criteria: &[Criterion], name: &str) -> String {
    let in_lang = |label: &str| {
        let standard = if name.ends_with("-nn") { t.sprak_nn() } else { t.sprak_nb() };
        t.utlysninger_felt_paa().felt(label).malform(standard)
    };
    match name.split('-').collect::<Vec<_>>().as_slice() {
        ["tittel", _] => in_lang(t.utlysninger_tittel_felt()),
        ["kort", _] => in_lang(t.utlysninger_kort_felt()),
        ["regel", part, _] => in_lang(t.rule_part(part.parse().unwrap_or(1))),
        ["apner", _] => t.utlysninger_apner().to_owned(),
        ["stenger", _] => t.utlysninger_stenger().to_owned(),
        ["vedtak", _] => t.utlysninger_vedtak().to_owned(),
        ["minst"] => t.utlysninger_minst().to_owned(),
        ["mest"] => t.utlysninger_mest().to_owned(),
        ["periode"] => t.ord_periode().to_owned(),
        ["vekt", code] => criteria
            .iter()
            .find(|c| c.code == *code)
            .map_or_else(|| t.ord_vekt().to_owned(), |c| c.name.in_lang(t.lang()).to_owned()),
        _ => name.to_owned(),
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/edit.html")]
pub(super) struct EditPage {
    pub page: Page,
    pub id: CallId,
    pub version: i32,
    pub is_draft: bool,
    /// Of a published call: then the deadline stands.
    pub deadline_passed: bool,
    pub rules_version: i32,
    pub parts: Vec<Part>,
    pub weights: Vec<WeightField>,
    pub periods: Vec<i32>,
    pub typed: CallTyped,
    pub faults: Vec<ShownFault>,
    pub stale: Option<Stale>,
    /// What was just saved, or that nothing was.
    pub saved: Option<&'static str>,
}

impl EditPage {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }
    fn value(&self, field: &str) -> &str {
        self.typed.get(field)
    }
}

/// A change of a published call before it is saved: what it is, and what follows of it.
#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/amend_review.html")]
pub(super) struct AmendReviewPage {
    pub page: Page,
    pub id: CallId,
    pub version: i32,
    pub title: String,
    pub lines: Vec<ChangeLine>,
    pub follows: Vec<String>,
    pub cautions: Vec<String>,
    /// The form, to be sent along.
    pub typed: Vec<(String, String)>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/review.html")]
pub(super) struct ReviewPage {
    pub page: Page,
    pub call: Call,
    pub opens: String,
    pub closes: String,
    pub expected: String,
    pub years: String,
    pub parts: Vec<Part>,
    /// The criteria with their weights.
    pub weights: Vec<(String, i32)>,
    pub faults: Vec<ShownFault>,
    pub cautions: Vec<String>,
    /// Somebody has changed the call since the page was opened.
    pub changed: bool,
}

pub(super) struct PeriodRow {
    pub number: i32,
    pub years: String,
    /// That it is open, or when it opens, and the decision.
    pub opened: Option<(String, String)>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/programme.html")]
pub(super) struct ProgrammePage {
    pub page: Page,
    pub periods: Vec<PeriodRow>,
    /// The period this visitor may open.
    pub closed: Option<i32>,
    pub decision: String,
    pub faults: Vec<ShownFault>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/confirm.html")]
pub(super) struct ConfirmPage {
    pub page: Page,
    pub number: i32,
    pub years: String,
    pub decision: String,
}
