-- How a text is searched: capitals as small letters, å, ø and æ as a, o and a (so are «aa», «oe» and «ae»), a Sami letter
-- or a letter with an accent as the letter below it, hyphens and full stops as spaces. `src/store/search.rs` folds what is
-- searched for with this same function: there is one rule.
create function folded(text) returns text language sql immutable strict parallel safe return
    btrim(regexp_replace(
        replace(replace(replace(
            translate(
                regexp_replace(normalize(lower(normalize($1, nfkc) collate "und-x-icu"), nfkd), '[\u0300-\u036f]', '', 'g'),
                'æøœđðŋŧłħıþ«»"''’', 'aooddntlhit'),
            'aa', 'a'), 'ae', 'a'), 'oe', 'o'),
        '[\s‐‑–—_.-]+', ' ', 'g'));

-- Stored where a search reads many rows. A part of a word anywhere in the text is looked for, so that no ordinary index
-- helps, and reading the folded texts of a hundred thousand cases takes a few tens of milliseconds.
alter table municipality add column searched text not null generated always as
    (folded(name || ' ' || name_no || ' ' || coalesce(name_sami, '') || ' ' || coalesce(name_kven, ''))) stored;
alter table fylke add column searched text not null generated always as (folded(name || ' ' || official_name)) stored;
alter table statsforvalter add column searched text not null generated always as (folded(name)) stored;
alter table application add column searched text not null generated always as (folded(title)) stored;
alter table account add column searched text not null generated always as (folded(name || ' ' || email)) stored;
