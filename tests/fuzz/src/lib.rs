//! What every fuzz target holds: no text stops a reader, and what is read is written so that it is read as the same.
#![allow(dead_code, reason = "the domain is built here for its readers alone")]

pub mod domain;

use domain::values::reading::Read;

/// # Panics
/// When a value's own spelling is not read as it.
pub fn holds<T: Copy + PartialEq + std::fmt::Debug>(
    typed: &str,
    read: impl Fn(&str) -> Read<T>,
    written: impl Fn(T) -> String,
) {
    match read(typed) {
        Read::Value(value) => {
            let spelling = written(value);
            assert_eq!(read(&spelling), Read::Value(value), "{typed:?} is written {spelling:?}");
        }
        Read::Nothing => {}
        // A proposal is a value like others.
        Read::Refused(refusal) => {
            if let Some(value) = refusal.proposal {
                let spelling = written(value);
                assert_eq!(read(&spelling), Read::Value(value), "{typed:?} proposes {spelling:?}");
            }
        }
    }
}
