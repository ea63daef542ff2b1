## Fristar: det kommunen fekk vite, og det utlysinga seier no
frister-flyttet = { $igjen }, i utlysinga no { $dato }
frister-vedtak-over = Frist for vedtak: { $over }
