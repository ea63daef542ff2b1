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
                  coalesce((select sum(c.amount) from commitment c where c.office = f.office and c.year = f.year), 0)::bigint as "committed!: Kroner",
                  coalesce(p.amount, 0)::bigint as "proposed!: Kroner", coalesce(w.amount, 0)::bigint as "waiting!: Kroner",
                  exists (select from period where f.year between first_year and last_year and opened_at is not null) as "open!"
           from office_frame f
           left join (select y.year, sum(y.amount) as amount from assessment_year y
                      join assessment s on s.application = y.application and s.outcome in ('granted', 'partly_granted')
                      join application a on a.id = y.application
                      where a.office = $1 and a.stage = 'recommended' group by y.year) p on p.year = f.year
           left join (select y.year, sum(y.applied) as amount from application_year y join application a on a.id = y.application
                      where a.office = $1 and a.stage in ('submitted', 'under_assessment', 'awaiting_information') group by y.year) w on w.year = f.year
           where f.office = $1 order by f.year"#,
        actor.office.0
    )
    .fetch_all(tx.conn())
    .await?)
}
