mod burden;
mod front;
mod kept;
pub(crate) mod portfolio;
mod public;
