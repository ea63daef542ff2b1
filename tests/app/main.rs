mod local_postgres;
mod form_texts;
mod texts;
mod reference;
