//! An application's way through the stages, one deed after the other, each through the store and its permit.

use std::collections::BTreeSet;

use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use time::macros::time;
use time::{Duration, OffsetDateTime};

use super::failed::Failed;
use super::partners;
use super::people::Staff;
use super::phrases;
use super::reasons as r;
use super::text::{Both, Slots, in_lang};
use crate::domain::application::form::{AllAnswers, Context, Section, complete};
use crate::domain::casework::assessment::{DraftAssessment, Score};
use crate::domain::clocks::calendar::{at_oslo, oslo_date};
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::people::policy;
use crate::domain::people::policy::{
    AnswerInformationRequest, Assess, ChangeAnswers, ConfirmLetter, SaveSection, StartApplication, Submit, Withdraw,
};
use crate::domain::programme::calls::Call;
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::{ApplicationId, MunicipalityId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::domain::values::money::YearAmount;
use crate::domain::values::stages::Outcome;
use crate::domain::values::stages::StageKind;
use crate::store::Tx;
use crate::store::application::applications;
use crate::store::application::sections;
use crate::store::application::sections::{Saved, SectionSave};
use crate::store::application::submissions;
use crate::store::application::submissions::Sending;
use crate::store::casework::assessments;
use crate::store::casework::assessments::SavedAssessment;
use crate::store::casework::cases;
use crate::store::decision::decisions;

/// How far an application comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Some sections, some of them with faults.
    Draft,
    /// Whole, but not sent.
    ReadyDraft,
    Submitted,
    Late,
    /// Just taken, or half of it scored.
    Taken,
    HalfScored,
    Awaiting,
    Answered,
    Recommended,
    SentBack,
    Granted,
    Partly,
    Rejected,
    Dismissed,
    Withdrawn,
}

impl Fate {
    pub(super) fn is_late(self) -> bool {
        matches!(self, Fate::Late | Fate::Dismissed)
    }
    pub(super) fn is_draft(self) -> bool {
        matches!(self, Fate::Draft | Fate::ReadyDraft)
    }
}

/// What the deeds are done against; the same for all applications of a call.
pub(super) struct World<'a> {
    pub call: &'a Call,
    pub criteria: &'a [Criterion],
    pub periods: &'a [Period],
    pub municipalities: &'a BTreeSet<MunicipalityId>,
}

impl World<'_> {
    pub(super) fn context(&self, municipality: MunicipalityId, at: OffsetDateTime) -> Context {
        Context {
            period: self.call.period,
            today: oslo_date(at),
            municipality,
            municipalities: self.municipalities.clone(),
            min_amount: self.call.min_amount,
            max_amount: self.call.max_amount,
            short_track: self.call.short_track,
        }
    }
}

fn one(rng: &mut StdRng, of: &[Both], lang: Lang) -> String {
    of.choose(rng).map(|both| Slots::default().fill(in_lang(*both, lang))).unwrap_or_default()
}

fn wrong(what: &str) -> Failed {
    Failed::Demo(what.to_owned())
}

async fn save_section(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    id: ApplicationId,
    (section, answers): (Section, &crate::domain::application::answers::Answers),
    finished: bool,
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let app = applications::lock_own(tx, actor, id).await?;
    let permit = policy::may::<SaveSection>(&actor.actor, app.kind())?;
    let save = SectionSave { section: section.code(), answers, finished, opened_with: 0 };
    let title = (section == Section::About).then(|| answers.get("om-prosjekttittel"));
    match sections::save_section(tx, &permit, actor, &app, &save, title, at).await? {
        Saved::Saved { .. } => Ok(()),
        Saved::Stale(_) => Err(wrong("a section was saved twice")),
    }
}

