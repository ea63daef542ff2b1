//! One section: shown, and saved by every button, numbers and dates in one spelling.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses::From;
use super::colleagues::{Base, News, StandsOn, news};
use super::editing::{Button, FOLLOWERS, NEW_FOLLOWER};
use super::form_page::{SectionPage, Showing, Tell, section_page};
use super::names::saver;
use super::opened::{Municipalities, Opened};
use super::{addresses, colleagues, conflict, editing, in_hand, names};
use crate::domain::application::answers::Answers;
use crate::domain::application::form;
use crate::domain::application::form::Section;
use crate::domain::application::merging;
use crate::domain::application::merging::{Clash, Renamed};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{ChangeAnswers, SaveSection};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::sections::{How, MaySave, Saved, SavedSection, SectionSave, Standing};
use crate::store::application::{applications, sections, team};
use crate::store::{ReadTx, Tx};
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
    /// The form that was saved stood on this version, and colleagues' changes were merged into it; what that form showed
    /// was what it said itself; something of one's own from another window made room for it.
    flettet: Option<i32>,
    #[serde(default)]
    eget: String,
    #[serde(default)]
    erstattet: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    let (mut opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::of(section)).await?;
    if !opened.may_write(&actor, section) && opened.app.kind() != StageKind::Draft && !opened.is_corrected() {
        return Ok(Redirect::to(&format!("{}#k-{}", addresses::sent(id), section.code())).into_response());
    }
    opened.read_beside(tx.conn(), &state, &actor, section).await?;
    let writing = sections::list_writing(tx.conn(), id, actor.actor.account, opened.now).await?;
    let from = From::of(&opening.fra);
    let news = match opening.flettet {
        None => None,
        Some(version) => {
            let on = StandsOn { version, own: !opening.eget.is_empty() };
            let versions = sections::list_since(tx.conn(), id, section, version).await?;
            let base = Base::of(section, on, &versions, actor.actor.account);
            let at = base.as_ref().map(|base| base.theirs.clone()).unwrap_or_default();
            let onward = Some(from.onward(id, section, opened.next(section)));
            news(visitor.texts(), &opened, section, base.as_ref(), &at, !opening.erstattet.is_empty())
                .map(|news| News { onward, ..news })
        }
    };
    let saved = opened.section(section);
    let page = section_page(
        &visitor,
        &actor,
        &opened,
        &Showing {
            section,
            answers: &saved.map(|s| s.answers.clone()).unwrap_or_default(),
            version: opened.version(section),
            from,
            tell: match opened.finished(section) || from != From::TaskList {
                true => Tell::All,
                false if !opening.regnet.is_empty() => Tell::Unread,
                false => Tell::Nothing,
            },
            just_saved: !opening.lagret.is_empty(),
        },
    );
    let shared = in_hand::line(visitor.texts(), id, section, &team::list_shared(tx.conn(), id).await?);
    let page = SectionPage { news, shared, writing: names::writing(visitor.texts(), &writing, section), ..page };
    Ok(page.into_response())
}

/// The form as posted.
struct Posted {
    section: Section,
    button: Button,
    /// What the form says.
    typed: Answers,
    /// What is saved of it.
    answers: Answers,
    finished: bool,
    from: From,
}

