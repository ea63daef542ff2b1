//! Those who are said to contribute are asked whether it is right: one form for all of them.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use sqlx::PgConnection;

use super::addresses;
use super::opened::{Municipalities, Opened};
use crate::domain::application::form::{Section, budget_sums};
use crate::domain::application::partners::{Confirmation, Party, PartyKey, Shown, Standing, parties, standing};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AskPartners};
use crate::domain::values::email;
use crate::domain::values::ids::{ApplicationId, ConfirmationId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::i18n::partners::PartyTold;
use crate::state::AppState;
use crate::store::application::confirmations;
use crate::store::application::confirmations::{AskError, Asking};
use crate::store::application::{applications, submissions};
use crate::store::places::reference;
use crate::store::{StoreError, Tx};
use crate::web::form::{Answered, answer};
use crate::web::session::Token;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

pub(super) struct Line {
    pub told: PartyTold,
    /// What the application says of it, beside its name.
    pub contribution: String,
    /// The field for an address; none where nothing may be asked.
    pub field: Option<String>,
    pub typed: String,
    /// It has been asked before.
    pub again: bool,
    /// Why it cannot be asked yet.
    pub hole: bool,
    /// The question that can be taken back.
    pub revoke: Option<String>,
    pub gone: bool,
    /// The letter of intent, once it has been asked.
    pub letter: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/confirmations.html")]
pub(super) struct ConfirmationsPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub section: String,
    pub may_ask: bool,
    pub lines: Vec<Line>,
    pub told: Option<String>,
    pub stale: bool,
    pub faults: Vec<ShownFault>,
}

impl ConfirmationsPage {
    pub(super) fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

fn field(key: &PartyKey) -> String {
    format!("epost.{}.{}", key.part.code(), key.id)
}

/// Those who are named now: in what is written while it is written, else in what was sent last.
async fn named(conn: &mut PgConnection, opened: &Opened) -> Result<Vec<Party>, StoreError> {
    let written = matches!(opened.app.kind(), StageKind::Draft) || opened.is_corrected();
    let answers = match (&opened.sent, written) {
        (_, true) => opened.answers_of(Section::Partners),
        (Some(sent), false) => sent.answers.get(&Section::Partners).cloned().unwrap_or_default(),
        (None, false) => {
            submissions::latest(conn, opened.app.id).await?.answers.get(&Section::Partners).cloned().unwrap_or_default()
        }
    };
    let ids = crate::domain::application::form::municipalities_in(&[(Section::Partners, answers.clone())].into());
    let known = reference::name_municipalities(conn, &ids).await?;
    Ok(parties(&answers, |id| known.iter().find(|(m, _)| m.id == id).map(|(m, _)| m.name.clone())))
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Came {
    /// How many were asked; that a question was taken back.
    #[serde(default)]
    sendt: String,
    #[serde(default)]
    trukket: String,
}

struct Shows {
    opened: Opened,
    parties: Vec<Party>,
    asked: Vec<Confirmation>,
}

async fn read(state: &AppState, actor: &MunicipalityActor, id: ApplicationId) -> Result<Shows, AppError> {
    let (opened, mut tx) = Opened::read(state, actor, id, Municipalities::Unasked).await?;
    let parties = named(tx.conn(), &opened).await?;
    let asked = confirmations::list(tx.conn(), id).await?;
    Ok(Shows { opened, parties, asked })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(came): Query<Came>,
) -> Result<Response, AppError> {
    let shows = read(&state, &actor, id).await?;
    let t = visitor.texts();
    let told = match came.sendt.parse::<i64>() {
        Ok(count @ 1..) => Some(t.bekreft_sendt(count)),
        _ => (!came.trukket.is_empty()).then(|| t.bekreft_trukket().to_owned()),
    };
    Ok(ConfirmationsPage { told, ..page(&visitor, &actor, &shows, None, (Vec::new(), false)) }.into_response())
}

fn page(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    shows: &Shows,
    typed: Option<&Typed>,
    (faults, stale): (Vec<ShownFault>, bool),
) -> ConfirmationsPage {
    let t = visitor.texts();
    let opened = &shows.opened;
    let may_ask = opened.may(actor, Action::AskPartners);
    let mut lines: Vec<Line> =
        shows.parties.iter().map(|p| line(t, opened, shows, (&p.key, Some(p)), typed, may_ask)).collect();
    let mut gone: Vec<&PartyKey> = shows.asked.iter().map(|c| &c.key).collect();
    gone.sort();
    gone.dedup();
    gone.retain(|key| !shows.parties.iter().any(|p| p.key == **key));
    lines.extend(gone.into_iter().map(|key| line(t, opened, shows, (key, None), typed, may_ask)));
    let page = visitor.page(MenuItem::Applications);
    ConfirmationsPage {
        application: opened.title(t),
        home: addresses::home(opened.app.id),
        action: addresses::confirmations(opened.app.id),
        section: addresses::section(opened.app.id, Section::Partners),
        may_ask: may_ask && !lines.is_empty(),
        page: if may_ask && !lines.is_empty() { page.with_form_that_sends("skjema") } else { page },
        lines,
        told: None,
        stale,
        faults,
    }
}

fn line(
    t: &Texts,
    opened: &Opened,
    shows: &Shows,
    (key, party): (&PartyKey, Option<&Party>),
    typed: Option<&Typed>,
    may_ask: bool,
) -> Line {
    let told = t.party_told((key, party.map(|p| &p.said)), &shows.asked, opened.now, true);
    let (stands, question) = standing(&shows.asked, key, opened.now);
    let said = party.is_some_and(Party::is_said);
    let waits = matches!(stands, Standing::Waiting | Standing::Expired);
    Line {
        told,
        contribution: party.map(|p| p.said.contribution.clone()).unwrap_or_default(),
        field: (may_ask && said).then(|| field(key)),
        typed: typed.map(|typed| typed.get(&field(key)).to_owned()).unwrap_or_default(),
        again: question.is_some(),
        hole: party.is_some() && !said,
        revoke: question.filter(|_| may_ask && waits).map(|c| c.id.to_string()),
        gone: party.is_none(),
        letter: question.map(|c| addresses::intent(opened.app.id, c.id)),
    }
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let deed = async || -> Result<Answered, AppError> {
        let now = state.clock.now();
        let mut tx = Tx::begin(&state.pool).await?;
        let app = applications::lock_own(&mut tx, &actor, id).await?;
        let permit = policy::may::<AskPartners>(&actor.actor, app.kind())?;
        let handling = typed.get("handling");
        if typed.switches_language() || handling.is_empty() {
            return Ok(Answered::AsTyped);
        }
        if let Some(question) = handling.strip_prefix("trekk:") {
            let Ok(question) = question.parse::<ConfirmationId>() else { return Ok(Answered::AsTyped) };
            return match confirmations::revoke(&mut tx, &permit, &actor, &app, question, now).await {
                Ok(()) => {
                    tx.commit().await?;
                    Ok(Answered::Done(format!("{}?trukket=1", addresses::confirmations(id))))
                }
                // Answered or taken back meanwhile: the page says which.
                Err(StoreError::NotFound) => Ok(Answered::Stale),
                Err(e) => Err(e.into()),
            };
        }
        let opened = Opened::gather(tx.conn(), app, Municipalities::Unasked, now).await?;
        let parties = named(tx.conn(), &opened).await?;
        let (wanted, faults) = wanted(t, &parties, &typed);
        if !faults.is_empty() {
            return Ok(Answered::Refused(faults));
        }
        let sum = budget_sums(&opened.answers_of(Section::Budget), &opened.call.period.years());
        let sum = sum.row_is_known("budsjett-soknad").then_some(sum.applied).filter(|s| !s.is_zero());
        let mut asking = Vec::new();
        for (party, address) in &wanted {
            let shown = Shown {
                project: opened.title(t),
                applicant: t.web_kommune_navn(&actor.actor.place_name),
                sum,
                asked_by_role: actor.actor.role.code().to_owned(),
                said: party.said.clone(),
            };
            let token = Token::new().map_err(AppError::internal)?;
            asking.push((party, address, shown, token.hash(), format!("/bidrag/{}", token.reveal())));
        }
        let asking: Vec<Asking<'_>> = asking
            .iter()
            .map(|(party, address, shown, token, path)| Asking {
                key: &party.key,
                municipality: party.municipality,
                shown,
                address,
                token,
                path: path.clone(),
            })
            .collect();
        match confirmations::ask(&mut tx, &permit, &actor, &opened.app, &asking, now).await {
            Ok(()) => {
                tx.commit().await?;
                Ok(Answered::Done(format!("{}?sendt={}", addresses::confirmations(id), wanted.len())))
            }
            Err(AskError::TooMany(key)) => {
                let name = parties.iter().find(|p| p.key == key).map(|p| p.said.name.as_str()).unwrap_or_default();
                let told = t.feil_i_felt().felt(name).feil(t.bekreft_feil_mange());
                Ok(Answered::refused(ShownFault::new(field(&key), told)))
            }
            Err(AskError::Store(e)) => Err(e.into()),
        }
    };
    answer(deed().await, async |again| {
        let shows = read(&state, &actor, id).await?;
        Ok(page(&visitor, &actor, &shows, Some(&typed), (again.faults, again.stale)))
    })
    .await
}

/// Who is to be asked at which address, and what is wrong with the addresses.
fn wanted<'p>(t: &Texts, parties: &'p [Party], typed: &Typed) -> (Vec<(&'p Party, String)>, Vec<ShownFault>) {
    let (mut wanted, mut faults) = (Vec::new(), Vec::new());
    let askable: Vec<&Party> = parties.iter().filter(|p| p.is_said()).collect();
    for party in &askable {
        let name = field(&party.key);
        let address = email::one_form(typed.get(&name));
        if address.is_empty() {
            continue;
        }
        if email::is_address(&address) {
            wanted.push((*party, address));
        } else {
            let told = t.feil_i_felt().felt(&party.said.name).feil(t.bekreft_feil_adresse());
            faults.push(ShownFault::new(name, told));
        }
    }
    if let (true, true, Some(first)) = (wanted.is_empty(), faults.is_empty(), askable.first()) {
        faults.push(ShownFault::new(field(&first.key), t.bekreft_feil_ingen()));
    }
    (wanted, faults)
}
