## Innledning

utlysning-tittel = Praksisnært program: tilskudd til kommuner { $forste-ar }–{ $siste-ar }
utlysning-kort = Kommuner kan søke om tilskudd til å utvikle, prøve ut og innføre bedre velferdstjenester. Dere sender én søknad for hvert prosjekt og kan få tilskudd i inntil fem år. Statsforvalteren behandler søknaden.

## Regelverk 1: Mål og målgruppe

regelverk-1-tittel = Mål og målgruppe
regelverk-1-mal = Målet er at kommunene skal kunne møte velferdsbehovene til innbyggerne på nye måter. Behovene skal bli mindre eller komme senere. Tjenestene skal klare oppgavene med de folkene og pengene som finnes.
regelverk-1-delmaal =
    Programmet har tre delmål:
    1. Styrke helsefremmende og forebyggende velferd.
    2. Ta i bruk gode modeller for organisering og styring av tjenestene.
    3. Innføre nye boformer, helseteknologi og digitale verktøy.
regelverk-1-malgruppe = Målgruppen er innbyggere som trenger eller kan komme til å trenge kommunale velferdstjenester, og de som står dem nær. Tilskuddet går til kommunene.

## Regelverk 2: Kriterier for måloppnåelse

regelverk-2-tittel = Kriterier for måloppnåelse
regelverk-2-ingress = Vi ser på dette når vi vurderer om programmet når målene:
regelverk-2-a = Hvor stor del av de planlagte gevinstene som er målt, og hvor stor del som er nådd, sett mot nullpunktet
regelverk-2-b = Hvor mange prosjekter som har gått over til vanlig drift, og hvor mange som fortsatt er i bruk ett og tre år etter
regelverk-2-c = Hvor mange kommuner som har tatt i bruk løsninger fra andre, og hvor mange som følger et prosjekt
regelverk-2-d = Hvordan tilskuddet er fordelt etter kommunestørrelse, sentralitet og delmål
regelverk-2-e = Vi viser produkter, brukereffekter og samfunnseffekter hver for seg og legger dem ikke sammen.

## Regelverk 3: Tildelingskriterier og beregning

regelverk-3-tittel = Tildelingskriterier og beregning
regelverk-3-hvem = Kommuner kan søke. Flere kommuner kan gå sammen. Da søker én kommune på vegne av alle og er ansvarlig for tilskuddet. Organisasjoner, bedrifter, fylkeskommuner og forskningsmiljøer kan være partnere, men ikke søke.
regelverk-3-krav = Søknaden må ha en implementeringsplan (plan for innføring) som svarer på ansvar, ressurser, forankring og gevinster. Den må også ha en gevinstrealiseringsplan med minst én gevinst som har indikator, nullpunkt, målverdi, tidspunkt og eier. Mangler nullpunktet, må dere skrive hvorfor og når det blir målt.
regelverk-3-kriterier = Statsforvalteren vurderer søknaden etter seks kriterier, med skår fra 1 til 5. Så mye teller hvert kriterium:
regelverk-3-kriterium = { $navn }: { $vekt } prosent
regelverk-3-skjonn = Skårene er et grunnlag for avgjørelsen. Statsforvalteren kan også ta hensyn til fordelingen mellom delmål og mellom små og store kommuner, og må da skrive hvorfor.
regelverk-3-for-sent = Statsforvalteren kan avvise søknader som kommer etter fristen.
regelverk-3-for-sent-hensyn = Da teller det hvor mye for sent søknaden kom, hvorfor den kom for sent, og at like tilfeller skal behandles likt.
regelverk-3-belop = Dere kan søke om minst { $minste-belop } og høyst { $storste-belop } i alt. Tilskuddet blir fastsatt per år etter kostnadene i budsjettet. Statsforvalteren kan innvilge hele beløpet, innvilge deler av det eller avslå søknaden.
regelverk-3-belop-uten-tak = Dere må søke om minst { $minste-belop } i alt. Det er ingen øvre grense. Tilskuddet blir fastsatt per år etter kostnadene i budsjettet. Statsforvalteren kan innvilge hele beløpet, innvilge deler av det eller avslå søknaden.
regelverk-3-kort-spor = Søker dere om høyst { $belop } og ikke går lenger enn fasen «{ $fase }», er det færre spørsmål (kort spor). Da er det nok å skrive når nullpunktet blir målt, og å anslå hva driften koster. Svarene blir vurdert mot de samme kriteriene. Det trekker ikke ned at kort spor spør om mindre.
regelverk-3-egenandel = Det er ikke krav om egenandel.
regelverk-3-dekker = Tilskuddet kan dekke lønn, kjøp av tjenester, utstyr og teknologi, opplæring, reiser og måling, så lenge utgiftene er nødvendige for prosjektet.
regelverk-3-dekker-ikke-tittel = Dette får dere ikke tilskudd til
regelverk-3-dekker-ikke-1 = Vanlig drift og oppgaver dere ville ha betalt uansett
regelverk-3-dekker-ikke-2 = Utgifter dere hadde før dere fikk vedtaket
regelverk-3-dekker-ikke-3 = Utgifter som et annet tilskudd allerede dekker, eller egenandel i en annen statlig ordning
regelverk-3-dekker-ikke-4 = Ren næringsutvikling
regelverk-3-dekker-ikke-5 = Støtte til bedrifter som er i strid med reglene om statsstøtte
regelverk-3-utbetaling = Vi betaler ut tilskuddet i terminer etter framdriften. Første utbetaling kommer når kommunen har takket ja til tilskuddet og vi har kontrollert kontonummeret.

