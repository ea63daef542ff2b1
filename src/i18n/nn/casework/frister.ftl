## Fristar: det kommunen fekk vite, og det utlysinga seier no
frister-flyttet = { $igjen }, men utlysinga seier no { $dato }
frister-vedtak-over = Frist for vedtak: { $over }
