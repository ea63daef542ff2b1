//! A case with everything its page shows, and what the reader may do with it.

use time::OffsetDateTime;

use super::facts;
use super::facts::{BudgetYear, CaseFacts};
use super::queries;
use super::queries::PastEvent;
use crate::domain::application::form;
use crate::domain::application::guidance::Guided;
use crate::domain::application::lifecycle::{Application, Receipt};
use crate::domain::application::partners::{Confirmation, Party, parties};
use crate::domain::casework::state_aid::{Screened, must_be_assessed};
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::Action;
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::allocation::OfficeYear;
use crate::domain::programme::criteria::Criterion;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::language::{Lang, letter_standard};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::i18n::differences::SectionDiffers;
use crate::store::ReadTx;
use crate::store::application::attachments::Attachment;
use crate::store::application::requests::InformationRequest;
use crate::store::application::submissions::SentAnswers;
use crate::store::application::{applications, attachments, confirmations, guidance, requests, submissions};
use crate::store::casework::assessments::LoadedAssessment;
use crate::store::casework::notices::Undelivered;
use crate::store::casework::state_aid::AidAward;
use crate::store::casework::{assessments, cases, notices, state_aid};
use crate::store::places::reference;
use crate::store::programme::{criteria, office_years};
use crate::web::AppError;

/// Everything the page shows, read in one picture of the database.
pub(super) struct Case {
    pub app: Application,
    pub receipt: Receipt,
    pub facts: CaseFacts,
    /// The latest first; never empty.
    pub sent: Vec<SentAnswers>,
    /// Those of everything sent, with the number of each submission.
    pub files: Vec<(i32, Attachment)>,
    /// What nobody has scanned is handed out here.
    pub unscanned: bool,
    pub requests: Vec<InformationRequest>,
    pub criteria: Vec<Criterion>,
    pub assessment: LoadedAssessment,
    pub budget: Vec<BudgetYear>,
    pub frames: Vec<OfficeYear>,
    pub events: Vec<PastEvent>,
    /// Notices that have not reached the municipality.
    pub undelivered: Vec<Undelivered>,
    /// For the leader to choose among.
    pub caseworkers: Vec<(AccountId, String)>,
    /// Where answers changed or municipalities apply together: to name the municipalities in them.
    pub municipalities: Vec<MunicipalityBrief>,
    /// Those who are said to contribute in what was sent last, and what each was asked and has answered.
    pub parties: Vec<Party>,
    pub confirmations: Vec<Confirmation>,
    /// The partners that must be assessed for state aid, and what has been given.
    pub aid: Vec<Screened>,
    pub aid_given: Vec<AidAward>,
    /// Those of the office who have given the municipality guidance.
    pub guided: Vec<Guided>,
}

