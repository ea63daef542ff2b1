//! Delmål 2: good models of organising and steering the services.

use super::idea::{Idea, Service, Unit, benefit};

pub(super) const IDEAS: &[Idea] = &[
    Idea {
        titles: [
            ["Bedre tverrfaglig innsats for barn og unge", "Betre tverrfagleg innsats for barn og unge"],
            ["Ett lag rundt barnet", "Eitt lag rundt barnet"],
        ],
        need: [
            "{antall} barn har tiltak fra tre eller flere tjenester. Foreldrene samordner selv, og barna forteller at voksne ikke vet hva de andre gjør.",
            "{antall} barn har tiltak frå tre eller fleire tenester. Foreldra samordnar sjølve, og barna fortel at vaksne ikkje veit kva dei andre gjer.",
        ],
        plan: [
            "bruke én handlingsmodell på tvers av skole, barnevern og helse, med en stafettholder for hvert barn",
            "bruke éin handlingsmodell på tvers av skule, barnevern og helse, med ein stafetthaldar for kvart barn",
        ],
        who: [
            "Barn og unge med hjelp fra flere tjenester, om lag {antall}.",
            "Barn og unge med hjelp frå fleire tenester, om lag {antall}.",
        ],
        share: 70,
        service: Service::Schools,
        goals: [30, 70, 0],
        benefit: benefit(
            [
                "Barn får samlet hjelp: fra {fra} til {til} prosent har én plan og én kontakt.",
                "Barn får samla hjelp: frå {fra} til {til} prosent har éin plan og éin kontakt.",
            ],
            ["Andel barn med én felles plan", "Delen barn med éin felles plan"],
            (Unit::Percent, 24, 80),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Oppgavedeling som gir tid", "Oppgåvedeling som gir tid"],
            ["Rett kompetanse på rett sted", "Rett kompetanse på rett stad"],
        ],
        need: [
            "Sykepleiere bruker en tredel av vakten på oppgaver andre kunne gjort. {antall} stillinger har vært lyst ut uten kvalifiserte søkere siste år.",
            "Sjukepleiarar bruker ein tredel av vakta på oppgåver andre kunne ha gjort. {antall} stillingar har vore lyste ut utan kvalifiserte søkjarar siste år.",
        ],
        plan: [
            "fordele oppgavene på nytt mellom sykepleiere, helsefagarbeidere og serviceverter, og måle hva som skjer",
            "fordele oppgåvene på nytt mellom sjukepleiarar, helsefagarbeidarar og servicevertar, og måle kva som skjer",
        ],
        who: [
            "Ansatte i turnus, og de pasientene som trenger sykepleier mest.",
            "Tilsette i turnus, og dei pasientane som treng sjukepleiar mest.",
        ],
        share: 20,
        service: Service::NursingHomes,
        goals: [0, 100, 0],
        benefit: benefit(
            [
                "Sykepleiere får mer tid til sykepleie: fra {fra} til {til} prosent av vakten.",
                "Sjukepleiarar får meir tid til sjukepleie: frå {fra} til {til} prosent av vakta.",
            ],
            [
                "Andel av vakten til oppgaver som krever sykepleier",
                "Delen av vakta som går til oppgåver som krev sjukepleiar",
            ],
            (Unit::Percent, 58, 78),
            ("tid", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Heltid som fungerer i turnus", "Heiltid som fungerer i turnus"],
            ["Hele stillinger, hele folk", "Heile stillingar, heile folk"],
        ],
        need: [
            "Bare hver fjerde ansatte i turnus har hel stilling. {antall} ulike vikarer var innom tjenesten på ett år, og brukerne møter stadig nye ansikter.",
            "Berre kvar fjerde tilsette i turnus har heil stilling. {antall} ulike vikarar var innom tenesta på eitt år, og brukarane møter stadig nye andlet.",
        ],
        plan: [
            "prøve lengre vakter, årsturnus og delte stillinger på tvers av avdelinger, sammen med tillitsvalgte",
            "prøve lengre vakter, årsturnus og delte stillingar på tvers av avdelingar, saman med tillitsvalde",
        ],
        who: [
            "Ansatte i turnus, og om lag {antall} brukere som møter færre ansikter.",
            "Tilsette i turnus, og om lag {antall} brukarar som møter færre andlet.",
        ],
        share: 60,
        service: Service::HomeCare,
        goals: [0, 100, 0],
        benefit: benefit(
            [
                "Ansatte får hel stilling: fra {fra} til {til} prosent.",
                "Tilsette får heil stilling: frå {fra} til {til} prosent.",
            ],
            ["Andel ansatte i turnus med hel stilling", "Delen tilsette i turnus med heil stilling"],
            (Unit::Percent, 26, 50),
            ("arbeidsmiljo", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Felles legevakt og øyeblikkelig hjelp", "Felles legevakt og augeblikkeleg hjelp"],
            ["Vakt på tvers av fjellet", "Vakt på tvers av fjellet"],
        ],
        need: [
            "Fastlegene har vakt hver femte natt. Kommunen får ikke besatt stillingene, og {antall} innbyggere mangler fast lege.",
            "Fastlegane har vakt kvar femte natt. Kommunen får ikkje besett stillingane, og {antall} innbyggjarar manglar fast lege.",
        ],
        plan: [
            "samle legevakten med nabokommunene og ta i bruk videolege og lokale akutthjelpere om natten",
            "samle legevakta med nabokommunane og ta i bruk videolege og lokale akutthjelparar om natta",
        ],
        who: [
            "Alle innbyggere som trenger legevakt, særlig de om lag {antall} uten fast lege.",
            "Alle innbyggjarar som treng legevakt, særleg dei om lag {antall} utan fast lege.",
        ],
        share: 150,
        service: Service::Health,
        goals: [0, 70, 30],
        benefit: benefit(
            [
                "Legene får en vaktbelastning å leve med: fra {fra} til {til} vakter i måneden.",
                "Legane får ei vaktbelasting å leve med: frå {fra} til {til} vakter i månaden.",
            ],
            ["Vakter per lege per måned", "Vakter per lege per månad"],
            (Unit::Count, 6, 2),
            ("arbeidsmiljo", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Pårørende som partnere", "Pårørande som partnarar"],
            ["Avtalen med pårørende", "Avtalen med pårørande"],
        ],
        need: [
            "Om lag {antall} pårørende gir mer enn ti timer omsorg i uken. Halvparten sier at de er utslitt, og få har en avtale med kommunen om hvem som gjør hva.",
            "Om lag {antall} pårørande gir meir enn ti timar omsorg i veka. Halvparten seier at dei er utslitne, og få har ein avtale med kommunen om kven som gjer kva.",
        ],
        plan: [
            "lage en pårørendeavtale med faste samtaler, avlastning på kort varsel og en telefon der noen svarer",
            "lage ein pårørandeavtale med faste samtalar, avlasting på kort varsel og ein telefon der nokon svarer",
        ],
        who: [
            "Pårørende med store omsorgsoppgaver, om lag {antall} personer.",
            "Pårørande med store omsorgsoppgåver, om lag {antall} personar.",
        ],
        share: 160,
        service: Service::HomeCare,
        goals: [40, 60, 0],
        benefit: benefit(
            [
                "Pårørende holder ut: fra {fra} til {til} i snitt på spørsmål om egen helse.",
                "Pårørande held ut: frå {fra} til {til} i snitt på spørsmål om eiga helse.",
            ],
            ["Pårørendes egen vurdering av hverdagen", "Korleis dei pårørande vurderer kvardagen sin"],
            (Unit::Score, 26, 36),
            ("kvalitet", "andre", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Kommunen som samskaper", "Kommunen som samskapar"],
            ["Frivillige inn i planene", "Frivillige inn i planane"],
        ],
        need: [
            "Lag og foreninger vil bidra, men vet ikke hvordan. Av {antall} lag i frivillighetsregisteret har få en avtale med kommunen, og tilbud blir laget dobbelt.",
            "Lag og foreiningar vil bidra, men veit ikkje korleis. Av {antall} lag i frivilligregisteret har få ein avtale med kommunen, og tilbod blir laga dobbelt.",
        ],
        plan: [
            "lage felles mål og faste møteplasser med frivilligheten, og gi lagene en kontakt som kan ta beslutninger",
            "lage felles mål og faste møteplassar med frivillig sektor, og gi laga ein kontakt som kan ta avgjerder",
        ],
        who: [
            "Innbyggere som deltar i eller trenger frivillige tilbud, og {antall} lag og foreninger.",
            "Innbyggjarar som deltek i eller treng frivillige tilbod, og {antall} lag og foreiningar.",
        ],
        share: 75,
        service: Service::Culture,
        goals: [50, 50, 0],
        benefit: benefit(
            [
                "Innbyggere får tilbud kommunen ikke kan gi alene: fra {fra} til {til} felles tilbud.",
                "Innbyggjarar får tilbod kommunen ikkje kan gi åleine: frå {fra} til {til} felles tilbod.",
            ],
            ["Tilbud som kommunen og frivillige driver sammen", "Tilbod som kommunen og frivillige driv saman"],
            (Unit::Count, 9, 24),
            ("innflytelse", "ingen", "produkt"),
        ),
    },
    Idea {
        titles: [
            ["Felles barnevern på nye måter", "Felles barnevern på nye måtar"],
            ["Barnevern i nettverk", "Barnevern i nettverk"],
        ],
        need: [
            "Barnevernstjenesten får {antall} meldinger i året. Små fagmiljøer gir lang saksbehandling, og tre av ti ansatte sluttet siste år.",
            "Barnevernstenesta får {antall} meldingar i året. Små fagmiljø gir lang saksbehandling, og tre av ti tilsette slutta siste år.",
        ],
        plan: [
            "dele fagteam, vakt og veiledning med nabokommunene, og flytte saksbehandlerne nærmere skole og barnehage",
            "dele fagteam, vakt og rettleiing med nabokommunane, og flytte saksbehandlarane nærmare skule og barnehage",
        ],
        who: [
            "Barn og familier med kontakt med barnevernet, om lag {antall} meldinger i året.",
            "Barn og familiar med kontakt med barnevernet, om lag {antall} meldingar i året.",
        ],
        share: 85,
        service: Service::ChildWelfare,
        goals: [20, 80, 0],
        benefit: benefit(
            [
                "Barn venter kortere: fra {fra} til {til} dager i snitt på undersøkelsen.",
                "Barn ventar kortare: frå {fra} til {til} dagar i snitt på undersøkinga.",
            ],
            ["Dager til ferdig undersøkelse", "Dagar til ferdig undersøking"],
            (Unit::Days, 98, 70),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Økt deltakelse i lokaldemokratiet", "Auka deltaking i lokaldemokratiet"],
            ["Innbyggerpanel for framtidens velferd", "Innbyggjarpanel for velferda i framtida"],
        ],
        need: [
            "Få innbyggere kjenner til valgene kommunen står overfor. I siste høring kom {antall} innspill, nesten alle fra dem som alltid svarer.",
            "Få innbyggjarar kjenner til vala kommunen står overfor. I siste høyring kom {antall} innspel, nesten alle frå dei som alltid svarer.",
        ],
        plan: [
            "trekke ut innbyggere til et panel som følger budsjettet gjennom året og får svar på hva rådene førte til",
            "trekkje ut innbyggjarar til eit panel som følgjer budsjettet gjennom året og får svar på kva råda førte til",
        ],
        who: [
            "Innbyggere som sjelden blir hørt, og de om lag {antall} som deltar i panelet.",
            "Innbyggjarar som sjeldan blir høyrde, og dei om lag {antall} som deltek i panelet.",
        ],
        share: 40,
        service: Service::Planning,
        goals: [40, 60, 0],
        benefit: benefit(
            [
                "Innbyggere har tillit til valgene: fra {fra} til {til} i snitt.",
                "Innbyggjarar har tillit til vala: frå {fra} til {til} i snitt.",
            ],
            ["Innbyggeres tillit til kommunens prioriteringer", "Tilliten til prioriteringane i kommunen"],
            (Unit::Score, 27, 35),
            ("innflytelse", "ingen", "samfunn"),
        ),
    },
    Idea {
        titles: [
            ["Tillitsbasert hjemmetjeneste i små team", "Tillitsbasert heimeteneste i små team"],
            ["Kjente ansikter hver dag", "Kjende andlet kvar dag"],
        ],
        need: [
            "{antall} brukere av hjemmetjenesten møtte i snitt 28 ulike ansatte på én måned. Vedtakene er delt i minutter, og ingen kan endre dagen når behovet endrer seg.",
            "{antall} brukarar av heimetenesta møtte i snitt 28 ulike tilsette på éin månad. Vedtaka er delte i minutt, og ingen kan endre dagen når behovet endrar seg.",
        ],
        plan: [
            "dele tjenesten i små team som selv planlegger dagen og har ansvar for faste brukere",
            "dele tenesta i små team som sjølve planlegg dagen og har ansvar for faste brukarar",
        ],
        who: [
            "Brukere av hjemmetjenesten, om lag {antall} personer.",
            "Brukarar av heimetenesta, om lag {antall} personar.",
        ],
        share: 170,
        service: Service::HomeCare,
        goals: [20, 80, 0],
        benefit: benefit(
            [
                "Brukere kjenner dem som kommer: fra {fra} til {til} ulike ansatte i måneden.",
                "Brukarar kjenner dei som kjem: frå {fra} til {til} ulike tilsette i månaden.",
            ],
            ["Ulike ansatte per bruker per måned", "Ulike tilsette per brukar per månad"],
            (Unit::Count, 28, 12),
            ("kvalitet", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Oppfølgingsteam for dem som trenger mest", "Oppfølgingsteam for dei som treng mest"],
            ["Fem prosent som fyller dagen", "Fem prosent som fyller dagen"],
        ],
        need: [
            "Fem prosent av innbyggerne bruker halvparten av helsetjenestene. For {antall} av dem finnes ingen felles plan, og de legges ofte inn i helgene.",
            "Fem prosent av innbyggjarane bruker halvparten av helsetenestene. For {antall} av dei finst ingen felles plan, og dei blir ofte lagde inn i helgene.",
        ],
        plan: [
            "lage et fast team av fastlege, sykepleier og terapeut som møter pasienten hjemme og er på vakt når det skjer noe",
            "lage eit fast team av fastlege, sjukepleiar og terapeut som møter pasienten heime og er på vakt når det skjer noko",
        ],
        who: [
            "Pasienter med store og sammensatte behov, om lag {antall}.",
            "Pasientar med store og samansette behov, om lag {antall}.",
        ],
        share: 50,
        service: Service::Health,
        goals: [20, 80, 0],
        benefit: benefit(
            [
                "Pasienter er hjemme flere dager: fra {fra} til {til} døgn på sykehus i året.",
                "Pasientar er heime fleire dagar: frå {fra} til {til} døgn på sjukehus i året.",
            ],
            ["Døgn på sykehus per pasient per år", "Døgn på sjukehus per pasient per år"],
            (Unit::Days, 19, 11),
            ("unngatt", "staten", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Felles rekruttering i regionen", "Felles rekruttering i regionen"],
            ["Lærlinger som blir", "Lærlingar som blir"],
        ],
        need: [
            "Kommunene i regionen konkurrerer om de samme søkerne. {antall} stillinger sto tomme i fjor, og fire av ti nyansatte slutter før to år.",
            "Kommunane i regionen konkurrerer om dei same søkjarane. {antall} stillingar stod tomme i fjor, og fire av ti nytilsette sluttar før to år.",
        ],
        plan: [
            "ansette sammen, rotere lærlinger mellom kommunene og gi alle nye en fast veileder det første året",
            "tilsetje saman, rotere lærlingar mellom kommunane og gi alle nye ein fast rettleiar det første året",
        ],
        who: [
            "Nyansatte, lærlinger og studenter i helse og omsorg.",
            "Nytilsette, lærlingar og studentar i helse og omsorg.",
        ],
        share: 14,
        service: Service::Support,
        goals: [0, 100, 0],
        benefit: benefit(
            [
                "Nyansatte blir: fra {fra} til {til} prosent er her etter to år.",
                "Nytilsette blir: frå {fra} til {til} prosent er her etter to år.",
            ],
            ["Andel nyansatte som er i stillingen etter to år", "Delen nytilsette som er i stillinga etter to år"],
            (Unit::Percent, 58, 75),
            ("arbeidsmiljo", "kommunen", "bruker"),
        ),
    },
    Idea {
        titles: [
            [
                "Én koordinator for familier med barn med funksjonsnedsettelse",
                "Éin koordinator for familiar med barn med funksjonsnedsetjing",
            ],
            ["Slipp å være saksbehandler for eget barn", "Slepp å vere saksbehandlar for eige barn"],
        ],
        need: [
            "{antall} familier har barn med varige behov. Foreldre bruker i snitt tolv timer i måneden på søknader og møter, og halvparten har redusert stilling.",
            "{antall} familiar har barn med varige behov. Foreldre bruker i snitt tolv timar i månaden på søknader og møte, og halvparten har redusert stilling.",
        ],
        plan: [
            "gi hver familie en koordinator med myndighet til å avgjøre på tvers av tjenester",
            "gi kvar familie ein koordinator med mynde til å avgjere på tvers av tenester",
        ],
        who: [
            "Familier med barn med funksjonsnedsettelse, om lag {antall}.",
            "Familiar med barn med funksjonsnedsetjing, om lag {antall}.",
        ],
        share: 24,
        service: Service::Rehabilitation,
        goals: [20, 80, 0],
        benefit: benefit(
            [
                "Foreldre får tid til å være foreldre: fra {fra} til {til} timer i måneden på skjema og møter.",
                "Foreldre får tid til å vere foreldre: frå {fra} til {til} timar i månaden på skjema og møte.",
            ],
            ["Timer per familie per måned til søknader og møter", "Timar per familie per månad til søknader og møte"],
            (Unit::Hours, 12, 4),
            ("tid", "andre", "bruker"),
        ),
    },
    Idea {
        titles: [
            ["Gevinster på dagsordenen", "Gevinstar på dagsordenen"],
            ["Styre etter det som virker", "Styre etter det som verkar"],
        ],
        need: [
            "Kommunen startet {antall} utviklingstiltak på tre år. For bare hvert femte finnes det tall som viser hva det førte til.",
            "Kommunen starta {antall} utviklingstiltak på tre år. For berre kvart femte finst det tal som viser kva det førte til.",
        ],
        plan: [
            "bygge en enkel fast praksis for nullpunkt, måling og stans, sammen med økonomi og tjenestene",
            "byggje ein enkel fast praksis for nullpunkt, måling og stans, saman med økonomi og tenestene",
        ],
        who: [
            "Ledere og ansatte som utvikler tjenester, og innbyggerne som får dem.",
            "Leiarar og tilsette som utviklar tenester, og innbyggjarane som får dei.",
        ],
        share: 15,
        service: Service::Support,
        goals: [0, 100, 0],
        benefit: benefit(
            [
                "Tiltak som ikke virker, blir stanset: fra {fra} til {til} prosent har en måling.",
                "Tiltak som ikkje verkar, blir stansa: frå {fra} til {til} prosent har ei måling.",
            ],
            ["Andel tiltak med målt virkning", "Delen tiltak med målt verknad"],
            (Unit::Percent, 20, 70),
            ("kostnad", "kommunen", "produkt"),
        ),
    },
    Idea {
        titles: [
            ["Hjem fra sykehuset uten hull", "Heim frå sjukehuset utan hol"],
            ["Tryggere overganger", "Tryggare overgangar"],
        ],
        need: [
            "{antall} pasienter kom hjem fra sykehuset siste år med nye behov. Hver femte ble lagt inn igjen innen en måned, ofte fordi beskjeder ble borte.",
            "{antall} pasientar kom heim frå sjukehuset siste år med nye behov. Kvar femte blei lagd inn igjen innan ein månad, ofte fordi beskjedar blei borte.",
        ],
        plan: [
            "møte pasienten på sykehuset, lage planen sammen og ringe dagen etter hjemkomst",
            "møte pasienten på sjukehuset, lage planen saman og ringje dagen etter heimkomst",
        ],
        who: [
            "Pasienter som skrives ut til kommunen, om lag {antall} i året.",
            "Pasientar som blir skrivne ut til kommunen, om lag {antall} i året.",
        ],
        share: 95,
        service: Service::Health,
        goals: [10, 60, 30],
        benefit: benefit(
            [
                "Pasienter slipper tilbake: fra {fra} til {til} prosent lagt inn igjen innen 30 dager.",
                "Pasientar slepp tilbake: frå {fra} til {til} prosent lagde inn igjen innan 30 dagar.",
            ],
            ["Andel reinnleggelser innen 30 dager", "Delen reinnleggingar innan 30 dagar"],
            (Unit::Percent, 20, 13),
            ("unngatt", "staten", "samfunn"),
        ),
    },
];
