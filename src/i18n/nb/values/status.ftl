## Søknaden, slik kommunen ser den
status-soknad-utkast = Utkast
status-soknad-innsendt = Sendt
status-soknad-hentet-tilbake = Hentet tilbake
status-soknad-for-sent = Sendt etter fristen
status-soknad-mangler = Venter på svar fra dere
status-soknad-under-vurdering = Under vurdering
status-soknad-trukket = Trukket

## Deler av skjemaet
status-del-ikke-pabegynt = Ikke begynt
status-del-pabegynt = Begynt
status-del-mangler = Mangler svar
status-del-ferdig = Ferdig

## Saken, slik embetet ser den
status-sak-ny = Ikke fordelt
status-sak-hentet-tilbake = Hentet tilbake for retting
status-sak-vurdering = Til vurdering
status-sak-venter = Venter på kommunen
status-sak-godkjenning = Til godkjenning
status-sak-returnert = Sendt tilbake
status-sak-vedtatt = Vedtak sendt
status-sak-trukket = Trukket

## Utfall
utfall-innvilget = Innvilget
utfall-delvis = Delvis innvilget
utfall-avslag = Avslag
utfall-avvist = Avvist

## Utlysningen
status-utlysning-utkast = Utkast
status-utlysning-kunngjort = Kunngjort
status-utlysning-apen = Åpen for søknader
status-utlysning-stengt = Fristen har gått ut
status-utlysning-avlyst = Avlyst

## Grunnlaget for beløpet i et år
grunnlag-bevilgning = Bevilgning
grunnlag-tilsagn = Tilsagn

## Faser
fase-utforsking = Utforsking
fase-utproving = Utprøving
fase-innforing = Innføring
fase-drift = Drift
fase-spredning = Spredning

