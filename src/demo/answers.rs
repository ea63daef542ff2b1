//! A whole application, put together from an idea, a municipality and a seed.

use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};
use time::{Date, Duration};

use super::asked_now::as_asked_now;
use super::benefits::benefits;
use super::ideas::Idea;
use super::phrases as p;
use super::text::{Both, Slots, in_lang};
use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{AllAnswers, COOPERATING, Section, budget_cell, budget_sums};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::programme::goals::Phase;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::language::Lang;
use crate::i18n::format;

/// The applicant, as far as the answers know it.
pub(super) struct Applicant<'a> {
    pub name: &'a str,
    pub address: &'a str,
    pub population: i64,
    pub lang: Lang,
    pub sami: bool,
}

pub(super) struct Project<'a> {
    pub idea: &'a Idea,
    /// Which of the idea's two titles.
    pub title: usize,
    pub period: Period,
    /// When it is written.
    pub today: Date,
    pub followers: Vec<MunicipalityId>,
    /// Kroner; none for what the municipality's size suggests.
    pub amount: Option<i64>,
}

/// What is marked «eksempel» everywhere.
pub(super) const MARK: &str = "(eksempel)";

pub(super) struct Writer<'a> {
    pub(super) rng: &'a mut StdRng,
    pub(super) lang: Lang,
    slots: Slots,
    all: AllAnswers,
}

impl Writer<'_> {
    pub(super) fn say(&self, both: Both) -> String {
        self.slots.fill(in_lang(both, self.lang))
    }
    pub(super) fn one(&mut self, of: &[Both]) -> String {
        of.choose(self.rng).map(|both| self.slots.fill(in_lang(*both, self.lang))).unwrap_or_default()
    }
    pub(super) fn put(&mut self, section: Section, key: &str, value: impl Into<String>) {
        self.all.entry(section).or_default().fields.insert(key.to_owned(), value.into());
    }
    pub(super) fn put_one(&mut self, section: Section, key: &str, of: &[Both]) {
        let value = self.one(of);
        self.put(section, key, value);
    }
    pub(super) fn row(&mut self, section: Section, group: &str, fields: Vec<(&str, String)>) {
        let rows = self.all.entry(section).or_default().groups.entry(group.to_owned()).or_default();
        let fields = fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        rows.push(Row { id: format!("r{}", rows.len() + 1), fields });
    }
    /// An amount as one of the ways people write it.
    fn amount(&mut self, kroner: i64) -> String {
        match self.rng.random_range(0..4) {
            0 => kroner.to_string(),
            1 if kroner >= 1_000_000 && kroner % 100_000 == 0 => {
                format!(
                    "{} mill",
                    format!("{},{}", kroner / 1_000_000, kroner % 1_000_000 / 100_000).trim_end_matches(",0")
                )
            }
            _ => format::number(kroner).replace('\u{a0}', " "),
        }
    }
}

/// From the first month to the last.
fn project_time(rng: &mut StdRng, period: Period, today: Date) -> (YearMonth, YearMonth) {
    let soon = YearMonth::of(today.saturating_add(Duration::days(rng.random_range(150..330))));
    let earliest = (period.first_year, 1);
    let latest = (period.last_year - 1, 8);
    let (year, month) = (soon.year, i32::from(soon.month)).clamp(earliest, latest);
    let last = (period.last_year * 12 + 11).min(year * 12 + month - 1 + rng.random_range(20..60));
    let at = |months: i32| YearMonth {
        year: months.div_euclid(12),
        month: u8::try_from(months.rem_euclid(12) + 1).unwrap_or(12),
    };
    (at(year * 12 + month - 1), at(last))
}

pub(super) fn typed(month: YearMonth) -> String {
    format!("{:02}.{}", month.month, month.year)
}

pub(super) fn typed_day(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), u8::from(day.month()), day.year())
}

