
## Felles blokker

blokk-hode = { $kommune } · Sak { $saksnummer } · { $vedtaksdato } · Søknad motteken { $mottatt-tidspunkt }
blokk-grunnlag = Vedtaket er gjort av { $embete } etter { $hjemmel-ordning } og regelverket for utlysinga «{ $utlysning }», versjon { $regelverk-versjon }.
blokk-kriterier = Slik har vi vurdert søknaden etter dei seks kriteria: { $kriterium-skar-og-begrunnelse }
blokk-felles-begrunnelse = Mange søknader blei vurderte samtidig. Grunngivinga over er derfor kort. De kan be om ei nærmare grunngiving innan klagefristen.
blokk-kontrollklausul = { $departement } og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene (løyvingsreglementet § 10 andre ledd). { $embete } kan også kontrollere opplysningane i søknaden og rapportane. Kommunen skal gi dei opplysningane som trengst, og ta vare på bilag og målingar i { $oppbevaring-ar } år.
blokk-reaksjoner = Blir ikkje pengane brukte som føresett, eller blir eit vilkår brote, kan vi halde tilbake utbetalingar, endre eller oppheve vedtaket, og krevje heile eller delar av beløpet tilbake. Vi varslar dykk først, slik at de kan uttale dykk. Tilskot som ikkje er brukt når prosjektet er ferdig, skal betalast tilbake innan { $tilbakebetaling-frist }.
blokk-forbehold = Beløpa for { $forbehold-ar } er gitte med atterhald om at Stortinget løyver pengar til programmet desse åra. Løyver Stortinget mindre, kan beløpa bli sette ned eller falle bort. De treng ikkje å søkje på nytt. Vi stadfestar beløpet for kvart år når budsjettet er vedteke.
blokk-tilsagn = Beløpa for { $tilsagn-ar } er ei tilsegn. Det betyr at staten har bunde seg til å betale når vilkåra er oppfylte. Tilsegna er gitt med fullmakt frå Stortinget (løyvingsreglementet § 6).
blokk-periodegrense = Vedtaket gjeld ikkje lenger enn { $periode-siste-ar }. Støtte etter det krev at neste periode i programmet blir opna.
blokk-veiledning = Spørsmål? Svar på dette brevet i løysinga, eller kontakt { $embete }, { $embete-kontakt }. Vi hjelper også med korleis de klagar.
blokk-underskrift = { $godkjenner-navn }, { $godkjenner-tittel }, har godkjent vedtaket. Saksbehandlar er { $saksbehandler-navn }. Dokumentet er godkjent elektronisk { $godkjent-tidspunkt } og har derfor inga underskrift.

## Klage og innsyn, lovprofil fvl1967

klage-1967-tittel = De kan klage
klage-1967-rett = Kommunen kan klage på vedtaket (forvaltningslova § 28). { $klageinstans } avgjer klaga dersom vi ikkje sjølve endrar vedtaket.
klage-1967-frist = Fristen er tre veker frå de fekk melding om vedtaket (§ 29). Siste dag er { $klagefrist-siste-dag }. Klaga må vere send eller levert før midnatt den dagen.
klage-1967-framgangsmate = Send klaga til { $embete }, ikkje til klageinstansen. Skriv kva vedtak de klagar på, og kva de vil ha endra. Skriv også kvifor. Klaga skal vere underskriven av ein som kan opptre for kommunen (§ 32). De kan sende klaga i løysinga eller på annan skriftleg måte.
klage-1967-videre = Vi vurderer saka på nytt når vi får klaga. Endrar vi ikkje vedtaket, sender vi klaga vidare til { $klageinstans } (§ 33). Klageinstansen kan prøve alle sider av saka (§ 34).
klage-1967-for-sent = Kjem klaga for seint, blir ho som hovudregel avvist. I særlege tilfelle kan ho likevel bli behandla, men ikkje etter eitt år (§ 31).
klage-1967-begrunnelse = De kan be om grunngiving eller nærmare grunngiving innan klagefristen (§§ 24 og 25). Då startar klagefristen på nytt når grunngivinga har kome fram til dykk (§ 29).
klage-1967-utsatt = De kan be om at vedtaket ikkje blir gjennomført før klaga er avgjord (§ 42). Send ønsket til { $embete }, og skriv kvifor.
klage-1967-innsyn = De har rett til å sjå dokumenta i saka, med nokre unntak (§§ 18 til 19). De finn dei i løysinga under «Dokument».
klage-1967-kostnader = Blir vedtaket endra til fordel for dykk, kan de ha rett til å få dekt vesentlege kostnader som var nødvendige for å få det endra. Kravet må kome innan tre veker etter at de fekk melding om det nye vedtaket (§ 36).

