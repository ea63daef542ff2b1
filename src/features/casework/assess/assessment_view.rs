//! The assessment as the case page shows it: to fill in, to read, and in two versions.

use super::case::Case;
use super::form::AssessmentForm;
use crate::domain::casework::assessment::Score;
use crate::domain::values::money::Kroner;
use crate::domain::values::stages;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::web::{ShownFault, Visitor};

pub(super) struct CriterionView {
    pub number: usize,
    pub code: String,
    pub name: String,
    pub question: String,
    pub means: [(i32, String); 3],
    pub fairness: String,
    pub weight: i32,
    pub score: Option<i32>,
    /// 1 to 5, and which one is chosen.
    pub scores: Vec<(i32, bool)>,
    pub reason: String,
    pub open: bool,
    pub score_fault: Option<String>,
    pub reason_fault: Option<String>,
}

pub(super) struct YearView {
    pub year: i32,
    pub typed: String,
    pub help: String,
    pub fault: Option<String>,
}

pub(super) struct OutcomeChoice {
    pub code: &'static str,
    pub label: &'static str,
    pub chosen: bool,
}

/// One answer in two versions.
pub(super) struct Both {
    pub what: String,
    pub mine: String,
    pub theirs: String,
}

pub(super) fn criteria(
    visitor: &Visitor,
    case: &Case,
    form: &AssessmentForm,
    faults: &[ShownFault],
) -> Vec<CriterionView> {
    let fault = |id: String| faults.iter().find(|f| f.field == id).map(|f| f.text.clone());
    let mut opened = false;
    case.criteria
        .iter()
        .enumerate()
        .map(|(i, c)| {
            let (score_fault, reason_fault) =
                (fault(format!("skar.{}", c.code)), fault(format!("begrunnelse.{}", c.code)));
            let score = form.score(&c.code).map(Score::get);
            let whole = score.is_some() && !form.reason(&c.code).trim().is_empty();
            // The first one that is not done is open, and every one with a fault.
            let open = score_fault.is_some() || reason_fault.is_some() || (!whole && !opened);
            opened |= !whole;
            let text = |b: &crate::domain::values::language::Bilingual| b.in_lang(visitor.lang).to_owned();
            CriterionView {
                number: i + 1,
                code: c.code.clone(),
                name: text(&c.name),
                question: text(&c.question),
                means: [(1, text(&c.means_1)), (3, text(&c.means_3)), (5, text(&c.means_5))],
                fairness: text(&c.fairness),
                weight: c.weight,
                score,
                scores: (1..=5).map(|n| (n, score == Some(n))).collect(),
                reason: form.reason(&c.code).to_owned(),
                open,
                score_fault,
                reason_fault,
            }
        })
        .collect()
}

pub(super) fn outcomes(t: &Texts, case: &Case, form: &AssessmentForm) -> Vec<OutcomeChoice> {
    stages::Outcome::ALL
        .into_iter()
        // Dismissal is for those who came too late.
        .filter(|o| *o != stages::Outcome::Dismissed || case.receipt.late || form.outcome == o.code())
        .map(|o| OutcomeChoice {
            code: o.code(),
            label: match o {
                stages::Outcome::Granted => t.sak_innstill_innvilg(),
                stages::Outcome::PartlyGranted => t.sak_innstill_delvis(),
                stages::Outcome::Rejected => t.sak_innstill_avslag(),
                stages::Outcome::Dismissed => t.sak_innstill_avvis(),
            },
            chosen: form.outcome == o.code(),
        })
        .collect()
}

pub(super) fn years(t: &Texts, case: &Case, form: &AssessmentForm, faults: &[ShownFault]) -> Vec<YearView> {
    case.budget
        .iter()
        .filter(|y| !y.applied.is_zero())
        .map(|y| {
            let id = format!("belop.{}", y.year);
            let applied = t.kroner(y.applied);
            let help = match case.frames.iter().find(|f| f.year == y.year) {
                Some(frame) if frame.open => {
                    // A case that is recommended is among the proposals already: what is left is without it.
                    let own = if case.app.kind() == StageKind::Recommended {
                        case.assessment.draft.years.iter().find(|p| p.year == y.year).map_or(Kroner::ZERO, |p| p.amount)
                    } else {
                        Kroner::ZERO
                    };
                    let left = Kroner::new(frame.available().get().saturating_add(own.get()));
                    t.sak_belop_hjelp().sokt(applied).igjen(t.kroner(left)).ramme(t.kroner(frame.frame))
                }
                Some(_) => t.sak_belop_lukket(applied),
                None => t.sak_belop_uten_ramme(applied),
            };
            YearView {
                year: y.year,
                typed: form.amount(y.year).to_owned(),
                help,
                fault: faults.iter().find(|f| f.field == id).map(|f| f.text.clone()),
            }
        })
        .collect()
}

/// Where the two versions differ, in words.
pub(super) fn both(
    t: &Texts,
    visitor: &Visitor,
    case: &Case,
    mine: Option<&AssessmentForm>,
    theirs: &AssessmentForm,
) -> Vec<Both> {
    let Some(mine) = mine else { return Vec::new() };
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
            Kroner::parse(f.amount(year)).map_or_else(|_| f.amount(year).to_owned(), |k| t.number(k))
        };
        compare(t.sak_belop_ar(year.to_string()), &amount(mine), &amount(theirs));
    }
    compare(t.sak_hovedgrunn().to_owned(), &mine.main_reason, &theirs.main_reason);
    compare(t.sak_mindre().to_owned(), &mine.shortfall_reason, &theirs.shortfall_reason);
    compare(t.ord_vilkar().to_owned(), &mine.conditions, &theirs.conditions);
    all
}
