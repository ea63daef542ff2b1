## Siden til embetet: kontaktopplysninger
embete-meny = Embetet
embete-ingress = Her står det hvordan kommunene når { $embete }. Opplysningene står i brev og e-poster, og på siden «Kontakt og hjelp».
embete-kontakt-tittel = Kontaktopplysninger
embete-kontakt-mangler = Kontaktopplysningene er ikke lagt inn. Ingen utlysning kan kunngjøres, og ingen vedtak kan godkjennes her, før de er på plass.
embete-kontakt-mangler-andre = Kontaktopplysningene er ikke lagt inn. Det er lederen i embetet som gjør det.
embete-oppgave = Legg inn kontaktopplysninger for embetet. Uten dem kan ingen utlysning kunngjøres, og ingen vedtak kan godkjennes her.
embete-oppgave-lenke = Legg inn kontaktopplysninger
embete-adresse = Postadresse
embete-adresse-hjelp = På én linje, for eksempel Postboks 100, 1234 Stedet.
embete-epost = E-post
embete-epost-hjelp = En felles postkasse som flere leser.
embete-telefon = Telefon
embete-telefon-hjelp = Sentralbordet, for eksempel 61 00 00 00.
embete-skjema = Skjema på nett (valgfritt)
embete-skjema-hjelp = Hele nettadressen, med https:// foran.
embete-fra = Gjelder fra
embete-fra-hjelp = I dag, { $dag }, eller en senere dag.
embete-se-over = Se hvor det blir vist
embete-endre = Endre kontaktopplysningene
embete-historikk = Historikk
embete-historikk-tabell = Kontaktopplysninger med dagen de gjelder fra
embete-opplysninger = Opplysninger
embete-ingen-historikk = Ingenting er lagt inn ennå.
embete-lagret = Kontaktopplysningene er lagret.
embete-feil-adresse = Skriv postadressen
embete-feil-adresse-form = Skriv postadressen med postnummer og poststed, for eksempel Postboks 10, 2604 Lillehammer
embete-feil-telefon = Skriv telefonnummeret
embete-feil-telefon-form = Skriv 5 eller 8 siffer, for eksempel 61 00 00 00. Utenlandske nummer begynner med + og landkoden.
embete-feil-skjema = Nettadressen må begynne med https:// og være uten mellomrom
embete-feil-dag = Velg { $dag } eller en senere dag. Brev som er sendt, blir ikke endret.
embete-feil-lik = Disse opplysningene gjelder allerede den dagen. Endre dem, eller velg en annen dag.
embete-forhandsvis-tittel = Se over kontaktopplysningene
embete-for = Gjelder den dagen nå
embete-for-ingen = Ingenting er lagt inn
embete-vist-hjelp = På «Kontakt og hjelp»
embete-vist-brev = I vedtaksbrev
embete-vist-epost = Nederst i e-poster om en sak
embete-folger = Hva som følger
embete-virkning-apne = { $antall ->
    [0] Ingen saker hos dere venter på vedtak nå. Nye brev får disse opplysningene fra og med { $dag }.
    [one] 1 sak hos dere venter på vedtak. Brevet får disse opplysningene hvis det blir sendt { $dag } eller senere.
   *[other] { $antall } saker hos dere venter på vedtak. Brev som blir sendt { $dag } eller senere, får disse opplysningene.
}
embete-virkning-brev = { $antall ->
    [0] Ingen vedtaksbrev er sendt ennå.
    [one] 1 vedtaksbrev er sendt. Det viser fortsatt opplysningene som gjaldt da.
   *[other] { $antall } vedtaksbrev er sendt. De viser fortsatt opplysningene som gjaldt da.
}
embete-endret-imens = En annen har endret kontaktopplysningene etter at du åpnet siden. Se over på nytt før du lagrer.
embete-lagre = Lagre kontaktopplysningene

## Kontakt i brev og på sider
brev-kontakt-linje = Postadresse: { $adresse }. E-post: { $epost }. Telefon: { $telefon }.
brev-kontakt-skjema = Skjema på nett: { $skjema }
brev-kontakt-adresse = { $adresse }, eller { $epost }
brev-kontakt-mangler = adressen mangler
sak-brev-mangler-embete-kontakt = Brevet mangler kontaktopplysninger for embetet. Be lederen legge dem inn på siden «Embetet».
hjelp-kontakt = Kontaktopplysninger
hjelp-kontakt-mangler = Embetet har ikke lagt inn kontaktopplysninger ennå.
hjelp-skjema = Skjema på nett
utlysninger-feil-kontakt = { $antall ->
    [one] { $embeter } har ikke lagt inn kontaktopplysninger. Lederen i embetet gjør det på siden «Embetet».
   *[other] Disse har ikke lagt inn kontaktopplysninger: { $embeter }. Lederen i hvert embete gjør det på siden «Embetet».
}

