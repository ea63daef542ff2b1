mod calls;
mod frames;
mod settings;
