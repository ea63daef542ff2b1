## Felles for alle delar

skjema-felles-obligatorisk = Alle felt må fyllast ut dersom det ikkje står «valfritt».
skjema-felles-valgfritt = (valfritt)
skjema-felles-ikke-relevant = Ikkje relevant for oss
skjema-felles-ikke-relevant-hvorfor = Skriv kort kvifor spørsmålet ikkje er relevant.
skjema-felles-eksempel = Døme
skjema-felles-slik-svarer = Slik svarer de
skjema-felles-tegn = Høgst { $tegn } teikn.
skjema-felles-personvern = Ikkje skriv namn, fødselsnummer eller helseopplysningar om enkeltpersonar.
skjema-felles-offentlig = Søknaden er som hovudregel offentleg.
skjema-felles-videre-uten = Gå vidare, og rett dette seinare
skjema-felles-lagre-videre = Lagre og gå vidare
skjema-felles-lagre-senere = Lagre og hald fram seinare
skjema-felles-sist-lagret = Sist lagra { $tidspunkt } av { $hvem }
skjema-felles-svar-lagret = Svara er lagra. De kan rette feila no eller seinare.
skjema-felles-feil-overskrift = { $antall ->
    [one] Éin feil må rettast før delen er ferdig
   *[other] { $antall } feil må rettast før delen er ferdig
}
skjema-felles-feil-for-langt = Teksten har { $tegn } teikn, men det er plass til { $maks }. Kort ned teksten.
skjema-felles-feil-for-mange-rader = Det er ikkje plass til fleire enn { $maks }. Fjern { $over }.
skjema-felles-feil-fodselsnummer = Teksten ser ut til å innehalde eit fødselsnummer. Fjern det før de går vidare.
oppgaveliste-gruppe-prosjektet = Prosjektet
oppgaveliste-gruppe-gjennomforing = Gjennomføring og økonomi
oppgaveliste-gruppe-planene = Planane
oppgaveliste-gruppe-send = Kontroller og send
oppgaveliste-framdrift = { $ferdige ->
    [one] 1 av { $alle } delar er ferdig
   *[other] { $ferdige } av { $alle } delar er ferdige
}

## Del 1. Om prosjektet

om-tittel = Om prosjektet
om-kommune = Kommunen som søkjer
om-kommune-hjelp = Frå offentlege register. Er noko feil, sjå «Kontakt og hjelp».
om-prosjekttittel = Namn på prosjektet
om-prosjekttittel-hjelp = Sei kva som skal bli annleis. Namnet blir offentleg.
om-prosjekttittel-eksempel = Trygg natt heime med digitalt tilsyn
om-prosjekttittel-feil-mangler = Skriv eit namn på prosjektet
om-prosjekttittel-feil-for-langt = Namnet på prosjektet kan ha høgst 100 teikn. Kort det ned.
om-sammendrag = Kort om prosjektet
om-sammendrag-hjelp = Skriv slik at ein innbyggjar forstår: Kva er problemet, kva vil de gjere, og kva blir betre for kven? Høgst 500 teikn.
om-sammendrag-eksempel = Kvar natt får 38 innbyggjarar besøk, og mange blir vekte utan å trengje hjelp. Vi prøver digitalt tilsyn, slik at fleire får sove.
om-sammendrag-feil-mangler = Skriv kort kva prosjektet går ut på
om-kontaktrolle = Kontaktrolle i kommunen
om-kontaktrolle-hjelp = Skriv rolla, ikkje namnet.
om-kontaktrolle-eksempel = Rådgivar for innovasjon i helse og meistring
om-kontaktepost = E-post til kontaktrolla
om-kontaktepost-hjelp = Bruk helst ei felles adresse.
om-kontaktepost-feil-mangler = Skriv ei e-postadresse vi kan bruke
om-kontaktepost-feil-format = E-postadressa må ha @ og ein nettstad etter, til dømes post@kommune.no
om-fase-start = Fase når prosjektet startar
om-fase-slutt = Fase når prosjektet er ferdig
om-fase-utforsking = Utforsking: Vi undersøkjer behovet og moglege løysingar.
om-fase-utproving = Utprøving: Vi prøver i liten skala og måler.
om-fase-innforing = Innføring: Heile tenesta tek løysinga i bruk.
om-fase-drift = Drift: Løysinga er vanleg arbeidsmåte, betalt over driftsbudsjettet.
om-fase-spredning = Spreiing: Fleire tek løysinga i bruk.
om-fase-start-feil-mangler = Vel fasen de er i når prosjektet startar
om-fase-slutt-feil-mangler = Vel fasen de skal vere i når prosjektet er ferdig
om-fase-feil-rekkefolge = Sluttfasen kjem før startfasen. Vel ein seinare sluttfase.
om-periode = Prosjektperiode
om-periode-hjelp = Til dømes 08.2027. Høgst fem år, og slutt seinast i { $siste-ar }.
om-periode-start-feil-format = Skriv månad og år for starten, til dømes 08.2027
om-periode-slutt-feil-format = Skriv månad og år for slutten, til dømes 12.2029
om-periode-feil-rekkefolge = Slutten kjem før starten. Endre ein av dei.
om-periode-feil-for-lang = Prosjektet varer i meir enn fem år. Vel ein tidlegare slutt.
om-periode-feil-utenfor = Prosjektet må liggje innanfor { $forste-ar }–{ $siste-ar }. Endre start eller slutt.
om-samisk = Samisk språk og kultur (valfritt)
om-samisk-hjelp = Korleis tek prosjektet omsyn til samiske innbyggjarar, språk eller kultur, dersom det er aktuelt?

