//! An application and its stages. A stage owns its data; a transition consumes the application and
//! returns the new one with the event that tells it.

use crate::domain::values::stages::StageKind;
use time::OffsetDateTime;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::policy::{
    AnswerInformationRequest, Approve, AskForInformation, AssignCase, EndWait, MoveReplyDeadline, Permit, Recommend,
    SendBack, Submit, TakeCase, Withdraw,
};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId, CallId, CaseNumber, MunicipalityId, OfficeId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;

/// What every application that was sent has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub case: CaseNumber,
    pub office: OfficeId,
    pub at: OffsetDateTime,
    pub by: AccountId,
    /// Sent after the deadline; the office decides whether to consider it.
    pub late: bool,
    pub applied_total: Kroner,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    Draft,
    Submitted {
        receipt: Receipt,
    },
    /// Being corrected. The receipt is that of the version that stands if nothing else is sent.
    CalledBack {
        receipt: Receipt,
        at: OffsetDateTime,
    },
    UnderAssessment {
        receipt: Receipt,
        caseworker: AccountId,
    },
    AwaitingInformation {
        receipt: Receipt,
        caseworker: AccountId,
        due: OffsetDateTime,
    },
    Recommended {
        receipt: Receipt,
        caseworker: AccountId,
        at: OffsetDateTime,
    },
    Decided {
        receipt: Receipt,
        caseworker: AccountId,
        at: OffsetDateTime,
    },
    Withdrawn {
        receipt: Receipt,
        at: OffsetDateTime,
    },
}

#[derive(Debug, Clone)]
pub struct Application {
    pub id: ApplicationId,
    pub call: CallId,
    pub municipality: MunicipalityId,
    pub stage: Stage,
    /// The written standard the municipality applies in.
    pub language: Lang,
    pub title: String,
    /// Demo data: marked «eksempel» wherever it is shown.
    pub example: bool,
    pub version: i32,
}

/// The transition does not exist from this stage. Happens when somebody else was first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not possible at the stage {0:?}")]
pub struct WrongStage(pub StageKind);

/// Why the office must go on waiting for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StillWaiting {
    #[error(transparent)]
    WrongStage(#[from] WrongStage),
    /// The municipality may answer for the whole of the last day.
    #[error("the deadline has not passed")]
    InTime { due: OffsetDateTime },
}

/// Why the municipality does not get another day to answer by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotMoved {
    #[error(transparent)]
    WrongStage(#[from] WrongStage),
    /// It has been told that it has this long: time that is given stays given.
    #[error("the deadline is not later than the one that was given")]
    NotLater { given: OffsetDateTime },
}

type Moved = Result<(Application, Event), WrongStage>;

impl Application {
    #[must_use]
    pub fn kind(&self) -> StageKind {
        match self.stage {
            Stage::Draft => StageKind::Draft,
            Stage::Submitted { .. } => StageKind::Submitted,
            Stage::CalledBack { .. } => StageKind::CalledBack,
            Stage::UnderAssessment { .. } => StageKind::UnderAssessment,
            Stage::AwaitingInformation { .. } => StageKind::AwaitingInformation,
            Stage::Recommended { .. } => StageKind::Recommended,
            Stage::Decided { .. } => StageKind::Decided,
            Stage::Withdrawn { .. } => StageKind::Withdrawn,
        }
    }

    #[must_use]
    pub fn receipt(&self) -> Option<&Receipt> {
        match &self.stage {
            Stage::Draft => None,
            Stage::Submitted { receipt }
            | Stage::CalledBack { receipt, .. }
            | Stage::UnderAssessment { receipt, .. }
            | Stage::AwaitingInformation { receipt, .. }
            | Stage::Recommended { receipt, .. }
            | Stage::Decided { receipt, .. }
            | Stage::Withdrawn { receipt, .. } => Some(receipt),
        }
    }

    #[must_use]
    pub fn caseworker(&self) -> Option<AccountId> {
        match &self.stage {
            Stage::UnderAssessment { caseworker, .. }
            | Stage::AwaitingInformation { caseworker, .. }
            | Stage::Recommended { caseworker, .. }
            | Stage::Decided { caseworker, .. } => Some(*caseworker),
            Stage::Draft | Stage::Submitted { .. } | Stage::CalledBack { .. } | Stage::Withdrawn { .. } => None,
        }
    }

    pub(super) fn moved(self, stage: Stage, event: Event) -> (Application, Event) {
        (Application { stage, version: self.version + 1, ..self }, event)
    }

