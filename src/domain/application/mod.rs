//! A municipality writes, with others, and sends: the form, the two plans, the stages.

pub mod answering;
pub mod answers;
pub mod attachments;
pub mod calling_back;
pub mod confirming;
pub mod contact_role;
pub mod copying;
pub mod form;
pub mod guidance;
pub mod lifecycle;
pub mod merging;
pub mod partners;
pub mod plans;
pub mod promise;
pub mod reminding;
pub mod reply_day;
pub mod sent;
pub mod similar;
pub mod team;
