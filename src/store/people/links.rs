//! Single-use links: invitations and new passwords. Only a hash of the token is stored.

use time::{Duration, OffsetDateTime};

use crate::domain::people::actor::Role;
use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId};
use crate::domain::values::money::Kroner;
use crate::store::people::accounts::NewRole;
use crate::store::people::places::place_of;
use crate::store::people::sessions::TokenHash;
use crate::store::{ReadTx, StoreError, Tx};

/// An invitation or a link for a new password.
pub struct Link {
    pub kind: String,
    pub email: String,
    pub account: Option<AccountId>,
    pub role: Option<NewRole>,
    pub made_by: Option<AccountId>,
    pub place_name: String,
}

/// A link that can still be used.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_link(tx: &mut ReadTx, token: &TokenHash, now: OffsetDateTime) -> Result<Option<Link>, StoreError> {
    find_link_on(tx.conn(), token, now).await
}

/// Uses a link up. None when it is used, too old, or unknown.
///
/// # Errors
/// When the database cannot be reached.
pub async fn use_link(tx: &mut Tx, token: &TokenHash, now: OffsetDateTime) -> Result<Option<Link>, StoreError> {
    let used = sqlx::query!(
        "update one_time_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2",
        &token[..],
        now
    );
    let link = find_link_on(tx.conn(), token, now).await?;
    let done = used.execute(tx.conn()).await?.rows_affected() == 1;
    Ok(link.filter(|_| done))
}

async fn find_link_on(
    conn: &mut sqlx::PgConnection,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Link>, StoreError> {
    let row = sqlx::query!(
        r#"select l.kind, l.email, l.account as "account: AccountId", l.role as "role: Role", l.municipality as "municipality: MunicipalityId",
                  l.office as "office: OfficeId", l.amount_limit as "amount_limit: Kroner", l.made_by as "made_by: AccountId",
                  coalesce(m.name_no, o.name, '') as "place_name!"
           from one_time_link l
           left join municipality m on m.orgnr = l.municipality
           left join statsforvalter o on o.orgnr = l.office
           where l.token_hash = $1 and l.used_at is null and l.expires_at > $2"#,
        &token[..],
        now
    )
    .fetch_optional(conn)
    .await?;
    row.map(|r| {
        let role = match r.role {
            Some(role) => {
                let place = place_of("one_time_link", &r.email, role, r.municipality, r.office)?;
                Some(NewRole { role, place, amount_limit: r.amount_limit })
            }
            None => None,
        };
        let (made_by, place_name) = (r.made_by, r.place_name);
        Ok(Link { kind: r.kind, email: r.email, account: r.account, role, made_by, place_name })
    })
    .transpose()
}

/// Removes links a month after they stopped working; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from one_time_link where expires_at < $1", now - Duration::days(30))
        .execute(tx.conn())
        .await?;
    Ok(())
}
