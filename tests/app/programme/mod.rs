mod amending;
mod calls;
mod frames;
