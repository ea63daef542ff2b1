//! Sentences that applications are put together from. Slots: `{kommune}`, `{tjeneste}`, `{leder}`, `{antall}`, `{ar}`, `{plan}`.

use super::text::Both;

pub(super) const SUMMARY_ENDS: &[Both] = &[
    ["Erfaringene deles med nabokommunene hvert år.", "Erfaringane blir delte med nabokommunane kvart år."],
    ["Vi starter i liten skala og bestemmer etter første måling om vi går videre.", "Vi startar i liten skala og avgjer etter første måling om vi går vidare."],
    ["Målet er at det nye blir vanlig arbeidsmåte, betalt over eget budsjett.", "Målet er at det nye blir vanleg arbeidsmåte, betalt over eige budsjett."],
    ["Brukere og ansatte er med og velger hva vi prøver først.", "Brukarar og tilsette er med og vel kva vi prøver først."],
];

pub(super) const CONTACT_ROLES: &[Both] = &[
    ["Rådgiver for tjenesteutvikling", "Rådgivar for tenesteutvikling"],
    ["Folkehelsekoordinator", "Folkehelsekoordinator"],
    ["Rådgiver for innovasjon", "Rådgivar for innovasjon"],
    ["Fagleder", "Fagleiar"],
    ["Rådgiver i kommunedirektørens stab", "Rådgivar i staben til kommunedirektøren"],
];

pub(super) const LOCAL_FIGURES: &[Both] = &[
    ["Tallene er våre egne, hentet fra fagsystemet i fjor og kontrollert mot KOSTRA.", "Tala er våre eigne, henta frå fagsystemet i fjor og kontrollerte mot KOSTRA."],
    ["Vi har talt opp i fire uker, og de ansatte har skrevet ned hva tiden gikk til.", "Vi har talt opp i fire veker, og dei tilsette har skrive ned kva tida gjekk til."],
    ["Tallene kommer fra en spørreundersøkelse der to av tre svarte.", "Tala kjem frå ei spørjeundersøking der to av tre svarte."],
    ["Framskrivingen fra SSB viser at gruppen vokser med en tredel på femten år, uten at {kommune} får flere i arbeidsfør alder.", "Framskrivinga frå SSB viser at gruppa veks med ein tredel på femten år, utan at {kommune} får fleire i arbeidsfør alder."],
    ["Kommunestyret fikk tallene i siste tilstandsrapport og ba om et forslag.", "Kommunestyret fekk tala i siste tilstandsrapport og bad om eit forslag."],
];

pub(super) const CAUSES: &[Both] = &[
    ["Vi mener årsaken er at {tjeneste} er bygd opp for en annen tid, med mange overganger mellom avdelinger.", "Vi meiner årsaka er at {tjeneste} er bygd opp for ei anna tid, med mange overgangar mellom avdelingar."],
    ["Det er vanskelig å rekruttere, og de som er her, bruker tiden på å slokke branner.", "Det er vanskeleg å rekruttere, og dei som er her, bruker tida på å sløkkje brannar."],
    ["Avstandene er store, og hver reise tar tid fra dem som trenger hjelp.", "Avstandane er store, og kvar reise tek tid frå dei som treng hjelp."],
    ["Vi har prøvd enkelttiltak før. De stoppet da prosjektpengene tok slutt, fordi ingen i linjen hadde ansvaret.", "Vi har prøvd enkelttiltak før. Dei stoppa da prosjektpengane tok slutt, fordi ingen i linja hadde ansvaret."],
    ["Ingen eier helheten: hver tjeneste gjør sitt, og innbyggeren må selv binde det sammen.", "Ingen eig heilskapen: kvar teneste gjer sitt, og innbyggjaren må sjølv binde det saman."],
];

