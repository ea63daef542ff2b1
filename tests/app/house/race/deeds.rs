//! The deeds, each in a transaction of its own, and how each can end.

use praksisnaer::domain::application::form::{AllAnswers, Kind as FieldKind, Section, complete};
use praksisnaer::domain::application::lifecycle::{Application, WrongStage};
use praksisnaer::domain::casework::assessment::Score;
use praksisnaer::domain::clocks::calendar::oslo_date;
use praksisnaer::domain::people::actor::{MinistryActor, MunicipalityActor, OfficeActor};
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::{
    AnswerInformationRequest, Assess, CallBack, ChangeAnswers, ConfirmLetter, DeleteDraft, Denied, SaveSection,
    StartApplication, SteerProgramme, Submit, Withdraw,
};
use praksisnaer::domain::programme::allocation::{AllocationKey, NationalFrame, mark};
use praksisnaer::domain::programme::amending::CallAmendment;
use praksisnaer::domain::values::ids::{AccountId, ApplicationId, DistributionId};
use praksisnaer::domain::values::language::Lang;
use praksisnaer::domain::values::money::{Kroner, YearAmount};
use praksisnaer::domain::values::stages::{Outcome, StageKind};
use praksisnaer::store::application::bin::RestoreError;
use praksisnaer::store::application::sections::{Saved, SectionSave};
use praksisnaer::store::application::submissions::{Sending, SubmitError};
use praksisnaer::store::application::{applications, bin, call_back, case_numbers, requests, sections, submissions};
use praksisnaer::store::casework::assessments::SavedAssessment;
use praksisnaer::store::casework::cases::CaseError;
use praksisnaer::store::casework::{assessments, cases};
use praksisnaer::store::decision::decisions;
use praksisnaer::store::decision::decisions::ApproveError;
use praksisnaer::store::programme::calls::CallError;
use praksisnaer::store::programme::frames::DistributeError;
use praksisnaer::store::programme::{amending, calls, criteria, frames};
use praksisnaer::store::{StoreError, Tx};
use time::{Duration, OffsetDateTime};

use super::cast::Cast;
use crate::world::no_aid;

