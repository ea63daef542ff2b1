//! Sections 1–4: the project, the need, the sub-goals, the target group.

use super::completed::{About, Innovation, NeedAndKnowledge, ProjectTime, SubGoals, TargetGroup};
use super::context::Context;
use super::reading::Reader;
use crate::domain::application::answers::{Answers, Fault, FaultValue, Unread};
use crate::domain::clocks::reading::month;
use crate::domain::programme::goals::{Phase, SubGoal};
use crate::domain::values::email::is_address;
use crate::domain::values::reading::{Read, number};

pub(super) fn about(answers: &Answers, context: &Context) -> Result<About, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut r = Reader::section(answers, &mut faults);
    let title = r.text("om-prosjekttittel", "om-prosjekttittel-feil-mangler");
    let summary = r.text("om-sammendrag", "om-sammendrag-feil-mangler");
    let contact_email = r.text("om-kontaktepost", "om-kontaktepost-feil-mangler");
    if !contact_email.is_empty() && !is_address(&contact_email) {
        r.refuse("om-kontaktepost", "om-kontaktepost-feil-format");
    }
    let phases = phases(&mut r);
    let time = project_time(&mut r, context);
    let sami = r.optional("om-samisk");
    match (phases, time) {
        (Some((phase_from, phase_to)), Some(time)) if faults.is_empty() => {
            Ok(About { title, summary, contact_email, phase_from, phase_to, time, sami })
        }
        _ => Err(faults),
    }
}

fn phases(r: &mut Reader<'_>) -> Option<(Phase, Phase)> {
    let from = r.choice("om-fase-start", Phase::from_code, "om-fase-start-feil-mangler");
    let to = r.choice("om-fase-slutt", Phase::from_code, "om-fase-slutt-feil-mangler");
    let (from, to) = (from?, to?);
    if to < from {
        r.refuse("om-fase-slutt", "om-fase-feil-rekkefolge");
    }
    Some((from, to))
}

fn project_time(r: &mut Reader<'_>, context: &Context) -> Option<ProjectTime> {
    let from = r.month("om-periode-start", "om-periode-start-feil-format", "om-periode-start-feil-format");
    let to = r.month("om-periode-slutt", "om-periode-slutt-feil-format", "om-periode-slutt-feil-format");
    let (from, to) = (from?, to?);
    let period = context.period;
    if to < from {
        r.refuse("om-periode-slutt", "om-periode-feil-rekkefolge");
        return None;
    }
    let months = (to.year - from.year) * 12 + i32::from(to.month) - i32::from(from.month) + 1;
    if months > 60 {
        r.refuse("om-periode-slutt", "om-periode-feil-for-lang");
    }
    for (key, month) in [("om-periode-start", from), ("om-periode-slutt", to)] {
        if !period.contains(month.year) {
            let fault = r
                .bare(key, "om-periode-feil-utenfor")
                .with("forste-ar", FaultValue::Year(period.first_year))
                .with("siste-ar", FaultValue::Year(period.last_year));
            r.push(fault);
        }
    }
    Some(ProjectTime { from, to })
}

/// The project's time as far as it is answered sensibly: what other sections are checked against.
pub(super) fn known_time(answers: &Answers) -> Option<ProjectTime> {
    let from = month::read(answers.get("om-periode-start")).value()?;
    let to = month::read(answers.get("om-periode-slutt")).value()?;
    // Ten years: a slip in a year must not ask for hundreds of activities.
    (from <= to && to.year - from.year <= 10).then_some(ProjectTime { from, to })
}

pub(super) fn need(answers: &Answers) -> Result<NeedAndKnowledge, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut r = Reader::section(answers, &mut faults);
    let need = r.text("behov-beskrivelse", "behov-beskrivelse-feil-mangler");
    let knowledge = r.text("behov-kunnskap", "behov-kunnskap-feil-mangler");
    if faults.is_empty() { Ok(NeedAndKnowledge { need, knowledge }) } else { Err(faults) }
}

pub(super) fn sub_goals(answers: &Answers) -> Result<SubGoals, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut r = Reader::section(answers, &mut faults);
    let mut weights = Vec::new();
    let mut understood = true;
    for (goal, key) in SubGoal::ALL.into_iter().zip(["delmaal-1", "delmaal-2", "delmaal-3"]) {
        let typed = r.get(key);
        let unread = match number::percent(typed) {
            // A sub-goal that is not chosen.
            Read::Nothing | Read::Value(0) => continue,
            Read::Value(weight @ 1..=100) => {
                weights.extend(i32::try_from(weight).map(|weight| (goal, weight)));
                continue;
            }
            Read::Value(_) => None,
            Read::Refused(refusal) => Some(Unread::of(typed, refusal, FaultValue::Percent)),
        };
        understood = false;
        let fault = r.bare(key, "delmaal-feil-vekt");
        r.push(unread.into_iter().map(Unread::proposal_alone).fold(fault, Fault::because));
    }
    let sum: i32 = weights.iter().map(|(_, w)| w).sum();
    if understood && weights.is_empty() {
        r.refuse("delmaal-1", "delmaal-feil-mangler");
    } else if understood && sum != 100 {
        let fault = r.bare("delmaal-1", "delmaal-feil-sum").with("sum", FaultValue::Number(i64::from(sum)));
        r.push(fault);
    }
    // Not asked for any more.
    let innovation = Innovation::from_code(r.get("nyskaping-type"));
    if faults.is_empty() { Ok(SubGoals { weights, innovation }) } else { Err(faults) }
}

/// More than live in Norway.
const MOST_PEOPLE: i64 = 10_000_001;

pub(super) fn target_group(answers: &Answers) -> Result<TargetGroup, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut r = Reader::section(answers, &mut faults);
    let who = r.text("malgruppe-hvem", "malgruppe-hvem-feil-mangler");
    // Asked for together with who they are, and no more as a number of its own.
    let number = r
        .optional("malgruppe-antall")
        .and_then(|_| r.count("malgruppe-antall", "malgruppe-antall-feil-format", "malgruppe-antall-feil-format"));
    match number {
        Some(..=0) => r.refuse("malgruppe-antall", "malgruppe-antall-feil-null"),
        Some(MOST_PEOPLE..) => r.refuse("malgruppe-antall", "malgruppe-antall-feil-for-stort"),
        _ => {}
    }
    let participation = r.text("malgruppe-medvirkning", "malgruppe-medvirkning-feil-mangler");
    if faults.is_empty() { Ok(TargetGroup { who, participation }) } else { Err(faults) }
}
