//! What colleagues say to each other about a section while it is written. Never a part of what is sent.

use crate::domain::application::form::contains_national_id;

/// The most characters a comment has.
pub const LONGEST_COMMENT: usize = 2000;
/// The most comments a section has open at once: what is dealt with is resolved.
pub const MOST_OPEN: i64 = 50;

/// A comment that may be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommentText(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommentFault {
    Empty,
    TooLong {
        length: usize,
    },
    /// It holds a national identity number.
    NationalId,
}

impl CommentText {
    /// # Errors
    /// Why it may not be written.
    pub fn read(typed: &str) -> Result<CommentText, CommentFault> {
        let text = typed.trim();
        let length = text.chars().count();
        match length {
            0 => Err(CommentFault::Empty),
            _ if length > LONGEST_COMMENT => Err(CommentFault::TooLong { length }),
            _ if contains_national_id(text) => Err(CommentFault::NationalId),
            _ => Ok(CommentText(text.to_owned())),
        }
    }
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_some_words_without_identity_numbers() {
        let long = "å".repeat(LONGEST_COMMENT);
        assert_eq!(
            CommentText::read(" Stemmer tallet? \n").map(|c| c.as_str().to_owned()),
            Ok("Stemmer tallet?".into())
        );
        assert_eq!(CommentText::read(&long).map(|c| c.as_str().chars().count()), Ok(LONGEST_COMMENT));
        assert_eq!(CommentText::read(&format!("{long}å")), Err(CommentFault::TooLong { length: LONGEST_COMMENT + 1 }));
        assert_eq!(CommentText::read(" \n\t"), Err(CommentFault::Empty));
        assert_eq!(CommentText::read("Spør 010190 00083 om det"), Err(CommentFault::NationalId));
    }
}