## Del 2. Behov og kunnskap

behov-tittel = Behov og kunnskap
behov-beskrivelse = Behov
behov-beskrivelse-hjelp = Kva fungerer ikkje i dag, for kven og kor mange? Bruk eigne tal med kjelde. Ikkje skriv om løysinga her.
behov-beskrivelse-eksempel = 38 heimebuande hadde tilsyn om natta i 2026. 6 av 10 blir vekte utan å trengje hjelp (eiga måling, oktober 2026).
behov-beskrivelse-feil-mangler = Skriv kva behov prosjektet skal møte
behov-kunnskap = Kunnskap
behov-kunnskap-hjelp = Vis til forsking, evalueringar og prosjekt de byggjer på. Kva gjer de annleis, og kva veit de ikkje enno?
behov-kunnskap-eksempel = To evalueringar viser færre oppmøte når brukaren sjølv vel. Vi veit ikkje om det verkar der mobildekninga er svak.
behov-kunnskap-feil-mangler = Skriv kva kunnskap prosjektet byggjer på
behov-lignende = Byggjer de på noko andre har gjort?
behov-lignende-hjelp = Det er bra å bruke løysingar frå andre på nytt. Legg inn prosjekt som liknar.
behov-lignende-bygger-pa = Vi byggjer på
behov-lignende-skiller-seg = Vi gjer noko anna, fordi
behov-lignende-ingen = Vi har leitt, men ikkje funne noko som liknar
behov-lignende-eksempel = Vi bruker rutinane frå nabokommunen. Nytt hos oss er felles vaktteneste for tre kommunar.

## Del 3. Delmål og nyskaping

delmaal-tittel = Delmål
delmaal-ingress = Vel eitt delmål eller fleire. Vektene skal til saman bli 100.
delmaal-1 = Styrkje helsefremjande og førebyggjande velferd
delmaal-1-hjelp = Til dømes at fleire deltek eller held seg friske.
delmaal-2 = Ta i bruk gode modellar for organisering og styring av tenestene
delmaal-2-hjelp = Til dømes ny oppgåvedeling, samarbeid med frivillige eller team på tvers.
delmaal-3 = Innføre nye buformer, helseteknologi og digitale verktøy
delmaal-3-hjelp = Til dømes digitalt tilsyn eller nye måtar å bu på.
delmaal-vekt = Vekt i prosent
delmaal-feil-mangler = Vel minst eitt delmål, og skriv vekta
delmaal-feil-sum = Vektene blir { $sum } til saman, men skal bli 100. Endre vektene.
delmaal-feil-vekt = Vekta må vere eit heilt tal frå 1 til 100
nyskaping-type = Kva slags nyskaping er det?
nyskaping-type-hjelp = Begge svara er like gode.
nyskaping-ny = Ny løysing: Vi kjenner ikkje til at andre har gjort dette
nyskaping-gjenbruk = Tilpassa løysing: Vi tilpassar noko andre har gjort

## Del 4. Målgruppe og medverknad

