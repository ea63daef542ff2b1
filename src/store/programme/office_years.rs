//! An office's own frames: what is left of them, and what waits to be taken.

use crate::domain::people::actor::OfficeActor;
use crate::domain::programme::allocation::OfficeYear;
use crate::domain::values::money::Kroner;
use crate::store::{ReadTx, StoreError};

/// The office's own frames, year by year.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(tx: &mut ReadTx, actor: &OfficeActor) -> Result<Vec<OfficeYear>, StoreError> {
    Ok(sqlx::query_as!(
        OfficeYear,
        r#"select f.year, f.amount as "frame: Kroner",
                  f.committed as "committed: Kroner", coalesce(d.proposed, 0)::bigint as "proposed!: Kroner", coalesce(d.waiting, 0)::bigint as "waiting!: Kroner",
                  exists (select from period where f.year between first_year and last_year and opened_at is not null) as "open!"
           from office_frame f
           left join (select year, sum(proposed) as proposed, sum(waiting) as waiting from office_demand where office = $1 group by year) d
                  on d.year = f.year
           where f.office = $1 order by f.year"#,
        actor.office.0
    )
    .fetch_all(tx.conn())
    .await?)
}
