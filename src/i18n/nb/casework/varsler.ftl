## Varsler som ikke har kommet fram til kommunen
varsel-kvittering = kvitteringen for søknaden
varsel-sporsmal = varselet om spørsmål
varsel-svarfrist = varselet om ny svarfrist
varsel-svar = kvitteringen for svaret
varsel-hentet-tilbake = varselet om at søknaden er hentet tilbake
varsel-hentet-tilbake-frist = påminnelsen om å sende søknaden på nytt
varsel-sendt-igjen = kvitteringen for den rettede søknaden
varsel-sendt-gjelder = varselet om at den sendte søknaden gjelder
varsel-vedtak = varselet om vedtaket
varsel-vedtak-ulest = det andre varselet om vedtaket

varsel-tittel = { $antall ->
    [one] Ett varsel har ikke kommet fram
   *[other] { $antall } varsler har ikke kommet fram
}
varsel-til-kontakt = Til kontaktpersonen i søknaden: { $adresse }
varsel-til-postmottak = Til postmottaket i kommunen: { $adresse }
varsel-til-innsender = Til en som kan sende søknader for kommunen: { $adresse }
varsel-avvist = Skrevet { $skrevet }. Avvist { $tidspunkt } av mottakerens e-postserver. Trolig er adressen feil eller ikke i bruk lenger.
varsel-gitt-opp = Skrevet { $skrevet }. Prøvd i flere dager uten å komme fram, og gitt opp { $tidspunkt }.
varsel-proves = Skrevet { $skrevet }. Har ikke kommet fram ennå, og blir prøvd igjen { $tidspunkt }.
varsel-klagefrist = Ingen varsler om vedtaket er sendt ennå. Klagefristen går ikke før det er gjort.
varsel-gjor = Kontroller adressen med kommunen, og send på nytt. Er kontaktpersonen eller postmottaket byttet, går varselet til den nye adressen. Kommer det fortsatt ikke fram, må dere varsle kommunen på en annen måte.
varsel-knapp = Send på nytt
varsel-knapp-hva = Send på nytt til { $adresse }: { $emne }
varsel-sendes = Varselet blir sendt på nytt. Kommer det ikke fram, står det her igjen.
varsel-liste = { $antall ->
    [one] Én sak har varsler som ikke har kommet fram til kommunen.
   *[other] { $antall } saker har varsler som ikke har kommet fram til kommunen.
}
varsel-liste-lenke = { $antall ->
    [one] Vis saken
   *[other] Vis sakene
}
varsel-filter = Varsel ikke kommet fram
