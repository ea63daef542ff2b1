## Felles for alle deler

skjema-felles-obligatorisk = Alle felt må fylles ut hvis det ikke står «valgfritt».
skjema-felles-valgfritt = (valgfritt)
skjema-felles-ikke-relevant = Ikke relevant for oss
skjema-felles-ikke-relevant-hvorfor = Skriv kort hvorfor spørsmålet ikke er relevant.
skjema-felles-eksempel = Eksempel
skjema-felles-slik-svarer = Slik svarer dere
skjema-felles-tegn = Høyst { $tegn } tegn.
skjema-felles-personvern = Ikke skriv navn, fødselsnummer eller helseopplysninger om enkeltpersoner.
skjema-felles-offentlig = Søknaden er som hovedregel offentlig.
skjema-felles-videre-uten = Gå videre, og rett dette senere
skjema-felles-lagre-videre = Lagre og gå videre
skjema-felles-lagre-senere = Lagre og fortsett senere
skjema-felles-sist-lagret = Sist lagret { $tidspunkt } av { $hvem }
skjema-felles-svar-lagret = Svarene er lagret. Dere kan rette feilene nå eller senere.
skjema-felles-feil-overskrift = { $antall ->
    [one] Én feil må rettes før delen er ferdig
   *[other] { $antall } feil må rettes før delen er ferdig
}
skjema-felles-feil-for-langt = Teksten har { $tegn } tegn, men det er plass til { $maks }. Kort ned teksten.
skjema-felles-feil-for-mange-rader = Det er ikke plass til flere enn { $maks }. Fjern { $over }.
skjema-felles-feil-fodselsnummer = Teksten ser ut til å inneholde et fødselsnummer. Fjern det før dere går videre.
oppgaveliste-gruppe-prosjektet = Prosjektet
oppgaveliste-gruppe-gjennomforing = Gjennomføring og økonomi
oppgaveliste-gruppe-planene = Planene
oppgaveliste-gruppe-send = Kontroller og send
oppgaveliste-framdrift = { $ferdige ->
    [one] 1 av { $alle } deler er ferdig
   *[other] { $ferdige } av { $alle } deler er ferdige
}

## Del 1. Om prosjektet

om-tittel = Om prosjektet
om-kommune = Kommunen som søker
om-kommune-hjelp = Fra offentlige registre. Er noe feil, se «Kontakt og hjelp».
om-prosjekttittel = Navn på prosjektet
om-prosjekttittel-hjelp = Si hva som skal bli annerledes. Navnet blir offentlig.
om-prosjekttittel-eksempel = Trygg natt hjemme med digitalt tilsyn
om-prosjekttittel-feil-mangler = Skriv et navn på prosjektet
om-prosjekttittel-feil-for-langt = Navnet på prosjektet kan ha høyst 100 tegn. Kort det ned.
om-sammendrag = Kort om prosjektet
om-sammendrag-hjelp = Skriv så en innbygger forstår: Hva er problemet, hva vil dere gjøre, og hva blir bedre for hvem? Høyst 500 tegn.
om-sammendrag-eksempel = Hver natt får 38 innbyggere besøk, og mange blir vekket uten å trenge hjelp. Vi prøver digitalt tilsyn, slik at flere får sove.
om-sammendrag-feil-mangler = Skriv kort hva prosjektet går ut på
om-kontaktrolle = Kontaktrolle i kommunen
om-kontaktrolle-hjelp = Skriv rollen, ikke navnet.
om-kontaktrolle-eksempel = Rådgiver for innovasjon i helse og mestring
om-kontaktepost = E-post til kontaktrollen
om-kontaktepost-hjelp = Bruk helst en felles adresse.
om-kontaktepost-feil-mangler = Skriv en e-postadresse vi kan bruke
om-kontaktepost-feil-format = E-postadressen må ha @ og et nettsted etter, for eksempel post@kommune.no
om-fase-start = Fase når prosjektet starter
om-fase-slutt = Fase når prosjektet er ferdig
om-fase-utforsking = Utforsking: Vi undersøker behovet og mulige løsninger.
om-fase-utproving = Utprøving: Vi prøver i liten skala og måler.
om-fase-innforing = Innføring: Hele tjenesten tar løsningen i bruk.
om-fase-drift = Drift: Løsningen er vanlig arbeidsmåte, betalt over driftsbudsjettet.
om-fase-spredning = Spredning: Flere tar løsningen i bruk.
om-fase-start-feil-mangler = Velg fasen dere er i når prosjektet starter
om-fase-slutt-feil-mangler = Velg fasen dere skal være i når prosjektet er ferdig
om-fase-feil-rekkefolge = Sluttfasen kommer før startfasen. Velg en senere sluttfase.
om-periode = Prosjektperiode
om-periode-hjelp = For eksempel 08.2027. Høyst fem år, og slutt senest i { $siste-ar }.
om-periode-start-feil-format = Skriv måned og år for starten, for eksempel 08.2027
om-periode-slutt-feil-format = Skriv måned og år for slutten, for eksempel 12.2029
om-periode-feil-rekkefolge = Slutten kommer før starten. Endre en av dem.
om-periode-feil-for-lang = Prosjektet varer i mer enn fem år. Velg en tidligere slutt.
om-periode-feil-utenfor = Prosjektet må ligge innenfor { $forste-ar }–{ $siste-ar }. Endre start eller slutt.
om-samisk = Samisk språk og kultur (valgfritt)
om-samisk-hjelp = Hvordan tar prosjektet hensyn til samiske innbyggere, språk eller kultur, hvis det er aktuelt?

