//! Somebody saved the assessment in between: both versions, where they differ.

use askama::Template;

use super::super::case::Case;
use super::super::form::AssessmentForm;
use crate::domain::values::reading::amount;
use crate::domain::values::stages;
use crate::i18n::Texts;
use crate::web::Visitor;

/// One answer in two versions.
pub(super) struct Both {
    pub what: String,
    pub mine: String,
    pub theirs: String,
}

#[derive(Template)]
#[template(path = "casework/assess/case/conflict.html")]
pub(super) struct Conflict {
    t: &'static Texts,
    href: String,
    stale: Vec<Both>,
}

impl Conflict {
    /// None when the two versions are alike.
    pub(super) fn of(
        visitor: &Visitor,
        case: &Case,
        mine: &AssessmentForm,
        theirs: &AssessmentForm,
    ) -> Option<Conflict> {
        let t = visitor.texts();
        let stale = both(t, visitor, case, mine, theirs);
        (!stale.is_empty()).then(|| Conflict { t, href: case.href(), stale })
    }
}

/// Where the two versions differ, in words.
fn both(t: &Texts, visitor: &Visitor, case: &Case, mine: &AssessmentForm, theirs: &AssessmentForm) -> Vec<Both> {
    let mut all = Vec::new();
    let mut compare = |what: String, a: &str, b: &str| {
        if a.trim() != b.trim() {
            let say = |s: &str| if s.trim().is_empty() { t.ord_ikke_besvart().to_owned() } else { s.to_owned() };
            all.push(Both { what, mine: say(a), theirs: say(b) });
        }
    };
    for c in &case.criteria {
        let name = c.name.in_lang(visitor.lang);
        let score = |f: &AssessmentForm| f.score(&c.code).map_or(String::new(), |s| s.get().to_string());
        compare(format!("{name}: {}", t.ord_skar()), &score(mine), &score(theirs));
        compare(format!("{name}: {}", t.ord_begrunnelse()), mine.reason(&c.code), theirs.reason(&c.code));
    }
    let outcome = |f: &AssessmentForm| stages::Outcome::from_code(&f.outcome).map_or("", |o| t.outcome(&o));
    compare(t.sak_innstilling().to_owned(), outcome(mine), outcome(theirs));
    for year in case.years() {
        let amount = |f: &AssessmentForm| {
            amount::read_yearly(f.amount(year)).value().map_or_else(|| f.amount(year).to_owned(), |k| t.number(k))
        };
        compare(t.sak_belop_ar(year.to_string()), &amount(mine), &amount(theirs));
    }
    compare(t.sak_hovedgrunn().to_owned(), &mine.main_reason, &theirs.main_reason);
    compare(t.sak_mindre().to_owned(), &mine.shortfall_reason, &theirs.shortfall_reason);
    compare(t.ord_vilkar().to_owned(), &mine.conditions, &theirs.conditions);
    all
}
