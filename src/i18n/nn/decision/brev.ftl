## Overskrifter i brevet
brev-mottaker = Mottakar
brev-organisasjonsnummer = Organisasjonsnummer { $nummer }
brev-dato = Dato
brev-saksnummer = Saksnummer
brev-kort = Kort om vedtaket
brev-kort-tilskudd = Tilskot
brev-kort-aksept = Takk ja til tilskotet
brev-kort-innen = Innan { $dato }
brev-kort-klage = Siste dag for å klage
brev-kort-rapport = Første rapport
brev-del-belop = Kva de får
brev-del-kriterier = Slik har vi vurdert søknaden
brev-del-vilkar = Vilkår
brev-del-utbetaling = Utbetaling
brev-del-rapport = Rapportering
brev-del-kontroll = Kontroll og tilbakebetaling
brev-del-grunnlag = Grunnlaget for vedtaket
brev-del-kontakt = Kontakt
brev-tabell-belop = Beløp per år i kroner
brev-tabell-sokt = Søkt
brev-tabell-innvilget = Innvilga
brev-tabell-grunnlag = Grunnlag
brev-grunnlag-forbehold = Atterhald
brev-skar = { $skar } av 5
brev-hilsen = Med helsing
brev-uker = { $antall ->
    [one] éi veke
    [2] to veker
    [3] tre veker
    [4] fire veker
    [5] fem veker
    [6] seks veker
    [7] sju veker
    [8] åtte veker
    [9] ni veker
    [10] ti veker
    [11] elleve veker
    [12] tolv veker
   *[other] { $antall } veker
}
brev-ar = { $antall ->
    [one] eitt år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
    [6] seks år
    [7] sju år
    [8] åtte år
    [9] ni år
    [10] ti år
    [11] elleve år
    [12] tolv år
   *[other] { $antall } år
}
brev-utkast = UTKAST
brev-forslag = FORSLAG
brev-utkast-merknad = Dette er eit utkast. Når vedtaket er godkjent, står det her kven som godkjende det, og når.

## Felles blokker
blokk-soknad = Søknaden frå { $kommune } kom { $mottatt-tidspunkt }.
blokk-grunnlag = { $embete } har gjort vedtaket etter { $hjemmel-ordning } og regelverket for utlysinga «{ $utlysning }», versjon { $regelverk-versjon }.
blokk-faktum = Vi har bygd på opplysningane i søknaden.
blokk-faktum-svar = Vi har bygd på opplysningane i søknaden og svara de har gitt oss.
blokk-kriterier = Slik har vi vurdert søknaden etter dei seks kriteria. Skåren går frå 1 (svakt) til 5 (svært godt).
blokk-felles-begrunnelse = De kan be om ei nærmare grunngiving innan klagefristen.
blokk-kontrollklausul = { $departement } og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene (løyvingsreglementet § 10 andre ledd). { $embete } kan også kontrollere opplysningane i søknaden og rapportane. Kommunen må gi opplysningane som trengst, og ta vare på bilag og målingar i { $oppbevaring }.
blokk-reaksjoner = Bruker de ikkje pengane slik vedtaket seier, eller bryt de eit vilkår, kan vi halde tilbake utbetalingar. Vi kan også endre eller oppheve vedtaket og krevje heile beløpet eller delar av det tilbake. Vi varslar dykk først, slik at de kan uttale dykk. Tilskot som ikkje er brukt når prosjektet er ferdig, må de betale tilbake.
blokk-forbehold = Tilskotet for { $forbehold-ar } er gitt med atterhald om at Stortinget løyver pengar til programmet. Løyver Stortinget mindre, kan tilskotet bli sett ned eller falle bort. De treng ikkje å søkje på nytt.
blokk-tilsagn = Tilskotet for { $tilsagn-ar } er ei tilsegn. Det betyr at staten har bunde seg til å betale når vilkåra er oppfylte. Tilsegna er gitt med fullmakt frå Stortinget (løyvingsreglementet § 6).
blokk-bevilget = Tilskotet for { $ar } er løyvt.
blokk-periodegrense = Vedtaket gjeld til og med { $periode-siste-ar }. Tilskot for seinare år kan vi berre gi dersom departementet opnar neste periode i programmet.
blokk-veiledning = Har de spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }. Vi hjelper dykk også dersom de vil klage.
blokk-veiledning-uten-klage = Har de spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }.
blokk-underskrift = { $godkjenner-navn } har godkjent vedtaket. Saksbehandlar er { $saksbehandler-navn }. Dokumentet er godkjent elektronisk { $godkjent-tidspunkt } og har derfor inga underskrift.

