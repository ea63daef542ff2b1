//! A compound becomes its parts. The language makes new ones every day, so that none is looked up: what is known are the
//! words that compounds of this field are made of, and one known part shows where the other begins.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::stems;

/// Words that compounds are made of, in bokmål.
const PARTS: &str = "
    adferd aktivitet akutt aldring alarm analyse ansvar app arbeid arbeids arena assistent avdeling avlastning avstand avtale
    bad balanse barn barne barnehage barnevern barsel befolkning behandling bemanning beredskap besøk bibliotek bil bolig borger bruker brann budsjett bygd
    dag dagtilbud data dato dele deling deltakelse deltid demens demokrati depresjon digital dispenser dokument drift dyr dør
    effekt eldre elev ernæring etat evne fag fall familie fattigdom feil felles fellesskap ferie flyktning folk forebygging forelder foreldre forening forløp forvaltning fosterhjem fravær frivillig fritid fødsel fysioterapi
    gave generasjon gevinst gruppe gård habilitering handling heim helg helse helsefag heltid hensyn hjelp hjelper hjelpemiddel hjem hjemme hjerte hus hverdag hverdags hytte høring håndtering
    idrett ide identitet inkludering informasjon inngang inntekt innsats integrering intelligens jobb jordmor journal kamera kanal kapasitet kartlegging kjøkken klinikk klima kompetanse kommune kontakt kontor koordinator kost kraft kultur kunnskap kurs kvalitet kvinne
    lag langtid ledelse leder lege legemiddel legevakt leke leve lokal logg lyd lærling lærer læring løsning
    mat medarbeider medisin medvirkning melding mestring middag miljø mobil modell mottak måling måltid mål møte møteplass nabo natt natte natur nettverk nett norsk nærmiljø
    omsorg område opphold oppfølging oppgave opplæring opptrening ordning organisasjon overgang overvåking
    panel pasient penge personell personale plan plass pleie pleier plikt portal praksis prat profil psykisk punkt
    region rehabilitering rekruttering reise respons rettighet risiko robot rolle rom rus rute råd
    sak saks samarbeid samfunn sansing samtale samisk samvær sang sensor senter service sikkerhet skjema skjerm skole skyss slag smerte små små sosial spesialist sporing sport språk stafett stilling støtte styrke støy syk syke sykdom sykehjem sykehus sykepleie sykepleier sykefravær system søk søknad søvn
    tablett tale tann team teknologi telefon terapi tid tiltak tillit tilsyn time tjeneste tolk transport trening trygd trygghet tun tur turnus tverrfaglig
    ulykke ung ungdom unge universell utdanning utstyr utvikling vakt vann vannskade vegring vei veileder veiledning velferd venn vente vern verksted verktøy vert video vikar vold voksen voks vurdering
    ytelse øving økonomi åpen";

static KNOWN: LazyLock<HashSet<String>> =
    LazyLock::new(|| PARTS.split_whitespace().map(|word| stems::stem(&stems::folded(word))).collect());

/// The shortest part, and the shortest that shows by itself where a compound is divided.
const SHORTEST: usize = 3;
const SHOWS: usize = 4;

/// The stems of a compound's parts; none of a word that is no compound, as far as is known. The word is folded, in bokmål.
pub(super) fn parts(word: &str) -> Vec<String> {
    let mut found = Vec::new();
    divide(word, 0, &mut found);
    found
}

fn divide(word: &str, depth: usize, found: &mut Vec<String>) {
    if depth > 2 {
        return;
    }
    let Some((left, right)) = best(word) else { return };
    for part in [left, right] {
        let stem = stems::stem(part);
        if !found.contains(&stem) {
            found.push(stem.clone());
        }
        if !KNOWN.contains(&stem) {
            divide(part, depth + 1, found);
        }
    }
}

/// Where the word is best divided: both parts known before one, and then the longer known part. A stem ends in one letter
/// where the word has two, so that «nattilsyn» is divided too.
fn best(word: &str) -> Option<(&str, &str)> {
    let places = word.char_indices().skip(SHORTEST).map(|(at, _)| at);
    let mut best: Option<(usize, (&str, &str))> = None;
    for at in places {
        let (left, right) = word.split_at(at);
        if right.chars().count() < SHORTEST {
            break;
        }
        if stems::is_ending(right) {
            continue;
        }
        let (left, known_left) = bare(left);
        let known_right = KNOWN.contains(&stems::stem(right));
        let shown = |known: bool, part: &str| if known { part.chars().count() } else { 0 };
        let (l, r) = (shown(known_left, left), shown(known_right, right));
        let score = match (known_left, known_right) {
            (true, true) => 100 + l + r,
            (true, false) if l >= SHOWS && stems::stem(right).chars().count() >= SHOWS => l,
            (false, true) if r > SHOWS && left.chars().count() >= SHOWS => r,
            _ => continue,
        };
        if best.is_none_or(|(most, _)| score > most) {
            best = Some((score, (left, right)));
        }
    }
    best.map(|(_, parts)| parts)
}

/// The first part without the letter that binds it to the next.
fn bare(left: &str) -> (&str, bool) {
    let known = |part: &str| KNOWN.contains(&stems::stem(part));
    match left.strip_suffix('s').filter(|bare| bare.chars().count() >= SHORTEST) {
        Some(bare) if known(bare) || !known(left) => (bare, known(bare)),
        _ => (left, known(left)),
    }
}
