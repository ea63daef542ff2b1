//! One section: shown, and saved by every button, numbers and dates in one spelling.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::addresses::From;
use super::editing;
use super::editing::{Button, FOLLOWERS, NEW_FOLLOWER};
use super::form_page;
use super::form_page::{SectionPage, Showing, Tell, section_page};
use super::opened::{Municipalities, Opened};
use crate::domain::application::answers::Answers;
use crate::domain::application::form;
use crate::domain::application::form::{Section, diff};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{ChangeAnswers, SaveSection};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::Tx;
use crate::store::application::applications;
use crate::store::application::applications::{Saved, SavedSection, SectionSave};
use crate::web;
use crate::web::form::{Answered, opened_version};
use crate::web::{AppError, Typed, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    #[serde(default)]
    fra: String,
    #[serde(default)]
    lagret: String,
    /// «Lagre og regn ut summene» was pressed.
    #[serde(default)]
    regnet: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    let (opened, _tx) = Opened::read(&state, &actor, id, Municipalities::of(section)).await?;
    if !opened.may_write(&actor, section) && opened.app.kind() != StageKind::Draft {
        return Ok(Redirect::to(&format!("{}#k-{}", addresses::sent(id), section.code())).into_response());
    }
    let saved = opened.section(section);
    let from = From::of(&opening.fra);
    let finished = opened.finished(section);
    let page = section_page(
        &visitor,
        &actor,
        &opened,
        &Showing {
            section,
            answers: &saved.map(|s| s.answers.clone()).unwrap_or_default(),
            finished,
            version: opened.version(section),
            from,
            tell: match finished || from != From::TaskList {
                true => Tell::All,
                false if !opening.regnet.is_empty() => Tell::Unread,
                false => Tell::Nothing,
            },
            just_saved: !opening.lagret.is_empty(),
        },
    );
    Ok(page.into_response())
}

/// The form as posted.
struct Posted {
    section: Section,
    button: Button,
    answers: Answers,
    finished: bool,
    opened_with: i32,
    from: From,
}

pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    headers: HeaderMap,
    typed: Typed,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    let now = state.clock.now();
    let autosave = web::autosave::asked_for(&headers);
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let mut opened = Opened::gather(tx.conn(), app, Municipalities::of(section), now).await?;
    let before = opened.section(section).map(|s| s.answers.clone());
    let (posted, anchor) = posted(section, &typed, &opened, before.as_ref(), autosave);
    if opened.app.receipt().is_some()
        && !matches!(opened.app.kind(), StageKind::AwaitingInformation | StageKind::Withdrawn)
    {
        return Err(AppError::Sent);
    }
    let save = SectionSave {
        section: section.code(),
        answers: &posted.answers,
        finished: posted.finished,
        opened_with: posted.opened_with,
    };
    let title = (section == Section::About).then(|| posted.answers.get("om-prosjekttittel").to_owned());
    let saved = if opened.app.kind() == StageKind::AwaitingInformation {
        let permit = policy::may::<ChangeAnswers>(&actor.actor, opened.app.kind())?;
        // Only what was asked about may change, and what the answers themselves have made wrong.
        if !opened.may_write(&actor, section) {
            return Err(AppError::NotYours);
        }
        // The title in lists is the one that was sent, until the answer is sent.
        applications::save_section_in_answer(&mut tx, &permit, &actor, &opened.app, &save, None, now).await?
    } else {
        let permit = policy::may::<SaveSection>(&actor.actor, opened.app.kind())?;
        applications::save_section(&mut tx, &permit, &actor, &opened.app, &save, title.as_deref(), now).await?
    };
    let saved = match saved {
        Saved::Saved { version } => {
            tx.commit().await?;
            Ok(version)
        }
        // The same form sent twice, or both have written the same: nothing is lost by going on.
        Saved::Stale(theirs)
            if same(section, &theirs.answers, &posted.answers) && theirs.finished == posted.finished =>
        {
            Ok(theirs.version)
        }
        Saved::Stale(theirs) => Err(theirs),
    };
    if autosave {
        let t = visitor.texts();
        return Ok(match saved {
            Ok(version) => web::autosave::saved(version, &t.soknad_lagret(t.moment(now))),
            Err(_) => web::autosave::not_saved(StatusCode::CONFLICT, t.feil_konflikt(), None),
        });
    }
    let answered = match saved {
        Ok(version) => posted.answered(opened.with_saved(&actor, &posted, version, now), anchor, &typed),
        Err(_) => Answered::Stale,
    };
    web::form::answer(Ok(answered), async |_| Ok(again(&visitor, &actor, &opened, &posted, saved))).await
}

