//! Documents: what is said becomes a file. Pure: no connection, no clock.
//!
//! What a document says is a [`Paper`], plain data; the press sets it. A stored document is made by the worker and never by
//! a page (`jobs/document.rs`).

mod application;
mod intent;
mod letter;
mod letters_in_type;
mod page_words;
mod paper;
mod press;

pub use application::{files_on_paper, of_application, of_receipt, section_on_paper};
pub use intent::of_intent;
pub use letter::of_letter;
pub use page_words::page_words;
pub use paper::{Answer, Fact, Paper, Piece, Table, TableRow, paragraphs};
pub use press::{NotSet, set, set_and_count};