## Del 2. Behov og kunnskap

behov-tittel = Behov og kunnskap
behov-beskrivelse = Behov
behov-beskrivelse-hjelp = Hva fungerer ikke i dag, for hvem og hvor mange? Bruk egne tall med kilde. Ikke skriv om løsningen her.
behov-beskrivelse-eksempel = 38 hjemmeboende hadde tilsyn om natten i 2026. 6 av 10 blir vekket uten å trenge hjelp (egen måling, oktober 2026).
behov-beskrivelse-feil-mangler = Skriv hvilket behov prosjektet skal møte
behov-kunnskap = Kunnskap
behov-kunnskap-hjelp = Vis til forskning, evalueringer og prosjekter dere bygger på. Hva gjør dere annerledes, og hva vet dere ikke ennå?
behov-kunnskap-eksempel = To evalueringer viser færre oppmøter når brukeren selv velger. Vi vet ikke om det virker der mobildekningen er svak.
behov-kunnskap-feil-mangler = Skriv hvilken kunnskap prosjektet bygger på
behov-lignende = Bygger dere på noe andre har gjort?
behov-lignende-hjelp = Det er bra å bruke andres løsninger på nytt. Legg inn prosjekter som ligner.
behov-lignende-bygger-pa = Vi bygger på
behov-lignende-skiller-seg = Vi gjør noe annet, fordi
behov-lignende-ingen = Vi har lett, men ikke funnet noe som ligner
behov-lignende-eksempel = Vi bruker rutinene fra nabokommunen. Nytt hos oss er felles vakttjeneste for tre kommuner.

## Del 3. Delmål og nyskaping

delmaal-tittel = Delmål
delmaal-ingress = Velg ett delmål eller flere. Vektene skal til sammen bli 100.
delmaal-1 = Styrke helsefremmende og forebyggende velferd
delmaal-1-hjelp = For eksempel at flere deltar eller holder seg friske.
delmaal-2 = Ta i bruk gode modeller for organisering og styring av tjenestene
delmaal-2-hjelp = For eksempel ny oppgavedeling, samarbeid med frivillige eller team på tvers.
delmaal-3 = Innføre nye boformer, helseteknologi og digitale verktøy
delmaal-3-hjelp = For eksempel digitalt tilsyn eller nye måter å bo på.
delmaal-vekt = Vekt i prosent
delmaal-feil-mangler = Velg minst ett delmål, og skriv vekten
delmaal-feil-sum = Vektene blir { $sum } til sammen, men skal bli 100. Endre vektene.
delmaal-feil-vekt = Vekten må være et helt tall fra 1 til 100
nyskaping-type = Hva slags nyskaping er det?
nyskaping-type-hjelp = Begge svar er like gode.
nyskaping-ny = Ny løsning: Vi kjenner ikke til at andre har gjort dette
nyskaping-gjenbruk = Tilpasset løsning: Vi tilpasser noe andre har gjort

## Del 4. Målgruppe og medvirkning

