//! What the handlers share; nothing else, ever.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use axum::extract::FromRef;
use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use crate::config::Config;
use crate::files::Files;

#[derive(Clone)]
pub struct AppState {
    pub pool: PgPool,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub files: Files,
}

/// The only source of the time. Tests set and move it.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    Set(Arc<Mutex<OffsetDateTime>>),
    /// For demonstrations: so many seconds ahead of the system's. All who share it see it moved.
    Movable(Arc<AtomicI64>),
}

impl Clock {
    #[must_use]
    pub fn set_to(at: OffsetDateTime) -> Clock {
        Clock::Set(Arc::new(Mutex::new(at)))
    }
    /// Now, to the microsecond: what PostgreSQL keeps.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        let now = match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that asks for the time")]
            Clock::System => OffsetDateTime::now_utc(),
            Clock::Set(at) => *at.lock().unwrap_or_else(std::sync::PoisonError::into_inner),
            Clock::Movable(ahead) => {
                Clock::System.now().saturating_add(Duration::seconds(ahead.load(Ordering::Relaxed)))
            }
        };
        now.replace_nanosecond(now.nanosecond() / 1000 * 1000).unwrap_or(now)
    }
    #[must_use]
    pub fn movable(ahead: Duration) -> Clock {
        Clock::Movable(Arc::new(AtomicI64::new(ahead.whole_seconds())))
    }
    #[must_use]
    pub fn is_movable(&self) -> bool {
        matches!(self, Clock::Movable(_))
    }
    /// Moves a movable clock; does nothing to others.
    pub fn move_to(&self, ahead: Duration) {
        if let Clock::Movable(at) = self {
            at.store(ahead.whole_seconds(), Ordering::Relaxed);
        }
    }
    /// Whether the time it shows is another than the system's.
    #[must_use]
    pub fn is_moved(&self) -> bool {
        matches!(self, Clock::Movable(ahead) if ahead.load(Ordering::Relaxed) != 0)
    }
    /// Moves a set clock; does nothing to the system's.
    pub fn advance(&self, by: Duration) {
        if let Clock::Set(at) = self {
            let mut at = at.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *at += by;
        }
    }
    /// Sets a set clock; does nothing to the system's.
    pub fn set(&self, to: OffsetDateTime) {
        if let Clock::Set(at) = self {
            *at.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = to;
        }
    }
}

impl FromRef<AppState> for PgPool {
    fn from_ref(state: &AppState) -> Self {
        state.pool.clone()
    }
}
impl FromRef<AppState> for Files {
    fn from_ref(state: &AppState) -> Self {
        state.files.clone()
    }
}
impl FromRef<AppState> for Clock {
    fn from_ref(state: &AppState) -> Self {
        state.clock.clone()
    }
}
impl FromRef<AppState> for Arc<Config> {
    fn from_ref(state: &AppState) -> Self {
        state.config.clone()
    }
}
