//! Words that say nothing of what a project is about: the small words of both standards, and what every application says.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::stems;

/// Folded.
const SMALL: &str = "
    alle alt andre annen annet at av bare begge ble blei blir bli bort bra bruke bruker bruk berre da dag de dei deg dem den denne der dera deira dere
    deres desse dess det dette din disse ditt dit doh du dykk dykkar eg egen eget eiga eige eigen ei ein eit eitt elle eller en enn er ett et etter
    fa far faa fekk fikk fire fem flere fleire for fordi fore forst forste fra fram framfor ga gang ganger gar gi gir gjennom gjer gjere gjor gjore gjort god gode godt
    ha hadde han hans har heile hele helt hel hennes her hit ho hos hun hva hvem hver hvert hvilken hvilke hvor hvordan hvorfor i ikke ikkje ingen inn innan innen
    ja jeg kan kva kvar kven korleis kvifor kom komme kommer kjem kunne kvart lage lagar lager la langt lengre lett mange med meg meir mellom men mener mer mest mot mye mykje ma
    na nar naer nei no noe noen nokon noko nokre ny nye nytt og ogsa om opp oss over pa rundt sa same samme saman sammen se seg sei seier seks ser si sia siden sidan sier sin sine sitt
    sjolv sjolve skal skulle slik slike som snart stad staden sted steder store stort stor starte start sta star ta tar tek tre til to tid tida tiden trenge trenger treng trengst um under ut utan uten
    vaere vaert vare vart var vart ved vi vil vild ville vart veldig vere vore vi vei vore blir blitt brukt bruker brukar minst hoyst mindre flest fleste sist siste alltid aldri ofte ulik ulike forskjellig
    bedre betre dem dette enkelte gjelder gjeld fast faste kort ting virker verkar rett riktig riktige lav lave lavere hoy hoye hoyere hogare lagare tvers mote moter moete prosent antall antal lag rest fort rask raskt fa faerre tidligere tidlegare";
/// What stands in every application, in both standards.
const EVERYWHERE: &str = "
    kommune kommunar kommuner kommunen kommunene kommunane kommunal kommunale prosjekt prosjektet prosjekter program tiltak arbeid innsats tjeneste tjenester tjenestene teneste tenester
    tilbud tilbod losning loysing behov mal malgruppe resultat utvikling utvikle innovasjon hjelp eksempel ordning maned ar aret arene pilot
    ansatte tilsette person personer personar menneske mennesker folk innbygger innbyggere innbyggjar innbyggjarar bedring metode modell samarbeid
    gjennomfore okt auka oke redusere skape sikre styrke statte stotte bidra";
/// Says little as a part of a compound.
const IN_A_COMPOUND: &str = "arbeid prosjekt kommune tjeneste tilbud tiltak plan senter system gruppe person besok mote hjelp drift fag over under opp ut inn for til sam mulig behandling";

static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let stems = EVERYWHERE.split_whitespace().map(|word| stems::in_bokmal(&stems::folded(word)));
    SMALL
        .split_whitespace()
        .map(str::to_owned)
        .chain(EVERYWHERE.split_whitespace().map(str::to_owned))
        .chain(stems)
        .collect()
});
static PARTS: LazyLock<HashSet<String>> =
    LazyLock::new(|| IN_A_COMPOUND.split_whitespace().map(|word| stems::stem(&stems::in_bokmal(word))).collect());

pub(super) fn is_ordinary(folded: &str) -> bool {
    WORDS.contains(folded)
}

pub(super) fn says_little_in_a_compound(part: &str) -> bool {
    PARTS.contains(part)
}