pub(super) const KNOWLEDGE: &[Both] = &[
    ["To evalueringer viser god virkning når brukerne selv er med og velger løsning. Vi vet ikke om det virker like godt i små og spredte miljøer.", "To evalueringar viser god verknad når brukarane sjølve er med og vel løysing. Vi veit ikkje om det verkar like godt i små og spreidde miljø."],
    ["Følgeforskningen fra tre kommuner viser at arbeidsmåten holder når lederne følger opp hver måned. Virkningen på lang sikt er ikke målt.", "Følgjeforskinga frå tre kommunar viser at arbeidsmåten held når leiarane følgjer opp kvar månad. Verknaden på lang sikt er ikkje målt."],
    ["En kunnskapsoversikt peker på at tiltak tidlig i forløpet gir mest igjen. Vi mangler kunnskap om dem som takker nei, og vil spørre dem.", "Eit kunnskapsoversyn peikar på at tiltak tidleg i forløpet gir mest att. Vi manglar kunnskap om dei som takkar nei, og vil spørje dei."],
    ["Vi har besøkt to kommuner som har holdt på i over to år. Begge sier at opplæringen var viktigere enn utstyret.", "Vi har besøkt to kommunar som har halde på i over to år. Begge seier at opplæringa var viktigare enn utstyret."],
    ["Kommunenes egne erfaringer er samlet i nettverket vi er med i. Effekten er godt dokumentert for brukerne, men ikke for økonomien.", "Kommunane sine eigne erfaringar er samla i nettverket vi er med i. Effekten er godt dokumentert for brukarane, men ikkje for økonomien."],
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
    ["Vi bruker opplæringen og rutinene slik de er. Det nye hos oss er at flere tjenester er med fra starten.", "Vi bruker opplæringa og rutinane slik dei er. Det nye hos oss er at fleire tenester er med frå starten."],
    ["Vi har fått delt måltall og maler, og tilpasser dem til en kommune med lengre avstander.", "Vi har fått delt måltal og malar, og tilpassar dei til ein kommune med lengre avstandar."],
    ["Vi tar over arbeidsmåten, og måler det de ikke målte: hva det koster å drive videre.", "Vi tek over arbeidsmåten, og måler det dei ikkje målte: kva det kostar å drive vidare."],
];
pub(super) const DIFFERS: &[Both] = &[
    ["De hadde en egen prosjektorganisasjon. Hos oss ligger ansvaret i tjenesten fra første dag.", "Dei hadde ein eigen prosjektorganisasjon. Hos oss ligg ansvaret i tenesta frå første dag."],
    ["De prøvde ut i én avdeling. Vi tar hele tjenesten, fordi overgangene er der det svikter.", "Dei prøvde ut i éi avdeling. Vi tek heile tenesta, fordi det er i overgangane det sviktar."],
];

pub(super) const PARTICIPATION: &[Both] = &[
    ["Åtte brukere og fem ansatte har valgt ut hvilke behov vi starter med. Eldrerådet sitter i styringsgruppen. Tillitsvalgte og verneombud er med på vurderingen etter hver utprøving.", "Åtte brukarar og fem tilsette har valt ut kva behov vi startar med. Eldrerådet sit i styringsgruppa. Tillitsvalde og verneombod er med på vurderinga etter kvar utprøving."],
    ["Vi har holdt tre verksteder der målgruppen laget forslagene og stemte. To av dem er med i prosjektgruppen, med møtegodtgjøring.", "Vi har halde tre verkstader der målgruppa laga forslaga og røysta. To av dei er med i prosjektgruppa, med møtegodtgjersle."],
    ["De ansatte i tjenesten har selv beskrevet arbeidsdagen og pekt ut hva som kan falle bort. Hovedtillitsvalgt er enig i planen.", "Dei tilsette i tenesta har sjølve beskrive arbeidsdagen og peikt ut kva som kan falle bort. Hovudtillitsvald er einig i planen."],
    ["Ungdomsrådet og rådet for personer med funksjonsnedsettelse har endret planen på to punkter. De får målingene hvert halvår og kan be om stans.", "Ungdomsrådet og rådet for personar med funksjonsnedsetjing har endra planen på to punkt. Dei får målingane kvart halvår og kan be om stans."],
];

