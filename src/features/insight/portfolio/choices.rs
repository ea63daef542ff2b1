//! What a reader of the report can choose between.

use sqlx::PgConnection;

use crate::domain::places::reference::{Fylke, Office};
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::CallId;
use crate::domain::values::language::Bilingual;
use crate::store::StoreError;
use crate::store::places::reference;
use crate::store::programme::calls;

pub(super) struct CallChoice {
    pub id: CallId,
    pub title: Bilingual,
}

/// What one can choose between.
pub(super) struct Choices {
    pub calls: Vec<CallChoice>,
    pub offices: Vec<Office>,
    pub fylker: Vec<Fylke>,
    pub years: Vec<i32>,
}

/// Four statements.
pub(super) async fn choices(conn: &mut PgConnection) -> Result<Choices, StoreError> {
    let offices = reference::list_offices(conn).await?;
    let years = calls::periods(conn).await?.iter().flat_map(Period::years).collect();
    let fylker = reference::list_fylker(conn).await?;
    let calls = sqlx::query!(
        r#"select id as "id: CallId", title_nb, title_nn from call where stage <> 'draft' order by opens_at desc, id"#
    )
    .fetch_all(conn)
    .await?;
    Ok(Choices {
        calls: calls
            .into_iter()
            .map(|c| CallChoice { id: c.id, title: Bilingual { nb: c.title_nb, nn: c.title_nn } })
            .collect(),
        offices,
        fylker,
        years,
    })
}
