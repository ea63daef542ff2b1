## Logg inn
inn-tittel = Logg inn
inn-feil-tittel = Du ble ikke logget inn
inn-feil-epost = Skriv e-postadressen din, for eksempel navn@kommune.no
inn-feil-passord = Skriv passordet ditt
inn-feil-feil = E-postadressen eller passordet er feil. Prøv igjen, eller lag nytt passord.
inn-feil-for-mange = { $minutter ->
    [one] Det har vært for mange forsøk. Vent ett minutt, og prøv igjen.
   *[other] Det har vært for mange forsøk. Vent { $minutter } minutter, og prøv igjen.
}
inn-epost-hjelp = Bruk adressen du fikk invitasjonen på.
inn-glemt = Glemt passordet?
inn-glemt-ny-fane = Glemt passordet? (ny fane)
inn-feil-opptatt = Akkurat nå er det for mange som logger inn samtidig. Vent et øyeblikk, og prøv igjen.
inn-feil-kaker = Nettleseren tar ikke imot informasjonskapsler fra oss, og uten dem kan du ikke være logget inn. Tillat informasjonskapsler for dette nettstedet, og logg inn igjen.
inn-uten-tilgang = Har du ikke tilgang?
inn-uten-tilgang-kommune = Kommuneadministratoren inviterer deg. Er du ansatt hos en statsforvalter, inviterer lederen i embetet deg. Er du ansatt i departementet, inviterer systemadministratoren deg.
inn-uten-tilgang-forste = Har dere ingen kommuneadministrator ennå, kan postmottaket i kommunen slippe inn den første.
inn-uten-tilgang-lenke = Se hvem som kan hjelpe

## Velg rolle
inn-rolle-tittel = Hvem vil du representere nå?
inn-rolle-antall = { $antall ->
    [one] Du har én rolle.
   *[other] Du har { $antall } roller.
}
inn-rolle-bytt = Du kan bytte når som helst uten å logge ut. Alt du gjør, blir ført på rollen du velger.
inn-rolle-etikett = Organisasjon og rolle
inn-rolle-na = Rollen du bruker nå.
inn-rolle-grense = Kan godkjenne inntil { $belop }.
inn-rolle-mangler = Mangler du en rolle? Spør kommuneadministratoren eller lederen i embetet. Statsforvalteren kan ikke gi tilgang for kommunen.
inn-ingen-rolle = Du har ingen rolle nå. Spør kommuneadministratoren eller lederen i embetet.
inn-feil-rolle-tittel = Rollen er ikke valgt
inn-feil-rolle = Velg en av rollene i listen

## Logget inn igjen
inn-igjen-tittel = Du er logget inn igjen
inn-igjen-tekst = Det du skrev, er her fortsatt. Lagre det, så kan du fortsette der du var.
inn-igjen-knapp = Lagre det jeg skrev

## Passord
inn-passord-nytt = Nytt passord
inn-passord-hjelp = Minst 12 tegn. En setning du husker, er et godt passord. Du trenger ikke bruke tall eller spesialtegn.
inn-passord-igjen = Skriv det nye passordet en gang til
inn-feil-nytt-passord = Skriv det nye passordet
inn-passord-velg = Velg passord
inn-passord-velg-igjen = Skriv passordet en gang til
inn-passord-dagens = Passordet du har nå
inn-passord-dagens-feil = Passordet du har nå, er feil. Prøv igjen, eller lag nytt passord fra siden «Logg inn».

## Nytt passord
inn-ny-tittel = Lag nytt passord
inn-ny-tekst = Skriv e-postadressen du logger inn med. Finnes adressen hos oss, får du en e-post med en lenke som virker i 30 minutter.
inn-ny-knapp = Send meg en lenke
inn-ny-sendt-tittel = Se etter en e-post fra oss
inn-ny-sendt-tekst = Finnes adressen hos oss, sender vi en e-post med en lenke til nytt passord. Lenken virker i 30 minutter og kan brukes én gang.
inn-ny-sendt-ikke-fatt = Har du ikke fått e-posten etter noen minutter? Se i søppelposten, eller prøv igjen med adressen du fikk invitasjonen på.
inn-ny-lenke-tekst = Velg et passord for { $epost }. Du blir logget ut på alle enheter.
inn-ny-lenke-knapp = Lagre passordet
inn-ny-endret-tittel = Passordet er endret
inn-ny-endret-tekst = Du er logget ut på alle enheter. Logg inn med det nye passordet.

