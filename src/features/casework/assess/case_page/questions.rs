//! What the office has asked, what the municipality answered, and what it changed.

use askama::Template;

use super::super::case::Case;
use crate::domain::clocks::calendar::oslo_date;
use crate::i18n::Texts;
use crate::i18n::differences::SectionDiffers;

pub(super) struct Question {
    pub asked: String,
    pub due: String,
    pub text: String,
    pub sections: String,
    /// More may be applied for than was sent.
    pub may_raise: bool,
    pub answered: Option<(String, String)>,
    /// When it was closed without an answer.
    pub closed: Option<String>,
}

#[derive(Template)]
#[template(path = "casework/assess/case/questions.html")]
pub(super) struct QuestionsPart {
    t: &'static Texts,
    questions: Vec<Question>,
    changes: Vec<SectionDiffers>,
}

impl QuestionsPart {
    /// None when nothing was asked.
    pub(super) fn of(t: &'static Texts, case: &Case) -> Option<QuestionsPart> {
        let changes = match case.sent.as_slice() {
            [after, before, ..] if !after.is_sending => case.changes(t, before, after),
            _ => Vec::new(),
        };
        (!case.requests.is_empty()).then(|| QuestionsPart { t, questions: questions(t, case), changes })
    }
}

fn questions(t: &Texts, case: &Case) -> Vec<Question> {
    case.requests
        .iter()
        .map(|r| Question {
            asked: t.moment(r.asked_at),
            due: t.date(oslo_date(r.due_at)),
            text: r.question.clone(),
            may_raise: r.may_raise,
            sections: t.list(&r.sections.iter().map(|s| t.text(s.title_key())).collect::<Vec<_>>()),
            // A draft of an answer is the municipality's own.
            answered: r.answered_at.map(|at| (t.moment(at), r.answer.clone().unwrap_or_default())),
            closed: r.closed_at.map(|at| t.moment(at)),
        })
        .collect()
}
