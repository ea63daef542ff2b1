//! Section 9: the gains-realisation plan.

use super::completed::ProjectTime;
use super::context::Context;
use super::reading::{Reader, same_role};
use super::track::Track;
use crate::domain::application::answers::{Answers, Fault, FaultValue, Row};
use crate::domain::application::plans::{Baseline, Benefit, BenefitKind, BenefitsPlan, BudgetBearer, Direction, Level};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::values::quantity::Quantity;

/// What the plan is checked against in other sections.
#[derive(Debug, Clone, Copy)]
pub(super) struct Project<'a> {
    pub(super) time: Option<ProjectTime>,
    pub(super) leader: &'a str,
    pub(super) track: Track,
}

pub(super) fn benefits(answers: &Answers, context: &Context, project: Project<'_>) -> Result<BenefitsPlan, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut benefits = Vec::new();
    let mut rows = 0;
    for (i, row) in answers.rows("gevinst").iter().enumerate().filter(|(_, row)| !row.is_empty()) {
        rows += 1;
        benefits.extend(benefit(row, i + 1, context, project, &mut faults));
    }
    if rows == 0 {
        faults.push(Fault::new("gevinst", "gevinst-feil-ingen"));
    }
    let follow_up = Reader::section(answers, &mut faults).text("gevinst-oppfolging", "gevinst-oppfolging-feil-mangler");
    if faults.is_empty() { Ok(BenefitsPlan { benefits, follow_up }) } else { Err(faults) }
}

fn benefit(
    row: &Row,
    number: usize,
    context: &Context,
    project: Project<'_>,
    faults: &mut Vec<Fault>,
) -> Option<Benefit> {
    let mut r = Reader::row(row, number, faults);
    let name = r.text("gevinst-navn", "gevinst-navn-feil-mangler");
    let kind = r.choice("gevinst-type", BenefitKind::from_code, "gevinst-type-feil-mangler");
    let in_money = kind.is_some_and(BenefitKind::is_in_money);
    let budget_bearer = match BudgetBearer::from_code(r.get("gevinst-budsjett")) {
        // Nobody's budget feels what is not in money.
        None if !in_money => Some(BudgetBearer::Nobody),
        None => r.choice("gevinst-budsjett", BudgetBearer::from_code, "gevinst-budsjett-feil-mangler"),
        said => said,
    };
    let level = match (Level::from_code(r.get("gevinst-niva")), kind.and_then(BenefitKind::level)) {
        (Some(said), _) | (None, Some(said)) => Some(said),
        (None, None) => r.choice("gevinst-niva", Level::from_code, "gevinst-niva-feil-mangler"),
    };
    let indicator = r.text("gevinst-indikator", "gevinst-indikator-feil-mangler");
    let unit = r.text("gevinst-enhet", "gevinst-enhet-feil-mangler");
    let method = r.text("gevinst-metode", "gevinst-metode-feil-mangler");
    let baseline = baseline(&mut r, context, project, &unit);
    let target = r.measured("gevinst-maal", &unit, "gevinst-maal-feil-mangler", "gevinst-maal-feil-mangler");
    let target_by = r.month("gevinst-maaltid", "gevinst-maaltid-feil-mangler", "gevinst-maaltid-feil-mangler");
    let direction = direction(&mut r, baseline.as_ref(), target);
    check_target(&mut r, direction, &unit, baseline.as_ref(), target);
    if let (Some(baseline), Some(target_by)) = (&baseline, target_by) {
        let start = match baseline {
            Baseline::Measured { month, .. } => *month,
            Baseline::Exception { due, .. } => YearMonth::of(*due),
        };
        if target_by <= start {
            r.refuse("gevinst-maaltid", "gevinst-maaltid-feil-for-nullpunkt");
        }
    }
    if let (Some(time), Some(target_by)) = (project.time, target_by)
        && target_by < time.from
    {
        let fault =
            r.fault("gevinst-maaltid", "gevinst-maaltid-feil-for-start").with("start", FaultValue::Month(time.from));
        r.push(fault);
    }
    let owner = r.text("gevinst-eier", "gevinst-eier-feil-mangler");
    if same_role(&owner, project.leader) || is_project_leader(&owner) {
        r.refuse("gevinst-eier", "gevinst-eier-feil-prosjektleder");
    }
    Some(Benefit {
        name,
        kind: kind?,
        budget_bearer: budget_bearer?,
        level: level?,
        indicator,
        direction,
        unit,
        method,
        baseline: baseline?,
        target: target?,
        target_by: target_by?,
        owner,
    })
}

