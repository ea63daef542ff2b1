//! Municipalities that apply together with the applicant (samarbeidskommuner): each with its own money and its own owner.
//! That each of them says yes is not settled here.

use super::completed::Cooperating;
use super::context::Context;
use super::reading::{Reader, amount_unread};
use super::schema::{Field, Group, Kind, field_id};
use crate::domain::application::answers::{Answers, Fault, FaultValue};
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::{Read, amount};

/// The name of the rows among the answers.
pub const COOPERATING: &str = "samarbeid";

pub(super) const ROWS: Group = Group {
    code: COOPERATING,
    title: Some("samarbeid-tittel"),
    help: Some("samarbeid-hjelp"),
    example: None,
    row: "samarbeid-rad",
    add: "samarbeid-legg-til",
    remove: "samarbeid-fjern",
    max_rows: 30,
    retired: false,
    by_year: None,
    fields: &[
        Field::new("samarbeid-kommune", Kind::Municipality).half(),
        Field::new("samarbeid-penger", Kind::Kroner).help("samarbeid-penger-hjelp").half(),
        Field::text("samarbeid-eier", 200).help("samarbeid-eier-hjelp"),
    ],
};

/// `own_money` is what the budget has of the municipalities' own, where that can be told.
pub(super) fn cooperating(
    answers: &Answers,
    context: &Context,
    own_money: Option<Kroner>,
    faults: &mut Vec<Fault>,
) -> Vec<Cooperating> {
    let mut all: Vec<Cooperating> = Vec::new();
    let mut sum = Some(Kroner::ZERO);
    let mut first = None;
    let mut seen = Vec::new();
    let followers: Vec<&str> = answers.get("folge-kommuner").split(',').map(str::trim).collect();
    for (i, row) in answers.rows(COOPERATING).iter().enumerate().filter(|(_, row)| !row.is_empty()) {
        first.get_or_insert(&row.id);
        let mut r = Reader::row(row, i + 1, faults);
        let typed = r.get("samarbeid-kommune");
        let chosen = typed.parse::<MunicipalityId>().ok().filter(|id| context.municipalities.contains(id));
        match chosen {
            None if typed.is_empty() => r.refuse("samarbeid-kommune", "samarbeid-kommune-feil-mangler"),
            None => r.refuse("samarbeid-kommune", "samarbeid-kommune-feil-ukjent"),
            Some(own) if own == context.municipality => r.refuse("samarbeid-kommune", "samarbeid-kommune-feil-egen"),
            Some(id) if seen.contains(&id) => {
                r.refuse("samarbeid-kommune", "samarbeid-kommune-feil-to-ganger");
            }
            Some(_) if followers.contains(&typed) => r.refuse("samarbeid-kommune", "samarbeid-kommune-feil-folger"),
            Some(_) => {}
        }
        seen.extend(chosen);
        let typed = r.get("samarbeid-penger");
        let money = match amount::read_yearly(typed) {
            Read::Value(money) => Some(money),
            Read::Nothing => {
                r.refuse("samarbeid-penger", "samarbeid-penger-feil-mangler");
                None
            }
            Read::Refused(refusal) => {
                let fault = r.fault("samarbeid-penger", "samarbeid-penger-feil-tall");
                r.push(fault.because(amount_unread(typed, refusal)));
                None
            }
        };
        sum = sum.zip(money).and_then(|(sum, money)| sum.checked_add(money));
        let owner = r.text("samarbeid-eier", "samarbeid-eier-feil-mangler");
        all.extend(chosen.zip(money).map(|(municipality, money)| Cooperating {
            municipality,
            money,
            owner: owner.clone(),
        }));
    }
    // Their money is a part of the municipalities' own in the budget.
    if let (Some(sum), Some(own), Some(row)) = (sum, own_money, first)
        && sum > own
    {
        faults.push(
            Fault::new(field_id("samarbeid-penger", Some(row)), "samarbeid-feil-sum")
                .with("belop", FaultValue::Kroner(sum))
                .with("egne", FaultValue::Kroner(own)),
        );
    }
    all
}
