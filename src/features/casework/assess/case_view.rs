use askama::Template;
use askama_web::WebTemplate;
use time::{Date, OffsetDateTime};

use super::answers;
use super::answers::Change;
use super::assessment_view::{Both, CriterionView, OutcomeChoice, YearView, both, criteria, outcomes, years};
use super::case::{Case, Outcome};
use super::form::AssessmentForm;
use super::{stage_color, stage_words};
use crate::domain::application::answers::Answers;
use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Stage;
use crate::domain::casework::assessment::{Score, weighted_mean_hundredths};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::programme::goals::{Phase, SubGoal};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::i18n::format::capital;
use crate::web::{MenuItem, Page, ShownFault, Visitor};

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

pub(super) struct Question {
    pub asked: String,
    pub due: String,
    pub text: String,
    pub sections: String,
    pub answered: Option<(String, String)>,
    /// When it was closed without an answer.
    pub closed: Option<String>,
}

pub(super) struct Happened {
    pub what: String,
    pub when: String,
    pub who: String,
}

pub(super) struct Person {
    pub id: String,
    pub name: String,
    pub has_it: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/case.html")]
pub(super) struct CasePage {
    page: Page,
    href: String,
    case: String,
    color: &'static str,
    status: &'static str,
    line: String,
    title: String,
    applied: String,
    deadline_label: String,
    deadline: String,
    caseworker: String,
    late: Option<String>,
    late_reason: Option<String>,
    returned: Option<String>,
    saved: bool,
    faults: Vec<ShownFault>,
    stale: Vec<Both>,
    summary: Vec<Answer>,
    benefits: Vec<BenefitLine>,
    budget: Vec<BudgetLine>,
    budget_sum: BudgetLine,
    operation: Option<String>,
    facts: Vec<(String, String)>,
    questions: Vec<Question>,
    changes: Vec<(String, Vec<Change>)>,
    history: Vec<Happened>,
    may_take: bool,
    may_end_wait: bool,
    /// The day to answer by, to change, for the one who may.
    new_due: Option<String>,
    /// The written standard of the letter, in words.
    standard: &'static str,
    caseworkers: Vec<Person>,
    may_assess: bool,
    may_approve: bool,
    decided: bool,
    started: bool,
    version: i32,
    progress: String,
    mean: Option<String>,
    criteria: Vec<CriterionView>,
    outcomes: Vec<OutcomeChoice>,
    /// Dismissal is among the outcomes to choose.
    may_dismiss: bool,
    /// All that is proposed, as saved.
    proposed: Option<String>,
    outcome: Option<&'static str>,
    years: Vec<YearView>,
    main_reason: String,
    shortfall_reason: String,
    conditions: String,
}

impl CasePage {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }

