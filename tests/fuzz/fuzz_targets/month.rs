#![no_main]
use praksisnaer_fuzz::domain::clocks::reading::month;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| holds(typed, month::read, month::written));
