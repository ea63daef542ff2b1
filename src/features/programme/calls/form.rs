//! A call as typed, field by field, and what it means.

use std::collections::BTreeMap;

use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::{at_oslo_as_typed, oslo};
use crate::domain::clocks::reading;
use crate::domain::programme::amending::CallAmendment;
use crate::domain::programme::calls::{AWARD_RULES, Call, PublishFault, ShortTrack};
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::goals::Phase;
use crate::domain::values::ids::CriteriaSetId;
use crate::domain::values::language::Bilingual;
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::amount;
use crate::i18n::call_changes::rule_letter;
use crate::i18n::{Texts, format};
use crate::store::programme::calls::CallTerms;
use crate::web::faults::{of_field, read_amount, read_date, read_percent, read_time, too_long};
use crate::web::{ShownFault, Typed};

/// The longest title, and the longest of the other texts.
const LONGEST_TITLE: usize = 200;
const LONGEST: usize = 10_000;

/// What stands in the form, by the fields' names; a field's name is its id.
#[derive(Debug, Clone, Default)]
pub(super) struct CallTyped(BTreeMap<String, String>);

impl CallTyped {
    pub(super) fn of_typed(typed: &Typed) -> CallTyped {
        CallTyped(typed.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect())
    }

    pub(super) fn of_call(call: &Call, criteria: &[Criterion]) -> CallTyped {
        let mut form = CallTyped::default();
        let mut put = |name: &str, value: String| form.0.insert(name.to_owned(), value);
        for lang in Lang::ALL {
            let code = lang.code();
            put(&format!("tittel-{code}"), call.title.in_lang(lang).to_owned());
            put(&format!("kort-{code}"), call.summary.in_lang(lang).to_owned());
            for (part, rule) in (1..).zip(&call.rules) {
                put(&format!("regel-{part}-{code}"), rule.in_lang(lang).to_owned());
            }
        }
        for (name, at) in [("apner", call.opens_at), ("stenger", call.closes_at)] {
            let at = oslo(at);
            put(&format!("{name}-dato"), format::date_table(at.date()));
            put(&format!("{name}-kl"), reading::time::written(at.time()));
        }
        put("vedtak-dato", format::date_table(call.expected_decision_on));
        put("periode", call.period.number.to_string());
        put("minst", format::number(call.min_amount));
        put("mest", call.max_amount.map(format::number).unwrap_or_default());
        put("kort-spor-belop", call.short_track.map(|short| format::number(short.up_to)).unwrap_or_default());
        put("kort-spor-fase", call.short_track.map(|short| short.last_phase.code().to_owned()).unwrap_or_default());
        for c in criteria {
            put(&format!("vekt-{}", c.code), c.weight.to_string());
        }
        form
    }

    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// A moment shown to the minute and not changed is the same moment, also when it has seconds.
    pub(super) fn kept(&self, name: &str, was: OffsetDateTime, read: OffsetDateTime) -> OffsetDateTime {
        let at = oslo(was);
        let shown = at.date().with_hms(at.hour(), at.minute(), 0);
        let typed_date = reading::date::read(self.get(&format!("{name}-dato"))).value();
        let typed_time = reading::time::read(self.get(&format!("{name}-kl"))).value();
        let typed = typed_date.zip(typed_time).map(|(date, time)| date.with_time(time));
        if shown.ok() == typed { was } else { read }
    }

    /// The fields that are answers, to be sent along by a page in between.
    pub(super) fn answers(&self) -> Vec<(String, String)> {
        let steers = |name: &str| {
            (name.starts_with('_') && !name.starts_with("_kriterium."))
                || ["versjon", "handling", "steg"].contains(&name)
        };
        self.0.iter().filter(|(name, _)| !steers(name)).map(|(n, v)| (n.clone(), v.clone())).collect()
    }

    fn both(&self, name: &str) -> Bilingual {
        Bilingual { nb: self.get(&format!("{name}-nb")).to_owned(), nn: self.get(&format!("{name}-nn")).to_owned() }
    }

    /// The names of the fields whose text is not the same in `other`: what two people have both changed.
    pub(super) fn differing(&self, other: &CallTyped) -> Vec<String> {
        other
            .0
            .iter()
            .filter(|(name, value)| self.0.get(*name).is_some_and(|mine| mine.trim() != value.trim()))
            .map(|(n, _)| n.clone())
            .collect()
    }
}

