## Forsiden
forside-tittel = Tilskudd til bedre velferdstjenester
forside-overskrift = Tilskudd til kommuner som vil prøve ut og innføre bedre tjenester
forside-ingress = Praksisnært program går over to perioder: { $forste } og { $andre }. Kommunen sender én søknad for hvert prosjekt, og Statsforvalteren gjør vedtak.
forside-belop = Hvor mye
forside-belop-fra-til = Fra { $minst } til { $mest } for hvert prosjekt
forside-belop-fra = Fra { $minst } for hvert prosjekt
forside-krav = Det som kreves
forside-krav-tekst = Budsjett, plan for innføring og minst én gevinst dere kan måle
forside-ramme = Ramme i { $ar }
forside-ramme-fordelt = Se rammen til hver statsforvalter
forside-rammer = Rammene i { $ar }
forside-rammer-tekst = Hver statsforvalter har sin egen ramme. En del av den kan være tildelt allerede.
forside-logg-inn = Logg inn og søk
forside-startside = Gå til startsiden din
forside-se-utlysning = Se utlysningen
forside-se-utlysninger = Se utlysningene

## Hvem er min statsforvalter
forside-finn = Hvem er min statsforvalter?
forside-finn-hjelp = Skriv kommunen, kommunenummeret eller fylket.
forside-finn-knapp = Finn statsforvalter
forside-finn-horer-til = hører til
forside-finn-kontakt = Kontakt { $embete }
forside-finn-flere = Flere kommuner passer:
forside-finn-ingen = Vi finner ingen kommune som heter «{ $navn }». Kontroller skrivemåten, eller bruk kommunenummeret.
forside-finn-tom = Skriv navnet på en kommune eller et fylke, eller kommunenummeret
forside-finn-fylke = Kommunene i { $fylke } hører til
forside-finn-mente = Mente du:
forside-finn-tidligere = { $navn } er et tidligere navn. Nå gjelder dette:

## Utlysninger
forside-utlysninger = Utlysninger
forside-ingen-utlysning = Ingen utlysning er åpen eller kunngjort nå.
forside-frist = Søknadsfrist
forside-apner = Åpner
forside-fristen-var = Søknadsfristen var
forside-svar = Svar ventet innen
forside-hvem = Hvem kan søke
forside-hvem-alle = Alle kommuner, alene eller sammen med andre
forside-til-og-med = Tilskudd til og med
forside-dager = { $antall ->
    [0] Fristen går ut i dag.
    [one] Det er 1 dag igjen.
   *[other] Det er { $antall } dager igjen.
}
forside-periode-stengt = Ikke åpnet
forside-periode-to = Andre periode: { $periode }
forside-periode-to-tekst = Perioden åpner bare hvis departementet bestemmer det etter midtveisevalueringen. Før det kan ingen få tilskudd for årene etter { $siste-ar }.

## Delmål
forside-delmaal = Tre delmål
forside-delmaal-1 = Tiltak som gjør at flere klarer seg lenger selv, og som hindrer at problemer vokser.
forside-delmaal-2 = Måter å fordele oppgaver, lede og samarbeide på som er prøvd og kan brukes av flere.
forside-delmaal-3 = Boliger, teknologi og verktøy som gir trygghet og frigjør tid.

## Fire trinn
forside-trinn = Slik går dere fram
forside-trinn-1 = Logg inn
forside-trinn-1-tekst = Kommuneadministratoren gir kollegene tilgang. Har dere ingen administrator ennå, se «Kontakt og hjelp».
forside-trinn-2 = Skriv om behov og planer
forside-trinn-2-tekst = Lag budsjett, implementeringsplan (plan for innføring) og gevinstrealiseringsplan. Flere kan skrive sammen.
forside-trinn-3 = Kontroller og send
forside-trinn-3-tekst = Dere ser hva som mangler, og får saksnummer når søknaden er sendt.
forside-trinn-4 = Les vedtaket og mål gevinstene
forside-trinn-4-tekst = Statsforvalteren begrunner vedtaket. Dere måler gevinstene dere selv har valgt.

