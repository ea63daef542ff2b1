mod changes;
mod contacts;
mod finding;
mod public_facts;
mod reference;
