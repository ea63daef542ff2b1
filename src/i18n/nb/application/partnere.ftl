## Spør partnere og kommuner om det stemmer
bekreft-tittel = Bekreftelser fra partnere
bekreft-lenke = Bekreftelser fra partnere
bekreft-ingress = Spør dem som skal bidra, om det dere har skrevet om dem, stemmer. De svarer fra en lenke i e-posten og trenger ingen konto. En kommune kan også svare innlogget, under «Andre kommuner spør dere». De ser bare det som står om dem selv, navnet på prosjektet, hvem som søker, og beløpet.
bekreft-frivillig = Søknaden kan sendes selv om ikke alle har svart. Statsforvalteren ser hvem som har svart.
bekreft-ingen = Søknaden har verken partnere, samarbeidskommuner eller følgekommuner ennå.
bekreft-til-delen = Gå til delen om partnere
bekreft-partner = Partner
bekreft-samarbeid = Samarbeidskommune
bekreft-folge = Følgekommune
bekreft-ufullstendig = Fyll ut hva partneren bidrar med, før du spør.
bekreft-epost = E-post til den som kan svare
bekreft-epost-igjen = E-post, for å spørre på nytt
bekreft-knapp = Send spørsmål
bekreft-knapp-hjelp = Alle som har fått en adresse over, får e-post. Lenken virker én gang, til fristen som står i e-posten.
bekreft-trekk = Trekk tilbake spørsmålet
bekreft-trekk-hvem = Trekk tilbake spørsmålet til { $navn }
bekreft-sendt = { $antall ->
    [one] 1 spørsmål er sendt.
   *[other] { $antall } spørsmål er sendt.
}
bekreft-trukket = Spørsmålet er trukket tilbake. Lenken virker ikke lenger.
bekreft-borte = Står ikke lenger i søknaden
bekreft-feil-adresse = Skriv en e-postadresse, for eksempel navn@virksomhet.no
bekreft-feil-ingen = Skriv e-postadressen til minst én av dem
bekreft-feil-mange = Vi har alt sendt flere spørsmål dit det siste døgnet. Prøv igjen i morgen.
bekreft-flyttet = Noen andre svarte eller spurte i mellomtiden. Slik står det nå.

## Hvordan det står med hver av dem
bekreft-status-ikke-spurt = Ikke spurt
bekreft-status-ikke-svart = Ikke svart
bekreft-status-utlopt = Ikke svart i tide
bekreft-status-trukket = Spørsmålet er trukket
bekreft-status-bekreftet = Bekreftet
bekreft-status-avslatt = Avslått
bekreft-spurt = Spurt { $tidspunkt }. Kan svare til { $siste }.
bekreft-spurt-til = Spurt { $tidspunkt }, til { $adresse }. Kan svare til { $siste }.
bekreft-svarte = { $navn }, { $rolle }, svarte { $tidspunkt }.
bekreft-svarte-lenke = Svaret kom fra den personlige lenken.
bekreft-svarte-innlogget = Svaret kom fra kommunens egen bruker, innlogget.
bekreft-tidligere = Teksten er endret etterpå. Svaret gjelder det som sto da.
bekreft-tidligere-spurt = Teksten er endret etter at spørsmålet ble sendt.
bekreft-ikke-framme = E-posten kom ikke fram. Kontroller adressen, og spør på nytt.
bekreft-ord = Kommentar fra den som svarte
bekreft-senere = Etter at søknaden ble sendt: { $status }

## Saken: hva de som skal bidra, har sagt
bekreft-sak-tittel = Bekreftelser
bekreft-sak-hva = Slik sto det da søknaden sist ble sendt. Det som er kommet etterpå, står for seg.

