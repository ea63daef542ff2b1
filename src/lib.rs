//! **Praksisnært program**: one entrance to Norway's grants for municipal welfare innovation
//! (NOU 2026: 6 «Den nye velferdskommunen», chapter 7.1).
//!
//! # The map
//! - [`domain`]: the rules. Knows nothing of HTTP, SQL or texts.
//! - [`store`]: the only writers. One file per aggregate.
//! - [`features`]: the pages. One folder per thing a person does.
//! - [`web`]: the shared HTTP kit; knows no feature.
//! - [`i18n`]: bokmål and nynorsk, numbers and dates.
//! - [`seed`]: reads and checks the public facts and what the programme starts with.
//! - [`letters`]: a decision's facts become its letter.
//! - [`jobs`], [`mail`]: what happens after commit.
//! - [`app`] puts the features' routers and the layers together; [`state`] is what they share.
//!
//! Arrows: `app -> features -> store -> domain`; `features -> web -> domain`; `jobs -> store, mail, domain`.
//! `tests/app/house_rules.rs` fails on a broken arrow.
pub mod app;
pub mod bench;
pub mod config;
pub mod demo;
pub mod domain;
pub mod features;
pub mod i18n;
pub mod jobs;
pub mod letters;
pub mod local_postgres;
pub mod mail;
pub mod seed;
pub mod server;
pub mod state;
pub mod store;
pub mod web;

/// The schema, applied in turn at start-up. Forward only.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!();
