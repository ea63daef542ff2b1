//! What caseworkers write in the demo: a reason per criterion and level, and the whole proposal's reasons.

use super::text::Both;

/// Reasons for low, middle and high scores.
pub(super) fn of(criterion: &str) -> [&'static [Both]; 3] {
    match criterion {
        "behov" => [
            &[[
                "Behovet er beskrevet i generelle ord. Søknaden viser ikke hvor mange det gjelder, eller hvor tallene kommer fra.",
                "Behovet er skildra i generelle ord. Søknaden viser ikkje kor mange det gjeld, eller kvar tala kjem frå.",
            ]],
            &[[
                "Behovet er reelt og knyttet til delmålet. Tallene er kommunens egne, men sier lite om hvem som har størst nytte.",
                "Behovet er reelt og knytt til delmålet. Kommunen har eigne tal, men dei seier lite om kven som har størst nytte.",
            ]],
            &[
                [
                    "Behovet er godt dokumentert med egne tall og tydelig knyttet til delmålet. Målgruppen har selv beskrevet hva som ikke virker.",
                    "Behovet er godt dokumentert med eigne tal og tydeleg knytt til delmålet. Målgruppa har sjølv fortalt kva som ikkje verkar.",
                ],
                [
                    "Kommunen viser hvem det gjelder, hvor mange, og hva som skjer hvis ingenting blir gjort. Kildene er oppgitt.",
                    "Kommunen viser kven det gjeld, kor mange, og kva som skjer dersom ingenting blir gjort. Kjeldene er oppgitte.",
                ],
            ],
        ],
        "gevinst" => [
            &[[
                "Gevinstene er mest noe kommunen skal gjøre. Nullpunktet mangler for de viktigste, og det er uklart hvem som følger opp.",
                "Gevinstane er mest noko kommunen skal gjere. Nullpunktet manglar for dei viktigaste, og det er uklart kven som følgjer opp.",
            ]],
            &[[
                "Gevinstene er målbare og har eiere som leder tjenesten. Ett nullpunkt er ikke målt ennå, men planen for det er troverdig.",
                "Gevinstane er målbare og har eigarar som leier tenesta. Eitt nullpunkt er ikkje målt enno, men planen for det er truverdig.",
            ]],
            &[
                [
                    "Alle gevinster har nullpunkt, mål og eier. Søknaden sier hva frigjort tid skal brukes til, og hvem som får ulemper.",
                    "Alle gevinstar har nullpunkt, mål og eigar. Søknaden seier kva frigjord tid skal brukast til, og kven som får ulemper.",
                ],
                [
                    "Få og tydelige gevinster som kan etterprøves. Det går fram hvem sitt budsjett de faller på.",
                    "Få og tydelege gevinstar som kan etterprøvast. Det går fram kva budsjett dei fell på.",
                ],
            ],
        ],
        "innforing" => [
            &[[
                "Planen slutter når prosjektet slutter. Det står ikke hvem som overtar, eller hvem som skal betale driften.",
                "Planen sluttar når prosjektet sluttar. Det står ikkje kven som tek over, eller kven som skal betale drifta.",
            ]],
            &[[
                "Ansvar og tidspunkt for drift er på plass. Driftskostnaden er oppgitt, men ikke lagt inn i økonomiplanen.",
                "Ansvar og tidspunkt for drift er på plass. Driftskostnaden er oppgitt, men ikkje lagd inn i økonomiplanen.",
            ]],
            &[[
                "Planen er vedtatt politisk, linjelederen er med fra starten, og driften er lagt inn i budsjettet.",
                "Planen er vedteken politisk, linjeleiaren er med frå starten, og drifta er lagd inn i budsjettet.",
            ]],
        ],
        "samskaping" => [
            &[[
                "Brukere og ansatte er informert, men har ikke påvirket planen. Partnerne er nevnt uten oppgaver.",
                "Brukarar og tilsette er informerte, men har ikkje påverka planen. Partnarane er nemnde utan oppgåver.",
            ]],
            &[[
                "Ansatte har vært med og formet planen. Partnerne har oppgaver, men det er uklart hva som skjer etterpå.",
                "Tilsette har vore med og forma planen. Partnarane har oppgåver, men det er uklart kva som skjer etterpå.",
            ]],
            &[[
                "Målgruppen har endret planen og sitter i styringsgruppen. Avtalene med partnerne varer lenger enn prosjektet.",
                "Målgruppa har endra planen og sit i styringsgruppa. Avtalane med partnarane varer lenger enn prosjektet.",
            ]],
        ],
        "kunnskap" => [
            &[[
                "Søknaden viser ikke til erfaringer fra andre. Lignende prosjekter er kjent, men ikke nevnt.",
                "Søknaden viser ikkje til erfaringar frå andre. Liknande prosjekt er kjende, men ikkje nemnde.",
            ]],
            &[[
                "Kommunen bygger på andres erfaringer og sier hva de ikke vet. Planen for å dele er kort.",
                "Kommunen byggjer på erfaringane til andre og seier kva dei ikkje veit. Planen for å dele er kort.",
            ]],
            &[[
                "Prosjektet bruker en utprøvd løsning på nytt, og følgekommunene er med fra starten. Også det som ikke virker, blir delt.",
                "Prosjektet bruker ei utprøvd løysing på nytt, og følgjekommunane er med frå starten. Også det som ikkje verkar, blir delt.",
            ]],
        ],
        _ => [
            &[[
                "Prosjektet er stort for kommunen. Det er ikke satt av tid til dem som skal endre arbeidsmåte.",
                "Prosjektet er stort for kommunen. Det er ikkje sett av tid til dei som skal endre arbeidsmåte.",
            ]],
            &[[
                "Gjennomføringen er realistisk sett mot kommunens størrelse. Ledelsen er sårbar hvis én person slutter.",
                "Gjennomføringa er realistisk sett mot storleiken på kommunen. Leiinga er sårbar dersom éin person sluttar.",
            ]],
            &[[
                "Planen passer kommunens størrelse. Roller, tid og risiko er gjennomtenkt, og det er plan for fravær.",
                "Planen passar storleiken på kommunen. Roller, tid og risiko er gjennomtenkte, og det er plan for fråvær.",
            ]],
        ],
    }
}