malgruppe-tittel = Målgruppe og medverknad
malgruppe-hvem = Målgruppe
malgruppe-hvem-hjelp = Kven er prosjektet for, og omtrent kor mange gjeld det?
malgruppe-hvem-feil-mangler = Skriv kven prosjektet er for
malgruppe-antall = Omtrent kor mange gjeld det?
malgruppe-antall-feil-format = Talet må vere eit heilt tal, til dømes 40
malgruppe-antall-feil-null = Talet må vere minst 1
malgruppe-antall-feil-for-stort = Talet er større enn folketalet i Noreg. Kontroller talet på nullar.
malgruppe-medvirkning = Medverknad
malgruppe-medvirkning-hjelp = Kva har målgruppa og dei tilsette påverka, og kva skal dei vere med og bestemme? Å bli informert er ikkje medverknad.
malgruppe-medvirkning-eksempel = Åtte brukarar og fem nattevakter har valt kvar vi startar. Tillitsvalde er med og vurderer kvar utprøving.
malgruppe-medvirkning-feil-mangler = Skriv korleis målgruppa og dei tilsette er med

## Del 5. Aktivitetar og milepælar

aktivitet-tittel = Aktivitetar og milepælar
aktivitet-ingress = Tre til seks linjer i året er nok.
aktivitet-legg-til = Legg til ein aktivitet
aktivitet-fjern = Fjern aktivitet { $nummer }
aktivitet-hva = Kva skal de gjere, og kva kan de vise fram?
aktivitet-hva-eksempel = Prøve hos ti brukarar i to månader. Kommunedirektøren avgjer om vi går vidare.
aktivitet-hva-feil-mangler = Aktivitet { $nummer }: Skriv kva de skal gjere
aktivitet-ar = År
aktivitet-ar-feil-utenfor = Aktivitet { $nummer }: Året må liggje i prosjektperioden ({ $forste-ar }–{ $siste-ar })
aktivitet-milepael = Milepæl: Kva kan de vise fram?
aktivitet-milepael-hjelp = Noko andre kan sjå er ferdig, til dømes ei avgjerd eller ei måling.
aktivitet-milepael-eksempel = Kommunedirektøren har avgjort om vi går vidare, etter to månader med målingar.
aktivitet-feil-ingen = Legg inn minst éin aktivitet for kvart år i prosjektperioden. { $ar } manglar.

## Del 6. Partnarar og følgjekommunar

partner-tittel = Partnarar og følgjekommunar
partner-ingress = Partnarar bidreg med pengar, arbeid eller kunnskap. Har de ingen, går de vidare.
partner-ingen = Vi har ingen partnarar
partner-navn = Namn
partner-navn-feil-mangler = Partnar { $nummer }: Skriv namnet på verksemda
partner-type = Type partnar
partner-type-kommune = Kommune
partner-type-fylkeskommune = Fylkeskommune
partner-type-forskning = Universitet, høgskule eller forskingsinstitutt
partner-type-helseforetak = Helseføretak
partner-type-frivillig = Frivillig eller ideell organisasjon
partner-type-bedrift = Bedrift
partner-type-stat = Statleg verksemd
partner-type-feil-mangler = Partnar { $nummer }: Vel type partnar
partner-rolle = Kva skal partnaren gjere?
partner-rolle-eksempel = Frivilligsentralen set saman besøksvener, to timar i veka.
partner-bidrag = Bidrag: Kva gjer partnaren, og kva bidreg han med?
partner-bidrag-feil-mangler = Partnar { $nummer }: Skriv kva partnaren bidreg med
partner-orgnr = Organisasjonsnummeret til bedrifta
partner-orgnr-hjelp = Ni siffer, frå Einingsregisteret.
partner-orgnr-feil = Partnar { $nummer }: Skriv organisasjonsnummeret med ni siffer, eller la feltet stå tomt
partner-valg = Korleis er bedrifta vald?
partner-valg-konkurranse = I ein konkurranse der andre kunne delta
partner-valg-uten = Utan konkurranse
partner-valg-gratis = Bedrifta får ikkje betalt
partner-etter = Etterpå: Kva skjer når prosjektet er ferdig?
partner-etter-hjelp = Held samarbeidet fram? Kven tek over dersom partnaren trekkjer seg? Må noko kjøpast inn, korleis følgjer de innkjøpsreglane?
partner-legg-til = Legg til ein partnar
folge-tittel = Følgjekommunar (valfritt)
folge-hjelp = Kommunar som har sagt ja til å følgje prosjektet, utan ansvar for tilskotet.
folge-feil-egen = Kommunen som søkjer, kan ikkje vere sin eigen følgjekommune. Fjern han frå lista.

