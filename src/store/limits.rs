//! How long the database may keep anybody waiting, and how long anybody may keep the database waiting.
//!
//! A server that has lost its network, is paused or swapped out in the middle of a transaction holds what it has locked.
//! PostgreSQL ends such a transaction by itself, and whoever waits for it is told before they lose patience.

use std::future::ready;
use std::time::Duration;

use futures_util::FutureExt;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgConnection};

#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// One statement, its waiting for locks included.
    pub statement: Duration,
    /// Waiting for one lock.
    pub lock: Duration,
    /// A transaction in which nothing is asked: whoever began it is gone, and what it has locked is needed.
    pub idle: Duration,
}

impl Limits {
    /// Pages and jobs. Shorter than what a visitor waits for an answer: whoever waits for a lock gets a page that says so.
    pub const PAGES: Limits =
        Limits { statement: Duration::from_secs(30), lock: Duration::from_secs(5), idle: Duration::from_secs(10) };

    fn settings(&self) -> [(&'static str, Duration); 3] {
        [
            ("statement_timeout", self.statement),
            ("lock_timeout", self.lock),
            ("idle_in_transaction_session_timeout", self.idle),
        ]
    }
}

/// Longer limits for one transaction: files that are read row by row, daily tasks, reference data.
pub(super) const SET_LONG: &str = "SET LOCAL statement_timeout = '600s'; SET LOCAL lock_timeout = '60s'; \
     SET LOCAL idle_in_transaction_session_timeout = '300s'";

/// When the other end of a connection is given up: PostgreSQL's own sockets, in seconds and milliseconds. Without
/// these a lost peer is kept for as long as the operating system likes, over two hours on Linux.
const PEER: [(&str, &str); 5] = [
    ("tcp_keepalives_idle", "10"),
    ("tcp_keepalives_interval", "5"),
    ("tcp_keepalives_count", "3"),
    ("tcp_user_timeout", "30000"),
    // A statement whose asker is gone ends.
    ("client_connection_check_interval", "10000"),
];

/// Compiling a plan to machine code costs more than any page's statement takes to run. A statement is planned once for each
/// connection and the plan kept: they find their rows by key or in the order of an index, whatever the values, and planning
/// again costs as much as running them. What has choices is planned for them (`ReadTx::begin_with_choices`).
const PLANS: [(&str, &str); 2] = [("jit", "off"), ("plan_cache_mode", "force_generic_plan")];

/// A connection with limits. What the address of the database says itself (`options=-c…`) holds.
#[must_use]
pub fn limited(to: PgConnectOptions, limits: &Limits) -> PgConnectOptions {
    let told = to.get_options().unwrap_or_default().to_owned();
    let ours = limits.settings().into_iter().map(|(name, limit)| (name, limit.as_millis().to_string()));
    let ours = ours.chain(PEER.iter().chain(&PLANS).map(|(name, value)| (*name, (*value).to_owned())));
    to.options(ours.filter(|(name, _)| !told.contains(&format!("{name}="))))
}

/// A visitor waits this long for a connection, then gets a page that says that nobody answers.
const ACQUIRE: Duration = Duration::from_secs(5);
/// A connection that says nothing for this long when it is taken is not taken; another one is. One that has just
/// answered somebody else is not asked: that would cost every page more than its own statements' way there and back.
const TAKEN: Duration = Duration::from_secs(2);
const JUST_USED: Duration = Duration::from_millis(100);
/// What was left undone when a visitor had gone is rolled back within this time, or its connection is cut.
const GIVEN_BACK: Duration = Duration::from_secs(5);

/// A pool whose connections are never waited for without end: the driver's own tests of a connection have no limit, so
/// that each server that falls silent would keep a place in the pool.
#[must_use]
pub fn pool(most: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(ACQUIRE)
        .test_before_acquire(false)
        .before_acquire(|conn, meta| match meta.idle_for < JUST_USED {
            true => ready(Ok(true)).boxed(),
            false => answers(conn, TAKEN).boxed(),
        })
        .after_release(|conn, _| answers(conn, GIVEN_BACK).boxed())
}

async fn answers(conn: &mut PgConnection, within: Duration) -> Result<bool, sqlx::Error> {
    match tokio::time::timeout(within, conn.ping()).await {
        Ok(answered) => answered.map(|()| true),
        Err(_) => Err(sqlx::Error::Io(std::io::ErrorKind::TimedOut.into())),
    }
}