/// A draft with some of its answers: the first sections whole, the last one begun.
pub(super) async fn draft(
    tx: &mut Tx,
    rng: &mut StdRng,
    actor: &MunicipalityActor,
    (call, lang): (&Call, Lang),
    answers: &AllAnswers,
    whole: bool,
    at: OffsetDateTime,
) -> Result<ApplicationId, Failed> {
    let permit = policy::may_always::<StartApplication>(&actor.actor)?;
    let id = applications::start(tx, permit, actor, call.id, lang, true, at).await?;
    let upto = if whole { Section::ALL.len() } else { rng.random_range(1..Section::ALL.len()) };
    let mut when = at;
    for (i, (section, all)) in answers.iter().take(upto).enumerate() {
        when += Duration::minutes(rng.random_range(4..40));
        let mut all = all.clone();
        let last = !whole && i + 1 == upto;
        if last {
            spoil(rng, *section, &mut all);
        }
        save_section(tx, actor, id, (*section, &all), !last, when).await?;
    }
    Ok(id)
}

/// What people do in a section they are not done with.
fn spoil(rng: &mut StdRng, section: Section, answers: &mut crate::domain::application::answers::Answers) {
    match section {
        Section::Budget => {
            if let Some(cell) = answers.fields.iter_mut().find(|(key, _)| key.starts_with("budsjett-kost-lonn")) {
                *cell.1 = "ca. 1,2 mill.".to_owned();
            }
        }
        Section::Benefits => {
            for row in answers.groups.values_mut().flatten() {
                row.fields.remove("gevinst-nullpunkt");
            }
        }
        Section::SubGoals => {
            answers.fields.insert("delmaal-1".to_owned(), "40".to_owned());
        }
        _ => {
            let keys: Vec<String> = answers.fields.keys().filter(|k| *k != "om-prosjekttittel").cloned().collect();
            if let Some(key) = keys.choose(rng) {
                answers.fields.remove(key);
            }
        }
    }
}

pub(super) async fn submit(
    tx: &mut Tx,
    rng: &mut StdRng,
    actor: &MunicipalityActor,
    world: &World<'_>,
    (id, answers, lang): (ApplicationId, &AllAnswers, Lang),
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let app = applications::lock_own_to_send(tx, actor, id).await?;
    let complete = complete(answers, &world.context(actor.municipality, at))
        .map_err(|faults| Failed::Demo(format!("the answers have faults: {faults:?}")))?;
    let late_reason = if world.call.is_late(at) { one(rng, phrases::LATE, lang) } else { String::new() };
    let sending = Sending {
        complete: &complete,
        answers,
        late_reason: &late_reason,
        submitter_role: "Kommunedirektør",
        language: lang,
        words_to_read: crate::i18n::Texts::of(lang).words_of_form(answers, complete.track),
    };
    let permit = policy::may::<Submit>(&actor.actor, app.kind())?;
    submissions::submit(tx, permit, actor, app, &sending, at).await?;
    Ok(())
}

/// Everything after the municipality has sent.
pub(super) struct Case<'a> {
    pub id: ApplicationId,
    pub fate: Fate,
    pub lang: Lang,
    pub sender: &'a MunicipalityActor,
    pub answers: &'a AllAnswers,
}