## Siden lenken går til
bidrag-tittel = Stemmer det som står om dere?
bidrag-ingress = { $kommune } søker om tilskudd fra Praksisnært program og har skrevet at dere skal være med. Les, og si om det stemmer.
bidrag-prosjekt = Prosjektet
bidrag-soker = Den som søker
bidrag-sum = Beløpet det blir søkt om
bidrag-sum-ukjent = Ikke satt ennå
bidrag-spurt-av = Den som spør
bidrag-hvem = Dere
bidrag-som = Dere skal være
bidrag-som-partner = partner
bidrag-som-samarbeid = samarbeidskommune: søker sammen med kommunen, med egne penger og en egen ansvarlig
bidrag-som-folge = følgekommune: følger med og lærer, uten ansvar for tilskuddet
bidrag-bidrar = Det dere skal bidra med
bidrag-etter = Det som skjer når prosjektet er ferdig
bidrag-penger = Pengene dere skal bidra med
bidrag-eier = Den som har ansvaret hos dere
bidrag-svar = Hva svarer dere?
bidrag-ja = Det stemmer
bidrag-nei = Det stemmer ikke, eller vi skal ikke være med
bidrag-navn = Navnet ditt
bidrag-rolle = Rollen din
bidrag-rolle-hjelp = For eksempel daglig leder eller kommunedirektør.
bidrag-kommentar = Kommentar
bidrag-kommentar-hjelp = Må fylles ut hvis det ikke stemmer. Skriv ikke opplysninger om andre personer.
bidrag-knapp = Send svaret
bidrag-hva-skjer = Kommunen og Statsforvalteren får se svaret, navnet og rollen din. Svaret kan ikke endres. Du kan svare til { $siste }.
bidrag-feil-valg = Velg om det stemmer
bidrag-feil-navn = Skriv navnet ditt
bidrag-feil-rolle = Skriv rollen din
bidrag-feil-kommentar = Skriv hva som ikke stemmer
bidrag-takk-ja = Dere har svart at det stemmer
bidrag-takk-nei = Dere har svart at det ikke stemmer
bidrag-takk-tekst = Svaret kom { $tidspunkt }. Vil dere endre noe, så ta kontakt med kommunen. Den kan spørre på nytt.
bidrag-svart-for = Svaret var alt gitt. Det du sendte nå, er ikke lagret.
bidrag-borte-tittel = Lenken virker ikke lenger
bidrag-borte-tekst = Lenken er trukket tilbake, for gammel eller erstattet av en nyere. Det kan også være at søknaden er trukket eller avgjort. Ta kontakt med kommunen som spurte.

## Andre kommuner spør dere: den som er spurt, svarer innlogget
andre-tittel = Andre kommuner spør dere
andre-ingress = Andre kommuner søker om tilskudd og har skrevet at { $kommune } skal være med. Les, og svar på om det stemmer.
andre-ingen = Ingen andre kommuner har spurt dere.
andre-frist = Dere kan svare til { $siste }.
andre-svar = Les og svar
andre-se = Se svaret
andre-om = { $soker } søker om tilskudd fra Praksisnært program og har skrevet at { $kommune } skal være med. Les, og svar for kommunen.
andre-hva-skjer = { $soker } og Statsforvalteren får se svaret, navnet og rollen din. Svaret kan ikke endres. Spørsmålet er også sendt på e-post, og det første svaret gjelder. Dere kan svare til { $siste }.
andre-endre = Vil dere endre noe, så ta kontakt med kommunen som spurte. Den kan spørre på nytt.

## Intensjonsavtale mellom kommunen og en som skal bidra
intensjon-tittel = Intensjonsavtale
intensjon-lenke = Intensjonsavtale for utskrift
intensjon-lenke-hvem = Intensjonsavtale med { $navn }
intensjon-pa-bokmal = På bokmål
intensjon-pa-nynorsk = På nynorsk
intensjon-ingress = Skriv ut siden, eller last ned avtalen som PDF.
intensjon-hent-bokmal = Last ned på bokmål (PDF)
intensjon-hent-nynorsk = Last ned på nynorsk (PDF)
intensjon-mellom = Mellom { $soker } og { $navn }
intensjon-om = Prosjektet
intensjon-om-belop = { $soker } søker om { $belop } fra Praksisnært program til prosjektet «{ $prosjekt }».
intensjon-om-uten = { $soker } søker om tilskudd fra Praksisnært program til prosjektet «{ $prosjekt }».
intensjon-bidrag = Det partene er enige om
intensjon-bidrag-samarbeid = { $navn } søker sammen med kommunen og bidrar med { $belop }. Ansvarlig: { $eier }.
intensjon-bidrag-samarbeid-uten = { $navn } søker sammen med kommunen. Ansvarlig: { $eier }.
intensjon-bidrag-folge = { $navn } følger prosjektet, lærer av det og vurderer å ta det i bruk. { $navn } har ikke ansvar for tilskuddet.
intensjon-etter = Når prosjektet er ferdig
intensjon-innkjop = Innkjøp
intensjon-innkjop-tekst = Avtalen gir ingen rett til oppdrag, verken i prosjektet eller etterpå. Kommunen følger innkjøpsreglene og reglene om statsstøtte.
intensjon-gjelder = Når avtalen gjelder
intensjon-gjelder-tekst = Avtalen gjelder hvis kommunen får tilskuddet. Før det er ingen av partene bundet. Den som vil trekke seg, sier fra skriftlig.
intensjon-sted = Sted og dato
intensjon-underskrift = Underskrifter
intensjon-bekreftet = { $navn }, { $rolle }, bekreftet { $tidspunkt } fra en personlig lenke.
intensjon-bekreftet-innlogget = { $navn }, { $rolle }, bekreftet { $tidspunkt }, innlogget for kommunen.
