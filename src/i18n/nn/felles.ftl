## Tenesta og sideskalet
tjeneste = Praksisnært program
tjeneste-undertittel = Tilskot til betre velferdstenester i kommunane
side-tittel = { $side } – Praksisnært program
side-tittel-feil = Feil: { $side } – Praksisnært program
lenke-hopp = Hopp til hovudinnhald
lenke-tilgjengelighet = Tilgjengelegheitserklæring
lenke-personvern = Personvern
lenke-hjelp = Kontakt og hjelp
lenke-forside = Til framsida
lenke-tilbake = Tilbake
lenke-tilbake-til = Tilbake til { $side }
meny-hoved = Hovudmeny
meny-bruker = Rolle og språk
meny-sti = Du er her
meny-forside = Framside
meny-utlysninger = Utlysingar
meny-tildelinger = Tildelingar
meny-soknader = Søknader
meny-vedtak = Vedtak
meny-kolleger = Kollegaer og tilgang
meny-arbeidsliste = Arbeidsliste
meny-rammer = Rammer
meny-portefolje = Portefølje
meny-roller = Roller
meny-system = System
meny-konto = Min konto
du-representerer = Du representerer
du-er-logget-inn-som = Du er logga inn som { $navn }
sprak-bytt = Bokmål
sprak-bytt-ledetekst = Byt til bokmål
sprak-nb = bokmål
sprak-nn = nynorsk
sprak-neutral = nøytral
sprak-ukjent = ikkje avklart
sprak-valgt = Sida er no på nynorsk.
bunn-kilder = Kommunedata frå SSB og Kartverket (CC BY 4.0) og Einingsregisteret (NLOD 2.0).
bunn-eksempel = Eksempel: kommunar, folketal og embete er ekte. Prosjekt, personar og beløp er oppdikta.
bunn-etikett = Om tenesta

## Knappar og lenkjer
knapp-start-soknad = Start ein søknad
knapp-fortsett = Hald fram med { $del }
knapp-lagre = Lagre
knapp-lagre-videre = Lagre og gå vidare
knapp-lagre-senere = Lagre og hald fram seinare
knapp-ga-videre = Gå vidare
knapp-avbryt = Avbryt
knapp-tilbake = Gå tilbake
knapp-legg-til = Legg til
knapp-fjern = Fjern
knapp-angre = Angre
knapp-endre = Endre { $del }
knapp-send-soknad = Send søknaden
knapp-trekk = Trekk søknaden
knapp-slett-utkast = Slett utkastet
knapp-kopier = Lag ein ny søknad frå denne
knapp-last-ned-liste = Last ned lista (CSV)
knapp-inviter = Inviter ein kollega
knapp-fjern-tilgang = Fjern tilgangen
knapp-svar = Svar på spørsmålet
knapp-sporre = Still kommunen eit spørsmål
knapp-ta-saken = Ta saka
knapp-fordel = Fordel saka
knapp-lagre-vurdering = Lagre vurderinga
knapp-til-godkjenning = Send til godkjenning
knapp-godkjenn = Godkjenn vedtaket
knapp-returner = Send tilbake til saksbehandlaren
knapp-vis-saker = Vis saker
knapp-vis-tall = Vis tal
knapp-nullstill = Nullstill filtera
knapp-sok = Søk
knapp-vis-tabell = Vis tala som tabell
knapp-skriv-ut = Skriv ut
knapp-prov-igjen = Prøv igjen
knapp-logg-inn = Logg inn
knapp-logg-ut = Logg ut
knapp-logg-ut-overalt = Logg ut på alle einingar
knapp-bytt-rolle = Byt rolle