impl Case {
    /// What one sending changed in the one before it: answers, and files that came and went.
    pub(super) fn changes(&self, t: &Texts, before: &SentAnswers, after: &SentAnswers) -> Vec<SectionDiffers> {
        t.differences_with_files(
            (&before.answers, &attachments::listed_in(&self.files, before.number)),
            (&after.answers, &attachments::listed_in(&self.files, after.number)),
            &self.municipalities,
        )
    }
    /// # Errors
    /// [`AppError::NotFound`] outside the office, and for a draft.
    pub(super) async fn load(tx: &mut ReadTx, actor: &OfficeActor, id: ApplicationId) -> Result<Case, AppError> {
        let app = applications::find_case(tx, actor, id).await?.ok_or(AppError::NotFound)?;
        let receipt = app.receipt().cloned().ok_or(AppError::NotFound)?;
        let facts = facts::load(tx, actor, id).await?;
        let sent = submissions::list_submissions(tx.conn(), id).await?;
        let files = if facts.has_files { attachments::list_sent(tx.conn(), id).await? } else { Vec::new() };
        let requests = if facts.has_requests { requests::list_requests(tx.conn(), id).await? } else { Vec::new() };
        let criteria = criteria::list_criteria(tx.conn(), facts.criteria_set).await?;
        let assessment = assessments::load(tx.conn(), id, &criteria).await?;
        let budget = facts.budget();
        let frames = office_years::list(tx, actor).await?;
        let events = queries::list_events(tx, actor, id).await?;
        let undelivered = if facts.undelivered { notices::list_undelivered(tx, actor, id).await? } else { Vec::new() };
        let may_assign = policy::table(actor.actor.role, Action::AssignCase, app.kind()).is_ok();
        let caseworkers = if may_assign { cases::list_caseworkers(tx, actor).await? } else { Vec::new() };
        let joint = |s: &SentAnswers| {
            s.answers.get(&form::Section::Partners).is_some_and(|answers| {
                !answers.rows(form::COOPERATING).is_empty() || !answers.get("folge-kommuner").trim().is_empty()
            })
        };
        let municipalities = if sent.len() > 1 || sent.iter().any(joint) {
            let named = sent.iter().flat_map(|s| form::municipalities_in(&s.answers)).collect();
            reference::name_municipalities(tx.conn(), &named).await?.into_iter().map(|(named, _)| named).collect()
        } else {
            Vec::new()
        };
        let partners = sent.first().and_then(|s| s.answers.get(&form::Section::Partners)).cloned().unwrap_or_default();
        let name = |id| municipalities.iter().find(|m: &&MunicipalityBrief| m.id == id).map(|m| m.name.clone());
        let parties = parties(&partners, name);
        let confirmations = if parties.is_empty() { Vec::new() } else { confirmations::list(tx.conn(), id).await? };
        let may_get_aid = parties.iter().any(must_be_assessed);
        let aid = if may_get_aid {
            state_aid::screen(parties.clone(), state_aid::list(tx.conn(), id).await?)
        } else {
            Vec::new()
        };
        let aid_given = if may_get_aid && app.kind() == StageKind::Decided {
            state_aid::list_given(tx, actor, Some(id)).await?
        } else {
            Vec::new()
        };
        let guided = guidance::list_guided(tx.conn(), id).await?;
        Ok(Case {
            guided,
            aid,
            aid_given,
            parties,
            confirmations,
            app,
            receipt,
            facts,
            sent,
            files,
            unscanned: false,
            requests,
            criteria,
            assessment,
            budget,
            frames,
            events,
            undelivered,
            caseworkers,
            municipalities,
        })
    }

    pub(super) fn href(&self) -> String {
        format!("/saker/{}", self.app.id)
    }
    /// Why the approver sent it back, while it is being worked on again.
    pub(super) fn returned(&self) -> Option<&str> {
        self.assessment.returned_reason.as_deref().filter(|_| self.app.kind() == StageKind::UnderAssessment)
    }
    pub(super) fn years(&self) -> Vec<i32> {
        self.budget.iter().filter(|y| !y.applied.is_zero()).map(|y| y.year).collect()
    }

    /// The caseworker who has the case assesses it, and nobody else.
    pub(super) fn may_assess(&self, actor: &OfficeActor) -> bool {
        policy::table(actor.actor.role, Action::Assess, self.app.kind()).is_ok()
            && self.app.caseworker() == Some(actor.actor.account)
    }
    pub(super) fn may_assess_aid(&self, actor: &OfficeActor) -> bool {
        policy::table(actor.actor.role, Action::AssessStateAid, self.app.kind()).is_ok()
            && self.app.caseworker() == Some(actor.actor.account)
    }
    /// The deadline has passed, and this is the caseworker who has the case, or the leader.
    pub(super) fn may_end_wait(&self, actor: &OfficeActor, now: OffsetDateTime) -> bool {
        policy::table(actor.actor.role, Action::EndWait, self.app.kind()).is_ok()
            && (actor.actor.role != Role::Caseworker || self.app.caseworker() == Some(actor.actor.account))
            && self.app.may_stop_waiting(now)
    }
    /// This is the caseworker who has the case, or the leader, and the answer is awaited.
    pub(super) fn may_move_deadline(&self, actor: &OfficeActor) -> bool {
        policy::table(actor.actor.role, Action::MoveReplyDeadline, self.app.kind()).is_ok()
            && (actor.actor.role != Role::Caseworker || self.app.caseworker() == Some(actor.actor.account))
    }
    pub(super) fn may_send_again(&self, actor: &OfficeActor) -> bool {
        policy::table(actor.actor.role, Action::SendNoticeAgain, self.app.kind()).is_ok()
    }
    /// The written standard of the letter.
    pub(super) fn standard(&self) -> Lang {
        letter_standard(self.facts.language_decision, self.app.language)
    }
    pub(super) fn may_take(&self, actor: &OfficeActor) -> bool {
        policy::table(actor.actor.role, Action::TakeCase, self.app.kind()).is_ok()
    }
    pub(super) fn may_approve(&self, actor: &OfficeActor) -> bool {
        actor.actor.role == Role::Approver && self.app.kind() == StageKind::Recommended
    }
}
