## Spør partnarar og kommunar om det stemmer
bekreft-tittel = Stadfestingar frå partnarar
bekreft-lenke = Stadfestingar frå partnarar
bekreft-ingress = Spør dei som skal bidra, om det de har skrive om dei, stemmer. Dei svarer frå ei lenkje i e-posten og treng ingen konto. Ein kommune kan også svare innlogga, under «Andre kommunar spør dykk». Dei ser berre det som står om dei sjølve, namnet på prosjektet, kven som søkjer, og beløpet.
bekreft-frivillig = Søknaden kan sendast sjølv om ikkje alle har svart. Statsforvaltaren ser kven som har svart.
bekreft-ingen = Søknaden har verken partnarar, samarbeidskommunar eller følgjekommunar enno.
bekreft-til-delen = Gå til delen om partnarar
bekreft-partner = Partnar
bekreft-samarbeid = Samarbeidskommune
bekreft-folge = Følgjekommune
bekreft-ufullstendig = Fyll ut kva partnaren bidreg med, før du spør.
bekreft-epost = E-post til den som kan svare
bekreft-epost-igjen = E-post, for å spørje på nytt
bekreft-knapp = Send spørsmål
bekreft-knapp-hjelp = Alle som har fått ei adresse over, får e-post. Lenkja verkar éin gong, til fristen som står i e-posten.
bekreft-trekk = Trekk tilbake spørsmålet
bekreft-trekk-hvem = Trekk tilbake spørsmålet til { $navn }
bekreft-sendt = { $antall ->
    [one] 1 spørsmål er sendt.
   *[other] { $antall } spørsmål er sende.
}
bekreft-trukket = Spørsmålet er trekt tilbake. Lenkja verkar ikkje lenger.
bekreft-borte = Står ikkje lenger i søknaden
bekreft-feil-adresse = Skriv ei e-postadresse, til dømes namn@verksemd.no
bekreft-feil-ingen = Skriv e-postadressa til minst éin av dei
bekreft-feil-mange = Vi har alt sendt fleire spørsmål dit det siste døgnet. Prøv igjen i morgon.
bekreft-flyttet = Nokon andre svarte eller spurde i mellomtida. Slik står det no.

## Korleis det står med kvar av dei
bekreft-status-ikke-spurt = Ikkje spurd
bekreft-status-ikke-svart = Ikkje svart
bekreft-status-utlopt = Ikkje svart i tide
bekreft-status-trukket = Spørsmålet er trekt
bekreft-status-bekreftet = Stadfesta
bekreft-status-avslatt = Avslått
bekreft-spurt = Spurd { $tidspunkt }. Kan svare til { $siste }.
bekreft-spurt-til = Spurd { $tidspunkt }, til { $adresse }. Kan svare til { $siste }.
bekreft-svarte = { $navn }, { $rolle }, svarte { $tidspunkt }.
bekreft-svarte-lenke = Svaret kom frå den personlege lenkja.
bekreft-svarte-innlogget = Svaret kom frå kommunen sin eigen brukar, innlogga.
bekreft-tidligere = Teksten er endra etterpå. Svaret gjeld det som stod då.
bekreft-tidligere-spurt = Teksten er endra etter at spørsmålet blei sendt.
bekreft-ikke-framme = E-posten kom ikkje fram. Kontroller adressa, og spør på nytt.
bekreft-ord = Kommentar frå den som svarte
bekreft-senere = Etter at søknaden blei send: { $status }

## Saka: kva dei som skal bidra, har sagt
bekreft-sak-tittel = Stadfestingar
bekreft-sak-hva = Slik stod det då søknaden sist blei send. Det som er kome etterpå, står for seg.

