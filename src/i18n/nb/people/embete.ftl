## Siden til embetet: kontaktopplysninger
embete-meny = Embetet
embete-ingress = Her står det hvordan kommunene når { $embete }. Opplysningene står i brev og e-poster, og på siden «Kontakt og hjelp».
embete-kontakt-tittel = Kontaktopplysninger
embete-kontakt-mangler = Kontaktopplysningene er ikke lagt inn. Ingen utlysning kan kunngjøres, og ingen vedtak kan godkjennes her, før de er på plass.
embete-kontakt-mangler-andre = Kontaktopplysningene er ikke lagt inn. Det er lederen i embetet som gjør det.
embete-oppgave = Legg inn kontaktopplysninger for embetet. Uten dem kan ingen utlysning kunngjøres, og ingen vedtak kan godkjennes her.
embete-oppgave-lenke = Legg inn kontaktopplysninger
embete-adresse = Postadresse
embete-adresse-hjelp = På én linje, for eksempel Postboks 100, 1234 Stedet
embete-epost = E-post
embete-epost-hjelp = En felles postkasse som flere leser
embete-telefon = Telefon
embete-telefon-hjelp = Sentralbordet, for eksempel 61 00 00 00
embete-skjema = Skjema på nett (valgfritt)
embete-skjema-hjelp = Hele nettadressen, som begynner med https://
embete-fra = Gjelder fra
embete-fra-hjelp = I dag, { $dag }, eller en senere dag
embete-fra-verdi = fra { $dag }
embete-se-over = Se hvor det blir vist
embete-endre = Endre kontaktopplysningene
embete-historikk = Historikk
embete-historikk-tabell = Kontaktopplysninger med dagen de gjelder fra
embete-opplysninger = Opplysninger
embete-ingen-historikk = Ingenting er lagt inn ennå.
embete-lagret = Kontaktopplysningene er lagret.
embete-feil-adresse = Skriv postadressen
embete-feil-telefon = Skriv telefonnummeret
embete-feil-telefon-form = Telefonnummeret kan bare ha tall og mellomrom, for eksempel 61 00 00 00
embete-feil-skjema = Nettadressen må begynne med https:// og være uten mellomrom
embete-feil-dag = Velg { $dag } eller en senere dag. Brev som er sendt, blir ikke endret.
embete-feil-lik = Dette er opplysningene som gjelder alt den dagen. Endre dem, eller velg en annen dag.
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
sak-brev-mangler-embete-kontakt = kontaktopplysninger for embetet
hjelp-kontakt = Kontaktopplysninger
hjelp-kontakt-mangler = Embetet har ikke lagt inn kontaktopplysninger ennå.
hjelp-skjema = Skjema på nett
utlysninger-feil-kontakt = { $antall ->
    [one] { $embeter } har ikke lagt inn kontaktopplysninger. Lederen i embetet gjør det på siden «Embetet».
   *[other] Disse har ikke lagt inn kontaktopplysninger: { $embeter }. Lederen i hvert embete gjør det på siden «Embetet».
}