/// Answers to every question, without a fault.
pub(super) fn write(rng: &mut StdRng, applicant: &Applicant<'_>, project: &Project<'_>) -> AllAnswers {
    let idea = project.idea;
    let lang = applicant.lang;
    let (from, to) = project_time(rng, project.period, project.today);
    let years: Vec<i32> = (from.year..=to.year).collect();
    let concerned = (applicant.population * idea.share / 10_000).max(6);
    let slots = Slots::default()
        .with("kommune", format!("{} kommune", applicant.name))
        .with("tjeneste", in_lang(idea.service.name(), lang))
        .with("leder", in_lang(idea.service.leader(), lang))
        .with("Leder", in_lang(idea.service.leader(), lang))
        .with("antall", format::number(concerned))
        .with("ar", (to.year + 1).to_string())
        .with("tiltak", rng.random_range(3..40).to_string())
        .with("plan", format!("{}–{}", from.year, from.year + 3));
    let mut w = Writer { rng, lang, slots, all: AllAnswers::new() };
    about(&mut w, applicant, project, (from, to));
    need(&mut w, idea, concerned);
    activities(&mut w, &years);
    partners(&mut w, &project.followers);
    budget(&mut w, applicant, project.amount, &years);
    implementation(&mut w, idea, project.today, to);
    benefits(&mut w, applicant, idea, project.today, (from, to));
    let mut risks = p::RISKS.to_vec();
    risks.shuffle(w.rng);
    for (what, measure) in risks.into_iter().take(w.rng.random_range(2..=5)) {
        let mut rating = || ["lav", "middels", "middels", "hoy"].choose(w.rng).copied().unwrap_or("middels").to_owned();
        let (likely, serious) = (rating(), rating());
        let (what, measure) = (w.say(what), w.say(measure));
        w.row(
            Section::Risks,
            "risiko",
            vec![
                ("risiko-hva", what),
                ("risiko-sannsynlighet", likely),
                ("risiko-konsekvens", serious),
                ("risiko-tiltak", measure),
            ],
        );
    }
    as_asked_now(w.all)
}

fn about(w: &mut Writer<'_>, applicant: &Applicant<'_>, project: &Project<'_>, (from, to): (YearMonth, YearMonth)) {
    let idea = project.idea;
    let title = format!("{} {MARK}", w.say(idea.titles[project.title % 2]));
    let need = w.say(idea.need);
    let first_sentence = need.split_inclusive(". ").next().unwrap_or(&need).trim().to_owned();
    let plan = w.say(idea.plan);
    let plan = format!(
        "Vi vil {}{}.",
        plan.chars().next().map(|c| c.to_lowercase().to_string()).unwrap_or_default(),
        plan.chars().skip(1).collect::<String>()
    );
    let end = w.one(p::SUMMARY_ENDS);
    let mut summary = format!("{first_sentence} {plan}");
    if summary.chars().count() + end.chars().count() < 499 {
        summary = format!("{summary} {end}");
    }
    w.put(Section::About, "om-prosjekttittel", title);
    w.put(Section::About, "om-sammendrag", summary);
    w.put_one(Section::About, "om-kontaktrolle", p::CONTACT_ROLES);
    w.put(Section::About, "om-kontaktepost", format!("post.{}@example.org", applicant.address));
    let phase = w.rng.random_range(0..4_usize);
    let aim = w.rng.random_range(phase + 1..=4);
    w.put(Section::About, "om-fase-start", Phase::ALL[phase].code());
    w.put(Section::About, "om-fase-slutt", Phase::ALL[aim].code());
    w.put(Section::About, "om-periode-start", typed(from));
    w.put(Section::About, "om-periode-slutt", typed(to));
    if applicant.sami {
        let sami = w.say(p::SAMI);
        w.put(Section::About, "om-samisk", sami);
    }
}