/// Does all that has happened to the case so far. `times` holds eight moments in order.
pub(super) async fn go(
    tx: &mut Tx,
    rng: &mut StdRng,
    staff: &Staff,
    world: &World<'_>,
    case: &Case<'_>,
    times: &[OffsetDateTime; 8],
) -> Result<(), Failed> {
    let (id, fate) = (case.id, case.fate);
    if fate.is_draft() || matches!(fate, Fate::Submitted | Fate::Late) {
        return Ok(());
    }
    if fate == Fate::Withdrawn && rng.random_bool(0.5) {
        return withdraw(tx, case, times[1]).await;
    }
    let who = staff.caseworkers.choose(rng).ok_or_else(|| wrong("an office without caseworkers"))?;
    if rng.random_bool(0.4) {
        let opened = applications::lock_case(tx, &staff.leader, id).await?.version;
        cases::assign(tx, &staff.leader, (id, opened), who.actor.account, times[0]).await?;
    } else {
        cases::take(tx, who, id, times[0]).await?;
    }
    match fate {
        Fate::Taken => return Ok(()),
        Fate::HalfScored => return assess(tx, rng, who, world, case, None, times[1]).await,
        Fate::Withdrawn => return withdraw(tx, case, times[1]).await,
        Fate::Awaiting => {
            assess(tx, rng, who, world, case, None, times[1]).await?;
            // The last of the moments: the answer is not overdue.
            return ask(tx, rng, who, case, times[7]).await.map(drop);
        }
        Fate::Answered => {
            let question = ask(tx, rng, who, case, times[1]).await?;
            return answer(tx, rng, world, case, question, times[3]).await;
        }
        _ => {}
    }
    if !fate.is_late() && rng.random_bool(0.25) {
        let question = ask(tx, rng, who, case, times[1]).await?;
        answer(tx, rng, world, case, question, times[2]).await?;
    }
    let outcome = match fate {
        Fate::Granted => Outcome::Granted,
        Fate::Partly => Outcome::PartlyGranted,
        Fate::Rejected => Outcome::Rejected,
        Fate::Dismissed => Outcome::Dismissed,
        _ => [Outcome::Granted, Outcome::Granted, Outcome::PartlyGranted, Outcome::Rejected]
            .choose(rng)
            .copied()
            .unwrap_or(Outcome::Granted),
    };
    assess(tx, rng, who, world, case, Some(outcome), times[4]).await?;
    recommend(tx, who, world, id, times[5]).await?;
    match fate {
        Fate::Recommended => Ok(()),
        Fate::SentBack => {
            let why = one(rng, r::SENT_BACK, case.lang);
            let opened = applications::lock_case(tx, &staff.approver, id).await?.version;
            cases::send_back(tx, &staff.approver, id, opened, &why, times[6]).await?;
            Ok(())
        }
        _ => {
            let opened = applications::lock_case(tx, &staff.approver, id).await?.version;
            decisions::approve(tx, &staff.approver, id, opened, crate::letters::stored, times[6]).await?;
            // The mail itself is sent when somebody runs the demo, which is later than it would have been.
            decisions::record_notice(tx, id, times[6]).await?;
            if rng.random_bool(0.7) {
                let permit = policy::may::<ConfirmLetter>(&case.sender.actor, StageKind::Decided)?;
                decisions::mark_opened(tx, permit, case.sender, id, times[7]).await?;
            }
            Ok(())
        }
    }
}

async fn withdraw(tx: &mut Tx, case: &Case<'_>, at: OffsetDateTime) -> Result<(), Failed> {
    let app = applications::lock_own(tx, case.sender, case.id).await?;
    let permit = policy::may::<Withdraw>(&case.sender.actor, app.kind())?;
    submissions::withdraw(tx, permit, case.sender, app, at).await?;
    Ok(())
}

/// Asks; returns which of the questions.
async fn ask(
    tx: &mut Tx,
    rng: &mut StdRng,
    who: &OfficeActor,
    case: &Case<'_>,
    at: OffsetDateTime,
) -> Result<usize, Failed> {
    let at_random = rng.random_range(0..r::QUESTIONS.len());
    let (question, section) = r::QUESTIONS[at_random];
    let section = Section::from_code(section).ok_or_else(|| wrong("an unknown section"))?;
    let due = at_oslo(oslo_date(at + Duration::days(14)), time!(23:59));
    cases::ask(tx, who, case.id, (in_lang(question, case.lang), &[section], false), due, at).await?;
    Ok(at_random)
}

async fn answer(
    tx: &mut Tx,
    rng: &mut StdRng,
    world: &World<'_>,
    case: &Case<'_>,
    question: usize,
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let (added, section, key) = r::ADDED[question];
    let section = Section::from_code(section).ok_or_else(|| wrong("an unknown section"))?;
    let mut answers = case.answers.clone();
    let changed = answers.entry(section).or_default();
    let text = changed.fields.entry(key.to_owned()).or_default();
    *text = format!("{} {}", text.trim(), in_lang(added, case.lang)).trim().to_owned();
    let app = applications::lock_own(tx, case.sender, case.id).await?;
    let permit = policy::may::<ChangeAnswers>(&case.sender.actor, app.kind())?;
    let opened_with = sections::list_sections(tx.conn(), case.id).await?.get(section.code()).map_or(0, |s| s.version);
    let save = SectionSave { section: section.code(), answers: &answers[&section], finished: true, opened_with };
    match sections::save_section_in_answer(tx, &permit, case.sender, &app, &save, None, at - Duration::minutes(20))
        .await?
    {
        Saved::Saved { .. } => {}
        Saved::Stale(_) => return Err(wrong("an answer was saved twice")),
    }
    let permit = policy::may::<AnswerInformationRequest>(&case.sender.actor, app.kind())?;
    let context = world.context(case.sender.municipality, at);
    let said = one(rng, r::ANSWERS, case.lang);
    submissions::answer_request(tx, permit, case.sender, app, (&answers, &context), &said, at).await?;
    Ok(())
}