/// By phase: exploring, testing, introducing, operating, spreading. What is done, and what can be shown.
pub(super) const ACTIVITIES: [&[(Both, Both)]; 5] = [
    &[
        (["Kartlegge dagens arbeidsmåte sammen med brukere og ansatte", "Kartleggje dagens arbeidsmåte saman med brukarar og tilsette"], ["En kort rapport med tall og forslag er lagt fram for ledergruppen.", "Ein kort rapport med tal og forslag er lagd fram for leiargruppa."]),
        (["Måle nullpunktet for alle gevinstene", "Måle nullpunktet for alle gevinstane"], ["Tallene er kontrollert og godkjent av gevinsteierne.", "Tala er kontrollerte og godkjende av gevinsteigarane."]),
        (["Besøke to kommuner som har prøvd noe lignende", "Besøkje to kommunar som har prøvd noko liknande"], ["Et notat sier hva vi tar med, og hva vi lar ligge.", "Eit notat seier kva vi tek med, og kva vi lèt liggje."]),
    ],
    &[
        (["Prøve løsningen i én avdeling i tre måneder", "Prøve løysinga i éi avdeling i tre månader"], ["Kommunedirektøren har bestemt om vi går videre, på grunnlag av målingene.", "Kommunedirektøren har avgjort om vi går vidare, på grunnlag av målingane."]),
        (["Justere rutinene etter hver utprøving", "Justere rutinane etter kvar utprøving"], ["Ny rutine er vedtatt og lagt i kvalitetssystemet.", "Ny rutine er vedteken og lagd i kvalitetssystemet."]),
        (["Spørre brukere og pårørende hvordan det gikk", "Spørje brukarar og pårørande korleis det gjekk"], ["Svarene er lagt fram for brukerrådet, med hva vi endrer.", "Svara er lagde fram for brukarrådet, med kva vi endrar."]),
    ],
    &[
        (["Innføre arbeidsmåten i hele tjenesten", "Innføre arbeidsmåten i heile tenesta"], ["Alle avdelinger arbeider etter den nye rutinen.", "Alle avdelingar arbeider etter den nye rutinen."]),
        (["Gi opplæring til alle ansatte og faste vikarer", "Gi opplæring til alle tilsette og faste vikarar"], ["Ni av ti har gjennomført opplæringen.", "Ni av ti har gjennomført opplæringa."]),
        (["Endre turnus og møteplan slik at tiden blir frigjort", "Endre turnus og møteplan slik at tida blir frigjord"], ["Ny turnus er avtalt med tillitsvalgte og tatt i bruk.", "Ny turnus er avtalt med tillitsvalde og teken i bruk."]),
    ],
    &[
        (["Flytte kostnaden inn i driftsbudsjettet", "Flytte kostnaden inn i driftsbudsjettet"], ["Kommunestyret har vedtatt budsjettet med tiltaket.", "Kommunestyret har vedteke budsjettet med tiltaket."]),
        (["Måle gevinstene for tredje gang", "Måle gevinstane for tredje gong"], ["Gevinsteierne har rapportert til kommunestyret.", "Gevinsteigarane har rapportert til kommunestyret."]),
    ],
    &[
        (["Ta imot besøk fra følgekommunene og dele alt vi har laget", "Ta imot besøk frå følgjekommunane og dele alt vi har laga"], ["To andre kommuner har begynt med egne midler.", "To andre kommunar har byrja med eigne midlar."]),
        (["Skrive en veileder på ti sider om det som virket og ikke virket", "Skrive ein rettleiar på ti sider om det som verka og ikkje verka"], ["Veilederen er publisert og brukt i nettverket.", "Rettleiaren er publisert og brukt i nettverket."]),
    ],
];

