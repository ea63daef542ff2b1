//! Sentences that applications are put together from. Slots: `{kommune}`, `{tjeneste}`, `{leder}`, `{antall}`, `{ar}`, `{plan}`.

mod plans;

use super::text::Both;
pub(super) use plans::*;

pub(super) const SUMMARY_ENDS: &[Both] = &[
    ["Erfaringene deles med nabokommunene hvert år.", "Erfaringane blir delte med nabokommunane kvart år."],
    [
        "Vi starter i liten skala og bestemmer etter første måling om vi går videre.",
        "Vi startar i liten skala og avgjer etter første måling om vi går vidare.",
    ],
    [
        "Målet er at det nye blir vanlig arbeidsmåte, betalt over eget budsjett.",
        "Målet er at det nye blir vanleg arbeidsmåte, betalt over eige budsjett.",
    ],
    [
        "Brukere og ansatte er med og velger hva vi prøver først.",
        "Brukarar og tilsette er med og vel kva vi prøver først.",
    ],
];

pub(super) const JOINT_OWNER: Both = ["Kommunalsjef for helse og velferd", "Kommunalsjef for helse og velferd"];

pub(super) const CONTACT_ROLES: &[Both] = &[
    ["Rådgiver for tjenesteutvikling", "Rådgivar for tenesteutvikling"],
    ["Folkehelsekoordinator", "Folkehelsekoordinator"],
    ["Rådgiver for innovasjon", "Rådgivar for innovasjon"],
    ["Fagleder", "Fagleiar"],
    ["Rådgiver i kommunedirektørens stab", "Rådgivar i staben til kommunedirektøren"],
];

pub(super) const LOCAL_FIGURES: &[Both] = &[
    [
        "Tallene er våre egne, hentet fra fagsystemet i fjor og kontrollert mot KOSTRA.",
        "Tala er våre eigne, henta frå fagsystemet i fjor og kontrollerte mot KOSTRA.",
    ],
    [
        "Vi har talt opp i fire uker, og de ansatte har skrevet ned hva tiden gikk til.",
        "Vi har talt opp i fire veker, og dei tilsette har skrive ned kva tida gjekk til.",
    ],
    [
        "Tallene kommer fra en spørreundersøkelse der to av tre svarte.",
        "Tala kjem frå ei spørjeundersøking der to av tre svarte.",
    ],
    [
        "Framskrivingen fra SSB viser at gruppen vokser med en tredel på femten år, uten at {kommune} får flere i arbeidsfør alder.",
        "Framskrivinga frå SSB viser at gruppa veks med ein tredel på femten år, utan at {kommune} får fleire i arbeidsfør alder.",
    ],
    [
        "Kommunestyret fikk tallene i siste tilstandsrapport og ba om et forslag.",
        "Kommunestyret fekk tala i siste tilstandsrapport og bad om eit forslag.",
    ],
];

pub(super) const CAUSES: &[Both] = &[
    [
        "Vi mener årsaken er at {tjeneste} er bygd opp for en annen tid, med mange overganger mellom avdelinger.",
        "Vi meiner årsaka er at {tjeneste} er bygd opp for ei anna tid, med mange overgangar mellom avdelingar.",
    ],
    [
        "Det er vanskelig å rekruttere, og de som er her, bruker tiden på å slokke branner.",
        "Det er vanskeleg å rekruttere, og dei som er her, bruker tida på å sløkkje brannar.",
    ],
    [
        "Avstandene er store, og hver reise tar tid fra dem som trenger hjelp.",
        "Avstandane er store, og kvar reise tek tid frå dei som treng hjelp.",
    ],
    [
        "Vi har prøvd enkelttiltak før. De stoppet da prosjektpengene tok slutt, fordi ingen leder i tjenesten hadde ansvaret.",
        "Vi har prøvd enkelttiltak før. Dei stoppa då prosjektpengane tok slutt, fordi ingen leiar i tenesta hadde ansvaret.",
    ],
    [
        "Ingen eier helheten: hver tjeneste gjør sitt, og innbyggeren må selv binde det sammen.",
        "Ingen eig heilskapen: kvar teneste gjer sitt, og innbyggjaren må sjølv binde det saman.",
    ],
];

