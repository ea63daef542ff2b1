## Tenesta og sideskalet
tjeneste = Praksisnært program
lenke-hopp = Hopp til hovudinnhald
lenke-tilgjengelighet = Tilgjengelegheitserklæring
lenke-personvern = Personvern
lenke-hjelp = Kontakt og hjelp
lenke-tilbake-til = Tilbake til { $side }
meny-forside = Framside
meny-utlysninger = Utlysingar
meny-tildelinger = Tildelingar
meny-kolleger = Kollegaer og tilgang
meny-konto = Min konto
sprak-nb = bokmål
sprak-nn = nynorsk
sprak-neutral = nøytral
sprak-ukjent = ikkje avklart

## Knappar og lenkjer
knapp-start-soknad = Start ein søknad
knapp-lagre = Lagre
knapp-ga-videre = Gå vidare
knapp-avbryt = Avbryt
knapp-tilbake = Gå tilbake
knapp-legg-til = Legg til
knapp-fjern = Fjern
knapp-angre = Angre
knapp-send-soknad = Send søknaden
knapp-trekk = Trekk søknaden
knapp-slett-utkast = Slett utkastet
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
knapp-logg-inn = Logg inn
knapp-logg-ut = Logg ut
knapp-logg-ut-overalt = Logg ut på alle einingar
knapp-bytt-rolle = Byt rolle

## Småord
ord-og = og
ord-ja = Ja
ord-nei = Nei
ord-alle = Alle
ord-ingen = Ingen
ord-ukjent = Ukjend
ord-eksempel = eksempel
ord-ikke-avklart = ikkje avklart
ord-ikke-besvart = Ikkje svart på
ord-ar = År
ord-dato = Dato
ord-frist = Frist
ord-sum = Sum
ord-i-alt = I alt
ord-belop = Beløp
ord-innbyggere = Innbyggjarar
ord-navn = Namn
ord-epost = E-post
ord-rolle = Rolle
ord-organisasjonsnummer = Organisasjonsnummer
ord-kommune = Kommune
ord-kommunenummer = Kommunenummer
ord-kommuner = Kommunar
ord-fylke = Fylke
ord-statsforvalter = Statsforvaltar
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
ord-side = Side { $side }
ord-side-av = Side { $side } av { $sider }
ord-forrige-side = Førre side
ord-neste-side = Neste side
ord-sider = Sider

## Roller
rolle-kommune-leser = Lesar
rolle-kommune-leser-kan = Kan lese søknader og vedtak.
rolle-kommune-skriver = Utfyllar
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
rolle-embete-leder-kan = Kan fordele saker, følgje med på ramma og gi roller i embetet.
rolle-departement-leser = Lesar i departementet
rolle-departement-leser-kan = Kan sjå porteføljen for heile landet.
rolle-departement-ramme = Rammeansvarleg
rolle-departement-ramme-kan = Kan fordele rammer, lage utlysingar og opne periodar.
rolle-system = Systemadministrator
rolle-system-kan = Kan gi roller, stengje kontoar og registrere målforma til kommunane. Ser ingen søknader.

## Tomme sider
tom-soknader = De har ingen søknader enno. Når ei utlysing er open, kan de starte her.
tom-utlysning = Inga utlysing er open no.
tom-utlysning-neste = Inga utlysing er open no. Neste opnar etter planen { $dato }.
tom-arbeidsliste = Ingen saker passar med filtera. Nullstill filtera for å sjå alle.
tom-portefolje = Ingen søknader passar med vala. Vel eit anna år, eller ta bort eit val.

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
antall-over = meir enn { $mange }
antall-saker-over = Meir enn { $mange } saker
antall-saker = { $antall ->
    [one] 1 sak
   *[other] { $antall } saker
}
antall-kommuner = { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommunar
}
