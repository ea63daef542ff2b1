//! Who may do what, and at which stage: one table, shown as a snapshot in the tests.
//!
//! A [`Permit`] can be made here only. Every transition of the domain and every deed in the store demands one,
//! made after the row is locked.

use std::marker::PhantomData;

use crate::domain::people::actor::{Actor, Role};
use crate::domain::values::stages::StageKind;

/// Proof that the policy has said yes to the deed `A`. Neither `Clone` nor constructible elsewhere.
#[derive(Debug)]
pub struct Permit<A> {
    _deed: PhantomData<A>,
}

/// The policy's no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// No role of this kind may do it, ever.
    #[error("the role may not do this")]
    Role,
    /// The role may, but not while the application is at this stage.
    #[error("not at this stage")]
    Stage,
    /// Two people decide: the approver has neither assessed nor recommended the case.
    #[error("the approver must be another person than those who assessed the case")]
    SamePerson,
    /// The award is over the approver's amount limit (kroner).
    #[error("over the approver's amount limit")]
    AmountLimit,
}

macro_rules! deeds {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        $($(#[$doc])* #[derive(Debug)] pub struct $name;
        impl Deed for $name { const ACTION: Action = Action::$name; })+
        /// Every deed, for the table.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Action { $($name),+ }
        impl Action {
            pub const ALL: &'static [Action] = &[$(Action::$name),+];
        }
    };
}

pub trait Deed {
    const ACTION: Action;
}

deeds! {
    /// Read an application as the municipality that owns it.
    ReadOwn,
    /// Start an application (no stage yet: asked with `Draft`).
    StartApplication,
    SaveSection,
    /// Say who of the municipality has a section in hand.
    AssignSection,
    /// Attach a file to a section, and take one away; in an answer, in the sections that it may change.
    Attach,
    /// Write a comment to colleagues, and say that one is dealt with.
    Comment,
    /// Tell those who may send it that it can be sent, or that an answer to the office can; and where another must confirm it
    /// first, those who may: the only reason for whoever may send it themselves.
    SayReady,
    /// Confirm that it can be sent, where the municipality asks for another than the sender: for everybody who reads it there.
    ConfirmSending,
    /// Ask those who are said to contribute whether it is right, and take a question back.
    AskPartners,
    /// Answer for a municipality that another has asked about its part, at the stages of the application that asks.
    AnswerForMunicipality,
    /// Ask the office for guidance, before anything is sent (no stage: asked with `Draft`).
    AskGuidance,
    /// Write to the office in a case that is being assessed.
    WriteInCase,
    /// Ask for more time to answer the office's question.
    AskForMoreTime,
    DeleteDraft,
    /// Fetch a deleted draft back from the bin.
    RestoreDraft,
    /// Send it, and send it again when it was called back.
    Submit,
    /// Take back what was sent to correct it, before the deadline and before the office has begun.
    CallBack,
    Withdraw,
    /// Change the sections that a request for information has opened. Binds nobody until the answer is sent.
    ChangeAnswers,
    /// Send the answer: a new submission, for those who may send the first one.
    AnswerInformationRequest,
    /// Confirm that the municipality has read the decision.
    ConfirmLetter,
    /// Invite and remove colleagues in one's own municipality or office (no stage).
    ManageColleagues,
    /// Read a case as the office that decides it.
    ReadCase,
    TakeCase,
    AssignCase,
    AskForInformation,
    /// Give the municipality more or less time to answer, while the answer is awaited.
    MoveReplyDeadline,
    /// Stop waiting for an answer that did not come in time.
    EndWait,
    /// Answer what the office's municipalities ask (no stage).
    GiveGuidance,
    /// Enter and confirm the official mailboxes of the office's municipalities, and ask them to let somebody in (no stage).
    KeepMailboxes,
    /// Send a notice of the case again that did not reach the municipality.
    SendNoticeAgain,
    Assess,
    /// Say whether what a partner gets is state aid, also when the approver has found it missing.
    AssessStateAid,
    Recommend,
    SendBack,
    Approve,
    /// Keep what aid has in the national register.
    RegisterAid,
    /// Read the whole portfolio (submitted applications only).
    ReadPortfolio,
    /// Write and publish calls, distribute frames, open a period (no stage).
    SteerProgramme,
    /// Change the programme's dated policy: criteria, thresholds, deadlines, appeal body (no stage).
    SetPolicy,
    /// Change the law's dated values: the procedure act, its deadlines (no stage).
    SetLaw,
    /// Say how one's own office is reached (no stage).
    ManageOffice,
    /// Roles, language decisions, and the public facts: holidays, offices' names, mergers (no stage).
    Administer,
}

