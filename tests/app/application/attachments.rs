//! Files of a section: attached, refused, scanned, sent, called back, answered with, saved and swept.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use axum::body::Body;
use axum::http::Method;
use futures_util::stream;
use praksisnaer::config::Config;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::records::job::Kind;
use praksisnaer::domain::values::ids::{ApplicationId, AttachmentId};
use praksisnaer::domain::values::language::Lang;
use praksisnaer::files::Files;
use praksisnaer::files::clamd::Scanner;
use praksisnaer::mail::Mailer;
use praksisnaer::state::Clock;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::browser::{Answer, Browser, OWN_PAGE};
use crate::world::{People, World};

/// What the scanners here find something in. Not EICAR's own letters, which would have this file removed by the
/// scanner of whoever reads it.
pub(crate) const HARMFUL: &str = "X-praksisnaer-skadelig-prove-X";

/// A PDF that is nobody else's.
pub(crate) fn pdf(about: &str) -> Vec<u8> {
    format!("%PDF-1.7\n1 0 obj<</Title({about})>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF").into_bytes()
}

fn of_need(id: ApplicationId) -> String {
    format!("/soknader/{id}/del/{}/vedlegg", Section::Need.code())
}

/// clamd's own protocol, as clamd(8) tells it.
pub(crate) struct Clamd {
    pub(crate) scanner: Scanner,
    pub(crate) away: Arc<AtomicBool>,
    pub(crate) scans: Arc<AtomicUsize>,
}

impl Clamd {
    pub(crate) async fn start() -> Clamd {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scanner = Scanner::Tcp(listener.local_addr().unwrap().to_string());
        let (away, scans) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let (gone, count) = (away.clone(), scans.clone());
        tokio::spawn(async move {
            while let Ok((mut line, _)) = listener.accept().await {
                if gone.load(Ordering::Relaxed) {
                    continue;
                }
                let mut command = Vec::new();
                while line.read_u8().await.is_ok_and(|b| {
                    command.push(b);
                    b != 0
                }) {}
                if command == b"zPING\0" {
                    let _ = line.write_all(b"PONG\0").await;
                    continue;
                }
                assert_eq!(command, b"zINSTREAM\0");
                let mut whole = Vec::new();
                while let Ok(length @ 1..) = line.read_u32().await {
                    let mut piece = vec![0; length as usize];
                    line.read_exact(&mut piece).await.unwrap();
                    whole.extend(piece);
                }
                count.fetch_add(1, Ordering::Relaxed);
                let found = whole.windows(HARMFUL.len()).any(|w| w == HARMFUL.as_bytes());
                let said: &[u8] = if found { b"stream: Prove-1 FOUND\0" } else { b"stream: OK\0" };
                let _ = line.write_all(said).await;
            }
        });
        Clamd { scanner, away, scans }
    }
}

async fn scanned(pool: PgPool) -> (World, Clamd) {
    let clamd = Clamd::start().await;
    (World::with_files(pool, Files::in_memory().scanned_by(clamd.scanner.clone())).await, clamd)
}

async fn work(world: &World) {
    let worker = world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap());
    for kind in [Kind::Scan, Kind::SweepFiles] {
        while worker.work_one(kind).await.unwrap() {}
    }
}

async fn keep_timetable(world: &World) {
    world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap()).keep_timetable().await;
    work(world).await;
}

async fn draft(world: &World) -> (People, ApplicationId) {
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.complete_draft(&people.submitter, call).await;
    (people, id)
}

