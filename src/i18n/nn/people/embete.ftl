## Sida til embetet: kontaktopplysningar
embete-meny = Embetet
embete-ingress = Her står det korleis kommunane når { $embete }. Opplysningane står i brev og e-postar, og på sida «Kontakt og hjelp».
embete-kontakt-tittel = Kontaktopplysningar
embete-kontakt-mangler = Kontaktopplysningane er ikkje lagde inn. Inga utlysing kan kunngjerast, og ingen vedtak kan godkjennast her, før dei er på plass.
embete-kontakt-mangler-andre = Kontaktopplysningane er ikkje lagde inn. Det er leiaren i embetet som gjer det.
embete-oppgave = Legg inn kontaktopplysningar for embetet. Utan dei kan inga utlysing kunngjerast, og ingen vedtak kan godkjennast her.
embete-oppgave-lenke = Legg inn kontaktopplysningar
embete-adresse = Postadresse
embete-adresse-hjelp = På éi linje, til dømes Postboks 100, 1234 Staden.
embete-epost = E-post
embete-epost-hjelp = Ei felles postkasse som fleire les.
embete-telefon = Telefon
embete-telefon-hjelp = Sentralbordet, til dømes 61 00 00 00.
embete-skjema = Skjema på nett (valfritt)
embete-skjema-hjelp = Heile nettadressa, med https:// framfor.
embete-fra = Gjeld frå
embete-fra-hjelp = I dag, { $dag }, eller ein seinare dag.
embete-se-over = Sjå kvar det blir vist
embete-endre = Endre kontaktopplysningane
embete-historikk = Historikk
embete-historikk-tabell = Kontaktopplysningar med dagen dei gjeld frå
embete-opplysninger = Opplysningar
embete-ingen-historikk = Ingenting er lagt inn enno.
embete-lagret = Kontaktopplysningane er lagra.
embete-feil-adresse = Skriv postadressa
embete-feil-adresse-form = Skriv postadressa med postnummer og poststad, til dømes Postboks 10, 2604 Lillehammer
embete-feil-telefon = Skriv telefonnummeret
embete-feil-telefon-form = Skriv 5 eller 8 siffer, til dømes 61 00 00 00. Utanlandske nummer byrjar med + og landkoden.
embete-feil-skjema = Nettadressa må byrje med https:// og vere utan mellomrom
embete-feil-dag = Vel { $dag } eller ein seinare dag. Brev som er sende, blir ikkje endra.
embete-feil-lik = Desse opplysningane gjeld allereie den dagen. Endre dei, eller vel ein annan dag.
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
sak-brev-mangler-embete-kontakt = Brevet manglar kontaktopplysningar for embetet. Be leiaren leggje dei inn på sida «Embetet».
hjelp-kontakt = Kontaktopplysningar
hjelp-kontakt-mangler = Embetet har ikkje lagt inn kontaktopplysningar enno.
hjelp-skjema = Skjema på nett
utlysninger-feil-kontakt = { $antall ->
    [one] { $embeter } har ikkje lagt inn kontaktopplysningar. Leiaren i embetet gjer det på sida «Embetet».
   *[other] Desse har ikkje lagt inn kontaktopplysningar: { $embeter }. Leiaren i kvart embete gjer det på sida «Embetet».
}

## Embeta, for systemadministratoren
embeter-meny = Embete
embeter-ingress = Namnet og målforma til embeta. Kontaktopplysningane legg leiaren i embetet inn.
embeter-mangler = manglar
embeter-endre = Endre namn eller målform
embeter-straks = Endringa gjeld med ein gong.
embeter-navn-hjelp = Slik det står i Einingsregisteret.
embeter-ingen-historikk = Namn og målform er slik dei kom med referansedataa.
embeter-feil-navn = Skriv namnet
embeter-feil-lik = Embetet har allereie dette namnet og denne målforma. Endre minst eitt av dei.
embeter-forhandsvis-tittel = Sjå over namn og målform
embeter-endret-imens = Ein annan har endra embetet etter at du opna sida. Sjå over på nytt før du fastset.
embeter-virkning-apne = { $antall ->
    [0] Ingen saker i embetet ventar på vedtak no. Nye brev og sider får dette namnet.
    [one] 1 sak i embetet ventar på vedtak. Brevet får dette namnet. Målforma i brev følgjer kommunen.
   *[other] { $antall } saker i embetet ventar på vedtak. Breva får dette namnet. Målforma i brev følgjer kommunen.
}
embeter-virkning-brev = { $antall ->
    [0] Ingen vedtaksbrev er sende enno.
    [one] 1 vedtaksbrev er sendt. Det blir ståande med namnet det blei sendt med.
   *[other] { $antall } vedtaksbrev er sende. Dei blir ståande med namnet dei blei sende med.
}

