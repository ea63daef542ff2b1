//! One award: what it is for, the money of each year, what is to get better, who takes part. No people.

use std::collections::BTreeSet;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::Response;

use crate::domain::application::answers::Row;
use crate::domain::application::contact_role::contact_role;
use crate::domain::application::form::{COOPERATING, Kind, Section};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::policy::{Action, table};
use crate::domain::programme::goals::SubGoal;
use crate::domain::values::ids::{DecisionId, MunicipalityId, OrgNr};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::award;
use crate::store::insight::award::Award;
use crate::store::insight::view_changes::View;
use crate::store::places::reference;
use crate::web::kept::{Keeping, Looked};
use crate::web::{AppError, MenuItem, Page, Visitor};

/// What is to get better.
pub(super) struct Gain {
    pub name: String,
    pub kind: String,
    pub baseline: String,
    pub target: String,
    pub by: String,
}

/// Somebody who takes part: the kind, and the name of what is surely an organisation.
pub(super) struct Partner {
    pub kind: String,
    pub name: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "insight/front/award.html")]
pub(super) struct AwardPage {
    pub page: Page,
    pub title: String,
    pub example: bool,
    pub case: String,
    pub municipality: String,
    pub municipality_href: String,
    pub summary: String,
    pub total: String,
    pub years: Vec<(i32, String)>,
    pub gains: Vec<Gain>,
    pub partners: Vec<Partner>,
    pub cooperating: Vec<String>,
    pub followers: Vec<String>,
    pub facts: Vec<(&'static str, String)>,
    pub builds_on: Option<(String, String)>,
    pub orgnr: String,
    /// What the role that leads it is called.
    pub contact: Option<String>,
    /// How the office that decided it is reached.
    pub office: (String, String),
    /// Where a draft that builds on it begins, for those who may start one.
    pub build: Option<String>,
}

/// Kinds of partners that are public bodies or as good as: their names are nobody's own.
const BODIES: &[&str] = &["kommune", "fylkeskommune", "forskning", "helseforetak", "stat"];

fn partner(t: &Texts, row: &Row) -> Option<Partner> {
    let kind = row.get("partner-type");
    let words = t.answer(Section::Partners.field("partner-type")?.kind, kind, "");
    // A company or an association may bear a person's name: it is told when Enhetsregisteret, which is public, has it.
    let known = BODIES.contains(&kind) || row.get("partner-orgnr").replace(' ', "").parse::<OrgNr>().is_ok();
    let name = row.get("partner-navn").to_owned();
    Some(Partner { kind: words, name: (known && !name.is_empty()).then_some(name) })
}

fn gain(t: &Texts, row: &Row) -> Gain {
    let unit = row.get("gevinst-enhet");
    let measured = |key: &str| t.answer(Kind::Measured { unit: "gevinst-enhet" }, row.get(key), unit);
    let kind = Section::Benefits.field("gevinst-type").map(|field| t.answer(field.kind, row.get("gevinst-type"), ""));
    let baseline = measured("gevinst-nullpunkt");
    Gain {
        name: row.get("gevinst-navn").to_owned(),
        kind: kind.unwrap_or_default(),
        baseline: if baseline.is_empty() { t.tildeling_ikke_malt().to_owned() } else { baseline },
        target: measured("gevinst-maal"),
        by: t.answer(Kind::YearMonth, row.get("gevinst-maaltid"), ""),
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    keeping: Keeping,
    Path(decision): Path<DecisionId>,
) -> Result<Response, AppError> {
    let mut making = match keeping.look(&state.pool, View::Public, !visitor.here.contains('?')).await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let mut read = ReadTx::begin(&state.pool).await?;
    making.from(&mut read).await?;
    let award = award::find(read.conn(), decision).await?.ok_or(AppError::NotFound)?;
    let cooperating: BTreeSet<MunicipalityId> = rows(&award, Section::Partners, COOPERATING)
        .filter_map(|row| row.get("samarbeid-kommune").parse().ok())
        .collect();
    let cooperating = reference::name_municipalities(read.conn(), &cooperating).await?;
    drop(read);
    let starts = visitor.actor().is_some_and(|a| table(a.role, Action::StartApplication, StageKind::Draft).is_ok());
    let cooperating = cooperating.into_iter().map(|(municipality, _)| municipality.name).collect();
    // Another feature's page.
    let build = starts.then(|| format!("/soknader/bygger-pa/{decision}"));
    let page = AwardPage { build, cooperating, ..page(&visitor, award) };
    making.keep(&page, None)
}

fn rows<'a>(award: &'a Award, section: Section, group: &'a str) -> impl Iterator<Item = &'a Row> {
    award.answers.get(&section).into_iter().flat_map(move |a| a.rows(group)).filter(|row| !row.is_empty())
}

fn page(visitor: &Visitor, award: Award) -> AwardPage {
    let t = visitor.texts();
    let goals = award.sub_goals.iter().filter_map(|(goal, weight)| {
        let goal = SubGoal::from_number(*goal)?;
        Some(t.tildeling_delmal().nummer(goal.number()).navn(t.sub_goal(&goal)).vekt(*weight))
    });
    let summary = award.answers.get(&Section::About).map_or("", |about| about.get("om-sammendrag")).to_owned();
    AwardPage {
        page: visitor.page(MenuItem::Awards),
        case: award.case.to_string(),
        summary,
        total: t.kroner(award.total),
        years: award.years.iter().map(|y| (y.year, t.kroner(y.amount))).collect(),
        gains: rows(&award, Section::Benefits, "gevinst").map(|row| gain(t, row)).collect(),
        partners: rows(&award, Section::Partners, "partner").filter_map(|row| partner(t, row)).collect(),
        cooperating: Vec::new(),
        facts: vec![
            (t.ord_delmaal(), goals.collect::<Vec<_>>().join("\n")),
            (t.tildelinger_vedtatt(), t.date(oslo_date(award.decided_at))),
            (t.ord_statsforvalter(), award.office.clone()),
            (t.tildeling_utfall(), t.outcome(&award.outcome).to_owned()),
        ],
        builds_on: award.builds_on.map(|(decision, title)| (format!("/tildelinger/{decision}"), title)),
        orgnr: award.municipality.to_string(),
        contact: contact_role(&award.answers),
        office: (award.office, format!("/hjelp#{}", award.office_slug)),
        municipality_href: format!("/tildelinger/kommune/{}", award.municipality_number),
        municipality: award.municipality_name,
        followers: award.followers,
        // Most examples say so in their own title.
        example: award.example && !award.title.contains(t.ord_eksempel()),
        title: award.title,
        build: None,
    }
}