malgruppe-tittel = Målgruppe og medvirkning
malgruppe-hvem = Målgruppe
malgruppe-hvem-hjelp = Hvem er prosjektet for, og omtrent hvor mange gjelder det?
malgruppe-hvem-feil-mangler = Skriv hvem prosjektet er for
malgruppe-antall = Omtrent hvor mange gjelder det?
malgruppe-antall-feil-format = Antallet må være et helt tall, for eksempel 40
malgruppe-antall-feil-null = Antallet må være minst 1
malgruppe-antall-feil-for-stort = Antallet er større enn folketallet i Norge. Kontroller antall nuller.
malgruppe-medvirkning = Medvirkning
malgruppe-medvirkning-hjelp = Hva har målgruppen og de ansatte påvirket, og hva skal de være med og bestemme? Å bli informert er ikke medvirkning.
malgruppe-medvirkning-eksempel = Åtte brukere og fem nattevakter har valgt hvor vi starter. Tillitsvalgte er med og vurderer hver utprøving.
malgruppe-medvirkning-feil-mangler = Skriv hvordan målgruppen og de ansatte er med

## Del 5. Aktiviteter og milepæler

aktivitet-tittel = Aktiviteter og milepæler
aktivitet-ingress = Tre til seks linjer i året er nok.
aktivitet-legg-til = Legg til en aktivitet
aktivitet-fjern = Fjern aktivitet { $nummer }
aktivitet-hva = Hva skal dere gjøre, og hva kan dere vise fram?
aktivitet-hva-eksempel = Prøve hos ti brukere i to måneder. Kommunedirektøren bestemmer om vi går videre.
aktivitet-hva-feil-mangler = Aktivitet { $nummer }: Skriv hva dere skal gjøre
aktivitet-ar = År
aktivitet-ar-feil-utenfor = Aktivitet { $nummer }: Året må ligge i prosjektperioden ({ $forste-ar }–{ $siste-ar })
aktivitet-milepael = Milepæl: Hva kan dere vise fram?
aktivitet-milepael-hjelp = Noe andre kan se er ferdig, for eksempel en beslutning eller en måling.
aktivitet-milepael-eksempel = Kommunedirektøren har bestemt om vi går videre, etter to måneder med målinger.
aktivitet-feil-ingen = Legg inn minst én aktivitet for hvert år i prosjektperioden. { $ar } mangler.

## Del 6. Partnere og følgekommuner

partner-tittel = Partnere og følgekommuner
partner-ingress = Partnere bidrar med penger, arbeid eller kunnskap. Har dere ingen, går dere videre.
partner-ingen = Vi har ingen partnere
partner-navn = Navn
partner-navn-feil-mangler = Partner { $nummer }: Skriv navnet på virksomheten
partner-type = Type partner
partner-type-kommune = Kommune
partner-type-fylkeskommune = Fylkeskommune
partner-type-forskning = Universitet, høgskole eller forskningsinstitutt
partner-type-helseforetak = Helseforetak
partner-type-frivillig = Frivillig eller ideell organisasjon
partner-type-bedrift = Bedrift
partner-type-stat = Statlig virksomhet
partner-type-feil-mangler = Partner { $nummer }: Velg type partner
partner-rolle = Hva skal partneren gjøre?
partner-rolle-eksempel = Frivilligsentralen setter sammen besøksvenner, to timer i uken.
partner-bidrag = Bidrag: Hva gjør partneren, og hva bidrar den med?
partner-bidrag-feil-mangler = Partner { $nummer }: Skriv hva partneren bidrar med
partner-orgnr = Organisasjonsnummeret til bedriften
partner-orgnr-hjelp = Ni siffer, fra Enhetsregisteret.
partner-orgnr-feil = Partner { $nummer }: Skriv organisasjonsnummeret med ni siffer, eller la feltet stå tomt
partner-valg = Hvordan er bedriften valgt?
partner-valg-konkurranse = I en konkurranse der andre kunne delta
partner-valg-uten = Uten konkurranse
partner-valg-gratis = Bedriften får ikke betalt
partner-etter = Etterpå: Hva skjer når prosjektet er ferdig?
partner-etter-hjelp = Fortsetter samarbeidet? Hvem tar over hvis partneren trekker seg? Må noe kjøpes inn, hvordan følger dere innkjøpsreglene?
partner-legg-til = Legg til en partner
folge-tittel = Følgekommuner (valgfritt)
folge-hjelp = Kommuner som har sagt ja til å følge prosjektet, uten ansvar for tilskuddet.
folge-feil-egen = Kommunen som søker, kan ikke være sin egen følgekommune. Fjern den fra listen.

