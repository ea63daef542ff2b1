-- How many deeds have changed what an answer to everybody is made of: of `public` pages, and of the `portfolio`. Who keeps
-- an answer reads the sum in the same picture of the database as the answer, and keeps it for as long as the sum stands.
-- Several rows a view, so that deeds at once need not wait for each other, as in award_year.
create table view_change (
    view            text not null check (view in ('public', 'portfolio')),
    slot            integer not null,
    changes         bigint not null,
    primary key (view, slot)
);
insert into view_change values ('public', 0, 0), ('portfolio', 0, 0);

create function view_changes() returns trigger language plpgsql as $$
declare
    the_view text;
begin
    foreach the_view in array tg_argv loop
        -- Once for each deed.
        continue when current_setting('changed.' || the_view, true) = pg_current_xact_id()::text;
        perform set_config('changed.' || the_view, pg_current_xact_id()::text, true);
        update view_change set changes = changes + 1
         where (view, slot) = (select view, slot from view_change where view = the_view limit 1 for update skip locked);
        if not found then
            insert into view_change values (the_view, pg_backend_pid(), 1)
            on conflict (view, slot) do update set changes = view_change.changes + 1;
        end if;
    end loop;
    return null;
end $$;

-- tests/app/insight/kept.rs holds this list against what the pages read.
do $$
declare
    the_table text;
begin
    foreach the_table in array array['call', 'call_rule', 'period', 'criteria_set', 'criterion', 'setting', 'statsforvalter',
        'statsforvalter_fylke', 'fylke', 'municipality', 'municipality_office', 'office_contact', 'decision', 'award_year'] loop
        execute format('create trigger view_changes after insert or update or delete on %I for each statement execute function view_changes(''public'', ''portfolio'')', the_table);
    end loop;
    foreach the_table in array array['portfolio_sum', 'portfolio_phase', 'portfolio_benefit', 'office_frame'] loop
        execute format('create trigger view_changes after insert or update or delete on %I for each statement execute function view_changes(''portfolio'')', the_table);
    end loop;
end $$;