## Del 7. Budsjett

budsjett-tittel = Budsjett
budsjett-ingress = Skriv heile kroner. Kvart år må gå i null.
budsjett-kostnader = Kva kostar prosjektet?
budsjett-kost-lonn = Lønn og sosiale kostnader
budsjett-kost-tjenester = Kjøp av tenester
budsjett-kost-utstyr = Utstyr og teknologi
budsjett-kost-opplaering = Opplæring og kompetanse
budsjett-kost-reise = Reiser og møte
budsjett-kost-evaluering = Måling og evaluering
budsjett-kost-annet = Anna
budsjett-finansiering = Kven betaler?
budsjett-soknad = Tilskot de søkjer om
budsjett-egen-penger = Eigendel i pengar
budsjett-egen-arbeid = Eiga arbeidstid
budsjett-egen-hjelp = Skjønsmidlar og andre statlege tilskot er ikkje eigendel.
budsjett-andre = Andre tilskot
budsjett-partnere = Bidrag frå partnarar
budsjett-sum-kostnad = Sum kostnader
budsjett-sum-finansiering = Sum finansiering
budsjett-forklaring = Forklar dei største postane
budsjett-forklaring-hjelp = Vis kva som ligg bak tala, slik at andre kan rekne etter.
budsjett-forklaring-feil-mangler = Forklar dei største postane i budsjettet
budsjett-forklaring-eksempel = Prosjektleiar i 60 prosent i tre år. Leige av 45 sensorar à 4 200 kr i året.
budsjett-feil-tall = Beløpet må vere eit tal i kroner, til dømes 1 200 000
budsjett-feil-negativt = Beløpet kan ikkje vere mindre enn 0. Skriv 0 eller meir.
budsjett-feil-balanse = { $ar }: Kostnadene er { $kostnad }, men finansieringa er { $finansiering }. Endre beløpa slik at dei blir like.
budsjett-feil-ingen-soknad = Skriv kor mykje tilskot de søkjer om, for minst eitt av åra
budsjett-feil-utenfor-periode = De kan berre søkje om tilskot for åra { $forste-ar }–{ $siste-ar }. Fjern beløpet for { $ar }.
budsjett-feil-ar-passert = { $ar } er over. Ingen kan få tilskot for eit år som er over. Fjern beløpet for { $ar }.
budsjett-feil-for-stort = Beløpet er for stort. Kontroller kor mange nullar du har skrive.

## Del 8. Implementeringsplan