## Del 7. Budsjett

budsjett-tittel = Budsjett
budsjett-ingress = Skriv hele kroner. Hvert år må gå i null.
budsjett-kostnader = Hva koster prosjektet?
budsjett-kost-lonn = Lønn og sosiale kostnader
budsjett-kost-tjenester = Kjøp av tjenester
budsjett-kost-utstyr = Utstyr og teknologi
budsjett-kost-opplaering = Opplæring og kompetanse
budsjett-kost-reise = Reiser og møter
budsjett-kost-evaluering = Måling og evaluering
budsjett-kost-annet = Annet
budsjett-finansiering = Hvem betaler?
budsjett-soknad = Tilskudd dere søker om
budsjett-egen-penger = Egenandel i penger
budsjett-egen-arbeid = Egen arbeidstid
budsjett-egen-hjelp = Skjønnsmidler og andre statlige tilskudd er ikke egenandel.
budsjett-andre = Andre tilskudd
budsjett-partnere = Bidrag fra partnere
budsjett-sum-kostnad = Sum kostnader
budsjett-sum-finansiering = Sum finansiering
budsjett-forklaring = Forklar de største postene
budsjett-forklaring-hjelp = Vis hva som ligger bak tallene, slik at andre kan regne etter.
budsjett-forklaring-feil-mangler = Forklar de største postene i budsjettet
budsjett-forklaring-eksempel = Prosjektleder i 60 prosent i tre år. Leie av 45 sensorer à 4 200 kr i året.
budsjett-feil-tall = Beløpet må være et tall i kroner, for eksempel 1 200 000
budsjett-feil-negativt = Beløpet kan ikke være mindre enn 0. Skriv 0 eller mer.
budsjett-feil-balanse = { $ar }: Kostnadene er { $kostnad }, men finansieringen er { $finansiering }. Endre beløpene så de blir like.
budsjett-feil-ingen-soknad = Skriv hvor mye tilskudd dere søker om, for minst ett av årene
budsjett-feil-utenfor-periode = Dere kan bare søke om tilskudd for årene { $forste-ar }–{ $siste-ar }. Fjern beløpet for { $ar }.
budsjett-feil-ar-passert = { $ar } er over. Ingen kan få tilskudd for et år som er over. Fjern beløpet for { $ar }.
budsjett-feil-for-stort = Beløpet er for stort. Kontroller hvor mange nuller du har skrevet.

## Del 8. Implementeringsplan

