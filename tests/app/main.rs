mod local_postgres;
mod builders;
mod form_answers;
mod form_rules;
mod form_texts;
mod texts;
mod reference;
