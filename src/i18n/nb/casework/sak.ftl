## Arbeidslisten
sak-liste-tittel = Saker til behandling
sak-liste-oppdatert = Oppdatert { $tidspunkt }
sak-liste-fordeling = { $apne ->
    [one] I alt 1 åpen sak: { $mine } hos deg, { $ledige } ikke fordelt, { $godkjenning } til godkjenning.
   *[other] I alt { $apne } åpne saker: { $mine } hos deg, { $ledige } ikke fordelt, { $godkjenning } til godkjenning.
}
sak-liste-fordeling-mange = Mer enn { $mange } åpne saker: { $mine } hos deg, { $ledige } ikke fordelt, { $godkjenning } til godkjenning.
sak-liste-region = Tabell over saker
sak-filter-merke = Filtrer saker
sak-filter-sok = Kommune, tittel eller saksnummer
sak-filter-apne = Alle åpne
sak-filter-mine = Mine
sak-filter-mine-og-ledige = Mine og ikke fordelte
sak-nullstill = Nullstill
sak-vis-alle = Vis alle saker
sak-kolonne-prosjekt = Kommune og prosjekt
sak-ingen-frist = Ingen frist
sak-svarfrist = Svarfrist for kommunen
sak-vedtak-sendt = Vedtak sendt { $dato }
sak-deg = Deg

## Rammen
sak-ramme-tittel = Rammen per år
sak-ramme-lenke = Se rammen og alle tildelinger
sak-ramme-linje = Rammen for { $ar }: { $igjen } kr disponibelt av { $ramme } kr
sak-ramme-region = Tabell over rammen per år
sak-ramme-tabell = Ramme, tildelt, foreslått innvilget og disponibelt per år i kroner
sak-ramme-ingen = Rammen er ikke fordelt ennå.
sak-press-mer = Søknadene uten innstilling gjelder { $sokt } for { $ar }. Det er { $mer } mer enn det som er disponibelt.
sak-press-rom = Søknadene uten innstilling gjelder { $sokt } for { $ar }. Det er rom for dem i rammen.

## Saken
sak-linje = { $utlysning } · sak { $saksnummer } · mottatt { $mottatt-tidspunkt }
sak-sokt-belop = Søkt beløp
sak-frist-vedtak = Frist for vedtak
sak-snarvei = På denne siden
sak-vurdering = Vurderingen
sak-les-hele = Les hele søknaden
sak-les-vedtaket = Les vedtaket
sak-til-godkjenning = Se brevet og godkjenn
sak-for-sent = Søknaden kom { $mottatt-tidspunkt }. Fristen var { $frist }. Embetet avgjør om den skal behandles.
sak-for-sent-grunn = Grunnen kommunen oppgir: { $grunn }
sak-returnert = Godkjenneren har sendt saken tilbake
sak-hentet-tilbake = Kommunen hentet tilbake søknaden { $tidspunkt } for å rette den. Ingen kan behandle saken nå. Kommunen kan sende på nytt til { $frist }. Gjør den ikke det, gjelder søknaden slik den står her, og saken kommer tilbake i listen over åpne saker natten etter fristen.
sak-sok-kort = Kort om prosjektet
sak-sok-behov = Behov
sak-sok-kunnskap = Kunnskap
sak-sok-fase = Fra { $fra } til { $til }
sak-sok-malgruppe = Målgruppe
sak-sok-partnere = Partnere
sak-sok-samarbeid = Samarbeidskommuner
sak-samarbeid-linje = { $kommune }: { $belop } av egne penger, eier: { $eier }. Ikke bekreftet av kommunen her.
sak-sok-folge = Følgekommuner
sak-sok-forankring = Forankring
sak-sok-eier = Eier
sak-gevinster = Gevinster
sak-gevinster-region = Tabell over gevinster
sak-gevinst = Gevinst
sak-gevinst-eier = Gevinsteier
sak-gevinst-nullpunkt = Nullpunkt
sak-gevinst-mal = Mål
sak-gevinst-nar = Skal nås
sak-nullpunkt-males = Blir målt innen { $dato }
sak-budsjett = Budsjett per år i kroner
sak-budsjett-region = Tabell over budsjettet
sak-kostnad = Kostnad
sak-egenandel = Egenandel og andre
sak-drift = Vanlig drift fra { $fra-maned } koster { $belop } i året.
sak-drift-anslag = Vanlig drift er anslått til { $belop } i året. Anslaget bygger på: { $grunnlag }
sak-fakta = Fakta om kommunen
sak-fakta-folketall = Innbyggere { $ar }
sak-fakta-sentralitet = Klasse { $klasse } (1 er mest sentral)
sak-fakta-tildelinger = Tidligere tildelinger i programmet
sak-fakta-samisk = Samisk forvaltningsområde
sak-fakta-innsender = Sendt av
sak-sporsmal = Spørsmål til kommunen
sak-sporsmal-sendt = Sendt { $tidspunkt }, svarfrist { $frist }
sak-sporsmal-deler = Kommunen kan endre: { $deler }
sak-sporsmal-mer-apnet = Kommunen kan søke om mer.
sak-svar-kom = Kommunen svarte { $tidspunkt }
sak-svar-lukket = Kommunen svarte ikke. Spørsmålet ble lukket { $tidspunkt }.
sak-svarfrist-hjelp = Kommunen kan svare ut hele dagen. Du kan bare gi lengre frist. Endrer du datoen, får kommunen en e-post.
sak-svarfrist-endre = Endre svarfristen
sak-svarfrist-feil-tidlig = Velg en dato fra og med i morgen
sak-svarfrist-feil-kortere = Kommunen har fått frist til og med { $dato }. Du kan gi lengre frist, men ikke kortere. Velg en senere dato.
sak-svarfrist-feil-sen = Velg en dato til og med { $dato }. Saken kan ikke avgjøres mens dere venter på svar.
sak-vent-hjelp = Svarfristen er ute. Slutter du å vente, kan kommunen ikke svare lenger, og søknaden blir vurdert slik den er sendt.
sak-vent-avslutt = Slutt å vente på svar
sak-vent-feil-for-tidlig = Kommunen kan svare fram til { $frist }. Du kan ikke slutte å vente før det.
sak-svar-venter = Kommunen har ikke svart ennå
sak-endringer = Endret i svaret
sak-endringer-region = Endringer i { $del }
sak-endring-hva = Spørsmål
sak-endring-for = Før
sak-endring-na = Nå
sak-endring-ny = ny
sak-endring-fjernet = fjernet
sak-ingen-endringer = Kommunen har ikke endret noe i søknaden.
sak-sendt-igjen-tittel = Rettet før fristen
sak-sendt-igjen = Kommunen hentet tilbake søknaden som ble sendt { $forrige }, og sendte den på nytt { $tidspunkt }. Dette er endret:
sak-endringer-region-versjon = Endringer i { $del }, versjon { $nummer }

