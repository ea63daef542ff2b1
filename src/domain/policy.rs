//! Who may do what, and at which stage: one table, shown as a snapshot in the tests.
//!
//! A [`Permit`] can be made here only. Every transition of the domain and every deed in the store demands one,
//! made after the row is locked.

use std::marker::PhantomData;

use super::actor::{Actor, Role};
use super::application::StageKind;

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
    /// Two people decide: the approver is not the one who recommended.
    #[error("the approver must be another person than the caseworker")]
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
    DeleteDraft,
    Submit,
    Withdraw,
    AnswerInformationRequest,
    /// Invite and remove colleagues (no stage).
    ManageColleagues,
    /// Read a case as the office that decides it.
    ReadCase,
    TakeCase,
    AssignCase,
    AskForInformation,
    Assess,
    Recommend,
    SendBack,
    Approve,
    /// Read the whole portfolio (submitted applications only).
    ReadPortfolio,
    /// Write and publish calls, distribute frames, open a period (no stage).
    SteerProgramme,
    /// Roles, language decisions (no stage).
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
        Action::StartApplication | Action::SaveSection | Action::DeleteDraft => {
            (&[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator], &[S::Draft])
        }
        Action::Submit => (&[R::MunicipalitySubmitter], &[S::Draft]),
        Action::Withdraw => (
            &[R::MunicipalitySubmitter],
            &[S::Submitted, S::UnderAssessment, S::AwaitingInformation, S::Recommended],
        ),
        Action::AnswerInformationRequest => {
            (&[R::MunicipalityWriter, R::MunicipalitySubmitter, R::MunicipalityAdministrator], &[S::AwaitingInformation])
        }
        Action::ManageColleagues => (&[R::MunicipalityAdministrator], &S::ALL),
        Action::ReadCase => (&Role::OFFICE, &S::SUBMITTED),
        Action::TakeCase => (&[R::Caseworker], &[S::Submitted]),
        Action::AssignCase => (&[R::OfficeLeader], &[S::Submitted, S::UnderAssessment, S::AwaitingInformation]),
        Action::AskForInformation | Action::Assess | Action::Recommend => (&[R::Caseworker], &[S::UnderAssessment]),
        Action::SendBack | Action::Approve => (&[R::Approver], &[S::Recommended]),
        Action::ReadPortfolio => (&[R::MinistryReader, R::FrameManager], &S::SUBMITTED),
        Action::SteerProgramme => (&[R::FrameManager], &S::ALL),
        Action::Administer => (&[R::SystemAdministrator], &S::ALL),
    };
    if !roles.contains(&role) {
        Err(Denied::Role)
    } else if !stages.contains(&stage) {
        Err(Denied::Stage)
    } else {
        Ok(())
    }
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

/// A permit to approve: another person than the caseworker, with the right amount limit
/// (Bestemmelser om økonomistyring 2.5.2.1 and 6.3.3).
///
/// # Errors
/// The table's no, [`Denied::SamePerson`], [`Denied::AmountLimit`].
pub fn may_approve(
    actor: &Actor,
    stage: StageKind,
    caseworker: super::ids::AccountId,
    total: super::money::Kroner,
) -> Result<Permit<Approve>, Denied> {
    let permit = may::<Approve>(actor, stage)?;
    if actor.account == caseworker {
        return Err(Denied::SamePerson);
    }
    if actor.amount_limit.is_none_or(|limit| total > limit) {
        return Err(Denied::AmountLimit);
    }
    Ok(permit)
}
