mod changes;
mod contacts;
mod editions;
mod finding;
mod language_decision;
mod public_facts;
mod reference;