/// Which way it gets better: as an older form asked, or from a measured baseline to the target.
fn direction(r: &mut Reader<'_>, baseline: Option<&Baseline>, target: Option<Quantity>) -> Option<Direction> {
    let said = Direction::from_code(r.get("gevinst-retning"));
    match (said, baseline, target) {
        (Some(said), ..) => Some(said),
        (None, Some(Baseline::Measured { value, .. }), Some(target)) if target == *value => {
            r.refuse("gevinst-maal", "gevinst-maal-feil-lik");
            None
        }
        (None, Some(Baseline::Measured { value, .. }), Some(target)) => {
            Some(if target > *value { Direction::Up } else { Direction::Down })
        }
        // It follows when the baseline is measured; or what is wrong is told of the baseline or the target.
        (None, _, _) => None,
    }
}

/// A number with its month and source, or, where there is none, why and a date before the project starts.
fn baseline(r: &mut Reader<'_>, context: &Context, project: Project<'_>, unit: &str) -> Option<Baseline> {
    let Project { time, track, .. } = project;
    let typed = r.get("gevinst-nullpunkt");
    let excepted = ["gevinst-nullpunkt-unntak", "gevinst-nullpunkt-unntak-hvorfor", "gevinst-nullpunkt-unntak-dato"];
    let excepted = excepted.iter().any(|key| r.checked(key));
    match (excepted, typed.is_empty()) {
        (true, false) if r.checked("gevinst-nullpunkt-unntak") => {
            r.refuse("gevinst-nullpunkt-unntak", "gevinst-nullpunkt-feil-begge");
            None
        }
        (true, true) => exception(r, time, track),
        (false, true) => {
            r.refuse("gevinst-nullpunkt", "gevinst-nullpunkt-feil-mangler");
            None
        }
        (_, false) => {
            let (missing, unread) = ("gevinst-nullpunkt-feil-mangler", "gevinst-nullpunkt-feil-tall");
            let value = r.measured("gevinst-nullpunkt", unit, missing, unread);
            let month =
                r.month("gevinst-nullpunkt-dato", "gevinst-nullpunkt-feil-dato", "gevinst-nullpunkt-feil-dato-form");
            if month.is_some_and(|m| m > YearMonth::of(context.today)) {
                r.refuse("gevinst-nullpunkt-dato", "gevinst-nullpunkt-feil-dato-fram");
            }
            // Where the number comes from is asked with how it is measured.
            let source = r.optional("gevinst-nullpunkt-kilde").unwrap_or_else(|| r.get("gevinst-metode").to_owned());
            Some(Baseline::Measured { value: value?, month: month?, source })
        }
    }
}

fn exception(r: &mut Reader<'_>, time: Option<ProjectTime>, track: Track) -> Option<Baseline> {
    let reason = r.get("gevinst-nullpunkt-unntak-hvorfor").to_owned();
    let typed = r.get("gevinst-nullpunkt-unntak-dato");
    // One text asks for both, so it is said once.
    let unexplained = reason.is_empty() && !track.is_short();
    if unexplained || typed.is_empty() {
        let missing = if unexplained { "gevinst-nullpunkt-unntak-hvorfor" } else { "gevinst-nullpunkt-unntak-dato" };
        r.refuse(missing, "gevinst-nullpunkt-feil-unntak");
    }
    if typed.is_empty() {
        return None;
    }
    let unread = "gevinst-nullpunkt-feil-unntak-dato";
    let due = r.date("gevinst-nullpunkt-unntak-dato", unread, unread)?;
    if let Some(start) = time.map(|t| t.from.first_day()).filter(|start| due >= *start) {
        let fault = r
            .fault("gevinst-nullpunkt-unntak-dato", "gevinst-nullpunkt-feil-unntak-sent")
            .with("start", FaultValue::Date(start));
        r.push(fault);
    }
    Some(Baseline::Exception { reason, due })
}

