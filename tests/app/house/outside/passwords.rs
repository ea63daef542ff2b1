//! More people sign in at once than there are cores: the machine stays awake, and whoever must wait is told.

use std::sync::Arc;

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use super::program::{FORM, Program, post};
use crate::house::robustness::{PASSWORD, with_password};
use crate::world::World;

const AT_ONCE: usize = 120;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn passwords_are_tried_by_few_at_once_and_the_others_are_told_to_wait(pool: PgPool) {
    let world = World::new(pool).await;
    let (_, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let program = Arc::new(Program::start(&world));
    let flood = tokio::task::spawn_blocking(move || {
        let sign_in = |program: &Program, email: &str, from: usize, password: &str| {
            let body = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("epost", email)
                .append_pair("passord", password)
                .finish();
            let headers = format!(
                "{FORM}content-length: {}\r\naccept-language: nn\r\nx-real-ip: 2001:db8:0:{from:x}::1\r\n",
                body.len()
            );
            program.ask(&post("/logg-inn", &headers), &mut std::iter::once(body.into_bytes()))
        };
        // Argon2 has worked once, and the texts are there. No other try comes from this network.
        sign_in(&program, "x@y.example", AT_ONCE, "x");
        let (answers, memory, _) = program.cost(|| {
            let asking: Vec<_> = (0..AT_ONCE)
                .map(|n| {
                    let program = program.clone();
                    std::thread::spawn(move || sign_in(&program, &format!("ukjend{n}@y.example"), n, "gale passord"))
                })
                .collect();
            asking.into_iter().map(|answer| answer.join().unwrap()).collect::<Vec<_>>()
        });
        // The line is over in a moment, and nobody who was turned away has used up a try.
        let right = sign_in(&program, &email, AT_ONCE, PASSWORD);
        (answers, memory, right)
    });
    let (answers, memory, right) = flood.await.unwrap();
    let of = |status: &str| answers.iter().filter(|a| a.starts_with(&format!("HTTP/1.1 {status}"))).count();
    println!("{} tried, {} told to wait, {} MiB more", of("422"), of("503"), memory >> 20);
    assert_eq!(of("422") + of("503"), AT_ONCE, "{answers:?}");
    assert!(of("422") > 0 && of("503") > 0, "{}", of("503"));
    let told = answers.iter().find(|a| a.starts_with("HTTP/1.1 503")).unwrap();
    assert!(told.contains("retry-after: 5") && told.contains("for mange som loggar inn"), "{told}");
    assert!(told.contains("ukjend") && !told.contains("gale passord"), "the address stays, the password does not");
    let cores = std::thread::available_parallelism().unwrap().get() as u64;
    assert!(memory >> 20 < 20 * cores.max(2) + 20, "{memory}");
    assert!(right.starts_with("HTTP/1.1 303"), "{right}");
    assert_eq!(
        world.count("select count(distinct address) from sign_in_attempt where not succeeded").await as usize,
        of("422") + 1,
        "the first, and each that was tried"
    );
    world.finish().await;
}
