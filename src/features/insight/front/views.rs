use askama::Template;
use askama_web::WebTemplate;

use crate::domain::places::contact::OfficeContact;
use crate::domain::places::reference::Office;
use crate::domain::programme::calls::{Call, CallStatus};
use crate::i18n::Texts;
use crate::i18n::format::capital;
use crate::store::insight::awards::PublicAward;
use crate::store::insight::rounds::{Group, Round};
use crate::store::places::finding::Found;
use crate::web::Page;
use crate::web::rule_text::Block;

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
    /// The page of its municipality, and its own.
    pub municipality_href: String,
    pub href: String,
    pub title: String,
    pub office: String,
    pub sub_goals: String,
    pub years: String,
    pub decided: String,
    pub amount: String,
    pub example: bool,
    /// Where a draft that builds on it begins, for those who may start one.
    pub build: Option<String>,
}

impl AwardRow {
    pub(super) fn of(t: &Texts, award: &PublicAward) -> Self {
        let goals: Vec<String> = award.sub_goals.iter().map(ToString::to_string).collect();
        AwardRow {
            municipality: award.municipality.clone(),
            municipality_href: format!("/tildelinger/kommune/{}", award.municipality_number),
            href: format!("/tildelinger/{}", award.decision),
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
            build: None,
        }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/front.html")]
pub(super) struct FrontPage {
    pub page: Page,
    pub intro: String,
    /// What is told in a minute: who, how much, what it takes, when.
    pub minute: Vec<(&'static str, String)>,
    /// The frames of a year: the office, where it is reached, the amount.
    pub frames: Vec<(String, String, String)>,
    pub frames_year: i32,
    pub frames_sum: String,
    /// Where a signed-in visitor begins.
    pub home: Option<&'static str>,
    pub calls: Vec<CallCard>,
    /// The one call that is open, when there is just one.
    pub open_call: Option<String>,
    /// A period that is not opened: its years, and the last year one may get money for.
    pub closed_period: Option<(String, i32)>,
    pub search: String,
    pub searched: bool,
    pub found: Found,
    /// Asked without a word to look for.
    pub nothing_asked: bool,
    pub awards: Vec<AwardRow>,
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

/// What became of the round before, a line for each size of municipality.
pub(super) struct RoundTold {
    pub title: String,
    pub lines: Vec<RoundLine>,
}

pub(super) struct RoundLine {
    pub size: String,
    pub odds: String,
    pub median: String,
}

impl RoundTold {
    pub(super) fn of(t: &Texts, round: &Round) -> Self {
        let line = |group: &Group| RoundLine {
            size: t.inhabitants(group.size),
            odds: t.utlys_runde_av().fikk(group.awarded).avgjort(group.decided),
            median: group.median.map_or_else(|| t.utlys_runde_for_fa().to_owned(), |median| t.kroner(median)),
        };
        RoundTold { title: round.title.in_lang(t.lang()).to_owned(), lines: round.groups.iter().map(line).collect() }
    }
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
    /// Where a municipality asks its office about the call.
    pub ask: Option<String>,
    pub facts: Vec<(&'static str, String)>,
    /// The rules shown are not those in force: their version, and where those are.
    pub replaced_rules: Option<(i32, String)>,
    pub rules: Vec<RulePart>,
    pub round: Option<RoundTold>,
    pub id: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/scores.html")]
pub(super) struct ScoresPage {
    pub page: Page,
    pub id: String,
    pub title: String,
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
    /// Where the list begins, from a page further on.
    pub newest: Option<String>,
    pub later: Option<String>,
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
