//! What the program refuses to start with, and says so before it has begun anything.

use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

use sqlx::{ConnectOptions, PgPool};

use crate::world::World;

fn program(arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_praksisnaer"));
    for name in ["DATABASE_URL", "BIND", "PUBLIC_URL", "SMTP_URL", "DEMO", "DEMO_ON_NETWORK"] {
        command.env_remove(name);
    }
    command.args(arguments).envs(variables.iter().copied()).stdin(Stdio::null());
    command
}

fn said(output: &Output) -> String {
    assert!(!output.status.success());
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn demo_accounts_are_not_shown_to_the_network_unless_it_is_said_twice() {
    let folder = std::env::temp_dir().join(format!("praksisnaer-demo-{}", std::process::id()));
    let dir = folder.to_str().unwrap();
    for also in [&[][..], &[("DEMO", "true")], &[("DEMO_ON_NETWORK", "true")]] {
        let variables = [&[("BIND", "0.0.0.0:0"), ("DATA_DIR", dir)], also].concat();
        let said = said(&program(&["serve"], &variables).output().unwrap());
        assert!(said.contains("DEMO=true and DEMO_ON_NETWORK=true"), "{also:?}: {said}");
        assert!(!folder.exists(), "nothing is begun");
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn demo_accounts_that_are_there_already_count_too(pool: PgPool) {
    let world = World::new(pool).await;
    let url = world.pool.connect_options().to_url_lossy();
    let variables = [("BIND", "0.0.0.0:0"), ("DATABASE_URL", url.as_str())];
    sqlx::query("insert into account (id, email, name, language, created_at) values (gen_random_uuid(), 'saksbehandler.innlandet@example.org', 'x', 'nb', now())")
        .execute(&world.pool)
        .await
        .unwrap();
    let refused = said(&program(&["serve"], &variables).output().unwrap());
    assert!(refused.contains("demo accounts"), "{refused}");
    let twice = [&variables[..], &[("DEMO", "true"), ("DEMO_ON_NETWORK", "true")]].concat();
    let mut child = program(&["serve"], &twice).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let listens = lines.map_while(Result::ok).any(|line| line.contains("lytter på"));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(listens);
    world.finish().await;
}

#[test]
fn whoever_sends_mail_to_people_has_a_mail_server() {
    let https = [("PUBLIC_URL", "https://praksisnaer.example"), ("DATABASE_URL", "postgres://nobody@127.0.0.1:1/x")];
    for arguments in [&["worker"][..], &["serve", "--worker"]] {
        let refused = said(&program(arguments, &https).output().unwrap());
        assert!(refused.contains("SMTP_URL"), "{refused}");
    }
    // One that sends none needs none, and gets as far as to its database.
    let no_database = said(&program(&["serve"], &https).output().unwrap());
    assert!(no_database.contains("the database does not answer"), "{no_database}");
}
