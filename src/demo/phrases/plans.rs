//! Sentences of the two plans, the risks and what follows after the deadline. Slots as in the others.

use crate::demo::text::Both;

pub(in crate::demo) const PROJECT_LEADERS: &[Both] = &[
    ["Fagutvikler, 60 prosent i hele perioden", "Fagutviklar, 60 prosent i heile perioden"],
    ["Rådgiver for tjenesteutvikling, 50 prosent", "Rådgivar for tenesteutvikling, 50 prosent"],
    ["Prosjektleder i kommunedirektørens stab, 80 prosent", "Prosjektleiar i staben til kommunedirektøren, 80 prosent"],
    ["Assisterende avdelingsleder, 40 prosent", "Assisterande avdelingsleiar, 40 prosent"],
];
pub(in crate::demo) const MAN_YEARS: &[Both] = &[
    [
        "Prosjektleder, og tid til opplæring og endret turnus for de ansatte.",
        "Prosjektleiar, og tid til opplæring og endra turnus for dei tilsette.",
    ],
    [
        "0,5 årsverk ledelse og måling, resten til frikjøp av dem som skal lære opp andre.",
        "0,5 årsverk leiing og måling, resten til frikjøp av dei som skal lære opp andre.",
    ],
    [
        "Fagpersoner som prøver ut og skriver ned hva som virker.",
        "Fagpersonar som prøver ut og skriv ned kva som verkar.",
    ],
];
pub(in crate::demo) const MONEY: &[Both] = &[
    [
        "Blir det mer enn ti prosent dyrere, prøver vi hos færre det første året. Kommunalsjefen bestemmer.",
        "Blir det meir enn ti prosent dyrare, prøver vi hos færre det første året. Kommunalsjefen bestemmer.",
    ],
    [
        "Vi har satt av fem prosent til uforutsett. Utover det må {tjeneste} finne dekning, eller vi stanser en del.",
        "Vi har sett av fem prosent til uføresett. Utover det må {tjeneste} finne dekning, eller vi stansar ein del.",
    ],
    [
        "Overskridelser går fram av månedsrapporten. Ansvarlig eier kan utsette innføringen ett halvår.",
        "Overskridingar går fram av månadsrapporten. Ansvarleg eigar kan utsetje innføringa eit halvår.",
    ],
];
pub(in crate::demo) const COMPETENCE: &[Both] = &[
    [
        "Vi mangler erfaring med måling av gevinster. Nabokommunen låner oss en controller i to måneder, og to hos oss lærer det.",
        "Vi manglar erfaring med måling av gevinstar. Nabokommunen låner oss ein controller i to månader, og to hos oss lærer det.",
    ],
    [
        "Vi har fagfolkene, men trenger opplæring i tjenestedesign. Tre ansatte tar et kurs og lærer opp resten.",
        "Vi har fagfolka, men treng opplæring i tenestedesign. Tre tilsette tek eit kurs og lærer opp resten.",
    ],
    [
        "Innkjøpssamarbeidet hjelper oss med anskaffelsen. To hos oss er med, slik at vi kan det neste gang.",
        "Innkjøpssamarbeidet hjelper oss med innkjøpet. To hos oss er med, slik at vi kan det neste gong.",
    ],
];
pub(in crate::demo) const TECHNOLOGY: &[Both] = &[
    [
        "Vi har fagsystem og responssenter. Det nye må kunne sende varsel dit, og det står i kravene.",
        "Vi har fagsystem og responssenter. Det nye må kunne sende varsel dit, og det står i krava.",
    ],
    [
        "Løsningen leies og må virke sammen med journalen gjennom åpne grensesnitt. Vurdering av personvern er gjort.",
        "Løysinga blir leigd og må verke saman med journalen gjennom opne grensesnitt. Vurdering av personvern er gjord.",
    ],
    [
        "Vi bruker det vi har: nettbrett, video og kommunens felles innlogging. Ingenting nytt må kjøpes det første året.",
        "Vi bruker det vi har: nettbrett, video og den felles innlogginga i kommunen. Ingenting nytt må kjøpast det første året.",
    ],
];
pub(in crate::demo) const NO_TECHNOLOGY: Both = [
    "Prosjektet handler om arbeidsmåte. Vi bruker systemene vi har, slik de er.",
    "Prosjektet handlar om arbeidsmåte. Vi bruker systema vi har, slik dei er.",
];

