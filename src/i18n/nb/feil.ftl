## Felles feilmeldinger
feil-mangler = Fyll ut «{ $felt }»
feil-mangler-valg = Velg «{ $felt }»
feil-valg-ukjent = Valget finnes ikke. Velg på nytt.
feil-tall = { $felt } må være et tall, for eksempel 1 200 000
feil-heltall = { $felt } må være et helt tall, for eksempel 40
feil-belop = Beløpet må være i hele kroner, for eksempel 1 200 000
feil-belop-negativt = Beløpet kan ikke være mindre enn 0. Skriv 0 eller mer.
feil-belop-for-stort = Beløpet er større enn systemet kan ta imot. Kontroller antall nuller.
feil-dato-form = Skriv dag, måned og år, for eksempel 14.01.2027
feil-dato-finnes-ikke = { $dato } finnes ikke. Skriv en dato i kalenderen.
feil-dato-fram = Datoen er fram i tid. Skriv datoen da det skjedde.
feil-dato-fortid = Datoen er passert. Skriv en dato fram i tid.
feil-maned-form = Skriv måned og år med tall, for eksempel 08.2027
feil-klokke = Skriv klokkeslettet med punktum, for eksempel 15.00
feil-for-langt = Teksten har { $tegn } tegn, men det er plass til { $maks }. Kort ned teksten.
feil-epost-mangler = Skriv e-postadressen
feil-epost-form = E-postadressen må ha et @-tegn og et domene. Skriv den slik: post@kommune.no
feil-orgnummer = Organisasjonsnummeret er ikke gyldig. Kontroller de ni sifrene.

## Innlogging og passord
feil-innlogging = E-postadressen eller passordet er feil. Prøv igjen, eller lag nytt passord.
feil-for-mange-forsok = Det har vært for mange forsøk. Vent { $minutter } minutter, og prøv igjen.
feil-passord-mangler = Skriv passordet
feil-passord-kort = Passordet må ha minst { $tegn } tegn. En setning du husker, er et godt passord.
feil-passord-langt = Passordet kan ha høyst { $tegn } tegn. Gjør det kortere.
feil-passord-vanlig = Passordet er for vanlig. Velg et annet.
feil-passord-ulike = De to passordene er ulike. Skriv det samme begge steder.
feil-lenke-brukt = Lenken er brukt eller for gammel. Be om en ny.
feil-logget-ut = Du er logget ut. Logg inn igjen, så er det du skrev, her fortsatt.
feil-rolle-fjernet = Rollen du brukte, er fjernet. Velg en annen rolle, eller spør administratoren i kommunen.

## Arbeid samtidig
feil-konflikt = En annen har endret denne delen mens du skrev. Se begge versjonene, og velg hva som skal stå.
feil-utdatert = Saken er endret siden du åpnet siden. Se på saken på nytt før du fortsetter.

## Saksbehandling
feil-ramme = Beløpet er { $over } mer enn det som er igjen av rammen for { $ar }. Igjen: { $igjen }. Senk beløpet, eller vent til rammen er endret.
feil-ramme-mangler = Rammen for { $ar } er ikke fordelt. Vent til departementet har gjort det.
feil-to-personer = Du kan ikke godkjenne en sak du selv har vurdert eller innstilt. Be en annen med fullmakt om å godkjenne.
feil-fullmakt = Fullmakten din gjelder inntil { $grense }. Send saken til en med høyere fullmakt.
feil-skar-begrunnelse = Kriteriet «{ $kriterium }» mangler begrunnelse. Skriv den før du sender saken til godkjenning.
feil-laast-periode = Perioden { $periode } er ikke åpnet. Fjern beløpene etter { $siste-ar }.
feil-brev-mangler = Brevet mangler { $mangler }. Fyll inn før du sender.
feil-trinn = Dette kan ikke gjøres på trinnet saken er på nå: { $status }. Last siden på nytt, og se hva som kan gjøres.
feil-ikke-din-rolle = Rollen du bruker nå, kan ikke gjøre dette. Bytt rolle, eller be en kollega.