/// Reads a form, collecting every fault.
pub(super) struct Reader<'a> {
    t: &'a Texts,
    typed: &'a CallTyped,
    pub(super) faults: Vec<ShownFault>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(t: &'a Texts, typed: &'a CallTyped) -> Reader<'a> {
        Reader { t, typed, faults: Vec::new() }
    }
    fn refuse(&mut self, field: impl Into<String>, text: impl Into<String>) {
        self.faults.push(ShownFault::new(field, text));
    }
    fn refuse_named(&mut self, field: &str, text: &str) {
        self.faults.push(of_field(self.t, field, text));
    }

    fn text(&mut self, name: &str, longest: usize) -> Bilingual {
        let both = self.typed.both(name);
        for lang in Lang::ALL {
            let length = both.in_lang(lang).chars().count();
            if length > longest {
                self.faults.push(too_long(self.t, format!("{name}-{}", lang.code()), length, longest));
            }
        }
        both
    }
    fn rules(&mut self) -> [Bilingual; 5] {
        [1, 2, 3, 4, 5].map(|part| self.text(&format!("regel-{part}"), LONGEST))
    }
    fn date(&mut self, field: &str) -> Option<Date> {
        read_date(self.t, self.typed.get(field)).map_err(|text| self.refuse_named(field, &text)).ok()
    }
    fn moment(&mut self, name: &str) -> Option<OffsetDateTime> {
        let date = self.date(&format!("{name}-dato"));
        let field = format!("{name}-kl");
        let time = read_time(self.t, self.typed.get(&field)).map_err(|text| self.refuse_named(&field, &text)).ok();
        let (date, time) = (date?, time?);
        at_oslo_as_typed(date, time)
            .map_err(|shown| {
                let (typed, shown) = (reading::time::written(time), reading::time::written(shown));
                self.refuse(field, self.t.utlysninger_feil_sommertid().klokka(typed).forslag(shown));
            })
            .ok()
    }
    fn amount(&mut self, field: &str) -> Option<Kroner> {
        let typed = self.typed.get(field);
        read_amount(self.t, typed, amount::read(typed)).map_err(|text| self.refuse_named(field, &text)).ok()
    }

    /// The weights in the criteria's order; they sum to 100.
    pub(super) fn weights(&mut self, criteria: &[Criterion], lang: Lang) -> Option<Vec<i32>> {
        let before = self.faults.len();
        let weights: Vec<i32> = criteria
            .iter()
            .map(|c| {
                let field = format!("vekt-{}", c.code);
                let told = self.t.utlysninger_feil_vekt(c.name.in_lang(lang));
                let weight = read_percent(self.t, self.typed.get(&field), 1..=100, &told);
                let weight = weight.map_err(|text| self.refuse(field, text)).unwrap_or_default();
                i32::try_from(weight).unwrap_or_default()
            })
            .collect();
        let sum: i32 = weights.iter().sum();
        if self.faults.len() == before
            && sum != 100
            && let Some(first) = criteria.first()
        {
            self.refuse(format!("vekt-{}", first.code), self.t.utlysninger_feil_vekter(sum));
        }
        (self.faults.len() == before).then_some(weights)
    }

    /// Everything of a draft but the criteria's weights.
    pub(super) fn terms(&mut self, periods: &[i32], criteria_set: CriteriaSetId) -> Option<CallTerms> {
        let (title, summary, rules) = (self.text("tittel", LONGEST_TITLE), self.text("kort", LONGEST), self.rules());
        let period = self.typed.get("periode").parse::<i32>().ok().filter(|p| periods.contains(p));
        if period.is_none() {
            self.refuse("periode", self.t.feil_valg_ukjent());
        }
        let opens_at = self.moment("apner");
        let closes_at = self.moment("stenger");
        if let (Some(opens), Some(closes)) = (opens_at, closes_at)
            && closes <= opens
        {
            self.refuse("stenger-dato", self.t.utlysninger_feil_rekkefolge());
        }
        let expected_decision_on = self.date("vedtak-dato");
        self.after_deadline(closes_at, expected_decision_on);
        let min_amount = self.amount("minst");
        let max_amount = if self.typed.get("mest").trim().is_empty() { None } else { Some(self.amount("mest")) };
        if let (Some(min), Some(Some(max))) = (min_amount, max_amount)
            && max < min
        {
            self.refuse("mest", self.t.utlysninger_feil_mest(self.t.kroner(min)));
        }
        let short_track = self.short_track();
        Some(CallTerms {
            period: period?,
            title,
            summary,
            opens_at: opens_at?,
            closes_at: closes_at?,
            expected_decision_on: expected_decision_on?,
            min_amount: min_amount?,
            max_amount: max_amount.flatten(),
            short_track: short_track?,
            criteria_set,
            rules,
        })
    }

    /// Both fields, or none of them: without them everybody answers everything.
    fn short_track(&mut self) -> Option<Option<ShortTrack>> {
        let (amount, phase) = (self.typed.get("kort-spor-belop").trim(), self.typed.get("kort-spor-fase"));
        match (amount.is_empty(), Phase::from_code(phase)) {
            (true, None) => Some(None),
            (true, Some(_)) => {
                self.refuse("kort-spor-belop", self.t.utlysninger_feil_kort_spor_belop());
                None
            }
            (false, None) => {
                self.refuse("kort-spor-fase", self.t.utlysninger_feil_kort_spor_fase());
                None
            }
            (false, Some(last_phase)) => {
                self.amount("kort-spor-belop").map(|up_to| Some(ShortTrack { up_to, last_phase }))
            }
        }
    }

    /// What may change in a published call.
    pub(super) fn amendment(&mut self) -> Option<CallAmendment> {
        let (title, summary, rules) = (self.text("tittel", LONGEST_TITLE), self.text("kort", LONGEST), self.rules());
        let closes_at = self.moment("stenger");
        let expected_decision_on = self.date("vedtak-dato");
        self.after_deadline(closes_at, expected_decision_on);
        Some(CallAmendment {
            title,
            summary,
            closes_at: closes_at?,
            expected_decision_on: expected_decision_on?,
            rules,
            weights: None,
        })
    }

    fn after_deadline(&mut self, closes_at: Option<OffsetDateTime>, expected: Option<Date>) {
        if let (Some(closes), Some(expected)) = (closes_at, expected)
            && expected <= oslo(closes).date()
        {
            self.refuse("vedtak-dato", self.t.utlysninger_feil_vedtak());
        }
    }
}

