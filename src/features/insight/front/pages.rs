//! Help, accessibility and privacy: what is known, and what somebody has yet to decide.

use axum::extract::State;

use super::views::{HelpPage, TextPage};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::places::reference::Office;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::places::{contacts, reference};
use crate::web::{AppError, MenuItem, Visitor};

pub(super) async fn help(State(state): State<AppState>, visitor: Visitor) -> Result<HelpPage, AppError> {
    let mut read = ReadTx::begin(&state.pool).await?;
    let offices = reference::list_offices(read.conn()).await?;
    let known = contacts::all_on_day(read.conn(), oslo_date(state.clock.now())).await?;
    let reached = |office: Office| {
        let contact = known.iter().find(|(id, _)| *id == office.id).map(|(_, contact)| contact.clone());
        (office, contact)
    };
    let offices: Vec<_> = offices.into_iter().map(reached).collect();
    let some_lack = offices.iter().any(|(_, contact)| contact.is_none());
    Ok(HelpPage { page: visitor.page(MenuItem::Help), offices, some_lack })
}

pub(super) async fn accessibility(visitor: Visitor) -> TextPage {
    let t = visitor.texts();
    TextPage {
        page: visitor.page(MenuItem::None),
        title: t.uu_tittel(),
        intro: t.uu_ingress(),
        parts: vec![
            (t.uu_status(), vec![t.uu_status_1(), t.uu_status_2(), t.uu_status_3()]),
            (t.uu_meld(), vec![t.uu_meld_tekst(), t.uu_tilsyn()]),
        ],
    }
}

pub(super) async fn privacy(visitor: Visitor) -> TextPage {
    let t = visitor.texts();
    TextPage {
        page: visitor.page(MenuItem::None),
        title: t.personvern_tittel(),
        intro: t.personvern_ingress(),
        parts: vec![
            (t.personvern_konto(), vec![t.personvern_konto_tekst()]),
            (t.personvern_innlogging(), vec![t.personvern_innlogging_tekst()]),
            (t.personvern_sak(), vec![t.personvern_sak_tekst()]),
            (t.personvern_offentlig(), vec![t.personvern_offentlig_tekst()]),
            (t.personvern_kapsler(), vec![t.personvern_kapsler_tekst()]),
            (t.personvern_rettigheter(), vec![t.personvern_rettigheter_tekst()]),
        ],
    }
}