## Klage og innsyn, lovprofil fvl2025

klage-2025-tittel = De kan klage
klage-2025-rett = Kommunen kan klage på vedtaket (forvaltningslova §§ 61 og 62). { $klageinstans } avgjer klaga dersom vi ikkje sjølve endrar vedtaket.
klage-2025-frist = Fristen er tre veker (§ 63). Han går frå vi sende varsel om at vedtaket låg klart i løysinga, { $varsel-sendt }. Siste dag er { $klagefrist-siste-dag }, før midnatt.
klage-2025-framgangsmate = Send klaga til { $embete }, ikkje til klageinstansen. Skriv kva vedtak de klagar på, og kva de vil ha endra. Skriv også kvifor. Klaga treng ikkje underskrift. Manglar ho noko, får de ein kort frist til å rette det (§ 66).
klage-2025-videre = Vi vurderer saka på nytt når vi får klaga. Endrar vi ikkje vedtaket, sender vi klaga vidare til { $klageinstans } (§§ 67 til 69).
klage-2025-for-sent = Kjem klaga for seint, blir ho som hovudregel avvist. I særlege tilfelle kan ho likevel bli behandla (§ 65).
klage-2025-begrunnelse = De kan be om ei nærmare grunngiving innan klagefristen (§§ 56 og 57). { $fristvirkning-begrunnelse }
klage-2025-utsatt = De kan be om at vedtaket ikkje blir gjennomført før klaga er avgjord (§§ 75 og 76). Send ønsket til { $embete }, og skriv kvifor.
klage-2025-innsyn = De har rett til å sjå dokumenta i saka, med nokre unntak (§§ 46 til 53). De finn dei i løysinga under «Dokument».
klage-2025-kostnader = Blir vedtaket endra til fordel for dykk, kan de ha rett til å få dekt nødvendige kostnader. Kravet må kome innan { $sakskostnader-frist } (§§ 72 og 73).

## Når ein ikkje kan klage på vedtaket

klage-ingen = Dette vedtaket kan de ikkje klage på, fordi { $grunn-uten-klage }. Meiner de at noko er feil, skriv til { $embete }, så ser vi på det.

## 1. Tilskotsbrev: innvilga