## Vurderingen
sak-malform-brev = Brevet skal være på { $malform }.
sak-framdrift = { $ferdige ->
    [one] 1 av { $alle } kriterier er vurdert.
   *[other] { $ferdige } av { $alle } kriterier er vurdert.
}
sak-snitt = Vektet snitt:
sak-snitt-av = { $snitt } av 5
sak-lagret = Vurderingen er lagret.
sak-ikke-begynt = Ingen har begynt på vurderingen.
sak-rad = Råd om likebehandling
sak-likebehandling = Likebehandling
sak-mangler = Mangler svar
sak-ikke-vurdert = Ikke vurdert
sak-vekt = Vekt: { $vekt } prosent
sak-betyr = { $skar } betyr
sak-skar-hjelp = 1 er svakt, 5 er svært godt. 2 og 4 ligger mellom to beskrivelser.
sak-for-kriterium = for { $kriterium }
sak-begrunnelse-hjelp = Blir med i brevet. Skriv kort og konkret, på { $malform }.
sak-innstilling = Innstilling
sak-innstill-sporsmal = Hva foreslår du?
sak-innstill-innvilg = Innvilge hele beløpet
sak-innstill-delvis = Innvilge deler av beløpet
sak-innstill-avslag = Avslå
sak-innstill-avvis = Avvise fordi søknaden kom for sent
sak-belop-per-ar = Beløp per år
sak-belop-tom = La feltene stå tomme ved avslag.
sak-belop-tom-avvisning = La feltene stå tomme ved avslag og avvisning.
sak-belop-ar = Foreslått for { $ar }
sak-belop-i-alt = Foreslått i alt
sak-belop-hjelp = Søkt: { $sokt }. Disponibelt før denne saken: { $igjen } av { $ramme }.
sak-belop-lukket = Søkt: { $sokt }. Perioden er ikke åpnet.
sak-belop-uten-ramme = Søkt: { $sokt }. Rammen for året er ikke fordelt.
sak-hovedgrunn = Hovedgrunn
sak-hovedgrunn-hjelp = Hvorfor vedtaket blir slik. Hele setninger. Kommer i brevet under «Hvorfor».
sak-mindre = Hvorfor kommunen får mindre enn den søkte om
sak-mindre-hjelp = Fyll ut bare når du innvilger deler av beløpet: hva som ikke får tilskudd, og hvorfor.
sak-vilkar-hjelp = Valgfritt. Ett vilkår per linje. Vilkårene som gjelder alle, står i brevet fra før.
sak-kort-spor = Kort spor
sak-kort-spor-tekst = Prosjektet søker om høyst { $belop } og går ikke lenger enn fasen «{ $fase }». Kommunen er ikke spurt om risiko eller overgangen til drift. «Måles innen» er nok som nullpunkt, og driftskostnaden er et anslag. Det skal ikke trekke ned.
sak-velg-saksbehandler = Velg saksbehandler
sak-konflikt-tekst = Vurderingen er lagret på nytt etter at du åpnet siden. Ingenting er skrevet over. Det du skrev, står i skjemaet. Lagrer du igjen, gjelder det du skrev.
sak-flyttet-tittel = Saken er endret etter at du åpnet siden
sak-flyttet-tekst = Ingenting er lagret. Siden viser hvordan saken står nå, og det du skrev eller valgte, står fortsatt i skjemaet. Er det fortsatt riktig, kan du lagre på nytt.
sak-konflikt-region = Tabell over svarene som er ulike
sak-konflikt-svar = Svarene som er ulike

