//! The assessment beside the application: to fill in by the one who has the case, to read by all others.

use askama::Template;

use super::super::case::Case;
use super::super::form::AssessmentForm;
use crate::domain::casework::assessment::{Score, weighted_mean_hundredths};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::web::{Page, ShownFault, Visitor};

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

#[derive(Template)]
#[template(path = "casework/assess/case/assessment.html")]
pub(super) struct AssessmentPart {
    t: &'static Texts,
    saved: bool,
    decided: bool,
    may_assess: bool,
    /// The written standard of the letter, in words.
    standard: &'static str,
    progress: String,
    mean: Option<String>,
    body: AssessmentBody,
}

enum AssessmentBody {
    Form(AssessmentToFillIn),
    Read(AssessmentToRead),
}

#[derive(Template)]
#[template(path = "casework/assess/case/assessment_form.html")]
struct AssessmentToFillIn {
    page: Page,
    href: String,
    version: i32,
    /// The written standard of the letter, in words.
    standard: &'static str,
    criteria: Vec<CriterionView>,
    outcomes: Vec<OutcomeChoice>,
    /// Dismissal is among the outcomes to choose.
    may_dismiss: bool,
    years: Vec<YearView>,
    /// All that is proposed, as saved.
    proposed: Option<String>,
    main_reason: String,
    shortfall_reason: String,
    conditions: String,
    faults: Vec<ShownFault>,
}

impl AssessmentToFillIn {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

#[derive(Template)]
#[template(path = "casework/assess/case/assessment_read.html")]
struct AssessmentToRead {
    t: &'static Texts,
    started: bool,
    criteria: Vec<CriterionView>,
    outcome: Option<&'static str>,
    years: Vec<YearView>,
    /// All that is proposed, as saved.
    proposed: Option<String>,
    main_reason: String,
    shortfall_reason: String,
    conditions: String,
}

impl AssessmentPart {
    pub(super) fn of(
        visitor: &Visitor,
        page: &Page,
        case: &Case,
        may_assess: bool,
        saved: bool,
        form: AssessmentForm,
        faults: &[ShownFault],
    ) -> AssessmentPart {
        let t = page.t;
        let scored: Vec<(i32, Score)> =
            case.criteria.iter().filter_map(|c| Some((c.weight, form.score(&c.code)?))).collect();
        let whole = |code: &str| form.score(code).is_some() && !form.reason(code).trim().is_empty();
        let done = case.criteria.iter().filter(|c| whole(&c.code)).count();
        let standard = t.standard(&case.standard());
        AssessmentPart {
            t,
            saved,
            decided: case.app.kind() == StageKind::Decided,
            may_assess,
            standard,
            progress: t.sak_framdrift().ferdige(done).alle(case.criteria.len()),
            mean: weighted_mean_hundredths(scored.iter().copied()).map(hundredths),
            body: if may_assess {
                AssessmentBody::Form(to_fill_in(visitor, page, case, standard, form, faults))
            } else {
                AssessmentBody::Read(to_read(visitor, page, case, form))
            },
        }
    }
}

fn to_fill_in(
    visitor: &Visitor,
    page: &Page,
    case: &Case,
    standard: &'static str,
    form: AssessmentForm,
    faults: &[ShownFault],
) -> AssessmentToFillIn {
    let outcomes = outcomes(page.t, case, &form);
    AssessmentToFillIn {
        page: page.clone(),
        href: case.href(),
        version: case.assessment.version,
        standard,
        criteria: criteria(visitor, case, &form, faults),
        may_dismiss: outcomes.iter().any(|o| o.code == stages::Outcome::Dismissed.code()),
        outcomes,
        years: years(page.t, case, &form, faults),
        proposed: proposed(page.t, case),
        main_reason: form.main_reason,
        shortfall_reason: form.shortfall_reason,
        conditions: form.conditions,
        faults: faults.to_vec(),
    }
}

fn to_read(visitor: &Visitor, page: &Page, case: &Case, form: AssessmentForm) -> AssessmentToRead {
    let t = page.t;
    AssessmentToRead {
        t,
        started: case.assessment.version > 0,
        criteria: criteria(visitor, case, &form, &[]),
        outcome: stages::Outcome::from_code(&form.outcome).map(|o| t.outcome(&o)),
        years: years(t, case, &form, &[]),
        proposed: proposed(t, case),
        main_reason: form.main_reason,
        shortfall_reason: form.shortfall_reason,
        conditions: form.conditions,
    }
}

fn proposed(t: &Texts, case: &Case) -> Option<String> {
    let sum: Kroner = case.assessment.draft.years.iter().map(|y| y.amount).sum();
    (!sum.is_zero()).then(|| t.kroner(sum))
}

/// 375 is «3,75».
fn hundredths(n: i64) -> String {
    format!("{},{:02}", n / 100, n % 100)
}

fn criteria(visitor: &Visitor, case: &Case, form: &AssessmentForm, faults: &[ShownFault]) -> Vec<CriterionView> {
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

fn outcomes(t: &Texts, case: &Case, form: &AssessmentForm) -> Vec<OutcomeChoice> {
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

fn years(t: &Texts, case: &Case, form: &AssessmentForm, faults: &[ShownFault]) -> Vec<YearView> {
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
