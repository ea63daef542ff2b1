## Innledning

utlysning-tittel = Praksisnært program: tilskudd til kommuner { $forste-ar }–{ $siste-ar }
utlysning-kort = Kommuner kan søke om tilskudd i inntil fem år til å utvikle, prøve ut og innføre bedre velferdstjenester. Dere sender én søknad for hvert prosjekt.

## Regelverk 1: Mål og målgruppe

regelverk-1-tittel = Mål og målgruppe
regelverk-1-mal = Kommunene skal kunne møte velferdsbehov på nye måter. Behovene skal bli mindre eller komme senere. Tjenestene skal klare oppgavene med folkene og pengene som finnes.
regelverk-1-delmaal =
    Tre delmål:
    1. Styrke helsefremmende og forebyggende velferd.
    2. Ta i bruk gode modeller for organisering og styring av tjenestene.
    3. Innføre nye boformer, helseteknologi og digitale verktøy.
regelverk-1-malgruppe = Målgruppen er innbyggere som trenger eller kan komme til å trenge kommunale velferdstjenester, og de som står dem nær.

## Regelverk 2: Kriterier for måloppnåelse

regelverk-2-tittel = Kriterier for måloppnåelse
regelverk-2-ingress = Slik måler vi om programmet når målene:
regelverk-2-a = Hvor mange planlagte gevinster som er målt, og hvor mange som er nådd, sett mot nullpunktet
regelverk-2-b = Hvor mange prosjekter som går over til vanlig drift, og er i bruk ett og tre år etter
regelverk-2-c = Hvor mange kommuner som bruker løsninger fra andre, og hvor mange som følger et prosjekt
regelverk-2-d = Hvordan tilskuddet er fordelt etter kommunestørrelse, sentralitet og delmål
regelverk-2-e = Vi legger ikke sammen produkter, brukereffekter og samfunnseffekter.

## Regelverk 3: Tildelingskriterier og beregning

regelverk-3-tittel = Tildelingskriterier og beregning
regelverk-3-hvem = Bare kommuner kan søke. Går flere sammen, søker én på vegne av alle og er ansvarlig for tilskuddet. Andre kan være partnere.
regelverk-3-krav = Implementeringsplanen (plan for innføring) må svare på ansvar, ressurser, forankring og gevinster. Gevinstrealiseringsplanen må ha minst én gevinst med indikator, nullpunkt, målverdi, tidspunkt og eier. Mangler nullpunktet, må dere skrive hvorfor, og når det blir målt.
regelverk-3-kriterier = Statsforvalteren gir skår fra 1 til 5 for seks kriterier, som teller slik:
regelverk-3-kriterium = { $navn }: { $vekt } %
regelverk-3-skjonn = Statsforvalteren kan også ta hensyn til fordelingen mellom delmål og mellom små og store kommuner, og må da skrive hvorfor.
regelverk-3-for-sent = Statsforvalteren kan avvise søknader som kommer etter fristen.
regelverk-3-for-sent-hensyn = Da teller det hvor sent de kom, hvorfor, og at like tilfeller skal behandles likt.
regelverk-3-belop = Dere kan søke om minst { $minste-belop } og høyst { $storste-belop } i alt. Tilskuddet blir fastsatt per år etter kostnadene i budsjettet. Statsforvalteren kan innvilge alt eller en del, eller avslå.
regelverk-3-belop-uten-tak = Dere må søke om minst { $minste-belop } i alt. Det er ingen øvre grense. Tilskuddet blir fastsatt per år etter kostnadene i budsjettet. Statsforvalteren kan innvilge alt eller en del, eller avslå.
regelverk-3-kort-spor = Søker dere om høyst { $belop } og ikke går lenger enn fasen «{ $fase }», er det færre spørsmål (kort spor). Da er det nok å skrive når nullpunktet blir målt, og å anslå hva driften koster. Kriteriene er de samme. Det trekker ikke ned at vi spør om mindre.
regelverk-3-egenandel = Det er ikke krav om egenandel.
regelverk-3-dekker = Tilskuddet kan dekke nødvendige utgifter til lønn, tjenester, utstyr og teknologi, opplæring, reiser og måling.
regelverk-3-dekker-ikke-tittel = Dette får dere ikke tilskudd til
regelverk-3-dekker-ikke-1 = Vanlig drift og oppgaver dere ville betalt uansett
regelverk-3-dekker-ikke-2 = Utgifter fra før vedtaket
regelverk-3-dekker-ikke-3 = Utgifter som et annet tilskudd dekker, eller egenandel i en annen statlig ordning
regelverk-3-dekker-ikke-4 = Ren næringsutvikling
regelverk-3-dekker-ikke-5 = Støtte til bedrifter i strid med reglene om statsstøtte
regelverk-3-utbetaling = Vi betaler ut i terminer etter framdriften, første gang når dere har takket ja og vi har kontrollert kontonummeret.

## Regelverk 4: Oppfølging og kontroll

regelverk-4-tittel = Oppfølging og kontroll
regelverk-4-rapport = Er tilskuddet på { $rapportgrense } eller mer, rapporterer dere hvert år: resultater mot gevinstrealiseringsplanen, regnskap og hva dere har lært. Er det mindre, slipper dere som hovedregel.
regelverk-4-endring = Statsforvalteren må først godkjenne endringer i mål, partnere og tidsplan, og vesentlige endringer i budsjettet. Vedtaket sier hvor grensen går. Å stanse tidlig og fortelle hvorfor er et godt resultat.
regelverk-4-kontroll = Statsforvalteren, departementet og Riksrevisjonen kan kontrollere at pengene blir brukt etter forutsetningene (bevilgningsreglementet § 10 andre ledd). Ta vare på bilag og målinger.
regelverk-4-reaksjon = Blir ikke pengene brukt slik vedtaket sier, kan Statsforvalteren holde tilbake utbetalinger, endre vedtaket eller kreve penger tilbake. Ubrukt tilskudd må dere betale tilbake når prosjektet er ferdig.

## Regelverk 5: Evaluering

regelverk-5-tittel = Evaluering
regelverk-5-tekst = Programmet blir evaluert i { $midtveis-ar }: om målene er nådd, hva det har kostet kommunene å søke og rapportere, og om pengene er rettferdig fordelt. Den neste perioden åpner bare hvis departementet bestemmer det etterpå.
regelverk-5-deltakelse = Får dere tilskudd, må dere svare på spørsmål i evalueringen, inntil tre år etter prosjektet.
regelverk-5-publisering = Evalueringene blir offentlige.

## Slik søker dere

utlysning-slik-1 = Spør gjerne Statsforvalteren om råd først.
utlysning-slik-2 = Logg inn og skriv, gjerne flere samtidig.
utlysning-slik-3 = En som har fullmakt, sender søknaden.
utlysning-offentlig = Søknader og vedtak er som hovedregel offentlige. Vi publiserer hvem som får tilskudd, hvor mye, sammendraget, gevinstene og hvem som er med. Får dere avslag, kan alle se tittelen, uten navnet på kommunen.
