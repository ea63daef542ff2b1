## Hente tilbake det som er sendt, rette det og sende på nytt
hent-knapp = Hent tilbake for å rette
hent-kan-til = Fram til { $frist } kan de hente han tilbake, rette og sende på nytt. De beheld saksnummeret.
hent-tilbake-tittel = Vil de hente tilbake søknaden for å rette han?
hent-tilbake-tekst = De kan endre «{ $tittel }» og sende på nytt. Saka er framleis { $saksnummer }, og vi tek vare på begge versjonane. Statsforvaltaren ser kva de har endra, men ikkje det de skriv før de sender.
hent-tilbake-frist = Send på nytt seinast { $frist }.
hent-tilbake-star = De mistar ikkje plassen dykkar. Sender de ikkje på nytt innan fristen, gjeld søknaden slik de sende han no.
hent-for-sent-tittel = Søknaden kan ikkje hentast tilbake no
hent-for-sent-frist = Søknadsfristen gjekk ut { $frist }. Etter fristen kan de berre endre det Statsforvaltaren spør om.
hent-for-sent-vurdering = { $embete } har byrja å behandle søknaden.
hent-for-sent-vedtak = Saka er avgjord.
hent-for-sent-hva = Er det noko som må rettast, ta kontakt med { $embete } og oppgi saksnummeret.
hent-tur = Henta tilbake for å rettast. Send på nytt innan { $frist } ({ $igjen }). Elles gjeld søknaden slik de sende han.
hent-tur-gjelder = Søknadsfristen er ute. Søknaden gjeld slik de sist sende han.
hent-oppgaver-tittel = De har henta tilbake søknaden for å rette han
hent-oppgaver = Send på nytt seinast { $frist } ({ $igjen }).
hent-oppgaver-ellers = Gjer de ikkje det, gjeld søknaden slik de sende han { $sendt }. De beheld saksnummeret.
hent-neste-gjelder = Søknadsfristen gjekk ut { $frist }. Søknaden gjeld slik de sende han { $sendt }.
hent-send-innen = Send på nytt seinast { $frist }. Gjer de ikkje det, gjeld søknaden slik de sende han { $sendt }.
hent-endret-tittel = Endra sidan de sende
hent-ingen-endret = De har ikkje endra noko sidan de sende.
hent-sender-2 = De får ei ny kvittering med det same saksnummeret.
hent-sender-3 = Statsforvaltaren ser kva de har endra. Vi tek vare på begge versjonane.
hent-kvittering = Vi fekk den retta søknaden { $tidspunkt }. Saksnummeret er framleis { $saksnummer }.
hent-usendt-tittel = Retta, men ikkje sendt
hent-usendt-ingress = Dette retta de etter at søknaden var henta tilbake, men det blei ikkje sendt før fristen. Det er ikkje ein del av søknaden, og Statsforvaltaren ser det ikkje.
hent-usendt-lenke = Les det de retta, lagt til side { $tidspunkt }
hent-usendt-lagt = lagt til side

## Det eit svar kan endre etter fristen
soknad-feil-hevet = { $ar }: De søkjer om { $belop }. Det er { $mer } meir enn de sende. Set beløpet til { $sendt } eller lågare, eller spør Statsforvaltaren om de kan søkje om meir.
svar-ikke-mer = Søknadsfristen er ute. De kan ikkje søkje om meir i noko år enn de har sendt.
svar-kan-soke-mer = Statsforvaltaren har opna for at de kan søkje om meir enn de har sendt.
svar-ikke-spurt = Ikkje spurt om
svar-feil-ikke-spurt = { $del }: Statsforvaltaren har ikkje spurt om denne delen, og ingenting anna gjer at han må endrast. Set han tilbake slik de sende han.
svar-tilbake-hva = Statsforvaltaren har ikkje spurt om denne delen, og han treng ikkje endrast. Blir han sett tilbake, blir endringane i han borte.
svar-tilbake = Set tilbake «{ $del }» slik de sende han
svar-satt-tilbake = Delen er sett tilbake slik de sende han.

## Papirkorga
papirkurv-tittel = Papirkorga
papirkurv-lenke = Papirkorga med sletta utkast
papirkurv-ingress = Her ligg utkast som er sletta. Dei kan hentast tilbake til og med den siste dagen. Etter det er dei borte for godt.
papirkurv-tom = Papirkorga er tom.
papirkurv-flyttet = Utkastet ligg i papirkorga.
papirkurv-slettet-av = Sletta { $tidspunkt } av { $navn }
papirkurv-slettet = Sletta { $tidspunkt }
papirkurv-siste-dag = Kan hentast tilbake til og med { $dag } ({ $igjen }).
papirkurv-hent = Hent tilbake
papirkurv-hentet = Utkastet er henta tilbake, med alt de hadde skrive.
papirkurv-flere = Det ligg fleire utkast her enn sida viser. Dei som blei sletta sist, står først.
papirkurv-borte-tittel = Utkastet ligg ikkje her lenger
papirkurv-borte = Den siste dagen kan vere passert, eller utkastet er henta tilbake og sletta på nytt.
papirkurv-til-soknadene = Til søknadene
