## Frister: det kommunen fikk vite, og det utlysningen sier nå
frister-flyttet = { $igjen }, i utlysningen nå { $dato }
frister-vedtak-over = Frist for vedtak: { $over }
