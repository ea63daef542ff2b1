## Felles feilmeldingar
feil-mangler = Fyll ut «{ $felt }»
feil-mangler-valg = Vel «{ $felt }»
feil-valg-ukjent = Valet finst ikkje. Vel på nytt.
feil-tall = { $felt } må vere eit tal, til dømes 1 200 000
feil-heltall = { $felt } må vere eit heilt tal, til dømes 40
feil-belop = Beløpet må vere i heile kroner, til dømes 1 200 000
feil-belop-negativt = Beløpet kan ikkje vere mindre enn 0. Skriv 0 eller meir.
feil-belop-for-stort = Beløpet er større enn systemet kan ta imot. Kontroller talet på nullar.
feil-dato-form = Skriv dag, månad og år, til dømes 14.01.2027
feil-dato-finnes-ikke = { $dato } finst ikkje. Skriv ein dato som finst i kalenderen.
feil-dato-fram = Datoen er fram i tid. Skriv datoen då det skjedde.
feil-dato-fortid = Datoen er passert. Skriv ein dato fram i tid.
feil-maned-form = Skriv månad og år med tal, til dømes 08.2027
feil-klokke = Skriv klokkeslettet med punktum, til dømes 15.00
feil-for-langt = Teksten har { $tegn } teikn, men det er plass til { $maks }. Kort ned teksten.
feil-epost-mangler = Skriv e-postadressa
feil-epost-form = E-postadressa må ha eit @-teikn og eit domene. Skriv adressa slik: post@kommune.no
feil-orgnummer = Organisasjonsnummeret er ikkje gyldig. Kontroller dei ni siffera.

## Innlogging og passord
feil-innlogging = E-postadressa eller passordet er feil. Prøv igjen, eller lag nytt passord.
feil-for-mange-forsok = Det har vore for mange forsøk. Vent { $minutter } minutt, og prøv igjen.
feil-passord-mangler = Skriv passordet
feil-passord-kort = Passordet må ha minst { $tegn } teikn. Ei setning du hugsar, er eit godt passord.
feil-passord-langt = Passordet kan ha høgst { $tegn } teikn. Gjer det kortare.
feil-passord-vanlig = Passordet er for vanleg. Vel eit anna.
feil-passord-ulike = Dei to passorda er ulike. Skriv det same begge stader.
feil-lenke-brukt = Lenkja er brukt eller for gammal. Be om ei ny.
feil-logget-ut = Du er logga ut. Logg inn igjen, så er det du skreiv, her framleis.
feil-rolle-fjernet = Rolla du brukte, er fjerna. Vel ei anna rolle, eller spør administratoren i kommunen.

## Arbeid samtidig
feil-konflikt = Ein annan har endra denne delen medan du skreiv. Sjå begge versjonane, og vel kva som skal stå.
feil-utdatert = Saka er endra sidan du opna sida. Sjå på saka på nytt før du held fram.

## Saksbehandling
feil-ramme = Beløpet er { $over } meir enn det som er att av ramma for { $ar }. Att: { $igjen }. Senk beløpet, eller vent til ramma er endra.
feil-ramme-mangler = Ramma for { $ar } er ikkje fordelt. Vent til departementet har gjort det.
feil-to-personer = Du kan ikkje godkjenne ei sak du sjølv har vurdert eller stilt inn. Be ein annan med fullmakt om å godkjenne.
feil-fullmakt = Fullmakta di gjeld inntil { $grense }. Send saka til ein med høgare fullmakt.
feil-skar-begrunnelse = Kriteriet «{ $kriterium }» manglar grunngiving. Skriv grunngivinga før du sender saka til godkjenning.
feil-laast-periode = Perioden { $periode } er ikkje opna. Fjern beløpa etter { $siste-ar }.
feil-brev-mangler = Brevet manglar { $mangler }. Fyll inn før du sender.
feil-trinn = Dette kan ikkje gjerast på steget saka er på no: { $status }. Last sida på nytt, og sjå kva som kan gjerast.
feil-ikke-din-rolle = Rolla du bruker no, kan ikkje gjere dette. Byt rolle, eller be ein kollega.