impl-tittel = Implementeringsplan
impl-sporsmal-ansvar = 1. Ansvar: Hvem har ansvaret nå, og når prosjektet er slutt?
impl-sporsmal-ressurser = 2. Ressurser: Hva trenger dere for å lykkes?
impl-sporsmal-forankring = 3. Forankring: Hvem har sagt ja, og hvor står det?
impl-sporsmal-gevinster = 4. Gevinster: Hva skal bli bedre, og hvordan vil dere merke det?
impl-sporsmal-gevinster-hjelp = Dere svarer i en egen del.
impl-eier = Ansvarlig eier
impl-eier-hjelp = Rollen som kan fortsette, endre eller stanse prosjektet.
impl-eier-eksempel = Kommunalsjef for helse
impl-eier-feil-mangler = Skriv hvilken rolle som er ansvarlig eier
impl-prosjektleder = Prosjektleder
impl-prosjektleder-hjelp = Rollen, og hvor stor del av stillingen som er satt av.
impl-prosjektleder-eksempel = Fagutvikler, 60 prosent i tre år
impl-prosjektleder-feil-mangler = Skriv hvilken rolle som leder prosjektet
impl-linjeleder = Leder i tjenesten som tar over
impl-linjeleder-hjelp = Rollen som leder tjenesten til vanlig, ikke prosjektlederen.
impl-linjeleder-eksempel = Leder for hjemmetjenesten
impl-linjeleder-feil-mangler = Skriv hvilken leder som tar over når prosjektet er slutt
impl-linjeleder-feil-lik = Prosjektlederen kan ikke også være den som tar over. Velg en leder i tjenesten.
impl-ressurser = Folk, penger og teknologi
impl-ressurser-hjelp = Hvem trenger dere, i hvor stor stilling? Hvilke systemer og hvilket utstyr? Hva gjør dere hvis det blir dyrere?
impl-ressurser-eksempel = Prosjektleder i 60 prosent og opplæring av 30 ansatte. Vi leier sensorer. Blir de mer enn 10 prosent dyrere, prøver vi hos færre.
impl-ressurser-feil-mangler = Skriv hva dere trenger av folk, penger og teknologi
impl-arsverk = Årsverk
impl-arsverk-hjelp = Hvor mange trenger dere hvert år? Ta med tiden til dem som skal lære og endre arbeidsmåte.
impl-arsverk-eksempel = 0,6 årsverk prosjektleder og 0,4 årsverk til opplæring av 30 ansatte
impl-penger = Penger
impl-penger-hjelp = Hva gjør dere hvis det blir dyrere enn planlagt?
impl-penger-eksempel = Blir sensorene mer enn 10 prosent dyrere, prøver vi dem hos færre brukere. Kommunalsjefen bestemmer.
impl-kompetanse = Kompetanse og opplæring
impl-kompetanse-hjelp = Hvem må lære hva, og når? Hvordan lærer nyansatte og vikarer det etterpå?
impl-kompetanse-feil-mangler = Skriv hvilken kompetanse dere trenger
impl-teknologi = Teknologi
impl-teknologi-hjelp = Hva finnes, hva må kjøpes, og hva må det virke sammen med?
impl-teknologi-eksempel = Vi har responssenter og fagsystem. Vi må leie sensorer som varsler responssenteret.
impl-forankring-hvor = Organ og sak
impl-forankring-hvor-hjelp = Kommunestyre, utvalg, ledergruppe, tillitsvalgte, råd. Et muntlig ja er ikke nok.
impl-forankring-dato = Dato
impl-forankring-sak = Saksnummer eller lenke (valgfritt)
impl-forankring-feil-mangler = Legg inn minst ett organ som har behandlet prosjektet, med dato
impl-forankring-feil-dato = Behandling { $nummer }: Skriv dag, måned og år, for eksempel 14.01.2026
impl-forankring-feil-fram = Datoen er fram i tid. Skriv datoen da prosjektet ble behandlet.
impl-forankring-plan = Hvilke planer står det i?
impl-forankring-plan-hjelp = Kommuneplan, økonomiplan eller temaplan: navn, år og hva planen sier. Står det ikke i noen plan ennå, skriv når det skal inn.
impl-forankring-plan-eksempel = Økonomiplan 2027–2030, tiltak 14: Digitalt tilsyn skal erstatte faste tilsyn om natten.
impl-drift-nar = Tidspunkt for overgang til drift
impl-drift-nar-hjelp = For eksempel 01.2030.
impl-drift-nar-feil-mangler = Skriv når prosjektet går over til vanlig drift, for eksempel 01.2030
impl-drift-nar-feil-format = Skriv måned og år for overgangen til drift, for eksempel 01.2030
impl-drift-kostnad = Driftskostnad i året etterpå
impl-drift-kostnad-hjelp = Lønn, leie, lisenser, vedlikehold og opplæring.
impl-drift-kostnad-feil-mangler = Skriv hva det vil koste i året etter at prosjektet er slutt
impl-drift-budsjett = Budsjett og plan for driften
impl-drift-budsjett-eksempel = Driftsbudsjettet til hjemmetjenesten fra 2030, i økonomiplanen.
impl-drift-budsjett-feil-mangler = Skriv hvilket budsjett som skal betale driften
impl-opplaering = Opplæring
impl-opplaering-hjelp = Hvem skal lære hva, og når? Hvordan lærer nyansatte og vikarer det etterpå?
impl-opplaering-eksempel = Alle 30 i nattjenesten får to timer før oppstart. Deretter får nyansatte det samme.
impl-spredning = Spredning
impl-spredning-hjelp = Hva deler dere, med hvem, og når? Del også det som ikke virket.
impl-spredning-feil-mangler = Skriv hvordan dere vil dele det dere lærer
impl-hindre = Hva kan hindre at det blir varig?
impl-hindre-hjelp = For eksempel at nøkkelpersoner slutter, leverandøren forsvinner eller budsjettet blir kuttet. Skriv hva dere gjør da.
impl-hindre-eksempel = Leverandøren kan slutte å lage sensorene. Vi leier derfor for to år om gangen.
impl-feil-fire-mangler = Implementeringsplanen må svare på ansvar, ressurser, forankring og gevinster. Svar mangler på: { $mangler }.

