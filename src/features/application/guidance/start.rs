//! An idea becomes a draft: its name and its need go along into the fields that ask for them.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::response::Response;

use super::thread;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{Field, Section};
use crate::domain::application::guidance::GuidanceKind;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{SaveSection, StartApplication};
use crate::domain::programme::calls::CallStatus;
use crate::domain::values::ids::{CallId, GuidanceId};
use crate::state::AppState;
use crate::store::Tx;
use crate::store::application::sections::{Saved, SectionSave};
use crate::store::application::{applications, guidance, guiding, sections};
use crate::store::programme::calls;
use crate::web::form::{Answered, answer};
use crate::web::guidance::not_said;
use crate::web::{AppError, ShownFault, Typed, Visitor};

const TITLE: &str = "om-prosjekttittel";

fn with(key: &str, text: &str) -> Answers {
    Answers { fields: BTreeMap::from([(key.to_owned(), text.to_owned())]), groups: BTreeMap::new() }
}

pub(super) async fn create(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<GuidanceId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        let opened = guidance::lock_own(&mut tx, &actor, id).await?;
        let permit = policy::may_always::<StartApplication>(&actor.actor)?;
        let Some(need) = opened.thread.need.as_deref().filter(|_| opened.thread.kind == GuidanceKind::Idea) else {
            return Err(AppError::NotFound);
        };
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        if let Some(already) = opened.thread.application {
            // The second click of two, or a colleague was first.
            return Ok(Answered::Done(format!("/soknader/{already}")));
        }
        let call = match typed.trimmed("hvilken-utlysning").parse::<CallId>() {
            Ok(call) => calls::find_published(tx.conn(), call).await?,
            Err(_) => None,
        };
        let Some(call) = call.filter(|call| call.status(now) == CallStatus::Open) else {
            return Ok(Answered::refused(ShownFault::new("hvilken-utlysning", t.start_feil_utlysning())));
        };
        let draft = applications::start(&mut tx, permit, &actor, call.id, visitor.lang, false, now).await?;
        let app = applications::lock_own(&mut tx, &actor, draft).await?;
        let may_save = policy::may::<SaveSection>(&actor.actor, app.kind())?;
        let name = opened.thread.heading.as_str();
        let mut brought = vec![(Section::Need, with("behov-beskrivelse", need), None)];
        // A longer one than a project may have is left for the writer to shorten.
        let longest = Section::About.field(TITLE).and_then(Field::max_chars).unwrap_or_default();
        if name.chars().count() <= longest {
            brought.push((Section::About, with(TITLE, name), Some(name)));
        }
        for (section, answers, title) in &brought {
            let save = SectionSave { section: section.code(), answers, finished: false, opened_with: 0 };
            if let Saved::Stale(_) =
                sections::save_section(&mut tx, &may_save, &actor, &app, &save, *title, now).await?
            {
                return Err(AppError::Moved);
            }
        }
        match guiding::becomes(&mut tx, &opened, draft).await {
            Ok(()) => {
                tx.commit().await?;
                Ok(Answered::Done(format!("/soknader/{draft}")))
            }
            Err(e) => not_said(t, "hvilken-utlysning", e.why()?),
        }
    };
    answer(deed().await, async |again| thread::again(&state, &visitor, &actor, id, (&typed, again.faults)).await).await
}
