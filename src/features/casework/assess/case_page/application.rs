//! What the municipality sent, in short: its own words, the benefits, the budget, and facts about the municipality.

use askama::Template;

use super::super::case::Case;
use super::super::facts::SimilarLine;
use super::super::files;
use super::super::files::FileRead;
use crate::domain::application::answers::Answers;
use crate::domain::application::copying::says_what_it_builds_on;
use crate::domain::application::form::{AllAnswers, COOPERATING, Kind, Section, Track};
use crate::domain::application::similar::Relation;
use crate::domain::programme::goals::{Phase, SubGoal};
use crate::domain::values::money::Kroner;
use crate::i18n::Texts;
use crate::web::Page;

pub(super) struct Answer {
    pub label: String,
    pub lines: Vec<String>,
}

pub(super) struct BenefitLine {
    pub name: String,
    pub owner: String,
    pub baseline: String,
    pub target: String,
    pub by: String,
}

pub(super) struct BudgetLine {
    pub year: String,
    pub cost: String,
    pub applied: String,
    pub others: String,
}

#[derive(Template)]
#[template(path = "casework/assess/case/application.html")]
pub(super) struct ApplicationPart {
    t: &'static Texts,
    href: String,
    icons: String,
    summary: Vec<Answer>,
    benefits: Vec<BenefitLine>,
    budget: Vec<BudgetLine>,
    budget_sum: BudgetLine,
    operation: Option<String>,
    /// Less was asked of this one, and that it is no fault.
    short_track: Option<String>,
    files: Vec<FileRead>,
    facts: Vec<(String, String)>,
}

impl ApplicationPart {
    pub(super) fn of(page: &Page, case: &Case) -> ApplicationPart {
        let t = page.t;
        let latest = case.sent.first();
        ApplicationPart {
            t,
            href: case.href(),
            icons: page.asset("vendor/ikoner.svg").to_owned(),
            summary: latest.map(|s| summary(t, case, &s.answers)).unwrap_or_default(),
            benefits: latest.map(|s| benefits(t, s.answers.get(&Section::Benefits))).unwrap_or_default(),
            budget: case
                .budget
                .iter()
                .map(|y| budget_line(t, y.year.to_string(), y.cost, y.applied, y.others))
                .collect(),
            budget_sum: budget_line(
                t,
                t.ord_sum().to_owned(),
                case.budget.iter().map(|y| y.cost).sum(),
                case.budget.iter().map(|y| y.applied).sum(),
                case.budget.iter().map(|y| y.others).sum(),
            ),
            operation: latest.and_then(|s| operation(t, s.answers.get(&Section::Implementation))),
            short_track: short_track(t, case),
            files: files(t, case),
            facts: facts(t, case),
        }
    }
}

/// Those of what was sent last.
fn files(t: &'static Texts, case: &Case) -> Vec<FileRead> {
    let latest = case.sent.first().map_or(0, |s| s.number);
    let is_new = |id| latest > 1 && !case.files.iter().any(|(number, file)| *number == latest - 1 && file.id == id);
    let own = case.files.iter().filter(|(number, _)| *number == latest);
    own.map(|(_, file)| FileRead {
        new: is_new(file.id),
        section: Some(t.text(file.section.title_key()).into_owned()),
        ..files::read(t, case.app.id, file, case.unscanned)
    })
    .collect()
}

