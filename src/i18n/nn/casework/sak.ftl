## Arbeidslista
sak-liste-tittel = Saker til behandling
sak-liste-oppdatert = Oppdatert { $tidspunkt }
sak-liste-fordeling = { $apne ->
    [one] I alt 1 open sak: { $mine } hos deg, { $ledige } utan saksbehandlar, { $godkjenning } til godkjenning.
   *[other] I alt { $apne } opne saker: { $mine } hos deg, { $ledige } utan saksbehandlar, { $godkjenning } til godkjenning.
}
sak-liste-fordeling-mange = Meir enn { $mange } opne saker: { $mine } hos deg, { $ledige } utan saksbehandlar, { $godkjenning } til godkjenning.
sak-liste-region = Tabell over saker
sak-filter-merke = Filtrer saker
sak-filter-sok = Kommune, tittel eller saksnummer
sak-filter-apne = Alle opne
sak-filter-mine = Mine
sak-filter-mine-og-ledige = Mine og ikkje fordelte
sak-nullstill = Nullstill
sak-vis-alle = Vis alle saker
sak-kolonne-prosjekt = Kommune og prosjekt
sak-ingen-frist = Ingen frist
sak-svarfrist = Svarfrist for kommunen
sak-vedtak-sendt = Vedtak sendt { $dato }
sak-deg = Deg

## Ramma
sak-ramme-tittel = Ramma per år
sak-ramme-lenke = Sjå ramma og alle tildelingar
sak-ramme-linje = Ramma for { $ar }: { $igjen } kr disponibelt av { $ramme } kr
sak-ramme-region = Tabell over ramma per år
sak-ramme-tabell = Ramme, tildelt, føreslått innvilga og disponibelt per år i kroner
sak-ramme-ingen = Ramma er ikkje fordelt enno.
sak-press-mer = Søknadene utan innstilling gjeld { $sokt } for { $ar }. Det er { $mer } meir enn det som er disponibelt.
sak-press-rom = Søknadene utan innstilling gjeld { $sokt } for { $ar }. Det er rom for dei i ramma.

## Saka
sak-linje = { $utlysning } · sak { $saksnummer } · motteken { $mottatt-tidspunkt }
sak-sokt-belop = Søkt beløp
sak-frist-vedtak = Frist for vedtak
sak-snarvei = På denne sida
sak-vurdering = Vurderinga
sak-les-hele = Les heile søknaden
sak-les-vedtaket = Les vedtaket
sak-til-godkjenning = Sjå brevet og godkjenn
sak-for-sent = Søknaden kom { $mottatt-tidspunkt }. Fristen var { $frist }. Embetet avgjer om han skal behandlast.
sak-for-sent-grunn = Grunnen kommunen gir: { $grunn }
sak-returnert = Godkjennaren har sendt saka tilbake
sak-hentet-tilbake = Kommunen henta tilbake søknaden { $tidspunkt } for å rette han. Ingen kan behandle saka no. Kommunen kan sende på nytt til { $frist }. Gjer han ikkje det, gjeld søknaden slik han står her, og saka kjem tilbake i lista over opne saker natta etter fristen.
sak-sok-kort = Kort om prosjektet
sak-sok-behov = Behov
sak-sok-kunnskap = Kunnskap
sak-sok-fase = Frå { $fra } til { $til }
sak-sok-malgruppe = Målgruppe
sak-sok-partnere = Partnarar
sak-sok-samarbeid = Samarbeidskommunar
sak-samarbeid-linje = { $kommune }: { $belop } av eigne pengar, eigar: { $eier }. Ikkje stadfesta av kommunen her.
sak-sok-folge = Følgjekommunar
sak-sok-forankring = Forankring
sak-sok-eier = Eigar
sak-gevinster = Gevinstar
sak-gevinster-region = Tabell over gevinstar
sak-gevinst = Gevinst
sak-gevinst-eier = Gevinsteigar
sak-gevinst-nullpunkt = Nullpunkt
sak-gevinst-mal = Mål
sak-gevinst-nar = Skal nåast
sak-nullpunkt-males = Blir målt innan { $dato }
sak-budsjett = Budsjett per år i kroner
sak-budsjett-region = Tabell over budsjettet
sak-kostnad = Kostnad
sak-egenandel = Eigendel og andre
sak-drift = Vanleg drift frå { $fra-maned } kostar { $belop } i året.
sak-drift-anslag = Vanleg drift er rekna til om lag { $belop } i året. Anslaget byggjer på: { $grunnlag }
sak-fakta = Fakta om kommunen
sak-fakta-folketall = Innbyggjarar { $ar }
sak-fakta-sentralitet = Klasse { $klasse } (1 er mest sentral)
sak-fakta-tildelinger = Tidlegare tildelingar i programmet
sak-fakta-samisk = Samisk forvaltningsområde
sak-fakta-innsender = Sendt av
sak-sporsmal = Spørsmål til kommunen
sak-sporsmal-sendt = Sendt { $tidspunkt }, svarfrist { $frist }
sak-sporsmal-deler = Kommunen kan endre: { $deler }
sak-sporsmal-mer-apnet = Kommunen kan søkje om meir.
sak-svar-kom = Kommunen svarte { $tidspunkt }
sak-svar-lukket = Kommunen svarte ikkje. Spørsmålet blei lukka { $tidspunkt }.
sak-svarfrist-hjelp = Kommunen kan svare ut heile dagen. Du kan berre gi lengre frist. Endrar du datoen, får kommunen ein e-post.
sak-svarfrist-endre = Endre svarfristen
sak-svarfrist-feil-tidlig = Vel ein dato frå og med i morgon
sak-svarfrist-feil-kortere = Kommunen har fått frist til og med { $dato }. Du kan gi lengre frist, men ikkje kortare. Vel ein seinare dato.
sak-svarfrist-feil-sen = Vel ein dato til og med { $dato }. Saka kan ikkje avgjerast medan de ventar på svar.
sak-vent-hjelp = Svarfristen er ute. Sluttar du å vente, kan ikkje kommunen svare lenger, og søknaden blir vurdert slik han er send.
sak-vent-avslutt = Slutt å vente på svar
sak-vent-feil-for-tidlig = Kommunen kan svare fram til { $frist }. Du kan ikkje slutte å vente før det.
sak-svar-venter = Kommunen har ikkje svart enno
sak-endringer = Endra i svaret
sak-endringer-region = Endringar i { $del }
sak-endring-hva = Spørsmål
sak-endring-for = Før
sak-endring-na = No
sak-endring-ny = ny
sak-endring-fjernet = fjerna
sak-ingen-endringer = Kommunen har ikkje endra noko i søknaden.
sak-sendt-igjen-tittel = Retta før fristen
sak-sendt-igjen = Kommunen henta tilbake søknaden som blei send { $forrige }, og sende han på nytt { $tidspunkt }. Dette er endra:
sak-endringer-region-versjon = Endringar i { $del }, versjon { $nummer }

