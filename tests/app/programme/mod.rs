mod amending;
mod amending_told;
mod calls;
mod criteria;
mod frames;
mod settings;