fn need(w: &mut Writer<'_>, idea: &Idea, concerned: i64) {
    let need = [w.say(idea.need), w.one(p::LOCAL_FIGURES), w.one(p::CAUSES)].join("\n\n");
    w.put(Section::Need, "behov-beskrivelse", need);
    w.put_one(Section::Need, "behov-kunnskap", p::KNOWLEDGE);
    let similar = w.rng.random_range(0..3_usize);
    let earlier: Vec<&str> = p::EARLIER.choose_multiple(w.rng, similar).copied().collect();
    if earlier.is_empty() {
        w.put(Section::Need, "behov-lignende-ingen", "ja");
    }
    for name in earlier {
        let builds = w.rng.random_bool(0.7);
        let (relation, how) =
            if builds { ("bygger-pa", w.one(p::BUILDS_ON)) } else { ("skiller-seg", w.one(p::DIFFERS)) };
        w.row(
            Section::Need,
            "lignende",
            vec![
                ("behov-lignende-prosjekt", name.to_owned()),
                ("behov-lignende-forhold", relation.to_owned()),
                ("behov-lignende-hvordan", how),
            ],
        );
    }
    for (goal, weight) in ["delmaal-1", "delmaal-2", "delmaal-3"].into_iter().zip(idea.goals) {
        if weight > 0 {
            w.put(Section::SubGoals, goal, weight.to_string());
        }
    }
    let kind = if w.rng.random_bool(0.65) { "gjenbruk" } else { "ny" };
    w.put(Section::SubGoals, "nyskaping-type", kind);
    let who = w.say(idea.who);
    w.put(Section::TargetGroup, "malgruppe-hvem", who);
    w.put(Section::TargetGroup, "malgruppe-antall", concerned.to_string());
    w.put_one(Section::TargetGroup, "malgruppe-medvirkning", p::PARTICIPATION);
}

fn activities(w: &mut Writer<'_>, years: &[i32]) {
    let phase = |key: &str| {
        let code = w.all.get(&Section::About).map_or("", |a| a.get(key));
        Phase::from_code(code).map_or(0, |phase| usize::try_from(phase.number() - 1).unwrap_or(0))
    };
    let (from, to) = (phase("om-fase-start"), phase("om-fase-slutt"));
    for (i, year) in years.iter().enumerate() {
        let now = from + (to - from) * i / (years.len() - 1).max(1);
        let of = p::ACTIVITIES[now];
        let many = w.rng.random_range(1..=of.len());
        for (what, milestone) in of.choose_multiple(w.rng, many).copied().collect::<Vec<_>>() {
            let (what, milestone) = (w.say(what), w.say(milestone));
            w.row(
                Section::Activities,
                "aktivitet",
                vec![("aktivitet-hva", what), ("aktivitet-ar", year.to_string()), ("aktivitet-milepael", milestone)],
            );
        }
    }
}

fn partners(w: &mut Writer<'_>, followers: &[MunicipalityId]) {
    let many = [0, 1, 1, 2, 2, 3, 4].choose(w.rng).copied().unwrap_or(1);
    if many == 0 {
        w.put(Section::Partners, "partner-ingen", "ja");
    }
    for (name, kind, role, gives, after) in p::PARTNERS.choose_multiple(w.rng, many).copied().collect::<Vec<_>>() {
        let mut fields = vec![
            ("partner-navn", w.say(name)),
            ("partner-type", kind.to_owned()),
            ("partner-rolle", w.say(role)),
            ("partner-bidrag", w.say(gives)),
            ("partner-etter", w.say(after)),
        ];
        if kind == "bedrift" {
            fields.push(("partner-valg", "konkurranse".to_owned()));
        }
        w.row(Section::Partners, "partner", fields);
    }
    let followers: Vec<String> = followers.iter().map(ToString::to_string).collect();
    w.put(Section::Partners, "folge-kommuner", followers.join(","));
}

/// A joint project: the first following municipality applies together with the applicant, with a half of the municipalities'
/// own money. False where there is none of either.
pub(super) fn make_joint(all: &mut AllAnswers, period: Period, owner: &str) -> bool {
    let nothing = Answers::default();
    let sums = budget_sums(all.get(&Section::Budget).unwrap_or(&nothing), &period.years());
    let own = sums.rows.get("budsjett-egen-penger").copied().unwrap_or_default().get();
    let Some(partners) = all.get_mut(&Section::Partners) else { return false };
    let followers = partners.get("folge-kommuner").to_owned();
    let Some((first, others)) = followers.split_once(',').filter(|_| own >= 20_000) else { return false };
    let fields = [
        ("samarbeid-kommune", first.to_owned()),
        ("samarbeid-penger", (own / 2 / 1_000 * 1_000).to_string()),
        ("samarbeid-eier", owner.to_owned()),
    ];
    let fields = fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    partners.groups.insert(COOPERATING.to_owned(), vec![Row { id: "r1".to_owned(), fields }]);
    partners.fields.insert("folge-kommuner".to_owned(), others.to_owned());
    true
}