## Regelverk 4: Oppfølging og kontroll

regelverk-4-tittel = Oppfølging og kontroll
regelverk-4-rapport = Er tilskuddet på { $rapportgrense } eller mer, rapporterer dere én gang i året: resultater mot gevinstrealiseringsplanen, regnskap og hva dere har lært. Er tilskuddet mindre, slipper dere som hovedregel å rapportere.
regelverk-4-endring = Vil dere endre mål, partnere eller tidsplan, eller gjøre en vesentlig endring i budsjettet, må Statsforvalteren ha godkjent det først. Vedtaket sier hvor grensen går. Å stanse et prosjekt tidlig og fortelle hvorfor er et godt resultat.
regelverk-4-kontroll = Statsforvalteren, departementet og Riksrevisjonen kan kontrollere at pengene blir brukt etter forutsetningene (bevilgningsreglementet § 10 andre ledd). Ta vare på bilag og målinger.
regelverk-4-reaksjon = Blir ikke pengene brukt slik vedtaket sier, kan Statsforvalteren holde tilbake utbetalinger, endre vedtaket eller kreve penger tilbake. Tilskudd som ikke er brukt når prosjektet er ferdig, må kommunen betale tilbake.

## Regelverk 5: Evaluering

regelverk-5-tittel = Evaluering
regelverk-5-tekst = Programmet blir evaluert når den første perioden går mot slutten ({ $midtveis-ar }). Midtveisevalueringen ser på om målene er nådd, hva det har kostet kommunene å søke og rapportere, og om pengene er rettferdig fordelt. Den neste perioden åpner bare hvis departementet bestemmer det etter midtveisevalueringen.
regelverk-5-deltakelse = Kommuner som får tilskudd, må svare på spørsmål i evalueringen, også inntil tre år etter at prosjektet er slutt.
regelverk-5-publisering = Evalueringene blir offentlige.

## Slik søker dere

utlysning-slik-1 = Spør gjerne Statsforvalteren om råd først.
utlysning-slik-2 = Logg inn og skriv, gjerne flere samtidig. Statsforvalteren ser ikke utkastet.
utlysning-slik-3 = En som har fullmakt, sender søknaden. Dere får kvittering med saksnummer.
utlysning-offentlig = Søknader og vedtak er som hovedregel offentlige. Vi publiserer hvem som får tilskudd, hvor mye, sammendraget, gevinstene i planen og hvem som er med. Får dere avslag, kan alle se tittelen, uten navnet på kommunen.
