## Søknaden, slik kommunen ser han
status-soknad-utkast = Utkast
status-soknad-innsendt = Levert
status-soknad-hentet-tilbake = Henta tilbake
status-soknad-for-sent = Levert etter fristen
status-soknad-mangler = Ventar på svar frå dykk
status-soknad-under-vurdering = Under vurdering
status-soknad-trukket = Trekt

## Delar av skjemaet
status-del-ikke-pabegynt = Ikkje starta
status-del-pabegynt = Starta
status-del-mangler = Manglar svar
status-del-ferdig = Ferdig

## Saka, slik embetet ser ho
status-sak-ny = Ikkje fordelt
status-sak-hentet-tilbake = Henta tilbake for retting
status-sak-vurdering = Til vurdering
status-sak-venter = Ventar på kommunen
status-sak-godkjenning = Til godkjenning
status-sak-returnert = Returnert
status-sak-vedtatt = Vedtak sendt
status-sak-trukket = Trekt

## Utfall
utfall-innvilget = Innvilga
utfall-delvis = Delvis innvilga
utfall-avslag = Avslag
utfall-avvist = Avvist

## Utlysinga
status-utlysning-utkast = Utkast
status-utlysning-kunngjort = Kunngjord
status-utlysning-apen = Open for søknader
status-utlysning-stengt = Fristen har gått ut
status-utlysning-avlyst = Avlyst

## Grunnlaget for beløpet i eit år
grunnlag-bevilgning = Løyving
grunnlag-tilsagn = Tilsegn

## Fasar
fase-utforsking = Utforsking
fase-utproving = Utprøving
fase-innforing = Innføring
fase-drift = Drift
fase-spredning = Spreiing

