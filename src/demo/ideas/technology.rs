//! Delmål 3: new ways of living, health technology, digital tools.

use super::idea::{Idea, Service, Unit, benefit};

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
        benefit: benefit(
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
        benefit: benefit(
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
        benefit: benefit(
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
            "{antall} eldre bur åleine i store hus langt frå sentrum. Dei flyttar først når helsa sviktar, og då er sjukeheimsplass ofte det einaste tilbodet.",
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
        benefit: benefit(
            [
                "Eldre flytter før de må: fra {fra} til {til} prosent har en bolig de kan bli gamle i.",
                "Eldre flyttar før dei må: frå {fra} til {til} prosent har ein bustad dei kan bli gamle i.",
            ],
            ["Andel over 80 år i tilgjengelig bolig", "Delen over 80 år i tilgjengeleg bustad"],
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
        benefit: benefit(
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
        benefit: benefit(
            [
                "Pasienter fullfører opptreningen: fra {fra} til {til} prosent.",
                "Pasientar fullfører opptreninga: frå {fra} til {til} prosent.",
            ],
            ["Andel som fullfører rehabiliteringen", "Delen som fullfører rehabiliteringa"],
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
        benefit: benefit(
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
        benefit: benefit(
            [
                "Unge voksne klarer mer selv: fra {fra} til {til} prosent av daglige gjøremål.",
                "Unge vaksne klarer meir sjølve: frå {fra} til {til} prosent av daglege gjeremål.",
            ],
            ["Andel av avtalte gjøremål gjort uten hjelp", "Delen av avtalte gjeremål som blir gjorde utan hjelp"],
            (Unit::Percent, 35, 60),
            ("mestring", "ingen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Trygg ute med lokaliseringsteknologi", "Trygg ute med lokaliseringsteknologi"],
            ["Gå tur og finne hjem", "Gå tur og finne heim"],
        ],
        need: [
            "{antall} hjemmeboende med demens vil gå ut alene. Av frykt for at de skal gå seg bort, blir mange sittende inne, og pårørende tør ikke gå på jobb.",
            "{antall} heimebuande med demens vil gå ut åleine. Av frykt for at dei skal gå seg bort, blir mange sitjande inne, og pårørande torer ikkje gå på jobb.",
        ],
        plan: [
            "ta i bruk lokaliseringsteknologi med felles responssenter og tydelige avtaler om hvem som rykker ut",
            "ta i bruk lokaliseringsteknologi med felles responssenter og tydelege avtalar om kven som rykkjer ut",
        ],
        who: [
            "Hjemmeboende med demens, om lag {antall} personer, og deres pårørende.",
            "Heimebuande med demens, om lag {antall} personar, og deira pårørande.",
        ],
        share: 60,
        service: Service::HomeCare,
        goals: [40, 0, 60],
        benefit: benefit(
            [
                "Personer med demens kommer seg ut: fra {fra} til {til} turer i uken.",
                "Personar med demens kjem seg ut: frå {fra} til {til} turar i veka.",
            ],
            ["Turer ute per uke per bruker", "Turar ute per veke per brukar"],
            (Unit::Count, 2, 5),
            ("mestring", "andre", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Kunstig intelligens i saksbehandlingen", "Kunstig intelligens i saksbehandlinga"],
            ["Vedtak på et språk folk forstår", "Vedtak på eit språk folk forstår"],
        ],
        need: [
            "Saksbehandlerne skriver {antall} vedtak i året, og halvparten av tiden går til å lete i eldre saker. Innbyggerne ringer fordi de ikke forstår svaret.",
            "Saksbehandlarane skriv {antall} vedtak i året, og halvparten av tida går til å leite i eldre saker. Innbyggjarane ringjer fordi dei ikkje forstår svaret.",
        ],
        plan: [
            "prøve et verktøy som foreslår utkast og henter regler, der mennesker alltid avgjør og språket blir kontrollert",
            "prøve eit verktøy som foreslår utkast og hentar reglar, der menneske alltid avgjer og språket blir kontrollert",
        ],
        who: [
            "Innbyggere som søker om tjenester, om lag {antall} saker i året.",
            "Innbyggjarar som søkjer om tenester, om lag {antall} saker i året.",
        ],
        share: 180,
        service: Service::Support,
        goals: [0, 35, 65],
        benefit: benefit(
            [
                "Innbyggere forstår vedtaket: fra {fra} til {til} prosent.",
                "Innbyggjarar forstår vedtaket: frå {fra} til {til} prosent.",
            ],
            ["Andel som sier at de forstår vedtaket", "Delen som seier at dei forstår vedtaket"],
            (Unit::Percent, 52, 80),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Felles responssenter i regionen", "Felles responssenter i regionen"],
            ["Alarmen der noen svarer", "Alarmen der nokon svarer"],
        ],
        need: [
            "{antall} trygghetsalarmer går rett til en vakt som ofte sitter i bil. Fire av ti anrop er ikke akutte, men alle bryter inn i en annen brukers besøk.",
            "{antall} tryggleiksalarmar går rett til ei vakt som ofte sit i bil. Fire av ti anrop er ikkje akutte, men alle bryt inn i besøket hos ein annan brukar.",
        ],
        plan: [
            "samle alarmene i et responssenter med helsefaglig kompetanse, sammen med nabokommunene",
            "samle alarmane i eit responssenter med helsefagleg kompetanse, saman med nabokommunane",
        ],
        who: [
            "Innbyggere med trygghetsalarm, om lag {antall} personer.",
            "Innbyggjarar med tryggleiksalarm, om lag {antall} personar.",
        ],
        share: 150,
        service: Service::HomeCare,
        goals: [0, 45, 55],
        benefit: benefit(
            [
                "Vakten blir avbrutt sjeldnere: fra {fra} til {til} ganger i døgnet.",
                "Vakta blir avbroten sjeldnare: frå {fra} til {til} gonger i døgnet.",
            ],
            ["Utrykninger på trygghetsalarm per døgn", "Utrykkingar på tryggleiksalarm per døgn"],
            (Unit::Count, 26, 15),
            ("tid", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Tun for yngre personer med demens", "Tun for yngre personar med demens"],
            ["Små hjem i stedet for lange ganger", "Små heimar i staden for lange gangar"],
        ],
        need: [
            "{antall} personer har fått demens før de fylte 65 år. Tilbudet er laget for gamle, og de fleste flytter på sykehjem tidligere enn de må.",
            "{antall} personar har fått demens før dei fylte 65 år. Tilbodet er laga for gamle, og dei fleste flyttar på sjukeheim tidlegare enn dei må.",
        ],
        plan: [
            "bygge om en avdeling til små boenheter med egen inngang, hage og dagaktiviteter valgt av beboerne",
            "byggje om ei avdeling til små bueiningar med eigen inngang, hage og dagaktivitetar valde av bebuarane",
        ],
        who: [
            "Yngre personer med demens, om lag {antall}, og deres familier.",
            "Yngre personar med demens, om lag {antall}, og familiane deira.",
        ],
        share: 12,
        service: Service::NursingHomes,
        goals: [30, 0, 70],
        benefit: benefit(
            [
                "Beboere har en dag med innhold: fra {fra} til {til} timer aktivitet i uken.",
                "Bebuarar har ein dag med innhald: frå {fra} til {til} timar aktivitet i veka.",
            ],
            ["Timer valgt aktivitet per beboer per uke", "Timar med vald aktivitet per bebuar per veke"],
            (Unit::Hours, 4, 11),
            ("kvalitet", "ingen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Legemiddelhåndtering uten papir", "Legemiddelhandtering utan papir"],
            ["Riktig liste til riktig tid", "Rett liste til rett tid"],
        ],
        need: [
            "Medisinlister føres tre steder. {antall} avvik om legemidler ble meldt siste år, og mange oppsto da pasienten kom hjem fra sykehuset.",
            "Medisinlister blir førte tre stader. {antall} avvik om legemiddel blei melde siste år, og mange oppstod då pasienten kom heim frå sjukehuset.",
        ],
        plan: [
            "innføre pasientens legemiddelliste i alle tjenester og la farmasøyt gå gjennom listene ved hver overgang",
            "innføre legemiddellista til pasienten i alle tenester og la farmasøyt gå gjennom listene ved kvar overgang",
        ],
        who: [
            "Pasienter som får hjelp med legemidler, særlig ved utskriving.",
            "Pasientar som får hjelp med legemiddel, særleg ved utskriving.",
        ],
        share: 45,
        service: Service::Health,
        goals: [0, 40, 60],
        benefit: benefit(
            [
                "Pasienter får riktige medisiner: fra {fra} til {til} avvik i året.",
                "Pasientar får rette medisinar: frå {fra} til {til} avvik i året.",
            ],
            ["Meldte avvik om legemidler per år", "Melde avvik om legemiddel per år"],
            (Unit::Count, 58, 25),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Digital hjelper i skolehelsetjenesten", "Digital hjelpar i skulehelsetenesta"],
            ["Spør helsesykepleier på nett", "Spør helsesjukepleiar på nett"],
        ],
        need: [
            "Helsesykepleier er på skolen to dager i uken. {antall} elever sier at de har ventet med å spørre om noe viktig fordi døren var stengt.",
            "Helsesjukepleiar er på skulen to dagar i veka. {antall} elevar seier at dei har venta med å spørje om noko viktig fordi døra var stengd.",
        ],
        plan: [
            "åpne en trygg kanal der elever kan spørre når som helst og få svar fra et menneske neste dag",
            "opne ein trygg kanal der elevar kan spørje når som helst og få svar frå eit menneske neste dag",
        ],
        who: [
            "Elever på ungdomsskole og videregående, om lag {antall}.",
            "Elevar på ungdomsskule og vidaregåande, om lag {antall}.",
        ],
        share: 380,
        service: Service::Families,
        goals: [50, 0, 50],
        benefit: benefit(
            [
                "Elever får svar i tide: fra {fra} til {til} dager.",
                "Elevar får svar i tide: frå {fra} til {til} dagar.",
            ],
            ["Dager fra spørsmål til svar", "Dagar frå spørsmål til svar"],
            (Unit::Days, 8, 1),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
];