fn same(section: Section, a: &Answers, b: &Answers) -> bool {
    diff(section, &editing::without_undo(a), &editing::without_undo(b)).is_empty()
}

fn posted(
    section: Section,
    typed: &Typed,
    opened: &Opened,
    before: Option<&Answers>,
    autosave: bool,
) -> (Posted, Option<String>) {
    let pairs: Vec<(String, String)> = typed.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    let mut answers = form::read(section, &pairs, &opened.call.period.years());
    if section.field(FOLLOWERS).is_some() {
        editing::add_follower(&mut answers, typed.get(NEW_FOLLOWER));
    }
    let button = Button::of(typed.get("handling"));
    let anchor = editing::press(section, &button, &mut answers, before);
    match before {
        Some(before) if autosave => editing::keep_undo(&mut answers, before),
        // Nothing changes under the writer's fingers; the page that a button leads to shows one spelling.
        _ if autosave => {}
        _ => answers = form::in_one_spelling(section, &answers),
    }
    let posted = Posted {
        section,
        button,
        answers,
        finished: typed.has("ferdig"),
        opened_with: opened_version(typed),
        from: From::of(typed.get("_fra")),
    };
    (posted, anchor)
}

impl Opened {
    /// With what is saved now.
    fn with_saved(
        &mut self,
        actor: &MunicipalityActor,
        posted: &Posted,
        version: i32,
        now: time::OffsetDateTime,
    ) -> &Opened {
        let saved = SavedSection {
            answers: posted.answers.clone(),
            finished: posted.finished,
            version,
            saved_at: now,
            saved_by_role: actor.actor.role.code().to_owned(),
        };
        self.answers.insert(posted.section, editing::without_undo(&posted.answers));
        self.saved.insert(posted.section.code().to_owned(), saved);
        self
    }
}

impl Posted {
    /// Where a saved section leads; or the same page, when it is called finished and is not.
    fn answered(&self, opened: &Opened, anchor: Option<String>, typed: &Typed) -> Answered {
        let (id, section) = (opened.app.id, self.section);
        let here = self.from.section(id, section);
        if typed.switches_language() {
            return Answered::Done(here);
        }
        let stays = matches!(self.button, Button::Save | Button::Onward);
        if self.finished && stays && !opened.faults(section).is_empty() {
            // The page finds and tells them itself.
            return Answered::Refused(Vec::new());
        }
        let with = |query: &str| format!("{here}{}{query}", if here.contains('?') { '&' } else { '?' });
        Answered::Done(match (&self.button, self.from) {
            (Button::Later, _) => addresses::home(id),
            (Button::Onward, From::Check) => addresses::checked(id, section),
            (Button::Onward, From::Question) => addresses::question(id),
            (Button::Onward, From::TaskList) => {
                section.next().map_or_else(|| addresses::check(id), |next| addresses::section(id, next))
            }
            // Amounts that cannot be summed are told at the top of the page; without an anchor it opens there.
            (Button::Sums, _) if !form::budget_sums(&self.answers, &opened.call.period.years()).unread.is_empty() => {
                with("regnet=1")
            }
            _ => match anchor {
                Some(anchor) => format!("{here}#{anchor}"),
                None => with("lagret=1"),
            },
        })
    }
}

/// The section again: with its faults, or beside what a colleague has saved.
fn again(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    posted: &Posted,
    saved: Result<i32, Box<SavedSection>>,
) -> SectionPage {
    let (section, answers, from) = (posted.section, &posted.answers, posted.from);
    // Saving once more has seen theirs.
    let version = saved.as_ref().map_or_else(|theirs| theirs.version, |version| *version);
    let tell = if saved.is_ok() { Tell::All } else { Tell::Nothing };
    let finished = posted.finished;
    let showing = Showing { section, answers, finished, version, from, tell, just_saved: false };
    let mut page = section_page(visitor, actor, opened, &showing);
    if let Err(theirs) = &saved {
        page.conflict = Some(form_page::conflict(visitor, actor, opened, section, theirs, answers, from));
    }
    page
}