## Hendingar i historikken
hendelse-soknad-startet = Søknaden blei starta.
hendelse-soknad-sendt = Søknaden blei send og fekk saksnummer { $saksnummer }.
hendelse-soknad-sendt-for-sent = Søknaden blei send etter fristen og fekk saksnummer { $saksnummer }.
hendelse-soknad-hentet-tilbake = Kommunen henta tilbake søknaden for å rette han.
hendelse-soknad-sendt-igjen = Kommunen sende den retta søknaden (versjon { $nummer }).
hendelse-soknad-gjelder = Søknadsfristen gjekk ut. Søknaden gjeld slik han sist blei send.
hendelse-utkast-slettet = Utkastet blei lagt i papirkorga. Det kan hentast tilbake til og med { $dag }.
hendelse-utkast-hentet = Utkastet blei henta tilbake frå papirkorga.
hendelse-soknad-bekreftet = Søknaden blei stadfesta før han blei send.
hendelse-utkast-tomt = Utkastet blei fjerna frå papirkorga for godt.
hendelse-partnere-spurt = { $antall ->
    [one] Kommunen spurde 1 som skal bidra.
   *[other] Kommunen spurde { $antall } som skal bidra.
}
hendelse-partner-trukket = Kommunen trekte tilbake eit spørsmål til ein som skal bidra.
hendelse-partner-bekreftet = Ein som skal bidra, stadfesta det.
hendelse-partner-avslo = Ein som skulle bidra, svarte at det ikkje stemmer.
hendelse-veiledning-spurt = Kommunen skreiv til Statsforvaltaren ({ $nummer }).
hendelse-veiledning-svart = Statsforvaltaren svarte kommunen ({ $nummer }).
hendelse-veiledning-lukket = Samtalen { $nummer } blei lukka.
hendelse-svar-delt = Eit svar i { $nummer } blei delt med alle.
hendelse-svar-trukket = Eit svar i { $nummer } blei teke bort frå den opne sida.
hendelse-mer-tid-spurt = Kommunen bad om lengre frist for å svare, til { $dag }.
hendelse-mer-tid-avslatt = Kommunen fekk ikkje lengre frist for å svare.
hendelse-ordning-endret = Ei anna ordning som rettleiarar kan vise til, blei endra.
hendelse-soknad-trukket = Kommunen trekte søknaden.
hendelse-sak-tatt = Ein saksbehandlar tok saka.
hendelse-sak-fordelt = Saka blei fordelt til ein saksbehandlar.
hendelse-opplysninger-etterspurt = Kommunen fekk spørsmål med svarfrist { $frist }.
hendelse-svarfrist-endret = Svarfristen for kommunen blei endra til { $frist }.
hendelse-opplysninger-gitt = Kommunen svarte på spørsmåla.
hendelse-ventingen-avsluttet = Statsforvaltaren slutta å vente på svar frå kommunen.
hendelse-vurdering-lagret = Vurderinga blei lagra.
hendelse-stotte-vurdert = Statsstøtte til { $navn } blei vurdert.
hendelse-stotte-registrert = Støtta til { $navn } blei registrert i Støtteregisteret.
hendelse-innstilt = Saka blei send til godkjenning.
hendelse-sendt-tilbake = Saka blei send tilbake til saksbehandlaren: { $grunn }
hendelse-vedtatt = Vedtaket blei godkjent og sendt: { $utfall }.
hendelse-vedtatt-belop = Vedtaket blei godkjent og sendt: { $utfall }, { $belop }.
hendelse-vedtak-apnet = Kommunen stadfesta at vedtaket er lese.
hendelse-varsel-pa-nytt = Statsforvaltaren sende { $varsel } på nytt.
hendelse-epost-pa-nytt = Ein e-post blei send på nytt.
hendelse-utlysning-kunngjort = Utlysinga blei kunngjord.
hendelse-utlysning-avlyst = Utlysinga blei avlyst.
hendelse-rammer-fordelt = Ramma for { $ar } blei fordelt: { $belop }.
hendelse-periode-apnet = Periode { $nummer } blei opna: { $vedtak }
hendelse-rolle-gitt = Nokon fekk ei rolle.
hendelse-rolle-fjernet = Nokon mista ei rolle.
hendelse-bekreftelse-valgt = Kommunen valde at ein annan må stadfeste søknader før dei blir sende.
hendelse-bekreftelse-valgt-bort = Kommunen valde at den som sender, er nok.
hendelse-postmottak-meldt = Eit postmottak blei lagt inn.
hendelse-postmottak-bekreftet = Eit postmottak blei stadfesta.
hendelse-postmottak-avvist = Eit postmottak blei avvist.
hendelse-administrator-spurt = Postmottaket skal svare på kven som blir den første administratoren.
hendelse-administrator-godkjent = Postmottaket svarte ja til den første administratoren.
hendelse-administrator-avslatt = Postmottaket svarte nei.
hendelse-administrator-trukket = Spørsmålet til postmottaket blei trekt tilbake.
hendelse-konto-stengt = Ein konto blei stengd.
hendelse-konto-apnet = Ein konto blei opna igjen.
hendelse-malform-satt = Målforma til kommunen blei registrert.
hendelse-innstilling-endret = Ei innstilling blei endra.
hendelse-kriterier-fastsatt = Nye kriterium blei fastsette.
hendelse-kontakt-satt = Kontaktopplysningane til embetet blei endra.
hendelse-embete-navn = Namnet eller målforma til embetet blei endra.
hendelse-helligdag-endret = Ein heilagdag blei endra.
hendelse-kommuneendring-meldt = Ei endring av kommunar blei meld.
hendelse-kommuneendring-trukket = Ei endring av kommunar blei trekt.
hendelse-kommuneendring-gjort = Ei endring av kommunar blei gjennomført.
hendelse-fil-lagt-ved = Ei fil blei lagd ved.
hendelse-fil-fjernet = Ei fil blei fjerna.
hendelse-fil-avvist = Ei fil i søknaden blei avvist: ho kunne innehalde skadeleg kode.
hendelse-fulgte-med = Søknaden følgde med til kommunen eller embetet som tok over.
hendelse-klokke-stilt = Klokka for demonstrasjonen blei stilt.
hendelse-av-systemet = Systemet
