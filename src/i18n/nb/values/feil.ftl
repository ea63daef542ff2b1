## Felles feilmeldinger
feil-valg-ukjent = Valget finnes ikke. Velg på nytt.
feil-belop = Beløpet må være i hele kroner, for eksempel 1 200 000
feil-belop-negativt = Beløpet kan ikke være mindre enn 0. Skriv 0 eller mer.
feil-belop-for-stort = Beløpet er for stort. Kontroller hvor mange nuller du har skrevet.
feil-dato-form = Skriv dag, måned og år, for eksempel 14.01.2027
feil-dato-fram = Datoen er fram i tid. Skriv datoen da det skjedde.
feil-klokke = Skriv klokkeslettet med punktum, for eksempel 15.00
feil-i-felt = { $felt }: { $feil }
feil-for-langt = Teksten har { $tegn } tegn, men det er plass til { $maks }. Kort ned teksten.
feil-epost-mangler = Skriv e-postadressen
feil-epost-form = E-postadressen må ha @ og et nettsted etter, for eksempel post@kommune.no

## Innlogging og passord
feil-passord-kort = Passordet må ha minst { $tegn } tegn. En setning du husker, er et godt passord.
feil-passord-langt = Passordet kan ha høyst { $tegn } tegn. Gjør det kortere.
feil-passord-vanlig = Passordet er for vanlig. Velg et annet.
feil-passord-ulike = De to passordene er ulike. Skriv det samme begge steder.

## Saksbehandling
feil-ramme = Beløpet er { $over } mer enn det som er igjen av rammen for { $ar }. Igjen: { $igjen }. Senk beløpet, eller vent til rammen er endret.
feil-to-personer = Du kan ikke godkjenne en sak der du selv har vurdert søknaden eller foreslått vedtaket. Be en annen med fullmakt om å godkjenne.
feil-fullmakt = Fullmakten din gjelder inntil { $grense }. En godkjenner med høyere fullmakt må gjøre det. Saken ligger fortsatt til godkjenning.
feil-skar-begrunnelse = Kriteriet «{ $kriterium }» mangler begrunnelse. Skriv den før du sender saken til godkjenning.

## Sider når noe er galt
feilside-405-tittel = Denne adressen kan ikke brukes slik
feilside-405-tekst = Gå til forsiden, og finn fram derfra.
feilside-fremmed-tittel = Skjemaet kom fra et annet nettsted
feilside-fremmed-tekst = Av hensyn til sikkerheten tar vi bare imot skjemaer fra våre egne sider. Gå til siden her hos oss, og prøv igjen.
feilside-tid-tittel = Det tok for lang tid
feilside-tid-tekst = Vi rakk ikke å svare. Prøv igjen om litt. Last siden på nytt før du sender noe en gang til, så ser du om det ble lagret.

## To versjoner av samme del
konflikt-tittel = To har skrevet i samme del
konflikt-tekst = { $hvem } har lagret i denne delen mens du skrev, og dere har endret de samme svarene. Ingenting er skrevet over. Det du skrev, er ikke lagret ennå. Velg hva som skal stå.
konflikt-din = Det du skrev
konflikt-lagret = Det som er lagret
konflikt-behold-din = Lagre det jeg skrev
konflikt-behold-lagret = Behold det som er lagret

## Oppsummeringen øverst på siden
feilliste-tittel = { $antall ->
    [one] Én feil må rettes
   *[other] { $antall } feil må rettes
}