pub(super) const GRANTED: &[Both] = &[
    [
        "Søknaden svarer på et godt dokumentert behov, gevinstene kan måles, og kommunen har plassert ansvaret for drift. Vi innvilger hele beløpet.",
        "Søknaden svarer på eit godt dokumentert behov, gevinstane kan målast, og kommunen har plassert ansvaret for drift. Vi innvilgar heile beløpet.",
    ],
    [
        "Prosjektet bruker en løsning som virker, hos en kommune som har gjort forarbeidet. Nytten for andre kommuner er stor.",
        "Prosjektet bruker ei løysing som verkar, hos ein kommune som har gjort forarbeidet. Nytten for andre kommunar er stor.",
    ],
];
pub(super) const PARTLY: &[Both] = &[
    [
        "Prosjektet er godt, men omfanget er større enn det første året gir grunnlag for. Vi støtter kjernen i prosjektet.",
        "Prosjektet er godt, men omfanget er større enn det første året gir grunnlag for. Vi støttar kjernen i prosjektet.",
    ],
    [
        "Vi innvilger den delen som gir målbare gevinster for brukerne. Resten kan kommunen søke om i en senere runde.",
        "Vi innvilgar den delen som gir målbare gevinstar for brukarane. Resten kan kommunen søkje om i ein seinare runde.",
    ],
];
pub(super) const SHORTFALL: &[Both] = &[
    [
        "Vi støtter ikke kjøp av utstyr ut over prøveperioden, og egenandelen bør være høyere de siste årene.",
        "Vi støttar ikkje kjøp av utstyr ut over prøveperioden, og eigendelen bør vere høgare dei siste åra.",
    ],
    [
        "Lønn til ordinær drift dekkes ikke. Vi har derfor redusert beløpet hvert år.",
        "Lønn til ordinær drift blir ikkje dekt. Vi har derfor redusert beløpet kvart år.",
    ],
];
pub(super) const REJECTED: &[Both] = &[
    [
        "Søknaden viser ikke hvordan det nye blir vanlig arbeidsmåte, og gevinstene kan ikke etterprøves. Andre søknader er bedre begrunnet.",
        "Søknaden viser ikkje korleis det nye blir vanleg arbeidsmåte, og gevinstane kan ikkje etterprøvast. Andre søknader er betre grunngitte.",
    ],
    [
        "Prosjektet er i hovedsak ordinær drift. Vi oppfordrer kommunen til å søke igjen med et tydeligere utviklingsmål.",
        "Prosjektet er i hovudsak ordinær drift. Vi oppmodar kommunen til å søkje igjen med eit tydelegare utviklingsmål.",
    ],
    [
        "Behovet er reelt, men planen mangler partnere og nullpunkt. Etter en samlet vurdering rekker ikke poengene.",
        "Behovet er reelt, men planen manglar partnarar og nullpunkt. Etter ei samla vurdering rekk ikkje poenga.",
    ],
];
pub(super) const DISMISSED: Both = [
    "Søknaden kom etter fristen. Årsaken kommunen gir, lå innenfor det den selv kunne planlegge for, og likebehandling av søkerne veier tyngst.",
    "Søknaden kom etter fristen. Årsaka kommunen gir, låg innanfor det han sjølv kunne planleggje for, og likebehandling av søkjarane veg tyngst.",
];
pub(super) const CONDITIONS: &[Both] = &[
    ["Kommunen sender målte nullpunkt før oppstart.", "Kommunen sender målte nullpunkt før oppstart."],
    [
        "Prosjektet deler rutiner og måltall åpent innen utgangen av andre år.",
        "Prosjektet deler rutinar og måltal ope innan utgangen av andre året.",
    ],
    ["", ""],
];
pub(super) const SENT_BACK: &[Both] = &[
    [
        "Begrunnelsen for gevinster og beløp henger ikke sammen. Se på årene etter det første en gang til.",
        "Grunngivinga for gevinstar og beløp heng ikkje saman. Sjå på åra etter det første ein gong til.",
    ],
    ["Vilkårene må kunne kontrolleres. Skriv dem om.", "Vilkåra må kunne kontrollerast. Skriv dei om."],
];

