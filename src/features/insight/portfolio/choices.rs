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
    let mut fylker = reference::list_fylker(conn).await?;
    fylker.sort_by_key(|f| alphabetical(&f.name));
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

/// Norwegian order for the names of counties: æ, ø and å last.
pub(super) fn alphabetical(name: &str) -> Vec<u32> {
    name.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'æ' => 0x7b,
            'ø' => 0x7c,
            'å' => 0x7d,
            c => u32::from(c),
        })
        .collect()
}
