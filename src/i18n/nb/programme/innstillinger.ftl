## Oversikten
innstillinger-tittel = Innstillinger
innstillinger-ingress = Dette er lov og regler som kan endres. Hver verdi gjelder fra en dag, og tidligere verdier blir stående. Vedtak som er gjort, blir ikke endret.
innstillinger-system = Det loven bestemmer
innstillinger-system-hva = Systemadministratoren endrer disse når loven blir endret.
innstillinger-departement = Det departementet bestemmer
innstillinger-departement-hva = Rammeansvarlig i departementet endrer disse.
innstillinger-tabell = Innstillinger med verdien i dag
innstillinger-navn = Innstilling
innstillinger-na = Gjelder nå
innstillinger-fra = Gjelder fra
innstillinger-kommer = Kommer
innstillinger-kilde = Kilde
innstillinger-fra-start = programstart
innstillinger-kommer-verdi = { $verdi } fra { $dag }
innstillinger-ikke-satt = ikke satt
innstillinger-kriterier-lenke = Kriterier og vekter
innstillinger-kriterier-hva = Kriteriene og vektene for nye utlysninger har en egen side.

## Én innstilling
innstilling-historikk = Historikk
innstilling-historikk-tabell = Alle verdier av innstillingen
innstilling-verdi = Verdi
innstilling-hvem = Fastsatt av
innstilling-hvem-nar = { $rolle } ({ $navn }), { $tid }
innstilling-fulgte-med = Fulgte med programmet
innstilling-gjelder-merke = Gjelder nå
innstilling-kommer-merke = Kommer
innstilling-erstattet-merke = Erstattet før den begynte å gjelde
innstilling-tidligere-merke = Tidligere
innstilling-endre = Fastsett en ny verdi
innstilling-endre-hva = Du får se hva som følger av endringen, før noe blir lagret.
innstilling-bare-system = Det er systemadministratoren som endrer denne.
innstilling-bare-departement = Det er rammeansvarlig i departementet som endrer denne.
innstilling-ny-verdi = Ny verdi
innstilling-ny-verdi-nb = Ny verdi på bokmål
innstilling-ny-verdi-nn = Ny verdi på nynorsk
innstilling-kapittel-felt = Kapittel
innstilling-post-felt = Post
innstilling-kapittel-hjelp = La begge feltene stå tomme hvis kapittel og post ikke er bestemt.
innstilling-dag-felt = Dag
innstilling-maned-felt = Måned
innstilling-fra-felt = Gjelder fra
innstilling-fra-hjelp = Tidligst i morgen, { $dag }. Alt som blir gjort på samme dag, følger samme verdi.
innstilling-kilde-felt = Hvor det er bestemt
innstilling-kilde-hjelp = For eksempel lov, forskrift, tildelingsbrev eller dato for avgjørelsen.
innstilling-se-over = Se hva som følger
innstilling-lagret = Endringen er lagret.
innstilling-feil-dag = Velg en dag fra og med { $dag }. En dag som har begynt, beholder verdiene sine.
innstilling-feil-lik = Denne verdien gjelder allerede den dagen. Skriv en annen verdi eller en annen dag.
innstilling-feil-tom = Skriv verdien
innstilling-feil-tom-nb = Skriv verdien på bokmål
innstilling-feil-tom-nn = Skriv verdien på nynorsk
innstilling-feil-valg = Velg en verdi
innstilling-feil-tall = Skriv et helt tall fra { $minst } til { $mest }
innstilling-feil-kapittel = Skriv kapitlet med tall, for eksempel 700
innstilling-feil-post = Skriv posten med ett eller to sifre, for eksempel 60
innstilling-feil-arsdag = Velg en dag som finnes hvert år
innstilling-feil-kilde = Skriv hvor det er bestemt

