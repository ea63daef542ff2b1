//! Delmål 1: health promotion and preventive welfare.

use super::idea::{Idea, Service, Unit, benefit};

pub(super) const IDEAS: &[Idea] = &[
    Idea {
        titles: [
            ["De tusen første dager", "Dei tusen første dagane"],
            ["God start for alle små", "God start for alle små"],
        ],
        need: [
            "Av de {antall} barna under tre år i kommunen møter mange flere tjenester som ikke kjenner til hverandre. Foreldre må fortelle det samme om igjen, og hjelpen kommer sent.",
            "Av dei {antall} barna under tre år i kommunen møter mange fleire tenester som ikkje kjenner til kvarandre. Foreldre må fortelje det same om att, og hjelpa kjem seint.",
        ],
        plan: [
            "gi familier med små barn ett felles team fra svangerskapet til treårsalderen, med hjemmebesøk der det trengs",
            "gi familiar med små barn eitt felles team frå svangerskapet til treårsalderen, med heimebesøk der det trengst",
        ],
        who: [
            "Familier med barn under tre år, om lag {antall} barn.",
            "Familiar med barn under tre år, om lag {antall} barn.",
        ],
        share: 270,
        service: Service::Families,
        goals: [70, 30, 0],
        benefit: benefit(
            [
                "Familier får hjelp tidligere: fra {fra} til {til} uker fra uro til tiltak.",
                "Familiar får hjelp tidlegare: frå {fra} til {til} veker frå uro til tiltak.",
            ],
            ["Uker fra første bekymring til første tiltak", "Veker frå første uro til første tiltak"],
            (Unit::Weeks, 14, 5),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Aktiv hele livet: trening før fall", "Aktiv heile livet: trening før fall"],
            ["Sterk og stødig etter 75", "Sterk og stødig etter 75"],
        ],
        need: [
            "Om lag {antall} innbyggere over 75 år har falt minst én gang siste år. Lårhalsbrudd er den vanligste årsaken til at en hjemmeboende trenger sykehjem.",
            "Om lag {antall} innbyggjarar over 75 år har falle minst éin gong siste år. Lårhalsbrot er den vanlegaste årsaka til at ein heimebuande treng sjukeheim.",
        ],
        plan: [
            "gi alle over 75 år tilbud om styrketrening i nærmiljøet, ledet av frivillige som fysioterapeuten lærer opp",
            "gi alle over 75 år tilbod om styrketrening i nærmiljøet, leidd av frivillige som fysioterapeuten lærer opp",
        ],
        who: [
            "Hjemmeboende over 75 år, særlig de om lag {antall} som har falt.",
            "Heimebuande over 75 år, særleg dei om lag {antall} som har falle.",
        ],
        share: 200,
        service: Service::Rehabilitation,
        goals: [100, 0, 0],
        benefit: benefit(
            [
                "Eldre faller sjeldnere: fra {fra} til {til} brudd i året.",
                "Eldre fell sjeldnare: frå {fra} til {til} brot i året.",
            ],
            ["Brudd etter fall blant innbyggere over 75 år", "Brot etter fall blant innbyggjarar over 75 år"],
            (Unit::Count, 44, 30),
            ("unngatt", "staten", "samfunn"),
        ),
    },
    Idea {
        titles: [
            ["Alle med: fritid uten lommebok", "Alle med: fritid utan lommebok"],
            ["Fritidskortet som virker", "Fritidskortet som verkar"],
        ],
        need: [
            "{antall} barn vokser opp i familier med vedvarende lav inntekt. De er sjeldnere med på fritidsaktiviteter, og halvparten sier at de ofte er alene etter skolen.",
            "{antall} barn veks opp i familiar med vedvarande låg inntekt. Dei er sjeldnare med på fritidsaktivitetar, og halvparten seier at dei ofte er åleine etter skulen.",
        ],
        plan: [
            "gi hvert barn en fast aktivitet, med utstyr, skyss og en voksen som følger opp, i avtale med lagene",
            "gi kvart barn ein fast aktivitet, med utstyr, skyss og ein vaksen som følgjer opp, i avtale med laga",
        ],
        who: [
            "Barn og unge fra 6 til 16 år i familier med lav inntekt, om lag {antall}.",
            "Barn og unge frå 6 til 16 år i familiar med låg inntekt, om lag {antall}.",
        ],
        share: 130,
        service: Service::Culture,
        goals: [80, 20, 0],
        benefit: benefit(
            [
                "Barn er med på noe: fra {fra} til {til} prosent har en fast aktivitet.",
                "Barn er med på noko: frå {fra} til {til} prosent har ein fast aktivitet.",
            ],
            ["Andel barn i målgruppen med fast fritidsaktivitet", "Delen barn i målgruppa med fast fritidsaktivitet"],
            (Unit::Percent, 46, 75),
            ("mestring", "ingen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Hverdagsmestring før vedtak", "Kvardagsmeistring før vedtak"],
            ["Hva er viktig for deg?", "Kva er viktig for deg?"],
        ],
        need: [
            "{antall} innbyggere søkte om hjemmehjelp siste år. De fleste fikk varig hjelp uten at noen spurte hva de selv ville klare igjen.",
            "{antall} innbyggjarar søkte om heimehjelp siste år. Dei fleste fekk varig hjelp utan at nokon spurde kva dei sjølve ville klare igjen.",
        ],
        plan: [
            "møte alle nye søkere med seks uker trening hjemme før kommunen vurderer varig hjelp",
            "møte alle nye søkjarar med seks veker trening heime før kommunen vurderer varig hjelp",
        ],
        who: [
            "Innbyggere som søker om hjelp hjemme for første gang, om lag {antall} i året.",
            "Innbyggjarar som søkjer om hjelp heime for første gong, om lag {antall} i året.",
        ],
        share: 55,
        service: Service::HomeCare,
        goals: [60, 40, 0],
        benefit: benefit(
            [
                "Innbyggere klarer seg uten varig hjelp: fra {fra} til {til} prosent av nye søkere.",
                "Innbyggjarar klarer seg utan varig hjelp: frå {fra} til {til} prosent av nye søkjarar.",
            ],
            ["Andel nye søkere uten vedtak etter seks måneder", "Delen nye søkjarar utan vedtak etter seks månader"],
            (Unit::Percent, 22, 45),
            ("mestring", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [["Sammen mot ensomhet", "Saman mot einsemd"], ["Ingen skal spise alene", "Ingen skal ete åleine"]],
        need: [
            "I den siste folkehelseundersøkelsen sa om lag {antall} innbyggere over 67 år at de ofte er ensomme. Tilbudene finnes, men når ikke dem som ikke tar kontakt selv.",
            "I den siste folkehelseundersøkinga sa om lag {antall} innbyggjarar over 67 år at dei ofte er einsame. Tilboda finst, men når ikkje dei som ikkje tek kontakt sjølve.",
        ],
        plan: [
            "la fastlege, hjemmetjeneste og frivillige henvise til en vert som følger den enkelte inn i et fellesskap",
            "la fastlege, heimeteneste og frivillige vise til ein vert som følgjer den enkelte inn i eit fellesskap",
        ],
        who: [
            "Eldre som sier at de er ensomme, om lag {antall} personer.",
            "Eldre som seier at dei er einsame, om lag {antall} personar.",
        ],
        share: 140,
        service: Service::Culture,
        goals: [75, 25, 0],
        benefit: benefit(
            [
                "Eldre er sjeldnere ensomme: fra {fra} til {til} prosent sier ofte eller alltid.",
                "Eldre er sjeldnare einsame: frå {fra} til {til} prosent seier ofte eller alltid.",
            ],
            ["Andel over 67 år som ofte er ensomme", "Delen over 67 år som ofte er einsame"],
            (Unit::Percent, 19, 12),
            ("kvalitet", "ingen", "samfunn"),
        ),
    },
    Idea {
        titles: [
            ["Rask psykisk helsehjelp for unge", "Rask psykisk helsehjelp for unge"],
            ["En voksen å snakke med i dag", "Ein vaksen å snakke med i dag"],
        ],
        need: [
            "{antall} unge tok kontakt om psykisk helse siste år. Snittet var ni uker fra første samtale til hjelp, og mange hadde da sluttet å gå på skolen.",
            "{antall} unge tok kontakt om psykisk helse siste år. Snittet var ni veker frå første samtale til hjelp, og mange hadde då slutta å gå på skulen.",
        ],
        plan: [
            "åpne en felles dør der unge får en samtale samme uke, uten henvisning, på skolen eller på nett",
            "opne ei felles dør der unge får ein samtale same veke, utan tilvising, på skulen eller på nett",
        ],
        who: [
            "Unge fra 13 til 25 år som strever, om lag {antall} i året.",
            "Unge frå 13 til 25 år som strevar, om lag {antall} i året.",
        ],
        share: 90,
        service: Service::MentalHealth,
        goals: [60, 40, 0],
        benefit: benefit(
            [
                "Unge får hjelp mens det er lite: fra {fra} til {til} dager ventetid.",
                "Unge får hjelp medan det er lite: frå {fra} til {til} dagar ventetid.",
            ],
            ["Dager fra første kontakt til første samtale", "Dagar frå første kontakt til første samtale"],
            (Unit::Days, 63, 7),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Veien til jobb for unge utenfor", "Vegen til jobb for unge utanfor"],
            ["Lærling i kommunen, med støtte", "Lærling i kommunen, med støtte"],
        ],
        need: [
            "{antall} innbyggere under 30 år er verken i jobb, skole eller tiltak. De fleste har kontakt med fire eller flere tjenester, men ingen har ansvar for helheten.",
            "{antall} innbyggjarar under 30 år er verken i jobb, skule eller tiltak. Dei fleste har kontakt med fire eller fleire tenester, men ingen har ansvar for heilskapen.",
        ],
        plan: [
            "gi hver ung voksen én kontaktperson og en praksisplass i kommunen, med lønn fra dag én",
            "gi kvar unge vaksne éin kontaktperson og ein praksisplass i kommunen, med lønn frå dag éin",
        ],
        who: [
            "Unge fra 18 til 29 år utenfor arbeid og utdanning, om lag {antall}.",
            "Unge frå 18 til 29 år utanfor arbeid og utdanning, om lag {antall}.",
        ],
        share: 65,
        service: Service::Work,
        goals: [70, 30, 0],
        benefit: benefit(
            [
                "Unge kommer i arbeid eller skole: fra {fra} til {til} prosent etter ett år.",
                "Unge kjem i arbeid eller skule: frå {fra} til {til} prosent etter eitt år.",
            ],
            ["Andel i arbeid eller utdanning etter tolv måneder", "Delen i arbeid eller utdanning etter tolv månader"],
            (Unit::Percent, 28, 50),
            ("mestring", "staten", "samfunn"),
        ),
    },
    Idea {
        titles: [
            ["Jordmor hjem: trygg barseltid", "Jordmor heim: trygg barseltid"],
            ["Barsel i stua", "Barsel i stova"],
        ],
        need: [
            "{antall} kvinner føder hvert år og har mer enn en time til fødestedet. De reiser hjem etter et døgn, og første hjemmebesøk kommer ofte for sent.",
            "{antall} kvinner føder kvart år og har meir enn ein time til fødestaden. Dei reiser heim etter eit døgn, og det første heimebesøket kjem ofte for seint.",
        ],
        plan: [
            "gi alle familier besøk av jordmor innen to døgn, og oppfølging på video i seks uker",
            "gi alle familiar besøk av jordmor innan to døgn, og oppfølging på video i seks veker",
        ],
        who: [
            "Gravide og nybakte familier, om lag {antall} fødsler i året.",
            "Gravide og nybakte familiar, om lag {antall} fødslar i året.",
        ],
        share: 90,
        service: Service::Families,
        goals: [60, 0, 40],
        benefit: benefit(
            [
                "Familier er trygge hjemme: fra {fra} til {til} prosent får besøk innen to døgn.",
                "Familiar er trygge heime: frå {fra} til {til} prosent får besøk innan to døgn.",
            ],
            ["Andel med hjemmebesøk innen to døgn", "Delen med heimebesøk innan to døgn"],
            (Unit::Percent, 38, 95),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Matglede og fellesskap for eldre", "Matglede og fellesskap for eldre"],
            ["Middag på skolen for flere enn elevene", "Middag på skulen for fleire enn elevane"],
        ],
        need: [
            "Hver fjerde av de {antall} eldste som får hjemmetjeneste, står i fare for underernæring. Mange sier at maten ikke smaker når de spiser alene.",
            "Kvar fjerde av dei {antall} eldste som får heimeteneste, står i fare for underernæring. Mange seier at maten ikkje smaker når dei et åleine.",
        ],
        plan: [
            "åpne skolekjøkkenet to dager i uken, der elever, eldre og frivillige lager og spiser middag sammen",
            "opne skulekjøkkenet to dagar i veka, der elevar, eldre og frivillige lagar og et middag saman",
        ],
        who: [
            "Hjemmeboende over 80 år, om lag {antall} personer, og elever på mellomtrinnet.",
            "Heimebuande over 80 år, om lag {antall} personar, og elevar på mellomtrinnet.",
        ],
        share: 110,
        service: Service::Culture,
        goals: [85, 15, 0],
        benefit: benefit(
            [
                "Eldre spiser nok: fra {fra} til {til} prosent i risiko for underernæring.",
                "Eldre et nok: frå {fra} til {til} prosent i risiko for underernæring.",
            ],
            ["Andel i risiko for underernæring", "Delen i risiko for underernæring"],
            (Unit::Percent, 26, 15),
            ("mestring", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Foreldre som ressurs for hverandre", "Foreldre som ressurs for kvarandre"],
            ["Familiens hus: åpen dør hver dag", "Huset til familien: open dør kvar dag"],
        ],
        need: [
            "Helsestasjonen møter {antall} familier som trenger mer enn kontroller. Terskelen til hjelpetiltak er høy, og mange venter til konfliktene er store.",
            "Helsestasjonen møter {antall} familiar som treng meir enn kontrollar. Terskelen til hjelpetiltak er høg, og mange ventar til konfliktane er store.",
        ],
        plan: [
            "samle åpen barnehage, helsestasjon og familieveiledning i ett hus, med foreldre som verter",
            "samle open barnehage, helsestasjon og familierettleiing i eitt hus, med foreldre som vertar",
        ],
        who: [
            "Familier med barn i førskolealder, om lag {antall}.",
            "Familiar med barn i førskulealder, om lag {antall}.",
        ],
        share: 180,
        service: Service::Families,
        goals: [70, 30, 0],
        benefit: benefit(
            [
                "Familier klarer konfliktene tidlig: fra {fra} til {til} i snitt på egen mestring.",
                "Familiar klarer konfliktane tidleg: frå {fra} til {til} i snitt på eiga meistring.",
            ],
            ["Foreldres vurdering av egen mestring", "Korleis foreldre vurderer eiga meistring"],
            (Unit::Score, 29, 37),
            ("mestring", "ingen", "bruker"),
        ),
    },
    Idea {
        titles: [["Nærvær på skolen", "Nærvær på skulen"], ["Tilbake til klasserommet", "Tilbake til klasserommet"]],
        need: [
            "{antall} elever var borte mer enn ti prosent av skoleåret. Skolen merker det tidlig, men hjelpen kommer først når fraværet er langvarig.",
            "{antall} elevar var borte meir enn ti prosent av skuleåret. Skulen merkjer det tidleg, men hjelpa kjem først når fråværet er langvarig.",
        ],
        plan: [
            "følge opp fravær fra dag tre, med hjemmebesøk og en plan som eleven selv er med og lager",
            "følgje opp fråvær frå dag tre, med heimebesøk og ein plan som eleven sjølv er med og lagar",
        ],
        who: ["Elever med bekymringsfullt fravær, om lag {antall}.", "Elevar med uroande fråvær, om lag {antall}."],
        share: 75,
        service: Service::Schools,
        goals: [75, 25, 0],
        benefit: benefit(
            [
                "Elever er på skolen: fra {fra} til {til} prosent med høyt fravær.",
                "Elevar er på skulen: frå {fra} til {til} prosent med høgt fråvær.",
            ],
            ["Andel elever med fravær over ti prosent", "Delen elevar med fråvær over ti prosent"],
            (Unit::Percent, 14, 8),
            ("kvalitet", "fylkeskommunen", "samfunn"),
        ),
    },
    Idea {
        titles: [["Grønn omsorg på gården", "Grøn omsorg på garden"], ["Gården som møteplass", "Garden som møteplass"]],
        need: [
            "{antall} innbyggere med langvarige psykiske plager eller demens har et dagtilbud de ikke bruker. De sier at de vil gjøre nytte for seg.",
            "{antall} innbyggjarar med langvarige psykiske plager eller demens har eit dagtilbod dei ikkje bruker. Dei seier at dei vil gjere nytte for seg.",
        ],
        plan: [
            "inngå avtaler med gårder der deltakerne steller dyr, dyrker mat og har faste arbeidsoppgaver",
            "inngå avtalar med gardar der deltakarane steller dyr, dyrkar mat og har faste arbeidsoppgåver",
        ],
        who: [
            "Innbyggere som trenger en meningsfull hverdag, om lag {antall}.",
            "Innbyggjarar som treng ein meiningsfull kvardag, om lag {antall}.",
        ],
        share: 30,
        service: Service::MentalHealth,
        goals: [80, 20, 0],
        benefit: benefit(
            [
                "Deltakere har noe å stå opp til: fra {fra} til {til} dager i måneden.",
                "Deltakarar har noko å stå opp til: frå {fra} til {til} dagar i månaden.",
            ],
            ["Dager med aktivitet per deltaker per måned", "Dagar med aktivitet per deltakar per månad"],
            (Unit::Days, 3, 9),
            ("mestring", "ingen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Språk og nettverk for nye innbyggere", "Språk og nettverk for nye innbyggjarar"],
            ["Kjenn en nabo", "Kjenn ein nabo"],
        ],
        need: [
            "{antall} innbyggere har kommet til kommunen som flyktninger de siste fem årene. Etter introduksjonsprogrammet mister mange kontakten med andre enn Nav.",
            "{antall} innbyggjarar har kome til kommunen som flyktningar dei siste fem åra. Etter introduksjonsprogrammet mistar mange kontakten med andre enn Nav.",
        ],
        plan: [
            "koble nye og gamle innbyggere to og to, med språktrening i lag, bibliotek og på arbeidsplasser",
            "kople nye og gamle innbyggjarar to og to, med språktrening i lag, bibliotek og på arbeidsplassar",
        ],
        who: [
            "Nye innbyggere med kort botid, om lag {antall} personer.",
            "Nye innbyggjarar med kort butid, om lag {antall} personar.",
        ],
        share: 120,
        service: Service::Work,
        goals: [70, 30, 0],
        benefit: benefit(
            [
                "Nye innbyggere er med i fellesskapet: fra {fra} til {til} prosent har et nettverk.",
                "Nye innbyggjarar er med i fellesskapet: frå {fra} til {til} prosent har eit nettverk.",
            ],
            ["Andel som har noen å spørre om hjelp", "Delen som har nokon å spørje om hjelp"],
            (Unit::Percent, 37, 65),
            ("innflytelse", "ingen", "samfunn"),
        ),
    },
    Idea {
        titles: [
            ["Bolig først, i små kommuner", "Bustad først, i små kommunar"],
            ["Et sted å bo, noen å ringe", "Ein stad å bu, nokon å ringje"],
        ],
        need: [
            "{antall} innbyggere med rusproblemer flytter mellom midlertidige boliger. Hvert brudd koster tillit, og akuttplassene er dyre og dårlige.",
            "{antall} innbyggjarar med rusproblem flyttar mellom mellombels bustader. Kvart brot kostar tillit, og akuttplassane er dyre og dårlege.",
        ],
        plan: [
            "tilby varig bolig uten krav om rusfrihet, med et team som kommer hjem og blir over tid",
            "tilby varig bustad utan krav om rusfridom, med eit team som kjem heim og blir over tid",
        ],
        who: [
            "Innbyggere uten trygg bolig, om lag {antall} personer.",
            "Innbyggjarar utan trygg bustad, om lag {antall} personar.",
        ],
        share: 16,
        service: Service::MentalHealth,
        goals: [60, 40, 0],
        benefit: benefit(
            [
                "Innbyggere blir boende: fra {fra} til {til} prosent etter to år.",
                "Innbyggjarar blir buande: frå {fra} til {til} prosent etter to år.",
            ],
            ["Andel som bor i samme bolig etter to år", "Delen som bur i same bustaden etter to år"],
            (Unit::Percent, 33, 75),
            ("unngatt", "kommunen", "samfunn"),
        ),
    },
];