## Sider når noe er galt
feilside-hva-na = Hva kan du gjøre?
feilside-hendelsesnummer = Hendelsesnummer
feilside-oppgi-nummer = Oppgi nummeret hvis du tar kontakt. Da finner vi feilen uten at du må forklare alt på nytt.
feilside-kode = Feil { $kode }
feilside-404-tittel = Vi finner ikke siden
feilside-404-tekst = Siden finnes ikke, eller rollen du bruker nå, har ikke tilgang.
feilside-404-rad-1 = Se om adressen er riktig skrevet.
feilside-404-rad-2 = Representerer du riktig organisasjon? Bytt rolle hvis ikke.
feilside-404-rad-3 = Let fram saken fra oversikten.
feilside-403-tittel = Denne siden er ikke for rollen din
feilside-403-tekst = Du er logget inn, men rollen du bruker nå, kan ikke gjøre dette.
feilside-403-rad = Bytt til en rolle som kan gjøre det, eller spør administratoren i organisasjonen din.
feilside-500-tittel = Noe gikk galt hos oss
feilside-500-tekst = Vi klarte ikke å vise siden. Feilen er meldt til dem som drifter tjenesten. Det som var lagret før feilen, er trygt.
feilside-500-rad-1 = Gå tilbake til siden du kom fra. Nettleseren har som regel tatt vare på det du skrev.
feilside-500-rad-2 = Prøv igjen om noen minutter.
feilside-500-rad-3 = Haster det på grunn av en frist? Skriv til Statsforvalteren før fristen går ut, og oppgi hendelsesnummeret.
feilside-503-tittel = Vi får ikke lagret akkurat nå
feilside-503-tekst = Tjenesten har mistet kontakten med databasen. Det du skrev sist, er ikke lagret ennå.
feilside-503-rad-1 = Ikke lukk siden. Gå tilbake, og prøv igjen om ett minutt.
feilside-503-rad-2 = Svarene dine står nedenfor, så du kan sende dem på nytt herfra.
feilside-413-tittel = Det du sendte, er for stort
feilside-413-tekst = Vi tok ikke imot svaret, fordi det er større enn { $grense }. Gå tilbake, kort ned den lengste teksten, og lagre på nytt.
feilside-400-tittel = Vi forstod ikke det som ble sendt
feilside-400-tekst = Skjemaet kom ikke fram slik det skulle. Gå tilbake, last siden på nytt, og prøv igjen.
feilside-405-tittel = Denne adressen kan ikke brukes slik
feilside-405-tekst = Gå til oversikten, og finn knappen på siden.
feilside-fremmed-tittel = Skjemaet kom fra et annet nettsted
feilside-fremmed-tekst = Av hensyn til sikkerheten tar vi bare imot skjemaer fra våre egne sider. Gå til siden her hos oss, og prøv igjen.
feilside-utlogget-tittel = Du er logget ut
feilside-utlogget-tekst = Det har gått lang tid, eller du har logget ut et annet sted. Logg inn igjen for å fortsette der du var.
feilside-utlogget-tekst-lagres = Logg inn igjen, så lagrer vi det du nettopp skrev.
feilside-tid-tittel = Det tok for lang tid
feilside-tid-tekst = Vi rakk ikke å svare. Prøv igjen om litt. Last siden på nytt før du sender noe en gang til, så ser du om det ble lagret.

## To versjoner av samme del
konflikt-tittel = To har skrevet i samme del
konflikt-tekst = { $rolle } lagret denne delen { $tidspunkt }, mens du skrev. Ingenting er skrevet over. Se på svarene som er ulike, og velg hva som skal stå.
konflikt-din = Det du skrev
konflikt-lagret = Det som er lagret
konflikt-behold-din = Lagre det jeg skrev
konflikt-behold-lagret = Behold det som er lagret

## Oppsummeringen øverst på siden
feilliste-tittel = { $antall ->
    [one] Én feil må rettes
   *[other] { $antall } feil må rettes
}