#[derive(Debug, Clone)]
pub(super) enum Deed {
    Start {
        by: MunicipalityActor,
    },
    /// All sections at once, as whoever has written elsewhere pastes them in.
    SaveAll {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    Save {
        app: ApplicationId,
        by: MunicipalityActor,
        section: Section,
        opened_with: i32,
        word: u32,
    },
    Delete {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    Send {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    /// The server dies before the commit.
    SendInVain {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    /// The draft comes back from the bin.
    Restore {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    CallBack {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    SendAgain {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    /// The timetable, for all whose deadline has passed.
    LetStand,
    Withdraw {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    Take {
        app: ApplicationId,
        by: OfficeActor,
    },
    Assign {
        app: ApplicationId,
        by: OfficeActor,
        version: i32,
        to: AccountId,
    },
    Ask {
        app: ApplicationId,
        by: OfficeActor,
        section: Section,
    },
    MoveDeadline {
        app: ApplicationId,
        by: OfficeActor,
        version: i32,
        due: OffsetDateTime,
    },
    Change {
        app: ApplicationId,
        by: MunicipalityActor,
        section: Section,
        opened_with: i32,
        word: u32,
    },
    SaveAnswer {
        app: ApplicationId,
        by: MunicipalityActor,
        word: u32,
    },
    Answer {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    EndWait {
        app: ApplicationId,
        by: OfficeActor,
    },
    Assess {
        app: ApplicationId,
        by: OfficeActor,
        outcome: Outcome,
    },
    Recommend {
        app: ApplicationId,
        by: OfficeActor,
    },
    SendBack {
        app: ApplicationId,
        by: OfficeActor,
        version: i32,
    },
    Approve {
        app: ApplicationId,
        by: OfficeActor,
        version: i32,
    },
    Confirm {
        app: ApplicationId,
        by: MunicipalityActor,
    },
    Distribute {
        by: MinistryActor,
        year: i32,
        total: i64,
        reserve: i64,
        opened_with: DistributionId,
    },
    Amend {
        by: MinistryActor,
        version: i32,
        days: i64,
        rules: bool,
    },
    Cancel {
        by: MinistryActor,
        version: i32,
    },
    Work,
}

impl Deed {
    pub(super) const NAMES: [&str; 28] = [
        "Start",
        "SaveAll",
        "Save",
        "Delete",
        "Send",
        "SendInVain",
        "Restore",
        "CallBack",
        "SendAgain",
        "LetStand",
        "Withdraw",
        "Take",
        "Assign",
        "Ask",
        "MoveDeadline",
        "Change",
        "SaveAnswer",
        "Answer",
        "EndWait",
        "Assess",
        "Recommend",
        "SendBack",
        "Approve",
        "Confirm",
        "Distribute",
        "Amend",
        "Cancel",
        "Work",
    ];
    pub(super) fn name(&self) -> &'static str {
        let whole = format!("{self:?}");
        let name = whole.split([' ', '{']).next().unwrap_or_default();
        Deed::NAMES.into_iter().find(|n| *n == name).unwrap_or_else(|| panic!("{name} has no name"))
    }
}

/// What a deed that was done has left behind: its events, each of which application.
pub(super) type Done = Vec<(ApplicationId, &'static str)>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Not {
    /// Somebody else was first, or a rule says no: in words the store has.
    Refused(&'static str),
    /// What must never happen.
    Broken(String),
}

impl From<StoreError> for Not {
    fn from(e: StoreError) -> Not {
        match e {
            StoreError::NotFound => Not::Refused("gone"),
            // Deadlocks too: nobody may have to wait in a ring.
            e => Not::Broken(format!("{e:?}")),
        }
    }
}
impl From<WrongStage> for Not {
    fn from(_: WrongStage) -> Not {
        Not::Refused("stage")
    }
}
impl From<Denied> for Not {
    fn from(e: Denied) -> Not {
        match e {
            Denied::Stage => Not::Refused("stage"),
            Denied::AmountLimit => Not::Refused("limit"),
            e => Not::Broken(format!("{e:?}")),
        }
    }
}
impl From<SubmitError> for Not {
    fn from(e: SubmitError) -> Not {
        match e {
            SubmitError::WrongStage(e) => e.into(),
            SubmitError::Closed { .. } => Not::Refused("closed"),
            SubmitError::Store(e) => e.into(),
            e => Not::Broken(format!("{e:?}")),
        }
    }
}
impl From<CaseError> for Not {
    fn from(e: CaseError) -> Not {
        match e {
            CaseError::WrongStage(e) => e.into(),
            CaseError::Denied(e) => e.into(),
            CaseError::Store(e) => e.into(),
            CaseError::Changed => Not::Refused("changed"),
            CaseError::NotLater { .. } => Not::Refused("not later"),
            CaseError::AnothersCase => Not::Refused("another's"),
            // The deadline was moved in the meantime.
            CaseError::StillInTime => Not::Refused("in time"),
            e => Not::Broken(format!("{e:?}")),
        }
    }
}
impl From<ApproveError> for Not {
    fn from(e: ApproveError) -> Not {
        match e {
            ApproveError::Denied(e) => e.into(),
            ApproveError::Store(e) => e.into(),
            ApproveError::Moved => Not::Refused("changed"),
            ApproveError::FrameExceeded(_) => Not::Refused("frame"),
            // What is said of a partner was changed by an answer after it was assessed.
            ApproveError::StateAid(_) => Not::Refused("changed"),
            e => Not::Broken(format!("{e:?}")),
        }
    }
}
impl From<DistributeError> for Not {
    fn from(e: DistributeError) -> Not {
        match e {
            DistributeError::BelowCommitted(_) => Not::Refused("committed"),
            DistributeError::Replaced => Not::Refused("changed"),
            DistributeError::Store(e) => e.into(),
            e => Not::Broken(format!("{e:?}")),
        }
    }
}
impl From<CallError> for Not {
    fn from(e: CallError) -> Not {
        match e {
            CallError::Stale(_) => Not::Refused("changed"),
            CallError::WrongStage => Not::Refused("stage"),
            CallError::HasApplications(_) => Not::Refused("sent"),
            CallError::Refused(_) => Not::Refused("too late"),
            CallError::Store(e) => e.into(),
            e => Not::Broken(format!("{e:?}")),
        }
    }
}

/// Other words in the first free text of a section.
fn other_words(all: &AllAnswers, section: Section, word: u32) -> praksisnaer::domain::application::answers::Answers {
    let mut answers = all[&section].clone();
    let key = section
        .fields()
        .find(|f| matches!(f.kind, FieldKind::LongText { .. }) && answers.fields.contains_key(f.key))
        .unwrap_or_else(|| panic!("{section:?} has no free text"))
        .key;
    answers.fields.insert(key.to_owned(), format!("Ordet er {word}."));
    answers
}

async fn saved_answers(tx: &mut Tx, app: ApplicationId) -> Result<AllAnswers, Not> {
    let saved = sections::list_sections(tx.conn(), app).await?;
    Ok(saved
        .into_iter()
        .filter_map(|(code, s)| Section::from_code(&code).map(|section| (section, s.answers)))
        .collect())
}

/// It is called back in the meantime: that is another deed.
async fn first_sending(tx: &mut Tx, by: &MunicipalityActor, app: ApplicationId) -> Result<(), Not> {
    match applications::lock_own(tx, by, app).await?.kind() {
        StageKind::Draft => Ok(()),
        _ => Err(Not::Refused("stage")),
    }
}

pub(super) async fn send_in(
    tx: &mut Tx,
    cast: &Cast,
    by: &MunicipalityActor,
    app: ApplicationId,
) -> Result<Application, Not> {
    let now = cast.world.now();
    let app = applications::lock_own_to_send(tx, by, app).await?;
    let again = app.kind() == StageKind::CalledBack;
    let permit = policy::may::<Submit>(&by.actor, app.kind())?;
    let call = calls::find(tx.conn(), app.call).await?.expect("the call is there");
    let answers = saved_answers(tx, app.id).await?;
    let complete =
        complete(&answers, &cast.context(by.municipality, &call)).map_err(|f| Not::Broken(format!("{f:?}")))?;
    let sending = Sending {
        complete: &complete,
        answers: &answers,
        late_reason: if !again && call.is_late(now) { "Vi mistet nettet." } else { "" },
        submitter_role: "Kommunedirektør",
        language: Lang::Nb,
        words_to_read: 0,
    };
    Ok(match again {
        true => call_back::send_again(tx, permit, by, app, &sending, now).await?,
        false => submissions::submit(tx, permit, by, app, &sending, now).await?,
    })
}

/// Does a deed. Whatever is refused has written nothing.
pub(super) async fn try_to(cast: &Cast, deed: &Deed) -> Result<Done, Not> {
    let (pool, now) = (&cast.world.pool, cast.world.now());
    if let Deed::Send { .. } | Deed::SendInVain { .. } = deed {
        case_numbers::stock(pool, now).await?;
    }
    if let Deed::Work = deed {
        return cast.work().await;
    }
    let mut tx = Tx::begin(pool).await?;
    let event = in_transaction(cast, &mut tx, deed, now).await?;
    if matches!(deed, Deed::SendInVain { .. }) {
        // Long enough for others to take the numbers after this one.
        tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    } else {
        tx.commit().await?;
    }
    Ok(event)
}

pub(super) async fn in_transaction(cast: &Cast, tx: &mut Tx, deed: &Deed, now: OffsetDateTime) -> Result<Done, Not> {
    let of = |app: &ApplicationId, kind: &'static str| Ok(vec![(*app, kind)]);
    match deed {
        Deed::Start { by } => {
            let permit = policy::may_always::<StartApplication>(&by.actor)?;
            let call = cast.call;
            applications::start(tx, permit, by, call, Lang::Nb, false, now).await?;
            Ok(Vec::new())
        }
        Deed::SaveAll { app, by } => {
            let app = applications::lock_own(tx, by, *app).await?;
            let permit = policy::may::<SaveSection>(&by.actor, app.kind())?;
            let there = sections::list_sections(tx.conn(), app.id).await?;
            for (section, answers) in &cast.world.answers {
                let opened_with = there.get(section.code()).map_or(0, |s| s.version);
                let save = SectionSave { section: section.code(), answers, finished: true, opened_with };
                match sections::save_section(tx, &permit, by, &app, &save, None, now).await? {
                    Saved::Saved { .. } => {}
                    Saved::Stale(_) => return Err(Not::Broken("stale under the lock".to_owned())),
                }
            }
            Ok(Vec::new())
        }
        Deed::Save { app, by, section, opened_with, word } => {
            let app = applications::lock_own(tx, by, *app).await?;
            let permit = policy::may::<SaveSection>(&by.actor, app.kind())?;
            let answers = other_words(&cast.world.answers, *section, *word);
            let save =
                SectionSave { section: section.code(), answers: &answers, finished: true, opened_with: *opened_with };
            match sections::save_section(tx, &permit, by, &app, &save, None, now).await? {
                Saved::Saved { .. } => Ok(Vec::new()),
                Saved::Stale(_) => Err(Not::Refused("changed")),
            }
        }
        Deed::Delete { app, by } => {
            let app = applications::lock_own(tx, by, *app).await?;
            let permit = policy::may::<DeleteDraft>(&by.actor, app.kind())?;
            bin::delete_draft(tx, permit, by, &app, now).await?;
            Ok(Vec::new())
        }
        Deed::Restore { app, by } => match bin::restore(tx, by, *app, now).await {
            Ok(_) => Ok(Vec::new()),
            Err(RestoreError::Store(e)) => Err(e.into()),
            Err(RestoreError::Denied(e)) => Err(e.into()),
        },
        Deed::CallBack { app: id, by } => {
            let held = applications::lock_own_to_send(tx, by, *id).await?;
            let permit = policy::may::<CallBack>(&by.actor, held.kind())?;
            call_back::call_back(tx, permit, by, held, now).await?;
            of(id, "called_back")
        }
        Deed::SendAgain { app, by } => {
            let held = applications::lock_own(tx, by, *app).await?;
            if held.kind() != StageKind::CalledBack {
                return Err(Not::Refused("stage"));
            }
            send_in(tx, cast, by, *app).await?;
            of(app, "sent_again")
        }
        Deed::LetStand => {
            let stand = call_back::let_stand(tx, now).await?;
            Ok(stand.into_iter().map(|id| (id, "sent_version_stands")).collect())
        }
        Deed::Send { app, by } => {
            first_sending(tx, by, *app).await?;
            send_in(tx, cast, by, *app).await?;
            of(app, "submitted")
        }
        Deed::SendInVain { app, by } => {
            first_sending(tx, by, *app).await?;
            send_in(tx, cast, by, *app).await?;
            Ok(Vec::new())
        }
        Deed::Withdraw { app: id, by } => {
            let app = applications::lock_own(tx, by, *id).await?;
            let permit = policy::may::<Withdraw>(&by.actor, app.kind())?;
            submissions::withdraw(tx, permit, by, app, now).await?;
            of(id, "withdrawn")
        }
        Deed::Take { app, by } => {
            cases::take(tx, by, *app, now).await?;
            of(app, "case_taken")
        }
        Deed::Assign { app, by, version, to } => {
            cases::assign(tx, by, (*app, *version), *to, now).await?;
            of(app, "case_assigned")
        }
        Deed::Ask { app, by, section } => {
            let asked = ("Hva mener dere?", &[*section][..], false);
            cases::ask(tx, by, *app, asked, now + Duration::weeks(1), now).await?;
            of(app, "information_requested")
        }
        Deed::MoveDeadline { app, by, version, due } => {
            cases::move_reply_deadline(tx, by, (*app, *version), *due, now).await?;
            of(app, "reply_deadline_moved")
        }
        Deed::Change { app, by, section, opened_with, word } => {
            let app = applications::lock_own(tx, by, *app).await?;
            let permit = policy::may::<ChangeAnswers>(&by.actor, app.kind())?;
            let answers = other_words(&cast.world.answers, *section, *word);
            let save =
                SectionSave { section: section.code(), answers: &answers, finished: true, opened_with: *opened_with };
            match sections::save_section_in_answer(tx, &permit, by, &app, &save, None, now).await? {
                Saved::Saved { .. } => Ok(Vec::new()),
                Saved::Stale(_) => Err(Not::Refused("changed")),
            }
        }
        Deed::SaveAnswer { app, by, word } => {
            let app = applications::lock_own(tx, by, *app).await?;
            let permit = policy::may::<ChangeAnswers>(&by.actor, app.kind())?;
            let open = requests::find_open_request(tx.conn(), app.id).await?.ok_or(Not::Refused("stage"))?;
            let saved =
                requests::save_answer(tx, &permit, by, &app, (&format!("{word}"), open.answer_version), now).await?;
            if saved { Ok(Vec::new()) } else { Err(Not::Broken("stale under the lock".to_owned())) }
        }
        Deed::Answer { app: id, by } => {
            let app = applications::lock_own(tx, by, *id).await?;
            let permit = policy::may::<AnswerInformationRequest>(&by.actor, app.kind())?;
            let call = calls::find(tx.conn(), app.call).await?.expect("the call is there");
            let answers = saved_answers(tx, app.id).await?;
            let context = cast.context(by.municipality, &call);
            match submissions::answer_request(tx, permit, by, app, (&answers, &context), "Svaret.", now).await {
                Ok(_) => {}
                // What was changed was not asked about: it is put back, and the next answer is sent.
                Err(SubmitError::Refused(why)) if why.faults.is_empty() => return Err(Not::Refused("not asked")),
                Err(e) => return Err(e.into()),
            }
            of(id, "information_given")
        }
        Deed::EndWait { app, by } => {
            cases::end_wait(tx, by, *app, now).await?;
            of(app, "wait_ended")
        }
        Deed::Assess { app, by, outcome } => assess(tx, by, *app, *outcome, now).await,
        Deed::Recommend { app: id, by } => {
            let app = cases::lock_own_case(tx, by, *id).await?;
            policy::may::<Assess>(&by.actor, app.kind())?;
            let call = calls::find(tx.conn(), app.call).await?.expect("the call is there");
            let criteria = criteria::list_criteria(tx.conn(), call.criteria_set).await?;
            let draft = assessments::load(tx.conn(), *id, &criteria).await?.draft;
            let asked = assessments::load_asked(tx.conn(), &app).await?;
            let complete = draft
                .complete(&asked, &calls::periods(tx.conn()).await?, oslo_date(now).year())
                .map_err(|f| Not::Broken(format!("{f:?}")))?;
            cases::recommend(tx, by, *id, &complete, now).await?;
            of(id, "recommended")
        }
        Deed::SendBack { app, by, version } => {
            cases::send_back(tx, by, *app, *version, "Regn en gang til.", now).await?;
            of(app, "sent_back")
        }
        Deed::Approve { app, by, version } => {
            decisions::approve(tx, by, *app, *version, praksisnaer::letters::stored, now).await?;
            of(app, "decided")
        }
        Deed::Confirm { app, by } => {
            let found = applications::lock_own(tx, by, *app).await?;
            let permit = policy::may::<ConfirmLetter>(&by.actor, found.kind())?;
            let first = decisions::mark_opened(tx, permit, by, *app, now).await?;
            if first { of(app, "letter_opened") } else { Err(Not::Refused("changed")) }
        }
        Deed::Distribute { by, year, total, reserve, opened_with } => {
            let permit = policy::may_always::<SteerProgramme>(&by.actor)?;
            let key = AllocationKey::new(20, 60, 20).expect("100");
            let national =
                NationalFrame { year: *year, total: Kroner::new(*total), reserve: Kroner::new(*reserve), key };
            let (population_year, inputs) = frames::inputs(tx.conn(), *year).await?;
            let seen = mark(population_year, &inputs);
            frames::distribute(tx, permit, by, &national, Some(*opened_with), &seen, now).await?;
            Ok(Vec::new())
        }
        Deed::Amend { by, version, days, rules } => amend(cast, tx, by, *version, *days, *rules, now).await,
        Deed::Cancel { by, version } => {
            let permit = policy::may_always::<SteerProgramme>(&by.actor)?;
            calls::cancel(tx, permit, by, cast.call, *version, now).await?;
            Ok(Vec::new())
        }
        Deed::Work => unreachable!("the worker has its own transactions"),
    }
}

async fn assess(
    tx: &mut Tx,
    by: &OfficeActor,
    id: ApplicationId,
    outcome: Outcome,
    now: OffsetDateTime,
) -> Result<Done, Not> {
    let app = cases::lock_own_case(tx, by, id).await?;
    let permit = policy::may::<Assess>(&by.actor, app.kind())?;
    let call = calls::find(tx.conn(), app.call).await?.expect("the call is there");
    let criteria = criteria::list_criteria(tx.conn(), call.criteria_set).await?;
    let loaded = assessments::load(tx.conn(), id, &criteria).await?;
    let mut draft = loaded.draft;
    for score in &mut draft.scores {
        score.score = Score::new(4);
        score.reason = "Godt begrunnet.".to_owned();
    }
    let asked = assessments::load_asked(tx.conn(), &app).await?.years;
    let part = |y: &YearAmount, of: i64| YearAmount { year: y.year, amount: Kroner::new(y.amount.get() / of) };
    draft.outcome = Some(outcome);
    draft.main_reason = "Behovet er dokumentert.".to_owned();
    draft.shortfall_reason = "Utstyret er vanlig drift.".to_owned();
    draft.years = match outcome {
        Outcome::Granted => asked,
        Outcome::PartlyGranted => asked.iter().map(|y| part(y, 3)).collect(),
        Outcome::Rejected | Outcome::Dismissed => Vec::new(),
    };
    no_aid(tx, by, &app, now).await;
    match assessments::save(tx, &permit, by, &app, &draft, loaded.version, now).await? {
        SavedAssessment::Saved { .. } => Ok(Vec::new()),
        SavedAssessment::Stale => Err(Not::Broken("stale under the lock".to_owned())),
    }
}

async fn amend(
    cast: &Cast,
    tx: &mut Tx,
    by: &MinistryActor,
    version: i32,
    days: i64,
    rules: bool,
    now: OffsetDateTime,
) -> Result<Done, Not> {
    let permit = policy::may_always::<SteerProgramme>(&by.actor)?;
    let id = cast.call;
    let call = calls::find(tx.conn(), id).await?.expect("the call is there");
    let mut to = CallAmendment {
        title: call.title.clone(),
        summary: call.summary.clone(),
        closes_at: call.closes_at + Duration::days(days),
        expected_decision_on: call.expected_decision_on + Duration::days(days),
        rules: call.rules.clone(),
        weights: None,
    };
    to.summary.nb.push_str(" Endret.");
    to.summary.nn.push_str(" Endra.");
    if rules {
        to.rules[0].nb.push_str(" Endret.");
        to.rules[0].nn.push_str(" Endra.");
    }
    amending::amend(tx, permit, by, (id, version), &to, |_, _, _, _| Vec::new(), now).await?;
    Ok(Vec::new())
}
