mod decide;
mod letter;
mod letter_sentences;