pub(super) const KNOWLEDGE: &[Both] = &[
    [
        "To evalueringer viser god virkning når brukerne selv er med og velger løsning. Vi vet ikke om det virker like godt i små og spredte miljøer.",
        "To evalueringar viser god verknad når brukarane sjølve er med og vel løysing. Vi veit ikkje om det verkar like godt i små og spreidde miljø.",
    ],
    [
        "Følgeforskningen fra tre kommuner viser at arbeidsmåten holder når lederne følger opp hver måned. Virkningen på lang sikt er ikke målt.",
        "Følgjeforskinga frå tre kommunar viser at arbeidsmåten held når leiarane følgjer opp kvar månad. Verknaden på lang sikt er ikkje målt.",
    ],
    [
        "En kunnskapsoversikt peker på at tiltak tidlig i forløpet gir mest igjen. Vi mangler kunnskap om dem som takker nei, og vil spørre dem.",
        "Ei kunnskapsoversikt peikar på at tiltak tidleg i forløpet gir mest att. Vi manglar kunnskap om dei som takkar nei, og vil spørje dei.",
    ],
    [
        "Vi har besøkt to kommuner som har holdt på i over to år. Begge sier at opplæringen var viktigere enn utstyret.",
        "Vi har besøkt to kommunar som har halde på i over to år. Begge seier at opplæringa var viktigare enn utstyret.",
    ],
    [
        "Kommunenes egne erfaringer er samlet i nettverket vi er med i. Effekten er godt dokumentert for brukerne, men ikke for økonomien.",
        "Kommunane har samla erfaringane sine i nettverket vi er med i. Effekten er godt dokumentert for brukarane, men ikkje for økonomien.",
    ],
];

/// Real awards under the earlier scheme (prosjektskjønn), as applicants would name them.
pub(super) const EARLIER: &[&str] = &[
    "De tusen første dager (Indre Østfold, prosjektskjønn 2020)",
    "DigiBarnevern (Asker, prosjektskjønn 2020)",
    "Tverrfaglig samhandlingsmodell – BTI Jevnaker (prosjektskjønn 2020)",
    "Økt deltakelse i lokaldemokratiet (Jevnaker, prosjektskjønn 2020)",
    "SmartKom innovasjon (Råde, prosjektskjønn 2020)",
    "Digi Viken Øst (Sarpsborg, prosjektskjønn 2019)",
    "Evaluering av velferdspiloten (Halden, prosjektskjønn 2019)",
    "JordmorHeim (Fjell, prosjektskjønn)",
    "Kommunen som samskapar med frivillig og privat sektor (Fjell, prosjektskjønn)",
    "Tiltaksplan digitalisering Kongsbergregionen (Kongsberg, prosjektskjønn 2021)",
];

pub(super) const BUILDS_ON: &[Both] = &[
    [
        "Vi bruker opplæringen og rutinene slik de er. Det nye hos oss er at flere tjenester er med fra starten.",
        "Vi bruker opplæringa og rutinane slik dei er. Det nye hos oss er at fleire tenester er med frå starten.",
    ],
    [
        "Vi har fått delt måltall og maler, og tilpasser dem til en kommune med lengre avstander.",
        "Vi har fått delt måltal og malar, og tilpassar dei til ein kommune med lengre avstandar.",
    ],
    [
        "Vi tar over arbeidsmåten, og måler det de ikke målte: hva det koster å drive videre.",
        "Vi tek over arbeidsmåten, og måler det dei ikkje målte: kva det kostar å drive vidare.",
    ],
];
pub(super) const DIFFERS: &[Both] = &[
    [
        "De hadde en egen prosjektorganisasjon. Hos oss ligger ansvaret i tjenesten fra første dag.",
        "Dei hadde ein eigen prosjektorganisasjon. Hos oss ligg ansvaret i tenesta frå første dag.",
    ],
    [
        "De prøvde ut i én avdeling. Vi tar hele tjenesten, fordi overgangene er der det svikter.",
        "Dei prøvde ut i éi avdeling. Vi tek heile tenesta, fordi det er i overgangane det sviktar.",
    ],
];

