//! Sessions. Only a hash of the token is stored; `web/session.rs` alone sees the token.

use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{Actor, Place, Role};
use crate::domain::people::policy;
use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::store::people::places::place_of;
use crate::store::{StoreError, Tx};

/// How long a session lives unused, and how long at most.
pub const IDLE: Duration = Duration::hours(8);
pub const ABSOLUTE: Duration = Duration::hours(24);
/// `seen_at` is written at most this often.
const TOUCH_EVERY: Duration = Duration::minutes(5);

pub type TokenHash = [u8; 32];

/// A token's hash in text: it names a session's or a link's row and opens nothing.
pub(in crate::store) fn hex(hash: &TokenHash) -> String {
    hash.iter().map(|b| format!("{b:02x}")).collect()
}

/// A signed-in person, acting in a role or not yet.
#[derive(Debug, Clone)]
pub struct SignedIn {
    pub account: AccountId,
    pub email: String,
    pub name: String,
    pub language: Lang,
    /// None before a role is chosen, and after the chosen role was removed.
    pub actor: Option<Actor>,
    pub must_touch: bool,
}

struct Row {
    account: AccountId,
    email: String,
    name: String,
    language: Lang,
    seen_at: OffsetDateTime,
    assignment: Option<RoleAssignmentId>,
    role: Option<Role>,
    municipality: Option<MunicipalityId>,
    office: Option<OfficeId>,
    amount_limit: Option<Kroner>,
    place_name: Option<String>,
}

/// One statement: session, account, role and place.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(pool: &PgPool, token: &TokenHash, now: OffsetDateTime) -> Result<Option<SignedIn>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        r#"select s.account as "account: AccountId", a.email, a.name, a.language as "language: Lang", s.seen_at,
                  r.id as "assignment?: RoleAssignmentId", r.role as "role?: Role",
                  r.municipality as "municipality?: MunicipalityId", r.office as "office?: OfficeId",
                  r.amount_limit as "amount_limit?: Kroner",
                  coalesce(m.name_no, o.name) as "place_name?"
           from session s
           join account a on a.id = s.account and a.closed_at is null
           left join role_assignment r on r.id = s.acting_as and r.account = s.account and r.removed_at is null
           left join municipality m on m.orgnr = r.municipality
           left join statsforvalter o on o.orgnr = r.office
           where s.token_hash = $1 and s.idle_until > $2 and s.ends_at > $2"#,
        &token[..],
        now
    )
    .fetch_optional(pool)
    .await?;
    row.map(|r| signed_in(r, now)).transpose()
}

fn signed_in(r: Row, now: OffsetDateTime) -> Result<SignedIn, StoreError> {
    let actor = match (r.assignment, r.role) {
        (Some(assignment), Some(role)) => {
            let place = place_of("role_assignment", assignment, role, r.municipality, r.office)?;
            Some(Actor {
                account: r.account,
                assignment,
                role,
                place,
                amount_limit: r.amount_limit,
                place_name: r.place_name.unwrap_or_default(),
                name: r.name.clone(),
            })
        }
        _ => None,
    };
    Ok(SignedIn {
        account: r.account,
        email: r.email,
        name: r.name,
        language: r.language,
        actor,
        must_touch: now - r.seen_at > TOUCH_EVERY,
    })
}

/// A role that somebody holds or once held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenRole {
    pub assignment: RoleAssignmentId,
    pub account: AccountId,
    pub is_held: bool,
    pub role: Role,
    pub place: Place,
    pub place_name: String,
    /// The municipality that took over when the role's own ended.
    pub followed_to: Option<MunicipalityId>,
}

