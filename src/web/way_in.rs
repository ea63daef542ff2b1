//! The link to the question whether somebody may be a municipality's first administrator, made by whoever asks and by the
//! office that finds out where to ask.

use super::session::{NoRandomness, Token};
use crate::store::people::first_administrators::FreshLink;

/// # Errors
/// When the machine gives no randomness.
pub fn fresh_link() -> Result<FreshLink, NoRandomness> {
    let token = Token::new()?;
    Ok(FreshLink { token: token.hash(), path: format!("/kom-i-gang/{}", token.reveal()) })
}
