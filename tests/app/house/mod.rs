pub(crate) mod access;
mod house_rules;
mod local_postgres;
mod migrations;
mod plurals;
pub(crate) mod robustness;
mod robustness_form;
mod templates;
mod texts;
