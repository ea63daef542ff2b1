//! Accounts, roles, invitations, sessions.

pub mod access;
pub mod account_list;
pub mod accounts;
pub mod attempts;
pub mod calendars;
pub mod devices;
pub mod first_administrators;
pub mod invitations;
pub mod links;
pub mod one_form;
pub mod passwords;
pub mod places;
pub mod reach;
pub mod second_confirmation;
pub mod sessions;
pub mod substitutes;
mod town;
