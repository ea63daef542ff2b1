#![no_main]
use praksisnaer_fuzz::domain::values::reading::quantity;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| holds(typed, quantity::man_years, quantity::man_years_written));
