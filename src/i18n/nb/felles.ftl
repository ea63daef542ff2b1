## Tjenesten og sideskallet
tjeneste = Praksisnært program
tjeneste-undertittel = Tilskudd til bedre velferdstjenester i kommunene
side-tittel = { $side } – Praksisnært program
side-tittel-feil = Feil: { $side } – Praksisnært program
lenke-hopp = Hopp til hovedinnhold
lenke-tilgjengelighet = Tilgjengelighetserklæring
lenke-personvern = Personvern
lenke-hjelp = Kontakt og hjelp
lenke-forside = Til forsiden
lenke-tilbake = Tilbake
lenke-tilbake-til = Tilbake til { $side }
meny-hoved = Hovedmeny
meny-bruker = Rolle og språk
meny-sti = Du er her
meny-forside = Forside
meny-utlysninger = Utlysninger
meny-tildelinger = Tildelinger
meny-soknader = Søknader
meny-vedtak = Vedtak
meny-kolleger = Kolleger og tilgang
meny-arbeidsliste = Arbeidsliste
meny-rammer = Rammer
meny-portefolje = Portefølje
meny-roller = Roller
meny-system = System
meny-konto = Min konto
du-representerer = Du representerer
du-er-logget-inn-som = Du er logget inn som { $navn }
sprak-bytt = Nynorsk
sprak-bytt-ledetekst = Bytt til nynorsk
sprak-nb = bokmål
sprak-nn = nynorsk
sprak-neutral = nøytral
sprak-ukjent = ikke avklart
sprak-valgt = Siden er nå på bokmål.
bunn-kilder = Kommunedata fra SSB og Kartverket (CC BY 4.0) og Enhetsregisteret (NLOD 2.0).
bunn-eksempel = Eksempel: kommuner, folketall og embeter er ekte. Prosjekter, personer og beløp er oppdiktet.
bunn-etikett = Om tjenesten

## Knapper og lenker
knapp-start-soknad = Start en søknad
knapp-fortsett = Fortsett med { $del }
knapp-lagre = Lagre
knapp-lagre-videre = Lagre og gå videre
knapp-lagre-senere = Lagre og fortsett senere
knapp-ga-videre = Gå videre
knapp-avbryt = Avbryt
knapp-tilbake = Gå tilbake
knapp-legg-til = Legg til
knapp-fjern = Fjern
knapp-angre = Angre
knapp-endre = Endre { $del }
knapp-send-soknad = Send søknaden
knapp-trekk = Trekk søknaden
knapp-slett-utkast = Slett utkastet
knapp-kopier = Lag en ny søknad fra denne
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
knapp-skriv-ut = Skriv ut
knapp-prov-igjen = Prøv igjen
knapp-logg-inn = Logg inn
knapp-logg-ut = Logg ut
knapp-logg-ut-overalt = Logg ut på alle enheter
knapp-bytt-rolle = Bytt rolle

## Småord
ord-og = og
ord-eller = eller
ord-ja = Ja
ord-nei = Nei
ord-alle = Alle
ord-ingen = Ingen
ord-annet = Annet
ord-ukjent = Ukjent
ord-eksempel = eksempel
ord-ikke-avklart = ikke avklart
ord-ikke-besvart = Ikke svart på
ord-ingen-opplysning = Ingen opplysning
ord-valgfritt = (valgfritt)
ord-ar = År
ord-ar-hvert = Per år
ord-maned = Måned
ord-dato = Dato
ord-tidspunkt = Tidspunkt
ord-klokkeslett = Klokkeslett
ord-frist = Frist
ord-sum = Sum
ord-i-alt = I alt
ord-belop = Beløp
ord-kroner = kroner
ord-prosent = prosent
ord-antall = Antall
ord-andel = Andel
ord-per-innbygger = Per innbygger
ord-innbyggere = Innbyggere
ord-navn = Navn
ord-epost = E-post
ord-telefon = Telefon
ord-adresse = Adresse
ord-rolle = Rolle
ord-organisasjon = Organisasjon
ord-organisasjonsnummer = Organisasjonsnummer
ord-kommune = Kommune
ord-kommunenummer = Kommunenummer
ord-kommuner = Kommuner
ord-fylke = Fylke
ord-statsforvalter = Statsforvalter
ord-statsforvalteren = Statsforvalteren
ord-departementet = Departementet
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
ord-sak = Sak
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
ord-sist-endret = Sist endret
ord-side-av = Side { $side } av { $sider }
ord-forrige-side = Forrige side
ord-neste-side = Neste side
ord-sider = Sider
ord-sorter = Sorter etter { $kolonne }
ord-filter = Filter

## Roller
rolle-kommune-leser = Leser
rolle-kommune-leser-kan = Kan lese søknader og vedtak.
rolle-kommune-skriver = Skriver
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
rolle-embete-leder-kan = Kan fordele saker, følge rammene og gi roller i embetet.
rolle-departement-leser = Leser i departementet
rolle-departement-leser-kan = Kan se porteføljen for hele landet.
rolle-departement-ramme = Rammeansvarlig
rolle-departement-ramme-kan = Kan fordele rammer, lage utlysninger og åpne perioder.
rolle-system = Systemadministrator
rolle-system-kan = Kan gi roller, stenge kontoer og registrere målformen til kommunene. Ser ingen søknader.
rolle-velg = Velg hvilken rolle du vil bruke nå
sted-departement = Departementet
sted-system = Systemdrift

## Tomme sider
tom-soknader = Dere har ingen søknader ennå. Når en utlysning er åpen, kan dere starte her.
tom-utlysning = Ingen utlysning er åpen nå.
tom-utlysning-neste = Ingen utlysning er åpen nå. Neste åpner etter planen { $dato }.
tom-arbeidsliste = Ingen saker passer med filtrene. Nullstill filtrene for å se alle.
tom-mine-saker = Du har ingen saker. Se etter saker som ikke er fordelt.
tom-portefolje = Ingen søknader passer med valgene. Prøv et annet år eller en større gruppe.
tom-historikk = Ingenting har skjedd i saken ennå.
tom-lignende = Vi fant ingen lignende prosjekter. Prøv andre ord, eller spør Statsforvalteren.
tom-vedtak = Dere har ikke fått noe vedtak ennå.

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
   *[other] { $antall } kommuner
}
