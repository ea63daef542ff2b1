//! The database that comes with the house, for real: it starts the PostgreSQL of this machine.

use std::io::{BufRead, BufReader};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use praksisnaer::local_postgres::{LocalPostgres, LocalPostgresError};
use sqlx::{Connection, PgConnection};

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("praksisnaer-test-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn cluster(&self) -> PathBuf {
        self.0.join("postgres")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn server_process(folder: &Path) -> Option<u32> {
    let text = std::fs::read_to_string(folder.join("cluster/postmaster.pid")).ok()?;
    text.lines().next()?.parse().ok()
}

#[tokio::test]
async fn data_survive_a_restart_and_a_stale_process_number() {
    // A name with a space and a quote: the address and PostgreSQL's options must both hold it.
    let folder = Folder::new("it's here");
    let server = LocalPostgres::start(&folder.cluster()).unwrap();
    let mut db = PgConnection::connect(server.database_url()).await.unwrap();
    sqlx::raw_sql("create table kept as select 'čđŋšŧž æøå' as words").execute(&mut db).await.unwrap();

    let second = LocalPostgres::start(&folder.cluster());
    assert!(matches!(second, Err(LocalPostgresError::InUse { .. })), "{second:?}");

    server.stop().unwrap();
    assert_eq!(server_process(&folder.cluster()), None);

    // As after a power cut, when another process has got the server's number: ours.
    let pid_file = folder.cluster().join("cluster/postmaster.pid");
    std::fs::write(&pid_file, format!("{}\n", std::process::id())).unwrap();
    let socket_lock = folder.cluster().join("socket/.s.PGSQL.5432.lock");
    assert!(socket_lock.parent().unwrap().is_dir());
    std::fs::write(&socket_lock, format!("{}\n", std::process::id())).unwrap();

    let server = LocalPostgres::start(&folder.cluster()).unwrap();
    let mut db = PgConnection::connect(server.database_url()).await.unwrap();
    let words: String = sqlx::query_scalar("select words from kept").fetch_one(&mut db).await.unwrap();
    assert_eq!(words, "čđŋšŧž æøå");
    server.stop().unwrap();
}

#[tokio::test]
async fn a_throwaway_database_is_utf8_sorts_norwegian_and_leaves_nothing() {
    let server = LocalPostgres::start_throwaway().unwrap();
    let mut db = PgConnection::connect(server.database_url()).await.unwrap();
    let encoding: String = sqlx::query_scalar("show server_encoding").fetch_one(&mut db).await.unwrap();
    assert_eq!(encoding, "UTF8");
    let sorted: String = sqlx::query_scalar(
        r#"select string_agg(x, '' order by x collate "nb-NO-x-icu") from unnest(array['å','ø','z','æ','a']) x"#,
    )
    .fetch_one(&mut db)
    .await
    .unwrap();
    assert_eq!(sorted, "azæøå");
    let host = server.database_url().split_once("host=").unwrap().1;
    let folder = Path::new(host).parent().unwrap().to_owned();
    assert!(folder.is_dir());
    drop(server);
    assert!(!folder.exists());
}

#[test]
fn a_database_that_is_not_there_now_is_not_replaced_by_an_empty_one() {
    let folder = Folder::new("gone");
    let disk = folder.0.join("disk");
    LocalPostgres::start(&disk).unwrap().stop().unwrap();
    symlink(&disk, folder.cluster()).unwrap();
    LocalPostgres::start(&folder.cluster()).unwrap().stop().unwrap();
    assert!(disk.join("cluster/PG_VERSION").exists());

    // The disk is not mounted.
    let elsewhere = folder.0.join("elsewhere");
    std::fs::rename(&disk, &elsewhere).unwrap();
    let said = LocalPostgres::start(&folder.cluster());
    assert!(matches!(said, Err(LocalPostgresError::Gone { .. })), "{said:?}");
    let said = said.unwrap_err().to_string();
    assert!(said.contains("is not there") && said.contains("mount it") && said.contains("rm "), "{said}");
    assert!(folder.cluster().is_symlink(), "the link is as it was");
    std::fs::rename(&elsewhere, &disk).unwrap();
    LocalPostgres::start(&folder.cluster()).unwrap().stop().unwrap();

    // A copy in which the marker is missing.
    std::fs::rename(disk.join("made"), disk.join("made.elsewhere")).unwrap();
    let said = LocalPostgres::start(&folder.cluster());
    assert!(matches!(said, Err(LocalPostgresError::Unmarked { .. })), "{said:?}");
    let said = said.unwrap_err().to_string();
    assert!(said.contains(&format!("touch {}", disk.join("made").display())), "{said}");
    assert!(disk.join("cluster/PG_VERSION").exists(), "nothing is deleted");
    std::fs::write(disk.join("made"), "").unwrap();
    LocalPostgres::start(&folder.cluster()).unwrap().stop().unwrap();

    // The marker without the database.
    std::fs::rename(disk.join("cluster"), disk.join("cluster.elsewhere")).unwrap();
    let said = LocalPostgres::start(&folder.cluster());
    assert!(matches!(said, Err(LocalPostgresError::Lost { .. })), "{said:?}");
    assert!(!disk.join("cluster").exists(), "no empty one is made");

    // What was never complete is made anew.
    std::fs::remove_file(disk.join("made")).unwrap();
    std::fs::create_dir(disk.join("cluster")).unwrap();
    std::fs::write(disk.join("cluster/PG_VERSION"), "15").unwrap();
    std::fs::write(disk.join("making"), "").unwrap();
    LocalPostgres::start(&folder.cluster()).unwrap().stop().unwrap();
    assert!(disk.join("made").exists() && !disk.join("making").exists());
}

/// Killed hard at any moment, also while it starts, and started again at once.
#[test]
fn it_starts_again_at_once_after_a_hard_kill_however_often() {
    const ROUNDS: u64 = 50;
    let folder = Folder::new("killed");
    let start = |command: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_praksisnaer"))
            .arg("--data-dir")
            .arg(&folder.0)
            .args(["with-postgres", "--", "sh", "-c", command])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        (child, out)
    };
    let sql = |command: &str| {
        let (child, mut out) = start(&format!("psql -XAtq -c \"{command}\" \"$DATABASE_URL\""));
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
        line
    };
    sql("create table kept as select 1 as n");
    let (mut slowest, mut up) = (Duration::ZERO, 0);
    for round in 0..ROUNDS {
        let began = Instant::now();
        let (mut child, mut out) = start("echo up; exec sleep 600");
        // Every third is killed while it starts.
        if round % 3 == 2 {
            std::thread::sleep(Duration::from_millis(round * 17 % 400));
        } else {
            let mut line = String::new();
            out.read_line(&mut line).unwrap();
            if line != "up\n" {
                let ended = child.wait_with_output().unwrap();
                panic!("round {round}: {}", String::from_utf8_lossy(&ended.stderr));
            }
            slowest = slowest.max(began.elapsed());
            up += 1;
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert_eq!(sql("select count(*) from kept"), "1\n");
    println!("{up} of {ROUNDS} starts were waited for, the slowest took {slowest:?}");
}