/// Name, kind, role, contribution, what happens afterwards.
pub(super) const PARTNERS: &[(Both, &str, Both, Both, Both)] = &[
    (["Frivilligsentralen i {kommune}", "Frivilligsentralen i {kommune}"], "frivillig", ["Tar imot henvendelser og setter sammen frivillige og brukere.", "Tek imot førespurnader og set saman frivillige og brukarar."], ["To timer i uken og lokale uten leie.", "To timar i veka og lokale utan leige."], ["Samarbeidet fortsetter i den faste avtalen.", "Samarbeidet held fram i den faste avtalen."]),
    (["Fylkeskommunen", "Fylkeskommunen"], "fylkeskommune", ["Stiller med folkehelsetall og samordner skyss.", "Stiller med folkehelsetal og samordnar skyss."], ["0,1 årsverk i året.", "0,1 årsverk i året."], ["Tallene blir en del av den faste oversikten.", "Tala blir ein del av den faste oversikta."]),
    (["En høgskole i regionen", "Ein høgskule i regionen"], "forskning", ["Følger prosjektet, måler virkningen og veileder to masterstudenter.", "Følgjer prosjektet, måler verknaden og rettleier to masterstudentar."], ["Forskertid til en verdi av 300 000 kr i året.", "Forskartid til ein verdi av 300 000 kr i året."], ["Data og metode er våre. Nye oppdrag blir kunngjort etter anskaffelsesreglene.", "Data og metode er våre. Nye oppdrag blir kunngjorde etter innkjøpsreglane."]),
    (["Helseforetaket i området", "Helseføretaket i området"], "helseforetak", ["Er med på felles rutiner for inn- og utskriving.", "Er med på felles rutinar for inn- og utskriving."], ["En overlege og en sykepleier fire dager i året.", "Ein overlege og ein sjukepleiar fire dagar i året."], ["Rutinene ligger i samarbeidsavtalen.", "Rutinane ligg i samarbeidsavtalen."]),
    (["Nav-kontoret", "Nav-kontoret"], "stat", ["Finner deltakere og følger dem opp sammen med oss.", "Finn deltakarar og følgjer dei opp saman med oss."], ["En veileder i halv stilling.", "Ein rettleiar i halv stilling."], ["Oppgaven er lagt inn i den lokale partnerskapsavtalen.", "Oppgåva er lagd inn i den lokale partnarskapsavtalen."]),
    (["Leverandør valgt etter konkurranse", "Leverandør vald etter konkurranse"], "bedrift", ["Leverer utstyr og tilpasser det etter tilbakemeldinger.", "Leverer utstyr og tilpassar det etter tilbakemeldingar."], ["Utviklingstid uten ekstra betaling i prøveperioden.", "Utviklingstid utan ekstra betaling i prøveperioden."], ["Videre kjøp skjer etter ny konkurranse. Vi eier dataene.", "Vidare kjøp skjer etter ny konkurranse. Vi eig dataa."]),
    (["Nabokommunene i regionrådet", "Nabokommunane i regionrådet"], "kommune", ["Prøver det samme ett år etter oss og deler måltall.", "Prøver det same eitt år etter oss og deler måltal."], ["En ressursperson hver, to dager i måneden.", "Ein ressursperson kvar, to dagar i månaden."], ["Nettverket møtes to ganger i året, med egne midler.", "Nettverket møtest to gonger i året, med eigne midlar."]),
    (["Pensjonistforeningen", "Pensjonistforeininga"], "frivillig", ["Inviterer, leder grupper og sier fra når noe ikke virker.", "Inviterer, leier grupper og seier frå når noko ikkje verkar."], ["0 kr. Kommunen dekker utgifter.", "0 kr. Kommunen dekkjer utgifter."], ["Gruppene drives videre av foreningen, med støtte fra kommunen.", "Gruppene blir drivne vidare av foreininga, med støtte frå kommunen."]),
];

