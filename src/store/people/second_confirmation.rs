//! A municipality's own choice: whether somebody else than the sender confirms an application before it is sent.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{ManageColleagues, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::MunicipalityId;
use crate::store::people::places::about;
use crate::store::records::events;
use crate::store::{StoreError, Tx};

/// # Errors
/// When the database cannot be reached.
pub async fn is_required(conn: &mut PgConnection, municipality: MunicipalityId) -> Result<bool, StoreError> {
    let found = sqlx::query_scalar!("select required from second_confirmation where municipality = $1", municipality.0);
    Ok(found.fetch_optional(conn).await?.unwrap_or(false))
}

#[derive(Debug, thiserror::Error)]
pub enum ChooseError {
    /// Nobody else has access: nothing could be sent.
    #[error("nobody else has access")]
    Alone,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for ChooseError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Chooses for the actor's own municipality, from now on. Chosen already, nothing is written.
///
/// # Errors
/// [`ChooseError::Alone`].
pub async fn choose(
    tx: &mut Tx,
    _: Permit<ManageColleagues>,
    actor: &MunicipalityActor,
    required: bool,
    now: OffsetDateTime,
) -> Result<(), ChooseError> {
    if required {
        let people = sqlx::query_scalar!(
            r#"select count(distinct r.account) as "people!" from role_assignment r join account a on a.id = r.account
               where r.municipality = $1 and r.removed_at is null and a.closed_at is null"#,
            actor.municipality.0
        )
        .fetch_one(tx.conn())
        .await?;
        if people < 2 {
            return Err(ChooseError::Alone);
        }
    }
    let done = sqlx::query!(
        "insert into second_confirmation as c (municipality, required, set_at, set_by, set_by_role)
         select $1, $2, $3, $4, $5 where $2 or exists (select from second_confirmation where municipality = $1)
         on conflict (municipality) do update
            set required = excluded.required, set_at = excluded.set_at, set_by = excluded.set_by, set_by_role = excluded.set_by_role
          where c.required <> excluded.required",
        actor.municipality.0,
        required,
        now,
        actor.actor.account.0,
        actor.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 1 {
        let chosen = Event::SecondConfirmationChosen { required };
        events::record(tx, &chosen, Some(&actor.actor), about(&actor.actor.place), now).await?;
    }
    Ok(())
}