    /// # Errors
    /// [`WrongStage`] when it was sent already.
    pub fn submit(self, _: Permit<Submit>, receipt: Receipt) -> Moved {
        match self.stage {
            Stage::Draft => {
                let event = Event::Submitted { case: receipt.case, late: receipt.late };
                Ok(self.moved(Stage::Submitted { receipt }, event))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// # Errors
    /// [`WrongStage`] when somebody has the case already.
    pub fn take(self, _: Permit<TakeCase>, caseworker: AccountId) -> Moved {
        match self.stage.clone() {
            Stage::Submitted { receipt } => {
                Ok(self.moved(Stage::UnderAssessment { receipt, caseworker }, Event::CaseTaken))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// The leader gives the case to a caseworker, also away from another one.
    ///
    /// # Errors
    /// [`WrongStage`] when it is recommended, decided or withdrawn.
    pub fn assign(self, _: Permit<AssignCase>, caseworker: AccountId) -> Moved {
        let event = Event::CaseAssigned { to: caseworker };
        match self.stage.clone() {
            Stage::Submitted { receipt } | Stage::UnderAssessment { receipt, .. } => {
                Ok(self.moved(Stage::UnderAssessment { receipt, caseworker }, event))
            }
            Stage::AwaitingInformation { receipt, due, .. } => {
                Ok(self.moved(Stage::AwaitingInformation { receipt, caseworker, due }, event))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// # Errors
    /// [`WrongStage`] unless it is under assessment.
    pub fn ask(self, _: Permit<AskForInformation>, due: OffsetDateTime) -> Moved {
        match self.stage.clone() {
            Stage::UnderAssessment { receipt, caseworker } => Ok(self
                .moved(Stage::AwaitingInformation { receipt, caseworker, due }, Event::InformationRequested { due })),
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// More time to answer, never less.
    ///
    /// # Errors
    /// [`NotMoved`] when no question is open, or `due` is not later than the day the municipality has been given.
    pub fn move_reply_deadline(
        self,
        _: Permit<MoveReplyDeadline>,
        due: OffsetDateTime,
    ) -> Result<(Application, Event), NotMoved> {
        match self.stage.clone() {
            Stage::AwaitingInformation { due: given, .. } if due <= given => Err(NotMoved::NotLater { given }),
            Stage::AwaitingInformation { receipt, caseworker, .. } => {
                Ok(self
                    .moved(Stage::AwaitingInformation { receipt, caseworker, due }, Event::ReplyDeadlineMoved { due }))
            }
            _ => Err(WrongStage(self.kind()).into()),
        }
    }

    /// # Errors
    /// [`WrongStage`] when no question is open.
    pub fn answer(self, _: Permit<AnswerInformationRequest>) -> Moved {
        match self.stage.clone() {
            Stage::AwaitingInformation { receipt, caseworker, .. } => {
                Ok(self.moved(Stage::UnderAssessment { receipt, caseworker }, Event::InformationGiven))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// The deadline is over when its day is over on Norwegian clocks.
    #[must_use]
    pub fn may_stop_waiting(&self, now: OffsetDateTime) -> bool {
        matches!(self.stage, Stage::AwaitingInformation { due, .. } if oslo_date(now) > oslo_date(due))
    }

    /// The answer did not come in time: the office goes on with what was sent.
    ///
    /// # Errors
    /// [`StillWaiting`] when no question is open, or its last day is not over.
    pub fn end_wait(self, _: Permit<EndWait>, now: OffsetDateTime) -> Result<(Application, Event), StillWaiting> {
        match self.stage.clone() {
            Stage::AwaitingInformation { due, .. } if !self.may_stop_waiting(now) => Err(StillWaiting::InTime { due }),
            Stage::AwaitingInformation { receipt, caseworker, .. } => {
                Ok(self.moved(Stage::UnderAssessment { receipt, caseworker }, Event::WaitEnded))
            }
            _ => Err(WrongStage(self.kind()).into()),
        }
    }

    /// # Errors
    /// [`WrongStage`] unless it is under assessment.
    pub fn recommend(self, _: Permit<Recommend>, at: OffsetDateTime) -> Moved {
        match self.stage.clone() {
            Stage::UnderAssessment { receipt, caseworker } => {
                Ok(self.moved(Stage::Recommended { receipt, caseworker, at }, Event::Recommended))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// # Errors
    /// [`WrongStage`] unless it is recommended.
    pub fn send_back(self, _: Permit<SendBack>, reason: String) -> Moved {
        match self.stage.clone() {
            Stage::Recommended { receipt, caseworker, .. } => {
                let event = Event::SentBack { reason, to: Some(caseworker) };
                Ok(self.moved(Stage::UnderAssessment { receipt, caseworker }, event))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// # Errors
    /// [`WrongStage`] unless it is recommended.
    pub fn decide(
        self,
        _: Permit<Approve>,
        at: OffsetDateTime,
        outcome: crate::domain::values::stages::Outcome,
        total: Kroner,
    ) -> Moved {
        match self.stage.clone() {
            Stage::Recommended { receipt, caseworker, .. } => {
                Ok(self.moved(Stage::Decided { receipt, caseworker, at }, Event::Decided { outcome, total }))
            }
            _ => Err(WrongStage(self.kind())),
        }
    }

    /// # Errors
    /// [`WrongStage`] for a draft (which is deleted), a decided or a withdrawn application.
    pub fn withdraw(self, _: Permit<Withdraw>, at: OffsetDateTime) -> Moved {
        match self.stage.clone() {
            Stage::Submitted { receipt }
            | Stage::CalledBack { receipt, .. }
            | Stage::UnderAssessment { receipt, .. }
            | Stage::AwaitingInformation { receipt, .. }
            | Stage::Recommended { receipt, .. } => Ok(self.moved(Stage::Withdrawn { receipt, at }, Event::Withdrawn)),
            _ => Err(WrongStage(self.kind())),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use time::Duration;

    use super::*;
    use crate::domain::people::actor::{Actor, Place, Role};
    use crate::domain::people::policy::{Deed, may};
    use crate::domain::values::ids::{CallId, RoleAssignmentId};
    use crate::domain::values::stages::Outcome;
    use time::macros::datetime;

    pub(in crate::domain::application) const AT: OffsetDateTime = datetime!(2027-03-01 12:00 UTC);
    pub(in crate::domain::application) const DUE: OffsetDateTime = datetime!(2027-03-15 12:00 UTC);

    pub(in crate::domain::application) fn account(n: u128) -> AccountId {
        AccountId(uuid::Uuid::from_u128(n))
    }

    /// A permit made at a stage where the policy gives it: the transition itself must refuse the other stages.
    pub(in crate::domain::application) fn permit<A: Deed>(role: Role) -> Permit<A> {
        let actor = Actor {
            account: account(1),
            assignment: RoleAssignmentId(uuid::Uuid::nil()),
            role,
            place: Place::System,
            amount_limit: None,
            place_name: String::new(),
            name: String::new(),
        };
        StageKind::ALL.into_iter().find_map(|stage| may::<A>(&actor, stage).ok()).expect("some stage permits it")
    }

    pub(in crate::domain::application) fn receipt() -> Receipt {
        Receipt {
            case: CaseNumber { year: 2027, number: 14 },
            office: OfficeId(974_761_645),
            at: AT,
            by: account(2),
            late: false,
            applied_total: Kroner::new(1_000_000),
        }
    }

    pub(in crate::domain::application) fn at_stage(kind: StageKind) -> Application {
        let (receipt, caseworker) = (receipt(), account(3));
        let stage = match kind {
            StageKind::Draft => Stage::Draft,
            StageKind::Submitted => Stage::Submitted { receipt },
            StageKind::CalledBack => Stage::CalledBack { receipt, at: AT },
            StageKind::UnderAssessment => Stage::UnderAssessment { receipt, caseworker },
            StageKind::AwaitingInformation => Stage::AwaitingInformation { receipt, caseworker, due: DUE },
            StageKind::Recommended => Stage::Recommended { receipt, caseworker, at: AT },
            StageKind::Decided => Stage::Decided { receipt, caseworker, at: AT },
            StageKind::Withdrawn => Stage::Withdrawn { receipt, at: AT },
        };
        Application {
            id: ApplicationId(uuid::Uuid::from_u128(10)),
            call: CallId(uuid::Uuid::from_u128(11)),
            municipality: MunicipalityId(942_110_464),
            stage,
            language: Lang::Nn,
            title: "Trygg natt".to_owned(),
            example: false,
            version: 7,
        }
    }

    #[test]
    fn time_that_is_given_to_answer_is_never_shortened() {
        let move_to = |due: OffsetDateTime| {
            at_stage(StageKind::AwaitingInformation).move_reply_deadline(permit(Role::Caseworker), due)
        };
        assert_eq!(move_to(DUE - Duration::days(1)).map(|_| ()), Err(NotMoved::NotLater { given: DUE }));
        assert_eq!(move_to(DUE).map(|_| ()), Err(NotMoved::NotLater { given: DUE }));
        assert!(move_to(DUE + Duration::days(1)).is_ok());
    }

    type Transition = (&'static str, fn(Application) -> Moved, &'static [(StageKind, StageKind)]);

    #[test]
    fn every_stage_and_every_transition() {
        use crate::domain::values::stages::StageKind as S;
        let transitions: [Transition; 10] = [
            ("submit", |a| a.submit(permit(Role::MunicipalitySubmitter), receipt()), &[(S::Draft, S::Submitted)]),
            ("take", |a| a.take(permit(Role::Caseworker), account(4)), &[(S::Submitted, S::UnderAssessment)]),
            (
                "assign",
                |a| a.assign(permit(Role::OfficeLeader), account(4)),
                &[
                    (S::Submitted, S::UnderAssessment),
                    (S::UnderAssessment, S::UnderAssessment),
                    (S::AwaitingInformation, S::AwaitingInformation),
                ],
            ),
            ("ask", |a| a.ask(permit(Role::Caseworker), DUE), &[(S::UnderAssessment, S::AwaitingInformation)]),
            (
                "move_reply_deadline",
                |a| {
                    a.move_reply_deadline(permit(Role::Caseworker), DUE + Duration::days(1)).map_err(|why| match why {
                        NotMoved::WrongStage(e) => e,
                        NotMoved::NotLater { .. } => unreachable!("a day later"),
                    })
                },
                &[(S::AwaitingInformation, S::AwaitingInformation)],
            ),
            (
                "answer",
                |a| a.answer(permit(Role::MunicipalitySubmitter)),
                &[(S::AwaitingInformation, S::UnderAssessment)],
            ),
            ("recommend", |a| a.recommend(permit(Role::Caseworker), AT), &[(S::UnderAssessment, S::Recommended)]),
            (
                "send_back",
                |a| a.send_back(permit(Role::Approver), "x".to_owned()),
                &[(S::Recommended, S::UnderAssessment)],
            ),
            (
                "decide",
                |a| a.decide(permit(Role::Approver), AT, Outcome::Granted, Kroner::new(5)),
                &[(S::Recommended, S::Decided)],
            ),
            (
                "withdraw",
                |a| a.withdraw(permit(Role::MunicipalitySubmitter), AT),
                &[
                    (S::Submitted, S::Withdrawn),
                    (S::CalledBack, S::Withdrawn),
                    (S::UnderAssessment, S::Withdrawn),
                    (S::AwaitingInformation, S::Withdrawn),
                    (S::Recommended, S::Withdrawn),
                ],
            ),
        ];
        for from in StageKind::ALL {
            for (name, transition, allowed) in transitions {
                let before = at_stage(from);
                let expected = allowed.iter().find(|(stage, _)| *stage == from).map(|(_, to)| *to);
                match (transition(before.clone()), expected) {
                    (Ok((after, _)), Some(to)) => {
                        assert_eq!(after.kind(), to, "{name} from {from:?}");
                        assert_eq!(after.version, before.version + 1, "{name} from {from:?}");
                        assert_eq!((after.id, after.municipality), (before.id, before.municipality));
                        assert_eq!(after.receipt(), Some(&receipt()), "{name} from {from:?} keeps the receipt");
                    }
                    (Err(wrong), None) => assert_eq!(wrong, WrongStage(from), "{name}"),
                    (result, expected) => panic!("{name} from {from:?}: {result:?}, expected {expected:?}"),
                }
            }
        }
    }

    #[test]
    fn a_transition_tells_what_happened_and_keeps_who_has_the_case() {
        let (assigned, event) =
            at_stage(StageKind::AwaitingInformation).assign(permit(Role::OfficeLeader), account(4)).unwrap();
        assert_eq!((assigned.caseworker(), event), (Some(account(4)), Event::CaseAssigned { to: account(4) }));
        assert!(matches!(assigned.stage, Stage::AwaitingInformation { due, .. } if due == DUE));
        let (back, event) =
            at_stage(StageKind::Recommended).send_back(permit(Role::Approver), "Tallene".to_owned()).unwrap();
        let sent_back = Event::SentBack { reason: "Tallene".to_owned(), to: Some(account(3)) };
        assert_eq!((back.caseworker(), event), (Some(account(3)), sent_back));
        let (decided, event) = at_stage(StageKind::Recommended)
            .decide(permit(Role::Approver), AT, Outcome::PartlyGranted, Kroner::new(5))
            .unwrap();
        assert_eq!(decided.caseworker(), Some(account(3)));
        assert_eq!(event, Event::Decided { outcome: Outcome::PartlyGranted, total: Kroner::new(5) });
        let late = Receipt { late: true, ..receipt() };
        let (_, event) = at_stage(StageKind::Draft).submit(permit(Role::MunicipalitySubmitter), late).unwrap();
        assert_eq!(event, Event::Submitted { case: CaseNumber { year: 2027, number: 14 }, late: true });
    }

    #[test]
    fn codes_are_read_back() {
        for kind in StageKind::ALL {
            assert_eq!(StageKind::from_code(kind.code()), Some(kind));
            assert_eq!(at_stage(kind).kind(), kind);
            assert_eq!(at_stage(kind).receipt().is_some(), StageKind::SUBMITTED.contains(&kind));
        }
    }
}