pub(super) const BUDGET: &[Both] = &[
    ["Lønn: prosjektleder og frikjøp av ansatte til opplæring og møter. Utstyr: leie, ikke kjøp, slik at vi kan stanse.", "Lønn: prosjektleiar og frikjøp av tilsette til opplæring og møte. Utstyr: leige, ikkje kjøp, slik at vi kan stanse."],
    ["Største post er lønn til prosjektleder i 60 prosent og to fagpersoner i 20 prosent. Kjøp av tjenester gjelder måling og evaluering.", "Største post er lønn til prosjektleiar i 60 prosent og to fagpersonar i 20 prosent. Kjøp av tenester gjeld måling og evaluering."],
    ["Vi har regnet med 550 kr per time for eget arbeid. Opplæringen er beregnet til fire timer for hver ansatt.", "Vi har rekna med 550 kr per time for eige arbeid. Opplæringa er rekna til fire timar for kvar tilsett."],
    ["Kostnadene er størst de to første årene. Deretter tar {tjeneste} over lønnen, og tilskuddet går til måling og deling.", "Kostnadene er størst dei to første åra. Deretter tek {tjeneste} over lønna, og tilskotet går til måling og deling."],
];
pub(super) const OTHER_GRANTS: &[Both] = &[
    ["Helsedirektoratet, søkt og ikke avgjort ennå. Får vi avslag, gjør vi mindre det første året.", "Helsedirektoratet, søkt og ikkje avgjort enno. Får vi avslag, gjer vi mindre det første året."],
    ["Fylkeskommunen har gitt tilsagn til folkehelsedelen. Utgiftene er ikke de samme.", "Fylkeskommunen har gitt tilsegn til folkehelsedelen. Utgiftene er ikkje dei same."],
];

pub(super) const PROJECT_LEADERS: &[Both] = &[
    ["Fagutvikler, 60 prosent i hele perioden", "Fagutviklar, 60 prosent i heile perioden"],
    ["Rådgiver for tjenesteutvikling, 50 prosent", "Rådgivar for tenesteutvikling, 50 prosent"],
    ["Prosjektleder i kommunedirektørens stab, 80 prosent", "Prosjektleiar i staben til kommunedirektøren, 80 prosent"],
    ["Assisterende avdelingsleder, 40 prosent", "Assisterande avdelingsleiar, 40 prosent"],
];
pub(super) const MAN_YEARS: &[Both] = &[
    ["Prosjektleder, og tid til opplæring og endret turnus for de ansatte.", "Prosjektleiar, og tid til opplæring og endra turnus for dei tilsette."],
    ["0,5 årsverk ledelse og måling, resten til frikjøp av dem som skal lære opp andre.", "0,5 årsverk leiing og måling, resten til frikjøp av dei som skal lære opp andre."],
    ["Fagpersoner som prøver ut og skriver ned hva som virker.", "Fagpersonar som prøver ut og skriv ned kva som verkar."],
];
pub(super) const MONEY: &[Both] = &[
    ["Blir det mer enn ti prosent dyrere, prøver vi hos færre det første året. Kommunalsjefen bestemmer.", "Blir det meir enn ti prosent dyrare, prøver vi hos færre det første året. Kommunalsjefen bestemmer."],
    ["Vi har satt av fem prosent til uforutsett. Utover det må {tjeneste} finne dekning, eller vi stanser en del.", "Vi har sett av fem prosent til uføresett. Utover det må {tjeneste} finne dekning, eller vi stansar ein del."],
    ["Overskridelser går fram av månedsrapporten. Ansvarlig eier kan utsette innføringen ett halvår.", "Overskridingar går fram av månadsrapporten. Ansvarleg eigar kan utsetje innføringa eit halvår."],
];
pub(super) const COMPETENCE: &[Both] = &[
    ["Vi mangler erfaring med måling av gevinster. Nabokommunen låner oss en controller i to måneder, og to hos oss lærer det.", "Vi manglar erfaring med måling av gevinstar. Nabokommunen låner oss ein controller i to månader, og to hos oss lærer det."],
    ["Vi har fagfolkene, men trenger opplæring i tjenestedesign. Tre ansatte tar et kurs og lærer opp resten.", "Vi har fagfolka, men treng opplæring i tenestedesign. Tre tilsette tek eit kurs og lærer opp resten."],
    ["Innkjøpssamarbeidet hjelper oss med anskaffelsen. To hos oss er med, slik at vi kan det neste gang.", "Innkjøpssamarbeidet hjelper oss med innkjøpet. To hos oss er med, slik at vi kan det neste gong."],
];
pub(super) const TECHNOLOGY: &[Both] = &[
    ["Vi har fagsystem og responssenter. Det nye må kunne sende varsel dit, og det står i kravene.", "Vi har fagsystem og responssenter. Det nye må kunne sende varsel dit, og det står i krava."],
    ["Løsningen leies og må virke sammen med journalen gjennom åpne grensesnitt. Vurdering av personvern er gjort.", "Løysinga blir leigd og må verke saman med journalen gjennom opne grensesnitt. Vurdering av personvern er gjord."],
    ["Vi bruker det vi har: nettbrett, video og kommunens felles innlogging. Ingenting nytt må kjøpes det første året.", "Vi bruker det vi har: nettbrett, video og den felles innlogginga i kommunen. Ingenting nytt må kjøpast det første året."],
];
pub(super) const NO_TECHNOLOGY: Both =
    ["Prosjektet handler om arbeidsmåte. Vi bruker systemene vi har, slik de er.", "Prosjektet handlar om arbeidsmåte. Vi bruker systema vi har, slik dei er."];