## Embetene, for systemadministratoren
embeter-meny = Embeter
embeter-ingress = Navnet og målformen til embetene. Kontaktopplysningene legger lederen i embetet inn.
embeter-mangler = mangler
embeter-endre = Endre navn eller målform
embeter-straks = Endringen gjelder med en gang.
embeter-navn-hjelp = Slik det står i Enhetsregisteret.
embeter-ingen-historikk = Navn og målform er slik de kom med referansedataene.
embeter-feil-navn = Skriv navnet
embeter-feil-lik = Embetet har allerede dette navnet og denne målformen. Endre minst ett av dem.
embeter-forhandsvis-tittel = Se over navn og målform
embeter-endret-imens = En annen har endret embetet etter at du åpnet siden. Se over på nytt før du fastsetter.
embeter-virkning-apne = { $antall ->
    [0] Ingen saker i embetet venter på vedtak nå. Nye brev og sider får dette navnet.
    [one] 1 sak i embetet venter på vedtak. Brevet får dette navnet. Målformen i brev følger kommunen.
   *[other] { $antall } saker i embetet venter på vedtak. Brevene får dette navnet. Målformen i brev følger kommunen.
}
embeter-virkning-brev = { $antall ->
    [0] Ingen vedtaksbrev er sendt ennå.
    [one] 1 vedtaksbrev er sendt. Det blir stående med navnet det ble sendt med.
   *[other] { $antall } vedtaksbrev er sendt. De blir stående med navnet de ble sendt med.
}

## Helligdager
helligdager-meny = Helligdager
helligdager-ingress = Frister som ender på en lørdag, søndag eller helligdag, blir flyttet til neste virkedag. Dagene kommer med referansedataene, og kan rettes her.
helligdager-vis = Vis året
helligdager-i = Helligdager i { $ar }
helligdag-rettet = rettet her
helligdag-endre = Legg til eller rett en dag
helligdag-endre-hva = Du får se hvilke frister som blir flyttet, før noe blir lagret.
helligdag-dato-hjelp = En dag etter i dag, for eksempel 17.05.2028.
helligdag-valg = Hva er dagen?
helligdag-ja = En helligdag, eller en dag som teller likt
helligdag-nei = En vanlig dag
helligdag-navn-nb = Navn på bokmål (bare for helligdager)
helligdag-navn-nn = Navn på nynorsk (bare for helligdager)
helligdag-vanlig = vanlig dag
helligdag-se-over = Se hvilke frister som blir flyttet
helligdag-lagret = Kalenderen er rettet.
helligdag-feil-dag = Velg en dag etter i dag. Frister til og med i dag kan ikke flyttes.
helligdag-feil-navn = Skriv navnet på { $malform }
helligdag-feil-lik = Kalenderen sier allerede dette. Velg en annen dag eller et annet navn.
helligdag-feil-ukjent-ar = Helligdagene det året er ikke lagt inn ennå. Last inn hele året først, så kan du rette enkelte dager.
helligdag-feil-nyttar = 1. januar må være en helligdag. Velg en annen dag.
helligdag-forhandsvis-tittel = Se over { $dag }
helligdag-frister = Frister som blir flyttet
helligdag-endret-imens = En annen har rettet kalenderen etter at du åpnet siden. Se over på nytt før du fastsetter.
helligdag-virkning-ingen = Ingen frister blir flyttet. Ingen frist kunne ende på denne dagen fra før, eller dagen får bare et annet navn.
helligdag-virkning-nye = Nye frister som ville endt { $gammel }, ender { $ny }.
helligdag-virkning-brev = { $antall ->
    [0] Ingen vedtaksbrev har denne dagen som siste dag for å klage.
    [one] 1 vedtaksbrev har denne dagen som siste dag for å klage. Brevet blir ikke endret. Etter loven er siste dag nå { $ny }, og embetet må si fra til kommunen.
   *[other] { $antall } vedtaksbrev har denne dagen som siste dag for å klage. Brevene blir ikke endret. Etter loven er siste dag nå { $ny }, og embetene må si fra til kommunene.
}
helligdag-virkning-brev-kortere = { $antall ->
    [0] Ingen vedtaksbrev har denne dagen som siste dag for å klage.
    [one] 1 vedtaksbrev har denne dagen som siste dag for å klage. Dagen i brevet blir stående.
   *[other] { $antall } vedtaksbrev har denne dagen som siste dag for å klage. Dagen i brevene blir stående.
}
helligdag-virkning-saker = Det gjelder sak { $saker }.
helligdag-virkning-saker-flere = { $antall ->
    [one] Det gjelder sak { $saker } og 1 sak til.
   *[other] Det gjelder sak { $saker } og { $antall } saker til.
}
helligdag-virkning-sporsmal = { $antall ->
    [0] Ingen kommuner har svarfrist denne dagen.
    [one] 1 kommune har svarfrist denne dagen. Fristen blir ikke endret.
   *[other] { $antall } kommuner har svarfrist denne dagen. Fristene blir ikke endret.
}