## Lenker som ikke virker
inn-lenke-tittel = Lenken virker ikke lenger
inn-lenke-tekst = Lenken er brukt, trukket tilbake eller for gammel.
inn-lenke-invitasjon = Har du laget konto, kan du logge inn. Ellers kan du be den som inviterte deg, om en ny invitasjon.
inn-lenke-passord = Be om en ny lenke, så sender vi den på e-post.
inn-lenke-passord-knapp = Be om en ny lenke

## Invitasjon
inn-inv-tittel = Du er invitert
inn-inv-rolle = Rollen du får
inn-inv-hos = Hos
inn-inv-adresse = E-postadressen din
inn-inv-ny-tekst = Lag konto, så får du rollen med en gang.
inn-inv-navn = Navnet ditt
inn-inv-navn-hjelp = Skriv fullt navn. De som kan gi tilgang hos dere, ser det.
inn-inv-navn-hjelp-embete = Skriv fullt navn. Det står i brev om vedtak du behandler eller godkjenner.
inn-inv-navn-feil = Skriv navnet ditt
inn-inv-knapp-ny = Lag konto og logg inn
inn-inv-kjent-tekst = Du har en konto fra før. Logg inn, så kan du ta imot rollen.
inn-inv-bekreft-tekst = Du er logget inn med adressen som ble invitert.
inn-inv-knapp-ta-imot = Ta imot rollen
inn-inv-annen-tekst = Invitasjonen er sendt til en annen adresse enn den du er logget inn med. Logg ut, og åpne lenken i e-posten på nytt.
inn-inv-stengt-tekst = Adressen hører til en konto som er stengt. Ta kontakt med den som inviterte deg.
inn-inv-feil-tittel = Kontoen er ikke laget ennå

## Min konto
inn-konto-om = Om deg
inn-konto-navn = Navn
inn-konto-roller = Roller
inn-konto-ingen-roller = Du har ingen roller nå.
inn-konto-sprak = Språk
inn-konto-sprak-hjelp = Gjelder sidene du ser, og e-post om kontoen din. Brev og e-post om en sak følger språkvedtaket i kommunen.
inn-konto-sprak-nb = Bokmål
inn-konto-sprak-nn = Nynorsk
inn-konto-sprak-knapp = Lagre språket
inn-konto-sprak-lagret = Språket er lagret.
inn-konto-passord = Bytt passord
inn-konto-passord-tekst = Når du bytter, blir du logget ut på alle andre enheter.
inn-konto-passord-knapp = Bytt passord
inn-konto-passord-lagret = Passordet er endret. Du er logget ut på alle andre enheter.
inn-konto-passord-feil-tittel = Passordet er ikke endret
inn-konto-epost = E-post fra tjenesten
inn-konto-epost-tekst = Kvitteringer, spørsmål, vedtak og beskjed om at en søknad er klar til sending, får dere alltid. Resten velger du selv.
inn-konto-paminnelser = Påminnelser om frister
inn-konto-paminnelser-hjelp = 14, 7 og 2 dager før søknadsfristen, og 7 og 2 dager før andre frister. Høyst én e-post om dagen.
inn-konto-kollegaer = Kommentarer til deg og deler du får ansvar for
inn-konto-kollegaer-hjelp = Neste morgen, i samme e-post som fristene. Er det fire dager eller mindre til søknadsfristen, får du beskjed med en gang.
inn-konto-nye-utlysninger = Beskjed når en ny utlysning er kunngjort
inn-konto-epost-knapp = Lagre valgene
inn-konto-epost-lagret = Valgene om e-post er lagret.
inn-konto-kalender = Fristene i kalenderen din
inn-konto-kalender-tekst = Lag en lenke og legg den inn som abonnement i kalenderprogrammet ditt. Da ser du fristene dine der. Navnet på prosjektet står ikke i kalenderen.
inn-konto-kalender-knapp = Lag lenke til kalenderen
inn-konto-kalender-ny = Lenken er laget. Kopier den nå, for vi viser den bare én gang.
inn-konto-kalender-lenke = Lenke til kalenderen din
inn-konto-kalender-til = Du har en lenke som virker til { $dato }. Alle som har lenken, kan se fristene.
inn-konto-kalender-bytt = Lag ny lenke og steng den gamle
inn-konto-kalender-stopp = Steng lenken
inn-konto-kalender-slutt = Lenken til kalenderen er stengt.
inn-konto-ut = Logg ut på alle enheter
inn-konto-ut-tekst = Bruk dette hvis du har mistet en enhet eller har glemt å logge ut et sted. Du må logge inn på nytt her også.
