//! Disks that are full, for real: `bin/small-disk` sets `SMALL_DISK` to a folder that holds 30 MB. One test at a time.

use std::os::unix::fs::{MetadataExt, chown};
use std::path::PathBuf;

use praksisnaer::config::Config;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::files::Files;
use sqlx::{AssertSqlSafe, PgPool};
use time::Duration;

use super::attachments::{pdf, walk};
use crate::world::World;

fn disk() -> PathBuf {
    std::env::var_os("SMALL_DISK").expect("bin/small-disk sets SMALL_DISK").into()
}

const MB: usize = 1024 * 1024;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
#[ignore = "needs a disk of its own: bin/small-disk"]
async fn a_file_that_finds_no_room_is_told_and_leaves_nothing(pool: PgPool) {
    let folder = disk().join("files");
    let files = Files::of(&Config { data_dir: folder.clone(), ..Config::for_tests() }).unwrap();
    let world = World::with_files(pool, files).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.complete_draft(&writer, call).await;
    let page = format!("/soknader/{id}/del/{}/vedlegg", Section::Need.code());
    let of = |about: &str, size: usize| {
        let mut file = pdf(about);
        file.resize(size, b' ');
        file
    };
    let kept = || walk(&folder.join("attachments")).len();
    for about in ["en", "to"] {
        writer.upload(&page, &format!("{about}.pdf"), &of(about, 8 * MB)).await.expect(200);
    }
    // 16 are kept. Eight more come in, and find no room to be kept; and fifteen find no room to come in.
    for (about, size) in [("tre", 8 * MB), ("fire", 15 * MB)] {
        let told = writer.upload(&page, &format!("{about}.pdf"), &of(about, size)).await.expect(422);
        told.says("Vi får ikke lagret filen akkurat nå. Ingenting er endret.").says("Prøv igjen om litt.");
        assert!(told.has_fault("fil"));
        assert_eq!(kept(), 2, "{about}: nothing half is left");
        assert_eq!(std::fs::read_dir(folder.join("incoming")).unwrap().count(), 0, "{about}");
    }
    assert_eq!(world.count("select count(*) from attachment").await, 2);
    // What there is room for is taken, and what is there is handed out.
    let there = writer.upload(&page, "liten.pdf", &of("liten", MB)).await.expect(200);
    for (href, size) in there.attributes("a[href*='/vedlegg/']", "href").iter().zip([8 * MB, 8 * MB, MB]) {
        assert_eq!(writer.get(href).await.expect(200).bytes.len(), size);
    }
    world.finish().await;
    std::fs::remove_dir_all(folder).unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
#[ignore = "needs a disk of its own: bin/small-disk"]
async fn a_document_that_finds_no_room_is_made_when_there_is_some(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let data: String = sqlx::query_scalar("show data_directory").fetch_one(&world.pool).await.unwrap();
    let folder = disk().join("tables");
    std::fs::create_dir(&folder).unwrap();
    let owner = std::fs::metadata(data).unwrap();
    chown(&folder, Some(owner.uid()), Some(owner.gid())).unwrap();
    let small = format!("create tablespace small location '{}'", folder.display());
    sqlx::raw_sql(AssertSqlSafe(small)).execute(&world.pool).await.unwrap();
    sqlx::raw_sql("alter table document set tablespace small").execute(&world.pool).await.unwrap();
    let filler = disk().join("filler");
    let full = std::fs::write(&filler, vec![0; 64 * MB]);
    assert!(full.is_err(), "30 MB hold no 64");

    let id = world.submitted(&submitter, call).await;
    world.documents().await;
    assert_eq!(world.count("select count(*) from document").await, 0);
    let waits = "select count(*) from job where kind = 'document' and done_at is null and given_up_at is null and last_error is not null";
    assert_eq!(world.count(waits).await, 2, "each is tried again");
    submitter.get(&format!("/soknader/{id}/kvittering")).await.expect(200).says("PDF-en lages.");

    std::fs::remove_file(filler).unwrap();
    world.clock.advance(Duration::hours(2));
    world.documents().await;
    assert_eq!(world.count("select count(*) from document").await, 2);
    submitter.get_once(&format!("/soknader/{id}/kvittering.pdf")).await.expect(200);
    sqlx::raw_sql("alter table document set tablespace pg_default").execute(&world.pool).await.unwrap();
    sqlx::raw_sql("drop tablespace small").execute(&world.pool).await.unwrap();
    world.finish().await;
}