## Småord
ord-og = og
ord-eller = eller
ord-ja = Ja
ord-nei = Nei
ord-alle = Alle
ord-ingen = Ingen
ord-annet = Anna
ord-ukjent = Ukjend
ord-eksempel = eksempel
ord-ikke-avklart = ikkje avklart
ord-ikke-besvart = Ikkje svart på
ord-ingen-opplysning = Ingen opplysning
ord-valgfritt = (valfritt)
ord-ar = År
ord-ar-hvert = Per år
ord-maned = Månad
ord-dato = Dato
ord-tidspunkt = Tidspunkt
ord-klokkeslett = Klokkeslett
ord-frist = Frist
ord-sum = Sum
ord-i-alt = I alt
ord-belop = Beløp
ord-kroner = kroner
ord-prosent = prosent
ord-antall = Antal
ord-andel = Del
ord-per-innbygger = Per innbyggjar
ord-innbyggere = Innbyggjarar
ord-navn = Namn
ord-epost = E-post
ord-telefon = Telefon
ord-adresse = Adresse
ord-rolle = Rolle
ord-organisasjon = Organisasjon
ord-organisasjonsnummer = Organisasjonsnummer
ord-kommune = Kommune
ord-kommunenummer = Kommunenummer
ord-kommuner = Kommunar
ord-fylke = Fylke
ord-statsforvalter = Statsforvaltar
ord-statsforvalteren = Statsforvaltaren
ord-departementet = Departementet
ord-saksbehandler = Saksbehandlar
ord-sentralitet = Sentralitet
ord-malform = Målform
ord-utlysning = Utlysing
ord-periode = Periode
ord-delmaal = Delmål
ord-delmaal-nummer = Delmål { $nummer }
ord-fase = Fase
ord-prosjekt = Prosjekt
ord-soknad = Søknad
ord-soknader = Søknader
ord-sak = Sak
ord-sak-nummer = Sak { $saksnummer }
ord-saksnummer = Saksnummer
ord-status = Status
ord-vedtak = Vedtak
ord-historikk = Historikk
ord-handling = Handling
ord-begrunnelse = Grunngiving
ord-vilkar = Vilkår
ord-sokt = Søkt
ord-tildelt = Tildelt
ord-foreslatt = Føreslått innvilga
ord-disponibelt = Disponibelt
ord-ramme = Ramme
ord-vekt = Vekt
ord-skar = Skår
ord-for-sent = Etter fristen
ord-sist-endret = Sist endra
ord-side-av = Side { $side } av { $sider }
ord-forrige-side = Førre side
ord-neste-side = Neste side
ord-sider = Sider
ord-sorter = Sorter etter { $kolonne }
ord-filter = Filter

## Roller
rolle-kommune-leser = Lesar
rolle-kommune-leser-kan = Kan lese søknader og vedtak.
rolle-kommune-skriver = Skrivar
rolle-kommune-skriver-kan = Kan skrive søknader, men ikkje sende dei.
rolle-kommune-innsender = Innsendar
rolle-kommune-innsender-kan = Kan skrive, sende og trekkje søknader på vegner av kommunen.
rolle-kommune-administrator = Kommuneadministrator
rolle-kommune-administrator-kan = Kan skrive søknader, men ikkje sende dei. Kan invitere kollegaer og fjerne tilgangar.
rolle-embete-saksbehandler = Saksbehandlar
rolle-embete-saksbehandler-kan = Kan ta saker, vurdere søknader og føreslå vedtak.
rolle-embete-godkjenner = Godkjennar
rolle-embete-godkjenner-kan = Kan godkjenne vedtak andre har føreslått, innanfor beløpsgrensa si.
rolle-embete-leder = Leiar i embetet
rolle-embete-leder-kan = Kan fordele saker, følgje rammene og gi roller i embetet.
rolle-departement-leser = Lesar i departementet
rolle-departement-leser-kan = Kan sjå porteføljen for heile landet.
rolle-departement-ramme = Rammeansvarleg
rolle-departement-ramme-kan = Kan fordele rammer, lage utlysingar og opne periodar.
rolle-system = Systemadministrator
rolle-system-kan = Kan gi roller, stengje kontoar og registrere målforma til kommunane. Ser ingen søknader.
rolle-velg = Vel kva rolle du vil bruke no
sted-departement = Departementet
sted-system = Systemdrift

## Tomme sider
tom-soknader = De har ingen søknader enno. Når ei utlysing er open, kan de starte her.
tom-utlysning = Inga utlysing er open no.
tom-utlysning-neste = Inga utlysing er open no. Neste opnar etter planen { $dato }.
tom-arbeidsliste = Ingen saker passar med filtera. Nullstill filtera for å sjå alle.
tom-mine-saker = Du har ingen saker. Sjå etter saker som ikkje er fordelte.
tom-portefolje = Ingen søknader passar med vala. Prøv eit anna år eller ei større gruppe.
tom-historikk = Ingenting har skjedd i saka enno.
tom-lignende = Vi fann ingen liknande prosjekt. Prøv andre ord, eller spør Statsforvaltaren.
tom-vedtak = De har ikkje fått noko vedtak enno.

## Månader og dagar
maned-1 = januar
maned-2 = februar
maned-3 = mars
maned-4 = april
maned-5 = mai
maned-6 = juni
maned-7 = juli
maned-8 = august
maned-9 = september
maned-10 = oktober
maned-11 = november
maned-12 = desember
ukedag-1 = måndag
ukedag-2 = tysdag
ukedag-3 = onsdag
ukedag-4 = torsdag
ukedag-5 = fredag
ukedag-6 = laurdag
ukedag-7 = søndag
dager-igjen = { $dager ->
    [one] 1 dag igjen
   *[other] { $dager } dagar igjen
}
dager-i-dag = i dag
dager-i-morgen = i morgon
dager-over-fristen = { $dager ->
    [one] 1 dag over fristen
   *[other] { $dager } dagar over fristen
}

## Antal
antall-saker = { $antall ->
    [one] 1 sak
   *[other] { $antall } saker
}
antall-soknader = { $antall ->
    [one] 1 søknad
   *[other] { $antall } søknader
}
antall-kommuner = { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommunar
}
