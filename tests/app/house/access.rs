//! Every route is on exactly one access list, and every kind of visitor gets the answer the list says.
//!
//! A new route adds one line to [`ROUTES`]. The last column is an address to try it on: `<draft>`, `<deleted>`, `<sent>`, `<taken>`,
//! `<asked>`, `<recommended>`, `<decided>` stand for an application of Alvdal at that stage (a number after it,
//! `<draft2>`, for another one that nobody else touches), `<call>` for an open call, `<newcall>` for a draft of one,
//! `<distribution>` for the first of the frames, `<change>` for a planned change of municipalities, `<account>` and `<role>` for somebody in Alvdal.
//! `<notice>` for a notice of a decided case that was given up, `<mail>` for a mail about no case that was.
//! `<thread>` and `<idea>` for what Alvdal has asked its office.
//! `<award>` for the decision of an award, `<file>` and `<sentfile>` for an application's file (`ID/vedlegg/FILE`).
//! `<account>`, `<role>` and `<invitation>` for somebody in Alvdal, `<town>` for Alvdal, `<distribution>` for the frames.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use axum::http::Method;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::{ApplicationId, CallId};
use sqlx::PgPool;

use crate::application::attachments::pdf;
use crate::browser::{Answer, Browser};
use crate::world::{People, World};

/// Who a route is for. Everybody else signed in gets 404; nobody signed in is led to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Everybody,
    /// Whoever is signed in, in whatever role, or in none.
    SignedIn,
    Municipality,
    Office,
    Ministry,
    System,
    /// Those who see law and policy: the ministry and the system's administrator.
    Steering,
    /// Those who invite colleagues: a municipality's administrator, an office's leader.
    Colleagues,
}

