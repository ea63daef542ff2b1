//! Who stands in for whom in a municipality: named by its administrator for a period, given and taken away by the timetable.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MunicipalityActor, Place, Role};
use crate::domain::people::policy::{ManageColleagues, Permit};
use crate::domain::people::substitute;
use crate::domain::people::substitute::NoPeriod;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, MunicipalityId, RoleAssignmentId, SubstitutionId};
use crate::domain::values::language::Lang;
use crate::store::people::accounts;
use crate::store::people::accounts::NewRole;
use crate::store::people::places::about;
use crate::store::records::events;
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

/// A period that has not ended.
#[derive(Debug, Clone)]
pub struct Substitution {
    pub id: SubstitutionId,
    pub substitute: String,
    pub stands_in_for: String,
    pub role: Role,
    pub first_day: Date,
    pub last_day: Date,
}

/// Those who stand in, or will, in the actor's municipality.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, by: &MunicipalityActor) -> Result<Vec<Substitution>, StoreError> {
    Ok(sqlx::query_as!(
        Substitution,
        r#"select s.id as "id: SubstitutionId", a.name as substitute, w.name as stands_in_for, r.role as "role: Role",
                  s.first_day, s.last_day
           from substitution s join account a on a.id = s.account
           join role_assignment r on r.id = s.stands_in_for join account w on w.id = r.account
           where s.municipality = $1 and s.ended_at is null order by s.first_day, a.name limit 100"#,
        by.municipality.0
    )
    .fetch_all(conn)
    .await?)
}

pub struct NewSubstitution {
    pub stands_in_for: RoleAssignmentId,
    pub account: AccountId,
    pub first_day: Date,
    pub last_day: Date,
}

