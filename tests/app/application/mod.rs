mod answering;
mod apply;
mod case_numbers;
pub(crate) mod form_answers;
mod form_rules;
mod form_texts;
mod listed;
mod one_spelling;
mod sent_as_read;