pub(super) const BODIES: &[Both] = &[
    ["Kommunestyret", "Kommunestyret"],
    ["Utvalg for helse og oppvekst", "Utval for helse og oppvekst"],
    ["Kommunedirektørens ledergruppe", "Leiargruppa til kommunedirektøren"],
    ["Arbeidsmiljøutvalget", "Arbeidsmiljøutvalet"],
    ["Eldrerådet", "Eldrerådet"],
];
pub(super) const PLANS: &[Both] = &[
    ["Økonomiplanen for {plan}, tiltak {tiltak}. Tiltaket er omtalt i kommuneplanens samfunnsdel.", "Økonomiplanen for {plan}, tiltak {tiltak}. Tiltaket er omtalt i samfunnsdelen av kommuneplanen."],
    ["Temaplan for helse og omsorg, vedtatt i fjor. Tiltaket tas inn i økonomiplanen for {plan} til høsten.", "Temaplan for helse og omsorg, vedteken i fjor. Tiltaket blir teke inn i økonomiplanen for {plan} til hausten."],
    ["Det står ikke i noen plan ennå. Kommunestyret har bedt om at det kommer inn i økonomiplanen for {plan}.", "Det står ikkje i nokon plan enno. Kommunestyret har bede om at det kjem inn i økonomiplanen for {plan}."],
];
pub(super) const CONDITIONS: &[Both] = &[
    ["Målingene viser at minst halvparten av gevinstene er på vei, og tillitsvalgte har uttalt seg.", "Målingane viser at minst halvparten av gevinstane er på veg, og tillitsvalde har uttalt seg."],
    ["Ni av ti ansatte har fått opplæring, og driftskostnaden er lagt inn i budsjettet.", "Ni av ti tilsette har fått opplæring, og driftskostnaden er lagd inn i budsjettet."],
    ["Brukerne er minst like fornøyde som før, og kostnaden er ikke høyere enn i dag.", "Brukarane er minst like nøgde som før, og kostnaden er ikkje høgare enn i dag."],
];
pub(super) const OPERATION_BUDGET: &[Both] = &[
    ["Driftsbudsjettet til {tjeneste} fra {ar}. Lagt inn i økonomiplanen.", "Driftsbudsjettet til {tjeneste} frå {ar}. Lagt inn i økonomiplanen."],
    ["Rammen til {tjeneste}. Kostnaden dekkes av færre vikarer fra {ar}.", "Ramma til {tjeneste}. Kostnaden blir dekt av færre vikarar frå {ar}."],
];
pub(super) const TRAINING: &[Both] = &[
    ["Alle i tjenesten får fire timer før oppstart. Deretter er det fast del av opplæringen for nyansatte og vikarer.", "Alle i tenesta får fire timar før oppstart. Deretter er det fast del av opplæringa for nytilsette og vikarar."],
    ["Seks superbrukere lærer opp resten i egen avdeling. Kort e-læring ligger klar for vikarer.", "Seks superbrukarar lærer opp resten i eiga avdeling. Kort e-læring ligg klar for vikarar."],
];
pub(super) const SPREAD: &[Both] = &[
    ["Vi deler rutiner, innkjøpsgrunnlag og måltall fritt hvert år i mars, og tar imot besøk fra følgekommunene to ganger.", "Vi deler rutinar, innkjøpsgrunnlag og måltal fritt kvart år i mars, og tek imot besøk frå følgjekommunane to gonger."],
    ["Alt legges åpent på kommunens nettsted. Vi skriver også om det som ikke virket, i fagnettverket.", "Alt blir lagt ope på nettstaden til kommunen. Vi skriv òg om det som ikkje verka, i fagnettverket."],
];
pub(super) const OBSTACLES: &[Both] = &[
    ["Nøkkelpersoner kan slutte. To deler derfor oppgavene, og det viktigste blir skrevet ned.", "Nøkkelpersonar kan slutte. To deler derfor oppgåvene, og det viktigaste blir skrive ned."],
    ["Budsjettet kan bli kuttet. Vi har regnet ut hva det koster å la være, og legger det fram samtidig.", "Budsjettet kan bli kutta. Vi har rekna ut kva det kostar å la vere, og legg det fram samtidig."],
    ["Leverandøren kan forsvinne. Vi leier for to år om gangen og eier dataene selv.", "Leverandøren kan forsvinne. Vi leiger for to år om gongen og eig dataa sjølve."],
];

