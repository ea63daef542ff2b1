mod changes;
mod contacts;
mod demo_clock;
mod editions;
mod finding;
mod following;
mod public_facts;
mod reference;
