## Logg inn
inn-tittel = Logg inn
inn-feil-tittel = Du blei ikkje logga inn
inn-feil-epost = Skriv e-postadressa di, til dømes namn@kommune.no
inn-feil-passord = Skriv passordet ditt
inn-feil-feil = E-postadressa eller passordet er feil. Prøv igjen, eller lag nytt passord.
inn-feil-for-mange = { $minutter ->
    [one] Det har vore for mange forsøk. Vent eitt minutt, og prøv igjen.
   *[other] Det har vore for mange forsøk. Vent { $minutter } minutt, og prøv igjen.
}
inn-epost-hjelp = Bruk adressa du fekk invitasjonen på.
inn-glemt = Gløymt passordet?
inn-glemt-ny-fane = Gløymt passordet? (ny fane)
inn-feil-opptatt = Akkurat no er det for mange som loggar inn samstundes. Vent litt, og prøv igjen.
inn-feil-kaker = Nettlesaren tek ikkje imot informasjonskapslar frå oss, og utan dei kan du ikkje vere logga inn. Tillat informasjonskapslar for denne nettstaden, og logg inn igjen.
inn-uten-tilgang = Har du ikkje tilgang?
inn-uten-tilgang-kommune = Kommuneadministratoren inviterer deg. Er du tilsett hos ein statsforvaltar, inviterer leiaren i embetet deg. Er du tilsett i departementet, inviterer systemadministratoren deg.
inn-uten-tilgang-forste = Har de ingen kommuneadministrator enno, kan postmottaket i kommunen sleppe inn den første.
inn-uten-tilgang-lenke = Sjå kven som kan hjelpe

## Vel rolle
inn-rolle-tittel = Kven vil du representere no?
inn-rolle-antall = { $antall ->
    [one] Du har éi rolle.
   *[other] Du har { $antall } roller.
}
inn-rolle-bytt = Du kan byte når som helst utan å logge ut. Alt du gjer, blir ført på rolla du vel.
inn-rolle-etikett = Organisasjon og rolle
inn-rolle-na = Rolla du bruker no.
inn-rolle-grense = Kan godkjenne inntil { $belop }.
inn-rolle-mangler = Manglar du ei rolle? Spør kommuneadministratoren eller leiaren i embetet. Statsforvaltaren kan ikkje gi tilgang for kommunen.
inn-ingen-rolle = Du har inga rolle no. Spør kommuneadministratoren eller leiaren i embetet.
inn-feil-rolle-tittel = Rolla er ikkje vald
inn-feil-rolle = Vel ei av rollene i lista

## Logga inn igjen
inn-igjen-tittel = Du er logga inn igjen
inn-igjen-tekst = Det du skreiv, er her framleis. Lagre det, så kan du halde fram der du var.
inn-igjen-knapp = Lagre det eg skreiv

## Passord
inn-passord-nytt = Nytt passord
inn-passord-hjelp = Minst 12 teikn. Ei setning du hugsar, er eit godt passord. Du treng ikkje bruke tal eller spesialteikn.
inn-passord-igjen = Skriv det nye passordet ein gong til
inn-feil-nytt-passord = Skriv det nye passordet
inn-passord-velg = Vel passord
inn-passord-velg-igjen = Skriv passordet ein gong til
inn-passord-dagens = Passordet du har no
inn-passord-dagens-feil = Passordet du har no, er feil. Prøv igjen, eller lag nytt passord frå sida «Logg inn».

## Nytt passord
inn-ny-tittel = Lag nytt passord
inn-ny-tekst = Skriv e-postadressa du loggar inn med. Finst adressa hos oss, får du ein e-post med ei lenkje som verkar i 30 minutt.
inn-ny-knapp = Send meg ei lenkje
inn-ny-sendt-tittel = Sjå etter ein e-post frå oss
inn-ny-sendt-tekst = Finst adressa hos oss, sender vi ein e-post med ei lenkje til nytt passord. Lenkja verkar i 30 minutt og kan brukast éin gong.
inn-ny-sendt-ikke-fatt = Har du ikkje fått e-posten etter nokre minutt? Sjå i søppelposten, eller prøv igjen med adressa du fekk invitasjonen på.
inn-ny-lenke-tekst = Vel eit passord for { $epost }. Du blir logga ut på alle einingar.
inn-ny-lenke-knapp = Lagre passordet
inn-ny-endret-tittel = Passordet er endra
inn-ny-endret-tekst = Du er logga ut på alle einingar. Logg inn med det nye passordet.