pub(in crate::demo) const BODIES: &[Both] = &[
    ["Kommunestyret", "Kommunestyret"],
    ["Utvalg for helse og oppvekst", "Utval for helse og oppvekst"],
    ["Kommunedirektørens ledergruppe", "Leiargruppa til kommunedirektøren"],
    ["Arbeidsmiljøutvalget", "Arbeidsmiljøutvalet"],
    ["Eldrerådet", "Eldrerådet"],
];
pub(in crate::demo) const PLANS: &[Both] = &[
    [
        "Økonomiplanen for {plan}, tiltak {tiltak}. Tiltaket er omtalt i kommuneplanens samfunnsdel.",
        "Økonomiplanen for {plan}, tiltak {tiltak}. Tiltaket er omtalt i samfunnsdelen av kommuneplanen.",
    ],
    [
        "Temaplan for helse og omsorg, vedtatt i fjor. Tiltaket tas inn i økonomiplanen for {plan} til høsten.",
        "Temaplan for helse og omsorg, vedteken i fjor. Tiltaket blir teke inn i økonomiplanen for {plan} til hausten.",
    ],
    [
        "Det står ikke i noen plan ennå. Kommunestyret har bedt om at det kommer inn i økonomiplanen for {plan}.",
        "Det står ikkje i nokon plan enno. Kommunestyret har bede om at det kjem inn i økonomiplanen for {plan}.",
    ],
];
pub(in crate::demo) const CONDITIONS: &[Both] = &[
    [
        "Målingene viser at minst halvparten av gevinstene er på vei, og tillitsvalgte har uttalt seg.",
        "Målingane viser at minst halvparten av gevinstane er på veg, og tillitsvalde har uttalt seg.",
    ],
    [
        "Ni av ti ansatte har fått opplæring, og driftskostnaden er lagt inn i budsjettet.",
        "Ni av ti tilsette har fått opplæring, og driftskostnaden er lagd inn i budsjettet.",
    ],
    [
        "Brukerne er minst like fornøyde som før, og kostnaden er ikke høyere enn i dag.",
        "Brukarane er minst like nøgde som før, og kostnaden er ikkje høgare enn i dag.",
    ],
];
pub(in crate::demo) const OPERATION_BUDGET: &[Both] = &[
    [
        "Driftsbudsjettet til {tjeneste} fra {ar}. Lagt inn i økonomiplanen.",
        "Driftsbudsjettet til {tjeneste} frå {ar}. Lagt inn i økonomiplanen.",
    ],
    [
        "Rammen til {tjeneste}. Kostnaden dekkes av færre vikarer fra {ar}.",
        "Ramma til {tjeneste}. Kostnaden blir dekt av færre vikarar frå {ar}.",
    ],
];
pub(in crate::demo) const ESTIMATE: Both = [
    "Lisens for ti brukere, og to timer i uken hos dem som følger opp.",
    "Lisens for ti brukarar, og to timar i veka hos dei som følgjer opp.",
];
pub(in crate::demo) const TRAINING: &[Both] = &[
    [
        "Alle i tjenesten får fire timer før oppstart. Deretter er det fast del av opplæringen for nyansatte og vikarer.",
        "Alle i tenesta får fire timar før oppstart. Deretter er det fast del av opplæringa for nytilsette og vikarar.",
    ],
    [
        "Seks superbrukere lærer opp resten i egen avdeling. Kort e-læring ligger klar for vikarer.",
        "Seks superbrukarar lærer opp resten i eiga avdeling. Kort e-læring ligg klar for vikarar.",
    ],
];
pub(in crate::demo) const SPREAD: &[Both] = &[
    [
        "Vi deler rutiner, innkjøpsgrunnlag og måltall fritt hvert år i mars, og tar imot besøk fra følgekommunene to ganger.",
        "Vi deler rutinar, innkjøpsgrunnlag og måltal fritt kvart år i mars, og tek imot besøk frå følgjekommunane to gonger.",
    ],
    [
        "Alt legges åpent på kommunens nettsted. Vi skriver også om det som ikke virket, i fagnettverket.",
        "Alt blir lagt ope på nettstaden til kommunen. Vi skriv også om det som ikkje verka, i fagnettverket.",
    ],
];
pub(in crate::demo) const OBSTACLES: &[Both] = &[
    [
        "Nøkkelpersoner kan slutte. To deler derfor oppgavene, og det viktigste blir skrevet ned.",
        "Nøkkelpersonar kan slutte. To deler derfor oppgåvene, og det viktigaste blir skrive ned.",
    ],
    [
        "Budsjettet kan bli kuttet. Vi har regnet ut hva det koster å la være, og legger det fram samtidig.",
        "Budsjettet kan bli kutta. Vi har rekna ut kva det kostar å la vere, og legg det fram samtidig.",
    ],
    [
        "Leverandøren kan forsvinne. Vi leier for to år om gangen og eier dataene selv.",
        "Leverandøren kan forsvinne. Vi leiger for to år om gongen og eig dataa sjølve.",
    ],
];

