//! What the role that runs the program may do, which is less than the role that owns the schema: it reads and writes rows,
//! and makes, changes and empties nothing else. What never changes it only reads and adds to.

use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum GrantError {
    #[error("there is no role {0} in the database; make it first, as in bin/database-roles")]
    NoSuchRole(String),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Gives a role what running the program takes, and nothing besides. Done anew after each change of the schema: a table
/// that is new is granted then.
///
/// # Errors
/// [`GrantError::NoSuchRole`]; when the database refuses.
pub async fn give(conn: &mut PgConnection, role: &str) -> Result<(), GrantError> {
    let quoted: Option<String> = sqlx::query_scalar("select quote_ident(rolname) from pg_roles where rolname = $1")
        .bind(role)
        .fetch_optional(&mut *conn)
        .await
        .map_err(StoreError::from)?;
    let to = quoted.ok_or_else(|| GrantError::NoSuchRole(role.to_owned()))?;
    let mut tx = conn.begin().await.map_err(StoreError::from)?;
    let all = format!(
        "revoke all on all tables in schema public from {to};
         revoke all on all sequences in schema public from {to};
         grant usage on schema public to {to};
         grant select, insert, update, delete on all tables in schema public to {to};
         grant usage on all sequences in schema public to {to};
         revoke insert, update, delete on _sqlx_migrations from {to};
         revoke update, delete on event, receipt, submission, unsent_answers, decision, document from {to};
         grant update (opened_at, opened_by, notice_sent_at) on decision to {to};
         revoke update on section_version from {to};
         grant update (passing) on section_version to {to};
         revoke update on partner_confirmation from {to};
         grant update (revoked_at, answered_at, confirmed, answered_name, answered_role, comment, municipality,
                       answered_by, answered_by_role) on partner_confirmation to {to};
         revoke update, delete on aid_award from {to};
         grant update (register_id, registered_on, registered_by) on aid_award to {to};
         revoke update on section_comment from {to};
         grant update (resolved_at, resolved_by, told_at) on section_comment to {to};
         revoke update, delete on guidance_message, other_scheme from {to};
         revoke delete on guidance from {to};
         revoke update, delete on public_answer from {to};
         grant update (withdrawn_at, withdrawn_by) on public_answer to {to};
         revoke update, delete on municipality_mailbox from {to};
         grant update (confirmed_at, confirmed_by, rejected_at, rejected_by) on municipality_mailbox to {to};
         revoke delete on administrator_request, substitution from {to};
         revoke update, delete on submission_attachment from {to};
         revoke update on attachment from {to};
         grant update (state, checked_at, finding, deleted_at, deleted_by, bin_last_day, removed_at) on attachment to {to}"
    );
    sqlx::raw_sql(AssertSqlSafe(all)).execute(&mut *tx).await.map_err(StoreError::from)?;
    tx.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// Whether the role we are connected as may change the schema.
///
/// # Errors
/// When the database cannot be reached.
pub async fn may_migrate(conn: &mut PgConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("select has_schema_privilege(current_user, 'public', 'create')").fetch_one(conn).await?)
}

/// Whether it may do anything at all, in every database of the server.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_superuser(conn: &mut PgConnection) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar("select rolsuper from pg_roles where rolname = current_user").fetch_one(conn).await?)
}