## Forhåndsvisning
innstilling-forhandsvis-tittel = Se over endringen: { $navn }
innstilling-for = Verdien den dagen nå
innstilling-etter = Ny verdi
innstilling-folger = Hva som følger
innstilling-endret-imens = En annen har endret denne innstillingen etter at du åpnet siden. Se over på nytt før du fastsetter.
innstilling-fastsett = Fastsett endringen
innstilling-rett = Rett opplysningene
innstilling-virkning-apne = { $antall ->
    [0] Ingen saker venter på vedtak nå. Vedtak { $dag } eller senere følger den nye verdien.
    [one] 1 sak venter på vedtak. Blir den avgjort { $dag } eller senere, følger vedtaket den nye verdien.
   *[other] { $antall } saker venter på vedtak. De som blir avgjort { $dag } eller senere, følger den nye verdien.
}
innstilling-virkning-innstilt = { $antall ->
    [one] 1 av sakene ligger til godkjenning.
   *[other] { $antall } av sakene ligger til godkjenning.
}
innstilling-virkning-vedtatt = { $antall ->
    [0] Ingen vedtak er gjort ennå.
    [one] 1 vedtak er gjort. Brevet og fristene i det blir ikke endret.
   *[other] { $antall } vedtak er gjort. Brevene og fristene i dem blir ikke endret.
}
innstilling-virkning-sporsmal = Spørsmål som blir stilt { $dag } eller senere, får forslag om en frist på { $verdi }.
innstilling-virkning-venter = { $antall ->
    [0] Ingen kommuner har et åpent spørsmål nå.
    [one] 1 kommune har et åpent spørsmål. Svarfristen blir ikke endret.
   *[other] { $antall } kommuner har et åpent spørsmål. Svarfristene blir ikke endret.
}
innstilling-virkning-grense = { $antall ->
    [0] Ingen av sakene gjelder et beløp mellom { $fra } og { $til }.
    [one] 1 av sakene gjelder et beløp fra { $fra } til { $til }. For den avgjør endringen om kommunen må rapportere.
   *[other] { $antall } av sakene gjelder et beløp fra { $fra } til { $til }. For dem avgjør endringen om kommunen må rapportere.
}
innstilling-virkning-utlysning = { $antall ->
    [0] Nye utkast til utlysninger får den nye grensen i forslaget til regelverk.
    [one] Nye utkast til utlysninger får den nye grensen i forslaget til regelverk. 1 utlysning som finnes, beholder teksten sin.
   *[other] Nye utkast til utlysninger får den nye grensen i forslaget til regelverk. { $antall } utlysninger som finnes, beholder teksten sin.
}
innstilling-virkning-klagefrist = Et vedtak { $dag } får { $ny } som siste dag for å klage. Uten endringen ville det vært { $gammel }.
innstilling-virkning-aksept = Et vedtak { $dag } får { $ny } som siste dag for å takke ja til tilskuddet. Uten endringen ville det vært { $gammel }.
innstilling-virkning-rapport = Et tilskudd fra { $ar } får { $ny } som første frist for rapport. Uten endringen ville det vært { $gammel }.
innstilling-virkning-kapittel = Kapittel og post blir skrevet i brev om tilskudd fra og med { $dag }.
innstilling-virkning-kapittel-uten = Kapittel og post blir ikke skrevet i brev om tilskudd fra og med { $dag }.
innstilling-virkning-senere = Fra { $dag } gjelder { $verdi }. Det er bestemt fra før.

## Verdier
innstilling-lov-1967 = forvaltningsloven av 1967
innstilling-lov-2025 = forvaltningsloven av 2025
innstilling-klagerett-ja = kommunene kan klage
innstilling-klagerett-nei = kommunene kan ikke klage
innstilling-basis-bevilgning = bevilgning
innstilling-basis-tilsagn = tilsagn etter fullmakt
innstilling-basis-forbehold = forbehold om bevilgning
innstilling-kapittel-post = kapittel { $kapittel } post { $post }
innstilling-uker = { $antall ->
    [one] 1 uke
   *[other] { $antall } uker
}
innstilling-dager = { $antall ->
    [one] 1 dag
   *[other] { $antall } dager
}
innstilling-antall-ar = { $antall } år
innstilling-prosent = { $antall } prosent
innstilling-uker-enhet = uker
innstilling-dager-enhet = dager
innstilling-ar-enhet = år

