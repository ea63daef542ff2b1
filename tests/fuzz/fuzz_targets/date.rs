#![no_main]
use praksisnaer_fuzz::domain::clocks::reading::date;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| holds(typed, date::read, date::written));