brev-innvilget-tittel = De får tilskot til «{ $prosjekt }»
brev-innvilget-vedtak = { $kommune } får { $belop-i-alt } i tilskot for åra { $forste-ar }–{ $siste-ar }. Det er beløpet de søkte om.
brev-innvilget-formal = Tilskotet skal brukast til: { $formal }. Det gjeld { $delmaal-navn }.
brev-innvilget-belop = Beløpa er fordelte slik: { $belop-per-ar-tabell }. Tilskotet er ført på kapittel { $kapittel } post { $post }, tilskotsår { $tilskuddsar }.
brev-innvilget-begrunnelse = Vi innvilgar søknaden fordi { $hovedgrunn }.
brev-innvilget-vilkar = Vilkår: { $vilkar-liste }. De må ta imot tilskotet og godta vilkåra innan { $aksept-frist }. Gjer de ikkje det, kan tilskotet falle bort. Vi varslar dykk først.
brev-innvilget-utbetaling = Vi betaler { $utbetalingsmate } i { $antall-terminer } terminar: { $termin-tabell }. Første termin kjem når de har teke imot tilskotet og stadfesta kontonummeret. Ein termin kan ha eigne vilkår, som står i tabellen.
brev-innvilget-rapport = Rapportering: De leverer rapport innan { $rapport-frister }. Rapporten skal vise { $rapport-innhold }. Skjemaet ligg klart i løysinga.
brev-innvilget-uten-rapport = Rapportering: Tildelinga er på { $belop-i-alt }. Fordi det er mindre enn { $rapportgrense }, treng de ikkje å rapportere. Vi kan likevel kontrollere bruken, og de må seie frå om vesentlege endringar.
brev-innvilget-endringer = Sei frå før de endrar mål, partnarar, tidsplan eller flyttar meir enn { $omdisponering-grense } mellom postar.
brev-innvilget-omtale = Vi publiserer at de har fått tilskot, til kva og kor mykje.

## 2. Tilskotsbrev: delvis innvilga

brev-delvis-tittel = De får delar av tilskotet til «{ $prosjekt }»
brev-delvis-vedtak = { $kommune } får { $belop-i-alt } i tilskot for åra { $forste-ar }–{ $siste-ar }. De søkte om { $belop-sokt }. Søknaden om dei siste { $belop-avslatt } er avslått.
brev-delvis-begrunnelse = Vi innvilgar delar av beløpet fordi { $hovedgrunn }. Dette får de ikkje støtte til: { $avslatt-del }. Grunnen er { $avslag-grunn }.
brev-delvis-justering = Kan de gjennomføre prosjektet med eit lågare beløp? Send inn justert budsjett og justerte målverdiar saman med aksepten, innan { $aksept-frist }.

## 3. Avslag

brev-avslag-tittel = Søknaden om tilskot til «{ $prosjekt }» er avslått
brev-avslag-vedtak = { $kommune } søkte om { $belop-sokt }. Vi avslår søknaden.
brev-avslag-begrunnelse = Grunnen er { $hovedgrunn }. Opplysningane vi har lagt vekt på, er { $faktum }. Reglane vi har brukt, er { $regler }.
brev-avslag-ramme = Vi fekk { $antall-soknader } søknader på til saman { $sum-sokt }. Ramma vår for { $ar } er { $ramme }. Derfor måtte vi prioritere mellom søknader som oppfylte krava.
brev-avslag-rad = Vil de søkje igjen, rår vi dykk til å { $rad }. Ta gjerne kontakt før neste utlysing. De kan kopiere denne søknaden.

## 4. Avvising

brev-avvist-tittel = Søknaden om tilskot til «{ $prosjekt }» er avvist
brev-avvist-vedtak = Vi behandlar ikkje søknaden. Å avvise ein søknad er eit vedtak.
brev-avvist-for-sent = Fristen var { $frist }. Søknaden kom { $mottatt-tidspunkt }, altså { $forsinkelse } for seint. Grunnen de gav, var: { $kommunens-grunn }. Vi har vurdert om søknaden likevel bør behandlast, og kome til at han ikkje bør det, fordi { $begrunnelse-for-sent } ({ $avvisning-hjemmel }).
brev-avvist-ikke-berettiget = Berre { $hvem-kan-soke } kan søkje. { $soker } er ikkje det, fordi { $begrunnelse-ikke-berettiget } ({ $avvisning-hjemmel }). Ein kommune kan søkje og ha dykk med som partnar.

## 5. Kvittering

