mod approved_as_read;
mod decide;
mod letter;
mod letter_sentences;