## Del 9. Gevinstrealiseringsplan

gevinst-tittel = Gevinstrealiseringsplan
gevinst-ingress = En gevinst er en endring til det bedre som noen merker: «Færre blir vekket om natten», ikke «Vi holder fem kurs». Få gode er bedre enn mange.
gevinst-legg-til = Legg til en gevinst
gevinst-fjern = Fjern gevinst { $nummer }
gevinst-navn = Gevinsten: Hva skal bli bedre, og for hvem?
gevinst-navn-hjelp = Gjerne «fra … til …».
gevinst-navn-eksempel = Hjemmeboende får sove: fra 38 faste tilsyn hver natt til høyst 14.
gevinst-navn-feil-mangler = Gevinst { $nummer }: Skriv hva som skal bli bedre, og for hvem
gevinst-navn-varsel-aktivitet = Gevinst { $nummer }: Dette ligner noe dere skal gjøre, ikke noe som blir bedre. Skriv hvilken endring det skal føre til.
gevinst-type = Type gevinst
gevinst-type-kvalitet = Bedre kvalitet for brukerne
gevinst-type-mestring = Bedre mestring eller helse
gevinst-type-tid = Spart tid til noe annet
gevinst-type-kostnad = Spart kostnad
gevinst-type-unngatt = Kostnad dere unngår
gevinst-type-arbeidsmiljo = Bedre arbeidsmiljø
gevinst-type-innflytelse = Mer innflytelse for innbyggerne
gevinst-type-feil-mangler = Gevinst { $nummer }: Velg type gevinst
gevinst-budsjett = Hvem sitt budsjett merker det?
gevinst-budsjett-kommunen = Kommunen
gevinst-budsjett-fylkeskommunen = Fylkeskommunen
gevinst-budsjett-staten = Staten, som sykehus eller Nav
gevinst-budsjett-andre = Andre, som innbyggere eller pårørende
gevinst-budsjett-ingen = Ingen
gevinst-budsjett-feil-mangler = Gevinst { $nummer }: Velg hvem sitt budsjett som merker gevinsten
gevinst-niva = Nivå
gevinst-niva-produkt = Produkt: 45 hjem har sensor
gevinst-niva-bruker = Brukereffekt: færre blir vekket
gevinst-niva-samfunn = Samfunnseffekt: flere bor hjemme
gevinst-niva-produkt-kort = Produkt
gevinst-niva-bruker-kort = Brukereffekt
gevinst-niva-samfunn-kort = Samfunnseffekt
gevinst-niva-feil-mangler = Gevinst { $nummer }: Velg nivå
gevinst-indikator = Indikator: Hva skal dere måle?
gevinst-indikator-hjelp = Helst tall dere allerede har.
gevinst-indikator-eksempel = Faste tilsyn hos hjemmeboende per natt
gevinst-indikator-feil-mangler = Gevinst { $nummer }: Skriv hva dere skal måle
gevinst-retning = Er det bra at tallet går opp eller ned?
gevinst-retning-opp = Opp
gevinst-retning-ned = Ned
gevinst-enhet = Måleenhet
gevinst-enhet-hjelp = For eksempel antall, prosent, timer eller kroner.
gevinst-enhet-feil-mangler = Gevinst { $nummer }: Skriv måleenheten
gevinst-metode = Målemetode: Hvordan måler dere?
gevinst-metode-hjelp = Hvor kommer tallet fra, hvem henter det, og hvor ofte?
gevinst-metode-eksempel = Uttrekk fra fagsystemet. Leder for hjemmetjenesten henter det to ganger i året.
gevinst-metode-feil-mangler = Gevinst { $nummer }: Skriv hvordan dere måler, og hvor tallet kommer fra
gevinst-nullpunkt = Nullpunkt: Hva er verdien i dag?
gevinst-nullpunkt-hjelp = La feltet stå tomt hvis dere ikke har målt ennå.
gevinst-nullpunkt-eksempel = 38
gevinst-nullpunkt-dato = Målt: Når er nullpunktet målt?
gevinst-nullpunkt-kilde = Hvor kommer tallet fra?
gevinst-nullpunkt-kilde-hjelp = For eksempel fagsystemet, KOSTRA, KPR, SSB eller en egen undersøkelse.
gevinst-nullpunkt-unntak = Vi har ikke målt nullpunktet ennå
gevinst-nullpunkt-unntak-hvorfor = Hvorfor er det ikke målt?
gevinst-nullpunkt-unntak-hvorfor-hjelp = Målingen må være ferdig før tiltaket starter.
gevinst-nullpunkt-unntak-eksempel = Vi har ikke spurt før. Undersøkelsen blir sendt ut i september 2027.
gevinst-nullpunkt-unntak-dato = Blir målt innen
gevinst-nullpunkt-feil-mangler = Gevinst { $nummer }: Skriv nullpunktet, eller skriv hvorfor det ikke er målt ennå
gevinst-nullpunkt-feil-tall = Gevinst { $nummer }: Nullpunktet må være et tall, for eksempel 1 200 000
gevinst-nullpunkt-feil-dato = Gevinst { $nummer }: Skriv når nullpunktet er målt, for eksempel 10.2026
gevinst-nullpunkt-feil-dato-form = Gevinst { $nummer }: Skriv måneden og året nullpunktet er målt, for eksempel 10.2026
gevinst-nullpunkt-feil-dato-fram = Gevinst { $nummer }: Nullpunktet kan ikke være målt fram i tid. Rett datoen, eller la nullpunktet stå tomt og skriv hvorfor det ikke er målt ennå.
gevinst-nullpunkt-feil-unntak = Gevinst { $nummer }: Skriv hvorfor nullpunktet ikke er målt, og når det skal være gjort
gevinst-nullpunkt-feil-unntak-sent = Gevinst { $nummer }: Nullpunktet må måles før prosjektet starter ({ $start }). Velg en tidligere dato.
gevinst-maal = Målverdi: Hvilket tall vil dere nå?
gevinst-maal-eksempel = 14
gevinst-maal-feil-mangler = Gevinst { $nummer }: Skriv målverdien som et tall
gevinst-maal-feil-opp = Gevinst { $nummer }: Målverdien ({ $maal }) må være høyere enn nullpunktet ({ $nullpunkt }) når tallet skal opp
gevinst-maal-feil-ned = Gevinst { $nummer }: Målverdien ({ $maal }) må være lavere enn nullpunktet ({ $nullpunkt }) når tallet skal ned
gevinst-maal-feil-prosent = Gevinst { $nummer }: Prosent må være fra 0 til 100
gevinst-maaltid = Tidspunkt: Når skal målverdien være nådd?
gevinst-maaltid-hjelp = For eksempel 12.2029, gjerne etter at prosjektet er slutt.
gevinst-maaltid-feil-mangler = Gevinst { $nummer }: Skriv når målverdien skal være nådd, for eksempel 12.2029
gevinst-maaltid-feil-for-nullpunkt = Gevinst { $nummer }: Målet må ligge etter nullpunktet i tid. Rett en av datoene.
gevinst-maaltid-feil-for-start = Gevinst { $nummer }: Målet kan ikke være nådd før prosjektet starter ({ $start }). Velg et senere tidspunkt.
gevinst-eier = Gevinsteier
gevinst-eier-hjelp = En leder i tjenesten der endringen skjer, ikke prosjektlederen.
gevinst-eier-eksempel = Leder for hjemmetjenesten
gevinst-eier-feil-mangler = Gevinst { $nummer }: Skriv hvilken rolle som eier gevinsten
gevinst-eier-feil-prosjektleder = Gevinst { $nummer }: Prosjektlederen kan ikke eie gevinsten. Velg en leder i tjenesten.
gevinst-forutsetninger = Hva må være på plass for at gevinsten skal komme?
gevinst-forutsetninger-hjelp = Frigjort tid blir bare en gevinst når dere bestemmer hva den skal brukes til.
gevinst-forutsetninger-eksempel = Nattplanen må endres senest tre måneder etter at sensorene er satt opp. Tiden skal brukes til dem som trenger mest hjelp.
gevinst-risiko = Hva kan gjøre at gevinsten ikke kommer?
gevinst-risiko-eksempel = Sensorene gir så mange falske alarmer at nattevaktene slår dem av.
gevinst-ulemper = Er det noen som får det dårligere?
gevinst-ulemper-hjelp = Skriv om ulemper, og om noen grupper får mindre igjen enn andre. Det trekker ikke ned at dere har tenkt på det.
gevinst-ulemper-eksempel = Noen mister en hyggelig prat om natten. De får tilbud om besøk på dagtid.
gevinst-oppfolging = Oppfølging
gevinst-oppfolging-hjelp = Hvem måler, hvor ofte, og hvem bestemmer hvis tallene går feil vei? Hva må være på plass, hva kan hindre gevinstene, og får noen det dårligere?
gevinst-oppfolging-eksempel = Leder for hjemmetjenesten måler hvert halvår. Ledergruppen bestemmer om vi endrer noe.
gevinst-oppfolging-feil-mangler = Skriv hvordan dere følger opp planen
gevinst-feil-ingen = Legg inn minst én gevinst med indikator, nullpunkt, målverdi, tidspunkt og gevinsteier
gevinst-varsel-bare-produkt = Alle gevinstene er noe dere leverer. Legg gjerne til en effekt som brukere eller ansatte merker.