/// Saves an assessment: half of it when there is no outcome yet.
async fn assess(
    tx: &mut Tx,
    rng: &mut StdRng,
    who: &OfficeActor,
    world: &World<'_>,
    case: &Case<'_>,
    outcome: Option<Outcome>,
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let app = cases::lock_own_case(tx, who, case.id).await?;
    let permit = policy::may::<Assess>(&who.actor, app.kind())?;
    let loaded = assessments::load(tx.conn(), case.id, world.criteria).await?;
    let asked = assessments::load_asked(tx.conn(), &app).await?;
    let mut draft = loaded.draft;
    let done = if outcome.is_some() { draft.scores.len() } else { rng.random_range(1..draft.scores.len().max(2)) };
    for score in draft.scores.iter_mut().take(done) {
        let points = match outcome {
            Some(Outcome::Rejected) => rng.random_range(1..=3),
            Some(Outcome::Dismissed) => break,
            Some(Outcome::PartlyGranted) => rng.random_range(2..=5),
            _ => rng.random_range(3..=5),
        };
        score.score = Score::new(points);
        let level = usize::from(points >= 3) + usize::from(points >= 4);
        score.reason = one(rng, r::of(&score.criterion)[level], case.lang);
    }
    if let Some(outcome) = outcome {
        propose(rng, &mut draft, outcome, &asked.years, case.lang);
    }
    match assessments::save(tx, &permit, who, &app, &draft, loaded.version, at).await? {
        SavedAssessment::Saved { .. } if outcome.is_some() => partners::assess(tx, who, &app, case.lang, at).await,
        SavedAssessment::Saved { .. } => Ok(()),
        SavedAssessment::Stale => Err(wrong("an assessment was saved twice")),
    }
}

fn propose(rng: &mut StdRng, draft: &mut DraftAssessment, outcome: Outcome, asked: &[YearAmount], lang: Lang) {
    draft.outcome = Some(outcome);
    draft.years = Vec::new();
    match outcome {
        Outcome::Granted => {
            draft.years = asked.to_vec();
            draft.main_reason = one(rng, r::GRANTED, lang);
            draft.conditions = one(rng, r::CONDITIONS, lang);
        }
        Outcome::PartlyGranted => {
            let share = rng.random_range(50..=85_i64);
            let less = |amount: Kroner| (amount.get() * share / 100 / 10_000 * 10_000).max(10_000).min(amount.get());
            draft.years =
                asked.iter().map(|y| YearAmount { year: y.year, amount: Kroner::new(less(y.amount)) }).collect();
            draft.main_reason = one(rng, r::PARTLY, lang);
            draft.shortfall_reason = one(rng, r::SHORTFALL, lang);
            draft.conditions = one(rng, r::CONDITIONS, lang);
        }
        Outcome::Rejected => draft.main_reason = one(rng, r::REJECTED, lang),
        Outcome::Dismissed => draft.main_reason = in_lang(r::DISMISSED, lang).to_owned(),
    }
}

async fn recommend(
    tx: &mut Tx,
    who: &OfficeActor,
    world: &World<'_>,
    id: ApplicationId,
    at: OffsetDateTime,
) -> Result<(), Failed> {
    let app = cases::lock_own_case(tx, who, id).await?;
    let draft = assessments::load(tx.conn(), id, world.criteria).await?.draft;
    let asked = assessments::load_asked(tx.conn(), &app).await?;
    let complete = draft
        .complete(&asked, world.periods, oslo_date(at).year())
        .map_err(|faults| Failed::Demo(format!("the assessment has faults: {faults:?}")))?;
    cases::recommend(tx, who, id, &complete, at).await?;
    Ok(())
}
