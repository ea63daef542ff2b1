//! **Praksisnært program**: one entrance to Norway's grants for municipal welfare innovation
//! (NOU 2026: 6 «Den nye velferdskommunen», chapter 7.1).
//!
//! # The map
//! Layers say *how*, rooms say *what*. Whoever knows where a thing lies in one layer knows it in all.
//!
//! Layers, from the top:
//! - [`app`] puts the features' routers and the layers around them together; [`state`] is what they share, [`config`]
//!   what they are told.
//! - [`features`]: the pages. In each room one folder per thing a person does; a feature never imports a feature.
//! - [`web`]: the shared HTTP kit; knows no feature. [`i18n`]: bokmål and nynorsk, numbers and dates.
//! - [`letters`]: a decision's facts become its letter. [`documents`]: what is said becomes a file. [`jobs`], [`mail`]: what happens after commit.
//! - [`files`]: the bytes of attachments: looked at, kept, scanned, handed out. Whose they are it does not know.
//! - [`store`]: the only writers. In each room one file per aggregate.
//! - [`domain`]: the rules. Knows nothing of HTTP, SQL or texts.
//!
//! Rooms, the same in `domain`, `store`, `features`, `templates`, the texts and the tests. The ground floor, which every
//! room may use and which uses none of the others:
//! - `values`: money, ids, languages, quantities, the stages of a case.
//! - `clocks`: dates, holidays and deadlines on Norwegian clocks.
//! - `places`: municipalities, counties, offices.
//! - `people`: accounts, roles, the policy, sign-in.
//! - `records`: what has happened, and what is to be sent for it.
//!
//! Above it, in the order of a grant's life. A room uses those before it, never those after:
//! - `programme`: the ministry sets periods, calls, criteria, frames and the dated values of law and policy.
//! - `application`: a municipality writes and sends.
//! - `casework`: an office assesses and asks.
//! - `decision`: two people decide; the letter.
//! - `grant`: what follows an award. Nothing lies here yet.
//! - `insight`: the public pages and the portfolio, read out of all the others.
//!
//! Beside the house: [`seed`] reads and checks the public facts the programme starts with; [`local_postgres`] is the
//! database that comes with it; [`demo`], [`bench`] and [`server`] put rooms together and are used by none.
//!
//! Arrows: `app -> features -> store -> domain`; `features -> web -> domain`; `jobs -> store, mail, documents, domain`; and back
//! along the life of a grant. `tests/app/house/` fails on a broken arrow, on a circle between files and on a map or a
//! walk that is not true.
//!
//! # Follow one request
//! A writer saves a section of an application: `POST /soknader/{id}/del/{section}`.
//! 1. `app.rs:build_app` — the layers in order: request id, log, headers, then the visitor, then the guards.
//! 2. `web/visit.rs:visit` — reads the form once as typed, finds whose session it is, keeps both for the handler; an
//!    error from below becomes one page that carries what was typed.
//! 3. `features/application/apply/section.rs:save` — locks the application, asks the policy, saves, answers.
//! 4. `domain/application/form/mod.rs:section_faults` — what is wrong with the answers, in page order.
//! 5. `domain/people/policy.rs:may` — role, deed and stage give a permit, or a reason why not.
//! 6. `store/application/sections.rs:save_version` — demands the permit; a stale version writes nothing.
//! 7. `store/records/events.rs:record` — what has happened, in the deed's own transaction.
//! 8. `features/application/apply/form_page.rs:section_page` — the page again, with every fault at its field.
//!
//! # Follow one krone
//! From the national frame to the letter.
//! 1. `domain/programme/allocation.rs:distribute` — the key divides the frame over the offices, to the krone.
//! 2. `store/programme/frames.rs:distribute` — the ministry's deed; no office gets less than it has committed.
//! 3. `domain/application/form/budget.rs:budget` — the municipality asks for it, and its budget must balance.
//! 4. `store/application/submissions.rs:submit` — the application is sent; what was asked for is kept per year.
//! 5. `domain/casework/assessment.rs:complete` — the office proposes an amount per year, never more than was asked for.
//! 6. `store/casework/cases.rs:recommend` — the proposal is put before another person.
//! 7. `domain/people/policy.rs:may_approve` — another person than those who assessed, with the right amount limit.
//! 8. `store/decision/decisions.rs:approve` — the year's frame is locked, counted and charged: the award fits or is refused.
//! 9. `letters/mod.rs:stored` — the decision becomes its letter, and never changes afterwards.
pub mod app;
pub mod bench;
pub mod config;
pub mod demo;
pub mod documents;
pub mod domain;
pub mod features;
pub mod files;
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

pub use store::MIGRATOR;