## Tildelinger
forside-siste-tildelinger = Siste tildelinger
forside-alle-tildelinger = Se alle tildelinger
forside-ingen-tildelinger = Ingen tilskudd er tildelt ennå.
tildelinger-tittel = Tildelinger
tildelinger-ingress = Her står alle kommuner som har fått tilskudd, til hva og hvor mye. Listen er offentlig.
tildelinger-filter = Søk i tildelingene
tildelinger-sok = Søk
tildelinger-sok-hjelp = Skriv en kommune, et fylke, en statsforvalter eller et prosjekt.
tildelinger-ar = Vedtaksår
tildelinger-alle-ar = Alle år
tildelinger-antall = { $antall ->
    [0] Ingen tildelinger
    [one] 1 tildeling
   *[other] { $antall } tildelinger
}
tildelinger-sum = Til sammen { $belop }
tildelinger-ingen = Ingen tildelinger passer med søket.
tildelinger-kommune-prosjekt = Kommune og prosjekt
tildelinger-periode = År
tildelinger-vedtatt = Vedtaksdato
tildelinger-eksempel = Prøvesak
tildelinger-csv-fra = Fra år
tildelinger-csv-til = Til år
tildelinger-csv-belop = Tildelt (kr)
tildelinger-csv-vedtaksdato = Vedtaksdato
tildelinger-csv-eksempel = Prøvesak
tildelinger-nyeste = Til de nyeste
tildelinger-om-csv = Filen har de samme tildelingene som listen, med semikolon mellom kolonnene. Den kan åpnes i Excel.

## En utlysning
utlys-om = Om utlysningen
utlys-periode = Tilskudd for årene
utlys-belop = Beløp
utlys-belop-fra-til = Minst { $minst }, høyst { $mest }
utlys-belop-fra = Minst { $minst }
utlys-regelverk = Regelverket
utlys-versjon-eldre = Dette er versjon { $versjon } av regelverket. Det er endret siden.
utlys-versjon-na = Les regelverket som gjelder nå
utlys-versjon-lenke = Regelverket som gjaldt for søknaden
utlys-kriterier = Slik vurderer vi søknaden
utlys-kriterier-tekst = Statsforvalteren gir hvert kriterium en skår fra 1 til 5 og begrunner skåren. Vektene viser hvor mye hvert kriterium teller.
utlys-vekt = { $vekt } prosent
utlys-skar-tabell = Hva skårene betyr for { $kriterium }
utlys-til-skarene = Se hva skårene 1, 3 og 5 betyr
utlys-betyr = Det betyr
utlys-slik = Slik søker dere
utlys-avlyst = Utlysningen er avlyst. Det er ikke mulig å søke.
utlys-start = Gå til søknadene
utlys-runde = Slik gikk det i forrige runde
utlys-runde-tekst = Søknader som er avgjort i «{ $tittel }». Grupper med færre enn fem er utelatt.
utlys-runde-fikk = Fikk tilskudd
utlys-runde-av = { $fikk } av { $avgjort }
utlys-runde-median = Median tilskudd
utlys-runde-for-fa = Færre enn fem

## Hjelp
hjelp-tittel = Kontakt og hjelp
hjelp-ingress = Statsforvalteren svarer på spørsmål om søknaden, reglene og saken deres. Ta kontakt med statsforvalteren som kommunen hører til.
hjelp-embeter = De ti statsforvalterne
hjelp-sete = Hovedsete
hjelp-nettsted = Telefonnumre og postadresser står på { $nettsted }.
hjelp-finn = Er du usikker på hvem kommunen hører til, kan du søke på forsiden.
hjelp-innlogging = Hjelp med innlogging
hjelp-innlogging-kommune = Kommuneadministratoren inviterer og fjerner kolleger. Statsforvalteren kan ikke gi tilgang for kommunen.
hjelp-innlogging-embete = Lederen i embetet gir roller hos Statsforvalteren.
hjelp-innlogging-passord = Har du glemt passordet, lager du et nytt fra siden «Logg inn».
hjelp-innlogging-forste = Systemadministratoren inviterer den første kommuneadministratoren i en kommune og den første lederen i et embete. Har kommunen ingen administrator ennå, spør statsforvalteren som kommunen hører til, hvem dere skal skrive til.
hjelp-feil = Når noe går galt
hjelp-feil-tekst = Prøv igjen om litt. Skjer det flere ganger, skriv til statsforvalteren som kommunen hører til. Viser siden et hendelsesnummer, oppgi det. Haster det på grunn av en frist, skriv til Statsforvalteren før fristen går ut.

