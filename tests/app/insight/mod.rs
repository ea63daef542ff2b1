mod front;
mod portfolio;