## Sida lenkja går til
bidrag-tittel = Stemmer det som står om dykk?
bidrag-ingress = { $kommune } søkjer om tilskot frå Praksisnært program og har skrive at de skal vere med. Les, og sei om det stemmer.
bidrag-prosjekt = Prosjektet
bidrag-soker = Den som søkjer
bidrag-sum = Beløpet det blir søkt om
bidrag-sum-ukjent = Ikkje sett enno
bidrag-spurt-av = Den som spør
bidrag-hvem = De
bidrag-som = De skal vere
bidrag-som-partner = partnar
bidrag-som-samarbeid = samarbeidskommune: søkjer saman med kommunen, med eigne pengar og ein eigen ansvarleg
bidrag-som-folge = følgjekommune: følgjer med og lærer, utan ansvar for tilskotet
bidrag-bidrar = Det de skal bidra med
bidrag-etter = Det som skjer når prosjektet er ferdig
bidrag-penger = Pengane de skal bidra med
bidrag-eier = Den som har ansvaret hos dykk
bidrag-svar = Kva svarer de?
bidrag-ja = Det stemmer
bidrag-nei = Det stemmer ikkje, eller vi skal ikkje vere med
bidrag-navn = Namnet ditt
bidrag-rolle = Rolla di
bidrag-rolle-hjelp = Til dømes dagleg leiar eller kommunedirektør.
bidrag-kommentar = Kommentar
bidrag-kommentar-hjelp = Må fyllast ut om det ikkje stemmer. Skriv ikkje opplysningar om andre personar.
bidrag-knapp = Send svaret
bidrag-hva-skjer = Kommunen og Statsforvaltaren får sjå svaret, namnet og rolla di. Svaret kan ikkje endrast. Du kan svare til { $siste }.
bidrag-feil-valg = Vel om det stemmer
bidrag-feil-navn = Skriv namnet ditt
bidrag-feil-rolle = Skriv rolla di
bidrag-feil-kommentar = Skriv kva som ikkje stemmer
bidrag-takk-ja = De har svart at det stemmer
bidrag-takk-nei = De har svart at det ikkje stemmer
bidrag-takk-tekst = Svaret kom { $tidspunkt }. Vil de endre noko, så ta kontakt med kommunen. Han kan spørje på nytt.
bidrag-svart-for = Svaret var alt gitt. Det du sende no, er ikkje lagra.
bidrag-borte-tittel = Lenkja verkar ikkje lenger
bidrag-borte-tekst = Lenkja er trekt tilbake, for gammal eller erstatta av ei nyare. Det kan også vere at søknaden er trekt eller avgjord. Ta kontakt med kommunen som spurde.

## Andre kommunar spør dykk: den som er spurd, svarer innlogga
andre-tittel = Andre kommunar spør dykk
andre-ingress = Andre kommunar søkjer om tilskot og har skrive at { $kommune } skal vere med. Les, og svar på om det stemmer.
andre-ingen = Ingen andre kommunar har spurt dykk.
andre-frist = De kan svare til { $siste }.
andre-svar = Les og svar
andre-se = Sjå svaret
andre-om = { $soker } søkjer om tilskot frå Praksisnært program og har skrive at { $kommune } skal vere med. Les, og svar for kommunen.
andre-hva-skjer = { $soker } og Statsforvaltaren får sjå svaret, namnet og rolla di. Svaret kan ikkje endrast. Spørsmålet er også sendt på e-post, og det første svaret gjeld. De kan svare til { $siste }.
andre-endre = Vil de endre noko, så ta kontakt med kommunen som spurde. Han kan spørje på nytt.

## Intensjonsavtale mellom kommunen og ein som skal bidra
intensjon-tittel = Intensjonsavtale
intensjon-lenke = Intensjonsavtale for utskrift
intensjon-lenke-hvem = Intensjonsavtale med { $navn }
intensjon-pa-bokmal = På bokmål
intensjon-pa-nynorsk = På nynorsk
intensjon-ingress = Skriv ut sida, eller last ned avtalen som PDF.
intensjon-hent-bokmal = Last ned på bokmål (PDF)
intensjon-hent-nynorsk = Last ned på nynorsk (PDF)
intensjon-mellom = Mellom { $soker } og { $navn }
intensjon-om = Prosjektet
intensjon-om-belop = { $soker } søkjer om { $belop } frå Praksisnært program til prosjektet «{ $prosjekt }».
intensjon-om-uten = { $soker } søkjer om tilskot frå Praksisnært program til prosjektet «{ $prosjekt }».
intensjon-bidrag = Det partane er samde om
intensjon-bidrag-samarbeid = { $navn } søkjer saman med kommunen og bidreg med { $belop }. Ansvarleg: { $eier }.
intensjon-bidrag-samarbeid-uten = { $navn } søkjer saman med kommunen. Ansvarleg: { $eier }.
intensjon-bidrag-folge = { $navn } følgjer prosjektet, lærer av det og vurderer å ta det i bruk. { $navn } har ikkje ansvar for tilskotet.
intensjon-etter = Når prosjektet er ferdig
intensjon-innkjop = Innkjøp
intensjon-innkjop-tekst = Avtalen gir ingen rett til oppdrag, verken i prosjektet eller etterpå. Kommunen følgjer innkjøpsreglane og reglane om statsstøtte.
intensjon-gjelder = Når avtalen gjeld
intensjon-gjelder-tekst = Avtalen gjeld om kommunen får tilskotet. Før det er ingen av partane bundne. Den som vil trekkje seg, seier frå skriftleg.
intensjon-sted = Stad og dato
intensjon-underskrift = Underskrifter
intensjon-bekreftet = { $navn }, { $rolle }, stadfesta { $tidspunkt } frå ei personleg lenkje.
intensjon-bekreftet-innlogget = { $navn }, { $rolle }, stadfesta { $tidspunkt }, innlogga for kommunen.
