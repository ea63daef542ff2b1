//! What colleagues have to do with each section, on the task list and on the section's own page.

use super::addresses;
use super::form_page::SharedLine;
use super::opened::Opened;
use crate::domain::application::form::Section;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::store::application::confirming::Confirming;
use crate::store::application::ready::Ready;
use crate::store::application::sections::Writing;
use crate::store::application::team::Shared;
use crate::store::application::{confirming, ready, sections, team};
use crate::store::{ReadTx, StoreError};

/// What those who write an application together are doing and have done.
pub(super) struct Team {
    pub writing: Vec<Writing>,
    pub shared: Vec<Shared>,
    pub ready: Option<Ready>,
    pub confirming: Confirming,
}

impl Team {
    pub(super) async fn read(tx: &mut ReadTx, actor: &MunicipalityActor, opened: &Opened) -> Result<Team, StoreError> {
        let id = opened.app.id;
        Ok(Team {
            writing: sections::list_writing(tx.conn(), id, actor.actor.account, opened.now).await?,
            shared: team::list_shared(tx.conn(), id).await?,
            ready: ready::find(tx.conn(), id).await?,
            confirming: confirming::find(tx.conn(), id, actor.actor.account).await?,
        })
    }
}

fn of(all: &[Shared], section: Section) -> Option<&Shared> {
    all.iter().find(|s| s.section == section.code())
}

fn hand(t: &Texts, shared: Option<&Shared>) -> Option<String> {
    shared.and_then(|s| s.hand.as_ref()).map(|(_, name)| t.ansvar_av(name))
}

/// «Ansvar: Kari Nordmann · 2 åpne kommentarer»; empty when there is nothing of it.
pub(super) fn in_words(t: &Texts, all: &[Shared], section: Section) -> String {
    let shared = of(all, section);
    let comments = shared.filter(|s| s.open_comments > 0).map(|s| t.kommentar_apne(s.open_comments));
    [hand(t, shared), comments].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// For the section's own page.
pub(super) fn line(t: &Texts, id: ApplicationId, section: Section, all: &[Shared]) -> Option<SharedLine> {
    let shared = of(all, section);
    Some(SharedLine {
        hand: hand(t, shared),
        comments: addresses::comments(id, section),
        label: t.kommentar_apne(shared.map_or(0, |s| s.open_comments)),
    })
}
