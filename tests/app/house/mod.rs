pub(crate) mod access;
mod house_rules;
mod local_postgres;
mod migrations;
pub(crate) mod robustness;
mod robustness_form;
mod rooms;
mod templates;
mod texts;