fn short_track(t: &Texts, case: &Case) -> Option<String> {
    let facts = &case.facts;
    Track::from_code(&facts.track).filter(|track| track.is_short())?;
    let phase = Phase::from_number(facts.short_track_last_phase?)?;
    Some(t.sak_kort_spor_tekst().belop(t.kroner(facts.short_track_up_to?)).fase(t.phase(&phase)))
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

fn summary(t: &Texts, case: &Case, all: &AllAnswers) -> Vec<Answer> {
    let nothing = Answers::default();
    let of = |section: Section| all.get(&section).unwrap_or(&nothing);
    let text = |label: &str, section: Section, key: &str| Answer {
        label: label.to_owned(),
        lines: paragraphs(of(section).get(key)),
    };
    let list = |label: &str, lines: Vec<String>| Answer { label: label.to_owned(), lines };
    let goals = case.facts.sub_goals.iter().filter_map(|n| SubGoal::from_number(*n));
    let weight =
        |goal: SubGoal| t.answer(Kind::Percent, of(Section::SubGoals).get(&format!("delmaal-{}", goal.number())), "");
    let phase = |n: Option<i32>| n.and_then(Phase::from_number).map(|p| t.phase(&p)).unwrap_or_default();
    let facts = &case.facts;
    // As long as what was sent says so.
    let similar = facts.similar.as_ref().map(|lines| lines.0.as_slice()).unwrap_or_default();
    let told_there = similar.iter().any(|line| line.answer == Relation::BuildsOn.code());
    let builds_on = facts
        .builds_on
        .as_ref()
        .filter(|_| !told_there)
        .zip(facts.builds_on_of.as_ref())
        .filter(|_| says_what_it_builds_on(all));
    let builds_on =
        builds_on.map(|(title, whose)| t.start_sak_bygger_verdi().tittel(title).kommune(whose)).into_iter().collect();
    let mut all = vec![
        text(t.sak_sok_kort(), Section::About, "om-sammendrag"),
        text(t.sak_sok_behov(), Section::Need, "behov-beskrivelse"),
        text(t.sak_sok_kunnskap(), Section::Need, "behov-kunnskap"),
        list(t.start_sak_bygger(), builds_on),
        list(t.lignende_sak(), similar.iter().filter_map(|line| alike(t, line)).collect()),
        list(t.ord_delmaal(), goals.map(|g| format!("{}: {} ({})", g.number(), t.sub_goal(&g), weight(g))).collect()),
        list(t.ord_fase(), vec![t.sak_sok_fase().fra(phase(case.facts.phase_from)).til(phase(case.facts.phase_to))]),
        text(t.sak_sok_malgruppe(), Section::TargetGroup, "malgruppe-hvem"),
        list(
            t.sak_sok_partnere(),
            of(Section::Partners)
                .rows("partner")
                .iter()
                .filter(|r| !r.is_empty())
                .map(|r| r.get("partner-navn").to_owned())
                .collect(),
        ),
        list(
            t.sak_sok_samarbeid(),
            of(Section::Partners)
                .rows(COOPERATING)
                .iter()
                .filter(|r| !r.is_empty())
                .map(|r| {
                    let id = r.get("samarbeid-kommune");
                    let name =
                        case.municipalities.iter().find(|m| m.id.to_string() == id).map_or(id, |m| m.name.as_str());
                    t.sak_samarbeid_linje()
                        .kommune(name)
                        .belop(t.answer(Kind::Kroner, r.get("samarbeid-penger"), ""))
                        .eier(r.get("samarbeid-eier"))
                })
                .collect(),
        ),
        list(t.sak_sok_folge(), case.facts.followers.clone()),
        list(
            t.sak_sok_forankring(),
            of(Section::Implementation)
                .rows("forankring")
                .iter()
                .filter(|r| !r.is_empty())
                .map(|r| {
                    let on = t.answer(Kind::Date, r.get("impl-forankring-dato"), "");
                    [r.get("impl-forankring-hvor"), on.as_str(), r.get("impl-forankring-sak")]
                        .into_iter()
                        .filter(|s| !s.is_empty())
                        .collect::<Vec<_>>()
                        .join(", ")
                })
                .collect(),
        ),
        text(t.sak_sok_eier(), Section::Implementation, "impl-eier"),
    ];
    all.retain(|a| !a.lines.is_empty());
    all
}

/// What the municipality has answered about a project like its own.
fn alike(t: &Texts, line: &SimilarLine) -> Option<String> {
    let whose = if line.whose.is_empty() { t.lignende_sak_ukjent() } else { line.whose.as_str() };
    Some(match Relation::from_code(&line.answer)? {
        Relation::BuildsOn => t.lignende_sak_bygger().tittel(&line.title).hvem(whose),
        Relation::Differs => t.lignende_sak_skiller().tittel(&line.title).hvem(whose).hvorfor(&line.why),
        Relation::NotAlike => t.lignende_sak_ikke().tittel(&line.title).hvem(whose),
    })
}

fn benefits(t: &Texts, answers: Option<&Answers>) -> Vec<BenefitLine> {
    let Some(answers) = answers else { return Vec::new() };
    answers
        .rows("gevinst")
        .iter()
        .filter(|r| !r.is_empty())
        .map(|r| {
            let unit = r.get("gevinst-enhet");
            let measured = |key: &str| t.answer(Kind::Measured { unit: "gevinst-enhet" }, r.get(key), unit);
            BenefitLine {
                name: r.get("gevinst-navn").to_owned(),
                owner: r.get("gevinst-eier").to_owned(),
                baseline: if r.get("gevinst-nullpunkt").is_empty() {
                    t.sak_nullpunkt_males(t.answer(Kind::Date, r.get("gevinst-nullpunkt-unntak-dato"), ""))
                } else {
                    measured("gevinst-nullpunkt")
                },
                target: measured("gevinst-maal"),
                by: t.answer(Kind::YearMonth, r.get("gevinst-maaltid"), ""),
            }
        })
        .collect()
}

fn budget_line(t: &Texts, year: String, cost: Kroner, applied: Kroner, others: Kroner) -> BudgetLine {
    BudgetLine { year, cost: t.number(cost), applied: t.number(applied), others: t.number(others) }
}

fn operation(t: &Texts, answers: Option<&Answers>) -> Option<String> {
    let answers = answers?;
    let cost = answers.get("impl-drift-kostnad");
    let (from, based_on) = (answers.get("impl-drift-nar"), answers.get("impl-drift-anslag"));
    (!cost.is_empty()).then(|| {
        let amount = t.answer(Kind::Kroner, cost, "");
        match from.is_empty() {
            // The short track asks for an estimate, and not from when.
            true => t.sak_drift_anslag().belop(amount).grunnlag(based_on),
            false => t.sak_drift().fra_maned(t.answer(Kind::YearMonth, from, "")).belop(amount),
        }
    })
}

fn facts(t: &Texts, case: &Case) -> Vec<(String, String)> {
    let f = &case.facts;
    let mut all = vec![
        (t.sak_fakta_folketall(f.population_year.to_string()), t.number(i64::from(f.population))),
        (t.ord_sentralitet().to_owned(), t.sak_fakta_sentralitet(f.centrality.to_string())),
        (t.ord_malform().to_owned(), t.language_decision(f.language_decision).to_owned()),
        (t.ord_fylke().to_owned(), f.fylke.clone()),
        (t.sak_fakta_tildelinger().to_owned(), f.earlier_awards.to_string()),
    ];
    if let Some(sami) = &f.sami_area {
        all.push((t.sak_fakta_samisk().to_owned(), sami.clone()));
    }
    if let Some(role) = f.submitter_role.as_ref().filter(|r| !r.is_empty()) {
        all.push((t.sak_fakta_innsender().to_owned(), role.clone()));
    }
    all
}