pub(in crate::demo) const METHODS: &[Both] = &[
    [
        "Uttrekk fra fagsystemet, snitt av en måned. {Leder} henter tallet to ganger i året.",
        "Uttrekk frå fagsystemet, snitt av ein månad. {Leder} hentar talet to gonger i året.",
    ],
    [
        "Spørreundersøkelse til alle i målgruppen, samme spørsmål hvert år i oktober.",
        "Spørjeundersøking til alle i målgruppa, same spørsmåla kvart år i oktober.",
    ],
    [
        "Telling i fire uker vår og høst. De ansatte fører et enkelt skjema.",
        "Teljing i fire veker vår og haust. Dei tilsette fører eit enkelt skjema.",
    ],
    [
        "Tall fra KOSTRA og kommunens egen rapport, én gang i året.",
        "Tal frå KOSTRA og eigen rapport frå kommunen, éin gong i året.",
    ],
];
pub(in crate::demo) const SOURCES: &[Both] = &[
    ["Fagsystemet", "Fagsystemet"],
    ["KOSTRA", "KOSTRA"],
    ["Egen undersøkelse", "Eiga undersøking"],
    ["Ungdata", "Ungdata"],
    ["KPR", "KPR"],
];
pub(in crate::demo) const NOT_MEASURED: &[Both] = &[
    [
        "Vi har ikke spurt før. Undersøkelsen er laget og sendes ut to måneder før oppstart.",
        "Vi har ikkje spurt før. Undersøkinga er laga og blir send ut to månader før oppstart.",
    ],
    [
        "Fagsystemet skiller ikke ut dette i dag. Leverandøren legger inn feltet, og vi måler i fire uker.",
        "Fagsystemet skil ikkje ut dette i dag. Leverandøren legg inn feltet, og vi måler i fire veker.",
    ],
];
pub(in crate::demo) const ASSUMPTIONS: &[Both] = &[
    [
        "Turnusen må endres innen tre måneder, ellers blir tiden ikke frigjort.",
        "Turnusen må endrast innan tre månader, elles blir tida ikkje frigjord.",
    ],
    [
        "Lederne i tjenesten må følge tallene hver måned og bestemme hva tiden skal brukes til.",
        "Leiarane i tenesta må følgje tala kvar månad og avgjere kva tida skal brukast til.",
    ],
    ["De som skal bruke løsningen, må være med og velge den.", "Dei som skal bruke løysinga, må vere med og velje ho."],
];
pub(in crate::demo) const GAIN_RISKS: &[Both] = &[
    [
        "At det nye kommer i tillegg til det gamle, uten at noe faller bort.",
        "At det nye kjem i tillegg til det gamle, utan at noko fell bort.",
    ],
    [
        "At bare de som allerede klarer seg godt, tar det i bruk.",
        "At berre dei som allereie klarer seg godt, tek det i bruk.",
    ],
    [
        "At mange slutter samtidig, slik at opplæringen må gjøres på nytt.",
        "At mange sluttar samtidig, slik at opplæringa må gjerast på nytt.",
    ],
];
pub(in crate::demo) const DISADVANTAGES: &[Both] = &[
    [
        "Noen mister en kjent arbeidsmåte og kan oppleve kontroll. Vi tar det opp i hver avdeling.",
        "Nokre mistar ein kjend arbeidsmåte og kan oppleve kontroll. Vi tek det opp i kvar avdeling.",
    ],
    [
        "De som ikke er på nett, må få et like godt tilbud på annen måte.",
        "Dei som ikkje er på nett, må få eit like godt tilbod på annan måte.",
    ],
    ["Ingen. Vi har vurdert det sammen med brukerrådet.", "Ingen. Vi har vurdert det saman med brukarrådet."],
];
pub(in crate::demo) const FOLLOW_UP: &[Both] = &[
    [
        "{Leder} måler hvert halvår. Ledergruppen får tallene i mars og september og bestemmer om vi endrer noe.",
        "{Leder} måler kvart halvår. Leiargruppa får tala i mars og september og avgjer om vi endrar noko.",
    ],
    [
        "Gevinsteierne melder inn tall hvert kvartal. Går to målinger feil vei, tar ansvarlig eier det opp i styringsgruppen.",
        "Gevinsteigarane melder inn tal kvart kvartal. Går to målingar feil veg, tek ansvarleg eigar det opp i styringsgruppa.",
    ],
];

