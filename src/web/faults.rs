//! Domain faults in the reader's words: the same text in the error summary and at the field.

use std::ops::RangeInclusive;

use ::time::{Date, Time};

use crate::domain::application::answers::{Fault, FaultValue, Unread};
use crate::domain::application::reply_day::NoReplyDay;
use crate::domain::casework::assessment::AssessmentFault;
use crate::domain::clocks::reading::{date, time};
use crate::domain::programme::criteria::Criterion;
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::{Read, Why, number};
use crate::i18n::Texts;
use crate::web::kept_fields;

/// A fault as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownFault {
    /// The HTML id of the field; the summary links to it.
    pub field: String,
    pub text: String,
}

impl ShownFault {
    #[must_use]
    pub fn new(field: impl Into<String>, text: impl Into<String>) -> Self {
        Self { field: field.into(), text: text.into() }
    }
}

/// The fault of a field, if it has one.
#[must_use]
pub fn of<'a>(faults: &'a [ShownFault], field: &str) -> Option<&'a str> {
    faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
}

/// The fault of a group of choices, which is told at one of them.
#[must_use]
pub fn of_group<'a>(faults: &'a [ShownFault], begins: &str) -> Option<&'a str> {
    faults.iter().find(|f| f.field.starts_with(begins)).map(|f| f.text.as_str())
}

/// A fault's text in the reader's language.
#[must_use]
pub fn say(t: &Texts, fault: &Fault) -> ShownFault {
    ShownFault { field: fault.field.clone(), text: t.fault(fault).into_owned() }
}

/// A fault of which a page may have several alike: the summary names the field, so that each link says where it leads.
#[must_use]
pub fn of_field(t: &Texts, field: impl Into<String>, text: &str) -> ShownFault {
    let field = field.into();
    let name = kept_fields::label(t, &field);
    ShownFault { text: t.feil_i_felt().felt(name).feil(text), field }
}

/// A text that is longer than there is room for; the summary names the field.
#[must_use]
pub fn too_long(t: &Texts, field: impl Into<String>, length: usize, most: usize) -> ShownFault {
    of_field(t, field, &t.feil_for_langt().tegn(length).maks(most))
}

/// An amount a form asks for; an empty field is a fault.
///
/// # Errors
/// What to do instead, and what may have been meant.
pub fn read_amount(t: &Texts, typed: &str, read: Read<Kroner>) -> Result<Kroner, String> {
    read.required().map_err(|refusal| {
        let told = match refusal.map(|r| r.why) {
            Some(Why::Negative) => t.feil_belop_negativt(),
            Some(Why::TooLarge) => t.feil_belop_for_stort(),
            _ => t.feil_belop(),
        };
        let told_already = |unread: Unread| {
            let whole = matches!(unread.why, Why::Negative | Why::TooLarge | Why::NotWhole);
            if whole { unread.proposal_alone() } else { unread }
        };
        say_unread(t, told, refusal.map(|r| told_already(Unread::of(typed, r, FaultValue::Kroner))))
    })
}

/// A date a form asks for.
///
/// # Errors
/// As for amounts.
pub fn read_date(t: &Texts, typed: &str) -> Result<Date, String> {
    let read = date::read(typed).required();
    read.map_err(|refusal| say_unread(t, t.feil_dato_form(), refusal.map(|r| Unread::of_date(typed, r))))
}

/// What is wrong with the day an answer is to be due.
#[must_use]
pub fn no_reply_day(t: &Texts, why: NoReplyDay) -> String {
    match why {
        NoReplyDay::TooEarly => t.sak_svarfrist_feil_tidlig().to_owned(),
        NoReplyDay::TooLate { latest } => t.sak_svarfrist_feil_sen(t.date(latest)),
    }
}

/// A clock time a form asks for.
///
/// # Errors
/// As for amounts.
pub fn read_time(t: &Texts, typed: &str) -> Result<Time, String> {
    let read = time::read(typed).required();
    read.map_err(|refusal| say_unread(t, t.feil_klokke(), refusal.map(|r| Unread::of(typed, r, FaultValue::Clock))))
}

/// A whole per cent from `range`, or `told`, which tells the range.
///
/// # Errors
/// As for amounts.
pub fn read_percent(t: &Texts, typed: &str, range: RangeInclusive<i64>, told: &str) -> Result<i64, String> {
    match number::percent(typed).required() {
        Ok(percent) if range.contains(&percent) => Ok(percent),
        Ok(_) => Err(told.to_owned()),
        Err(refusal) => {
            let unread = refusal.map(|r| Unread::of(typed, r, FaultValue::Percent).proposal_alone());
            Err(say_unread(t, told, unread))
        }
    }
}

fn say_unread(t: &Texts, told: &str, unread: Option<Unread>) -> String {
    unread.map_or_else(|| told.to_owned(), |unread| t.because(told, &unread))
}

/// What keeps an assessment from carrying a decision, in words and linked to its field on the case page.
#[must_use]
pub fn say_assessment(t: &Texts, criteria: &[Criterion], first_year: i32, fault: &AssessmentFault) -> ShownFault {
    let lang = t.lang();
    let name = |code: &str| criteria.iter().find(|c| c.code == code).map_or("", |c| c.name.in_lang(lang)).to_owned();
    let amounts = || format!("belop.{first_year}");
    match fault {
        AssessmentFault::ScoreMissing { criterion } => {
            ShownFault::new(format!("skar.{criterion}"), t.kriterium_felles_feil_skar(name(criterion)))
        }
        AssessmentFault::ReasonMissing { criterion } => {
            ShownFault::new(format!("begrunnelse.{criterion}"), t.feil_skar_begrunnelse(name(criterion)))
        }
        AssessmentFault::OutcomeMissing => ShownFault::new("utfall", t.sak_feil_utfall()),
        AssessmentFault::MainReasonMissing => ShownFault::new("hovedgrunn", t.sak_feil_hovedgrunn()),
        AssessmentFault::ShortfallReasonMissing => ShownFault::new("mindre", t.sak_feil_mindre()),
        AssessmentFault::AmountMissing => ShownFault::new(amounts(), t.sak_feil_belop_mangler()),
        AssessmentFault::MoreThanApplied { year, applied } => ShownFault::new(
            format!("belop.{year}"),
            t.sak_feil_mer_enn_sokt().ar(year.to_string()).sokt(t.kroner(*applied)),
        ),
        AssessmentFault::NotTheWholeAmount => ShownFault::new(amounts(), t.sak_feil_ikke_hele()),
        AssessmentFault::TheWholeAmount => ShownFault::new(amounts(), t.sak_feil_hele()),
        AssessmentFault::AmountInRejection => ShownFault::new(amounts(), t.sak_feil_belop_i_avslag()),
        AssessmentFault::PeriodClosed { year } => {
            ShownFault::new(format!("belop.{year}"), t.sak_feil_periode(year.to_string()))
        }
        AssessmentFault::YearPassed { year } => {
            ShownFault::new(format!("belop.{year}"), t.sak_feil_ar_passert(year.to_string()))
        }
        AssessmentFault::NotLate => ShownFault::new("utfall", t.sak_feil_ikke_for_sent()),
    }
}
