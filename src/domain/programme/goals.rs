//! The three sub-goals, and the phases from idea to ordinary operation.

use crate::domain::values::money::Kroner;

/// The three delmål.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SubGoal {
    Prevention = 1,
    Organisation = 2,
    Technology = 3,
}

impl SubGoal {
    pub const ALL: [SubGoal; 3] = [SubGoal::Prevention, SubGoal::Organisation, SubGoal::Technology];
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }
    #[must_use]
    pub fn from_number(n: i32) -> Option<SubGoal> {
        SubGoal::ALL.into_iter().find(|g| g.number() == n)
    }
}

/// The part of an amount that goes to each sub-goal by its weight: whole kroner that sum to the amount when the weights
/// sum to 100. The database has the same rule (`sub_goal_share`).
#[must_use]
pub fn sub_goal_shares(amount: Kroner, weights: [i32; 3]) -> [Kroner; 3] {
    let mut before = 0_i64;
    weights.map(|weight| {
        let from = amount.get() * before / 100;
        before += i64::from(weight);
        Kroner::new(amount.get() * before / 100 - from)
    })
}

/// Where a project is on its way from idea to ordinary operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Phase {
    Exploring = 1,
    Testing = 2,
    Introducing = 3,
    Operating = 4,
    Spreading = 5,
}

impl Phase {
    pub const ALL: [Phase; 5] =
        [Phase::Exploring, Phase::Testing, Phase::Introducing, Phase::Operating, Phase::Spreading];
    #[must_use]
    pub fn number(self) -> i32 {
        self as i32
    }
    #[must_use]
    pub fn from_number(n: i32) -> Option<Phase> {
        Phase::ALL.into_iter().find(|p| p.number() == n)
    }
    /// The code in forms and text keys (`om-fase-utforsking`).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Phase::Exploring => "utforsking",
            Phase::Testing => "utproving",
            Phase::Introducing => "innforing",
            Phase::Operating => "drift",
            Phase::Spreading => "spredning",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Phase> {
        Phase::ALL.into_iter().find(|p| p.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn the_shares_of_an_amount_sum_to_it(amount in 0..=crate::domain::values::money::LARGEST.get(), a in 0..=100_i32, b in 0..=100_i32) {
            let weights = [a, b.min(100 - a), 100 - a - b.min(100 - a)];
            let shares = sub_goal_shares(Kroner::new(amount), weights);
            proptest::prop_assert_eq!(shares.iter().sum::<Kroner>(), Kroner::new(amount));
            for (share, weight) in shares.iter().zip(weights) {
                let exact = i128::from(amount) * i128::from(weight);
                proptest::prop_assert!((i128::from(share.get()) * 100 - exact).abs() < 100);
            }
        }
    }
}
