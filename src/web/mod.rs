//! The shared HTTP kit; knows no feature.
//!
//! - [`visit`]: who asks, in which language, with which typed form. One middleware, one SQL statement.
//! - [`visitor`]: the person in front of a page.
//! - [`session`]: the cookies. Nothing else reads them.
//! - [`typed`]: a form exactly as typed, kept until it is safely saved.
//! - [`form`]: what every posted form is answered: 303, 422, 409, with everything kept.
//! - [`error`]: what goes wrong becomes one page that says what to do next.
//! - `address`: the address as it is understood; one spelling of each.
//! - `clean`: text from outside as it is understood, in forms and in addresses.
//! - [`autosave`]: what a page that saves by itself is answered.
//! - [`limits`]: how much of a form is taken; `posted`: a form on its way in, read within them.
//! - [`upload`]: a form with a file; [`download`]: a file on its way out; [`time_limit`]: how long each request may take.
//! - [`request_log`]: one line in the log for each request.
//! - `own_forms`: whether a form comes from our own pages.
//! - `kept_fields`: what was typed, as such a page shows it.
//! - [`page`]: the frame around every page.
//! - [`frame_bar`]: a year of an office's frame.
//! - [`guidance`]: a thread between a municipality and its office.
//! - [`similar`]: a public project, and why it is shown.
//! - [`faults`]: domain faults in the reader's words.
//! - [`rule_text`]: paragraphs and lists in plain text.
//! - [`csv`]: the shape of every CSV.
//! - [`pdf`]: the shape of every PDF that is handed out.
//! - [`kept`]: answers kept until a deed changes them.
//! - [`assets`]: static files, hashed and compressed once; `squeezed`: how.

mod address;
pub mod assets;
pub mod autosave;
pub mod clean;
pub mod csv;
pub mod download;
pub mod error;
pub mod faults;
pub mod form;
pub mod frame_bar;
pub mod guidance;
pub mod headers;
pub mod kept;
mod kept_fields;
pub mod limits;
mod own_forms;
pub mod page;
pub mod pages;
pub mod pdf;
mod posted;
pub mod request_log;
pub mod rule_text;
pub mod session;
pub mod similar;
mod squeezed;
pub mod time_limit;
pub mod typed;
pub mod upload;
pub mod visit;
pub mod visitor;

pub use error::AppError;
pub use faults::ShownFault;
pub use page::{MenuItem, Page};
pub use typed::Typed;
pub use visitor::Visitor;
