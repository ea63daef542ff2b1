//! Answers to read: on the check page, in what was sent, and for those who only read.

use askama::Template;

use super::attachments::FileLine;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::Section;
use crate::i18n::Texts;
use crate::i18n::answers_shown::Block;
pub(super) use crate::i18n::answers_shown::Reader;

#[derive(Template)]
#[template(path = "application/apply/shown.html")]
pub(super) struct SectionShown {
    pub t: &'static Texts,
    pub section: Section,
    pub title: String,
    pub blocks: Vec<Block>,
    /// The files that belong to it.
    pub files: Vec<FileLine>,
    pub faults: usize,
    /// Where the answers are changed; none where they cannot be.
    pub edit: Option<String>,
    /// The answers are folded away, or stand open in their fold; none without a fold.
    pub fold: Option<bool>,
}

/// A section as it is shown on a page.
pub(super) trait Shows {
    fn section(&self, section: Section, answers: &Answers, edit: Option<String>) -> SectionShown;
}

impl Shows for Reader<'_> {
    fn section(&self, section: Section, answers: &Answers, edit: Option<String>) -> SectionShown {
        SectionShown {
            t: self.t,
            section,
            title: self.t.text(section.title_key()).into_owned(),
            blocks: self.blocks(section, answers, edit.is_some()),
            files: Vec::new(),
            faults: self.faults.len(),
            edit,
            fold: None,
        }
    }
}