/// The role a form says it was drawn for.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_given_role(pool: &PgPool, assignment: RoleAssignmentId) -> Result<Option<GivenRole>, StoreError> {
    let row = sqlx::query!(
        r#"select r.account as "account: AccountId", r.role as "role: Role", r.removed_at is null as "is_held!",
                  r.municipality as "municipality: MunicipalityId", r.office as "office: OfficeId",
                  coalesce(m.name_no, o.name, '') as "place_name!", c.becomes as "becomes?: MunicipalityId"
           from role_assignment r
           left join municipality m on m.orgnr = r.municipality
           left join statsforvalter o on o.orgnr = r.office
           left join lateral (
               select becomes from municipality_change
               where kind = 'merger' and followed_at is not null and r.municipality = any(municipalities) and becomes <> r.municipality
               order by on_day desc limit 1
           ) c on true
           where r.id = $1"#,
        assignment.0
    )
    .fetch_optional(pool)
    .await?;
    row.map(|r| {
        let place = place_of("role_assignment", assignment, r.role, r.municipality, r.office)?;
        let (account, is_held, role, place_name) = (r.account, r.is_held, r.role, r.place_name);
        Ok(GivenRole { assignment, account, is_held, role, place, place_name, followed_to: r.becomes })
    })
    .transpose()
}

/// Keeps the session alive. The one write that a page view causes; it changes nothing a person can see.
///
/// # Errors
/// When the database cannot be reached.
pub async fn touch(pool: &PgPool, token: &TokenHash, now: OffsetDateTime) -> Result<(), StoreError> {
    // The day is written once a day: who no longer uses the service is seen by who gives access.
    sqlx::query!(
        "with used as (update session set seen_at = $2, idle_until = $3 where token_hash = $1 returning account)
         update account set last_used_on = $4 where id = (select account from used) and last_used_on is distinct from $4",
        &token[..],
        now,
        now + IDLE,
        oslo_date(now)
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// A new session. A person with one role acts in it at once; so does one whose one role contains the others in its place.
///
/// # Errors
/// When the database cannot be reached.
pub async fn start(tx: &mut Tx, token: &TokenHash, account: AccountId, now: OffsetDateTime) -> Result<(), StoreError> {
    let (inner, outer): (Vec<&str>, Vec<&str>) =
        policy::contained().iter().map(|(inner, outer)| (inner.code(), outer.code())).unzip();
    sqlx::query!(
        "with used as (update account set last_used_on = $8 where id = $2 and last_used_on is distinct from $8)
         insert into session (token_hash, account, acting_as, created_at, seen_at, idle_until, ends_at)
         select $1, $2, (select (array_agg(r.id))[1] from role_assignment r
                         where r.account = $2 and r.removed_at is null
                           and not exists (select from role_assignment o join unnest($6::text[], $7::text[]) as c(inside, outside)
                                               on c.inside = r.role and c.outside = o.role
                                           where o.account = r.account and o.removed_at is null
                                             and o.municipality is not distinct from r.municipality
                                             and o.office is not distinct from r.office)
                         having count(*) = 1),
                $3, $3, $4, $5",
        &token[..],
        account.0,
        now,
        now + IDLE,
        now + ABSOLUTE,
        &inner as &[&str],
        &outer as &[&str],
        oslo_date(now)
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Acts in a role from now on. False when the person does not hold it (any more).
///
/// # Errors
/// When the database cannot be reached.
pub async fn act_as(tx: &mut Tx, token: &TokenHash, assignment: RoleAssignmentId) -> Result<bool, StoreError> {
    let done = sqlx::query!(
        "update session set acting_as = $2 where token_hash = $1
         and exists (select from role_assignment r where r.id = $2 and r.account = session.account and r.removed_at is null)",
        &token[..],
        assignment.0
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// # Errors
/// When the database cannot be reached.
pub async fn end(tx: &mut Tx, token: &TokenHash) -> Result<(), StoreError> {
    sqlx::query!("delete from session where token_hash = $1", &token[..]).execute(tx.conn()).await?;
    Ok(())
}

/// Signs the person out everywhere.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end_all(tx: &mut Tx, account: AccountId) -> Result<u64, StoreError> {
    Ok(sqlx::query!("delete from session where account = $1", account.0).execute(tx.conn()).await?.rows_affected())
}

/// Removes sessions nobody can use any more; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<u64, StoreError> {
    Ok(sqlx::query!("delete from session where idle_until <= $1 or ends_at <= $1", now)
        .execute(tx.conn())
        .await?
        .rows_affected())
}