/// The form shows what its page said, not what was saved.
const OWN: &str = "_eget";

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
    // Whoever leaves a draft, and a page that saves by itself, is told nothing of the answers.
    let unjudged = (autosave || Button::of(typed.get("handling")) == Button::Later) && !typed.switches_language();
    let mut opened = match unjudged && app.kind() == StageKind::Draft {
        true => Opened::gather_one(tx.conn(), app, section, now).await?,
        false => Opened::gather(tx.conn(), app, Municipalities::of(section), now).await?,
    };
    let on = StandsOn { version: opened_version(&typed), own: !typed.get(OWN).is_empty() };
    let there = opened.section(section).cloned();
    // Nothing is asked for while the form shows what is saved.
    let alone = there.as_ref().is_none_or(|there| there.version == on.version && !on.own);
    let base = match alone {
        true => None,
        false => {
            let versions = sections::list_since(tx.conn(), id, section, on.version).await?;
            Base::of(section, on, &versions, actor.actor.account)
        }
    };
    let seen = base.as_ref().map(|base| &base.answers).or(there.as_ref().map(|there| &there.answers));
    let renamed = base.as_ref().map(|base| base.renamed.clone()).unwrap_or_default();
    let (mut posted, anchor) = posted(section, &typed, &opened, (seen, &renamed), autosave);
    if opened.stands() {
        return Err(AppError::Closed);
    }
    if opened.app.receipt().is_some()
        && !matches!(opened.app.kind(), StageKind::CalledBack | StageKind::AwaitingInformation | StageKind::Withdrawn)
    {
        return Err(AppError::Sent);
    }
    let (draft, answer);
    let may = if opened.app.kind() == StageKind::AwaitingInformation {
        answer = policy::may::<ChangeAnswers>(&actor.actor, opened.app.kind())?;
        // Only what was asked about may change, and what the answers themselves have made wrong.
        if !opened.may_write(&actor, section) {
            return Err(AppError::NotYours);
        }
        MaySave::Answer(&answer)
    } else {
        draft = policy::may::<SaveSection>(&actor.actor, opened.app.kind())?;
        MaySave::Draft(&draft)
    };
    let merging = there.filter(|_| !alone);
    let to_write = match &merging {
        None => Ok(Merging::of_one(&posted, on)),
        Some(there) => Merging::of_two(section, base.as_ref(), &posted, there, autosave),
    };
    let to_write = match to_write {
        Ok(merging) => merging,
        Err((answers, clashes)) => {
            let there = merging.ok_or(AppError::NotFound)?;
            drop(tx);
            let mut tx;
            (opened, tx) = Opened::read(&state, &actor, id, Municipalities::of(section)).await?;
            opened.read_beside(tx.conn(), &state, &actor, section).await?;
            let conflict = conflict::conflict(&visitor, &actor, &opened, base.as_ref(), &there, &clashes);
            if autosave {
                let t = visitor.texts();
                let places: Vec<String> = clashes.iter().map(|c| format!("«{}»", conflict::place(t, c))).collect();
                let who = base.as_ref().map_or_else(|| saver(t, &there), |base| base.names(t));
                let text = t.soknad_lagret_ikke_konflikt().hvem(who).svar(t.list(&places));
                return Ok(web::autosave::not_saved(StatusCode::CONFLICT, &text, None));
            }
            posted.answers = answers;
            let mut unseen =
                base.as_ref().map(|b| b.unseen(section, &posted.typed, &there.answers)).unwrap_or_default();
            unseen.retain(|at| !clashes.iter().any(|clash| clash.at == *at));
            let news = news(visitor.texts(), &opened, section, base.as_ref(), &unseen, false);
            let page = again(&visitor, &actor, &opened, &posted, (there.version, Tell::Nothing));
            let page = SectionPage { conflict: Some(conflict), news, ..page };
            return web::form::answer(Ok(Answered::Stale), async |_| Ok(page)).await;
        }
    };
    let Merging { answers, finished, expected, how, writes } = to_write;
    (posted.answers, posted.finished) = (answers, finished);
    let mut version = expected;
    if writes {
        let save = SectionSave {
            section: section.code(),
            answers: &posted.answers,
            finished: posted.finished,
            opened_with: expected,
        };
        // The title in lists is the one that was sent, until something else is sent.
        let title = (section == Section::About && opened.app.kind() == StageKind::Draft)
            .then(|| posted.answers.get("om-prosjekttittel").to_owned());
        let how = How { passing: autosave, standing: how.standing.as_ref(), replaces: how.replaces };
        version = match sections::save_version(&mut tx, may, &actor, &opened.app, (&save, &how), title.as_deref(), now)
            .await?
        {
            Saved::Saved { version } => version,
            // The row is locked and its version was read under the lock.
            Saved::Stale(_) => return Err(AppError::NotFound),
        };
    }
    let unseen = base.as_ref().map(|b| b.unseen(section, &posted.typed, &posted.answers)).unwrap_or_default();
    if autosave {
        let writing = sections::list_writing(tx.conn(), id, actor.actor.account, now).await?;
        tx.commit().await?;
        let t = visitor.texts();
        let (mut text, mut link) = (t.soknad_lagret(t.moment(now)), None);
        if let Some(base) = base.as_ref().filter(|_| !unseen.is_empty()) {
            text = format!("{text}. {}", t.soknad_flettet_kort(base.names(t)));
            link = Some((colleagues::address(id, section, posted.from, on, how.replaces), t.soknad_flettet_se()));
        } else if how.replaces {
            text = format!("{text}. {}", t.soknad_erstattet());
        }
        // What the page shows next is merged with what it shows now.
        let stands = if writes { StandsOn { version, own: how.standing.is_some() } } else { on };
        return Ok(web::autosave::saved(&web::autosave::SavedNow {
            version: stands.version,
            own: stands.own,
            text: &text,
            link,
            writing: names::writing(t, &writing, section).join(" "),
        }));
    }
    tx.commit().await?;
    opened.keep_saved(&actor, &posted, version, now);
    let mut answered = posted.answered(&opened, anchor, &typed);
    if !unseen.is_empty() || how.replaces {
        // What colleagues have changed is told before anything else is gone on with.
        answered = match answered {
            Answered::Done(_) => Answered::Done(colleagues::address(id, section, posted.from, on, how.replaces)),
            other => other,
        };
    }
    // A section that leads on shows no page of its own.
    if !matches!(answered, Answered::Done(_)) {
        opened.read_beside(ReadTx::begin(&state.pool).await?.conn(), &state, &actor, section).await?;
    }
    let news = news(visitor.texts(), &opened, section, base.as_ref(), &unseen, how.replaces);
    let page = async |_| Ok(SectionPage { news, ..again(&visitor, &actor, &opened, &posted, (version, Tell::All)) });
    web::form::answer(Ok(answered), page).await
}

