//! Answers of the form, and what their readers refuse, in words.

use std::borrow::Cow;

use super::{Arg, IntoArg, Texts, format};
use crate::domain::application::answers::{Fault, FaultValue, Unread};
use crate::domain::application::form::{Kind, written};
use crate::domain::values::reading::{Why, amount, quantity};

impl Texts {
    /// A fault in an answer, with its values in this language.
    pub fn fault(&self, fault: &Fault) -> Cow<'static, str> {
        let args: Vec<(&str, Arg<'_>)> =
            fault.values.iter().map(|(name, value)| (*name, self.fault_value(value))).collect();
        let told = self.text_with(fault.message, &args);
        match &fault.unread {
            Some(unread) => self.because(&told, unread).into(),
            None => told,
        }
    }

    /// What to do, why what was typed was not read, and what may have been meant: «Skriv beløpet i hele kroner. Mener
    /// dere 1 200 000 kr?»
    pub fn because(&self, told: &str, unread: &Unread) -> String {
        let proposal = unread.proposal.as_ref().map(|value| match self.fault_value(value) {
            Arg::Text(text) => text.into_owned(),
            Arg::Number(number) => format::number(number),
        });
        let why: Option<Cow<'_, str>> = match unread.why {
            Why::NotUnderstood | Why::NotWhole => None,
            Why::TwoMeanings if proposal.is_some() => None,
            Why::TwoMeanings => Some(self.lest_to_betydninger().into()),
            Why::SeveralNumbers => Some(self.lest_flere_tall().into()),
            Why::Negative => Some(self.lest_negativt().into()),
            Why::TooPrecise => Some(self.lest_desimaler().into()),
            Why::TooLarge => Some(self.lest_for_stort().into()),
            Why::OtherUnit => Some(self.lest_enhet().into()),
            Why::NotInCalendar => Some(self.lest_finnes_ikke(&unread.typed).into()),
            Why::OutsideYears => Some(self.lest_ar_utenfor().into()),
            Why::DayMissing => Some(self.lest_dag_mangler().into()),
            Why::MonthMissing => Some(self.lest_maned_mangler().into()),
            Why::YearMissing => Some(self.lest_ar_mangler().into()),
            Why::OtherWeekday => Some(self.lest_ukedag().into()),
        };
        let mut all = told.trim_end().to_owned();
        for more in why.into_iter().chain(proposal.map(|value| self.lest_mener(value).into())) {
            if !all.is_empty() && !all.ends_with(['.', '?', '!']) {
                all.push('.');
            }
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(&more);
        }
        all
    }

    fn fault_value<'a>(&self, value: &'a FaultValue) -> Arg<'a> {
        match value {
            FaultValue::Text(text) => text.arg(),
            FaultValue::TextKey(key) => Arg::Text(self.text(key)),
            FaultValue::TextKeys(keys) => {
                let words: Vec<Cow<'_, str>> = keys.iter().map(|key| self.text(key)).collect();
                Arg::Text(self.list(&words).into())
            }
            FaultValue::Number(number) => Arg::Number(*number),
            FaultValue::Year(year) => Arg::Text(year.to_string().into()),
            FaultValue::Kroner(amount) => Arg::Text(self.kroner(amount).into()),
            FaultValue::Quantity(quantity) => Arg::Text(quantity.written().into()),
            FaultValue::ManYears(man_years) => Arg::Text(self.lest_arsverk(man_years.written()).into()),
            FaultValue::Percent(percent) => Arg::Text(self.lest_prosent(*percent).into()),
            FaultValue::Date(date) => Arg::Text(self.date(date).into()),
            FaultValue::Weekday(date) => Arg::Text(self.date_weekday(date).into()),
            FaultValue::Month(month) => Arg::Text(format::month_in_words(self.lang(), month).into()),
            FaultValue::Clock(time) => {
                Arg::Text(self.lest_klokke(crate::domain::clocks::reading::time::written(*time)).into())
            }
            FaultValue::Moment(at) => Arg::Text(self.moment(at).into()),
        }
    }

    /// An answer as it is read: a choice by its label, a number in its one spelling with its unit once; what was not
    /// read, as it was typed. Municipalities are numbers here; those who know their names put them in.
    pub fn answer(&self, kind: Kind, typed: &str, unit: &str) -> String {
        let typed = typed.trim();
        if typed.is_empty() {
            return String::new();
        }
        match kind {
            Kind::Check => self.ord_ja().to_owned(),
            Kind::Radio(choices) | Kind::Select(choices) => choices
                .iter()
                .find(|c| c.code == typed)
                .map_or_else(|| typed.to_owned(), |c| self.text(c.answer).into_owned()),
            Kind::Kroner => amount::read_yearly(typed).value().map_or_else(|| typed.to_owned(), |k| self.kroner(k)),
            Kind::Percent => written(kind, typed, unit).map_or_else(|| typed.to_owned(), |n| format!("{n}\u{a0}%")),
            Kind::ManYears => {
                quantity::man_years(typed).value().map_or_else(|| typed.to_owned(), |q| self.lest_arsverk(q.written()))
            }
            Kind::Measured { .. } => {
                let counted = ["antall", "antal", "tal"].iter().any(|count| unit.trim().eq_ignore_ascii_case(count));
                match written(kind, typed, unit) {
                    // «39 antall» says no more than «39».
                    Some(number) if counted || unit.trim().is_empty() => number,
                    Some(number) => format!("{number}\u{a0}{}", unit.trim()),
                    None => typed.to_owned(),
                }
            }
            _ => written(kind, typed, unit).unwrap_or_else(|| typed.to_owned()),
        }
    }
}
