//! Every route that takes a form takes a form that is filled in: read out of its own page, sent by somebody who may, and
//! done. What the access list's empty forms cannot show is shown here, or by the test that is named.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;
use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use super::house_rules::files;
use crate::browser::{Answer, Browser};
use crate::house::access::{Cast, ROUTES};
use crate::world::World;

enum Who {
    Role(Role),
    /// Who takes cases from a draft to a decision.
    Submitter,
    Caseworker,
    Approver,
    Nobody,
    /// Somebody whose visit ends with it.
    Leaving,
}
use Who::{Approver, Caseworker, Leaving, Nobody, Submitter};

/// A route; who; the page its form stands on; which form; what is filled in; the buttons, one page after the other.
type Posting =
    (&'static str, Who, &'static str, &'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

/// A button that is the form's first.
const FIRST: &[&str] = &[""];

const POSTINGS: &[Posting] = &[
    ("/sprak", Nobody, "/", "/sprak", &[], FIRST),
    ("/nytt-passord", Nobody, "/nytt-passord", "skjema", &[("epost", "en@eksempel.example")], FIRST),
    (
        "/kom-i-gang",
        Nobody,
        "/kom-i-gang",
        "skjema",
        &[("kommune", "939885684"), ("epost", "en@folldal.example")],
        &["Spør postmottaket"],
    ),
    ("/logg-ut", Leaving, "/min-konto", "Logg ut", &[], &["Logg ut"]),
    ("/logg-ut-overalt", Leaving, "/min-konto", "/logg-ut-overalt", &[], FIRST),
    ("/min-konto", Who::Role(Role::MunicipalityReader), "/min-konto", "/min-konto", &[("sprak", "nb")], FIRST),
    ("/soknader", Submitter, "/soknader", "/soknader", &[], FIRST),
    (
        "/soknader/{id}/del/{section}",
        Submitter,
        "/soknader/<draft>/del/om",
        "skjema",
        &[("om-prosjekttittel", "Trygg natt")],
        &["senere"],
    ),
    (
        "/soknader/{id}/del/{section}/kommentarer",
        Who::Role(Role::MunicipalityReader),
        "/soknader/<draft>/del/om/kommentarer",
        "skjema",
        &[("kommentar", "Stemmer årstallet?")],
        &["skriv"],
    ),
    ("/soknader/{id}/ansvar", Submitter, "/soknader/<draft>/ansvar", "skjema", &[], &["lagre"]),
    (
        "/soknader/{id}/partnere",
        Submitter,
        "/soknader/<draft>/partnere",
        "skjema",
        &[("epost.partner.r1", "leder@sentralen.example")],
        &["Send spørsmål"],
    ),
    (
        "/veiledning/ny",
        Who::Role(Role::MunicipalityWriter),
        "/veiledning/ny",
        "skjema",
        &[("emne", "Egenandel"), ("melding", "Må vi ha egenandel?")],
        &["send"],
    ),
    (
        "/veiledning/ide",
        Submitter,
        "/veiledning/ide",
        "skjema",
        &[
            ("emne", "Trygg natt"),
            ("ide-behov", "Mange er våkne."),
            ("ide-endring", "Sensorer i stedet for runder."),
            ("ide-sum", "2 mill"),
        ],
        &["send"],
    ),
    ("/veiledning/{id}", Submitter, "/veiledning/<thread>", "skjema", &[("melding", "Vi glemte noe.")], &["send"]),
    ("/veiledning/{id}/soknad", Submitter, "/veiledning/<idea>", "start", &[], FIRST),
    (
        "/soknader/{id}/veiledning",
        Submitter,
        "/soknader/<draft>/veiledning",
        "skjema",
        &[("emne", "Budsjett"), ("melding", "Er dette for mye?")],
        &["send"],
    ),
    (
        "/saker/veiledning/{id}",
        Caseworker,
        "/saker/veiledning/<thread>",
        "skjema",
        &[("melding", "Ja, det kan dere.")],
        &["send"],
    ),
    (
        "/ordninger",
        Who::Role(Role::FrameManager),
        "/ordninger",
        "skjema",
        &[
            ("navn-nb", "Ny ordning"),
            ("navn-nn", "Ny ordning"),
            ("eier", "Et direktorat"),
            ("nettadresse", "https://direktorat.example"),
            ("fra", "01.01.2030"),
            ("kilde", "Brev"),
        ],
        &["lagre"],
    ),
    (
        "/ordninger/{scheme}",
        Who::Role(Role::FrameManager),
        "/ordninger/00000000-0000-0000-0110-000000000001",
        "skjema",
        &[("eier", "Et annet direktorat"), ("fra", "01.01.2030"), ("kilde", "Brev")],
        &["lagre"],
    ),
    ("/soknader/{id}/klar", Who::Role(Role::MunicipalityWriter), "/soknader/<draft4>/klar", "/klar", &[], FIRST),
    (
        "/soknader/{id}/kontroller",
        Submitter,
        "/soknader/<draft2>/kontroller",
        "send",
        &[("fullmakt", "ja"), ("innsender-rolle", "Kommunedirektør")],
        &["send"],
    ),
    (
        "/soknader/{id}/sporsmal",
        Submitter,
        "/soknader/<asked>/sporsmal",
        "skjema",
        &[("svar", "Kommunedirektøren.")],
        &["Send svaret"],
    ),
    ("/soknader/{id}/lignende", Submitter, "/soknader/<draft>/lignende?sok=jordmor", "skjema", &[], &["lagre"]),
    ("/soknader/{id}/slett", Submitter, "/soknader/<draft3>/slett", "/slett", &[], FIRST),
    ("/soknader/{id}/hent-tilbake", Submitter, "/soknader/<sent3>/hent-tilbake", "/hent-tilbake", &[], FIRST),
    ("/soknader/fra/{id}", Submitter, "/soknader/fra/<sent>", "skjema", &[("ar", "2028")], &["Begynn søknaden"]),
    ("/soknader/bygger-pa/{decision}", Submitter, "/soknader/bygger-pa/<award>", "skjema", &[], &["Begynn søknaden"]),
    ("/soknader/papirkurv/{id}", Submitter, "/soknader/papirkurv", "/soknader/papirkurv/<deleted>", &[], FIRST),
    ("/soknader/{id}/trekk", Submitter, "/soknader/<sent2>/trekk", "/trekk", &[], FIRST),
    ("/soknader/{id}/vedtak/lest", Submitter, "/soknader/<decided>/vedtak", "/vedtak/lest", &[], FIRST),
    (
        "/kollegaer",
        Who::Role(Role::MunicipalityAdministrator),
        "/kollegaer",
        "skjema",
        &[("epost", "ny@alvdal.example"), ("rolle", "municipality_writer")],
        &["Send invitasjonen"],
    ),
    (
        "/kollegaer/bekreftelse",
        Who::Role(Role::MunicipalityAdministrator),
        "/kollegaer/bekreftelse",
        "skjema",
        &[("to-personer", "nei")],
        &["Lagre valget"],
    ),
    (
        "/kollegaer/{assignment}/rolle",
        Who::Role(Role::MunicipalityAdministrator),
        "/kollegaer/<role7>/rolle",
        "skjema",
        &[("rolle", "municipality_writer")],
        &["Endre rollen"],
    ),
    (
        "/kollegaer/vikarer/{substitution}/avslutt",
        Who::Role(Role::MunicipalityAdministrator),
        "/kollegaer",
        "/kollegaer/vikarer/<substitution>/avslutt",
        &[],
        FIRST,
    ),
    (
        "/kollegaer/{assignment}/fjern",
        Who::Role(Role::MunicipalityAdministrator),
        "/kollegaer/<role>/fjern",
        "/fjern",
        &[],
        FIRST,
    ),
    (
        "/kollegaer/invitasjoner/{invitation}/trekk",
        Who::Role(Role::MunicipalityAdministrator),
        "/kollegaer",
        "/kollegaer/invitasjoner/<invitation>/trekk",
        &[],
        FIRST,
    ),
    (
        "/rammer/ny",
        Who::Role(Role::FrameManager),
        "/rammer/ny?ar=2028",
        "skjema",
        &[("ramme", "2 100 000 000")],
        &["Se hva embetene får", "Fastsett fordelingen"],
    ),
    (
        "/brukere/inviter",
        Who::Role(Role::SystemAdministrator),
        "/brukere/inviter",
        "skjema",
        &[("epost", "leser@departementet.example"), ("rolle", "ministry_reader")],
        &["Send invitasjonen"],
    ),
    (
        "/brukere/invitasjoner/{invitation}/trekk",
        Who::Role(Role::SystemAdministrator),
        "/brukere",
        "/brukere/invitasjoner/<invitation2>/trekk",
        &[],
        FIRST,
    ),
    (
        "/brukere/roller/{assignment}/fjern",
        Who::Role(Role::SystemAdministrator),
        "/brukere/roller/<role2>/fjern",
        "/fjern",
        &[],
        FIRST,
    ),
    (
        "/brukere/{account}/steng",
        Who::Role(Role::SystemAdministrator),
        "/brukere/<account2>/steng",
        "/steng",
        &[],
        FIRST,
    ),
    ("/brukere/{account}/apne", Who::Role(Role::SystemAdministrator), "/brukere/<account2>", "/apne", &[], FIRST),
    (
        "/kommuneendringer/{change}/trekk",
        Who::Role(Role::SystemAdministrator),
        "/kommuneendringer",
        "/kommuneendringer/<change>/trekk",
        &[],
        FIRST,
    ),
    (
        "/kommuneendringer",
        Who::Role(Role::SystemAdministrator),
        "/kommuneendringer",
        "skjema",
        &[
            ("type", "office"),
            ("kommuner", "3427"),
            ("embete", "agder"),
            ("dato", "01.01.2030"),
            ("kilde", "Kongelig resolusjon"),
        ],
        &["Se hva som blir berørt", "Fastsett endringen"],
    ),
    (
        "/embeter/{slug}",
        Who::Role(Role::SystemAdministrator),
        "/embeter/innlandet",
        "skjema",
        &[("navn", "Statsforvalteren i Innlandet fylke"), ("kilde", "Enhetsregisteret")],
        &["Se hva som følger", "Fastsett endringen"],
    ),
    (
        "/helligdager",
        Who::Role(Role::SystemAdministrator),
        "/helligdager",
        "skjema",
        &[("dato", "22.03.2027"), ("navn-nb", "Minnedag"), ("navn-nn", "Minnedag"), ("kilde", "Lov 1. mars 2027")],
        &["Se hvilke frister som blir flyttet", "Fastsett endringen"],
    ),
    (
        "/kommuner/{orgnr}",
        Who::Role(Role::SystemAdministrator),
        "/kommuner/<town>",
        "skjema",
        &[("maal", "nn"), ("dato", "01.02.2027"), ("kilde", "Vedtak")],
        FIRST,
    ),
    ("/saker/{id}/ta", Caseworker, "/saker/<sent>", "/ta", &[], FIRST),
    (
        "/saker/{id}/sporsmal",
        Caseworker,
        "/saker/<taken>/sporsmal",
        "skjema",
        &[("sporsmal", "Hvem eier gevinsten?"), ("deler", "om"), ("frist", "15.3.2027")],
        &["Send spørsmålet"],
    ),
    (
        "/saker/{id}/svarfrist",
        Caseworker,
        "/saker/<asked2>",
        "svarfrist",
        &[("frist", "29.03.2027")],
        &["Endre svarfristen"],
    ),
    (
        "/saker/{id}/vurdering",
        Caseworker,
        "/saker/<taken2>",
        "skjema",
        &[("hovedgrunn", "Behovet er dokumentert.")],
        &["lagre"],
    ),
    (
        "/saker/{id}/stotte/{partner}",
        Caseworker,
        "/saker/<taken2>/stotte/r1",
        "skjema",
        &[("okonomisk", "nei"), ("innkjop", "nothing_bought"), ("begrunnelse", "Frivillig arbeid.")],
        &["Lagre vurderingen"],
    ),
    ("/saker/{id}/godkjenning", Approver, "/saker/<recommended>/godkjenning", "skjema", &[], &["Godkjenn vedtaket"]),
    (
        "/embetet",
        Who::Role(Role::OfficeLeader),
        "/embetet",
        "skjema",
        &[
            ("adresse", "Postboks 987, 2604 Lillehammer"),
            ("epost", "post@innlandet.example"),
            ("telefon", "61 26 60 00"),
        ],
        &["Se hvor det blir vist", "Lagre kontaktopplysningene"],
    ),
    (
        "/postmottak/{orgnr}",
        Who::Role(Role::OfficeLeader),
        "/postmottak/<town>",
        "skjema",
        &[("adresse", "postmottak@alvdal.example"), ("kilde", "Kontaktsiden")],
        &["Legg inn adressen"],
    ),
    (
        "/utlysninger",
        Who::Role(Role::FrameManager),
        "/utlysninger",
        "Lag en ny utlysning",
        &[],
        &["Lag en ny utlysning"],
    ),
    (
        "/utlysninger/{id}/rediger",
        Who::Role(Role::FrameManager),
        "/utlysninger/<newcall>/rediger",
        "skjema",
        &[("tittel-nb", "Ny tittel")],
        &["Lagre og se over før kunngjøring"],
    ),
    (
        "/utlysninger/{id}/kunngjor",
        Who::Role(Role::FrameManager),
        "/utlysninger/<newcall2>/kunngjor",
        "skjema",
        &[],
        &["Kunngjør"],
    ),
    (
        "/utlysninger/{id}/slett",
        Who::Role(Role::FrameManager),
        "/utlysninger/<newcall3>/slett",
        "skjema",
        &[],
        &["Slett utkastet"],
    ),
    (
        "/programmet",
        Who::Role(Role::FrameManager),
        "/programmet",
        "skjema",
        &[("vedtak", "Prop. 1 S (2031–2032)")],
        &["Se over", "Åpne periode 2"],
    ),
    (
        "/kriterier",
        Who::Role(Role::FrameManager),
        "/kriterier",
        "skjema",
        &[("vekt-behov", "30"), ("vekt-gevinst", "10"), ("fra", "08.03.2027"), ("kilde", "Beslutning 1. mars 2027")],
        &["Se hva som følger", "Fastsett endringen"],
    ),
    (
        "/innstillinger/{setting}",
        Who::Role(Role::FrameManager),
        "/innstillinger/rapportgrense",
        "skjema",
        &[("verdi", "2 mill"), ("fra", "15.03.2027"), ("kilde", "Tildelingsbrev 2027")],
        &["Se hva som følger", "Fastsett endringen"],
    ),
];

/// Routes whose form needs more than a page: a link out of a mail, a second role, a day that comes. The test that does it.
const ELSEWHERE: &[(&str, &str)] = &[
    ("/logg-inn", "a_browser_that_keeps_no_cookies_is_told"),
    ("/invitasjon/{token}", "an_invitation_makes_an_account_once"),
    ("/kom-i-gang/{token}", "the_first_administrator_comes_in_by_the_mailbox_without_waiting_for_anybody"),
    ("/kollegaer/{assignment}/vikar", "a_substitute_has_the_role_from_the_first_day_to_the_last"),
    ("/bidrag/{token}", "a_link_is_used_once_and_reading_uses_nothing_up"),
    ("/andre-kommuner/{question}", "a_municipality_answers_signed_in_or_by_the_link_and_once"),
    ("/nytt-passord/{token}", "a_new_password_by_mail"),
    ("/saker/veiledning/{id}/offentlig", "an_answer_is_shared_without_telling_who_asked_and_withdrawn"),
    ("/saker/veiledning/{id}/offentlig/{answer}/trekk", "an_answer_is_shared_without_telling_who_asked_and_withdrawn"),
    ("/velg-rolle", "nobody_approves_their_own_recommendation"),
    (
        "/velg-rolle/behold",
        "a_form_of_another_tab_does_nothing_for_the_place_chosen_later_and_goes_on_after_the_switch",
    ),
    ("/soknader/{id}/del/{section}/historikk", "the_history_tells_who_changed_what_and_leads_back"),
    ("/soknader/{id}/bekreft", "another_confirms_what_is_sent_and_a_change_takes_it_back"),
    ("/soknader/{id}/del/{section}/vedlegg", "a_file_is_attached_found_on_every_page_saved_taken_away_and_put_back"),
    ("/soknader/{id}/vedlegg/{attachment}", "what_was_sent_keeps_its_files_whatever_is_written_afterwards"),
    ("/klokke", "the_day_is_set_and_all_rules_follow"),
    ("/saker/varsler/{job}", "a_refused_notice_is_seen_by_its_office_and_sent_again_to_the_contact_there_is_now"),
    ("/brukere/epost/{job}", "the_administrator_sends_again_what_is_about_no_case_and_never_a_dead_link"),
    ("/saker/stotteregister", "aid_that_is_given_is_registered_by_its_day"),
    ("/saker/{id}/avslutt-venting", "the_wait_is_ended_when_the_deadline_has_passed"),
    ("/saker/{id}/fordel", "a_case_is_taken_and_given_to_another"),
    ("/utlysninger/{id}/avlys", "a_published_call_is_never_emptied_shortened_or_cancelled_under_what_is_sent"),
];

#[test]
fn every_route_that_takes_a_form_is_posted_to() {
    let posted: BTreeSet<&str> = POSTINGS.iter().map(|p| p.0).chain(ELSEWHERE.iter().map(|e| e.0)).collect();
    let takes: BTreeSet<&str> = ROUTES.iter().filter(|r| r.1.contains("POST")).map(|r| r.2).collect();
    assert_eq!(posted, takes);
    assert_eq!(posted.len(), POSTINGS.len() + ELSEWHERE.len(), "each stands once");
    let tests = files("tests/app", "rs");
    for (route, test) in ELSEWHERE {
        let found = tests.iter().filter(|f| f.text.contains(&format!("async fn {test}("))).count();
        assert_eq!(found, 1, "{route}: {test}");
    }
}

async fn post(browser: &Browser, page: &str, form: &str, fields: &[(&str, &str)], buttons: &[&str]) -> Answer {
    let opened = browser.get(page).await.expect(200);
    let mut form = opened.form(form).fill_all(fields.iter().copied());
    let (last, before) = buttons.split_last().expect("a button");
    for button in before {
        form = form.press(button).await.expect(200).form("skjema");
    }
    if last.is_empty() { form.press_first_once().await } else { form.press_once(last).await }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_form_that_is_filled_in_is_taken_by_every_route(pool: PgPool) {
    let mut cast = Cast::of(World::new(pool).await).await;
    let mut wrong = Vec::new();
    for (route, who, page, form, fields, buttons) in POSTINGS {
        let address = cast.address(page).await;
        let form_name = cast.address(form).await;
        let browser: Browser = match who {
            Who::Role(role) => cast.roles.iter().find(|(r, _)| r == role).expect("everybody is here").1.clone(),
            Submitter => cast.people.submitter.clone(),
            Caseworker => cast.people.caseworker.clone(),
            Approver => cast.people.approver.clone(),
            Nobody => cast.world.anonymous(),
            Leaving => cast.world.person(Role::MunicipalityReader, "Alvdal").await,
        };
        // A form or a button that is not there is told with the others.
        let tried = AssertUnwindSafe(post(&browser, &address, &form_name, fields, buttons)).catch_unwind().await;
        let Ok(answer) = tried else {
            wrong.push(format!("{route}: the form is not as expected; see above"));
            continue;
        };
        let there = answer.path.split('?').next().unwrap_or_default().to_owned();
        let same = route.split('/').count() == there.split('/').count()
            && route.split('/').zip(there.split('/')).all(|(r, t)| r == t || r.starts_with('{'));
        if answer.status != 303 || !same {
            let said = if answer.is_page() { answer.text() } else { String::new() };
            wrong.push(format!("{route}: {} from {there}: {:?} {said}", answer.status, answer.faults()));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    cast.world.finish().await;
}