/// What is written of a form.
struct Merging {
    answers: Answers,
    finished: bool,
    /// The version that stands now.
    expected: i32,
    how: Came,
    /// False when what is saved says all of it already.
    writes: bool,
}

/// How it came about, as in [`How`].
#[derive(Default)]
struct Came {
    standing: Option<Standing>,
    replaces: bool,
}

/// With clashes nothing is written: the answers for the page, and what is to be chosen.
type Clashing = (Answers, Vec<Clash>);

impl Merging {
    /// Nobody else has saved.
    fn of_one(posted: &Posted, on: StandsOn) -> Merging {
        Merging {
            answers: posted.answers.clone(),
            finished: posted.finished,
            expected: on.version,
            how: Came::default(),
            writes: true,
        }
    }

    /// What two have made of a section. One person's own windows never clash: what is saved last stands, and what
    /// stood before stays in the history.
    fn of_two(
        section: Section,
        base: Option<&Base>,
        posted: &Posted,
        there: &SavedSection,
        autosave: bool,
    ) -> Result<Merging, Clashing> {
        let merged = merging::merge(section, base.map(|base| &base.answers), &posted.answers, &there.answers);
        let (clashes, own): (Vec<Clash>, Vec<Clash>) =
            merged.clashes.into_iter().partition(|clash| base.is_none_or(|base| base.theirs.contains(&clash.at)));
        if !clashes.is_empty() {
            return Err((merged.answers, clashes));
        }
        let finished = match base {
            Some(base) if posted.finished == base.finished => there.finished,
            _ => posted.finished,
        };
        let said = {
            let mut said = posted.answers.clone();
            merging::rename(&mut said, &merged.renamed);
            said
        };
        let standing = base.filter(|_| autosave && !merging::same(section, &said, &merged.answers)).map(|base| {
            let mut renamed = base.renamed.clone();
            for (group, ids) in &merged.renamed {
                let of_group = renamed.entry(group.clone()).or_default();
                for (from, to) in ids {
                    let on_page = of_group.iter().find(|(_, saved)| *saved == from).map(|(page, _)| page.clone());
                    of_group.insert(on_page.unwrap_or_else(|| from.clone()), to.clone());
                }
            }
            let unseen = base.unseen(section, &said, &merged.answers);
            Standing { answers: said.clone(), finished: posted.finished, renamed, unseen }
        });
        let writes = !merging::same(section, &merged.answers, &there.answers) || finished != there.finished || {
            // What «Angre» can put back is no answer, and is saved all the same.
            editing::undo(&merged.answers) != editing::undo(&there.answers)
        };
        Ok(Merging {
            answers: merged.answers,
            finished,
            expected: there.version,
            how: Came { standing, replaces: !own.is_empty() },
            writes,
        })
    }
}