## Navn
innstilling-lov-navn = Loven vedtakene følger
innstilling-lov-hva = Bestemmer reglene om klage og innsyn i vedtaksbrevet.
innstilling-klagefrist-navn = Klagefrist
innstilling-klagefrist-hva = Hvor lang tid kommunen har på å klage. Siste dag står i vedtaksbrevet.
innstilling-oppbevaring-navn = Oppbevaring av dokumentasjon
innstilling-oppbevaring-hva = Hvor lenge kommunen må ta vare på dokumentasjonen. Står i brev om tilskudd.
innstilling-klagerett-navn = Klagerett
innstilling-klagerett-hva = Om kommunene kan klage på vedtakene. Kan de ikke det, står grunnen i brevet.
innstilling-klageinstans-navn = Klageinstans
innstilling-klageinstans-hva = Hvem som avgjør klager. Står i vedtaksbrevet.
innstilling-departement-navn = Departement
innstilling-departement-hva = Navnet på departementet som kan kontrollere bruken. Står i brev om tilskudd.
innstilling-hjemmel-navn = Det ordningen bygger på
innstilling-hjemmel-hva = Står i vedtaksbrevet, i setningen «Statsforvalteren har gjort vedtaket etter …».
innstilling-kapittel-navn = Kapittel og post
innstilling-kapittel-hva = Står i brev om tilskudd. Er det ikke satt, står det ingenting.
innstilling-senere-ar-navn = Grunnlag for senere år
innstilling-senere-ar-hva = Hva beløpene for årene etter vedtaksåret bygger på. Står i brev om tilskudd.
innstilling-rapportgrense-navn = Grense for rapport
innstilling-rapportgrense-hva = Kommuner som får dette beløpet eller mer, må rapportere.
innstilling-rapportdag-navn = Frist for rapport
innstilling-rapportdag-hva = Dagen i året da rapporten er ventet. Står i brev om tilskudd.
innstilling-omdisponering-navn = Grense for å flytte penger
innstilling-omdisponering-hva = Hvor mye av budsjettet for et år kommunen kan flytte mellom kostnadstyper uten at Statsforvalteren må godkjenne det.
innstilling-aksept-navn = Frist for å takke ja til tilskuddet
innstilling-aksept-hva = Hvor lang tid kommunen har på å takke ja til tilskuddet. Siste dag står i brevet.
innstilling-svarfrist-navn = Frist for å svare på spørsmål
innstilling-svarfrist-hva = Den fristen saksbehandleren får som forslag.
innstilling-endringsfrist-navn = Frist når en utlysning blir endret
innstilling-endringsfrist-hva = Så mange uker må det minst være igjen til søknadsfristen når tildelingskriteriene blir endret etter at noen har søkt. Er det færre uker til å søke, ber vi departementet kontrollere datoene.
innstilling-virkning-endringsfrist = For endringer av utlysninger fra og med { $dag } gjelder { $verdi }. Utlysninger som allerede er endret, blir ikke påvirket.
innstilling-ulest-vedtak-navn = Nytt varsel om vedtak
innstilling-ulest-vedtak-hva = Så mange dager etter varselet får kommunen ett nytt varsel hvis ingen har åpnet vedtaket.
innstilling-virkning-ulest-vedtak = Fra og med { $dag } blir det nye varselet sendt { $verdi } etter det første. Varsler som er sendt, blir ikke sendt på nytt.
innstilling-pamminnelse-navn = Påminnelse før søknadsfristen
innstilling-pamminnelse-hva = Så mange dager før søknadsfristen får en kommune e-post om at søknaden er hentet tilbake og ikke sendt på nytt.
innstilling-virkning-pamminnelse = Fra og med { $dag } blir påminnelsen sendt { $verdi } før søknadsfristen. Påminnelser som er sendt, blir ikke sendt på nytt.
innstilling-papirkurv-navn = Tid i papirkurven
innstilling-papirkurv-hva = Så mange dager ligger et slettet utkast i papirkurven før det blir borte for godt.
innstilling-virkning-papirkurv = Utkast som blir slettet fra og med { $dag }, ligger { $verdi } i papirkurven. Utkast som ligger der fra før, beholder dagen kommunen fikk oppgitt.
innstilling-partnerlenke-navn = Tid til å svare som partner
innstilling-partnerlenke-hva = Så mange dager har den som skal bidra i et prosjekt, på å svare fra lenken i e-posten.
innstilling-virkning-partnerlenke = Spørsmål som blir sendt fra og med { $dag }, kan besvares i { $verdi }. Spørsmål som alt er sendt, beholder sin frist.
innstilling-idesvar-navn = Tid til å vurdere en idé
innstilling-idesvar-hva = Så mange virkedager har Statsforvalteren på å svare en kommune som sender inn en idé.
innstilling-virkning-idesvar = Ideer som blir sendt fra og med { $dag }, skal ha svar innen { $verdi }, bare virkedager regnet med. Ideer som alt er sendt, beholder sin frist.
innstilling-eurokurs-navn = Eurokurs
innstilling-eurokurs-hva = Kroner for én euro, med kilde og dag. Grensen for bagatellmessig støtte blir regnet om med kursen som gjelder dagen vedtaket blir godkjent. Uten kurs kan vi ikke godkjenne bagatellmessig støtte.
innstilling-bagatellgrense-navn = Grense for bagatellmessig støtte
innstilling-bagatellgrense-hva = Så mye bagatellmessig støtte kan én virksomhet få i årene som blir lagt sammen.
innstilling-bagatellgrense-allment-navn = Grense for tjenester av allmenn økonomisk betydning
innstilling-bagatellgrense-allment-hva = Så mye bagatellmessig støtte kan én virksomhet få i alt når noe av den går til slike tjenester.
innstilling-bagatellar-navn = År som blir lagt sammen
innstilling-bagatellar-hva = Så mange år tilbake teller bagatellmessig støtte med.
innstilling-stotteregister-navn = Frist for Støtteregisteret
innstilling-stotteregister-hva = Så mange virkedager har embetet på å registrere støtte etter at vedtaket er godkjent.
innstilling-virkning-stotte = For vedtak som blir godkjent fra og med { $dag }, gjelder { $verdi }. Vedtak som alt er gjort, blir ikke påvirket.
innstilling-euro = { $antall } euro
innstilling-kurs = { $kurs } kr for én euro
innstilling-kurs-enhet = kr
innstilling-feil-kurs = Skriv kursen som kroner for én euro, for eksempel 11,7335