## Tilgjengelighet
uu-tittel = Tilgjengelighetserklæring
uu-ingress = Alle skal kunne bruke tjenesten. Den er laget for å følge kravene til universell utforming av IKT (WCAG 2.1 på nivå A og AA).
uu-status = Hva vi vet
uu-status-1 = Sidene virker uten skript, med tastatur og på smale skjermer.
uu-status-2 = Sidene blir kontrollert automatisk i begge målformer, med lys og mørk bakgrunn, hver gang vi endrer tjenesten.
uu-status-3 = Tjenesten er ikke prøvd av brukere med skjermleser ennå.
uu-meld = Si fra om feil
uu-meld-tekst = Finner du noe du ikke får brukt, si fra til statsforvalteren som kommunen hører til. Skriv hvilken side det gjelder, hva du prøvde å gjøre, og hvilket hjelpemiddel du bruker.
uu-tilsyn = Tilsynet for universell utforming av IKT (uutilsynet.no) fører tilsyn med kravene. Dit kan du også klage.

## Personvern
personvern-tittel = Personvern
personvern-ingress = Her står det hvilke opplysninger om personer tjenesten lagrer, hvorfor, og hvor lenge.
personvern-konto = Kontoen din
personvern-konto-tekst = Vi lagrer navn, e-postadresse, språkvalg og hvilke roller du har og har hatt. Passordet blir bare lagret som en kode som ikke kan gjøres om til passordet. Vi trenger dette for å vite hvem som kan lese, skrive, sende og avgjøre. Vi lagrer også hvilken dag du sist brukte tjenesten, og den som gir tilgang hos dere, ser den. Ber du om å bli den første administratoren i en kommune, lagrer vi adressen du oppgir, og hva postmottaket i kommunen svarte. Det ser Statsforvalteren.
personvern-innlogging = Innlogging
personvern-innlogging-tekst = Når du logger inn, lagrer vi når økten startet og sist ble brukt. Økten slutter etter åtte timer uten bruk og senest etter ett døgn. For å stanse gjetting lagrer vi forsøk på å logge inn i ett døgn: tidspunktet, nettadressen forsøket kom fra, og en kode for e-postadressen. Vi lagrer også en kode for nettleserne du har logget inn fra, og når du sist gjorde det. Den sletter vi når det er gått et år, og når du endrer passordet.
personvern-sak = Søknader og saker
personvern-sak-tekst = Vi lagrer hva som er gjort i en sak, når, og i hvilken rolle. Det må vi for å kunne vise hvordan vedtaket ble til. Brevet med vedtaket har navnene til dem som behandlet og godkjente saken. Kolleger i kommunen ser navnet ditt på det du har lagret i en søknad, på kommentarene dine og på delene du har ansvar for. Den som svarer en kommune i veiledning, vises med navn for kommunen og for dem som avgjør saken. Søknaden skal ha roller, ikke navn, og ingen opplysninger om enkeltpersoner. Den som blir bedt om å bekrefte at de skal bidra i et prosjekt, trenger ingen konto: Vi lagrer e-postadressen spørsmålet gikk til, og navnet, rollen og svaret de skrev. Kommunen ser alt dette, Statsforvalteren alt unntatt adressen. Svarer noen innlogget for en kommune, er det navnet på kontoen de ser.
personvern-offentlig = Hva alle kan se
personvern-offentlig-tekst = Alle kan se hvilke kommuner som har fått tilskudd, hvor mye, hva prosjektet går ut på, gevinstene i planen og hvem som er med. Om avslåtte søknader kan alle se tittelen, uten navnet på kommunen. Alle kan også se svar fra veiledning som er skrevet om og delt. Ingen navn på personer og ingen vedlegg blir vist der. Søknader og vedtak er saksdokumenter, og andre kan be om innsyn etter offentleglova.
personvern-kapsler = Informasjonskapsler
personvern-kapsler-tekst = Vi bruker tre. Den første holder deg innlogget og slutter når økten slutter. Den andre husker språket i ett år. Den tredje får du når du logger inn, og den husker i ett år at du har logget inn fra denne nettleseren. Da kan ikke andre stenge deg ute ved å gjette på passordet ditt. Vi sporer ikke bruken, og sidene henter ingenting fra andre nettsteder.
personvern-rettigheter = Rettighetene dine
personvern-rettigheter-tekst = Navnet, e-postadressen og rollene dine ser du på «Min konto». Du kan be om innsyn, retting og sletting. Saksdokumenter må vi ta vare på etter arkivlova. Mener du at vi bryter reglene, kan du klage til Datatilsynet.