## Vurderinga
sak-malform-brev = Brevet skal vere på { $malform }.
sak-framdrift = { $ferdige ->
    [one] 1 av { $alle } kriterium er vurdert.
   *[other] { $ferdige } av { $alle } kriterium er vurderte.
}
sak-snitt = Vekta snitt:
sak-snitt-av = { $snitt } av 5
sak-lagret = Vurderinga er lagra.
sak-ikke-begynt = Ingen har starta på vurderinga.
sak-rad = Råd om likebehandling
sak-likebehandling = Likebehandling
sak-mangler = Manglar svar
sak-ikke-vurdert = Ikkje vurdert
sak-vekt = Vekt: { $vekt } prosent
sak-betyr = { $skar } betyr
sak-skar-hjelp = 1 er svakt, 5 er svært godt. 2 og 4 ligg mellom to skildringar.
sak-for-kriterium = for { $kriterium }
sak-begrunnelse-hjelp = Kjem med i brevet. Skriv kort og konkret, på { $malform }.
sak-innstilling = Innstilling
sak-innstill-sporsmal = Kva føreslår du?
sak-innstill-innvilg = Innvilge heile beløpet
sak-innstill-delvis = Innvilge delar av beløpet
sak-innstill-avslag = Avslå
sak-innstill-avvis = Avvise fordi søknaden kom for seint
sak-belop-per-ar = Beløp per år
sak-belop-tom = La felta stå tomme ved avslag.
sak-belop-tom-avvisning = La felta stå tomme ved avslag og avvising.
sak-belop-ar = Føreslått for { $ar }
sak-belop-i-alt = Føreslått i alt
sak-belop-hjelp = Søkt: { $sokt }. Disponibelt før denne saka: { $igjen } av { $ramme }.
sak-belop-lukket = Søkt: { $sokt }. Perioden er ikkje opna.
sak-belop-uten-ramme = Søkt: { $sokt }. Ramma for året er ikkje fordelt.
sak-hovedgrunn = Hovudgrunn
sak-hovedgrunn-hjelp = Kvifor vedtaket blir slik. Heile setningar. Kjem i brevet under «Kvifor».
sak-mindre = Kvifor kommunen får mindre enn han søkte om
sak-mindre-hjelp = Fyll ut berre når du innvilgar delar av beløpet: kva som ikkje får tilskot, og kvifor.
sak-vilkar-hjelp = Valfritt. Eitt vilkår per linje. Vilkåra som gjeld alle, står i brevet frå før.
sak-kort-spor = Kort spor
sak-kort-spor-tekst = Prosjektet søkjer om høgst { $belop } og går ikkje lenger enn fasen «{ $fase }». Kommunen er ikkje spurd om risiko eller overgangen til drift. «Skal målast innan» er nok som nullpunkt, og driftskostnaden er eit anslag. Det skal ikkje trekkje ned.
sak-velg-saksbehandler = Vel saksbehandlar
sak-konflikt-tekst = Vurderinga er lagra på nytt etter at du opna sida. Ingenting er skrive over. Det du skreiv, står i skjemaet. Lagrar du igjen, gjeld det du skreiv.
sak-flyttet-tittel = Saka er endra etter at du opna sida
sak-flyttet-tekst = Ingenting er lagra. Sida viser korleis saka står no, og det du skreiv eller valde, står framleis i skjemaet. Er det framleis rett, kan du lagre på nytt.
sak-konflikt-region = Tabell over svara som er ulike
sak-konflikt-svar = Svara som er ulike

