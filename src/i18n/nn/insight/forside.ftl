## Framsida
forside-tittel = Tilskot til betre velferdstenester
forside-overskrift = Tilskot til kommunar som vil prøve ut og innføre betre tenester
forside-ingress = Praksisnært program går over to periodar: { $forste } og { $andre }. Kommunen sender éin søknad for kvart prosjekt, og Statsforvaltaren gjer vedtak.
forside-belop = Kor mykje
forside-belop-fra-til = Frå { $minst } til { $mest } for kvart prosjekt
forside-belop-fra = Frå { $minst } for kvart prosjekt
forside-krav = Det som blir kravd
forside-krav-tekst = Budsjett, plan for innføring og minst éin gevinst de kan måle
forside-ramme = Ramme i { $ar }
forside-ramme-fordelt = Sjå ramma til kvar statsforvaltar
forside-rammer = Rammene i { $ar }
forside-rammer-tekst = Kvar statsforvaltar har si eiga ramme. Ein del av ho kan vere tildelt allereie.
forside-logg-inn = Logg inn og søk
forside-startside = Gå til startsida di
forside-se-utlysning = Sjå utlysinga
forside-se-utlysninger = Sjå utlysingane

## Kven er min statsforvaltar
forside-finn = Kven er min statsforvaltar?
forside-finn-hjelp = Skriv kommunen, kommunenummeret eller fylket.
forside-finn-knapp = Finn statsforvaltar
forside-finn-horer-til = høyrer til
forside-finn-kontakt = Kontakt { $embete }
forside-finn-flere = Fleire kommunar passar:
forside-finn-ingen = Vi finn ingen kommune som heiter «{ $navn }». Kontroller skrivemåten, eller bruk kommunenummeret.
forside-finn-tom = Skriv namnet på ein kommune eller eit fylke, eller kommunenummeret
forside-finn-fylke = Kommunane i { $fylke } høyrer til
forside-finn-mente = Meinte du:
forside-finn-tidligere = { $navn } er eit tidlegare namn. No gjeld dette:

## Utlysingar
forside-utlysninger = Utlysingar
forside-ingen-utlysning = Inga utlysing er open eller kunngjord no.
forside-frist = Søknadsfrist
forside-apner = Opnar
forside-fristen-var = Søknadsfristen var
forside-svar = Svar venta innan
forside-hvem = Kven kan søkje
forside-hvem-alle = Alle kommunar, åleine eller saman med andre
forside-til-og-med = Tilskot til og med
forside-dager = { $antall ->
    [0] Fristen går ut i dag.
    [one] Det er 1 dag igjen.
   *[other] Det er { $antall } dagar igjen.
}
forside-periode-stengt = Ikkje opna
forside-periode-to = Andre periode: { $periode }
forside-periode-to-tekst = Perioden opnar berre dersom departementet bestemmer det etter midtvegsevalueringa. Før det kan ingen få tilskot for åra etter { $siste-ar }.

## Delmål
forside-delmaal = Tre delmål
forside-delmaal-1 = Tiltak som gjer at fleire klarer seg lenger sjølve, og som hindrar at problem veks.
forside-delmaal-2 = Måtar å fordele oppgåver, leie og samarbeide på som er prøvde og kan brukast av fleire.
forside-delmaal-3 = Bustader, teknologi og verktøy som gir tryggleik og frigjer tid.

## Fire steg
forside-trinn = Slik går de fram
forside-trinn-1 = Logg inn
forside-trinn-1-tekst = Kommuneadministratoren gir kollegaene tilgang. Har de ingen administrator enno, sjå «Kontakt og hjelp».
forside-trinn-2 = Skriv om behov og planar
forside-trinn-2-tekst = Lag budsjett, implementeringsplan (plan for innføring) og gevinstrealiseringsplan. Fleire kan skrive saman.
forside-trinn-3 = Kontroller og send
forside-trinn-3-tekst = De ser kva som manglar, og får saksnummer når søknaden er send.
forside-trinn-4 = Les vedtaket og mål gevinstane
forside-trinn-4-tekst = Statsforvaltaren grunngir vedtaket. De måler gevinstane de sjølve har valt.

