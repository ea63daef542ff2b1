//! The command `praksisnaer administrator`: a new installation has nobody who can invite the first person.

use sqlx::PgPool;
use time::OffsetDateTime;

use super::new_password::{link_mail, link_path};
use crate::domain::values::email::{is_address, one_form};
use crate::domain::values::language::Lang;
use crate::store::people::access;
use crate::store::people::access::FirstAdministratorError;
use crate::store::people::accounts::NewAccount;
use crate::store::people::passwords;
use crate::store::{StoreError, Tx};
use crate::web::session::{NoRandomness, Token};

#[derive(Debug, thiserror::Error)]
pub enum NoAdministrator {
    #[error("«{0}» is not an email address")]
    NotAnAddress(String),
    #[error(transparent)]
    Refused(#[from] FirstAdministratorError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// Makes the account without a password, gives the role, and answers with the link where the password is chosen.
///
/// # Errors
/// When there is an administrator already, or the address is none.
pub async fn make(
    pool: &PgPool,
    email: &str,
    name: &str,
    public_url: &str,
    now: OffsetDateTime,
) -> Result<String, NoAdministrator> {
    let email = one_form(email);
    if !is_address(&email) {
        return Err(NoAdministrator::NotAnAddress(email));
    }
    let token = Token::new()?;
    let mut tx = Tx::begin(pool).await?;
    let new = NewAccount { email: &email, name, language: Lang::Nb, password_hash: None };
    let account = access::give_to_first_administrator(&mut tx, &new, now).await?;
    passwords::send_link(&mut tx, &token.hash(), account, &link_mail(&email, Lang::Nb, &token, now), now).await?;
    tx.commit().await?;
    Ok(format!("{}{}", public_url.trim_end_matches('/'), link_path(&token)))
}
