//! A municipality may choose that somebody else than the sender confirms an application before it is sent: two people, of
//! whom one confirms and the other sends.

use crate::domain::values::ids::AccountId;

/// What stands of one person's confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmed {
    pub by: AccountId,
    /// No answer and no file was changed since.
    pub holds: bool,
}

/// Why an application may not be sent yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unconfirmed {
    #[error("nobody has confirmed it")]
    Nobody,
    #[error("it was changed after it was confirmed")]
    Changed,
    #[error("only the sender has confirmed it")]
    SenderAlone,
}

/// Whether `sender` may send it, as far as confirming goes; with no sender, whether anybody may.
///
/// # Errors
/// Why not.
pub fn confirmed(all: &[Confirmed], sender: Option<AccountId>) -> Result<(), Unconfirmed> {
    let of_another = |c: &&Confirmed| Some(c.by) != sender;
    if all.iter().filter(of_another).any(|c| c.holds) {
        Ok(())
    } else if all.iter().any(|c| c.holds) {
        Err(Unconfirmed::SenderAlone)
    } else if all.is_empty() {
        Err(Unconfirmed::Nobody)
    } else {
        Err(Unconfirmed::Changed)
    }
}

/// Whether one of `senders` may send it, as far as confirming goes.
#[must_use]
pub fn can_be_sent(all: &[Confirmed], senders: &[AccountId]) -> bool {
    senders.iter().any(|sender| confirmed(all, Some(*sender)).is_ok())
}

/// What a colleague is told when somebody says that an application is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldReady {
    /// They may send it now.
    Sends,
    /// They may send it when another has confirmed it, and are told when somebody has.
    Waits,
    /// They are asked to confirm it.
    Confirms,
}

/// Whether and what: `sends` and `said_by_sender` of the colleague and of whoever says it; `to_confirm` when nobody can send
/// it before another has confirmed it. Whoever may send it and asks another who may, means to send it.
#[must_use]
pub fn told_ready(sends: bool, said_by_sender: bool, to_confirm: bool) -> Option<ToldReady> {
    match (to_confirm, sends) {
        (false, true) => Some(ToldReady::Sends),
        (false, false) => None,
        (true, true) if !said_by_sender => Some(ToldReady::Waits),
        (true, _) => Some(ToldReady::Confirms),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_than_the_sender_confirms_what_is_sent() {
        let who = |n: u128| AccountId(uuid::Uuid::from_u128(n));
        let by = |n: u128, holds: bool| Confirmed { by: who(n), holds };
        for (all, sender, said) in [
            (vec![], Some(1), Err(Unconfirmed::Nobody)),
            (vec![by(2, true)], Some(1), Ok(())),
            (vec![by(2, true)], Some(2), Err(Unconfirmed::SenderAlone)),
            (vec![by(2, true)], None, Ok(())),
            (vec![by(2, false)], Some(1), Err(Unconfirmed::Changed)),
            (vec![by(2, false), by(1, true)], Some(1), Err(Unconfirmed::SenderAlone)),
            (vec![by(2, false), by(3, true)], Some(1), Ok(())),
            (vec![by(1, true), by(2, true)], Some(2), Ok(())),
        ] {
            assert_eq!(confirmed(&all, sender.map(who)), said, "{all:?} {sender:?}");
        }
        for (all, senders, said) in [
            (vec![], vec![1], false),
            (vec![by(1, true)], vec![1], false),
            (vec![by(1, true)], vec![1, 2], true),
            (vec![by(2, true)], vec![1], true),
            (vec![by(2, true)], vec![], false),
            (vec![by(2, false)], vec![1], false),
        ] {
            let senders: Vec<AccountId> = senders.into_iter().map(who).collect();
            assert_eq!(can_be_sent(&all, &senders), said, "{all:?} {senders:?}");
        }
    }

    #[test]
    fn who_may_send_it_hears_of_it_and_others_where_they_are_asked_to_confirm() {
        for (sends, said_by_sender, to_confirm, told) in [
            (true, false, false, Some(ToldReady::Sends)),
            (false, false, false, None),
            (true, false, true, Some(ToldReady::Waits)),
            (false, false, true, Some(ToldReady::Confirms)),
            (true, true, true, Some(ToldReady::Confirms)),
            (false, true, true, Some(ToldReady::Confirms)),
        ] {
            assert_eq!(told_ready(sends, said_by_sender, to_confirm), told, "{sends} {said_by_sender} {to_confirm}");
        }
    }
}