## Tildelingar
forside-siste-tildelinger = Siste tildelingar
forside-alle-tildelinger = Sjå alle tildelingar
forside-ingen-tildelinger = Ingen tilskot er tildelte enno.
tildelinger-tittel = Tildelingar
tildelinger-ingress = Her står alle kommunar som har fått tilskot, til kva og kor mykje. Lista er offentleg.
tildelinger-filter = Søk i tildelingane
tildelinger-sok = Søk
tildelinger-sok-hjelp = Skriv ein kommune, eit fylke, ein statsforvaltar eller eit prosjekt.
tildelinger-ar = Vedtaksår
tildelinger-alle-ar = Alle år
tildelinger-antall = { $antall ->
    [0] Ingen tildelingar
    [one] 1 tildeling
   *[other] { $antall } tildelingar
}
tildelinger-sum = Til saman { $belop }
tildelinger-ingen = Ingen tildelingar passar med søket.
tildelinger-kommune-prosjekt = Kommune og prosjekt
tildelinger-periode = År
tildelinger-vedtatt = Vedtaksdato
tildelinger-eksempel = Prøvesak
tildelinger-csv-fra = Frå år
tildelinger-csv-til = Til år
tildelinger-csv-belop = Tildelt (kr)
tildelinger-csv-vedtaksdato = Vedtaksdato
tildelinger-csv-eksempel = Prøvesak
tildelinger-nyeste = Til dei nyaste
tildelinger-om-csv = Fila har dei same tildelingane som lista, med semikolon mellom kolonnane. Ho kan opnast i Excel.

## Ei utlysing
utlys-om = Om utlysinga
utlys-periode = Tilskot for åra
utlys-belop = Beløp
utlys-belop-fra-til = Minst { $minst }, høgst { $mest }
utlys-belop-fra = Minst { $minst }
utlys-regelverk = Regelverket
utlys-versjon-eldre = Dette er versjon { $versjon } av regelverket. Det er endra seinare.
utlys-versjon-na = Les regelverket som gjeld no
utlys-versjon-lenke = Regelverket som galdt for søknaden
utlys-kriterier = Slik vurderer vi søknaden
utlys-kriterier-tekst = Statsforvaltaren gir kvart kriterium ein skår frå 1 til 5 og grunngir skåren. Vektene viser kor mykje kvart kriterium tel.
utlys-vekt = { $vekt } prosent
utlys-skar-tabell = Kva skårane betyr for { $kriterium }
utlys-til-skarene = Sjå kva skårane 1, 3 og 5 betyr
utlys-betyr = Det betyr
utlys-slik = Slik søkjer de
utlys-avlyst = Utlysinga er avlyst. Det er ikkje mogleg å søkje.
utlys-start = Gå til søknadene
utlys-runde = Slik gjekk det i førre runde
utlys-runde-tekst = Søknader som er avgjorde i «{ $tittel }». Grupper med færre enn fem er utelatne.
utlys-runde-fikk = Fekk tilskot
utlys-runde-av = { $fikk } av { $avgjort }
utlys-runde-median = Median tilskot
utlys-runde-for-fa = Færre enn fem

## Hjelp
hjelp-tittel = Kontakt og hjelp
hjelp-ingress = Statsforvaltaren svarer på spørsmål om søknaden, reglane og saka dykkar. Ta kontakt med statsforvaltaren som kommunen høyrer til.
hjelp-embeter = Dei ti statsforvaltarane
hjelp-sete = Hovudsete
hjelp-nettsted = Telefonnummer og postadresser står på { $nettsted }.
hjelp-finn = Er du usikker på kven kommunen høyrer til, kan du søkje på framsida.
hjelp-innlogging = Hjelp med innlogging
hjelp-innlogging-kommune = Kommuneadministratoren inviterer og fjernar kollegaer. Statsforvaltaren kan ikkje gi tilgang for kommunen.
hjelp-innlogging-embete = Leiaren i embetet gir roller hos Statsforvaltaren.
hjelp-innlogging-passord = Har du gløymt passordet, lagar du eit nytt frå sida «Logg inn».
hjelp-innlogging-forste = Systemadministratoren inviterer den første kommuneadministratoren i ein kommune og den første leiaren i eit embete. Har kommunen ingen administrator enno, spør statsforvaltaren som kommunen høyrer til, kven de skal skrive til.
hjelp-feil = Når noko går gale
hjelp-feil-tekst = Prøv igjen om litt. Skjer det fleire gonger, skriv til statsforvaltaren som kommunen høyrer til. Viser sida eit hendingsnummer, oppgi det. Hastar det på grunn av ein frist, skriv til Statsforvaltaren før fristen går ut.