fn check_target(
    r: &mut Reader<'_>,
    direction: Option<Direction>,
    unit: &str,
    baseline: Option<&Baseline>,
    target: Option<Quantity>,
) {
    let measured = match baseline {
        Some(Baseline::Measured { value, .. }) => Some(*value),
        _ => None,
    };
    if is_percent(unit) {
        let within = |q: Quantity| (Quantity::ZERO..=Quantity::whole(100)).contains(&q);
        for (key, value) in [("gevinst-nullpunkt", measured), ("gevinst-maal", target)] {
            if value.is_some_and(|q| !within(q)) {
                r.refuse(key, "gevinst-maal-feil-prosent");
            }
        }
    }
    let (Some(direction), Some(from), Some(to)) = (direction, measured, target) else { return };
    let message = match direction {
        Direction::Up if to <= from => "gevinst-maal-feil-opp",
        Direction::Down if to >= from => "gevinst-maal-feil-ned",
        _ => return,
    };
    let fault = r
        .fault("gevinst-maal", message)
        .with("maal", FaultValue::Quantity(to))
        .with("nullpunkt", FaultValue::Quantity(from));
    r.push(fault);
}

/// Percent points and percent of change may be anything; a share is from 0 to 100.
fn is_percent(unit: &str) -> bool {
    let unit = unit.to_lowercase();
    ["prosent", "%", "pst", "pst."].contains(&unit.as_str())
        || ["prosent av ", "% av "].iter().any(|start| unit.starts_with(start))
}

/// «Prosjektlederen» is the project leader, whatever the role is called in the implementation plan.
fn is_project_leader(role: &str) -> bool {
    ["prosjektleder", "prosjektlederen", "prosjektleiar", "prosjektleiaren"]
        .iter()
        .any(|leader| same_role(role, leader))
}

/// Advice that stops nobody: a gain that looks like something they will do, a plan of nothing but outputs.
pub(super) fn warnings(answers: &Answers) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let rows = || answers.rows("gevinst").iter().enumerate().filter(|(_, row)| !row.is_empty());
    for (i, row) in rows() {
        if looks_like_activity(row.get("gevinst-navn")) {
            let mut found = Vec::new();
            warnings.push(Reader::row(row, i + 1, &mut found).fault("gevinst-navn", "gevinst-navn-varsel-aktivitet"));
        }
    }
    if rows().next().is_some()
        && rows().all(|(_, row)| Level::from_code(row.get("gevinst-niva")) == Some(Level::Output))
    {
        warnings.push(Fault::new("gevinst", "gevinst-varsel-bare-produkt"));
    }
    warnings
}

fn looks_like_activity(name: &str) -> bool {
    /// What people do, in both standards: infinitive or present.
    const DEEDS: &[&str] = &[
        "anskaffe",
        "anskaffer",
        "ansette",
        "ansetter",
        "arrangere",
        "arrangerer",
        "etablere",
        "etablerer",
        "gjennomføre",
        "gjennomfører",
        "halda",
        "halde",
        "held",
        "holde",
        "holder",
        "innføre",
        "innfører",
        "kartlegge",
        "kartlegger",
        "kartleggje",
        "kartlegg",
        "kjøpe",
        "kjøper",
        "kurse",
        "kurser",
        "lage",
        "lager",
        "lagar",
        "opprette",
        "oppretter",
        "opprettar",
        "starte",
        "starter",
        "startar",
        "tilsetje",
        "tilset",
        "utarbeide",
        "utarbeider",
        "utarbeidar",
        "utvikle",
        "utvikler",
        "utviklar",
    ];
    let name = name.to_lowercase();
    let mut words = name
        .split(|c: char| !c.is_alphabetic())
        .filter(|w| !w.is_empty())
        .skip_while(|w| ["vi", "skal", "vil", "å"].contains(w));
    words.next().is_some_and(|first| DEEDS.contains(&first))
}
