# Klokka for demonstrasjonar: berre der alle data er døme.
klokke-meny = Klokka
klokke-tittel = Klokka for demonstrasjonen
klokke-ingress = Still dagen for å prøve fristar, varsel og årsskifte. Alle som bruker demonstrasjonen, får den same dagen, og alle sider seier at klokka er stilt. Oppgåvene om natta blir gjorde innan eitt minutt. Stiller du dagen tilbake, blir det som alt har skjedd, ståande med datoen det fekk.
klokke-dagen-her = Dagen i demonstrasjonen
klokke-dagen-ute = Dagen i dag
klokke-dato = Ny dag
klokke-dato-hjelp = Til dømes 14.03.2028.
klokke-still = Still klokka
klokke-i-dag = Gå tilbake til dagen i dag
klokke-stilt = Klokka er stilt.
klokke-er-stilt = Klokka er stilt for ein demonstrasjon: I dag er { $dag }.
klokke-kan-ikke-stilles = Klokka kan berre stillast der alle data er døme, og der programmet er starta for det.
klokke-feil-ar = Vel ein dag frå 2026 til { $siste }