async fn sound(world: &World) {
    assert_eq!(list_broken(&mut world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
}

async fn send(submitter: &Browser, id: ApplicationId) -> Answer {
    let form = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
    form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører").press("send").await.expect(200)
}

/// Every file on a page, by the end of its address.
fn files_on(page: &Answer) -> Vec<String> {
    let own: Vec<String> = page.attributes("a[href*='/vedlegg/']", "href");
    own.into_iter()
        .filter(|href| href.rsplit('/').next().is_some_and(|id| id.parse::<AttachmentId>().is_ok()))
        .collect()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_file_is_attached_found_on_every_page_saved_taken_away_and_put_back(pool: PgPool) {
    let (world, _clamd) = scanned(pool).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    let section = writer.get(&format!("/soknader/{id}/del/behov")).await.expect(200);
    // What is typed is saved on the way.
    let to = section.form("skjema").fill("behov-kunnskap", "Skrevet før vedlegget").press("vedlegg").await.expect(200);
    assert!(to.path.ends_with("/vedlegg"), "{}", to.path);
    assert!(to.has("#skjema[enctype='multipart/form-data'] input[type=file]#fil"));
    let there = writer.upload(&of_need(id), "Plan for \"natt\".PDF", &pdf("plan")).await.expect(200);
    there.says("Filen er lagt ved.").says("Plan for natt.pdf").says("Kontrolleres").says("PDF, 1 kB");
    assert_eq!(files_on(&there), Vec::<String>::new(), "nobody gets it before it is clean");
    let row: String = sqlx::query_scalar("select id::text from attachment").fetch_one(&world.pool).await.unwrap();
    let address = format!("/soknader/{id}/vedlegg/{row}");
    writer.get(&address).await.expect(404);
    work(&world).await;
    let there = writer.get(&of_need(id)).await.expect(200);
    there.says("Klar");
    assert_eq!(files_on(&there), [address.as_str()]);
    let file = writer.get(&address).await.expect(200);
    assert_eq!(file.bytes, pdf("plan"));
    assert_eq!(file.header("content-type"), "application/pdf");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"Plan for natt.pdf\"; filename*=UTF-8''Plan%20for%20natt.pdf"
    );
    assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox; frame-ancestors 'none'");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert!(file.header("cache-control").contains("no-store"));
    assert_eq!(file.header("content-length"), pdf("plan").len().to_string());
    for page in ["del/behov", "kontroller", "utskrift"] {
        let page = writer.get(&format!("/soknader/{id}/{page}")).await.expect(200);
        assert_eq!(files_on(&page), [address.as_str()], "{}", page.path);
    }
    writer.get(&format!("/soknader/{id}/del/behov")).await.expect(200).says("Skrevet før vedlegget");
    let other = world.person(Role::MunicipalitySubmitter, "Tynset").await;
    for nobody in [&other, &people.caseworker] {
        nobody.get(&address).await.expect(404);
    }
    people.caseworker.get(&format!("/saker/{id}/vedlegg/{row}")).await.expect(404);
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    reader.get(&address).await.expect(200);
    reader.get(&of_need(id)).await.expect(200).says("Rollen din kan lese filene");
    reader.upload(&of_need(id), "a.pdf", &pdf("leser")).await.expect(403);

    let gone = there.form(&row).press("fjern").await.expect(200);
    gone.says("«Plan for natt.pdf» er fjernet.").says("Ingen filer er lagt ved denne delen.");
    writer.get(&address).await.expect(404);
    let back = gone.form(&row).press("angre").await.expect(200);
    back.says("Filen er lagt tilbake.");
    assert_eq!(files_on(&back), [address.as_str()]);
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_not_a_file_of_the_kinds_is_refused_with_what_to_do(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = draft(&world).await;
    let nb = people.submitter.clone();
    let nn = world.person(Role::MunicipalityWriter, "Alvdal").await.in_language(Lang::Nn);
    let large = vec![b' '; 25 * 1024 * 1024 + 1];
    for (name, bytes, said) in [
        ("", &b""[..], ["Velg filen som skal legges ved", "Vel fila som skal leggjast ved"]),
        ("tom.pdf", b"", ["Filen er tom", "Fila er tom"]),
        (
            "faktura.pdf",
            b"MZ\x90\0\x03",
            ["Navnet sier at filen er av typen PDF", "Namnet seier at fila er av typen PDF"],
        ),
        ("kjor.exe", b"MZ\x90\0\x03", ["Filer av denne typen kan ikke legges ved", "kan ikkje leggjast ved"]),
        ("skript.pdf", b"%PDF-1.7 <</S /JavaScript /JS 1 0 R>>", ["programkode", "programkode"]),
        ("skadet.docx", b"PK\x03\x04", ["Filen er skadet", "Fila er skadd"]),
        ("stor.pdf", &large, ["Filen er større enn 25 MB", "Fila er større enn 25 MB"]),
        ("010190 00083.pdf", b"%PDF-1.7", ["fødselsnummer", "fødselsnummer"]),
    ] {
        for (browser, said) in [&nb, &nn].into_iter().zip(said) {
            let page = browser.upload(&of_need(id), name, bytes).await.expect(422);
            assert!(page.has_fault("fil") && page.faults()[0].1.contains(said), "{name}: {:?}", page.faults());
            assert!(page.title().starts_with("Feil"), "{}", page.title());
        }
    }
    assert_eq!(world.count("select count(*) from attachment").await, 0);
    nb.upload(&of_need(id), "plan.pdf", &pdf("en")).await.expect(200).says("Filen er lagt ved.");
    let same = nb.upload(&format!("/soknader/{id}/del/om/vedlegg"), "annet navn.pdf", &pdf("en")).await.expect(422);
    same.says("Den samme filen er allerede lagt ved: «plan.pdf» i delen «");
    for n in 1..10 {
        nb.upload(&of_need(id), "plan.pdf", &pdf(&n.to_string())).await.expect(200);
    }
    nb.upload(&of_need(id), "plan.pdf", &pdf("elleve")).await.expect(422).says("Det er plass til 10 filer i delen.");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_large_file_goes_in_and_out_piece_by_piece_and_one_that_breaks_off_leaves_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    let (media_type, before, after) = writer.around_a_file("stor.pdf");
    let mut whole = pdf("stor");
    whole.resize(25 * 1024 * 1024, b' ');
    let form = [before.as_bytes(), &whole, after.as_bytes()].concat();
    let pieces: Vec<Result<Vec<u8>, std::io::Error>> = form.chunks(7000).map(|c| Ok(c.to_vec())).collect();
    let body = Body::from_stream(stream::iter(pieces));
    writer.deliver(Method::POST, &of_need(id), OWN_PAGE, (&media_type, body)).await.expect(303);
    let page = writer.get(&of_need(id)).await.expect(200);
    page.says("25,0 MB").says("Filene kontrolleres ikke for skadelig kode her");
    let back = writer.get(&files_on(&page)[0]).await.expect(200);
    assert!(back.bytes == whole);

    let cut = vec![Ok(form[..100_000].to_vec()), Err(std::io::Error::other("cut"))];
    let body = Body::from_stream(stream::iter(cut));
    // Cut before the file is begun upon, it is a form that did not come.
    let told = writer.deliver(Method::POST, &of_need(id), OWN_PAGE, (&media_type, body)).await;
    assert!(
        [408, 422].contains(&told.status.as_u16()) && told.text().contains("kom ikke helt fram"),
        "{}",
        told.text()
    );
    let ended = Body::from(form[..100_000].to_vec());
    let told = writer.deliver(Method::POST, &of_need(id), OWN_PAGE, (&media_type, ended)).await;
    assert!(
        [408, 422].contains(&told.status.as_u16()) && told.text().contains("kom ikke helt fram"),
        "{}",
        told.text()
    );
    assert_eq!(world.count("select count(*) from attachment").await, 1);
    // A form of another site, of nobody, and one drawn for another role.
    let foreign = [("origin", "https://annet.example"), ("sec-fetch-site", "cross-site")];
    let body = || Body::from([before.as_bytes(), &pdf("ny"), after.as_bytes()].concat());
    writer.deliver(Method::POST, &of_need(id), &foreign, (&media_type, body())).await.expect(403);
    world.anonymous().deliver(Method::POST, &of_need(id), OWN_PAGE, (&media_type, body())).await.expect(401);
    let other = world.person(Role::MunicipalitySubmitter, "Tynset").await;
    other.deliver(Method::POST, &of_need(id), OWN_PAGE, (&media_type, body())).await.expect(409);
    other.upload(&of_need(id), "a.pdf", &pdf("ny")).await.expect(404);
    assert_eq!(world.count("select count(*) from attachment").await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_harmful_file_reaches_nobody_and_is_no_part_of_what_is_sent(pool: PgPool) {
    let (world, clamd) = scanned(pool).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    writer.upload(&of_need(id), "god.pdf", &pdf("god")).await.expect(200);
    writer.upload(&of_need(id), "vond.pdf", &pdf(HARMFUL)).await.expect(200);
    clamd.away.store(true, Ordering::Relaxed);
    work(&world).await;
    let waits = writer.get(&of_need(id)).await.expect(200);
    waits.says("Kontrolleres").says("Dere kan sende søknaden mens de kontrolleres.");
    world.clock.advance(Duration::minutes(20));
    let ready = world.anonymous().get("/klar").await.expect(200);
    assert!(ready.html.contains("\"oldest_unscanned_file_seconds\":1200"), "{}", ready.html);
    let system = world.person(Role::SystemAdministrator, "").await;
    system.get("/brukere").await.expect(200).says("2 vedlegg venter på kontroll");
    clamd.away.store(false, Ordering::Relaxed);
    work(&world).await;
    assert_eq!(clamd.scans.load(Ordering::Relaxed), 2);
    system.get("/brukere").await.expect(200).does_not_say("venter på kontroll");
    let page = writer.get(&of_need(id)).await.expect(200);
    page.says("Avvist").says("Filen kan inneholde skadelig kode. Ingen kan åpne den, og den sendes ikke.");
    assert_eq!(files_on(&page).len(), 1);
    let harmful: String = sqlx::query_scalar("select id::text from attachment where state = 'refused'")
        .fetch_one(&world.pool)
        .await
        .unwrap();
    writer.get(&format!("/soknader/{id}/vedlegg/{harmful}")).await.expect(404);
    let mail = world.mail().await;
    assert!(
        mail.iter().any(|(_, subject, text)| subject == "En fil i en søknad er avvist" && text.contains("«vond.pdf»"))
    );
    send(writer, id).await;
    let case = people.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("god.pdf").does_not_say("vond.pdf");
    let file = people.caseworker.get(&files_on(&case)[0]).await.expect(200);
    assert_eq!(file.bytes, pdf("god"));
    let whole = people.caseworker.get(&format!("/saker/{id}/soknad")).await.expect(200);
    assert_eq!(files_on(&whole).len(), 1);
    world.person(Role::Caseworker, "agder").await.get(&files_on(&case)[0]).await.expect(404);
    sound(&world).await;

    // Found only after it was sent: the case tells it, and nobody gets it.
    let second = world.open_call().await;
    let late = world.complete_draft(writer, second).await;
    writer.upload(&of_need(late), "vond.pdf", &pdf(&format!("{HARMFUL} igjen"))).await.expect(200);
    send(writer, late).await;
    let case = people.caseworker.get(&format!("/saker/{late}")).await.expect(200);
    case.says("vond.pdf").says("Kontrolleres");
    work(&world).await;
    let case = people.caseworker.get(&format!("/saker/{late}")).await.expect(200);
    case.says("Avvist").says("En fil i søknaden ble avvist");
    assert_eq!(files_on(&case), Vec::<String>::new());
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_was_sent_keeps_its_files_whatever_is_written_afterwards(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.call(world.now() - Duration::weeks(4), world.now() + Duration::hours(1)).await;
    let people = world.people_of("Alvdal").await;
    let id = world.complete_draft(&people.submitter, call).await;
    let writer = &people.submitter;
    writer.upload(&of_need(id), "forst.pdf", &pdf("forst")).await.expect(200);
    // Read, and then changed by a colleague: it is not sent.
    let form = writer.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
    writer.upload(&of_need(id), "andre.pdf", &pdf("andre")).await.expect(200);
    let form = form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører");
    form.press("send").await.expect(422).says("andre.pdf");
    send(writer, id).await;
    let names = async |who: &Browser, page: &str| -> Vec<String> {
        let page = who.get(page).await.expect(200);
        page.all("a[href*='/vedlegg/']")
    };
    let case = format!("/saker/{id}");
    assert_eq!(names(&people.caseworker, &case).await, ["forst.pdf", "andre.pdf"]);
    writer.upload(&of_need(id), "for sent.pdf", &pdf("sent")).await.expect(409);

    // Called back: another is taken away and one is added; what stands is what was sent.
    let page = writer.get(&format!("/soknader/{id}/hent-tilbake")).await.expect(200);
    page.form("/hent-tilbake").press("Hent tilbake for å rette").await.expect(200);
    let page = writer.upload(&of_need(id), "tredje.pdf", &pdf("tredje")).await.expect(200);
    let first = page.attributes("a[href*='/vedlegg/']", "href")[0].rsplit('/').next().unwrap().to_owned();
    page.form(&first).press("fjern").await.expect(200);
    assert_eq!(names(writer, &format!("/soknader/{id}/kontroller")).await, ["andre.pdf", "tredje.pdf"]);
    assert_eq!(names(&people.caseworker, &case).await, ["forst.pdf", "andre.pdf"]);
    world.clock.advance(Duration::hours(2));
    keep_timetable(&world).await;
    assert_eq!(names(&people.caseworker, &case).await, ["forst.pdf", "andre.pdf"]);
    assert_eq!(names(writer, &format!("/soknader/{id}/svar")).await, ["forst.pdf", "andre.pdf"]);

    // An answer brings another along, in what was asked about and nowhere else.
    people.caseworker.get(&case).await.expect(200).form("/ta").press_first().await.expect(200);
    world.ask(&people.caseworker, id, "Kan dere legge ved planen?", &[Section::Need]).await;
    writer.upload(&format!("/soknader/{id}/del/om/vedlegg"), "a.pdf", &pdf("a")).await.expect(403);
    let page = writer.upload(&of_need(id), "planen.pdf", &pdf("planen")).await.expect(200);
    page.says("sendes sammen med svaret");
    page.form(&first).press("fjern").await.expect(200);
    assert_eq!(names(&people.caseworker, &case).await, ["forst.pdf", "andre.pdf"], "nothing before it is sent");
    let answer = writer.get(&format!("/soknader/{id}/sporsmal")).await.expect(200).form("skjema");
    answer.fill("svar", "Planen er lagt ved.").press("send").await.expect(200);
    assert_eq!(names(&people.caseworker, &case).await, ["andre.pdf", "planen.pdf"]);
    people.caseworker.get(&case).await.expect(200).says("planen.pdf (PDF, 1 kB) Nytt");
    assert_eq!(names(&people.caseworker, &format!("{case}/soknad?nummer=1")).await, ["forst.pdf", "andre.pdf"]);
    let old = people.caseworker.get(&format!("{case}/soknad?nummer=1")).await.expect(200);
    // Long after: what belongs to something that was sent is never swept.
    world.clock.advance(Duration::days(200));
    keep_timetable(&world).await;
    // Whoever was signed in is so no more.
    let later = world.people_of("Alvdal").await;
    for href in files_on(&old) {
        later.caseworker.get(&href).await.expect(200);
    }
    assert_eq!(world.count("select count(*) from attachment where name = 'tredje.pdf'").await, 0);
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn bytes_go_when_nothing_needs_them_and_not_before(pool: PgPool) {
    let folder = std::env::temp_dir().join(format!("vedlegg-{}", uuid::Uuid::new_v4().simple()));
    let files = Files::of(&Config { data_dir: folder.clone(), ..Config::for_tests() }).unwrap();
    let world = World::with_files(pool, files).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    let kept = || walk(&folder.join("attachments"));
    for name in ["blir", "slettes"] {
        writer.upload(&of_need(id), &format!("{name}.pdf"), &pdf(name)).await.expect(200);
    }
    let page = writer.get(&of_need(id)).await.expect(200);
    let second = files_on(&page)[1].rsplit('/').next().unwrap().to_owned();
    page.form(&second).press("fjern").await.expect(200);
    assert_eq!(kept().len(), 2);
    world.clock.advance(Duration::days(29));
    keep_timetable(&world).await;
    assert_eq!(kept().len(), 2, "it lies in the bin");
    // An upload that was never committed, some days ago; one that may still be on its way; and half of one.
    let orphan = |name: &str, days: i64| {
        let path = folder.join("attachments").join(&name[34..36]).join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = std::fs::File::create(&path).unwrap();
        file.set_modified((Clock::System.now() - Duration::days(days)).into()).unwrap();
        path
    };
    let old = orphan(&AttachmentId::new().to_string(), 2);
    let new = orphan(&AttachmentId::new().to_string(), 0);
    let half = orphan(&format!("{}#1", AttachmentId::new()), 2);
    world.clock.advance(Duration::days(3));
    keep_timetable(&world).await;
    assert!(!old.exists() && new.exists() && !half.exists());
    assert_eq!(kept().len(), 2, "what is attached, and what may be on its way");
    assert_eq!(world.count("select count(*) from attachment").await, 1);
    // A draft that is deleted takes its files along when it is emptied.
    let later = world.people_of("Alvdal").await;
    let writer = &later.submitter;
    writer.get(&format!("/soknader/{id}/slett")).await.expect(200).form("/slett").press_first().await.expect(200);
    writer.get(&files_on(&page)[0]).await.expect(404);
    world.clock.advance(Duration::days(2));
    keep_timetable(&world).await;
    assert_eq!(kept().len(), 2);
    world.clock.advance(Duration::days(60));
    keep_timetable(&world).await;
    keep_timetable(&world).await;
    assert_eq!(kept(), [new]);
    sound(&world).await;
    world.finish().await;
    std::fs::remove_dir_all(folder).unwrap();
}

pub(crate) fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn away_disks_and_scanners_are_told_and_change_nothing(pool: PgPool) {
    let folder = std::env::temp_dir().join(format!("vedlegg-{}", uuid::Uuid::new_v4().simple()));
    let files = Files::of(&Config { data_dir: folder.clone(), ..Config::for_tests() }).unwrap();
    let world = World::with_files(pool, files).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    let page = writer.upload(&of_need(id), "god.pdf", &pdf("god")).await.expect(200);
    std::fs::remove_dir_all(folder.join("attachments")).unwrap();
    std::fs::write(folder.join("attachments"), "no folder").unwrap();
    let refused = writer.upload(&of_need(id), "ny.pdf", &pdf("ny")).await.expect(422);
    refused.says("Vi får ikke lagret filen akkurat nå. Ingenting er endret.");
    writer.get(&files_on(&page)[0]).await.expect(503);
    std::fs::remove_dir_all(&folder).unwrap();
    writer.upload(&of_need(id), "ny.pdf", &pdf("ny")).await.expect(422).says("Vi får ikke lagret filen akkurat nå.");
    assert_eq!(world.count("select count(*) from attachment").await, 1);
    assert_eq!(world.take_failures().len(), 1);
    world.finish().await;
}

/// What the script around the test has set.
fn set(name: &str) -> String {
    std::env::var_os(name).unwrap_or_else(|| panic!("{name} is set by bin/clamd or bin/s3")).into_string().unwrap()
}

/// `bin/clamd` sets `CLAMD`.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
#[ignore = "needs ClamAV: bin/clamd"]
async fn clamd_itself_finds_what_is_harmful_and_nothing_else(pool: PgPool) {
    let scanner: Scanner = set("CLAMD").parse().unwrap();
    scanner.ping().await.unwrap();
    let world = World::with_files(pool, Files::in_memory().scanned_by(scanner)).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    let mut large = pdf("stor");
    large.resize(25 * 1024 * 1024, b' ');
    writer.upload(&of_need(id), "god.pdf", &pdf("god")).await.expect(200);
    writer.upload(&of_need(id), "stor.pdf", &large).await.expect(200);
    writer.upload(&of_need(id), "vond.pdf", &pdf(HARMFUL)).await.expect(200);
    let at_the_end = large.len() - HARMFUL.len();
    large[at_the_end..].copy_from_slice(HARMFUL.as_bytes());
    writer.upload(&of_need(id), "vond og stor.pdf", &large).await.expect(200);
    work(&world).await;
    let states: Vec<(String, String, Option<String>)> =
        sqlx::query_as("select name, state, finding from attachment order by added_at, id")
            .fetch_all(&world.pool)
            .await
            .unwrap();
    let found = Some("Prove-1.UNOFFICIAL".to_owned());
    let state =
        |name: &str, state: &str, finding: &Option<String>| (name.to_owned(), state.to_owned(), finding.clone());
    assert_eq!(
        states,
        [
            state("god.pdf", "clean", &None),
            state("stor.pdf", "clean", &None),
            state("vond.pdf", "refused", &found),
            state("vond og stor.pdf", "refused", &found),
        ]
    );
    world.finish().await;
}

/// `bin/s3` sets what an operator would.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
#[ignore = "needs an S3 server: bin/s3"]
async fn files_lie_in_s3_small_and_in_parts_and_an_s3_that_is_away_is_told(pool: PgPool) {
    use praksisnaer::config::Secret;
    let folder = std::env::temp_dir().join(format!("vedlegg-{}", uuid::Uuid::new_v4().simple()));
    let secret = |name: &str| set(name).parse::<Secret>().ok();
    let config = |endpoint: String| Config {
        data_dir: folder.clone(),
        s3_bucket: Some(set("S3_BUCKET")),
        s3_endpoint: Some(endpoint),
        s3_region: set("S3_REGION"),
        s3_access_key: secret("S3_ACCESS_KEY_ID"),
        s3_secret_key: secret("S3_SECRET_ACCESS_KEY"),
        ..Config::for_tests()
    };
    let files = Files::of(&config(set("S3_ENDPOINT"))).unwrap();
    let world = World::with_files(pool, files).await;
    let (people, id) = draft(&world).await;
    let writer = &people.submitter;
    for size in [100, 5 * 1024 * 1024, 12 * 1024 * 1024, 25 * 1024 * 1024] {
        let mut file = pdf(&size.to_string());
        file.resize(size, b' ');
        writer.upload(&of_need(id), "fil.pdf", &file).await.expect(200);
        let page = writer.get(&of_need(id)).await.expect(200);
        let back = writer.get(files_on(&page).last().unwrap()).await.expect(200);
        assert!(back.bytes == file, "{size}");
    }
    let page = writer.get(&of_need(id)).await.expect(200);
    let first = files_on(&page)[0].clone();
    page.form(first.rsplit('/').next().unwrap()).press("fjern").await.expect(200);
    world.clock.advance(Duration::days(31));
    keep_timetable(&world).await;
    assert_eq!(world.count("select count(*) from attachment").await, 3);

    let away = Files::of(&config("http://127.0.0.1:9".to_owned())).unwrap();
    let app = praksisnaer::app::build_app(praksisnaer::state::AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: world.config.clone(),
        files: away,
    });
    let later = world.people_of("Alvdal").await;
    let before = later.submitter.before(app);
    let told = before.upload(&of_need(id), "ny.pdf", &pdf("ny")).await.expect(422);
    told.says("Vi får ikke lagret filen akkurat nå. Ingenting er endret.");
    before.get(&files_on(&page)[1]).await.expect(503);
    assert_eq!(world.take_failures().len(), 1);
    world.finish().await;
    std::fs::remove_dir_all(folder).unwrap();
}