/// What a municipality of this size applies for: from 300 000 to 25 million, most near the middle of the scale.
fn proposed_amount(rng: &mut StdRng, population: i64) -> i64 {
    let most = (2_500_000 + population * 140).clamp(3_000_000, 25_000_000);
    // Steps of the same ratio: small amounts are as common as large ones.
    let steps = rng.random_range(0..=20_i64) + rng.random_range(0..=20_i64);
    let mut amount = 300_000_i64;
    for _ in 0..steps {
        amount += amount * 12 / 100;
    }
    amount.min(most) / 10_000 * 10_000
}

fn budget(w: &mut Writer<'_>, applicant: &Applicant<'_>, amount: Option<i64>, years: &[i32]) {
    let total = amount.unwrap_or_else(|| proposed_amount(w.rng, applicant.population));
    let weights: Vec<i64> = years.iter().map(|_| w.rng.random_range(60..=140)).collect();
    let all: i64 = weights.iter().sum();
    let others = w.rng.random_bool(0.2);
    let from_partners = w.rng.random_bool(0.25);
    let mut left = total;
    for (i, (year, weight)) in years.iter().zip(&weights).enumerate() {
        let applied = if i + 1 == years.len() { left } else { (total * weight / all) / 10_000 * 10_000 };
        left -= applied;
        let share =
            |rng: &mut StdRng, least: i64, most: i64| applied * rng.random_range(least..=most) / 100 / 1_000 * 1_000;
        let work = share(w.rng, 12, 40);
        let own = if w.rng.random_bool(0.6) { share(w.rng, 5, 25) } else { 0 };
        let other = if others { share(w.rng, 8, 20) } else { 0 };
        let partner = if from_partners { share(w.rng, 3, 10) } else { 0 };
        for (kind, kroner) in [
            ("budsjett-soknad", applied),
            ("budsjett-egen-arbeid", work),
            ("budsjett-egen-penger", own),
            ("budsjett-andre", other),
            ("budsjett-partnere", partner),
        ] {
            if kroner > 0 {
                let typed = w.amount(kroner);
                w.put(Section::Budget, &budget_cell(kind, *year), typed);
            }
        }
        let cost = applied + work + own + other + partner;
        let mut rest = cost;
        for (kind, least, most) in [
            ("budsjett-kost-tjenester", 4, 14),
            ("budsjett-kost-utstyr", 3, 18),
            ("budsjett-kost-opplaering", 3, 9),
            ("budsjett-kost-reise", 1, 4),
            ("budsjett-kost-evaluering", 2, 6),
            ("budsjett-kost-annet", 0, 3),
        ] {
            let kroner = cost * w.rng.random_range(least..=most) / 100 / 1_000 * 1_000;
            rest -= kroner;
            if kroner > 0 {
                let typed = w.amount(kroner);
                w.put(Section::Budget, &budget_cell(kind, *year), typed);
            }
        }
        let typed = w.amount(rest);
        w.put(Section::Budget, &budget_cell("budsjett-kost-lonn", *year), typed);
    }
    if others {
        w.put_one(Section::Budget, "budsjett-andre-hvem", p::OTHER_GRANTS);
    }
    w.put_one(Section::Budget, "budsjett-forklaring", p::BUDGET);
}