pub(super) const METHODS: &[Both] = &[
    ["Uttrekk fra fagsystemet, snitt av en måned. {Leder} henter tallet to ganger i året.", "Uttrekk frå fagsystemet, snitt av ein månad. {Leder} hentar talet to gonger i året."],
    ["Spørreundersøkelse til alle i målgruppen, samme spørsmål hvert år i oktober.", "Spørjeundersøking til alle i målgruppa, same spørsmåla kvart år i oktober."],
    ["Telling i fire uker vår og høst. De ansatte fører et enkelt skjema.", "Teljing i fire veker vår og haust. Dei tilsette fører eit enkelt skjema."],
    ["Tall fra KOSTRA og kommunens egen rapport, én gang i året.", "Tal frå KOSTRA og rapporten til kommunen sjølv, éin gong i året."],
];
pub(super) const SOURCES: &[Both] = &[
    ["Fagsystemet", "Fagsystemet"],
    ["KOSTRA", "KOSTRA"],
    ["Egen undersøkelse", "Eiga undersøking"],
    ["Ungdata", "Ungdata"],
    ["KPR", "KPR"],
];
pub(super) const NOT_MEASURED: &[Both] = &[
    ["Vi har ikke spurt før. Undersøkelsen er laget og sendes ut to måneder før oppstart.", "Vi har ikkje spurt før. Undersøkinga er laga og blir send ut to månader før oppstart."],
    ["Fagsystemet skiller ikke ut dette i dag. Leverandøren legger inn feltet, og vi måler i fire uker.", "Fagsystemet skil ikkje ut dette i dag. Leverandøren legg inn feltet, og vi måler i fire veker."],
];
pub(super) const ASSUMPTIONS: &[Both] = &[
    ["Turnusen må endres innen tre måneder, ellers blir tiden ikke frigjort.", "Turnusen må endrast innan tre månader, elles blir tida ikkje frigjord."],
    ["Lederne i tjenesten må følge tallene hver måned og bestemme hva tiden skal brukes til.", "Leiarane i tenesta må følgje tala kvar månad og avgjere kva tida skal brukast til."],
    ["De som skal bruke løsningen, må være med og velge den.", "Dei som skal bruke løysinga, må vere med og velje ho."],
];
pub(super) const GAIN_RISKS: &[Both] = &[
    ["At det nye kommer i tillegg til det gamle, uten at noe faller bort.", "At det nye kjem i tillegg til det gamle, utan at noko fell bort."],
    ["At bare de som allerede klarer seg godt, tar det i bruk.", "At berre dei som alt klarer seg godt, tek det i bruk."],
    ["At mange slutter samtidig, slik at opplæringen må gjøres på nytt.", "At mange sluttar samtidig, slik at opplæringa må gjerast på nytt."],
];
pub(super) const DISADVANTAGES: &[Both] = &[
    ["Noen mister en kjent arbeidsmåte og kan oppleve kontroll. Vi tar det opp i hver avdeling.", "Nokon mistar ein kjend arbeidsmåte og kan oppleve kontroll. Vi tek det opp i kvar avdeling."],
    ["De som ikke er på nett, må få et like godt tilbud på annen måte.", "Dei som ikkje er på nett, må få eit like godt tilbod på annan måte."],
    ["Ingen. Vi har vurdert det sammen med brukerrådet.", "Ingen. Vi har vurdert det saman med brukarrådet."],
];
pub(super) const FOLLOW_UP: &[Both] = &[
    ["{Leder} måler hvert halvår. Ledergruppen får tallene i mars og september og bestemmer om vi endrer noe.", "{Leder} måler kvart halvår. Leiargruppa får tala i mars og september og avgjer om vi endrar noko."],
    ["Gevinsteierne melder inn tall hvert kvartal. Går to målinger feil vei, tar ansvarlig eier det opp i styringsgruppen.", "Gevinsteigarane melder inn tal kvart kvartal. Går to målingar feil veg, tek ansvarleg eigar det opp i styringsgruppa."],
];

