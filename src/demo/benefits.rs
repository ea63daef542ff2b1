//! The usual_benefits-realisation plan: the idea's own benefit, and some that many projects have.

use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use time::{Date, Duration};

use super::answers::{Applicant, Writer, typed, typed_day};
use super::ideas::{Benefit, Idea, Service, Unit};
use super::phrases as p;
use super::text::{Slots, in_lang};
use super::usual_benefits::COMMON;
use crate::domain::application::form::Section;
use crate::domain::clocks::calendar::YearMonth;
use crate::i18n::format;

pub(super) fn benefits(
    w: &mut Writer<'_>,
    applicant: &Applicant<'_>,
    idea: &Idea,
    today: Date,
    time: (YearMonth, YearMonth),
) {
    let many = [0, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7].choose(w.rng).copied().unwrap_or(2);
    let common: Vec<Benefit> = COMMON.choose_multiple(w.rng, many).copied().collect();
    let own = idea.benefit;
    write_one(w, &own, applicant, idea.service, today, time, true);
    for benefit in &common {
        write_one(w, benefit, applicant, idea.service, today, time, false);
    }
    w.put_one(Section::Benefits, "gevinst-oppfolging", p::FOLLOW_UP);
}

/// A number in tenths as it is typed.
fn decimal(tenths: i64) -> String {
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{},{}", tenths / 10, tenths % 10) }
}

fn write_one(
    w: &mut Writer<'_>,
    benefit: &Benefit,
    applicant: &Applicant<'_>,
    service: Service,
    today: Date,
    (start, end): (YearMonth, YearMonth),
    must_be_measured: bool,
) {
    let rises = benefit.to > benefit.from;
    // Numbers of people and kroner follow the size of the municipality; shares and times do not.
    let size = match benefit.unit {
        Unit::Kroner => (applicant.population / 90).clamp(40, 1_500),
        Unit::Count | Unit::Hours if benefit.from >= 60 => (applicant.population / 90).clamp(30, 1_500),
        _ => 100,
    };
    let around = |rng: &mut StdRng, value: i64| value * size / 100 * rng.random_range(90..=110) / 100;
    let (mut from, mut to) = (around(w.rng, benefit.from), around(w.rng, benefit.to));
    if benefit.unit == Unit::Kroner {
        (from, to) = (from / 10_000 * 10_000, to / 10_000 * 10_000);
    }
    if benefit.unit == Unit::Percent {
        (from, to) = (from.min(100), to.min(98));
    }
    if rises && to <= from {
        to = from + 1;
    } else if !rises && to >= from {
        from = to + 1;
    }
    let shown = |value: i64| match benefit.unit {
        Unit::Score => decimal(value),
        _ => format::number(value),
    };
    let typed_value = |value: i64| match benefit.unit {
        Unit::Score => decimal(value),
        _ => value.to_string(),
    };
    let slots = Slots::default().with("fra", shown(from)).with("til", shown(to));
    let name = slots.fill(in_lang(benefit.name, w.lang));
    let measured = must_be_measured || benefit.from == 0 || w.rng.random_bool(0.8);
    // What is not measured yet has no number in its name.
    let name = if measured { name } else { format!("{}.", name.split(':').next().unwrap_or(&name)) };
    let owner = w.say(service.leader());
    let by = YearMonth { year: end.year + i32::from(w.rng.random_bool(0.4)), month: 12 };
    let mut fields = vec![
        ("gevinst-navn", name),
        ("gevinst-type", benefit.kind.to_owned()),
        ("gevinst-budsjett", benefit.bearer.to_owned()),
        ("gevinst-niva", benefit.level.to_owned()),
        ("gevinst-indikator", w.say(benefit.indicator)),
        ("gevinst-retning", if rises { "opp" } else { "ned" }.to_owned()),
        ("gevinst-enhet", w.say(benefit.unit.name()).to_lowercase()),
        ("gevinst-metode", w.one(p::METHODS)),
        ("gevinst-maal", typed_value(to)),
        ("gevinst-maaltid", typed(by)),
        ("gevinst-eier", owner),
        ("gevinst-forutsetninger", w.one(p::ASSUMPTIONS)),
        ("gevinst-risiko", w.one(p::GAIN_RISKS)),
        ("gevinst-ulemper", w.one(p::DISADVANTAGES)),
    ];
    if measured {
        let before = today.min(start.first_day()).saturating_sub(Duration::days(w.rng.random_range(40..300)));
        let month = YearMonth::of(before);
        fields.push(("gevinst-nullpunkt", typed_value(from)));
        fields.push(("gevinst-nullpunkt-dato", typed(month)));
        fields.push(("gevinst-nullpunkt-kilde", w.one(p::SOURCES)));
    } else {
        let due = start.first_day().saturating_sub(Duration::days(w.rng.random_range(20..50)));
        fields.push(("gevinst-nullpunkt-unntak", "ja".to_owned()));
        fields.push(("gevinst-nullpunkt-unntak-hvorfor", w.one(p::NOT_MEASURED)));
        fields.push(("gevinst-nullpunkt-unntak-dato", typed_day(due)));
    }
    w.row(Section::Benefits, "gevinst", fields);
}
