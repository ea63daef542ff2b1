//! How somebody in a municipality that nobody administers gets in: they say who they are, whoever reads the municipality's
//! official mailbox says yes with one click, and an invitation goes out. The office is told; nobody waits for it where the
//! mailbox is known.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::guard;
use super::guard::Address;
use super::views::LinkGonePage;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{Place, Role};
use crate::domain::places::mailbox::is_of_the_house;
use crate::domain::values::email;
use crate::domain::values::email::{is_address, one_form};
use crate::domain::values::ids::MunicipalityId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::attempts::Attempt;
use crate::store::people::first_administrators;
use crate::store::people::first_administrators::{AnswerError, AskError, Asked, FreshLink, Question};
use crate::store::people::invitations;
use crate::store::people::links::{INVITATION_VALID, LinkState};
use crate::store::places::{contacts, mailboxes, reference};
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{ReadTx, Tx};
use crate::web::headers::secret_address;
use crate::web::page::place_label;
use crate::web::session::Token;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    kommune: String,
    #[serde(default)]
    til: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/way_in.html")]
pub(super) struct WayInPage {
    pub page: Page,
    /// Value, name, chosen.
    pub municipalities: Vec<(String, String, bool)>,
    pub email: String,
    pub faults: Vec<ShownFault>,
}

