#![no_main]
use praksisnaer_fuzz::domain::clocks::reading::time;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| holds(typed, time::read, time::written));