    pub(super) fn of(
        visitor: &Visitor,
        actor: &OfficeActor,
        case: &Case,
        outcome: Outcome,
        now: OffsetDateTime,
    ) -> CasePage {
        let t = visitor.texts();
        let saved = AssessmentForm::saved(t, &case.assessment.draft);
        let stale = if outcome.stale { both(t, visitor, case, outcome.form.as_ref(), &saved) } else { Vec::new() };
        let form = outcome.form.unwrap_or(saved);
        let faults = outcome.faults;
        let may_assess = case.may_assess(actor);
        let returned =
            case.assessment.returned_reason.clone().filter(|_| case.app.kind() == StageKind::UnderAssessment);
        let new_due = new_due(t, actor, case, outcome.due);
        let (deadline_label, deadline) = deadline(t, case, oslo_date(now));
        let latest = case.sent.first();
        let mut page = visitor.page(MenuItem::Cases);
        if may_assess {
            page = page.with_form("skjema");
        } else if new_due.is_some() {
            page = page.with_form("svarfrist");
        }
        let scored: Vec<(i32, Score)> =
            case.criteria.iter().filter_map(|c| Some((c.weight, form.score(&c.code)?))).collect();
        let done = case
            .criteria
            .iter()
            .filter(|c| form.score(&c.code).is_some() && !form.reason(&c.code).trim().is_empty())
            .count();
        let outcomes = outcomes(t, case, &form);
        let proposed: Kroner = case.assessment.draft.years.iter().map(|y| y.amount).sum();
        let example = if case.app.example { format!("{} · ", capital(t.ord_eksempel())) } else { String::new() };
        CasePage {
            href: format!("/saker/{}", case.app.id),
            case: case.receipt.case.to_string(),
            color: stage_color(case.app.kind(), returned.is_some(), case.facts.outcome),
            status: stage_words(t, case.app.kind(), returned.is_some(), case.facts.outcome),
            line: format!(
                "{example}{}",
                t.sak_linje()
                    .utlysning(visitor.lang.pick(&case.facts.call_title_nb, &case.facts.call_title_nn))
                    .saksnummer(case.receipt.case.to_string())
                    .mottatt_tidspunkt(t.moment(case.receipt.at))
            ),
            title: format!("{}: {}", t.web_kommune_navn(&case.facts.municipality), case.app.title),
            applied: t.kroner(case.receipt.applied_total),
            deadline_label,
            deadline,
            caseworker: match &case.facts.caseworker_name {
                Some(_) if case.app.caseworker() == Some(actor.actor.account) => t.sak_deg().to_owned(),
                Some(name) => name.clone(),
                None => t.status_sak_ny().to_owned(),
            },
            late: case.receipt.late.then(|| {
                t.sak_for_sent().mottatt_tidspunkt(t.moment(case.receipt.at)).frist(t.moment(case.facts.call_closes_at))
            }),
            late_reason: case.facts.late_reason.clone().filter(|_| case.receipt.late),
            returned,
            saved: outcome.saved,
            stale,
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
            facts: facts(t, case),
            questions: questions(t, case),
            changes: match case.sent.as_slice() {
                [after, before, ..] => answers::changes(t, &before.answers, &after.answers, &case.municipalities),
                _ => Vec::new(),
            },
            history: history(t, case),
            may_take: case.may_take(actor),
            new_due,
            may_end_wait: case.may_end_wait(actor, now),
            standard: t.standard(&case.standard()),
            caseworkers: case
                .caseworkers
                .iter()
                .map(|(id, name)| Person {
                    id: id.to_string(),
                    name: name.clone(),
                    has_it: case.app.caseworker() == Some(*id),
                })
                .collect(),
            may_assess,
            may_approve: case.may_approve(actor),
            decided: case.app.kind() == StageKind::Decided,
            started: case.assessment.version > 0,
            version: case.assessment.version,
            progress: t.sak_framdrift().ferdige(done).alle(case.criteria.len()),
            mean: weighted_mean_hundredths(scored.iter().copied()).map(hundredths),
            criteria: criteria(visitor, case, &form, &faults),
            may_dismiss: outcomes.iter().any(|o| o.code == stages::Outcome::Dismissed.code()),
            proposed: (!proposed.is_zero()).then(|| t.kroner(proposed)),
            outcomes,
            outcome: stages::Outcome::from_code(&form.outcome).map(|o| t.outcome(&o)),
            years: years(t, case, &form, &faults),
            main_reason: form.main_reason,
            shortfall_reason: form.shortfall_reason,
            conditions: form.conditions,
            faults,
            page,
        }
    }
}

/// 375 is «3,75».
fn hundredths(n: i64) -> String {
    format!("{},{:02}", n / 100, n % 100)
}

/// The day to answer by in its field: as typed, or as it is.
fn new_due(t: &Texts, actor: &OfficeActor, case: &Case, typed: Option<String>) -> Option<String> {
    match &case.app.stage {
        Stage::AwaitingInformation { due, .. } if case.may_move_deadline(actor) => {
            Some(typed.unwrap_or_else(|| t.date_table(oslo_date(*due))))
        }
        _ => None,
    }
}

