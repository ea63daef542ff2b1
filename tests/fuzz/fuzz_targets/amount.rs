#![no_main]
use praksisnaer_fuzz::domain::values::reading::amount;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| {
    holds(typed, amount::read, amount::written);
    holds(typed, amount::read_yearly, amount::written);
});