pub(super) const PARTICIPATION: &[Both] = &[
    [
        "Åtte brukere og fem ansatte har valgt ut hvilke behov vi starter med. Eldrerådet sitter i styringsgruppen. Tillitsvalgte og verneombud er med på vurderingen etter hver utprøving.",
        "Åtte brukarar og fem tilsette har valt ut kva behov vi startar med. Eldrerådet sit i styringsgruppa. Tillitsvalde og verneombod er med på vurderinga etter kvar utprøving.",
    ],
    [
        "Vi har holdt tre verksteder der målgruppen laget forslagene og stemte. To av dem er med i prosjektgruppen, med møtegodtgjøring.",
        "Vi har halde tre verkstader der målgruppa laga forslaga og røysta. To av dei er med i prosjektgruppa, med møtegodtgjersle.",
    ],
    [
        "De ansatte i tjenesten har selv beskrevet arbeidsdagen og pekt ut hva som kan falle bort. Hovedtillitsvalgt er enig i planen.",
        "Dei tilsette i tenesta har sjølve skildra arbeidsdagen og peikt ut kva som kan falle bort. Hovudtillitsvald er einig i planen.",
    ],
    [
        "Ungdomsrådet og rådet for personer med funksjonsnedsettelse har endret planen på to punkter. De får målingene hvert halvår og kan be om stans.",
        "Ungdomsrådet og rådet for personar med funksjonsnedsetjing har endra planen på to punkt. Dei får målingane kvart halvår og kan be om stans.",
    ],
];

/// By phase: exploring, testing, introducing, operating, spreading. What is done, and what can be shown.
pub(super) const ACTIVITIES: [&[(Both, Both)]; 5] = [
    &[
        (
            [
                "Kartlegge dagens arbeidsmåte sammen med brukere og ansatte",
                "Kartleggje dagens arbeidsmåte saman med brukarar og tilsette",
            ],
            [
                "En kort rapport med tall og forslag er lagt fram for ledergruppen.",
                "Ein kort rapport med tal og forslag er lagd fram for leiargruppa.",
            ],
        ),
        (
            ["Måle nullpunktet for alle gevinstene", "Måle nullpunktet for alle gevinstane"],
            [
                "Tallene er kontrollert og godkjent av gevinsteierne.",
                "Tala er kontrollerte og godkjende av gevinsteigarane.",
            ],
        ),
        (
            ["Besøke to kommuner som har prøvd noe lignende", "Besøkje to kommunar som har prøvd noko liknande"],
            [
                "Et notat sier hva vi tar med, og hva vi lar ligge.",
                "Eit notat seier kva vi tek med, og kva vi lèt liggje.",
            ],
        ),
    ],
    &[
        (
            ["Prøve løsningen i én avdeling i tre måneder", "Prøve løysinga i éi avdeling i tre månader"],
            [
                "Kommunedirektøren har bestemt om vi går videre, på grunnlag av målingene.",
                "Kommunedirektøren har avgjort om vi går vidare, på grunnlag av målingane.",
            ],
        ),
        (
            ["Justere rutinene etter hver utprøving", "Justere rutinane etter kvar utprøving"],
            ["Ny rutine er vedtatt og lagt i kvalitetssystemet.", "Ny rutine er vedteken og lagd i kvalitetssystemet."],
        ),
        (
            ["Spørre brukere og pårørende hvordan det gikk", "Spørje brukarar og pårørande korleis det gjekk"],
            [
                "Svarene er lagt fram for brukerrådet, med hva vi endrer.",
                "Svara er lagde fram for brukarrådet, med kva vi endrar.",
            ],
        ),
    ],
    &[
        (
            ["Innføre arbeidsmåten i hele tjenesten", "Innføre arbeidsmåten i heile tenesta"],
            ["Alle avdelinger arbeider etter den nye rutinen.", "Alle avdelingar arbeider etter den nye rutinen."],
        ),
        (
            ["Gi opplæring til alle ansatte og faste vikarer", "Gi opplæring til alle tilsette og faste vikarar"],
            ["Ni av ti har gjennomført opplæringen.", "Ni av ti har gjennomført opplæringa."],
        ),
        (
            [
                "Endre turnus og møteplan slik at tiden blir frigjort",
                "Endre turnus og møteplan slik at tida blir frigjord",
            ],
            [
                "Ny turnus er avtalt med tillitsvalgte og tatt i bruk.",
                "Ny turnus er avtalt med tillitsvalde og teken i bruk.",
            ],
        ),
    ],
    &[
        (
            ["Flytte kostnaden inn i driftsbudsjettet", "Flytte kostnaden inn i driftsbudsjettet"],
            [
                "Kommunestyret har vedtatt budsjettet med tiltaket.",
                "Kommunestyret har vedteke budsjettet med tiltaket.",
            ],
        ),
        (
            ["Måle gevinstene for tredje gang", "Måle gevinstane for tredje gong"],
            ["Gevinsteierne har rapportert til kommunestyret.", "Gevinsteigarane har rapportert til kommunestyret."],
        ),
    ],
    &[
        (
            [
                "Ta imot besøk fra følgekommunene og dele alt vi har laget",
                "Ta imot besøk frå følgjekommunane og dele alt vi har laga",
            ],
            ["To andre kommuner har begynt med egne penger.", "To andre kommunar har starta med eigne pengar."],
        ),
        (
            [
                "Skrive en veileder på ti sider om det som virket og ikke virket",
                "Skrive ein rettleiar på ti sider om det som verka og ikkje verka",
            ],
            ["Veilederen er publisert og brukt i nettverket.", "Rettleiaren er publisert og brukt i nettverket."],
        ),
    ],
];

