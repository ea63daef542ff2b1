## Felles feilmeldingar
feil-valg-ukjent = Valet finst ikkje. Vel på nytt.
feil-belop = Beløpet må vere i heile kroner, til dømes 1 200 000
feil-belop-negativt = Beløpet kan ikkje vere mindre enn 0. Skriv 0 eller meir.
feil-belop-for-stort = Beløpet er for stort. Kontroller kor mange nullar du har skrive.
feil-dato-form = Skriv dag, månad og år, til dømes 14.01.2027
feil-dato-fram = Datoen er fram i tid. Skriv datoen då det skjedde.
feil-klokke = Skriv klokkeslettet med punktum, til dømes 15.00
feil-i-felt = { $felt }: { $feil }
feil-for-langt = Teksten har { $tegn } teikn, men det er plass til { $maks }. Kort ned teksten.
feil-epost-mangler = Skriv e-postadressa
feil-epost-form = E-postadressa må ha @ og ein nettstad etter, til dømes post@kommune.no

## Innlogging og passord
feil-passord-kort = Passordet må ha minst { $tegn } teikn. Ei setning du hugsar, er eit godt passord.
feil-passord-langt = Passordet kan ha høgst { $tegn } teikn. Gjer det kortare.
feil-passord-vanlig = Passordet er for vanleg. Vel eit anna.
feil-passord-ulike = Dei to passorda er ulike. Skriv det same begge stader.

## Saksbehandling
feil-ramme = Beløpet er { $over } meir enn det som er igjen av ramma for { $ar }. Igjen: { $igjen }. Senk beløpet, eller vent til ramma er endra.
feil-to-personer = Du kan ikkje godkjenne ei sak der du sjølv har vurdert søknaden eller føreslått vedtaket. Be ein annan med fullmakt om å godkjenne.
feil-fullmakt = Fullmakta di gjeld inntil { $grense }. Ein godkjennar med høgare fullmakt må gjere det. Saka ligg framleis til godkjenning.
feil-skar-begrunnelse = Kriteriet «{ $kriterium }» manglar grunngiving. Skriv grunngivinga før du sender saka til godkjenning.

## Sider når noko er gale
feilside-405-tittel = Denne adressa kan ikkje brukast slik
feilside-405-tekst = Gå til framsida, og finn fram derifrå.
feilside-fremmed-tittel = Skjemaet kom frå ein annan nettstad
feilside-fremmed-tekst = Av omsyn til tryggleiken tek vi berre imot skjema frå våre eigne sider. Gå til sida her hos oss, og prøv igjen.
feilside-tid-tittel = Det tok for lang tid
feilside-tid-tekst = Vi rakk ikkje å svare. Prøv igjen om litt. Last sida på nytt før du sender noko ein gong til, så ser du om det blei lagra.

## To versjonar av same del
konflikt-tittel = To har skrive i same del
konflikt-tekst = { $hvem } har lagra i denne delen medan du skreiv, og de har endra dei same svara. Ingenting er skrive over. Det du skreiv, er ikkje lagra enno. Vel kva som skal stå.
konflikt-din = Det du skreiv
konflikt-lagret = Det som er lagra
konflikt-behold-din = Lagre det eg skreiv
konflikt-behold-lagret = Behald det som er lagra

## Oppsummeringa øvst på sida
feilliste-tittel = { $antall ->
    [one] Éin feil må rettast
   *[other] { $antall } feil må rettast
}