## Hendelser i historikken
hendelse-soknad-startet = Søknaden ble startet.
hendelse-soknad-sendt = Søknaden ble sendt og fikk saksnummer { $saksnummer }.
hendelse-soknad-sendt-for-sent = Søknaden ble sendt etter fristen og fikk saksnummer { $saksnummer }.
hendelse-soknad-hentet-tilbake = Kommunen hentet tilbake søknaden for å rette den.
hendelse-soknad-sendt-igjen = Kommunen sendte den rettede søknaden (versjon { $nummer }).
hendelse-soknad-gjelder = Søknadsfristen gikk ut. Søknaden gjelder slik den sist ble sendt.
hendelse-utkast-slettet = Utkastet ble lagt i papirkurven. Det kan hentes tilbake til og med { $dag }.
hendelse-utkast-hentet = Utkastet ble hentet tilbake fra papirkurven.
hendelse-soknad-bekreftet = Søknaden ble bekreftet før den ble sendt.
hendelse-utkast-tomt = Utkastet ble fjernet fra papirkurven for godt.
hendelse-partnere-spurt = { $antall ->
    [one] Kommunen spurte 1 som skal bidra.
   *[other] Kommunen spurte { $antall } som skal bidra.
}
hendelse-partner-trukket = Kommunen trakk tilbake et spørsmål til en som skal bidra.
hendelse-partner-bekreftet = En som skal bidra, bekreftet det.
hendelse-partner-avslo = En som skulle bidra, svarte at det ikke stemmer.
hendelse-veiledning-spurt = Kommunen skrev til Statsforvalteren ({ $nummer }).
hendelse-veiledning-svart = Statsforvalteren svarte kommunen ({ $nummer }).
hendelse-veiledning-lukket = Samtalen { $nummer } ble lukket.
hendelse-svar-delt = Et svar i { $nummer } ble delt med alle.
hendelse-svar-trukket = Et svar i { $nummer } ble tatt bort fra den åpne siden.
hendelse-mer-tid-spurt = Kommunen ba om lengre frist for å svare, til { $dag }.
hendelse-mer-tid-avslatt = Kommunen fikk ikke lengre frist for å svare.
hendelse-ordning-endret = En annen ordning som veiledere kan vise til, ble endret.
hendelse-soknad-trukket = Kommunen trakk søknaden.
hendelse-sak-tatt = En saksbehandler tok saken.
hendelse-sak-fordelt = Saken ble fordelt til en saksbehandler.
hendelse-opplysninger-etterspurt = Kommunen fikk spørsmål med svarfrist { $frist }.
hendelse-svarfrist-endret = Svarfristen for kommunen ble endret til { $frist }.
hendelse-opplysninger-gitt = Kommunen svarte på spørsmålene.
hendelse-ventingen-avsluttet = Statsforvalteren sluttet å vente på svar fra kommunen.
hendelse-vurdering-lagret = Vurderingen ble lagret.
hendelse-stotte-vurdert = Statsstøtte til { $navn } ble vurdert.
hendelse-stotte-registrert = Støtten til { $navn } ble registrert i Støtteregisteret.
hendelse-innstilt = Saken ble sendt til godkjenning.
hendelse-sendt-tilbake = Saken ble sendt tilbake til saksbehandleren: { $grunn }
hendelse-vedtatt = Vedtaket ble godkjent og sendt: { $utfall }.
hendelse-vedtatt-belop = Vedtaket ble godkjent og sendt: { $utfall }, { $belop }.
hendelse-vedtak-apnet = Kommunen bekreftet at vedtaket er lest.
hendelse-varsel-pa-nytt = Statsforvalteren sendte { $varsel } på nytt.
hendelse-epost-pa-nytt = En e-post ble sendt på nytt.
hendelse-utlysning-kunngjort = Utlysningen ble kunngjort.
hendelse-utlysning-avlyst = Utlysningen ble avlyst.
hendelse-rammer-fordelt = Rammen for { $ar } ble fordelt: { $belop }.
hendelse-periode-apnet = Periode { $nummer } ble åpnet: { $vedtak }
hendelse-rolle-gitt = Noen fikk en rolle.
hendelse-rolle-fjernet = Noen mistet en rolle.
hendelse-bekreftelse-valgt = Kommunen valgte at en annen må bekrefte søknader før de blir sendt.
hendelse-bekreftelse-valgt-bort = Kommunen valgte at den som sender, er nok.
hendelse-postmottak-meldt = Et postmottak ble lagt inn.
hendelse-postmottak-bekreftet = Et postmottak ble bekreftet.
hendelse-postmottak-avvist = Et postmottak ble avvist.
hendelse-administrator-spurt = Postmottaket skal svare på hvem som blir den første administratoren.
hendelse-administrator-godkjent = Postmottaket svarte ja til den første administratoren.
hendelse-administrator-avslatt = Postmottaket svarte nei.
hendelse-administrator-trukket = Spørsmålet til postmottaket ble trukket tilbake.
hendelse-konto-stengt = En konto ble stengt.
hendelse-konto-apnet = En konto ble åpnet igjen.
hendelse-malform-satt = Målformen til kommunen ble registrert.
hendelse-innstilling-endret = En innstilling ble endret.
hendelse-kriterier-fastsatt = Nye kriterier ble fastsatt.
hendelse-kontakt-satt = Kontaktopplysningene til embetet ble endret.
hendelse-embete-navn = Navnet eller målformen til embetet ble endret.
hendelse-helligdag-endret = En helligdag ble endret.
hendelse-kommuneendring-meldt = En endring av kommuner ble meldt.
hendelse-kommuneendring-trukket = En endring av kommuner ble trukket.
hendelse-kommuneendring-gjort = En endring av kommuner ble gjennomført.
hendelse-fil-lagt-ved = En fil ble lagt ved.
hendelse-fil-fjernet = En fil ble fjernet.
hendelse-fil-avvist = En fil i søknaden ble avvist: den kunne inneholde skadelig kode.
hendelse-fulgte-med = Søknaden fulgte med til kommunen eller embetet som tok over.
hendelse-klokke-stilt = Klokken for demonstrasjonen ble stilt.
hendelse-av-systemet = Systemet