/// The table: role × action × stage.
///
/// # Errors
/// [`Denied::Role`] before [`Denied::Stage`]: what a role can never do is never explained by a stage.
pub fn table(role: Role, action: Action, stage: StageKind) -> Result<(), Denied> {
    use Role as R;
    use StageKind as S;
    let (roles, stages): (&[Role], &[StageKind]) = match action {
        Action::ReadOwn => (&Role::MUNICIPALITY, &S::ALL),
        Action::StartApplication | Action::DeleteDraft | Action::RestoreDraft => {
            (&[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator], &[S::Draft])
        }
        Action::SaveSection | Action::AssignSection => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Draft, S::CalledBack],
        ),
        Action::Comment | Action::ConfirmSending => (&Role::MUNICIPALITY, &[S::Draft, S::CalledBack]),
        Action::Attach => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Draft, S::CalledBack, S::AwaitingInformation],
        ),
        Action::SayReady => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Draft, S::CalledBack, S::AwaitingInformation],
        ),
        Action::AskPartners => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Draft, S::Submitted, S::CalledBack, S::UnderAssessment, S::AwaitingInformation],
        ),
        Action::AnswerForMunicipality => (
            &[R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Draft, S::Submitted, S::CalledBack, S::UnderAssessment, S::AwaitingInformation, S::Recommended],
        ),
        Action::AskGuidance => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Draft, S::CalledBack],
        ),
        Action::WriteInCase => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::Submitted, S::UnderAssessment, S::AwaitingInformation, S::Recommended],
        ),
        Action::AskForMoreTime => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::AwaitingInformation],
        ),
        Action::GiveGuidance => (&[R::Caseworker, R::OfficeLeader], &S::ALL),
        Action::KeepMailboxes => (&Role::OFFICE, &S::ALL),
        Action::Submit => (&[R::MunicipalitySubmitter], &[S::Draft, S::CalledBack]),
        Action::CallBack => (&[R::MunicipalitySubmitter], &[S::Submitted]),
        Action::Withdraw => (
            &[R::MunicipalitySubmitter],
            &[S::Submitted, S::CalledBack, S::UnderAssessment, S::AwaitingInformation, S::Recommended],
        ),
        Action::ChangeAnswers => (
            &[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator],
            &[S::AwaitingInformation],
        ),
        Action::AnswerInformationRequest => (&[R::MunicipalitySubmitter], &[S::AwaitingInformation]),
        Action::ConfirmLetter => {
            (&[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator], &[S::Decided])
        }
        Action::ManageColleagues => (&[R::MunicipalityAdministrator, R::OfficeLeader], &S::ALL),
        Action::ReadCase | Action::SendNoticeAgain => (&Role::OFFICE, &S::SUBMITTED),
        Action::TakeCase => (&[R::Caseworker], &[S::Submitted]),
        Action::AssignCase => (&[R::OfficeLeader], &[S::Submitted, S::UnderAssessment, S::AwaitingInformation]),
        Action::AskForInformation | Action::Assess | Action::Recommend => (&[R::Caseworker], &[S::UnderAssessment]),
        Action::AssessStateAid => (&[R::Caseworker], &[S::UnderAssessment, S::Recommended]),
        Action::RegisterAid => (&[R::Caseworker, R::OfficeLeader], &[S::Decided]),
        Action::MoveReplyDeadline | Action::EndWait => (&[R::Caseworker, R::OfficeLeader], &[S::AwaitingInformation]),
        Action::SendBack | Action::Approve => (&[R::Approver], &[S::Recommended]),
        Action::ReadPortfolio => (&[R::MinistryReader, R::FrameManager], &S::SUBMITTED),
        Action::SteerProgramme | Action::SetPolicy => (&[R::FrameManager], &S::ALL),
        Action::ManageOffice => (&[R::OfficeLeader], &S::ALL),
        Action::SetLaw | Action::Administer => (&[R::SystemAdministrator], &S::ALL),
    };
    if !roles.contains(&role) {
        Err(Denied::Role)
    } else if !stages.contains(&stage) {
        Err(Denied::Stage)
    } else {
        Ok(())
    }
}

/// Whether somebody who acts in `outer` can do all that `inner` can, at every stage.
#[must_use]
pub fn contains(outer: Role, inner: Role) -> bool {
    let may = |role, action: Action, stage| table(role, action, stage).is_ok();
    let same_place = (outer.is_municipality(), outer.is_office(), outer.is_ministry())
        == (inner.is_municipality(), inner.is_office(), inner.is_ministry());
    outer != inner
        && same_place
        && Action::ALL.iter().all(|action| {
            StageKind::ALL.into_iter().all(|stage| !may(inner, *action, stage) || may(outer, *action, stage))
        })
}

/// Every role that another contains: (the inner, the outer).
#[must_use]
pub fn contained() -> &'static [(Role, Role)] {
    static PAIRS: std::sync::LazyLock<Vec<(Role, Role)>> = std::sync::LazyLock::new(|| {
        let pairs = Role::ALL.into_iter().flat_map(|inner| Role::ALL.into_iter().map(move |outer| (inner, outer)));
        pairs.filter(|(inner, outer)| contains(*outer, *inner)).collect()
    });
    &PAIRS
}

/// A permit for a deed on an application at a stage.
///
/// # Errors
/// The table's no.
pub fn may<A: Deed>(actor: &Actor, stage: StageKind) -> Result<Permit<A>, Denied> {
    table(actor.role, A::ACTION, stage).map(|()| Permit { _deed: PhantomData })
}