async fn form(
    state: &AppState,
    visitor: &Visitor,
    chosen: &str,
    email: &str,
    faults: Vec<ShownFault>,
) -> Result<WayInPage, AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let all = reference::list_municipalities(read.conn()).await?;
    Ok(WayInPage {
        page: visitor.page(MenuItem::None).with_form("skjema"),
        municipalities: all
            .into_iter()
            .map(|m| {
                let value = m.id.to_string();
                let is = value == chosen;
                (value, m.name, is)
            })
            .collect(),
        email: email.to_owned(),
        faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<WayInPage, AppError> {
    form(&state, &visitor, &wish.kommune, "", Vec::new()).await
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    address: Address,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let again = async |status: StatusCode, faults: Vec<ShownFault>| -> Result<Response, AppError> {
        let page = form(&state, &visitor, typed.get("kommune"), typed.trimmed("epost"), faults).await?;
        Ok((status, page).into_response())
    };
    if typed.switches_language() {
        return again(StatusCode::OK, Vec::new()).await;
    }
    let (municipality, email) = match read(t, &typed) {
        Ok(read) => read,
        Err(faults) => return again(StatusCode::UNPROCESSABLE_ENTITY, faults).await,
    };
    let now = state.clock.now();
    let (hash, from) = (guard::link_hash(&email), address.asking_for_links());
    let attempt = Attempt { email_hash: &hash, address: &from };
    let mut tx = Tx::begin(&state.pool).await?;
    let asked = attempts::count_failures(&mut tx, &attempt, now - guard::WINDOW).await?;
    if asked.from_address >= guard::LINKS_PER_ADDRESS || asked.for_account >= guard::LINKS_PER_ACCOUNT {
        let fault = ShownFault::new("epost", t.inn_feil_for_mange(guard::WINDOW.whole_minutes()));
        drop(tx);
        return again(StatusCode::TOO_MANY_REQUESTS, vec![fault]).await;
    }
    attempts::failed(&mut tx, &attempt, now).await?;
    let token = Token::new().map_err(AppError::internal)?;
    let link = FreshLink::of(token.hash(), token.reveal());
    let to = match first_administrators::ask(&mut tx, municipality, &email, &link, now).await {
        Ok(Asked::Mailbox) => "postmottak",
        Ok(Asked::Office) => "embete",
        Err(AskError::Store(e)) => return Err(e.into()),
        Err(no @ (AskError::HasAdministrator | AskError::TooMany)) => {
            drop(tx);
            return again(StatusCode::UNPROCESSABLE_ENTITY, vec![refused(t, &no)]).await;
        }
    };
    tx.commit().await?;
    Ok(Redirect::to(&format!("/kom-i-gang/sendt?til={to}&kommune={municipality}")).into_response())
}

fn refused(t: &Texts, no: &AskError) -> ShownFault {
    match no {
        AskError::TooMany => ShownFault::new("kommune", t.vei_feil_mange()),
        _ => ShownFault::new("kommune", t.vei_feil_har()),
    }
}

fn read(t: &Texts, typed: &Typed) -> Result<(MunicipalityId, String), Vec<ShownFault>> {
    let mut faults = Vec::new();
    let municipality = typed.get("kommune").parse::<MunicipalityId>().ok();
    if municipality.is_none() {
        faults.push(ShownFault::new("kommune", t.vei_feil_kommune()));
    }
    let email = one_form(typed.get("epost"));
    if email.is_empty() {
        faults.push(ShownFault::new("epost", t.feil_epost_mangler()));
    } else if !is_address(&email) {
        faults.push(ShownFault::new("epost", t.feil_epost_form()));
    }
    match municipality {
        Some(municipality) if faults.is_empty() => Ok((municipality, email)),
        _ => Err(faults),
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/way_in_sent.html")]
pub(super) struct SentPage {
    pub page: Page,
    pub texts: Vec<String>,
}

/// Says where the question went, from what is public: the municipality's mailbox, and how its office is reached.
pub(super) async fn sent(
    State(state): State<AppState>,
    visitor: Visitor,
    Query(wish): Query<Wish>,
) -> Result<SentPage, AppError> {
    let t = visitor.texts();
    let id = wish.kommune.parse::<MunicipalityId>().map_err(|_| AppError::NotFound)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let municipality = reference::load_municipality(read.conn(), id).await?;
    let mailbox = mailboxes::find(read.conn(), id).await?;
    let today = oslo_date(state.clock.now());
    let contact = contacts::on_day(read.conn(), municipality.office, today).await?;
    let mut texts = match mailbox.filter(|_| wish.til == "postmottak") {
        Some(mailbox) => vec![t.vei_sendt_postmottak().adresse(email::shown(&mailbox)).kommune(&municipality.name)],
        None => vec![t.vei_sendt_embete().kommune(&municipality.name).embete(&municipality.office_name)],
    };
    texts.push(match contact {
        Some(c) => t.vei_sporsmal().embete(&municipality.office_name).epost(c.email).telefon(c.telephone),
        None => t.vei_sporsmal_uten(&municipality.office_name),
    });
    Ok(SentPage { page: visitor.page(MenuItem::None), texts })
}

/// What whoever reads the mailbox sees.
#[derive(Template, WebTemplate)]
#[template(path = "people/sign_in/mailbox_question.html")]
pub(super) struct QuestionPage {
    pub page: Page,
    pub question: Question,
    pub place: String,
    pub email: String,
    pub may: &'static str,
    /// The address is of another domain than the mailbox.
    pub foreign: bool,
    /// What was answered; none while it is asked.
    pub answered: Option<&'static str>,
    pub fault: Option<&'static str>,
}

impl QuestionPage {
    fn of(visitor: &Visitor, question: Question, fault: Option<&'static str>) -> QuestionPage {
        let t = visitor.texts();
        QuestionPage {
            page: visitor.page(MenuItem::None),
            place: place_label(t, &Place::Municipality(question.municipality), &question.name),
            email: email::shown(&question.email),
            may: t.role_may(&Role::MunicipalityAdministrator),
            foreign: !is_of_the_house(&question.email, &question.mailbox),
            answered: match (question.approved, question.has_administrator) {
                (Some(true), _) => Some(t.vei_svart_ja()),
                (Some(false), _) => Some(t.vei_svart_nei()),
                (None, true) => Some(t.vei_har_administrator()),
                (None, false) => None,
            },
            question,
            fault,
        }
    }
}

fn gone(visitor: &Visitor) -> Response {
    let page = LinkGonePage { page: visitor.page(MenuItem::None), password: false };
    secret_address((StatusCode::GONE, page).into_response())
}

async fn find(state: &AppState, token: &str) -> Result<Option<(Token, Question)>, AppError> {
    let Some(token) = Token::from_outside(token) else { return Ok(None) };
    let mut read = ReadTx::begin(&state.pool).await?;
    let question = first_administrators::find_question(&mut read, &token.hash(), state.clock.now()).await?;
    Ok(question.filter(|q| q.state != LinkState::Gone).map(|q| (token, q)))
}

pub(super) async fn question(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, AppError> {
    Ok(match find(&state, &token).await? {
        Some((_, question)) => secret_address(QuestionPage::of(&visitor, question, None).into_response()),
        None => gone(&visitor),
    })
}

pub(super) async fn answer(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let Some((token, question)) = find(&state, &token).await? else { return Ok(gone(&visitor)) };
    let t = visitor.texts();
    let again = |question, status: StatusCode, fault| {
        Ok(secret_address((status, QuestionPage::of(&visitor, question, fault)).into_response()))
    };
    let yes = match typed.get("svar") {
        _ if typed.switches_language() => return again(question, StatusCode::OK, None),
        "ja" => true,
        "nei" => false,
        _ => return again(question, StatusCode::UNPROCESSABLE_ENTITY, Some(t.vei_feil_svar())),
    };
    // Answered already, by this click's twin or another reader: what was answered is shown.
    if question.state == LinkState::Used || question.has_administrator {
        return again(question, StatusCode::OK, None);
    }
    let now = state.clock.now();
    let invitation = Token::new().map_err(AppError::internal)?;
    let mail = invitation_mail(&state, &visitor, &question, &invitation).await?;
    let hash = invitation.hash();
    let mut tx = Tx::begin(&state.pool).await?;
    match first_administrators::answer(&mut tx, &token.hash(), yes.then_some((&hash, &mail)), now).await {
        Ok(()) => tx.commit().await?,
        Err(AnswerError::Store(e)) => return Err(e.into()),
        Err(AnswerError::Closed) => {
            return again(question, StatusCode::UNPROCESSABLE_ENTITY, Some(t.vei_feil_stengt()));
        }
        // Somebody was first: the page says what became of it.
        Err(AnswerError::Gone | AnswerError::HasAdministrator) => {}
    }
    Ok(secret_address(Redirect::to(&format!("/kom-i-gang/{}", token.reveal())).into_response()))
}

async fn invitation_mail(
    state: &AppState,
    visitor: &Visitor,
    question: &Question,
    token: &Token,
) -> Result<Mail, AppError> {
    let place = Place::Municipality(question.municipality);
    let mut read = ReadTx::begin(&state.pool).await?;
    let lang = invitations::find_mail_language(read.conn(), &question.email, &place).await?.unwrap_or(visitor.lang);
    let t = Texts::of(lang);
    Ok(Mail::new(&question.email, lang, "invitasjon-postmottak")
        .with("organisasjon", MailValue::Text(place_label(t, &place, &question.name)))
        .with("rolle", MailValue::Text(t.role(&Role::MunicipalityAdministrator).to_lowercase()))
        .with("lenke", MailValue::Link(format!("/invitasjon/{}", token.reveal())))
        .with("lenke-utloper", MailValue::Moment(state.clock.now() + INVITATION_VALID)))
}