brev-kvittering-tittel = Vi har fått søknaden om tilskot til «{ $prosjekt }»
brev-kvittering-tekst = Søknaden kom { $mottatt-tidspunkt } og har saksnummer { $saksnummer }. { $embete } behandlar han. { $innsender-rolle } sende han på vegner av { $kommune }.
brev-kvittering-tid = De kan vente svar innan { $forventet-vedtak }. Blir det vesentleg seinare, seier vi frå og forklarer kvifor.
brev-kvittering-for-sent = Søknaden kom etter fristen, som var { $frist }. Vi avgjer om han skal behandlast, og gir dykk svar.
brev-kvittering-videre = Manglar det noko, spør vi dykk i løysinga. De kan trekkje søknaden når som helst før vedtaket. De har rett til å sjå dokumenta i saka.

## 6. Førebels svar

brev-forelopig-tittel = Førebels svar på søknaden om «{ $prosjekt }»
brev-forelopig-tekst = Søknaden dykkar kom { $mottatt-tidspunkt }. Vi er ikkje ferdige med å behandle han, fordi { $grunn }. De kan vente svar innan { $forventet-vedtak } ({ $forelopig-hjemmel }).
brev-forelopig-gjore = De treng ikkje å gjere noko no. Har noko viktig endra seg i prosjektet, skriv til oss i løysinga.

## 7. Vi treng fleire opplysningar

brev-mangler-tittel = Vi treng fleire opplysningar om «{ $prosjekt }»
brev-mangler-tekst = For å kunne avgjere søknaden treng vi svar på dette innan { $svarfrist }: { $sporsmal-liste }
brev-mangler-hvordan = Svar i søknaden. Berre delane vi spør om, er opne for endring. Alle endringar blir synlege i saka.
brev-mangler-konsekvens = Treng de meir tid, be om det før fristen. Får vi ikkje svar, avgjer vi søknaden med dei opplysningane vi har ({ $utredning-hjemmel }).

## 8. Akseptskjema

brev-aksept-tittel = Ta imot tilskotet til «{ $prosjekt }»
brev-aksept-ingress = Fyll ut skjemaet innan { $aksept-frist }. Vi betaler ikkje ut noko før vi har fått det.
brev-aksept-ja = { $kommune } tek imot { $belop-i-alt } og godtek vilkåra i brevet av { $vedtaksdato }.
brev-aksept-nei = { $kommune } tek ikkje imot tilskotet, fordi { $nei-grunn }.
brev-aksept-konto = Kontonummer i namnet til kommunen: { $kontonummer }. Vi kontrollerer det før første utbetaling.
brev-aksept-referanse = Referansen kommunen vil ha på utbetalinga (valfritt): { $betalingsreferanse }
brev-aksept-ansvar = Rolla som er ansvarleg for tilskotet i kommunen: { $ansvarlig-rolle }
brev-aksept-fullmakt = Eg har fullmakt til å ta imot tilskotet på vegner av kommunen.
brev-aksept-klage = De kan ta imot tilskotet og likevel klage på vedtaket.

## 9. Påminning

brev-paminnelse-aksept = Fristen for å ta imot tilskotet til «{ $prosjekt }» var { $aksept-frist }. Vi har ikkje fått svar. Svar innan { $ny-frist }. Høyrer vi ikkje frå dykk, kan vi bestemme at tilskotet fell bort. Dette er eit varsel, og de kan uttale dykk innan same frist ({ $varsel-hjemmel }).
brev-paminnelse-rapport-for = Rapporten for «{ $prosjekt }» skal leverast innan { $rapport-frist }. Skjemaet er delvis utfylt. Har de lite å melde, er det nok å skrive det.
brev-paminnelse-rapport-etter = Rapporten for «{ $prosjekt }» skulle ha vore levert innan { $rapport-frist }. Lever han innan { $ny-frist }. Vi betaler ikkje ut neste termin før vi har fått og godkjent rapporten.
brev-paminnelse-svar = Vi spurde dykk om opplysningar til «{ $prosjekt }» med frist { $svarfrist }. Vi har ikkje fått svar. Svar innan { $ny-frist }, elles avgjer vi søknaden slik han er.

## Oppbygging og flettefelt per brev


## Hvor kravene i regelverket er dekket


## Verdier fra lovprofilen

