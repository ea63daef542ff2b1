//! The floor: the same statements, replayed by pgbench with one client. What a page costs the database alone.

use std::time::Duration;

use super::statements::{Ran, with_values};
use super::{BenchError, Filled, TIMED, WARM_UP, other};
use crate::local_postgres::LocalPostgres;

pub(super) struct Floor {
    pub(super) times: Vec<Duration>,
}

pub(super) async fn replay(server: &LocalPostgres, filled: &Filled, recorded: &[Ran]) -> Result<Floor, BenchError> {
    let io = |what: &str| {
        let what = what.to_owned();
        move |e| BenchError::Io(what, e)
    };
    let mut script = String::new();
    for ran in recorded {
        script.push_str(&with_values(&filled.state.pool, ran).await?);
        script.push_str(";\n");
    }
    let directory = std::env::temp_dir().join(format!("praksisnaer-floor-{}", std::process::id()));
    std::fs::create_dir_all(&directory).map_err(io("a temporary directory"))?;
    let path = directory.join("page.sql");
    std::fs::write(&path, script).map_err(io("the script"))?;
    let output = tokio::process::Command::new(server.programs().join("pgbench"))
        .args(["-n", "-M", "prepared", "-c", "1", "-j", "1", "-l", "--log-prefix=floor", "-t"])
        .arg((WARM_UP + TIMED).to_string())
        .arg("-f")
        .arg(&path)
        .arg(&filled.url)
        .current_dir(&directory)
        .output()
        .await
        .map_err(io("pgbench"))?;
    if !output.status.success() {
        return Err(other(format!("pgbench: {}", String::from_utf8_lossy(&output.stderr))));
    }
    let mut times = Vec::new();
    for file in std::fs::read_dir(&directory).map_err(io("pgbench's log"))?.flatten() {
        if file.file_name().to_string_lossy().starts_with("floor") {
            let log = std::fs::read_to_string(file.path()).map_err(io("pgbench's log"))?;
            let micros = log.lines().filter_map(|l| l.split(' ').nth(2)?.parse::<u64>().ok());
            times.extend(micros.skip(WARM_UP).map(Duration::from_micros));
        }
    }
    std::fs::remove_dir_all(&directory).map_err(io("a temporary directory"))?;
    if times.len() != TIMED {
        return Err(other(format!(
            "pgbench timed {} of {TIMED}: {}",
            times.len(),
            String::from_utf8_lossy(&output.stderr)
        )));
    }
    times.sort();
    Ok(Floor { times })
}
