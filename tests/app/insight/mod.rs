mod front;
pub(crate) mod portfolio;
