//! A page view never writes: counted by triggers on every table, and tried on connections that refuse writing.

use praksisnaer::app::build_app;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::state::AppState;
use praksisnaer::store::people::sessions;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use time::Duration;

use crate::house::access::{Cast, ROUTES};
use crate::world::World;

/// Notes every statement that writes, in whatever table there is.
const NOTE_WRITES: &str = "
    create table written (of text not null, how text not null);
    create function note_write() returns trigger language plpgsql as $$
    begin
        insert into written values (tg_table_name, tg_op);
        return null;
    end $$;
    do $$
    declare
        t record;
    begin
        for t in select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
                    and table_name <> 'written' loop
            execute format('create trigger a_note_write after insert or update or delete or truncate on %I for each statement
                            execute function note_write()', t.table_name);
        end loop;
    end $$";

async fn written(world: &World) -> Vec<(String, String, i64)> {
    sqlx::query_as("select of, how, count(*) from written group by of, how order by of, how")
        .fetch_all(&world.pool)
        .await
        .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_page_view_writes_nothing_but_that_somebody_is_still_there(pool: PgPool) {
    let mut cast = Cast::of(World::new(pool).await).await;
    let mut pages = Vec::new();
    for (access, methods, path, example) in ROUTES {
        if methods.contains("GET") {
            pages.push((*access, *path, cast.address(example).await));
        }
    }
    sqlx::raw_sql(NOTE_WRITES).execute(&cast.world.pool).await.unwrap();
    // What notes them is there: a write is seen.
    sqlx::query("update sub_goal set name_nb = name_nb").execute(&cast.world.pool).await.unwrap();
    assert_eq!(written(&cast.world).await, [("sub_goal".to_owned(), "UPDATE".to_owned(), 1)]);
    sqlx::query("delete from written").execute(&cast.world.pool).await.unwrap();

    for (access, path, address) in &pages {
        cast.world.anonymous().get_once(address).await;
        for (role, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            browser.get_once(address).await;
            assert_eq!(written(&cast.world).await, [], "GET {path} as {role:?}");
        }
    }
    // A while later each session is kept alive, once.
    cast.world.clock.advance(Duration::minutes(10));
    for (access, _, address) in &pages {
        for (_, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            browser.get_once(address).await;
        }
    }
    let roles = i64::try_from(Role::ALL.len()).unwrap();
    let kept = |table: &str| (table.to_owned(), "UPDATE".to_owned(), roles);
    // The day of last use is written once a day.
    assert_eq!(written(&cast.world).await, [kept("account"), kept("session")]);
    assert!(Duration::minutes(10) < sessions::IDLE);
    cast.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_page_is_the_same_where_nothing_can_be_written(pool: PgPool) {
    let mut cast = Cast::of(World::new(pool).await).await;
    // The same application on connections that refuse every write, whatever transaction it comes in.
    let options = (*cast.world.pool.connect_options()).clone().options([("default_transaction_read_only", "on")]);
    let read_only = PgPoolOptions::new().max_connections(3).connect_with(options).await.unwrap();
    let state = AppState {
        pool: read_only.clone(),
        clock: cast.world.clock.clone(),
        config: cast.world.config.clone(),
        files: cast.world.files.clone(),
    };
    let app = build_app(state);
    let refused = sqlx::query("insert into setting values ('x', '2027-01-01', 'y', 'z')").execute(&read_only).await;
    assert!(refused.is_err(), "the connections refuse writing");

    let mut wrong = Vec::new();
    for (access, _, path, example) in ROUTES.iter().filter(|(_, methods, _, _)| methods.contains("GET")) {
        let address = cast.address(example).await;
        for (role, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            let (there, here) =
                (browser.before(app.clone()).get_once(&address).await, browser.get_once(&address).await);
            if there.status != here.status {
                wrong.push(format!(
                    "GET {path} as {}: {} where it may write, {} where it may not",
                    role.code(),
                    here.status,
                    there.status
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    cast.world.finish().await;
}