#[derive(Debug, thiserror::Error)]
pub enum SubstituteError {
    #[error("the period is none")]
    Period(NoPeriod),
    /// They are to have the role already in that period.
    #[error("the person has the role")]
    HasRole,
    /// Who is to stand in has no access in the municipality, or is the person who is away.
    #[error("the person cannot stand in")]
    NotAColleague,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for SubstituteError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Names a substitute, who is told by mail. From the first day on they have the role; when that is today, at once.
///
/// # Errors
/// [`SubstituteError`]; [`StoreError::NotFound`] for a role of another municipality, and one that is gone.
pub async fn name(
    tx: &mut Tx,
    _permit: Permit<ManageColleagues>,
    by: &MunicipalityActor,
    new: &NewSubstitution,
    now: OffsetDateTime,
) -> Result<(), SubstituteError> {
    let today = oslo_date(now);
    substitute::period(new.first_day, new.last_day, today).map_err(SubstituteError::Period)?;
    // One at a time in a municipality: two who are named at once see each other.
    sqlx::query!("select orgnr from municipality where orgnr = $1 for no key update", by.municipality.0)
        .fetch_one(tx.conn())
        .await?;
    // Both the role and the one who gives it stay as they are until this is done.
    let held = sqlx::query!(
        r#"select r.id as "id: RoleAssignmentId", r.account as "account: AccountId", r.role as "role: Role", a.name
           from role_assignment r join account a on a.id = r.account
           where r.id = any($1) and r.municipality = $2 and r.removed_at is null order by r.id for share of r"#,
        &[new.stands_in_for.0, by.actor.assignment.0],
        by.municipality.0
    )
    .fetch_all(tx.conn())
    .await?;
    if !held.iter().any(|r| r.id == by.actor.assignment) {
        return Err(StoreError::NotFound.into());
    }
    let away = held.iter().find(|r| r.id == new.stands_in_for).ok_or(StoreError::NotFound)?;
    let substitute = sqlx::query!(
        r#"select a.email, a.language as "language: Lang", m.name_no as municipality,
                  exists (select from role_assignment r where r.account = a.id and r.municipality = $2 and r.role = $3 and r.removed_at is null
                          and not exists (select from substitution s where s.assignment = r.id and s.ended_at is null and s.last_day < $4))
                  or exists (select from substitution s join role_assignment w on w.id = s.stands_in_for
                             where s.account = a.id and s.municipality = $2 and w.role = $3 and s.ended_at is null
                             and s.first_day <= $5 and s.last_day >= $4) as "has_role!"
           from account a join municipality m on m.orgnr = $2
           where a.id = $1 and a.closed_at is null and a.id <> $6
             and exists (select from role_assignment r where r.account = a.id and r.municipality = $2 and r.removed_at is null)"#,
        new.account.0,
        by.municipality.0,
        away.role as Role,
        new.first_day,
        new.last_day,
        away.account.0
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(SubstituteError::NotAColleague)?;
    if substitute.has_role {
        return Err(SubstituteError::HasRole);
    }
    let id = SubstitutionId::new();
    sqlx::query!(
        "insert into substitution (id, municipality, stands_in_for, account, first_day, last_day, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        id.0,
        by.municipality.0,
        new.stands_in_for.0,
        new.account.0,
        new.first_day,
        new.last_day,
        now,
        by.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    let mail = Mail::new(&substitute.email, substitute.language, "vikar")
        .with("organisasjon", MailValue::Text(format!("{} kommune", substitute.municipality)))
        .with("hvem", MailValue::Text(away.name.clone()))
        .with("fra", MailValue::Date(new.first_day))
        .with("til", MailValue::Date(new.last_day))
        .with("lenke", MailValue::Link("/velg-rolle".to_owned()));
    outbox::enqueue(tx, &format!("substitute:{id}"), &mail, now).await?;
    begin_due(tx, now).await?;
    Ok(())
}

/// Ends a period before its last day, or before it has begun.
///
/// # Errors
/// [`StoreError::NotFound`] for another municipality's, and for one that has ended.
pub async fn end(
    tx: &mut Tx,
    _permit: Permit<ManageColleagues>,
    by: &MunicipalityActor,
    id: SubstitutionId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let ended = sqlx::query!(
        r#"update substitution set ended_at = $3 where id = $1 and municipality = $2 and ended_at is null
           returning assignment as "assignment: RoleAssignmentId""#,
        id.0,
        by.municipality.0,
        now
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    let assignments: Vec<uuid::Uuid> = ended.assignment.iter().map(|a| a.0).collect();
    take_away(tx, &assignments, now).await
}

/// Gives the roles of those whose first day has come and takes away those of whose last day has passed. The timetable calls
/// it at the beginning of each day.
///
/// # Errors
/// When the database cannot be reached.
pub async fn keep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    let over = sqlx::query!(
        "update substitution set ended_at = $2 where ended_at is null and last_day < $1 returning assignment",
        oslo_date(now),
        now
    )
    .fetch_all(tx.conn())
    .await?;
    let assignments: Vec<uuid::Uuid> = over.into_iter().filter_map(|r| r.assignment).collect();
    take_away(tx, &assignments, now).await?;
    begin_due(tx, now).await
}

async fn begin_due(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    let due = sqlx::query!(
        r#"select s.id as "id: SubstitutionId", s.account as "account: AccountId", s.made_by as "made_by: AccountId",
                  s.municipality as "municipality: MunicipalityId", r.role as "role: Role"
           from substitution s join role_assignment r on r.id = s.stands_in_for join account a on a.id = s.account and a.closed_at is null
           where s.ended_at is null and s.assignment is null and s.first_day <= $1
             -- who has left the municipality meanwhile comes back by no period
             and exists (select from role_assignment x where x.account = s.account and x.municipality = s.municipality and x.removed_at is null)
           order by s.id for update of s"#,
        oslo_date(now)
    )
    .fetch_all(tx.conn())
    .await?;
    for s in due {
        let role = NewRole { role: s.role, place: Place::Municipality(s.municipality), amount_limit: None };
        // Somebody has given them the role for good meanwhile: it stays when the period ends.
        if accounts::give_role(tx, s.account, &role, Some(s.made_by), now).await? {
            let given = Event::RoleGiven { to: s.account, role: s.role, limit: None };
            events::record(tx, &given, None, about(&role.place), now).await?;
            sqlx::query!(
                "update substitution set assignment = (select id from role_assignment
                     where account = $2 and role = $3 and municipality = $4 and removed_at is null) where id = $1",
                s.id.0,
                s.account.0,
                s.role as Role,
                s.municipality.0
            )
            .execute(tx.conn())
            .await?;
        }
    }
    Ok(())
}

async fn take_away(tx: &mut Tx, assignments: &[uuid::Uuid], now: OffsetDateTime) -> Result<(), StoreError> {
    let taken = sqlx::query!(
        r#"update role_assignment set removed_at = $2 where id = any($1) and removed_at is null
           returning account as "account: AccountId", role as "role: Role", municipality as "municipality: MunicipalityId""#,
        assignments,
        now
    )
    .fetch_all(tx.conn())
    .await?;
    for role in taken {
        let Some(municipality) = role.municipality else { continue };
        if role.role == Role::MunicipalityAdministrator {
            crate::store::people::invitations::end_without_authority(tx, role.account, now).await?;
        }
        let removed = Event::RoleRemoved { from: role.account, role: role.role, limit: None };
        events::record(tx, &removed, None, about(&Place::Municipality(municipality)), now).await?;
    }
    Ok(())
}