fn posted(
    section: Section,
    typed: &Typed,
    opened: &Opened,
    (seen, renamed): (Option<&Answers>, &Renamed),
    autosave: bool,
) -> (Posted, Option<String>) {
    let pairs: Vec<(String, String)> = typed.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
    let mut answers = form::read(section, &pairs, &opened.call.period.years());
    merging::rename(&mut answers, renamed);
    if let Some(seen) = seen {
        conflict::choose(section, typed, &mut answers, seen);
    }
    if section.field(FOLLOWERS).is_some() {
        editing::add_follower(&mut answers, typed.get(NEW_FOLLOWER));
    }
    let button = Button::of(typed.get("handling")).renamed(renamed);
    editing::without_offered(section, &button, &mut answers);
    let anchor = editing::press(section, &button, &mut answers, seen, &opened.budget_years(&Answers::default()));
    match seen {
        Some(seen) if autosave => editing::keep_undo(&mut answers, seen),
        // Nothing changes under the writer's fingers; the page that a button leads to shows one spelling.
        _ if autosave => {}
        _ => answers = form::in_one_spelling(section, &answers),
    }
    let finished = button == Button::Onward || opened.finished(section);
    let posted =
        Posted { section, typed: answers.clone(), answers, finished, from: From::of(typed.get("_fra")), button };
    (posted, anchor)
}

impl Opened {
    /// What is saved now stands for what was.
    fn keep_saved(&mut self, actor: &MunicipalityActor, posted: &Posted, version: i32, now: time::OffsetDateTime) {
        let saved = SavedSection {
            answers: posted.answers.clone(),
            finished: posted.finished,
            version,
            saved_at: now,
            saved_by: actor.actor.account,
            saved_by_name: actor.actor.name.clone(),
            saved_by_role: actor.actor.role.code().to_owned(),
        };
        self.answers.insert(posted.section, editing::without_undo(&posted.answers));
        self.saved.insert(posted.section.code().to_owned(), saved);
    }
}

impl Posted {
    /// Where a saved section leads; or the same page, when somebody wants to go on from it and it is not finished.
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
            (Button::Attach, from) => from.attachments(id, section),
            (Button::Similar, _) => addresses::similar(id),
            (Button::Onward, from) => from.onward(id, section, opened.next(section)),
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

/// The section again, with its faults or what is to be chosen.
fn again(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    posted: &Posted,
    (version, tell): (i32, Tell),
) -> SectionPage {
    let Posted { section, answers, from, button, .. } = posted;
    let showing = Showing { section: *section, answers, version, from: *from, tell, just_saved: false };
    let onward = (*button == Button::Onward && tell == Tell::All)
        .then(|| from.onward(opened.app.id, *section, opened.next(*section)));
    SectionPage { onward, ..section_page(visitor, actor, opened, &showing) }
}
