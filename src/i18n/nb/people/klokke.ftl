# Klokken for demonstrasjoner: bare der alle data er eksempler.
klokke-meny = Klokken
klokke-tittel = Klokken for demonstrasjonen
klokke-ingress = Still dagen for å prøve frister, varsler og årsskifter. Alle som bruker demonstrasjonen, får den samme dagen, og alle sider sier at klokken er stilt. Nattens oppgaver blir gjort innen ett minutt. Stiller du dagen tilbake, blir det som alt har skjedd, stående med datoen det fikk.
klokke-dagen-her = Dagen i demonstrasjonen
klokke-dagen-ute = Dagen i dag
klokke-dato = Ny dag
klokke-dato-hjelp = For eksempel 14.03.2028.
klokke-still = Still klokken
klokke-i-dag = Gå tilbake til dagen i dag
klokke-stilt = Klokken er stilt.
klokke-er-stilt = Klokken er stilt for en demonstrasjon: I dag er { $dag }.
klokke-kan-ikke-stilles = Klokken kan bare stilles der alle data er eksempler, og der programmet er startet for det.
klokke-feil-ar = Velg en dag fra 2026 til { $siste }
