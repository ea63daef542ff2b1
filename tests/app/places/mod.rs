mod changes;
mod contacts;
mod editions;
mod finding;
mod public_facts;
mod reference;
