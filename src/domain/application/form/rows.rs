//! Sections 5, 6 and 10: activities, partners and following municipalities, risks.

use super::completed::{Activity, Partner, PartnerKind, Partners, ProjectTime, Risk};
use super::context::Context;
use super::cooperating::cooperating;
use super::reading::Reader;
use super::track::Track;
use crate::domain::application::answers::{Answers, Fault, FaultValue};
use crate::domain::values::ids::{MunicipalityId, OrgNr};
use crate::domain::values::money::Kroner;

pub(super) fn activities(
    answers: &Answers,
    context: &Context,
    time: Option<ProjectTime>,
) -> Result<Vec<Activity>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut activities = Vec::new();
    let years = time.map_or(context.period.first_year..=context.period.last_year, ProjectTime::years);
    for (i, row) in answers.rows("aktivitet").iter().enumerate().filter(|(_, row)| !row.is_empty()) {
        let mut r = Reader::row(row, i + 1, &mut faults);
        let what = r.text("aktivitet-hva", "aktivitet-hva-feil-mangler");
        let year = r.get("aktivitet-ar").parse::<i32>().ok().filter(|y| years.contains(y));
        if year.is_none() {
            let fault = r
                .fault("aktivitet-ar", "aktivitet-ar-feil-utenfor")
                .with("forste-ar", FaultValue::Year(*years.start()))
                .with("siste-ar", FaultValue::Year(*years.end()));
            r.push(fault);
        }
        activities.extend(year.map(|year| Activity { what, year }));
    }
    let without: Vec<String> =
        years.filter(|year| !activities.iter().any(|a| a.year == *year)).map(|y| y.to_string()).collect();
    if !without.is_empty() {
        faults.push(Fault::new("aktivitet", "aktivitet-feil-ingen").with("ar", FaultValue::Text(without.join(", "))));
    }
    if faults.is_empty() { Ok(activities) } else { Err(faults) }
}

/// `own_money` is what the budget has of the municipalities' own, where that can be told.
pub(super) fn partners(
    answers: &Answers,
    context: &Context,
    own_money: Option<Kroner>,
) -> Result<Partners, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut partners = Vec::new();
    for (i, row) in answers.rows("partner").iter().enumerate().filter(|(_, row)| !row.is_empty()) {
        let mut r = Reader::row(row, i + 1, &mut faults);
        let name = r.text("partner-navn", "partner-navn-feil-mangler");
        let kind = r.choice("partner-type", PartnerKind::from_code, "partner-type-feil-mangler");
        let contribution = r.text("partner-bidrag", "partner-bidrag-feil-mangler");
        let number: String = r.get("partner-orgnr").chars().filter(|c| !c.is_whitespace()).collect();
        if !number.is_empty() && number.parse::<OrgNr>().is_err() {
            r.refuse("partner-orgnr", "partner-orgnr-feil");
        }
        // Who may be bought from afterwards (anskaffelsesregelverket), and whose work ends with the project.
        if matches!(kind, Some(PartnerKind::Research | PartnerKind::Company)) {
            r.text("partner-etter", "partner-etter-feil-mangler");
        }
        partners.extend(kind.map(|kind| Partner { name, kind, contribution }));
    }
    let cooperating = cooperating(answers, context, own_money, &mut faults);
    let mut r = Reader::section(answers, &mut faults);
    let followers = followers(&mut r, context);
    if faults.is_empty() { Ok(Partners { partners, cooperating, followers }) } else { Err(faults) }
}

fn followers(r: &mut Reader<'_>, context: &Context) -> Vec<MunicipalityId> {
    let mut followers = Vec::new();
    for typed in r.get("folge-kommuner").split(',').map(str::trim).filter(|t| !t.is_empty()) {
        match typed.parse::<MunicipalityId>().ok().filter(|id| context.municipalities.contains(id)) {
            Some(own) if own == context.municipality => r.refuse("folge-kommuner", "folge-feil-egen"),
            Some(id) if followers.contains(&id) => {}
            Some(id) => followers.push(id),
            None => {
                let shown = FaultValue::Text(typed.chars().take(60).collect());
                let fault = r.bare("folge-kommuner", "folge-feil-ukjent").with("kommune", shown);
                r.push(fault);
            }
        }
    }
    followers
}

pub(super) fn risks(answers: &Answers, track: Track) -> Result<Vec<Risk>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut risks = Vec::new();
    let mut rows = 0;
    for (i, row) in answers.rows("risiko").iter().enumerate().filter(|(_, row)| !row.is_empty()) {
        rows += 1;
        let mut r = Reader::row(row, i + 1, &mut faults);
        let what = r.text("risiko-hva", "risiko-hva-feil-mangler");
        risks.push(Risk { what });
    }
    if rows == 0 && !track.is_short() {
        faults.push(Fault::new("risiko", "risiko-feil-ingen"));
    }
    if faults.is_empty() { Ok(risks) } else { Err(faults) }
}
