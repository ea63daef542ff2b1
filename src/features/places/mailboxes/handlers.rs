use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::views::{Asked as AskedRow, Form, ListPage, OnePage, Past, Row, Waiting};
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{KeepMailboxes, Permit};
use crate::domain::places::mailbox::{LONGEST_SOURCE, MailboxFault};
use crate::domain::values::email;
use crate::domain::values::email::{is_address, one_form};
use crate::domain::values::ids::{AdministratorRequestId, MunicipalityId};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::people::first_administrators;
use crate::store::people::first_administrators::{AskError, Asked, FreshLink, Request, WAIT_AT_MOST};
use crate::store::places::mailboxes::{By, Entered, MailboxError, MunicipalityRow};
use crate::store::places::{mailboxes, reference};
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::faults::too_long;
use crate::web::form::{Answered, answer};
use crate::web::session::Token;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Done {
    #[serde(default)]
    gjort: String,
}

fn permit(actor: &OfficeActor) -> Result<Permit<KeepMailboxes>, AppError> {
    Ok(policy::may_always::<KeepMailboxes>(&actor.actor)?)
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
) -> Result<ListPage, AppError> {
    permit(&actor)?;
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let rows = mailboxes::list(read.conn(), &actor).await?;
    let count = |is: fn(&MunicipalityRow) -> bool| i64::try_from(rows.iter().filter(|r| is(r)).count()).unwrap_or(0);
    let summary = t
        .post_antall()
        .kommuner(i64::try_from(rows.len()).unwrap_or(0))
        .uten(count(|r| r.address.is_none()))
        .ingen(count(|r| !r.has_administrator));
    Ok(ListPage {
        page: visitor.page(MenuItem::Office),
        office: actor.actor.place_name.clone(),
        summary,
        rows: rows.into_iter().map(|r| row(t, r)).collect(),
    })
}

fn row(t: &Texts, r: MunicipalityRow) -> Row {
    let (status, tone) = match (&r.address, r.waits, r.asked && !r.has_administrator) {
        (None, _, true) => (t.post_status_venter_pa_oss(), "danger"),
        (_, true, _) => (t.post_status_bekreftes(), "warning"),
        (None, false, false) => (t.post_status_mangler(), "neutral"),
        (Some(_), false, true) => (t.post_status_spurt(), "info"),
        (Some(_), false, false) => (t.post_status_bekreftet(), "success"),
    };
    Row {
        id: r.municipality.to_string(),
        name: r.name,
        address: r.address.as_deref().map(email::shown),
        status,
        tone,
        administrator: if r.has_administrator { t.post_administrator_ja() } else { t.post_administrator_nei() },
        without: !r.has_administrator,
    }
}

fn who(t: &Texts, by: &By) -> String {
    t.post_hvem_nar().navn(&by.name).tid(t.moment(by.at))
}

fn outcome(t: &Texts, e: &Entered) -> String {
    match (&e.confirmed, &e.rejected) {
        (Some(by), _) => t.post_bekreftet_av(who(t, by)),
        (None, Some(by)) if by.account == e.entered.account => t.post_trukket_av(who(t, by)),
        (None, Some(by)) => t.post_avvist_av(who(t, by)),
        (None, None) => t.post_status_bekreftes().to_owned(),
    }
}

