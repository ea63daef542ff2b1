//! The two plans an application stands on, complete: nothing in them is missing. Plans with holes are answers
//! (`form`); only `form::complete` makes these.

use time::Date;

use crate::domain::clocks::calendar::YearMonth;
use crate::domain::values::money::Kroner;
use crate::domain::values::quantity::Quantity;

/// An enum whose variants have a code, the same in forms, text keys and the database.
macro_rules! coded {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }
        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
            #[must_use]
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|v| v.code() == code)
            }
        }
    )+};
}
pub(super) use coded;

/// How the new becomes ordinary work: who is responsible, what it takes, who has said yes, and what comes after
/// (NOU 2026: 6 kap. 7.1: krav om implementeringsplaner før prosjektstart).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImplementationPlan {
    /// People are roles here, never names.
    pub owner: String,
    pub project_leader: String,
    /// Takes over in ordinary operations; another role than the project leader.
    pub line_leader: String,
    /// People, money and technology; empty where an older form asked for them one by one.
    pub resources: String,
    pub competence: String,
    /// At least one.
    pub anchoring: Vec<Anchoring>,
    /// None, and the texts empty, where the short track did not ask.
    pub operation_from: Option<YearMonth>,
    pub operation_conditions: String,
    pub operation_cost_per_year: Kroner,
    pub operation_budget: String,
    pub spread: String,
}

/// A body that has considered the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchoring {
    pub body: String,
    pub on: Date,
    pub case: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BenefitsPlan {
    /// At least one.
    pub benefits: Vec<Benefit>,
    pub follow_up: String,
}

/// A change to the better that somebody notices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    pub name: String,
    pub kind: BenefitKind,
    pub budget_bearer: BudgetBearer,
    pub level: Level,
    pub indicator: String,
    /// None until there is a baseline to go from.
    pub direction: Option<Direction>,
    pub unit: String,
    pub method: String,
    pub baseline: Baseline,
    /// On the good side of a measured baseline.
    pub target: Quantity,
    pub target_by: YearMonth,
    /// A role in line operations, not the project leader.
    pub owner: String,
}

/// The value before anything is done, or a reasoned exception with a date for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Baseline {
    Measured { value: Quantity, month: YearMonth, source: String },
    Exception { reason: String, due: Date },
}

coded! {
    BenefitKind {
        Quality = "kvalitet",
        Mastery = "mestring",
        Time = "tid",
        Cost = "kostnad",
        AvoidedCost = "unngatt",
        WorkingEnvironment = "arbeidsmiljo",
        Influence = "innflytelse",
    }
    /// Whose budget a benefit falls on.
    BudgetBearer {
        Municipality = "kommunen",
        County = "fylkeskommunen",
        State = "staten",
        Others = "andre",
        Nobody = "ingen",
    }
    Level {
        Output = "produkt",
        UserEffect = "bruker",
        SocietalEffect = "samfunn",
    }
    /// Which way the indicator goes when it gets better.
    Direction {
        Up = "opp",
        Down = "ned",
    }
}

impl BenefitKind {
    /// Somebody's budget feels it.
    #[must_use]
    pub fn is_in_money(self) -> bool {
        matches!(self, BenefitKind::Time | BenefitKind::Cost | BenefitKind::AvoidedCost)
    }
    /// The level that follows from the kind; none where it may be any and is asked for.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        match self {
            BenefitKind::Time | BenefitKind::WorkingEnvironment => Some(Level::UserEffect),
            BenefitKind::Cost | BenefitKind::AvoidedCost => Some(Level::SocietalEffect),
            BenefitKind::Quality | BenefitKind::Mastery | BenefitKind::Influence => None,
        }
    }
}

impl Direction {
    #[must_use]
    pub fn rises(self) -> bool {
        self == Direction::Up
    }
}
