## Dokumenter: PDF-ene av det som er sendt og bestemt
dokument-hent-soknad = Last ned søknaden (PDF)
dokument-hent-kvittering = Last ned kvitteringen (PDF)
dokument-hent-vedtak = Last ned vedtaket (PDF)
dokument-hent-utskrift = Last ned utskriften (PDF)
dokument-lages = PDF-en lages. Last siden på nytt om litt.
dokument-versjon = Versjon

## Navn på filene
dokument-fil-soknad = søknad
dokument-fil-kvittering = kvittering
dokument-fil-vedtak = vedtak
dokument-fil-utskrift = utkast til søknad
dokument-fil-versjon = versjon
