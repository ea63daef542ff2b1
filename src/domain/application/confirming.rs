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
    }
}
