//! Runs a command with a database: `bin/with-postgres [--throwaway] [--] COMMAND...`
//! Compiled by rustc alone, so that it works before the application can be built.

#[path = "../src/local_postgres/mod.rs"]
mod local_postgres;

fn main() -> std::process::ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().skip(1).collect();
    local_postgres::with_postgres(std::path::Path::new(".data/postgres"), &arguments).into()
}
