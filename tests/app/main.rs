mod form_texts;
mod texts;
