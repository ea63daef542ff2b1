mod decide;
mod letter;
