//! The choices in the address: a report can be kept, shared and read again.

use super::choices::Choices;
use crate::domain::programme::goals::SubGoal;
use crate::domain::values::ids::{CallId, OfficeId};

/// How far an application has come, as the ministry sees it. What the office does inside is one status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Open,
    Granted,
    PartlyGranted,
    Rejected,
    Dismissed,
    Withdrawn,
}

impl Status {
    pub(super) const ALL: [Status; 6] =
        [Status::Open, Status::Granted, Status::PartlyGranted, Status::Rejected, Status::Dismissed, Status::Withdrawn];

    /// The code in the database's sums.
    pub(super) fn code(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::Granted => "granted",
            Status::PartlyGranted => "partly_granted",
            Status::Rejected => "rejected",
            Status::Dismissed => "dismissed",
            Status::Withdrawn => "withdrawn",
        }
    }
    pub(super) fn from_code(code: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|s| s.code() == code)
    }
    /// The word in the address.
    pub(super) fn address(self) -> &'static str {
        match self {
            Status::Open => "til-behandling",
            Status::Granted => "innvilget",
            Status::PartlyGranted => "delvis",
            Status::Rejected => "avslag",
            Status::Dismissed => "avvist",
            Status::Withdrawn => "trukket",
        }
    }
}

/// The words of the address, as they came.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    utlysning: String,
    embete: String,
    fylke: String,
    delmal: String,
    status: String,
    sentralitet: String,
    ar: String,
}

impl Asked {
    /// How many choices were asked for.
    pub(super) fn count(&self) -> usize {
        [&self.utlysning, &self.embete, &self.fylke, &self.delmal, &self.status, &self.sentralitet, &self.ar]
            .into_iter()
            .filter(|word| !word.is_empty())
            .count()
    }
}

/// What the report is about. Without a status: all that is sent and not withdrawn.
#[derive(Debug, Clone, Default)]
pub(super) struct Filter {
    pub call: Option<CallId>,
    pub office: Option<OfficeId>,
    pub fylke: Option<String>,
    pub goal: Option<SubGoal>,
    pub status: Option<Status>,
    pub centrality: Option<i32>,
    pub year: Option<i32>,
    /// The same as a query string, without «?»; empty without choices.
    pub query: String,
}

impl Filter {
    /// A word that names nothing is left out, and the page shows that it is.
    pub(super) fn read(asked: &Asked, choices: &Choices) -> Filter {
        let mut filter = Filter {
            call: asked.utlysning.parse().ok().filter(|id| choices.calls.iter().any(|c| c.id == *id)),
            office: choices.offices.iter().find(|o| o.slug == asked.embete).map(|o| o.id),
            fylke: choices.fylker.iter().find(|f| f.number == asked.fylke).map(|f| f.number.clone()),
            goal: asked.delmal.parse().ok().and_then(SubGoal::from_number),
            status: Status::ALL.into_iter().find(|s| s.address() == asked.status),
            centrality: asked.sentralitet.parse().ok().filter(|c| (1..=6).contains(c)),
            year: asked.ar.parse().ok().filter(|y| choices.years.contains(y)),
            query: String::new(),
        };
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(call) = filter.call {
            query.append_pair("utlysning", &call.to_string());
        }
        for (name, word, chosen) in [
            ("embete", &asked.embete, filter.office.is_some()),
            ("fylke", &asked.fylke, filter.fylke.is_some()),
            ("delmal", &asked.delmal, filter.goal.is_some()),
            ("status", &asked.status, filter.status.is_some()),
            ("sentralitet", &asked.sentralitet, filter.centrality.is_some()),
            ("ar", &asked.ar, filter.year.is_some()),
        ] {
            if chosen {
                query.append_pair(name, word);
            }
        }
        filter.query = query.finish();
        filter
    }

    /// The query string with one choice replaced, for links to a part of the report.
    pub(super) fn with(&self, name: &str, word: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (n, v) in url::form_urlencoded::parse(self.query.as_bytes()).filter(|(n, _)| n != name) {
            query.append_pair(&n, &v);
        }
        query.append_pair(name, word);
        query.finish()
    }
}
