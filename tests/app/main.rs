mod builders;
mod form_answers;
mod form_rules;
mod form_texts;
mod local_postgres;
mod reference;
mod texts;
