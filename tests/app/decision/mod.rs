mod approved_as_read;
mod decide;
mod documents;
mod judged;
mod letter;
mod letter_sentences;
