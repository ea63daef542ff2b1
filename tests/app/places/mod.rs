mod finding;
mod reference;
