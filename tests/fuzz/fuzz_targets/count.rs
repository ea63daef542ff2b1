#![no_main]
use praksisnaer_fuzz::domain::values::reading::number;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| holds(typed, number::read, number::written));