pub(super) const RISKS: &[(Both, Both)] = &[
    (["Prosjektlederen slutter det første året.", "Prosjektleiaren sluttar det første året."], ["To deler oppgavene og skriver ned det viktigste underveis.", "To deler oppgåvene og skriv ned det viktigaste undervegs."]),
    (["De ansatte får ikke tid til opplæring.", "Dei tilsette får ikkje tid til opplæring."], ["Opplæringen legges i turnus, og vikarer er satt av.", "Opplæringa blir lagd i turnus, og vikarar er sette av."]),
    (["Utstyret kommer for sent eller virker dårlig.", "Utstyret kjem for seint eller verkar dårleg."], ["Vi prøver i liten skala først og kan gå tilbake til dagens rutine.", "Vi prøver i liten skala først og kan gå tilbake til dagens rutine."]),
    (["Brukerne vil ikke bruke det nye.", "Brukarane vil ikkje bruke det nye."], ["De er med og velger, og ingen må.", "Dei er med og vel, og ingen må."]),
    (["Samarbeidet med partnerne stopper opp.", "Samarbeidet med partnarane stoppar opp."], ["Avtalene sier hvem som gjør hva, og eierne møtes hvert kvartal.", "Avtalane seier kven som gjer kva, og eigarane møtest kvart kvartal."]),
    (["Personopplysninger kommer på avveie.", "Personopplysningar kjem på avvegar."], ["Vurdering av personvern før oppstart, og tilgang bare for dem som trenger det.", "Vurdering av personvern før oppstart, og tilgang berre for dei som treng det."]),
];

pub(super) const LATE: &[Both] = &[
    ["Kommunestyret møttes dagen før fristen, og vedtaket måtte protokollføres før vi kunne sende.", "Kommunestyret møttest dagen før fristen, og vedtaket måtte protokollførast før vi kunne sende."],
    ["Den som skulle sende, ble syk samme dag.", "Den som skulle sende, blei sjuk same dagen."],
    ["Nettet var nede i kommunen fristdagen.", "Nettet var nede i kommunen fristdagen."],
];
pub(super) const SAMI: Both = [
    "Tilbudet gis på samisk og norsk. Samisk språksenter er med på opplæringen, og materiell blir oversatt.",
    "Tilbodet blir gitt på samisk og norsk. Samisk språksenter er med på opplæringa, og materiell blir omsett.",
];