fn implementation(w: &mut Writer<'_>, idea: &Idea, today: Date, to: YearMonth) {
    let s = Section::Implementation;
    let (owner, leader) = (w.say(idea.service.owner()), w.say(idea.service.leader()));
    w.put(s, "impl-eier", owner);
    w.put_one(s, "impl-prosjektleder", p::PROJECT_LEADERS);
    w.put(s, "impl-linjeleder", leader);
    let man_years = format!("{},{}", w.rng.random_range(0..4), w.rng.random_range(2..10));
    w.put(s, "impl-arsverk", man_years);
    for (key, of) in [
        ("impl-arsverk-til", p::MAN_YEARS),
        ("impl-penger", p::MONEY),
        ("impl-kompetanse", p::COMPETENCE),
        ("impl-forankring-plan", p::PLANS),
        ("impl-drift-vilkar", p::CONDITIONS),
        ("impl-drift-budsjett", p::OPERATION_BUDGET),
        ("impl-opplaering", p::TRAINING),
        ("impl-spredning", p::SPREAD),
        ("impl-hindre", p::OBSTACLES),
    ] {
        w.put_one(s, key, of);
    }
    if idea.goals[2] == 0 && w.rng.random_bool(0.5) {
        let why = w.say(p::NO_TECHNOLOGY);
        w.put(s, "impl-teknologi-ikke-relevant", "ja");
        w.put(s, "impl-teknologi-hvorfor", why);
    } else {
        w.put_one(s, "impl-teknologi", p::TECHNOLOGY);
    }
    w.put(s, "impl-drift-nar", typed(to));
    let cost = w.rng.random_range(8..160) * 10_000;
    let cost = w.amount(cost);
    w.put(s, "impl-drift-kostnad", cost);
    let many = w.rng.random_range(1..=3);
    for body in p::BODIES.choose_multiple(w.rng, many).copied().collect::<Vec<_>>() {
        let on = today.saturating_sub(Duration::days(w.rng.random_range(9..120)));
        let case = if w.rng.random_bool(0.8) {
            format!("{}/{:02}", w.rng.random_range(3..90), on.year() % 100)
        } else {
            String::new()
        };
        let body = w.say(body);
        w.row(
            s,
            "forankring",
            vec![
                ("impl-forankring-hvor", body),
                ("impl-forankring-dato", typed_day(on)),
                ("impl-forankring-sak", case),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rand::SeedableRng;

    use super::super::asked_now::on_its_track;
    use super::super::ideas;
    use super::*;
    use crate::domain::application::form::{self, Context, complete};
    use crate::domain::programme::calls::ShortTrack;
    use crate::domain::values::money::Kroner;

    #[test]
    fn every_idea_completes_in_both_standards_on_any_day_with_a_year_left_and_at_any_size() {
        let period = Period { number: 1, first_year: 2027, last_year: 2031, open: true };
        let (own, follower) = (MunicipalityId(942_110_464), MunicipalityId(958_935_420));
        let mut seed = 0;
        for today in [
            time::macros::date!(2026 - 11 - 21),
            time::macros::date!(2028 - 02 - 29),
            time::macros::date!(2030 - 12 - 31),
        ] {
            for idea in ideas::all() {
                for (lang, population) in [(Lang::Nb, 400), (Lang::Nn, 9_000), (Lang::Nb, 700_000)] {
                    for title in 0..2 {
                        seed += 1;
                        let mut rng = StdRng::seed_from_u64(seed);
                        let applicant = Applicant {
                            name: "Nord-Aurdal",
                            address: "nord-aurdal",
                            population,
                            lang,
                            sami: seed % 5 == 0,
                        };
                        let project = Project { idea, title, period, today, followers: vec![follower], amount: None };
                        let written = write(&mut rng, &applicant, &project);
                        let mut context = Context {
                            period,
                            today,
                            municipality: own,
                            municipalities: BTreeSet::from([own, follower]),
                            min_amount: Kroner::new(150_000),
                            max_amount: Some(Kroner::new(30_000_000)),
                            short_track: None,
                        };
                        let all = on_its_track(written.clone(), &context, lang);
                        assert_eq!(all, written, "the full track asks for all that is written");
                        // However little the short track is for, whatever falls on it is whole there too.
                        let up_to = Kroner::new(25_000_000);
                        context.short_track = Some(ShortTrack { up_to, last_phase: Phase::Spreading });
                        let short = on_its_track(written, &context, lang);
                        assert!(form::track(&short, &context).is_short());
                        complete(&short, &context)
                            .unwrap_or_else(|faults| panic!("{lang:?} {today} {:?}: {faults:?}", idea.titles));
                        context.short_track = None;
                        let complete = complete(&all, &context)
                            .unwrap_or_else(|faults| panic!("{lang:?} {today} {:?}: {faults:?}", idea.titles));
                        let total = complete.budget.applied_total().get();
                        assert!((300_000..=25_000_000).contains(&total), "{total}");
                        assert!(complete.about.title.ends_with(MARK));
                        assert!((1..=8).contains(&complete.benefits.benefits.len()));
                        let values = all.values().flat_map(|a| {
                            a.fields.values().chain(a.groups.values().flatten().flat_map(|r| r.fields.values()))
                        });
                        for value in values {
                            assert!(!value.contains(['{', '}']), "{value}");
                        }
                    }
                }
            }
        }
    }
}
