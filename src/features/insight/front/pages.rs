//! Help, accessibility and privacy: what is known, and what somebody has yet to decide.

use axum::extract::State;

use super::views::{HelpPage, TextPage};
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::places::reference;
use crate::web::{AppError, MenuItem, Visitor};

pub(super) async fn help(State(state): State<AppState>, visitor: Visitor) -> Result<HelpPage, AppError> {
    let offices = reference::list_offices(ReadTx::begin(&state.pool).await?.conn()).await?;
    Ok(HelpPage { page: visitor.page(MenuItem::Help), offices })
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
