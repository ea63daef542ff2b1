## Endringer av kommuner
kommuneendringer-tittel = Endringer av kommuner
kommuneendringer-ingress = Meld fra når kommuner blir slått sammen, får nytt nummer eller hører til et annet embete. Endringen blir gjort på dagen den gjelder fra. En endring som ikke er gjort, kan trekkes.
kommuneendringer-flyttes = Utkast, saker, tilskudd og tilganger følger med på dagen. Søknader, vedtak og tall i rapportene står som de var.
kommuneendringer-ingen = Ingen endringer er meldt.
kommuneendring-ny = Meld en endring
kommuneendring-type = Hva som skjer
kommuneendring-sammenslaing = Kommuner blir slått sammen
kommuneendring-nytt-nummer = En kommune får nytt nummer, navn eller fylke
kommuneendring-nytt-embete = Kommuner får et annet embete
kommuneendring-kommuner = Kommunenumre
kommuneendring-kommuner-hjelp = Med komma mellom, for eksempel 3427, 3428.
kommuneendring-orgnr-hjelp = Bare ved sammenslåing: nummeret til kommunen som går videre.
kommuneendring-nummer = Nytt kommunenummer
kommuneendring-nummer-hjelp = Ved sammenslåing, nytt nummer, navn eller fylke.
kommuneendring-navn = Navn, uten ordet kommune
kommuneendring-embete-hjelp = Ved sammenslåing og annet embete.
kommuneendring-dato-hjelp = I dag eller en senere dag, for eksempel 01.01.2028.
kommuneendring-velg = Velg
kommuneendring-blir = Blir
kommuneendring-gjort = Gjort
kommuneendring-trukket = Trukket
kommuneendring-trekk = Trekk endringen
kommuneendring-er-trukket = Endringen er trukket.
kommuneendring-lagret = Endringen er meldt.
kommuneendring-se-over = Se hva som blir berørt
kommuneendring-forhandsvis-tittel = Se over endringen av kommuner
kommuneendring-endret-imens = En annen har meldt en endring etter at du åpnet siden. Se over på nytt før du fastsetter.
kommuneendring-berort = Hva som blir berørt
kommuneendring-feil-type = Velg hva som skjer
kommuneendring-feil-ukjent = Ingen kommune har nummeret { $nummer } nå. Kontroller nummeret.
kommuneendring-feil-ingen = Skriv minst ett kommunenummer
kommuneendring-feil-minst-to = Skriv minst to kommuner som blir slått sammen
kommuneendring-feil-bare-en = Skriv bare én kommune
kommuneendring-feil-meldt = En annen endring er meldt for en av kommunene. Trekk den først, eller vent til den er gjort.
kommuneendring-feil-lik = Minst én av kommunene er allerede slik. Ta den bort, eller rett opplysningene.
kommuneendring-feil-orgnr = Skriv organisasjonsnummeret med ni sifre
kommuneendring-feil-orgnr-annen = Nummeret tilhører en kommune som ikke er med. Skriv nummeret til kommunen som går videre.
kommuneendring-feil-nummer = Skriv kommunenummeret med fire sifre
kommuneendring-feil-nummer-tatt = En annen kommune har dette nummeret. Skriv et annet.
kommuneendring-feil-navn = Skriv navnet
kommuneendring-feil-fylke = Velg fylke
kommuneendring-feil-embete = Velg embete
kommuneendring-feil-dag = Velg i dag eller en senere dag
kommuneendring-virkning-utkast = { $antall ->
    [0] Kommunene har ingen utkast til søknader.
    [one] 1 utkast til søknad blir liggende i kommunen. Blir det sendt etter endringen, går det til embetet kommunen da hører til.
   *[other] { $antall } utkast til søknader blir liggende i kommunene. Blir de sendt etter endringen, går de til embetet kommunen da hører til.
}
kommuneendring-virkning-utkast-slutter = { $antall ->
    [0] Kommunene har ingen utkast til søknader.
    [one] 1 utkast til søknad følger med til kommunen som går videre.
   *[other] { $antall } utkast til søknader følger med til kommunen som går videre.
}
kommuneendring-virkning-saker = { $antall ->
    [0] Ingen saker venter på vedtak.
    [one] 1 sak venter på vedtak. Kommunen som går videre, får se den og svare i den. Har embetet ingen kommuner igjen, går saken til embetet kommunen da hører til.
   *[other] { $antall } saker venter på vedtak. Kommunen som går videre, får se dem og svare i dem. Har embetet ingen kommuner igjen, går sakene til embetet kommunen da hører til.
}
kommuneendring-virkning-tilskudd = { $antall ->
    [0] Ingen tilskudd er gitt.
    [one] 1 tilskudd er gitt. Kommunen som går videre, følger det opp. I rapportene står det på kommunen som fikk det.
   *[other] { $antall } tilskudd er gitt. Kommunen som går videre, følger dem opp. I rapportene står de på kommunene som fikk dem.
}
kommuneendring-virkning-tilgang = { $antall ->
    [0] Ingen personer har tilgang i kommunene som slutter.
    [one] 1 person har tilgang i kommunene som slutter. Personen får de samme rollene i kommunen som går videre.
   *[other] { $antall } personer har tilgang i kommunene som slutter. De får de samme rollene i kommunen som går videre.
}
kommuneendring-virkning-malform = Er kommunen ny, er målformen ikke avklart før du registrerer den på siden til kommunen.
kommuneendring-virkning-rammer = Rammer som er fordelt, blir ikke endret. Neste fordeling regner med kommunene slik de er da. Et embete uten kommuner beholder det som er bundet, og ikke mer.