## Klage og innsyn, forvaltningslova av 1967
klage-1967-tittel = De kan klage
klage-1967-rett = Kommunen kan klage på vedtaket (forvaltningslova § 28). { $klageinstans } avgjer klaga dersom vi ikkje sjølve endrar vedtaket.
klage-1967-frist = Fristen er { $uker } frå de fekk melding om vedtaket (§ 29). Siste dag er { $klagefrist-siste-dag }. Klaga må vere send eller levert før midnatt den dagen.
klage-1967-framgangsmate = Send klaga skriftleg til { $embete } ({ $adresse }), ikkje til { $klageinstans }. Skriv kva vedtak de klagar på, og kva de vil ha endra. Skriv også kvifor. Ein som har fullmakt frå kommunen, må skrive under på klaga (§ 32).
klage-1967-videre = Vi vurderer saka på nytt når vi får klaga. Endrar vi ikkje vedtaket, sender vi klaga vidare til { $klageinstans } (§ 33). Klageinstansen kan prøve alle sider av saka (§ 34).
klage-1967-for-sent = Kjem klaga for seint, blir ho som hovudregel avvist. I særlege tilfelle kan ho likevel bli behandla, men ikkje etter eitt år (§ 31).
klage-1967-begrunnelse = Manglar vedtaket grunngiving, kan de krevje å få ho innan klagefristen (§ 24). Då startar klagefristen på nytt når grunngivinga har kome fram til dykk (§ 29).
klage-1967-utsatt = De kan be om at vedtaket ikkje blir gjennomført før klaga er avgjord (§ 42). Skriv til { $embete }, og forklar kvifor.
klage-1967-innsyn = De har rett til å sjå dokumenta i saka, med nokre unntak (§§ 18–19). Søknaden, vedtaket og historikken ligg i Praksisnært program. Be { $embete } om dei andre dokumenta.
klage-1967-kostnader = Blir vedtaket endra til fordel for dykk, kan de få dekt vesentlege kostnader som var nødvendige for endringa. Send kravet innan tre veker etter at de fekk melding om det nye vedtaket (§ 36).

## Klage og innsyn, forvaltningslova av 2025
klage-2025-tittel = De kan klage
klage-2025-rett = Kommunen kan klage på vedtaket (forvaltningslova §§ 61 og 62). { $klageinstans } avgjer klaga dersom vi ikkje sjølve endrar vedtaket.
klage-2025-frist = Fristen er { $uker } (§ 63). Han går frå vi varsla dykk om vedtaket. Siste dag er { $klagefrist-siste-dag }, før midnatt.
klage-2025-framgangsmate = Send klaga skriftleg til { $embete } ({ $adresse }), ikkje til { $klageinstans }. Skriv kva vedtak de klagar på, og kva de vil ha endra. Skriv også kvifor. Klaga treng ikkje underskrift. Manglar ho noko, får de ein kort frist til å rette det (§ 66).
klage-2025-videre = Vi vurderer saka på nytt når vi får klaga. Endrar vi ikkje vedtaket, sender vi klaga vidare til { $klageinstans } (§§ 67–69).
klage-2025-for-sent = Kjem klaga for seint, blir ho som hovudregel avvist. I særlege tilfelle kan ho likevel bli behandla (§ 65).
klage-2025-begrunnelse = De kan be om ei nærmare grunngiving innan klagefristen (§§ 56 og 57).
klage-2025-utsatt = De kan be om at vedtaket ikkje blir gjennomført før klaga er avgjord (§§ 75 og 76). Skriv til { $embete }, og forklar kvifor.
klage-2025-innsyn = De har rett til å sjå dokumenta i saka, med nokre unntak (§§ 46–53). Søknaden, vedtaket og historikken ligg i Praksisnært program. Be { $embete } om dei andre dokumenta.
klage-2025-kostnader = Blir vedtaket endra til fordel for dykk, kan de ha rett til å få dekt nødvendige kostnader (§§ 72 og 73). Spør { $embete } om fristen for kravet.

## Når ein ikkje kan klage på vedtaket
klage-ingen-tittel = Klage
klage-ingen-grunn = vedtak om tilskot til kommunar i denne ordninga ikkje er enkeltvedtak
klage-ingen = Dette vedtaket kan de ikkje klage på, fordi { $grunn-uten-klage }. Meiner de at noko er feil, skriv til { $embete }, så ser vi på det.

