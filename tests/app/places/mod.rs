mod changes;
mod contacts;
mod public_facts;
mod reference;
