//! Passwords: argon2id; long passphrases welcome; common ones refused; no rules of composition.

use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, mpsc};

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use crate::i18n::Texts;
use crate::web::{AppError, ShownFault, Typed};

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

/// So many passwords are being tried that the next would wait too long.
#[derive(Debug, thiserror::Error)]
#[error("too many passwords are tried at once")]
pub struct TooMany;

impl From<TooMany> for AppError {
    fn from(_: TooMany) -> Self {
        AppError::Busy
    }
}

/// Who waits, besides those at work: the last of them waits a second or two.
const WAITING: usize = 40;

/// Those at work and those who wait.
static LINE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(places() + WAITING)));

/// Argon2 takes a whole core while it works. One is always left for the pages.
fn places() -> usize {
    std::thread::available_parallelism().map_or(1, NonZero::get).saturating_sub(1).max(1)
}

type Work = Box<dyn FnOnce() + Send>;

/// The same few threads always: the allocator keeps argon2's 19 MiB for the thread that used them, and the runtime's
/// blocking threads are many.
static THREADS: LazyLock<mpsc::Sender<Work>> = LazyLock::new(|| {
    let (send, receive) = mpsc::channel::<Work>();
    let receive = Arc::new(Mutex::new(receive));
    for number in 1..=places() {
        let receive = Arc::clone(&receive);
        let working = move || loop {
            let next = receive.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(work) = next else { return };
            // Whoever waits for it sees that it was broken off.
            let _ = catch_unwind(AssertUnwindSafe(work));
        };
        if let Err(cause) = std::thread::Builder::new().name(format!("password-{number}")).spawn(working) {
            tracing::error!(%cause, "a thread for passwords was not started");
        }
    }
    send
});

/// A place in the line. Taken before anything is asked of the database, so that whoever is turned away costs nothing
/// and has tried nothing. Work that nobody waits for any more keeps the place until it is done.
pub struct Turn(Arc<OwnedSemaphorePermit>);

impl Turn {
    /// # Errors
    /// When the line is full.
    pub fn take() -> Result<Turn, TooMany> {
        Arc::clone(&LINE).try_acquire_owned().map(|place| Turn(Arc::new(place))).map_err(|_| TooMany)
    }

    async fn work<T: Send + 'static>(&self, what: impl FnOnce() -> T + Send + 'static) -> Result<T, HashFailed> {
        let place = Arc::clone(&self.0);
        work(move || {
            let done = what();
            drop(place);
            done
        })
        .await
    }

    /// Hashes a new password.
    ///
    /// # Errors
    /// When the machine cannot.
    pub async fn hash(&self, password: String) -> Result<String, HashFailed> {
        self.work(move || hashed(&password)).await?
    }

    /// Whether the password is right. Takes as long for an account that does not exist.
    pub async fn verify(&self, password: String, hash: Option<String>) -> bool {
        let verified = self.work(move || {
            let there = hash.is_some();
            let hash = hash.unwrap_or_else(|| NOBODY.clone());
            let right = PasswordHash::new(&hash)
                .is_ok_and(|h| Argon2::default().verify_password(password.as_bytes(), &h).is_ok());
            there && right
        });
        verified.await.unwrap_or(false)
    }
}

/// Off the async threads.
async fn work<T: Send + 'static>(what: impl FnOnce() -> T + Send + 'static) -> Result<T, HashFailed> {
    let (done, told) = oneshot::channel();
    let work = Box::new(move || {
        let _ = done.send(what());
    });
    THREADS.send(work).map_err(|_| HashFailed("no thread works".to_owned()))?;
    told.await.map_err(|_| HashFailed("the work was broken off".to_owned()))
}

fn hashed(password: &str) -> Result<String, HashFailed> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    hash.map(|h| h.to_string()).map_err(|e| HashFailed(e.to_string()))
}

/// Hashes a password outside the line: for demo accounts, for which nobody waits.
///
/// # Errors
/// When the machine cannot.
pub async fn hash(password: String) -> Result<String, HashFailed> {
    work(move || hashed(&password)).await?
}

/// The hash of a password nobody has: its verification costs what a real one costs.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    Argon2::default().hash_password(uuid::Uuid::new_v4().as_bytes()).map(|h| h.to_string()).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_line_is_short_and_whoever_leaves_it_makes_room() {
        let all: Vec<Turn> = std::iter::from_fn(|| Turn::take().ok()).take(1000).collect();
        assert!((1..1000).contains(&all.len()) && all.len() <= places() + WAITING, "{}", all.len());
        assert!(Turn::take().is_err());
        drop(all);
        let turn = Turn::take().unwrap();
        let hash = turn.hash("tre grå geiter på vidda".to_owned()).await.unwrap();
        assert!(turn.verify("tre grå geiter på vidda".to_owned(), Some(hash.clone())).await);
        assert!(!turn.verify("fire grå geiter på vidda".to_owned(), Some(hash)).await);
        assert!(!turn.verify("tre grå geiter på vidda".to_owned(), None).await);
    }
}
