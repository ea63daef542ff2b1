//! Drafts, submissions and the questions that open them again.

pub mod applications;
pub mod attachments;
pub mod bin;
pub mod call_back;
pub mod case_numbers;
pub mod comments;
pub mod confirmations;
pub mod confirming;
pub mod copying;
pub mod guidance;
mod guidance_mail;
pub mod guiding;
pub mod handed_out;
pub(in crate::store) mod mailing;
pub mod moving;
pub mod own_answers;
pub mod public_answers;
pub mod ready;
pub mod receipts;
pub mod reminders;
pub mod requests;
pub mod scans;
pub mod sections;
pub mod sent_versions;
pub mod similar;
pub mod submissions;
pub mod team;
