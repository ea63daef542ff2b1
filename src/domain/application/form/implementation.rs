//! Section 8: the implementation plan and its four questions.

use super::context::Context;
use super::reading::{Reader, same_role};
use super::track::Track;
use crate::domain::application::answers::{Answers, Fault, FaultValue};
use crate::domain::application::plans::{Anchoring, ImplementationPlan};

pub(super) fn implementation(
    answers: &Answers,
    context: &Context,
    track: Track,
) -> Result<ImplementationPlan, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut r = Reader::section(answers, &mut faults);
    let owner = r.text("impl-eier", "impl-eier-feil-mangler");
    let project_leader = r.text("impl-prosjektleder", "impl-prosjektleder-feil-mangler");
    let line_leader = r.text("impl-linjeleder", "impl-linjeleder-feil-mangler");
    if same_role(&project_leader, &line_leader) {
        r.refuse("impl-linjeleder", "impl-linjeleder-feil-lik");
    }
    // Answered in four parts before it was asked in one.
    let in_parts = !["impl-arsverk-til", "impl-penger", "impl-teknologi"].iter().all(|key| r.get(key).is_empty());
    let resources = if in_parts {
        r.get("impl-ressurser").to_owned()
    } else {
        r.text("impl-ressurser", "impl-ressurser-feil-mangler")
    };
    let competence = r.text("impl-kompetanse", "impl-kompetanse-feil-mangler");
    // How it goes over to operation is asked when the project goes further than the short track.
    let demanded = |answer: &str| !(track.is_short() && answer.is_empty());
    let operation_from = demanded(r.get("impl-drift-nar"))
        .then(|| r.month("impl-drift-nar", "impl-drift-nar-feil-mangler", "impl-drift-nar-feil-format"));
    let [operation_conditions, operation_budget] = [
        ("impl-drift-vilkar", "impl-drift-vilkar-feil-mangler"),
        ("impl-drift-budsjett", "impl-drift-budsjett-feil-mangler"),
    ]
    .map(|(key, missing)| if demanded(r.get(key)) { r.text(key, missing) } else { String::new() });
    let operation_cost_per_year = r.kroner("impl-drift-kostnad", "impl-drift-kostnad-feil-mangler");
    if track.is_short() {
        r.text("impl-drift-anslag", "impl-drift-anslag-feil-mangler");
    }
    let spread = r.text("impl-spredning", "impl-spredning-feil-mangler");
    let anchoring = anchoring(answers, context, &mut faults);
    match (operation_from, operation_cost_per_year) {
        (None | Some(Some(_)), Some(operation_cost_per_year)) if faults.is_empty() => Ok(ImplementationPlan {
            owner,
            project_leader,
            line_leader,
            resources,
            competence,
            anchoring,
            operation_from: operation_from.flatten(),
            operation_conditions,
            operation_cost_per_year,
            operation_budget,
            spread,
        }),
        _ => Err(faults),
    }
}

fn anchoring(answers: &Answers, context: &Context, faults: &mut Vec<Fault>) -> Vec<Anchoring> {
    let mut anchoring = Vec::new();
    let mut rows = 0;
    for (i, row) in answers.rows("forankring").iter().enumerate().filter(|(_, row)| !row.is_empty()) {
        rows += 1;
        let mut r = Reader::row(row, i + 1, faults);
        let body = r.text("impl-forankring-hvor", "impl-forankring-hvor-feil-mangler");
        let case = r.optional("impl-forankring-sak");
        match r.date("impl-forankring-dato", "impl-forankring-dato-feil-mangler", "impl-forankring-feil-dato") {
            Some(on) if on > context.today => {
                let fault = r.bare("impl-forankring-dato", "impl-forankring-feil-fram");
                r.push(fault);
            }
            on => anchoring.extend(on.map(|on| Anchoring { body, on, case })),
        }
    }
    if rows == 0 {
        faults.push(Fault::new("forankring", "impl-forankring-feil-mangler"));
    }
    anchoring
}

/// Which of the four questions lack an answer, in one fault that names them (NOU 2026: 6 kap. 7.1). The gains are
/// answered in their own plan. Only sending is refused by it: each section tells its own faults.
pub(super) fn four_questions(implementation: &[Fault], no_benefit: bool) -> Option<Fault> {
    const QUESTIONS: [(&str, &[&str]); 3] = [
        ("impl-fire-ansvar", &["impl-eier", "impl-prosjektleder", "impl-linjeleder"]),
        ("impl-fire-ressurser", &["impl-ressurser", "impl-kompetanse"]),
        ("impl-fire-forankring", &["forankring", "impl-forankring"]),
    ];
    let mut missing = Vec::new();
    let mut first = None;
    for (name, fields) in QUESTIONS {
        if let Some(fault) = implementation.iter().find(|fault| fields.iter().any(|f| fault.field.starts_with(f))) {
            missing.push(name);
            first.get_or_insert_with(|| fault.field.clone());
        }
    }
    if no_benefit {
        missing.push("impl-fire-gevinster");
    }
    (!missing.is_empty()).then(|| {
        let field = first.unwrap_or_else(|| "gevinst".to_owned());
        Fault::new(field, "impl-feil-fire-mangler").with("mangler", FaultValue::TextKeys(missing))
    })
}