## Feil i vurderingen
sak-feil-saksbehandler = Velg en saksbehandler i embetet
sak-feil-utfall = Velg hva du foreslår
sak-feil-hovedgrunn = Skriv hovedgrunnen
sak-feil-mindre = Skriv hvorfor kommunen får mindre enn den søkte om
sak-feil-belop-mangler = Skriv beløpet for minst ett år
sak-feil-mer-enn-sokt = { $ar }: Beløpet er høyere enn det kommunen søkte om, som er { $sokt }. Senk beløpet.
sak-feil-ikke-hele = Beløpene er lavere enn det kommunen søkte om. Velg «Innvilge deler av beløpet», eller rett beløpene.
sak-feil-hele = Beløpene er det kommunen søkte om. Velg «Innvilge hele beløpet», eller rett beløpene.
sak-feil-belop-i-avslag = Fjern beløpene, eller velg å innvilge
sak-feil-periode = { $ar } er i en periode som ikke er åpnet. Fjern beløpet.
sak-feil-ar-passert = { $ar } er over. Ingen kan få tilskudd for et år som er over. Fjern beløpet.
sak-feil-ikke-for-sent = Søknaden kom i tide og kan ikke avvises. Velg noe annet.

## Spørsmål til kommunen
sak-sporsmal-tittel = Still kommunen et spørsmål
sak-sporsmal-etikett = Hva trenger dere å vite?
sak-sporsmal-hjelp = Skriv på { $malform }. Mangler flere søkere det samme, spør alle.
sak-sporsmal-deler-etikett = Hvilke deler av søknaden skal kommunen kunne endre?
sak-sporsmal-deler-hjelp = Bare delene du velger, blir åpnet. Endringene blir synlige i saken.
sak-sporsmal-mer = Kommunen kan søke om mer
sak-sporsmal-mer-hjelp = Søknadsfristen er ute, så beløpet for et år kan ellers bare bli lavere. Kryss av bare når dere spør om budsjettet og et høyere beløp er rimelig overfor de andre søkerne.
sak-sporsmal-frist-hjelp = Kommunen kan svare ut hele dagen. Skriv dag, måned og år, for eksempel 14.01.2027.
sak-sporsmal-send = Send spørsmålet
sak-sporsmal-feil-tomt = Skriv hva dere trenger å vite
sak-sporsmal-feil-deler = Velg minst én del som kommunen kan endre
sak-sporsmal-feil-mer = Velg «Budsjett» blant delene kommunen kan endre, eller fjern krysset for at kommunen kan søke om mer
sak-sendt = Sendt { $tidspunkt }
sak-versjoner = Versjoner av søknaden
sak-versjon = Versjon { $nummer }, { $tidspunkt }