## Sider når noko er gale
feilside-hva-na = Kva kan du gjere?
feilside-hendelsesnummer = Hendingsnummer
feilside-oppgi-nummer = Oppgi nummeret dersom du tek kontakt. Då finn vi feilen utan at du må forklare alt på nytt.
feilside-kode = Feil { $kode }
feilside-404-tittel = Vi finn ikkje sida
feilside-404-tekst = Sida finst ikkje, eller rolla du bruker no, har ikkje tilgang.
feilside-404-rad-1 = Sjå om adressa er rett skriven.
feilside-404-rad-2 = Representerer du rett organisasjon? Byt rolle dersom du ikkje gjer det.
feilside-404-rad-3 = Leit fram saka frå oversikta.
feilside-403-tittel = Denne sida er ikkje for rolla di
feilside-403-tekst = Du er logga inn, men rolla du bruker no, kan ikkje gjere dette.
feilside-403-rad = Byt til ei rolle som kan gjere det, eller spør administratoren i organisasjonen din.
feilside-500-tittel = Noko gjekk gale hos oss
feilside-500-tekst = Vi klarte ikkje å vise sida. Feilen er meld til dei som driftar tenesta. Det som var lagra før feilen, er trygt.
feilside-500-rad-1 = Gå tilbake til sida du kom frå. Nettlesaren har som regel teke vare på det du skreiv.
feilside-500-rad-2 = Prøv igjen om nokre minutt.
feilside-500-rad-3 = Hastar det på grunn av ein frist? Skriv til Statsforvaltaren før fristen går ut, og oppgi hendingsnummeret.
feilside-503-tittel = Vi får ikkje lagra akkurat no
feilside-503-tekst = Tenesta har mista kontakten med databasen. Det du skreiv sist, er ikkje lagra enno.
feilside-503-rad-1 = Ikkje lukk sida. Gå tilbake, og prøv igjen om eitt minutt.
feilside-503-rad-2 = Svara dine står nedanfor, så du kan sende dei på nytt herifrå.
feilside-413-tittel = Det du sende, er for stort
feilside-413-tekst = Vi tok ikkje imot svaret, fordi det er større enn { $grense }. Gå tilbake, kort ned den lengste teksten, og lagre på nytt.
feilside-400-tittel = Vi forstod ikkje det som blei sendt
feilside-400-tekst = Skjemaet kom ikkje fram slik det skulle. Gå tilbake, last sida på nytt, og prøv igjen.
feilside-405-tittel = Denne adressa kan ikkje brukast slik
feilside-405-tekst = Gå til oversikta, og finn knappen på sida.
feilside-fremmed-tittel = Skjemaet kom frå ein annan nettstad
feilside-fremmed-tekst = Av omsyn til tryggleiken tek vi berre imot skjema frå våre eigne sider. Gå til sida her hos oss, og prøv igjen.
feilside-utlogget-tittel = Du er logga ut
feilside-utlogget-tekst = Det har gått lang tid, eller du har logga ut ein annan stad. Logg inn igjen for å halde fram der du var.
feilside-utlogget-tekst-lagres = Logg inn igjen, så lagrar vi det du nettopp skreiv.
feilside-tid-tittel = Det tok for lang tid
feilside-tid-tekst = Vi rakk ikkje å svare. Prøv igjen om litt. Last sida på nytt før du sender noko ein gong til, så ser du om det blei lagra.

## To versjonar av same del
konflikt-tittel = To har skrive i same del
konflikt-tekst = { $rolle } lagra denne delen { $tidspunkt }, medan du skreiv. Ingenting er skrive over. Sjå på svara som er ulike, og vel kva som skal stå.
konflikt-din = Det du skreiv
konflikt-lagret = Det som er lagra
konflikt-behold-din = Lagre det eg skreiv
konflikt-behold-lagret = Behald det som er lagra

## Oppsummeringa øvst på sida
feilliste-tittel = { $antall ->
    [one] Éin feil må rettast
   *[other] { $antall } feil må rettast
}
