//! What colleagues say to each other about a section, open and resolved. The municipality's alone.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};

use super::addresses;
use super::names::{choices, person};
use super::opened::title_or_none;
use crate::domain::application::form::Section;
use crate::domain::application::team::{CommentFault, CommentText, LONGEST_COMMENT, MOST_OPEN};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, Comment, table};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::comments::{CommentError, Written};
use crate::store::application::{applications, comments, team};
use crate::store::{ReadTx, Tx};
use crate::web::faults::too_long;
use crate::web::form::{Answered, answer};
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// How many comments a page shows.
const PER_PAGE: i64 = 20;

pub(super) struct Shown {
    pub id: i64,
    pub who: String,
    pub when: String,
    pub text: String,
    pub asked: Option<String>,
    pub resolved: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/comments.html")]
pub(super) struct CommentsPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub section: String,
    pub title: String,
    pub action: String,
    /// Open comments are shown; otherwise the resolved ones.
    pub open: bool,
    pub comments: Vec<Shown>,
    pub pages: NearbyPages,
    pub may_comment: bool,
    pub colleagues: Vec<(String, String)>,
    pub text: String,
    pub asked: String,
    pub told: Option<&'static str>,
    pub faults: Vec<ShownFault>,
}

impl CommentsPage {
    pub(super) fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    /// «loste»: the resolved ones.
    #[serde(default)]
    vis: String,
    #[serde(default)]
    side: String,
    /// What was just done: «lagt», «lost», «apnet».
    #[serde(default)]
    gjort: String,
}

fn told(t: &Texts, done: &str) -> Option<&'static str> {
    match done {
        "lagt" => Some(t.kommentar_lagt()),
        "lost" => Some(t.kommentar_er_lost()),
        "apnet" => Some(t.kommentar_er_apnet()),
        _ => None,
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    Ok(page(&state, &visitor, &actor, (id, section), &opening).await?.into_response())
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    (id, section): (ApplicationId, Section),
    opening: &Opening,
) -> Result<CommentsPage, AppError> {
    let t = visitor.texts();
    let number = page_number(&opening.side);
    let open = opening.vis != "loste";
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let some = ((number - 1) * PER_PAGE, PER_PAGE + 1);
    let mut found = comments::list(tx.conn(), id, section, open, some).await?;
    let mut colleagues = team::list_colleagues(tx.conn(), actor).await?;
    colleagues.retain(|c| c.account != actor.actor.account);
    let more = found.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    let action = addresses::comments(id, section);
    let which = if open { "apne" } else { "loste" };
    let may_comment = table(actor.actor.role, Action::Comment, app.kind()).is_ok();
    let frame = visitor.page(MenuItem::Applications);
    Ok(CommentsPage {
        application: title_or_none(t, &app.title),
        home: addresses::home(id),
        section: addresses::section(id, section),
        title: t.text(section.title_key()).into_owned(),
        open,
        comments: found.into_iter().map(|c| shown(t, c)).collect(),
        pages: NearbyPages::of(t, number, more, |side| format!("{action}?vis={which}&side={side}")),
        may_comment,
        colleagues: choices(t, &colleagues),
        text: String::new(),
        asked: String::new(),
        told: told(t, &opening.gjort),
        faults: Vec::new(),
        action,
        page: if may_comment { frame.with_form_that_sends("skjema") } else { frame },
    })
}

fn shown(t: &Texts, c: Written) -> Shown {
    Shown {
        id: c.id,
        who: person(t, &c.by_name, &c.by_role),
        when: t.moment(c.at),
        text: c.text,
        asked: c.asked.map(|name| t.kommentar_spurt(name)),
        resolved: c.resolved.map(|(at, name)| t.kommentar_lost_av().tidspunkt(t.moment(at)).navn(name)),
    }
}

/// What a button asks for.
enum Button {
    Write,
    /// Say that a comment is dealt with, or open it again.
    Resolve(i64, bool),
}

impl Button {
    fn of(typed: &Typed) -> Button {
        let number = |code: &str| typed.get("handling").strip_prefix(code)?.parse().ok();
        match (number("lost:"), number("apne:")) {
            (Some(id), _) => Button::Resolve(id, true),
            (_, Some(id)) => Button::Resolve(id, false),
            _ => Button::Write,
        }
    }
}

pub(super) async fn post(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    typed: Typed,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    let t = visitor.texts();
    let button = Button::of(&typed);
    let here = addresses::comments(id, section);
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        let app = applications::lock_own(&mut tx, &actor, id).await?;
        let permit = policy::may::<Comment>(&actor.actor, app.kind())?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let (of, now) = ((&app, section), state.clock.now());
        let (done, gone) = match button {
            Button::Resolve(comment, resolved) => {
                let done = comments::set_resolved(&mut tx, &permit, &actor, of, (comment, resolved), now).await;
                (done, if resolved { "lost" } else { "apnet" })
            }
            Button::Write => {
                let colleagues = team::list_colleagues(tx.conn(), &actor).await?;
                let (text, asked) = match read(t, &typed, &colleagues, actor.actor.account) {
                    Ok(read) => read,
                    Err(faults) => return Ok(Answered::Refused(faults)),
                };
                (comments::write(&mut tx, &permit, &actor, of, (&text, asked), now).await, "lagt")
            }
        };
        match done {
            Ok(()) => {}
            Err(CommentError::TooMany) => {
                return Ok(Answered::refused(ShownFault::new("kommentar", t.kommentar_feil_mange(MOST_OPEN))));
            }
            Err(CommentError::Store(e)) => return Err(e.into()),
        }
        tx.commit().await?;
        // A comment that is being written meanwhile stays on the page.
        Ok(match matches!(button, Button::Resolve(..)) && !typed.trimmed("kommentar").is_empty() {
            true => Answered::AsTyped,
            false => Answered::Done(format!("{here}?gjort={gone}")),
        })
    };
    answer(deed().await, async |again| {
        let page = page(&state, &visitor, &actor, (id, section), &Opening::default()).await?;
        let (text, asked) = (typed.get("kommentar").to_owned(), typed.trimmed("kollega").to_owned());
        Ok(CommentsPage { text, asked, faults: again.faults, ..page })
    })
    .await
}

fn read(
    t: &Texts,
    typed: &Typed,
    colleagues: &[team::Colleague],
    me: AccountId,
) -> Result<(CommentText, Option<AccountId>), Vec<ShownFault>> {
    let chosen = typed.trimmed("kollega");
    let asked = colleagues.iter().map(|c| c.account).find(|account| account.to_string() == chosen && *account != me);
    let mut faults = Vec::new();
    let text = CommentText::read(typed.get("kommentar")).map_err(|fault| {
        faults.push(match fault {
            CommentFault::Empty => ShownFault::new("kommentar", t.kommentar_feil_tom()),
            CommentFault::TooLong { length } => too_long(t, "kommentar", length, LONGEST_COMMENT),
            CommentFault::NationalId => ShownFault::new("kommentar", t.skjema_felles_feil_fodselsnummer()),
        });
    });
    if asked.is_none() && !chosen.is_empty() {
        faults.push(ShownFault::new("kollega", t.kommentar_feil_hvem()));
    }
    match text {
        Ok(text) if faults.is_empty() => Ok((text, asked)),
        _ => Err(faults),
    }
}