/// Questions to the municipality, with the section they open.
pub(super) const QUESTIONS: &[(Both, &str)] = &[
    (
        [
            "Hva koster driften i året når prosjektet er slutt, og hvem i kommunen har sagt ja til å betale?",
            "Kva kostar drifta i året når prosjektet er slutt, og kven i kommunen har sagt ja til å betale?",
        ],
        "implementeringsplan",
    ),
    (
        [
            "Hvordan skal den første gevinsten måles, og hvorfor er målet realistisk?",
            "Korleis skal den første gevinsten målast, og kvifor er målet realistisk?",
        ],
        "gevinstrealiseringsplan",
    ),
    (
        [
            "Forklar lønnsposten: hvor mange årsverk, og i hvilke stillinger?",
            "Forklar lønnsposten: kor mange årsverk, og i kva stillingar?",
        ],
        "budsjett",
    ),
];
pub(super) const ANSWERS: &[Both] = &[
    [
        "Vi har skrevet svaret inn i delen dere spurte om. Ledergruppen har behandlet det.",
        "Vi har skrive svaret inn i delen de spurde om. Leiargruppa har behandla det.",
    ],
    ["Se den nye forklaringen. Beløpene er de samme.", "Sjå den nye forklaringa. Beløpa er dei same."],
];
/// What is added to the answer of the section that was asked about.
pub(super) const ADDED: &[(Both, &str, &str)] = &[
    (
        [
            "Kommunestyret behandlet driftskostnaden i siste møte og ba om at den legges inn fra første driftsår.",
            "Kommunestyret behandla driftskostnaden i siste møte og bad om at han blir lagd inn frå første driftsår.",
        ],
        "implementeringsplan",
        "impl-drift-budsjett",
    ),
    (
        [
            "Første måling gjøres seks måneder etter oppstart, og målet er satt etter resultatene i nabokommunen.",
            "Første måling blir gjord seks månader etter oppstart, og målet er sett etter resultata i nabokommunen.",
        ],
        "gevinstrealiseringsplan",
        "gevinst-oppfolging",
    ),
    (
        [
            "Lønn gjelder 0,6 årsverk prosjektleder og 0,4 årsverk fagutvikler, begge med vanlig lønn.",
            "Lønn gjeld 0,6 årsverk prosjektleiar og 0,4 årsverk fagutviklar, begge med vanleg lønn.",
        ],
        "budsjett",
        "budsjett-forklaring",
    ),
];