/// Name, kind, role, contribution, what happens afterwards.
pub(super) const PARTNERS: &[(Both, &str, Both, Both, Both)] = &[
    (
        ["Frivilligsentralen i {kommune}", "Frivilligsentralen i {kommune}"],
        "frivillig",
        [
            "Tar imot henvendelser og setter sammen frivillige og brukere.",
            "Tek imot førespurnader og set saman frivillige og brukarar.",
        ],
        ["To timer i uken og lokale uten leie.", "To timar i veka og lokale utan leige."],
        ["Samarbeidet fortsetter i den faste avtalen.", "Samarbeidet held fram i den faste avtalen."],
    ),
    (
        ["Fylkeskommunen", "Fylkeskommunen"],
        "fylkeskommune",
        ["Stiller med folkehelsetall og samordner skyss.", "Stiller med folkehelsetal og samordnar skyss."],
        ["0,1 årsverk i året.", "0,1 årsverk i året."],
        ["Tallene blir en del av den faste oversikten.", "Tala blir ein del av den faste oversikta."],
    ),
    (
        ["En høgskole i regionen", "Ein høgskule i regionen"],
        "forskning",
        [
            "Følger prosjektet, måler virkningen og veileder to masterstudenter.",
            "Følgjer prosjektet, måler verknaden og rettleier to masterstudentar.",
        ],
        ["Forskertid til en verdi av 300 000 kr i året.", "Forskartid til ein verdi av 300 000 kr i året."],
        [
            "Data og metode er våre. Nye oppdrag blir kunngjort etter anskaffelsesreglene.",
            "Data og metode er våre. Nye oppdrag blir kunngjorde etter innkjøpsreglane.",
        ],
    ),
    (
        ["Helseforetaket i området", "Helseføretaket i området"],
        "helseforetak",
        ["Er med på felles rutiner for inn- og utskriving.", "Er med på felles rutinar for inn- og utskriving."],
        ["En overlege og en sykepleier fire dager i året.", "Ein overlege og ein sjukepleiar fire dagar i året."],
        ["Rutinene ligger i samarbeidsavtalen.", "Rutinane ligg i samarbeidsavtalen."],
    ),
    (
        ["Nav-kontoret", "Nav-kontoret"],
        "stat",
        ["Finner deltakere og følger dem opp sammen med oss.", "Finn deltakarar og følgjer dei opp saman med oss."],
        ["En veileder i halv stilling.", "Ein rettleiar i halv stilling."],
        [
            "Oppgaven er lagt inn i den lokale partnerskapsavtalen.",
            "Oppgåva er lagd inn i den lokale partnarskapsavtalen.",
        ],
    ),
    (
        ["Leverandør valgt etter konkurranse", "Leverandør vald etter konkurranse"],
        "bedrift",
        [
            "Leverer utstyr og tilpasser det etter tilbakemeldinger.",
            "Leverer utstyr og tilpassar det etter tilbakemeldingar.",
        ],
        ["Utviklingstid uten ekstra betaling i prøveperioden.", "Utviklingstid utan ekstra betaling i prøveperioden."],
        [
            "Videre kjøp skjer etter ny konkurranse. Vi eier dataene.",
            "Vidare kjøp skjer etter ny konkurranse. Vi eig dataa.",
        ],
    ),
    (
        ["Nabokommunene i regionrådet", "Nabokommunane i regionrådet"],
        "kommune",
        ["Prøver det samme ett år etter oss og deler måltall.", "Prøver det same eitt år etter oss og deler måltal."],
        ["En ressursperson hver, to dager i måneden.", "Ein ressursperson kvar, to dagar i månaden."],
        [
            "Nettverket møtes to ganger i året, med egne penger.",
            "Nettverket møtest to gonger i året, med eigne pengar.",
        ],
    ),
    (
        ["Pensjonistforeningen", "Pensjonistforeininga"],
        "frivillig",
        [
            "Inviterer, leder grupper og sier fra når noe ikke virker.",
            "Inviterer, leier grupper og seier frå når noko ikkje verkar.",
        ],
        ["0 kr. Kommunen dekker utgifter.", "0 kr. Kommunen dekkjer utgifter."],
        [
            "Gruppene drives videre av foreningen, med støtte fra kommunen.",
            "Gruppene blir drivne vidare av foreininga, med støtte frå kommunen.",
        ],
    ),
];

