//! Another than the sender reads an application and confirms that it can be sent, where the municipality has chosen so.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::names::person;
use super::opened::{Municipalities, Opened};
use crate::domain::application::confirming::Unconfirmed;
use crate::domain::application::form::Section;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, ConfirmSending, table};
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::confirming::{Confirmation, Confirming};
use crate::store::application::{applications, confirming};
use crate::store::{ReadTx, Tx};
use crate::web::form::{Again, Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// Told above the tasks, and where it is sent.
pub(super) struct ConfirmCard {
    /// It can be sent, as far as this goes.
    pub holds: bool,
    pub title: &'static str,
    pub lines: Vec<String>,
    /// The way to confirming, for who may.
    pub go: Option<String>,
    /// Another could confirm it.
    pub others: bool,
}

/// None where the municipality asks for no confirmation.
pub(super) fn card(
    t: &'static Texts,
    actor: &MunicipalityActor,
    opened: &Opened,
    found: &Confirming,
) -> Option<ConfirmCard> {
    if !found.required {
        return None;
    }
    let me = actor.actor.account;
    let sends = opened.may(actor, Action::Submit);
    let why = found.unconfirmed(sends.then_some(me));
    let who =
        |c: &Confirmation| t.sendebekreft_gjort().hvem(person(t, &c.by_name, &c.by_role)).tidspunkt(t.moment(c.at));
    let mut lines = Vec::new();
    if why != Some(Unconfirmed::Changed) {
        lines.extend(found.confirmations.iter().filter(|c| c.changed.is_none()).map(who));
    }
    match why {
        None => {}
        Some(Unconfirmed::Nobody) => lines.push(t.sendebekreft_venter().to_owned()),
        Some(Unconfirmed::SenderAlone) => lines.push(t.sendebekreft_egen().to_owned()),
        Some(Unconfirmed::Changed) => {
            lines.extend(found.confirmations.first().and_then(|c| changed(t, c)));
        }
    }
    if why.is_some() {
        lines.push(match found.others.is_empty() {
            true => t.sendebekreft_ingen().to_owned(),
            false if sends => t.sendebekreft_hvem(t.list(&found.others)),
            false => t.sendebekreft_du().to_owned(),
        });
    }
    let may = opened.may(actor, Action::ConfirmSending) && !opened.stands() && !found.others.is_empty();
    Some(ConfirmCard {
        holds: why.is_none(),
        title: match why {
            None => t.sendebekreft_gjort_tittel(),
            Some(Unconfirmed::Changed) => t.sendebekreft_endret_tittel(),
            Some(_) => t.sendebekreft_ma(),
        },
        lines,
        others: !found.others.is_empty(),
        go: (may && !found.holds_of(me) && why.is_some()).then(|| addresses::confirm(opened.app.id)),
    })
}

fn changed(t: &Texts, c: &Confirmation) -> Option<String> {
    let since = c.changed.as_ref()?;
    Some(
        t.sendebekreft_endret()
            .hvem(person(t, &c.by_name, &c.by_role))
            .tidspunkt(t.moment(c.at))
            .endret(person(t, &since.by_name, &since.by_role))
            .del(Section::from_code(&since.section).map_or("".into(), |s| t.text(s.title_key())))
            .da(t.moment(since.at)),
    )
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/confirming.html")]
pub(super) struct ConfirmingPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub check: String,
    pub pack: String,
    pub action: String,
    pub municipality: String,
    /// The versions of what is read: what is confirmed is nothing else.
    pub versions: i32,
    /// The same for the files.
    pub files_mark: String,
    /// How many answers are missing or wrong.
    pub missing: usize,
    /// Whoever confirms could have sent it.
    pub sends: bool,
    pub read: bool,
    /// An answer or a file was changed while it was read.
    pub stale: bool,
    pub faults: Vec<ShownFault>,
}

impl ConfirmingPage {
    pub(super) fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

fn page(visitor: &Visitor, actor: &MunicipalityActor, opened: &Opened, read: bool, again: Again) -> ConfirmingPage {
    let t = visitor.texts();
    let id = opened.app.id;
    let missing = opened.missing().len();
    let frame = visitor.page(MenuItem::Applications);
    ConfirmingPage {
        application: opened.title(t),
        home: addresses::home(id),
        check: addresses::check(id),
        pack: addresses::pack(id),
        action: addresses::confirm(id),
        municipality: t.web_kommune_navn(&actor.actor.place_name),
        versions: opened.versions(),
        files_mark: opened.files_mark(),
        missing,
        sends: opened.may(actor, Action::Submit),
        read,
        stale: again.stale,
        faults: again.faults,
        page: if missing == 0 { frame.with_form_that_sends("skjema") } else { frame },
    }
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (mut opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    opened.read_files(tx.conn(), &state).await?;
    table(actor.actor.role, Action::ConfirmSending, opened.app.kind())?;
    let found = confirming::find(tx.conn(), id, actor.actor.account).await?;
    if !found.required || opened.stands() || found.holds_of(actor.actor.account) {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    Ok(page(&visitor, &actor, &opened, false, Again::default()).into_response())
}

pub(super) async fn confirm(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let permit = policy::may::<ConfirmSending>(&actor.actor, app.kind())?;
    let mut opened = Opened::gather(tx.conn(), app, Municipalities::Named, now).await?;
    opened.read_files(tx.conn(), &state).await?;
    if opened.stands() {
        return Err(AppError::Closed);
    }
    let found = confirming::find(tx.conn(), id, actor.actor.account).await?;
    let read = typed.has("lest");
    let changed =
        typed.trimmed("versjoner").parse() != Ok(opened.versions()) || typed.trimmed("vedlegg") != opened.files_mark();
    let answered = if typed.switches_language() {
        Answered::AsTyped
    } else if !found.required {
        Answered::Done(addresses::home(id))
    } else if changed || !opened.missing().is_empty() {
        Answered::Stale
    } else if !read {
        Answered::refused(ShownFault::new("lest", visitor.texts().sendebekreft_feil_lest()))
    } else {
        confirming::confirm(&mut tx, &permit, &actor, &opened.app, now).await?;
        tx.commit().await?;
        Answered::Done(format!("{}?bekreftet=1", addresses::home(id)))
    };
    // Nobody has read what was changed meanwhile.
    let read = read && !matches!(answered, Answered::Stale);
    answer(Ok(answered), async |again| Ok(page(&visitor, &actor, &opened, read, again))).await
}

/// For the page that sends: read anew, as it stands.
pub(super) async fn read_card(
    tx: &mut ReadTx,
    t: &'static Texts,
    actor: &MunicipalityActor,
    opened: &Opened,
) -> Result<Option<ConfirmCard>, AppError> {
    let found = confirming::find(tx.conn(), opened.app.id, actor.actor.account).await?;
    Ok(card(t, actor, opened, &found))
}
