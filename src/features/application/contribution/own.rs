//! What other municipalities have written about one's own, for who answers for it: read and answered signed in.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::handlers::{Said, Standard, answer_faults, said};
use crate::documents;
use crate::domain::application::partners::{LONGEST_NAME, PartnerAnswer, Way};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AnswerForMunicipality};
use crate::domain::values::ids::ConfirmationId;
use crate::domain::values::language::Lang;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::letters::intent;
use crate::state::AppState;
use crate::store::application::own_answers;
use crate::store::application::own_answers::AskedOfUs;
use crate::store::{ReadTx, Tx};
use crate::web::form::{Again, Answered};
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor, form, pdf};

const LIST: &str = "/andre-kommuner";

fn address(id: ConfirmationId) -> String {
    format!("{LIST}/{id}")
}

/// How many the list shows.
const PER_PAGE: i64 = 30;

struct Line {
    project: String,
    applicant: String,
    told: String,
    status: &'static str,
    color: &'static str,
    href: String,
    button: &'static str,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/contribution/own_list.html")]
struct ListPage {
    page: Page,
    intro: String,
    lines: Vec<Line>,
    pages: NearbyPages,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    side: String,
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    policy::table(actor.actor.role, Action::AnswerForMunicipality, StageKind::Draft)?;
    let t = visitor.texts();
    let number = page_number(&wish.side);
    let mut tx = ReadTx::begin(&state.pool).await?;
    let window = ((number - 1) * PER_PAGE, PER_PAGE + 1);
    let mut all = own_answers::list(&mut tx, &actor, state.clock.now(), window).await?;
    let shown = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let more = all.len() > shown;
    all.truncate(shown);
    let page = ListPage {
        intro: t.andre_ingress(t.web_kommune_navn(&actor.actor.place_name)),
        lines: all.iter().map(|asked| line(t, asked)).collect(),
        pages: NearbyPages::of(t, number, more, |side| format!("{LIST}?side={side}")),
        page: visitor.page(MenuItem::Deadlines),
    };
    Ok(page.into_response())
}

fn line(t: &'static Texts, asked: &AskedOfUs) -> Line {
    let (told, status, color, button) = match &asked.answer {
        None => (t.andre_frist(t.moment(asked.expires_at)), t.bekreft_status_ikke_svart(), "warning", t.andre_svar()),
        Some((at, answer)) => {
            let (status, color) = match answer.confirmed {
                true => (t.bekreft_status_bekreftet(), "success"),
                false => (t.bekreft_status_avslatt(), "danger"),
            };
            (answered(t, t.moment(*at), answer), status, color, t.andre_se())
        }
    };
    Line {
        project: asked.shown.project.clone(),
        applicant: asked.shown.applicant.clone(),
        told,
        status,
        color,
        href: address(asked.id),
        button,
    }
}

fn answered(t: &Texts, at: String, answer: &PartnerAnswer) -> String {
    let who = t.bekreft_svarte().navn(&answer.name).rolle(&answer.role).tidspunkt(at);
    format!("{who} {}", t.answered_way(answer.way))
}

#[derive(Template, WebTemplate)]
#[template(path = "application/contribution/own.html")]
struct OwnPage {
    page: Page,
    list: &'static str,
    here: String,
    intro: String,
    said: Said,
    /// What was answered, and what whoever answered has added.
    answered: Option<(String, String, String)>,
    /// What was sent now is a second answer, and is not kept.
    too_late: bool,
    choices: [(&'static str, &'static str, bool); 2],
    role: String,
    comment: String,
    what_happens: String,
    faults: Vec<ShownFault>,
}

impl OwnPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

fn page(visitor: &Visitor, actor: &MunicipalityActor, asked: &AskedOfUs, typed: &Typed, again: Again) -> OwnPage {
    let t = visitor.texts();
    let chosen = typed.get("svar");
    let frame = visitor.page(MenuItem::Deadlines);
    let answered = asked.answer.as_ref().map(|(at, answer)| {
        let title = if answer.confirmed { t.bidrag_takk_ja() } else { t.bidrag_takk_nei() };
        (title.to_owned(), answered(t, t.moment(*at), answer), answer.comment.clone())
    });
    OwnPage {
        list: LIST,
        here: address(asked.id),
        intro: t.andre_om().soker(&asked.shown.applicant).kommune(t.web_kommune_navn(&actor.actor.place_name)),
        said: said(t, asked.part, &asked.shown),
        too_late: again.stale && answered.is_some(),
        choices: [("ja", t.bidrag_ja(), chosen == "ja"), ("nei", t.bidrag_nei(), chosen == "nei")],
        role: typed.get("rolle").to_owned(),
        comment: typed.get("kommentar").to_owned(),
        what_happens: t.andre_hva_skjer().soker(&asked.shown.applicant).siste(t.moment(asked.expires_at)),
        faults: again.faults,
        page: if answered.is_none() { frame.with_form_that_sends("skjema") } else { frame },
        answered,
    }
}

async fn find(state: &AppState, actor: &MunicipalityActor, id: ConfirmationId) -> Result<AskedOfUs, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let found = own_answers::find(&mut tx, actor, id, state.clock.now()).await?;
    let asked = found.ok_or(AppError::NotFound)?;
    // Whoever answers for the municipality reads it, at every stage of what it is about.
    policy::table(actor.actor.role, Action::AnswerForMunicipality, StageKind::Draft)?;
    Ok(asked)
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ConfirmationId>,
) -> Result<Response, AppError> {
    let asked = find(&state, &actor, id).await?;
    Ok(page(&visitor, &actor, &asked, &Typed::default(), Again::default()).into_response())
}

