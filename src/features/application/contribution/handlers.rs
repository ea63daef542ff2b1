use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use crate::documents;
use crate::domain::application::partners::{
    AnswerFault, LONGEST_COMMENT, LONGEST_NAME, Part, PartnerAnswer, Shown, Way,
};
use crate::domain::people::actor::Role;
use crate::domain::values::language::Lang;
use crate::i18n::Texts;
use crate::letters::intent;
use crate::letters::intent::LetterOfIntent;
use crate::state::AppState;
use crate::store::application::confirmations;
use crate::store::application::confirmations::Asked;
use crate::store::{ReadTx, Tx};
use crate::web::faults::too_long;
use crate::web::headers::secret_address;
use crate::web::session::Token;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor, pdf};

/// What is said of them, question by question: the label and the text.
pub(super) type Said = Vec<(&'static str, String)>;

#[derive(Template, WebTemplate)]
#[template(path = "application/contribution/ask.html")]
struct AskPage {
    page: Page,
    intro: String,
    said: Said,
    choices: [(&'static str, &'static str, bool); 2],
    name: String,
    role: String,
    comment: String,
    what_happens: String,
    faults: Vec<ShownFault>,
}

impl AskPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "application/contribution/answered.html")]
struct AnsweredPage {
    page: Page,
    title: &'static str,
    told: String,
    /// What was sent now is a second answer, and is not kept.
    too_late: bool,
    who: String,
    comment: String,
    said: Said,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/contribution/gone.html")]
struct GonePage {
    page: Page,
}

pub(super) fn said(t: &'static Texts, part: Part, shown: &Shown) -> Said {
    let said = &shown.said;
    let role = Role::from_code(&shown.asked_by_role).map(|role| t.role(&role).to_lowercase()).unwrap_or_default();
    let part = match part {
        Part::Partner => t.bidrag_som_partner(),
        Part::Cooperating => t.bidrag_som_samarbeid(),
        Part::Follower => t.bidrag_som_folge(),
    };
    let all = [
        (t.bidrag_prosjekt(), shown.project.clone()),
        (t.bidrag_soker(), shown.applicant.clone()),
        (t.bidrag_sum(), shown.sum.map_or_else(|| t.bidrag_sum_ukjent().to_owned(), |sum| t.kroner(sum))),
        (t.bidrag_spurt_av(), t.web_rolle_kommune().rolle(role).sted(&shown.applicant)),
        (t.bidrag_hvem(), said.name.clone()),
        (t.bidrag_som(), part.to_owned()),
        (t.bidrag_bidrar(), said.contribution.clone()),
        (t.bidrag_penger(), said.money.map(|money| t.kroner(money)).unwrap_or_default()),
        (t.bidrag_eier(), said.owner.clone()),
        (t.bidrag_etter(), said.afterwards.clone()),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

async fn find(state: &AppState, token: &str) -> Result<Option<(Token, Asked)>, AppError> {
    let Some(token) = Token::from_outside(token) else { return Ok(None) };
    let mut tx = ReadTx::begin(&state.pool).await?;
    let asked = confirmations::find_asked(&mut tx, &token.hash(), state.clock.now()).await?;
    Ok(asked.map(|asked| (token, asked)))
}

fn gone(visitor: &Visitor) -> Response {
    let page = GonePage { page: visitor.page(MenuItem::None) };
    secret_address((StatusCode::GONE, page).into_response())
}

fn ask_page(visitor: &Visitor, asked: &Asked, typed: &Typed, faults: Vec<ShownFault>) -> AskPage {
    let t = visitor.texts();
    let chosen = typed.get("svar");
    AskPage {
        intro: t.bidrag_ingress(&asked.shown.applicant),
        said: said(t, asked.part, &asked.shown),
        choices: [("ja", t.bidrag_ja(), chosen == "ja"), ("nei", t.bidrag_nei(), chosen == "nei")],
        name: typed.get("navn").to_owned(),
        role: typed.get("rolle").to_owned(),
        comment: typed.get("kommentar").to_owned(),
        what_happens: t.bidrag_hva_skjer(t.moment(asked.expires_at)),
        faults,
        page: visitor.page(MenuItem::None).with_form_that_sends("skjema"),
    }
}

fn answered_page(visitor: &Visitor, asked: &Asked, too_late: bool) -> Option<AnsweredPage> {
    let t = visitor.texts();
    let (at, answer) = asked.answer.as_ref()?;
    Some(AnsweredPage {
        title: if answer.confirmed { t.bidrag_takk_ja() } else { t.bidrag_takk_nei() },
        told: t.bidrag_takk_tekst(t.moment(*at)),
        too_late,
        who: format!("{}, {}", answer.name, answer.role),
        comment: answer.comment.clone(),
        said: said(t, asked.part, &asked.shown),
        page: visitor.page(MenuItem::None),
    })
}

/// Reading uses nothing up: what scans mail opens the link too.
pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, AppError> {
    let Some((_, asked)) = find(&state, &token).await? else { return Ok(gone(&visitor)) };
    Ok(secret_address(match answered_page(&visitor, &asked, false) {
        Some(page) => page.into_response(),
        None => ask_page(&visitor, &asked, &Typed::default(), Vec::new()).into_response(),
    }))
}

pub(super) async fn answer(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let Some((token, asked)) = find(&state, &token).await? else { return Ok(gone(&visitor)) };
    if let Some(page) = answered_page(&visitor, &asked, true) {
        return Ok(secret_address((StatusCode::CONFLICT, page).into_response()));
    }
    if typed.switches_language() {
        return Ok(secret_address(ask_page(&visitor, &asked, &typed, Vec::new()).into_response()));
    }
    let t = visitor.texts();
    let chosen = typed.get("svar");
    let answer = PartnerAnswer {
        confirmed: chosen == "ja",
        name: typed.trimmed("navn").to_owned(),
        role: typed.trimmed("rolle").to_owned(),
        comment: typed.trimmed("kommentar").to_owned(),
        way: Way::Link,
    };
    let faults = answer_faults(t, chosen, &answer);
    if !faults.is_empty() {
        let page = ask_page(&visitor, &asked, &typed, faults);
        return Ok(secret_address((StatusCode::UNPROCESSABLE_ENTITY, page).into_response()));
    }
    let mut tx = Tx::begin(&state.pool).await?;
    let done = confirmations::answer(&mut tx, &token.hash(), &answer, state.clock.now()).await?;
    if done {
        tx.commit().await?;
        return Ok(secret_address(Redirect::to(&visitor.here).into_response()));
    }
    // Somebody answered by the same link, or took it back, in between.
    drop(tx);
    let Some((_, asked)) = find(&state, token.reveal()).await? else { return Ok(gone(&visitor)) };
    Ok(match answered_page(&visitor, &asked, true) {
        Some(page) => secret_address((StatusCode::CONFLICT, page).into_response()),
        None => gone(&visitor),
    })
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Standard {
    #[serde(default)]
    pub(super) malform: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/contribution/letter.html")]
struct LetterPage {
    page: Page,
    here: String,
    letter: LetterOfIntent,
}

/// The letter of intent, in the written standard of one's choice.
pub(super) async fn letter(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
    Query(standard): Query<Standard>,
) -> Result<Response, AppError> {
    let Some((token, asked)) = find(&state, &token).await? else { return Ok(gone(&visitor)) };
    let standard = standard.malform.parse::<Lang>().unwrap_or(visitor.lang);
    let page = LetterPage {
        here: format!("/bidrag/{}", token.reveal()),
        letter: intent::compose(standard, asked.part, &asked.shown, asked.answer.as_ref()),
        page: visitor.page(MenuItem::None),
    };
    Ok(secret_address(page.into_response()))
}

/// The same as a file, made while its reader waits.
pub(super) async fn letter_file(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
    Query(standard): Query<Standard>,
) -> Result<Response, AppError> {
    let Some((_, asked)) = find(&state, &token).await? else { return Ok(gone(&visitor)) };
    let standard = standard.malform.parse::<Lang>().unwrap_or(visitor.lang);
    let letter = intent::compose(standard, asked.part, &asked.shown, asked.answer.as_ref());
    let paper = documents::of_intent(&letter, asked.id, intent::dated(asked.asked_at, asked.answer.as_ref()));
    let name = pdf::intent_name(Texts::of(standard), &asked.shown.said.name);
    Ok(secret_address(pdf::download(&name, pdf::made_now(paper).await?)))
}

/// What is wrong with an answer as it was typed.
pub(super) fn answer_faults(t: &Texts, chosen: &str, answer: &PartnerAnswer) -> Vec<ShownFault> {
    let unchosen = !matches!(chosen, "ja" | "nei");
    let mut faults = Vec::new();
    if unchosen {
        faults.push(ShownFault::new("svar-ja", t.bidrag_feil_valg()));
    }
    let of_answer = answer.faults().into_iter().filter(|f| !(unchosen && *f == AnswerFault::ReasonMissing));
    faults.extend(of_answer.map(|fault| say(t, fault)));
    faults
}

fn say(t: &Texts, fault: AnswerFault) -> ShownFault {
    match fault {
        AnswerFault::NameMissing => ShownFault::new("navn", t.bidrag_feil_navn()),
        AnswerFault::NameTooLong(length) => too_long(t, "navn", length, LONGEST_NAME),
        AnswerFault::RoleMissing => ShownFault::new("rolle", t.bidrag_feil_rolle()),
        AnswerFault::RoleTooLong(length) => too_long(t, "rolle", length, LONGEST_NAME),
        AnswerFault::ReasonMissing => ShownFault::new("kommentar", t.bidrag_feil_kommentar()),
        AnswerFault::CommentTooLong(length) => too_long(t, "kommentar", length, LONGEST_COMMENT),
    }
}
