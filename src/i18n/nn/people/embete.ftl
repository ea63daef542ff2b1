## Sida til embetet: kontaktopplysningar
embete-meny = Embetet
embete-ingress = Her står det korleis kommunane når { $embete }. Opplysningane står i brev og e-postar, og på sida «Kontakt og hjelp».
embete-kontakt-tittel = Kontaktopplysningar
embete-kontakt-mangler = Kontaktopplysningane er ikkje lagde inn. Inga utlysing kan kunngjerast, og ingen vedtak kan godkjennast her, før dei er på plass.
embete-kontakt-mangler-andre = Kontaktopplysningane er ikkje lagde inn. Det er leiaren i embetet som gjer det.
embete-oppgave = Legg inn kontaktopplysningar for embetet. Utan dei kan inga utlysing kunngjerast, og ingen vedtak kan godkjennast her.
embete-oppgave-lenke = Legg inn kontaktopplysningar
embete-adresse = Postadresse
embete-adresse-hjelp = På éi linje, til dømes Postboks 100, 1234 Staden
embete-epost = E-post
embete-epost-hjelp = Ei felles postkasse som fleire les
embete-telefon = Telefon
embete-telefon-hjelp = Sentralbordet, til dømes 61 00 00 00
embete-skjema = Skjema på nett (valfritt)
embete-skjema-hjelp = Heile nettadressa, som byrjar med https://
embete-fra = Gjeld frå
embete-fra-hjelp = I dag, { $dag }, eller ein seinare dag
embete-fra-verdi = frå { $dag }
embete-se-over = Sjå kvar det blir vist
embete-endre = Endre kontaktopplysningane
embete-historikk = Historikk
embete-historikk-tabell = Kontaktopplysningar med dagen dei gjeld frå
embete-opplysninger = Opplysningar
embete-ingen-historikk = Ingenting er lagt inn enno.
embete-lagret = Kontaktopplysningane er lagra.
embete-feil-adresse = Skriv postadressa
embete-feil-telefon = Skriv telefonnummeret
embete-feil-telefon-form = Telefonnummeret kan berre ha tal og mellomrom, til dømes 61 00 00 00
embete-feil-skjema = Nettadressa må byrje med https:// og vere utan mellomrom
embete-feil-dag = Vel { $dag } eller ein seinare dag. Brev som er sende, blir ikkje endra.
embete-feil-lik = Dette er opplysningane som gjeld alt den dagen. Endre dei, eller vel ein annan dag.
embete-forhandsvis-tittel = Sjå over kontaktopplysningane
embete-for = Gjeld den dagen no
embete-for-ingen = Ingenting er lagt inn
embete-vist-hjelp = På «Kontakt og hjelp»
embete-vist-brev = I vedtaksbrev
embete-vist-epost = Nedst i e-postar om ei sak
embete-folger = Kva som følgjer
embete-virkning-apne = { $antall ->
    [0] Ingen saker hos dykk ventar på vedtak no. Nye brev får desse opplysningane frå og med { $dag }.
    [one] 1 sak hos dykk ventar på vedtak. Brevet får desse opplysningane dersom det blir sendt { $dag } eller seinare.
   *[other] { $antall } saker hos dykk ventar på vedtak. Brev som blir sende { $dag } eller seinare, får desse opplysningane.
}
embete-virkning-brev = { $antall ->
    [0] Ingen vedtaksbrev er sende enno.
    [one] 1 vedtaksbrev er sendt. Det viser framleis opplysningane som gjaldt då.
   *[other] { $antall } vedtaksbrev er sende. Dei viser framleis opplysningane som gjaldt då.
}
embete-endret-imens = Ein annan har endra kontaktopplysningane etter at du opna sida. Sjå over på nytt før du lagrar.
embete-lagre = Lagre kontaktopplysningane

## Kontakt i brev og på sider
brev-kontakt-linje = Postadresse: { $adresse }. E-post: { $epost }. Telefon: { $telefon }.
brev-kontakt-skjema = Skjema på nett: { $skjema }
brev-kontakt-adresse = { $adresse }, eller { $epost }
brev-kontakt-mangler = adressa manglar
sak-brev-mangler-embete-kontakt = kontaktopplysningar for embetet
hjelp-kontakt = Kontaktopplysningar
hjelp-kontakt-mangler = Embetet har ikkje lagt inn kontaktopplysningar enno.
hjelp-skjema = Skjema på nett
utlysninger-feil-kontakt = { $antall ->
    [one] { $embeter } har ikkje lagt inn kontaktopplysningar. Leiaren i embetet gjer det på sida «Embetet».
   *[other] Desse har ikkje lagt inn kontaktopplysningar: { $embeter }. Leiaren i kvart embete gjer det på sida «Embetet».
}