impl-tittel = Implementeringsplan
impl-sporsmal-ansvar = 1. Ansvar: Kven har ansvaret no, og når prosjektet er slutt?
impl-sporsmal-ressurser = 2. Ressursar: Kva treng de for å lykkast?
impl-sporsmal-forankring = 3. Forankring: Kven har sagt ja, og kvar står det?
impl-sporsmal-gevinster = 4. Gevinstar: Kva skal bli betre, og korleis vil de merkje det?
impl-sporsmal-gevinster-hjelp = De svarer i ein eigen del.
impl-eier = Ansvarleg eigar
impl-eier-hjelp = Rolla som kan halde fram med, endre eller stanse prosjektet.
impl-eier-eksempel = Kommunalsjef for helse
impl-eier-feil-mangler = Skriv kva rolle som er ansvarleg eigar
impl-prosjektleder = Prosjektleiar
impl-prosjektleder-hjelp = Rolla, og kor stor del av stillinga som er sett av.
impl-prosjektleder-eksempel = Fagutviklar, 60 prosent i tre år
impl-prosjektleder-feil-mangler = Skriv kva rolle som leier prosjektet
impl-linjeleder = Leiar i tenesta som tek over
impl-linjeleder-hjelp = Rolla som leier tenesta til vanleg, ikkje prosjektleiaren.
impl-linjeleder-eksempel = Leiar for heimetenesta
impl-linjeleder-feil-mangler = Skriv kva leiar som tek over når prosjektet er slutt
impl-linjeleder-feil-lik = Prosjektleiaren kan ikkje også vere den som tek over. Vel ein leiar i tenesta.
impl-ressurser = Folk, pengar og teknologi
impl-ressurser-hjelp = Kven treng de, i kor stor stilling? Kva system og kva utstyr? Kva gjer de dersom det blir dyrare?
impl-ressurser-eksempel = Prosjektleiar i 60 prosent og opplæring av 30 tilsette. Vi leiger sensorar. Blir dei meir enn 10 prosent dyrare, prøver vi hos færre.
impl-ressurser-feil-mangler = Skriv kva de treng av folk, pengar og teknologi
impl-arsverk = Årsverk
impl-arsverk-hjelp = Kor mange treng de kvart år? Ta med tida til dei som skal lære og endre arbeidsmåte.
impl-arsverk-eksempel = 0,6 årsverk prosjektleiar og 0,4 årsverk til opplæring av 30 tilsette
impl-penger = Pengar
impl-penger-hjelp = Kva gjer de dersom det blir dyrare enn planlagt?
impl-penger-eksempel = Blir sensorane meir enn 10 prosent dyrare, prøver vi dei hos færre brukarar. Kommunalsjefen bestemmer.
impl-kompetanse = Kompetanse og opplæring
impl-kompetanse-hjelp = Kven må lære kva, og når? Korleis lærer nytilsette og vikarar det etterpå?
impl-kompetanse-feil-mangler = Skriv kva kompetanse de treng
impl-teknologi = Teknologi
impl-teknologi-hjelp = Kva finst, kva må kjøpast, og kva må det verke saman med?
impl-teknologi-eksempel = Vi har responssenter og fagsystem. Vi må leige sensorar som varslar responssenteret.
impl-forankring-hvor = Organ og sak
impl-forankring-hvor-hjelp = Kommunestyre, utval, leiargruppe, tillitsvalde, råd. Eit munnleg ja er ikkje nok.
impl-forankring-dato = Dato
impl-forankring-sak = Saksnummer eller lenkje (valfritt)
impl-forankring-feil-mangler = Legg inn minst eitt organ som har behandla prosjektet, med dato
impl-forankring-feil-dato = Behandling { $nummer }: Skriv dag, månad og år, til dømes 14.01.2026
impl-forankring-feil-fram = Datoen er fram i tid. Skriv datoen då prosjektet blei behandla.
impl-forankring-plan = Kva planar står det i?
impl-forankring-plan-hjelp = Kommuneplan, økonomiplan eller temaplan: namn, år og kva planen seier. Står det ikkje i nokon plan enno, skriv når det skal inn.
impl-forankring-plan-eksempel = Økonomiplan 2027–2030, tiltak 14: Digitalt tilsyn skal erstatte faste tilsyn om natta.
impl-drift-nar = Tidspunkt for overgang til drift
impl-drift-nar-hjelp = Til dømes 01.2030.
impl-drift-nar-feil-mangler = Skriv når prosjektet går over til vanleg drift, til dømes 01.2030
impl-drift-nar-feil-format = Skriv månad og år for overgangen til drift, til dømes 01.2030
impl-drift-kostnad = Driftskostnad i året etterpå
impl-drift-kostnad-hjelp = Lønn, leige, lisensar, vedlikehald og opplæring.
impl-drift-kostnad-feil-mangler = Skriv kva det vil koste i året etter at prosjektet er slutt
impl-drift-budsjett = Budsjett og plan for drifta
impl-drift-budsjett-eksempel = Driftsbudsjettet til heimetenesta frå 2030, i økonomiplanen.
impl-drift-budsjett-feil-mangler = Skriv kva budsjett som skal betale drifta
impl-opplaering = Opplæring
impl-opplaering-hjelp = Kven skal lære kva, og når? Korleis lærer nytilsette og vikarar det etterpå?
impl-opplaering-eksempel = Alle 30 i nattenesta får to timar før oppstart. Deretter får nytilsette det same.
impl-spredning = Spreiing
impl-spredning-hjelp = Kva deler de, med kven, og når? Del også det som ikkje verka.
impl-spredning-feil-mangler = Skriv korleis de vil dele det de lærer
impl-hindre = Kva kan hindre at det blir varig?
impl-hindre-hjelp = Til dømes at nøkkelpersonar sluttar, leverandøren forsvinn eller budsjettet blir kutta. Skriv kva de gjer då.
impl-hindre-eksempel = Leverandøren kan slutte å lage sensorane. Vi leiger derfor for to år om gongen.
impl-feil-fire-mangler = Implementeringsplanen må svare på ansvar, ressursar, forankring og gevinstar. Svar manglar på: { $mangler }.