/// Where a fault leads that no field of the call can mend.
pub(super) const OFFICES: &str = "/hjelp#embeter";

/// What keeps a call from being published, linked to its field.
pub(super) fn say(t: &Texts, fault: PublishFault) -> ShownFault {
    let in_lang = |lang: Lang| t.standard(&lang);
    match fault {
        PublishFault::NotADraft => ShownFault::new("tittel-nb", t.utlysninger_feil_ikke_utkast()),
        PublishFault::TitleMissing(lang) => {
            ShownFault::new(format!("tittel-{}", lang.code()), t.utlysninger_feil_tittel(in_lang(lang)))
        }
        PublishFault::SummaryMissing(lang) => {
            ShownFault::new(format!("kort-{}", lang.code()), t.utlysninger_feil_kort(in_lang(lang)))
        }
        PublishFault::RuleMissing(part, lang) => ShownFault::new(
            format!("regel-{part}-{}", lang.code()),
            t.utlysninger_feil_regel().del(rule_letter(part)).navn(t.rule_part(part)).malform(in_lang(lang)),
        ),
        PublishFault::LateRuleMissing(lang) => ShownFault::new(
            format!("regel-{AWARD_RULES}-{}", lang.code()),
            t.utlysninger_feil_for_sent()
                .del(rule_letter(AWARD_RULES))
                .navn(t.rule_part(AWARD_RULES))
                .regel(Texts::of(lang).regelverk_3_for_sent())
                .malform(in_lang(lang)),
        ),
        PublishFault::ClosesInThePast => ShownFault::new("stenger-dato", t.utlysninger_feil_fortid()),
        PublishFault::WeightsDoNotSum(sum) => ShownFault::new("vekt-behov", t.utlysninger_feil_vekter(sum)),
        PublishFault::PeriodClosed => ShownFault::new("periode", t.utlysninger_feil_periode()),
        PublishFault::OfficesUnreachable(offices) => {
            ShownFault::new(OFFICES, t.utlysninger_feil_kontakt().antall(offices.len()).embeter(t.list(&offices)))
        }
    }
}
