## Hente tilbake det som er sendt, rette det og sende på nytt
hent-knapp = Hent tilbake for å rette
hent-kan-til = Fram til { $frist } kan dere hente den tilbake, rette og sende på nytt. Dere beholder saksnummeret.
hent-tilbake-tittel = Vil dere hente tilbake søknaden for å rette den?
hent-tilbake-tekst = Dere kan endre «{ $tittel }» og sende den på nytt. Saken er fortsatt { $saksnummer }, og begge versjonene blir tatt vare på. Statsforvalteren ser hva dere har endret, men ikke det dere skriver før dere sender.
hent-tilbake-frist = Send på nytt senest { $frist }.
hent-tilbake-star = Dere mister ikke plassen deres. Sender dere ikke på nytt innen fristen, gjelder søknaden slik dere sendte den nå.
hent-for-sent-tittel = Søknaden kan ikke hentes tilbake nå
hent-for-sent-frist = Søknadsfristen gikk ut { $frist }. Etter fristen kan dere bare endre det Statsforvalteren spør om.
hent-for-sent-vurdering = { $embete } har begynt å behandle søknaden.
hent-for-sent-vedtak = Saken er avgjort.
hent-for-sent-hva = Er det noe som må rettes, ta kontakt med { $embete } og oppgi saksnummeret.
hent-tur = Hentet tilbake for å rettes. Send på nytt innen { $frist } ({ $igjen }). Ellers gjelder søknaden slik dere sendte den.
hent-tur-gjelder = Søknadsfristen er ute. Søknaden gjelder slik dere sist sendte den.
hent-oppgaver-tittel = Dere har hentet tilbake søknaden for å rette den
hent-oppgaver = Send på nytt senest { $frist } ({ $igjen }).
hent-oppgaver-ellers = Gjør dere ikke det, gjelder søknaden slik dere sendte den { $sendt }. Dere beholder saksnummeret.
hent-neste-gjelder = Søknadsfristen gikk ut { $frist }. Søknaden gjelder slik dere sendte den { $sendt }.
hent-send-innen = Send på nytt senest { $frist }. Gjør dere ikke det, gjelder søknaden slik dere sendte den { $sendt }.
hent-endret-tittel = Endret siden dere sendte
hent-ingen-endret = Dere har ikke endret noe siden dere sendte.
hent-sender-2 = Dere får en ny kvittering med det samme saksnummeret.
hent-sender-3 = Statsforvalteren ser hva dere har endret. Begge versjonene blir tatt vare på.
hent-kvittering = Vi fikk den rettede søknaden { $tidspunkt }. Saksnummeret er fortsatt { $saksnummer }.
hent-usendt-tittel = Rettet, men ikke sendt
hent-usendt-ingress = Dette rettet dere etter at søknaden var hentet tilbake, men det ble ikke sendt før fristen. Det er ikke en del av søknaden, og Statsforvalteren ser det ikke.
hent-usendt-lenke = Les det dere rettet, lagt til side { $tidspunkt }
hent-usendt-lagt = lagt til side

## Det et svar kan endre etter fristen
soknad-feil-hevet = { $ar }: Dere søker om { $belop }. Det er { $mer } mer enn dere sendte. Sett beløpet til { $sendt } eller lavere, eller spør Statsforvalteren om dere kan søke om mer.
svar-ikke-mer = Søknadsfristen er ute. Dere kan ikke søke om mer i noe år enn dere har sendt.
svar-kan-soke-mer = Statsforvalteren har åpnet for at dere kan søke om mer enn dere har sendt.
svar-ikke-spurt = Ikke spurt om
svar-feil-ikke-spurt = { $del }: Statsforvalteren har ikke spurt om denne delen, og ingenting annet gjør at den må endres. Sett den tilbake slik dere sendte den.
svar-tilbake-hva = Statsforvalteren har ikke spurt om denne delen, og den trenger ikke endres. Settes den tilbake, blir endringene i den borte.
svar-tilbake = Sett tilbake «{ $del }» slik dere sendte den
svar-satt-tilbake = Delen er satt tilbake slik dere sendte den.

## Papirkurven
papirkurv-tittel = Papirkurven
papirkurv-lenke = Papirkurven med slettede utkast
papirkurv-ingress = Her ligger utkast som er slettet. De kan hentes tilbake til og med den siste dagen. Etter det er de borte for godt.
papirkurv-tom = Papirkurven er tom.
papirkurv-flyttet = Utkastet ligger i papirkurven.
papirkurv-slettet-av = Slettet { $tidspunkt } av { $navn }
papirkurv-slettet = Slettet { $tidspunkt }
papirkurv-siste-dag = Kan hentes tilbake til og med { $dag } ({ $igjen }).
papirkurv-hent = Hent tilbake
papirkurv-hentet = Utkastet er hentet tilbake, med alt dere hadde skrevet.
papirkurv-flere = Det ligger flere utkast her enn siden viser. De som ble slettet sist, står først.
papirkurv-borte-tittel = Utkastet ligger ikke her lenger
papirkurv-borte = Den siste dagen kan være passert, eller utkastet er hentet tilbake og slettet på nytt.
papirkurv-til-soknadene = Til søknadene