pub(super) async fn answer(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ConfirmationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let now = state.clock.now();
    let t = visitor.texts();
    let mut tx = Tx::begin(&state.pool).await?;
    let stage = own_answers::lock(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let permit = match policy::may::<AnswerForMunicipality>(&actor.actor, stage) {
        Ok(permit) => Some(permit),
        // Decided or withdrawn meanwhile: what the page says now, if it is there still.
        Err(policy::Denied::Stage) => None,
        Err(denied) => return Err(denied.into()),
    };
    let answer = PartnerAnswer {
        confirmed: typed.get("svar") == "ja",
        name: actor.actor.name.chars().take(LONGEST_NAME).collect(),
        role: typed.trimmed("rolle").to_owned(),
        comment: typed.trimmed("kommentar").to_owned(),
        way: Way::SignedIn,
    };
    let faults = answer_faults(t, typed.get("svar"), &answer);
    let answered = match permit {
        _ if typed.switches_language() => Answered::AsTyped,
        None => Answered::Stale,
        Some(_) if !faults.is_empty() => Answered::Refused(faults),
        Some(permit) => match own_answers::answer(&mut tx, &permit, &actor, id, &answer, now).await? {
            true => {
                tx.commit().await?;
                return Ok(Redirect::to(&address(id)).into_response());
            }
            // By the link, or by a colleague, in between; or it was taken back.
            false => Answered::Stale,
        },
    };
    drop(tx);
    form::answer(Ok(answered), async |again| {
        let asked = find(&state, &actor, id).await?;
        Ok(page(&visitor, &actor, &asked, &typed, again))
    })
    .await
}

/// The letter of intent, in the written standard of one's choice.
pub(super) async fn letter(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ConfirmationId>,
    Query(standard): Query<Standard>,
) -> Result<Response, AppError> {
    let asked = find(&state, &actor, id).await?;
    let standard = standard.malform.parse::<Lang>().unwrap_or(visitor.lang);
    let letter = intent::compose(standard, asked.part, &asked.shown, asked.answer.as_ref());
    let paper = documents::of_intent(&letter, asked.id, intent::dated(asked.asked_at, asked.answer.as_ref()));
    let name = pdf::intent_name(Texts::of(standard), &asked.shown.said.name);
    Ok((StatusCode::OK, pdf::download(&name, pdf::made_now(paper).await?)).into_response())
}