## Feil i vurderinga
sak-feil-saksbehandler = Vel ein saksbehandlar i embetet
sak-feil-utfall = Vel kva du føreslår
sak-feil-hovedgrunn = Skriv hovudgrunnen
sak-feil-mindre = Skriv kvifor kommunen får mindre enn han søkte om
sak-feil-belop-mangler = Skriv beløpet for minst eitt år
sak-feil-mer-enn-sokt = { $ar }: Beløpet er høgare enn det kommunen søkte om, som er { $sokt }. Senk beløpet.
sak-feil-ikke-hele = Beløpa er lågare enn det kommunen søkte om. Vel «Innvilge delar av beløpet», eller rett beløpa.
sak-feil-hele = Beløpa er det kommunen søkte om. Vel «Innvilge heile beløpet», eller rett beløpa.
sak-feil-belop-i-avslag = Fjern beløpa, eller vel å innvilge
sak-feil-periode = { $ar } er i ein periode som ikkje er opna. Fjern beløpet.
sak-feil-ar-passert = { $ar } er over. Ingen kan få tilskot for eit år som er over. Fjern beløpet.
sak-feil-ikke-for-sent = Søknaden kom i tide og kan ikkje avvisast. Vel noko anna.

## Spørsmål til kommunen
sak-sporsmal-tittel = Still kommunen eit spørsmål
sak-sporsmal-etikett = Kva treng de å vite?
sak-sporsmal-hjelp = Skriv på { $malform }. Manglar fleire søkjarar det same, spør alle.
sak-sporsmal-deler-etikett = Kva delar av søknaden skal kommunen kunne endre?
sak-sporsmal-deler-hjelp = Berre delane du vel, blir opna. Endringane blir synlege i saka.
sak-sporsmal-mer = Kommunen kan søkje om meir
sak-sporsmal-mer-hjelp = Søknadsfristen er ute, så beløpet for eit år kan elles berre bli lågare. Kryss av berre når de spør om budsjettet og eit høgare beløp er rimeleg overfor dei andre søkjarane.
sak-sporsmal-frist-hjelp = Kommunen kan svare ut heile dagen. Skriv dag, månad og år, til dømes 14.01.2027.
sak-sporsmal-send = Send spørsmålet
sak-sporsmal-feil-tomt = Skriv kva de treng å vite
sak-sporsmal-feil-deler = Vel minst éin del som kommunen kan endre
sak-sporsmal-feil-mer = Vel «Budsjett» blant delane kommunen kan endre, eller fjern krysset for at kommunen kan søkje om meir
sak-sendt = Sendt { $tidspunkt }
sak-versjoner = Versjonar av søknaden
sak-versjon = Versjon { $nummer }, { $tidspunkt }