pub(super) const BUDGET: &[Both] = &[
    [
        "Lønn: prosjektleder og frikjøp av ansatte til opplæring og møter. Utstyr: leie, ikke kjøp, slik at vi kan stanse.",
        "Lønn: prosjektleiar og frikjøp av tilsette til opplæring og møte. Utstyr: leige, ikkje kjøp, slik at vi kan stanse.",
    ],
    [
        "Største post er lønn til prosjektleder i 60 prosent og to fagpersoner i 20 prosent. Kjøp av tjenester gjelder måling og evaluering.",
        "Største post er lønn til prosjektleiar i 60 prosent og to fagpersonar i 20 prosent. Kjøp av tenester gjeld måling og evaluering.",
    ],
    [
        "Vi har regnet med 550 kr per time for eget arbeid. Opplæringen er beregnet til fire timer for hver ansatt.",
        "Vi har rekna med 550 kr per time for eige arbeid. Opplæringa er rekna til fire timar for kvar tilsett.",
    ],
    [
        "Kostnadene er størst de to første årene. Deretter tar {tjeneste} over lønnen, og tilskuddet går til måling og deling.",
        "Kostnadene er størst dei to første åra. Deretter tek {tjeneste} over lønna, og tilskotet går til måling og deling.",
    ],
];
pub(super) const OTHER_GRANTS: &[Both] = &[
    [
        "Helsedirektoratet, søkt og ikke avgjort ennå. Får vi avslag, gjør vi mindre det første året.",
        "Helsedirektoratet, søkt og ikkje avgjort enno. Får vi avslag, gjer vi mindre det første året.",
    ],
    [
        "Fylkeskommunen har gitt tilsagn til folkehelsedelen. Utgiftene er ikke de samme.",
        "Fylkeskommunen har gitt tilsegn til folkehelsedelen. Utgiftene er ikkje dei same.",
    ],
];