pub(in crate::demo) const RISKS: &[(Both, Both)] = &[
    (
        ["Prosjektlederen slutter det første året.", "Prosjektleiaren sluttar det første året."],
        [
            "To deler oppgavene og skriver ned det viktigste underveis.",
            "To deler oppgåvene og skriv ned det viktigaste undervegs.",
        ],
    ),
    (
        ["De ansatte får ikke tid til opplæring.", "Dei tilsette får ikkje tid til opplæring."],
        [
            "Opplæringen legges i turnus, og vikarer er satt av.",
            "Opplæringa blir lagd i turnus, og vikarar er sette av.",
        ],
    ),
    (
        ["Utstyret kommer for sent eller virker dårlig.", "Utstyret kjem for seint eller verkar dårleg."],
        [
            "Vi prøver i liten skala først og kan gå tilbake til dagens rutine.",
            "Vi prøver i liten skala først og kan gå tilbake til dagens rutine.",
        ],
    ),
    (
        ["Brukerne vil ikke bruke det nye.", "Brukarane vil ikkje bruke det nye."],
        ["De er med og velger, og ingen må.", "Dei er med og vel, og ingen må."],
    ),
    (
        ["Samarbeidet med partnerne stopper opp.", "Samarbeidet med partnarane stoppar opp."],
        [
            "Avtalene sier hvem som gjør hva, og eierne møtes hvert kvartal.",
            "Avtalane seier kven som gjer kva, og eigarane møtest kvart kvartal.",
        ],
    ),
    (
        ["Personopplysninger kommer på avveie.", "Personopplysningar kjem på avvegar."],
        [
            "Vurdering av personvern før oppstart, og tilgang bare for dem som trenger det.",
            "Vurdering av personvern før oppstart, og tilgang berre for dei som treng det.",
        ],
    ),
];

pub(in crate::demo) const LATE: &[Both] = &[
    [
        "Kommunestyret møttes dagen før fristen, og vedtaket måtte protokollføres før vi kunne sende.",
        "Kommunestyret møttest dagen før fristen, og vedtaket måtte protokollførast før vi kunne sende.",
    ],
    ["Den som skulle sende, ble syk samme dag.", "Den som skulle sende, blei sjuk same dagen."],
    ["Nettet var nede i kommunen fristdagen.", "Nettet var nede i kommunen fristdagen."],
];
pub(in crate::demo) const SAMI: Both = [
    "Tilbudet gis på samisk og norsk. Samisk språksenter er med på opplæringen, og materiell blir oversatt.",
    "Tilbodet blir gitt på samisk og norsk. Samisk språksenter er med på opplæringa, og materiell blir omsett.",
];