pub(crate) const ROUTES: &[(For, &str, &str, &str)] = &[
    (For::Everybody, "GET", "/static/{hash}/{*name}", "/static/x/app.css"),
    (For::Everybody, "GET", "/levende", "/levende"),
    (For::Everybody, "GET", "/klar", "/klar"),
    (For::Everybody, "GET", "/", "/"),
    (For::Everybody, "GET", "/utlysning/{id}", "/utlysning/<call>"),
    (For::Everybody, "GET", "/utlysning/{id}/kriterier", "/utlysning/<call>/kriterier"),
    (For::Everybody, "GET", "/utlysning/{id}/sporsmal", "/utlysning/<call>/sporsmal"),
    (For::Everybody, "GET", "/utlysninger.ics", "/utlysninger.ics"),
    (For::Everybody, "GET", "/kalender/{token}", "/kalender/x"),
    (For::Everybody, "GET", "/tildelinger", "/tildelinger"),
    (For::Everybody, "GET", "/tildelinger.csv", "/tildelinger.csv"),
    (For::Everybody, "GET", "/tildelinger/{decision}", "/tildelinger/<award>"),
    (For::Everybody, "GET", "/tildelinger/kommune/{number}", "/tildelinger/kommune/3428"),
    (For::Everybody, "GET", "/prosjekter", "/prosjekter"),
    (For::Everybody, "GET", "/hjelp", "/hjelp"),
    (For::Everybody, "GET", "/tilgjengelighet", "/tilgjengelighet"),
    (For::Everybody, "GET", "/personvern", "/personvern"),
    (For::Everybody, "GET POST", "/logg-inn", "/logg-inn"),
    (For::Everybody, "POST", "/logg-ut", "/logg-ut"),
    (For::Everybody, "POST", "/sprak", "/sprak"),
    (For::Everybody, "GET POST", "/kom-i-gang", "/kom-i-gang"),
    (For::Everybody, "GET", "/kom-i-gang/sendt", "/kom-i-gang/sendt?til=embete&kommune=939984194"),
    (For::Everybody, "GET POST", "/kom-i-gang/{token}", "/kom-i-gang/x"),
    (For::Everybody, "GET POST", "/invitasjon/{token}", "/invitasjon/x"),
    (For::Everybody, "GET POST", "/bidrag/{token}", "/bidrag/x"),
    (For::Everybody, "GET", "/bidrag/{token}/avtale", "/bidrag/x/avtale"),
    (For::Everybody, "GET", "/bidrag/{token}/avtale.pdf", "/bidrag/x/avtale.pdf"),
    (For::Municipality, "GET", "/andre-kommuner", "/andre-kommuner"),
    (For::Municipality, "GET POST", "/andre-kommuner/{question}", "/andre-kommuner/<asked_of_us>"),
    (For::Municipality, "GET", "/andre-kommuner/{question}/avtale.pdf", "/andre-kommuner/<asked_of_us>/avtale.pdf"),
    (For::Everybody, "GET POST", "/nytt-passord", "/nytt-passord"),
    (For::Everybody, "GET", "/nytt-passord/sendt", "/nytt-passord/sendt"),
    (For::Everybody, "GET", "/nytt-passord/endret", "/nytt-passord/endret"),
    (For::Everybody, "GET POST", "/nytt-passord/{token}", "/nytt-passord/x"),
    (For::SignedIn, "POST", "/logg-ut-overalt", "/logg-ut-overalt"),
    (For::SignedIn, "GET POST", "/velg-rolle", "/velg-rolle"),
    (For::SignedIn, "POST", "/velg-rolle/behold", "/velg-rolle/behold"),
    (For::SignedIn, "GET POST", "/min-konto", "/min-konto"),
    (For::Municipality, "GET", "/frister", "/frister"),
    (For::Municipality, "GET POST", "/soknader", "/soknader"),
    (For::Municipality, "GET", "/soknader/{id}", "/soknader/<draft>"),
    (For::Municipality, "GET POST", "/soknader/{id}/del/{section}", "/soknader/<draft>/del/om"),
    (For::Municipality, "GET POST", "/soknader/{id}/del/{section}/historikk", "/soknader/<draft>/del/om/historikk"),
    (For::Municipality, "GET POST", "/soknader/{id}/del/{section}/kommentarer", "/soknader/<draft>/del/om/kommentarer"),
    (For::Municipality, "GET POST", "/soknader/{id}/del/{section}/vedlegg", "/soknader/<draft>/del/om/vedlegg"),
    (For::Municipality, "GET POST", "/soknader/{id}/vedlegg/{attachment}", "/soknader/<file>"),
    (For::Municipality, "GET POST", "/soknader/{id}/ansvar", "/soknader/<draft>/ansvar"),
    (For::Municipality, "GET POST", "/soknader/{id}/klar", "/soknader/<draft>/klar"),
    (For::Municipality, "GET POST", "/soknader/{id}/bekreft", "/soknader/<draft>/bekreft"),
    (For::Municipality, "GET POST", "/soknader/{id}/partnere", "/soknader/<draft>/partnere"),
    (
        For::Municipality,
        "GET",
        "/soknader/{id}/partnere/{question}/avtale",
        "/soknader/<draft>/partnere/<question>/avtale",
    ),
    (
        For::Municipality,
        "GET",
        "/soknader/{id}/partnere/{question}/avtale.pdf",
        "/soknader/<draft>/partnere/<question>/avtale.pdf",
    ),
    (For::Municipality, "GET POST", "/soknader/{id}/lignende", "/soknader/<draft>/lignende"),
    (For::Municipality, "GET", "/soknader/{id}/lignende/ved-siden", "/soknader/<draft>/lignende/ved-siden"),
    (For::Municipality, "GET", "/soknader/{id}/utskrift", "/soknader/<draft>/utskrift"),
    (For::Municipality, "GET", "/soknader/{id}/utskrift.pdf", "/soknader/<draft>/utskrift.pdf"),
    (For::Municipality, "GET POST", "/soknader/{id}/kontroller", "/soknader/<draft2>/kontroller"),
    (For::Municipality, "GET", "/soknader/{id}/kvittering", "/soknader/<sent>/kvittering"),
    (For::Municipality, "GET", "/soknader/{id}/kvittering.pdf", "/soknader/<sent>/kvittering.pdf"),
    (For::Municipality, "GET", "/soknader/{id}/svar", "/soknader/<sent>/svar"),
    (For::Municipality, "GET", "/soknader/{id}/svar.pdf", "/soknader/<sent>/svar.pdf"),
    (For::Municipality, "GET POST", "/soknader/{id}/sporsmal", "/soknader/<asked>/sporsmal"),
    (For::Municipality, "GET POST", "/soknader/{id}/slett", "/soknader/<draft3>/slett"),
    (For::Municipality, "GET", "/soknader/papirkurv", "/soknader/papirkurv"),
    (For::Municipality, "POST", "/soknader/papirkurv/{id}", "/soknader/papirkurv/<deleted>"),
    (For::Municipality, "GET", "/soknader/fra", "/soknader/fra"),
    (For::Municipality, "GET POST", "/soknader/fra/{id}", "/soknader/fra/<sent>"),
    (For::Municipality, "GET POST", "/soknader/bygger-pa/{decision}", "/soknader/bygger-pa/<award>"),
    (For::Municipality, "GET", "/soknader/{id}/kom-med", "/soknader/<draft>/kom-med"),
    (For::Municipality, "GET POST", "/soknader/{id}/hent-tilbake", "/soknader/<sent3>/hent-tilbake"),
    (For::Municipality, "GET POST", "/soknader/{id}/trekk", "/soknader/<sent2>/trekk"),
    (For::Municipality, "GET", "/veiledning", "/veiledning"),
    (For::Municipality, "GET POST", "/veiledning/ny", "/veiledning/ny"),
    (For::Municipality, "GET POST", "/veiledning/ide", "/veiledning/ide"),
    (For::Municipality, "GET POST", "/veiledning/{id}", "/veiledning/<thread>"),
    (For::Municipality, "POST", "/veiledning/{id}/soknad", "/veiledning/<idea>/soknad"),
    (For::Municipality, "GET POST", "/soknader/{id}/veiledning", "/soknader/<draft>/veiledning"),
    (For::Office, "GET", "/saker/veiledning", "/saker/veiledning"),
    (For::Office, "GET POST", "/saker/veiledning/{id}", "/saker/veiledning/<thread>"),
    (For::Office, "GET POST", "/saker/veiledning/{id}/offentlig", "/saker/veiledning/<thread>/offentlig"),
    (For::Office, "POST", "/saker/veiledning/{id}/offentlig/{answer}/trekk", "/saker/veiledning/<shared>/trekk"),
    (For::Ministry, "GET POST", "/ordninger", "/ordninger"),
    (For::Ministry, "GET POST", "/ordninger/{scheme}", "/ordninger/00000000-0000-0000-0110-000000000001"),
    (For::Colleagues, "GET POST", "/kollegaer", "/kollegaer"),
    (For::Municipality, "GET POST", "/kollegaer/bekreftelse", "/kollegaer/bekreftelse"),
    (For::Municipality, "GET POST", "/kollegaer/{assignment}/rolle", "/kollegaer/<role>/rolle"),
    (For::Municipality, "GET POST", "/kollegaer/{assignment}/vikar", "/kollegaer/<role>/vikar"),
    (
        For::Municipality,
        "POST",
        "/kollegaer/vikarer/{substitution}/avslutt",
        "/kollegaer/vikarer/<substitution>/avslutt",
    ),
    (For::Colleagues, "GET POST", "/kollegaer/{assignment}/fjern", "/kollegaer/<role>/fjern"),
    (
        For::Colleagues,
        "POST",
        "/kollegaer/invitasjoner/{invitation}/trekk",
        "/kollegaer/invitasjoner/<invitation>/trekk",
    ),
    (For::Ministry, "GET", "/rammer", "/rammer"),
    (For::Ministry, "GET POST", "/rammer/ny", "/rammer/ny"),
    (For::Ministry, "GET", "/rammer/fordeling/{id}", "/rammer/fordeling/<distribution>"),
    (For::System, "GET", "/brukere", "/brukere"),
    (For::System, "GET POST", "/brukere/inviter", "/brukere/inviter"),
    (For::System, "POST", "/brukere/invitasjoner/{invitation}/trekk", "/brukere/invitasjoner/<invitation2>/trekk"),
    (For::System, "GET POST", "/brukere/roller/{assignment}/fjern", "/brukere/roller/<role2>/fjern"),
    (For::System, "POST", "/brukere/epost/{job}", "/brukere/epost/<mail>"),
    (For::System, "GET", "/brukere/{account}", "/brukere/<account>"),
    (For::System, "GET POST", "/brukere/{account}/steng", "/brukere/<account2>/steng"),
    (For::System, "POST", "/brukere/{account}/apne", "/brukere/<account2>/apne"),
    (For::System, "GET", "/kommuner", "/kommuner"),
    (For::System, "GET POST", "/kommuneendringer", "/kommuneendringer"),
    (For::System, "POST", "/kommuneendringer/{change}/trekk", "/kommuneendringer/<change>/trekk"),
    (For::System, "GET", "/embeter", "/embeter"),
    (For::System, "GET POST", "/embeter/{slug}", "/embeter/innlandet"),
    (For::System, "GET POST", "/helligdager", "/helligdager"),
    (For::System, "GET POST", "/klokke", "/klokke"),
    (For::System, "GET POST", "/kommuner/{orgnr}", "/kommuner/<town>"),
    (For::Ministry, "GET", "/portefolje", "/portefolje"),
    (For::Ministry, "GET", "/portefolje/arbeid", "/portefolje/arbeid"),
    (For::Ministry, "GET", "/portefolje.csv", "/portefolje.csv"),
    (For::Ministry, "GET", "/portefolje/fylker.csv", "/portefolje/fylker.csv"),
    (For::Municipality, "GET", "/soknader/{id}/vedtak", "/soknader/<decided>/vedtak"),
    (For::Municipality, "GET", "/soknader/{id}/vedtak.pdf", "/soknader/<decided>/vedtak.pdf"),
    (For::Municipality, "POST", "/soknader/{id}/vedtak/lest", "/soknader/<decided>/vedtak/lest"),
    (For::Office, "GET", "/saker", "/saker"),
    (For::Office, "GET", "/saker/{id}", "/saker/<taken>"),
    (For::Office, "POST", "/saker/varsler/{job}", "/saker/varsler/<notice>"),
    (For::Office, "GET POST", "/saker/stotteregister", "/saker/stotteregister"),
    (For::Office, "GET POST", "/saker/{id}/stotte/{partner}", "/saker/<taken>/stotte/r1"),
    (For::Office, "GET", "/saker/{id}/soknad", "/saker/<taken>/soknad"),
    (For::Office, "GET", "/saker/{id}/vedlegg/{attachment}", "/saker/<sentfile>"),
    (For::Office, "GET", "/saker/{id}/soknad.pdf", "/saker/<taken>/soknad.pdf"),
    (For::Office, "GET POST", "/saker/{id}/sporsmal", "/saker/<taken>/sporsmal"),
    (For::Office, "POST", "/saker/{id}/ta", "/saker/<sent>/ta"),
    (For::Office, "POST", "/saker/{id}/svarfrist", "/saker/<asked>/svarfrist"),
    (For::Office, "POST", "/saker/{id}/avslutt-venting", "/saker/<asked>/avslutt-venting"),
    (For::Office, "POST", "/saker/{id}/fordel", "/saker/<taken>/fordel"),
    (For::Office, "POST", "/saker/{id}/vurdering", "/saker/<taken>/vurdering"),
    (For::Office, "GET POST", "/saker/{id}/godkjenning", "/saker/<recommended>/godkjenning"),
    (For::Office, "GET", "/saker/{id}/vedtak", "/saker/<decided>/vedtak"),
    (For::Office, "GET", "/saker/{id}/vedtak.pdf", "/saker/<decided>/vedtak.pdf"),
    (For::Office, "GET", "/ramme", "/ramme"),
    (For::Office, "GET POST", "/embetet", "/embetet"),
    (For::Office, "GET", "/postmottak", "/postmottak"),
    (For::Office, "GET POST", "/postmottak/{orgnr}", "/postmottak/<town>"),
    (For::Ministry, "GET POST", "/utlysninger", "/utlysninger"),
    (For::Ministry, "GET POST", "/utlysninger/{id}/rediger", "/utlysninger/<newcall>/rediger"),
    (For::Ministry, "GET POST", "/utlysninger/{id}/kunngjor", "/utlysninger/<newcall2>/kunngjor"),
    (For::Ministry, "GET", "/utlysninger/{id}/endringer", "/utlysninger/<call>/endringer"),
    (For::Ministry, "GET POST", "/utlysninger/{id}/avlys", "/utlysninger/<call>/avlys"),
    (For::Ministry, "GET POST", "/utlysninger/{id}/slett", "/utlysninger/<newcall3>/slett"),
    (For::Ministry, "GET POST", "/programmet", "/programmet"),
    (For::Ministry, "GET POST", "/kriterier", "/kriterier"),
    (For::Steering, "GET", "/innstillinger", "/innstillinger"),
    (For::Steering, "GET POST", "/innstillinger/{setting}", "/innstillinger/rapportgrense"),
];

