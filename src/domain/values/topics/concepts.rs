//! Words for the same thing, or nearly: a project about «eldre» is one about «seniorer». A word may belong to several.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::stems;

/// A concept a line, its own name first; any form, in either standard.
const CONCEPTS: &str = "
    eldre gammel gamle senior seniorer pensjonist pensjonister alderdom aldring
    barn unge småbarn spedbarn små nyfødt
    ungdom ungdommer unge ung tenåring
    småbarn spedbarn nyfødt baby barnehagealder førskole
    familie familier foreldre forelder mor far mødre fedre mamma pappa søsken
    svangerskap gravid graviditet fødsel føde føder fødende jordmor jordmødre barsel barseltid termin
    pårørende nærmeste familiemedlem familiemedlemmer ektefelle omsorgsgiver
    pasient pasienter bruker brukere tjenestemottaker
    pleier pleiere sykepleier helsefagarbeider helsepersonell omsorgsarbeider hjelpepleier pleie ansatt ansatte
    lege fastlege legevakt doktor legekontor legevaktsamarbeid
    leder ledelse styring
    frivillig frivillige lag forening foreninger organisasjon organisasjoner ideell frivillighet idrettslag dugnad sivilsamfunn
    samskaping samskaper samarbeid partnerskap partner samvirke samhandling
    koordinering koordinator koordinert samordning samordne samordnet samordna sammensatt helhetlig
    interkommunal interkommunalt nabokommune nabokommuner region regional kommunesamarbeid felles
    tverrfaglig tverretatlig tverrsektoriell helhetlig flerfaglig
    medvirkning deltakelse innflytelse demokrati lokaldemokrati panel innbyggerpanel borgerpanel
    hjemmetjeneste hjemmesykepleie hjemmehjelp hjemmebasert hjemmeboende hjemme
    sykehjem omsorgsbolig omsorgssenter institusjon heldøgn
    bolig boliger bosted leilighet bo botilbud bofellesskap bokollektiv boform boformer boenhet boenheter hus tun hjem
    bostedsløs bostedsløse husløs uteligger boligløs boligsosial
    sykehus helseforetak spesialisthelsetjeneste innleggelse reinnleggelse sykehusopphold innlagt
    utskriving utskrivning utskrivningsklar utskrevet overgang overganger hjemkomst
    natt nattevakt nattjeneste søvn sove
    tilsyn overvåking overvåkning kamera sensor monitorering varsling
    sensor kamera føler måler
    alarm trygghetsalarm responssenter alarmsentral vaktsentral varsling anrop
    lokalisering lokaliseringsteknologi gps sporing posisjon
    demens dement demente demenssykdom kognitiv alzheimer hukommelse
    medisin legemiddel legemidler medikament tablett pille piller dosett multidose dispenser apotek farmasøyt medisinering medisinstøtte
    video videosamtale videolege skjerm nett nettbasert fjern avstand avstandsoppfølging tele digital
    digital digitale digitalisering digitaliseringsstrategi elektronisk nett nettbasert app apper applikasjon ikt data teknologi
    hjelpemiddel hjelpemidler app apper velferdsteknologi trygghetsteknologi påminner
    ki ai kunstig intelligens språkmodell maskinlæring robot automatisering
    chat chatbot prat nettprat kanal melding
    saksbehandling saksbehandler vedtak saksgang forvaltning søknad brev
    klarspråk språk forstå forståelig brev tekst
    dokumentasjon dokumentere journal journalføring skrive skriving rapportering rapport diktering tastatur dobbeltføring føring
    tale talegjenkjenning diktering diktere stemme
    portal innbyggerportal inngang førstelinje servicetorg servicesenter kontaktpunkt
    gevinst gevinster gevinstrealisering effekt effekter effektmåling måling nytte nullpunkt evaluering evaluere
    økonomi budsjett kostnad innsparing
    rekruttering rekruttere ansette ansettelse bemanning stilling stillinger kvalifisert fagfolk
    lærling lærlinger læreplass praksis praksisplass arbeidspraksis læretid hospitering
    jobb arbeidsliv sysselsetting arbeidsplass yrke arbeidstrening lønn
    utenfor utenforskap frafall ekskludert marginalisert inkludering inkludere innenfor
    utdanning skole videregående studie student
    skole elev elever undervisning klasserom klasse lærer ungdomsskole videregående
    fravær skolevegring skulk nærvær skolefravær
    heltid deltid stilling stillinger heltidskultur stillingsbrøk stillingsstørrelse deltidsstilling
    turnus vakt vakter langvakt langvakter arbeidstid arbeidstidsordning skift årsturnus
    vikar vikarer vikarbruk innleie
    oppgavedeling arbeidsdeling oppgavefordeling fordele jobbglidning kompetanse
    team gruppe lag arbeidslag innsatsteam
    tillit tillitsbasert tillitsreform selvstyrt selvstyrte autonomi
    trening opptrening trene rehabilitering fysioterapi styrketrening gruppetrening styrke habilitering hverdagsrehabilitering telerehabilitering
    mestring hverdagsmestring hverdagsrehabilitering selvstendig selvhjulpen greie klare
    fall falle falt fallulykke brudd lårhalsbrudd balanse ulykke
    forebygging forebygge tidlig folkehelse
    ensomhet ensom ensomme isolert isolerte isolasjon alene
    fellesskap samvær sosial sosialt møteplass møteplasser vert selskap
    nettverk nabo naboer venn språkvenn besøksvenn venner
    mat måltid middag ernæring underernæring underernært kosthold matglede kjøkken spise spiser
    psykisk mental mentalt angst depresjon sinn psykolog
    plager lidelse sykdom strever sliter vansker problem problemer
    rus rusavhengig rusavhengighet rusproblem rusmiddel narkotika avhengighet alkohol rusfrihet
    barnevern barnevernvakt barnevernsvakt omsorgssvikt fosterhjem bekymringsmelding
    helsestasjon helsesykepleier helsesøster skolehelsetjeneste familiesenter familiehus
    veiledning veileder rådgiving rådgivning foreldreveiledning familieveiledning kurs
    samtale samtaler samtaletilbud snakke prat terapi
    fritid fritidsaktivitet fritidsaktiviteter fritidstilbud idrett sport kultur
    utstyr utlån sportsutstyr
    fattigdom fattig fattige lavinntekt inntekt levekår barnefattigdom lommebok gratis
    flyktning flyktninger innvandrer innvandrere asyl integrering minoritet introduksjonsprogram bosetting
    språktrening norsk norskopplæring språk
    funksjonsnedsettelse funksjonshemmet funksjonshemmede funksjonshemming handikap
    utviklingshemming utviklingshemmet utviklingshemmede
    kronisk kroniker kronikere kols diabetes hjertesvikt langvarig
    generasjon generasjoner generasjonsbolig aldersblandet
    gård gårder gårdsarbeid bonde landbruk dyr tunet grønn
    avlastning avlaste avløse
    omsorgsbør omsorgsbyrde omsorgsoppgave omsorg
    lavterskel terskel dør henvisning åpen drop
    ventetid vente venter venteliste kø rask raskt uker
    utsatt utsatte sårbar sårbare risiko
    storforbruker storforbrukere svingdør sammensatt sammensatte
    ros risiko sårbarhet sårbarhetsanalyse beredskap krise
    bærekraft bærekraftig bærekraftsmål klima miljø
    sjø fjord fjordsystem vann hav forurensing forurensning utslipp resipient resipientundersøkelse resipientundersøking avløp
    strategi plan tiltaksplan kommuneplan handlingsplan
    stafettlogg stafettholder bti handlingsmodell
    dagtilbud dagaktivitet dagsenter aktivitetssenter
    palliativ lindrende død livets kreft
    transport skyss reise buss kjøring
    samisk sami same
    musikk sang kunst
    natur friluft tur
    sykefravær arbeidsmiljø nærvær
    kvalitet avvik feil pasientsikkerhet feilmedisinering
    anskaffelse innkjøp
    opplæring kompetanse kurs lære læring
    vold overgrep
    renhold rengjøring vask servicevert
    innsatsteam oppfølgingsteam ambulant";

static OF: LazyLock<HashMap<String, Vec<String>>> = LazyLock::new(|| {
    let mut of: HashMap<String, Vec<String>> = HashMap::new();
    for line in CONCEPTS.lines() {
        let mut name = None;
        for word in line.split_whitespace() {
            let stem = stems::stem(&stems::in_bokmal(&stems::folded(word)));
            let name = name.get_or_insert_with(|| format!("~{stem}"));
            let concepts = of.entry(stem).or_default();
            if !concepts.contains(name) {
                concepts.push(name.clone());
            }
        }
    }
    of
});

/// The concepts a stem belongs to.
pub(super) fn of(stem: &str) -> Vec<String> {
    OF.get(stem).cloned().unwrap_or_default()
}
