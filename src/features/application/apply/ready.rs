//! «Klar til sending»: whoever may not send it tells those who may; and where another must confirm it first, those who may do that
//! are asked. All of them are named on the page first.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::PgConnection;

use super::addresses;
use super::names::person;
use super::opened::{Municipalities, Opened};
use crate::domain::application::confirming::ToldReady;
use crate::domain::application::form::Section;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, Denied, SayReady, table};
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::confirming::Confirming;
use crate::store::application::ready::Ready;
use crate::store::application::team::Colleague;
use crate::store::application::{applications, confirming, ready, team};
use crate::store::{StoreError, Tx};
use crate::web::{AppError, MenuItem, Page, Visitor};

/// Told above the tasks.
pub(super) struct ReadyCard {
    /// Nothing was changed since.
    pub holds: bool,
    pub title: &'static str,
    pub text: String,
    /// The way on for who may send it.
    pub go: Option<(String, &'static str)>,
}

pub(super) fn card(t: &'static Texts, actor: &MunicipalityActor, opened: &Opened, ready: &Ready) -> ReadyCard {
    if opened.request.is_some() {
        return of_answer(t, ready);
    }
    let (who, when) = (person(t, &ready.by_name, &ready.by_role), t.moment(ready.said_at));
    match &ready.changed {
        None => ReadyCard {
            holds: true,
            title: t.soknad_klar_til_sending(),
            text: t.klar_kort().hvem(who).tidspunkt(when),
            go: opened
                .may(actor, Action::Submit)
                .then(|| (addresses::check(opened.app.id), t.soknad_kontroller_og_send())),
        },
        Some(changed) => ReadyCard {
            holds: false,
            title: t.klar_endret_tittel(),
            text: t
                .klar_endret()
                .hvem(who)
                .tidspunkt(when)
                .endret(person(t, &changed.by_name, &changed.by_role))
                .del(Section::from_code(&changed.section).map_or("".into(), |s| t.text(s.title_key())))
                .da(t.moment(changed.at)),
            go: None,
        },
    }
}

/// Of an answer to the office, where it is written and sent.
fn of_answer(t: &'static Texts, ready: &Ready) -> ReadyCard {
    let (who, when) = (person(t, &ready.by_name, &ready.by_role), t.moment(ready.said_at));
    let section = |code: &str| Section::from_code(code).map_or(t.soknad_svar().into(), |s| t.text(s.title_key()));
    let (holds, title, text) = match &ready.changed {
        None => (true, t.soknad_svar_er_klart(), t.klar_svar_kort().hvem(who).tidspunkt(when)),
        Some(changed) => (
            false,
            t.klar_svar_endret_tittel(),
            t.klar_svar_endret()
                .hvem(who)
                .tidspunkt(when)
                .endret(person(t, &changed.by_name, &changed.by_role))
                .del(section(&changed.section))
                .da(t.moment(changed.at)),
        ),
    };
    ReadyCard { holds, title, text, go: None }
}

/// Where it is said, and how the way there is called: for who may not send it themselves, and for who may not before another has
/// confirmed it.
pub(super) fn may_say(
    t: &'static Texts,
    actor: &MunicipalityActor,
    opened: &Opened,
    said: Option<&Ready>,
    found: &Confirming,
) -> Option<(String, &'static str)> {
    let holds = said.is_some_and(|ready| ready.changed.is_none());
    let sends = opened.may(actor, Action::Submit);
    let waits = found.unconfirmed(Some(actor.actor.account)).is_some() && !found.others.is_empty();
    (opened.may(actor, Action::SayReady) && !holds && (!sends || waits))
        .then(|| (addresses::ready(opened.app.id), if sends { t.klar_be_bekreft() } else { t.klar_lenke() }))
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/ready.html")]
pub(super) struct ReadyPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub check: String,
    pub action: String,
    /// Those who are mailed that they may send it, by name.
    pub submitters: Vec<String>,
    /// Those who are asked to confirm it first.
    pub confirmers: Vec<String>,
    /// Another must confirm it before it is sent.
    pub to_confirm: bool,
    /// Whoever asks may send it themselves.
    pub sends: bool,
    /// Nobody may send it: those who can invite one who may.
    pub nobody: bool,
    pub administrators: String,
    /// How many answers are missing or wrong.
    pub missing: usize,
}

/// Who is there, and who is told.
struct People {
    colleagues: Vec<Colleague>,
    told: Vec<(Colleague, ToldReady)>,
    /// Whoever says it may send it themselves, now.
    needless: bool,
}

impl People {
    async fn read(conn: &mut PgConnection, actor: &MunicipalityActor, opened: &Opened) -> Result<People, StoreError> {
        let found = confirming::find(conn, opened.app.id, actor.actor.account).await?;
        Ok(People {
            colleagues: team::list_colleagues(conn, actor).await?,
            told: ready::list_told(conn, actor, &opened.app).await?,
            needless: actor.actor.role == Role::MunicipalitySubmitter
                && found.unconfirmed(Some(actor.actor.account)).is_none(),
        })
    }
    fn with(&self, role: Role) -> Vec<String> {
        self.colleagues.iter().filter(|c| c.roles.contains(&role)).map(|c| c.name.clone()).collect()
    }
    fn told(&self, confirms: bool) -> Vec<String> {
        self.told.iter().filter(|(_, t)| (*t == ToldReady::Confirms) == confirms).map(|(c, _)| c.name.clone()).collect()
    }
    fn nobody_sends(&self) -> bool {
        self.with(Role::MunicipalitySubmitter).is_empty()
    }
    /// Another must confirm it before it is sent.
    fn to_confirm(&self) -> bool {
        self.told.iter().any(|(_, told)| *told != ToldReady::Sends)
    }
}

fn page(visitor: &Visitor, actor: &MunicipalityActor, opened: &Opened, people: &People) -> ReadyPage {
    let t = visitor.texts();
    ReadyPage {
        application: opened.title(t),
        home: addresses::home(opened.app.id),
        check: addresses::check(opened.app.id),
        action: addresses::ready(opened.app.id),
        submitters: people.told(false),
        confirmers: people.told(true),
        to_confirm: people.to_confirm(),
        sends: opened.may(actor, Action::Submit),
        nobody: people.nobody_sends(),
        administrators: t.list(&people.with(Role::MunicipalityAdministrator)),
        missing: opened.missing().len(),
        page: visitor.page(MenuItem::Applications),
    }
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    table(actor.actor.role, Action::SayReady, opened.app.kind())?;
    let said = ready::find(tx.conn(), id).await?;
    let people = People::read(tx.conn(), &actor, &opened).await?;
    if opened.request.is_some() {
        return Ok(Redirect::to(&addresses::question(id)).into_response());
    }
    if opened.stands() || said.is_some_and(|ready| ready.changed.is_none()) || people.needless {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    Ok(page(&visitor, &actor, &opened, &people).into_response())
}

pub(super) async fn say(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let permit = policy::may::<SayReady>(&actor.actor, app.kind())?;
    let opened = Opened::gather(tx.conn(), app, Municipalities::Named, now).await?;
    if opened.stands() || opened.request.is_some() {
        return Err(AppError::Closed);
    }
    let people = People::read(tx.conn(), &actor, &opened).await?;
    if people.needless {
        return Err(Denied::Role.into());
    }
    if people.nobody_sends() || !opened.missing().is_empty() {
        // An answer was changed after the page was opened, or the last who may send it has left: the page says which.
        return Ok((StatusCode::CONFLICT, page(&visitor, &actor, &opened, &people)).into_response());
    }
    ready::say(&mut tx, &permit, &actor, &opened.app, now).await?;
    tx.commit().await?;
    let said = if people.to_confirm() { "bekreft" } else { "1" };
    Ok(Redirect::to(&format!("{}?klar={said}", addresses::home(id))).into_response())
}