fn asked(t: &Texts, r: &Request, now: time::OffsetDateTime) -> AskedRow {
    let status = match (r.approved, r.answered_at, r.sent_at) {
        (Some(true), Some(at), _) => t.post_spurt_ja(t.moment(at)),
        (Some(false), Some(at), _) => t.post_spurt_nei(t.moment(at)),
        _ if !r.waits(now) => t.post_spurt_slutt().to_owned(),
        (_, _, Some(at)) => t.post_spurt_sendt(t.moment(at)),
        (_, _, None) => t.post_spurt_venter().to_owned(),
    };
    let shown = email::shown(&r.email);
    AskedRow {
        id: r.id.to_string(),
        withdraw_label: t.post_trekk_hvem(&shown),
        email: shown,
        asked: t.moment(r.asked_at),
        status,
        waits: r.waits(now),
    }
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &OfficeActor,
    id: MunicipalityId,
    form: Form,
    done: Option<&'static str>,
    faults: Vec<ShownFault>,
) -> Result<OnePage, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let mut read = ReadTx::begin(&state.pool).await?;
    let (requests, has_administrator) = first_administrators::list(read.conn(), actor, id).await?;
    let name = reference::load_municipality(read.conn(), id).await?.name;
    let entered = mailboxes::list_entered(read.conn(), actor, id).await?;
    let confirmed = mailboxes::find(read.conn(), id).await?;
    let page = visitor.page(MenuItem::Office);
    // Also when somebody else has entered an address meanwhile: what was typed stands.
    let shows_form = !entered.iter().any(Entered::waits) || !form.address.is_empty();
    Ok(OnePage {
        page: if shows_form { page.with_form_that_sends("skjema") } else { page },
        shows_form,
        id: id.to_string(),
        name,
        address: confirmed.as_deref().map(email::shown),
        waiting: entered.iter().find(|e| e.waits()).map(|e| Waiting {
            id: e.id,
            address: email::shown(&e.address),
            source: e.source.clone(),
            who: who(t, &e.entered),
            own: e.entered.account == actor.actor.account,
        }),
        has_administrator,
        asked: requests.iter().map(|r| asked(t, r, now)).collect(),
        history: entered
            .iter()
            .filter(|e| !e.waits())
            .map(|e| Past {
                address: email::shown(&e.address),
                source: e.source.clone(),
                entered: who(t, &e.entered),
                outcome: outcome(t, e),
            })
            .collect(),
        form,
        done,
        faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(orgnr): Path<String>,
    Query(done): Query<Done>,
) -> Result<OnePage, AppError> {
    permit(&actor)?;
    let id = orgnr.parse::<MunicipalityId>().map_err(|_| AppError::NotFound)?;
    let t = visitor.texts();
    let done = match done.gjort.as_str() {
        "meldt" => Some(t.post_gjort_meldt()),
        "bekreftet" => Some(t.post_gjort_bekreftet()),
        "avvist" => Some(t.post_gjort_avvist()),
        "spurt" => Some(t.post_gjort_spurt()),
        "venter" => Some(t.post_gjort_venter()),
        "trukket" => Some(t.post_gjort_trukket()),
        _ => None,
    };
    page(&state, &visitor, &actor, id, Form::default(), done, Vec::new()).await
}

pub(super) async fn act(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(orgnr): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let id = orgnr.parse::<MunicipalityId>().map_err(|_| AppError::NotFound)?;
    let permit = permit(&actor)?;
    let t = visitor.texts();
    let answered = match typed.get("handling") {
        _ if typed.switches_language() => Ok(Answered::AsTyped),
        "bekreft" | "avvis" => decide(&state, t, permit, &actor, id, &typed).await,
        "spor" => ask(&state, t, permit, &actor, id, &typed).await,
        "trekk" => withdraw(&state, permit, &actor, id, &typed).await,
        _ => enter(&state, t, permit, &actor, id, &typed).await,
    };
    let form = Form {
        address: typed.trimmed("adresse").to_owned(),
        source: typed.trimmed("kilde").to_owned(),
        email: typed.trimmed("epost").to_owned(),
    };
    answer(answered, async |again| page(&state, &visitor, &actor, id, form, None, again.faults).await).await
}

fn done(id: MunicipalityId, what: &str) -> Answered {
    Answered::Done(format!("/postmottak/{id}?gjort={what}"))
}

fn fault(t: &Texts, fault: MailboxFault) -> ShownFault {
    match fault {
        MailboxFault::AddressMissing => ShownFault::new("adresse", t.feil_epost_mangler()),
        MailboxFault::AddressForm => ShownFault::new("adresse", t.feil_epost_form()),
        MailboxFault::SourceMissing => ShownFault::new("kilde", t.post_feil_kilde()),
        MailboxFault::SourceTooLong(length) => too_long(t, "kilde", length, LONGEST_SOURCE),
    }
}

fn refused(t: &Texts, no: MailboxError) -> Result<Answered, AppError> {
    let one = |field: &str, text: &str| Ok(Answered::refused(ShownFault::new(field, text)));
    match no {
        MailboxError::Faults(faults) => Ok(Answered::Refused(faults.into_iter().map(|f| fault(t, f)).collect())),
        MailboxError::Waits => one("venter", t.post_feil_venter()),
        MailboxError::Same => one("adresse", t.post_feil_samme()),
        MailboxError::SamePerson => one("venter", t.post_feil_samme_person()),
        MailboxError::Decided => one("na", t.post_feil_avgjort()),
        MailboxError::Store(e) => Err(e.into()),
    }
}

async fn enter(
    state: &AppState,
    t: &Texts,
    permit: Permit<KeepMailboxes>,
    actor: &OfficeActor,
    id: MunicipalityId,
    typed: &Typed,
) -> Result<Answered, AppError> {
    let address = one_form(typed.get("adresse"));
    let mut tx = Tx::begin(&state.pool).await?;
    let new = (address.as_str(), typed.trimmed("kilde"));
    match mailboxes::enter(&mut tx, permit, actor, id, new, state.clock.now()).await {
        Ok(()) => tx.commit().await?,
        Err(no) => return refused(t, no),
    }
    Ok(done(id, "meldt"))
}

fn fresh_link() -> Result<FreshLink, AppError> {
    let token = Token::new().map_err(AppError::internal)?;
    Ok(FreshLink::of(token.hash(), token.reveal()))
}

/// As many links as may be needed.
fn links() -> Result<Vec<FreshLink>, AppError> {
    (0..WAIT_AT_MOST).map(|_| fresh_link()).collect()
}

async fn decide(
    state: &AppState,
    t: &Texts,
    permit: Permit<KeepMailboxes>,
    actor: &OfficeActor,
    id: MunicipalityId,
    typed: &Typed,
) -> Result<Answered, AppError> {
    let mailbox = (id, typed.get("nummer").parse::<i64>().map_err(|_| AppError::NotFound)?);
    let confirms = typed.get("handling") == "bekreft";
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let said = if confirms {
        mailboxes::confirm(&mut tx, permit, actor, mailbox, &links()?, now).await
    } else {
        mailboxes::reject(&mut tx, permit, actor, mailbox, now).await
    };
    match said {
        Ok(()) => tx.commit().await?,
        Err(no) => return refused(t, no),
    }
    Ok(done(id, if confirms { "bekreftet" } else { "avvist" }))
}

async fn ask(
    state: &AppState,
    t: &Texts,
    permit: Permit<KeepMailboxes>,
    actor: &OfficeActor,
    id: MunicipalityId,
    typed: &Typed,
) -> Result<Answered, AppError> {
    let email = one_form(typed.get("epost"));
    let one = |text: &str| Ok(Answered::refused(ShownFault::new("epost", text)));
    if email.is_empty() {
        return one(t.feil_epost_mangler());
    }
    if !is_address(&email) {
        return one(t.feil_epost_form());
    }
    let link = fresh_link()?;
    let mut tx = Tx::begin(&state.pool).await?;
    match first_administrators::ask_for(&mut tx, permit, actor, (id, &email), &link, state.clock.now()).await {
        Ok(to) => {
            tx.commit().await?;
            Ok(done(id, if to == Asked::Mailbox { "spurt" } else { "venter" }))
        }
        Err(AskError::HasAdministrator) => one(t.vei_feil_har()),
        Err(AskError::TooMany) => one(t.post_feil_mange()),
        Err(AskError::Store(e)) => Err(e.into()),
    }
}

async fn withdraw(
    state: &AppState,
    permit: Permit<KeepMailboxes>,
    actor: &OfficeActor,
    id: MunicipalityId,
    typed: &Typed,
) -> Result<Answered, AppError> {
    let request = typed.get("nummer").parse::<AdministratorRequestId>().map_err(|_| StoreError::NotFound)?;
    let mut tx = Tx::begin(&state.pool).await?;
    first_administrators::withdraw(&mut tx, permit, actor, (id, request), state.clock.now()).await?;
    tx.commit().await?;
    Ok(done(id, "trukket"))
}
