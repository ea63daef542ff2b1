## Tjenesten og sideskallet
tjeneste = Praksisnært program
lenke-hopp = Hopp til hovedinnhold
lenke-tilgjengelighet = Tilgjengelighetserklæring
lenke-personvern = Personvern
lenke-hjelp = Kontakt og hjelp
lenke-tilbake-til = Tilbake til { $side }
meny-forside = Forside
meny-utlysninger = Utlysninger
meny-tildelinger = Tildelinger
meny-kolleger = Kolleger og tilgang
meny-konto = Min konto
sprak-nb = bokmål
sprak-nn = nynorsk
sprak-neutral = nøytral
sprak-ukjent = ikke avklart

## Knapper og lenker
knapp-start-soknad = Start en søknad
knapp-lagre = Lagre
knapp-ga-videre = Gå videre
knapp-avbryt = Avbryt
knapp-tilbake = Gå tilbake
knapp-legg-til = Legg til
knapp-fjern = Fjern
knapp-angre = Angre
knapp-send-soknad = Send søknaden
knapp-trekk = Trekk søknaden
knapp-slett-utkast = Slett utkastet
knapp-last-ned-liste = Last ned listen (CSV)
knapp-inviter = Inviter en kollega
knapp-fjern-tilgang = Fjern tilgangen
knapp-svar = Svar på spørsmålet
knapp-sporre = Still kommunen et spørsmål
knapp-ta-saken = Ta saken
knapp-fordel = Fordel saken
knapp-lagre-vurdering = Lagre vurderingen
knapp-til-godkjenning = Send til godkjenning
knapp-godkjenn = Godkjenn vedtaket
knapp-returner = Send tilbake til saksbehandleren
knapp-vis-saker = Vis saker
knapp-vis-tall = Vis tall
knapp-nullstill = Nullstill filtrene
knapp-sok = Søk
knapp-vis-tabell = Vis tallene som tabell
knapp-logg-inn = Logg inn
knapp-logg-ut = Logg ut
knapp-logg-ut-overalt = Logg ut på alle enheter
knapp-bytt-rolle = Bytt rolle

## Småord
ord-og = og
ord-ja = Ja
ord-nei = Nei
ord-alle = Alle
ord-ingen = Ingen
ord-ukjent = Ukjent
ord-eksempel = eksempel
ord-ikke-avklart = ikke avklart
ord-ikke-besvart = Ikke svart på
ord-ar = År
ord-dato = Dato
ord-frist = Frist
ord-sum = Sum
ord-i-alt = I alt
ord-belop = Beløp
ord-innbyggere = Innbyggere
ord-navn = Navn
ord-epost = E-post
ord-rolle = Rolle
ord-organisasjonsnummer = Organisasjonsnummer
ord-kommune = Kommune
ord-kommunenummer = Kommunenummer
ord-kommuner = Kommuner
ord-fylke = Fylke
ord-statsforvalter = Statsforvalter
ord-saksbehandler = Saksbehandler
ord-sentralitet = Sentralitet
ord-malform = Målform
ord-utlysning = Utlysning
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
ord-begrunnelse = Begrunnelse
ord-vilkar = Vilkår
ord-sokt = Søkt
ord-tildelt = Tildelt
ord-foreslatt = Foreslått innvilget
ord-disponibelt = Disponibelt
ord-ramme = Ramme
ord-vekt = Vekt
ord-skar = Skår
ord-for-sent = Etter fristen
ord-side = Side { $side }
ord-side-av = Side { $side } av { $sider }
ord-forrige-side = Forrige side
ord-neste-side = Neste side
ord-sider = Sider

## Roller
rolle-kommune-leser = Leser
rolle-kommune-leser-kan = Kan lese søknader og vedtak.
rolle-kommune-skriver = Utfyller
rolle-kommune-skriver-kan = Kan skrive søknader, men ikke sende dem.
rolle-kommune-innsender = Innsender
rolle-kommune-innsender-kan = Kan skrive, sende og trekke søknader på vegne av kommunen.
rolle-kommune-administrator = Kommuneadministrator
rolle-kommune-administrator-kan = Kan skrive søknader, men ikke sende dem. Kan invitere kolleger og fjerne tilganger.
rolle-embete-saksbehandler = Saksbehandler
rolle-embete-saksbehandler-kan = Kan ta saker, vurdere søknader og foreslå vedtak.
rolle-embete-godkjenner = Godkjenner
rolle-embete-godkjenner-kan = Kan godkjenne vedtak andre har foreslått, innenfor beløpsgrensen sin.
rolle-embete-leder = Leder i embetet
rolle-embete-leder-kan = Kan fordele saker, følge med på rammen og gi roller i embetet.
rolle-departement-leser = Leser i departementet
rolle-departement-leser-kan = Kan se porteføljen for hele landet.
rolle-departement-ramme = Rammeansvarlig
rolle-departement-ramme-kan = Kan fordele rammer, lage utlysninger og åpne perioder.
rolle-system = Systemadministrator
rolle-system-kan = Kan gi roller, stenge kontoer og registrere målformen til kommunene. Ser ingen søknader.

## Tomme sider
tom-soknader = Dere har ingen søknader ennå. Når en utlysning er åpen, kan dere starte her.
tom-utlysning = Ingen utlysning er åpen nå.
tom-utlysning-neste = Ingen utlysning er åpen nå. Neste åpner etter planen { $dato }.
tom-arbeidsliste = Ingen saker passer med filtrene. Nullstill filtrene for å se alle.
tom-portefolje = Ingen søknader passer med valgene. Velg et annet år, eller ta bort et valg.

## Måneder og dager
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
ukedag-1 = mandag
ukedag-2 = tirsdag
ukedag-3 = onsdag
ukedag-4 = torsdag
ukedag-5 = fredag
ukedag-6 = lørdag
ukedag-7 = søndag
dager-igjen = { $dager ->
    [one] 1 dag igjen
   *[other] { $dager } dager igjen
}
dager-i-dag = i dag
dager-i-morgen = i morgen
dager-over-fristen = { $dager ->
    [one] 1 dag over fristen
   *[other] { $dager } dager over fristen
}

## Antall
antall-over = mer enn { $mange }
antall-saker-over = Mer enn { $mange } saker
antall-saker = { $antall ->
    [one] 1 sak
   *[other] { $antall } saker
}
antall-kommuner = { $antall ->
    [one] 1 kommune
   *[other] { $antall } kommuner
}
