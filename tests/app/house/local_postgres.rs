//! The database that comes with the house, for real: it starts the PostgreSQL of this machine.

use std::path::{Path, PathBuf};

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