/// Answers that are right for the one who may, but not plain success: a link that is used up.
pub(crate) const GONE: &[&str] = &[
    "/invitasjon/x",
    "/kom-i-gang/x",
    "/bidrag/x",
    "/bidrag/x/avtale",
    "/bidrag/x/avtale.pdf",
    "/nytt-passord/x",
    "/kalender/x",
    "/static/x/app.css",
];

impl For {
    pub(crate) fn includes(self, role: Role) -> bool {
        match self {
            For::Everybody | For::SignedIn => true,
            For::Municipality => role.is_municipality(),
            For::Office => role.is_office(),
            For::Ministry => role.is_ministry(),
            For::System => role == Role::SystemAdministrator,
            For::Steering => role.is_ministry() || role == Role::SystemAdministrator,
            For::Colleagues => role.is_municipality() || role.is_office(),
        }
    }
}

/// The routes as the sources say them: path and methods.
fn routes_in_sources() -> BTreeMap<String, BTreeSet<String>> {
    let src = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![src.join("features"), src.join("app.rs")];
    let mut routes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
            continue;
        }
        if path.extension().is_none_or(|e| e != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let here = path.display();
        for hidden in [".nest(", ".route_service(", ".nest_service(", "any(", "on(Method"] {
            let found = text.contains(&format!("router{hidden}")) || (hidden.starts_with('.') && text.contains(hidden));
            assert!(!found, "{here}: {hidden} hides routes");
        }
        for (at, _) in text.match_indices(".route(") {
            let rest = &text[at + ".route(".len()..];
            let inner = &rest[..closing(rest)];
            let (_, after) =
                inner.split_once('"').unwrap_or_else(|| panic!("{here}: a route without a literal path: {inner}"));
            let (route, methods) = after.split_once('"').unwrap();
            assert!(inner.trim_start().starts_with('"'), "{here}: a route without a literal path: {inner}");
            let found: BTreeSet<String> = ["get", "post", "put", "patch", "delete", "head"]
                .into_iter()
                .filter(|m| {
                    [format!(" {m}("), format!(".{m}("), format!(",{m}("), format!("\n{m}("), format!("::{m}(")]
                        .iter()
                        .any(|w| methods.contains(w.as_str()))
                })
                .map(str::to_uppercase)
                .collect();
            assert!(!found.is_empty(), "{here}: {inner}");
            let new = routes.insert(route.to_owned(), found).is_none();
            assert!(new, "{route} is routed twice");
        }
    }
    routes
}