## Del 9. Gevinstrealiseringsplan

gevinst-tittel = Gevinstrealiseringsplan
gevinst-ingress = Ein gevinst er ei endring til det betre som nokon merkjer: «Færre blir vekte om natta», ikkje «Vi held fem kurs». Få gode er betre enn mange.
gevinst-legg-til = Legg til ein gevinst
gevinst-fjern = Fjern gevinst { $nummer }
gevinst-navn = Gevinsten: Kva skal bli betre, og for kven?
gevinst-navn-hjelp = Gjerne «frå … til …».
gevinst-navn-eksempel = Heimebuande får sove: frå 38 faste tilsyn kvar natt til høgst 14.
gevinst-navn-feil-mangler = Gevinst { $nummer }: Skriv kva som skal bli betre, og for kven
gevinst-navn-varsel-aktivitet = Gevinst { $nummer }: Dette liknar noko de skal gjere, ikkje noko som blir betre. Skriv kva endring det skal føre til.
gevinst-type = Type gevinst
gevinst-type-kvalitet = Betre kvalitet for brukarane
gevinst-type-mestring = Betre meistring eller helse
gevinst-type-tid = Spart tid til noko anna
gevinst-type-kostnad = Spart kostnad
gevinst-type-unngatt = Kostnad de unngår
gevinst-type-arbeidsmiljo = Betre arbeidsmiljø
gevinst-type-innflytelse = Meir innverknad for innbyggjarane
gevinst-type-feil-mangler = Gevinst { $nummer }: Vel type gevinst
gevinst-budsjett = Kven sitt budsjett merkjer det?
gevinst-budsjett-kommunen = Kommunen
gevinst-budsjett-fylkeskommunen = Fylkeskommunen
gevinst-budsjett-staten = Staten, som sjukehus eller Nav
gevinst-budsjett-andre = Andre, som innbyggjarar eller pårørande
gevinst-budsjett-ingen = Ingen
gevinst-budsjett-feil-mangler = Gevinst { $nummer }: Vel kven sitt budsjett som merkjer gevinsten
gevinst-niva = Nivå
gevinst-niva-produkt = Produkt: 45 heimar har sensor
gevinst-niva-bruker = Brukareffekt: færre blir vekte
gevinst-niva-samfunn = Samfunnseffekt: fleire bur heime
gevinst-niva-produkt-kort = Produkt
gevinst-niva-bruker-kort = Brukareffekt
gevinst-niva-samfunn-kort = Samfunnseffekt
gevinst-niva-feil-mangler = Gevinst { $nummer }: Vel nivå
gevinst-indikator = Indikator: Kva skal de måle?
gevinst-indikator-hjelp = Helst tal de alt har.
gevinst-indikator-eksempel = Faste tilsyn hos heimebuande per natt
gevinst-indikator-feil-mangler = Gevinst { $nummer }: Skriv kva de skal måle
gevinst-retning = Er det bra at talet går opp eller ned?
gevinst-retning-opp = Opp
gevinst-retning-ned = Ned
gevinst-enhet = Måleeining
gevinst-enhet-hjelp = Til dømes tal på personar, prosent, timar eller kroner.
gevinst-enhet-feil-mangler = Gevinst { $nummer }: Skriv måleeininga
gevinst-metode = Målemetode: Korleis måler de?
gevinst-metode-hjelp = Kvar kjem talet frå, kven hentar det, og kor ofte?
gevinst-metode-eksempel = Uttrekk frå fagsystemet. Leiar for heimetenesta hentar det to gonger i året.
gevinst-metode-feil-mangler = Gevinst { $nummer }: Skriv korleis de måler, og kvar talet kjem frå
gevinst-nullpunkt = Nullpunkt: Kva er verdien i dag?
gevinst-nullpunkt-hjelp = La feltet stå tomt dersom de ikkje har målt enno.
gevinst-nullpunkt-eksempel = 38
gevinst-nullpunkt-dato = Målt: Når er nullpunktet målt?
gevinst-nullpunkt-kilde = Kvar kjem talet frå?
gevinst-nullpunkt-kilde-hjelp = Til dømes fagsystemet, KOSTRA, KPR, SSB eller ei eiga undersøking.
gevinst-nullpunkt-unntak = Vi har ikkje målt nullpunktet enno
gevinst-nullpunkt-unntak-hvorfor = Kvifor er det ikkje målt?
gevinst-nullpunkt-unntak-hvorfor-hjelp = Målinga må vere ferdig før tiltaket startar.
gevinst-nullpunkt-unntak-eksempel = Vi har ikkje spurt før. Undersøkinga blir send ut i september 2027.
gevinst-nullpunkt-unntak-dato = Blir målt innan
gevinst-nullpunkt-feil-mangler = Gevinst { $nummer }: Skriv nullpunktet, eller skriv kvifor det ikkje er målt enno
gevinst-nullpunkt-feil-tall = Gevinst { $nummer }: Nullpunktet må vere eit tal, til dømes 1 200 000
gevinst-nullpunkt-feil-dato = Gevinst { $nummer }: Skriv når nullpunktet er målt, til dømes 10.2026
gevinst-nullpunkt-feil-dato-form = Gevinst { $nummer }: Skriv månaden og året nullpunktet er målt, til dømes 10.2026
gevinst-nullpunkt-feil-dato-fram = Gevinst { $nummer }: Nullpunktet kan ikkje vere målt fram i tid. Rett datoen, eller la nullpunktet stå tomt og skriv kvifor det ikkje er målt enno.
gevinst-nullpunkt-feil-unntak = Gevinst { $nummer }: Skriv kvifor nullpunktet ikkje er målt, og når det skal vere gjort
gevinst-nullpunkt-feil-unntak-sent = Gevinst { $nummer }: Nullpunktet må målast før prosjektet startar ({ $start }). Vel ein tidlegare dato.
gevinst-maal = Målverdi: Kva tal vil de nå?
gevinst-maal-eksempel = 14
gevinst-maal-feil-mangler = Gevinst { $nummer }: Skriv målverdien som eit tal
gevinst-maal-feil-opp = Gevinst { $nummer }: Målverdien ({ $maal }) må vere høgare enn nullpunktet ({ $nullpunkt }) når talet skal opp
gevinst-maal-feil-ned = Gevinst { $nummer }: Målverdien ({ $maal }) må vere lågare enn nullpunktet ({ $nullpunkt }) når talet skal ned
gevinst-maal-feil-prosent = Gevinst { $nummer }: Prosent må vere frå 0 til 100
gevinst-maaltid = Tidspunkt: Når skal målverdien vere nådd?
gevinst-maaltid-hjelp = Til dømes 12.2029, gjerne etter at prosjektet er slutt.
gevinst-maaltid-feil-mangler = Gevinst { $nummer }: Skriv når målverdien skal vere nådd, til dømes 12.2029
gevinst-maaltid-feil-for-nullpunkt = Gevinst { $nummer }: Målet må liggje etter nullpunktet i tid. Rett ein av datoane.
gevinst-maaltid-feil-for-start = Gevinst { $nummer }: Målet kan ikkje vere nådd før prosjektet startar ({ $start }). Vel eit seinare tidspunkt.
gevinst-eier = Gevinsteigar
gevinst-eier-hjelp = Ein leiar i tenesta der endringa skjer, ikkje prosjektleiaren.
gevinst-eier-eksempel = Leiar for heimetenesta
gevinst-eier-feil-mangler = Gevinst { $nummer }: Skriv kva rolle som eig gevinsten
gevinst-eier-feil-prosjektleder = Gevinst { $nummer }: Prosjektleiaren kan ikkje eige gevinsten. Vel ein leiar i tenesta.
gevinst-forutsetninger = Kva må vere på plass for at gevinsten skal kome?
gevinst-forutsetninger-hjelp = Frigjord tid blir berre ein gevinst når de bestemmer kva ho skal brukast til.
gevinst-forutsetninger-eksempel = Nattplanen må endrast seinast tre månader etter at sensorane er sette opp. Tida skal brukast til dei som treng mest hjelp.
gevinst-risiko = Kva kan gjere at gevinsten ikkje kjem?
gevinst-risiko-eksempel = Sensorane gir så mange falske alarmar at nattevaktene slår dei av.
gevinst-ulemper = Er det nokon som får det dårlegare?
gevinst-ulemper-hjelp = Skriv om ulemper, og om nokre grupper får mindre igjen enn andre. Det trekkjer ikkje ned at de har tenkt på det.
gevinst-ulemper-eksempel = Nokre mistar ein hyggeleg prat om natta. Dei får tilbod om besøk på dagtid.
gevinst-oppfolging = Oppfølging
gevinst-oppfolging-hjelp = Kven måler, kor ofte, og kven bestemmer dersom tala går feil veg? Kva må vere på plass, kva kan hindre gevinstane, og får nokon det dårlegare?
gevinst-oppfolging-eksempel = Leiar for heimetenesta måler kvart halvår. Leiargruppa bestemmer om vi endrar noko.
gevinst-oppfolging-feil-mangler = Skriv korleis de følgjer opp planen
gevinst-feil-ingen = Legg inn minst éin gevinst med indikator, nullpunkt, målverdi, tidspunkt og gevinsteigar
gevinst-varsel-bare-produkt = Alle gevinstane er noko de leverer. Legg gjerne til ein effekt som brukarar eller tilsette merkjer.

