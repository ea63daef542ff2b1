mod amending;
mod calls;
mod criteria;
mod frames;
mod settings;
