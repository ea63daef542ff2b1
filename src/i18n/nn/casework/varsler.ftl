## Varsel som ikkje har kome fram til kommunen
varsel-kvittering = kvitteringa for søknaden
varsel-sporsmal = varselet om spørsmål
varsel-svarfrist = varselet om ny svarfrist
varsel-svar = kvitteringa for svaret
varsel-hentet-tilbake = varselet om at søknaden er henta tilbake
varsel-hentet-tilbake-frist = påminninga om å sende søknaden på nytt
varsel-sendt-igjen = kvitteringa for den retta søknaden
varsel-sendt-gjelder = varselet om at den sende søknaden gjeld
varsel-vedtak = varselet om vedtaket
varsel-vedtak-ulest = det andre varselet om vedtaket

varsel-tittel = { $antall ->
    [one] Eitt varsel har ikkje kome fram
   *[other] { $antall } varsel har ikkje kome fram
}
varsel-til-kontakt = Til kontaktpersonen i søknaden: { $adresse }
varsel-til-postmottak = Til postmottaket i kommunen: { $adresse }
varsel-til-innsender = Til ein som kan sende søknader for kommunen: { $adresse }
varsel-avvist = Skrive { $skrevet }. Avvist { $tidspunkt } av e-postserveren til mottakaren. Truleg er adressa feil eller ikkje i bruk lenger.
varsel-gitt-opp = Skrive { $skrevet }. Prøvd i fleire dagar utan å kome fram, og gitt opp { $tidspunkt }.
varsel-proves = Skrive { $skrevet }. Har ikkje kome fram enno, og blir prøvd igjen { $tidspunkt }.
varsel-klagefrist = Ingen varsel om vedtaket er sende enno. Klagefristen går ikkje før det er gjort.
varsel-gjor = Kontroller adressa med kommunen, og send på nytt. Er kontaktpersonen eller postmottaket bytt, går varselet til den nye adressa. Kjem det framleis ikkje fram, må de varsle kommunen på ein annan måte.
varsel-knapp = Send på nytt
varsel-knapp-hva = Send på nytt til { $adresse }: { $emne }
varsel-sendes = Varselet blir sendt på nytt. Kjem det ikkje fram, står det her igjen.
varsel-liste = { $antall ->
    [one] Éi sak har varsel som ikkje har kome fram til kommunen.
   *[other] { $antall } saker har varsel som ikkje har kome fram til kommunen.
}
varsel-liste-lenke = { $antall ->
    [one] Vis saka
   *[other] Vis sakene
}
varsel-filter = Varsel ikkje kome fram
