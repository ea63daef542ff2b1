//! The worklist's filters. They live in the address: a list can be shared and reloaded.

use crate::domain::people::actor::Role;
use crate::domain::programme::goals::SubGoal;
use crate::domain::values::ids::{AccountId, CallId};
use crate::domain::values::stages::StageKind;
use crate::web::pages::page_number;

/// The address's query, pair by pair: a name that comes twice is no error, the last one counts.
pub(super) struct Asked(pub Vec<(String, String)>);

impl Asked {
    fn get(&self, name: &str) -> &str {
        self.0.iter().rev().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }
}

/// Which stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    /// Everything that waits for somebody.
    Open,
    All,
    /// At whatever stage: a notice was given up.
    Undelivered,
    One(StageKind),
}

pub(super) const STAGES: [(&str, StageKind); 7] = [
    ("ny", StageKind::Submitted),
    ("hentet", StageKind::CalledBack),
    ("vurdering", StageKind::UnderAssessment),
    ("venter", StageKind::AwaitingInformation),
    ("godkjenning", StageKind::Recommended),
    ("vedtatt", StageKind::Decided),
    ("trukket", StageKind::Withdrawn),
];

impl Status {
    pub(super) fn code(self) -> &'static str {
        match self {
            Status::Open => "apne",
            Status::All => "alle",
            Status::Undelivered => "varsel",
            Status::One(stage) => STAGES.iter().find(|(_, s)| *s == stage).map_or("", |(code, _)| code),
        }
    }
    /// Whether something is due in them; none when they are of both kinds.
    pub(super) fn is_open(self) -> Option<bool> {
        match self {
            Status::Open => Some(true),
            Status::All | Status::Undelivered => None,
            Status::One(stage) => {
                Some(!matches!(stage, StageKind::CalledBack | StageKind::Decided | StageKind::Withdrawn))
            }
        }
    }
    pub(super) fn stages(self) -> Vec<String> {
        let stages: &[StageKind] = match &self {
            Status::Open => &[
                StageKind::Submitted,
                StageKind::UnderAssessment,
                StageKind::AwaitingInformation,
                StageKind::Recommended,
            ],
            Status::All | Status::Undelivered => &StageKind::SUBMITTED,
            Status::One(stage) => std::slice::from_ref(stage),
        };
        stages.iter().map(|s| s.code().to_owned()).collect()
    }
}

/// Whose cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    MineAndFree,
    Mine,
    Free,
    All,
    One(AccountId),
}

impl Whose {
    pub(super) fn code(self) -> String {
        match self {
            Whose::MineAndFree => "mine-og-ledige".to_owned(),
            Whose::Mine => "meg".to_owned(),
            Whose::Free => "ingen".to_owned(),
            Whose::All => "alle".to_owned(),
            Whose::One(account) => account.to_string(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Deadline,
    Municipality,
    Amount,
    Status,
}

impl Sort {
    pub(super) const ALL: [Sort; 4] = [Sort::Deadline, Sort::Municipality, Sort::Amount, Sort::Status];
    pub(super) fn code(self) -> &'static str {
        match self {
            Sort::Deadline => "frist",
            Sort::Municipality => "kommune",
            Sort::Amount => "belop",
            Sort::Status => "status",
        }
    }
    /// As `aria-sort` names it: the largest amounts come first.
    pub(super) fn order(self) -> &'static str {
        match self {
            Sort::Amount => "descending",
            Sort::Deadline | Sort::Municipality | Sort::Status => "ascending",
        }
    }
}

#[derive(Debug, Clone)]
pub(super) struct Filter {
    pub search: String,
    pub status: Status,
    pub whose: Whose,
    pub sub_goal: Option<SubGoal>,
    pub call: Option<CallId>,
    pub sort: Sort,
    /// From 1.
    pub page: i64,
}

pub(super) const PER_PAGE: i64 = 50;

impl Filter {
    pub(super) fn is_narrowed(&self, role: Role) -> bool {
        let chosen = (self.status, self.whose) != Filter::first(role);
        chosen || !self.search.is_empty() || self.sub_goal.is_some() || self.call.is_some()
    }

    /// What each role begins with: a caseworker with their own and the free cases, an approver with what waits for them.
    fn first(role: Role) -> (Status, Whose) {
        match role {
            Role::Caseworker => (Status::Open, Whose::MineAndFree),
            Role::Approver => (Status::One(StageKind::Recommended), Whose::All),
            _ => (Status::Open, Whose::All),
        }
    }

    /// What cannot be understood is as if it were not there. Who searches for a text looks for one case, whoever has it
    /// and however far it has come: what the list begins with then does not narrow it.
    pub(super) fn of(asked: &Asked, role: Role) -> Filter {
        let (status, whose) = Filter::first(role);
        let search: String = asked.get("sok").chars().take(100).collect();
        let chosen = Filter {
            search,
            status: match asked.get("status") {
                "apne" => Status::Open,
                "alle" => Status::All,
                "varsel" => Status::Undelivered,
                code => STAGES.iter().find(|(c, _)| *c == code).map_or(status, |(_, s)| Status::One(*s)),
            },
            whose: match asked.get("saksbehandler") {
                "mine-og-ledige" => Whose::MineAndFree,
                "meg" => Whose::Mine,
                "ingen" => Whose::Free,
                "alle" => Whose::All,
                id => id.parse().map_or(whose, Whose::One),
            },
            sub_goal: asked.get("delmal").parse().ok().and_then(SubGoal::from_number),
            call: asked.get("utlysning").parse().ok(),
            sort: Sort::ALL.into_iter().find(|s| s.code() == asked.get("sorter")).unwrap_or(Sort::Deadline),
            page: page_number(asked.get("side")),
        };
        if chosen.search.is_empty() { chosen } else { chosen.beyond((status, whose)) }
    }

    fn beyond(self, (status, whose): (Status, Whose)) -> Filter {
        Filter {
            status: if self.status == status { Status::All } else { self.status },
            whose: if self.whose == whose { Whose::All } else { self.whose },
            ..self
        }
    }

    /// The same list, another page of it.
    pub(super) fn address(&self, page: i64) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("status", self.status.code()).append_pair("saksbehandler", &self.whose.code());
        if !self.search.is_empty() {
            query.append_pair("sok", &self.search);
        }
        if let Some(goal) = self.sub_goal {
            query.append_pair("delmal", &goal.number().to_string());
        }
        if let Some(call) = self.call {
            query.append_pair("utlysning", &call.to_string());
        }
        query.append_pair("sorter", self.sort.code()).append_pair("side", &page.to_string());
        format!("/saker?{}", query.finish())
    }
}
