mod properties;
mod spellings;
