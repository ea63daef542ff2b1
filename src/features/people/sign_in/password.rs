//! Passwords: argon2id; long passphrases welcome; common ones refused; no rules of composition.

use std::num::NonZero;
use std::sync::{Arc, LazyLock};

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use crate::i18n::Texts;
use crate::web::{ShownFault, Typed};

/// NIST SP 800-63B: length counts, composition does not.
pub const SHORTEST: usize = 12;
/// Letters and digits besides the words of the person's own address: the address itself is the first guess.
const BESIDES_OWN: usize = 8;
/// Enough for any passphrase; argon2 reads it all.
pub const LONGEST: usize = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    TooShort,
    TooLong,
    /// Among the first that anybody guesses, also from the person's own address.
    Common,
}

/// # Errors
/// Why the password will not do.
pub fn check(password: &str, email: &str) -> Result<(), Refused> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(Refused::TooShort);
    }
    if length > LONGEST {
        return Err(Refused::TooLong);
    }
    let own: Vec<&str> =
        email.split(['@', '.']).filter(|p| p.len() > 2).chain(["praksisnært", "praksisnaert", "kommune"]).collect();
    let mut rest = password.to_lowercase();
    for word in &own {
        rest = rest.replace(&word.to_lowercase(), " ");
    }
    if rest.chars().filter(|c| c.is_alphanumeric()).count() < BESIDES_OWN {
        return Err(Refused::Common);
    }
    // The estimate of what is guessed first looks at the beginning only: the rest can but make it harder.
    let start: String = password.chars().take(100).collect();
    if zxcvbn::zxcvbn(&start, &own).score() < zxcvbn::Score::Three { Err(Refused::Common) } else { Ok(()) }
}

/// What is wrong with a new password typed twice (`passord`, `passord-igjen`).
pub(super) fn faults_of(t: &Texts, typed: &Typed, email: &str) -> Vec<ShownFault> {
    let password = typed.get("passord");
    let text = match check(password, email) {
        _ if password.is_empty() => t.inn_feil_nytt_passord().to_owned(),
        Err(Refused::TooShort) => t.feil_passord_kort(SHORTEST),
        Err(Refused::TooLong) => t.feil_passord_langt(LONGEST),
        Err(Refused::Common) => t.feil_passord_vanlig().to_owned(),
        Ok(()) if password != typed.get("passord-igjen") => {
            return vec![ShownFault::new("passord-igjen", t.feil_passord_ulike())];
        }
        Ok(()) => return Vec::new(),
    };
    vec![ShownFault::new("passord", text)]
}

#[derive(Debug, thiserror::Error)]
#[error("the password could not be hashed: {0}")]
pub struct HashFailed(String);

/// Argon2 takes a whole core and 19 MiB while it works: never more at once than there are cores, the others wait in line.
static AT_WORK: LazyLock<Arc<Semaphore>> =
    LazyLock::new(|| Arc::new(Semaphore::new(std::thread::available_parallelism().map_or(2, NonZero::get))));

/// Off the async threads. The work keeps its place until it is done, also when nobody waits for the answer any more.
async fn work<T: Send + 'static>(what: impl FnOnce() -> T + Send + 'static) -> Result<T, HashFailed> {
    let place = Arc::clone(&AT_WORK).acquire_owned().await.map_err(|e| HashFailed(e.to_string()))?;
    let working = tokio::task::spawn_blocking(move || {
        let done = what();
        drop(place);
        done
    });
    working.await.map_err(|e| HashFailed(e.to_string()))
}

/// Hashes a new password.
///
/// # Errors
/// When the machine cannot.
pub async fn hash(password: String) -> Result<String, HashFailed> {
    work(move || Argon2::default().hash_password(password.as_bytes()).map(|h| h.to_string()))
        .await?
        .map_err(|e| HashFailed(e.to_string()))
}

/// Whether the password is right. Takes as long for an account that does not exist.
pub async fn verify(password: String, hash: Option<String>) -> bool {
    work(move || {
        let there = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let right =
            PasswordHash::new(&hash).is_ok_and(|h| Argon2::default().verify_password(password.as_bytes(), &h).is_ok());
        there && right
    })
    .await
    .unwrap_or(false)
}

/// The hash of a password nobody has: its verification costs what a real one costs.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    Argon2::default().hash_password(uuid::Uuid::new_v4().as_bytes()).map(|h| h.to_string()).unwrap_or_default()
});
