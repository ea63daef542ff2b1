//! Delmål 3: new ways of living, health technology, digital tools.

use super::{Idea, Service, Unit, gain};

pub(super) const IDEAS: &[Idea] = &[
    Idea {
        titles: [
            ["Trygg natt hjemme med digitalt tilsyn", "Trygg natt heime med digitalt tilsyn"],
            ["Flere får sove: tilsyn uten å vekke", "Fleire får sove: tilsyn utan å vekkje"],
        ],
        need: [
            "Hver natt får {antall} hjemmeboende besøk av nattjenesten. Mange blir vekket uten å trenge hjelp, og nattevakten rekker ikke fram til dem som trenger henne mest.",
            "Kvar natt får {antall} heimebuande besøk av nattenesta. Mange blir vekte utan å trenge hjelp, og nattevakta rekk ikkje fram til dei som treng henne mest.",
        ],
        plan: [
            "erstatte faste nattbesøk med digitalt tilsyn der brukeren selv ønsker det, og bruke tiden hos dem som trenger et menneske",
            "erstatte faste nattbesøk med digitalt tilsyn der brukaren sjølv ønskjer det, og bruke tida hos dei som treng eit menneske",
        ],
        who: [
            "Hjemmeboende med tilsyn om natten, om lag {antall} personer, og deres pårørende.",
            "Heimebuande med tilsyn om natta, om lag {antall} personar, og deira pårørande.",
        ],
        share: 45,
        service: Service::HomeCare,
        goals: [0, 30, 70],
        gain: gain(
            [
                "Hjemmeboende med tilsyn får sove: fra {fra} faste tilsyn hver natt til høyst {til}.",
                "Heimebuande med tilsyn får sove: frå {fra} faste tilsyn kvar natt til høgst {til}.",
            ],
            ["Faste tilsyn hos hjemmeboende per natt", "Faste tilsyn hos heimebuande per natt"],
            (Unit::Count, 38, 14),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Medisinen til rett tid: elektronisk medisinstøtte", "Medisinen til rett tid: elektronisk medisinstøtte"],
            ["Egen medisin, egen mestring", "Eigen medisin, eiga meistring"],
        ],
        need: [
            "{antall} innbyggere får hjelp til medisiner flere ganger om dagen. Besøkene styrer dagen deres, og halvparten av turene gjelder bare å se at tabletten blir tatt.",
            "{antall} innbyggjarar får hjelp til medisinar fleire gonger om dagen. Besøka styrer dagen deira, og halvparten av turane gjeld berre å sjå at tabletten blir teken.",
        ],
        plan: [
            "ta i bruk elektronisk medisinstøtte for alle som kan bruke den, med oppfølging fra én fast kontakt",
            "ta i bruk elektronisk medisinstøtte for alle som kan bruke ho, med oppfølging frå éin fast kontakt",
        ],
        who: [
            "Hjemmeboende som får hjelp til medisiner, om lag {antall} personer.",
            "Heimebuande som får hjelp til medisinar, om lag {antall} personar.",
        ],
        share: 80,
        service: Service::HomeCare,
        goals: [20, 0, 80],
        gain: gain(
            [
                "Brukere styrer dagen selv: fra {fra} medisinbesøk per uke til {til}.",
                "Brukarar styrer dagen sjølve: frå {fra} medisinbesøk per veke til {til}.",
            ],
            ["Besøk per uke som bare gjelder medisiner", "Besøk per veke som berre gjeld medisinar"],
            (Unit::Count, 310, 140),
            ("tid", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Digital hjemmeoppfølging før sykehuset", "Digital heimeoppfølging før sjukehuset"],
            ["Hjemme med KOLS og hjertesvikt", "Heime med KOLS og hjartesvikt"],
        ],
        need: [
            "{antall} innbyggere med KOLS, diabetes eller hjertesvikt blir lagt inn flere ganger i året. De får ofte hjelp først når de er blitt mye dårligere.",
            "{antall} innbyggjarar med KOLS, diabetes eller hjartesvikt blir lagde inn fleire gonger i året. Dei får ofte hjelp først når dei er blitt mykje dårlegare.",
        ],
        plan: [
            "følge opp kronisk syke med målinger hjemme og en fast sykepleier som tar kontakt når tallene endrer seg",
            "følgje opp kronisk sjuke med målingar heime og ein fast sjukepleiar som tek kontakt når tala endrar seg",
        ],
        who: [
            "Voksne med kronisk sykdom og mange innleggelser, om lag {antall} personer.",
            "Vaksne med kronisk sjukdom og mange innleggingar, om lag {antall} personar.",
        ],
        share: 35,
        service: Service::Health,
        goals: [30, 20, 50],
        gain: gain(
            [
                "Kronisk syke slipper sykehuset: fra {fra} akuttinnleggelser i året til {til}.",
                "Kronisk sjuke slepp sjukehuset: frå {fra} akuttinnleggingar i året til {til}.",
            ],
            ["Akuttinnleggelser i målgruppen per år", "Akuttinnleggingar i målgruppa per år"],
            (Unit::Count, 64, 40),
            ("unngatt", "staten", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Bofellesskap på tvers av generasjoner", "Bufellesskap på tvers av generasjonar"],
            ["Et tun å bli gammel i", "Eit tun å bli gammal i"],
        ],
        need: [
            "{antall} eldre bor alene i store hus langt fra sentrum. De flytter først når helsen svikter, og da er sykehjemsplass ofte eneste tilbud.",
            "{antall} eldre bur åleine i store hus langt frå sentrum. Dei flyttar først når helsa sviktar, og da er sjukeheimsplass ofte det einaste tilbodet.",
        ],
        plan: [
            "prøve et bofellesskap for eldre, unge i etablering og personer med små hjelpebehov, med felles stue og naboer som ser etter hverandre",
            "prøve eit bufellesskap for eldre, unge i etablering og personar med små hjelpebehov, med felles stove og naboar som ser etter kvarandre",
        ],
        who: [
            "Eldre over 75 år som vurderer å flytte, om lag {antall} personer, og unge som trenger bolig.",
            "Eldre over 75 år som vurderer å flytte, om lag {antall} personar, og unge som treng bustad.",
        ],
        share: 120,
        service: Service::Planning,
        goals: [30, 10, 60],
        gain: gain(
            [
                "Eldre flytter før de må: fra {fra} til {til} prosent har en bolig de kan bli gamle i.",
                "Eldre flyttar før dei må: frå {fra} til {til} prosent har ein bustad dei kan bli gamle i.",
            ],
            ["Andel over 80 år i tilgjengelig bolig", "Del over 80 år i tilgjengeleg bustad"],
            (Unit::Percent, 41, 55),
            ("mestring", "kommunen", "samfunn"),
        ),
    },
    Idea {
        titles: [
            ["Mindre tastatur, mer pasient", "Mindre tastatur, meir pasient"],
            ["Tale til journal i helsetjenestene", "Tale til journal i helsetenestene"],
        ],
        need: [
            "Helsepersonell bruker over en firedel av vakten på å skrive. {antall} ansatte dokumenterer det samme flere steder, og mye blir skrevet på overtid.",
            "Helsepersonell bruker over ein firedel av vakta på å skrive. {antall} tilsette dokumenterer det same fleire stader, og mykje blir skrive på overtid.",
        ],
        plan: [
            "prøve talegjenkjenning og korte felles maler i journalen, og rydde bort dokumentasjon ingen bruker",
            "prøve talegjenkjenning og korte felles malar i journalen, og rydde bort dokumentasjon ingen bruker",
        ],
        who: [
            "Ansatte som skriver i journal, om lag {antall} personer, og pasientene de får mer tid til.",
            "Tilsette som skriv i journal, om lag {antall} personar, og pasientane dei får meir tid til.",
        ],
        share: 110,
        service: Service::Health,
        goals: [0, 40, 60],
        gain: gain(
            [
                "Ansatte får mer tid til pasientene: fra {fra} minutter skriving per vakt til {til}.",
                "Tilsette får meir tid til pasientane: frå {fra} minutt skriving per vakt til {til}.",
            ],
            ["Minutter til dokumentasjon per vakt", "Minutt til dokumentasjon per vakt"],
            (Unit::Minutes, 108, 70),
            ("tid", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Digital rehabilitering der folk bor", "Digital rehabilitering der folk bur"],
            ["Trening på skjerm og i stue", "Trening på skjerm og i stove"],
        ],
        need: [
            "{antall} innbyggere venter på rehabilitering hvert år. Mange bor over en time unna, og hver tredje slutter før opplegget er ferdig.",
            "{antall} innbyggjarar ventar på rehabilitering kvart år. Mange bur over ein time unna, og kvar tredje sluttar før opplegget er ferdig.",
        ],
        plan: [
            "tilby en blanding av hjemmetrening på skjerm, gruppe på nett og færre, lengre oppmøter",
            "tilby ei blanding av heimetrening på skjerm, gruppe på nett og færre, lengre oppmøte",
        ],
        who: [
            "Innbyggere med vedtak om rehabilitering, om lag {antall} personer i året.",
            "Innbyggjarar med vedtak om rehabilitering, om lag {antall} personar i året.",
        ],
        share: 60,
        service: Service::Rehabilitation,
        goals: [50, 0, 50],
        gain: gain(
            [
                "Pasienter fullfører opptreningen: fra {fra} til {til} prosent.",
                "Pasientar fullfører opptreninga: frå {fra} til {til} prosent.",
            ],
            ["Andel som fullfører rehabiliteringen", "Del som fullfører rehabiliteringa"],
            (Unit::Percent, 63, 80),
            ("mestring", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Én vei inn til kommunens tjenester", "Éin veg inn til tenestene i kommunen"],
            ["Innbyggerens side: saken min fra start til slutt", "Sida til innbyggjaren: saka mi frå start til slutt"],
        ],
        need: [
            "Innbyggere må selv finne ut hvem i kommunen som har saken. {antall} henvendelser i året kommer til feil kontor, og mange spør flere ganger fordi de ikke ser hva som skjer.",
            "Innbyggjarar må sjølve finne ut kven i kommunen som har saka. {antall} førespurnader i året kjem til feil kontor, og mange spør fleire gonger fordi dei ikkje ser kva som skjer.",
        ],
        plan: [
            "lage én felles inngang der innbyggeren følger saken sin, også når flere tjenester er med",
            "lage éin felles inngang der innbyggjaren følgjer saka si, også når fleire tenester er med",
        ],
        who: [
            "Innbyggere med flere tjenester samtidig, om lag {antall} personer.",
            "Innbyggjarar med fleire tenester samtidig, om lag {antall} personar.",
        ],
        share: 300,
        service: Service::Support,
        goals: [0, 50, 50],
        gain: gain(
            [
                "Innbyggere vet hvor saken står: fra {fra} purringer i måneden til {til}.",
                "Innbyggjarar veit kvar saka står: frå {fra} purringar i månaden til {til}.",
            ],
            ["Purringer på telefon og e-post per måned", "Purringar på telefon og e-post per månad"],
            (Unit::Count, 260, 120),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Velferdsteknologi i botilbud for unge", "Velferdsteknologi i butilbod for unge"],
            ["Klare meg selv: teknologi for unge voksne", "Klare meg sjølv: teknologi for unge vaksne"],
        ],
        need: [
            "{antall} unge voksne med utviklingshemming får hjelp til ting de kunne klart selv med rett støtte. De sier at de vil bestemme mer over egen hverdag.",
            "{antall} unge vaksne med utviklingshemming får hjelp til ting dei kunne ha klart sjølve med rett støtte. Dei seier at dei vil bestemme meir over eigen kvardag.",
        ],
        plan: [
            "prøve digitale dagsplaner, påminnere og trygghetsløsninger som de unge velger sammen med sine nærmeste",
            "prøve digitale dagsplanar, påminnarar og tryggleiksløysingar som dei unge vel saman med sine næraste",
        ],
        who: [
            "Unge voksne i kommunens botilbud, om lag {antall} personer, og deres pårørende.",
            "Unge vaksne i butilboda til kommunen, om lag {antall} personar, og deira pårørande.",
        ],
        share: 22,
        service: Service::Rehabilitation,
        goals: [30, 0, 70],
        gain: gain(
            [
                "Unge voksne klarer mer selv: fra {fra} til {til} prosent av daglige gjøremål.",
                "Unge vaksne klarer meir sjølve: frå {fra} til {til} prosent av daglege gjeremål.",
            ],
            ["Andel av avtalte gjøremål gjort uten hjelp", "Del av avtalte gjeremål gjorde utan hjelp"],
            (Unit::Percent, 35, 60),
            ("mestring", "ingen", "bruker"),
        ),
    },
];
