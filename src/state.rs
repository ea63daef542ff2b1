//! What the handlers share; nothing else, ever.

use std::sync::{Arc, Mutex};

use axum::extract::FromRef;
use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use crate::config::Config;

#[derive(Clone)]
pub struct AppState {
    pub pool: PgPool,
    pub clock: Clock,
    pub config: Arc<Config>,
}

/// The only source of the time. Tests set and move it.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    Set(Arc<Mutex<OffsetDateTime>>),
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
        };
        now.replace_nanosecond(now.nanosecond() / 1000 * 1000).unwrap_or(now)
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