## Godkjenninga
sak-godkjenn-tittel = Godkjenn vedtaket
sak-godkjenn-kan-ikke = Vedtaket kan ikkje godkjennast
sak-godkjenn-ikke-tilbake = Saka er ikkje send tilbake
sak-godkjenn-brev = Slik blir brevet til kommunen når du godkjenner vedtaket. Det er på { $malform }.
sak-godkjenn-forslag = Dette er forslaget til brev, på { $malform }. Du kan ikkje godkjenne vedtaket.
sak-godkjenn-uten-brev = Brevet kan ikkje visast før vurderinga er fullstendig. Send saka tilbake til saksbehandlaren.
sak-godkjenn-grense = Fullmakta di gjeld inntil
sak-godkjenn-region = Tabell over beløp og ramme per år
sak-godkjenn-tabell = Føreslått og igjen av ramma per år i kroner
sak-godkjenn-foreslatt = Føreslått
sak-godkjenn-igjen = Igjen av ramma
sak-godkjenn-etter = Igjen etter vedtaket
sak-godkjenn-les-saken = Les søknaden og vurderinga
sak-godkjenn-hjelp = Då er vedtaket gjort, og kommunen får varsel. Det kan ikkje angrast her.
sak-godkjenn-grunn = Kvifor du sender saka tilbake
sak-godkjenn-grunn-hjelp = Fyll ut berre når du sender saka tilbake. Saksbehandlaren ser det du skriv, kommunen ser det ikkje.
sak-godkjenn-feil-grunn = Skriv kvifor du sender saka tilbake
sak-godkjenn-feil-uten-grense = Du har ikkje fått noka beløpsgrense. Be leiaren i embetet om å gi deg ei.
sak-godkjenn-feil-helligdager = Heilagdagane i { $ar } er ikkje lagde inn, så klagefristen kan ikkje reknast ut. Sei frå til systemadministratoren.
sak-godkjenn-endret-tittel = Brevet er endra etter at du opna sida
sak-godkjenn-endret = Det er ikkje gjort noko vedtak. Noko brevet er laga av, er endra: til dømes namnet på embetet, kontaktopplysningane, ei innstilling eller datoen. Les brevet slik det er no. Godkjenn på nytt dersom det er rett.
sak-brev-mangler-prosjekt = Brevet manglar tittelen på prosjektet. Send saka tilbake, så saksbehandlaren kan be kommunen om han.
sak-brev-mangler-kommune = Brevet manglar namnet på kommunen. Be systemadministratoren leggje det inn.
sak-brev-mangler-embete = Brevet manglar namnet på embetet. Be systemadministratoren leggje det inn.
sak-brev-mangler-hovedgrunn = Brevet manglar hovudgrunnen. Send saka tilbake, så saksbehandlaren kan skrive han.
sak-brev-mangler-kriterier = Brevet manglar grunngivinga for eit kriterium. Send saka tilbake, så saksbehandlaren kan skrive ho.
sak-brev-mangler-delmaal = Brevet manglar delmåla. Send saka tilbake, så saksbehandlaren kan be kommunen om dei.
sak-brev-mangler-klagefrist = Brevet manglar klagefristen. Be systemadministratoren kontrollere at heilagdagane er registrerte.
sak-brev-mangler-godkjenner = Brevet manglar namnet ditt. Be systemadministratoren leggje det inn på kontoen din.
sak-brev-mangler-saksbehandler = Brevet manglar namnet på saksbehandlaren. Be systemadministratoren leggje det inn på kontoen.

## Brevet
sak-brev-om = Om vedtaket
sak-brev-gjore = Det de kan gjere
sak-brev-lest-hjelp = Stadfest at de har lese vedtaket, så veit Statsforvaltaren at det har kome fram.
sak-brev-lest-knapp = Stadfest at vi har lese vedtaket
sak-brev-varslet = Varsla { $tidspunkt }.
sak-brev-ikke-varslet = Varselet til kommunen er ikkje sendt enno. Klagefristen kan bli lengre enn den i brevet.
sak-brev-senere-klagefrist = Varselet blei sendt seinare enn vedtaket blei gjort. Siste dag for å klage er derfor { $dato }, ikkje dagen i brevet.
sak-brev-lest = Kommunen stadfesta { $tidspunkt } at vedtaket er lese.
sak-brev-ikke-lest = Kommunen har ikkje stadfesta at vedtaket er lese.
sak-brev-skriv-ut = Brevet kan skrivast ut frå nettlesaren.
sak-brev-malform = Brevet er på { $malform }. Det er målforma kommunen skal ha brev på.
sak-brev-malform-soknad = Brevet er på { $malform }, som søknaden.

## Ramme og tildelingar
sak-ramme-side = Ramme og tildelingar
sak-ramme-forklaring = Føreslått innvilga er saker som ventar på godkjenning. Dei bind ikkje ramma. Disponibelt er det som er igjen når dei er trekte frå.
sak-tildelinger-antall = { $antall ->
    [one] 1 tildeling
   *[other] { $antall } tildelingar
}
sak-tildelinger-ingen = Embetet har ikkje gitt noko tilskot enno.
sak-tildelinger-region = Tabell over tildelingar
sak-tildelinger-sum = Sum av alle tildelingar
