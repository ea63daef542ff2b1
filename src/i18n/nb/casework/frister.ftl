## Frister: det kommunen fikk vite, og det utlysningen sier nå
frister-flyttet = { $igjen }, men utlysningen sier nå { $dato }
frister-vedtak-over = Frist for vedtak: { $over }
