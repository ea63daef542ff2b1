//! What a finished section came to, where a few words say it.

use super::editing;
use super::groups;
use super::opened::Opened;
use crate::domain::application::form::{COOPERATING, Section, budget_sums};
use crate::i18n::Texts;

pub(super) fn in_words(t: &Texts, opened: &Opened, section: Section) -> String {
    let answers = opened.answers_of(section);
    let rows = |group: &str| answers.rows(group).iter().filter(|row| !row.is_empty()).count();
    match section {
        Section::SubGoals => {
            let chosen: Vec<String> = (1..=3)
                .map(|n| (n, answers.get(&format!("delmaal-{n}"))))
                .filter(|(_, weight)| !weight.is_empty() && *weight != "0")
                .map(|(n, weight)| {
                    format!("{} ({}\u{a0}%)", t.ord_delmaal_nummer(n.to_string()), weight.trim_end_matches('%').trim())
                })
                .collect();
            t.list(&chosen)
        }
        Section::Partners => {
            let names = groups::names(&opened.municipalities);
            let partners = answers.rows("partner").iter().map(|r| r.get("partner-navn")).filter(|n| !n.is_empty());
            let cooperating =
                answers.rows(COOPERATING).iter().filter_map(|r| names.get(r.get("samarbeid-kommune")).copied());
            let followers = editing::followers(answers.get(editing::FOLLOWERS)).filter_map(|id| names.get(id).copied());
            let all: Vec<&str> = cooperating.chain(partners).chain(followers).collect();
            groups::shortened(&t.list(&all), 120)
        }
        Section::Budget => {
            let sums = budget_sums(&answers, &opened.call.period.years());
            t.soknad_soker_om(t.kroner(sums.applied))
        }
        Section::Activities => t.soknad_antall_aktiviteter(rows("aktivitet")),
        Section::Benefits => t.soknad_antall_gevinster(rows("gevinst")),
        Section::Risks => t.soknad_antall_risikoer(rows("risiko")),
        _ => String::new(),
    }
}
