use askama::Template;
use askama_web::WebTemplate;

use crate::domain::places::contact::OfficeContact;
use crate::domain::places::reference::Office;
use crate::domain::programme::calls::{Call, CallStatus};
use crate::i18n::Texts;
use crate::i18n::format::capital;
use crate::store::insight::awards::PublicAward;
use crate::store::places::reference::MunicipalityOffice;
use crate::web::Page;

/// A call as a card.
pub(super) struct CallCard {
    pub id: String,
    pub title: String,
    pub status: &'static str,
    pub color: &'static str,
    /// What the clock says about it: name and moment.
    pub moments: Vec<(&'static str, String)>,
    pub last_year: i32,
}

/// The tag's colour of a call's status; the words say it too.
pub(super) fn color(status: CallStatus) -> &'static str {
    match status {
        CallStatus::Open => "success",
        CallStatus::Announced => "info",
        CallStatus::Cancelled => "warning",
        CallStatus::Draft | CallStatus::Closed => "neutral",
    }
}

/// The moments of a call that matter now: opening, deadline with clock time, the days left, when an answer comes.
pub(super) fn moments(t: &Texts, call: &Call, now: time::OffsetDateTime) -> Vec<(&'static str, String)> {
    let deadline = capital(&t.moment_weekday(call.closes_at));
    let answer = (t.forside_svar(), t.date(call.expected_decision_on));
    match call.status(now) {
        CallStatus::Announced => {
            vec![(t.forside_apner(), capital(&t.moment_weekday(call.opens_at))), (t.forside_frist(), deadline)]
        }
        CallStatus::Open => {
            let days = (crate::domain::clocks::calendar::oslo_date(call.closes_at)
                - crate::domain::clocks::calendar::oslo_date(now))
            .whole_days();
            vec![(t.forside_frist(), format!("{deadline}. {}", t.forside_dager(days))), answer]
        }
        _ => vec![(t.forside_fristen_var(), deadline), answer],
    }
}

/// An award as a row.
pub(super) struct AwardRow {
    pub municipality: String,
    pub title: String,
    pub office: String,
    pub sub_goals: String,
    pub years: String,
    pub decided: String,
    pub amount: String,
    pub example: bool,
}

impl AwardRow {
    pub(super) fn of(t: &Texts, award: &PublicAward) -> Self {
        let goals: Vec<String> = award.sub_goals.iter().map(ToString::to_string).collect();
        AwardRow {
            municipality: award.municipality.clone(),
            title: award.title.clone(),
            office: award.office.clone(),
            sub_goals: t.list(&goals),
            years: if award.first_year == award.last_year {
                award.first_year.to_string()
            } else {
                t.year_span(award.first_year, award.last_year)
            },
            decided: t.date_table(crate::domain::clocks::calendar::oslo_date(award.decided_at)),
            amount: t.kroner(award.amount),
            // Most examples say so in their own title.
            example: award.example && !award.title.contains(t.ord_eksempel()),
        }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/front.html")]
pub(super) struct FrontPage {
    pub page: Page,
    pub intro: String,
    /// Where a signed-in visitor begins.
    pub home: Option<&'static str>,
    pub calls: Vec<CallCard>,
    /// The one call that is open, when there is just one.
    pub open_call: Option<String>,
    /// A period that is not opened: its years, and the last year one may get money for.
    pub closed_period: Option<(String, i32)>,
    pub search: String,
    pub searched: bool,
    pub found: Vec<MunicipalityOffice>,
    pub awards: Vec<AwardRow>,
}

/// A piece of a rule's text.
pub(super) enum Block {
    Paragraph(String),
    List(Vec<String>),
    Numbered(Vec<String>),
}

/// Paragraphs stand between empty lines; lines that begin with «- » or «1. » are a list.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for line in text.lines().map(str::trim) {
        let numbered = line.split_once(". ").filter(|(n, _)| n.len() <= 2 && n.parse::<u8>().is_ok());
        if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(Block::List(items)) => items.push(item.to_owned()),
                _ => blocks.push(Block::List(vec![item.to_owned()])),
            }
        } else if let Some((_, item)) = numbered {
            match blocks.last_mut() {
                Some(Block::Numbered(items)) => items.push(item.to_owned()),
                _ => blocks.push(Block::Numbered(vec![item.to_owned()])),
            }
        } else if !line.is_empty() {
            blocks.push(Block::Paragraph(line.to_owned()));
        }
    }
    blocks
}

pub(super) struct RulePart {
    pub number: usize,
    pub title: &'static str,
    pub blocks: Vec<Block>,
}

pub(super) struct CriterionView {
    pub code: String,
    pub name: String,
    pub weight: String,
    pub question: String,
    pub means: [(i32, String); 3],
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/call.html")]
pub(super) struct CallPage {
    pub page: Page,
    pub title: String,
    pub summary: Vec<Block>,
    pub status: &'static str,
    pub color: &'static str,
    pub cancelled: bool,
    /// The button that leads on, when the call is open or announced.
    pub onward: Option<(&'static str, &'static str)>,
    pub facts: Vec<(&'static str, String)>,
    /// The rules shown are not those in force: their version, and where those are.
    pub replaced_rules: Option<(i32, String)>,
    pub rules: Vec<RulePart>,
    pub criteria: Vec<CriterionView>,
}

pub(super) struct YearChoice {
    pub year: i32,
    pub chosen: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/awards.html")]
pub(super) struct AwardsPage {
    pub page: Page,
    pub search: String,
    pub years: Vec<YearChoice>,
    pub number: i64,
    pub sum: String,
    pub awards: Vec<AwardRow>,
    pub csv: String,
    pub earlier: Option<String>,
    pub later: Option<String>,
    /// «Side 2 av 7».
    pub place: String,
    pub filtered: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/help.html")]
pub(super) struct HelpPage {
    pub page: Page,
    pub offices: Vec<(Office, Option<OfficeContact>)>,
    /// Some office has not said how it is reached.
    pub some_lack: bool,
}

/// A page of plain text: headings with paragraphs, or with a list.
#[derive(Template, WebTemplate)]
#[template(path = "insight/front/text.html")]
pub(super) struct TextPage {
    pub page: Page,
    pub title: &'static str,
    pub intro: &'static str,
    pub parts: Vec<(&'static str, Vec<&'static str>)>,
}

#[cfg(test)]
mod tests {
    use super::{Block, blocks};

    #[test]
    fn rules_become_paragraphs_and_lists() {
        let shape: Vec<String> = blocks("Først.\n\nDelmål:\n1. En\n2. To\n\nIkke:\n- a\n- b\n\n2027. er et år")
            .iter()
            .map(|b| match b {
                Block::Paragraph(p) => p.clone(),
                Block::List(l) => format!("- {}", l.join("|")),
                Block::Numbered(l) => format!("1. {}", l.join("|")),
            })
            .collect();
        assert_eq!(shape, ["Først.", "Delmål:", "1. En|To", "Ikke:", "- a|b", "2027. er et år"]);
    }
}
