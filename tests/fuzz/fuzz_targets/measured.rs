#![no_main]
use praksisnaer_fuzz::domain::values::reading::quantity;
use praksisnaer_fuzz::holds;

libfuzzer_sys::fuzz_target!(|typed: &str| {
    // The unit is typed too: what stands before the first line break.
    let (unit, typed) = typed.split_once('\n').unwrap_or(("", typed));
    holds(typed, |typed| quantity::read(typed, unit), |q| q.written());
});