## Lenkjer som ikkje verkar
inn-lenke-tittel = Lenkja verkar ikkje lenger
inn-lenke-tekst = Lenkja er brukt, trekt tilbake eller for gammal.
inn-lenke-invitasjon = Har du laga konto, kan du logge inn. Elles kan du be den som inviterte deg, om ein ny invitasjon.
inn-lenke-passord = Be om ei ny lenkje, så sender vi ho på e-post.
inn-lenke-passord-knapp = Be om ei ny lenkje

## Invitasjon
inn-inv-tittel = Du er invitert
inn-inv-rolle = Rolla du får
inn-inv-hos = Hos
inn-inv-adresse = E-postadressa di
inn-inv-ny-tekst = Lag konto, så får du rolla med ein gong.
inn-inv-navn = Namnet ditt
inn-inv-navn-hjelp = Skriv fullt namn. Dei som kan gi tilgang hos dykk, ser det.
inn-inv-navn-hjelp-embete = Skriv fullt namn. Det står i brev om vedtak du behandlar eller godkjenner.
inn-inv-navn-feil = Skriv namnet ditt
inn-inv-knapp-ny = Lag konto og logg inn
inn-inv-kjent-tekst = Du har ein konto frå før. Logg inn, så kan du ta imot rolla.
inn-inv-bekreft-tekst = Du er logga inn med adressa som blei invitert.
inn-inv-knapp-ta-imot = Ta imot rolla
inn-inv-annen-tekst = Invitasjonen er send til ei anna adresse enn den du er logga inn med. Logg ut, og opne lenkja i e-posten på nytt.
inn-inv-stengt-tekst = Adressa høyrer til ein konto som er stengd. Ta kontakt med den som inviterte deg.
inn-inv-feil-tittel = Kontoen er ikkje laga enno

## Min konto
inn-konto-om = Om deg
inn-konto-navn = Namn
inn-konto-roller = Roller
inn-konto-ingen-roller = Du har ingen roller no.
inn-konto-sprak = Språk
inn-konto-sprak-hjelp = Gjeld sidene du ser, og e-post om kontoen din. Brev og e-post om ei sak følgjer språkvedtaket i kommunen.
inn-konto-sprak-nb = Bokmål
inn-konto-sprak-nn = Nynorsk
inn-konto-sprak-knapp = Lagre språket
inn-konto-sprak-lagret = Språket er lagra.
inn-konto-passord = Byt passord
inn-konto-passord-tekst = Når du byter, blir du logga ut på alle andre einingar.
inn-konto-passord-knapp = Byt passord
inn-konto-passord-lagret = Passordet er endra. Du er logga ut på alle andre einingar.
inn-konto-passord-feil-tittel = Passordet er ikkje endra
inn-konto-epost = E-post frå tenesta
inn-konto-epost-tekst = Kvitteringar, spørsmål, vedtak og melding om at ein søknad er klar til sending, får de alltid. Resten vel du sjølv.
inn-konto-paminnelser = Påminningar om fristar
inn-konto-paminnelser-hjelp = 14, 7 og 2 dagar før søknadsfristen, og 7 og 2 dagar før andre fristar. Høgst éin e-post om dagen.
inn-konto-kollegaer = Kommentarar til deg og delar du får ansvar for
inn-konto-kollegaer-hjelp = Neste morgon, i same e-post som fristane. Er det fire dagar eller mindre til søknadsfristen, får du melding med ein gong.
inn-konto-nye-utlysninger = Melding når ei ny utlysing er kunngjord
inn-konto-epost-knapp = Lagre vala
inn-konto-epost-lagret = Vala om e-post er lagra.
inn-konto-kalender = Fristane i kalenderen din
inn-konto-kalender-tekst = Lag ei lenkje og legg henne inn som abonnement i kalenderprogrammet ditt. Då ser du fristane dine der. Namnet på prosjektet står ikkje i kalenderen.
inn-konto-kalender-knapp = Lag lenkje til kalenderen
inn-konto-kalender-ny = Lenkja er laga. Kopier henne no, for vi viser henne berre éin gong.
inn-konto-kalender-lenke = Lenkje til kalenderen din
inn-konto-kalender-til = Du har ei lenkje som verkar til { $dato }. Alle som har lenkja, kan sjå fristane.
inn-konto-kalender-bytt = Lag ny lenkje og steng den gamle
inn-konto-kalender-stopp = Steng lenkja
inn-konto-kalender-slutt = Lenkja til kalenderen er stengd.
inn-konto-ut = Logg ut på alle einingar
inn-konto-ut-tekst = Bruk dette dersom du har mista ei eining eller har gløymt å logge ut ein stad. Du må logge inn på nytt her også.
