//! A sent application is called back before the call's deadline, corrected and sent again; or what was sent stands.

use time::OffsetDateTime;

use crate::domain::application::lifecycle::{Application, Receipt, Stage, WrongStage};
use crate::domain::people::policy::{CallBack, Permit, Submit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::AccountId;
use crate::domain::values::money::Kroner;

/// Why something that only the time before the call's deadline allows is not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotInTime {
    #[error(transparent)]
    WrongStage(#[from] WrongStage),
    /// The last second of the deadline is in time.
    #[error("the call has closed")]
    Closed { at: OffsetDateTime },
}

/// Why what was sent does not come back yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StillCorrected {
    #[error(transparent)]
    WrongStage(#[from] WrongStage),
    #[error("the call is open")]
    InTime { closes: OffsetDateTime },
}

impl Application {
    /// Takes back what was sent, to correct it. Until something else is sent, what was sent stands.
    ///
    /// # Errors
    /// [`NotInTime`] after the call's deadline, and when the office has begun.
    pub fn call_back(
        self,
        _: Permit<CallBack>,
        closes: OffsetDateTime,
        now: OffsetDateTime,
    ) -> Result<(Application, Event), NotInTime> {
        match self.stage.clone() {
            Stage::Submitted { .. } if now > closes => Err(NotInTime::Closed { at: closes }),
            Stage::Submitted { receipt } => Ok(self.moved(Stage::CalledBack { receipt, at: now }, Event::CalledBack)),
            _ => Err(WrongStage(self.kind()).into()),
        }
    }

    /// Sends what was called back again: the same case at the same office, from now on with this in it.
    ///
    /// # Errors
    /// [`NotInTime`] after the call's deadline, and when it is not called back.
    pub fn send_again(
        self,
        _: Permit<Submit>,
        by: AccountId,
        applied_total: Kroner,
        number: i32,
        closes: OffsetDateTime,
        now: OffsetDateTime,
    ) -> Result<(Application, Event), NotInTime> {
        match self.stage.clone() {
            Stage::CalledBack { .. } if now > closes => Err(NotInTime::Closed { at: closes }),
            Stage::CalledBack { receipt, .. } => {
                let receipt = Receipt { at: now, by, late: false, applied_total, ..receipt };
                Ok(self.moved(Stage::Submitted { receipt }, Event::SentAgain { number }))
            }
            _ => Err(WrongStage(self.kind()).into()),
        }
    }

    /// The deadline passed and nothing else was sent: what was sent stands. Nobody decides it, it follows from the day.
    ///
    /// # Errors
    /// [`StillCorrected`] until the deadline has passed, and when it is not called back.
    pub fn let_stand(
        self,
        closes: OffsetDateTime,
        now: OffsetDateTime,
    ) -> Result<(Application, Event), StillCorrected> {
        match self.stage.clone() {
            Stage::CalledBack { .. } if now <= closes => Err(StillCorrected::InTime { closes }),
            Stage::CalledBack { receipt, .. } => Ok(self.moved(Stage::Submitted { receipt }, Event::SentVersionStands)),
            _ => Err(WrongStage(self.kind()).into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::lifecycle::tests::{AT, DUE, account, at_stage, permit, receipt};
    use crate::domain::people::actor::Role;
    use crate::domain::values::stages::StageKind;
    use time::Duration;

    /// The last second of the deadline is the municipality's; the next one is nobody's.
    #[test]
    fn what_is_called_back_is_sent_again_in_time_or_stands_as_it_was_sent() {
        let late = DUE + Duration::seconds(1);
        let call_back = |now| at_stage(StageKind::Submitted).call_back(permit(Role::MunicipalitySubmitter), DUE, now);
        let (back, event) = call_back(DUE).unwrap();
        assert_eq!((back.kind(), event, back.receipt()), (StageKind::CalledBack, Event::CalledBack, Some(&receipt())));
        assert_eq!(call_back(late).map(|_| ()), Err(NotInTime::Closed { at: DUE }));
        let again = |now| {
            let permit = permit(Role::MunicipalitySubmitter);
            at_stage(StageKind::CalledBack).send_again(permit, account(5), Kroner::new(900_000), 2, DUE, now)
        };
        let (sent, event) = again(DUE).unwrap();
        let new = Receipt { at: DUE, by: account(5), applied_total: Kroner::new(900_000), ..receipt() };
        assert_eq!((sent.receipt(), event), (Some(&new), Event::SentAgain { number: 2 }));
        assert_eq!(sent.version, at_stage(StageKind::CalledBack).version + 1);
        assert_eq!(again(late).map(|_| ()), Err(NotInTime::Closed { at: DUE }));
        let stands = |now| at_stage(StageKind::CalledBack).let_stand(DUE, now);
        assert_eq!(stands(DUE).map(|_| ()), Err(StillCorrected::InTime { closes: DUE }));
        let (stood, event) = stands(late).unwrap();
        assert_eq!((stood.stage, event), (Stage::Submitted { receipt: receipt() }, Event::SentVersionStands));
        for kind in StageKind::ALL.into_iter().filter(|kind| *kind != StageKind::CalledBack) {
            let permit = permit(Role::MunicipalitySubmitter);
            let refused = at_stage(kind).send_again(permit, account(5), Kroner::new(1), 2, DUE, AT).map(|_| ());
            assert_eq!(refused, Err(NotInTime::WrongStage(WrongStage(kind))));
        }
    }

    #[test]
    fn only_what_nobody_has_begun_with_is_called_back_and_only_what_is_called_back_stands() {
        for kind in StageKind::ALL {
            let wrong = || WrongStage(kind);
            let back =
                at_stage(kind).call_back(permit(Role::MunicipalitySubmitter), DUE, AT).map(|(app, _)| app.kind());
            let expected = (kind == StageKind::Submitted).then_some(StageKind::CalledBack);
            assert_eq!(back, expected.ok_or_else(|| wrong().into()), "{kind:?}");
            let stands = at_stage(kind).let_stand(AT, DUE).map(|(app, _)| app.kind());
            let expected = (kind == StageKind::CalledBack).then_some(StageKind::Submitted);
            assert_eq!(stands, expected.ok_or_else(|| wrong().into()), "{kind:?}");
        }
    }
}
