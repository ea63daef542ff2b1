//! «Klar til sending»: whoever may not send it tells those who may, who are named on the page first.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::names::person;
use super::opened::{Municipalities, Opened};
use crate::domain::application::form::Section;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, SayReady, table};
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::team::{Colleague, Ready};
use crate::store::application::{applications, team};
use crate::store::{ReadTx, Tx};
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

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/ready.html")]
pub(super) struct ReadyPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub check: String,
    pub action: String,
    /// Those who are mailed, by name.
    pub submitters: Vec<String>,
    /// Those who can invite one who may send, when nobody may.
    pub administrators: String,
    /// How many answers are missing or wrong.
    pub missing: usize,
}

fn page(visitor: &Visitor, opened: &Opened, colleagues: &[Colleague]) -> ReadyPage {
    let t = visitor.texts();
    let with = |role: Role| -> Vec<String> {
        colleagues.iter().filter(|c| c.roles.contains(&role)).map(|c| c.name.clone()).collect()
    };
    ReadyPage {
        application: opened.title(t),
        home: addresses::home(opened.app.id),
        check: addresses::check(opened.app.id),
        action: addresses::ready(opened.app.id),
        submitters: with(Role::MunicipalitySubmitter),
        administrators: t.list(&with(Role::MunicipalityAdministrator)),
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
    let said = team::find_ready(tx.conn(), id).await?;
    if opened.stands() || said.is_some_and(|ready| ready.changed.is_none()) {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    let colleagues = team::list_colleagues(tx.conn(), &actor).await?;
    Ok(page(&visitor, &opened, &colleagues).into_response())
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
    if opened.stands() {
        return Err(AppError::Closed);
    }
    let colleagues = team::list_colleagues(tx.conn(), &actor).await?;
    let nobody = !colleagues.iter().any(|c| c.roles.contains(&Role::MunicipalitySubmitter));
    if nobody || !opened.missing().is_empty() {
        // An answer was changed after the page was opened, or the last who may send it has left: the page says which.
        drop(tx);
        let mut read = ReadTx::begin(&state.pool).await?;
        let colleagues = team::list_colleagues(read.conn(), &actor).await?;
        return Ok((StatusCode::CONFLICT, page(&visitor, &opened, &colleagues)).into_response());
    }
    team::say_ready(&mut tx, &permit, &actor, &opened.app, now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}?klar=1", addresses::home(id))).into_response())
}