## Heilagdagar
helligdager-meny = Heilagdagar
helligdager-ingress = Fristar som endar på ein laurdag, søndag eller heilagdag, blir flytta til neste yrkedag. Dagane kjem med referansedataa, og kan rettast her.
helligdager-vis = Vis året
helligdager-i = Heilagdagar i { $ar }
helligdag-rettet = retta her
helligdag-endre = Legg til eller rett ein dag
helligdag-endre-hva = Du får sjå kva fristar som blir flytta, før noko blir lagra.
helligdag-dato-hjelp = Ein dag etter i dag, til dømes 17.05.2028.
helligdag-valg = Kva er dagen?
helligdag-ja = Ein heilagdag, eller ein dag som tel likt
helligdag-nei = Ein vanleg dag
helligdag-navn-nb = Namn på bokmål (berre for heilagdagar)
helligdag-navn-nn = Namn på nynorsk (berre for heilagdagar)
helligdag-vanlig = vanleg dag
helligdag-se-over = Sjå kva fristar som blir flytta
helligdag-lagret = Kalenderen er retta.
helligdag-feil-dag = Vel ein dag etter i dag. Fristar til og med i dag kan ikkje flyttast.
helligdag-feil-navn = Skriv namnet på { $malform }
helligdag-feil-lik = Kalenderen seier allereie dette. Vel ein annan dag eller eit anna namn.
helligdag-feil-ukjent-ar = Heilagdagane det året er ikkje lagde inn enno. Last inn heile året først, så kan du rette enkelte dagar.
helligdag-feil-nyttar = 1. januar må vere ein heilagdag. Vel ein annan dag.
helligdag-forhandsvis-tittel = Sjå over { $dag }
helligdag-frister = Fristar som blir flytta
helligdag-endret-imens = Ein annan har retta kalenderen etter at du opna sida. Sjå over på nytt før du fastset.
helligdag-virkning-ingen = Ingen fristar blir flytta. Ingen frist kunne ende på denne dagen frå før, eller dagen får berre eit anna namn.
helligdag-virkning-nye = Nye fristar som ville enda { $gammel }, endar { $ny }.
helligdag-virkning-brev = { $antall ->
    [0] Ingen vedtaksbrev har denne dagen som siste dag for å klage.
    [one] 1 vedtaksbrev har denne dagen som siste dag for å klage. Brevet blir ikkje endra. Etter lova er siste dag no { $ny }, og embetet må seie frå til kommunen.
   *[other] { $antall } vedtaksbrev har denne dagen som siste dag for å klage. Breva blir ikkje endra. Etter lova er siste dag no { $ny }, og embeta må seie frå til kommunane.
}
helligdag-virkning-brev-kortere = { $antall ->
    [0] Ingen vedtaksbrev har denne dagen som siste dag for å klage.
    [one] 1 vedtaksbrev har denne dagen som siste dag for å klage. Dagen i brevet blir ståande.
   *[other] { $antall } vedtaksbrev har denne dagen som siste dag for å klage. Dagen i breva blir ståande.
}
helligdag-virkning-saker = Det gjeld sak { $saker }.
helligdag-virkning-saker-flere = { $antall ->
    [one] Det gjeld sak { $saker } og 1 sak til.
   *[other] Det gjeld sak { $saker } og { $antall } saker til.
}
helligdag-virkning-sporsmal = { $antall ->
    [0] Ingen kommunar har svarfrist denne dagen.
    [one] 1 kommune har svarfrist denne dagen. Fristen blir ikkje endra.
   *[other] { $antall } kommunar har svarfrist denne dagen. Fristane blir ikkje endra.
}