## Kriterier og vekter
kriterier-ingress = Nye utkast til utlysninger får kriteriene som gjelder den dagen de blir laget. En utlysning beholder kriteriene sine.
kriterier-na = Gjelder fra { $siden }
kriterier-kriterium = Kriterium
kriterier-sporsmal = Spørsmål
kriterier-skar-1 = Hva skår 1 betyr
kriterier-skar-3 = Hva skår 3 betyr
kriterier-skar-5 = Hva skår 5 betyr
kriterier-likebehandling = Råd om likebehandling
kriterier-vekt-hjelp = Prosent. Vektene må bli 100 til sammen.
kriterier-endre = Fastsett nye kriterier og vekter
kriterier-versjon = Versjon
kriterier-navn-vekt = { $navn } { $vekt } prosent
kriterier-historikk-tabell = Alle sett med kriterier
kriterier-lagret = De nye kriteriene er lagret.
kriterier-forhandsvis-tittel = Se over de nye kriteriene
kriterier-endret-imens = En annen har fastsatt kriterier etter at du åpnet siden. Se over på nytt før du fastsetter.
kriterier-feil-tom = Fyll ut «{ $felt }» på { $malform } for kriteriet «{ $kriterium }»
kriterier-feil-like = Disse kriteriene gjelder allerede den dagen. Endre noe, eller velg en annen dag.
kriterier-virkning-nye = Utlysninger som blir laget { $dag } eller senere, får disse kriteriene og vektene i forslaget.
kriterier-virkning-utkast = { $antall ->
    [0] Ingen utkast til utlysninger finnes nå.
    [one] 1 utkast til utlysning finnes. Det beholder kriteriene det ble laget med.
   *[other] { $antall } utkast til utlysninger finnes. De beholder kriteriene de ble laget med.
}
kriterier-virkning-kunngjorte = { $antall ->
    [0] Ingen utlysninger er kunngjort.
    [one] 1 utlysning er kunngjort. Sakene i den blir vurdert etter de kriteriene som ble kunngjort.
   *[other] { $antall } utlysninger er kunngjort. Sakene i dem blir vurdert etter de kriteriene som ble kunngjort.
}
kriterier-virkning-senere = Fra { $dag } gjelder versjon { $versjon }. Det er bestemt fra før.
