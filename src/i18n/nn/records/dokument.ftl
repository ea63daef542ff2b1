## Dokument: PDF-ane av det som er sendt og bestemt
dokument-hent-soknad = Last ned søknaden (PDF)
dokument-hent-kvittering = Last ned kvitteringa (PDF)
dokument-hent-vedtak = Last ned vedtaket (PDF)
dokument-hent-utskrift = Last ned utskrifta (PDF)
dokument-lages = PDF-fila blir laga. Last sida på nytt om litt.
dokument-versjon = Versjon

## Namn på filene
dokument-fil-soknad = søknad
dokument-fil-kvittering = kvittering
dokument-fil-vedtak = vedtak
dokument-fil-utskrift = utkast til søknad
dokument-fil-versjon = versjon