## Tilgjenge
uu-tittel = Tilgjengelegheitserklæring
uu-ingress = Alle skal kunne bruke tenesta. Ho er laga for å følgje krava til universell utforming av IKT (WCAG 2.1 på nivå A og AA).
uu-status = Kva vi veit
uu-status-1 = Sidene verkar utan skript, med tastatur og på smale skjermar.
uu-status-2 = Sidene blir kontrollerte automatisk i begge målformer, med lys og mørk bakgrunn, kvar gong vi endrar tenesta.
uu-status-3 = Tenesta er ikkje prøvd av brukarar med skjermlesar enno.
uu-meld = Sei frå om feil
uu-meld-tekst = Finn du noko du ikkje får brukt, sei frå til statsforvaltaren som kommunen høyrer til. Skriv kva side det gjeld, kva du prøvde å gjere, og kva hjelpemiddel du bruker.
uu-tilsyn = Tilsynet for universell utforming av IKT (uutilsynet.no) fører tilsyn med krava. Dit kan du også klage.

## Personvern
personvern-tittel = Personvern
personvern-ingress = Her står det kva opplysningar om personar tenesta lagrar, kvifor, og kor lenge.
personvern-konto = Kontoen din
personvern-konto-tekst = Vi lagrar namn, e-postadresse, språkval og kva roller du har og har hatt. Passordet blir berre lagra som ein kode som ikkje kan gjerast om til passordet. Vi treng dette for å vite kven som kan lese, skrive, sende og avgjere. Vi lagrar også kva dag du sist brukte tenesta, og den som gir tilgang hos dykk, ser han. Ber du om å bli den første administratoren i ein kommune, lagrar vi adressa du oppgir, og kva postmottaket i kommunen svarte. Det ser Statsforvaltaren.
personvern-innlogging = Innlogging
personvern-innlogging-tekst = Når du loggar inn, lagrar vi når økta starta og sist blei brukt. Økta sluttar etter åtte timar utan bruk og seinast etter eitt døgn. For å stanse gjetting lagrar vi forsøk på å logge inn i eitt døgn: tidspunktet, nettadressa forsøket kom frå, og ein kode for e-postadressa. Vi lagrar også ein kode for nettlesarane du har logga inn frå, og når du sist gjorde det. Han slettar vi når det har gått eit år, og når du endrar passordet.
personvern-sak = Søknader og saker
personvern-sak-tekst = Vi lagrar kva som er gjort i ei sak, når, og i kva rolle. Det må vi for å kunne vise korleis vedtaket blei til. Brevet med vedtaket har namna til dei som behandla og godkjende saka. Kollegaer i kommunen ser namnet ditt på det du har lagra i ein søknad, på kommentarane dine og på delane du har ansvar for. Den som svarer ein kommune i rettleiing, blir vist med namn for kommunen og for dei som avgjer saka. Søknaden skal ha roller, ikkje namn, og ingen opplysningar om enkeltpersonar. Den som blir beden om å stadfeste at dei skal bidra i eit prosjekt, treng ingen konto: Vi lagrar e-postadressa spørsmålet gjekk til, og namnet, rolla og svaret dei skreiv. Kommunen ser alt dette, Statsforvaltaren alt unntatt adressa. Svarer nokon innlogga for ein kommune, er det namnet på kontoen dei ser.
personvern-offentlig = Kva alle kan sjå
personvern-offentlig-tekst = Alle kan sjå kva kommunar som har fått tilskot, kor mykje, kva prosjektet går ut på, gevinstane i planen og kven som er med. Om avslåtte søknader kan alle sjå tittelen, utan namnet på kommunen. Alle kan også sjå svar frå rettleiing som er skrivne om og delte. Ingen namn på personar og ingen vedlegg blir viste der. Søknader og vedtak er saksdokument, og andre kan be om innsyn etter offentleglova.
personvern-kapsler = Informasjonskapslar
personvern-kapsler-tekst = Vi bruker tre. Den første held deg innlogga og sluttar når økta sluttar. Den andre hugsar språket i eitt år. Den tredje får du når du loggar inn, og ho hugsar i eitt år at du har logga inn frå denne nettlesaren. Då kan ikkje andre stengje deg ute ved å gjette på passordet ditt. Vi sporar ikkje bruken, og sidene hentar ingenting frå andre nettstader.
personvern-rettigheter = Rettane dine
personvern-rettigheter-tekst = Namnet, e-postadressa og rollene dine ser du på «Min konto». Du kan be om innsyn, retting og sletting. Saksdokument må vi ta vare på etter arkivlova. Meiner du at vi bryt reglane, kan du klage til Datatilsynet.
