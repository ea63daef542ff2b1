//! A whole application, typed: nothing is missing and every rule that can be checked by itself holds.

use super::track::Track;
use crate::domain::application::plans::{BenefitsPlan, ImplementationPlan, coded};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::programme::goals::{Phase, SubGoal};
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::money::Kroner;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompleteApplication {
    pub track: Track,
    pub about: About,
    pub need: NeedAndKnowledge,
    pub sub_goals: SubGoals,
    pub target_group: TargetGroup,
    /// At least one for every year of the project.
    pub activities: Vec<Activity>,
    pub partners: Partners,
    pub budget: Budget,
    pub implementation: ImplementationPlan,
    pub benefits: BenefitsPlan,
    /// At least one.
    pub risks: Vec<Risk>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub title: String,
    pub summary: String,
    pub contact_email: String,
    pub phase_from: Phase,
    pub phase_to: Phase,
    pub time: ProjectTime,
    pub sami: Option<String>,
}

/// From the first month to the last, both included: at most five years, within the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProjectTime {
    pub from: YearMonth,
    pub to: YearMonth,
}

impl ProjectTime {
    pub fn years(self) -> std::ops::RangeInclusive<i32> {
        self.from.year..=self.to.year
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedAndKnowledge {
    pub need: String,
    pub knowledge: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubGoals {
    /// At least one; the weights sum to 100.
    pub weights: Vec<(SubGoal, i32)>,
    /// None where it was not asked.
    pub innovation: Option<Innovation>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetGroup {
    pub who: String,
    pub participation: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    pub what: String,
    pub year: i32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partners {
    pub partners: Vec<Partner>,
    /// Municipalities that apply together with the applicant, each once.
    pub cooperating: Vec<Cooperating>,
    /// Following municipalities: neither the applicant itself nor one that cooperates.
    pub followers: Vec<MunicipalityId>,
}

/// A municipality that applies together with the applicant. Its own yes is not given here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cooperating {
    pub municipality: MunicipalityId,
    /// Its own money over the whole project: a part of the budget's own money.
    pub money: Kroner,
    /// A role.
    pub owner: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    pub name: String,
    pub kind: PartnerKind,
    /// What it does, and what it gives.
    pub contribution: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Budget {
    /// The period's years in order, also those with nothing in them.
    pub years: Vec<BudgetYear>,
    pub other_grants_from: Option<String>,
    pub explanation: String,
}

/// Costs and financing of a year are equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetYear {
    pub year: i32,
    /// In the order of `COST_KINDS`.
    pub costs: [Kroner; 7],
    pub applied: Kroner,
    pub own_money: Kroner,
    pub own_work: Kroner,
    pub other_grants: Kroner,
    pub partners: Kroner,
}

impl BudgetYear {
    #[must_use]
    pub fn cost(&self) -> Kroner {
        self.costs.iter().sum()
    }
    #[must_use]
    pub fn financing(&self) -> Kroner {
        [self.applied, self.own_money, self.own_work, self.other_grants, self.partners].iter().sum()
    }
}

impl Budget {
    #[must_use]
    pub fn applied_total(&self) -> Kroner {
        self.years.iter().map(|y| y.applied).sum()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Risk {
    /// What may go wrong, and what is done about it.
    pub what: String,
}

coded! {
    /// Both kinds of innovation are equally good (NOU 2026: 6 kap. 7.1).
    Innovation {
        New = "ny",
        Adapted = "gjenbruk",
    }
    PartnerKind {
        Municipality = "kommune",
        County = "fylkeskommune",
        Research = "forskning",
        HealthTrust = "helseforetak",
        Voluntary = "frivillig",
        Company = "bedrift",
        State = "stat",
    }
}
