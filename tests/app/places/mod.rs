mod changes;
mod contacts;
mod finding;
mod language_decision;
mod public_facts;
mod reference;