/// A permit for a deed that concerns no application.
///
/// # Errors
/// [`Denied::Role`].
pub fn may_always<A: Deed>(actor: &Actor) -> Result<Permit<A>, Denied> {
    may::<A>(actor, StageKind::Draft)
}

/// A permit to approve: another person than all who have assessed or recommended the case (`worked_on`), whoever has it
/// now, with the right amount limit (Bestemmelser om økonomistyring 2.5.2.1 and 6.3.3).
///
/// # Errors
/// The table's no, [`Denied::SamePerson`], [`Denied::AmountLimit`].
pub fn may_approve(
    actor: &Actor,
    stage: StageKind,
    worked_on: &[crate::domain::values::ids::AccountId],
    total: crate::domain::values::money::Kroner,
) -> Result<Permit<Approve>, Denied> {
    let permit = may::<Approve>(actor, stage)?;
    if worked_on.contains(&actor.account) {
        return Err(Denied::SamePerson);
    }
    if actor.amount_limit.is_none_or(|limit| total > limit) {
        return Err(Denied::AmountLimit);
    }
    Ok(permit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::people::actor::Place;
    use crate::domain::values::ids::{AccountId, RoleAssignmentId};
    use crate::domain::values::money::Kroner;

    fn actor(role: Role, account: u128, limit: Option<i64>) -> Actor {
        Actor {
            account: AccountId(uuid::Uuid::from_u128(account)),
            assignment: RoleAssignmentId(uuid::Uuid::nil()),
            role,
            place: Place::System,
            amount_limit: limit.map(Kroner::new),
            place_name: String::new(),
            name: String::new(),
        }
    }

    #[test]
    fn another_person_with_the_right_limit_approves() {
        // The first assessed it, the third has it now.
        let worked_on = [1, 3].map(|n| AccountId(uuid::Uuid::from_u128(n)));
        let stage = StageKind::Recommended;
        for (who, role, limit, stage, total, expected) in [
            (2, Role::Approver, Some(500), stage, 500, Ok(())),
            (2, Role::Approver, Some(500), stage, 0, Ok(())),
            (2, Role::Approver, Some(500), stage, 501, Err(Denied::AmountLimit)),
            (2, Role::Approver, None, stage, 0, Err(Denied::AmountLimit)),
            (1, Role::Approver, Some(500), stage, 100, Err(Denied::SamePerson)),
            (1, Role::Approver, Some(500), stage, 501, Err(Denied::SamePerson)),
            (3, Role::Approver, Some(500), stage, 100, Err(Denied::SamePerson)),
            (2, Role::Caseworker, Some(500), stage, 100, Err(Denied::Role)),
            (2, Role::OfficeLeader, Some(500), stage, 100, Err(Denied::Role)),
            (2, Role::SystemAdministrator, Some(500), stage, 100, Err(Denied::Role)),
            (2, Role::Approver, Some(500), StageKind::UnderAssessment, 100, Err(Denied::Stage)),
            (2, Role::Approver, Some(500), StageKind::Decided, 100, Err(Denied::Stage)),
        ] {
            let said = may_approve(&actor(role, who, limit), stage, &worked_on, Kroner::new(total)).map(|_| ());
            assert_eq!(said, expected, "{who} {role:?} {limit:?} {stage:?} {total}");
        }
    }

    #[test]
    fn a_role_contains_another_when_nothing_is_lost() {
        use Role as R;
        let expected = [
            (R::MunicipalityReader, R::MunicipalityWriter),
            (R::MunicipalityReader, R::MunicipalitySubmitter),
            (R::MunicipalityReader, R::MunicipalityAdministrator),
            (R::MunicipalityWriter, R::MunicipalitySubmitter),
            (R::MunicipalityWriter, R::MunicipalityAdministrator),
            (R::MinistryReader, R::FrameManager),
        ];
        assert_eq!(contained(), expected);
    }

    #[test]
    fn a_stage_never_explains_what_a_role_may_not() {
        for action in Action::ALL {
            for role in Role::ALL {
                let said: Vec<_> = StageKind::ALL.into_iter().map(|stage| table(role, *action, stage)).collect();
                let never = said.iter().all(|s| *s == Err(Denied::Role));
                assert!(never || said.iter().all(|s| *s != Err(Denied::Role)), "{role:?} {action:?}");
                assert!(never || said.contains(&Ok(())), "{role:?} {action:?}");
            }
        }
    }

    #[test]
    fn nobody_outside_the_municipality_sees_a_draft() {
        for role in Role::ALL.into_iter().filter(|role| !role.is_municipality()) {
            let about_no_case = [
                Action::SteerProgramme,
                Action::SetPolicy,
                Action::SetLaw,
                Action::ManageOffice,
                Action::GiveGuidance,
                Action::KeepMailboxes,
                Action::Administer,
                Action::ManageColleagues,
            ];
            for action in Action::ALL.iter().filter(|a| !about_no_case.contains(a)) {
                assert!(table(role, *action, StageKind::Draft).is_err(), "{role:?} {action:?}");
            }
        }
    }
}