## Tilskotsbrev: innvilga
brev-innvilget-tittel = De får tilskot til «{ $prosjekt }»
brev-innvilget-vedtak = { $kommune } får { $belop-i-alt } i tilskot for åra { $ar }. Det er beløpet de søkte om.
brev-innvilget-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskot for { $ar }. Det er beløpet de søkte om.
brev-innvilget-formal = Delmål for prosjektet: { $delmaal-navn }. De må bruke tilskotet slik det står i søknaden.
brev-innvilget-belop = Beløpa er fordelte slik:
brev-innvilget-kapittel = Tilskotet for { $ar } blir dekt over kapittel { $kapittel } post { $post }.
brev-innvilget-hvorfor = Kvifor vi innvilgar søknaden
brev-innvilget-aksept = Skriv til { $embete } ({ $adresse }) innan { $aksept-frist } at de takkar ja til tilskotet og godtek vilkåra. Oppgi saksnummeret og kontonummeret til kommunen. Gjer de ikkje det, kan tilskotet falle bort. Vi varslar dykk først.
brev-innvilget-vilkar-formal = Pengane skal brukast til prosjektet slik det står i søknaden og i dette vedtaket.
brev-innvilget-endringer = Vil de endre mål, partnarar eller tidsplan, eller flytte meir enn { $omdisponering-grense } prosent av budsjettet for eit år mellom kostnadstypar, må vi ha godkjent det først.
brev-innvilget-utbetaling = Vi betaler ut tilskotet undervegs, i terminar etter framdrifta. Første utbetaling kjem når de har takka ja til tilskotet og vi har kontrollert kontonummeret.
brev-innvilget-rapport = Tilskotet er på { $rapportgrense } eller meir. Derfor rapporterer de til { $embete } éin gong i året, første gong innan { $forste-rapport }. Rapporten skal vise resultata mot gevinstrealiseringsplanen, rekneskapen og kva de har lært.
brev-innvilget-uten-rapport = Tilskotet er på mindre enn { $rapportgrense }. Derfor treng de ikkje å rapportere. Vi kan likevel kontrollere bruken, og de må seie frå om vesentlege endringar.
brev-innvilget-omtale = Det er offentleg at de har fått tilskot, til kva og kor mykje.

## Tilskotsbrev: delvis innvilga
brev-delvis-tittel = De får ein del av beløpet de søkte om til «{ $prosjekt }»
brev-delvis-vedtak = { $kommune } får { $belop-i-alt } i tilskot for åra { $ar }. De søkte om { $belop-sokt }. Vi avslår resten, { $belop-avslatt }.
brev-delvis-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskot for { $ar }. De søkte om { $belop-sokt }. Vi avslår resten, { $belop-avslatt }.
brev-delvis-hvorfor = Kvifor vi innvilgar delar av beløpet
brev-delvis-avslatt = Kvifor de får mindre enn de søkte om
brev-delvis-justering = Send oss justert budsjett og justerte målverdiar når de takkar ja til tilskotet, innan { $aksept-frist }. Kan de ikkje gjennomføre prosjektet med dette beløpet, må de seie frå innan same dag.

## Avslag
brev-avslag-tittel = Søknaden om tilskot til «{ $prosjekt }» er avslått
brev-avslag-vedtak = { $kommune } søkte om { $belop-sokt }. Vi avslår søknaden.
brev-avslag-hvorfor = Kvifor vi avslår søknaden
brev-avslag-rad = Vil de søkje på ei ny utlysing, ta gjerne kontakt med oss først.

## Avvising
brev-avvist-tittel = Søknaden om tilskot til «{ $prosjekt }» er avvist
brev-avvist-vedtak = Vi avviser søknaden fordi han kom etter fristen. Det betyr at vi ikkje behandlar han.
brev-avvist-hvorfor = Kvifor vi avviser søknaden
brev-avvist-for-sent = Fristen var { $frist }. Søknaden kom { $mottatt-tidspunkt }. Vi har vurdert om vi likevel skal behandle søknaden, og har kome til at vi ikkje gjer det.
brev-avvist-regel = Regelverket for utlysinga seier i del 3: «{ $regel }»
brev-avvist-grunn = Grunnen de gav, var: { $grunn }

## Over vedtaket på sida til kommunen
vedtak-gjore = Dette må de gjere
vedtak-gjore-lest = Les vedtaket, og stadfest at de har lese det.
vedtak-gjore-aksept = Takk ja til tilskotet innan { $dag } ({ $igjen }). Elles kan tilskotet falle bort. Vedtaket seier korleis.
vedtak-gjore-klage = Er de ikkje einige, kan de klage. Siste dag er { $dag } ({ $igjen }).