## Godkjenningen
sak-godkjenn-tittel = Godkjenn vedtaket
sak-godkjenn-kan-ikke = Vedtaket kan ikke godkjennes
sak-godkjenn-ikke-tilbake = Saken er ikke sendt tilbake
sak-godkjenn-brev = Slik blir brevet til kommunen når du godkjenner vedtaket. Det er på { $malform }.
sak-godkjenn-forslag = Dette er forslaget til brev, på { $malform }. Du kan ikke godkjenne vedtaket.
sak-godkjenn-uten-brev = Brevet kan ikke vises før vurderingen er fullstendig. Send saken tilbake til saksbehandleren.
sak-godkjenn-grense = Fullmakten din gjelder inntil
sak-godkjenn-region = Tabell over beløp og ramme per år
sak-godkjenn-tabell = Foreslått og igjen av rammen per år i kroner
sak-godkjenn-foreslatt = Foreslått
sak-godkjenn-igjen = Igjen av rammen
sak-godkjenn-etter = Igjen etter vedtaket
sak-godkjenn-les-saken = Les søknaden og vurderingen
sak-godkjenn-hjelp = Da er vedtaket gjort, og kommunen får varsel. Det kan ikke angres her.
sak-godkjenn-grunn = Hvorfor du sender saken tilbake
sak-godkjenn-grunn-hjelp = Fyll ut bare når du sender saken tilbake. Saksbehandleren ser det du skriver, kommunen ser det ikke.
sak-godkjenn-feil-grunn = Skriv hvorfor du sender saken tilbake
sak-godkjenn-feil-uten-grense = Du har ikke fått noen beløpsgrense. Be lederen i embetet om å gi deg en.
sak-godkjenn-feil-helligdager = Helligdagene i { $ar } er ikke lagt inn, så klagefristen kan ikke regnes ut. Si fra til systemadministratoren.
sak-godkjenn-endret-tittel = Brevet er endret etter at du åpnet siden
sak-godkjenn-endret = Det er ikke gjort noe vedtak. Noe brevet er laget av, er endret: for eksempel navnet på embetet, kontaktopplysningene, en innstilling eller datoen. Les brevet slik det er nå. Godkjenn på nytt hvis det er riktig.
sak-brev-mangler-prosjekt = Brevet mangler tittelen på prosjektet. Send saken tilbake, så saksbehandleren kan be kommunen om den.
sak-brev-mangler-kommune = Brevet mangler navnet på kommunen. Be systemadministratoren legge det inn.
sak-brev-mangler-embete = Brevet mangler navnet på embetet. Be systemadministratoren legge det inn.
sak-brev-mangler-hovedgrunn = Brevet mangler hovedgrunnen. Send saken tilbake, så saksbehandleren kan skrive den.
sak-brev-mangler-kriterier = Brevet mangler begrunnelsen for et kriterium. Send saken tilbake, så saksbehandleren kan skrive den.
sak-brev-mangler-delmaal = Brevet mangler delmålene. Send saken tilbake, så saksbehandleren kan be kommunen om dem.
sak-brev-mangler-klagefrist = Brevet mangler klagefristen. Be systemadministratoren kontrollere at helligdagene er registrert.
sak-brev-mangler-godkjenner = Brevet mangler navnet ditt. Be systemadministratoren legge det inn på kontoen din.
sak-brev-mangler-saksbehandler = Brevet mangler navnet på saksbehandleren. Be systemadministratoren legge det inn på kontoen.

## Brevet
sak-brev-om = Om vedtaket
sak-brev-gjore = Det dere kan gjøre
sak-brev-lest-hjelp = Bekreft at dere har lest vedtaket, så vet Statsforvalteren at det har kommet fram.
sak-brev-lest-knapp = Bekreft at vi har lest vedtaket
sak-brev-varslet = Varslet { $tidspunkt }.
sak-brev-ikke-varslet = Varselet til kommunen er ikke sendt ennå. Klagefristen kan bli lengre enn den i brevet.
sak-brev-senere-klagefrist = Varselet ble sendt senere enn vedtaket ble gjort. Siste dag for å klage er derfor { $dato }, ikke dagen i brevet.
sak-brev-lest = Kommunen bekreftet { $tidspunkt } at vedtaket er lest.
sak-brev-ikke-lest = Kommunen har ikke bekreftet at vedtaket er lest.
sak-brev-skriv-ut = Brevet kan skrives ut fra nettleseren.
sak-brev-malform = Brevet er på { $malform }. Det er målformen kommunen skal ha brev på.
sak-brev-malform-soknad = Brevet er på { $malform }, som søknaden.

## Ramme og tildelinger
sak-ramme-side = Ramme og tildelinger
sak-ramme-forklaring = Foreslått innvilget er saker som venter på godkjenning. De binder ikke rammen. Disponibelt er det som er igjen når de er trukket fra.
sak-tildelinger-antall = { $antall ->
    [one] 1 tildeling
   *[other] { $antall } tildelinger
}
sak-tildelinger-ingen = Embetet har ikke gitt noe tilskudd ennå.
sak-tildelinger-region = Tabell over tildelinger
sak-tildelinger-sum = Sum av alle tildelinger