## Del 10. Risiko

risiko-tittel = Risiko i prosjektet
risiko-ingress = Tre til fem er nok, de viktigste først.
risiko-hva = Hva kan gå galt, og hva gjør dere med det?
risiko-hva-eksempel = Prosjektlederen slutter. To ansatte deler oppgavene og skriver ned det viktigste.
risiko-hva-feil-mangler = Risiko { $nummer }: Skriv hva som kan gå galt, og hva dere gjør med det
risiko-sannsynlighet = Hvor sannsynlig er det?
risiko-konsekvens = Hvor alvorlig er det?
risiko-lav = Lite
risiko-middels = Middels
risiko-hoy = Svært
risiko-tiltak = Hva gjør dere for å hindre det?
risiko-tiltak-eksempel = To ansatte deler prosjektlederoppgavene og skriver ned det viktigste underveis.
risiko-legg-til = Legg til en risiko
risiko-feil-ingen = Legg inn minst én risiko

## Del 11. Kontroller og send

send-tittel = Kontroller svarene og send søknaden
send-ingress = Alle svarene ligger nederst.
send-endre = Endre
send-bekreft-tittel = Bekreftelse
send-bekreft-fullmakt = Jeg har fullmakt til å søke på vegne av { $kommune } og bekrefter at opplysningene er riktige så langt jeg vet. Kommunen kjenner regelverket for utlysningen og vet at departementet og Riksrevisjonen kan kontrollere bruken av pengene.
send-bekreft-rolle = Rollen din i kommunen
send-bekreft-rolle-eksempel = Kommunedirektør
send-bekreft-feil-mangler = Kryss av for at du har fullmakt, og at kommunen kjenner regelverket
send-knapp = Send søknaden
send-feil-rolle = Du kan skrive i søknaden, men ikke sende den. Be en som har rollen «innsender», om å sende.
send-feil-overskrift = { $antall ->
    [one] Søknaden er ikke sendt. Én ting må rettes først.
   *[other] Søknaden er ikke sendt. { $antall } ting må rettes først.
}
send-feil-utlysning = Departementet har endret utlysningen etter at du åpnet siden. Søknaden er ikke sendt. Les endringene nedenfor, og send på nytt hvis søknaden fortsatt svarer på utlysningen.
send-feil-endret = Søknaden er endret etter at du åpnet siden. Les gjennom endringene, og send på nytt.
send-feil-kommune-slutt = Kommunen er ikke lenger en egen kommune, og systemadministrator har ikke registrert hvilken kommune som tar over. Utkastet blir liggende her til det er gjort. Ta kontakt med Statsforvalteren.
send-varsel-for-sent = Fristen gikk ut { $frist }. Dere kan fortsatt sende, men søknaden blir merket som sendt etter fristen. Statsforvalteren avgjør om den blir behandlet.
send-for-sent-hvorfor = Hvorfor kommer søknaden etter fristen?
kvittering-tittel = Søknaden er sendt
kvittering-mottatt = Vi fikk søknaden { $tidspunkt }. Saksnummeret er { $saksnummer }.
kvittering-allerede-sendt = Søknaden var allerede sendt { $tidspunkt }. Den er registrert én gang, med saksnummer { $saksnummer }.
kvittering-videre = Dette skjer nå
kvittering-videre-1 = Mangler det noe, får dere en svarfrist.
