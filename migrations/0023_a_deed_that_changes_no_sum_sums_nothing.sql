-- What a case counts as follows from what was sent and from the decision. To take a case, give it to somebody, ask,
-- recommend and send back change no sum, and sum nothing.
create or replace function portfolio_follows() returns trigger language plpgsql as $$
begin
    -- At commit all that the deed wrote is there: the first change of a municipality's cases sums them all.
    if not exists (select from portfolio_sum where call = new.call and municipality = new.municipality
                      and xmin = pg_current_xact_id()::xid) then
        perform sum_portfolio(new.call, new.municipality);
    end if;
    return null;
end $$;
drop trigger portfolio_follows on application;
create constraint trigger portfolio_follows after insert on application
    deferrable initially deferred for each row when (new.stage <> 'draft') execute function portfolio_follows();
create constraint trigger portfolio_follows_changes after update on application
    deferrable initially deferred for each row
    when (new.stage <> 'draft' and (
        -- sent; answered, with all the facts of the case anew; decided; withdrawn
        (new.stage <> old.stage and (old.stage in ('draft', 'awaiting_information') or new.stage in ('decided', 'withdrawn')))
        or (new.call, new.municipality, new.office) is distinct from (old.call, old.municipality, old.office)
        or (new.phase_from, new.phase_to, new.applied_total) is distinct from (old.phase_from, old.phase_to, old.applied_total)))
    execute function portfolio_follows();
