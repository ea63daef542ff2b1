//! When municipalities and offices end, what they have follows to who takes over: drafts, cases and awards, the people and
//! their roles, invitations, and with them mail. What has happened stays as it was: who applied, who decided, what the
//! letter and the receipt say, and what the reports count.

use time::OffsetDateTime;

use crate::domain::records::event::Event;
use crate::domain::values::ids::{ApplicationId, MunicipalityId};
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// What `ended` have becomes `successor`'s.
///
/// # Errors
/// When the database cannot be reached.
pub(super) async fn to_successor(
    tx: &mut Tx,
    ended: &[MunicipalityId],
    successor: MunicipalityId,
    at: OffsetDateTime,
) -> Result<(), StoreError> {
    let ended: Vec<i32> = ended.iter().map(|id| id.0).collect();
    let moved = sqlx::query_scalar!(
        r#"update application set owner = $2, municipality = case stage when 'draft' then $2 else municipality end
           where owner = any($1) and emptied_at is null returning id as "id: ApplicationId""#,
        &ended,
        successor.0
    )
    .fetch_all(tx.conn())
    .await?;
    tell(tx, &moved, at).await?;
    sqlx::query!("update guidance set owner = $2 where owner = any($1)", &ended, successor.0)
        .execute(tx.conn())
        .await?;
    // Everybody keeps their roles, in the municipality that goes on, and goes on in the role they act in.
    sqlx::query!(
        "insert into role_assignment (id, account, role, municipality, granted_at)
         select gen_random_uuid(), account, role, $2, $3 from role_assignment where municipality = any($1) and removed_at is null
         on conflict do nothing",
        &ended,
        successor.0,
        at
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update substitution s set municipality = $2, assignment = (
             select n.id from role_assignment o
             join role_assignment n on n.account = o.account and n.role = o.role and n.municipality = $2 and n.removed_at is null
             where o.id = s.assignment)
         where s.municipality = any($1) and s.ended_at is null",
        &ended,
        successor.0
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update session s set acting_as = n.id
         from role_assignment o
         join role_assignment n on n.account = o.account and n.role = o.role and n.municipality = $2 and n.removed_at is null
         where s.acting_as = o.id and o.municipality = any($1) and o.removed_at is null",
        &ended,
        successor.0
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update role_assignment set removed_at = $2 where municipality = any($1) and removed_at is null",
        &ended,
        at
    )
    .execute(tx.conn())
    .await?;
    // What others have asked them waits for who goes on.
    sqlx::query!("update partner_confirmation set municipality = $2 where municipality = any($1)", &ended, successor.0)
        .execute(tx.conn())
        .await?;
    sqlx::query!(
        "update personal_link set municipality = $2 where municipality = any($1) and is_open",
        &ended,
        successor.0
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Cases of offices that have no municipalities any more go to the office their municipality belongs to now: those that
/// are not decided to be decided there, the others to be followed up there.
///
/// # Errors
/// When the database cannot be reached.
pub(super) async fn from_ended_offices(tx: &mut Tx, at: OffsetDateTime) -> Result<(), StoreError> {
    let moved = sqlx::query_scalar!(
        r#"update application a
           set handler = r.office, office = case when a.stage in ('decided', 'withdrawn') then a.office else r.office end
           from municipality_office r
           where r.municipality = a.owner and r.valid_to is null and a.stage <> 'draft' and a.handler <> r.office
             and not exists (select from municipality_office o where o.office = a.handler and o.valid_to is null)
           returning a.id as "id: ApplicationId""#
    )
    .fetch_all(tx.conn())
    .await?;
    sqlx::query!(
        "update guidance g set handler = r.office from municipality_office r
         where r.municipality = g.owner and r.valid_to is null and g.handler <> r.office
           and not exists (select from municipality_office o where o.office = g.handler and o.valid_to is null)"
    )
    .execute(tx.conn())
    .await?;
    tell(tx, &moved, at).await
}

async fn tell(tx: &mut Tx, moved: &[ApplicationId], at: OffsetDateTime) -> Result<(), StoreError> {
    for id in moved {
        events::record(tx, &Event::Followed, None, About::application(*id), at).await?;
    }
    Ok(())
}
