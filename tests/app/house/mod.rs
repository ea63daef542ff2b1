pub(crate) mod access;
mod forms;
mod house_rules;
mod local_postgres;
mod migrations;
pub(crate) mod robustness;
mod robustness_form;
mod templates;
mod texts;
