//! What a draft was begun with: what came along, what was moved, what was left out, and what must be answered.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::opened::{Municipalities, Opened, title_or_none};
use crate::domain::application::copying::{LeftOut, Place, Why};
use crate::domain::application::form::{Field, Kind, Section, municipalities_in};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::values::ids::{ApplicationId, MunicipalityId};
use crate::domain::values::reading::amount;
use crate::domain::values::stages::Outcome;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::copying::Judged;
use crate::store::places::reference;
use crate::web::{AppError, MenuItem, Page, Visitor};

pub(super) struct Line {
    pub what: String,
    pub before: String,
    pub after: String,
}

/// A section that waits for its writer.
pub(super) struct Waiting {
    pub href: String,
    pub title: String,
    pub note: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/brought.html")]
pub(super) struct BroughtPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub told: String,
    pub source: Option<(String, String)>,
    pub sections: Vec<String>,
    pub moved_title: String,
    pub moved_told: Option<String>,
    pub moved: Vec<Line>,
    pub left_out: Vec<Line>,
    pub waiting: Vec<Waiting>,
    pub reasons: Option<Reasons>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (mut opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    opened.read_origin(tx.conn(), &actor).await?;
    let Some(origin) = &opened.origin else {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    };
    let mut named = municipalities_in(&opened.answers);
    named.extend(origin.report.left_out.iter().filter_map(|left| left.value.parse::<MunicipalityId>().ok()));
    let known = reference::name_municipalities(tx.conn(), &named).await?;
    let known: Vec<MunicipalityBrief> = known.into_iter().map(|(known, _)| known).collect();
    let t = visitor.texts();
    let title = title_or_none(t, &origin.title);
    let report = &origin.report;
    let own = !origin.builds_on;
    let waits = |section: Section| {
        let faults = opened.faults(section).len();
        let brought = report.sections.iter().any(|code| code == section.code());
        (faults > 0 || brought).then(|| Waiting {
            href: addresses::section(id, section),
            title: t.text(section.title_key()).into_owned(),
            note: match faults {
                0 => t.start_kom_ingen_mangler().to_owned(),
                n => t.start_kom_mangler(n),
            },
        })
    };
    let page = BroughtPage {
        application: opened.title(t),
        home: addresses::home(id),
        told: match own {
            true => t.start_kom_fra(&title),
            false => {
                t.start_kom_bygger().tittel(&title).kommune(&origin.municipality).del(t.text(Section::Need.title_key()))
            }
        },
        source: (own && origin.own).then(|| (addresses::home(origin.source), title.clone())),
        sections: report
            .sections
            .iter()
            .filter_map(|code| Section::from_code(code))
            .map(|section| t.text(section.title_key()).into_owned())
            .collect(),
        moved_title: match report.years {
            Some((before, now)) => t.start_kom_flyttet().for_(before.to_string()).na(now.to_string()),
            None => String::new(),
        },
        moved_told: report.years.filter(|_| own).map(|(before, now)| match before == now {
            true => t.start_kom_samme(now.to_string()),
            false => t.start_kom_flyttet_tekst().for_(before.to_string()).na(now.to_string()),
        }),
        moved: moved(t, report),
        left_out: report
            .left_out
            .iter()
            .map(|left| Line {
                what: place(t, &left.place),
                before: said(t, left, &known),
                after: why(t, left.why).to_owned(),
            })
            .collect(),
        waiting: Section::ALL.into_iter().filter_map(waits).collect(),
        reasons: reasons(t, &opened, None),
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}

/// Amounts by year, the rest one by one.
fn moved(t: &Texts, report: &crate::domain::application::copying::Report) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for moved in &report.moved {
        let line = Line {
            what: match moved.place.year {
                Some(_) => t.text(Section::Budget.title_key()).into_owned(),
                None => place(t, &moved.place),
            },
            before: moved.before.clone(),
            after: moved.after.clone(),
        };
        if !lines.iter().any(|l| l.what == line.what && l.before == line.before && l.after == line.after) {
            lines.push(line);
        }
    }
    lines
}

fn field_of(place: &Place) -> Option<&'static Field> {
    Section::from_code(&place.section)?.field(&place.key)
}

/// «Gevinst 2: Når skal målet være nådd?» A question nobody knows any more is told by its section.
fn place(t: &Texts, place: &Place) -> String {
    let section = Section::from_code(&place.section);
    let what = match (place.year, field_of(place), section) {
        (Some(year), ..) => format!("{}, {year}", t.text(&place.key)),
        (None, Some(field), _) => t.text(field.label).into_owned(),
        (None, None, Some(section)) => t.text(section.title_key()).into_owned(),
        (None, None, None) => String::new(),
    };
    let group = place.row.as_ref().and_then(|(code, number)| {
        let group = section?.groups().find(|group| group.code == code)?;
        Some((group.row, number.to_string()))
    });
    match group {
        Some((key, number)) => format!("{}: {what}", t.text_with(key, &[("nummer", number.as_str().into())])),
        None => what,
    }
}

/// As it was answered; a municipality has a name.
fn said(t: &Texts, left: &LeftOut, known: &[MunicipalityBrief]) -> String {
    match (left.place.year, field_of(&left.place)) {
        (Some(_), _) => amount::read_yearly(&left.value).value().map_or_else(|| left.value.clone(), |a| t.kroner(a)),
        (None, Some(field)) if matches!(field.kind, Kind::Check) => t.ord_ja().to_owned(),
        (None, Some(field)) => t.answer_to(field, &left.value, "", known),
        (None, None) => left.value.clone(),
    }
}

fn why(t: &Texts, why: Why) -> &str {
    match why {
        Why::OutsidePeriod => t.start_hvorfor_outside_period(),
        Why::Unread => t.start_hvorfor_unread(),
        Why::NotAsked => t.start_hvorfor_not_asked(),
        Why::Confirmed => t.start_hvorfor_confirmed(),
        Why::Municipality => t.start_hvorfor_municipality(),
    }
}

/// What the decision said of the application this one began from.
pub(super) struct Reasons {
    pub result: String,
    pub criteria: Vec<(String, Vec<String>)>,
    pub letter: String,
}

/// The reasons that stand beside the questions until the new application is sent: all, or those about one section. None
/// where the earlier application got what it asked for.
pub(super) fn reasons(t: &Texts, opened: &Opened, of: Option<Section>) -> Option<Reasons> {
    let origin = opened.origin.as_ref()?;
    let outcome = origin.outcome.filter(|outcome| *outcome != Outcome::Granted && origin.own)?;
    let about = |code: &str| of.is_none_or(|section| section.criteria().contains(&code));
    let line =
        |judged: &Judged| (t.start_begrunnelse_poeng().navn(&judged.name).poeng(&judged.score), judged.reason.clone());
    let criteria: Vec<_> =
        origin.judged.iter().filter(|(code, _)| about(code)).map(|(_, judged)| line(judged)).collect();
    if of.is_some() && criteria.is_empty() {
        return None;
    }
    Some(Reasons {
        result: t
            .start_begrunnelse_resultat()
            .resultat(t.outcome(&outcome))
            .saksnummer(origin.case.map(|case| case.to_string()).unwrap_or_default()),
        criteria,
        letter: addresses::letter(origin.source),
    })
}
