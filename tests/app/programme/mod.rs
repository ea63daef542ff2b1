mod calls;
mod frames;