## Del 10. Risiko

risiko-tittel = Risiko i prosjektet
risiko-ingress = Tre til fem er nok, dei viktigaste først.
risiko-hva = Kva kan gå gale, og kva gjer de med det?
risiko-hva-eksempel = Prosjektleiaren sluttar. To tilsette deler oppgåvene og skriv ned det viktigaste.
risiko-hva-feil-mangler = Risiko { $nummer }: Skriv kva som kan gå gale, og kva de gjer med det
risiko-sannsynlighet = Kor sannsynleg er det?
risiko-konsekvens = Kor alvorleg er det?
risiko-lav = Lite
risiko-middels = Middels
risiko-hoy = Svært
risiko-tiltak = Kva gjer de for å hindre det?
risiko-tiltak-eksempel = To tilsette deler prosjektleiaroppgåvene og skriv ned det viktigaste undervegs.
risiko-legg-til = Legg til ein risiko
risiko-feil-ingen = Legg inn minst éin risiko

## Del 11. Kontroller og send

send-tittel = Kontroller svara og send søknaden
send-ingress = Alle svara ligg nedst.
send-endre = Endre
send-bekreft-tittel = Stadfesting
send-bekreft-fullmakt = Eg har fullmakt til å søkje på vegner av { $kommune } og stadfestar at opplysningane er rette så langt eg veit. Kommunen kjenner regelverket for utlysinga og veit at departementet og Riksrevisjonen kan kontrollere bruken av pengane.
send-bekreft-rolle = Rolla di i kommunen
send-bekreft-rolle-eksempel = Kommunedirektør
send-bekreft-feil-mangler = Kryss av for at du har fullmakt, og at kommunen kjenner regelverket
send-knapp = Send søknaden
send-feil-rolle = Du kan skrive i søknaden, men ikkje sende han. Be ein som har rolla «innsendar», om å sende.
send-feil-overskrift = { $antall ->
    [one] Søknaden er ikkje send. Éin ting må rettast først.
   *[other] Søknaden er ikkje send. { $antall } ting må rettast først.
}
send-feil-utlysning = Departementet har endra utlysinga etter at du opna sida. Søknaden er ikkje send. Les endringane nedanfor, og send på nytt dersom søknaden framleis svarer på utlysinga.
send-feil-endret = Søknaden er endra etter at du opna sida. Les gjennom endringane, og send på nytt.
send-feil-kommune-slutt = Kommunen er ikkje lenger ein eigen kommune, og systemadministrator har ikkje registrert kva kommune som tek over. Utkastet blir liggjande her til det er gjort. Ta kontakt med Statsforvaltaren.
send-varsel-for-sent = Fristen gjekk ut { $frist }. De kan framleis sende, men søknaden blir merkt som send etter fristen. Statsforvaltaren avgjer om han blir behandla.
send-for-sent-hvorfor = Kvifor kjem søknaden etter fristen?
kvittering-tittel = Søknaden er send
kvittering-mottatt = Vi fekk søknaden { $tidspunkt }. Saksnummeret er { $saksnummer }.
kvittering-allerede-sendt = Søknaden var allereie send { $tidspunkt }. Han er registrert éin gong, med saksnummer { $saksnummer }.
kvittering-videre = Dette skjer no
kvittering-videre-1 = Manglar det noko, får de ein svarfrist.