/// Where the parenthesis that is open at the start closes.
fn closing(text: &str) -> usize {
    let mut depth = 1;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

#[test]
fn every_route_is_on_exactly_one_access_list() {
    let routed = routes_in_sources();
    let listed: BTreeMap<String, BTreeSet<String>> = ROUTES
        .iter()
        .map(|(_, methods, path, _)| ((*path).to_owned(), methods.split(' ').map(str::to_owned).collect()))
        .collect();
    assert_eq!(listed.len(), ROUTES.len(), "a route stands twice in the list");
    let unlisted: Vec<_> = routed.iter().filter(|(path, methods)| listed.get(*path) != Some(methods)).collect();
    assert!(unlisted.is_empty(), "add to ROUTES in tests/app/access.rs: {unlisted:#?}");
    let gone: Vec<_> = listed.keys().filter(|path| !routed.contains_key(*path)).collect();
    assert!(gone.is_empty(), "no such routes: {gone:?}");
    for (_, methods, _, _) in ROUTES {
        assert!(methods.split(' ').all(|m| m == "GET" || m == "POST"), "forms know GET and POST only");
    }
}

/// One of each, and the applications that the addresses name.
pub(crate) struct Cast {
    pub(crate) world: World,
    pub(crate) people: People,
    anonymous: Browser,
    without_role: Browser,
    pub(crate) roles: Vec<(Role, Browser)>,
    /// The same kinds, of another municipality and another office.
    elsewhere: Vec<(Role, Browser)>,
    call: CallId,
    made: BTreeMap<String, String>,
}

impl Cast {
    async fn new(pool: PgPool) -> Cast {
        Cast::of(World::new(pool).await).await
    }
    pub(crate) async fn of(world: World) -> Cast {
        let call = world.open_call().await;
        let people = world.people_of("Alvdal").await;
        let (mut roles, mut elsewhere) = (Vec::new(), Vec::new());
        for role in Role::ALL {
            let (place, other) = match role {
                r if r.is_municipality() => ("Alvdal", Some("Tynset")),
                r if r.is_office() => ("innlandet", Some("agder")),
                _ => ("", None),
            };
            roles.push((role, world.person(role, place).await));
            if let Some(other) = other {
                elsewhere.push((role, world.person(role, other).await));
            }
        }
        let without_role = world.person(Role::MunicipalityWriter, "Folldal").await;
        sqlx::query("update role_assignment set removed_at = $2 where id = $1")
            .bind(without_role.actor().assignment.0)
            .bind(world.now())
            .execute(&world.pool)
            .await
            .unwrap();
        let anonymous = world.anonymous();
        Cast { world, people, anonymous, without_role, roles, elsewhere, call, made: BTreeMap::new() }
    }

    /// The address with its names filled in.
    pub(crate) async fn address(&mut self, example: &str) -> String {
        let mut address = example.to_owned();
        while let Some((before, rest)) = address.split_once('<') {
            let (name, after) = rest.split_once('>').expect("<name>");
            let id = match self.made.get(name) {
                Some(id) => id.clone(),
                None => {
                    let id = self.make(name.trim_end_matches(|c: char| c.is_ascii_digit())).await;
                    self.made.insert(name.to_owned(), id.clone());
                    id
                }
            };
            address = format!("{before}{id}{after}");
        }
        address
    }
    async fn make(&self, kind: &str) -> String {
        let (world, call) = (&self.world, self.call);
        let People { submitter, caseworker, approver } = &self.people;
        let id = match kind {
            "draft" => world.complete_draft(submitter, call).await,
            "question" => {
                let page = format!("/soknader/{}/partnere", self.made["draft"]);
                let asks = [("handling", "spor"), ("epost.partner.r1", "leder@sentralen.example")];
                submitter.post(&page, &asks).await.expect(200);
                let sql = "select id::text from partner_confirmation where application::text = $1";
                return sqlx::query_scalar(sql).bind(&self.made["draft"]).fetch_one(&world.pool).await.unwrap();
            }
            "asked_of_us" => {
                let (_, other) = self.elsewhere.iter().find(|(role, _)| *role == Role::MunicipalitySubmitter).unwrap();
                let id = world.complete_draft(other, call).await;
                let asks = [("handling", "spor"), ("epost.partner.r1", "leder@sentralen.example")];
                other.post(&format!("/soknader/{id}/partnere"), &asks).await.expect(200);
                let sql = "update partner_confirmation set municipality = $1 where application = $2 returning id::text";
                let alvdal = world.municipality("Alvdal").await.id;
                return sqlx::query_scalar(sql).bind(alvdal.0).bind(id.0).fetch_one(&world.pool).await.unwrap();
            }
            "thread" => {
                let asked = [("emne", "Et spørsmål"), ("melding", "Kan vi søke sammen?")];
                submitter.post("/veiledning/ny", &asked).await.expect(200);
                let sql = "select id::text from guidance where kind = 'question' order by number desc limit 1";
                return sqlx::query_scalar(sql).fetch_one(&world.pool).await.unwrap();
            }
            "shared" => {
                let thread = self.made["thread"].clone();
                let at = format!("/saker/veiledning/{thread}/offentlig");
                let call = call.to_string();
                let words = [
                    ("hvilken-utlysning", call.as_str()),
                    ("sprak", "nb"),
                    ("emne", "Egne timer"),
                    ("off-sporsmal", "Teller egne timer?"),
                    ("off-svar", "Ja."),
                ];
                caseworker.post(&at, &words).await.expect(200);
                let sql = "select guidance::text || '/offentlig/' || id from public_answer order by id desc limit 1";
                return sqlx::query_scalar(sql).fetch_one(&world.pool).await.unwrap();
            }
            "idea" => {
                let idea = [
                    ("emne", "Trygg natt"),
                    ("ide-behov", "Mange er våkne."),
                    ("ide-endring", "Sensorer."),
                    ("ide-sum", "2 mill"),
                ];
                submitter.post("/veiledning/ide", &idea).await.expect(200);
                let sql = "select id::text from guidance where kind = 'idea' order by number desc limit 1";
                return sqlx::query_scalar(sql).fetch_one(&world.pool).await.unwrap();
            }
            "deleted" => {
                let id = world.complete_draft(submitter, call).await;
                submitter.post(&format!("/soknader/{id}/slett"), &[]).await.expect(200);
                id
            }
            "sent" => world.submitted(submitter, call).await,
            "taken" => world.under_assessment(submitter, caseworker, call).await,
            "asked" => {
                let id = world.under_assessment(submitter, caseworker, call).await;
                world.ask(caseworker, id, "Hvem eier gevinsten?", &[Section::Benefits]).await;
                id
            }
            "recommended" => world.recommended(submitter, caseworker, call).await,
            "decided" => world.decided(submitter, caseworker, approver, call).await,
            "file" => return self.file(world.complete_draft(submitter, call).await).await,
            "sentfile" => {
                let id = world.complete_draft(submitter, call).await;
                let file = self.file(id).await;
                world.send(submitter, id, "").await;
                return file;
            }
            "award" => {
                let id = world.decided(submitter, caseworker, approver, call).await;
                let sql = "select id::text from decision where application = $1";
                return sqlx::query_scalar(sql).bind(id.0).fetch_one(&world.pool).await.unwrap();
            }
            "notice" => {
                let id = world.decided(submitter, caseworker, approver, call).await;
                return given_up(world, "application = $1 and dedupe like 'decision:%'", id.0).await;
            }
            "mail" => {
                let account = caseworker.actor().account.0;
                sqlx::query(
                    "insert into job (kind, dedupe, payload, created_at, due_at) select 'mail', 'changed:' || id,
                         jsonb_build_object('to', email, 'lang', 'nb', 'kind', 'passord-endret', 'values',
                             '[[\"tidspunkt\", {\"moment\": 1800000000}], [\"lenke\", {\"link\": \"/nytt-passord\"}]]'::jsonb), $2, $2
                     from account where id = $1",
                )
                .bind(account)
                .bind(world.now())
                .execute(&world.pool)
                .await
                .unwrap();
                return given_up(world, "dedupe = 'changed:' || $1", account).await;
            }
            "call" => return call.to_string(),
            "newcall" => return world.call_draft().await.to_string(),
            "distribution" => {
                let id: uuid::Uuid = sqlx::query_scalar("select id from frame_distribution order by year limit 1")
                    .fetch_one(&world.pool)
                    .await
                    .unwrap();
                return id.to_string();
            }
            "account" => return world.person(Role::MunicipalityReader, "Alvdal").await.actor().account.to_string(),
            "role" => return world.person(Role::MunicipalityReader, "Alvdal").await.actor().assignment.to_string(),
            "invitation" => {
                let administrator =
                    &self.roles.iter().find(|(role, _)| *role == Role::MunicipalityAdministrator).unwrap().1;
                let email = format!("{}@eksempel.example", uuid::Uuid::now_v7().simple());
                let fields = [("epost", email.as_str()), ("rolle", Role::MunicipalityReader.code())];
                administrator.post_once("/kollegaer", &fields).await.expect(303);
                let sql = "select encode(token_hash, 'hex') from personal_link where address = $1";
                return sqlx::query_scalar(sql).bind(email).fetch_one(&world.pool).await.unwrap();
            }
            "substitution" => {
                let administrator =
                    &self.roles.iter().find(|(role, _)| *role == Role::MunicipalityAdministrator).unwrap().1;
                let away = world.person(Role::MunicipalitySubmitter, "Alvdal").await.actor().assignment;
                let reader = world.person(Role::MunicipalityReader, "Alvdal").await.actor().account.to_string();
                let fields = [("vikar", reader.as_str()), ("forste-dag", "02.03.2027"), ("siste-dag", "09.03.2027")];
                administrator.post_once(&format!("/kollegaer/{away}/vikar"), &fields).await.expect(303);
                let sql = "select id::text from substitution where account::text = $1";
                return sqlx::query_scalar(sql).bind(reader).fetch_one(&world.pool).await.unwrap();
            }
            "change" => {
                let system = &self.roles.iter().find(|(role, _)| *role == Role::SystemAdministrator).unwrap().1;
                let fields = [
                    ("type", "office"),
                    ("kommuner", "3428"),
                    ("embete", "agder"),
                    ("dato", "01.01.2030"),
                    ("kilde", "Kongelig resolusjon"),
                    ("steg", "forhandsvist"),
                    ("versjon", "0"),
                    ("handling", "fastsett"),
                ];
                system.post_once("/kommuneendringer", &fields).await.expect(303);
                let sql = "select max(id)::text from municipality_change";
                return sqlx::query_scalar(sql).fetch_one(&world.pool).await.unwrap();
            }
            "town" => return world.municipality("Alvdal").await.id.to_string(),
            other => panic!("<{other}>"),
        };
        id.to_string()
    }

    /// Attaches a file to a draft; `ID/vedlegg/FILE`.
    async fn file(&self, id: ApplicationId) -> String {
        let at = format!("/soknader/{id}/del/om/vedlegg");
        self.people.submitter.upload(&at, "plan.pdf", &pdf(&id.to_string())).await.expect(200);
        let sql = "select application || '/vedlegg/' || id from attachment where application = $1";
        sqlx::query_scalar(sql).bind(id.0).fetch_one(&self.world.pool).await.unwrap()
    }
    async fn ask(&self, who: &Browser, method: &Method, address: &str) -> Answer {
        if *method == Method::GET { who.get_once(address).await } else { who.post_once(address, &[]).await }
    }
}

/// Gives a mail up, and tells its number.
async fn given_up(world: &World, which: &str, id: uuid::Uuid) -> String {
    let sql = format!(
        "update job set given_up_at = due_at, last_error = 'refused' where id = (select min(id) from job where {which}) returning id::text"
    );
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(id).fetch_one(&world.pool).await.unwrap()
}

fn asked_to_sign_in(answer: &Answer) -> bool {
    answer.status == 401 || answer.leads_to().is_some_and(|to| to.starts_with("/logg-inn"))
}

fn asked_to_choose(answer: &Answer, method: &Method) -> bool {
    if *method == Method::GET {
        answer.leads_to().is_some_and(|to| to.starts_with("/velg-rolle"))
    } else {
        answer.status == 409
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn each_visitor_gets_the_answer_the_list_says(pool: PgPool) {
    let mut cast = Cast::new(pool).await;
    let mut wrong = Vec::new();
    for (access, methods, path, example) in ROUTES {
        for method in methods.split(' ').map(|m| Method::from_bytes(m.as_bytes()).unwrap()) {
            let address = cast.address(example).await;
            let mut tell = |who: &str, answer: &Answer| {
                wrong.push(format!("{method} {path} ({access:?}): {who} got {}", answer.status))
            };

            // Those who may not come first: whatever they do, nothing has changed for those who may.
            let nobody = cast.ask(&cast.anonymous, &method, &address).await;
            if *access == For::Everybody {
                let fine = nobody.status.as_u16() < 400 || nobody.status == 422 || GONE.contains(example);
                if !fine || asked_to_sign_in(&nobody) && *path != "/logg-inn" {
                    tell("nobody signed in", &nobody);
                }
            } else if !asked_to_sign_in(&nobody) {
                tell("nobody signed in", &nobody);
            }
            if !matches!(access, For::Everybody | For::SignedIn) {
                let answer = cast.ask(&cast.without_role, &method, &address).await;
                if !asked_to_choose(&answer, &method) {
                    tell("somebody without a role", &answer);
                }
            }
            for (role, browser) in cast.roles.iter().filter(|(role, _)| !access.includes(*role)) {
                let answer = cast.ask(browser, &method, &address).await;
                if answer.status != 404 {
                    tell(role.code(), &answer);
                }
            }
            // Calls and awards are public.
            if example.contains('<') && !["<call>", "<award>"].iter().any(|public| example.contains(public)) {
                for (role, browser) in cast.elsewhere.iter().filter(|(role, _)| access.includes(*role)) {
                    let answer = cast.ask(browser, &method, &address).await;
                    if ![403, 404].contains(&answer.status.as_u16()) {
                        tell(&format!("{} of another place", role.code()), &answer);
                    }
                }
            }
            // Signing out would end the visits of the others.
            if ["/logg-ut", "/logg-ut-overalt"].contains(path) {
                continue;
            }
            let mut welcome = false;
            for (role, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
                let answer = cast.ask(browser, &method, &address).await;
                let status = answer.status.as_u16();
                let refused = [403, 404].contains(&status) && !GONE.contains(example);
                let answered = status < 400 || [409, 422].contains(&status) || GONE.contains(example);
                welcome |= answered && !refused;
                if !(answered || refused) || asked_to_sign_in(&answer) {
                    tell(role.code(), &answer);
                }
            }
            if !welcome {
                wrong.push(format!("{method} {path} ({access:?}): nobody may"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    cast.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_draft_exists_for_its_municipality_alone(pool: PgPool) {
    let mut cast = Cast::new(pool).await;
    for (access, methods, path, example) in ROUTES {
        let stages = ["<sent>", "<taken>", "<asked>", "<recommended>", "<decided>"];
        if *access != For::Office || !methods.contains("GET") || !stages.iter().any(|s| example.contains(s)) {
            continue;
        }
        let draft = stages.iter().fold((*example).to_owned(), |e, s| e.replace(s, "<draft>"));
        let address = cast.address(&draft).await;
        for (role, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            assert_eq!(browser.get_once(&address).await.status, 404, "{path} of a draft as {role:?}");
        }
    }
    cast.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_unknown_address_is_a_page_that_says_so(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person(Role::MinistryReader, "").await;
    for browser in [world.anonymous(), person] {
        let page = browser.get("/finnes-ikke").await.expect(404);
        assert!(!page.heading().is_empty() && page.has("main a[href='/']"));
    }
    world.finish().await;
}