fn deadline(t: &Texts, case: &Case, today: Date) -> (String, String) {
    match &case.app.stage {
        Stage::AwaitingInformation { due, .. } => {
            let due = oslo_date(*due);
            let until = format!("{} ({})", t.date(due), t.days_left(today, due));
            let overdue = t.overdue(&case.facts.decision(), today);
            (t.sak_svarfrist().to_owned(), overdue.map_or(until.clone(), |overdue| format!("{until}. {overdue}")))
        }
        Stage::Decided { at, .. } => (t.ord_vedtak().to_owned(), t.date(oslo_date(*at))),
        Stage::Withdrawn { at, .. } => (t.status_sak_trukket().to_owned(), t.date(oslo_date(*at))),
        _ => {
            let day = case.facts.decision();
            let left = t.days_left(today, day.deadline());
            let left = match day.moved {
                Some((to, _)) => t.frister_flyttet().igjen(left).dato(t.date(to)),
                None => left,
            };
            (t.sak_frist_vedtak().to_owned(), format!("{} ({left})", t.date(day.deadline())))
        }
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

fn summary(t: &Texts, case: &Case, all: &crate::domain::application::form::AllAnswers) -> Vec<Answer> {
    let nothing = Answers::default();
    let of = |section: Section| all.get(&section).unwrap_or(&nothing);
    let text = |label: &str, section: Section, key: &str| Answer {
        label: label.to_owned(),
        lines: paragraphs(of(section).get(key)),
    };
    let list = |label: &str, lines: Vec<String>| Answer { label: label.to_owned(), lines };
    let goals = case.facts.sub_goals.iter().filter_map(|n| SubGoal::from_number(*n));
    let weight = |goal: SubGoal| of(Section::SubGoals).get(&format!("delmaal-{}", goal.number())).to_owned();
    let phase = |n: Option<i32>| n.and_then(Phase::from_number).map(|p| t.phase(&p)).unwrap_or_default();
    let mut all = vec![
        text(t.sak_sok_kort(), Section::About, "om-sammendrag"),
        text(t.sak_sok_behov(), Section::Need, "behov-beskrivelse"),
        text(t.sak_sok_kunnskap(), Section::Need, "behov-kunnskap"),
        list(
            t.ord_delmaal(),
            goals.map(|g| format!("{}: {} ({}\u{a0}%)", g.number(), t.sub_goal(&g), weight(g))).collect(),
        ),
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
        list(t.sak_sok_folge(), case.facts.followers.clone()),
        list(
            t.sak_sok_forankring(),
            of(Section::Implementation)
                .rows("forankring")
                .iter()
                .filter(|r| !r.is_empty())
                .map(|r| {
                    [r.get("impl-forankring-hvor"), r.get("impl-forankring-dato"), r.get("impl-forankring-sak")]
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

fn benefits(t: &Texts, answers: Option<&Answers>) -> Vec<BenefitLine> {
    let Some(answers) = answers else { return Vec::new() };
    answers
        .rows("gevinst")
        .iter()
        .filter(|r| !r.is_empty())
        .map(|r| {
            let unit = r.get("gevinst-enhet");
            // «39 antall» says no more than «39».
            let with_unit = |value: &str| {
                if ["antall", "antal", "tal"].iter().any(|count| unit.eq_ignore_ascii_case(count)) {
                    value.to_owned()
                } else {
                    format!("{value} {unit}")
                }
            };
            BenefitLine {
                name: r.get("gevinst-navn").to_owned(),
                owner: r.get("gevinst-eier").to_owned(),
                baseline: if r.get("gevinst-nullpunkt").is_empty() {
                    t.sak_nullpunkt_males(r.get("gevinst-nullpunkt-unntak-dato"))
                } else {
                    with_unit(r.get("gevinst-nullpunkt"))
                },
                target: with_unit(r.get("gevinst-maal")),
                by: r.get("gevinst-maaltid").to_owned(),
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
    (!cost.is_empty()).then(|| {
        let cost = Kroner::parse(cost).map_or_else(|_| cost.to_owned(), |k| t.kroner(k));
        t.sak_drift().fra_maned(answers.get("impl-drift-nar")).belop(cost)
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

fn questions(t: &Texts, case: &Case) -> Vec<Question> {
    case.requests
        .iter()
        .map(|r| Question {
            asked: t.moment(r.asked_at),
            due: t.date(oslo_date(r.due_at)),
            text: r.question.clone(),
            sections: t.list(&r.sections.iter().map(|s| t.text(s.title_key())).collect::<Vec<_>>()),
            // A draft of an answer is the municipality's own.
            answered: r.answered_at.map(|at| (t.moment(at), r.answer.clone().unwrap_or_default())),
            closed: r.closed_at.map(|at| t.moment(at)),
        })
        .collect()
}

fn history(t: &Texts, case: &Case) -> Vec<Happened> {
    case.events
        .iter()
        .filter_map(|e| {
            Some(Happened {
                what: t.event(e.event.as_ref()?).into_owned(),
                when: t.moment(e.at),
                who: match &e.place {
                    Some(place) if e.role != "system" => format!("{} · {place}", t.role_code(&e.role)),
                    _ => t.role_code(&e.role).to_owned(),
                },
            })
        })
        .collect()
}
